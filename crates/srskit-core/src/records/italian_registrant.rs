// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Registrant, .IT.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ItalianRegistrant {
    /// `entity_type`. When: .IT. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6
    /// other, 7 non-natural foreigner.
    pub entity_type: Option<i64>,
    /// `nationality_code`. When: .IT. Two letters.
    pub nationality_code: Option<String>,
    /// `reg_code`. When: .IT. Codice fiscale, VAT or passport number.
    pub reg_code: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for ItalianRegistrant {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "entity_type", self.entity_type);
        typed::put(&mut assoc, "nationality_code", self.nationality_code);
        typed::put(&mut assoc, "reg_code", self.reg_code);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for ItalianRegistrant {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            entity_type: fields.take("entity_type"),
            nationality_code: fields.take("nationality_code"),
            reg_code: fields.take("reg_code"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ItalianRegistrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItalianRegistrant").finish_non_exhaustive()
    }
}
