// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// The registrant that a domain will have.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FutureRegistrant {
    /// `first_name`.
    pub first_name: String,
    /// `last_name`.
    pub last_name: String,
    /// `org_name`.
    pub org_name: String,
    /// `email`.
    pub email: String,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FutureRegistrant {
    /// With the fields that are always needed.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        org_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            org_name: org_name.into(),
            email: email.into(),
            other: OwnedAssoc::new(),
        }
    }
}

impl ToWire for FutureRegistrant {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "first_name", Some(self.first_name));
        typed::put(&mut assoc, "last_name", Some(self.last_name));
        typed::put(&mut assoc, "org_name", Some(self.org_name));
        typed::put(&mut assoc, "email", Some(self.email));
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for FutureRegistrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FutureRegistrant").finish_non_exhaustive()
    }
}
