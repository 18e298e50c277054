//! Commands that need no server: sign, decode, encode, completions, help, `--dry-run`.

use crate::line::{Folder, Line, Served, registration};
use srskit_cli::Exit;
use srskit_standin::Fault;
use std::io::{self, ErrorKind, Write};

const ENVELOPE: &str = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n\
    <!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
    <OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
    <item key=\"protocol\">XCP</item><item key=\"action\">GET_BALANCE</item><item key=\"object\">BALANCE</item>\
    </dt_assoc></data_block></body></OPS_envelope>";

fn reseller() -> Line {
    Line::new().env("SRSKIT_SYSTEM", "horizon").env("SRSKIT_USERNAME", "reseller").env("SRSKIT_KEY", "not-a-real-key")
}

#[test]
fn sign_covers_the_bytes_as_they_are() {
    // Worked out with two runs of md5sum: body + key, then its digest + key.
    let ran = Line::new().env("SRSKIT_KEY", "not-a-real-key").stdin("<a/>").run(&["sign", "--body", "-"]);
    assert_eq!((ran.exit, ran.stdout.as_str(), ran.stderr.as_str()), (Exit::Done, SIGNATURE, ""));
    let with_line_end = Line::new().env("SRSKIT_KEY", "not-a-real-key").stdin("<a/>\n").run(&["sign", "--body", "-"]);
    assert_ne!(with_line_end.stdout, SIGNATURE);
}

const SIGNATURE: &str = "a34c0c1d0c4a33413fe8cafbc21c7dc3\n";

#[test]
fn encode_writes_the_canonical_form_and_decode_reads_it_back() {
    let folder = Folder::new();
    let file = folder.file("request.json", r#"{"protocol": "XCP", "action": "GET_BALANCE", "object": "BALANCE"}"#);
    let encoded = Line::new().run(&["encode", &file]);
    assert_eq!((encoded.exit, encoded.stdout.as_str(), encoded.stderr.as_str()), (Exit::Done, ENVELOPE, ""));
    let decoded = Line::new().stdin(ENVELOPE).run(&["decode", "-"]);
    let lines = ["{", "  \"protocol\": \"XCP\",", "  \"action\": \"GET_BALANCE\",", "  \"object\": \"BALANCE\"", "}"];
    assert_eq!(decoded.stdout_lines(), lines);
}

#[test]
fn decode_says_what_was_odd_and_repairs_on_request_only() {
    let odd = "<OPS_envelope><body><data_block><dt_assoc><item key='first_name'>ZoÃ«</item></dt_assoc></data_block></body></OPS_envelope>";
    let ran = Line::new().stdin(odd).run(&["decode", "-"]);
    assert_eq!(ran.stdout_lines()[1], "  \"first_name\": \"ZoÃ«\"");
    assert_eq!(
        ran.stderr_lines(),
        [
            "srskit: standard input: the envelope has no header at byte 0",
            "srskit: standard input: first_name looks encoded as UTF-8 twice; --repair takes one layer off",
        ]
    );
    let repaired = Line::new().stdin(odd).run(&["decode", "-", "--repair"]);
    assert_eq!(repaired.stdout_lines()[1], "  \"first_name\": \"Zoë\"");
}

#[test]
fn dry_run_prints_the_request_masked() {
    let ran = reseller().run(&[
        "call",
        "SW_REGISTER",
        "DOMAIN",
        "domain=example.com",
        "reg_password=hunter22hunter",
        "--item",
        "registrant_ip=192.0.2.7",
        "--dry-run",
    ]);
    assert_eq!(ran.exit, Exit::Done);
    let lines = ran.stdout_lines();
    assert_eq!(
        lines[..4],
        [
            "POST https://horizon.opensrs.net:55443/",
            "Content-Type: text/xml",
            "X-Username: reseller",
            "X-Signature: ***"
        ]
    );
    assert!(lines.contains(&"      <item key=\"domain\">example.com</item>"), "{}", ran.stdout);
    assert!(lines.contains(&"      <item key=\"reg_password\">***</item>"), "{}", ran.stdout);
    assert_eq!(
        ran.stderr_lines(),
        [
            "srskit: dry run, nothing was sent; this may cost money, or do harm when it runs twice: it is sent once only",
            "srskit: values are masked (***); --reveal shows them",
        ]
    );
}

#[test]
fn dry_run_reveals_the_very_bytes_to_who_asks() {
    let ran = reseller().run(&["call", "GET_BALANCE", "BALANCE", "--dry-run", "--reveal"]);
    let (head, body) = ran.stdout.split_once("\n\n").unwrap();
    assert_eq!(body, format!("{ENVELOPE}\n"));
    assert_eq!(head.lines().last(), Some(format!("Content-Length: {}", ENVELOPE.len()).as_str()));
    let signature = Line::new().env("SRSKIT_KEY", "not-a-real-key").stdin(ENVELOPE).run(&["sign", "--body", "-"]);
    assert!(head.contains(&format!("X-Signature: {}", signature.stdout)), "{head}");
    assert_eq!(ran.stderr, "srskit: dry run, nothing was sent; this is a read\n");
}

#[test]
fn dry_run_for_programs() {
    let ran = reseller().run(&["call", "GET_BALANCE", "BALANCE", "--dry-run", "--json", "--reveal"]);
    let json = ran.json();
    assert_eq!(json["body"], ENVELOPE);
    assert_eq!(json["headers"]["X-Username"], "reseller");
    assert_eq!((&json["method"], &json["repeat"]), (&"POST".into(), &"safe".into()));
}

#[test]
fn dry_run_of_raw_xml_and_of_lookups() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='action'>RENEW</item>\
        <item key='object'>DOMAIN</item><item key='auth_info'>hunter22</item></dt_assoc></data_block></body></OPS_envelope>";
    let ran = reseller().stdin(body).run(&["xml", "send", "-", "--dry-run"]);
    assert!(ran.stdout.contains("<item key=\"auth_info\">***</item>"), "{}", ran.stdout);
    assert!(ran.stderr.contains("it is sent once only"), "{}", ran.stderr);
    let both = reseller().run(&["lookup", "example.com", "example.net", "--dry-run"]);
    assert_eq!(both.stdout.matches("POST https://horizon.opensrs.net:55443/\n").count(), 2);
}

#[test]
fn dry_run_of_xml_that_can_be_read_in_two_ways_takes_the_worse() {
    let body = "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
        <item key='action'>LOOKUP</item><item key='object'>DOMAIN</item><item key='action'>RENEW</item>\
        </dt_assoc></data_block></body></OPS_envelope>";
    let line = reseller().stdin(body.replace("<item key='action'>RENEW</item>", ""));
    assert_eq!(line.run(&["xml", "send", "-", "--dry-run", "--json"]).json()["repeat"], "safe");
    for body in [body.to_owned(), body.replace("RENEW", "LOOKUP")] {
        let ran = reseller().stdin(body).run(&["xml", "send", "-", "--dry-run", "--json"]);
        assert_eq!(ran.json()["repeat"], "unsafe");
        assert!(ran.stderr.contains("it is sent once only"), "{}", ran.stderr);
    }
}

#[test]
fn completions_are_printed_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = Line::new().run(&["completions", shell]);
        assert_eq!(ran.exit, Exit::Done);
        assert!(ran.stdout.contains("stand-in"), "{shell}");
    }
}

#[test]
fn each_help_has_an_example_and_names_its_options() {
    for (command, words) in [
        (&["try"][..], &["--system", "--reveal"][..]),
        (&["lookup"], &["--available", "--json", "--csv", "--dry-run", "--no-cache"]),
        (&["call"], &["--attributes", "--item", "--json", "--dry-run", "--reveal", "KEY=VALUE"]),
        (&["xml"], &["send"]),
        (&["xml", "send"], &["--reveal", "--dry-run", "standard input"]),
        (&["sign"], &["--body", "--key-file"]),
        (&["decode"], &["--repair"]),
        (&["encode"], &["standard input"]),
        (&["stand-in"], &["--port", "--seed", "--as", "--allow-list", "--strict", "--fault", "--until-stdin-closes"]),
        (&["completions"], &["zsh"]),
    ] {
        let ran = Line::new().run(&[command, &["--help"]].concat());
        assert_eq!((ran.exit, ran.stderr.as_str()), (Exit::Done, ""), "{command:?}");
        assert!(ran.stdout.contains("Example"), "{command:?}");
        assert!(ran.stdout.contains(&format!("  srskit {}", command.join(" "))), "{command:?}");
        for word in words {
            assert!(ran.stdout.contains(word), "{command:?} does not mention {word}");
        }
    }
    let top = Line::new().run(&["--help"]).stdout;
    for word in ["SRSKIT_SYSTEM", "SRSKIT_KEY_COMMAND", "Exit codes:", "NO_COLOR", "  13  outcome unknown"] {
        assert!(top.contains(word), "{word}");
    }
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let line = Line::new();
    assert!(!line.run(&["decode", "-"]).stderr.contains('\u{1b}'));
    assert!(line.clone().on_terminal().run(&["decode", "-"]).stderr.starts_with("\u{1b}["));
    assert!(!line.clone().on_terminal().env("NO_COLOR", "1").run(&["decode", "-"]).stderr.contains('\u{1b}'));
    assert!(!line.clone().on_terminal().run(&["decode", "-", "--color", "never"]).stderr.contains('\u{1b}'));
    assert!(line.run(&["decode", "-", "--color", "always"]).stderr.starts_with("\u{1b}["));
    assert!(line.clone().on_terminal().run(&["--help"]).stdout.contains('\u{1b}'));
    assert!(!line.run(&["--help"]).stdout.contains('\u{1b}'));
}

/// A stream that cannot be written to.
struct Broken(ErrorKind);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn output_that_cannot_be_written_is_said_unless_the_reader_has_left() {
    let line = Line::new().stdin(ENVELOPE);
    assert_eq!(line.run_into(Broken(ErrorKind::BrokenPipe), &["decode", "-"]), (Exit::Output, String::new()));
    let (exit, stderr) = line.run_into(Broken(ErrorKind::StorageFull), &["decode", "-"]);
    assert_eq!((exit, stderr.as_str()), (Exit::Output, "srskit: the output cannot be written: no storage space\n"));
    assert_eq!(line.run_into(Broken(ErrorKind::BrokenPipe), &["--help"]), (Exit::Output, String::new()));
    let (exit, stderr) = line.run_into(Broken(ErrorKind::StorageFull), &["--help"]);
    assert_eq!((exit, stderr.as_str()), (Exit::Output, "srskit: the output cannot be written: no storage space\n"));
}

#[test]
fn an_order_whose_report_cannot_be_written_has_been_placed_all_the_same() {
    let served = Served::new();
    let line = served.line.clone().stdin(registration("example.com"));
    let order = ["call", "SW_REGISTER", "DOMAIN", "--attributes", "-"];
    let (exit, stderr) = line.run_into(Broken(ErrorKind::StorageFull), &order);
    assert_eq!(exit, Exit::Output);
    assert_eq!(
        stderr.lines().collect::<Vec<_>>(),
        [
            "srskit: the output cannot be written: no storage space",
            "  the call itself is done (response 200): do not repeat it"
        ]
    );
    let read = ["call", "GET_BALANCE", "BALANCE"];
    let (exit, stderr) = served.line.run_into(Broken(ErrorKind::StorageFull), &read);
    assert_eq!(exit, Exit::Output);
    assert!(stderr.ends_with("\n  the call itself is done (response 200): it may be repeated\n"), "{stderr}");
    let (exit, stderr) = served.line.run_into(Broken(ErrorKind::StorageFull), &["lookup", "example.com"]);
    assert_eq!((exit, stderr.as_str()), (Exit::Output, "srskit: the output cannot be written: no storage space\n"));
    served.stand_in.fault(Fault::on("SW_REGISTER").after_commit().reset());
    let lost = [&order[..], &["domain=example.net", "--json"]].concat();
    let (exit, stderr) = line.run_into(Broken(ErrorKind::BrokenPipe), &lost);
    assert_eq!(exit, Exit::OutcomeUnknown);
    assert!(stderr.starts_with("srskit: outcome unknown, the command may have run: "), "{stderr}");
}
