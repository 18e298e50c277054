//! The reference pages hold: every example is compiled and called, every line is run, every envelope is
//! what is really sent, or is read by the typed reader.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests as well")]

mod examples;
#[allow(dead_code, unreachable_pub, reason = "the command line's own tests use the rest")]
#[path = "../cli/line.rs"]
mod line;
mod page;

use line::Served;
use page::Page;
use srskit::{Answer, Client, Credentials, ErrorClass, Secret, System};
use srskit_cli::Exit;
use srskit_core::catalogue::{CommandSpec, Level};
use srskit_core::envelope::decode;
use srskit_core::{OwnedValue, ReadError, Value};
use std::error::Error;

/// What an example ends with.
type Called = Result<(), Box<dyn Error>>;

/// The example of a page: what it shows, compiled.
pub(crate) struct Example {
    method: &'static str,
    call: fn(&Client) -> Called,
    read: fn(&Answer) -> Result<(), ReadError>,
}

fn examples() -> impl Iterator<Item = &'static Example> {
    examples::ALL.iter().copied().flatten()
}

fn client(served: &Served) -> Client {
    let stand_in = &served.stand_in;
    let key = Secret::new(stand_in.key().reveal());
    let builder = Client::builder(System::parse(&stand_in.url()).unwrap(), Credentials::new(stand_in.username(), key));
    builder.ca_pem(stand_in.ca_pem()).build().unwrap()
}

/// The body of the latest of the requests that came since there were `seen`.
fn sent(served: &Served, seen: usize) -> Option<OwnedValue> {
    let requests = served.stand_in.requests();
    requests.get(seen..)?.last().map(|request| decode(request.body()).unwrap().value.into_owned())
}

/// What the service may say to an example: its world need not hold what the example is about. That a
/// field is missing, or that there is no such command, it may not say.
fn may_be_said(code: Option<&str>, text: Option<&str>) -> bool {
    code != Some("460") && !text.is_some_and(|text| text.starts_with("Invalid Command"))
}

#[test]
fn there_is_an_example_and_a_page_for_every_command() {
    let mut methods: Vec<&str> = examples().map(|example| example.method).collect();
    methods.sort_unstable();
    let mut all: Vec<&str> = CommandSpec::ALL.iter().map(|spec| spec.method).collect();
    all.sort_unstable();
    assert_eq!(methods, all);
    for method in methods {
        let page = Page::of(method);
        assert!(page.shows_rust(), "{method}: the page shows something else than what is compiled here");
    }
}

#[test]
fn what_rust_sends_is_what_the_page_says() {
    let served = Served::new();
    let client = client(&served);
    let mut wrong = Vec::new();
    for example in examples() {
        let seen = served.stand_in.requests().len();
        if let Err(error) = (example.call)(&client) {
            let error = error.downcast_ref::<srskit::Error>().map(srskit::Error::report);
            let is_said = |report: &srskit_core::ErrorReport| {
                let is_answer = report.class == ErrorClass::Rejected.name() || report.response_code.is_some();
                is_answer && may_be_said(report.response_code.as_deref(), report.response_text.as_deref())
            };
            if !error.as_ref().is_some_and(is_said) {
                wrong.push(format!("{}: {}", example.method, error.map_or_else(String::new, |report| report.message)));
                continue;
            }
        }
        if sent(&served, seen).as_ref() != Some(&Page::of(example.method).request()) {
            wrong.push(format!("{}: the page shows another request than the Rust call sends", example.method));
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_the_shell_sends_is_what_the_page_says() {
    let served = Served::new();
    let mut wrong = Vec::new();
    for spec in CommandSpec::ALL {
        let page = Page::of(spec.method);
        let seen = served.stand_in.requests().len();
        let arguments = page.shell(&served.folder);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).chain(["--json"]).collect();
        let ran = served.run(&arguments);
        let said = serde_json::from_str::<serde_json::Value>(&ran.stdout).unwrap_or_default();
        let (code, text) = (said["error"]["response_code"].as_str(), said["error"]["response_text"].as_str());
        let is_answer = matches!(ran.exit, Exit::Done | Exit::Rejected | Exit::OutcomeUnknown);
        if !is_answer || !may_be_said(code, text) || ran.stderr.contains("warning: ") {
            wrong.push(format!("{}: {}", spec.method, ran.stderr));
        } else if sent(&served, seen).as_ref() != Some(&page.request()) {
            wrong.push(format!("{}: the page shows another request than the line sends", spec.method));
        }
    }
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_replies_of_the_pages_are_read_to_the_last_field() {
    for example in examples() {
        let spec = CommandSpec::by_method(example.method).unwrap();
        let page = Page::of(example.method);
        let answer = Answer::from_decoded(decode(page.reply().as_bytes()).unwrap(), Some(200)).unwrap();
        (example.read)(&answer).unwrap_or_else(|error| panic!("{}: {error}", example.method));
        let fields = spec.read(&answer).unwrap();
        assert!(fields.other.is_empty(), "{}: {:?}", example.method, fields.other);
        for field in spec.response.iter().filter(|field| field.level != Level::Derived && field.key != "*") {
            assert!(fields.get(field.name()).is_some(), "{}: {}", example.method, field.name());
        }
        assert!(!matches!(answer.attributes, Value::Text(_)), "{}", example.method);
    }
}
