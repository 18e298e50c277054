//! The control port over its socket: what it tells, what it does, and whom it does not listen to.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod support;

use serde_json::{Value, json};
use srskit_standin::{Config, StandIn};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use support::{Client, KEY, call, config, lookup, post, post_signed, register};

fn start(config: Config) -> StandIn {
    StandIn::start(config.control(0)).unwrap()
}

fn host(standin: &StandIn) -> String {
    standin.control_url().unwrap().trim_start_matches("http://").to_owned()
}

/// Sends bytes and reads to the end of the stream.
fn raw(standin: &StandIn, request: &str) -> String {
    let mut socket = TcpStream::connect(host(standin)).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

fn split(answer: &str) -> (u16, Value) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head[9..12].parse().unwrap(), serde_json::from_str(body).unwrap())
}

fn get(standin: &StandIn, path: &str) -> (u16, Value) {
    split(&raw(standin, &format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", host(standin))))
}

fn set(standin: &StandIn, path: &str, body: &Value) -> (u16, Value) {
    let (host, body) = (host(standin), body.to_string());
    let head = format!("POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n");
    split(&raw(standin, &format!("{head}Content-Length: {}\r\n\r\n{body}", body.len())))
}

fn ok((status, value): (u16, Value)) -> Value {
    assert_eq!(status, 200, "{value}");
    value
}

#[test]
fn requests_are_told_with_their_exact_bytes_and_a_view_that_hides() {
    let standin = start(config());
    let body = register("example.com", "1", "process");
    call(&standin, &body);
    let all = ok(get(&standin, "/requests"));
    let request = &all["requests"][0];
    assert_eq!(request["command"], "SW_REGISTER DOMAIN");
    assert_eq!((&request["about"], &request["code"]), (&json!("example.com"), &json!("200")));
    assert_eq!(request["signature_check"], json!({"verdict": "valid", "why": null, "likely": []}));
    assert!(request["took_ms"].as_f64().unwrap() > 0.0);
    let exact = base64(request["raw_base64"].as_str().unwrap());
    assert_eq!(exact, post(&body).into_bytes());
    let reply = &request["reply"];
    assert!(base64(reply["raw_base64"].as_str().unwrap()).starts_with(b"HTTP/1.1 200 OK\r\n"));
    assert_eq!(reply["decoded"]["response_code"], "200");
    // The views beside the bytes.
    let mut shown = request.clone();
    shown["raw_base64"] = Value::Null;
    shown["reply"]["raw_base64"] = Value::Null;
    let shown = shown.to_string();
    for secret in ["not-a-password", "zoe@example.com", "Zoë", "Toronto", "4165550123", &support::sign(&body)] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("Content-Length: ") && shown.contains("X-Signature: ***"));
    // How long it took is corrected once the answer is sent, maybe between these two looks.
    let untimed = |mut request: Value| {
        request["took_ms"] = Value::Null;
        request
    };
    assert_eq!(untimed(ok(get(&standin, "/requests/1"))), untimed(request.clone()));
}

/// Standard base64, by its definition.
fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0u32, 0);
    for digit in text.bytes().filter(|digit| *digit != b'=') {
        bits = bits << 6 | ALPHABET.iter().position(|known| *known == digit).unwrap() as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

#[test]
fn a_wrong_signature_is_told_with_the_mistake() {
    let standin = start(config());
    let body = lookup("example.com");
    let mut client = Client::connect(&standin);
    client.send(post_signed(&body, &support::sign(&body).to_uppercase()));
    assert_eq!(client.read_reply().code(), "401");
    let request = ok(get(&standin, "/requests/1"));
    assert_eq!(request["signature"], "refused");
    assert_eq!(request["signature_check"]["likely"][0]["name"], "upper_final");
    assert!(!request["reply"]["decoded"].to_string().contains("upper"), "the reply never says so");
    assert!(request["command"].is_null());
}

#[test]
fn lists_of_requests_can_be_read_on() {
    let standin = start(config());
    (0..5).for_each(|_| drop(call(&standin, &lookup("example.com"))));
    let ids = |path: &str| -> Vec<u64> {
        let all = ok(get(&standin, path));
        all["requests"].as_array().unwrap().iter().map(|request| request["id"].as_u64().unwrap()).collect()
    };
    assert_eq!(ids("/requests?limit=2"), [4, 5]);
    assert_eq!(ids("/requests?after=1&limit=2&summary=1"), [2, 3]);
    assert_eq!(ids("/requests?after=5"), Vec::<u64>::new());
    assert_eq!(get(&standin, "/requests/6").0, 404);
}

#[test]
fn orders_domains_and_ledger_are_told() {
    let standin = start(config());
    call(&standin, &register("example.com", "1", "process"));
    let orders = ok(get(&standin, "/orders"));
    let order = &orders["orders"][0];
    assert_eq!(
        (&order["domain"], &order["status"], &order["cost"]),
        (&json!("example.com"), &json!("completed"), &json!("10.00"))
    );
    assert_eq!(ok(get(&standin, &format!("/orders/{}", order["id"]))), *order);
    let domain = ok(get(&standin, "/domains/EXAMPLE.com"));
    assert_eq!(domain["expires_at"], "2027-11-24 10:20:30");
    assert_eq!(ok(get(&standin, "/domains"))["domains"][0], domain);
    let ledger = ok(get(&standin, "/ledger?domain=example.com"));
    assert_eq!(ledger["debits"][0]["order_id"], order["id"]);
    assert_eq!((&ledger["opening"], &ledger["balance"]), (&json!("1000.00"), &json!("990.00")));
    assert_eq!(ok(get(&standin, "/ledger?domain=other.example"))["debits"], json!([]));
    assert_eq!(get(&standin, "/domains/other.example").0, 404);
    assert_eq!(get(&standin, "/orders/1").0, 404);
    assert!(ok(get(&standin, "/coverage"))["commands"].as_array().unwrap().len() > 100);
    assert!(ok(get(&standin, "/help"))["GET /ledger?domain=NAME"].is_string());
}

#[test]
fn the_clock_is_moved_and_never_backwards() {
    let standin = start(config());
    assert_eq!(ok(set(&standin, "/clock", &json!({"advance": "31d"})))["now"], "2026-12-25 10:20:30");
    assert_eq!(ok(set(&standin, "/clock", &json!({"to": "2027-01-31"})))["now"], "2027-01-31 00:00:00");
    assert_eq!(set(&standin, "/clock", &json!({"to": "2026-01-31"})).0, 400);
    assert_eq!(standin.now().to_string(), "2027-01-31 00:00:00");
}

#[test]
fn faults_are_set_listed_and_taken_away() {
    let standin = start(config());
    let faults = ok(set(&standin, "/faults", &json!({"add": ["LOOKUP:after-read:answer=705", "*#*:reply:bom"]})));
    assert_eq!(faults["faults"][0]["fault"], "LOOKUP:after-read:answer=registry_timeout");
    assert_eq!(call(&standin, &lookup("example.com")).code(), "705");
    let faults = ok(get(&standin, "/faults"));
    assert_eq!(
        faults["faults"][0],
        json!({"id": 1, "fault": "LOOKUP:after-read:answer=registry_timeout", "seen": 1, "struck": 1})
    );
    assert_eq!(
        ok(get(&standin, "/requests/1"))["faults"],
        json!(["LOOKUP:after-read:answer=registry_timeout", "*#*:reply:bom"])
    );
    assert_eq!(ok(set(&standin, "/faults", &json!({"remove": 1})))["faults"][0]["id"], 2);
    assert_eq!(ok(set(&standin, "/faults", &json!({"clear": true})))["faults"], json!([]));
    // All or none.
    assert_eq!(set(&standin, "/faults", &json!({"add": ["LOOKUP:after-read:reset", "nonsense"]})).0, 400);
    assert_eq!(ok(get(&standin, "/faults"))["faults"], json!([]));
}

#[test]
fn a_new_key_ends_the_old_one_at_once() {
    let standin = start(config());
    let mut client = Client::connect(&standin);
    client.send(post(&lookup("example.com")));
    assert_eq!(client.read_reply().code(), "210");
    assert_eq!(ok(set(&standin, "/keys", &json!({"key": "another-key"}))), json!({}));
    client.send(post(&lookup("example.com")));
    assert_eq!(client.read_reply().code(), "401");
    let made_up = ok(set(&standin, "/keys", &json!({})))["key"].as_str().unwrap().to_owned();
    assert_eq!(made_up.len(), 112);
    assert_eq!(standin.key().reveal(), made_up);
    let last = ok(get(&standin, "/requests/2"));
    assert!(last["signature_check"]["why"].as_str().unwrap().contains("has been replaced"));
    assert_ne!(made_up, KEY);
}

#[test]
fn a_changed_allow_list_holds_after_fifteen_virtual_minutes() {
    let standin = start(config());
    let answer = ok(set(&standin, "/allow-list", &json!({"rules": ["192.0.2.0/25"]})));
    assert_eq!(answer, json!({"rules": null, "coming": {"from": "2026-11-24 10:35:30", "rules": ["192.0.2.0/25"]}}));
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
    set(&standin, "/clock", &json!({"advance": "14m 59s"}));
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
    set(&standin, "/clock", &json!({"advance": "1s"}));
    let mut client = Client::connect(&standin);
    let (bytes, end) = client.read_to_end();
    end.unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with("<?xml version='1.0'"), "no HTTP: {text}");
    assert!(text.contains("<item key=\"response_code\">555</item>") && text.contains("[127.0.0.1]"));
    assert_eq!(ok(get(&standin, "/allow-list")), json!({"rules": ["192.0.2.0/25"], "coming": null}));
    ok(set(&standin, "/allow-list", &json!({"rules": null, "at_once": true})));
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
}

#[test]
fn production_has_a_list_with_this_machine_on_it() {
    let standin = start(config().profile(srskit_standin::world::Profile::Production));
    assert_eq!(ok(get(&standin, "/allow-list"))["rules"], json!(["127.0.0.1/32"]));
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
}

#[test]
fn a_snapshot_that_is_restored_gives_the_same_replies_again() {
    let standin = start(config());
    call(&standin, &register("example.com", "1", "process"));
    let saved = ok(set(&standin, "/snapshot", &json!({})));
    let go_on = || {
        set(&standin, "/clock", &json!({"advance": "1d"}));
        ["example.com", "example.org"].map(|name| call(&standin, &register(name, "2", "process")))
    };
    let first = go_on();
    ok(set(&standin, "/restore", &saved));
    assert_eq!(standin.orders().len(), 1);
    assert_eq!(go_on(), first);
    // Into another stand-in as well.
    let other = start(config().seed(77));
    ok(set(&other, "/restore", &saved));
    set(&other, "/clock", &json!({"advance": "1d"}));
    assert_eq!(call(&other, &register("example.com", "2", "process")), first[0]);
}

#[test]
fn starting_over_forgets_everything() {
    let standin = start(config());
    let first = call(&standin, &register("example.com", "1", "process"));
    set(&standin, "/clock", &json!({"advance": "400d"}));
    set(&standin, "/faults", &json!({"add": "*:after-read:reset"}));
    set(&standin, "/balance", &json!({"balance": "3.50"}));
    assert_eq!(standin.balance().to_string(), "3.50");
    ok(set(&standin, "/reset", &json!({})));
    assert_eq!(call(&standin, &register("example.com", "1", "process")), first);
    assert_eq!(ok(get(&standin, "/requests"))["requests"].as_array().unwrap().len(), 1);
}

#[test]
fn waiting_ends_when_it_holds_and_says_when_it_does_not() {
    let standin = start(config());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| ok(get(&standin, "/wait?for=debits:1&timeout=20s")));
        call(&standin, &register("example.com", "1", "process"));
        assert_eq!(waiting.join().unwrap(), json!({"count": 1}));
    });
    assert_eq!(ok(get(&standin, "/wait?for=domain:example.com"))["name"], "example.com");
    assert_eq!(ok(get(&standin, "/wait?for=requests:1"))["count"], 1);
    let id = standin.orders()[0].id;
    assert_eq!(ok(get(&standin, &format!("/wait?for=order:{id}:completed")))["id"], id);
    let (status, answer) = get(&standin, "/wait?for=orders:2&timeout=5ms");
    assert_eq!((status, &answer["error"]["message"]), (504, &json!("orders:2 does not hold after 5 ms")));
}

#[test]
fn what_happens_is_streamed() {
    let standin = start(config());
    let mut socket = TcpStream::connect(host(&standin)).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    write!(socket, "GET /live HTTP/1.1\r\nHost: {}\r\n\r\n", host(&standin)).unwrap();
    let mut lines = BufReader::new(socket).lines();
    let mut news = || -> Value {
        let line = lines.find_map(|line| line.unwrap().strip_prefix("data: ").map(str::to_owned)).unwrap();
        serde_json::from_str(&line).unwrap()
    };
    assert_eq!(news()["requests"], json!([]));
    call(&standin, &lookup("example.com"));
    // It may be told twice: when it comes in, and when it is answered.
    let answered = (0..5).map(|_| news()).find(|news| news["requests"][0]["code"] == "210").unwrap();
    assert_eq!(answered["requests"][0]["about"], "example.com");
    assert_eq!(answered["status"]["counts"]["requests"], 1);
    drop(standin);
    assert!(lines.all(|line| line.is_ok()), "the stream ends with the stand-in, in an orderly way");
}

#[test]
fn the_page_and_its_parts_come_with_their_fences() {
    let standin = start(config());
    for (path, media_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/app.js", "text/javascript; charset=utf-8"),
        ("/style.css", "text/css; charset=utf-8"),
    ] {
        let answer = raw(&standin, &format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", host(&standin)));
        assert!(
            answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains(&format!("Content-Type: {media_type}\r\n"))
        );
        assert!(answer.contains("script-src 'self'") && !answer.contains("unsafe-inline"));
        let head = raw(&standin, &format!("HEAD {path} HTTP/1.1\r\nHost: {}\r\n\r\n", host(&standin)));
        assert_eq!(answer.split_once("\r\n\r\n").unwrap().0, head.trim_end());
    }
}

#[test]
fn a_state_file_carries_the_world_over() {
    let file = std::env::temp_dir().join(format!("srskit-state-{}-{}.json", std::process::id(), line!()));
    let _ = std::fs::remove_file(&file);
    let first = StandIn::start(config().state_file(&file)).unwrap();
    call(&first, &register("example.com", "1", "process"));
    let expected = call(&first, &lookup("example.com")).code().to_owned();
    first.shutdown();
    assert!(!std::fs::read_to_string(&file).unwrap().contains(KEY));
    let second = StandIn::start(config().seed(9).state_file(&file)).unwrap();
    assert_eq!(call(&second, &lookup("example.com")).code(), expected);
    assert_eq!(second.ledger().entries().len(), 1);
    drop(second);
    std::fs::write(&file, "{}").unwrap();
    let error = StandIn::start(config().state_file(&file)).unwrap_err().to_string();
    assert!(
        error.ends_with(
            "line 1, column 2: missing field `format`; nothing was taken from it, and it is not overwritten"
        ),
        "{error}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "{}");
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn the_control_port_is_loopback_wherever_the_api_listens() {
    let any = "0.0.0.0:0".parse().unwrap();
    let standin = start(Config::new().listen(any).beyond_loopback());
    assert!(standin.control_url().unwrap().starts_with("http://127.0.0.1:"));
    assert!(StandIn::start(Config::new()).unwrap().control_url().is_none());
}

#[test]
fn transfers_are_approved_and_refused() {
    let standin = start(config());
    standin.add_domain("example.com", support::NOW.plus_years(1));
    let now = standin.now();
    let id = standin.world(|world| world.request_transfer_away("example.com", now)).unwrap();
    let transfer = ok(get(&standin, &format!("/transfers/{id}")));
    assert_eq!(
        (&transfer["domain"], &transfer["direction"], &transfer["status"]),
        (&json!("example.com"), &json!("away"), &json!("pending_owner"))
    );
    let approved = ok(set(&standin, &format!("/transfers/{id}/approve"), &json!({})));
    assert_ne!(approved["status"], "pending_owner");
    assert_eq!(ok(set(&standin, &format!("/transfers/{id}/refuse"), &json!({})))["status"], "cancelled");
    assert_eq!(set(&standin, &format!("/transfers/{id}/approve"), &json!({})).0, 409);
    assert_eq!(ok(get(&standin, "/transfers"))["transfers"].as_array().unwrap().len(), 1);
    assert_eq!(standin.approve_transfer(id), None);
    assert!(!standin.refuse_transfer(id));
}

#[test]
fn the_clock_goes_to_what_is_due_next() {
    let standin = start(config());
    standin.add_domain("example.com", support::NOW.plus_years(1));
    let clock = ok(get(&standin, "/clock"));
    let next = clock["next"].as_str().unwrap().to_owned();
    assert_eq!(ok(set(&standin, "/clock", &json!({"next": true})))["now"], next.as_str());
}

#[test]
fn a_head_that_is_not_let_in_is_refused_before_its_body_is_there() {
    let standin = start(config());
    let json = "Content-Type: application/json\r\nExpect: 100-continue\r\n";
    let answer = |path: &str, host: &str, length: u32| {
        raw(&standin, &format!("POST {path} HTTP/1.1\r\nHost: {host}\r\n{json}Content-Length: {length}\r\n\r\n"))
    };
    let ours = host(&standin);
    assert_eq!(split(&answer("/restore", "rebound.example", 1000)).0, 403);
    assert_eq!(split(&answer("/clock", &ours, 65 * 1024)).0, 413);
    assert_eq!(split(&answer("/restore", &ours, u32::MAX)).0, 413);
    let large = format!("{}{{}}", " ".repeat(65 * 1024));
    let head = format!("POST /restore HTTP/1.1\r\nHost: {ours}\r\nContent-Type: application/json\r\n");
    assert_eq!(split(&raw(&standin, &format!("{head}Content-Length: {}\r\n\r\n{large}", large.len()))).0, 400);
}

#[test]
fn the_control_port_takes_so_many_connections_and_no_more() {
    let standin = start(config());
    let crowd: Vec<_> = (0..64).map(|_| TcpStream::connect(host(&standin)).unwrap()).collect();
    // Threads take their time to begin and to end.
    let comes_to = |status: u16| {
        (0..500).any(|_| {
            std::thread::sleep(Duration::from_millis(20));
            get(&standin, "/status").0 == status
        })
    };
    assert!(comes_to(503));
    drop(crowd);
    assert!(comes_to(200));
}

#[test]
fn a_balance_below_what_is_held_is_refused() {
    let standin = start(config());
    call(&standin, &register("async.com", "1", "process"));
    let (status, refused) = set(&standin, "/balance", &json!({"balance": "9.99"}));
    assert_eq!((status, standin.balance().to_string()), (409, "1000.00".to_owned()));
    assert!(refused["error"]["message"].as_str().unwrap().starts_with("10.00 is held"), "{refused}");
    assert_eq!(ok(set(&standin, "/balance", &json!({"balance": "10.00"})))["balance"], "10.00");
}

#[test]
fn a_reset_goes_back_to_the_furnished_world() {
    let standin = start(config());
    let until = support::NOW.plus_years(1);
    standin.add_domain("one.example", until);
    standin.add_domain("two.example", until);
    standin.add_domain("ONE.example", until.plus_years(1));
    let before = standin.domains();
    assert_eq!((before.len(), before[0].expires_at), (2, until));
    assert_ne!(before[0].id, before[1].id);
    standin.advance(Duration::from_secs(60));
    standin.keep_as_start();
    let kept = standin.now();
    standin.advance(Duration::from_secs(60));
    call(&standin, &register("three.example", "1", "process"));
    ok(set(&standin, "/reset", &json!({})));
    assert_eq!((standin.domains(), standin.now()), (before, kept));
}
