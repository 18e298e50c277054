//! DNS zones: create, set (which replaces all), get, reset, delete, and the delegation to them.
//!
//! By the guide: the record types and their fields; a blank template; that set replaces everything and
//! needs a zone; that nothing here but `FORCE_DNS_NAMESERVERS` touches the delegation. *Assumed*: that a
//! second create starts the zone anew; what a template holds; 480 for a zone that is not there.

use crate::world::World;
use crate::world::call::{Call, flag_text, invalid};
use crate::world::commands::Run;
use crate::world::fields::{Record, array, done, not_found, records, shape};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use serde::{Deserialize, Serialize};
use srskit_core::OwnedAssoc;
use std::collections::BTreeMap;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("create_dns_zone", create),
    ("delete_dns_zone", delete),
    ("force_dns_nameservers", force_nameservers),
    ("get_dns_zone", get),
    ("reset_dns_zone", reset),
    ("set_dns_zone", set),
];

/// The servers that these zones are served by.
const SYSTEM_DNS: [&str; 3] = ["ns1.systemdns.com", "ns2.systemdns.com", "ns3.systemdns.com"];
/// The types, and what a record of each must have beside its subdomain.
const TYPES: &[(&str, &[&str])] = &[
    ("A", &["ip_address"]),
    ("AAAA", &["ipv6_address"]),
    ("CNAME", &["hostname"]),
    ("MX", &["hostname", "priority"]),
    ("SRV", &["hostname", "priority", "weight", "port"]),
    ("TXT", &["text"]),
];
/// How the template without records is called; pages print the word in stars.
const BLANK: [&str; 2] = ["blank", "*blank*"];

/// The records of a domain, and the template that a reset goes back to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Zone {
    template: Option<String>,
    records: BTreeMap<String, Vec<Record>>,
}

impl Zone {
    pub(super) fn of(template: Option<&str>, domain: &str) -> Self {
        let template = template.filter(|name| !BLANK.contains(&name.to_ascii_lowercase().as_str())).map(str::to_owned);
        let records = if template.is_some() { templated(domain) } else { BTreeMap::new() };
        Self { template, records }
    }

    fn holds(&self, kind: &str, subdomain: &str, value: &str) -> bool {
        let field = if kind == "TXT" { "text" } else { "hostname" };
        let plain = |text: &str| text.trim_end_matches('.').to_ascii_lowercase();
        self.records.get(kind).is_some_and(|records| {
            records.iter().any(|record| {
                let text = |key: &str| record.get(key).map(String::as_str).unwrap_or_default();
                plain(text("subdomain")) == plain(subdomain) && plain(text(field)) == plain(value)
            })
        })
    }

    fn to_assoc(&self) -> OwnedAssoc {
        let kinds = self.records.iter().filter(|(_, records)| !records.is_empty());
        kinds.map(|(kind, records)| (kind.clone(), array(records))).collect()
    }
}

/// What a template holds is the reseller's affair and not known here: two addresses for documentation.
fn templated(domain: &str) -> BTreeMap<String, Vec<Record>> {
    let record = |fields: [(&str, &str); 2]| fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    BTreeMap::from([
        ("A".to_owned(), vec![record([("subdomain", ""), ("ip_address", "192.0.2.10")])]),
        ("CNAME".to_owned(), vec![record([("subdomain", "www"), ("hostname", domain)])]),
    ])
}

fn create(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "create_dns_zone")?;
    let name = world.subject(call)?;
    let mut zone = Zone::of(call.optional("dns_template")?, name.as_str());
    let sent = sent(call)?;
    if !sent.is_empty() {
        zone.records = sent;
    }
    world.site(&name).zone = Some(zone);
    Ok(answer(world, &name))
}

fn set(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "set_dns_zone")?;
    let name = world.subject(call)?;
    let records = sent(call)?;
    zone(world, &name)?.records = records;
    Ok(answer(world, &name))
}

fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_dns_zone")?;
    let name = world.subject(call)?;
    zone(world, &name)?;
    Ok(answer(world, &name))
}

fn reset(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "reset_dns_zone")?;
    let name = world.subject(call)?;
    let zone = zone(world, &name)?;
    *zone = Zone::of(zone.template.as_deref(), name.as_str());
    Ok(answer(world, &name))
}

fn delete(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "delete_dns_zone")?;
    let name = world.subject(call)?;
    zone(world, &name)?;
    world.site(&name).zone = None;
    Ok(done())
}

fn force_nameservers(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "force_dns_nameservers")?;
    let name = world.subject(call)?;
    world.delegate(&name, SYSTEM_DNS.map(str::to_owned).to_vec(), call.now);
    Ok(done())
}

fn zone<'w>(world: &'w mut World, name: &DomainName) -> Result<&'w mut Zone, Reply> {
    world.site(name).zone.as_mut().ok_or_else(|| not_found("DNS zone not found"))
}

/// The records of the request. A record without what its type needs is refused.
fn sent(call: &Call<'_>) -> Result<BTreeMap<String, Vec<Record>>, Reply> {
    let Some(kinds) = call.attributes().get("records").and_then(|records| records.as_assoc()) else {
        return Ok(BTreeMap::new());
    };
    let mut all = BTreeMap::new();
    for (kind, value) in kinds.iter() {
        let kind = kind.to_ascii_uppercase();
        let Some((_, needed)) = TYPES.iter().find(|(known, _)| *known == kind) else {
            return Err(invalid(&format!("records.{kind}"), "there is no such record type"));
        };
        let records = records(value);
        for (place, record) in records.iter().enumerate() {
            let is_there = |key: &&&str| has(record, &kind, key);
            if let Some(key) = needed.iter().find(|key| !is_there(key)) {
                return Err(invalid(&format!("records.{kind}.{place}.{key}"), "it is missing"));
            }
        }
        all.insert(kind, records);
    }
    Ok(all)
}

/// One client calls the address of an AAAA record by the name that it has in an A record.
fn has(record: &Record, kind: &str, key: &str) -> bool {
    let filled = |key: &str| record.get(key).is_some_and(|value| !value.is_empty());
    filled(key) || kind == "AAAA" && filled("ip_address")
}

fn answer(world: &mut World, name: &DomainName) -> Reply {
    let delegated = world.is_delegated_to_system_dns(name);
    let records = world.site(name).zone.as_ref().map(Zone::to_assoc).unwrap_or_default();
    done().with("nameservers_ok", flag_text(delegated)).with("records", records)
}

impl World {
    /// Opens a zone for a domain that was ordered with a template.
    pub(in crate::world) fn open_zone(&mut self, domain: &str, template: &str) {
        if let Some(name) = DomainName::parse(domain) {
            self.site(&name).zone = Some(Zone::of(Some(template), name.as_str()));
        }
    }

    pub(in crate::world) fn is_delegated_to_system_dns(&self, name: &DomainName) -> bool {
        let domain = self.domains.get(name.as_str());
        domain.is_some_and(|domain| domain.nameservers.iter().any(|host| SYSTEM_DNS.contains(&host.as_str())))
    }

    /// Whether one of the account's own zones holds a record, and is the one that is asked.
    pub(in crate::world) fn publishes(&self, kind: &str, place: &str, value: &str) -> bool {
        self.services.sites.iter().any(|(domain, site)| {
            let subdomain = place
                .strip_suffix(domain.as_str())
                .and_then(|rest| rest.strip_suffix('.').or(rest.is_empty().then_some("")));
            let asked = DomainName::parse(domain).is_some_and(|name| self.is_delegated_to_system_dns(&name));
            asked
                && subdomain.zip(site.zone.as_ref()).is_some_and(|(subdomain, zone)| zone.holds(kind, subdomain, value))
        })
    }

    /// Changes one record in a zone, or adds it: what a bulk change does.
    pub(in crate::world) fn zone_record(
        &mut self,
        name: &DomainName,
        kind: &str,
        record: Record,
        remove: bool,
    ) -> bool {
        let Some(zone) = self.site(name).zone.as_mut() else { return false };
        let records = zone.records.entry(kind.to_ascii_uppercase()).or_default();
        match remove {
            true => records.retain(|known| *known != record),
            false if !records.contains(&record) => records.push(record),
            false => {}
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_template_is_empty_and_any_other_is_not() {
        for blank in [None, Some("blank"), Some("*BLANK*")] {
            assert_eq!(Zone::of(blank, "example.com"), Zone::default());
        }
        let zone = Zone::of(Some("shop"), "example.com");
        assert!(zone.holds("CNAME", "www", "example.com.") && !zone.holds("CNAME", "", "example.com"));
        assert_eq!(zone.to_assoc().len(), 2);
    }
}
