// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::Contact;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// The contacts of an order: the registrant, and who stands in the other roles.
#[derive(Clone, PartialEq, Eq)]
pub struct ContactSet {
    /// `owner`.
    pub owner: Contact,
    /// `admin`. When: required except .IT with entity_type 1; ignored for .EU.
    pub admin: Option<Contact>,
    /// `billing`. When: required for most TLDs; ignored for .EU; a .CA update fails when it is sent.
    pub billing: Option<Contact>,
    /// `tech`. When: custom_tech_contact = 1; required for .EU and .BE.
    pub tech: Option<Contact>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ContactSet {
    /// With the fields that are always needed.
    pub fn new(owner: Contact) -> Self {
        Self { owner, admin: None, billing: None, tech: None, other: OwnedAssoc::new() }
    }
}

impl ToWire for ContactSet {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "owner", Some(self.owner));
        typed::put(&mut assoc, "admin", self.admin);
        typed::put(&mut assoc, "billing", self.billing);
        typed::put(&mut assoc, "tech", self.tech);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ContactSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContactSet")
            .field("owner", &self.owner)
            .field("admin", &self.admin)
            .field("billing", &self.billing)
            .field("tech", &self.tech)
            .finish_non_exhaustive()
    }
}
