//! `GET DOMAIN`: one kind of data about a domain, or the domains of an end user.
//!
//! By recorded replies and clients: the fields of each kind. *Assumed*: that the registry's dates are the
//! service's; that every ending has a lock; which nameservers a domain has that was ordered with the
//! reseller's own; the layout of the list.

use crate::time::Timestamp;
use crate::world::World;
use crate::world::call::{Call, flag_text, invalid};
use crate::world::commands::Run;
use crate::world::domain::Domain;
use crate::world::fields::{done, not_found, optional_number, shape};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedValue};

pub(super) const COMMANDS: &[(&str, Run)] = &[("get_domain", get)];

const ROLES: [&str; 4] = ["owner", "admin", "billing", "tech"];
/// Those of a reseller who has set none.
const DEFAULT_HOSTS: [&str; 2] = ["ns1.example.net", "ns2.example.net"];
const DAY: u64 = 86_400;
const PAGE: usize = 40;

fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_domain")?;
    let name = world.subject(call)?;
    let kind = call.required("type")?.to_ascii_lowercase();
    if kind == "list" {
        return list(world, call, &name);
    }
    let Some(domain) = world.domain(name.as_str()).cloned() else { return Err(not_found("Domain not found")) };
    let in_force = call.flag("active_contacts_only")? == Some(true);
    Ok(match kind.as_str() {
        "all_info" => all_info(world, &name, &domain, in_force),
        "nameservers" => done().with("nameserver_list", nameservers(world, &domain)),
        "status" => status(world, &name, &domain, call.now),
        "expire_action" | "auto_renew_flag" => expire_action(world, &name, &domain, done()),
        "whois_privacy_state" => done().with("state", if domain.whois_privacy { "enabled" } else { "disabled" }),
        "domain_auth_info" => done().with("domain_auth_info", world.auth_code(&name)),
        role if ROLES.contains(&role) => {
            let set = world.contact_set(&name, in_force);
            let contact = set.get(role).cloned().ok_or_else(|| not_found(format!("No {role} contact")))?;
            done().with("contact_set", Assoc::new().with(role.to_owned(), contact))
        }
        other => {
            return world.read_kept(&name, other).unwrap_or_else(|| Err(Reply::refusal("465", "Unknown info type")));
        }
    })
}

fn all_info(world: &mut World, name: &DomainName, domain: &Domain, in_force: bool) -> Reply {
    let affiliate = world.kept(name, "affiliate_id").unwrap_or_else(|| world.ordered_affiliate_id(name).into());
    let tld_data = world.kept(name, "tld_data").unwrap_or_else(|| "".into());
    let expires = domain.expires_at.to_string();
    expire_action(world, name, domain, done())
        .with("expiredate", expires.clone())
        .with("registry_createdate", domain.registered_at.to_string())
        .with("registry_expiredate", expires)
        .with("registry_updatedate", domain.registered_at.to_string())
        .with("sponsoring_rsp", flag_text(true))
        .with("affiliate_id", affiliate)
        .with("gdpr_consent_status", "NONE")
        .with("tld_data", tld_data)
        .with("nameserver_list", nameservers(world, domain))
        .with("contact_set", world.contact_set(name, in_force))
}

fn nameservers(world: &World, domain: &Domain) -> OwnedValue {
    let own: Vec<&str> = domain.nameservers.iter().map(String::as_str).collect();
    let hosts = if own.is_empty() { DEFAULT_HOSTS.to_vec() } else { own };
    let entry = |(place, host): (usize, &&str)| {
        let entry = Assoc::new().with("name", (*host).to_owned()).with("sortorder", (place + 1).to_string());
        let (ipaddress, ipv6) = world.addresses_of(host);
        let entry = entry.with("ipaddress", ipaddress.unwrap_or_default());
        OwnedValue::from(match ipv6 {
            Some(ipv6) => entry.with("ipv6", ipv6),
            None => entry,
        })
    };
    hosts.iter().enumerate().map(entry).collect::<Vec<_>>().into()
}

fn status(world: &mut World, name: &DomainName, domain: &Domain, now: Timestamp) -> Reply {
    let parked = world.kept(name, "parkpage_state").unwrap_or_else(|| "".into());
    done()
        .with("lock_state", flag_text(domain.locked))
        .with("can_modify", flag_text(!world.is_trade_locked(name.as_str(), now)))
        .with("domain_supports", flag_text(true))
        .with("parkp_status", parked)
}

fn expire_action(world: &mut World, name: &DomainName, domain: &Domain, reply: Reply) -> Reply {
    let let_expire = world.kept(name, "let_expire").unwrap_or_else(|| flag_text(false));
    reply.with("auto_renew", flag_text(domain.auto_renew)).with("let_expire", let_expire)
}

/// The domains beside the one that is named, by name, in pages from 1 on.
fn list(world: &World, call: &Call<'_>, name: &DomainName) -> Result<Reply, Reply> {
    let number = |key: &str| optional_number(call, key);
    let (least, most) = (number("min_to_expiry")?, number("max_to_expiry")?);
    let days = |domain: &Domain| domain.expires_at.since(call.now).as_secs() / DAY;
    let fits = |domain: &&Domain| {
        least.is_none_or(|least| days(domain) >= least) && most.is_none_or(|most| days(domain) <= most)
    };
    let names = world.domains_beside(name);
    let domains: Vec<&Domain> = names.iter().filter_map(|name| world.domain(name.as_str())).filter(fits).collect();
    let size = number("limit")?.map_or(PAGE, |limit| limit as usize).max(1);
    let page = number("page")?.unwrap_or(1);
    let start =
        (page.checked_sub(1).ok_or_else(|| invalid("page", "must be 1 or more"))? as usize).saturating_mul(size);
    let rows = domains.iter().skip(start).take(size);
    let row = |domain: &&Domain| {
        OwnedValue::from(
            Assoc::new().with("name", domain.name.clone()).with("expiredate", domain.expires_at.to_string()),
        )
    };
    let more = domains.len() > start.saturating_add(size);
    Ok(done()
        .with("count", domains.len().to_string())
        .with("remainder", flag_text(more))
        .with("domain_list", rows.map(row).collect::<Vec<_>>()))
}
