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

/// `create_nameserver`
pub(crate) static CREATE_NAMESERVER: CommandSpec = CommandSpec {
    name: "create_nameserver",
    group: Group::Nameserver,
    method: "create_nameserver",
    action: "CREATE",
    object: "NAMESERVER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Creates a nameserver (host object with address) below a domain of the account.",
    guide: "create-nameserver",
    notes: "Creates the host only; it does not put it into a domain's delegation (advanced_update_nameservers does). One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both together. The toolkit demands ipaddress although the page lets ipv6 stand alone. A repeat is expected to fail because the host exists: read get_nameserver after a lost reply. The reply carries no attributes.",
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
            shown: true,
            note: "newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level; the page spells it Domain, samples use lower case",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "name",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "full host name below the domain; IDN labels in ASCII (race / punycode) form",
            ..Field::PLAIN
        },
        Field {
            key: "ipaddress",
            kind: Kind::Ip,
            need: Need::Required,
            shown: true,
            note: "IPv4; both families may be sent together; always for .DE",
            rule: Some(&Rule { unless: &["ipv6"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "ipv6",
            kind: Kind::Ip,
            need: Need::Required,
            shown: true,
            note: "IPv6; not supported for .CN",
            rule: Some(&Rule { unless: &["ipaddress"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "add_to_all_registry",
            shown: true,
            note: "also makes the host known at other registries; the page asks for TLDs whose registries keep hosts as objects, the toolkit test sends a comma list such as .info,.org, several clients send 1",
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

/// `modify_nameserver`
pub(crate) static MODIFY_NAMESERVER: CommandSpec = CommandSpec {
    name: "modify_nameserver",
    group: Group::Nameserver,
    method: "modify_nameserver",
    action: "MODIFY",
    object: "NAMESERVER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes the addresses or the name of a nameserver.",
    guide: "modify-nameserver",
    notes: "Replaces the whole address set: an address family left out is removed at the registry, so send both when the host has both. Not for .TEL. One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both together. A rename (new_name) repeated after a lost reply fails, since the old name is gone. The toolkit demands ipaddress. The reply carries no attributes.",
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
            shown: true,
            note: "newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "name",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "present name; IDN labels in ASCII form",
            ..Field::PLAIN
        },
        Field { key: "new_name", kind: Kind::Domain, shown: true, when: "when the host is renamed", ..Field::PLAIN },
        Field {
            key: "ipaddress",
            kind: Kind::Ip,
            need: Need::Required,
            shown: true,
            note: "IPv4; both families may be sent together; always for .DE; repeat the present one when only the other changes",
            rule: Some(&Rule { unless: &["ipv6"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "ipv6",
            kind: Kind::Ip,
            need: Need::Required,
            shown: true,
            note: "IPv6; not supported for .CN",
            rule: Some(&Rule { unless: &["ipaddress"], ..Rule::NONE }),
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

/// `delete_nameserver`
pub(crate) static DELETE_NAMESERVER: CommandSpec = CommandSpec {
    name: "delete_nameserver",
    group: Group::Nameserver,
    method: "delete_nameserver",
    action: "DELETE",
    object: "NAMESERVER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Deletes a nameserver that serves no domain.",
    guide: "delete-nameserver",
    notes: "Fails while a domain in OpenSRS uses the host (see can_delete of get_nameserver) and also while the registry knows a user of it outside OpenSRS. One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both together. The page's sample carries domain at envelope level. The page asks for an address; the toolkit sends name alone. The reply carries no attributes.",
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
            shown: true,
            note: "newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "name",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "IDN labels in ASCII form",
            ..Field::PLAIN
        },
        Field {
            key: "ipaddress",
            kind: Kind::Ip,
            shown: true,
            when: "the page asks for an address; the toolkit sends name alone",
            note: "IPv4; both families may be sent together",
            ..Field::PLAIN
        },
        Field { key: "ipv6", kind: Kind::Ip, shown: true, note: "IPv6; not supported for .CN", ..Field::PLAIN },
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

/// `get_nameserver`
pub(crate) static LIST_NAMESERVERS: CommandSpec = CommandSpec {
    name: "get_nameserver",
    group: Group::Nameserver,
    method: "list_nameservers",
    action: "GET",
    object: "NAMESERVER",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists the nameservers kept in the profile of a domain, assigned or not.",
    guide: "get-nameserver",
    notes: "Not the delegation: for the nameservers a domain uses call get_domain with type nameservers. One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both together.",
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
            shown: true,
            note: "newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level",
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "name",
            shown: true,
            unverified: true,
            note: "the word all; the toolkit also allows one host name",
            rule: Some(&Rule { preset: Some(Preset::Default("all")), ..Rule::NONE }),
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
    response: &[Field {
        key: "nameserver_list",
        alias: Some("nameservers"),
        kind: Kind::List(&Kind::Record(&records::HOST)),
        shown: true,
        ..Field::PLAIN
    }],
    derive: None,
};

/// `advanced_update_nameservers`
pub(crate) static UPDATE_NAMESERVERS: CommandSpec = CommandSpec {
    name: "advanced_update_nameservers",
    group: Group::Nameserver,
    method: "update_nameservers",
    action: "ADVANCED_UPDATE_NAMESERVERS",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets the delegation of a domain as a whole, or adds and removes single nameservers.",
    guide: "advanced_update_nameservers",
    notes: "assign replaces the set and may be repeated; add_remove repeated after a lost reply can answer with an error because the host is already there or gone. The hosts must exist and be known at the registry of the TLD: check with registry_check_nameserver (212 = unknown) and add with registry_add_ns first. Not for .DK (use update_all_info). .IT: success only means accepted; the registry tests the servers, up to 30 days, queries keep giving the old set, and a new command in that time is measured against the old set. Blesta and MyAdmin use assign; Upmind compares with get_domain (nameservers) and uses add_remove, sending object NAMESERVER (unverified). One client notes that a locked domain must be unlocked before the change (unverified). An older copy of the guide also excluded .AT, .CH, .FR, .LI and .MX. The toolkit refuses cookie together with domain. The reply carries no attributes that were seen.",
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
            shown: true,
            rule: Some(&Rule { unless: &["cookie"], ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "op_type",
            kind: Kind::Choice(&Choice { values: &["assign", "add_remove"], open: false }),
            need: Need::Required,
            shown: true,
            note: "assign goes with assign_ns; add_remove with add_ns, remove_ns or both",
            ..Field::PLAIN
        },
        Field {
            key: "assign_ns",
            alias: Some("assign"),
            kind: Kind::List(&Kind::Domain),
            need: Need::Conditional,
            shown: true,
            note: "the complete new set; not with add_ns or remove_ns",
            rule: Some(&Rule { condition: Some(Condition { key: "op_type", values: &["assign"] }), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field {
            key: "add_ns",
            alias: Some("add"),
            kind: Kind::List(&Kind::Domain),
            shown: true,
            when: "op_type = add_remove",
            note: "may go together with remove_ns",
            ..Field::PLAIN
        },
        Field {
            key: "remove_ns",
            alias: Some("remove"),
            kind: Kind::List(&Kind::Domain),
            shown: true,
            when: "op_type = add_remove",
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

/// `registry_add_ns`
pub(crate) static ADD_NAMESERVER_TO_REGISTRY: CommandSpec = CommandSpec {
    name: "registry_add_ns",
    group: Group::Nameserver,
    method: "add_nameserver_to_registry",
    action: "REGISTRY_ADD_NS",
    object: "NAMESERVER",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Makes an existing nameserver known at one registry or at all registries of the account.",
    guide: "registry_add_ns",
    notes: "Does not create the host: create_nameserver comes first, or the host belongs to another registrar. What a host that is already there answers was not found. Result texts per registry are free text: added, the registry has no host objects, or a technical failure.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field {
            key: "fqdn",
            kind: Kind::Domain,
            need: Need::Required,
            shown: true,
            note: "the nameserver",
            ..Field::PLAIN
        },
        Field {
            key: "tld",
            need: Need::Required,
            shown: true,
            note: "with the leading dot, e.g. .com; ignored but still checked when all = 1, so send a valid one",
            ..Field::PLAIN
        },
        Field {
            key: "all",
            kind: Kind::Flag01,
            need: Need::Required,
            shown: true,
            note: "0 = only the registry of tld, 1 = every registry enabled on the account",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "registry_name", kind: Kind::Map(&Kind::Text), unverified: true, ..Field::PLAIN },
        Field { key: "registries", kind: Kind::Map(&Kind::Text), level: Level::Derived, ..Field::PLAIN },
    ],
    derive: Some(derive::registries),
};

/// `registry_check_nameserver`
pub(crate) static CHECK_NAMESERVER_AT_REGISTRY: CommandSpec = CommandSpec {
    name: "registry_check_nameserver",
    group: Group::Nameserver,
    method: "check_nameserver_at_registry",
    action: "REGISTRY_CHECK_NAMESERVER",
    object: "NAMESERVER",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Tells whether a nameserver is known at the registry of a TLD.",
    guide: "registry_check_nameserver",
    notes: "200 = known, 212 = unknown (client code); read response_code rather than is_success. Needless for registries without host objects: .CA, .UK, .DE, .FR, .CH.",
    codes: &[200, 212],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "fqdn", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "tld",
            need: Need::Required,
            shown: true,
            note: "with the leading dot; the page calls it required yet says it is taken from fqdn when missing",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "status", shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "known", kind: Kind::Flag01, level: Level::Derived, ..Field::PLAIN },
    ],
    derive: Some(derive::known_nameserver),
};
