//! A verdict in words, and in the form that every language shows.

use super::{Explanation, Verdict};

impl Explanation {
    /// What was done wrong, in one clause.
    pub fn words(&self) -> String {
        self.joined(|mistake| mistake.what())
    }

    /// What to change, in one clause.
    pub fn fix(&self) -> String {
        self.joined(|mistake| mistake.fix())
    }

    fn joined(&self, say: fn(super::Mistake) -> &'static str) -> String {
        let mut said: Vec<&str> = self.mistakes.iter().map(|mistake| say(*mistake)).collect();
        said.dedup();
        said.join("; and ")
    }
}

impl Verdict {
    /// The name, the same in every language.
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::Explained(_) => "explained",
            Verdict::NoneKnown => "none_known",
        }
    }

    /// The explanations, most of the time one; several cannot be told apart with this body.
    pub fn explanations(&self) -> &[Explanation] {
        match self {
            Verdict::Explained(found) => found,
            Verdict::Right | Verdict::NoneKnown => &[],
        }
    }

    /// What is to be said of the signature.
    pub fn words(&self) -> String {
        match self {
            Verdict::Right => "the signature is right for this body and key".to_owned(),
            Verdict::NoneKnown => "no known mistake makes this signature, and no two of them together".to_owned(),
            Verdict::Explained(found) => match &found[..] {
                [only] => only.words(),
                several => {
                    let words: Vec<String> = several.iter().map(Explanation::words).collect();
                    format!("one of these, which cannot be told apart with this body: {}", words.join("; or "))
                }
            },
        }
    }

    /// What to do now; empty for a right signature.
    pub fn fix(&self) -> String {
        match self {
            Verdict::Right => String::new(),
            Verdict::NoneKnown => {
                "the key or the body is another one than your code has; compare both byte for byte".to_owned()
            }
            Verdict::Explained(found) => {
                let mut fixes: Vec<String> = found.iter().map(Explanation::fix).collect();
                fixes.dedup();
                fixes.join("; or ")
            }
        }
    }
}

#[cfg(feature = "serde")]
mod serialize {
    use crate::mistake::{Explanation, Mistake, Verdict};
    use serde::ser::{Serialize, SerializeStruct, Serializer};

    impl Serialize for Verdict {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut out = serializer.serialize_struct("Verdict", 4)?;
            out.serialize_field("verdict", self.name())?;
            out.serialize_field("explanations", self.explanations())?;
            out.serialize_field("words", &self.words())?;
            out.serialize_field("fix", &self.fix())?;
            out.end()
        }
    }

    impl Serialize for Explanation {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.mistakes.serialize(serializer)
        }
    }

    impl Serialize for Mistake {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut out = serializer.serialize_struct("Mistake", 3)?;
            out.serialize_field("name", self.name())?;
            out.serialize_field("what", self.what())?;
            out.serialize_field("fix", self.fix())?;
            out.end()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Mistake, Secret, SignatureCase, explain_signature, sign};

    #[test]
    fn a_pair_in_words() {
        let key = Secret::new("not-a-real-key");
        let theirs = sign(b"<a/>\n", &key).as_str().to_uppercase();
        let verdict = explain_signature(&SignatureCase::new(b"<a/>", &key, &theirs));
        let words = "the digest is written in upper case; and a line feed behind the body is hashed but not sent";
        assert_eq!((verdict.name(), verdict.words().as_str()), ("explained", words));
        assert!(verdict.fix().starts_with("turn each hex digest to lower case"), "{}", verdict.fix());
    }

    #[test]
    fn what_looks_alike_is_said_to() {
        let alone = |mistake| Explanation { mistakes: vec![mistake] };
        let verdict = Verdict::Explained(vec![alone(Mistake::LfTail), alone(Mistake::CrlfTail)]);
        assert!(verdict.words().starts_with("one of these, which cannot be told apart"), "{}", verdict.words());
        assert_eq!(verdict.fix(), Mistake::LfTail.fix());
        assert_eq!((Verdict::Right.fix().as_str(), Verdict::NoneKnown.explanations()), ("", &[][..]));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn the_form_that_every_language_reads() {
        let verdict = Verdict::Explained(vec![Explanation { mistakes: vec![Mistake::Sha1] }]);
        let text = "{\"verdict\":\"explained\",\"explanations\":[[{\"name\":\"sha1\",\
                    \"what\":\"SHA-1 is used instead of MD5\",\
                    \"fix\":\"use MD5; the service knows no other digest here\"}]],\
                    \"words\":\"SHA-1 is used instead of MD5\",\
                    \"fix\":\"use MD5; the service knows no other digest here\"}";
        assert_eq!(serde_json::to_string(&verdict).unwrap(), text);
    }
}
