// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Membership and marks, .XXX.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct XxxRights {
    /// `icm_membership_id`. When: .XXX.
    pub icm_membership_id: Option<String>,
    /// `ipr_name`. When: .XXX sunrise.
    pub ipr_name: Option<String>,
    /// `ipr_email`. When: .XXX sunrise.
    pub ipr_email: Option<String>,
    /// `ipr_non_resolver`. When: .XXX. 1 registers a name that will not resolve.
    pub ipr_non_resolver: Option<bool>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for XxxRights {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "icm_membership_id", self.icm_membership_id);
        typed::put(&mut assoc, "ipr_name", self.ipr_name);
        typed::put(&mut assoc, "ipr_email", self.ipr_email);
        typed::put(&mut assoc, "ipr_non_resolver", self.ipr_non_resolver);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for XxxRights {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            icm_membership_id: fields.take("icm_membership_id"),
            ipr_name: fields.take("ipr_name"),
            ipr_email: fields.take("ipr_email"),
            ipr_non_resolver: fields.take("ipr_non_resolver"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for XxxRights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XxxRights").field("ipr_non_resolver", &self.ipr_non_resolver).finish_non_exhaustive()
    }
}
