//! The command that makes a bulk change for one of its domains.

use super::Job;
use crate::world::World;
use crate::world::call::{invalid, missing};
use crate::world::fields::{not_found, record};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use crate::world::request::Request;
use srskit_core::{Assoc, OwnedValue, Value};

/// The kinds of change.
pub(super) const KINDS: &[&str] = &[
    "availability_check",
    "dns_zone",
    "dns_zone_record",
    "domain_contacts",
    "domain_forwarding",
    "domain_lock",
    "domain_nameservers",
    "domain_parked_pages",
    "domain_renew",
    "push_domains",
    "simple_transfer",
    "transfer",
    "whois_privacy",
];

impl Job {
    fn value(&self, key: &str) -> Option<OwnedValue> {
        self.fields.get(key).map(|kept| kept.value())
    }

    fn text(&self, key: &str) -> Option<String> {
        self.value(key).and_then(|value| value.as_text().map(str::to_owned)).filter(|text| !text.is_empty())
    }

    fn needed(&self, key: &str) -> Result<String, Reply> {
        self.text(key).ok_or_else(|| missing(key))
    }

    /// Whether a locked domain is left alone. Looking, renewing and the lock itself do not care.
    pub(super) fn spares_locked(&self) -> bool {
        let asked = self.text("apply_to_locked_domains").is_some_and(|flag| matches!(&*flag, "1" | "Y" | "y"));
        !asked
            && !matches!(
                &*self.kind,
                "availability_check" | "domain_lock" | "domain_renew" | "transfer" | "simple_transfer"
            )
    }

    fn is_on(&self) -> Result<bool, Reply> {
        match self.needed("op_type")?.to_ascii_lowercase().as_str() {
            "lock" | "enable" | "on" => Ok(true),
            "unlock" | "disable" | "off" => Ok(false),
            _ => Err(invalid("op_type", "does not fit the kind of change")),
        }
    }
}

/// The request for one domain. `None` when the change was made here.
pub(super) fn request(world: &mut World, job: &Job, domain: &str) -> Result<Option<Request>, Reply> {
    let name = DomainName::parse(domain).ok_or_else(|| Reply::refusal("465", "Invalid domain syntax"))?;
    let about = |action: &str| Request::new(action, "DOMAIN").with("domain", domain.to_owned());
    let modify = |data: &'static str| about("MODIFY").with("data", data).with("affect_domains", "0");
    Ok(Some(match job.kind.as_str() {
        "availability_check" => about("LOOKUP"),
        "domain_renew" if job.text("period").is_some() => renewal(world, job, &name)?,
        "domain_renew" => modify("expire_action")
            .with("auto_renew", job.text("auto_renew").unwrap_or_else(|| "0".to_owned()))
            .with("let_expire", job.text("let_expire").unwrap_or_else(|| "0".to_owned())),
        "domain_lock" => modify("status").with("lock_state", if job.is_on()? { "1" } else { "0" }),
        "domain_nameservers" => {
            with_all(about("ADVANCED_UPDATE_NAMESERVERS"), job, &["op_type", "assign_ns", "add_ns", "remove_ns"])
        }
        "domain_contacts" => contacts(about("UPDATE_CONTACTS"), job)?,
        "domain_parked_pages" => modify("parkpage_state").with("state", if job.is_on()? { "on" } else { "off" }),
        "whois_privacy" => modify("whois_privacy_state").with("state", if job.is_on()? { "enable" } else { "disable" }),
        "push_domains" => about("RSP2RSP_PUSH_TRANSFER").with("grsp", job.needed("gaining_reseller_username")?),
        "dns_zone" => zone(about, job),
        "transfer" | "simple_transfer" => super::transfers::request(job, domain),
        "domain_forwarding" => {
            world.owned(&name)?;
            world.switch_forwarding(&name, job.is_on()?);
            return Ok(None);
        }
        "dns_zone_record" => {
            world.owned(&name)?;
            return zone_record(world, job, &name).map(|()| None);
        }
        _ => return Err(invalid("change_type", "there is no such kind of change")),
    }))
}

fn with_all(mut request: Request, job: &Job, keys: &[&'static str]) -> Request {
    for key in keys {
        if let Some(value) = job.value(key) {
            request.attributes.insert(*key, value);
        }
    }
    request
}

fn renewal(world: &World, job: &Job, name: &DomainName) -> Result<Request, Reply> {
    world.owned(name)?;
    let year = world.domain(name.as_str()).map(|domain| domain.expires_at.year()).unwrap_or_default();
    let request = Request::new("RENEW", "DOMAIN")
        .with("domain", name.as_str().to_owned())
        .with("currentexpirationyear", year.to_string())
        .with("handle", "process");
    Ok(with_all(request, job, &["period", "auto_renew", "affiliate_id"]))
}

/// The list of types and contacts becomes a set by role.
fn contacts(request: Request, job: &Job) -> Result<Request, Reply> {
    let list = job.value("contacts").ok_or_else(|| missing("contacts"))?;
    let (mut types, mut set) = (Vec::new(), Assoc::new());
    for entry in list.entries().unwrap_or_default() {
        let role = entry.at(&["type"]).and_then(Value::as_text).ok_or_else(|| missing("contacts.type"))?;
        let contact = entry.at(&["set"]).cloned().ok_or_else(|| missing("contacts.set"))?;
        types.push(OwnedValue::from(role.to_owned()));
        set.insert(role.to_owned(), contact);
    }
    Ok(request.with("types", types).with("contact_set", set))
}

fn zone(about: impl Fn(&str) -> Request, job: &Job) -> Request {
    let action = job.text("dns_action").unwrap_or_default().to_ascii_lowercase();
    let action = match action.as_str() {
        "delete" | "remove" | "disable" => "DELETE_DNS_ZONE",
        "reset" => "RESET_DNS_ZONE",
        _ => "CREATE_DNS_ZONE",
    };
    with_all(about(action), job, if action == "CREATE_DNS_ZONE" { &["dns_template"] } else { &[] })
}

fn zone_record(world: &mut World, job: &Job, name: &DomainName) -> Result<(), Reply> {
    let kind = job.needed("dns_record_type")?;
    let data = job.value("dns_record_data").as_ref().and_then(record).ok_or_else(|| missing("dns_record_data"))?;
    let remove = job
        .text("dns_action")
        .is_some_and(|action| matches!(action.to_ascii_lowercase().as_str(), "delete" | "remove"));
    match world.zone_record(name, &kind, data, remove) {
        true => Ok(()),
        false => Err(not_found("DNS zone not found")),
    }
}
