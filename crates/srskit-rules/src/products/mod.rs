//! What is known about trust service products. The live list is the command `get_capabilities`; this one is old, and
//! a product that it does not hold is let through. The tables are made from the catalogue.

mod table;

use table::{CONTACTS, PRODUCTS};

/// A product.
pub(crate) struct Product {
    pub(crate) name: &'static str,
    pub(crate) family: &'static Family,
    /// Whether it is a certificate, and so needs a certificate request.
    pub(crate) certificate: bool,
    /// What is checked before it is issued, where that is known.
    pub(crate) level: Option<Level>,
    contacts_by_level: bool,
    pub(crate) wildcard: bool,
    pub(crate) extra_names: Option<usize>,
    pub(crate) withdrawn: Option<&'static str>,
}

/// Who issues a product.
pub(crate) struct Family {
    pub(crate) name: &'static str,
    /// How control of the domain can be proved.
    pub(crate) proofs: &'static [Proof],
    /// Server types that it takes; none: none is sent.
    pub(crate) server_types: &'static [&'static str],
}

/// What is checked before a certificate is issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Dv,
    Ov,
    Ev,
    CodeSigning,
}

/// How control of a domain is proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    Email,
    Dns,
    File,
}

impl Product {
    /// Contacts that an order needs, where that is known.
    pub(crate) fn contacts(&self) -> &'static [&'static str] {
        let by_level = self.level.filter(|_| self.contacts_by_level);
        by_level.and_then(|level| CONTACTS.iter().find(|(known, _)| *known == level)).map_or(&[], |(_, roles)| roles)
    }
}

/// The product of this type.
pub(crate) fn find(name: &str) -> Option<&'static Product> {
    PRODUCTS.iter().find(|product| product.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_follow_the_level_where_the_family_does_so() {
        let contacts = |name| find(name).unwrap().contacts();
        assert_eq!(contacts("rapidssl"), ["admin"]);
        assert_eq!(contacts("securesite"), ["organization"]);
        assert_eq!(contacts("sslwebserver_ev"), ["organization", "signer"]);
        // Assumed levels, other families and scans say nothing.
        for name in ["sslwebserver", "comodo_ev", "trustwave_dv", "sitelock_fix"] {
            assert_eq!(contacts(name), [""; 0], "{name}");
        }
    }

    #[test]
    fn every_product_is_found_once() {
        assert_eq!(PRODUCTS.len(), 47);
        assert!(PRODUCTS.iter().all(|product| find(product.name).is_some_and(|found| std::ptr::eq(found, product))));
        assert!(find("no_such_product").is_none());
    }
}
