//! Records: fields that stand together, in requests, in replies or in both.

use super::docs::{comment, field as field_docs, plain};
use super::model::{Model, is_many, is_text, native, own_words};
use super::words;
use crate::codegen::names::{camel_case, field_name};
use srskit_catalogue::commands::{Field, Kind, Need, Record};

pub(super) fn render(model: &Model<'_>, record: &Record) -> String {
    let writer = Writer { model, record, name: camel_case(&record.name), is_read: model.is_read(record) };
    let mut text = writer.definition();
    for (name, choice) in own_words(&writer.name, &record.fields) {
        text.push_str(&words::own(&name, &choice));
    }
    if model.is_sent(record) {
        text.push_str(&writer.constructor());
        text.push_str(&writer.conversions());
        text.push_str(&writer.writing());
    }
    if writer.is_read {
        text.push_str(&writer.reading());
    }
    text + &debug(model, &writer.name, &record.fields)
}

struct Writer<'a> {
    model: &'a Model<'a>,
    record: &'a Record,
    name: String,
    is_read: bool,
}

impl Writer<'_> {
    fn is_optional(&self, field: &Field) -> bool {
        self.model.is_optional(self.record, field)
    }

    fn definition(&self) -> String {
        let mut text = comment("", &[plain(&self.record.summary)]);
        let default = if self.has_default() { ", Default" } else { "" };
        text.push_str(&format!("#[derive(Clone{default}, PartialEq, Eq)]\npub struct {} {{\n", self.name));
        for field in &self.record.fields {
            text.push_str(&comment("    ", &[field_docs(field, "")]));
            let native = native(&field.kind, field, &self.name);
            let kind = if self.is_optional(field) { format!("Option<{native}>") } else { native };
            text.push_str(&format!("    pub {}: {kind},\n", field_name(&field.name)));
        }
        text + "    /// What no other field names, as it came; sent back as it is.\n    pub other: OwnedAssoc,\n}\n\n"
    }

    fn has_default(&self) -> bool {
        let plain = |field: &Field| is_text(&field.kind) || matches!(field.kind, Kind::Int { .. });
        self.record.fields.iter().all(|field| self.is_optional(field) || is_many(&field.kind) || plain(field))
    }

    /// What a caller has to give: required, and neither counted nor replaced by another.
    fn required(&self) -> Vec<&Field> {
        let is_required =
            |field: &&Field| field.need == Need::Required && field.unless.is_empty() && field.position.is_none();
        self.record.fields.iter().filter(is_required).collect()
    }

    fn constructor(&self) -> String {
        let required = self.required();
        if required.is_empty() || self.record.omits_empty {
            return String::new();
        }
        let mut arguments = Vec::new();
        let mut values = Vec::new();
        for field in &self.record.fields {
            let name = field_name(&field.name);
            let is_given = required.iter().any(|given| given.key == field.key);
            let value = if is_given {
                let (argument, into) = argument(&field.kind, field, &self.name);
                arguments.push(format!("{name}: {argument}"));
                if self.is_optional(field) { format!("Some({name}{into})") } else { format!("{name}{into}") }
            } else if self.is_optional(field) {
                "None".to_owned()
            } else {
                "Default::default()".to_owned()
            };
            values.push(if value == name { value } else { format!("{name}: {value}") });
        }
        values.push("other: OwnedAssoc::new()".to_owned());
        format!(
            "impl {} {{\n    /// With the fields that are always needed.\n    pub fn new({}) -> Self {{ Self {{ {} }} }}\n}}\n\n",
            self.name,
            arguments.join(", "),
            values.join(", ")
        )
    }

    /// A text stands for a record of which nothing else is needed.
    fn conversions(&self) -> String {
        match self.required().as_slice() {
            [field] if matches!(field.kind, Kind::Domain | Kind::Text) && !self.record.omits_empty && !field.secret => {
                format!(
                    "impl From<&str> for {name} {{\n    fn from(text: &str) -> Self {{ Self::new(text) }}\n}}\n\n\
                 impl From<String> for {name} {{\n    fn from(text: String) -> Self {{ Self::new(text) }}\n}}\n\n",
                    name = self.name
                )
            }
            _ => String::new(),
        }
    }

    fn writing(&self) -> String {
        let mut text = format!(
            "impl ToWire for {} {{\n    fn to_wire(self) -> OwnedValue {{\n        let mut assoc = Assoc::new();\n",
            self.name
        );
        for field in self.record.fields.iter().filter(|field| !field.reply_only) {
            let (key, name) = (&field.key, field_name(&field.name));
            text.push_str(&if is_many(&field.kind) {
                format!("typed::put_list(&mut assoc, {:?}, self.{name});\n", **key)
            } else if self.is_optional(field) {
                format!("typed::put(&mut assoc, {:?}, self.{name});\n", **key)
            } else {
                format!("typed::put(&mut assoc, {:?}, Some(self.{name}));\n", **key)
            });
        }
        text + "typed::put_other(&mut assoc, self.other);\nValue::Assoc(assoc)\n    }\n}\n\n"
    }

    fn reading(&self) -> String {
        let mut text = format!(
            "impl FromWire for {} {{\n    fn from_wire(value: &OwnedValue) -> Option<Self> {{\n        \
             let mut fields = Fields::of(value)?;\n        Some(Self {{\n",
            self.name
        );
        for field in &self.record.fields {
            let take = if self.is_optional(field) { "take" } else { "take_or_empty" };
            text.push_str(&format!("{}: fields.{take}({:?}),\n", field_name(&field.name), *field.key));
        }
        text + "other: fields.rest(),\n        })\n    }\n}\n\n"
    }
}

/// The type of an argument, and what turns it into the field's own.
pub(super) fn argument(kind: &Kind, field: &Field, owner: &str) -> (String, &'static str) {
    match native(kind, field, owner).as_str() {
        native @ ("String" | "Secret" | "i64") => (format!("impl Into<{native}>"), ".into()"),
        native => (native.to_owned(), ""),
    }
}

/// Shows what may be shown; what it holds besides masks itself.
pub(super) fn debug(model: &Model<'_>, name: &str, fields: &[Field]) -> String {
    let holds_more =
        |field: &Field| matches!(field.kind.inner(), Kind::Record(_) | Kind::AnyAssoc | Kind::AnyArray) || field.secret;
    let is_shown = |field: &&Field| model.shown.contains(field.key.as_str()) || holds_more(field);
    let mut text = format!(
        "/// Fields that may hold something personal are left out.\nimpl fmt::Debug for {name} {{\n    \
         fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        f.debug_struct({name:?})"
    );
    for field in fields.iter().filter(is_shown) {
        text.push_str(&format!(".field({:?}, &self.{})", field.name, field_name(&field.name)));
    }
    text + ".finish_non_exhaustive()\n    }\n}\n\n"
}
