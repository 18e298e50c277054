//! Bad input of each kind, with its exact message.

use crate::line::{Folder, Line};
use srskit_cli::Exit;

/// A line with user name, key and the test system set; nothing in this file gets as far as a connection.
fn reseller() -> Line {
    Line::new().env("SRSKIT_SYSTEM", "horizon").env("SRSKIT_USERNAME", "reseller").env("SRSKIT_KEY", "not-a-real-key")
}

fn refused(line: &Line, arguments: &[&str]) -> Vec<String> {
    let ran = line.run(arguments);
    assert_eq!(ran.exit, Exit::Refused, "{arguments:?}: {}", ran.stderr);
    assert_eq!(ran.stdout, "", "{arguments:?}");
    ran.stderr.lines().map(str::to_owned).collect()
}

fn first(line: &Line, arguments: &[&str]) -> String {
    refused(line, arguments).swap_remove(0)
}

#[test]
fn unknown_command_with_the_one_that_was_meant() {
    assert_eq!(
        refused(&Line::new(), &["lokup", "example.com"])[..2],
        ["srskit: unrecognized subcommand 'lokup'", "  tip: a similar subcommand exists: 'lookup'"]
    );
}

#[test]
fn a_missing_argument_is_named() {
    let lines = refused(&Line::new(), &["call", "GET"]);
    assert_eq!(lines[..2], ["srskit: the following required arguments were not provided:", "  <OBJECT>"]);
}

#[test]
fn nothing_at_all_prints_help() {
    let ran = Line::new().run(&[]);
    assert_eq!((ran.exit, ran.stdout.as_str()), (Exit::Refused, ""));
    assert!(ran.stderr.contains("Usage: srskit"), "{}", ran.stderr);
}

#[test]
fn the_key_is_no_argument() {
    let lines = refused(&reseller(), &["lookup", "example.com", "--key=hunter22"]);
    assert_eq!(
        lines,
        [
            "srskit: unexpected argument '--key' found",
            "  the key is never an argument: set SRSKIT_KEY, SRSKIT_KEY_FILE or SRSKIT_KEY_COMMAND",
            "  or give --key-file",
        ]
    );
}

#[test]
fn settings_that_are_missing_are_all_listed() {
    assert_eq!(
        refused(&Line::new(), &["lookup", "example.com"]),
        [
            "srskit: 3 settings are missing or wrong; nothing was sent",
            "  system: it is not set, and there is no default; set SRSKIT_SYSTEM to production, horizon, or a URL like https://host:55443",
            "  username: it is not set; set SRSKIT_USERNAME to the reseller's user name",
            "  key: it is not set; set one of SRSKIT_KEY, SRSKIT_KEY_FILE and SRSKIT_KEY_COMMAND",
            "  srskit --help lists all settings; srskit try needs none",
        ]
    );
}

#[test]
fn unknown_system() {
    let fix = "give production, horizon, or a URL like https://host:55443";
    assert_eq!(
        first(&reseller(), &["lookup", "example.com", "--system", "prod"]),
        format!("srskit: --system: this is neither a known name nor an https URL; {fix}")
    );
    let line = Line::new().env("SRSKIT_SYSTEM", "http://h").env("SRSKIT_USERNAME", "u").env("SRSKIT_KEY", "k");
    assert_eq!(
        first(&line, &["lookup", "example.com"]),
        format!("srskit: SRSKIT_SYSTEM: only https URLs are accepted; {fix}")
    );
}

#[test]
fn missing_key_and_odd_keys() {
    let line = Line::new().env("SRSKIT_SYSTEM", "horizon").env("SRSKIT_USERNAME", "reseller");
    assert_eq!(
        first(&line, &["lookup", "example.com"]),
        "srskit: key: it is not set; set one of SRSKIT_KEY, SRSKIT_KEY_FILE and SRSKIT_KEY_COMMAND"
    );
    assert_eq!(
        first(&line.clone().env("SRSKIT_KEY", "hunter\n22"), &["lookup", "example.com"]),
        "srskit: SRSKIT_KEY: the key holds a blank, line end or control character at byte 6 of 9; \
         remove it; a key file often ends in a line end"
    );
    assert_eq!(
        first(&line, &["lookup", "example.com", "--key-file", "/nonexistent/key"]),
        "srskit: --key-file: /nonexistent/key cannot be read: No such file or directory (os error 2); \
         give the path of a file that holds nothing but the key; the key itself belongs in SRSKIT_KEY"
    );
}

#[test]
fn a_line_end_that_was_cut_off_a_key_is_said() {
    let folder = Folder::new();
    let key = folder.file("key", "not-a-real-key\n");
    let ran = Line::new().stdin("<a/>").run(&["sign", "--body", "-", "--key-file", &key]);
    assert_eq!(ran.stderr, format!("srskit: key_file: one line end was cut off the key in {key}\n"));
    assert_eq!(ran.exit, Exit::Done);
}

#[test]
fn odd_values_of_other_settings() {
    for (option, value, what) in [
        ("--timeout", "soon", "this is not a time from 0 to 3600 seconds; give seconds, such as 30 or 30s"),
        ("--connections", "0", "this is not a number from 1 to 100; leave it out for 8"),
        ("--pin", "abc", "this is not a SHA-256; give 64 hex digits, or sha256/ and Base64, of the host's public key"),
    ] {
        assert_eq!(
            first(&reseller(), &["lookup", "example.com", option, value]),
            format!("srskit: {option}: {what}"),
            "{option}"
        );
    }
    let ca = first(&reseller(), &["lookup", "example.com", "--ca-file", "/nonexistent/ca.pem"]);
    assert!(ca.starts_with("srskit: --ca-file: /nonexistent/ca.pem cannot be read: "), "{ca}");
}

#[test]
fn files_that_cannot_be_read() {
    let fix = "  give the path of a file, or - for standard input";
    for arguments in [
        &["decode", "/nonexistent/x"][..],
        &["encode", "/nonexistent/x"],
        &["xml", "send", "/nonexistent/x"],
        &["sign", "--body", "/nonexistent/x"],
        &["call", "GET", "DOMAIN", "--attributes", "/nonexistent/x"],
    ] {
        let lines = refused(&reseller(), arguments);
        let what = "srskit: /nonexistent/x cannot be read: No such file or directory (os error 2)";
        assert_eq!(lines, [what, fix], "{arguments:?}");
    }
}

#[test]
fn json_that_cannot_be_sent() {
    for (json, message) in [
        ("nonsense", "standard input, line 1, column 2: this is not JSON: expected ident"),
        (
            r#"{"a": 1.5}"#,
            "standard input, line 1, column 9: a number with a fraction or beyond 64 bits; write money and numbers as text",
        ),
        (
            r#"{"a": null}"#,
            "standard input, line 1, column 10: null has no form in an envelope; leave the key out, or write an empty text",
        ),
        (r#"{"a": "1", "a": "2"}"#, "standard input, line 1, column 20: the key \"a\" is given twice"),
    ] {
        let line = reseller().stdin(json);
        assert_eq!(first(&line, &["encode", "-"]), format!("srskit: {message}"), "{json}");
        let call = ["call", "GET", "DOMAIN", "--attributes", "-"];
        assert_eq!(first(&line, &call), format!("srskit: {message}"), "{json}");
    }
    let list = reseller().stdin("[]");
    let call = ["call", "GET", "DOMAIN", "--attributes", "-"];
    assert_eq!(
        first(&list, &call),
        "srskit: standard input, line 1, column 0: invalid type: sequence, expected an object"
    );
}

#[test]
fn pairs_that_are_none() {
    let call = |pairs: &[&str]| refused(&reseller(), &[&["call", "GET", "DOMAIN"], pairs].concat());
    assert_eq!(
        call(&["domain=example.com", "hunter22"]),
        [
            "srskit: attribute 2 has no \"=\"",
            "  write KEY=VALUE, such as domain=example.com; quote it when it holds blanks",
        ]
    );
    assert_eq!(call(&["a=1", "a=2"]), ["srskit: a is given twice", "  give it once"]);
    assert_eq!(
        call(&["ns.0=a", "ns.2=b"]),
        [
            "srskit: ns: the entries of a list are not numbered 0, 1, 2, …",
            "  number them from 0 without gaps; other keys that are numbers can be given with --attributes",
        ]
    );
    assert_eq!(
        call(&["--item", "object=X"]),
        [
            "srskit: --item object: the command itself sets this",
            "  action and object are the first two arguments, attributes follow them",
        ]
    );
}

#[test]
fn a_character_that_xml_cannot_carry_is_named_with_its_path() {
    let arguments = ["call", "SET", "DOMAIN", "contact_set.owner.first_name=hunter22\u{1}"];
    assert_eq!(
        first(&reseller(), &arguments),
        "srskit: invalid request, nothing was sent: attributes.contact_set.owner.first_name: \
         XML cannot carry U+0001, at byte 8 of the text; remove it [SET DOMAIN]"
    );
    let line = Line::new().stdin("{\"a\": [\"x\", \"\\u0000\"]}");
    assert_eq!(
        first(&line, &["encode", "-"]),
        "srskit: standard input: a.1: XML cannot carry U+0000 (byte 0 of the text); remove it"
    );
}

#[test]
fn what_is_no_envelope() {
    for (bytes, message) in [
        ("", "standard input: not an envelope: the body is empty at byte 0"),
        ("hello", "standard input: not an envelope: this is not XML at byte 0"),
    ] {
        assert_eq!(first(&Line::new().stdin(bytes), &["decode", "-"]), format!("srskit: {message}"), "{bytes}");
    }
}

#[test]
fn a_name_that_is_none_is_refused_before_anything_is_sent() {
    assert_eq!(
        reseller().run(&["lookup", "example"]).stderr,
        "srskit: invalid request, nothing was sent: attributes.domain: the name has one label only; \
         give it with its suffix, e.g. example.com [LOOKUP DOMAIN]\n"
    );
}

#[test]
fn json_tells_of_settings_and_files_as_of_any_error() {
    for arguments in [&["lookup", "example.com"][..], &["call", "GET", "DOMAIN"], &["xml", "send", "-"]] {
        let ran = Line::new().run(&[arguments, &["--json"]].concat());
        assert_eq!(ran.exit, Exit::Refused);
        let error = &ran.json()["error"];
        assert_eq!((&error["class"], &error["may_have_run"]), (&"invalid_request".into(), &"no".into()));
        assert_eq!((&error["problems"][0]["path"], &error["problems"][2]["path"]), (&"system".into(), &"key".into()));
        assert!(
            ran.stderr.starts_with("srskit: 3 settings are missing or wrong; nothing was sent\n"),
            "{}",
            ran.stderr
        );
    }
    let ran = reseller().run(&["call", "GET", "DOMAIN", "--attributes", "/nonexistent/x", "--json"]);
    let problem = &ran.json()["error"]["problems"][0];
    assert_eq!(problem["what"], "/nonexistent/x cannot be read: No such file or directory (os error 2)");
    assert_eq!(problem["fix"], "give the path of a file, or - for standard input");
    let ran = reseller().run(&["call", "GET", "DOMAIN", "a=\u{1}", "--json"]);
    assert_eq!(ran.json()["error"]["problems"][0]["path"], "attributes.a");
}
