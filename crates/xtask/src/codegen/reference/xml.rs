//! Requests and replies in XML: a small writer of its own, so that the pages do not repeat what the
//! client's encoder may have wrong.

use super::sample::{self, Sample};
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Field, Level};

pub(super) fn request(catalogue: &Catalogue, command: &Command) -> String {
    let mut items = vec![
        ("protocol".to_owned(), Sample::Text("XCP".to_owned())),
        ("action".to_owned(), Sample::Text((*command.action).clone())),
        ("object".to_owned(), Sample::Text((*command.object).clone())),
    ];
    let beside = sample::request(catalogue, command).into_iter().filter(|(field, _)| field.level != Level::Attributes);
    items.extend(beside.map(keyed));
    let attributes: Vec<_> =
        sample::request(catalogue, command).into_iter().filter(|(field, _)| field.level != Level::Envelope).collect();
    if !attributes.is_empty() {
        items.push(("attributes".to_owned(), Sample::Assoc(attributes.into_iter().map(keyed).collect())));
    }
    document(&items)
}

pub(super) fn reply(catalogue: &Catalogue, command: &Command) -> String {
    let code = command.codes.first().map_or(200, |code| **code);
    let mut items = vec![
        ("protocol".to_owned(), Sample::Text("XCP".to_owned())),
        ("object".to_owned(), Sample::Text((*command.object).clone())),
        ("is_success".to_owned(), Sample::Text("1".to_owned())),
        ("response_code".to_owned(), Sample::Text(code.to_string())),
        ("response_text".to_owned(), Sample::Text("Command successful".to_owned())),
    ];
    let beside = sample::reply(catalogue, command).into_iter().filter(|(field, _)| field.level == Level::Envelope);
    items.extend(beside.map(keyed));
    let attributes: Vec<_> =
        sample::reply(catalogue, command).into_iter().filter(|(field, _)| field.level != Level::Envelope).collect();
    if !attributes.is_empty() {
        items.push(("attributes".to_owned(), Sample::Assoc(attributes.into_iter().map(keyed).collect())));
    }
    document(&items)
}

fn keyed((field, value): (&Field, Sample)) -> (String, Sample) {
    ((*field.key).clone(), value)
}

fn document(items: &[(String, Sample)]) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n\
        <!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n  <header>\n    <version>0.9</version>\n  </header>\n  \
        <body>\n    <data_block>\n"
        .to_owned();
    assoc(items, 6, &mut text);
    text + "    </data_block>\n  </body>\n</OPS_envelope>"
}

fn assoc(items: &[(String, Sample)], depth: usize, text: &mut String) {
    line(depth, "<dt_assoc>", text);
    items.iter().for_each(|(key, value)| item(key, value, depth + 2, text));
    line(depth, "</dt_assoc>", text);
}

fn item(key: &str, value: &Sample, depth: usize, text: &mut String) {
    let head = format!("<item key=\"{}\">", escaped(key));
    match value {
        Sample::Text(value) => return line(depth, &format!("{head}{}</item>", escaped(value)), text),
        Sample::Assoc(items) => {
            line(depth, &head, text);
            assoc(items, depth + 2, text);
        }
        Sample::Array(values) => {
            line(depth, &head, text);
            line(depth + 2, "<dt_array>", text);
            values.iter().enumerate().for_each(|(index, value)| item(&index.to_string(), value, depth + 4, text));
            line(depth + 2, "</dt_array>", text);
        }
    }
    line(depth, "</item>", text);
}

fn line(depth: usize, line: &str, text: &mut String) {
    text.push_str(&format!("{:depth$}{line}\n", ""));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_are_nested_and_letters_escaped() {
        let mut text = String::new();
        let list = Sample::Array(vec![Sample::Text("a&b".to_owned())]);
        assoc(&[("list".to_owned(), list)], 0, &mut text);
        assert_eq!(
            text,
            "<dt_assoc>\n  <item key=\"list\">\n    <dt_array>\n      <item key=\"0\">a&amp;b</item>\n    \
             </dt_array>\n  </item>\n</dt_assoc>\n"
        );
    }
}
