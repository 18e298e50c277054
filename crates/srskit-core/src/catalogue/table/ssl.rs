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

/// `sw_register_trust_service`
pub(crate) static ORDER_CERTIFICATE: CommandSpec = CommandSpec {
    name: "sw_register_trust_service",
    group: Group::Ssl,
    method: "order_certificate",
    action: "SW_REGISTER",
    object: "TRUST_SERVICE",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Orders a certificate or another trust service.",
    guide: "sw_register-trust_service",
    notes: "Read on the page: additional_domains, affiliate_id, approver_email, base_order_id, the handle rule and registrant_ip; on an older copy of it: comments, contact_set, domain; the other rows come from official modules, the toolkit and sample messages copied from the 2012 guide. The reply rows come from samples, where a processed order stands at awaiting-approval. There is no idempotency key: after an unclear outcome look with get_products or get_order_info before sending again. reg_type renew names the old certificate by product_id, order_id or inventory_item_id; a renewal sent by order_id alone with csr, handle and product_type is a valid sample. reg_type upgrade is SiteLock only: a full year at the new tier is charged, nothing is credited, and the end date moves to one year from the upgrade. SAN packages are charged whole even when only partly used. Terms over one year were switched off on 2020-08-15. The control panel can tie a SiteLock order to a customer account (user name, password, mail) that opens the Domain Admin site and cannot be added later; the API keys for that were not read. 435 = product not enabled for the reseller, 440 = balance too low (both from a third-party summary of the code page). A renewal and an upgrade are the commands sw_register_trust_service_renew and sw_register_trust_service_upgrade.",
    codes: &[200, 435, 440],
    batch_host: false,
    journal: Some("ssl_order"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "reg_type",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("new")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_type",
            kind: Kind::Choice(&choices::PRODUCT_TYPE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "handle",
            kind: Kind::Choice(&choices::HANDLE),
            need: Need::Required,
            shown: true,
            note: "process = order now, save = keep as pending until process_pending",
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Conditional,
            shown: true,
            when: "products without a CSR (SiteLock, malwarescan) need it; sent by all clients",
            note: "the older page marks it required",
            ..Field::PLAIN
        },
        Field {
            key: "base_order_id",
            kind: Kind::Int,
            shown: true,
            note: "copy an earlier order; product_type must be the same; every other field then becomes optional",
            ..Field::PLAIN
        },
        Field {
            key: "csr",
            need: Need::Conditional,
            unverified: true,
            when: "certificates; not SiteLock, malwarescan or site seals",
            note: "PEM with its BEGIN and END lines; 2048 bit or more",
            ..Field::PLAIN
        },
        Field {
            key: "period",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "only 1 since 2020-08-15",
            rule: Some(&Rule { unless: &["base_order_id"], range: Some((1, 10)), unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "approver_email",
            kind: Kind::Email,
            need: Need::Conditional,
            when: "domain-vetted certificates validated by mail",
            note: "one of query_approver_list; without it the admin contact is used",
            ..Field::PLAIN
        },
        Field {
            key: "dv_auth_method",
            kind: Kind::Choice(&choices::DV_AUTH_METHOD),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "domain-vetted certificates, to choose how control is proved",
            note: "mail when absent; its place in this command is unverified",
            ..Field::PLAIN
        },
        Field {
            key: "additional_domains",
            kind: Kind::List(&Kind::Domain),
            need: Need::Conditional,
            shown: true,
            when: "SAN products",
            note: "further names beside the main one; number and price depend on the product",
            ..Field::PLAIN
        },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::CERTIFICATE_CONTACTS),
            need: Need::Required,
            rule: Some(&Rule { unless: &["base_order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "server_type",
            kind: Kind::Choice(&choices::SERVER_TYPE),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "certificates except Trustwave",
            ..Field::PLAIN
        },
        Field {
            key: "server_count",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            note: "number of servers; old Symantec and Thawte licences",
            ..Field::PLAIN
        },
        Field {
            key: "special_instructions",
            unverified: true,
            note: "free text for the order; given back by get_order_info",
            ..Field::PLAIN
        },
        Field {
            key: "trust_seal",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            when: "old Symantec products",
            note: "switches the site seal on",
            ..Field::PLAIN
        },
        Field {
            key: "seal_in_search",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            when: "old Symantec products, with trust_seal = 1",
            ..Field::PLAIN
        },
        Field { key: "affiliate_id", rule: Some(&Rule { max: Some(256), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "comments", note: "order note; on the older page", ..Field::PLAIN },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "order_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::CERTIFICATE_ORDER_STATE), unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `sw_register_trust_service_renew`
pub(crate) static RENEW_CERTIFICATE: CommandSpec = CommandSpec {
    name: "sw_register_trust_service_renew",
    group: Group::Ssl,
    method: "renew_certificate",
    action: "SW_REGISTER",
    object: "TRUST_SERVICE",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Renews a certificate or another trust service.",
    guide: "sw_register-trust_service",
    notes: "sw_register_trust_service with reg_type renew. A renewal sent by order_id alone with csr, handle and product_type is a valid sample.",
    codes: &[200, 435, 440],
    batch_host: false,
    journal: Some("ssl_renew"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "reg_type",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("renew")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_type",
            kind: Kind::Choice(&choices::PRODUCT_TYPE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "handle",
            kind: Kind::Choice(&choices::HANDLE),
            need: Need::Required,
            shown: true,
            note: "process = order now, save = keep as pending until process_pending",
            ..Field::PLAIN
        },
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "the product to renew or upgrade",
            rule: Some(&Rule { unless: &["order_id", "inventory_item_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "the completed order instead of product_id",
            rule: Some(&Rule { unless: &["product_id", "inventory_item_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "inventory_item_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "a certificate that came from the old TPP system",
            rule: Some(&Rule { unless: &["product_id", "order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            shown: true,
            note: "a renewal by order_id goes without",
            ..Field::PLAIN
        },
        Field {
            key: "csr",
            need: Need::Conditional,
            unverified: true,
            when: "certificates; not SiteLock, malwarescan or site seals",
            note: "PEM with its BEGIN and END lines; 2048 bit or more",
            ..Field::PLAIN
        },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            note: "only 1 since 2020-08-15",
            rule: Some(&Rule { range: Some((1, 10)), unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "approver_email",
            kind: Kind::Email,
            need: Need::Conditional,
            when: "domain-vetted certificates validated by mail",
            note: "one of query_approver_list; without it the admin contact is used",
            ..Field::PLAIN
        },
        Field {
            key: "dv_auth_method",
            kind: Kind::Choice(&choices::DV_AUTH_METHOD),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "domain-vetted certificates, to choose how control is proved",
            note: "mail when absent; its place in this command is unverified",
            ..Field::PLAIN
        },
        Field {
            key: "additional_domains",
            kind: Kind::List(&Kind::Domain),
            need: Need::Conditional,
            shown: true,
            when: "SAN products",
            note: "further names beside the main one; number and price depend on the product",
            ..Field::PLAIN
        },
        Field { key: "contact_set", kind: Kind::Record(&records::CERTIFICATE_CONTACTS), ..Field::PLAIN },
        Field {
            key: "server_type",
            kind: Kind::Choice(&choices::SERVER_TYPE),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "certificates except Trustwave",
            ..Field::PLAIN
        },
        Field {
            key: "server_count",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            note: "number of servers; old Symantec and Thawte licences",
            ..Field::PLAIN
        },
        Field {
            key: "special_instructions",
            unverified: true,
            note: "free text for the order; given back by get_order_info",
            ..Field::PLAIN
        },
        Field {
            key: "trust_seal",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            when: "old Symantec products",
            note: "switches the site seal on",
            ..Field::PLAIN
        },
        Field {
            key: "seal_in_search",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            when: "old Symantec products, with trust_seal = 1",
            ..Field::PLAIN
        },
        Field { key: "affiliate_id", rule: Some(&Rule { max: Some(256), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "comments", note: "order note; on the older page", ..Field::PLAIN },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "order_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::CERTIFICATE_ORDER_STATE), unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `sw_register_trust_service_upgrade`
pub(crate) static UPGRADE_SITELOCK: CommandSpec = CommandSpec {
    name: "sw_register_trust_service_upgrade",
    group: Group::Ssl,
    method: "upgrade_sitelock",
    action: "SW_REGISTER",
    object: "TRUST_SERVICE",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Upgrades a SiteLock plan.",
    guide: "sw_register-trust_service",
    notes: "sw_register_trust_service with reg_type upgrade. SiteLock only: a full year at the new tier is charged, nothing is credited, and the end date moves to one year from the upgrade.",
    codes: &[200, 435, 440],
    batch_host: false,
    journal: Some("ssl_upgrade"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "reg_type",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("upgrade")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_type",
            kind: Kind::Choice(&choices::PRODUCT_TYPE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "handle",
            kind: Kind::Choice(&choices::HANDLE),
            need: Need::Required,
            shown: true,
            note: "process = order now, save = keep as pending until process_pending",
            ..Field::PLAIN
        },
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "the product to renew or upgrade",
            rule: Some(&Rule { unless: &["order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "the completed order instead of product_id",
            rule: Some(&Rule { unless: &["product_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "affiliate_id", rule: Some(&Rule { max: Some(256), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "comments", note: "order note; on the older page", ..Field::PLAIN },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "order_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::CERTIFICATE_ORDER_STATE), unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `process_pending_trust_service`
pub(crate) static PROCESS_CERTIFICATE_ORDER: CommandSpec = CommandSpec {
    name: "process_pending_trust_service",
    group: Group::Ssl,
    method: "process_certificate_order",
    action: "PROCESS_PENDING",
    object: "TRUST_SERVICE",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Submits a saved trust service order, or cancels it.",
    guide: "process_pending",
    notes: "Page shared with object DOMAIN (see process_pending_domain in provisioning.toml). The page marks approver_email and dv_auth_method required but says in the same rows that the first only matters with mail validation and that mail is the default of the second. A declined order is cancelled and a new order made in its place. Reply attributes could not be read.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "dv_auth_method",
            kind: Kind::Choice(&Choice { values: &["DNS", "File", "Email"], open: false }),
            need: Need::Conditional,
            shown: true,
            when: "domain-vetted certificates",
            note: "marked required on the page; Email is the default",
            ..Field::PLAIN
        },
        Field {
            key: "approver_email",
            kind: Kind::Email,
            need: Need::Conditional,
            when: "dv_auth_method = Email",
            note: "marked required on the page",
            rule: Some(&Rule {
                condition: Some(Condition { key: "dv_auth_method", values: &["Email"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "command",
            kind: Kind::Choice(&Choice { values: &["cancel"], open: false }),
            shown: true,
            note: "leave out to process",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `cancel_order`
pub(crate) static CANCEL_CERTIFICATE_ORDER: CommandSpec = CommandSpec {
    name: "cancel_order",
    group: Group::Ssl,
    method: "cancel_certificate_order",
    action: "CANCEL_ORDER",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Cancels a trust service order that is not finished.",
    guide: "cancel_order",
    notes: "Only before completion; a finished certificate is revoked through the CA portal or support instead. Held money goes back. The CA may still have to agree, so read state: an old sample answers declined.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::CERTIFICATE_ORDER_STATE), ..Field::PLAIN },
    ],
    derive: None,
};

/// `update_order`
pub(crate) static UPDATE_CERTIFICATE_ORDER: CommandSpec = CommandSpec {
    name: "update_order",
    group: Group::Ssl,
    method: "update_certificate_order",
    action: "UPDATE_ORDER",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes a saved trust service order before it is submitted.",
    guide: "update_order-1",
    notes: "Only for orders in state pending. Fields left out keep their value; an empty value clears the field. The page could be read up to csr; the rows after it come from the official toolkit's test form. Reply attributes could not be read. Guide slug update_order-1: plain update_order is another page.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "additional_domains",
            kind: Kind::List(&Kind::Domain),
            shown: true,
            when: "SAN products",
            note: "replaces the whole earlier list, so send all names",
            ..Field::PLAIN
        },
        Field { key: "approver_email", kind: Kind::Email, ..Field::PLAIN },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::CERTIFICATE_CONTACTS),
            note: "older rule on the page: most products admin, billing and tech; title for these on Thawte, Symantec and EV orders; full address for admin and tech on Symantec; organization for every organisation-vetted product",
            ..Field::PLAIN
        },
        Field { key: "csr", ..Field::PLAIN },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            rule: Some(&Rule { unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_type",
            kind: Kind::Choice(&choices::PRODUCT_TYPE),
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field {
            key: "reg_type",
            kind: Kind::Choice(&Choice { values: &["new", "renew", "upgrade"], open: false }),
            shown: true,
            unverified: true,
            when: "SiteLock only, says the toolkit form",
            ..Field::PLAIN
        },
        Field {
            key: "server_type",
            kind: Kind::Choice(&choices::SERVER_TYPE),
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "server_count", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "special_instructions", unverified: true, ..Field::PLAIN },
    ],
    response: &[],
    derive: None,
};

/// `update_product`
pub(crate) static UPDATE_PRODUCT: CommandSpec = CommandSpec {
    name: "update_product",
    group: Group::Ssl,
    method: "update_product",
    action: "UPDATE_PRODUCT",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes settings of a finished trust service product.",
    guide: "update_product",
    notes: "Sets the contact address, the renewal reminders and the old Symantec seals. Reply attributes could not be read.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "product_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "contact_email",
            kind: Kind::Email,
            note: "get_cert and get_product_info give it back",
            ..Field::PLAIN
        },
        Field {
            key: "let_expire",
            kind: Kind::Flag01,
            shown: true,
            when: "active products",
            note: "1 = no renewal reminders; 0 = send them, the default",
            ..Field::PLAIN
        },
        Field {
            key: "trust_seal",
            kind: Kind::Flag01,
            shown: true,
            when: "Symantec products",
            note: "site seal on or off",
            ..Field::PLAIN
        },
        Field {
            key: "seal_in_search",
            kind: Kind::Flag01,
            shown: true,
            when: "Symantec products",
            note: "needs trust_seal = 1 in the same call",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `update_dv_auth`
pub(crate) static UPDATE_DV_AUTH: CommandSpec = CommandSpec {
    name: "update_dv_auth",
    group: Group::Ssl,
    method: "update_dv_auth",
    action: "UPDATE_DV_AUTH",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Changes how a domain-vetted order proves control, or asks the CA to check now.",
    guide: "update_dv_auth",
    notes: "For domain-vetted RapidSSL, GeoTrust and Comodo orders; the check-now form is named for RapidSSL only. Send dv_auth_method or dv_auth_on_demand_check, not both. The reply's action is update_dv_auth:reply, not REPLY. A new DNS value follows from a change, so read get_order_info afterwards. The page's example heading also says update_dv_auth_check, but the example sends update_dv_auth.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "dv_auth_method",
            kind: Kind::Choice(&choices::DV_AUTH_METHOD),
            need: Need::Required,
            shown: true,
            note: "to change the method",
            rule: Some(&Rule { unless: &["dv_auth_on_demand_check"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "dv_auth_on_demand_check",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            note: "to ask for a check now; 1 is the only value; the page once shortens it to dv_on_demand_check",
            rule: Some(&Rule { unless: &["dv_auth_method"], range: Some((1, 1)), ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `get_order_info_trust_service`
pub(crate) static GET_CERTIFICATE_ORDER: CommandSpec = CommandSpec {
    name: "get_order_info_trust_service",
    group: Group::Ssl,
    method: "get_certificate_order",
    action: "GET_ORDER_INFO",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Returns one trust service order.",
    guide: "get_order_info-trust_service",
    notes: "Same action as get_order_info for domains, told apart by object; here the rows stand straight in attributes, not in field_hash. notes_list is the order's history with its money steps: seen types are order_created, money_held, order_processed, supplier_product_created, money_charged, order_completed. For DNS or file validation the values to publish are read here (support pages); the page version read has no row for them.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::CERTIFICATE_ORDER_STATE), ..Field::PLAIN },
        Field {
            key: "reg_type",
            kind: Kind::Choice(&Choice { values: &["new", "renewal", "transfer", "upgrade"], open: false }),
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "product_type", shown: true, ..Field::PLAIN },
        Field { key: "product_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "supplier_order_id", shown: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            rule: Some(&Rule { unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "price", kind: Kind::Money, shown: true, ..Field::PLAIN },
        Field { key: "csr", ..Field::PLAIN },
        Field { key: "server_type", shown: true, ..Field::PLAIN },
        Field { key: "server_count", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "special_instructions", ..Field::PLAIN },
        Field { key: "approver_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "contact_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "contact_set", kind: Kind::Record(&records::CERTIFICATE_CONTACTS), ..Field::PLAIN },
        Field { key: "notes_list", kind: Kind::List(&Kind::Record(&records::TRUST_NOTE)), ..Field::PLAIN },
        Field { key: "dv_auth_details", kind: Kind::AnyAssoc, unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_product_info`
pub(crate) static GET_PRODUCT: CommandSpec = CommandSpec {
    name: "get_product_info",
    group: Group::Ssl,
    method: "get_product",
    action: "GET_PRODUCT_INFO",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Returns one trust service product.",
    guide: "get_product_info",
    notes: "Read on the page up to issue_date; the rest from samples. The page marks contact_email and csr as always returned, but a sample without all_info has no csr. Dates have two forms in samples: YYYY-MM-DD plus offset, and full ISO date and time with offset. For certificates moved from the old TPP system the reply with all_info also has that system's order number (name not read).",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["inventory_item_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "inventory_item_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["product_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "all_info",
            kind: Kind::Flag01,
            shown: true,
            note: "1 adds the CSR and the contacts",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "product_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "product_type", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::PRODUCT_STATE), ..Field::PLAIN },
        Field { key: "issue_date", kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "start_date", kind: Kind::DateTime, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "expiry_date", kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "is_renewable", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "contact_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "inventory_item_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "upgrade_options", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "csr", ..Field::PLAIN },
        Field { key: "csr_data", kind: Kind::Record(&records::CSR_DATA), unverified: true, ..Field::PLAIN },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::CERTIFICATE_CONTACTS),
            unverified: true,
            ..Field::PLAIN
        },
        Field {
            key: "notes_list",
            kind: Kind::List(&Kind::Record(&records::TRUST_NOTE)),
            unverified: true,
            ..Field::PLAIN
        },
    ],
    derive: None,
};

/// `get_products`
pub(crate) static LIST_PRODUCTS: CommandSpec = CommandSpec {
    name: "get_products",
    group: Group::Ssl,
    method: "list_products",
    action: "GET_PRODUCTS",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists trust service products whose end date lies in a range.",
    guide: "get_products",
    notes: "Both dates are required, so a full list means a wide range. No paging is named in the part of the page that could be read; the record has more rows after is_renewable than could be read.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "min_expiry_date",
            kind: Kind::Date,
            need: Need::Required,
            shown: true,
            note: "earliest end date, YYYY-MM-DD",
            ..Field::PLAIN
        },
        Field {
            key: "max_expiry_date",
            kind: Kind::Date,
            need: Need::Required,
            shown: true,
            note: "latest end date, YYYY-MM-DD",
            ..Field::PLAIN
        },
        Field { key: "state", kind: Kind::Choice(&choices::PRODUCT_STATE), ..Field::PLAIN },
    ],
    response: &[Field {
        key: "product_list",
        kind: Kind::List(&Kind::Record(&records::PRODUCT_SUMMARY)),
        ..Field::PLAIN
    }],
    derive: None,
};

/// `get_capabilities`
pub(crate) static LIST_PRODUCT_TYPES: CommandSpec = CommandSpec {
    name: "get_capabilities",
    group: Group::Ssl,
    method: "list_product_types",
    action: "GET_CAPABILITIES",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists the product types the account may order.",
    guide: "get_capabilities",
    notes: "No request attributes. The authoritative product list: use it instead of a built-in one. The reply's action is GET_CAPABILITIES:REPLY. The page calls the value an associative array, its sample shows a plain array of strings; the sample's is_success is 1 and it shows no response_code in the part read. Types seen there: positivessl_wildcard, digicert_sslplus, sslwebserver_ev, rapidssl, trustwave_ev_san5, truebizid.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[],
    response: &[Field {
        key: "enabled_product_types",
        kind: Kind::List(&Kind::Choice(&choices::PRODUCT_TYPE)),
        shown: true,
        ..Field::PLAIN
    }],
    derive: None,
};

/// `get_cert`
pub(crate) static GET_CERTIFICATE: CommandSpec = CommandSpec {
    name: "get_cert",
    group: Group::Ssl,
    method: "get_certificate",
    action: "GET_CERT",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Returns an issued certificate.",
    guide: "get_cert",
    notes: "Only for completed orders. The official WHMCS module sends order_id instead of product_id and reads cert_data.certificate. The page's own table of cert_data could not be read; return_ca_certs adds root and intermediate certificates and return_pkcs7_cert a PKCS#7 bundle, under names not seen.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "instead of product_id, sent by the official WHMCS module",
            rule: Some(&Rule { unless: &["product_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "return_ca_certs",
            kind: Kind::Flag01,
            shown: true,
            note: "1 adds the root and intermediate certificates",
            ..Field::PLAIN
        },
        Field {
            key: "return_pkcs7_cert",
            kind: Kind::Flag01,
            shown: true,
            note: "1 adds the PKCS#7 form",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "product_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "product_type", shown: true, ..Field::PLAIN },
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::PRODUCT_STATE), ..Field::PLAIN },
        Field { key: "issue_date", kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "start_date", kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "expiry_date", kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "contact_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "cert_data", kind: Kind::Record(&records::CERTIFICATE_DATA), ..Field::PLAIN },
    ],
    derive: None,
};

/// `parse_csr`
pub(crate) static PARSE_CSR: CommandSpec = CommandSpec {
    name: "parse_csr",
    group: Group::Ssl,
    method: "parse_csr",
    action: "PARSE_CSR",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads a CSR and tells what it holds.",
    guide: "parse-csr",
    notes: "First step of an order: an unfit CSR fails here. The PHP toolkit demands csr and product_type. Guide slug is parse-csr with a hyphen. Read on the page: csr_data, dv_auth_details (no text beside it), country, domain; the other keys come from samples.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "csr",
            need: Need::Required,
            note: "2048 bit or more; the exception for 1024 bit ended in 2013",
            ..Field::PLAIN
        },
        Field {
            key: "product_type",
            kind: Kind::Choice(&choices::PRODUCT_TYPE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "csr_data", kind: Kind::Record(&records::CSR_DATA), ..Field::PLAIN },
        Field { key: "dv_auth_details", kind: Kind::AnyAssoc, unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `query_approver_list`
pub(crate) static LIST_APPROVERS: CommandSpec = CommandSpec {
    name: "query_approver_list",
    group: Group::Ssl,
    method: "list_approvers",
    action: "QUERY_APPROVER_LIST",
    object: "TRUST_SERVICE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists the mail addresses that may approve a certificate for a domain.",
    guide: "query_approver_list",
    notes: "Not for Trustwave. The same page lists products withdrawn on 2020-09-30: quickssl (turned into quickssl_premium), thawte_csc, securesite_ft, securesite_pro_ft, securesite_ev_ft, securesite_pro_ev_ft, truebizid_ev_ft. WHOIS addresses no longer count; expect the five generic ones (admin, administrator, hostmaster, postmaster, webmaster).",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "product_type",
            kind: Kind::Choice(&choices::PRODUCT_TYPE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
    ],
    response: &[Field { key: "approver_list", kind: Kind::List(&Kind::Record(&records::APPROVER)), ..Field::PLAIN }],
    derive: None,
};

/// `resend_approve_email`
pub(crate) static RESEND_APPROVER_EMAIL: CommandSpec = CommandSpec {
    name: "resend_approve_email",
    group: Group::Ssl,
    method: "resend_approver_email",
    action: "RESEND_APPROVE_EMAIL",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Sends the approval mail of an order again.",
    guide: "resend_approve_email",
    notes: "Every call sends a mail. Not for SiteLock, Comodo EV, Trustwave Premium EV, Premium and Premium Wildcard, or the malware scan. For TRUSTe it sent the fulfilment mail once the order was in. Sending may take some 10 minutes (support page).",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `resend_cert_email`
pub(crate) static RESEND_CERTIFICATE_EMAIL: CommandSpec = CommandSpec {
    name: "resend_cert_email",
    group: Group::Ssl,
    method: "resend_certificate_email",
    action: "RESEND_CERT_EMAIL",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Sends the mail with the certificate again.",
    guide: "resend_cert_email",
    notes: "Every call sends a mail. The order must be completed. Not for SiteLock, Comodo, or the malware scan. For TRUSTe it sent the fulfilment mail once the order was completed.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `create_token`
pub(crate) static CREATE_SITELOCK_LOGIN: CommandSpec = CommandSpec {
    name: "create_token",
    group: Group::Ssl,
    method: "create_sitelock_login",
    action: "CREATE_TOKEN",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Makes a short-lived log-in link to the SiteLock dashboard.",
    guide: "create_token",
    notes: "Opens the SiteLock account if needed. Not for a pending order. The link may last no more than five minutes: fetch it when the user clicks, never store it, treat it as a secret. Older pages name TRUSTe too. Send one of the two ids.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["product_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[Field { key: "login_url", secret: true, ..Field::PLAIN }],
    derive: None,
};

/// `request_on_demand_scan`
pub(crate) static REQUEST_SCAN: CommandSpec = CommandSpec {
    name: "request_on_demand_scan",
    group: Group::Ssl,
    method: "request_scan",
    action: "REQUEST_ON_DEMAND_SCAN",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Asks the supplier to scan a site again at once.",
    guide: "request_on_demand_scan",
    notes: "For SiteLock, the old Symantec seal and the GeoTrust malware scan, to get the seal back after a clean-up. The seal's order must be complete. Send one of the two ids.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["product_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[Field { key: "product_id", kind: Kind::Int, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `cancel_free_trial`
pub(crate) static CANCEL_FREE_TRIAL: CommandSpec = CommandSpec {
    name: "cancel_free_trial",
    group: Group::Ssl,
    method: "cancel_free_trial",
    action: "CANCEL_FREE_TRIAL",
    object: "TRUST_SERVICE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Ended a 30-day free trial before it was charged.",
    guide: "cancel_free_trial",
    notes: "Free trials are no longer offered; the page itself says deprecated. It was for True BusinessID with EV and the Symantec Secure Site family. The page gives the action as cancel_order in its parameter list; the Blesta module sends cancel_free_trial. The CA asked the customer by mail, then the order turned Revoked/Declined, and the domain could not order again until the 30 days were over. A trial not cancelled was charged for the term chosen. Reply attributes could not be read.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["product_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "product_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};
