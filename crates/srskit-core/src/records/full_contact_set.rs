// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::Contact;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// All four contacts.
#[derive(Clone, PartialEq, Eq)]
pub struct FullContactSet {
    /// `owner`.
    pub owner: Contact,
    /// `admin`.
    pub admin: Contact,
    /// `billing`.
    pub billing: Contact,
    /// `tech`.
    pub tech: Contact,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FullContactSet {
    /// With the fields that are always needed.
    pub fn new(owner: Contact, admin: Contact, billing: Contact, tech: Contact) -> Self {
        Self { owner, admin, billing, tech, other: OwnedAssoc::new() }
    }
}

impl ToWire for FullContactSet {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "owner", Some(self.owner));
        typed::put(&mut assoc, "admin", Some(self.admin));
        typed::put(&mut assoc, "billing", Some(self.billing));
        typed::put(&mut assoc, "tech", Some(self.tech));
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for FullContactSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FullContactSet")
            .field("owner", &self.owner)
            .field("admin", &self.admin)
            .field("billing", &self.billing)
            .field("tech", &self.tech)
            .finish_non_exhaustive()
    }
}
