// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::records::RegistrantKind;
use crate::{Assoc, Date, OwnedAssoc, OwnedValue, Secret, Value};
use std::fmt;

/// Data that registries ask of registrants.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RegistrantInfo {
    /// `registrant_type`. When: .FR .PM .RE .TF .WF .YT .HU .NU .SE .HK .RU .NYC and others.
    pub registrant_type: Option<RegistrantKind>,
    /// `registration_number`. When: organization in .HU .NU .SE .HK .RU .SG .PT; .UK types that have a
    /// company number.
    pub registration_number: Option<String>,
    /// `registrant_vat_id`. When: organization in .HU .NU .SE; optional .FR family. For .SE and .NU only
    /// outside Sweden.
    pub registrant_vat_id: Option<String>,
    /// `id_card_number`. When: individual in .HU .NU .SE .HK .RU .PT .COM.AR.
    pub id_card_number: Option<String>,
    /// `tax_number`. When: .PT .COM.PT .COM.AR.
    pub tax_number: Option<String>,
    /// `siren_siret`. When: .FR family, organization.
    pub siren_siret: Option<String>,
    /// `trademark_number`. When: .FR family, organization.
    pub trademark_number: Option<String>,
    /// `date_of_birth`. When: individual in the .FR family, .HK .RU.
    pub date_of_birth: Option<Date>,
    /// `country_of_birth`. When: individual in the .FR family. Two letters.
    pub country_of_birth: Option<String>,
    /// `place_of_birth`. When: .FR family individual born in France.
    pub place_of_birth: Option<String>,
    /// `postal_code_of_birth`. When: .FR family individual born in France.
    pub postal_code_of_birth: Option<String>,
    /// `province_of_birth`. Not verified: seen in clients or older copies of the guide only.
    pub province_of_birth: Option<String>,
    /// `id_card_authority`. When: some registries, e.g. .RU. Not verified: seen in clients or older copies of
    /// the guide only.
    pub id_card_authority: Option<String>,
    /// `id_card_issue_date`. When: some registries, e.g. .RU. Not verified: seen in clients or older copies
    /// of the guide only.
    pub id_card_issue_date: Option<Date>,
    /// `sif_agree`. When: .NU. One client sends the text 'I Agree'. Not verified: seen in clients or older
    /// copies of the guide only.
    pub sif_agree: Option<String>,
    /// `aero_ens_id`. When: .AERO.
    pub aero_ens_id: Option<String>,
    /// `aero_ens_password`. When: .AERO.
    pub aero_ens_password: Option<Secret>,
    /// `coop_verification_code`. When: .COOP.
    pub coop_verification_code: Option<String>,
    /// `jobs_title`. When: .JOBS. Not verified: seen in clients or older copies of the guide only.
    pub jobs_title: Option<String>,
    /// `jobs_website`. When: .JOBS.
    pub jobs_website: Option<String>,
    /// `jobs_industry_type`. When: .JOBS.
    pub jobs_industry_type: Option<String>,
    /// `jobs_admin_type`. When: .JOBS.
    pub jobs_admin_type: Option<String>,
    /// `jobs_association_member`. When: .JOBS.
    pub jobs_association_member: Option<String>,
    /// `travel_uin`. When: .TRAVEL.
    pub travel_uin: Option<String>,
    /// `forwarding_email`. When: .NAME. Placed here by one client; the toolkit puts it straight into
    /// tld_data.
    pub forwarding_email: Option<String>,
    /// `qli_accreditation_id`. When: .LAW .ABOGADO. Not verified: seen in clients or older copies of the
    /// guide only.
    pub qli_accreditation_id: Option<String>,
    /// `qli_accreditation_body`. When: .LAW .ABOGADO.
    pub qli_accreditation_body: Option<String>,
    /// `qli_accreditation_year`. When: .LAW .ABOGADO.
    pub qli_accreditation_year: Option<String>,
    /// `qli_jurisdiction_country`. When: .LAW .ABOGADO.
    pub qli_jurisdiction_country: Option<String>,
    /// `qli_jurisdiction_state`. When: .LAW .ABOGADO.
    pub qli_jurisdiction_state: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for RegistrantInfo {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "registrant_type", self.registrant_type);
        typed::put(&mut assoc, "registration_number", self.registration_number);
        typed::put(&mut assoc, "registrant_vat_id", self.registrant_vat_id);
        typed::put(&mut assoc, "id_card_number", self.id_card_number);
        typed::put(&mut assoc, "tax_number", self.tax_number);
        typed::put(&mut assoc, "siren_siret", self.siren_siret);
        typed::put(&mut assoc, "trademark_number", self.trademark_number);
        typed::put(&mut assoc, "date_of_birth", self.date_of_birth);
        typed::put(&mut assoc, "country_of_birth", self.country_of_birth);
        typed::put(&mut assoc, "place_of_birth", self.place_of_birth);
        typed::put(&mut assoc, "postal_code_of_birth", self.postal_code_of_birth);
        typed::put(&mut assoc, "province_of_birth", self.province_of_birth);
        typed::put(&mut assoc, "id_card_authority", self.id_card_authority);
        typed::put(&mut assoc, "id_card_issue_date", self.id_card_issue_date);
        typed::put(&mut assoc, "sif_agree", self.sif_agree);
        typed::put(&mut assoc, "aero_ens_id", self.aero_ens_id);
        typed::put(&mut assoc, "aero_ens_password", self.aero_ens_password);
        typed::put(&mut assoc, "coop_verification_code", self.coop_verification_code);
        typed::put(&mut assoc, "jobs_title", self.jobs_title);
        typed::put(&mut assoc, "jobs_website", self.jobs_website);
        typed::put(&mut assoc, "jobs_industry_type", self.jobs_industry_type);
        typed::put(&mut assoc, "jobs_admin_type", self.jobs_admin_type);
        typed::put(&mut assoc, "jobs_association_member", self.jobs_association_member);
        typed::put(&mut assoc, "travel_uin", self.travel_uin);
        typed::put(&mut assoc, "forwarding_email", self.forwarding_email);
        typed::put(&mut assoc, "qli_accreditation_id", self.qli_accreditation_id);
        typed::put(&mut assoc, "qli_accreditation_body", self.qli_accreditation_body);
        typed::put(&mut assoc, "qli_accreditation_year", self.qli_accreditation_year);
        typed::put(&mut assoc, "qli_jurisdiction_country", self.qli_jurisdiction_country);
        typed::put(&mut assoc, "qli_jurisdiction_state", self.qli_jurisdiction_state);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for RegistrantInfo {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            registrant_type: fields.take("registrant_type"),
            registration_number: fields.take("registration_number"),
            registrant_vat_id: fields.take("registrant_vat_id"),
            id_card_number: fields.take("id_card_number"),
            tax_number: fields.take("tax_number"),
            siren_siret: fields.take("siren_siret"),
            trademark_number: fields.take("trademark_number"),
            date_of_birth: fields.take("date_of_birth"),
            country_of_birth: fields.take("country_of_birth"),
            place_of_birth: fields.take("place_of_birth"),
            postal_code_of_birth: fields.take("postal_code_of_birth"),
            province_of_birth: fields.take("province_of_birth"),
            id_card_authority: fields.take("id_card_authority"),
            id_card_issue_date: fields.take("id_card_issue_date"),
            sif_agree: fields.take("sif_agree"),
            aero_ens_id: fields.take("aero_ens_id"),
            aero_ens_password: fields.take("aero_ens_password"),
            coop_verification_code: fields.take("coop_verification_code"),
            jobs_title: fields.take("jobs_title"),
            jobs_website: fields.take("jobs_website"),
            jobs_industry_type: fields.take("jobs_industry_type"),
            jobs_admin_type: fields.take("jobs_admin_type"),
            jobs_association_member: fields.take("jobs_association_member"),
            travel_uin: fields.take("travel_uin"),
            forwarding_email: fields.take("forwarding_email"),
            qli_accreditation_id: fields.take("qli_accreditation_id"),
            qli_accreditation_body: fields.take("qli_accreditation_body"),
            qli_accreditation_year: fields.take("qli_accreditation_year"),
            qli_jurisdiction_country: fields.take("qli_jurisdiction_country"),
            qli_jurisdiction_state: fields.take("qli_jurisdiction_state"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for RegistrantInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegistrantInfo").field("aero_ens_password", &self.aero_ens_password).finish_non_exhaustive()
    }
}
