//! `srskit investigate`: what happened to an order whose reply was lost.

use crate::line::{Line, Served, registration};
use srskit_cli::Exit;
use srskit_standin::{Config, Fault, Timestamp};

#[test]
fn an_order_that_no_read_can_find_is_for_a_person_and_nothing_is_sent() {
    let served = Served::new();
    let order = ["investigate", "order-certificate", "--product-type", "rapidssl", "--handle", "process"];
    let ran = served.run(&[&order[..], &["--json"]].concat());
    assert_eq!(ran.exit, Exit::OutcomeUnknown, "{}", ran.stderr);
    let found = ran.json();
    assert_eq!((&found["verdict"], &found["next"]), (&"cannot_tell".into(), &"ask_a_person".into()));
    assert_eq!((&found["command"], &found["calls"]), (&"order_certificate".into(), &0.into()));
    let ran = served.run(&order);
    assert!(
        ran.stdout.starts_with("cannot tell: an order of a trust service can be read by its id only"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("\nWhat cannot be told:\n- "), "{}", ran.stdout);
    assert!(served.stand_in.requests().is_empty());
}

#[test]
fn an_order_is_looked_for_by_reads_alone() {
    let served = Served::new();
    for order in [
        &["register", "example.com"][..],
        &["renew", "example.com", "--period", "1", "--current-expiration-year", "2027"],
        &["redeem", "example.com"],
        &[
            "transfer",
            "example.com",
            "--contact-set.owner.email",
            "zoe@example.com",
            "--nameservers.0.name",
            "ns1.example.net",
        ],
        &["process-pending", "7"],
        &["trade", "example.com"],
    ] {
        let ran = served.run(&[&["investigate"], order].concat());
        assert_ne!(ran.exit, Exit::Refused, "{order:?}: {}", ran.stderr);
        assert!(ran.stdout.contains("SOURCE"), "{order:?}: {}", ran.stdout);
        assert!(!ran.stdout.contains("zoe"), "{}", ran.stdout);
    }
    let reads = [
        "BELONGS_TO_RSP",
        "GET",
        "LOOKUP",
        "GET_ORDERS_BY_DOMAIN",
        "GET_ORDER_INFO",
        "GET_DELETED_DOMAINS",
        "GET_TRANSFERS_IN",
        "CHECK_TRANSFER",
    ];
    for request in served.stand_in.requests() {
        let command = request.command.unwrap();
        assert!(reads.contains(&command.split(' ').next().unwrap_or_default()), "{command}");
    }
    assert!(served.stand_in.ledger().entries().is_empty());
}

#[test]
fn what_is_missing_or_wrong_is_said_before_anything_is_asked() {
    let line =
        Line::new().env("SRSKIT_SYSTEM", "horizon").env("SRSKIT_USERNAME", "r").env("SRSKIT_KEY", "not-a-real-key");
    let ran = line.run(&["investigate", "renew", "example.com", "--json"]);
    assert_eq!(ran.exit, Exit::Refused);
    let problems = &ran.json()["error"]["problems"];
    assert_eq!(
        (&problems[0]["path"], &problems[1]["path"]),
        (&"attributes.period".into(), &"attributes.currentexpirationyear".into())
    );
    let ran = line.run(&["investigate", "register", "example.com", "--sent-at", "yesterday"]);
    assert_eq!((ran.exit, ran.stderr_lines()[0]), (Exit::Refused, "srskit: --sent-at: this is no moment"));
    // A read may be sent again at will: there is nothing to investigate.
    assert_eq!(line.run(&["investigate", "lookup", "example.com"]).exit, Exit::Refused);
}

/// Registers a name and gives how that ended, and the moment of sending as `--sent-at` takes it.
fn register(served: &Served, domain: &str) -> (Exit, String) {
    let sent_at = format!("{}Z", served.stand_in.now().to_string().trim_end_matches('Z'));
    let line = served.line.clone().stdin(registration(domain));
    (line.run(&["call", "SW_REGISTER", "DOMAIN", "--attributes", "-"]).exit, sent_at)
}

fn verdict(served: &Served, arguments: &[&str]) -> serde_json::Value {
    let ran = served.run(&[&["investigate"], arguments, &["--json"]].concat());
    assert_ne!(ran.exit, Exit::Refused, "{}", ran.stderr);
    ran.json()
}

/// Whatever came of it, looking never charges anything and never orders anything.
fn charged(served: &Served) -> usize {
    served.stand_in.ledger().entries().len()
}

#[test]
fn a_registration_whose_reply_was_lost_after_it_ran() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("SW_REGISTER").after_commit().reset());
    let (exit, sent_at) = register(&served, "mine.example");
    assert_eq!((exit, charged(&served)), (Exit::OutcomeUnknown, 1));
    let found = verdict(&served, &["register", "mine.example", "--sent-at", &sent_at]);
    assert_eq!((&found["verdict"], &found["next"]), (&"ran".into(), &"stop".into()), "{found}");
    assert_eq!(charged(&served), 1);
}

#[test]
fn a_registration_that_never_arrived_is_not_called_one_too_early() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("SW_REGISTER").after_read().reset());
    let (exit, sent_at) = register(&served, "mine.example");
    assert_eq!((exit, charged(&served)), (Exit::OutcomeUnknown, 0));
    let found = verdict(&served, &["register", "mine.example", "--sent-at", &sent_at]);
    // Nothing is there, and it may still be on its way: that takes a second look.
    assert_eq!((&found["verdict"], &found["next"]), (&"cannot_tell".into(), &"look_again".into()), "{found}");
    assert_eq!(charged(&served), 0);
}

#[test]
fn a_registration_that_was_parked_for_funds() {
    let served = Served::with(Config::new().balance("1.00".parse().unwrap()));
    served.stand_in.fault(Fault::on("SW_REGISTER").after_commit().reset());
    let (exit, sent_at) = register(&served, "mine.example");
    assert_eq!(exit, Exit::OutcomeUnknown);
    let found = verdict(&served, &["register", "mine.example", "--sent-at", &sent_at]);
    assert_eq!((&found["verdict"], &found["next"]), (&"still_open".into(), &"wait".into()), "{found}");
    assert_eq!(charged(&served), 0);
}

#[test]
fn a_renewal_is_told_by_the_year_that_it_was_sent_with() {
    for (fault, expected) in
        [(Fault::on("RENEW").after_commit().reset(), "ran"), (Fault::on("RENEW").after_read().reset(), "cannot_tell")]
    {
        let served = Served::new();
        served.stand_in.add_domain("mine.example", Timestamp::from_date(2027, 5, 5));
        served.stand_in.fault(fault);
        let values = ["--period", "1", "--current-expiration-year", "2027"];
        let more = ["--handle", "process", "--auto-renew", "false"];
        let ran = served.run(&[&["domain", "renew", "mine.example"], &values[..], &more].concat());
        assert_eq!(ran.exit, Exit::OutcomeUnknown, "{}", ran.stderr);
        let found = verdict(&served, &[&["renew", "mine.example"], &values[..]].concat());
        assert_eq!(found["verdict"], expected, "{found}");
    }
}
