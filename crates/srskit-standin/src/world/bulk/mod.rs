//! One change for many domains: queued, and run a little later, each domain by the command that changes
//! a single one.
//!
//! By the guide: the kinds of change and their fields; that the reply only confirms the queueing; that
//! duplicates are dropped, at most 10,000 domains. *Assumed*: a minute until a job runs; that the results,
//! which the service mails, can be read by `QUERY_QUEUED_REQUEST`; the words for DNS actions.

mod change;
mod transfers;

use super::World;
use super::agenda::Due;
use super::call::{Call, invalid, missing};
use super::commands::{self, Run};
use super::fields::{Record, array, done, given, not_found, number, shape, texts};
use super::reply::Reply;
use super::request::Request;
use super::sites::Kept;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use srskit_core::Assoc;
use std::collections::BTreeMap;
use std::time::Duration;

pub(super) const COMMANDS: &[&[(&str, Run)]] = &[
    &[("query_queued_request", query), ("submit_bulk_change", submit), ("submit_bulk_change_whois_privacy", submit)],
    transfers::COMMANDS,
];

const MOST: usize = 10_000;
const DELAY: Duration = Duration::from_secs(60);

/// Jobs, those that ran among them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Bulk {
    jobs: BTreeMap<u64, Job>,
}

/// One change for many domains.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Job {
    kind: String,
    domains: Vec<String>,
    fields: BTreeMap<String, Kept>,
    due: Option<Timestamp>,
    /// What came of it: domain, code, text.
    outcomes: Vec<Record>,
}

fn submit(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(
        call,
        if call.request.action == "SUBMIT" { "submit_bulk_change" } else { "submit_bulk_change_whois_privacy" },
    )?;
    let kind = call.required("change_type")?.to_ascii_lowercase();
    if !change::KINDS.contains(&kind.as_str()) {
        return Err(invalid("change_type", "there is no such kind of change"));
    }
    let domains = domains(world, call)?;
    let fields = call.attributes().iter().map(|(key, value)| (key.to_owned(), Kept::of(value))).collect();
    let id = world.queue_job(kind, domains, fields, call.now);
    Ok(done().with_item("bulk_change_req_id", id.to_string()))
}

fn domains(world: &World, call: &Call<'_>) -> Result<Vec<String>, Reply> {
    if call.flag("apply_to_all_reseller_items")? == Some(true) {
        return Ok(world.domains.keys().cloned().collect());
    }
    let mut domains: Vec<String> = Vec::new();
    for name in texts(given(call, "change_items").ok_or_else(|| missing("change_items"))?) {
        let name = name.to_ascii_lowercase();
        if !domains.contains(&name) {
            domains.push(name);
        }
    }
    match domains.len() {
        0 => Err(missing("change_items")),
        1..=MOST => Ok(domains),
        _ => Err(invalid("change_items", "at most 10,000 domains")),
    }
}

fn query(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "query_queued_request")?;
    let id = number(call, "request_id")?;
    let job = world.services.bulk.jobs.get(&id).ok_or_else(|| not_found("Request not found"))?;
    let status = if job.due.is_some() { "pending" } else { "completed" };
    let data = Assoc::new()
        .with("request_id", id.to_string())
        .with("request_type", job.kind.clone())
        .with("status", status)
        .with("results", array(&job.outcomes));
    Ok(done().with("request_data", data))
}

impl Bulk {
    /// The jobs that have still to run, and when.
    pub(super) fn waiting(&self) -> impl Iterator<Item = (u64, Timestamp)> {
        self.jobs.iter().filter_map(|(id, job)| Some((*id, job.due?)))
    }
}

impl World {
    fn queue_job(&mut self, kind: String, domains: Vec<String>, fields: BTreeMap<String, Kept>, now: Timestamp) -> u64 {
        let id = self.next_order_id();
        let job = Job { kind, domains, fields, due: Some(now.plus(DELAY)), outcomes: Vec::new() };
        self.services.agenda.set(Due::Job(id), job.due);
        self.services.bulk.jobs.insert(id, job);
        id
    }

    /// Runs a job.
    pub(super) fn run_job(&mut self, id: u64, now: Timestamp) {
        let Some(mut job) = self.services.bulk.jobs.get(&id).cloned() else { return };
        job.outcomes = job.domains.iter().map(|domain| self.run_for(&job, domain, now)).collect();
        job.due = None;
        self.services.bulk.jobs.insert(id, job);
    }

    fn run_for(&mut self, job: &Job, domain: &str, now: Timestamp) -> Record {
        let is_locked = self.domain(domain).is_some_and(|domain| domain.locked);
        let change = match is_locked && job.spares_locked() {
            true => Err(Reply::refusal("465", "Domain is locked")),
            false => change::request(self, job, domain),
        };
        let outcome = match change {
            Ok(Some(request)) => self.run_single(&request, now),
            Ok(None) => done(),
            Err(refusal) => refusal,
        };
        let fields = [
            ("domain", domain.to_owned()),
            ("response_code", outcome.code.unwrap_or_default().to_owned()),
            ("response_text", outcome.text),
        ];
        fields.map(|(key, value)| (key.to_owned(), value)).into()
    }

    /// Runs a command as if it had been sent by itself.
    fn run_single(&mut self, request: &Request, now: Timestamp) -> Reply {
        let mut call = Call::new(request, now);
        commands::run(self, &mut call).unwrap_or_else(|refusal| refusal)
    }
}
