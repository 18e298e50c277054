//! JSON in and out.

use crate::failure::Failure;
use serde_json::error::Category;
use srskit_core::{OwnedAssoc, OwnedValue};

/// Reads a value; `name` is what the input is called in messages.
pub(crate) fn read_value(name: &str, bytes: &[u8]) -> Result<OwnedValue, Failure> {
    serde_json::from_slice(bytes).map_err(|error| refuse(name, &error))
}

/// As [`read_value`], for an object.
pub(crate) fn read_assoc(name: &str, bytes: &[u8]) -> Result<OwnedAssoc, Failure> {
    serde_json::from_slice(bytes).map_err(|error| refuse(name, &error))
}

fn refuse(name: &str, error: &serde_json::Error) -> Failure {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let what = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    let place = if line == 0 { name.to_owned() } else { format!("{name}, line {line}, column {column}") };
    match error.classify() {
        Category::Data => Failure::refused(format!("{place}: {what}")),
        _ => Failure::refused(format!("{place}: this is not JSON: {what}")),
    }
}

/// Writes JSON for people and programs: indented, with a line end.
pub(crate) fn write(value: &impl serde::Serialize) -> String {
    // Maps with text keys and no special numbers: there is nothing that could fail.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(json: &str) -> String {
        match read_assoc("values.json", json.as_bytes()) {
            Err(failure) => failure.lines().join("\n"),
            Ok(_) => panic!("{json} was taken"),
        }
    }

    #[test]
    fn says_where_and_what_without_repeating_the_input() {
        assert_eq!(refused("{\"a\": hunter22}"), "values.json, line 1, column 7: this is not JSON: expected value");
        assert_eq!(
            refused("{\"a\": \"hunter22"),
            "values.json, line 1, column 15: this is not JSON: EOF while parsing a string"
        );
        assert_eq!(refused(""), "values.json, line 1, column 0: this is not JSON: EOF while parsing a value");
        assert_eq!(
            refused("{\n  \"a\": null\n}"),
            "values.json, line 2, column 11: null has no form in an envelope; leave the key out, or write an empty text"
        );
        assert_eq!(
            refused("{\"a\": 1.5}"),
            "values.json, line 1, column 9: a number with a fraction or beyond 64 bits; write money and numbers as text"
        );
        assert_eq!(
            refused("{\"a\": \"1\", \"a\": \"2\"}"),
            "values.json, line 1, column 20: the key \"a\" is given twice"
        );
        assert_eq!(refused("[]"), "values.json, line 1, column 0: invalid type: sequence, expected an object");
    }
}
