// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire, words};
use crate::records::AustralianEligibility;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Eligibility, .AU zones.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AustralianRegistrant {
    /// `registrant_name`. When: .AU zones.
    pub registrant_name: Option<String>,
    /// `registrant_id_type`. When: .AU zones. Value list from client code.
    pub registrant_id_type: Option<AustralianRegistrantRegistrantIdType>,
    /// `registrant_id`.
    pub registrant_id: Option<String>,
    /// `eligibility_type`. When: .AU zones.
    pub eligibility_type: Option<AustralianEligibility>,
    /// `eligibility_name`.
    pub eligibility_name: Option<String>,
    /// `eligibility_id_type`. When: .COM.AU and .NET.AU. Value list from client code.
    pub eligibility_id_type: Option<AustralianRegistrantEligibilityIdType>,
    /// `eligibility_id`. When: .COM.AU and .NET.AU.
    pub eligibility_id: Option<String>,
    /// `policy_reason`. When: .AU zones. Called eligibility_reason in the PHP toolkit; 1 exact match or
    /// acronym, 2 close connection.
    pub policy_reason: Option<i64>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
AustralianRegistrantRegistrantIdType {
    Abn = "ABN",
    Acn = "ACN",
    LiteralOther = "OTHER",
}
}

words! {
    /// What the field of this name may be.
AustralianRegistrantEligibilityIdType {
    Abn = "ABN",
    Acn = "ACN",
    ActBn = "ACT BN",
    NswBn = "NSW BN",
    NtBn = "NT BN",
    QldBn = "QLD BN",
    SaBn = "SA BN",
    TasBn = "TAS BN",
    VicBn = "VIC BN",
    WaBn = "WA BN",
    Tm = "TM",
    LiteralOther = "OTHER",
}
}

impl ToWire for AustralianRegistrant {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "registrant_name", self.registrant_name);
        typed::put(&mut assoc, "registrant_id_type", self.registrant_id_type);
        typed::put(&mut assoc, "registrant_id", self.registrant_id);
        typed::put(&mut assoc, "eligibility_type", self.eligibility_type);
        typed::put(&mut assoc, "eligibility_name", self.eligibility_name);
        typed::put(&mut assoc, "eligibility_id_type", self.eligibility_id_type);
        typed::put(&mut assoc, "eligibility_id", self.eligibility_id);
        typed::put(&mut assoc, "policy_reason", self.policy_reason);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for AustralianRegistrant {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            registrant_name: fields.take("registrant_name"),
            registrant_id_type: fields.take("registrant_id_type"),
            registrant_id: fields.take("registrant_id"),
            eligibility_type: fields.take("eligibility_type"),
            eligibility_name: fields.take("eligibility_name"),
            eligibility_id_type: fields.take("eligibility_id_type"),
            eligibility_id: fields.take("eligibility_id"),
            policy_reason: fields.take("policy_reason"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for AustralianRegistrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AustralianRegistrant").finish_non_exhaustive()
    }
}
