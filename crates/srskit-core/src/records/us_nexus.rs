// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire, words};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Presence in the United States, .US.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UsNexus {
    /// `app_purpose`. P1 business, P2 non-profit, P3 personal, P4 education, P5 government.
    pub app_purpose: Option<UsNexusAppPurpose>,
    /// `category`. C11 citizen, C12 permanent resident, C21 US organisation, C31 foreign entity active in the
    /// US, C32 foreign entity with a US office.
    pub category: Option<UsNexusCategory>,
    /// `validator`. When: category C31 or C32. Two-letter country.
    pub validator: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
UsNexusAppPurpose {
    P1 = "P1",
    P2 = "P2",
    P3 = "P3",
    P4 = "P4",
    P5 = "P5",
}
}

words! {
    /// What the field of this name may be.
UsNexusCategory {
    C11 = "C11",
    C12 = "C12",
    C21 = "C21",
    C31 = "C31",
    C32 = "C32",
}
}

impl UsNexus {
    /// With the fields that are always needed.
    pub fn new(app_purpose: UsNexusAppPurpose, category: UsNexusCategory) -> Self {
        Self { app_purpose: Some(app_purpose), category: Some(category), validator: None, other: OwnedAssoc::new() }
    }
}

impl ToWire for UsNexus {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "app_purpose", self.app_purpose);
        typed::put(&mut assoc, "category", self.category);
        typed::put(&mut assoc, "validator", self.validator);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for UsNexus {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            app_purpose: fields.take("app_purpose"),
            category: fields.take("category"),
            validator: fields.take("validator"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for UsNexus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UsNexus").finish_non_exhaustive()
    }
}
