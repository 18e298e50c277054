//! The mistakes, each with what it changes in the right way.

use super::recipe::{Hash, Inputs, KeyAt, Recipe, Steps, Written};
use super::text;
use std::fmt;

macro_rules! mistakes {
    ($($variant:ident, $name:literal, $what:literal, $changes:expr;)*) => {
        /// One way to compute a wrong signature.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Mistake { $(#[doc = $what] $variant,)* }

        impl Mistake {
            /// Every mistake that is known.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable name in snake case, the same in every language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The mistake in words.
            pub fn what(self) -> &'static str {
                match self { $(Self::$variant => $what,)* }
            }

            /// Its forms: languages differ in how they spell the same mistake.
            fn forms(self) -> &'static [Change] {
                match self { $(Self::$variant => $changes,)* }
            }
        }
    };
}

/// Changes a recipe; `None` where that makes no difference, or changes what was changed already.
type Change = fn(&mut Recipe, &Inputs<'_>) -> Option<()>;

mistakes! {
    SingleMd5, "single_md5", "MD5 is applied once instead of twice",
        &[|r, _| steps(r, Steps::One)];
    UpperFinal, "upper_final", "the digest is written in upper case",
        &[|r, _| write(r, 1, Written::UpperHex)];
    UpperInner, "upper_inner", "the first digest is in upper case when it is hashed again",
        &[|r, _| write(r, 0, Written::UpperHex)];
    UpperBoth, "upper_both", "both digests are in upper case",
        &[|r, _| write_both(r, Written::UpperHex)];
    KeyFirst, "key_first", "the key stands in front in both steps",
        &[|r, _| key_at(r, 0, KeyAt::Front).and_then(|()| key_at(r, 1, KeyAt::Front))];
    KeyFirstInner, "key_first_inner", "the key stands in front in the first step",
        &[|r, _| key_at(r, 0, KeyAt::Front)];
    KeyFirstOuter, "key_first_outer", "the key stands in front in the second step",
        &[|r, _| key_at(r, 1, KeyAt::Front)];
    RawInner, "raw_inner", "the first digest is hashed as raw bytes instead of its hex digits",
        &[|r, _| write(r, 0, Written::Bytes)];
    NoKeyInner, "no_key_inner", "the key is missing in the first step",
        &[|r, _| key_at(r, 0, KeyAt::Nowhere)];
    NoKeyOuter, "no_key_outer", "the key is missing in the second step",
        &[|r, _| key_at(r, 1, KeyAt::Nowhere)];
    NoKey, "no_key", "the key is missing in both steps: it may not have been set",
        &[|r, _| key_at(r, 0, KeyAt::Nowhere).and_then(|()| key_at(r, 1, KeyAt::Nowhere))];
    NoBody, "no_body", "an empty body was hashed",
        &[|r, _| body(r, |_| Some(Vec::new()))];
    NulTail, "nul_tail", "a NUL behind the body is hashed but not sent",
        &[|r, _| body(r, |body| Some([body, b"\0"].concat()))];
    KeyNul, "key_nul", "a NUL behind the key is hashed",
        &[|r, _| key(r, |key| Some([key, b"\0"].concat()))];
    LfTail, "lf_tail", "a line feed behind the body is hashed but not sent",
        &[|r, _| body(r, |body| Some([body, b"\n"].concat()))];
    CrlfTail, "crlf_tail", "CR LF behind the body is hashed but not sent",
        &[|r, _| body(r, |body| Some([body, b"\r\n"].concat()))];
    TailTrimmed, "tail_trimmed", "white space at the end of the body is sent but not hashed",
        &[|r, _| body(r, |body| Some(text::trim_end(body).to_vec()))];
    HeadTrimmed, "head_trimmed", "white space in front of the body is sent but not hashed",
        &[|r, _| body(r, |body| Some(text::trim_start(body).to_vec()))];
    BomHead, "bom_head", "a byte order mark in front of the body is hashed but not sent",
        &[|r, _| body(r, |body| Some([text::BOM, body].concat()))];
    BomStripped, "bom_stripped", "the body's byte order mark is sent but not hashed",
        &[|r, _| body(r, |body| body.strip_prefix(text::BOM).map(<[u8]>::to_vec))];
    DeclarationCut, "declaration_cut", "the XML declaration is sent but not hashed",
        &[|r, _| body(r, |body| text::without_declaration(body).map(<[u8]>::to_vec))];
    DoctypeCut, "doctype_cut", "the document type is sent but not hashed",
        &[|r, _| body(r, text::without_doctype)];
    LfToCrlf, "lf_to_crlf", "line ends are hashed as CR LF but sent as they were",
        &[|r, _| body(r, |body| Some(text::with_line_ends(body, b"\r\n")))];
    CrlfToLf, "crlf_to_lf", "line ends are hashed as LF but sent as they were",
        &[|r, _| body(r, |body| Some(text::with_line_ends(body, b"\n")))];
    IndentCut, "indent_cut", "white space between the tags is sent but not hashed",
        &[|r, _| body(r, |body| text::laid_out(body, None)), |r, _| body(r, text::without_indent)];
    IndentMade, "indent_made", "the XML is laid out anew before it is hashed, and sent as it was",
        &[
            |r, _| body(r, |body| text::laid_out(body, Some(""))),
            |r, _| body(r, |body| text::laid_out(body, Some("  "))),
            |r, _| body(r, |body| text::laid_out(body, Some("    "))),
            |r, _| body(r, |body| text::laid_out(body, Some("\t"))),
        ];
    QuotesChanged, "quotes_changed", "attributes are hashed in other quotation marks than they are sent in",
        &[
            |r, _| body(r, |body| text::requoted(body, b'"', true)),
            |r, _| body(r, |body| text::requoted(body, b'\'', true)),
            |r, _| body(r, |body| text::requoted(body, b'"', false)),
            |r, _| body(r, |body| text::requoted(body, b'\'', false)),
        ];
    EmptyTags, "empty_tags", "empty elements are hashed in the other spelling, <a/> or <a></a>",
        &[|r, _| body(r, text::with_tags_closed), |r, _| body(r, text::with_tags_opened)];
    EntitiesResolved, "entities_resolved", "entities such as &amp; are hashed as the characters that they stand for",
        &[|r, _| body(r, text::unescaped), |r, _| body(r, text::unquoted)];
    HtmlEscaped, "html_escaped", "the XML is escaped once more, as for HTML, before it is hashed",
        &[
            |r, _| body(r, |body| text::escaped(body, "\"", "'")),
            |r, _| body(r, |body| text::escaped(body, "&quot;", "'")),
            |r, _| body(r, |body| text::escaped(body, "&quot;", "&#039;")),
            |r, _| body(r, |body| text::escaped(body, "&quot;", "&#39;")),
            |r, _| body(r, |body| text::escaped(body, "&#34;", "&#39;")),
            |r, _| body(r, |body| text::escaped(body, "&quot;", "&#x27;")),
            |r, _| body(r, |body| text::escaped(body, "&quot;", "&apos;")),
        ];
    FormEncoded, "form_encoded", "the body is encoded as a form's field (%3C, +) before it is hashed",
        &[
            |r, _| body(r, |body| Some(text::percent_encoded(body, "-_.", "+"))),
            |r, _| body(r, |body| Some(text::percent_encoded(body, "-_.~", "+"))),
            |r, _| body(r, |body| Some(text::percent_encoded(body, "-_.~", "%20"))),
            |r, _| body(r, |body| Some(text::percent_encoded(body, "-_.~/", "%20"))),
            |r, _| body(r, |body| Some(text::percent_encoded(body, "-_.!~*'()", "%20"))),
            |r, _| body(r, |body| Some(text::percent_encoded(body, "-_.*", "+"))),
        ];
    Latin1, "latin1", "the text is hashed as Latin-1 but sent as UTF-8",
        &[|r, _| body(r, text::to_latin1)];
    DoubleUtf8, "double_utf8", "the text is encoded as UTF-8 twice before it is hashed",
        &[|r, _| body(r, |body| Some(text::utf8_twice(body)))];
    AsciiQuestion, "ascii_question", "characters beyond ASCII are hashed as question marks",
        &[|r, _| body(r, text::to_ascii)];
    Utf16Le, "utf16le", "everything is hashed as UTF-16",
        &[|r, _| (!std::mem::replace(&mut r.is_wide, true)).then_some(())];
    KeyLf, "key_lf", "the key ends in a line feed, as from a file",
        &[|r, _| key(r, |key| Some([key, b"\n"].concat()))];
    KeyCrlf, "key_crlf", "the key ends in CR LF, as from a file",
        &[|r, _| key(r, |key| Some([key, b"\r\n"].concat()))];
    KeySpace, "key_space", "the key ends in a blank",
        &[|r, _| key(r, |key| Some([key, b" "].concat()))];
    KeyQuoted, "key_quoted", "the key stands in quotation marks, as from a settings file",
        &[
            |r, _| key(r, |key| Some([b"\"", key, b"\""].concat())),
            |r, _| key(r, |key| Some([b"'", key, b"'"].concat())),
        ];
    KeyUpper, "key_upper", "the key is turned to upper case",
        &[|r, _| key(r, |key| Some(key.to_ascii_uppercase()))];
    KeyBytes, "key_bytes", "the key's hex digits are turned into the bytes that they spell",
        &[|r, _| key(r, text::from_hex)];
    ZerosStripped, "zeros_stripped", "digests are printed as numbers and lose their leading zeros",
        &[|r, _| write_both(r, Written::Number(1))];
    ZeroByteLost, "zero_byte_lost", "digests are printed as numbers of whole bytes and lose leading zero bytes",
        &[|r, _| write_both(r, Written::Number(2))];
    Base64, "base64", "the digest is written in Base64 instead of hex",
        &[
            |r, _| write(r, 1, Written::Base64),
            |r, _| write(r, 1, Written::Base64Unpadded),
            |r, _| write(r, 1, Written::Base64UrlSafe),
            |r, _| write(r, 1, Written::Base64OfHex),
        ];
    HmacMd5, "hmac_md5", "HMAC-MD5 is used instead of the two steps",
        &[|r, _| steps(r, Steps::Hmac), |r, _| steps(r, Steps::HmacSwapped)];
    Sha1, "sha1", "SHA-1 is used instead of MD5",
        &[|r, _| (std::mem::replace(&mut r.hash, Hash::Sha1) == Hash::Md5).then_some(())];
    OtherKey, "other_key", "the key is the other system's: production and the test system have different ones",
        &[|r, inputs| key(r, |_| inputs.other_key.map(<[u8]>::to_vec))];
    OtherBody, "other_body", "the body of another request was hashed",
        &[|r, inputs| body(r, |_| inputs.other_body.map(<[u8]>::to_vec))];
}

impl Mistake {
    /// The recipe with this mistake made in it, once per form that makes a difference.
    pub(super) fn made_in(self, recipe: &Recipe, inputs: &Inputs<'_>) -> Vec<Recipe> {
        let make = |change: &Change| {
            let mut wrong = recipe.clone();
            change(&mut wrong, inputs).map(|()| wrong)
        };
        self.forms().iter().filter_map(make).collect()
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what())
    }
}

fn body(recipe: &mut Recipe, change: impl Fn(&[u8]) -> Option<Vec<u8>>) -> Option<()> {
    let changed = change(&recipe.body).filter(|changed| *changed != recipe.body)?;
    recipe.body = changed;
    Some(())
}

fn key(recipe: &mut Recipe, change: impl Fn(&[u8]) -> Option<Vec<u8>>) -> Option<()> {
    let changed = change(&recipe.key).filter(|changed| *changed != *recipe.key)?;
    recipe.key = changed.into();
    Some(())
}

// A change of a step that is not taken would explain nothing, so it is none.

fn steps(recipe: &mut Recipe, steps: Steps) -> Option<()> {
    let is_whole = recipe.steps == Steps::Two && recipe.written[0] == Written::Hex;
    let used = if steps == Steps::One { 1 } else { 0 };
    let keys_are_used = recipe.key_at[used..].iter().all(|place| *place == KeyAt::Behind);
    recipe.steps = steps;
    (is_whole && keys_are_used).then_some(())
}

fn key_at(recipe: &mut Recipe, step: usize, place: KeyAt) -> Option<()> {
    let is_taken = recipe.steps == Steps::Two || (recipe.steps == Steps::One && step == 0);
    (is_taken && std::mem::replace(&mut recipe.key_at[step], place) == KeyAt::Behind).then_some(())
}

fn write(recipe: &mut Recipe, step: usize, how: Written) -> Option<()> {
    let is_taken = recipe.steps == Steps::Two || step == 1;
    (is_taken && std::mem::replace(&mut recipe.written[step], how) == Written::Hex).then_some(())
}

fn write_both(recipe: &mut Recipe, how: Written) -> Option<()> {
    write(recipe, 0, how).and_then(|()| write(recipe, 1, how))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_words_differ() {
        for (place, mistake) in Mistake::ALL.iter().enumerate() {
            for other in &Mistake::ALL[..place] {
                assert!(mistake.name() != other.name() && mistake.what() != other.what(), "{mistake:?}");
            }
        }
    }
}
