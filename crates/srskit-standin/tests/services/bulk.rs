//! One change for many domains.

use crate::requests::NOW;
use crate::{about, ask, at, list, registered, says};
use srskit_standin::world::Request;
use std::time::Duration;

fn bulk(kind: &'static str) -> Request {
    Request::new("SUBMIT", "BULK_CHANGE")
        .with("change_type", kind)
        .with("change_items", list(["example.com", "Example.COM", "example.org"]))
}

#[test]
fn a_bulk_change_runs_a_minute_later_and_tells_each_outcome() {
    let mut world = registered();
    let submit = bulk("domain_nameservers")
        .with("op_type", "assign")
        .with("assign_ns", list(["ns1.example.org", "ns2.example.org"]));
    let reply = ask(&mut world, submit);
    let top = reply.to_assoc();
    let id = top.text("bulk_change_req_id").unwrap().to_owned();
    let query = || Request::new("QUERY_QUEUED_REQUEST", "DOMAIN").with("request_id", id.clone());
    assert_eq!(at(&ask(&mut world, query()), &["request_data", "status"]), Some("pending"));
    let due = NOW.plus(Duration::from_secs(60));
    world.run_due(due);
    assert_eq!(world.domain("example.com").unwrap().nameservers, ["ns1.example.org", "ns2.example.org"]);
    let done = ask(&mut world, query());
    let result = |place: &'static str, key: &'static str| at(&done, &["request_data", "results", place, key]);
    assert_eq!(at(&done, &["request_data", "status"]), Some("completed"));
    assert_eq!((result("0", "domain"), result("0", "response_code")), (Some("example.com"), Some("200")));
    assert_eq!(
        (result("1", "domain"), result("1", "response_code"), result("2", "domain")),
        (Some("example.org"), Some("480"), None)
    );
    assert_eq!(
        says(&mut world, Request::new("QUERY_QUEUED_REQUEST", "DOMAIN").with("request_id", "1")),
        "480 Request not found"
    );
}

#[test]
fn bulk_renewals_are_paid_like_single_ones() {
    let mut world = registered();
    let before = world.account().ledger().spent().cents();
    ask(&mut world, bulk("domain_renew").with("period", "1").with("auto_renew", "0"));
    world.run_due(NOW.plus(Duration::from_secs(60)));
    assert_eq!(world.account().ledger().spent().cents() - before, 1_000);
    assert_eq!(world.domain("example.com").unwrap().expires_at.to_string(), "2028-11-24 00:00:00");
}

#[test]
fn a_bulk_change_spares_locked_domains_unless_it_is_told_not_to() {
    let mut world = registered();
    ask(&mut world, about("MODIFY").with("data", "status").with("affect_domains", "0").with("lock_state", "1"));
    let privacy = || bulk("whois_privacy").with("op_type", "enable");
    ask(&mut world, privacy());
    world.run_due(NOW.plus(Duration::from_secs(60)));
    assert!(!world.domain("example.com").unwrap().whois_privacy);
    ask(&mut world, privacy().with("apply_to_locked_domains", "1"));
    ask(&mut world, bulk("domain_lock").with("op_type", "unlock"));
    world.run_due(NOW.plus(Duration::from_secs(120)));
    let domain = world.domain("example.com").unwrap();
    assert!(domain.whois_privacy && !domain.locked);
}
