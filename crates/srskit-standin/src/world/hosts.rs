//! Nameservers: hosts with addresses below the account's domains, and which of them a registry knows.
//!
//! By the guide: the fields; that a change replaces both kinds of address; that a host in use cannot be
//! deleted; that a delegation needs hosts which exist and which the registry knows (212: it does not).
//! *Assumed*: that hosts below nobody's domain of this account exist and are known everywhere, except
//! those whose name starts with `unknown`; that a new host is known at the registry of its own ending;
//! that `can_delete` 1 means it may be deleted, as a recorded reply has it.

use super::World;
use super::call::{Call, flag_text, invalid, missing};
use super::commands::Run;
use super::fields::{done, given, not_found, shape, text, texts};
use super::names::DomainName;
use super::reply::Reply;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("advanced_update_nameservers", update),
    ("create_nameserver", create),
    ("delete_nameserver", delete),
    ("get_nameserver", get),
    ("modify_domain_nameserver_list", modify_list),
    ("modify_nameserver", modify),
    ("registry_add_ns", registry_add),
    ("registry_check_nameserver", registry_check),
];

/// The most that a delegation may have.
const MOST: usize = 13;
/// Registries keep no host objects for these endings, so there is nothing to be known.
const WITHOUT_HOSTS: &[&str] = &["ca", "uk", "de", "fr", "ch"];
/// Names of registries, as a page of the guide has them, for the endings they run.
const REGISTRIES: &[(&str, &str)] = &[
    ("com", "NSI"),
    ("net", "NSI"),
    ("cc", "NSI .cc"),
    ("tv", "TV"),
    ("org", "ISOC/PIR"),
    ("info", "Afilias"),
    ("biz", "NeuLevel"),
    ("us", "NeuStar"),
    ("name", "dotName"),
    ("ca", "CIRA"),
    ("de", "DENIC"),
    ("uk", "UK"),
    ("vc", "VC"),
];

/// A nameserver below one of the account's domains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Host {
    domain: String,
    ipaddress: Option<String>,
    ipv6: Option<String>,
}

/// All of them by name, and the endings at whose registries a host was made known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Hosts {
    own: BTreeMap<String, Host>,
    added: BTreeSet<(String, String)>,
}

fn create(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "create_nameserver")?;
    let domain = world.subject(call)?;
    let name = host_name(call, "name")?;
    if !is_below(&name, domain.as_str()) {
        return Err(invalid("name", "the nameserver must be below the domain"));
    }
    if world.services.hosts.own.contains_key(&name) {
        return Err(Reply::refusal("485", format!("Nameserver {name} already exists")));
    }
    let (ipaddress, ipv6) = addresses(call)?;
    world.services.hosts.own.insert(name.clone(), Host { domain: domain.as_str().to_owned(), ipaddress, ipv6 });
    let everywhere = text(call, "add_to_all_registry").unwrap_or("0");
    for ending in everywhere_of(everywhere) {
        world.services.hosts.added.insert((name.clone(), ending));
    }
    Ok(done())
}

/// `1`, or a list of endings.
fn everywhere_of(text: &str) -> Vec<String> {
    match text {
        "0" | "N" | "n" => Vec::new(),
        "1" | "Y" | "y" => REGISTRIES.iter().map(|(ending, _)| (*ending).to_owned()).collect(),
        list => list.split(',').map(ending).filter(|ending| !ending.is_empty()).collect(),
    }
}

fn modify(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_nameserver")?;
    let domain = world.subject(call)?;
    let name = host_name(call, "name")?;
    own(world, &name)?;
    let new_name = match text(call, "new_name") {
        Some(_) => host_name(call, "new_name")?,
        None => name.clone(),
    };
    if new_name != name {
        if world.services.hosts.own.contains_key(&new_name) {
            return Err(Reply::refusal("485", format!("Nameserver {new_name} already exists")));
        }
        if !is_below(&new_name, domain.as_str()) {
            return Err(Reply::refusal("400", "Unable to change nameserver hostname"));
        }
    }
    let (ipaddress, ipv6) = addresses(call)?;
    world.services.hosts.own.remove(&name);
    world.services.hosts.own.insert(new_name.clone(), Host { domain: domain.as_str().to_owned(), ipaddress, ipv6 });
    rename(world, &name, &new_name);
    Ok(done())
}

/// A delegation goes on naming the host by its new name, as registries with host objects do.
fn rename(world: &mut World, from: &str, to: &str) {
    for domain in world.domains.values_mut() {
        for host in domain.nameservers.iter_mut().filter(|host| *host == from) {
            to.clone_into(host);
        }
    }
}

fn delete(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "delete_nameserver")?;
    world.subject(call)?;
    let name = host_name(call, "name")?;
    own(world, &name)?;
    if is_used(world, &name) {
        return Err(Reply::refusal("485", format!("Nameserver {name} is in use")));
    }
    world.services.hosts.own.remove(&name);
    world.services.hosts.added.retain(|(host, _)| *host != name);
    Ok(done())
}

fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_nameserver")?;
    let domain = world.subject(call)?;
    let asked = text(call, "name").unwrap_or("all").to_ascii_lowercase();
    let domains = world.domains_beside(&domain);
    let of_profile = |host: &Host| domains.iter().any(|domain| domain.as_str() == host.domain);
    let hosts =
        world.services.hosts.own.iter().filter(|(name, host)| of_profile(host) && (asked == "all" || **name == asked));
    let entry = |(name, host): (&String, &Host)| {
        let mut entry: OwnedAssoc = Assoc::new().with("name", name.clone());
        for (key, address) in [("ipaddress", &host.ipaddress), ("ipv6", &host.ipv6)] {
            if let Some(address) = address {
                entry.insert(key, address.clone());
            }
        }
        OwnedValue::from(entry.with("can_delete", flag_text(!is_used(world, name))))
    };
    let list: Vec<_> = hosts.map(entry).collect();
    if list.is_empty() && asked != "all" {
        return Err(no_host(&asked));
    }
    Ok(done().with("nameserver_list", list))
}

fn update(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "advanced_update_nameservers")?;
    let domain = world.subject(call)?;
    if domain.top() == "dk" {
        return Err(Reply::refusal("465", "Nameservers of .DK domains are changed by UPDATE_ALL_INFO only"));
    }
    let hosts =
        |key: &str| given(call, key).map(texts).unwrap_or_default().into_iter().map(|name| name.to_ascii_lowercase());
    let new: Vec<String> = match call.required("op_type")?.to_ascii_lowercase().as_str() {
        "assign" => {
            given(call, "assign_ns").ok_or_else(|| missing("assign_ns"))?;
            hosts("assign_ns").collect()
        }
        "add_remove" => added_and_removed(world, &domain, hosts("add_ns").collect(), hosts("remove_ns").collect())?,
        _ => return Err(invalid("op_type", "must be assign or add_remove")),
    };
    check_set(world, &domain, &new)?;
    world.delegate(&domain, new, call.now);
    Ok(done())
}

fn added_and_removed(
    world: &World,
    domain: &DomainName,
    add: Vec<String>,
    remove: Vec<String>,
) -> Result<Vec<String>, Reply> {
    if add.is_empty() && remove.is_empty() {
        return Err(missing("add_ns"));
    }
    let mut hosts = world.delegation(domain);
    for name in remove {
        let place = hosts
            .iter()
            .position(|known| *known == name)
            .ok_or_else(|| not_found(format!("Nameserver {name} is not assigned")))?;
        hosts.remove(place);
    }
    for name in add {
        if hosts.contains(&name) {
            return Err(Reply::refusal("485", format!("Nameserver {name} is already assigned")));
        }
        hosts.push(name);
    }
    Ok(hosts)
}

fn check_set(world: &World, domain: &DomainName, hosts: &[String]) -> Result<(), Reply> {
    if hosts.len() > MOST {
        return Err(invalid("assign_ns", "at most 13 nameservers"));
    }
    for (place, host) in hosts.iter().enumerate() {
        if DomainName::parse(host).is_none() {
            return Err(Reply::refusal("465", "Invalid nameserver syntax"));
        }
        if hosts[..place].contains(host) {
            return Err(Reply::refusal("465", format!("Duplicate nameserver detected for {host}")));
        }
        if !is_known(world, host, domain.top()) {
            return Err(Reply::refusal("435", format!("Nameserver {host} not found at the registry")));
        }
    }
    Ok(())
}

fn modify_list(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_nameserver_list")?;
    let domain = world.subject(call)?;
    let list = given(call, "nameserver_list").ok_or_else(|| missing("nameserver_list"))?;
    let hosts: Vec<String> = listed(list, "name");
    check_set(world, &domain, &hosts)?;
    world.delegate(&domain, hosts, call.now);
    Ok(super::sites::with_details(done(), &[domain]))
}

/// The hosts of a list of records, in their order.
pub(super) fn listed(list: &OwnedValue, key: &str) -> Vec<String> {
    let mut records = super::fields::records(list);
    records.sort_by_key(|record| record.get("sortorder").and_then(|text| text.parse::<u32>().ok()));
    records.iter().filter_map(|record| record.get(key).map(|name| name.to_ascii_lowercase())).collect()
}

fn registry_add(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "registry_add_ns")?;
    let name = host_name(call, "fqdn")?;
    if !exists(world, &name) {
        return Err(no_host(&name));
    }
    let all = call.flag("all")? == Some(true);
    let asked = ending(call.required("tld")?);
    let mut outcomes: OwnedAssoc = Assoc::new();
    let endings = REGISTRIES.iter().map(|(ending, _)| *ending);
    let endings: Vec<String> = if all { endings.map(str::to_owned).collect() } else { vec![asked] };
    for ending in endings {
        let text =
            if WITHOUT_HOSTS.contains(&ending.as_str()) { "Registry has no host objects" } else { "Nameserver added" };
        let registry = REGISTRIES
            .iter()
            .find(|(known, _)| *known == ending)
            .map_or(ending.clone(), |(_, name)| (*name).to_owned());
        outcomes.insert(registry, text);
        world.services.hosts.added.insert((name.clone(), ending));
    }
    Ok(done().with("registry_name", outcomes))
}

fn registry_check(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = host_name(call, "fqdn")?;
    let ending = match call.optional("tld")? {
        Some(tld) => ending(tld),
        None => name.rsplit('.').next().unwrap_or_default().to_owned(),
    };
    Ok(match is_known(world, &name, &ending) {
        true => Reply::success("200", "Nameserver exists at the registry").with("status", "exists"),
        false => Reply::success("212", "Nameserver does not exist at the registry").with("status", "does not exist"),
    })
}

fn ending(tld: &str) -> String {
    tld.trim().trim_start_matches('.').to_ascii_lowercase()
}

fn exists(world: &World, name: &str) -> bool {
    let mut above = name.match_indices('.').map(|(dot, _)| &name[dot + 1..]);
    let is_ours = above.any(|domain| world.domains.contains_key(domain));
    if is_ours { world.services.hosts.own.contains_key(name) } else { !name.starts_with("unknown") }
}

fn is_known(world: &World, name: &str, ending: &str) -> bool {
    let last = ending.rsplit('.').next().unwrap_or_default();
    if WITHOUT_HOSTS.contains(&last) {
        return true;
    }
    let own_ending = name.rsplit('.').next() == Some(last);
    let is_ours = world.services.hosts.own.contains_key(name);
    let added = world.services.hosts.added.contains(&(name.to_owned(), ending.to_owned()));
    added || exists(world, name) && (!is_ours || own_ending)
}

fn is_used(world: &World, name: &str) -> bool {
    world.domains.values().any(|domain| domain.nameservers.iter().any(|host| host == name))
}

fn own<'w>(world: &'w World, name: &str) -> Result<&'w Host, Reply> {
    world.services.hosts.own.get(name).ok_or_else(|| no_host(name))
}

fn no_host(name: &str) -> Reply {
    not_found(format!("Nameserver {name} not found"))
}

fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

fn host_name(call: &Call<'_>, key: &str) -> Result<String, Reply> {
    let name = text(call, key).ok_or_else(|| missing(key))?;
    let name = DomainName::parse(name).ok_or_else(|| invalid(key, "Invalid nameserver syntax"))?;
    Ok(name.as_str().to_owned())
}

/// Both kinds; one that is not sent is gone.
fn addresses(call: &Call<'_>) -> Result<(Option<String>, Option<String>), Reply> {
    let address = |key: &str| text(call, key).map(str::to_owned);
    match (address("ipaddress"), address("ipv6")) {
        (None, None) => Err(missing("ipaddress")),
        both => Ok(both),
    }
}

impl World {
    /// Sets the nameservers of a domain.
    pub(super) fn delegate(&mut self, name: &DomainName, hosts: Vec<String>, now: Timestamp) {
        if let Some(domain) = self.domains.get_mut(name.as_str()) {
            let told = super::fields::list(&hosts);
            domain.nameservers = hosts;
            self.tell_of_domain(name.as_str(), "NAMESERVER_UPDATE", &[("nameserver_list", told)], now);
        }
    }

    /// The nameservers of a domain.
    pub(super) fn delegation(&self, name: &DomainName) -> Vec<String> {
        self.domains.get(name.as_str()).map(|domain| domain.nameservers.clone()).unwrap_or_default()
    }

    /// The addresses of a host, where they are known here.
    pub(super) fn addresses_of(&self, host: &str) -> (Option<String>, Option<String>) {
        let own = self.services.hosts.own.get(host);
        own.map(|host| (host.ipaddress.clone(), host.ipv6.clone())).unwrap_or_default()
    }

    /// Makes a host known with its addresses: what an update of everything does.
    pub(super) fn put_host(&mut self, name: &str, domain: &DomainName, ipaddress: Option<&str>, ipv6: Option<&str>) {
        if is_below(name, domain.as_str()) {
            let host = Host {
                domain: domain.as_str().to_owned(),
                ipaddress: ipaddress.map(str::to_owned),
                ipv6: ipv6.map(str::to_owned),
            };
            self.services.hosts.own.insert(name.to_owned(), host);
        }
    }
}
