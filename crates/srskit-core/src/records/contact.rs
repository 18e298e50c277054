// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::records::{CanadianLanguage, ContactStatus};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// A person or organisation.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// `first_name`: up to 64 characters.
    pub first_name: String,
    /// `last_name`: up to 64 characters. 63 in the EPP table.
    pub last_name: String,
    /// `org_name`: up to 64 characters. When: required by the EPP contact table; optional for a natural
    /// person in current use. Since the 2025 registration-data policy a filled organisation is treated as the
    /// legal holder of a gTLD.
    pub org_name: String,
    /// `address1`: up to 100 characters. 64; 100 for .EU and .UK.
    pub address1: String,
    /// `address2`: up to 64 characters.
    pub address2: String,
    /// `address3`: up to 64 characters.
    pub address3: String,
    /// `city`: up to 64 characters.
    pub city: String,
    /// `state`: up to 32 characters. When: country is US or CA; also .CA, .ES, .MX, .US registrations; not
    /// needed for .NL. Two-letter code for US and CA.
    pub state: String,
    /// `postal_code`: up to 32 characters. When: required by the EPP contact table; optional for .EU. 16; 20
    /// for .EU, 32 for .UK; no spaces for .NL; must match the province for .ES.
    pub postal_code: String,
    /// `country`: 2 characters. Two-letter ISO code; send GB, never UK or IM.
    pub country: String,
    /// `phone`: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension, up to 20 characters. +CCC.NNNNNNNNNNxEEEE,
    /// extension optional; .EU max 15 and no extension.
    pub phone: String,
    /// `fax`: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. Same form as phone; required for .DE zone and
    /// tech contacts.
    pub fax: String,
    /// `email`. Max 64 left of @ and 63 right (255 in .EU and .UK tables).
    pub email: String,
    /// `url`. Web address; seen in samples only.
    pub url: String,
    /// `lang_pref`. When: used for .CA; the PHP toolkit demands it on contact updates.
    pub lang_pref: Option<CanadianLanguage>,
    /// `lang`. When: .EU and .BE owner and tech contacts. Two-letter language code from the registry's list.
    pub lang: String,
    /// `vat`. VAT number, .EU.
    pub vat: String,
    /// `entity_type`. When: .IT owner in update_contacts. 1 natural person, 2 company, 3 freelance, 4
    /// non-profit, 5 public body, 6 other, 7 non-natural foreigner.
    pub entity_type: Option<i64>,
    /// `nationality_code`. When: .IT owner in update_contacts. Two letters.
    pub nationality_code: String,
    /// `reg_code`. When: .IT owner in update_contacts. Codice fiscale, VAT or passport number.
    pub reg_code: String,
    /// `title`. When: certificates: every contact of Thawte, Symantec and EV orders in the older rule. Job
    /// title; not part of the domain contact record. Not verified: seen in clients or older copies of the
    /// guide only.
    pub title: String,
    /// `duns`. When: certificates: organization. D-U-N-S number, seen in an old sample. Not verified: seen in
    /// clients or older copies of the guide only.
    pub duns: String,
    /// `status`. Comes with the contacts of a domain.
    pub status: Option<ContactStatus>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for Contact {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "first_name", Some(self.first_name));
        typed::put(&mut assoc, "last_name", Some(self.last_name));
        typed::put(&mut assoc, "org_name", Some(self.org_name));
        typed::put(&mut assoc, "address1", Some(self.address1));
        typed::put(&mut assoc, "address2", Some(self.address2));
        typed::put(&mut assoc, "address3", Some(self.address3));
        typed::put(&mut assoc, "city", Some(self.city));
        typed::put(&mut assoc, "state", Some(self.state));
        typed::put(&mut assoc, "postal_code", Some(self.postal_code));
        typed::put(&mut assoc, "country", Some(self.country));
        typed::put(&mut assoc, "phone", Some(self.phone));
        typed::put(&mut assoc, "fax", Some(self.fax));
        typed::put(&mut assoc, "email", Some(self.email));
        typed::put(&mut assoc, "url", Some(self.url));
        typed::put(&mut assoc, "lang_pref", self.lang_pref);
        typed::put(&mut assoc, "lang", Some(self.lang));
        typed::put(&mut assoc, "vat", Some(self.vat));
        typed::put(&mut assoc, "entity_type", self.entity_type);
        typed::put(&mut assoc, "nationality_code", Some(self.nationality_code));
        typed::put(&mut assoc, "reg_code", Some(self.reg_code));
        typed::put(&mut assoc, "title", Some(self.title));
        typed::put(&mut assoc, "duns", Some(self.duns));
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for Contact {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            first_name: fields.take_or_empty("first_name"),
            last_name: fields.take_or_empty("last_name"),
            org_name: fields.take_or_empty("org_name"),
            address1: fields.take_or_empty("address1"),
            address2: fields.take_or_empty("address2"),
            address3: fields.take_or_empty("address3"),
            city: fields.take_or_empty("city"),
            state: fields.take_or_empty("state"),
            postal_code: fields.take_or_empty("postal_code"),
            country: fields.take_or_empty("country"),
            phone: fields.take_or_empty("phone"),
            fax: fields.take_or_empty("fax"),
            email: fields.take_or_empty("email"),
            url: fields.take_or_empty("url"),
            lang_pref: fields.take("lang_pref"),
            lang: fields.take_or_empty("lang"),
            vat: fields.take_or_empty("vat"),
            entity_type: fields.take("entity_type"),
            nationality_code: fields.take_or_empty("nationality_code"),
            reg_code: fields.take_or_empty("reg_code"),
            title: fields.take_or_empty("title"),
            duns: fields.take_or_empty("duns"),
            status: fields.take("status"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contact").field("status", &self.status).finish_non_exhaustive()
    }
}
