// Made from crates/srskit-catalogue/ssl_products.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::{Family, Level, Product, Proof};

/// The products that were seen.
#[rustfmt::skip]
pub(super) static PRODUCTS: &[Product] = &[
    Product { name: "comodo_ssl", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "comodo_wildcard", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "positivessl", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "positivessl_wildcard", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "essentialssl", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "essentialssl_wildcard", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "comodo_instantssl", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "comodo_premiumssl", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "comodo_premiumssl_wildcard", family: &SECTIGO, certificate: true, level: None, contacts_by_level: false, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "comodo_ev", family: &SECTIGO, certificate: true, level: Some(Level::Ev), contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "rapidssl", family: &DIGICERT, certificate: true, level: Some(Level::Dv), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "rapidssl_wildcard", family: &DIGICERT, certificate: true, level: Some(Level::Dv), contacts_by_level: true, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "quickssl", family: &DIGICERT, certificate: true, level: Some(Level::Dv), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "quickssl_premium", family: &DIGICERT, certificate: true, level: Some(Level::Dv), contacts_by_level: true, wildcard: false, extra_names: Some(4), withdrawn: None },
    Product { name: "truebizid", family: &DIGICERT, certificate: true, level: Some(Level::Ov), contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "truebizid_wildcard", family: &DIGICERT, certificate: true, level: Some(Level::Ov), contacts_by_level: true, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "truebizid_ev", family: &DIGICERT, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "securesite", family: &DIGICERT, certificate: true, level: Some(Level::Ov), contacts_by_level: true, wildcard: false, extra_names: Some(24), withdrawn: None },
    Product { name: "securesite_pro", family: &DIGICERT, certificate: true, level: Some(Level::Ov), contacts_by_level: true, wildcard: false, extra_names: Some(24), withdrawn: None },
    Product { name: "securesite_ev", family: &DIGICERT, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: Some(24), withdrawn: None },
    Product { name: "securesite_pro_ev", family: &DIGICERT, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: Some(24), withdrawn: None },
    Product { name: "symantec_ssl_lite", family: &DIGICERT, certificate: true, level: None, contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "symantec_ssl_lite_wildcard", family: &DIGICERT, certificate: true, level: None, contacts_by_level: true, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "ssl123", family: &THAWTE, certificate: true, level: Some(Level::Dv), contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "sslwebserver", family: &THAWTE, certificate: true, level: None, contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "sslwebserver_wildcard", family: &THAWTE, certificate: true, level: None, contacts_by_level: true, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "sslwebserver_ev", family: &THAWTE, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "sgcsuper_certs", family: &THAWTE, certificate: true, level: None, contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "digicert_sslplus", family: &DIGICERT, certificate: true, level: None, contacts_by_level: true, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "trustwave_dv", family: &TRUSTWAVE, certificate: true, level: Some(Level::Dv), contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "trustwave_premiumssl", family: &TRUSTWAVE, certificate: true, level: None, contacts_by_level: false, wildcard: false, extra_names: None, withdrawn: None },
    Product { name: "trustwave_premiumssl_wildcard", family: &TRUSTWAVE, certificate: true, level: None, contacts_by_level: false, wildcard: true, extra_names: Some(0), withdrawn: None },
    Product { name: "trustwave_ev", family: &TRUSTWAVE, certificate: true, level: Some(Level::Ev), contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "trustwave_ev_san5", family: &TRUSTWAVE, certificate: true, level: Some(Level::Ev), contacts_by_level: false, wildcard: false, extra_names: Some(5), withdrawn: None },
    Product { name: "thawte_csc", family: &THAWTE, certificate: true, level: Some(Level::CodeSigning), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "securesite_ft", family: &DIGICERT, certificate: true, level: Some(Level::Ov), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "securesite_pro_ft", family: &DIGICERT, certificate: true, level: Some(Level::Ov), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "securesite_ev_ft", family: &DIGICERT, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "securesite_pro_ev_ft", family: &DIGICERT, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "truebizid_ev_ft", family: &DIGICERT, certificate: true, level: Some(Level::Ev), contacts_by_level: true, wildcard: false, extra_names: Some(0), withdrawn: Some("2020-09-30") },
    Product { name: "sitelock_find", family: &SITELOCK, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "sitelock_fix", family: &SITELOCK, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "sitelock_prevent", family: &SITELOCK, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "sitelock_basic", family: &SITELOCK, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "sitelock_premium", family: &SITELOCK, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "sitelock_enterprise", family: &SITELOCK, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
    Product { name: "malwarescan", family: &MALWARE_SCAN, certificate: false, level: None, contacts_by_level: false, wildcard: false, extra_names: Some(0), withdrawn: None },
];

#[rustfmt::skip]
static SECTIGO: Family = Family { name: "sectigo", proofs: &[Proof::Email, Proof::Dns, Proof::File], server_types: &["apachessl", "citrix", "domino", "ensim", "hsphere", "ibmhttp", "iis4", "iis6", "iis7", "iplanet", "javawebserver", "netscape", "novell", "oracle", "other", "plesk", "redhat", "sap", "tomcat", "webstar", "whmcpanel"] };

#[rustfmt::skip]
static DIGICERT: Family = Family { name: "digicert", proofs: &[Proof::Email, Proof::Dns, Proof::File], server_types: &["apache2", "apacheopenssl", "apacheraven", "apachessl", "apachessleay", "c2net", "cobaltraq2", "cobaltraq3", "cobaltseries", "cpanel", "domino", "dominogo4625", "dominogo4626", "ensim", "hsphere", "ibmhttp", "iis", "iis4", "iis5", "iplanet", "ipswitch", "netscape", "other", "plesk", "tomcat", "weblogic", "website", "webstar", "webstar4", "zeusv3"] };

#[rustfmt::skip]
static THAWTE: Family = Family { name: "thawte", proofs: &[Proof::Email, Proof::Dns], server_types: &["apache2", "apacheopenssl", "apacheraven", "apachessl", "apachessleay", "c2net", "cobaltraq2", "cobaltraq3", "cobaltseries", "cpanel", "domino", "dominogo4625", "dominogo4626", "ensim", "hsphere", "ibmhttp", "iis", "iis4", "iis5", "iplanet", "ipswitch", "netscape", "other", "plesk", "tomcat", "weblogic", "website", "webstar", "webstar4", "zeusv3"] };

#[rustfmt::skip]
static TRUSTWAVE: Family = Family { name: "trustwave", proofs: &[Proof::Email], server_types: &[] };

#[rustfmt::skip]
static SITELOCK: Family = Family { name: "sitelock", proofs: &[], server_types: &[] };

#[rustfmt::skip]
static MALWARE_SCAN: Family = Family { name: "malware_scan", proofs: &[], server_types: &[] };

/// Contacts that an order needs, by level.
#[rustfmt::skip]
pub(super) static CONTACTS: &[(Level, &[&str])] = &[
    (Level::Dv, &["admin"]),
    (Level::Ov, &["organization"]),
    (Level::Ev, &["organization", "signer"]),
    (Level::CodeSigning, &["organization"]),
];
