// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire, words};
use crate::records::ContactRole;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Charter eligibility, .ASIA; legacy.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AsiaEligibility {
    /// `contact_type`. When: .ASIA. Which contact is the charter eligibility contact.
    pub contact_type: Option<ContactRole>,
    /// `id_number`. When: .ASIA.
    pub id_number: Option<String>,
    /// `id_type`. When: .ASIA.
    pub id_type: Option<AsiaEligibilityIdType>,
    /// `id_type_info`.
    pub id_type_info: Option<String>,
    /// `legal_entity_type`. When: .ASIA.
    pub legal_entity_type: Option<AsiaEligibilityLegalEntityType>,
    /// `legal_entity_type_info`.
    pub legal_entity_type_info: Option<String>,
    /// `locality_country`. When: .ASIA. Two-letter country in the Asia-Pacific region.
    pub locality_country: Option<String>,
    /// `locality_city`.
    pub locality_city: Option<String>,
    /// `locality_state_prov`.
    pub locality_state_prov: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
AsiaEligibilityIdType {
    Certificate = "certificate",
    Legislation = "legislation",
    SocietyRegistry = "societyRegistry",
    PoliticalPartyRegistry = "politicalPartyRegistry",
    Passport = "passport",
    LiteralOther = "other",
}
}

words! {
    /// What the field of this name may be.
AsiaEligibilityLegalEntityType {
    Corporation = "corporation",
    Cooperative = "cooperative",
    Partnership = "partnership",
    Government = "government",
    PoliticalParty = "politicalParty",
    Society = "society",
    Institution = "institution",
    NaturalPerson = "naturalPerson",
    LiteralOther = "other",
}
}

impl ToWire for AsiaEligibility {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "contact_type", self.contact_type);
        typed::put(&mut assoc, "id_number", self.id_number);
        typed::put(&mut assoc, "id_type", self.id_type);
        typed::put(&mut assoc, "id_type_info", self.id_type_info);
        typed::put(&mut assoc, "legal_entity_type", self.legal_entity_type);
        typed::put(&mut assoc, "legal_entity_type_info", self.legal_entity_type_info);
        typed::put(&mut assoc, "locality_country", self.locality_country);
        typed::put(&mut assoc, "locality_city", self.locality_city);
        typed::put(&mut assoc, "locality_state_prov", self.locality_state_prov);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for AsiaEligibility {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            contact_type: fields.take("contact_type"),
            id_number: fields.take("id_number"),
            id_type: fields.take("id_type"),
            id_type_info: fields.take("id_type_info"),
            legal_entity_type: fields.take("legal_entity_type"),
            legal_entity_type_info: fields.take("legal_entity_type_info"),
            locality_country: fields.take("locality_country"),
            locality_city: fields.take("locality_city"),
            locality_state_prov: fields.take("locality_state_prov"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for AsiaEligibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsiaEligibility").field("contact_type", &self.contact_type).finish_non_exhaustive()
    }
}
