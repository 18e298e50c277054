// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

#[allow(unused_imports, reason = "one list for all files of the table")]
use super::super::{
    Choice, CommandSpec, Condition, Effect, Field, Group, Kind, Level, Need, Numbers, Paging, Preset, Record, Resume,
    Rule, Status, derive,
};
#[allow(unused_imports, reason = "one list for all files of the table")]
use super::{choices, records};
#[allow(unused_imports, reason = "one list for all files of the table")]
use crate::Repeat;

pub(crate) static A_RECORD: Record = Record {
    name: "a_record",
    summary: "IPv4 address of a name.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            note: "third level; empty for the domain itself",
            ..Field::PLAIN
        },
        Field { key: "ip_address", kind: Kind::Ip, need: Need::Required, note: "IPv4", ..Field::PLAIN },
    ],
};

pub(crate) static AAAA_RECORD: Record = Record {
    name: "aaaa_record",
    summary: "IPv6 address of a name.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            note: "third level; empty for the domain itself",
            ..Field::PLAIN
        },
        Field { key: "ipv6_address", kind: Kind::Ip, need: Need::Required, note: "IPv6", ..Field::PLAIN },
    ],
};

pub(crate) static APPROVER: Record = Record {
    name: "approver",
    summary: "An address that may approve a certificate.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "email", kind: Kind::Email, ..Field::PLAIN },
        Field {
            key: "type",
            kind: Kind::Choice(&Choice { values: &["GENERIC", "MANUAL"], open: false }),
            shown: true,
            unverified: true,
            note: "the page has a value list that could not be read; MANUAL from a sample, GENERIC from a client",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static ASIA_ELIGIBILITY: Record = Record {
    name: "asia_eligibility",
    summary: "Charter eligibility, .ASIA; legacy.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "contact_type",
            kind: Kind::Choice(&choices::CONTACT_ROLE),
            need: Need::Conditional,
            shown: true,
            when: ".ASIA",
            note: "which contact is the charter eligibility contact",
            ..Field::PLAIN
        },
        Field { key: "id_number", need: Need::Conditional, when: ".ASIA", ..Field::PLAIN },
        Field {
            key: "id_type",
            kind: Kind::Choice(&Choice {
                values: &[
                    "certificate",
                    "legislation",
                    "societyRegistry",
                    "politicalPartyRegistry",
                    "passport",
                    "other",
                ],
                open: false,
            }),
            need: Need::Conditional,
            when: ".ASIA",
            ..Field::PLAIN
        },
        Field {
            key: "id_type_info",
            need: Need::Conditional,
            rule: Some(&Rule { condition: Some(Condition { key: "id_type", values: &["other"] }), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "legal_entity_type",
            kind: Kind::Choice(&Choice {
                values: &[
                    "corporation",
                    "cooperative",
                    "partnership",
                    "government",
                    "politicalParty",
                    "society",
                    "institution",
                    "naturalPerson",
                    "other",
                ],
                open: false,
            }),
            need: Need::Conditional,
            when: ".ASIA",
            ..Field::PLAIN
        },
        Field {
            key: "legal_entity_type_info",
            need: Need::Conditional,
            rule: Some(&Rule {
                condition: Some(Condition { key: "legal_entity_type", values: &["other"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "locality_country",
            need: Need::Conditional,
            when: ".ASIA",
            note: "two-letter country in the Asia-Pacific region",
            ..Field::PLAIN
        },
        Field { key: "locality_city", ..Field::PLAIN },
        Field { key: "locality_state_prov", ..Field::PLAIN },
    ],
};

pub(crate) static AUSTRALIAN_REGISTRANT: Record = Record {
    name: "australian_registrant",
    summary: "Eligibility, .AU zones.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "registrant_name", need: Need::Conditional, when: ".AU zones", ..Field::PLAIN },
        Field {
            key: "registrant_id_type",
            kind: Kind::Choice(&Choice { values: &["ABN", "ACN", "OTHER"], open: false }),
            need: Need::Conditional,
            when: ".AU zones",
            note: "value list from client code",
            ..Field::PLAIN
        },
        Field {
            key: "registrant_id",
            need: Need::Conditional,
            rule: Some(&Rule {
                condition: Some(Condition { key: "registrant_id_type", values: &["ABN", "ACN"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "eligibility_type",
            kind: Kind::Choice(&choices::AUSTRALIAN_ELIGIBILITY),
            need: Need::Conditional,
            when: ".AU zones",
            ..Field::PLAIN
        },
        Field { key: "eligibility_name", ..Field::PLAIN },
        Field {
            key: "eligibility_id_type",
            kind: Kind::Choice(&Choice {
                values: &[
                    "ABN", "ACN", "ACT BN", "NSW BN", "NT BN", "QLD BN", "SA BN", "TAS BN", "VIC BN", "WA BN", "TM",
                    "OTHER",
                ],
                open: false,
            }),
            need: Need::Conditional,
            when: ".COM.AU and .NET.AU",
            note: "value list from client code",
            ..Field::PLAIN
        },
        Field { key: "eligibility_id", need: Need::Conditional, when: ".COM.AU and .NET.AU", ..Field::PLAIN },
        Field {
            key: "policy_reason",
            kind: Kind::Number(&Numbers { values: &[1, 2], open: false }),
            need: Need::Conditional,
            when: ".AU zones",
            note: "called eligibility_reason in the PHP toolkit; 1 exact match or acronym, 2 close connection",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static BULK_CONTACT: Record = Record {
    name: "bulk_contact",
    summary: "A contact for one role, in a bulk change.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "type",
            kind: Kind::Choice(&choices::CONTACT_ROLE),
            need: Need::Required,
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field {
            key: "set",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Required,
            unverified: true,
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CANCELLED_ORDER: Record = Record {
    name: "cancelled_order",
    summary: "An order that was cancelled.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field {
            key: "reg_type",
            kind: Kind::Choice(&Choice { values: &["new", "transfer", "renewal"], open: false }),
            shown: true,
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CERTIFICATE_CONTACTS: Record = Record {
    name: "certificate_contacts",
    summary: "The contacts of a certificate; which count depends on the product.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "admin",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            when: "DV products; SiteLock and malwarescan; older DigiCert-family and Trustwave products",
            note: "title is needed for Thawte, Symantec and every EV product in the older rule",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "organization",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            when: "OV, EV and code signing; all Comodo/Sectigo products in the official module",
            note: "since October 2020 first_name, last_name and email are needed too and are copied from admin when missing; no P.O. box",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "signer",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            when: "EV products",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "billing",
            kind: Kind::Record(&records::CONTACT),
            note: "needed before October 2020; extra contacts are dropped and not given back",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "tech",
            kind: Kind::Record(&records::CONTACT),
            note: "needed before October 2020; extra contacts are dropped and not given back",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CERTIFICATE_DATA: Record = Record {
    name: "certificate_data",
    summary: "An issued certificate.",
    omits_empty: false,
    open: false,
    fields: &[Field { key: "certificate", unverified: true, note: "PEM", ..Field::PLAIN }],
};

pub(crate) static CHANGE_RESULT: Record = Record {
    name: "change_result",
    summary: "How a change went for one domain.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "is_success", kind: Kind::Flag01, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "response_code", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "response_text", shown: true, ..Field::PLAIN },
    ],
};

pub(crate) static CNAME_RECORD: Record = Record {
    name: "cname_record",
    summary: "Another name for a name.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            note: "third level; empty for the domain itself",
            ..Field::PLAIN
        },
        Field { key: "hostname", kind: Kind::Domain, need: Need::Required, note: "full target name", ..Field::PLAIN },
    ],
};

pub(crate) static CONTACT: Record = Record {
    name: "contact",
    summary: "A person or organisation.",
    omits_empty: true,
    open: false,
    fields: &[
        Field {
            key: "first_name",
            need: Need::Required,
            rule: Some(&Rule { max: Some(64), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "last_name",
            need: Need::Required,
            note: "63 in the EPP table",
            rule: Some(&Rule { max: Some(64), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "org_name",
            need: Need::Conditional,
            when: "required by the EPP contact table; optional for a natural person in current use",
            note: "since the 2025 registration-data policy a filled organisation is treated as the legal holder of a gTLD",
            rule: Some(&Rule { max: Some(64), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "address1",
            need: Need::Required,
            note: "64; 100 for .EU and .UK",
            rule: Some(&Rule { max: Some(100), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "address2", rule: Some(&Rule { max: Some(64), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "address3", rule: Some(&Rule { max: Some(64), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "city", need: Need::Required, rule: Some(&Rule { max: Some(64), ..Rule::NONE }), ..Field::PLAIN },
        Field {
            key: "state",
            need: Need::Conditional,
            when: "country is US or CA; also .CA, .ES, .MX, .US registrations; not needed for .NL",
            note: "two-letter code for US and CA",
            rule: Some(&Rule { max: Some(32), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "postal_code",
            need: Need::Conditional,
            when: "required by the EPP contact table; optional for .EU",
            note: "16; 20 for .EU, 32 for .UK; no spaces for .NL; must match the province for .ES",
            rule: Some(&Rule { max: Some(32), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "country",
            need: Need::Required,
            note: "two-letter ISO code; send GB, never UK or IM",
            rule: Some(&Rule { min: Some(2), max: Some(2), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "phone",
            kind: Kind::Phone,
            need: Need::Required,
            note: "+CCC.NNNNNNNNNNxEEEE, extension optional; .EU max 15 and no extension",
            rule: Some(&Rule { max: Some(20), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "fax",
            kind: Kind::Phone,
            note: "same form as phone; required for .DE zone and tech contacts",
            ..Field::PLAIN
        },
        Field {
            key: "email",
            kind: Kind::Email,
            need: Need::Required,
            note: "max 64 left of @ and 63 right (255 in .EU and .UK tables)",
            ..Field::PLAIN
        },
        Field { key: "url", note: "web address; seen in samples only", ..Field::PLAIN },
        Field {
            key: "lang_pref",
            kind: Kind::Choice(&choices::CANADIAN_LANGUAGE),
            need: Need::Conditional,
            when: "used for .CA; the PHP toolkit demands it on contact updates",
            ..Field::PLAIN
        },
        Field {
            key: "lang",
            need: Need::Conditional,
            when: ".EU and .BE owner and tech contacts",
            note: "two-letter language code from the registry's list",
            ..Field::PLAIN
        },
        Field { key: "vat", note: "VAT number, .EU", ..Field::PLAIN },
        Field {
            key: "entity_type",
            kind: Kind::Number(&Numbers { values: &[1, 2, 3, 4, 5, 6, 7], open: false }),
            when: ".IT owner in update_contacts",
            note: "1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6 other, 7 non-natural foreigner",
            ..Field::PLAIN
        },
        Field { key: "nationality_code", when: ".IT owner in update_contacts", note: "two letters", ..Field::PLAIN },
        Field {
            key: "reg_code",
            when: ".IT owner in update_contacts",
            note: "codice fiscale, VAT or passport number",
            ..Field::PLAIN
        },
        Field {
            key: "title",
            unverified: true,
            when: "certificates: every contact of Thawte, Symantec and EV orders in the older rule",
            note: "job title; not part of the domain contact record",
            ..Field::PLAIN
        },
        Field {
            key: "duns",
            unverified: true,
            when: "certificates: organization",
            note: "D-U-N-S number, seen in an old sample",
            ..Field::PLAIN
        },
        Field {
            key: "status",
            kind: Kind::Choice(&choices::CONTACT_STATUS),
            shown: true,
            reply_only: true,
            note: "comes with the contacts of a domain",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CONTACT_CHANGES: Record = Record {
    name: "contact_changes",
    summary: "The contacts to replace.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "owner", kind: Kind::Record(&records::CONTACT), ..Field::PLAIN },
        Field {
            key: "admin",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "billing",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "tech",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "also_apply_to",
            kind: Kind::List(&Kind::Choice(&choices::CONTACT_ROLE)),
            shown: true,
            note: "roles that shall get the same record, e.g. owner and billing; shown in the guide's sample",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CONTACT_SET: Record = Record {
    name: "contact_set",
    summary: "The contacts of an order: the registrant, and who stands in the other roles.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "owner", kind: Kind::Record(&records::CONTACT), need: Need::Required, ..Field::PLAIN },
        Field {
            key: "admin",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            when: "required except .IT with entity_type 1; ignored for .EU",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "billing",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            when: "required for most TLDs; ignored for .EU; a .CA update fails when it is sent",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "tech",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            when: "custom_tech_contact = 1; required for .EU and .BE",
            rule: Some(&Rule {
                condition: Some(Condition { key: "custom_tech_contact", values: &["1"] }),
                loose: true,
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CONTACT_UPDATE: Record = Record {
    name: "contact_update",
    summary: "The contacts to replace, as named by `types`.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "owner",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            rule: Some(&Rule { condition: Some(Condition { key: "types", values: &["owner"] }), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "admin",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            rule: Some(&Rule {
                condition: Some(Condition { key: "types", values: &["admin"] }),
                loose: true,
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "billing",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            rule: Some(&Rule {
                condition: Some(Condition { key: "types", values: &["billing"] }),
                loose: true,
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "tech",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Conditional,
            rule: Some(&Rule {
                condition: Some(Condition { key: "types", values: &["tech"] }),
                loose: true,
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CONTACTS: Record = Record {
    name: "contacts",
    summary: "Contacts by role.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "owner",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "admin",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "billing",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "tech",
            kind: Kind::Record(&records::CONTACT),
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static CONTRACT: Record = Record {
    name: "contract",
    summary: "A contract.",
    omits_empty: false,
    open: false,
    fields: &[Field { key: "text", ..Field::PLAIN }],
};

pub(crate) static CSR_DATA: Record = Record {
    name: "csr_data",
    summary: "What a CSR says.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, note: "common name", ..Field::PLAIN },
        Field { key: "country", ..Field::PLAIN },
        Field { key: "state", unverified: true, ..Field::PLAIN },
        Field { key: "locality", unverified: true, ..Field::PLAIN },
        Field { key: "organization", unverified: true, ..Field::PLAIN },
        Field { key: "organization_unit", unverified: true, ..Field::PLAIN },
        Field { key: "email", kind: Kind::Email, unverified: true, note: "may be empty", ..Field::PLAIN },
        Field {
            key: "has_bad_extensions",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "1 = the CSR carries extensions the CA refuses (meaning unverified)",
            ..Field::PLAIN
        },
        Field {
            key: "valid_true_domain",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "fit for the True BusinessID family (meaning unverified)",
            ..Field::PLAIN
        },
        Field {
            key: "valid_quick_domain",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "fit for the QuickSSL family (meaning unverified)",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static DELETED_DOMAIN: Record = Record {
    name: "deleted_domain",
    summary: "A domain that left the account.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "name", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field {
            key: "reason",
            note: "e.g. By-Request; event texts also list expired, transfered, auction, historical, by-request, delete-domain-api",
            ..Field::PLAIN
        },
        Field {
            key: "delete_date",
            kind: Kind::DateTime,
            shown: true,
            note: "'DD-MON-YYYY hh:mm:ss', may have a leading blank",
            ..Field::PLAIN
        },
        Field { key: "delete_date_epoch", kind: Kind::Epoch, shown: true, ..Field::PLAIN },
        Field { key: "expire_date", kind: Kind::DateTime, shown: true, note: "'DD-MON-YYYY hh:mm:ss'", ..Field::PLAIN },
        Field {
            key: "expiredate_epoch",
            alias: Some("expire_date_epoch"),
            kind: Kind::Epoch,
            shown: true,
            note: "no underscore after expire, unlike expire_date",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static DIRECT_REGISTRANT_INFO: Record = Record {
    name: "direct_registrant_info",
    summary: "Registrant of a .UK or .CA domain.",
    omits_empty: false,
    open: true,
    fields: &[
        Field {
            key: "registrant_type",
            kind: Kind::Choice(&choices::NOMINET_TYPE),
            need: Need::Conditional,
            when: ".UK",
            ..Field::PLAIN
        },
        Field {
            key: "registration_number",
            need: Need::Conditional,
            when: ".UK types LTD PLC LLP IP SCH RCHAR",
            ..Field::PLAIN
        },
        Field { key: "trading_name", when: ".UK types LTD PLC LLP IP RCHAR FCORP OTHER FOTHER", ..Field::PLAIN },
        Field {
            key: "legal_type",
            kind: Kind::Choice(&choices::CANADIAN_LEGAL_TYPE),
            need: Need::Conditional,
            when: ".CA",
            note: "newer clients place it here; the PHP toolkit sends legal_type straight in attributes",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static DNS_RECORD: Record = Record {
    name: "dns_record",
    summary: "One record of any type: the fields that fit it.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "subdomain", unverified: true, ..Field::PLAIN },
        Field { key: "ip_address", kind: Kind::Ip, unverified: true, ..Field::PLAIN },
        Field { key: "ipv6_address", kind: Kind::Ip, unverified: true, ..Field::PLAIN },
        Field { key: "hostname", kind: Kind::Domain, unverified: true, ..Field::PLAIN },
        Field { key: "priority", kind: Kind::Int, unverified: true, ..Field::PLAIN },
        Field { key: "weight", kind: Kind::Int, unverified: true, ..Field::PLAIN },
        Field { key: "port", kind: Kind::Int, unverified: true, ..Field::PLAIN },
        Field { key: "text", unverified: true, ..Field::PLAIN },
    ],
};

pub(crate) static DNS_RECORDS: Record = Record {
    name: "dns_records",
    summary: "The records of a zone, by type.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "A", alias: Some("a"), kind: Kind::List(&Kind::Record(&records::A_RECORD)), ..Field::PLAIN },
        Field {
            key: "AAAA",
            alias: Some("aaaa"),
            kind: Kind::List(&Kind::Record(&records::AAAA_RECORD)),
            ..Field::PLAIN
        },
        Field {
            key: "CNAME",
            alias: Some("cname"),
            kind: Kind::List(&Kind::Record(&records::CNAME_RECORD)),
            ..Field::PLAIN
        },
        Field { key: "MX", alias: Some("mx"), kind: Kind::List(&Kind::Record(&records::MX_RECORD)), ..Field::PLAIN },
        Field { key: "SRV", alias: Some("srv"), kind: Kind::List(&Kind::Record(&records::SRV_RECORD)), ..Field::PLAIN },
        Field { key: "TXT", alias: Some("txt"), kind: Kind::List(&Kind::Record(&records::TXT_RECORD)), ..Field::PLAIN },
    ],
};

pub(crate) static DOMAIN_CONTACTS: Record = Record {
    name: "domain_contacts",
    summary: "The contacts of one domain.",
    omits_empty: false,
    open: false,
    fields: &[Field { key: "contact_set", kind: Kind::Record(&records::CONTACTS), ..Field::PLAIN }],
};

pub(crate) static DS_RECORD: Record = Record {
    name: "ds_record",
    summary: "A DS record at the registry.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "key_tag",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { range: Some((0, 65535)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "algorithm",
            kind: Kind::Number(&Numbers { values: &[5, 6, 7, 8, 10, 253, 254], open: true }),
            need: Need::Required,
            shown: true,
            note: "5 RSA/SHA-1, 6 DSA-NSEC3-SHA1, 7 RSASHA1-NSEC3-SHA1, 8 RSA/SHA-256, 10 RSA/SHA-512, 253 private by name, 254 private by OID; the page lists no ECDSA (13, 14) and no EdDSA (15, 16), so others are let through",
            ..Field::PLAIN
        },
        Field {
            key: "digest_type",
            kind: Kind::Number(&Numbers { values: &[1, 2, 3, 4], open: true }),
            need: Need::Required,
            shown: true,
            note: "1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384",
            ..Field::PLAIN
        },
        Field {
            key: "digest",
            need: Need::Required,
            shown: true,
            note: "hex; 40 characters for type 1, 64 for 2 and 3, 96 for 4",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static EVENT: Record = Record {
    name: "event",
    summary: "Something that happened to a domain, an order or a transfer.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "event_id", shown: true, note: "32 hex digits", ..Field::PLAIN },
        Field { key: "object", kind: Kind::Choice(&choices::EVENT_OBJECT), shown: true, ..Field::PLAIN },
        Field { key: "event", kind: Kind::Choice(&choices::EVENT_NAME), shown: true, unverified: true, ..Field::PLAIN },
        Field {
            key: "event_date",
            kind: Kind::DateTime,
            shown: true,
            note: "ISO 8601, UTC, trailing Z",
            ..Field::PLAIN
        },
        Field { key: "object_data", kind: Kind::Record(&records::EVENT_DATA), ..Field::PLAIN },
    ],
};

pub(crate) static EVENT_DATA: Record = Record {
    name: "event_data",
    summary: "What an event says.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain_name", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "domain_id", kind: Kind::Int, shown: true, when: "DOMAIN, every event", ..Field::PLAIN },
        Field {
            key: "order_id",
            kind: Kind::Int,
            shown: true,
            when: "ORDER and TRANSFER, every event",
            ..Field::PLAIN
        },
        Field { key: "transfer_id", kind: Kind::Int, shown: true, when: "TRANSFER, every event", ..Field::PLAIN },
        Field {
            key: "expiration_date",
            kind: Kind::DateTime,
            shown: true,
            when: "DOMAIN CREATED, REGISTERED, RENEWED, EXPIRED",
            note: "ISO 8601 UTC; CREATED fires for any way into the system: registration, finished transfer, redemption, import",
            ..Field::PLAIN
        },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            when: "DOMAIN REGISTERED, RENEWED",
            note: "RENEWED also fires for automatic renewals",
            rule: Some(&Rule { unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Domain),
            shown: true,
            when: "DOMAIN NAMESERVER_UPDATE",
            note: "the set at the time of the event",
            ..Field::PLAIN
        },
        Field {
            key: "verification_status",
            kind: Kind::Choice(&choices::VERIFICATION_STATUS),
            shown: true,
            unverified: true,
            when: "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE",
            ..Field::PLAIN
        },
        Field {
            key: "last_note",
            when: "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE, optional",
            note: "newest page only; latest remark, e.g. why it failed",
            ..Field::PLAIN
        },
        Field {
            key: "trade_status",
            kind: Kind::Choice(&Choice {
                values: &[
                    "initiated",
                    "pending_current_registrant",
                    "current_registrant_approved",
                    "current_registrant_approved_by_da",
                    "pending_new_registrant",
                    "new_registrant_approved",
                    "new_registrant_approved_by_da",
                    "cancelled_by_new_change",
                    "cancelled_by_current_registrant",
                    "cancelled_by_new_registrant",
                    "cancelled_by_reseller",
                    "timeout",
                    "completed",
                ],
                open: false,
            }),
            shown: true,
            when: "DOMAIN ICANN_TRADE_STATUS_CHANGE",
            note: "change of registrant under the ICANN transfer policy; da = designated agent; the sample has it beside domain_id and domain_name",
            ..Field::PLAIN
        },
        Field {
            key: "zone_check_status",
            kind: Kind::Choice(&Choice { values: &["valid", "invalid"], open: false }),
            shown: true,
            when: "DOMAIN ZONE_CHECK_STATUS_CHANGE",
            note: ".DE and .FR; a domain that stays invalid can be switched off by the registry",
            ..Field::PLAIN
        },
        Field {
            key: "reason",
            kind: Kind::Choice(&Choice {
                values: &["expired", "transfered", "auction", "historical", "by-request", "delete-domain-api"],
                open: false,
            }),
            when: "DOMAIN DELETED",
            note: "transfered is spelt with one r pair",
            ..Field::PLAIN
        },
        Field {
            key: "deletion_date",
            kind: Kind::DateTime,
            shown: true,
            when: "DOMAIN DELETED",
            note: "ISO 8601 UTC",
            ..Field::PLAIN
        },
        Field {
            key: "redemption_grace_period_end_date",
            kind: Kind::DateTime,
            shown: true,
            when: "DOMAIN DELETED",
            note: "can be an empty string (seen for a revoked domain in its add grace period)",
            ..Field::PLAIN
        },
        Field {
            key: "order_status",
            kind: Kind::Choice(&choices::ORDER_STATUS),
            shown: true,
            when: "ORDER STATUS_CHANGE",
            ..Field::PLAIN
        },
        Field {
            key: "order_reg_type",
            kind: Kind::Choice(&choices::ORDER_TYPE),
            shown: true,
            unverified: true,
            when: "ORDER STATUS_CHANGE",
            ..Field::PLAIN
        },
        Field {
            key: "claim_status",
            kind: Kind::Choice(&Choice { values: &["initiated", "accepted", "declined", "cancelled"], open: false }),
            shown: true,
            when: "ORDER CLAIM_STATUS_CHANGE",
            note: "trademark claims notice of a new gTLD order",
            ..Field::PLAIN
        },
        Field {
            key: "transfer_status",
            kind: Kind::Choice(&choices::TRANSFER_STATUS),
            shown: true,
            when: "TRANSFER STATUS_CHANGE",
            ..Field::PLAIN
        },
        Field {
            key: "message_type",
            shown: true,
            unverified: true,
            when: "MESSAGE_STATUS_CHANGE",
            note: "template name such as reseller.renewal.reminder, registrant.transfer.confirmation, registrant.wdrp.domain, eu.wdrp.domain, registrant.verification",
            ..Field::PLAIN
        },
        Field {
            key: "message_status",
            shown: true,
            unverified: true,
            when: "MESSAGE_STATUS_CHANGE",
            note: "delivery state; values not known",
            ..Field::PLAIN
        },
        Field {
            key: "to_address",
            kind: Kind::Email,
            unverified: true,
            when: "MESSAGE_STATUS_CHANGE",
            note: "recipient",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static EXPIRING_DOMAIN: Record = Record {
    name: "expiring_domain",
    summary: "A domain with its date of expiry.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "name", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "expiredate", alias: Some("expires_on"), kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field {
            key: "f_auto_renew",
            alias: Some("auto_renew"),
            kind: Kind::FlagYn,
            shown: true,
            note: "Y/N here although all_info uses 0/1",
            ..Field::PLAIN
        },
        Field { key: "f_let_expire", alias: Some("let_expire"), kind: Kind::FlagYn, shown: true, ..Field::PLAIN },
    ],
};

pub(crate) static FORWARDING: Record = Record {
    name: "forwarding",
    summary: "Web forwarding of one subdomain.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            unverified: true,
            note: "third level; may be empty; row from the toolkit, page text cut",
            rule: Some(&Rule { max: Some(128), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "destination_url", rule: Some(&Rule { max: Some(200), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "enabled", kind: Kind::Flag01, shown: true, note: "1 on, 0 off", ..Field::PLAIN },
        Field {
            key: "masked",
            kind: Kind::Flag01,
            shown: true,
            note: "1 keeps the domain in the address bar",
            ..Field::PLAIN
        },
        Field {
            key: "title",
            unverified: true,
            note: "only with masked = 1",
            rule: Some(&Rule { max: Some(255), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "description",
            note: "only with masked = 1",
            rule: Some(&Rule { max: Some(255), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "keywords", note: "comma separated", ..Field::PLAIN },
    ],
};

pub(crate) static FULL_CONTACT_SET: Record = Record {
    name: "full_contact_set",
    summary: "All four contacts.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "owner", kind: Kind::Record(&records::CONTACT), need: Need::Required, ..Field::PLAIN },
        Field { key: "admin", kind: Kind::Record(&records::CONTACT), need: Need::Required, ..Field::PLAIN },
        Field { key: "billing", kind: Kind::Record(&records::CONTACT), need: Need::Required, ..Field::PLAIN },
        Field { key: "tech", kind: Kind::Record(&records::CONTACT), need: Need::Required, ..Field::PLAIN },
    ],
};

pub(crate) static FUTURE_REGISTRANT: Record = Record {
    name: "future_registrant",
    summary: "The registrant that a domain will have.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "first_name", need: Need::Required, ..Field::PLAIN },
        Field { key: "last_name", need: Need::Required, ..Field::PLAIN },
        Field { key: "org_name", need: Need::Required, ..Field::PLAIN },
        Field { key: "email", kind: Kind::Email, need: Need::Required, ..Field::PLAIN },
    ],
};

pub(crate) static HOST: Record = Record {
    name: "host",
    summary: "A nameserver kept in a profile.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "name",
            kind: Kind::Domain,
            shown: true,
            note: "row cut in the captured page; seen in a recorded reply of 2011 (moo_moo)",
            ..Field::PLAIN
        },
        Field { key: "ipaddress", kind: Kind::Ip, shown: true, when: "the host has an IPv4 address", ..Field::PLAIN },
        Field { key: "ipv6", kind: Kind::Ip, shown: true, when: "the host has an IPv6 address", ..Field::PLAIN },
        Field {
            key: "can_delete",
            kind: Kind::Flag01,
            shown: true,
            note: "the page contradicts itself: its prose says 0 means still in use, its value list says 0 = may be deleted and 1 = may not; the recorded reply of 2011 shows 1 for hosts that looked unused, which fits the prose; check on Horizon before use",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static INCOMING_TRANSFER: Record = Record {
    name: "incoming_transfer",
    summary: "A transfer into the account.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "gaining_registrar", shown: true, ..Field::PLAIN },
        Field { key: "losing_registrar", shown: true, ..Field::PLAIN },
        Field { key: "affiliate_id", when: "the order had one", ..Field::PLAIN },
        Field { key: "completed_date", shown: true, ..Field::PLAIN },
        Field { key: "completed_date_epoch", kind: Kind::Epoch, shown: true, ..Field::PLAIN },
        Field { key: "order_date", shown: true, ..Field::PLAIN },
        Field { key: "order_date_epoch", kind: Kind::Epoch, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "order_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "owner_confirm_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "owner_confirm_date_epoch", kind: Kind::Epoch, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "owner_confirm_ip", kind: Kind::Ip, unverified: true, ..Field::PLAIN },
        Field { key: "owner_request_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "owner_request_date_epoch", kind: Kind::Epoch, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "registry_request_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "registry_request_date_epoch", kind: Kind::Epoch, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "request_address", kind: Kind::Email, unverified: true, ..Field::PLAIN },
        Field { key: "transfer_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::TRANSFER_STATUS), shown: true, ..Field::PLAIN },
    ],
};

pub(crate) static ITALIAN_REGISTRANT: Record = Record {
    name: "italian_registrant",
    summary: "Registrant, .IT.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "entity_type",
            kind: Kind::Number(&Numbers { values: &[1, 2, 3, 4, 5, 6, 7], open: false }),
            need: Need::Conditional,
            when: ".IT",
            note: "1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6 other, 7 non-natural foreigner",
            ..Field::PLAIN
        },
        Field { key: "nationality_code", when: ".IT", note: "two letters", ..Field::PLAIN },
        Field {
            key: "reg_code",
            need: Need::Conditional,
            when: ".IT",
            note: "codice fiscale, VAT or passport number",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static LOOKUP_LIMITS: Record = Record {
    name: "lookup_limits",
    summary: "Limits of the service lookup.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "tlds", kind: Kind::List(&Kind::Text), shown: true, ..Field::PLAIN },
        Field {
            key: "no_cache_tlds",
            kind: Kind::List(&Kind::Text),
            shown: true,
            note: "TLDs whose registries are asked directly",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static MAILBOX: Record = Record {
    name: "mailbox",
    summary: "A mailbox.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "mailbox_type",
            kind: Kind::Choice(&choices::MAILBOX_TYPE),
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "password", secret: true, unverified: true, ..Field::PLAIN },
        Field {
            key: "forward_email",
            kind: Kind::Email,
            unverified: true,
            note: "also switches forwarding on",
            ..Field::PLAIN
        },
        Field {
            key: "disable_forward_email",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "only 1 has a meaning",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static MX_RECORD: Record = Record {
    name: "mx_record",
    summary: "Mail server of a name.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            note: "third level; empty for the domain itself",
            ..Field::PLAIN
        },
        Field {
            key: "priority",
            kind: Kind::Int,
            need: Need::Required,
            note: "lower is preferred",
            rule: Some(&Rule { range: Some((0, 65535)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "hostname", kind: Kind::Domain, need: Need::Required, note: "mail server", ..Field::PLAIN },
    ],
};

pub(crate) static NAMESERVER: Record = Record {
    name: "nameserver",
    summary: "A nameserver in the list of a domain.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "name", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "sortorder",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            note: "1-based, no duplicates",
            rule: Some(&Rule { position: Some(1), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "ipaddress", kind: Kind::Ip, shown: true, reply_only: true, ..Field::PLAIN },
        Field { key: "ipv6", kind: Kind::Ip, shown: true, unverified: true, reply_only: true, ..Field::PLAIN },
    ],
};

pub(crate) static NAMESERVER_ADDRESSES: Record = Record {
    name: "nameserver_addresses",
    summary: "A nameserver with its addresses.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "fqdn",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "the key is fqdn here, name elsewhere",
            ..Field::PLAIN
        },
        Field {
            key: "ipaddress",
            kind: Kind::Ip,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["ipv6"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "ipv6",
            kind: Kind::Ip,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["ipaddress"], ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static NEW_MAILBOX: Record = Record {
    name: "new_mailbox",
    summary: "A mailbox to make.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "mailbox_type",
            kind: Kind::Choice(&choices::MAILBOX_TYPE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "password", need: Need::Required, secret: true, note: "first mailbox password", ..Field::PLAIN },
        Field { key: "forward_email", kind: Kind::Email, unverified: true, ..Field::PLAIN },
    ],
};

pub(crate) static NOTE: Record = Record {
    name: "note",
    summary: "A note in the history of a domain, an order or a transfer.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "timestamp", kind: Kind::DateTime, shown: true, note: "DD-MMM-YYYY hh:mm:ss", ..Field::PLAIN },
        Field { key: "note", ..Field::PLAIN },
    ],
};

pub(crate) static ORDER_INFO: Record = Record {
    name: "order_info",
    summary: "Everything about a domain order.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "reg_type", kind: Kind::Choice(&choices::ORDER_TYPE), shown: true, ..Field::PLAIN },
        Field { key: "affiliate_id", ..Field::PLAIN },
        Field { key: "cost", kind: Kind::Money, shown: true, ..Field::PLAIN },
        Field {
            key: "encoding_type",
            shown: true,
            note: "the page prints the key as two words; the literal text undef stands for none",
            ..Field::PLAIN
        },
        Field { key: "f_auto_renew", alias: Some("auto_renew"), kind: Kind::FlagYn, shown: true, ..Field::PLAIN },
        Field { key: "f_lock_domain", alias: Some("lock"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field {
            key: "flag_saved_ns_fields",
            kind: Kind::Flag01,
            shown: true,
            note: "whether the submitted nameservers were used",
            ..Field::PLAIN
        },
        Field {
            key: "flag_saved_tech_fields",
            kind: Kind::Flag01,
            shown: true,
            note: "whether the submitted tech contact was used",
            ..Field::PLAIN
        },
        Field { key: "id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::ORDER_STATUS), shown: true, ..Field::PLAIN },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            rule: Some(&Rule { unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "order_date", kind: Kind::Epoch, shown: true, ..Field::PLAIN },
        Field {
            key: "processed_date",
            kind: Kind::Epoch,
            shown: true,
            note: "empty when not processed",
            ..Field::PLAIN
        },
        Field {
            key: "completed_date",
            kind: Kind::Epoch,
            shown: true,
            note: "empty when not completed",
            ..Field::PLAIN
        },
        Field { key: "reg_domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "master_order_id", kind: Kind::Int, shown: true, note: "0 when there is none", ..Field::PLAIN },
        Field { key: "comments", ..Field::PLAIN },
        Field { key: "forwarding_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "notes", kind: Kind::List(&Kind::Record(&records::NOTE)), ..Field::PLAIN },
        Field { key: "transfer_notes", kind: Kind::List(&Kind::Record(&records::NOTE)), ..Field::PLAIN },
        Field { key: "tld_data", kind: Kind::AnyAssoc, ..Field::PLAIN },
    ],
};

pub(crate) static ORDER_SUMMARY: Record = Record {
    name: "order_summary",
    summary: "An order in a list.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "order_date", shown: true, note: "format not shown in the part read", ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::ORDER_STATUS), shown: true, ..Field::PLAIN },
        Field { key: "type", kind: Kind::Choice(&choices::ORDER_TYPE), shown: true, ..Field::PLAIN },
    ],
};

pub(crate) static OUTGOING_TRANSFER: Record = Record {
    name: "outgoing_transfer",
    summary: "A transfer out of the account.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::TRANSFER_STATUS), shown: true, ..Field::PLAIN },
        Field { key: "gaining_registrar", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "losing_registrar", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "completed_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "completed_date_epoch", kind: Kind::Epoch, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "owner_confirm_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "owner_request_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "request_date", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "request_address", kind: Kind::Email, unverified: true, ..Field::PLAIN },
        Field { key: "transfer_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
    ],
};

pub(crate) static PERSONAL_NAME_RECORD: Record = Record {
    name: "personal_name_record",
    summary: "A DNS record of a personal name.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "type",
            kind: Kind::Choice(&Choice { values: &["A", "CNAME"], open: false }),
            need: Need::Required,
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field {
            key: "name",
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "unqualified; @ for the zone itself",
            ..Field::PLAIN
        },
        Field {
            key: "content",
            need: Need::Required,
            unverified: true,
            note: "IP address or full name; a CNAME target ends in a dot",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static PREMIUM_LIMITS: Record = Record {
    name: "premium_limits",
    summary: "Limits of the service premium.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "tlds", kind: Kind::List(&Kind::Text), shown: true, ..Field::PLAIN },
        Field { key: "maximum", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "price_min", kind: Kind::Money, shown: true, ..Field::PLAIN },
        Field { key: "price_max", kind: Kind::Money, shown: true, ..Field::PLAIN },
    ],
};

pub(crate) static PRODUCT_SUMMARY: Record = Record {
    name: "product_summary",
    summary: "A product in a list.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, note: "or another host name", ..Field::PLAIN },
        Field {
            key: "expiry_date",
            kind: Kind::DateTime,
            shown: true,
            unverified: true,
            note: "form as in get_product_info",
            ..Field::PLAIN
        },
        Field { key: "contact_email", kind: Kind::Email, ..Field::PLAIN },
        Field {
            key: "is_renewable",
            kind: Kind::Flag01,
            shown: true,
            note: "1 from 60 days before the end to 15 days after it",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static PROFESSIONAL_DATA: Record = Record {
    name: "professional_data",
    summary: "Profession, .PRO.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "profession", need: Need::Conditional, when: ".PRO", ..Field::PLAIN },
        Field { key: "authority", ..Field::PLAIN },
        Field { key: "authority_website", ..Field::PLAIN },
        Field { key: "license_number", ..Field::PLAIN },
    ],
};

pub(crate) static REGISTRANT_INFO: Record = Record {
    name: "registrant_info",
    summary: "Data that registries ask of registrants.",
    omits_empty: false,
    open: true,
    fields: &[
        Field {
            key: "registrant_type",
            kind: Kind::Choice(&choices::REGISTRANT_KIND),
            need: Need::Conditional,
            when: ".FR .PM .RE .TF .WF .YT .HU .NU .SE .HK .RU .NYC and others",
            ..Field::PLAIN
        },
        Field {
            key: "registration_number",
            need: Need::Conditional,
            when: "organization in .HU .NU .SE .HK .RU .SG .PT; .UK types that have a company number",
            ..Field::PLAIN
        },
        Field {
            key: "registrant_vat_id",
            need: Need::Conditional,
            when: "organization in .HU .NU .SE; optional .FR family",
            note: "for .SE and .NU only outside Sweden",
            ..Field::PLAIN
        },
        Field {
            key: "id_card_number",
            need: Need::Conditional,
            when: "individual in .HU .NU .SE .HK .RU .PT .COM.AR",
            ..Field::PLAIN
        },
        Field { key: "tax_number", need: Need::Conditional, when: ".PT .COM.PT .COM.AR", ..Field::PLAIN },
        Field { key: "siren_siret", when: ".FR family, organization", ..Field::PLAIN },
        Field { key: "trademark_number", when: ".FR family, organization", ..Field::PLAIN },
        Field {
            key: "date_of_birth",
            kind: Kind::Date,
            need: Need::Conditional,
            when: "individual in the .FR family, .HK .RU",
            ..Field::PLAIN
        },
        Field {
            key: "country_of_birth",
            need: Need::Conditional,
            when: "individual in the .FR family",
            note: "two letters",
            ..Field::PLAIN
        },
        Field {
            key: "place_of_birth",
            need: Need::Conditional,
            when: ".FR family individual born in France",
            ..Field::PLAIN
        },
        Field {
            key: "postal_code_of_birth",
            need: Need::Conditional,
            when: ".FR family individual born in France",
            ..Field::PLAIN
        },
        Field { key: "province_of_birth", unverified: true, ..Field::PLAIN },
        Field {
            key: "id_card_authority",
            need: Need::Conditional,
            unverified: true,
            when: "some registries, e.g. .RU",
            ..Field::PLAIN
        },
        Field {
            key: "id_card_issue_date",
            kind: Kind::Date,
            need: Need::Conditional,
            unverified: true,
            when: "some registries, e.g. .RU",
            ..Field::PLAIN
        },
        Field {
            key: "sif_agree",
            need: Need::Conditional,
            unverified: true,
            when: ".NU",
            note: "one client sends the text 'I Agree'",
            ..Field::PLAIN
        },
        Field { key: "aero_ens_id", need: Need::Conditional, when: ".AERO", ..Field::PLAIN },
        Field { key: "aero_ens_password", need: Need::Conditional, secret: true, when: ".AERO", ..Field::PLAIN },
        Field { key: "coop_verification_code", need: Need::Conditional, when: ".COOP", ..Field::PLAIN },
        Field { key: "jobs_title", need: Need::Conditional, unverified: true, when: ".JOBS", ..Field::PLAIN },
        Field { key: "jobs_website", need: Need::Conditional, when: ".JOBS", ..Field::PLAIN },
        Field { key: "jobs_industry_type", need: Need::Conditional, when: ".JOBS", ..Field::PLAIN },
        Field { key: "jobs_admin_type", need: Need::Conditional, when: ".JOBS", ..Field::PLAIN },
        Field { key: "jobs_association_member", need: Need::Conditional, when: ".JOBS", ..Field::PLAIN },
        Field { key: "travel_uin", need: Need::Conditional, when: ".TRAVEL", ..Field::PLAIN },
        Field {
            key: "forwarding_email",
            kind: Kind::Email,
            when: ".NAME",
            note: "placed here by one client; the toolkit puts it straight into tld_data",
            ..Field::PLAIN
        },
        Field {
            key: "qli_accreditation_id",
            need: Need::Conditional,
            unverified: true,
            when: ".LAW .ABOGADO",
            ..Field::PLAIN
        },
        Field { key: "qli_accreditation_body", need: Need::Conditional, when: ".LAW .ABOGADO", ..Field::PLAIN },
        Field { key: "qli_accreditation_year", need: Need::Conditional, when: ".LAW .ABOGADO", ..Field::PLAIN },
        Field { key: "qli_jurisdiction_country", need: Need::Conditional, when: ".LAW .ABOGADO", ..Field::PLAIN },
        Field { key: "qli_jurisdiction_state", when: ".LAW .ABOGADO", ..Field::PLAIN },
    ],
};

pub(crate) static SERVICE_LIMITS: Record = Record {
    name: "service_limits",
    summary: "Limits per service; an entry set here replaces the common tlds for that service.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "lookup", kind: Kind::Record(&records::LOOKUP_LIMITS), ..Field::PLAIN },
        Field { key: "suggestion", kind: Kind::Record(&records::SUGGESTION_LIMITS), ..Field::PLAIN },
        Field { key: "premium", kind: Kind::Record(&records::PREMIUM_LIMITS), ..Field::PLAIN },
        Field { key: "personal_names", kind: Kind::AnyAssoc, unverified: true, ..Field::PLAIN },
    ],
};

pub(crate) static SIMPLE_TRANSFER_ITEM: Record = Record {
    name: "simple_transfer_item",
    summary: "A domain to transfer.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "inner keys unverified",
            ..Field::PLAIN
        },
        Field {
            key: "authcode",
            alias: Some("auth_code"),
            need: Need::Required,
            secret: true,
            unverified: true,
            note: "inner key name unverified",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static SRV_RECORD: Record = Record {
    name: "srv_record",
    summary: "Server of a service.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            note: "third level; empty for the domain itself",
            ..Field::PLAIN
        },
        Field {
            key: "priority",
            kind: Kind::Int,
            need: Need::Required,
            unverified: true,
            note: "lower is preferred",
            rule: Some(&Rule { range: Some((0, 65535)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "weight",
            kind: Kind::Int,
            need: Need::Required,
            unverified: true,
            note: "share among equal priorities",
            rule: Some(&Rule { range: Some((0, 65535)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "port",
            kind: Kind::Int,
            need: Need::Required,
            unverified: true,
            note: "TCP or UDP port",
            rule: Some(&Rule { range: Some((0, 65535)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "hostname",
            kind: Kind::Domain,
            need: Need::Required,
            unverified: true,
            note: "target",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static SUBRESELLER_CONTACTS: Record = Record {
    name: "subreseller_contacts",
    summary: "The contacts of a sub-reseller.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "owner",
            kind: Kind::Record(&records::CONTACT),
            unverified: true,
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "admin",
            kind: Kind::Record(&records::CONTACT),
            need: Need::Required,
            note: "emergency contact; needs first_name, last_name, org_name, phone, email",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "billing",
            kind: Kind::Record(&records::CONTACT),
            unverified: true,
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "tech",
            kind: Kind::Record(&records::CONTACT),
            note: "as admin plus address1 and city, and state and postal_code in US and CA",
            rule: Some(&Rule { loose: true, ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static SUGGESTED_NAME: Record = Record {
    name: "suggested_name",
    summary: "A name that a search found.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::SUGGESTION_STATUS), shown: true, ..Field::PLAIN },
        Field {
            key: "has_claim",
            kind: Kind::Flag01,
            shown: true,
            when: "new gTLD in its claims period",
            ..Field::PLAIN
        },
        Field { key: "reason", when: "registry premium name", ..Field::PLAIN },
        Field { key: "price", kind: Kind::Money, shown: true, when: "premium item", ..Field::PLAIN },
        Field { key: "third_party_offer_url", when: "make-offer item", ..Field::PLAIN },
    ],
};

pub(crate) static SUGGESTION_LIMITS: Record = Record {
    name: "suggestion_limits",
    summary: "Limits of the service suggestion.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "tlds", kind: Kind::List(&Kind::Text), shown: true, ..Field::PLAIN },
        Field { key: "maximum", kind: Kind::Int, shown: true, ..Field::PLAIN },
    ],
};

pub(crate) static SUGGESTIONS: Record = Record {
    name: "suggestions",
    summary: "What one service of a search found.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "is_success", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field {
            key: "response_code",
            kind: Kind::Int,
            shown: true,
            note: "each section has its own code; 200, or 0 in older replies, for good; 500 is a passing fault",
            ..Field::PLAIN
        },
        Field { key: "response_text", shown: true, ..Field::PLAIN },
        Field { key: "count", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "items", kind: Kind::List(&Kind::Record(&records::SUGGESTED_NAME)), ..Field::PLAIN },
    ],
};

pub(crate) static TERM_PRICE: Record = Record {
    name: "term_price",
    summary: "The price of one term.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            when: "all_periods = 1",
            note: "inner key names",
            rule: Some(&Rule { unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "price",
            kind: Kind::Money,
            shown: true,
            unverified: true,
            when: "all_periods = 1",
            ..Field::PLAIN
        },
    ],
};

pub(crate) static TLD_DATA: Record = Record {
    name: "tld_data",
    summary: "What single TLDs ask besides the common fields.",
    omits_empty: false,
    open: true,
    fields: &[
        Field {
            key: "registrant_extra_info",
            kind: Kind::Record(&records::REGISTRANT_INFO),
            note: ".AERO .COOP .JOBS .TRAVEL .LAW .ABOGADO .NYC, the .FR family, .HU .NU .SE .HK .RU .PT .COM.AR and others",
            ..Field::PLAIN
        },
        Field {
            key: "au_registrant_info",
            kind: Kind::Record(&records::AUSTRALIAN_REGISTRANT),
            when: ".AU zones",
            ..Field::PLAIN
        },
        Field {
            key: "it_registrant_info",
            kind: Kind::Record(&records::ITALIAN_REGISTRANT),
            when: ".IT",
            ..Field::PLAIN
        },
        Field { key: "nexus", kind: Kind::Record(&records::US_NEXUS), when: ".US", ..Field::PLAIN },
        Field {
            key: "professional_data",
            kind: Kind::Record(&records::PROFESSIONAL_DATA),
            when: ".PRO",
            ..Field::PLAIN
        },
        Field { key: "ipr_data", kind: Kind::Record(&records::XXX_RIGHTS), when: ".XXX", ..Field::PLAIN },
        Field {
            key: "ced_info",
            kind: Kind::Record(&records::ASIA_ELIGIBILITY),
            when: ".ASIA, legacy: the current tld page no longer lists ced_info",
            ..Field::PLAIN
        },
        Field {
            key: "br_register_number",
            need: Need::Conditional,
            when: ".COM.BR",
            note: "CPF or CNPJ number",
            ..Field::PLAIN
        },
        Field {
            key: "ie_cro_number",
            need: Need::Conditional,
            when: ".IE",
            note: "Companies Registration Office number; newest page only",
            ..Field::PLAIN
        },
        Field { key: "forwarding_email", kind: Kind::Email, need: Need::Conditional, when: ".NAME", ..Field::PLAIN },
    ],
};

pub(crate) static TRUST_NOTE: Record = Record {
    name: "trust_note",
    summary: "A note in the history of a certificate.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "date",
            kind: Kind::DateTime,
            shown: true,
            unverified: true,
            note: "ISO form with milliseconds and offset; an old sample has a space before the offset",
            ..Field::PLAIN
        },
        Field {
            key: "type",
            shown: true,
            unverified: true,
            note: "seen: order_created, money_held, order_processed, supplier_product_created, money_charged, order_completed, product_active",
            ..Field::PLAIN
        },
        Field { key: "note", unverified: true, note: "free text with the order and product numbers", ..Field::PLAIN },
    ],
};

pub(crate) static TXT_RECORD: Record = Record {
    name: "txt_record",
    summary: "Text of a name.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "subdomain",
            need: Need::Required,
            note: "third level; empty for the domain itself",
            ..Field::PLAIN
        },
        Field { key: "text", need: Need::Required, unverified: true, ..Field::PLAIN },
    ],
};

pub(crate) static US_NEXUS: Record = Record {
    name: "us_nexus",
    summary: "Presence in the United States, .US.",
    omits_empty: false,
    open: false,
    fields: &[
        Field {
            key: "app_purpose",
            kind: Kind::Choice(&Choice { values: &["P1", "P2", "P3", "P4", "P5"], open: false }),
            need: Need::Required,
            note: "P1 business, P2 non-profit, P3 personal, P4 education, P5 government",
            ..Field::PLAIN
        },
        Field {
            key: "category",
            kind: Kind::Choice(&Choice { values: &["C11", "C12", "C21", "C31", "C32"], open: false }),
            need: Need::Required,
            note: "C11 citizen, C12 permanent resident, C21 US organisation, C31 foreign entity active in the US, C32 foreign entity with a US office",
            ..Field::PLAIN
        },
        Field {
            key: "validator",
            need: Need::Conditional,
            when: "category C31 or C32",
            note: "two-letter country",
            rule: Some(&Rule { condition: Some(Condition { key: "category", values: &["C31", "C32"] }), ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
};

pub(crate) static XXX_RIGHTS: Record = Record {
    name: "xxx_rights",
    summary: "Membership and marks, .XXX.",
    omits_empty: false,
    open: false,
    fields: &[
        Field { key: "icm_membership_id", when: ".XXX", ..Field::PLAIN },
        Field { key: "ipr_name", need: Need::Conditional, when: ".XXX sunrise", ..Field::PLAIN },
        Field { key: "ipr_email", kind: Kind::Email, need: Need::Conditional, when: ".XXX sunrise", ..Field::PLAIN },
        Field {
            key: "ipr_non_resolver",
            kind: Kind::Flag01,
            shown: true,
            when: ".XXX",
            note: "1 registers a name that will not resolve",
            ..Field::PLAIN
        },
    ],
};
