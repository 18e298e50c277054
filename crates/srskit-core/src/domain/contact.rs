use crate::OwnedAssoc;
use std::fmt;

/// A registrant or another contact. `Debug` shows nothing of it.
///
/// Guide: *sw_register-domain*, contact tables. Texts may hold any characters; lengths are counted by
/// the service, 64 for most fields.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Organisation; when filled it counts as the holder of a gTLD. Empty fields are left out.
    pub org_name: String,
    /// First line of the address.
    pub address1: String,
    /// Second line.
    pub address2: String,
    /// Third line.
    pub address3: String,
    /// City.
    pub city: String,
    /// State or province; two letters for US and CA.
    pub state: String,
    /// Postal code.
    pub postal_code: String,
    /// Two-letter ISO code; GB, never UK.
    pub country: String,
    /// `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension.
    pub phone: String,
    /// As phone.
    pub fax: String,
    /// Mail address.
    pub email: String,
}

impl Contact {
    /// Fields in the guide's order; empty ones are left out.
    fn to_assoc(&self) -> OwnedAssoc {
        [
            ("first_name", &self.first_name),
            ("last_name", &self.last_name),
            ("org_name", &self.org_name),
            ("address1", &self.address1),
            ("address2", &self.address2),
            ("address3", &self.address3),
            ("city", &self.city),
            ("state", &self.state),
            ("postal_code", &self.postal_code),
            ("country", &self.country),
            ("phone", &self.phone),
            ("fax", &self.fax),
            ("email", &self.email),
        ]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (name, text.clone()))
        .collect()
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact(..)")
    }
}

/// The contacts of a domain: the registrant, and who stands in the other roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactSet {
    /// The registrant.
    pub owner: Contact,
    /// Administrative contact; most TLDs want one.
    pub admin: Option<Contact>,
    /// Billing contact; most TLDs want one.
    pub billing: Option<Contact>,
    /// Technical contact; without one the reseller's default is used.
    pub tech: Option<Contact>,
}

impl ContactSet {
    /// One person in the roles of registrant, administrative and billing contact.
    pub fn same(contact: Contact) -> Self {
        Self { owner: contact.clone(), admin: Some(contact.clone()), billing: Some(contact), tech: None }
    }

    pub(super) fn to_assoc(&self) -> OwnedAssoc {
        [
            ("owner", Some(&self.owner)),
            ("admin", self.admin.as_ref()),
            ("billing", self.billing.as_ref()),
            ("tech", self.tech.as_ref()),
        ]
        .into_iter()
        .filter_map(|(role, contact)| Some((role, contact?.to_assoc())))
        .collect()
    }
}
