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

/// `create_domain_forwarding`
pub(crate) static CREATE_FORWARDING: CommandSpec = CommandSpec {
    name: "create_domain_forwarding",
    group: Group::Dns,
    method: "create_forwarding",
    action: "CREATE_DOMAIN_FORWARDING",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Switches on web forwarding for a domain.",
    guide: "create_domain_forwarding",
    notes: "Must come before set_domain_forwarding. The page calls domain optional, samples always send it. The reply carries no attributes.",
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

/// `get_domain_forwarding`
pub(crate) static GET_FORWARDING: CommandSpec = CommandSpec {
    name: "get_domain_forwarding",
    group: Group::Dns,
    method: "get_forwarding",
    action: "GET_DOMAIN_FORWARDING",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the web forwarding entries of a domain.",
    guide: "get_domain_forwarding",
    notes: "The toolkit allows a cookie instead of domain, never both.",
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
            key: "cookie",
            level: Level::Envelope,
            secret: true,
            note: "session of an end user, in place of the reseller's own right to act",
            ..Field::PLAIN
        },
    ],
    response: &[Field { key: "forwarding", kind: Kind::List(&Kind::Record(&records::FORWARDING)), ..Field::PLAIN }],
    derive: None,
};

/// `set_domain_forwarding`
pub(crate) static SET_FORWARDING: CommandSpec = CommandSpec {
    name: "set_domain_forwarding",
    group: Group::Dns,
    method: "set_forwarding",
    action: "SET_DOMAIN_FORWARDING",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets the web forwarding entries of a domain.",
    guide: "set_domain_forwarding",
    notes: "The page's own parameter list gives action update_domain_forwarding; its title, the toolkit and the old toolkit use set_domain_forwarding; try on Horizon. Needs create_domain_forwarding first. An entry for the bare domain catches everything not set otherwise; *.domain catches all subdomains but not the bare domain; a named subdomain catches itself only. Whether entries left out are deleted is not said (unverified).",
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
            key: "forwarding",
            kind: Kind::List(&Kind::Record(&records::FORWARDING)),
            note: "one per subdomain",
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

/// `delete_domain_forwarding`
pub(crate) static DELETE_FORWARDING: CommandSpec = CommandSpec {
    name: "delete_domain_forwarding",
    group: Group::Dns,
    method: "delete_forwarding",
    action: "DELETE_DOMAIN_FORWARDING",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Switches off web forwarding for a domain.",
    guide: "delete_domain_forwarding",
    notes: "The page calls domain optional, samples always send it. The reply carries no attributes.",
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

/// `create_dns_zone`
pub(crate) static CREATE_DNS_ZONE: CommandSpec = CommandSpec {
    name: "create_dns_zone",
    group: Group::Dns,
    method: "create_dns_zone",
    action: "CREATE_DNS_ZONE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Switches on the DNS service for a domain, with a template or with records.",
    guide: "create_dns_zone",
    notes: "The template named here stays tied to the domain and is what reset_dns_zone returns to. Without a template, or with the word blank (the page prints it in bold italics, sw_register texts write *blank*), the zone starts empty and records may be sent here or later with set_dns_zone. Does not change the delegation: force_dns_nameservers or advanced_update_nameservers does. sw_register_domain can do the same through dns_template. What a second create answers is not documented; clients call set_dns_zone first and create on failure. The page calls records required, the toolkit and clients send domain alone or with a template. The reply rows follow a sample reply kept in one client (OpenSRS.NET): records with A, MX and SRV, and nameservers_ok.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "dns_template", note: "name of a template kept in the reseller account", ..Field::PLAIN },
        Field {
            key: "records",
            kind: Kind::Record(&records::DNS_RECORDS),
            note: "keyed by record type; the page says required",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "nameservers_ok", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "records", kind: Kind::Record(&records::DNS_RECORDS), ..Field::PLAIN },
    ],
    derive: None,
};

/// `get_dns_zone`
pub(crate) static GET_DNS_ZONE: CommandSpec = CommandSpec {
    name: "get_dns_zone",
    group: Group::Dns,
    method: "get_dns_zone",
    action: "GET_DNS_ZONE",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the records of a domain that uses the DNS service.",
    guide: "get_dns_zone",
    notes: "What a domain without a zone answers is not shown on the page; one client's notes say it only works while the domain is delegated to SystemDNS (unverified). Reading before set_dns_zone is the only way to change one record.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN }],
    response: &[
        Field { key: "nameservers_ok", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "records", kind: Kind::Record(&records::DNS_RECORDS), ..Field::PLAIN },
    ],
    derive: None,
};

/// `set_dns_zone`
pub(crate) static SET_DNS_ZONE: CommandSpec = CommandSpec {
    name: "set_dns_zone",
    group: Group::Dns,
    method: "set_dns_zone",
    action: "SET_DNS_ZONE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Replaces all records of a zone.",
    guide: "set_dns_zone-",
    notes: "There is no change of a single record: read with get_dns_zone, merge, send the whole set; two writers overwrite each other and no version or serial guards against it. Record types left out lose their records. The zone must exist (create_dns_zone). Reply rows are taken over from reset_dns_zone. Clients read the reply like that of create_dns_zone. One client also sends nameservers_ok, which no page lists; the toolkit's test also lists dns_template (unverified).",
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
            key: "records",
            kind: Kind::Record(&records::DNS_RECORDS),
            need: Need::Required,
            note: "keyed by record type; the complete new content, may be empty",
            ..Field::PLAIN
        },
    ],
    response: &[
        Field { key: "nameservers_ok", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "records", kind: Kind::Record(&records::DNS_RECORDS), ..Field::PLAIN },
    ],
    derive: None,
};

/// `reset_dns_zone`
pub(crate) static RESET_DNS_ZONE: CommandSpec = CommandSpec {
    name: "reset_dns_zone",
    group: Group::Dns,
    method: "reset_dns_zone",
    action: "RESET_DNS_ZONE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Sets a zone back to a template.",
    guide: "set_dns_zone",
    notes: "Discards every record set since. Without dns_template the template used at create_dns_zone counts; what happens when there was none is not documented.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field { key: "dns_template", note: "name of the template to apply", ..Field::PLAIN },
    ],
    response: &[
        Field { key: "nameservers_ok", kind: Kind::Flag01, shown: true, ..Field::PLAIN },
        Field { key: "records", kind: Kind::Record(&records::DNS_RECORDS), ..Field::PLAIN },
    ],
    derive: None,
};

/// `delete_dns_zone`
pub(crate) static DELETE_DNS_ZONE: CommandSpec = CommandSpec {
    name: "delete_dns_zone",
    group: Group::Dns,
    method: "delete_dns_zone",
    action: "DELETE_DNS_ZONE",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Removes the DNS zone of a domain.",
    guide: "osrs-toolkit-php",
    notes: "Deletes every record at once; nothing suggests that it touches the delegation. The guide has a page for it (old slug delete_dns_zone_request); its text could not be read.",
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

/// `force_dns_nameservers`
pub(crate) static FORCE_DNS_NAMESERVERS: CommandSpec = CommandSpec {
    name: "force_dns_nameservers",
    group: Group::Dns,
    method: "force_dns_nameservers",
    action: "FORCE_DNS_NAMESERVERS",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Points the delegation of a domain at the SystemDNS nameservers.",
    guide: "osrs-toolkit-php",
    notes: "The servers are ns1, ns2 and ns3.systemdns.com. Changes the delegation at the registry, so the rules of advanced_update_nameservers apply. The guide has a page for it; its text could not be read. Clients read no attributes from the reply.",
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

/// `set_dnssec_info`
pub(crate) static SET_DNSSEC: CommandSpec = CommandSpec {
    name: "set_dnssec_info",
    group: Group::Dns,
    method: "set_dnssec",
    action: "SET_DNSSEC_INFO",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Replaces the DS records of a domain at the registry.",
    guide: "set_dnssec_info",
    notes: "The whole set is sent each time: to drop one record send the others, to switch DNSSEC off send dnssec as an empty array (an empty dt_array, not an empty string). The page lists domain among the attributes; a fork of the toolkit puts it at envelope level. The page lists no ECDSA (13, 14) or EdDSA (15, 16) algorithm; whether such records are accepted must be tried on Horizon. The reply carries no attributes.",
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
            key: "dnssec",
            alias: Some("ds_records"),
            kind: Kind::List(&Kind::Record(&records::DS_RECORD)),
            need: Need::Required,
            note: "all DS records; empty removes DNSSEC",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `modify_domain_dnssec`
pub(crate) static MODIFY_DNSSEC: CommandSpec = CommandSpec {
    name: "modify_domain_dnssec",
    group: Group::Dns,
    method: "modify_dnssec",
    action: "MODIFY",
    object: "DOMAIN",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Changes the DS records of a domain at the registry through the general modify command.",
    guide: "modify-dnssec",
    notes: "A page of its own in the guide. It speaks of adding and removing DS records and does not say whether the array is the complete new set, as set_dnssec_info states, or is added to what exists; try that on Horizon, or use set_dnssec_info, whose meaning is written down. No reply attributes are listed. The page has domain in attributes; the other modify variants put cookie or domain at envelope level, see provisioning.toml.",
    codes: &[200],
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
            rule: Some(&Rule { preset: Some(Preset::Fixed("dnssec")), ..Rule::NONE }),
            ..Field::PLAIN
        },
        Field { key: "domain", kind: Kind::Domain, need: Need::Required, shown: true, ..Field::PLAIN },
        Field {
            key: "dnssec",
            alias: Some("ds_records"),
            kind: Kind::List(&Kind::Record(&records::DS_RECORD)),
            need: Need::Required,
            note: "DS records",
            ..Field::PLAIN
        },
    ],
    response: &[],
    derive: None,
};

/// `get_dnssec`
pub(crate) static GET_DNSSEC: CommandSpec = CommandSpec {
    name: "get_dnssec",
    group: Group::Dns,
    method: "get_dnssec",
    action: "GET",
    object: "DOMAIN",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Lists the DS records of a domain.",
    guide: "get-dnssec",
    notes: "The get_domain command with type dnssec; the guide gives it a page of its own. There is no action GET_DNSSEC_INFO in the guide, although clients guess at one.",
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
            key: "type",
            shown: true,
            rule: Some(&Rule { preset: Some(Preset::Fixed("dnssec")), ..Rule::NONE }),
            ..Field::PLAIN
        },
    ],
    response: &[Field {
        key: "dnssec",
        alias: Some("ds_records"),
        kind: Kind::List(&Kind::Record(&records::DS_RECORD)),
        unverified: true,
        ..Field::PLAIN
    }],
    derive: None,
};
