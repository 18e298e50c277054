// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::{CanadianLegalType, NominetType};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Registrant of a .UK or .CA domain.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DirectRegistrantInfo {
    /// `registrant_type`. When: .UK.
    pub registrant_type: Option<NominetType>,
    /// `registration_number`. When: .UK types LTD PLC LLP IP SCH RCHAR.
    pub registration_number: Option<String>,
    /// `trading_name`. When: .UK types LTD PLC LLP IP RCHAR FCORP OTHER FOTHER.
    pub trading_name: Option<String>,
    /// `legal_type`. When: .CA. Newer clients place it here; the PHP toolkit sends legal_type straight in
    /// attributes.
    pub legal_type: Option<CanadianLegalType>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for DirectRegistrantInfo {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "registrant_type", self.registrant_type);
        typed::put(&mut assoc, "registration_number", self.registration_number);
        typed::put(&mut assoc, "trading_name", self.trading_name);
        typed::put(&mut assoc, "legal_type", self.legal_type);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for DirectRegistrantInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DirectRegistrantInfo").finish_non_exhaustive()
    }
}
