//! What a caller calls a place that a problem names by its path on the wire.

use super::{CommandSpec, Field, Kind};

impl CommandSpec {
    /// The place in our names: `attributes.currentexpirationyear` is `current_expiration_year`, and
    /// `attributes.nameserver_list.0.name` is `nameservers.0.name`.
    ///
    /// What no row names keeps its spelling. `None` for a path that begins with no field of the command.
    pub fn called(&self, path: &str) -> Option<String> {
        self.called_as(path, str::to_owned)
    }

    /// As [`CommandSpec::called`], with our names in the spelling of another language.
    pub fn called_as(&self, path: &str, spell: impl Fn(&str) -> String) -> Option<String> {
        let parts: Vec<&str> = path.strip_prefix("attributes.").unwrap_or(path).split('.').collect();
        let mut name = Vec::with_capacity(parts.len());
        let field = step(self.request, &parts, &spell, &mut name)?;
        below(field.kind, &parts[1..], &spell, &mut name);
        Some(name.join("."))
    }
}

type Spell<'s> = dyn Fn(&str) -> String + 's;

fn step(fields: &'static [Field], parts: &[&str], spell: &Spell<'_>, name: &mut Vec<String>) -> Option<&'static Field> {
    let field = fields.iter().find(|field| parts.first().is_some_and(|part| field.is_called(part)))?;
    name.push(spell(field.name()));
    Some(field)
}

fn below(kind: Kind, parts: &[&str], spell: &Spell<'_>, name: &mut Vec<String>) {
    let as_is = |parts: &[&str]| parts.iter().map(|&part| part.to_owned()).collect::<Vec<_>>();
    match (kind, parts) {
        (Kind::Record(record), [_, rest @ ..]) => match step(record.fields, parts, spell, name) {
            Some(field) => below(field.kind, rest, spell, name),
            None => name.extend(as_is(parts)),
        },
        (Kind::List(inner), [index, rest @ ..]) => {
            name.push((*index).to_owned());
            below(*inner, rest, spell, name);
        }
        // The keys of a map are data and may have dots in them: where one ends cannot be told.
        (_, parts) => name.extend(as_is(parts)),
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

    #[test]
    fn our_names_are_spelt_and_nothing_else() {
        let spec = CommandSpec::by_method("register").unwrap();
        let shout = |path| spec.called_as(path, |name| name.to_ascii_uppercase());
        let place = "attributes.contact_set.owner.no.such";
        assert_eq!(shout(place).as_deref(), Some("CONTACT_SET.OWNER.no.such"));
        assert_eq!(shout("attributes.reg_username").as_deref(), Some("USERNAME"));
    }
}
