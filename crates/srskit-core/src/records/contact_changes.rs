// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::{Contact, ContactRole};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// The contacts to replace.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ContactChanges {
    /// `owner`.
    pub owner: Option<Contact>,
    /// `admin`.
    pub admin: Option<Contact>,
    /// `billing`.
    pub billing: Option<Contact>,
    /// `tech`.
    pub tech: Option<Contact>,
    /// `also_apply_to`. Roles that shall get the same record, e.g. owner and billing; shown in the guide's
    /// sample.
    pub also_apply_to: Vec<ContactRole>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for ContactChanges {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "owner", self.owner);
        typed::put(&mut assoc, "admin", self.admin);
        typed::put(&mut assoc, "billing", self.billing);
        typed::put(&mut assoc, "tech", self.tech);
        typed::put_list(&mut assoc, "also_apply_to", self.also_apply_to);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ContactChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContactChanges")
            .field("owner", &self.owner)
            .field("admin", &self.admin)
            .field("billing", &self.billing)
            .field("tech", &self.tech)
            .field("also_apply_to", &self.also_apply_to)
            .finish_non_exhaustive()
    }
}
