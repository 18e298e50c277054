//! Lines of TypeScript.

use crate::codegen::names::camel_case;
use crate::codegen::typed::docs::wrapped;

/// How wide a comment may be.
const WIDTH: usize = 116;

/// `expires_on` as `expiresOn`.
pub(super) fn camel(name: &str) -> String {
    let whole = camel_case(name);
    let mut letters = whole.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

/// A comment of several paragraphs.
pub(super) fn comment(indent: &str, paragraphs: &[String]) -> String {
    let paragraphs: Vec<_> = paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).collect();
    let width = WIDTH - indent.len() - " * ".len();
    if let [only] = paragraphs.as_slice() {
        let text = plain(only);
        if text.chars().count() + "/** */".len() <= width {
            return format!("{indent}/** {text} */\n");
        }
    }
    let mut text = format!("{indent}/**\n");
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let is_tag = paragraph.starts_with('@');
        if index > 0 && !(is_tag && paragraphs[index - 1].starts_with('@')) {
            text.push_str(&format!("{indent} *\n"));
        }
        for line in wrapped(&plain(paragraph), width) {
            text.push_str(&format!("{indent} * {line}\n"));
        }
    }
    text + &format!("{indent} */\n")
}

/// What may stand in a comment.
fn plain(text: &str) -> String {
    text.replace("*/", "* /")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_camel_case() {
        assert_eq!(camel("current_expiration_year"), "currentExpirationYear");
        assert_eq!(camel("address1"), "address1");
    }

    #[test]
    fn comments_are_wrapped_and_end_where_they_should() {
        assert_eq!(comment("  ", &["One */ two.".to_owned()]), "  /** One * / two. */\n");
        let text = comment("", &["word ".repeat(40), "@throws One.".to_owned(), "@throws Two.".to_owned()]);
        assert!(
            text.starts_with("/**\n * word") && text.ends_with("\n *\n * @throws One.\n * @throws Two.\n */\n"),
            "{text}"
        );
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
    }
}
