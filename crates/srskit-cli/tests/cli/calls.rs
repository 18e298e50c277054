//! Commands that call, against a stand-in.

use crate::line::{Line, Served, registration};
use srskit_cli::Exit;
use srskit_standin::{AllowList, Config, Fault, Money};

#[test]
fn lookup_prints_a_table() {
    let served = Served::new();
    let ran = served.run(&["lookup", "example.com", "taken.example", "premium.example"]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (Exit::Done, ""));
    let lines = ran.stdout_lines();
    assert_eq!(lines[0], "NAME             ANSWER     NOTE");
    assert_eq!(lines[1], "example.com      available");
    assert_eq!(lines[2], "taken.example    taken");
    assert!(lines[3].starts_with("premium.example  taken      "), "{}", lines[3]);
}

#[test]
fn lookup_for_programs() {
    let served = Served::new();
    let json = served.run(&["lookup", "example.com", "taken.example", "--json"]).json();
    assert_eq!(json[0]["domain"], "example.com");
    assert_eq!((&json[0]["availability"], &json[0]["available"]), (&"available".into(), &true.into()));
    assert_eq!((&json[1]["availability"], &json[1]["available"]), (&"taken".into(), &false.into()));
    assert_eq!((&json[1]["code"], &json[1]["tries"]), (&"211".into(), &1.into()));
    let csv = served.run(&["lookup", "example.com", "taken.example", "--csv"]);
    assert_eq!(
        csv.stdout_lines(),
        [
            "domain,availability,available,reason,has_claim,code",
            "example.com,available,yes,,,210",
            "taken.example,taken,no,,,211"
        ]
    );
}

#[test]
fn lookup_says_by_its_exit_code_whether_all_are_free_if_asked() {
    let served = Served::new();
    assert_eq!(served.run(&["lookup", "example.com", "--available"]).exit, Exit::Done);
    assert_eq!(served.run(&["lookup", "example.com", "taken.example", "--available"]).exit, Exit::No);
}

#[test]
fn lookup_goes_on_after_one_bad_name_and_stops_where_all_would_fail() {
    let served = Served::new();
    let ran = served.run(&["lookup", "example", "example.com"]);
    assert_eq!(ran.exit, Exit::Refused);
    assert_eq!(ran.stdout_lines()[1..], ["example      invalid request", "example.com  available"]);
    served.stand_in.replace_key("another-key");
    let ran = served.run(&["lookup", "example.com", "example.net"]);
    assert_eq!(ran.exit, Exit::AccessDenied);
    assert_eq!(
        ran.stdout_lines()[1..],
        ["example.com  access denied  Authentication Failed", "example.net  not asked"]
    );
    assert_eq!(ran.stderr_lines().len(), 1, "{}", ran.stderr);
}

#[test]
fn a_lookup_survives_a_reset() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("LOOKUP").after_read().reset());
    let ran = served.run(&["lookup", "example.com", "--json"]);
    assert_eq!((ran.exit, &ran.json()[0]["tries"]), (Exit::Done, &2.into()));
}

#[test]
fn call_prints_the_reply_masked_and_in_full_for_who_asks() {
    let served = Served::new();
    let file = served.folder.file("order.json", registration("example.com"));
    let ran = served.run(&["call", "SW_REGISTER", "DOMAIN", "--attributes", &file]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    assert_eq!(ran.stdout_lines()[0], "done: response 200 \"Domain registration successfully completed\"");
    assert!(ran.stdout.contains("  admin_email: ***\n"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "srskit: values are masked (***); --reveal shows them\n");
    assert_eq!(served.stand_in.ledger().debits_for("example.com").count(), 1);
    let revealed = ["call", "SW_REGISTER", "DOMAIN", "--attributes", &file, "domain=example.net", "--reveal"];
    let ran = served.run(&revealed);
    assert!(ran.stdout.contains("  admin_email: canary@example.org\n"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "");
}

#[test]
fn call_for_programs() {
    let served = Served::new();
    let ran = served.run(&["call", "GET_BALANCE", "BALANCE", "--json"]);
    let json = ran.json();
    assert_eq!((&json["outcome"], &json["code"]), (&"done".into(), &"200".into()));
    assert_eq!(json["attributes"]["balance"], "1000.00");
    assert_eq!(ran.stderr, "");
}

#[test]
fn accepted_is_no_error_and_is_said() {
    let served = Served::with(Config::new().balance(Money::from_cents(1)));
    let line = served.line.clone().stdin(registration("example.com"));
    let ran = line.run(&["call", "SW_REGISTER", "DOMAIN", "--attributes", "-", "--json"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    let json = ran.json();
    assert_eq!(json["outcome"], "accepted");
    assert!(json["reason"].is_string() && json["order_id"].is_string(), "{json}");
    let note = "srskit: accepted, not done yet: do not send it again, follow the order";
    assert_eq!(ran.stderr_lines()[0], note);
}

#[test]
fn a_lost_reply_to_an_order_is_an_unknown_outcome_and_the_order_is_not_repeated() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("SW_REGISTER").after_commit().reset());
    let line = served.line.clone().stdin(registration("example.com"));
    let ran = line.run(&["call", "SW_REGISTER", "DOMAIN", "--attributes", "-", "--json"]);
    assert_eq!(ran.exit, Exit::OutcomeUnknown);
    let error = &ran.json()["error"];
    assert_eq!((&error["class"], &error["may_have_run"]), (&"outcome_unknown".into(), &"maybe".into()));
    assert_eq!((&error["next"], &error["tries"]), (&"look_first".into(), &1.into()));
    let lines = ran.stderr_lines();
    assert!(lines[0].starts_with("srskit: outcome unknown, the command may have run: "), "{}", lines[0]);
    assert_eq!(
        lines[1..],
        ["  do not repeat the command: it may have run, and a second one may cost again; \
    `srskit investigate` looks what became of it"]
    );
    assert_eq!(served.stand_in.requests().len(), 1);
    assert_eq!(served.stand_in.ledger().debits_for("example.com").count(), 1);
}

#[test]
fn each_class_of_error_has_its_exit_code() {
    let served = Served::new();
    let renew = ["call", "RENEW", "DOMAIN", "domain=example.com", "currentexpirationyear=2030", "handle=process"];
    assert_eq!(served.run(&renew).exit, Exit::Rejected);
    let wrong_key = served.line.clone().env("SRSKIT_KEY", "not-the-key");
    assert_eq!(wrong_key.run(&["call", "GET_BALANCE", "BALANCE"]).exit, Exit::AccessDenied);
    served.stand_in.fault(Fault::on("GET_BALANCE").every().after_read().garbage());
    let ran = served.run(&["call", "GET_BALANCE", "BALANCE"]);
    assert_eq!(ran.exit, Exit::NoAnswer, "{}", ran.stderr);
    assert_eq!(ran.stderr_lines()[1], "  the command costs nothing: it may be repeated");
    let nobody = served.line.clone().env("SRSKIT_SYSTEM", &free_port());
    assert_eq!(nobody.run(&["call", "RENEW", "DOMAIN", "--timeout", "2"]).exit, Exit::NotSent);
}

/// A URL where nobody listens.
fn free_port() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    format!("https://{}", listener.local_addr().unwrap())
}

#[test]
fn a_refused_address_is_told_with_the_address() {
    let rules = AllowList::parse(["192.0.2.7"]).unwrap();
    let served = Served::with(Config::new().allow_list(rules));
    let ran = served.run(&["call", "GET_BALANCE", "BALANCE"]);
    assert_eq!(ran.exit, Exit::AccessDenied, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("add 127.0.0.1, the address that the service saw, to the allow list"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_server_that_is_not_trusted_gets_nothing() {
    let served = Served::new();
    let line = Line::new()
        .env("SRSKIT_SYSTEM", &served.stand_in.url())
        .env("SRSKIT_USERNAME", "reseller")
        .env("SRSKIT_KEY", "not-a-real-key");
    assert_eq!(line.run(&["call", "RENEW", "DOMAIN"]).exit, Exit::NotSent);
    assert!(served.stand_in.requests().is_empty());
}

#[test]
fn xml_is_sent_byte_for_byte() {
    let served = Served::new();
    let body = "<OPS_envelope>\r\n<body><data_block><dt_assoc><item key='protocol'>XCP</item><item key='action'>LOOKUP</item>\
        <item key='object'>DOMAIN</item><item key='attributes'><dt_assoc><item key='domain'>example.com</item>\
        <item key='x'>Zo\u{eb}</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>\n\n";
    let file = served.folder.file("request.xml", body);
    let ran = served.run(&["xml", "send", &file]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    assert_eq!(served.stand_in.requests()[0].body(), body.as_bytes());
    assert!(ran.stdout.contains("<item key=\"response_code\">210</item>"), "{}", ran.stdout);
    let revealed = served.run(&["xml", "send", &file, "--reveal"]);
    assert!(revealed.stdout.starts_with("<?xml version='1.0'") && revealed.stdout.ends_with("</OPS_envelope>"));
    let json = served.run(&["xml", "send", &file, "--json"]).json();
    assert_eq!((&json["outcome"], &json["tries"]), (&"done".into(), &1.into()));
}

#[test]
fn xml_that_is_refused_prints_the_reply_and_says_why() {
    let served = Served::new();
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='protocol'>XCP</item><item key='action'>RENEW</item>\
        <item key='object'>DOMAIN</item></dt_assoc></data_block></body></OPS_envelope>";
    let ran = served.line.clone().stdin(body).run(&["xml", "send", "-"]);
    assert_eq!(ran.exit, Exit::Rejected, "{}", ran.stderr);
    assert!(ran.stdout.contains("<item key=\"is_success\">0</item>"), "{}", ran.stdout);
    assert!(ran.stderr.contains("srskit: rejected ("), "{}", ran.stderr);
}

#[test]
fn json_errors_stand_on_standard_output_as_well() {
    let served = Served::new();
    let ran = served.run(&["call", "RENEW", "DOMAIN", "domain=example.com", "--json"]);
    assert_eq!(ran.json()["error"]["class"], "rejected");
    assert!(ran.stderr.starts_with("srskit: rejected ("), "{}", ran.stderr);
}
