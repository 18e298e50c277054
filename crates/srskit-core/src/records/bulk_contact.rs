// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::{Contact, ContactRole};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// A contact for one role, in a bulk change.
#[derive(Clone, PartialEq, Eq)]
pub struct BulkContact {
    /// `type`. Not verified: seen in clients or older copies of the guide only.
    pub r#type: ContactRole,
    /// `set`. Not verified: seen in clients or older copies of the guide only.
    pub set: Contact,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl BulkContact {
    /// With the fields that are always needed.
    pub fn new(r#type: ContactRole, set: Contact) -> Self {
        Self { r#type, set, other: OwnedAssoc::new() }
    }
}

impl ToWire for BulkContact {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "type", Some(self.r#type));
        typed::put(&mut assoc, "set", Some(self.set));
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for BulkContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkContact").field("type", &self.r#type).field("set", &self.set).finish_non_exhaustive()
    }
}
