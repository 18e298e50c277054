//! What a caller calls a place that a problem names by its path on the wire.

use super::{CommandSpec, Field, Kind};

impl CommandSpec {
    /// The place in our names: `attributes.currentexpirationyear` is `current_expiration_year`, and
    /// `attributes.nameserver_list.0.name` is `nameservers.0.name`.
    ///
    /// What no row names keeps its spelling. `None` for a path that begins with no field of the command.
    pub fn called(&self, path: &str) -> Option<String> {
        let parts: Vec<&str> = path.strip_prefix("attributes.").unwrap_or(path).split('.').collect();
        let mut name = Vec::with_capacity(parts.len());
        let field = step(self.request, &parts, &mut name)?;
        below(field.kind, &parts[1..], &mut name);
        Some(name.join("."))
    }
}

fn step<'p>(fields: &'static [Field], parts: &[&'p str], name: &mut Vec<&'p str>) -> Option<&'static Field> {
    let field = fields.iter().find(|field| parts.first().is_some_and(|part| field.is_called(part)))?;
    name.push(field.name());
    Some(field)
}

fn below<'p>(kind: Kind, parts: &[&'p str], name: &mut Vec<&'p str>) {
    match (kind, parts) {
        (Kind::Record(record), [_, rest @ ..]) => match step(record.fields, parts, name) {
            Some(field) => below(field.kind, rest, name),
            None => name.extend(parts),
        },
        (Kind::List(inner), [index, rest @ ..]) => {
            name.push(index);
            below(*inner, rest, name);
        }
        // The keys of a map are data and may have dots in them: where one ends cannot be told.
        (_, parts) => name.extend(parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_called_as_callers_call_them() {
        let called = |method, path| CommandSpec::by_method(method).unwrap().called(path);
        let is = |name: &str| Some(name.to_owned());
        assert_eq!(called("renew", "attributes.currentexpirationyear"), is("current_expiration_year"));
        assert_eq!(called("renew", "attributes.period"), is("period"));
        assert_eq!(called("register", "attributes.nameserver_list.1.sortorder"), is("nameservers.1.sortorder"));
        assert_eq!(called("register", "attributes.contact_set.owner.no.such"), is("contact_set.owner.no.such"));
        assert_eq!(called("get_domain", "registrant_ip"), is("registrant_ip"));
        assert_eq!(called("renew", "attributes.perod"), None);
        assert_eq!(called("renew", ""), None);
    }
}
