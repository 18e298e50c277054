use serde::{Deserialize, Serialize};
use srskit_core::Assoc;
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
