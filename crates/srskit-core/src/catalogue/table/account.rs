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

/// `check_version`
pub(crate) static CHECK_VERSION: CommandSpec = CommandSpec {
    name: "check_version",
    group: Group::Account,
    method: "check_version",
    action: "CHECK",
    object: "VERSION",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Legacy,
    summary: "Old hand-shake that compared client and server versions.",
    guide: "osrs-toolkit-php",
    notes: "Belongs to the retired socket protocol; kept in the toolkit without required fields. No page and no sample found.",
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

/// `create_subreseller`
pub(crate) static CREATE_SUBRESELLER: CommandSpec = CommandSpec {
    name: "create_subreseller",
    group: Group::Account,
    method: "create_subreseller",
    action: "CREATE",
    object: "SUBRESELLER",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Opens a sub-reseller account below the reseller.",
    guide: "create-subreseller",
    notes: "Its reply has attributes on the page, but that part could not be read. Look with get_subreseller before a repeat.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "username", need: Need::Required, ..Field::PLAIN },
        Field { key: "password", need: Need::Required, secret: true, ..Field::PLAIN },
        Field {
            key: "status",
            kind: Kind::Choice(&choices::SUBRESELLER_STATUS),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "pricing_plan", need: Need::Required, note: "plan kept in the reseller account", ..Field::PLAIN },
        Field {
            key: "ccp_enabled",
            kind: Kind::FlagYn,
            need: Need::Required,
            note: "Y lets the sub-reseller pay by card",
            ..Field::PLAIN
        },
        Field {
            key: "low_balance_email",
            kind: Kind::Email,
            need: Need::Required,
            note: "gets the low balance notice",
            ..Field::PLAIN
        },
        Field {
            key: "system_status_email",
            kind: Kind::Email,
            need: Need::Required,
            note: "gets system status messages",
            ..Field::PLAIN
        },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::SUBRESELLER_CONTACTS),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field { key: "payment_email", kind: Kind::Email, note: "gets payment notices", ..Field::PLAIN },
        Field {
            key: "nameservers",
            kind: Kind::AnyArray,
            shown: true,
            unverified: true,
            note: "default nameservers; element form not shown",
            ..Field::PLAIN
        },
        Field { key: "url", note: "web address", ..Field::PLAIN },
    ],
    response: &[],
    derive: None,
};

/// `get_subreseller`
pub(crate) static GET_SUBRESELLER: CommandSpec = CommandSpec {
    name: "get_subreseller",
    group: Group::Account,
    method: "get_subreseller",
    action: "GET",
    object: "SUBRESELLER",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads a sub-reseller account.",
    guide: "get-subreseller",
    notes: "Page text was read up to pricing_plan; later rows follow modify_subreseller.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "username", need: Need::Required, ..Field::PLAIN }],
    response: &[
        Field { key: "allowed_tld_list", kind: Kind::List(&Kind::Text), shown: true, ..Field::PLAIN },
        Field { key: "ccp_enabled", kind: Kind::FlagYn, ..Field::PLAIN },
        Field { key: "cert_permission", kind: Kind::Flag01, ..Field::PLAIN },
        Field { key: "contact_set", kind: Kind::Record(&records::CONTACTS), ..Field::PLAIN },
        Field { key: "low_balance_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "nameservers", kind: Kind::AnyArray, shown: true, ..Field::PLAIN },
        Field { key: "payment_email", kind: Kind::Email, ..Field::PLAIN },
        Field { key: "pricing_plan", ..Field::PLAIN },
        Field {
            key: "status",
            kind: Kind::Choice(&choices::SUBRESELLER_STATUS),
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "storefront_rwi", kind: Kind::FlagYn, unverified: true, ..Field::PLAIN },
        Field { key: "system_status_email", kind: Kind::Email, unverified: true, ..Field::PLAIN },
        Field { key: "url", unverified: true, ..Field::PLAIN },
        Field { key: "username", unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `modify_subreseller`
pub(crate) static MODIFY_SUBRESELLER: CommandSpec = CommandSpec {
    name: "modify_subreseller",
    group: Group::Account,
    method: "modify_subreseller",
    action: "MODIFY",
    object: "SUBRESELLER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes a sub-reseller account.",
    guide: "modify-subreseller",
    notes: "Takes the whole record, required fields included, password too. Reply part of the page not captured.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "username", need: Need::Required, ..Field::PLAIN },
        Field { key: "password", need: Need::Required, secret: true, ..Field::PLAIN },
        Field {
            key: "status",
            kind: Kind::Choice(&choices::SUBRESELLER_STATUS),
            need: Need::Required,
            shown: true,
            ..Field::PLAIN
        },
        Field { key: "pricing_plan", need: Need::Required, note: "plan kept in the reseller account", ..Field::PLAIN },
        Field {
            key: "ccp_enabled",
            kind: Kind::FlagYn,
            need: Need::Required,
            note: "Y lets the sub-reseller pay by card",
            ..Field::PLAIN
        },
        Field {
            key: "low_balance_email",
            kind: Kind::Email,
            need: Need::Required,
            note: "gets the low balance notice",
            ..Field::PLAIN
        },
        Field {
            key: "system_status_email",
            kind: Kind::Email,
            need: Need::Required,
            note: "gets system status messages",
            ..Field::PLAIN
        },
        Field {
            key: "contact_set",
            kind: Kind::Record(&records::SUBRESELLER_CONTACTS),
            need: Need::Required,
            ..Field::PLAIN
        },
        Field { key: "payment_email", kind: Kind::Email, note: "gets payment notices", ..Field::PLAIN },
        Field {
            key: "nameservers",
            kind: Kind::AnyArray,
            shown: true,
            unverified: true,
            note: "default nameservers; element form not shown",
            ..Field::PLAIN
        },
        Field { key: "url", note: "web address", ..Field::PLAIN },
        Field {
            key: "allowed_tld_list",
            kind: Kind::List(&Kind::Text),
            shown: true,
            unverified: true,
            note: "TLDs that may be sold; element form not shown",
            ..Field::PLAIN
        },
        Field {
            key: "storefront_rwi",
            kind: Kind::FlagYn,
            note: "Y shows the Storefront link; N when missing",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `pay_subreseller`
pub(crate) static PAY_SUBRESELLER: CommandSpec = CommandSpec {
    name: "pay_subreseller",
    group: Group::Account,
    method: "pay_subreseller",
    action: "PAY",
    object: "SUBRESELLER",
    effect: Effect::Order,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Moves money from the reseller's balance to a sub-reseller.",
    guide: "pay-subreseller",
    notes: "Not repeatable: each call pays again, and there is no marker to find a lost one by; compare get_balance before and after.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "username", need: Need::Required, note: "receiver", ..Field::PLAIN },
        Field {
            key: "amount",
            kind: Kind::Money,
            need: Need::Required,
            shown: true,
            note: "above 0, e.g. 1.00; account currency",
            ..Field::PLAIN
        },
    ],
    response: &[Field { key: "id", kind: Kind::Int, shown: true, ..Field::PLAIN }],
    derive: None,
};

/// `get_balance`
pub(crate) static GET_BALANCE: CommandSpec = CommandSpec {
    name: "get_balance",
    group: Group::Account,
    method: "get_balance",
    action: "GET_BALANCE",
    object: "BALANCE",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the reseller account's balance and the part held for pending transactions.",
    guide: "osrs-toolkit-php",
    notes: "The guide page (slug get_balance) could not be read; sample replies agree across clients. Takes no attributes; clients send an empty dt_assoc or leave attributes out. Most clients use object BALANCE; some send DOMAIN and report success. Amounts are in US dollars.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[],
    response: &[
        Field { key: "balance", kind: Kind::Money, shown: true, must: true, ..Field::PLAIN },
        Field { key: "hold_balance", kind: Kind::Money, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};
