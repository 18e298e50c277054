use serde::{Deserialize, Serialize};
use srskit_core::{Assoc, OwnedAssoc};
use std::collections::BTreeMap;
use std::fmt;

/// The contacts of a name by role (`owner`, `admin`, `billing`, `tech`), field by field as sent.
///
/// `Debug` shows the roles only.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Contacts {
    roles: BTreeMap<String, BTreeMap<String, String>>,
}

impl Contacts {
    /// Takes the text fields of a `contact_set`.
    pub(super) fn from_set(set: &Assoc<'_>) -> Self {
        let fields = |contact: &Assoc<'_>| {
            let texts =
                contact.iter().filter_map(|(key, value)| Some((key.to_owned(), value.as_text()?.trim().to_owned())));
            texts.collect()
        };
        let roles = set.iter().filter_map(|(role, contact)| Some((role.to_owned(), fields(contact.as_assoc()?))));
        Self { roles: roles.collect() }
    }

    /// A field of a role.
    pub fn get(&self, role: &str, field: &str) -> Option<&str> {
        self.roles.get(role)?.get(field).map(String::as_str)
    }

    /// Whether there is no contact at all.
    pub(super) fn is_empty(&self) -> bool {
        self.roles.is_empty()
    }

    /// Whether there is a contact of that role.
    pub(super) fn has(&self, role: &str) -> bool {
        self.roles.contains_key(role)
    }

    /// The roles that there are.
    pub(super) fn roles(&self) -> impl Iterator<Item = &str> {
        self.roles.keys().map(String::as_str)
    }

    /// The contacts of some roles, where there are any.
    pub(super) fn only(&self, roles: &[&str]) -> Self {
        let kept = self.roles.iter().filter(|(role, _)| roles.contains(&role.as_str()));
        Self { roles: kept.map(|(role, fields)| (role.clone(), fields.clone())).collect() }
    }

    /// These contacts, but for the roles that `other` has: each is replaced as a whole.
    pub(super) fn with_roles_of(mut self, other: &Self) -> Self {
        self.roles.extend(other.roles.clone());
        self
    }

    /// Gives a role the same contact as another.
    pub(super) fn copy_role(&mut self, from: &str, to: &str) {
        if let Some(fields) = self.roles.get(from).cloned() {
            self.roles.insert(to.to_owned(), fields);
        }
    }

    /// Fills a field that a role lacks from another role. A role that is not there stays so.
    pub(super) fn copy_missing(&mut self, from: &str, to: &str, field: &str) {
        let Some(value) = self.get(from, field).map(str::to_owned) else { return };
        if let Some(fields) = self.roles.get_mut(to) {
            let known = fields.entry(field.to_owned()).or_default();
            if known.is_empty() {
                *known = value;
            }
        }
    }

    /// As a `contact_set`.
    pub(super) fn to_set(&self) -> OwnedAssoc {
        let roles = self.roles.iter().map(|(role, fields)| (role.clone(), super::fields::assoc(fields)));
        roles.collect()
    }

    /// As a `contact_set`, each contact with a field beside its own.
    pub(super) fn to_set_with(&self, key: &str, value: &str) -> OwnedAssoc {
        let with = |fields: &BTreeMap<String, String>| {
            let mut fields = fields.clone();
            fields.insert(key.to_owned(), value.to_owned());
            super::fields::assoc(&fields)
        };
        self.roles.iter().map(|(role, fields)| (role.clone(), with(fields))).collect()
    }

    /// The address that replies name: the admin's, else the owner's.
    pub(super) fn admin_email(&self) -> &str {
        self.get("admin", "email").or_else(|| self.get("owner", "email")).unwrap_or_default()
    }
}

impl fmt::Debug for Contacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contacts").field(&self.roles.keys().collect::<Vec<_>>()).finish()
    }
}
