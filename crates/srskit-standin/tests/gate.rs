//! What is turned away, and with which bytes.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod support;

use srskit_core::Mistake;
use srskit_standin::{
    AllowList, CallLimits, Config, Event, EventKind, Rate, ReadLimits, Refusal, SignatureVerdict, StandIn, Timing,
};
use std::io::Read;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::{
    Client, KEY, Reply, USER, call, config, envelope, items, lookup, post, post_signed, sign, sign_with, standin,
};

const HEAD: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n <body>\n  <data_block>\n   <dt_assoc>\n";
const TAIL: &str = "   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>";

/// A refusal in fixed order: no object, no attributes, no transaction id.
fn refusal(code: &str, text: &str) -> String {
    format!(
        "{HEAD}    <item key=\"protocol\">XCP</item>\n    <item key=\"action\">REPLY</item>\n    <item key=\"is_success\">0</item>\n    \
         <item key=\"response_code\">{code}</item>\n    <item key=\"response_text\">{text}</item>\n{TAIL}"
    )
}

fn start(config: Config) -> StandIn {
    StandIn::start(config).unwrap()
}

/// A stand-in whose events are kept.
fn watched(config: Config) -> (StandIn, Arc<Mutex<Vec<Event>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&events);
    let standin = start(config.log(move |event: &Event| log.lock().unwrap().push(event.clone())));
    (standin, events)
}

fn raw(standin: &StandIn, request: &str) -> Reply {
    let mut client = Client::connect(standin);
    client.send(request);
    let reply = client.read_reply();
    assert!(client.is_at_end(), "closed after a refusal");
    reply
}

#[test]
fn a_refused_address_gets_the_bare_envelope() {
    let standin = start(config().allow_list(AllowList::parse(["192.0.2.0/25"]).unwrap()));
    let bare = format!(
        "{HEAD}    <item key=\"protocol\">XCP</item>\n    <item key=\"response_text\">Connection refused: invalid ip address [127.0.0.1]</item>\n    \
         <item key=\"action\">REPLY</item>\n    <item key=\"response_code\">555</item>\n{TAIL}"
    );
    // Sent or not: the answer comes before the request is read.
    for sent in ["", &post(&lookup("example.com"))] {
        let mut client = Client::connect(&standin);
        client.send(sent);
        let (bytes, end) = client.read_to_end();
        end.unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), bare);
    }
    assert_eq!(standin.requests(), []);
    standin.set_allow_list(Some(AllowList::parse(["198.51.100.7", "127.0.0.1/32"]).unwrap()));
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
    standin.set_allow_list(None);
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
}

#[test]
fn signature_mistakes_are_named_in_the_log_and_never_in_the_reply() {
    let body = lookup("example.com");
    let upper = sign(&body).to_uppercase();
    let single = sign_with("", ""); // stands for any digest that no mistake explains
    let nul = sign(&format!("{body}\0"));
    for (signature, likely) in
        [(upper.as_str(), vec![Mistake::UpperFinal]), (nul.as_str(), vec![Mistake::NulTail]), (single.as_str(), vec![])]
    {
        let (standin, events) = watched(config());
        let reply = raw(&standin, &post_signed(&body, signature));
        assert_eq!(reply.body, refusal("401", "Authentication Failed"));
        assert!(reply.head.starts_with("HTTP/1.1 200 OK\r\n"));
        let refused = EventKind::Refused(Refusal::WrongSignature { likely });
        assert!(events.lock().unwrap().iter().any(|event| event.kind == refused), "{events:?}");
        assert_eq!(standin.requests()[0].signature(), SignatureVerdict::Refused);
    }
}

#[test]
fn user_and_signature_are_both_needed() {
    let body = lookup("example.com");
    let (signed, length) = (sign(&body), body.len());
    let other_user = format!(
        "POST / HTTP/1.1\r\nX-Username: Reseller\r\nX-Signature: {signed}\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    let no_user = format!("POST / HTTP/1.1\r\nX-Signature: {signed}\r\nContent-Length: {length}\r\n\r\n{body}");
    let no_signature =
        format!("POST / HTTP/1.1\r\nX-Username: {USER}\r\nX-Signature:\r\nContent-Length: {length}\r\n\r\n{body}");
    for (request, why) in
        [(other_user, Refusal::UnknownUser), (no_user, Refusal::UnknownUser), (no_signature, Refusal::NoSignature)]
    {
        let standin = standin();
        assert_eq!(raw(&standin, &request).body, refusal("401", "Authentication Failed"));
        assert_eq!(standin.requests()[0].command, Err(why));
    }
}

#[test]
fn a_new_key_ends_the_old_one_at_once() {
    let standin = standin();
    let body = lookup("example.com");
    standin.replace_key("another-key");
    assert_eq!(raw(&standin, &post(&body)).body, refusal("401", "Authentication Failed"));
    assert_eq!(standin.requests()[0].command, Err(Refusal::ReplacedKey));
    assert_eq!(standin.key().reveal(), "another-key");
    let mut client = Client::connect(&standin);
    client.send(post_signed(&body, &sign_with(&body, "another-key")));
    assert_eq!(client.read_reply().code(), "210");
}

#[test]
fn no_body_is_invalid_xml_whoever_asks() {
    let standin = standin();
    for request in [
        "GET / HTTP/1.1\r\n\r\n",
        "POST / HTTP/1.0\r\n\r\n",
        "POST / HTTP/1.1\r\nX-Username: reseller\r\nContent-Length: 0\r\n\r\n",
    ] {
        assert_eq!(raw(&standin, request).body, refusal("400", "Invalid XML"));
    }
    assert_eq!(standin.requests()[0].signature(), SignatureVerdict::NotChecked);
}

#[test]
fn what_is_no_http_request_is_refused_in_an_envelope() {
    let cases = [
        ("hello\r\n\r\n", "Bad request: the first line of the request is not METHOD TARGET HTTP/1.0 or HTTP/1.1"),
        (
            "POST / HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd",
            "Bad request: Content-Length is given twice with different values",
        ),
        (
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Bad request: Transfer-Encoding is not supported, send Content-Length",
        ),
        ("POST / HTTP/1.1\r\nContent-Length: 9999\r\n\r\n", "Bad request: the body of the request is too large"),
    ];
    for (request, text) in cases {
        let standin = start(config().read_limits(ReadLimits { head: 1000, body: 1000 }));
        assert_eq!(raw(&standin, request).body, refusal("400", text));
        assert_eq!(standin.requests()[0].bytes, request.as_bytes());
    }
}

#[test]
fn envelopes_are_mirrored_or_refused_strictly() {
    let whole = lookup("example.com");
    let wrong_end = whole.replace("</OPS_envelope>", "</header>");
    let broken = whole.replace("</dt_assoc></item>", "</item>");
    let (mirror, events) = watched(config());
    assert_eq!(call(&mirror, &wrong_end).code(), "210");
    let noted = |event: &Event| matches!(&event.kind, EventKind::Note(text) if text.starts_with("accepted, though it is not right: "));
    assert_eq!(events.lock().unwrap().iter().filter(|event| noted(event)).count(), 1);
    let reply = raw(&mirror, &post(&broken));
    assert_eq!((reply.code(), reply.item("is_success")), ("OPS_ERR", Some("0")));
    assert!(reply.item("response_text").unwrap().starts_with("Invalid XML: "));
    let strict = start(config().strict());
    assert_eq!(call(&strict, &whole).code(), "210");
    assert_eq!(raw(&strict, &post(&wrong_end)).code(), "OPS_ERR");
}

#[test]
fn protocol_and_command_are_checked() {
    let standin = standin();
    let without = lookup("example.com").replace("<item key=\"protocol\">XCP</item>", "");
    assert_eq!(raw(&standin, &post(&without)).body, refusal("500", "Unrecognized protocol"));
    let text = |action: &str, object: &str| {
        let reply = call(&standin, &envelope(action, object, ""));
        format!("{} {}", reply.code(), reply.item("response_text").unwrap())
    };
    assert_eq!(text("query_qpprover_list", "TRUST_SERVICE"), "400 Invalid Command: QUERY_QPPROVER_LIST TRUST_SERVICE");
    assert_eq!(text("GET", "DOMAIN"), "460 Missing required field: type");
}

#[test]
fn a_hundred_commands_use_a_connection_up() {
    let standin = standin();
    let mut client = Client::connect(&standin);
    let request = post(&lookup("example.com"));
    for _ in 0..100 {
        client.send(&request);
        assert_eq!(client.read_reply().code(), "210");
    }
    client.send(&request);
    let expected =
        refusal("350", "Number of command per connection exceeded limit. Client must re-authenticate with server.");
    assert_eq!(client.read_reply().body, expected);
    assert!(client.is_at_end());
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
}

#[test]
fn connections_at_once_are_counted() {
    let limits = CallLimits { connections: Some(2), ..CallLimits::default() };
    let standin = start(config().limits(limits));
    let request = post(&lookup("example.com"));
    let open = || {
        let mut client = Client::connect(&standin);
        client.send(&request);
        (client.read_reply(), client)
    };
    let (first, second) = (open(), open());
    assert_eq!((first.0.code(), second.0.code()), ("210", "210"));
    assert_eq!(open().0.body, refusal("310", "Exceeded max simultaneous connections"));
    drop(first);
    // The end of a connection is noticed soon, not at once.
    assert!((0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(10));
        open().0.code() == "210"
    }));
}

#[test]
fn a_closed_connection_no_longer_counts_when_its_client_sees_the_end() {
    let standin = start(config().limits(CallLimits { connections: Some(1), ..CallLimits::default() }));
    let request = post(&lookup("example.com")).replace("HTTP/1.1", "HTTP/1.0");
    let mut ended = Vec::new();
    for _ in 0..5 {
        let mut client = Client::connect(&standin);
        client.send(&request);
        let (bytes, end) = client.read_to_end();
        end.unwrap();
        assert_eq!(Reply::split(bytes).code(), "210");
        // Not closed from this side: the server must not wait for that.
        ended.push(client);
    }
}

#[test]
fn commands_per_time_are_counted_on_the_virtual_clock() {
    let rate = Rate { burst: 2, per: Duration::from_secs(10) };
    let standin = start(config().limits(CallLimits { rate: Some(rate), ..CallLimits::default() }));
    let mut client = Client::connect(&standin);
    let mut code = |seconds| {
        standin.advance(Duration::from_secs(seconds));
        client.send(post(&lookup("example.com")));
        client.read_reply().code().to_owned()
    };
    let codes: Vec<_> = [0, 0, 0, 9, 1, 0, 100, 0, 0].into_iter().map(&mut code).collect();
    assert_eq!(codes, ["210", "210", "300", "300", "210", "300", "210", "210", "300"]);
}

#[test]
fn a_request_that_does_not_come_in_whole_times_out() {
    let timing = Timing { life: Duration::from_millis(1500), idle: Duration::from_secs(60) };
    let standin = start(config().timing(timing));
    let whole = post(&lookup("example.com"));
    let reply = raw(&standin, &whole[..whole.len() - 1]);
    assert_eq!((reply.code(), reply.item("is_success")), ("none", Some("0")));
    assert_eq!(
        reply.item("response_text"),
        Some("Timeout reading client request. Client must re-authenticate with server.")
    );
    assert_eq!(standin.requests()[0].command, Err(Refusal::TimedOut));
}

#[test]
fn an_idle_connection_is_closed_without_a_word() {
    let timing = Timing { life: Duration::from_secs(60), idle: Duration::from_secs(1) };
    let standin = start(config().timing(timing));
    let mut client = Client::connect(&standin);
    client.send(post(&lookup("example.com")));
    assert_eq!(client.read_reply().code(), "210");
    assert!(client.is_at_end());
}

#[test]
fn nothing_secret_is_in_what_is_logged_or_shown() {
    let (standin, events) = watched(config());
    let body = support::register("example.com", "1", "process");
    let cut = envelope("RENEW", "DOMAIN", &items(&[("domain", "example.com"), ("affiliate_id", "not-to-be-seen")]));
    for body in [&body, &cut] {
        call(&standin, body);
        raw(&standin, &post_signed(body, "0123456789abcdef"));
    }
    let lines: Vec<_> = events.lock().unwrap().iter().map(|event| format!("{event} {event:?}")).collect();
    let shown = format!(
        "{lines:?} {standin:?} {:?} {:?} {:?} {:?}",
        standin.requests(),
        standin.snapshot(),
        standin.domains(),
        standin.start_line("ca.pem")
    );
    for secret in
        [KEY, &sign(&body), "not-a-password", "zoe@example.com", "Zoë", "Toronto", "4165550123", "0123456789abcdef"]
    {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[test]
fn other_machines_are_kept_out_unless_asked_for() {
    let any = "0.0.0.0:0".parse().unwrap();
    let error = StandIn::start(Config::new().listen(any)).unwrap_err();
    assert_eq!(error.to_string(), "0.0.0.0: not a loopback address; other machines could reach the stand-in");
    let standin = StandIn::start(Config::new().listen(any).beyond_loopback()).unwrap();
    assert_eq!(standin.url(), format!("https://127.0.0.1:{}", standin.addr().port()));
}

#[test]
fn user_and_key_are_new_at_each_start_unless_seeded() {
    let pair = |config| {
        let standin = start(config);
        (standin.username(), standin.key().reveal().to_owned())
    };
    let (first, second) = (pair(Config::new()), pair(Config::new()));
    assert_ne!(first, second);
    assert_eq!(first.1.len(), 112);
    assert_eq!(pair(Config::new().seed(5)), pair(Config::new().seed(5)));
    assert_ne!(pair(Config::new().seed(5)), pair(Config::new().seed(6)));
}

#[test]
fn only_http_1_1_is_offered_in_tls_and_the_certificate_says_what_it_is() {
    let standin = standin();
    let mut client = Client::connect(&standin);
    client.send(post(&lookup("example.com")));
    client.read_reply();
    assert_eq!(client.0.conn.alpn_protocol(), Some(b"http/1.1".as_slice()));
    let certificate = client.0.conn.peer_certificates().unwrap()[0].to_vec();
    assert!(certificate.windows(15).any(|window| window == b"srskit stand-in"));
}

#[test]
fn both_versions_of_tls_are_spoken() {
    let standin = standin();
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let tls = support::tls_with(&standin, &[version]);
        let mut client = Client(rustls::StreamOwned::new(tls, support::socket(&standin)));
        client.send(post(&lookup("example.com")));
        assert_eq!(client.read_reply().code(), "210");
        assert_eq!(client.0.conn.protocol_version(), Some(version.version));
    }
}

#[test]
fn shutting_down_ends_what_is_open() {
    let standin = standin();
    let mut client = Client::connect(&standin);
    client.send(post(&lookup("example.com")));
    client.read_reply();
    standin.shutdown();
    let mut rest = Vec::new();
    let _ = client.0.read_to_end(&mut rest);
    assert_eq!(rest, b"");
}

#[test]
fn strict_commands_name_the_field_and_nothing_is_ordered() {
    let standin = start(config().strict());
    let order = |change: (&str, &str)| {
        let body = support::register("example.com", "1", "process").replace(change.0, change.1);
        call(&standin, &body).item("response_text").unwrap().to_owned()
    };
    let handle = "<item key=\"handle\">process</item>";
    assert!(order((handle, "")).starts_with("Missing required field: handle"));
    assert!(order(("<item key=\"period\">1</item>", "")).starts_with("Missing required field: period"));
    assert!(order((">1</item><item key=\"handle\"", ">one</item><item key=\"handle\"")).contains("error=period"));
    let extra = format!("{handle}<item key=\"colour\">blue</item>");
    assert!(order((handle, &extra)).contains("error=colour: strict: sw_register_domain has no such field"));
    assert_eq!(standin.orders().len(), 0);
    assert_eq!(call(&standin, &support::register("example.com", "1", "process")).code(), "200");
    // By default all but the wrong value pass.
    let lenient = start(config());
    let body = support::register("example.com", "1", "process").replace(handle, "");
    assert_eq!(call(&lenient, &body).code(), "200");
}

#[test]
fn hostility_bothers_reads_and_leaves_orders_alone() {
    let standin = start(config().hostile());
    let mut client = Client::connect(&standin);
    let mut codes = std::collections::BTreeMap::<String, u32>::new();
    for number in 0..90 {
        client.send(post(&lookup(&format!("name{number}.example"))));
        let reply = client.read_reply();
        assert!(reply.body.contains("stand_in_"), "an item that nobody knows");
        *codes.entry(reply.code().to_owned()).or_default() += 1;
    }
    assert!(codes["210"] > 60, "{codes:?}");
    assert!(codes.keys().all(|code| ["210", "300", "200"].contains(&code.as_str())), "{codes:?}");
    let mut client = Client::connect(&standin);
    for number in 0..90 {
        client.send(post(&support::register(&format!("name{number}.com"), "1", "process")));
        assert_eq!(client.read_reply().code(), "200");
    }
    assert_eq!(standin.ledger().entries().len(), 90);
}

#[test]
fn text_beyond_latin_1_is_cut_and_said_so() {
    let body = support::register("example.com", "1", "process").replace("Zoë", "Ža\u{1f980}ë");
    let owner = |config: Config| {
        let (standin, events) = watched(config);
        assert_eq!(call(&standin, &body).code(), "200");
        let said = events.lock().unwrap().iter().any(|event| event.to_string().contains("beyond Latin-1"));
        let name = standin.domains()[0].contacts.get("owner", "first_name").map(str::to_owned);
        (name.unwrap(), said)
    };
    assert_eq!(owner(config()), ("}a\u{80}ë".to_owned(), true));
    let all = config().characters(srskit_standin::Characters::All);
    assert_eq!(owner(all), ("Ža\u{1f980}ë".to_owned(), false));
}
