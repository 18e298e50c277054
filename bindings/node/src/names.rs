//! camelCase for JavaScript, by the catalogue's table: names are turned, keys that are data are not.

use srskit_core::catalogue::{CommandSpec, Field, Kind};
use srskit_core::{Assoc, Error, ErrorKind, OwnedAssoc, OwnedValue, Problem, Value};

/// `expires_on` as `expiresOn`.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut starts = false;
    for letter in name.chars() {
        if letter == '_' {
            starts = !camel.is_empty();
        } else {
            camel.push(if starts { letter.to_ascii_uppercase() } else { letter });
            starts = false;
        }
    }
    camel
}

/// Whether `given` is `name` in camelCase; asked for every field of every call, so nothing is allocated.
fn is_camel(name: &str, given: &str) -> bool {
    let mut given = given.bytes();
    let mut starts = false;
    for letter in name.bytes() {
        if letter == b'_' {
            starts = true;
            continue;
        }
        let wanted = if starts { letter.to_ascii_uppercase() } else { letter };
        starts = false;
        if given.next() != Some(wanted) {
            return false;
        }
    }
    given.next().is_none()
}

/// The command of this name in camelCase.
pub(crate) fn by_camel(name: &str) -> Option<&'static CommandSpec> {
    CommandSpec::ALL.iter().copied().find(|spec| is_camel(spec.method, name))
}

/// An error about a command's values, with the paths as its caller wrote them.
pub(crate) fn as_given(spec: &CommandSpec, error: Error) -> Error {
    respelt(error, |problem| {
        let called = spec.called_as(&problem.path, camel);
        // A field that there is not has no level either.
        let given = problem.path.strip_prefix("attributes.").unwrap_or(&problem.path);
        problem.path = called.unwrap_or_else(|| given.to_owned());
    })
}

/// An error about settings and options, with the names that these have here.
pub(crate) fn as_options(error: Error) -> Error {
    respelt(error, |problem| match &*problem.path {
        "timeout" => {
            problem.path = "timeoutMs".to_owned();
            problem.fix = "give milliseconds, such as 30000".to_owned();
        }
        // Other paths lead into files and the environment.
        path if OPTIONS.contains(&path) => problem.path = camel(path),
        _ => {}
    })
}

/// Settings and options of two words.
const OPTIONS: [&str; 6] = ["key_file", "key_command", "ca_file", "trace_id", "sent_at", "nothing_found_at"];

fn respelt(mut error: Error, respell: impl Fn(&mut Problem)) -> Error {
    if let ErrorKind::InvalidRequest { problems } = &mut error.kind {
        problems.iter_mut().for_each(respell);
    }
    error
}

/// A command's values under the keys of the wire. What no row names keeps its name: the core says whether that
/// is let through.
pub(crate) fn to_wire(spec: &CommandSpec, values: OwnedAssoc) -> OwnedAssoc {
    renamed(spec.request, values)
}

fn renamed(fields: &'static [Field], values: OwnedAssoc) -> OwnedAssoc {
    let mut taken = Vec::new();
    values
        .into_iter()
        .map(|(key, value)| match find(fields, &key) {
            // A second spelling of a field stays as it was given, so that it is refused and neither wins.
            Some(field) if taken.contains(&field.key) => match key == field.key {
                true if field.name() != field.key => (field.name().into(), value),
                true => (camel(field.name()).into(), value),
                false => (key, value),
            },
            Some(field) => {
                taken.push(field.key);
                (field.key.into(), below(field.kind, value))
            }
            None => (key, value),
        })
        .collect()
}

fn find(fields: &'static [Field], key: &str) -> Option<&'static Field> {
    fields.iter().find(|field| field.key != "*" && (field.is_called(key) || is_camel(field.name(), key)))
}

fn below(kind: Kind, value: OwnedValue) -> OwnedValue {
    match (kind, value) {
        (Kind::Record(record), Value::Assoc(assoc)) => Value::Assoc(renamed(record.fields, assoc)),
        (Kind::List(inner), Value::Array(items)) => {
            Value::Array(items.into_iter().map(|item| below(*inner, item)).collect())
        }
        // The keys of a map are data; so are numbers that stand for a list.
        (Kind::List(inner) | Kind::Map(inner), Value::Assoc(assoc)) => {
            Value::Assoc(assoc.into_iter().map(|(key, value)| (key, below(*inner, value))).collect::<Assoc>())
        }
        (_, value) => value,
    }
}
