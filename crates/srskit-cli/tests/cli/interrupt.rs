//! Signals while a call is out, in processes of their own.

use crate::line::{Served, registration};
use srskit_standin::Fault;
use std::process::{Child, Command, Output};
use std::thread;
use std::time::{Duration, Instant};

/// Ends the process with a signal as soon as the stand-in has read its request.
fn interrupt(served: &Served, child: Child, signal: &str) -> Output {
    let until = Instant::now() + Duration::from_secs(60);
    while served.stand_in.requests().is_empty() {
        assert!(Instant::now() < until, "no request came");
        thread::sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const UNKNOWN: &str = "srskit: outcome unknown, the command may have run: ";
const HINT: &str = "  do not repeat the command: it may have run, and a second one may cost again; \
    `srskit investigate` looks what became of it";

#[test]
fn an_order_that_is_interrupted_is_an_unknown_outcome() {
    for signal in ["-INT", "-TERM"] {
        let served = Served::new();
        served.stand_in.fault(Fault::on("SW_REGISTER").after_commit().hang());
        let file = served.folder.file("order.json", registration("example.com"));
        let order = ["call", "SW_REGISTER", "DOMAIN", "--attributes", &file, "--json"];
        let output = interrupt(&served, served.line.process(&order).spawn().unwrap(), signal);
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(13), "{stderr}");
        let lines: Vec<&str> = stderr.lines().collect();
        assert!(lines[0].starts_with(UNKNOWN) && lines[0].contains("interrupted by a signal"), "{stderr}");
        assert_eq!(lines[1..], [HINT]);
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(
            (&json["error"]["class"], &json["error"]["next"]),
            (&"outcome_unknown".into(), &"look_first".into())
        );
    }
}

#[test]
fn xml_that_is_interrupted_is_an_unknown_outcome_too() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("RENEW").after_read().hang());
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='protocol'>XCP</item><item key='action'>RENEW</item>\
        <item key='object'>DOMAIN</item></dt_assoc></data_block></body></OPS_envelope>";
    let file = served.folder.file("renew.xml", body);
    let output = interrupt(&served, served.line.process(&["xml", "send", &file]).spawn().unwrap(), "-INT");
    let stderr = text(&output.stderr);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(13), &b""[..]), "{stderr}");
    assert!(stderr.starts_with(UNKNOWN), "{stderr}");
}

#[test]
fn a_read_ends_as_any_program_does() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("GET_BALANCE").after_read().hang());
    let output = interrupt(&served, served.line.process(&["call", "GET_BALANCE", "BALANCE"]).spawn().unwrap(), "-INT");
    assert_eq!((output.status.code(), text(&output.stderr)), (None, String::new()));
}
