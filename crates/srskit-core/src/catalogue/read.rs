//! A reply by the table: native values under our names, and everything else kept.

use super::fields::Fields;
use super::{CommandSpec, Field, Kind, Level, scalar};
use crate::redact::MASK;
use crate::{Answer, Date, Money, OwnedAssoc, OwnedValue, ReadError, Timestamp, Value};
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// A native value.
#[derive(Clone, PartialEq, Eq)]
pub enum Typed {
    /// A text, or a word of a list; unknown words are kept.
    Text(String),
    /// A whole number; also a moment as seconds since 1970.
    Int(i64),
    /// An exact amount.
    Money(Money),
    /// A time span.
    Seconds(Duration),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(Date),
    /// A date with a time of day.
    Time(Timestamp),
    /// Fields that stand together.
    Fields(TypedFields),
    /// A list.
    List(Vec<Typed>),
    /// Values by name, where the names are data: domain names.
    Map(Vec<(String, Typed)>),
    /// Something whose inside is not known.
    Any(OwnedValue),
}

/// Fields under our names, in the catalogue's order, and what no row names or nobody could read.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TypedFields {
    /// The fields that came back.
    pub fields: Vec<(&'static Field, Typed)>,
    /// Everything else, as it came.
    pub other: OwnedAssoc,
}

impl Typed {
    /// A single value as text: amounts and spans exact, days as `2027-08-26`, flags as `1` and `0`; `None`
    /// for what holds others.
    pub fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Typed::Text(text) => Cow::Borrowed(text),
            Typed::Int(number) => Cow::Owned(number.to_string()),
            Typed::Money(amount) => Cow::Owned(amount.to_string()),
            Typed::Seconds(span) => Cow::Owned(scalar::seconds_text(*span)),
            Typed::Flag(flag) => Cow::Borrowed(if *flag { "1" } else { "0" }),
            Typed::Date(date) => Cow::Owned(date.to_string()),
            Typed::Time(time) => Cow::Owned(time.to_string()),
            Typed::Fields(_) | Typed::List(_) | Typed::Map(_) | Typed::Any(_) => return None,
        })
    }
}

impl TypedFields {
    /// The value of the field of this name.
    pub fn get(&self, name: &str) -> Option<&Typed> {
        self.fields.iter().find(|(field, _)| field.name() == name).map(|(_, value)| value)
    }
}

impl PartialEq for Field {
    /// Fields are rows of the table, so the same row is the same field.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Field {}

impl CommandSpec {
    /// Reads a reply.
    ///
    /// # Errors
    /// When a field is missing without which the reply does not answer the command.
    pub fn read(&self, answer: &Answer) -> Result<TypedFields, ReadError> {
        let derived = self.derive.map(|derive| derive(answer)).unwrap_or_default();
        let mut left = Fields::of_any(&answer.attributes);
        let mut fields = Vec::new();
        for field in self.response.iter().filter(|field| field.key != "*") {
            let value = match field.level {
                Level::Derived => {
                    left.pass(field.key);
                    derived.get(field.key).and_then(|value| read(field.kind, value))
                }
                Level::Envelope => answer.items.get(field.key).and_then(|value| read(field.kind, value)),
                Level::Attributes | Level::Both => left.take_with(field.key, |value| read(field.kind, value)),
            };
            match value {
                Some(value) => fields.push((field, value)),
                None if field.must => return Err(self.missing(field.key)),
                None => {}
            }
        }
        for field in self.response.iter().filter(|field| field.key == "*") {
            if let Kind::Map(inner) = field.kind {
                fields.push((field, Typed::Map(left.take_rest_with(|value| read(*inner, value)))));
            }
        }
        Ok(TypedFields { fields, other: left.left() })
    }
}

impl CommandSpec {
    /// A field is missing or cannot be read without which the reply does not answer the command.
    pub(crate) fn missing(&self, key: &str) -> ReadError {
        let kind = self.response.iter().find(|field| field.key == key).map(|field| field.kind);
        let expected = match kind {
            Some(Kind::Money) => "an amount such as 8549.18",
            Some(Kind::Flag01 | Kind::FlagYn) => "yes or no",
            _ => "a value",
        };
        ReadError { path: format!("attributes.{key}").into(), expected }
    }
}

impl Typed {
    /// The value as it stands on the wire, but for blanks and spellings that mean nothing.
    pub(crate) fn to_wire(&self, kind: Kind) -> OwnedValue {
        let inner = || match kind {
            Kind::List(inner) | Kind::Map(inner) => *inner,
            kind => kind,
        };
        match self {
            Typed::Text(text) => Value::text(text.clone()),
            Typed::Int(number) => Value::text(number.to_string()),
            Typed::Money(amount) => Value::text(amount.to_string()),
            Typed::Seconds(span) => Value::text(scalar::seconds_text(*span)),
            Typed::Flag(set) => Value::text(match (kind, set) {
                (Kind::FlagYn, true) => "Y",
                (Kind::FlagYn, false) => "N",
                (_, true) => "1",
                (_, false) => "0",
            }),
            Typed::Date(date) => Value::text(date.to_string()),
            Typed::Time(time) => Value::text(time.to_string()),
            Typed::Fields(fields) => Value::Assoc(fields.to_wire()),
            Typed::List(items) => Value::Array(items.iter().map(|item| item.to_wire(inner())).collect()),
            Typed::Map(entries) => {
                Value::Assoc(entries.iter().map(|(key, value)| (key.clone(), value.to_wire(inner()))).collect())
            }
            Typed::Any(value) => value.clone(),
        }
    }
}

impl TypedFields {
    fn to_wire(&self) -> OwnedAssoc {
        let known = self.fields.iter().map(|(field, value)| (field.key.to_owned(), value.to_wire(field.kind)));
        let other = self.other.iter().map(|(key, value)| (key.to_owned(), value.clone()));
        known.chain(other).collect()
    }
}

fn read(kind: Kind, value: &OwnedValue) -> Option<Typed> {
    match (kind, value) {
        (Kind::Record(record), Value::Assoc(assoc)) => {
            let mut left = Fields::of_assoc(assoc);
            let mut take = |field: &'static Field| left.take_with(field.key, |value| read(field.kind, value));
            let fields = record.fields.iter().filter_map(|field| Some((field, take(field)?))).collect();
            Some(Typed::Fields(TypedFields { fields, other: left.left() }))
        }
        (Kind::Map(inner), Value::Assoc(assoc)) => {
            let entry = |(key, value): (&str, &OwnedValue)| Some((key.to_owned(), read(*inner, value)?));
            Some(Typed::Map(assoc.iter().map(entry).collect::<Option<_>>()?))
        }
        (Kind::List(inner), value) => {
            let entries = value.entries()?.into_iter().map(|entry| read(*inner, entry));
            Some(Typed::List(entries.collect::<Option<_>>()?))
        }
        (Kind::AnyAssoc, Value::Assoc(_)) | (Kind::AnyArray, Value::Array(_) | Value::Assoc(_)) => {
            Some(Typed::Any(value.clone()))
        }
        (kind, Value::Text(text)) => read_text(kind, text),
        _ => None,
    }
}

fn read_text(kind: Kind, text: &str) -> Option<Typed> {
    match kind {
        Kind::Int | Kind::Number(_) | Kind::Epoch => scalar::int(text).map(Typed::Int),
        Kind::Money => scalar::money(text).map(Typed::Money),
        Kind::Seconds => scalar::seconds(text).map(Typed::Seconds),
        Kind::Flag01 | Kind::FlagYn => scalar::flag(text).map(Typed::Flag),
        Kind::Date => scalar::date(text).map(Typed::Date),
        Kind::DateTime => scalar::time(text).map(Typed::Time),
        Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip | Kind::Choice(_) => {
            Some(Typed::Text(text.trim().to_owned()))
        }
        Kind::AnyAssoc | Kind::AnyArray | Kind::Record(_) | Kind::List(_) | Kind::Map(_) => None,
    }
}

impl fmt::Debug for TypedFields {
    /// Values that nobody listed as harmless are masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (field, value) in &self.fields {
            let holds_more = matches!(value, Typed::Fields(_) | Typed::Map(_) | Typed::List(_) | Typed::Any(_));
            match field.shown || holds_more {
                true => map.entry(&field.name(), value),
                false => map.entry(&field.name(), &MASK),
            };
        }
        map.finish_non_exhaustive()
    }
}

impl fmt::Debug for Typed {
    /// A text by itself does not say whether it may be shown, so it is not; see [`TypedFields`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Typed::Text(_) => f.write_str("Text(..)"),
            Typed::Int(number) => number.fmt(f),
            Typed::Money(amount) => amount.fmt(f),
            Typed::Seconds(span) => span.fmt(f),
            Typed::Flag(flag) => flag.fmt(f),
            Typed::Date(date) => date.fmt(f),
            Typed::Time(time) => time.fmt(f),
            Typed::Fields(fields) => fields.fmt(f),
            Typed::List(items) => f.debug_list().entries(items).finish(),
            Typed::Map(entries) => f.debug_map().entries(entries.iter().map(|(key, value)| (key, value))).finish(),
            Typed::Any(value) => value.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::envelope::decode;

    fn answer(attributes: &str) -> Answer {
        let body = format!(
            "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
             <item key='response_code'>200</item><item key='attributes'><dt_assoc>{attributes}</dt_assoc></item>\
             </dt_assoc></data_block></body></OPS_envelope>"
        );
        Answer::from_decoded(decode(body.as_bytes()).unwrap(), Some(200)).unwrap()
    }

    fn read(method: &str, attributes: &str) -> TypedFields {
        CommandSpec::by_method(method).unwrap().read(&answer(attributes)).unwrap()
    }

    #[test]
    fn single_values_have_an_exact_text() {
        let text = |value: Typed| value.to_text().map(Cow::into_owned);
        assert_eq!(text(Typed::Money("8549.18".parse().unwrap())).as_deref(), Some("8549.18"));
        assert_eq!(text(Typed::Seconds(Duration::from_millis(100))).as_deref(), Some("0.1"));
        assert_eq!(text(Typed::Int(i64::MIN)).as_deref(), Some("-9223372036854775808"));
        assert_eq!(text(Typed::Flag(false)).as_deref(), Some("0"));
        assert_eq!(text(Typed::Time("2027-08-26 11:40:14Z".parse().unwrap())).as_deref(), Some("2027-08-26 11:40:14Z"));
        assert_eq!(text(Typed::List(Vec::new())), None);
    }

    #[test]
    fn values_are_native_and_have_our_names() {
        let reply = read(
            "renew",
            "<item key='registration expiration date'>2027-08-26 11:40:14</item><item key='auto_renew'>Y</item>\
             <item key='order_id'>3515690</item><item key='admin_email'>zoe@example.com</item>",
        );
        assert_eq!(reply.get("expires_on"), "2027-08-26 11:40:14".parse().ok().map(Typed::Time).as_ref());
        assert_eq!(reply.get("auto_renew"), Some(&Typed::Flag(true)));
        assert_eq!(reply.get("order_id"), Some(&Typed::Int(3_515_690)));
        assert!(reply.other.is_empty());
    }

    #[test]
    fn what_is_unknown_or_odd_is_kept() {
        let reply = read("get_price", "<item key='price'>a lot</item><item key='colour'>red</item>");
        assert_eq!(reply.get("price"), None);
        assert_eq!((reply.other.text("price"), reply.other.text("colour")), (Some("a lot"), Some("red")));
    }

    #[test]
    fn an_empty_text_is_no_number_and_nothing_odd() {
        let reply = read("set_cookie", "<item key='permission'></item><item key='domain_count'>2</item>");
        assert_eq!((reply.get("permission"), reply.get("domain_count")), (None, Some(&Typed::Int(2))));
        assert!(reply.other.is_empty());
    }

    #[test]
    fn lists_and_records_are_read_to_the_bottom() {
        let reply = read(
            "list_expiring_domains",
            "<item key='exp_domains'><dt_array><item key='0'><dt_assoc><item key='name'>example.com</item>\
             <item key='f_auto_renew'>N</item><item key='colour'>red</item></dt_assoc></item></dt_array></item>",
        );
        let Some(Typed::List(domains)) = reply.get("domains") else { panic!("{reply:?}") };
        let [Typed::Fields(domain)] = domains.as_slice() else { panic!("{reply:?}") };
        assert_eq!(domain.get("name"), Some(&Typed::Text("example.com".to_owned())));
        assert_eq!(domain.get("auto_renew"), Some(&Typed::Flag(false)));
        assert_eq!(domain.other.text("colour"), Some("red"));
    }

    #[test]
    fn attributes_that_are_keyed_by_domain_are_a_map() {
        let contact = "<dt_assoc><item key='contact_set'><dt_assoc><item key='owner'><dt_assoc>\
                       <item key='city'>Toronto</item></dt_assoc></item></dt_assoc></item></dt_assoc>";
        let reply = read("get_contacts", &format!("<item key='example.com'>{contact}</item>"));
        let Some(Typed::Map(domains)) = reply.get("domains") else { panic!("{reply:?}") };
        assert_eq!(domains.first().map(|(name, _)| name.as_str()), Some("example.com"));
        assert!(reply.other.is_empty());
    }

    #[test]
    fn a_reply_without_its_point_is_no_reply() {
        let spec = CommandSpec::by_method("get_balance").unwrap();
        let error = spec.read(&answer("<item key='balance'>a lot</item>")).unwrap_err();
        assert_eq!(error.to_string(), "attributes.balance: expected an amount such as 8549.18");
    }

    #[test]
    fn debug_shows_what_may_be_shown() {
        let reply = read("renew", "<item key='order_id'>3515690</item><item key='admin_email'>zoe@example.com</item>");
        let text = format!("{reply:?}");
        assert!(text.contains("3515690") && !text.contains("zoe"), "{text}");
    }
}
