//! Transfers-in of many domains by one command. Both ways are over since 2018-05-25 at the service; here
//! each domain becomes a transfer order of its own.

use super::Job;
use crate::world::World;
use crate::world::call::{Call, missing};
use crate::world::commands::Run;
use crate::world::fields::{array, done, given, not_found, number, records, shape, texts};
use crate::world::reply::Reply;
use crate::world::request::Request;
use crate::world::sites::Kept;
use srskit_core::Assoc;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("bulk_transfer", bulk), ("simple_transfer", simple), ("simple_transfer_status", status)];

/// What a transfer order has to say and these commands leave out.
const FILLED_IN: &[(&str, &str)] = &[
    ("reg_type", "transfer"),
    ("handle", "process"),
    ("reg_username", "transfer"),
    ("custom_tech_contact", "0"),
    ("custom_nameservers", "0"),
];
const TAKEN_OVER: &[&str] = &[
    "affiliate_id",
    "contact_set",
    "custom_tech_contact",
    "handle",
    "nameserver_list",
    "reg_domain",
    "reg_password",
    "reg_username",
];

fn bulk(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "bulk_transfer")?;
    let domains = texts(given(call, "domain_list").ok_or_else(|| missing("domain_list"))?);
    let id = queue(world, call, "transfer", domains);
    Ok(done().with("bulk_transfer_id", id.to_string()))
}

fn simple(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "simple_transfer")?;
    let list = records(given(call, "domain_list").ok_or_else(|| missing("domain_list"))?);
    let domains = list.iter().filter_map(|entry| entry.get("domain").cloned()).collect();
    let id = queue(world, call, "simple_transfer", domains);
    Ok(done().with("simple_transfer_job_id", id.to_string()))
}

fn queue(world: &mut World, call: &Call<'_>, kind: &str, domains: Vec<String>) -> u64 {
    let fields = call.attributes().iter().map(|(key, value)| (key.to_owned(), Kept::of(value))).collect();
    let domains = domains.into_iter().map(|domain| domain.to_ascii_lowercase()).collect();
    world.queue_job(kind.to_owned(), domains, fields, call.now)
}

fn status(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let id = number(call, "simple_transfer_job_id")?;
    let job = world.services.bulk.jobs.get(&id).filter(|job| job.kind == "simple_transfer");
    let job = job.ok_or_else(|| not_found("Job not found"))?;
    let status = if job.due.is_some() { "pending" } else { "completed" };
    Ok(done().with("status", status).with("results", array(&job.outcomes)))
}

/// The order for one domain. Contacts that are not sent come from WHOIS at the service; here somebody is made up.
pub(super) fn request(job: &Job, domain: &str) -> Request {
    let mut request = Request::new("SW_REGISTER", "DOMAIN").with("domain", domain.to_owned());
    for (key, value) in FILLED_IN {
        request.attributes.insert(*key, *value);
    }
    request.attributes.insert("reg_password", "made-up-by-transfer");
    request.attributes.insert("contact_set", somebody());
    for key in TAKEN_OVER {
        if let Some(kept) = job.fields.get(*key) {
            request.attributes.insert(*key, kept.value());
        }
    }
    if let Some(code) = auth_code(job, domain) {
        request.attributes.insert("auth_info", code);
    }
    request
}

fn auth_code(job: &Job, domain: &str) -> Option<String> {
    let list = records(&job.fields.get("domain_list")?.value());
    let entry =
        list.into_iter().find(|entry| entry.get("domain").is_some_and(|name| name.eq_ignore_ascii_case(domain)))?;
    entry.get("authcode").cloned()
}

fn somebody() -> Assoc<'static> {
    let fields = [
        ("first_name", "Zoë"),
        ("last_name", "Example"),
        ("org_name", "Example Works"),
        ("address1", "1 Example Street"),
        ("city", "Toronto"),
        ("state", "ON"),
        ("postal_code", "M5V 2T6"),
        ("country", "CA"),
        ("phone", "+1.4165550123"),
        ("email", "zoe@example.com"),
    ];
    let contact: Assoc<'static> = fields.into_iter().collect();
    ["owner", "admin", "billing", "tech"].into_iter().map(|role| (role, contact.clone())).collect()
}
