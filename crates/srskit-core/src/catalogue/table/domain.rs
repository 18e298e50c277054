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

/// `submit_bulk_change`
pub(crate) static SUBMIT_BULK_CHANGE: CommandSpec = CommandSpec {
    name: "submit_bulk_change",
    group: Group::Domain,
    method: "submit_bulk_change",
    action: "SUBMIT",
    object: "BULK_CHANGE",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Queues one change, renewal, push or availability check for up to 10,000 domains.",
    guide: "submit-bulk_change",
    notes: "Send to batch.opensrs.net; rr-n1-tor.opensrs.net refuses it. Asynchronous: the reply only confirms the queueing, it can take minutes until the job shows in the reseller interface, and results are mailed to contact_email (availability results as CSV, per a quotation of the page). Duplicates are dropped. Without a signed end-user access contract owner and admin contacts are left out. push_domains needs the gaining reseller on the allow list. Renewals and WHOIS privacy cost money. Page text was read up to apply_to_locked_domains; the values of change_type and the rows below them follow the toolkit, moo_moo and Net::OpenSRS. The toolkit's BulkChange class sends the same attributes with action SUBMIT_BULK_CHANGE, its BulkSubmit class with SUBMIT.",
    codes: &[200],
    batch_host: true,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "change_type",
            kind: Kind::Choice(&Choice {
                values: &[
                    "availability_check",
                    "domain_renew",
                    "domain_lock",
                    "domain_nameservers",
                    "domain_contacts",
                    "domain_parked_pages",
                    "domain_forwarding",
                    "whois_privacy",
                    "push_domains",
                    "dns_zone",
                    "dns_zone_record",
                ],
                open: false,
            }),
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "the page names all of these kinds in prose except forwarding and the two DNS ones; spellings from the toolkit",
            ..Field::PLAIN
        },
        Field {
            key: "change_items",
            kind: Kind::List(&Kind::Domain),
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["apply_to_all_reseller_items"], range: Some((1, 10000)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "apply_to_all_reseller_items",
            kind: Kind::Flag01,
            need: Need::Conditional,
            shown: true,
            when: "only without change_items",
            note: "1 = every domain of the account; dangerous",
            ..Field::PLAIN
        },
        Field {
            key: "apply_to_locked_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "1 = locked domains too; 0 on the WHOIS privacy page when missing; the toolkit test sends N",
            ..Field::PLAIN
        },
        Field {
            key: "contact_email",
            kind: Kind::Email,
            note: "where the result report goes; none is sent without it",
            ..Field::PLAIN
        },
        Field {
            key: "op_type",
            kind: Kind::Choice(&Choice {
                values: &["lock", "unlock", "enable", "disable", "assign", "add_remove"],
                open: false,
            }),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            note: "lock and unlock for domain_lock (Net::OpenSRS); enable and disable for whois_privacy (page) and probably the others; assign and add_remove as in advanced_update_nameservers",
            rule: Some(&Rule {
                condition: Some(Condition {
                    key: "change_type",
                    values: &[
                        "domain_lock",
                        "domain_nameservers",
                        "domain_parked_pages",
                        "domain_forwarding",
                        "whois_privacy",
                    ],
                }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "period",
            kind: Kind::Int,
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "change_type = domain_renew",
            note: "the toolkit wants one of period, let_expire, auto_renew",
            rule: Some(&Rule { range: Some((1, 10)), unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "let_expire",
            kind: Kind::Flag01,
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "change_type = domain_renew",
            ..Field::PLAIN
        },
        Field {
            key: "auto_renew",
            kind: Kind::Flag01,
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "change_type = domain_renew",
            ..Field::PLAIN
        },
        Field {
            key: "affiliate_id",
            need: Need::Conditional,
            unverified: true,
            when: "change_type = domain_renew",
            note: "kept in the order",
            ..Field::PLAIN
        },
        Field {
            key: "gaining_reseller_username",
            need: Need::Conditional,
            unverified: true,
            rule: Some(&Rule {
                condition: Some(Condition { key: "change_type", values: &["push_domains"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "assign_ns",
            alias: Some("assign"),
            kind: Kind::List(&Kind::Domain),
            need: Need::Conditional,
            shown: true,
            when: "change_type = domain_nameservers",
            note: "replaces the set",
            rule: Some(&Rule {
                condition: Some(Condition { key: "op_type", values: &["assign"] }),
                range: Some((1, 13)),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "add_ns",
            alias: Some("add"),
            kind: Kind::List(&Kind::Domain),
            need: Need::Conditional,
            shown: true,
            when: "change_type = domain_nameservers",
            note: "adds to the present set",
            ..Field::PLAIN
        },
        Field {
            key: "remove_ns",
            alias: Some("remove"),
            kind: Kind::List(&Kind::Domain),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "change_type = domain_nameservers",
            ..Field::PLAIN
        },
        Field {
            key: "contacts",
            kind: Kind::List(&Kind::Record(&records::BULK_CONTACT)),
            need: Need::Conditional,
            unverified: true,
            rule: Some(&Rule {
                condition: Some(Condition { key: "change_type", values: &["domain_contacts"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "apply_to_domains",
            need: Need::Conditional,
            unverified: true,
            when: "change_type = dns_zone",
            note: "values not known",
            ..Field::PLAIN
        },
        Field {
            key: "dns_action",
            need: Need::Conditional,
            unverified: true,
            when: "change_type = dns_zone or dns_zone_record",
            note: "values not known",
            ..Field::PLAIN
        },
        Field {
            key: "dns_template",
            need: Need::Conditional,
            unverified: true,
            when: "change_type = dns_zone",
            ..Field::PLAIN
        },
        Field {
            key: "force_dns_nameservers",
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "change_type = dns_zone",
            note: "probably 0 or 1",
            ..Field::PLAIN
        },
        Field {
            key: "only_if",
            need: Need::Conditional,
            unverified: true,
            when: "change_type = dns_zone or dns_zone_record",
            note: "condition, values not known",
            ..Field::PLAIN
        },
        Field {
            key: "dns_record_type",
            kind: Kind::Choice(&Choice { values: &["A", "AAAA", "CNAME", "MX", "SRV", "TXT"], open: false }),
            need: Need::Conditional,
            shown: true,
            unverified: true,
            rule: Some(&Rule {
                condition: Some(Condition { key: "change_type", values: &["dns_zone_record"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
        Field {
            key: "dns_record_data",
            kind: Kind::Record(&records::DNS_RECORD),
            need: Need::Conditional,
            unverified: true,
            note: "one record",
            rule: Some(&Rule {
                condition: Some(Condition { key: "change_type", values: &["dns_zone_record"] }),
                ..Rule::NONE
            }),
            ..Field::PLAIN
        },
    ],
    response: &[Field {
        key: "bulk_change_req_id",
        kind: Kind::Int,
        level: Level::Envelope,
        shown: true,
        unverified: true,
        ..Field::PLAIN
    }],
    derive: None,
};

/// `submit_bulk_change_whois_privacy`
pub(crate) static BULK_SET_WHOIS_PRIVACY: CommandSpec = CommandSpec {
    name: "submit_bulk_change_whois_privacy",
    group: Group::Domain,
    method: "bulk_set_whois_privacy",
    action: "SUBMIT_BULK_CHANGE",
    object: "BULK_CHANGE",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Switches WHOIS privacy on or off for many domains.",
    guide: "submit_bulk_change-whois-privacy",
    notes: "Older form of submit_bulk_change with change_type whois_privacy. Each domain switched on may be charged. The page lists .COM .NET .ORG .INFO .BIZ .ME .MOBI .NAME .CC .CO .TV. Whether it too must go to batch.opensrs.net is not said. The page advises another change_type value for new code; the captured text breaks off before naming it.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "change_type",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("whois_privacy")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "change_items",
            kind: Kind::List(&Kind::Domain),
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { range: Some((1, 10000)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "op_type",
            kind: Kind::Choice(&choices::SWITCH),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "apply_to_locked_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 when missing",
            ..Field::PLAIN
        },
        Field {
            key: "contact_email",
            kind: Kind::Email,
            note: "where the result report goes; without it no notice at all",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `get_trade_lock_setting`
pub(crate) static GET_TRADE_LOCK: CommandSpec = CommandSpec {
    name: "get_trade_lock_setting",
    group: Group::Domain,
    method: "get_trade_lock",
    action: "GET_TRADE_LOCK_SETTING",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Tells whether the next change of registrant will lock the domain for 60 days.",
    guide: "get_trade_lock_setting",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. Shows the setting for the next trade, not a lock in force.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field { key: "can_modify", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "allow_hold_after_trade", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `modify_trade_lock_setting`
pub(crate) static SET_TRADE_LOCK: CommandSpec = CommandSpec {
    name: "modify_trade_lock_setting",
    group: Group::Domain,
    method: "set_trade_lock",
    action: "MODIFY_TRADE_LOCK_SETTING",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets whether the next change of registrant locks the domain for 60 days.",
    guide: "modify_trade_lock_setting",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. Falls back to 1 after every trade, never lifts a lock in force and does not stop a further trade. The reply carries no attributes.",
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
            key: "enable",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "0 = the present registrant has opted out of the lock, 1 = lock",
            ..Field::PLAIN
        },
        Field {
            key: "ip_address",
            kind: Kind::Ip,
            need: Need::Required,
            note: "address of the present registrant when the opt-out was given",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `get_trade_designated_agent`
pub(crate) static GET_DESIGNATED_AGENT: CommandSpec = CommandSpec {
    name: "get_trade_designated_agent",
    group: Group::Domain,
    method: "get_designated_agent",
    action: "GET_TRADE_DESIGNATED_AGENT",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Tells whether Tucows may approve registrant changes of a domain as designated agent.",
    guide: "get_trade_designated_agent",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. ",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[Field { key: "allow_designated_agent", kind: Kind::Flag01, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `modify_trade_designated_agent`
pub(crate) static SET_DESIGNATED_AGENT: CommandSpec = CommandSpec {
    name: "modify_trade_designated_agent",
    group: Group::Domain,
    method: "set_designated_agent",
    action: "MODIFY_TRADE_DESIGNATED_AGENT",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Allows or forbids Tucows to act as designated agent for a domain.",
    guide: "modify_trade_designated_agent",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. 1 states that the registrant agreed to the Tucows service agreement. The page calls enabled the default. Sets the present registrant's side; the new one's side is enable_designated_agent. The account-wide switch is in the control panel only. The reply carries no attributes.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "enable", kind: Kind::Flag01, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "ip_address",
            kind: Kind::Ip,
            note: "address of the registrant who changes the setting",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `enable_designated_agent`
pub(crate) static ENABLE_DESIGNATED_AGENT: CommandSpec = CommandSpec {
    name: "enable_designated_agent",
    group: Group::Domain,
    method: "enable_designated_agent",
    action: "ENABLE_DESIGNATED_AGENT",
    object: "ICANN_TRADE_REGISTRANT",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Records that a future registrant accepts Tucows as designated agent.",
    guide: "enable_designated_agent",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. Send before the contact change; it counts for the exact combination of first name, last name, organisation and email. Not tied to a domain. There is no command to take it back on the captured pages. The reply carries no attributes.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "owner",
            kind: Kind::Record(&records::FUTURE_REGISTRANT),
            need: Need::Required,
            note: "the new registrant",
            ..Field::PLAIN
        },
        Field {
            key: "ip_address",
            kind: Kind::Ip,
            need: Need::Required,
            note: "address of the registrant",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `cancel_icann_trade`
pub(crate) static CANCEL_REGISTRANT_CHANGE: CommandSpec = CommandSpec {
    name: "cancel_icann_trade",
    group: Group::Domain,
    method: "cancel_registrant_change",
    action: "CANCEL_ICANN_TRADE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Cancels a change of registrant that still waits for approval.",
    guide: "cancel_icann_trade",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. The event then shows cancelled_by_reseller. The reply carries no attributes.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[],
    derive: None,
};

/// `resend_trade_approval_notice`
pub(crate) static RESEND_REGISTRANT_CHANGE_NOTICE: CommandSpec = CommandSpec {
    name: "resend_trade_approval_notice",
    group: Group::Domain,
    method: "resend_registrant_change_notice",
    action: "RESEND_TRADE_APPROVAL_NOTICE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Sends the approval request of a change of registrant again.",
    guide: "resend_trade_approval_notice",
    notes: "An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE. Each call sends a message. The page's table leaves out domain, its sample has it.",
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
            key: "registrant_type",
            kind: Kind::Choice(&Choice { values: &["current", "new"], open: false }),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field {
            key: "send_type",
            kind: Kind::Choice(&Choice { values: &["sms", "email"], open: false }),
            need: Need::Required,
            shown: true,
            note: "the table writes SMS and Email, the sample sends sms; sms only with registrant_type = current",
            ..Field::PLAIN
        },
        Field {
            key: "sms_phone_number",
            kind: Kind::Phone,
            note: "+C.N form; the present registrant's phone when missing",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `gdpr_send_consent_reminder_email`
pub(crate) static SEND_CONSENT_REMINDER: CommandSpec = CommandSpec {
    name: "gdpr_send_consent_reminder_email",
    group: Group::Domain,
    method: "send_consent_reminder",
    action: "GDPR_SEND_CONSENT_REMINDER_EMAIL",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Mails the owner the link to the data consent page again.",
    guide: "gdpr_send_consent_reminder_email",
    notes: "Each call sends a mail. Useful while an order waits with code 300 for the owner's consent. The reply carries no attributes.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[],
    derive: None,
};

/// `name_suggest_surname`
pub(crate) static SUGGEST_PERSONAL_NAMES: CommandSpec = CommandSpec {
    name: "name_suggest_surname",
    group: Group::Domain,
    method: "suggest_personal_names",
    action: "NAME_SUGGEST",
    object: "SURNAME",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Legacy,
    summary: "Lists free personal names for a full name.",
    guide: "osrs-toolkit-php",
    notes: "Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. name_suggest with service personal_names does the same. No page text and no reply found.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "searchstring",
        alias: Some("search_string"),
        need: Need::Required,
        note: "first and last name, e.g. john smith",
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `su_register_surname`
pub(crate) static REGISTER_PERSONAL_NAME: CommandSpec = CommandSpec {
    name: "su_register_surname",
    group: Group::Domain,
    method: "register_personal_name",
    action: "SU_REGISTER",
    object: "SURNAME",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Legacy,
    summary: "Orders a personal name with its mailbox.",
    guide: "osrs-toolkit-php",
    notes: "Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text found in the captures; rows follow the toolkit.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "mailbox", kind: Kind::Record(&records::NEW_MAILBOX), need: Need::Required, ..Field::PLAIN },
        Field {
            key: "dnsRecords",
            alias: Some("dns_records"),
            kind: Kind::Record(&records::PERSONAL_NAME_RECORD),
            unverified: true,
            note: "the toolkit sends one record as an assoc here and an array in update_surname",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `query_surname`
pub(crate) static GET_PERSONAL_NAME: CommandSpec = CommandSpec {
    name: "query_surname",
    group: Group::Domain,
    method: "get_personal_name",
    action: "QUERY",
    object: "SURNAME",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the state, mailbox and DNS of a personal name.",
    guide: "query-surname",
    notes: "Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. The other surname commands have no captured page; this one still stands in the guide. The zone table was cut.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "query_dns", kind: Kind::Flag01, shown: true, note: "1 adds zone", ..Field::PLAIN },
        Field { key: "query_email", kind: Kind::Flag01, shown: true, note: "1 adds mailbox", ..Field::PLAIN },
    ],
    response: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "created_on", kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&Choice { values: &["active"], open: false }), ..Field::PLAIN },
        Field { key: "mailbox", kind: Kind::Record(&records::MAILBOX), ..Field::PLAIN },
        Field { key: "zone", kind: Kind::AnyAssoc, unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `update_surname`
pub(crate) static UPDATE_PERSONAL_NAME: CommandSpec = CommandSpec {
    name: "update_surname",
    group: Group::Domain,
    method: "update_personal_name",
    action: "UPDATE",
    object: "SURNAME",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Changes mailbox, forwarding or DNS of a personal name.",
    guide: "osrs-toolkit-php",
    notes: "Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text found in the captures; rows follow the toolkit.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "mailbox", kind: Kind::Record(&records::MAILBOX), ..Field::PLAIN },
        Field {
            key: "dnsRecords",
            alias: Some("dns_records"),
            kind: Kind::List(&Kind::Record(&records::PERSONAL_NAME_RECORD)),
            unverified: true,
            note: "the complete set; records left out are deleted",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `delete_surname`
pub(crate) static DELETE_PERSONAL_NAME: CommandSpec = CommandSpec {
    name: "delete_surname",
    group: Group::Domain,
    method: "delete_personal_name",
    action: "DELETE",
    object: "SURNAME",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Deletes a personal name.",
    guide: "osrs-toolkit-php",
    notes: "Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. One name per call. No page text found in the captures.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[],
    derive: None,
};

/// `lookup`
pub(crate) static LOOKUP: CommandSpec = CommandSpec {
    name: "lookup",
    group: Group::Domain,
    method: "lookup",
    action: "LOOKUP",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Tells whether a domain name is free to register.",
    guide: "lookup-domain",
    notes: "is_success is 1 for a taken name too, so read response_code: 210 free, 211 taken, 221 taken because a waiting registration exists (asynchronous registries). A syntactically bad name answers 465. The old Perl client also handles 246 for a .CA name held back by a blocker. A registry premium name looks taken until its premium tier is enabled on the account. Lookups are the one call the reseller contract singles out for rate limits and fees. Not part of XCP: the same host offers a raw TCP fast lookup on port 51000 (send 'check_domain NAME', read one line that starts with 210, 211 or 701); the PHP toolkit's FastDomainLookup uses it and no guide page for it was found.",
    codes: &[210, 211, 221],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "no_cache",
            kind: Kind::Flag01,
            shown: true,
            note: "1 asks the registry instead of the OpenSRS cache; slower",
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
        Field {
            key: "status",
            kind: Kind::Choice(&Choice { values: &["available", "taken"], open: false }),
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "has_claim", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "reason", ..Field::PLAIN },
        Field { key: "email_available", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "noservice", alias: Some("no_service"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "price_status", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "available", kind: Kind::Flag01, level: Level::Derived, must: true, ..Field::PLAIN },
        Field {
            key: "availability",
            kind: Kind::Choice(&choices::AVAILABILITY),
            level: Level::Derived,
            must: true,
            ..Field::PLAIN
        },
    ],
    derive: Some(derive::lookup),
};

/// `name_suggest`
pub(crate) static SUGGEST_NAMES: CommandSpec = CommandSpec {
    name: "name_suggest",
    group: Group::Domain,
    method: "suggest_names",
    action: "NAME_SUGGEST",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Checks a name or phrase across TLDs and proposes similar free, premium and personal names.",
    guide: "name_suggest",
    notes: "Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples. Suggestions cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the account. With max_wait_time, lookup rows not yet known come back as in_progress, while suggestion, premium and personal_names arrive whole or not at all; the search goes on in the background. Not available on Horizon according to OpenSRS support pages. Older guide slug: name_suggest-domain-1.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: Some(Resume { key: "search_key", done: "is_search_completed" }),
    open: false,
    request: &[
        Field {
            key: "searchstring",
            alias: Some("search_string"),
            need: Need::Required,
            note: "a label, word or phrase; with or without a TLD",
            rule: Some(&Rule { unless: &["search_key"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "services",
            kind: Kind::List(&Kind::Choice(&choices::SUGGESTION_SERVICE)),
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "tlds",
            kind: Kind::List(&Kind::Text),
            shown: true,
            note: "TLDs written with the leading dot, e.g. .com",
            ..Field::PLAIN
        },
        Field {
            key: "languages",
            kind: Kind::List(&Kind::Choice(&Choice { values: &["en", "fr", "de", "it", "es"], open: false })),
            shown: true,
            note: "languages for suggestions; guessed from the search string when absent",
            ..Field::PLAIN
        },
        Field {
            key: "max_wait_time",
            kind: Kind::Seconds,
            shown: true,
            note: "fractions allowed, minimum 0.1; without it the call waits for every result",
            ..Field::PLAIN
        },
        Field {
            key: "search_key",
            need: Need::Conditional,
            when: "to fetch the rest of an earlier search that ran out of time",
            note: "taken from the earlier reply's envelope",
            ..Field::PLAIN
        },
        Field {
            key: "service_override",
            kind: Kind::Record(&records::SERVICE_LIMITS),
            note: "per-service limits; an entry set here replaces the common tlds for that service",
            ..Field::PLAIN
        },
        Field {
            key: "maximum",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            note: "sent by a client library at top level",
            ..Field::PLAIN
        },
        Field {
            key: "skip_registry_lookup",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "skips the registry check of the lookup names; position in the request",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "is_search_completed", kind: Kind::Flag01, level: Level::Envelope, shown: true, ..Field::PLAIN },
        Field { key: "search_key", level: Level::Envelope, ..Field::PLAIN },
        Field {
            key: "request_response_time",
            kind: Kind::Seconds,
            level: Level::Envelope,
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "lookup", kind: Kind::Record(&records::SUGGESTIONS), ..Field::PLAIN },
        Field { key: "suggestion", kind: Kind::Record(&records::SUGGESTIONS), ..Field::PLAIN },
        Field { key: "premium", kind: Kind::Record(&records::SUGGESTIONS), ..Field::PLAIN },
        Field { key: "premium_brokered_transfer", kind: Kind::Record(&records::SUGGESTIONS), ..Field::PLAIN },
        Field { key: "premium_make_offer", kind: Kind::Record(&records::SUGGESTIONS), ..Field::PLAIN },
        Field { key: "personal_names", kind: Kind::Record(&records::SUGGESTIONS), ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_price`
pub(crate) static GET_PRICE: CommandSpec = CommandSpec {
    name: "get_price",
    group: Group::Domain,
    method: "get_price",
    action: "GET_PRICE",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Prices one billable transaction for a domain name.",
    guide: "get_price",
    notes: "A price is no promise that the name is free. The price is right even when the premium tier is off, but is_registry_premium is then absent. A third-party client reads 400 as 'no price found'. The quoted amount is what premium_price_to_verify of sw_register must repeat. Older clients call it get_price_domain (action_object naming); there is no separate GET_PRICE_DOMAIN action in the guide.",
    codes: &[200, 400],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "period",
            kind: Kind::Int,
            shown: true,
            note: "default 1; the newest page marks it required, older ones optional",
            rule: Some(&Rule { range: Some((1, 10)), unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "all_periods",
            kind: Kind::Flag01,
            shown: true,
            note: "1 returns every term's price in `prices`",
            ..Field::PLAIN
        },
        Field {
            key: "reg_type",
            kind: Kind::Choice(&Choice { values: &["new", "renewal", "transfer", "trade"], open: false }),
            shown: true,
            note: "default new; there is no type for redemption",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "price", kind: Kind::Money, shown: true, ..Field::PLAIN },
        Field { key: "prices", kind: Kind::List(&Kind::Record(&records::TERM_PRICE)), ..Field::PLAIN },
        Field { key: "is_registry_premium", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "registry_premium_group", shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_domain`
pub(crate) static GET_DOMAIN: CommandSpec = CommandSpec {
    name: "get_domain",
    group: Group::Domain,
    method: "get_domain",
    action: "GET",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads one kind of data about a domain, or lists the domains of a profile.",
    guide: "get-domain",
    notes: "The number of the first page of a list is taken to be 1, as with most lists; count is not read as a total, since it is not said what it counts. Read on the page: the request rows up to limit; reply rows are from live samples and clients. The guide allows it without end-user credentials (domain instead of cookie) for admin, all_info, billing, expire_action, forwarding_email, list, tech, owner, nameservers, status, rsp_whois_info, ced_info, nexus_info and whois_privacy_state. Answers for active domains and in the expiry grace period, not once a domain is deleted, in redemption or after it; use get_deleted_domains there. all_info has no lock_state: a full picture needs all_info, status and whois_privacy_state. No raw EPP status codes are given. Client code spells the type 'waiting history' in places.",
    codes: &[200, 415, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: Some(Paging {
        page: "page",
        limit: "limit",
        first: 1,
        list: "domain_list",
        total: None,
        more: Some("remainder"),
        only: Some(("type", "list")),
    }),
    resume: None,
    open: false,
    request: &[
        Field {
            key: "type",
            kind: Kind::Choice(&choices::DOMAIN_DATA),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "may also stand at envelope level",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "active_contacts_only",
            kind: Kind::Flag01,
            shown: true,
            note: "1 gives the contacts now in force even while an ownership change is pending",
            ..Field::PLAIN
        },
        Field {
            key: "clean_ca_subset",
            kind: Kind::Flag01,
            need: Need::Conditional,
            shown: true,
            when: ".CA with type = admin or tech",
            note: "1 leaves out the addr_* split address keys",
            ..Field::PLAIN
        },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            when: "type = list",
            note: "domains per page",
            rule: Some(&Rule { unit: "domains", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "page", kind: Kind::Int, shown: true, when: "type = list", ..Field::PLAIN },
        Field {
            key: "min_to_expiry",
            kind: Kind::Int,
            need: Need::Conditional,
            shown: true,
            when: "type = list with an expiry range",
            note: "lower bound",
            rule: Some(&Rule { unit: "days", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "max_to_expiry",
            kind: Kind::Int,
            need: Need::Conditional,
            shown: true,
            when: "type = list with an expiry range",
            note: "upper bound",
            rule: Some(&Rule { unit: "days", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
        Field { key: "expiredate", alias: Some("expires_on"), kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field {
            key: "registry_createdate",
            alias: Some("registry_created_on"),
            kind: Kind::DateTime,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "registry_expiredate",
            alias: Some("registry_expires_on"),
            kind: Kind::DateTime,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "registry_updatedate",
            alias: Some("registry_updated_on"),
            kind: Kind::DateTime,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "registry_transferdate",
            alias: Some("registry_transferred_on"),
            kind: Kind::DateTime,
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "auto_renew", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "let_expire", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "sponsoring_rsp", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "affiliate_id", ..Field::PLAIN },
        Field { key: "gdpr_consent_status", shown: true, ..Field::PLAIN },
        Field { key: "dns_errors", unverified: true, ..Field::PLAIN },
        Field { key: "descr", unverified: true, ..Field::PLAIN },
        Field { key: "tld_data", kind: Kind::Record(&records::TLD_DATA), ..Field::PLAIN },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Record(&records::NAMESERVER)),
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "contact_set", kind: Kind::Record(&records::CONTACTS), ..Field::PLAIN },
        Field { key: "lock_state", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "can_modify", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "domain_supports", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "parkp_status", alias: Some("parked_page_status"), shown: true, ..Field::PLAIN },
        Field { key: "transfer_away_in_progress", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "auctionescrow", alias: Some("auction_escrow"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "domain_auth_info", alias: Some("auth_code"), secret: true, ..Field::PLAIN },
        Field { key: "state", kind: Kind::Choice(&choices::WHOIS_PRIVACY_STATE), unverified: true, ..Field::PLAIN },
        Field { key: "forwarding_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "trademark", kind: Kind::FlagYn, ..Field::PLAIN },
        Field { key: "rsp_whois_info", kind: Kind::AnyAssoc, ..Field::PLAIN },
        Field { key: "waiting_history", kind: Kind::AnyArray, ..Field::PLAIN },
        Field { key: "xpack_waiting_history", kind: Kind::AnyArray, ..Field::PLAIN },
        Field { key: "ca_whois_display_setting", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "it_whois_display_setting", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "ced_info", kind: Kind::Record(&records::ASIA_ELIGIBILITY), unverified: true, ..Field::PLAIN },
        Field { key: "nexus", kind: Kind::Record(&records::US_NEXUS), unverified: true, ..Field::PLAIN },
        Field { key: "count", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "remainder", kind: Kind::Flag01, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "domain_list", kind: Kind::AnyArray, shown: true, unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_domains_contacts`
pub(crate) static GET_CONTACTS: CommandSpec = CommandSpec {
    name: "get_domains_contacts",
    group: Group::Domain,
    method: "get_contacts",
    action: "GET_DOMAINS_CONTACTS",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the contacts of up to 100 domains in one call.",
    guide: "get_domains_contacts",
    notes: "",
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
            alias: Some("domains"),
            kind: Kind::List(&Kind::Domain),
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { range: Some((1, 100)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "active_contacts_only",
            kind: Kind::Flag01,
            shown: true,
            note: "0 gives pending contacts while a trade runs, 1 those now in force",
            ..Field::PLAIN
        },
    ],
    response: &[Field {
        key: "*",
        alias: Some("domains"),
        kind: Kind::Map(&Kind::Record(&records::DOMAIN_CONTACTS)),
        ..Field::PLAIN
    }],
    derive: None,
};

/// `get_domains_by_expiredate`
pub(crate) static LIST_EXPIRING_DOMAINS: CommandSpec = CommandSpec {
    name: "get_domains_by_expiredate",
    group: Group::Domain,
    method: "list_expiring_domains",
    action: "GET_DOMAINS_BY_EXPIREDATE",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists the reseller's domains that expire between two dates.",
    guide: "get_domains_by_expiredate",
    notes: "Can be slow on big portfolios; one client allows 300 seconds.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: Some(Paging {
        page: "page",
        limit: "limit",
        first: 1,
        list: "exp_domains",
        total: Some("total"),
        more: Some("remainder"),
        only: None,
    }),
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "exp_from",
            alias: Some("expires_from"),
            kind: Kind::Date,
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "exp_to",
            alias: Some("expires_to"),
            kind: Kind::Date,
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            note: "default 40 (not verified)",
            rule: Some(&Rule { unit: "rows", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "page",
            kind: Kind::Int,
            shown: true,
            unverified: true,
            note: "1-based in live use; default 1",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field {
            key: "exp_domains",
            alias: Some("domains"),
            kind: Kind::List(&Kind::Record(&records::EXPIRING_DOMAIN)),
            ..Field::PLAIN
        },
        Field { key: "page", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "remainder", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "total", kind: Kind::Int, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_deleted_domains`
pub(crate) static LIST_DELETED_DOMAINS: CommandSpec = CommandSpec {
    name: "get_deleted_domains",
    group: Group::Domain,
    method: "list_deleted_domains",
    action: "GET_DELETED_DOMAINS",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists domains that left the reseller's account by expiry or on request.",
    guide: "get_deleted_domains",
    notes: "Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in Oracle style, not ISO.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: Some(Paging {
        page: "page",
        limit: "limit",
        first: 1,
        list: "del_domains",
        total: Some("total"),
        more: None,
        only: None,
    }),
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "owner_email", note: "* wildcard allowed", ..Field::PLAIN },
        Field { key: "admin_email", note: "* wildcard allowed", ..Field::PLAIN },
        Field { key: "billing_email", note: "* wildcard allowed", ..Field::PLAIN },
        Field { key: "tech_email", note: "* wildcard allowed", ..Field::PLAIN },
        Field {
            key: "del_from",
            alias: Some("deleted_from"),
            kind: Kind::Date,
            shown: true,
            note: "year not above 2030",
            ..Field::PLAIN
        },
        Field {
            key: "del_to",
            alias: Some("deleted_to"),
            kind: Kind::Date,
            shown: true,
            note: "year not above 2030",
            ..Field::PLAIN
        },
        Field {
            key: "exp_from",
            alias: Some("expires_from"),
            kind: Kind::Date,
            shown: true,
            note: "year not above 2030",
            ..Field::PLAIN
        },
        Field {
            key: "exp_to",
            alias: Some("expires_to"),
            kind: Kind::Date,
            shown: true,
            note: "year not above 2030",
            ..Field::PLAIN
        },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            note: "default 40",
            rule: Some(&Rule { unit: "rows", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "page",
            kind: Kind::Int,
            shown: true,
            note: "the page says default 1 and also index from 0",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field {
            key: "del_domains",
            alias: Some("domains"),
            kind: Kind::List(&Kind::Record(&records::DELETED_DOMAIN)),
            ..Field::PLAIN
        },
        Field { key: "page", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "page_size", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "total", kind: Kind::Int, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_notes`
pub(crate) static LIST_NOTES: CommandSpec = CommandSpec {
    name: "get_notes",
    group: Group::Domain,
    method: "list_notes",
    action: "GET_NOTES",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the history notes of a domain, order or transfer.",
    guide: "get_notes",
    notes: "The guide calls notes an associative array; replies use a list of records.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: Some(Paging {
        page: "page",
        limit: "limit",
        first: 1,
        list: "notes",
        total: Some("total"),
        more: None,
        only: None,
    }),
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "type",
            kind: Kind::Choice(&Choice { values: &["domain", "order", "transfer"], open: false }),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "order_id",
            kind: Kind::Int,
            need: Need::Conditional,
            shown: true,
            rule: Some(&Rule { condition: Some(Condition { key: "type", values: &["order"] }), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "transfer_id",
            kind: Kind::Int,
            need: Need::Conditional,
            shown: true,
            rule: Some(&Rule { condition: Some(Condition { key: "type", values: &["transfer"] }), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            note: "default 40 in the older page",
            rule: Some(&Rule { unit: "rows", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "page", kind: Kind::Int, shown: true, note: "1-based, default 1", ..Field::PLAIN },
    ],
    response: &[
        Field { key: "notes", kind: Kind::List(&Kind::Record(&records::NOTE)), ..Field::PLAIN },
        Field { key: "transaction_id", level: Level::Envelope, shown: true, ..Field::PLAIN },
        Field { key: "page", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "page_size", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "total", kind: Kind::Int, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_order_info`
pub(crate) static GET_ORDER: CommandSpec = CommandSpec {
    name: "get_order_info",
    group: Group::Domain,
    method: "get_order",
    action: "GET_ORDER_INFO",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads everything about one domain order except usernames, passwords and authcodes.",
    guide: "get_order_info",
    notes: "The first nine field_hash keys are from the page, the others from sample replies in client code. The trust_service order has its own GET_ORDER_INFO with object TRUST_SERVICE (another family).",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field { key: "field_hash", alias: Some("order"), kind: Kind::Record(&records::ORDER_INFO), ..Field::PLAIN },
        Field { key: "contacts", kind: Kind::Record(&records::CONTACTS), level: Level::Derived, ..Field::PLAIN },
        Field {
            key: "nameservers",
            kind: Kind::List(&Kind::Domain),
            level: Level::Derived,
            shown: true,
            ..Field::PLAIN
        },
    ],
    derive: Some(derive::order_info),
};

/// `get_orders_by_domain`
pub(crate) static LIST_ORDERS: CommandSpec = CommandSpec {
    name: "get_orders_by_domain",
    group: Group::Domain,
    method: "list_orders",
    action: "GET_ORDERS_BY_DOMAIN",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists the orders placed for one domain.",
    guide: "get_orders_by_domain",
    notes: "The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: Some(Paging {
        page: "page",
        limit: "limit",
        first: 1,
        list: "orders",
        total: Some("total"),
        more: None,
        only: None,
    }),
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "limit",
            kind: Kind::Int,
            shown: true,
            note: "default 40",
            rule: Some(&Rule { unit: "rows", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "page", kind: Kind::Int, shown: true, note: "1-based, default 1", ..Field::PLAIN },
        Field { key: "order_from", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field { key: "order_to", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field { key: "status", kind: Kind::Choice(&choices::ORDER_STATUS), shown: true, ..Field::PLAIN },
        Field { key: "type", kind: Kind::Choice(&choices::ORDER_TYPE), shown: true, ..Field::PLAIN },
    ],
    response: &[
        Field { key: "orders", kind: Kind::List(&Kind::Record(&records::ORDER_SUMMARY)), ..Field::PLAIN },
        Field { key: "page_size", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "page", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "total", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `belongs_to_rsp`
pub(crate) static BELONGS_TO_RESELLER: CommandSpec = CommandSpec {
    name: "belongs_to_rsp",
    group: Group::Domain,
    method: "belongs_to_reseller",
    action: "BELONGS_TO_RSP",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Tells whether a domain is in the calling reseller's account.",
    guide: "belongs_to_rsp",
    notes: "A name not managed by OpenSRS, or expired where the TLD has no grace period, may answer 0 with an 'Unknown Domain' error; queries and redemption may still work on it.",
    codes: &[200, 500],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field {
            key: "belongs_to_rsp",
            alias: Some("belongs"),
            kind: Kind::Flag01,
            shown: true,
            must: true,
            ..Field::PLAIN
        },
        Field { key: "domain_expdate", alias: Some("expires_on"), kind: Kind::DateTime, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_registrant_verification_status`
pub(crate) static GET_VERIFICATION_STATUS: CommandSpec = CommandSpec {
    name: "get_registrant_verification_status",
    group: Group::Domain,
    method: "get_verification_status",
    action: "GET_REGISTRANT_VERIFICATION_STATUS",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads where the registrant's email verification stands.",
    guide: "get_registrant_verification_status",
    notes: "The matching event uses more values: marking_as_verified, bounced, not_applicable.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field {
            key: "registrant_verification_status",
            alias: Some("status"),
            kind: Kind::Choice(&choices::VERIFICATION_STATUS),
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "verification_deadline", kind: Kind::Date, shown: true, ..Field::PLAIN },
        Field {
            key: "days_to_suspend",
            kind: Kind::Int,
            shown: true,
            rule: Some(&Rule { unit: "days", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "email_bounced", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_ca_blocker_list`
pub(crate) static LIST_CA_BLOCKERS: CommandSpec = CommandSpec {
    name: "get_ca_blocker_list",
    group: Group::Domain,
    method: "list_ca_blockers",
    action: "GET_CA_BLOCKER_LIST",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Legacy,
    summary: "Lists the names that stand in the way of a new .CA registration.",
    guide: "osrs-toolkit-php",
    notes: "Related to lookup code 246 in the old Perl client. The reply's layout could not be read; no page for it appears in the current guide's index.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "domain",
        kind: Kind::Domain,
        need: Need::Required,
        shown: true,
        note: "the .CA name wanted",
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `get_domain_affiliate_id`
pub(crate) static GET_AFFILIATE_ID: CommandSpec = CommandSpec {
    name: "get_domain_affiliate_id",
    group: Group::Domain,
    method: "get_affiliate_id",
    action: "GET_DOMAIN_AFFILIATE_ID",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the affiliate id stored on a domain.",
    guide: "get_domain_affiliate_id",
    notes: "",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[Field { key: "affiliate_id", ..Field::PLAIN }],
    derive: None,
};

/// `get_contract`
pub(crate) static GET_CONTRACT: CommandSpec = CommandSpec {
    name: "get_contract",
    group: Group::Domain,
    method: "get_contract",
    action: "GET_CONTRACT",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Fetches the text of the registration agreement known as Exhibit A.",
    guide: "get_contract",
    notes: "",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "type",
        kind: Kind::Choice(&Choice { values: &["exhibit_a"], open: false }),
        shown: true,
        rule: Some(&Rule { preset: Some(Preset::Default("exhibit_a")), ..Rule::NONE }),
        ..Field::PLAIN
    }],
    response: &[
        Field { key: "contract", kind: Kind::Record(&records::CONTRACT), ..Field::PLAIN },
        Field { key: "text", level: Level::Derived, ..Field::PLAIN },
    ],
    derive: Some(derive::contract),
};

/// `uk_get_blocker_contact`
pub(crate) static GET_UK_BLOCKER_CONTACT: CommandSpec = CommandSpec {
    name: "uk_get_blocker_contact",
    group: Group::Domain,
    method: "get_uk_blocker_contact",
    action: "UK_GET_BLOCKER_CONTACT",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Legacy,
    summary: "Finds who held the first right to a second-level .UK name.",
    guide: "blesta-module-opensrs",
    notes: "Served the .UK priority period that ended on 10 June 2019. Request and reply layout not read.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: true,
    request: &[Field {
        key: "domain",
        kind: Kind::Domain,
        need: Need::Required,
        shown: true,
        unverified: true,
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `check_ca_order_status`
pub(crate) static CHECK_CA_ORDER_STATUS: CommandSpec = CommandSpec {
    name: "check_ca_order_status",
    group: Group::Domain,
    method: "check_ca_order_status",
    action: "CHECK_CA_ORDER_STATUS",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Undocumented,
    summary: "Old Perl client call about a .CA order awaiting owner approval.",
    guide: "opensrs-client-perl",
    notes: "Only the action and object are known; CIRA's approval step it served is gone. The same client knew a .CA registrant query (query_registrant_ca), whose split into action and object is not certain, so it has no entry.",
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

/// `sw_register_domain`
pub(crate) static REGISTER: CommandSpec = CommandSpec {
    name: "sw_register_domain",
    group: Group::Domain,
    method: "register",
    action: "SW_REGISTER",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Orders the registration of a domain.",
    guide: "sw_register-domain",
    notes: "Read on the page: the rows up to custom_transfer_nameservers; the others come from clients that follow the page and from the toolkit. There is no idempotency key. Money: insufficient funds do not fail the call, the order is parked and forced_pending is set; the PHP toolkit therefore turns such replies into failures. 250 = sent to an asynchronous registry, 300 = waits for the contact's GDPR consent, 486 = same order still in work, 705 = outcome unknown: look before sending again (get_orders_by_domain, belongs_to_rsp). Other guide slug: sw_register-domain-or-trust_service-. Trademark claims: lookup's has_claim says so, and an order-level event (initiated, declined, cancelled, accepted) follows; no claim-fetching command was found. A transfer-in is the command sw_register_domain_transfer.",
    codes: &[200, 250, 300, 440, 465, 485, 486, 487, 705],
    batch_host: false,
    journal: Some("register"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "reg_type",
            kind: Kind::Choice(&Choice {
                values: &["new", "sunrise", "landrush", "premium", "whois_privacy"],
                open: false,
            }),
            shown: true,
            note: "premium and whois_privacy come from older pages and order listings",
            rule: Some(&Rule { preset: Some(Preset::Default("new")), ..Rule::NONE }),
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
            need: Need::Required,
            shown: true,
            note: "TLD rules apply; the page says 2 years are taken when it is missing, so it is always asked for",
            rule: Some(&Rule { range: Some((1, 10)), unit: "years", ..Rule::NONE }),
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
            key: "custom_nameservers",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "0 = the reseller's default nameservers, 1 = nameserver_list",
            rule: Some(&Rule { preset: Some(Preset::Follows(&["nameserver_list"])), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Record(&records::NAMESERVER)),
            need: Need::Conditional,
            shown: true,
            when: "custom_nameservers = 1",
            rule: Some(&Rule {
                condition: Some(Condition { key: "custom_nameservers", values: &["1"] }),
                range: Some((2, 13)),
                plain: Some("name"),
                ..Rule::NONE
            }),
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

/// `register_domain`
pub(crate) static REGISTER_BY_OLD_CLIENT: CommandSpec = CommandSpec {
    name: "register_domain",
    group: Group::Domain,
    method: "register_by_old_client",
    action: "REGISTER",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Undocumented,
    summary: "Old registration call of the Perl client, replaced by sw_register.",
    guide: "opensrs-client-perl",
    notes: "Only the action and object are known. Do not offer it.",
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

/// `renew_domain`
pub(crate) static RENEW: CommandSpec = CommandSpec {
    name: "renew_domain",
    group: Group::Domain,
    method: "renew",
    action: "RENEW",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Renews a domain and sets its auto-renew flag.",
    guide: "renew-domain",
    notes: "Reply rows come from client libraries. Already renewed: 555 on production; Horizon answers 465 with text starting 'Domain Already Renewed'; 400 while a first renewal is still under way. 480 where the TLD cannot be renewed explicitly (auto-renewed TLDs such as .AT .DE .DK .FR .ZA). The fixed expiration year makes a second call harmless in practice, but treat it as unsafe. A failed renewal may leave a draft order that blocks the next try. Premium renewals were once a separate page (renew-domain_deprecated).",
    codes: &[200, 400, 440, 465, 480, 541, 555],
    batch_host: false,
    journal: Some("renew"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "registered, and in both OpenSRS and the registry",
            ..Field::PLAIN
        },
        Field {
            key: "handle",
            kind: Kind::Choice(&choices::HANDLE),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "period",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { range: Some((1, 10)), unit: "years", ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "currentexpirationyear",
            alias: Some("current_expiration_year"),
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            note: "four digits, as the registry has it; a mismatch answers 541",
            rule: Some(&Rule { range: Some((1985, 9999)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "auto_renew", kind: Kind::Flag01, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "premium_price_to_verify",
            kind: Kind::Money,
            need: Need::Conditional,
            shown: true,
            unverified: true,
            when: "premium names",
            note: "from the deprecated premium renewal page",
            ..Field::PLAIN
        },
        Field { key: "affiliate_id", ..Field::PLAIN },
        Field {
            key: "f_parkp",
            alias: Some("parked_page"),
            kind: Kind::FlagYn,
            shown: true,
            note: "parked pages; changes the nameservers; only some TLDs",
            ..Field::PLAIN
        },
        Field { key: "notes", unverified: true, note: "sent by a Perl client", ..Field::PLAIN },
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
        Field { key: "admin_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "auto_renew", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field {
            key: "registration expiration date",
            alias: Some("expires_on"),
            kind: Kind::DateTime,
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "queue_request_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "forced_pending", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "order_id", kind: Kind::Int, level: Level::Derived, shown: true, ..Field::PLAIN },
    ],
    derive: Some(derive::order),
};

/// `redeem_domain`
pub(crate) static REDEEM: CommandSpec = CommandSpec {
    name: "redeem_domain",
    group: Group::Domain,
    method: "redeem",
    action: "REDEEM",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Buys a domain back during its redemption period.",
    guide: "redeem-domain",
    notes: "No reply attributes. Extra fees apply and are not refundable. Does not work on Horizon. 400 when the name cannot be redeemed. Only some TLDs.",
    codes: &[200, 400],
    batch_host: false,
    journal: Some("redeem"),
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
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

/// `revoke_domain`
pub(crate) static REVOKE: CommandSpec = CommandSpec {
    name: "revoke_domain",
    group: Group::Domain,
    method: "revoke",
    action: "REVOKE",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Deletes a fresh domain at the registry and asks for the refund.",
    guide: "revoke-domain",
    notes: "One domain per call. A refund is given only inside the registry's own grace period; later the domain is simply gone.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "notes", note: "kept with the domain notes", ..Field::PLAIN },
        Field {
            key: "reseller",
            note: "reseller username; sent by the PHP toolkit and others, absent from the guide",
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
        Field { key: "charge", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "price", kind: Kind::Money, shown: true, ..Field::PLAIN },
        Field { key: "total_refund", kind: Kind::Money, shown: true, ..Field::PLAIN },
        Field { key: "deletion_id", kind: Kind::Int, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `activate_domain`
pub(crate) static ACTIVATE: CommandSpec = CommandSpec {
    name: "activate_domain",
    group: Group::Domain,
    method: "activate",
    action: "ACTIVATE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Activates a parked .DE domain after its nameservers answer.",
    guide: "activate-domain",
    notes: "The page prints action = activate for the reply, while its sample shows REPLY. 437 when another request is waiting on the name.",
    codes: &[200, 250, 437],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: ".DE only, within 30 days of registration; one client sends the key as domainname",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `process_pending_domain`
pub(crate) static PROCESS_PENDING: CommandSpec = CommandSpec {
    name: "process_pending_domain",
    group: Group::Domain,
    method: "process_pending",
    action: "PROCESS_PENDING",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Processes or cancels a pending domain order, or resubmits a declined or cancelled one.",
    guide: "process_pending",
    notes: "The same page covers object TRUST_SERVICE, whose approver_email and dv_auth_method it marks required; they play no part for domains. A declined order is cancelled and a new order is made; cancelled new and transfer orders can be revived. Reply attributes could not be read.",
    codes: &[200, 440, 465, 555],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "order_id", kind: Kind::Int, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "command",
            kind: Kind::Choice(&Choice { values: &["cancel"], open: false }),
            shown: true,
            note: "leave out to process",
            ..Field::PLAIN
        },
        Field {
            key: "fax_received",
            kind: Kind::Flag01,
            need: Need::Conditional,
            shown: true,
            when: ".DE orders that wait for a fax",
            ..Field::PLAIN
        },
        Field {
            key: "owner_address",
            kind: Kind::Email,
            need: Need::Conditional,
            when: ".DE transfers",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field {
            key: "f_auto_renew",
            alias: Some("auto_renew"),
            kind: Kind::FlagYn,
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "transfer_id", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "forced_pending", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "order_id", kind: Kind::Int, level: Level::Derived, shown: true, ..Field::PLAIN },
    ],
    derive: Some(derive::order),
};

/// `cancel_pending_orders`
pub(crate) static CANCEL_PENDING_ORDERS: CommandSpec = CommandSpec {
    name: "cancel_pending_orders",
    group: Group::Domain,
    method: "cancel_pending_orders",
    action: "CANCEL_PENDING_ORDERS",
    object: "ORDER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Cancels every pending or declined order up to a moment.",
    guide: "cancel_pending_orders",
    notes: "Sweeping: it acts on the whole account, so a client should ask for confirmation.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "to_date",
            kind: Kind::Epoch,
            need: Need::Required,
            shown: true,
            note: "orders of that day and before are cancelled",
            ..Field::PLAIN
        },
        Field {
            key: "status",
            kind: Kind::Choice(&Choice { values: &["pending", "declined"], open: false }),
            shown: true,
            note: "default pending",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "total", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "cancelled", kind: Kind::List(&Kind::Record(&records::CANCELLED_ORDER)), ..Field::PLAIN },
    ],
    derive: None,
};

/// `cancel_active_process`
pub(crate) static CANCEL_ACTIVE_PROCESS: CommandSpec = CommandSpec {
    name: "cancel_active_process",
    group: Group::Domain,
    method: "cancel_active_process",
    action: "CANCEL_ACTIVE_PROCESS",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Cancels a .CA request still waiting at the registry.",
    guide: "osrs-toolkit-php",
    notes: "In the 2010-2014 guides (asynchronous .CA); no page in the current index was found. Reply layout not read.",
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
            rule: Some(&Rule { unless: &["domain"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["order_id"], ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `query_queued_request`
pub(crate) static GET_QUEUED_REQUEST: CommandSpec = CommandSpec {
    name: "query_queued_request",
    group: Group::Domain,
    method: "get_queued_request",
    action: "QUERY_QUEUED_REQUEST",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the state of a request queued for an asynchronous registry.",
    guide: "osrs-toolkit-php",
    notes: "Named in the 2021 Blesta module, so still current then; its guide page was not in the captures.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "request_id",
        kind: Kind::Int,
        need: Need::Required,
        shown: true,
        note: "the queue_request_id an order returned",
        ..Field::PLAIN
    }],
    response: &[Field { key: "request_data", kind: Kind::AnyAssoc, unverified: true, ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_contact_info`
pub(crate) static MODIFY_CONTACTS: CommandSpec = CommandSpec {
    name: "modify_domain_contact_info",
    group: Group::Domain,
    method: "modify_contacts",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Replaces one or more contacts of a domain.",
    guide: "osrs-toolkit-php",
    notes: "The guide page (slug modify-domain) could not be read; all modify variants follow the official toolkit, its WHMCS copy and sample messages, so their current status is not proven one by one. A contact is replaced as a whole: send every field. Owner changes on gTLDs start registrant verification and possibly an ICANN trade with a 60-day lock. For .CA the update fails when billing is sent. The toolkit says tld_data goes with modify for .ASIA .COOP .JOBS .LV .MX .PRO .RO .US .ZA, optionally .XXX. A wrong cookie or password answers 415 with mwi_reset_password_allowed and support_message at envelope level.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("contact_info")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::CONTACT_CHANGES),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field {
            key: "report_email",
            kind: Kind::Email,
            when: "affect_domains = 1",
            note: "gets the outcome report",
            ..Field::PLAIN
        },
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
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_expire_action`
pub(crate) static SET_EXPIRE_ACTION: CommandSpec = CommandSpec {
    name: "modify_domain_expire_action",
    group: Group::Domain,
    method: "set_expire_action",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets what happens at expiry.",
    guide: "osrs-toolkit-php",
    notes: "auto_renew 0 with let_expire 0 is the normal mode with reminder notices.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("expire_action")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "auto_renew", kind: Kind::Flag01, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "let_expire",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "1 = expire without notices; never 1 together with auto_renew = 1",
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_status`
pub(crate) static SET_LOCK: CommandSpec = CommandSpec {
    name: "modify_domain_status",
    group: Group::Domain,
    method: "set_lock",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Turns the transfer lock on or off.",
    guide: "osrs-toolkit-php",
    notes: "Read it back with get_domain type status.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("status")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "lock_state", kind: Kind::Flag01, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "domain_name",
            kind: Kind::Domain,
            shown: true,
            note: "the toolkit demands it; newer clients use domain only",
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_whois_privacy_state`
pub(crate) static SET_WHOIS_PRIVACY: CommandSpec = CommandSpec {
    name: "modify_domain_whois_privacy_state",
    group: Group::Domain,
    method: "set_whois_privacy",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Turns WHOIS privacy on or off.",
    guide: "osrs-toolkit-php",
    notes: "Words differ from the read side: enable/disable here, enabled/disabled/enabling/disabling in get_domain. May cost money when switched on.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("whois_privacy_state")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "state", kind: Kind::Choice(&choices::SWITCH), need: Need::Required, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_whois_publicity_state`
pub(crate) static SET_WHOIS_PUBLICITY: CommandSpec = CommandSpec {
    name: "modify_domain_whois_publicity_state",
    group: Group::Domain,
    method: "set_whois_publicity",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Undocumented,
    summary: "Opts the registrant's data in to or out of public WHOIS.",
    guide: "blesta-module-opensrs",
    notes: "Known from a client's list of get types only; whether modify takes it is unverified.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("whois_publicity_state")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "state",
            kind: Kind::Choice(&choices::SWITCH),
            need: Need::Required,
            unverified: true,
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_ca_whois_display_setting`
pub(crate) static SET_CA_WHOIS_DISPLAY: CommandSpec = CommandSpec {
    name: "modify_domain_ca_whois_display_setting",
    group: Group::Domain,
    method: "set_ca_whois_display",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Sets CIRA's WHOIS display for a .CA domain.",
    guide: "osrs-toolkit-php",
    notes: "Read side: get_domain type ca_whois_display_setting.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("ca_whois_display_setting")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "display",
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "PRIVATE in a toolkit test; FULL is the likely opposite",
            ..Field::PLAIN
        },
        Field { key: "tld_data", kind: Kind::AnyAssoc, note: "the toolkit test sends it empty", ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_it_whois_display_setting`
pub(crate) static SET_IT_WHOIS_DISPLAY: CommandSpec = CommandSpec {
    name: "modify_domain_it_whois_display_setting",
    group: Group::Domain,
    method: "set_it_whois_display",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Sets the WHOIS display for a .IT domain.",
    guide: "osrs-toolkit-php",
    notes: "Variant named in the get types only; request layout not read.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("it_whois_display_setting")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "display",
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "key taken over from the .CA variant",
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_domain_auth_info`
pub(crate) static SET_AUTH_CODE: CommandSpec = CommandSpec {
    name: "modify_domain_domain_auth_info",
    group: Group::Domain,
    method: "set_auth_code",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets a new transfer authcode.",
    guide: "osrs-toolkit-php",
    notes: "Some TLDs (.IO among them) need OpenSRS support to set it.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("domain_auth_info")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain_auth_info",
            alias: Some("auth_code"),
            need: Need::Required,
            secret: true,
            note: "length and character rules are the registry's",
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_forwarding_email`
pub(crate) static SET_FORWARDING_EMAIL: CommandSpec = CommandSpec {
    name: "modify_domain_forwarding_email",
    group: Group::Domain,
    method: "set_forwarding_email",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Changes the forwarding address of a .NAME domain.",
    guide: "osrs-toolkit-php",
    notes: "Second-level .NAME only.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("forwarding_email")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "forwarding_email", kind: Kind::Email, need: Need::Required, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_nexus_info`
pub(crate) static SET_US_NEXUS: CommandSpec = CommandSpec {
    name: "modify_domain_nexus_info",
    group: Group::Domain,
    method: "set_us_nexus",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes the US presence data of a .US domain.",
    guide: "osrs-toolkit-php",
    notes: "The toolkit sends nexus beside data, not inside tld_data.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("nexus_info")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "nexus", kind: Kind::Record(&records::US_NEXUS), need: Need::Required, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_ced_info`
pub(crate) static SET_ASIA_ELIGIBILITY: CommandSpec = CommandSpec {
    name: "modify_domain_ced_info",
    group: Group::Domain,
    method: "set_asia_eligibility",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Changes the eligibility data of a .ASIA domain.",
    guide: "osrs-toolkit-php",
    notes: "The WHMCS toolkit misspells one key (localicty_state_prov); send locality_state_prov.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("ced_info")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "ced_info", kind: Kind::Record(&records::ASIA_ELIGIBILITY), need: Need::Required, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_parkpage_state`
pub(crate) static SET_PARKED_PAGE: CommandSpec = CommandSpec {
    name: "modify_domain_parkpage_state",
    group: Group::Domain,
    method: "set_parked_page",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Turns parked pages on or off.",
    guide: "osrs-toolkit-php",
    notes: "A client uses 'off'; 'on' is inferred. Called parkp_status on the read side.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("parkpage_state")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "state",
            kind: Kind::Choice(&Choice { values: &["on", "off"], open: false }),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_rsp_whois_info`
pub(crate) static SET_RESELLER_WHOIS_INFO: CommandSpec = CommandSpec {
    name: "modify_domain_rsp_whois_info",
    group: Group::Domain,
    method: "set_reseller_whois_info",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Shows or hides the reseller's own data in WHOIS.",
    guide: "osrs-toolkit-php",
    notes: "",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("rsp_whois_info")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "flag",
            kind: Kind::FlagYn,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "value form unverified",
            ..Field::PLAIN
        },
        Field { key: "all", kind: Kind::Flag01, shown: true, note: "1 = every domain of the profile", ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_trademark`
pub(crate) static SET_CA_TRADEMARK: CommandSpec = CommandSpec {
    name: "modify_domain_trademark",
    group: Group::Domain,
    method: "set_ca_trademark",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "States whether a .CA owner holds the trademark.",
    guide: "osrs-toolkit-php",
    notes: "Deprecated in the guide.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("trademark")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "trademark", kind: Kind::FlagYn, need: Need::Required, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_uk_whois_opt`
pub(crate) static SET_UK_WHOIS_OPT: CommandSpec = CommandSpec {
    name: "modify_domain_uk_whois_opt",
    group: Group::Domain,
    method: "set_uk_whois_opt",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Sets the WHOIS opt-out of a .UK domain.",
    guide: "osrs-toolkit-php",
    notes: "",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("uk_whois_opt")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "uk_whois_opt",
            kind: Kind::FlagYn,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "value form unverified",
            ..Field::PLAIN
        },
        Field {
            key: "reg_type",
            kind: Kind::Choice(&choices::NOMINET_TYPE),
            need: Need::Required,
            shown: true,
            note: "registrant type of Nominet",
            ..Field::PLAIN
        },
        Field { key: "uk_affect_domains", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_change_ips_tag`
pub(crate) static CHANGE_IPS_TAG: CommandSpec = CommandSpec {
    name: "modify_domain_change_ips_tag",
    group: Group::Domain,
    method: "change_ips_tag",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Releases a .UK domain to another registrar's tag.",
    guide: "osrs-toolkit-php",
    notes: "This is how a .UK domain leaves; irreversible from this side.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("change_ips_tag")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "gaining_registrar_tag",
            need: Need::Required,
            shown: true,
            note: "Nominet IPS tag",
            ..Field::PLAIN
        },
        Field {
            key: "change_tag_all",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "1 = all .UK domains of the profile",
            ..Field::PLAIN
        },
        Field { key: "rsp_override", kind: Kind::Flag01, shown: true, unverified: true, ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `modify_domain_nameserver_list`
pub(crate) static MODIFY_NAMESERVER_LIST: CommandSpec = CommandSpec {
    name: "modify_domain_nameserver_list",
    group: Group::Domain,
    method: "modify_nameserver_list",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Undocumented,
    summary: "Changes the nameservers of a domain through modify.",
    guide: "ygnacy-opensrs",
    notes: "Not among the data values of the official toolkit; use advanced_update_nameservers (nameserver family) instead.",
    codes: &[200, 250, 415, 435, 460, 465, 480],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "data",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("nameserver_list")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            note: "clients also put it in attributes",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "affect_domains",
            kind: Kind::Flag01,
            shown: true,
            note: "0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when domain is sent instead of a cookie",
            rule: Some(&Rule { preset: Some(Preset::Default("0")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Record(&records::NAMESERVER)),
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "layout unverified",
            rule: Some(&Rule { plain: Some("name"), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `update_contacts`
pub(crate) static UPDATE_CONTACTS: CommandSpec = CommandSpec {
    name: "update_contacts",
    group: Group::Domain,
    method: "update_contacts",
    action: "UPDATE_CONTACTS",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Replaces chosen contacts of a domain, each as a whole.",
    guide: "update_contacts",
    notes: "Not for .DK (use update_all_info). .UK organisation and .ES owner changes reach OpenSRS but not the registry. Older slug: update_contacts- (with a trailing dash). The toolkit demands all four contacts although types picks them.",
    codes: &[200, 250, 465, 470],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "types",
            kind: Kind::List(&Kind::Choice(&choices::CONTACT_ROLE)),
            need: Need::Required,
            shown: true,
            note: "which roles change",
            rule: Some(&Rule { range: Some((1, 4)), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::CONTACT_UPDATE),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field { key: "affect_domains", kind: Kind::Flag01, shown: true, note: "default 0", ..Field::PLAIN },
        Field { key: "report_email", kind: Kind::Email, when: "affect_domains = 1", ..Field::PLAIN },
        Field {
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
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
    response: &[Field { key: "details", kind: Kind::Map(&Kind::Record(&records::CHANGE_RESULT)), ..Field::PLAIN }],
    derive: None,
};

/// `update_all_info`
pub(crate) static UPDATE_ALL_INFO: CommandSpec = CommandSpec {
    name: "update_all_info",
    group: Group::Domain,
    method: "update_all_info",
    action: "UPDATE_ALL_INFO",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Overwrites contacts and nameservers of a .DK domain together.",
    guide: "update_all_info",
    notes: "Overwrites: a nameserver sent with only one of its two addresses loses the other at the registry. Not for .BE. Reply attributes not read.",
    codes: &[200, 250],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::FULL_CONTACT_SET),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field {
            key: "nameserver_list",
            alias: Some("nameservers"),
            kind: Kind::List(&Kind::Record(&records::NAMESERVER_ADDRESSES)),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `send_registrant_verification_email`
pub(crate) static SEND_VERIFICATION_EMAIL: CommandSpec = CommandSpec {
    name: "send_registrant_verification_email",
    group: Group::Domain,
    method: "send_verification_email",
    action: "SEND_REGISTRANT_VERIFICATION_EMAIL",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Sends the registrant verification email again.",
    guide: "send_registrant_verification_email",
    notes: "No reply attributes. Every call sends a mail.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[],
    derive: None,
};

/// `send_cira_approval_email`
pub(crate) static SEND_CIRA_APPROVAL_EMAIL: CommandSpec = CommandSpec {
    name: "send_cira_approval_email",
    group: Group::Domain,
    method: "send_cira_approval_email",
    action: "SEND_CIRA_APPROVAL_EMAIL",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Legacy,
    summary: "Sends CIRA's approval mail for a .CA order again.",
    guide: "osrs-toolkit-php",
    notes: "CIRA's approval step no longer exists; page not in the current index.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[],
    derive: None,
};

/// `cira_email_pwd`
pub(crate) static SEND_CIRA_PASSWORD: CommandSpec = CommandSpec {
    name: "cira_email_pwd",
    group: Group::Domain,
    method: "send_cira_password",
    action: "CIRA_EMAIL_PWD",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Undocumented,
    summary: "Old Perl client call that mails CIRA credentials.",
    guide: "opensrs-client-perl",
    notes: "Obsolete.",
    codes: &[],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "domain",
        kind: Kind::Domain,
        need: Need::Required,
        shown: true,
        note: "from a toolkit demo form",
        ..Field::PLAIN
    }],
    response: &[],
    derive: None,
};

/// `set_domain_affiliate_id`
pub(crate) static SET_AFFILIATE_ID: CommandSpec = CommandSpec {
    name: "set_domain_affiliate_id",
    group: Group::Domain,
    method: "set_affiliate_id",
    action: "SET_DOMAIN_AFFILIATE_ID",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Stores an affiliate id on a domain.",
    guide: "set_domain_affiliate_id",
    notes: "",
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
            key: "affiliate_id",
            need: Need::Required,
            rule: Some(&Rule { max: Some(256), ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `modify_messaging_language`
pub(crate) static SET_MESSAGING_LANGUAGE: CommandSpec = CommandSpec {
    name: "modify_messaging_language",
    group: Group::Domain,
    method: "set_messaging_language",
    action: "MODIFY_MESSAGING_LANGUAGE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets the default language of the notices for a domain.",
    guide: "modify_messaging_language",
    notes: "The sample puts domain at envelope level. The page's parameter list says action = modify, its sample MODIFY_MESSAGING_LANGUAGE; the sample is taken here.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            level: Level::Envelope,
            shown: true,
            ..Field::PLAIN
        },
        Field {
            key: "messaging_language",
            kind: Kind::Choice(&choices::MESSAGING_LANGUAGE),
            need: Need::Required,
            shown: true,
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
