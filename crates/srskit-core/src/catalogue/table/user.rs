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

/// `set_cookie`
pub(crate) static SET_COOKIE: CommandSpec = CommandSpec {
    name: "set_cookie",
    group: Group::User,
    method: "set_cookie",
    action: "SET",
    object: "COOKIE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Opens an end-user session for one domain and returns its cookie.",
    guide: "osrs-toolkit-php",
    notes: "Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are from recorded replies of 2011 (moo_moo). Wrong username or password: 415, with support_message at envelope level and no attributes. A repeat gives a further cookie.",
    codes: &[200, 415],
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
            note: "IDN in ASCII (race / punycode) form",
            ..Field::PLAIN
        },
        Field { key: "reg_username", need: Need::Required, note: "profile username", ..Field::PLAIN },
        Field { key: "reg_password", need: Need::Required, secret: true, ..Field::PLAIN },
        Field {
            key: "registrant_ip",
            kind: Kind::Ip,
            level: Level::Envelope,
            note: "address of the end user who asks for it, for the service's records",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "cookie", secret: true, ..Field::PLAIN },
        Field { key: "domain_count", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field {
            key: "f_owner",
            alias: Some("is_owner"),
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "permission", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "expiredate", alias: Some("expires_on"), kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "last_access_time", kind: Kind::Epoch, ..Field::PLAIN },
        Field { key: "last_ip", kind: Kind::Ip, ..Field::PLAIN },
        Field { key: "waiting_requests_no", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "waiting_request", ..Field::PLAIN },
        Field { key: "redirect_url", unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `update_cookie`
pub(crate) static UPDATE_COOKIE: CommandSpec = CommandSpec {
    name: "update_cookie",
    group: Group::User,
    method: "update_cookie",
    action: "UPDATE",
    object: "COOKIE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Moves a cookie to another domain of the same profile.",
    guide: "osrs-toolkit-php",
    notes: "Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are from recorded replies of 2011 (moo_moo). reg_password was empty in the recorded call.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "cookie",
            need: Need::Required,
            level: Level::Envelope,
            secret: true,
            note: "the cookie to move",
            ..Field::PLAIN
        },
        Field {
            key: "domain",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "domain the cookie stands for now",
            ..Field::PLAIN
        },
        Field {
            key: "domain_new",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "domain it shall stand for",
            ..Field::PLAIN
        },
        Field { key: "reg_username", need: Need::Required, ..Field::PLAIN },
        Field { key: "reg_password", need: Need::Required, secret: true, ..Field::PLAIN },
    ],
    response: &[
        Field { key: "cookie", secret: true, ..Field::PLAIN },
        Field { key: "domain_count", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "f_owner", alias: Some("is_owner"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "expiredate", alias: Some("expires_on"), kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "waiting_requests_no", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "waiting_request", ..Field::PLAIN },
    ],
    derive: None,
};

/// `delete_cookie`
pub(crate) static DELETE_COOKIE: CommandSpec = CommandSpec {
    name: "delete_cookie",
    group: Group::User,
    method: "delete_cookie",
    action: "DELETE",
    object: "COOKIE",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Ends an end-user session.",
    guide: "osrs-toolkit-php",
    notes: "Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are from recorded replies of 2011 (moo_moo). The toolkit demands the cookie at envelope level and again, with domain, in the attributes; moo_moo sends the envelope key and the attribute.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "cookie", need: Need::Required, level: Level::Both, secret: true, ..Field::PLAIN },
        Field {
            key: "domain",
            kind: Kind::Domain,
            shown: true,
            unverified: true,
            note: "demanded by the toolkit only",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `quit_session`
pub(crate) static QUIT_SESSION: CommandSpec = CommandSpec {
    name: "quit_session",
    group: Group::User,
    method: "quit_session",
    action: "QUIT",
    object: "SESSION",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Legacy,
    summary: "Closes the connection.",
    guide: "osrs-toolkit-php",
    notes: "Needed only on the retired raw socket transport (CBC); over HTTPS it does nothing useful. Answers 200 with text Closing connection.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[],
    response: &[],
    derive: None,
};

/// `change_password`
pub(crate) static CHANGE_PASSWORD: CommandSpec = CommandSpec {
    name: "change_password",
    group: Group::User,
    method: "change_password",
    action: "CHANGE",
    object: "PASSWORD",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets a new password for the profile of a domain.",
    guide: "change-password",
    notes: "Changes the profile, so every domain in it. A cookie made before should be deleted and set anew. The reply carries no attributes.",
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
            note: "the tables list it as an attribute",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "reg_password",
            alias: Some("password"),
            need: Need::Required,
            secret: true,
            note: "letters, digits and !@$^,.~|=-+_{}#; 10-20 characters on the change (ownership) page",
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
    response: &[],
    derive: None,
};

/// `change_ownership`
pub(crate) static CHANGE_OWNERSHIP: CommandSpec = CommandSpec {
    name: "change_ownership",
    group: Group::User,
    method: "change_ownership",
    action: "CHANGE",
    object: "OWNERSHIP",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Moves a domain into another profile, new or existing.",
    guide: "change-ownership",
    notes: "Profile only: the registrant in WHOIS does not change (modify_domain_contact_info, update_contacts and trade_domain do that). Without reg_domain a new profile with this username and password is made. The toolkit insists on a cookie. The reply carries no attributes.",
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
            note: "the tables list it as an attribute",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "username",
            need: Need::Required,
            note: "gaining profile; letters and digits",
            rule: Some(&Rule { min: Some(3), max: Some(20), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "password",
            need: Need::Required,
            secret: true,
            note: "10-20 characters; letters, digits and !@$^,.~|=-+_{}#",
            rule: Some(&Rule { max: Some(20), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "reg_domain",
            kind: Kind::Domain,
            shown: true,
            note: "any domain of the existing profile to join",
            ..Field::PLAIN
        },
        Field {
            key: "move_all",
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            note: "1 = move every domain of the losing profile, 0 = this one; toolkit and older pages only",
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
    response: &[],
    derive: None,
};

/// `authenticate_user`
pub(crate) static AUTHENTICATE_USER: CommandSpec = CommandSpec {
    name: "authenticate_user",
    group: Group::User,
    method: "authenticate_user",
    action: "AUTHENTICATE",
    object: "USER",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Undocumented,
    summary: "Checks a user name and password.",
    guide: "osrs-toolkit-php",
    notes: "Only named in the command list of the 2012 toolkit readme, without a page number; no class, page or sample found.",
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

/// `add_subuser`
pub(crate) static ADD_SUBUSER: CommandSpec = CommandSpec {
    name: "add_subuser",
    group: Group::User,
    method: "add_subuser",
    action: "ADD",
    object: "SUBUSER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Gives a profile its sub-user.",
    guide: "add-subuser",
    notes: "One sub-user per profile, so a repeat is expected to fail. Sub-users are end users in the management interface, not the reseller's staff accounts, which no command touches. The reply carries no attributes.",
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
            note: "the tables list it as an attribute",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "username",
            need: Need::Required,
            level: Level::Envelope,
            note: "name of the parent profile; the toolkit puts it into the attributes",
            ..Field::PLAIN
        },
        Field { key: "sub_username", need: Need::Required, ..Field::PLAIN },
        Field { key: "sub_password", need: Need::Required, secret: true, ..Field::PLAIN },
        Field {
            key: "sub_permission",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            note: "sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the old Perl client adds 64 domain extras",
            rule: Some(&Rule { range: Some((0, 127)), ..Rule::NONE }),
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
    response: &[],
    derive: None,
};

/// `get_subuser`
pub(crate) static GET_SUBUSER: CommandSpec = CommandSpec {
    name: "get_subuser",
    group: Group::User,
    method: "get_subuser",
    action: "GET",
    object: "SUBUSER",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads a profile's sub-user.",
    guide: "get-subuser",
    notes: "Attributes are empty when there is none.",
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
            note: "the tables list it as an attribute",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "username",
            need: Need::Required,
            level: Level::Envelope,
            note: "name of the parent profile; the toolkit puts it into the attributes",
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
        Field { key: "id", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "username", ..Field::PLAIN },
        Field { key: "permission", kind: Kind::Int, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `modify_subuser`
pub(crate) static MODIFY_SUBUSER: CommandSpec = CommandSpec {
    name: "modify_subuser",
    group: Group::User,
    method: "modify_subuser",
    action: "MODIFY",
    object: "SUBUSER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes name, password or rights of a sub-user.",
    guide: "modify-subuser",
    notes: "The page is in the guide's index of 2026 but its text could not be read; rows follow the toolkit, which demands all of them (unverified).",
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
            note: "the tables list it as an attribute",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "username",
            need: Need::Required,
            level: Level::Envelope,
            note: "name of the parent profile; the toolkit puts it into the attributes",
            ..Field::PLAIN
        },
        Field {
            key: "sub_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "from get_subuser",
            ..Field::PLAIN
        },
        Field { key: "sub_username", need: Need::Required, unverified: true, ..Field::PLAIN },
        Field { key: "sub_password", need: Need::Required, secret: true, unverified: true, ..Field::PLAIN },
        Field {
            key: "sub_permission",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            unverified: true,
            note: "sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the old Perl client adds 64 domain extras",
            rule: Some(&Rule { range: Some((0, 127)), ..Rule::NONE }),
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
    response: &[],
    derive: None,
};

/// `delete_subuser`
pub(crate) static DELETE_SUBUSER: CommandSpec = CommandSpec {
    name: "delete_subuser",
    group: Group::User,
    method: "delete_subuser",
    action: "DELETE",
    object: "SUBUSER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Removes a sub-user.",
    guide: "delete-subuser",
    notes: "The reply carries no attributes.",
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
            note: "the tables list it as an attribute",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "username",
            need: Need::Required,
            level: Level::Envelope,
            note: "name of the parent profile; the toolkit puts it into the attributes",
            ..Field::PLAIN
        },
        Field {
            key: "sub_id",
            kind: Kind::Int,
            need: Need::Required,
            shown: true,
            note: "from get_subuser",
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
    response: &[],
    derive: None,
};

/// `get_userinfo`
pub(crate) static GET_USER_INFO: CommandSpec = CommandSpec {
    name: "get_userinfo",
    group: Group::User,
    method: "get_user_info",
    action: "GET",
    object: "USERINFO",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads general data of the profile of a domain, among them whether a request still waits.",
    guide: "get-userinfo",
    notes: "The page's request list spells the object user_info, its reply and all clients userinfo. 250 = something still waits at an asynchronous registry. Page text was read up to f_owner; the rest comes from the Perl client's manage script.",
    codes: &[200, 250],
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
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "domain", kind: Kind::Domain, shown: true, ..Field::PLAIN },
        Field { key: "domain_count", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "expiredate", alias: Some("expires_on"), kind: Kind::DateTime, shown: true, ..Field::PLAIN },
        Field { key: "f_owner", alias: Some("is_owner"), kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "capabilities", kind: Kind::AnyAssoc, ..Field::PLAIN },
        Field { key: "dns_errors", ..Field::PLAIN },
        Field { key: "encoding_type", shown: true, ..Field::PLAIN },
        Field { key: "username", unverified: true, ..Field::PLAIN },
        Field { key: "permission", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "waiting_requests_no", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field {
            key: "inaccuratewhois",
            alias: Some("inaccurate_whois"),
            kind: Kind::Flag01,
            shown: true,
            unverified: true,
            ..Field::PLAIN
        },
        Field { key: "auction_escrow", kind: Kind::Flag01, shown: true, unverified: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_user_access_info`
pub(crate) static GET_USER_ACCESS_INFO: CommandSpec = CommandSpec {
    name: "get_user_access_info",
    group: Group::User,
    method: "get_user_access_info",
    action: "GET_USER_ACCESS_INFO",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Undocumented,
    summary: "Old Perl client call about a profile's access rights.",
    guide: "opensrs-client-perl",
    notes: "Only the action and object are known.",
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

/// `send_password_domain`
pub(crate) static SEND_PROFILE_PASSWORD: CommandSpec = CommandSpec {
    name: "send_password_domain",
    group: Group::User,
    method: "send_profile_password",
    action: "SEND_PASSWORD",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Unsafe,
    status: Status::Current,
    summary: "Mails the profile password to a contact of the domain.",
    guide: "osrs-toolkit-php",
    notes: "Every call sends a mail. Account matter rather than transfer; listed here because the transfer family names send_password.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "domain_name",
            alias: Some("domain"),
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "key is domain_name, not domain",
            ..Field::PLAIN
        },
        Field {
            key: "send_to",
            kind: Kind::Choice(&Choice { values: &["admin", "owner"], open: false }),
            shown: true,
            note: "which contact (values from a Perl and a Haskell client)",
            ..Field::PLAIN
        },
        Field { key: "sub_user", kind: Kind::Flag01, shown: true, note: "1 sends to the sub-user", ..Field::PLAIN },
    ],
    response: &[],
    derive: None,
};
