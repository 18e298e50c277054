//! Where values can go in a request, and what the command line calls these places.

use super::dashed;
use crate::pairs;
use srskit_core::catalogue::{CommandSpec, Field, Kind, Level, Need, Preset, Record};
use srskit_core::{OwnedValue, Value};

/// A place for a value.
pub(super) struct Place {
    /// The argument without its dashes: `contact-set.owner.email`, `nameservers.N.name`.
    pub(super) flag: String,
    /// The place that holds it; empty at the top.
    pub(super) parent: String,
    pub(super) field: &'static Field,
    /// What a single value is.
    pub(super) kind: Kind,
    /// Whether the argument may come several times, for the entries of a list.
    pub(super) is_repeated: bool,
}

/// Arguments that mean something else for every command; a field of this name gets `field-` in front.
const RESERVED: &[&str] = &[
    "system",
    "username",
    "key-file",
    "profile",
    "ca-file",
    "pin",
    "proxy",
    "timeout",
    "connections",
    "config",
    "verbose",
    "color",
    "help",
    "version",
    "dry-run",
    "json",
    "reveal",
    "values",
    "validate",
];

/// Whether every command has an argument of this name.
pub(super) fn is_reserved(flag: &str) -> bool {
    RESERVED.contains(&flag)
}

/// All places of a request, in its order.
pub(super) fn all(spec: &CommandSpec) -> Vec<Place> {
    let mut places = Vec::new();
    for field in spec.request.iter().filter(|field| is_given(field)) {
        let flag = flag(field);
        below(field, field.kind, flag, "", &mut places);
    }
    places
}

/// Whether a caller may give a value: not what is always the same, or is worked out.
pub(super) fn is_given(field: &Field) -> bool {
    let is_fixed = matches!(field.rule().preset, Some(Preset::Fixed(_)));
    !is_fixed && !field.reply_only && field.level != Level::Derived && field.key != "*"
}

/// The field that needs no name: the first single value that is always needed and says what it is about.
pub(super) fn main_field(spec: &CommandSpec) -> Option<&'static Field> {
    let is_main = |field: &&Field| {
        field.need == Need::Required
            && is_given(field)
            && !field.secret
            && field.rule().preset.is_none()
            && field.rule().unit.is_empty()
            && matches!(field.kind, Kind::Text | Kind::Domain | Kind::Int | Kind::Email | Kind::Ip)
    };
    spec.request.iter().find(is_main)
}

/// The argument of a field at the top.
pub(super) fn flag(field: &Field) -> String {
    let name = dashed(field.name());
    if is_reserved(&name) { format!("field-{name}") } else { name }
}

fn below(field: &'static Field, kind: Kind, flag: String, parent: &str, places: &mut Vec<Place>) {
    let mut add = |flag: String, kind, is_repeated| {
        places.push(Place { flag, parent: parent.to_owned(), field, kind, is_repeated });
    };
    match kind {
        Kind::Record(record) => record_places(record, &flag, places),
        Kind::List(inner) if is_single(*inner) => add(flag, *inner, true),
        Kind::List(inner) => {
            if field.rule().plain.is_some() {
                add(flag.clone(), Kind::Text, true);
            }
            below(field, *inner, format!("{flag}.N"), parent, places);
        }
        Kind::Map(inner) => below(field, *inner, format!("{flag}.KEY"), parent, places),
        Kind::AnyAssoc => add(format!("{flag}.KEY"), Kind::Text, false),
        Kind::AnyArray => add(format!("{flag}.N"), Kind::Text, false),
        single => add(flag, single, false),
    }
}

fn record_places(record: &'static Record, flag: &str, places: &mut Vec<Place>) {
    for field in record.fields.iter().filter(|field| is_given(field)) {
        below(field, field.kind, format!("{flag}.{}", dashed(field.name())), flag, places);
    }
}

fn is_single(kind: Kind) -> bool {
    !matches!(kind, Kind::Record(_) | Kind::List(_) | Kind::Map(_) | Kind::AnyAssoc | Kind::AnyArray)
}

/// The path of a place in the values: `contact-set.owner.email` as `contact_set`, `owner`, `email`.
///
/// Fields may be called by our name or by their key on the wire; where `base` has one of them already,
/// that one is meant. `None` where the command has no such place.
pub(super) fn path(spec: &CommandSpec, flag: &str, base: &OwnedValue) -> Option<Vec<String>> {
    let mut parts = pairs::split(flag);
    let first = parts.first_mut()?;
    if let Some(name) = first.strip_prefix("field-").filter(|name| is_reserved(name)) {
        *first = name.to_owned();
    }
    let mut path = Vec::new();
    step_fields(spec.request, &parts, Some(base), &mut path)?;
    Some(path)
}

fn step_fields(fields: &[Field], parts: &[String], base: Option<&OwnedValue>, path: &mut Vec<String>) -> Option<()> {
    let (part, rest) = parts.split_first()?;
    let name = part.replace('-', "_");
    let field = fields.iter().find(|field| is_given(field) && (field.is_called(&name) || field.is_called(part)))?;
    let (step, base) = step_of(field, base);
    path.push(step.to_owned());
    let is_plain_list = rest.is_empty() && field.rule().plain.is_some();
    if is_plain_list { Some(()) } else { step_kind(field.kind, rest, base, path) }
}

/// The name under which the base holds a field, with what it holds there; else our own.
fn step_of<'v>(field: &Field, base: Option<&'v OwnedValue>) -> (&'static str, Option<&'v OwnedValue>) {
    let held = |name: &str| base.and_then(Value::as_assoc).and_then(|assoc| assoc.get(name));
    match held(field.key) {
        Some(value) => (field.key, Some(value)),
        None => (field.name(), held(field.name())),
    }
}

fn step_kind(kind: Kind, parts: &[String], base: Option<&OwnedValue>, path: &mut Vec<String>) -> Option<()> {
    let Some((part, rest)) = parts.split_first() else {
        let is_end = is_single(kind) || matches!(kind, Kind::List(inner) if is_single(*inner));
        return is_end.then_some(());
    };
    match kind {
        Kind::Record(record) => step_fields(record.fields, parts, base, path),
        Kind::List(inner) => {
            let number: usize = part.parse().ok()?;
            path.push(part.clone());
            let entry = base.and_then(Value::as_array).and_then(|items| items.get(number));
            step_kind(*inner, rest, entry, path)
        }
        Kind::Map(inner) if !part.is_empty() => {
            path.push(part.clone());
            step_kind(*inner, rest, base.and_then(|base| base.at(&[part.as_str()])), path)
        }
        Kind::AnyAssoc | Kind::AnyArray if parts.iter().all(|part| !part.is_empty()) => {
            path.extend_from_slice(parts);
            Some(())
        }
        _ => None,
    }
}

/// The argument of the place that a problem's path names: `attributes.contact_set.owner.email` as
/// `--contact-set.owner.email`. `None` where no argument leads there.
pub(super) fn flag_of(spec: &CommandSpec, path: &str) -> Option<String> {
    let parts: Vec<&str> = path.strip_prefix("attributes.").unwrap_or(path).split('.').collect();
    let (first, rest) = parts.split_first()?;
    let field = spec.request.iter().find(|field| is_given(field) && field.is_called(first))?;
    Some(format!("--{}", [vec![flag(field)], below_of(field.kind, rest)?].concat().join(".")))
}

fn below_of(kind: Kind, parts: &[&str]) -> Option<Vec<String>> {
    let Some((first, rest)) = parts.split_first() else { return Some(Vec::new()) };
    match kind {
        Kind::Record(record) => {
            let field = record.fields.iter().find(|field| is_given(field) && field.is_called(first))?;
            Some([vec![dashed(field.name())], below_of(field.kind, rest)?].concat())
        }
        // A whole list has one argument for all its single values.
        Kind::List(inner) if is_single(*inner) => rest.is_empty().then(Vec::new),
        Kind::List(inner) => Some([vec![first.parse::<usize>().ok()?.to_string()], below_of(*inner, rest)?].concat()),
        // Keys are names with dots in them, so as much as can be belongs to the key.
        Kind::Map(inner) => (1..=parts.len()).rev().find_map(|end| {
            let (key, rest) = parts.split_at(end);
            Some([vec![key.join("\\.")], below_of(*inner, rest)?].concat())
        }),
        Kind::AnyAssoc | Kind::AnyArray => Some(parts.iter().map(|part| (*part).to_owned()).collect()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::Assoc;

    fn found(method: &str, flag: &str) -> Option<String> {
        let spec = CommandSpec::by_method(method).unwrap();
        path(spec, flag, &Value::Assoc(Assoc::new())).map(|path| path.join("/"))
    }

    #[test]
    fn places_are_found_by_name_and_by_key() {
        let email = Some("contact_set/owner/email".to_owned());
        assert_eq!(found("register", "contact-set.owner.email"), email);
        assert_eq!(found("register", "contact_set.owner.email"), email);
        assert_eq!(found("register", "nameserver-list.0.name"), Some("nameservers/0/name".to_owned()));
        assert_eq!(found("register", "nameservers"), Some("nameservers".to_owned()));
        assert_eq!(found("renew", "currentexpirationyear"), Some("current_expiration_year".to_owned()));
    }

    #[test]
    fn there_is_no_other_place() {
        for flag in ["contact-set", "contact-set.owner.nobody", "nameservers.N.name", "nobody", "", "period.1"] {
            assert_eq!(found("register", flag), None, "{flag}");
        }
    }

    #[test]
    fn what_the_base_calls_a_field_is_kept() {
        let spec = CommandSpec::by_method("renew").unwrap();
        let base = Value::Assoc(Assoc::new().with("currentexpirationyear", "2027"));
        assert_eq!(path(spec, "current-expiration-year", &base), Some(vec!["currentexpirationyear".to_owned()]));
    }

    #[test]
    fn problems_are_called_by_their_arguments() {
        let flag = |method, path| flag_of(CommandSpec::by_method(method).unwrap(), path);
        for (method, path, wanted) in [
            ("renew", "attributes.currentexpirationyear", "--current-expiration-year"),
            ("register", "attributes.contact_set.owner.email", "--contact-set.owner.email"),
            ("register", "attributes.nameserver_list.0.name", "--nameservers.0.name"),
            ("register", "attributes.reg_username", "--field-username"),
            ("register", "registrant_ip", "--registrant-ip"),
            ("order_certificate", "attributes.additional_domains.1", "--additional-domains"),
        ] {
            assert_eq!(flag(method, path).as_deref(), Some(wanted), "{path}");
        }
        assert_eq!(flag("renew", "attributes.perod"), None);
        assert_eq!(flag("renew", "command"), None);
    }

    #[test]
    fn every_argument_is_found_again_from_its_path() {
        let mut count = 0;
        for spec in CommandSpec::ALL {
            for place in all(spec).iter().filter(|place| !place.is_repeated) {
                let flag = place.flag.replace(".N", ".0").replace(".KEY", r".example\.com");
                let nothing = Value::Assoc(srskit_core::Assoc::new());
                let Some(path) = path(spec, &flag, &nothing) else { panic!("{}: {flag}", spec.method) };
                let found = flag_of(spec, &format!("attributes.{}", path.join(".")));
                let is_any = matches!(place.kind, Kind::Text) && flag.ends_with(r"example\.com");
                if !is_any {
                    assert_eq!(found, Some(format!("--{flag}")), "{}", spec.method);
                    count += 1;
                }
            }
        }
        assert!(count > 1000, "{count}");
    }
}
