//! `srskit investigate`: what happened to an order whose reply was lost.

use crate::line::{Line, Served};
use srskit_cli::Exit;

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
