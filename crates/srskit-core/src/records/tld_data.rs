// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::records::{
    AsiaEligibility, AustralianRegistrant, ItalianRegistrant, ProfessionalData, RegistrantInfo, UsNexus, XxxRights,
};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// What single TLDs ask besides the common fields.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TldData {
    /// `registrant_extra_info`. .AERO .COOP .JOBS .TRAVEL .LAW .ABOGADO .NYC, the .FR family, .HU .NU .SE .HK
    /// .RU .PT .COM.AR and others.
    pub registrant_extra_info: Option<RegistrantInfo>,
    /// `au_registrant_info`. When: .AU zones.
    pub au_registrant_info: Option<AustralianRegistrant>,
    /// `it_registrant_info`. When: .IT.
    pub it_registrant_info: Option<ItalianRegistrant>,
    /// `nexus`. When: .US.
    pub nexus: Option<UsNexus>,
    /// `professional_data`. When: .PRO.
    pub professional_data: Option<ProfessionalData>,
    /// `ipr_data`. When: .XXX.
    pub ipr_data: Option<XxxRights>,
    /// `ced_info`. When: .ASIA, legacy: the current tld page no longer lists ced_info.
    pub ced_info: Option<AsiaEligibility>,
    /// `br_register_number`. When: .COM.BR. CPF or CNPJ number.
    pub br_register_number: Option<String>,
    /// `ie_cro_number`. When: .IE. Companies Registration Office number; newest page only.
    pub ie_cro_number: Option<String>,
    /// `forwarding_email`. When: .NAME.
    pub forwarding_email: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for TldData {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "registrant_extra_info", self.registrant_extra_info);
        typed::put(&mut assoc, "au_registrant_info", self.au_registrant_info);
        typed::put(&mut assoc, "it_registrant_info", self.it_registrant_info);
        typed::put(&mut assoc, "nexus", self.nexus);
        typed::put(&mut assoc, "professional_data", self.professional_data);
        typed::put(&mut assoc, "ipr_data", self.ipr_data);
        typed::put(&mut assoc, "ced_info", self.ced_info);
        typed::put(&mut assoc, "br_register_number", self.br_register_number);
        typed::put(&mut assoc, "ie_cro_number", self.ie_cro_number);
        typed::put(&mut assoc, "forwarding_email", self.forwarding_email);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for TldData {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            registrant_extra_info: fields.take("registrant_extra_info"),
            au_registrant_info: fields.take("au_registrant_info"),
            it_registrant_info: fields.take("it_registrant_info"),
            nexus: fields.take("nexus"),
            professional_data: fields.take("professional_data"),
            ipr_data: fields.take("ipr_data"),
            ced_info: fields.take("ced_info"),
            br_register_number: fields.take("br_register_number"),
            ie_cro_number: fields.take("ie_cro_number"),
            forwarding_email: fields.take("forwarding_email"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for TldData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TldData")
            .field("registrant_extra_info", &self.registrant_extra_info)
            .field("au_registrant_info", &self.au_registrant_info)
            .field("it_registrant_info", &self.it_registrant_info)
            .field("nexus", &self.nexus)
            .field("professional_data", &self.professional_data)
            .field("ipr_data", &self.ipr_data)
            .field("ced_info", &self.ced_info)
            .finish_non_exhaustive()
    }
}
