//! Driving an exchange against its rule: an error of its own, and what was reported before stays.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use srskit_core::domain::{Handle, Lookup, Renew};
use srskit_core::{Credentials, ErrorClass, Exchange, MayHaveRun, Stage, Step};

const TAKEN: &[u8] = b"<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
    <item key='response_code'>211</item></dt_assoc></data_block></body></OPS_envelope>";

fn me() -> Credentials {
    Credentials::new("reseller", "not-a-real-key")
}

#[test]
fn reporting_before_a_send() {
    let mut exchange = Exchange::new(&Lookup::new("example.com"), &me()).unwrap();
    let error = exchange.received(Some(200), TAKEN).unwrap_err();
    assert_eq!((error.class(), error.may_have_run()), (ErrorClass::Misuse, MayHaveRun::No));
    assert!(matches!(exchange.step(), Step::Send(_)), "the exchange goes on as if nothing had been said");
}

#[test]
fn reporting_twice_keeps_the_first_report() {
    let mut exchange = Exchange::new(&Lookup::new("example.com"), &me()).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.received(Some(200), TAKEN).unwrap();
    assert_eq!(exchange.failed(Stage::InFlight, "reset").unwrap_err().class(), ErrorClass::Misuse);
    let Step::Done(Ok(reply)) = exchange.step() else { panic!("the reply is gone") };
    assert!(!reply.available);
}

#[test]
fn stepping_after_the_end() {
    let mut exchange = Exchange::new(&Lookup::new("example.com"), &me()).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.received(Some(200), TAKEN).unwrap();
    assert!(matches!(exchange.step(), Step::Done(Ok(_))));
    let Step::Done(Err(error)) = exchange.step() else { panic!("the end came twice") };
    assert_eq!(error.class(), ErrorClass::Misuse);
}

#[test]
fn stepping_while_an_order_is_out_says_that_it_may_run_and_does_not_send_it_again() {
    let mut exchange = Exchange::new(&Renew::new("example.com", Handle::Process, 1, 2027, false), &me()).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    for _ in 0..3 {
        let Step::Done(Err(error)) = exchange.step() else { panic!("sent again") };
        assert_eq!((error.class(), error.may_have_run()), (ErrorClass::Misuse, MayHaveRun::Maybe));
    }
    exchange.failed(Stage::InFlight, "reset").unwrap();
    let Step::Done(Err(error)) = exchange.step() else { panic!("an order that was cut off ended otherwise") };
    assert_eq!(error.class(), ErrorClass::OutcomeUnknown);
}

#[test]
fn an_order_gets_a_connection_of_its_own_and_a_read_does_not() {
    let own_connection = |step: Step<'_, _>| match step {
        Step::Send(post) => post.own_connection,
        _ => panic!("nothing to send"),
    };
    let mut order = Exchange::new(&Renew::new("example.com", Handle::Process, 1, 2027, false), &me()).unwrap();
    let Step::Send(post) = order.step() else { panic!("nothing to send") };
    assert!(post.own_connection);
    let mut read = Exchange::new(&Lookup::new("example.com"), &me()).unwrap();
    assert!(!own_connection(read.step()));
}

#[test]
fn the_headers_are_final_and_the_same_in_every_try() {
    let mut exchange = Exchange::new(&Lookup::new("example.com"), &me()).unwrap();
    let mut seen = Vec::new();
    loop {
        match exchange.step() {
            Step::Send(post) => {
                seen.push((post.headers.map(|(name, value)| (name, value.to_owned())), post.body.to_vec()));
                exchange.failed(Stage::Connecting, "refused").unwrap();
            }
            Step::Wait(_) => {}
            Step::Done(_) => break,
        }
    }
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|post| *post == seen[0]));
    let (headers, body) = &seen[0];
    assert_eq!(headers[0], ("Content-Type", "text/xml".to_owned()));
    assert_eq!(headers[1], ("X-Username", "reseller".to_owned()));
    assert_eq!(headers[3], ("Content-Length", body.len().to_string()));
}

#[test]
fn misuse_after_an_order_went_out_is_no_reason_to_send_it_again() {
    let order = || Exchange::new(&Renew::new("example.com", Handle::Process, 1, 2027, false), &me()).unwrap();
    let mut answered = order();
    assert!(matches!(answered.step(), Step::Send(_)));
    answered
        .received(
            Some(200),
            b"<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
        <item key='response_code'>200</item></dt_assoc></data_block></body></OPS_envelope>",
        )
        .unwrap();
    let error = answered.failed(Stage::InFlight, "late").unwrap_err();
    assert_eq!((error.may_have_run(), error.context.next), (MayHaveRun::Maybe, srskit_core::Next::LookFirst));
    assert!(matches!(answered.step(), Step::Done(Ok(_))), "the reply is still there");

    let mut never_sent = order();
    for _ in 0..3 {
        assert!(matches!(never_sent.step(), Step::Send(_)));
        never_sent.failed(Stage::Connecting, "refused").unwrap();
        let _ = never_sent.step();
    }
    let Step::Done(Err(error)) = never_sent.step() else { panic!("no end") };
    assert_eq!((error.class(), error.may_have_run()), (ErrorClass::Misuse, MayHaveRun::No));
}

#[test]
fn a_clock_that_jumps_to_the_end_of_time() {
    let mut exchange = Exchange::new(&Lookup::new("example.com"), &me()).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.tick(std::time::Duration::MAX);
    exchange.failed(Stage::InFlight, "reset").unwrap();
    let Step::Done(Err(error)) = exchange.step() else { panic!("no end") };
    assert_eq!(error.class(), ErrorClass::NoAnswer);
}

#[test]
fn an_item_cannot_turn_a_read_into_an_order() {
    use srskit_core::{Message, Raw};
    let disguised = Message::new("LOOKUP", "DOMAIN").with_item("action", "SW_REGISTER").with_item("cookie", "x");
    let error = Exchange::new(&Raw::from_message(disguised), &me()).err().unwrap();
    assert_eq!(
        error.to_string(),
        "invalid request, nothing was sent: action: it is given as an item as well; leave the item out [LOOKUP DOMAIN]"
    );
}

#[test]
fn bytes_in_which_two_readers_may_find_two_commands_are_an_order() {
    let classed = |body: &[u8]| {
        let mut exchange = Exchange::verbatim(body.to_vec(), &me(), srskit_core::Options::default()).unwrap();
        let Step::Send(post) = exchange.step() else { panic!("nothing to send") };
        post.own_connection
    };
    let envelope = |items: &str| {
        format!("<OPS_envelope><body><data_block><dt_assoc>{items}</dt_assoc></data_block></body></OPS_envelope>")
    };
    let lookup = "<item key='action'>LOOKUP</item><item key='object'>DOMAIN</item>";
    assert!(!classed(envelope(lookup).as_bytes()));
    assert!(classed(envelope(&format!("<item key='action'>SW_REGISTER</item>{lookup}")).as_bytes()));
    assert!(classed(envelope(&format!("<foo/>{lookup}")).as_bytes()));
    assert!(classed(b"no envelope"));
}

#[test]
fn every_bad_character_is_listed() {
    use srskit_core::{Assoc, Raw, Value};
    let attributes = Assoc::new()
        .with("a", "x\u{1}")
        .with("b", Value::Array(vec!["\u{2}".into(), "fine".into()]))
        .with("c\u{3}", "");
    let error = Exchange::new(&Raw::new("GET", "DOMAIN", attributes), &me()).err().unwrap();
    let paths = error.report().problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>();
    assert_eq!(paths, ["attributes.a", "attributes.b.0", "attributes.c\u{FFFD}"]);
}
