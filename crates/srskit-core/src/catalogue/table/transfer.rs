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

/// `bulk_transfer`
pub(crate) static BULK_TRANSFER: CommandSpec = CommandSpec {
    name: "bulk_transfer",
    group: Group::Transfer,
    method: "bulk_transfer",
    action: "BULK_TRANSFER",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Legacy,
    summary: "Orders transfers-in of several domains with one contact set.",
    guide: "osrs-toolkit-php",
    notes: "Grouped by admin contact: one approval mail per address listing its domains. Support pages say bulk transfers stopped working on 2018-05-25 for data protection reasons; use sw_register_domain with reg_type transfer. No guide page was found in the captures; a guide appendix still describes the approval form for them (bulk_transfer_id).",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "domain_list",
            kind: Kind::List(&Kind::Domain),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "reg_username", need: Need::Required, ..Field::PLAIN },
        Field { key: "reg_password", need: Need::Required, secret: true, ..Field::PLAIN },
        Field {
            key: "reg_domain",
            kind: Kind::Domain,
            shown: true,
            note: "a domain of the existing profile",
            ..Field::PLAIN
        },
        Field {
            key: "custom_tech_contact",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "as in sw_register_domain",
            rule: Some(&Rule { preset: Some(Preset::Follows(&["contact_set", "tech"])), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "contact_set", kind: Kind::Record(&records::CONTACTS), unverified: true, ..Field::PLAIN },
        Field { key: "affiliate_id", unverified: true, ..Field::PLAIN },
        Field {
            key: "handle",
            kind: Kind::Choice(&choices::HANDLE),
            shown: true,
            unverified: true,
            note: "as in sw_register_domain",
            ..Field::PLAIN
        },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            unverified: true,
            note: "among the attributes in the toolkit",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `sw_register_domain_transfer`
pub(crate) static TRANSFER: CommandSpec = CommandSpec {
    name: "sw_register_domain_transfer",
    group: Group::Transfer,
    method: "transfer",
    action: "SW_REGISTER",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Orders the transfer of a domain into the account.",
    guide: "sw_register-domain",
    notes: "sw_register_domain with reg_type transfer. The cost falls at completion. .UK comes by a change of tag and has no authcode.",
    codes: &[200, 250, 300, 440, 465, 485, 486, 487, 705],
    batch_host: false,
    journal: Some("transfer"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "reg_type",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("transfer")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "handle",
            kind: Kind::Choice(&choices::HANDLE),
            need: Need::Required,
            shown: true,
            note: "absent, the reseller's own setting would decide, so it is always asked for",
            ..Field::PLAIN
        },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            note: "a transfer takes the registry's term",
            rule: Some(&Rule { range: Some((1, 10)), unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "auth_info",
            alias: Some("auth_code"),
            secret: true,
            note: "authcode; with a valid one the owner approval email is skipped (support pages)",
            ..Field::PLAIN
        },
        Field {
            key: "reg_username",
            alias: Some("username"),
            need: Need::Required,
            note: "letters and digits; profile the domain goes into",
            rule: Some(&Rule { min: Some(3), max: Some(20), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "reg_password",
            alias: Some("password"),
            need: Need::Required,
            secret: true,
            note: "10-20 characters now, 3-20 in older texts; letters, digits and ! @$^,.~|=-+_{}#",
            rule: Some(&Rule { min: Some(3), max: Some(20), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "reg_domain",
            kind: Kind::Domain,
            shown: true,
            note: "a domain of the existing profile to join; without it a new profile is made",
            ..Field::PLAIN
        },
        Field { key: "contact_set", kind: Kind::Record(&records::CONTACT_SET), need: Need::Required, ..Field::PLAIN },
        Field {
            key: "custom_tech_contact",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "0 = the reseller's default tech contact, 1 = the one sent",
            rule: Some(&Rule { preset: Some(Preset::Follows(&["contact_set", "tech"])), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "custom_transfer_nameservers",
            kind: Kind::Flag01,
            need: Need::Conditional,
            shown: true,
            when: "required for .EU transfers; without it a transfer ignores nameserver_list",
            rule: Some(&Rule { preset: Some(Preset::Follows(&["nameserver_list"])), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Record(&records::NAMESERVER)),
            need: Need::Conditional,
            shown: true,
            when: "custom_transfer_nameservers = 1",
            rule: Some(&Rule {
                condition: Some(Condition { key: "custom_transfer_nameservers", values: &["1"] }),
                range: Some((1, 13)),
                plain: Some("name"),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "owner_confirm_address",
            kind: Kind::Email,
            need: Need::Conditional,
            when: ".BE .DE .EU (and .IT in one client)",
            ..Field::PLAIN
        },
        Field {
            key: "change_contact",
            kind: Kind::Flag01,
            shown: true,
            note: "1 applies the sent contacts after the transfer (.ORG .INFO .BIZ .BE .CN .EU .IT .ME .MOBI .UK .US); always on for other TLDs; never for .CA",
            ..Field::PLAIN
        },
        Field {
            key: "f_bypass_confirm",
            alias: Some("bypass_confirm"),
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "seen in a Perl client",
            ..Field::PLAIN
        },
        Field { key: "dns_template", note: "name of a DNS template; *blank* makes an empty zone", ..Field::PLAIN },
        Field { key: "auto_renew", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field {
            key: "f_lock_domain",
            alias: Some("lock"),
            kind: Kind::Flag01,
            shown: true,
            note: "ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT .BE .AT ...)",
            ..Field::PLAIN
        },
        Field {
            key: "f_whois_privacy",
            alias: Some("whois_privacy"),
            kind: Kind::Flag01,
            shown: true,
            note: "billable add-on; not for .UK; not in the first 5 days of .NAME",
            ..Field::PLAIN
        },
        Field {
            key: "f_parkp",
            alias: Some("parked_page"),
            kind: Kind::FlagYn,
            shown: true,
            note: "parked pages; changes the nameservers",
            ..Field::PLAIN
        },
        Field {
            key: "premium_price_to_verify",
            kind: Kind::Money,
            need: Need::Conditional,
            shown: true,
            when: "premium names",
            note: "must equal the price just quoted by get_price",
            ..Field::PLAIN
        },
        Field { key: "affiliate_id", rule: Some(&Rule { max: Some(256), ..Rule::NONE }), ..Field::PLAIN },
        Field { key: "comments", note: "order note; carries residency details for .FR in older pages", ..Field::PLAIN },
        Field {
            key: "encoding_type",
            need: Need::Conditional,
            shown: true,
            when: "IDN",
            note: "three-letter language tag",
            ..Field::PLAIN
        },
        Field {
            key: "link_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "1 groups several orders; first one is the master",
            ..Field::PLAIN
        },
        Field {
            key: "master_order_id",
            kind: Kind::Int,
            need: Need::Conditional,
            shown: true,
            when: "link_domains = 1 and not the first order",
            ..Field::PLAIN
        },
        Field {
            key: "messaging_language",
            kind: Kind::Choice(&choices::MESSAGING_LANGUAGE),
            shown: true,
            note: "language of notices for this domain",
            ..Field::PLAIN
        },
        Field {
            key: "intended_use",
            need: Need::Conditional,
            when: "TLDs that ask for it, e.g. .SCOT",
            ..Field::PLAIN
        },
        Field {
            key: "country",
            need: Need::Conditional,
            when: ".EU",
            note: "upper-case country of the registrant; older form",
            ..Field::PLAIN
        },
        Field {
            key: "lang",
            need: Need::Conditional,
            when: ".BE .EU",
            note: "older form, beside the lang key inside the contacts",
            ..Field::PLAIN
        },
        Field {
            key: "legal_type",
            kind: Kind::Choice(&choices::CANADIAN_LEGAL_TYPE),
            need: Need::Conditional,
            when: ".CA (toolkit placement)",
            ..Field::PLAIN
        },
        Field {
            key: "lang_pref",
            kind: Kind::Choice(&choices::CANADIAN_LANGUAGE),
            need: Need::Conditional,
            when: ".CA",
            ..Field::PLAIN
        },
        Field {
            key: "isa_trademark",
            kind: Kind::Flag01,
            need: Need::Conditional,
            when: ".CA",
            note: "some clients send Y or N",
            ..Field::PLAIN
        },
        Field { key: "ca_link_domain", kind: Kind::Domain, shown: true, when: ".CA", ..Field::PLAIN },
        Field { key: "cwa", when: ".CA", note: "CIRA WHOIS/agreement flag, legacy", ..Field::PLAIN },
        Field { key: "domain_description", when: ".CA", ..Field::PLAIN },
        Field { key: "rant_agrees", kind: Kind::FlagYn, when: ".CA", note: "legacy", ..Field::PLAIN },
        Field { key: "rant_no", when: ".CA", note: "legacy registrant number", ..Field::PLAIN },
        Field {
            key: "tld_data",
            kind: Kind::Record(&records::TLD_DATA),
            need: Need::Conditional,
            when: "TLDs with extra data",
            note: "never send it empty",
            ..Field::PLAIN
        },
        Field {
            key: "registrant_extra_info",
            kind: Kind::Record(&records::DIRECT_REGISTRANT_INFO),
            when: ".UK and .CA",
            note: "clients place it straight in attributes, not inside tld_data",
            ..Field::PLAIN
        },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "registration_code", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "registration_text", ..Field::PLAIN },
        Field { key: "admin_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "domain_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "transfer_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "queue_request_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "async_reason", ..Field::PLAIN },
        Field { key: "forced_pending", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "cancelled_orders", kind: Kind::List(&Kind::Text), shown: true, ..Field::PLAIN },
        Field {
            key: "whois_privacy_state",
            kind: Kind::Choice(&choices::WHOIS_PRIVACY_STATE),
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "error", ..Field::PLAIN },
        Field { key: "order_id", kind: Kind::Int, level: Level::Derived, shown: true, ..Field::PLAIN },
    ],
    derive: Some(derive::order),
};

/// `check_transfer`
pub(crate) static CHECK_TRANSFER: CommandSpec = CommandSpec {
    name: "check_transfer",
    group: Group::Transfer,
    method: "check_transfer",
    action: "CHECK_TRANSFER",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Tells whether a domain can be transferred in, or how its last transfer stands.",
    guide: "check_transfer",
    notes: "Reply rows come from a Perl client, live samples and quotations of the page. Before ordering read transferrable and reason; afterwards read status. pending_owner = waits for the registrant's approval mail; pending_admin = under review at OpenSRS; pending_registry = sent to the registry; completed; cancelled; undef = no transfer known. With pending_registry the query speeds the end up to about 5 minutes, so it is a read with a side effect. Resellers see only transfers they ordered. A blocked name typically gives transferrable 0 with is_success 1. Not simulated on Horizon.",
    codes: &[200, 465],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "check_status",
            kind: Kind::Flag01,
            shown: true,
            note: "1 asks for the transfer's state; may itself finish a gTLD transfer that the registry already shows at OpenSRS",
            ..Field::PLAIN
        },
        Field {
            key: "get_request_address",
            kind: Kind::Flag01,
            shown: true,
            note: "1 also returns the address that will get the approval mail",
            ..Field::PLAIN
        },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "transferrable", alias: Some("transferable"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "reason", ..Field::PLAIN },
        Field { key: "reason_code", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "noservice", alias: Some("no_service"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::TRANSFER_STATUS), shown: true, ..Field::PLAIN },
        Field { key: "request_address", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "timestamp", shown: true, ..Field::PLAIN },
        Field { key: "unixtime", alias: Some("timestamp_epoch"), kind: Kind::Epoch, shown: true, ..Field::PLAIN },
        Field {
            key: "type",
            kind: Kind::Choice(&Choice { values: &["reg2reg", "rsp2rsp"], open: false }),
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
    ],
    derive: None,
};

/// `process_transfer`
pub(crate) static RESUBMIT_TRANSFER: CommandSpec = CommandSpec {
    name: "process_transfer",
    group: Group::Transfer,
    method: "resubmit_transfer",
    action: "PROCESS_TRANSFER",
    object: "TRANSFER",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Places a cancelled transfer order again as a new order.",
    guide: "process_transfer",
    notes: "Only for transfers whose status is cancelled; the old order stays as it is.",
    codes: &[200],
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
            note: "the cancelled order",
            ..Field::PLAIN
        },
        Field { key: "reseller", need: Need::Required, note: "reseller username", ..Field::PLAIN },
    ],
    response: &[Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `cancel_transfer`
pub(crate) static CANCEL_TRANSFER: CommandSpec = CommandSpec {
    name: "cancel_transfer",
    group: Group::Transfer,
    method: "cancel_transfer",
    action: "CANCEL_TRANSFER",
    object: "TRANSFER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Cancels a transfer that still waits for the owner.",
    guide: "osrs-toolkit-php",
    notes: "Only while pending_owner. A Perl client records that the reply has no attributes. The guide has a page for it (named in the 2021 Blesta module); its text was not in the captures.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "reseller", need: Need::Required, note: "reseller username", ..Field::PLAIN },
        Field {
            key: "domain",
            kind: Kind::Domain,
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
            rule: Some(&Rule { unless: &["domain"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `get_transfers_in`
pub(crate) static LIST_TRANSFERS_IN: CommandSpec = CommandSpec {
    name: "get_transfers_in",
    group: Group::Transfer,
    method: "list_transfers_in",
    action: "GET_TRANSFERS_IN",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists transfers into the reseller's account.",
    guide: "get_transfers_in",
    notes: "Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every transfer-in ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page does not list.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: Some(Paging {
        page: "page",
        limit: "limit",
        first: 0,
        list: "transfers",
        total: Some("total"),
        more: None,
        only: None,
    }),
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "transfer_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "order_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "order_from", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field { key: "order_to", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field { key: "completed_from", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field { key: "completed_to", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field { key: "losing_registrar", shown: true, note: "* wildcard", ..Field::PLAIN },
        Field { key: "owner_confirm_ip", kind: Kind::Ip, ..Field::PLAIN },
        Field {
            key: "owner_confirm_from",
            kind: Kind::Date,
            shown: true,
            note: "owner's answer on or after; year not above 2030",
            ..Field::PLAIN
        },
        Field { key: "owner_confirm_to", kind: Kind::Date, shown: true, note: "owner's answer up to", ..Field::PLAIN },
        Field {
            key: "owner_request_from",
            kind: Kind::Date,
            shown: true,
            note: "approval mail sent on or after",
            ..Field::PLAIN
        },
        Field {
            key: "owner_request_to",
            kind: Kind::Date,
            shown: true,
            note: "approval mail sent up to",
            ..Field::PLAIN
        },
        Field {
            key: "req_from",
            alias: Some("requested_from"),
            kind: Kind::Date,
            shown: true,
            note: "transfer request date from",
            ..Field::PLAIN
        },
        Field {
            key: "req_to",
            alias: Some("requested_to"),
            kind: Kind::Date,
            shown: true,
            note: "transfer request date to",
            ..Field::PLAIN
        },
        Field { key: "request_address", note: "address at the time of the request; * wildcard", ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::TRANSFER_STATUS), shown: true, ..Field::PLAIN },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            rule: Some(&Rule { range: Some((1, 40)), unit: "rows", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "page",
            kind: Kind::Int,
            shown: true,
            note: "index from 0, unlike get_notes and get_orders_by_domain",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "total", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "page", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "page_size", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "transfers", kind: Kind::List(&Kind::Record(&records::INCOMING_TRANSFER)), ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_transfers_away`
pub(crate) static LIST_TRANSFERS_AWAY: CommandSpec = CommandSpec {
    name: "get_transfers_away",
    group: Group::Transfer,
    method: "list_transfers_away",
    action: "GET_TRANSFERS_AWAY",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists transfers out of the reseller's account.",
    guide: "get_transfers_away",
    notes: "All attributes optional; with none, every transfer-away ever is returned. status = completed is how sync jobs find domains that left. There is no command to approve or refuse a transfer away.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: Some(Paging {
        page: "page",
        limit: "limit",
        first: 0,
        list: "transfers",
        total: Some("total"),
        more: None,
        only: None,
    }),
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "gaining_registrar", shown: true, note: "* wildcard", ..Field::PLAIN },
        Field {
            key: "registry_request_date",
            kind: Kind::Date,
            shown: true,
            unverified: true,
            note: "in toolkit forms only",
            ..Field::PLAIN
        },
        Field {
            key: "owner_confirm_from",
            kind: Kind::Date,
            shown: true,
            note: "owner's answer on or after; year not above 2030",
            ..Field::PLAIN
        },
        Field { key: "owner_confirm_to", kind: Kind::Date, shown: true, note: "owner's answer up to", ..Field::PLAIN },
        Field {
            key: "owner_request_from",
            kind: Kind::Date,
            shown: true,
            note: "approval mail sent on or after",
            ..Field::PLAIN
        },
        Field {
            key: "owner_request_to",
            kind: Kind::Date,
            shown: true,
            note: "approval mail sent up to",
            ..Field::PLAIN
        },
        Field {
            key: "req_from",
            alias: Some("requested_from"),
            kind: Kind::Date,
            shown: true,
            note: "transfer request date from",
            ..Field::PLAIN
        },
        Field {
            key: "req_to",
            alias: Some("requested_to"),
            kind: Kind::Date,
            shown: true,
            note: "transfer request date to",
            ..Field::PLAIN
        },
        Field { key: "request_address", note: "address at the time of the request; * wildcard", ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::TRANSFER_STATUS), shown: true, ..Field::PLAIN },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            rule: Some(&Rule { range: Some((1, 40)), unit: "rows", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "page",
            kind: Kind::Int,
            shown: true,
            note: "index from 0, unlike get_notes and get_orders_by_domain",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "total", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "page", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "page_size", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "transfers", kind: Kind::List(&Kind::Record(&records::OUTGOING_TRANSFER)), ..Field::PLAIN },
    ],
    derive: None,
};

/// `rsp2rsp_push_transfer`
pub(crate) static PUSH_TRANSFER: CommandSpec = CommandSpec {
    name: "rsp2rsp_push_transfer",
    group: Group::Transfer,
    method: "push_transfer",
    action: "RSP2RSP_PUSH_TRANSFER",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Moves a domain to another OpenSRS reseller without renewal or charge.",
    guide: "rsp2rsp_push_transfer",
    notes: "The page and its sample show no object at all, in request or reply; the official toolkit and other clients send DOMAIN. The gaining reseller must first allow the sender in the web interface, and the push feature is off until OpenSRS enables it. Cannot be undone. For many domains use the bulk change push_domains (bulk family). No separate PUSH_TRANSFER action was found.",
    codes: &[200, 400, 465],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "grsp",
            alias: Some("gaining_reseller"),
            need: Need::Required,
            note: "gaining reseller's username",
            ..Field::PLAIN
        },
        Field { key: "username", note: "profile username there; old one kept when absent", ..Field::PLAIN },
        Field { key: "password", secret: true, note: "profile password there", ..Field::PLAIN },
    ],
    response: &[],
    derive: None,
};

/// `trade_domain`
pub(crate) static TRADE: CommandSpec = CommandSpec {
    name: "trade_domain",
    group: Group::Transfer,
    method: "trade",
    action: "TRADE_DOMAIN",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Changes the legal owner of a domain at registries that need a trade.",
    guide: "osrs-toolkit-php",
    notes: "TLDs named by the current index: .AU .CL .COM.AR .DK .FI .FR .HK .HU .IL .MY .NO .NU .PM .RE .RO .RU .SE .SG .TF .WF .YT, possibly more. Older text: .BE only. Fields stand straight in attributes, not in a contact_set. Priced with get_price reg_type = trade. Only the page's opening (slug trade_domain) was available; fields are the toolkit's.",
    codes: &[200, 250],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "first_name", need: Need::Required, note: "new owner", ..Field::PLAIN },
        Field { key: "last_name", need: Need::Required, ..Field::PLAIN },
        Field { key: "org_name", need: Need::Required, ..Field::PLAIN },
        Field { key: "email", kind: Kind::Email, need: Need::Required, ..Field::PLAIN },
        Field { key: "address1", need: Need::Conditional, when: "all but .BE", ..Field::PLAIN },
        Field { key: "city", need: Need::Conditional, when: "all but .BE", ..Field::PLAIN },
        Field { key: "state", need: Need::Conditional, when: "all but .BE", ..Field::PLAIN },
        Field { key: "postal_code", need: Need::Conditional, when: "all but .BE", ..Field::PLAIN },
        Field { key: "country", need: Need::Conditional, when: "all but .BE", ..Field::PLAIN },
        Field { key: "phone", kind: Kind::Phone, need: Need::Conditional, when: "all but .BE", ..Field::PLAIN },
        Field {
            key: "tld_data",
            kind: Kind::Record(&records::TLD_DATA),
            need: Need::Conditional,
            when: "TLDs with extra data; the tld page names .FR for this command",
            note: "same layout as under sw_register_domain",
            ..Field::PLAIN
        },
        Field {
            key: "domain_auth_info",
            alias: Some("auth_code"),
            need: Need::Conditional,
            secret: true,
            when: ".BE",
            note: "authcode from send_authcode",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `send_password_transfer`
pub(crate) static RESEND_TRANSFER_APPROVAL: CommandSpec = CommandSpec {
    name: "send_password_transfer",
    group: Group::Transfer,
    method: "resend_transfer_approval",
    action: "SEND_PASSWORD",
    object: "TRANSFER",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Mails the transfer approval message again.",
    guide: "osrs-toolkit-php",
    notes: "Only for a transfer that is pending_owner. Every call sends a mail.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "domain_name",
        alias: Some("domain"),
        kind: Kind::Domain,
        need: Need::Required,
        shown: true,
        note: "key is domain_name, not domain",
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `send_authcode`
pub(crate) static SEND_AUTH_CODE: CommandSpec = CommandSpec {
    name: "send_authcode",
    group: Group::Transfer,
    method: "send_auth_code",
    action: "SEND_AUTHCODE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Mails the authcode of an EPP domain to its admin contact.",
    guide: "osrs-toolkit-php",
    notes: "Every call sends a mail. get_domain type domain_auth_info returns the code itself. For .EU the request asks the registry for a fresh code (unverified).",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "domain_name",
        alias: Some("domain"),
        kind: Kind::Domain,
        need: Need::Required,
        shown: true,
        note: "key is domain_name, not domain",
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `simple_transfer`
pub(crate) static SIMPLE_TRANSFER: CommandSpec = CommandSpec {
    name: "simple_transfer",
    group: Group::Transfer,
    method: "simple_transfer",
    action: "SIMPLE_TRANSFER",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Legacy,
    summary: "Orders transfers-in of one or many domains from name and authcode alone.",
    guide: "simple_transfer",
    notes: "OpenSRS checks the code, copies the contacts from WHOIS and sends one approval mail per registrant. Only for registrars on the 2013 accreditation agreement and for a long list of TLDs on the page. The page calls it deprecated since 2018-05-25 in favour of sw_register, as WHOIS data is redacted; further optional attributes were below the part that could be read.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: true,
    request: &[
        Field {
            key: "domain_list",
            kind: Kind::List(&Kind::Record(&records::SIMPLE_TRANSFER_ITEM)),
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { range: Some((1, 10000)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Record(&records::NAMESERVER)),
            shown: true,
            rule: Some(&Rule { plain: Some("name"), ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[Field {
        key: "simple_transfer_job_id",
        kind: Kind::Int,
        shown: true,
        unverified: true,
        ..Field::PLAIN
    }],
    derive: None,
};

/// `simple_transfer_status`
pub(crate) static GET_SIMPLE_TRANSFER: CommandSpec = CommandSpec {
    name: "simple_transfer_status",
    group: Group::Transfer,
    method: "get_simple_transfer",
    action: "SIMPLE_TRANSFER_STATUS",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Undocumented,
    summary: "Reads the state of a simple_transfer job.",
    guide: "yola-opensrs",
    notes: "Known from a Python client; page and reply layout not read.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "simple_transfer_job_id",
        kind: Kind::Int,
        need: Need::Required,
        shown: true,
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `transfer_away_domain`
pub(crate) static TRANSFER_AWAY: CommandSpec = CommandSpec {
    name: "transfer_away_domain",
    group: Group::Transfer,
    method: "transfer_away",
    action: "TRANSFER_AWAY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Undocumented,
    summary: "Old Perl client call about an outgoing transfer.",
    guide: "opensrs-client-perl",
    notes: "Only the action and object are known. Approval of outgoing transfers happens on an OpenSRS web page; appendix B of the guide describes a form protocol for resellers that host that page.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: true,
    request: &[],
    response: &[],
    derive: None,
};
