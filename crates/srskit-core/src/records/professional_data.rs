// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Profession, .PRO.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ProfessionalData {
    /// `profession`. When: .PRO.
    pub profession: Option<String>,
    /// `authority`.
    pub authority: Option<String>,
    /// `authority_website`.
    pub authority_website: Option<String>,
    /// `license_number`.
    pub license_number: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for ProfessionalData {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "profession", self.profession);
        typed::put(&mut assoc, "authority", self.authority);
        typed::put(&mut assoc, "authority_website", self.authority_website);
        typed::put(&mut assoc, "license_number", self.license_number);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for ProfessionalData {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            profession: fields.take("profession"),
            authority: fields.take("authority"),
            authority_website: fields.take("authority_website"),
            license_number: fields.take("license_number"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ProfessionalData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfessionalData").finish_non_exhaustive()
    }
}
