//! What generated records can do besides.

use crate::records::{Contact, ContactSet};

impl ContactSet {
    /// One person in the roles of registrant, administrative and billing contact.
    pub fn same(contact: Contact) -> Self {
        Self { admin: Some(contact.clone()), billing: Some(contact.clone()), ..Self::new(contact) }
    }
}
