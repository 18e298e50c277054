//! Names of the catalogue as names of Rust.

/// `lost_reply` as `LostReply`.
pub(super) fn camel_case(name: &str) -> String {
    name.split('_').map(capital).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `lost_reply` as `LOST_REPLY`.
pub(super) fn upper_case(name: &str) -> String {
    name.to_uppercase()
}

/// A text as a literal.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A name that may be a word of the language.
pub(super) fn field_name(name: &str) -> String {
    const WORDS: [&str; 6] = ["type", "match", "move", "ref", "use", "where"];
    if WORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_names_of_rust() {
        assert_eq!(camel_case("timeout_text_without_code"), "TimeoutTextWithoutCode");
        assert_eq!(camel_case("ops_err"), "OpsErr");
        assert_eq!(upper_case("ops_err"), "OPS_ERR");
        assert_eq!(field_name("type"), "r#type");
        assert_eq!(field_name("domain"), "domain");
    }
}
