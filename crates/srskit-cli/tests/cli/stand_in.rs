//! `srskit stand-in`: in this process, and as a process of its own where signals matter.

use crate::line::{Folder, Line};
use srskit_cli::Exit;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

#[test]
fn the_first_line_on_standard_output_is_for_programs() {
    let folder = Folder::new();
    let ca = folder.path("ca.pem");
    let ran = Line::new().run(&["stand-in", "--ca-file", &ca, "--seed", "7"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    assert_eq!(ran.stdout_lines().len(), 1);
    let json = ran.json();
    let port = json["port"].as_u64().unwrap();
    assert_eq!(json["url"], format!("https://127.0.0.1:{port}"));
    assert_eq!(json["ca_file"], ca);
    let key = json["key"].as_str().unwrap();
    assert_eq!(key.len(), 112);
    assert!(std::fs::read_to_string(&ca).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
    assert!(!ran.stderr.contains(key), "{}", ran.stderr);
    assert!(Line::new().run(&["stand-in", "--seed", "7", "--reveal"]).stderr.contains(key));
}

#[test]
fn the_first_line_names_the_control_port_and_the_ports_with_bad_tls() {
    let ran = Line::new().run(&["stand-in", "--bad-tls"]);
    let control = ran.json()["control_url"].as_str().unwrap().to_owned();
    assert!(control.starts_with("http://127.0.0.1:"));
    assert!(ran.stderr.contains(&format!("  inspector     {control}")), "{}", ran.stderr);
    for kind in ["expired", "wrong-host", "unknown-issuer", "hanging-handshake"] {
        assert!(ran.json()["bad_tls_ports"][kind].is_u64(), "{kind}");
    }
    let without = Line::new().run(&["stand-in", "--no-control"]);
    assert!(without.json().get("control_url").is_none() && without.json().get("bad_tls_ports").is_none());
    assert!(without.stderr.contains("  inspector     none"), "{}", without.stderr);
}

#[test]
fn coverage_is_printed_and_nothing_is_started() {
    let ran = Line::new().run(&["stand-in", "--coverage"]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (Exit::Done, ""));
    let row = |start: &str| ran.stdout_lines().into_iter().find(|line| line.starts_with(start)).unwrap().to_owned();
    assert!(row("COMMAND ").ends_with("ASSUMED"));
    assert!(row("lookup ").contains("LOOKUP DOMAIN") && row("lookup ").contains("behaviour"));
}

#[test]
fn a_snapshot_goes_from_one_start_to_the_next() {
    let folder = Folder::new();
    let (first, second) = (folder.path("first.json"), folder.path("second.json"));
    let frozen = ["stand-in", "--clock", "frozen"];
    let run = |arguments: &[&str]| {
        let ran = Line::new().run(&[&frozen[..], arguments].concat());
        assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
        ran
    };
    let ran = run(&["--at", "2027-01-31", "--balance", "12.50", "--snapshot", &first]);
    run(&["--restore", &first, "--snapshot", &second]);
    let read = |file: &str| std::fs::read_to_string(file).unwrap();
    assert_eq!(read(&first), read(&second), "world and time are those of the snapshot");
    assert!(!read(&first).contains(ran.json()["key"].as_str().unwrap()));
    let state = folder.path("state.json");
    run(&["--at", "2027-01-31", "--state", &state]);
    assert!(read(&state).starts_with("{\"format\":2,"));
    run(&["--state", &state]);
}

#[test]
fn what_a_kept_world_overrules_is_said_and_the_summary_is_about_that_world() {
    let folder = Folder::new();
    let state = folder.path("state.json");
    let options = ["stand-in", "--state", &state, "--as", "production", "--balance", "7.00", "--domains", "2"];
    let first = Line::new().run(&options);
    assert!(first.stderr.contains("  behaves like  production;") && !first.stderr.contains("without effect"));
    let again = Line::new().run(&options);
    let note = format!("the world of {state} goes on with its own; without effect: --as, --balance, --domains");
    assert!(again.stderr.contains(&note), "{}", again.stderr);
    let other = Line::new().run(&["stand-in", "--state", &state, "--as", "horizon"]);
    assert!(other.stderr.contains("without effect: --as\n"), "{}", other.stderr);
    assert!(other.stderr.contains("  behaves like  production;"), "{}", other.stderr);
}

#[test]
fn a_file_that_nobody_asked_for_goes_away() {
    let ran = Line::new().run(&["stand-in"]);
    let ca_file = ran.json()["ca_file"].as_str().unwrap().to_owned();
    assert!(!std::path::Path::new(&ca_file).exists());
}

#[test]
fn user_and_key_that_were_given_are_taken_and_the_key_is_not_shown() {
    let folder = Folder::new();
    let key = folder.file("key", "not-a-real-key");
    let arguments = ["stand-in", "--username", "reseller", "--key-file", &key];
    let ran = Line::new().run(&arguments);
    assert_eq!((&ran.json()["username"], &ran.json()["key"]), (&"reseller".into(), &"***".into()));
    let revealed = Line::new().run(&[&arguments[..], &["--reveal"]].concat());
    assert_eq!(revealed.json()["key"], "not-a-real-key");
    // Those of the environment are for real systems.
    let real = Line::new().env("SRSKIT_USERNAME", "real").env("SRSKIT_KEY", "real-key").run(&["stand-in"]);
    assert!(!real.stdout.contains("real"), "{}", real.stdout);
}

#[test]
fn a_key_of_the_environment_is_never_taken() {
    let folder = Folder::new();
    let key = folder.file("key", "not-a-real-key");
    let real = Line::new().env("SRSKIT_USERNAME", "real").env("SRSKIT_KEY", "real-key");
    for (arguments, what) in [
        (&["--username", "x", "stand-in"][..], "srskit: --username is given without --key-file"),
        (&["stand-in", "--username", "x"], "srskit: --username is given without --key-file"),
        (&["--key-file", &key, "stand-in"], "srskit: --key-file is given without --username"),
    ] {
        let ran = real.run(arguments);
        assert_eq!((ran.exit, ran.stdout.as_str()), (Exit::Refused, ""), "{arguments:?}");
        let hint = "  give both, or neither: then the stand-in makes up a user name and a key";
        assert_eq!(ran.stderr_lines(), [what, hint], "{arguments:?}");
    }
    let both = real.run(&["--username", "x", "--key-file", &key, "stand-in", "--reveal"]);
    assert_eq!((&both.json()["username"], &both.json()["key"]), (&"x".into(), &"not-a-real-key".into()));
}

#[test]
fn the_path_of_the_ca_is_absolute() {
    let folder = Folder::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_srskit"));
    let run = command.args(["stand-in", "--ca-file", "ca.pem", "--until-stdin-closes"]).env_clear();
    let output = run.current_dir(folder.path("")).stdin(Stdio::null()).output().unwrap();
    let start: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let ca_file = std::path::Path::new(start["ca_file"].as_str().unwrap());
    assert!(ca_file.is_absolute() && ca_file.ends_with("ca.pem") && ca_file.exists(), "{start}");
    let hint = format!("SRSKIT_CA_FILE={}", ca_file.display());
    assert!(String::from_utf8_lossy(&output.stderr).contains(&hint));
}

#[test]
fn bad_input() {
    let first = |arguments: &[&str]| {
        let ran = Line::new().run(&[&["stand-in"], arguments].concat());
        assert_eq!((ran.exit, ran.stdout.as_str()), (Exit::Refused, ""), "{arguments:?}");
        ran.stderr_lines()[0].to_owned()
    };
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    assert_eq!(first(&["--port", &port]), format!("srskit: port {port} of 127.0.0.1 is taken"));
    assert_eq!(
        first(&["--address", "0.0.0.0"]),
        "srskit: --address: 0.0.0.0: not a loopback address; other machines could reach the stand-in"
    );
    assert_eq!(
        first(&["--fault", "nonsense"]),
        "srskit: --fault: \"nonsense\" is not of the form WHAT:POINT:KIND, such as SW_REGISTER:after-commit:reset"
    );
    assert_eq!(first(&["--allow-list", "192.0.2.0/24"]), "srskit: --allow-list: /24: the list takes /25 to /32");
    assert_eq!(first(&["--balance", "much"]), "srskit: --balance: this is no amount of money");
    assert!(first(&["--port", "65536"]).starts_with("srskit: invalid value '65536' for '--port <PORT>'"));
    assert_eq!(first(&["--at", "soon"]), "srskit: --at: this is no time");
    assert_eq!(first(&["--clock", "fast"]), "srskit: --clock: there is no such clock");
    assert_eq!(first(&["--max-rate", "10"]), "srskit: --max-rate: this is no rate");
    assert_eq!(first(&["--max-rate", "0/1s"]), "srskit: --max-rate: this is no rate");
    assert!(
        first(&["--control-port", &port]).starts_with(&format!("srskit: the control port {port} cannot be opened: "))
    );
    let folder = Folder::new();
    let notes = folder.file("notes", "not a world");
    assert!(
        first(&["--state", &notes])
            .starts_with(&format!("srskit: the state file {notes}: line 1, column 2: it is no JSON"))
    );
    assert_eq!(std::fs::read_to_string(&notes).unwrap(), "not a world");
    assert_eq!(first(&["--restore", &notes]), format!("srskit: --restore: {notes}: line 1, column 2: it is no JSON"));
    assert_eq!(first(&["--username", "u"]), "srskit: --username is given without --key-file");
    assert_eq!(
        first(&["--fault", "SW_REGISTERR:after-commit:reset"]),
        "srskit: --fault: there is no command SW_REGISTERR; did you mean SW_REGISTER?"
    );
}

#[test]
fn a_file_with_something_else_in_it_is_not_overwritten() {
    let folder = Folder::new();
    let one = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n";
    let own = srskit_standin::StandIn::start(srskit_standin::Config::new()).unwrap().ca_pem().to_owned();
    let private_key = "-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n";
    let with_key = format!("{own}{private_key}");
    for text in ["notes", one, &one.repeat(2), &own.repeat(2), &with_key, &format!("{own}notes")] {
        let file = folder.file("bundle.pem", text);
        let ran = Line::new().run(&["stand-in", "--ca-file", &file]);
        assert_eq!(
            ran.stderr_lines()[0],
            format!("srskit: {file} holds something else than the certificate of a stand-in; it is not overwritten")
        );
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    }
    for text in ["", &own] {
        let file = folder.file("ca.pem", text);
        assert_eq!(Line::new().run(&["stand-in", "--ca-file", &file]).exit, Exit::Done);
        assert_ne!(std::fs::read_to_string(&file).unwrap(), text);
    }
    let ran = Line::new().run(&["stand-in", "--ca-file", "/nonexistent/ca.pem"]);
    assert!(ran.stderr.starts_with("srskit: /nonexistent/ca.pem cannot be written: "), "{}", ran.stderr);
}

/// A stand-in in a process of its own; ended with the test, whatever becomes of that.
struct Process(Child);

impl Process {
    fn start(arguments: &[&str]) -> (Self, serde_json::Value) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_srskit"))
            .arg("stand-in")
            .args(arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        (Self(child), serde_json::from_str(&line).unwrap())
    }

    /// Waits for its end; gives its exit code and its standard error.
    fn end(mut self) -> (Option<i32>, String) {
        let mut stderr = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        (self.0.wait().unwrap().code(), stderr)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

#[cfg(unix)]
#[test]
fn signals_end_it_cleanly() {
    for signal in ["-TERM", "-INT"] {
        let (process, start) = Process::start(&[]);
        let ca_file = start["ca_file"].as_str().unwrap().to_owned();
        assert!(std::path::Path::new(&ca_file).exists());
        assert!(Command::new("kill").args([signal, &process.0.id().to_string()]).status().unwrap().success());
        let (code, stderr) = process.end();
        assert_eq!(code, Some(0), "{stderr}");
        assert!(!std::path::Path::new(&ca_file).exists());
    }
}

#[test]
fn it_goes_with_the_program_that_started_it() {
    let (mut process, _) = Process::start(&["--until-stdin-closes"]);
    drop(process.0.stdin.take());
    assert_eq!(process.end().0, Some(0));
}

#[cfg(unix)]
#[test]
fn it_logs_each_request_and_names_the_mistake_of_a_signature() {
    let folder = Folder::new();
    let ca = folder.path("ca.pem");
    let (mut process, start) = Process::start(&["--ca-file", &ca, "--until-stdin-closes"]);
    let text = |name: &str| start[name].as_str().unwrap().to_owned();
    let line = Line::new()
        .env("SRSKIT_SYSTEM", &text("url"))
        .env("SRSKIT_CA_FILE", &ca)
        .env("SRSKIT_USERNAME", &text("username"));
    let right = line.clone().env("SRSKIT_KEY", &text("key"));
    assert_eq!(right.run(&["lookup", "example.com"]).exit, Exit::Done);
    assert_eq!(line.env("SRSKIT_KEY", "not-the-key").run(&["lookup", "example.com"]).exit, Exit::AccessDenied);
    drop(process.0.stdin.take());
    let (_, stderr) = process.end();
    let lines: Vec<&str> = stderr.lines().filter(|line| line.contains(" #")).collect();
    assert_eq!(lines.len(), 2, "{stderr}");
    assert!(lines[0].ends_with("#1 LOOKUP DOMAIN answered 210"), "{stderr}");
    assert!(lines[1].contains("refused: X-Signature does not fit body and key"), "{stderr}");
    assert!(!stderr.contains(&text("key")), "{stderr}");
}
