//! Whole investigations against a service that is a table of answers.

use super::*;
use crate::catalogue::{CommandSpec, NamedCommand, TypedFields};
use crate::{Command, Credentials, Error, Exchange, OwnedAssoc, Repeat, Reply, Stage, Step};
use std::collections::BTreeMap;

/// 2026-11-24 12:00:00 UTC.
const SENT: u64 = 1_795_521_600;

/// What the service says to a command; the last answer is given again.
#[derive(Default)]
struct Service {
    answers: BTreeMap<&'static str, Vec<Says>>,
    asked: Vec<String>,
}

#[derive(Clone)]
enum Says {
    /// Attributes.
    Yes(String),
    No(&'static str),
    Nothing,
}

fn item(key: &str, text: &str) -> String {
    format!("<item key='{key}'>{text}</item>")
}

fn items(pairs: &[(&str, &str)]) -> String {
    pairs.iter().map(|(key, text)| item(key, text)).collect()
}

fn list(key: &str, rows: &[&[(&str, &str)]]) -> String {
    let row = |(place, row): (usize, &&[(&str, &str)])| {
        item(&place.to_string(), &format!("<dt_assoc>{}</dt_assoc>", items(row)))
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    item(key, &format!("<dt_array>{rows}</dt_array>"))
}

fn envelope(success: &str, code: &str, attributes: &str) -> String {
    format!(
        "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>{success}</item>\
         <item key='response_code'>{code}</item><item key='response_text'>text</item>\
         <item key='attributes'><dt_assoc>{attributes}</dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
    )
}

impl Service {
    fn says(mut self, method: &'static str, says: Says) -> Self {
        self.answers.entry(method).or_default().push(says);
        self
    }

    fn with(self, method: &'static str, attributes: impl Into<String>) -> Self {
        self.says(method, Says::Yes(attributes.into()))
    }

    fn owned(self, belongs: &str, expires_on: &str) -> Self {
        let expires_on = if expires_on.is_empty() { String::new() } else { item("domain_expdate", expires_on) };
        self.with("belongs_to_reseller", item("belongs_to_rsp", belongs) + &expires_on)
    }

    fn orders(self, rows: &[&[(&str, &str)]]) -> Self {
        let total = rows.len().to_string();
        self.with("list_orders", list("orders", rows) + &item("total", &total))
    }

    fn order(self, fields: &[(&str, &str)]) -> Self {
        self.with("get_order", item("field_hash", &format!("<dt_assoc>{}</dt_assoc>", items(fields))))
    }

    fn free(self) -> Self {
        self.with("lookup", item("status", "available"))
    }

    fn send(&mut self, command: &NamedCommand) -> Result<Reply<TypedFields>, Error> {
        let spec = command.spec();
        assert_eq!(spec.repeat, Repeat::Safe, "{}", spec.name);
        assert_eq!(command.repeat(), Repeat::Safe);
        self.asked.push(spec.method.to_owned());
        let says = match self.answers.get_mut(spec.method) {
            Some(answers) if answers.len() > 1 => answers.remove(0),
            Some(answers) => answers[0].clone(),
            None => panic!("{} was not expected", spec.method),
        };
        let mut exchange = Exchange::new(command, &Credentials::new("reseller", "not-a-real-key")).unwrap();
        loop {
            match (exchange.step(), &says) {
                (Step::Done(outcome), _) => return outcome,
                (Step::Wait(_), _) => {}
                (Step::Send(_), Says::Yes(attributes)) => {
                    exchange.received(Some(200), envelope("1", "200", attributes).as_bytes()).unwrap();
                }
                (Step::Send(_), Says::No(code)) => {
                    exchange.received(Some(200), envelope("0", code, "").as_bytes()).unwrap();
                }
                (Step::Send(_), Says::Nothing) => exchange.failed(Stage::InFlight, "reset").unwrap(),
            }
        }
    }
}

/// An order that was sent, ten minutes before anybody looks.
struct Case {
    method: &'static str,
    values: OwnedAssoc,
    options: InvestigateOptions,
    now: u64,
}

fn case(method: &'static str, values: &[(&'static str, &'static str)]) -> Case {
    let options = InvestigateOptions { sent_at: Some(SENT), patience: Duration::from_secs(300), ..Default::default() };
    Case { method, values: values.iter().copied().collect(), options, now: SENT + 600 }
}

impl Case {
    fn impatient(mut self) -> Self {
        self.options.patience = Duration::ZERO;
        self
    }

    fn run(&self, service: &mut Service) -> Investigation {
        let spec = CommandSpec::find(self.method).unwrap();
        let mut investigator = Investigator::new(spec, self.values.clone(), &self.options, self.now).unwrap();
        for _ in 0..200 {
            match investigator.step() {
                InvestigateStep::Send(command) => match service.send(&command) {
                    Ok(reply) => investigator.received(reply),
                    Err(error) => investigator.failed(&error),
                },
                InvestigateStep::Wait(_) => {}
                InvestigateStep::Done(done) => return *done,
            }
        }
        panic!("it does not end")
    }
}

fn register() -> Case {
    case("register", &[("domain", "example.com"), ("period", "1"), ("handle", "process"), ("affiliate_id", "ours-1")])
}

fn renew() -> Case {
    let values =
        [("domain", "Example.com"), ("period", "2"), ("current_expiration_year", "2027"), ("handle", "process")];
    case("renew", &values)
}

fn transfer() -> Case {
    case("transfer", &[("domain", "example.com"), ("handle", "process")])
}

const NEW: &[(&str, &str)] = &[("id", "77"), ("order_date", "2026-11-24"), ("status", "completed"), ("type", "new")];
const RENEWAL: &[(&str, &str)] =
    &[("id", "78"), ("order_date", "2026-11-24"), ("status", "completed"), ("type", "renewal")];

fn full<'a>(id: &'a str, kind: &'a str, status: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let plain = [("id", id), ("reg_type", kind), ("status", status), ("domain", "example.com"), ("cost", "12.50")];
    [&plain[..], more].concat()
}

#[track_caller]
fn is(found: &Investigation, verdict: Verdict, next: NextStep) {
    assert_eq!((found.verdict, found.next), (verdict.name(), next.name()), "{found:#?}");
}

#[test]
fn a_registration_whose_reply_was_lost_ran() {
    let order = full("77", "new", "completed", &[("affiliate_id", "ours-1"), ("order_date", "1795521601")]);
    let mut service = Service::default().owned("1", "2027-11-24 12:00:01").orders(&[NEW]).order(&order).free();
    let found = register().run(&mut service);
    is(&found, Verdict::Ran, NextStep::Stop);
    assert_eq!(found.summary, "order 77 is completed, and the name is in the account");
    assert_eq!((found.order_id.as_deref(), found.cost.as_deref()), (Some("77"), Some("12.50")));
    assert_eq!(found.expires_on.as_deref(), Some("2027-11-24 12:00:01"));
    assert!(found.cannot_tell.is_empty(), "{:?}", found.cannot_tell);
    assert_eq!(service.asked, ["belongs_to_reseller", "list_orders", "get_order", "lookup"]);
}

#[test]
fn somebody_elses_marker_makes_it_somebody_elses_order() {
    let order = full("77", "new", "completed", &[("affiliate_id", "theirs"), ("order_date", "1795521601")]);
    let mut service = Service::default().owned("1", "").orders(&[NEW]).order(&order).free();
    is(&register().run(&mut service), Verdict::CannotTell, NextStep::AskAPerson);
}

#[test]
fn an_order_without_a_marker_is_ours_by_its_time_and_that_is_said() {
    let order = full("77", "new", "completed", &[("order_date", "1795521601")]);
    let mut service = Service::default().owned("1", "").orders(&[NEW]).order(&order).free();
    let found = register().run(&mut service);
    is(&found, Verdict::Ran, NextStep::Stop);
    assert!(found.cannot_tell.iter().any(|doubt| doubt.contains("no marker")), "{:?}", found.cannot_tell);
}

#[test]
fn a_registration_that_never_arrived_takes_two_looks_a_minute_apart() {
    let mut service = Service::default().owned("0", "").orders(&[]).free();
    let found = register().run(&mut service);
    is(&found, Verdict::DidNotRun, NextStep::SendAgain);
    assert_eq!(service.asked.len(), 6, "{:?}", service.asked);
    let mut service = Service::default().owned("0", "").orders(&[]).free();
    let first = register().impatient().run(&mut service);
    is(&first, Verdict::CannotTell, NextStep::LookAgain);
    assert_eq!((first.look_again_in, first.nothing_found_at), (Some(60), Some(SENT + 600)));
    let mut second = register().impatient();
    second.options.nothing_found_at = first.nothing_found_at;
    second.now = SENT + 659;
    is(&second.run(&mut service), Verdict::CannotTell, NextStep::LookAgain);
    second.now = SENT + 660;
    is(&second.run(&mut service), Verdict::DidNotRun, NextStep::SendAgain);
}

#[test]
fn what_comes_up_at_the_second_look_counts() {
    let order = full("77", "new", "pending", &[("order_date", "1795521601")]);
    let row = &[("id", "77"), ("order_date", "2026-11-24"), ("status", "pending"), ("type", "new")];
    let mut service = Service::default().owned("0", "").orders(&[]).orders(&[row]).order(&order).free();
    is(&register().run(&mut service), Verdict::StillOpen, NextStep::Wait);
}

#[test]
fn too_soon_after_sending_nothing_is_excluded() {
    let mut early = register().impatient();
    early.now = SENT + 30;
    let found = early.run(&mut Service::default().owned("0", "").orders(&[]).free());
    is(&found, Verdict::CannotTell, NextStep::LookAgain);
    assert_eq!((found.look_again_in, found.nothing_found_at), (Some(90), None));
}

#[test]
fn an_order_parked_for_funds_is_open_and_not_to_be_ordered_again() {
    let row = &[("id", "77"), ("order_date", "2026-11-24"), ("status", "pending"), ("type", "new")];
    let order = full("77", "new", "pending", &[("affiliate_id", "ours-1")]);
    let found = register().run(&mut Service::default().owned("0", "").orders(&[row]).order(&order).free());
    is(&found, Verdict::StillOpen, NextStep::Wait);
    assert!(found.advice.contains("process_pending"), "{}", found.advice);
    assert_eq!(found.order_state.as_deref(), Some("pending"));
}

#[test]
fn a_stored_order_ran_when_it_is_stored() {
    let row = &[("id", "77"), ("order_date", "2026-11-24"), ("status", "pending"), ("type", "new")];
    let order = full("77", "new", "pending", &[("affiliate_id", "ours-1")]);
    let mut saved = register();
    saved.values.insert("handle", "save");
    is(
        &saved.run(&mut Service::default().owned("0", "").orders(&[row]).order(&order).free()),
        Verdict::Ran,
        NextStep::Stop,
    );
    is(&saved.run(&mut Service::default().owned("0", "").orders(&[]).free()), Verdict::DidNotRun, NextStep::SendAgain);
}

#[test]
fn what_cannot_be_read_excludes_nothing() {
    let full = || Service::default().owned("0", "").orders(&[]).free();
    for silent in ["belongs_to_reseller", "list_orders", "lookup"] {
        let mut service = full();
        service.answers.insert(silent, vec![Says::Nothing]);
        let found = register().run(&mut service);
        is(&found, Verdict::CannotTell, NextStep::LookAgain);
        assert!(found.cannot_tell.iter().any(|doubt| doubt.contains(silent)), "{silent}: {:?}", found.cannot_tell);
    }
}

#[test]
fn a_name_that_somebody_else_has_is_not_ordered_again() {
    let mut service = Service::default().owned("0", "").orders(&[]).with("lookup", item("status", "taken"));
    is(&register().run(&mut service), Verdict::DidNotRun, NextStep::Stop);
}

#[test]
fn old_orders_are_told_from_this_one_by_their_dates() {
    let old = &[("id", "7"), ("order_date", "2024-05-01"), ("status", "completed"), ("type", "new")];
    let found = register().run(&mut Service::default().owned("0", "").orders(&[old]).free());
    is(&found, Verdict::DidNotRun, NextStep::SendAgain);
    // The same day, but an hour before.
    let order = full("77", "new", "completed", &[("order_date", "1795518000")]);
    let found = register().run(&mut Service::default().owned("0", "").orders(&[NEW]).order(&order).free());
    is(&found, Verdict::DidNotRun, NextStep::SendAgain);
}

fn runs_out(year: &str) -> Service {
    let time = format!("{year}-08-26 11:40:14");
    Service::default().owned("1", &time).with("get_domain", item("expiredate", &time))
}

#[test]
fn a_renewal_ran_when_the_year_and_an_order_say_so() {
    let order = full("78", "renewal", "completed", &[("order_date", "1795521601")]);
    let found = renew().run(&mut runs_out("2029").orders(&[RENEWAL]).order(&order));
    is(&found, Verdict::Ran, NextStep::Stop);
    assert_eq!((found.order_id.as_deref(), found.expires_on.as_deref()), (Some("78"), Some("2029-08-26 11:40:14")));
}

#[test]
fn a_renewal_did_not_run_when_the_pinned_year_still_stands() {
    let found = renew().run(&mut runs_out("2027").orders(&[]));
    is(&found, Verdict::DidNotRun, NextStep::SendAgain);
    assert!(found.advice.contains("current_expiration_year 2027"), "{}", found.advice);
}

#[test]
fn a_year_that_moved_without_an_order_is_for_a_person() {
    is(&renew().run(&mut runs_out("2029").orders(&[])), Verdict::CannotTell, NextStep::AskAPerson);
    is(&renew().run(&mut runs_out("2031").orders(&[])), Verdict::CannotTell, NextStep::AskAPerson);
}

#[test]
fn a_completed_order_without_its_years_is_looked_at_again() {
    let order = full("78", "renewal", "completed", &[("order_date", "1795521601")]);
    let found = renew().run(&mut runs_out("2027").orders(&[RENEWAL]).order(&order));
    is(&found, Verdict::CannotTell, NextStep::LookAgain);
}

#[test]
fn moments_that_were_not_meant_so_are_refused() {
    let refused = |sent_at, nothing_found_at| {
        let options = InvestigateOptions { sent_at, nothing_found_at, ..Default::default() };
        let made = Investigator::new(CommandSpec::find("renew").unwrap(), renew().values, &options, SENT + 600);
        made.err().unwrap_or_default().into_iter().map(|problem| problem.path).collect::<Vec<_>>()
    };
    assert_eq!(refused(Some(SENT * 1000), None), ["sent_at"]);
    assert_eq!(refused(Some(86_400), Some(SENT * 1000)), ["sent_at", "nothing_found_at"]);
    assert!(refused(Some(SENT), Some(SENT + 300)).is_empty());
}

#[test]
fn without_the_time_of_sending_an_order_may_be_an_older_one() {
    let order = full("78", "renewal", "completed", &[]);
    let mut timeless = renew();
    timeless.options.sent_at = None;
    let found = timeless.run(&mut runs_out("2029").orders(&[RENEWAL]).order(&order));
    is(&found, Verdict::Ran, NextStep::Stop);
    assert!(found.cannot_tell.iter().any(|doubt| doubt.contains("sent_at")), "{:?}", found.cannot_tell);
    let found = timeless.run(&mut runs_out("2027").orders(&[RENEWAL]).order(&order));
    is(&found, Verdict::CannotTell, NextStep::LookAgain);
}

fn listed_transfer(status: &str) -> String {
    let row = [("domain", "example.com"), ("order_id", "90"), ("order_date_epoch", "1795521601"), ("status", status)];
    list("transfers", &[&row]) + &item("total", "1")
}

#[test]
fn a_transfer_is_open_until_it_completes() {
    let service = |status: &str, belongs: &str| {
        Service::default()
            .owned(belongs, "")
            .with("list_transfers_in", listed_transfer(status))
            .orders(&[])
            .with("check_transfer", item("transferrable", "0") + &item("status", status))
    };
    is(&transfer().run(&mut service("pending_owner", "0")), Verdict::StillOpen, NextStep::Wait);
    is(&transfer().run(&mut service("completed", "1")), Verdict::Ran, NextStep::Stop);
    is(&transfer().run(&mut service("completed", "0")), Verdict::CannotTell, NextStep::AskAPerson);
    is(&transfer().run(&mut service("cancelled", "0")), Verdict::DidNotRun, NextStep::SendAgain);
}

#[test]
fn a_transfer_that_never_arrived_did_not_run() {
    let mut service = Service::default()
        .owned("0", "")
        .with("list_transfers_in", item("total", "0"))
        .orders(&[])
        .with("check_transfer", item("transferrable", "1"));
    is(&transfer().run(&mut service), Verdict::DidNotRun, NextStep::SendAgain);
    assert!(service.asked.iter().all(|method| method != "get_domain"));
}

#[test]
fn a_redemption_is_told_by_the_name_alone_and_never_sent_again_without_a_person() {
    let redeem = || case("redeem", &[("domain", "example.com")]);
    let deleted = |names: &[&str]| {
        let rows: Vec<[(&str, &str); 1]> = names.iter().map(|name| [("name", *name)]).collect();
        let rows: Vec<&[(&str, &str)]> = rows.iter().map(|row| &row[..]).collect();
        list("del_domains", &rows) + &item("total", &names.len().to_string())
    };
    let answers = || Service::default().owned("1", "").with("get_domain", item("expiredate", "2028-08-26 11:40:14"));
    let refuses = || Service::default().owned("0", "").says("get_domain", Says::No("465"));
    let listed = deleted(&["example.com"]);
    let found = redeem().run(&mut answers().with("list_deleted_domains", deleted(&[])));
    is(&found, Verdict::Ran, NextStep::Stop);
    assert!(found.cannot_tell.iter().any(|doubt| doubt.contains("no order id")));
    let found = redeem().run(&mut refuses().with("list_deleted_domains", listed.clone()));
    is(&found, Verdict::DidNotRun, NextStep::AskAPerson);
    is(&redeem().run(&mut answers().with("list_deleted_domains", listed)), Verdict::CannotTell, NextStep::AskAPerson);
    let neither = redeem().run(&mut refuses().with("list_deleted_domains", deleted(&[])));
    is(&neither, Verdict::CannotTell, NextStep::AskAPerson);
}

#[test]
fn a_stored_order_is_followed_by_its_id_and_to_its_successor() {
    let process = || case("process_pending", &[("order_id", "77")]);
    let service = |status| Service::default().order(&full("77", "new", status, &[])).owned("0", "").orders(&[]);
    is(&process().run(&mut service("completed")), Verdict::Ran, NextStep::Stop);
    is(&process().run(&mut service("pending")), Verdict::StillOpen, NextStep::Wait);
    is(&process().run(&mut service("declined")), Verdict::DidNotRun, NextStep::SendAgain);
    let next = &[("id", "79"), ("order_date", "2026-11-24"), ("status", "completed"), ("type", "new")];
    let mut service = Service::default()
        .order(&full("77", "new", "declined", &[]))
        .order(&full("79", "new", "completed", &[("order_date", "1795521601")]))
        .owned("1", "")
        .orders(&[next]);
    // The old order is asked about once more, being the one that was named.
    service.answers.entry("get_order").or_default().push(Says::Yes(item(
        "field_hash",
        &format!("<dt_assoc>{}</dt_assoc>", items(&full("77", "new", "declined", &[]))),
    )));
    let found = process().run(&mut service);
    is(&found, Verdict::Ran, NextStep::Stop);
    assert_eq!(found.order_id.as_deref(), Some("79"));
}

#[test]
fn a_certificate_is_found_by_its_id_only() {
    let values = [("product_type", "rapidssl"), ("csr", "-----BEGIN-----\nMIIB\n-----END-----"), ("handle", "process")];
    let order = || case("order_certificate", &values);
    let found = order().run(&mut Service::default());
    is(&found, Verdict::CannotTell, NextStep::AskAPerson);
    assert_eq!(found.calls, 0);
    let with_id = |state: &str, csr: &str| {
        let mut case = order();
        case.options.order_id = Some("55".to_owned());
        let reply = items(&[("order_id", "55"), ("state", state), ("csr", csr), ("price", "9.00")]);
        case.run(&mut Service::default().with("get_certificate_order", reply))
    };
    let same = "-----BEGIN-----\r\nMIIB\r\n-----END-----";
    is(&with_id("completed", same), Verdict::Ran, NextStep::Stop);
    is(&with_id("awaiting-approval", same), Verdict::StillOpen, NextStep::Wait);
    is(&with_id("pending", same), Verdict::StillOpen, NextStep::Wait);
    is(&with_id("completed", "another"), Verdict::CannotTell, NextStep::AskAPerson);
    is(&with_id("declined", same), Verdict::CannotTell, NextStep::AskAPerson);
}

#[test]
fn an_order_that_leaves_no_trace_is_for_a_person() {
    let values = [("domain", "example.com"), ("first_name", "Zoe")];
    let found = case("trade", &values).run(&mut Service::default().owned("1", "").orders(&[]));
    is(&found, Verdict::CannotTell, NextStep::AskAPerson);
    assert_eq!(found.found.len(), 2);
}

#[test]
fn a_refused_access_ends_the_looks() {
    let mut service = Service::default().says("belongs_to_reseller", Says::No("401"));
    let found = register().run(&mut service);
    is(&found, Verdict::CannotTell, NextStep::LookAgain);
    assert_eq!(service.asked, ["belongs_to_reseller"]);
}

#[test]
fn a_list_that_is_too_long_excludes_nothing() {
    let row = &[("id", "7"), ("order_date", "2024-05-01"), ("status", "completed"), ("type", "new")][..];
    let rows: Vec<_> = std::iter::repeat_n(row, 40).collect();
    let page = list("orders", &rows) + &item("total", "4000");
    let mut service = Service::default().owned("0", "").with("list_orders", page).free();
    let found = register().run(&mut service);
    is(&found, Verdict::CannotTell, NextStep::LookAgain);
}

#[test]
fn what_is_needed_to_know_the_order_is_asked_for() {
    let problems = |method: &str, values: &[(&'static str, &'static str)]| {
        let spec = CommandSpec::find(method).unwrap();
        let values = values.iter().copied().collect();
        let made = Investigator::new(spec, values, &InvestigateOptions::default(), SENT);
        made.map(|_| ()).unwrap_err().iter().map(|problem| problem.path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        problems("renew", &[("domain", "example.com")]),
        ["attributes.period", "attributes.currentexpirationyear"]
    );
    assert_eq!(problems("register", &[]), ["attributes.domain"]);
    assert_eq!(problems("process_pending", &[]), ["attributes.order_id"]);
    assert_eq!(problems("lookup", &[("domain", "example.com")]), ["command"]);
    assert_eq!(problems("set_lock", &[]), ["command"]);
}

#[test]
fn every_chargeable_command_gets_some_answer_and_only_reads_are_sent() {
    let chargeable = CommandSpec::ALL.iter().filter(|spec| spec.repeat == Repeat::Unsafe);
    let mut count = 0;
    for spec in chargeable {
        let values =
            [("domain", "example.com"), ("order_id", "77"), ("period", "1"), ("current_expiration_year", "2027")];
        let case = Case { method: spec.method, ..case("register", &values) };
        let mut service = Service::default();
        for method in [
            "belongs_to_reseller",
            "list_orders",
            "get_order",
            "lookup",
            "get_domain",
            "list_deleted_domains",
            "list_transfers_in",
            "check_transfer",
            "get_certificate_order",
        ] {
            service.answers.insert(method, vec![Says::Nothing]);
        }
        is(&case.run(&mut service), Verdict::CannotTell, case_next(spec.method));
        count += 1;
    }
    assert!(count > 20, "{count}");
}

fn case_next(method: &str) -> NextStep {
    let looked_for = [
        "register",
        "register_by_old_client",
        "renew",
        "redeem",
        "transfer",
        "resubmit_transfer",
        "process_pending",
        "process_certificate_order",
    ];
    if looked_for.contains(&method) { NextStep::LookAgain } else { NextStep::AskAPerson }
}
