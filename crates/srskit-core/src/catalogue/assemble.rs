//! From a plain map of names and values to a message.

use super::coerce::{append_others, coerce, take};
use super::{CommandSpec, Field, Kind, Level, Need, Preset};
use crate::{Assoc, Message, OwnedAssoc, OwnedValue, Value};

/// Makes the message of a command: known fields in the catalogue's order and the form of the wire,
/// presets added, what stands beside the attributes put there. `items` go beside them in any case.
///
/// Equal input gives equal bytes, whatever the order in which values are given. Nothing is checked
/// here; [`super::check`] looks at the result.
pub fn assemble(spec: &CommandSpec, mut values: OwnedAssoc, mut items: OwnedAssoc) -> Message {
    let mut message = Message::new(spec.action, spec.object);
    let followed: Vec<bool> = spec.request.iter().map(|field| follows(spec, field, &values)).collect();
    for (field, followed) in spec.request.iter().zip(followed) {
        if let Some(value) = items.remove(field.key) {
            message.items.insert(field.key, coerce(field, value));
            continue;
        }
        let value =
            take(field, &mut values).map(|value| coerce(field, value)).filter(|value| says_something(field, value));
        let Some(value) = value.or_else(|| preset(field, followed)) else { continue };
        if field.level != Level::Attributes {
            message.items.insert(field.key, value.clone());
        }
        if field.level != Level::Envelope {
            message.attributes.insert(field.key, value);
        }
    }
    append_others(&mut message.items, items);
    append_others(&mut message.attributes, values);
    message
}

/// The service has had trouble with empty containers, so one is left out where that means the same.
fn says_something(field: &Field, value: &OwnedValue) -> bool {
    match (field.kind, value) {
        (Kind::Record(_), Value::Assoc(assoc)) => field.need == Need::Required || !assoc.is_empty(),
        (Kind::List(_), Value::Array(items)) => {
            field.rule().range.is_none_or(|(least, _)| least < 1) || !items.is_empty()
        }
        _ => true,
    }
}

fn preset(field: &Field, followed: bool) -> Option<OwnedValue> {
    match field.rule().preset? {
        Preset::Fixed(value) | Preset::Default(value) => Some(value.into()),
        Preset::Follows(_) if followed => Some("1".into()),
        Preset::Follows(_) => (field.need == Need::Required).then(|| "0".into()),
    }
}

/// Whether what the field follows is going to be sent.
fn follows(spec: &CommandSpec, field: &Field, values: &OwnedAssoc) -> bool {
    let Some(Preset::Follows(path)) = field.rule().preset else { return false };
    find(spec.request, values, path).is_some_and(|value| match value {
        Value::Text(_) => true,
        Value::Assoc(assoc) => !assoc.is_empty(),
        Value::Array(items) => !items.is_empty(),
    })
}

fn find<'v>(fields: &[Field], values: &'v Assoc<'static>, path: &[&str]) -> Option<&'v OwnedValue> {
    let (key, rest) = path.split_first()?;
    let field = fields.iter().find(|field| field.key == *key)?;
    let value = values.get(field.key).or_else(|| values.get(field.name()))?;
    match (rest, field.kind, value) {
        ([], _, value) => Some(value),
        (rest, Kind::Record(record), Value::Assoc(assoc)) => find(record.fields, assoc, rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(method: &str, values: OwnedAssoc) -> Message {
        assemble(CommandSpec::by_method(method).unwrap(), values, Assoc::new())
    }

    fn keys(assoc: &OwnedAssoc) -> Vec<&str> {
        assoc.iter().map(|(key, _)| key).collect()
    }

    #[test]
    fn the_order_in_which_values_are_given_does_not_matter() {
        let given = Assoc::new().with("auto_renew", "true").with("current_expiration_year", "2027");
        let given = given
            .with("period", "1")
            .with("handle", "save")
            .with("domain", "example.com")
            .with("zebra", "1")
            .with("ape", "2");
        let renewal = message("renew", given.clone());
        let backwards: OwnedAssoc = given.into_iter().collect::<Vec<_>>().into_iter().rev().collect();
        assert_eq!(renewal, message("renew", backwards));
        let expected = ["domain", "handle", "period", "currentexpirationyear", "auto_renew", "ape", "zebra"];
        assert_eq!(keys(&renewal.attributes), expected);
    }

    #[test]
    fn what_stands_beside_the_attributes_is_put_there() {
        let lock = message("set_lock", Assoc::new().with("lock_state", "1").with("domain", "example.com"));
        assert_eq!(keys(&lock.items), ["domain"]);
        assert_eq!(keys(&lock.attributes), ["data", "affect_domains", "lock_state"]);
        assert_eq!((lock.attributes.text("data"), lock.attributes.text("affect_domains")), (Some("status"), Some("0")));
        let ended = message("delete_cookie", Assoc::new().with("cookie", "1:2:3"));
        assert_eq!((ended.items.text("cookie"), ended.attributes.text("cookie")), (Some("1:2:3"), Some("1:2:3")));
    }

    #[test]
    fn items_go_beside_the_attributes_whatever_the_catalogue_says() {
        let spec = CommandSpec::by_method("get_domain").unwrap();
        let items = Assoc::new().with("domain", "example.com").with("zebra", "1");
        let message = assemble(spec, Assoc::new().with("type", "status"), items);
        assert_eq!((keys(&message.items), keys(&message.attributes)), (vec!["domain", "zebra"], vec!["type"]));
    }

    #[test]
    fn a_flag_follows_what_it_announces() {
        let list = |names: &[&'static str]| Value::Array(names.iter().map(|name| (*name).into()).collect());
        let flag = |method, list| {
            let message = message(method, Assoc::new().with("nameservers", list));
            let key = if method == "register" { "custom_nameservers" } else { "custom_transfer_nameservers" };
            (message.attributes.text(key).map(str::to_owned), message.attributes.get("nameserver_list").is_some())
        };
        let names = ["ns1.example.net", "ns2.example.net"];
        assert_eq!(flag("register", list(&names)), (Some("1".to_owned()), true));
        assert_eq!(flag("register", list(&[])), (Some("0".to_owned()), false));
        assert_eq!(flag("transfer", list(&names)), (Some("1".to_owned()), true));
        assert_eq!(flag("transfer", list(&[])), (None, false));
    }

    #[test]
    fn an_empty_list_is_sent_where_it_means_something() {
        let empty = || Value::Array(Vec::new());
        let sent = message("set_dnssec", Assoc::new().with("domain", "example.com").with("ds_records", empty()));
        assert_eq!(sent.attributes.get("dnssec"), Some(&empty()));
        let sent = message("register", Assoc::new().with("tld_data", Value::Assoc(Assoc::new())));
        assert_eq!(sent.attributes.get("tld_data"), None);
    }
}
