//! Through a proxy.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::settings::Environment;
use srskit::{CauseKind, Proxy, Settings, Stage};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use support::{CA, KEY, LONG, Server, listen, own, shared};

/// A proxy that makes tunnels for who has the credentials, and writes down what it was asked.
struct Tunnels {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

// `printf 'me:p@ss' | base64`
const WANTED: &str = "Proxy-Authorization: Basic bWU6cEBzcw==\r\n";

impl Tunnels {
    fn start(wants_credentials: bool) -> Self {
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let notes = asked.clone();
        let (address, _) = listen(move |mut tcp| {
            let head = read_head(&mut tcp);
            notes.lock().unwrap().push(head.clone());
            if wants_credentials && !head.contains(WANTED) {
                let _ = tcp.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            let target = head.split(' ').nth(1).unwrap();
            let Ok(other) = TcpStream::connect(target) else {
                let _ = tcp.write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n");
                return;
            };
            let _ = tcp.write_all(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n");
            let (mut from, mut to) = (tcp.try_clone().unwrap(), other.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from, &mut to));
            let _ = std::io::copy(&mut &other, &mut tcp);
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn read_head(tcp: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        tcp.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

fn yes() -> Server {
    Server::start(|mut conn| conn.keep_answering())
}

fn through(server: &Server, proxy: &str) -> srskit::Client {
    server.builder().proxy(Proxy::parse(proxy).unwrap()).build().unwrap()
}

#[test]
fn a_tunnel_with_credentials() {
    let server = yes();
    let tunnels = Tunnels::start(true);
    let client = through(&server, &format!("http://me:p%40ss@{}", tunnels.address));
    for post in [own("1"), shared("2"), shared("3")] {
        assert_eq!(client.post(&post, LONG).unwrap().status, Some(200));
    }
    let version = env!("CARGO_PKG_VERSION");
    let target = server.address;
    let wanted = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nUser-Agent: srskit/{version}\r\n{WANTED}\r\n");
    assert_eq!(tunnels.asked(), [wanted.clone(), wanted]);
    // The credentials are the proxy's business only.
    assert!(!server.seen().iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).to_lowercase().contains("proxy")));
}

#[test]
fn a_proxy_that_wants_other_credentials_is_named_without_them() {
    let server = yes();
    let tunnels = Tunnels::start(true);
    for proxy in [format!("http://{}", tunnels.address), format!("http://me:wr0ng@{}", tunnels.address)] {
        let failed = through(&server, &proxy).post(&own("1"), LONG).unwrap_err();
        assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Proxy));
        assert_eq!(
            failed.cause.text,
            format!(
                "the proxy {} wants credentials, or others (407); \
                 put them into the proxy setting as http://user:password@host:port",
                tunnels.address
            )
        );
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_proxy_that_fails_is_to_blame() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = yes();
    let failed = through(&server, &format!("http://{nobody}")).post(&own("1"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Proxy));
    assert_eq!(failed.cause.text, format!("the proxy {nobody} cannot be reached: {nobody} refused the connection"));

    let tunnels = Tunnels::start(false);
    let system = srskit::System::parse(&format!("https://{nobody}")).unwrap();
    let proxy = Proxy::parse(&tunnels.address.to_string()).unwrap();
    let client =
        srskit::Client::builder(system, srskit::Credentials::new("reseller", KEY)).proxy(proxy).build().unwrap();
    let failed = client.post(&own("1"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Proxy));
    assert_eq!(
        failed.cause.text,
        format!("the proxy {} answered 502 instead of a connection to {nobody}", tunnels.address)
    );
}

#[test]
fn a_proxy_that_says_nothing_times_out() {
    let (address, _stop) = listen(|mut tcp| drop(std::io::copy(&mut tcp, &mut std::io::sink())));
    let server = yes();
    let mut post = own("1");
    post.connect_timeout = std::time::Duration::from_millis(200);
    let failed = through(&server, &format!("http://{address}")).post(&post, LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::TimedOut));
    assert_eq!(failed.cause.text, format!("timed out waiting for the proxy {address}"));
}

#[test]
fn the_environment_says_which_proxy_and_for_whom_not() {
    let server = yes();
    let tunnels = Tunnels::start(false);
    let proxy = format!("http://{}", tunnels.address);
    let post = |exceptions: &str| {
        let environment = Environment::from_iter([
            ("SRSKIT_SYSTEM", format!("https://{}", server.address)),
            ("SRSKIT_USERNAME", "reseller".to_owned()),
            ("SRSKIT_KEY", KEY.to_owned()),
            ("HTTPS_PROXY", proxy.clone()),
            ("NO_PROXY", exceptions.to_owned()),
        ]);
        let loaded = Settings::default().load(&environment).unwrap();
        loaded.builder.ca_pem(CA.pem()).build().unwrap().post(&own("1"), LONG).unwrap();
        tunnels.asked().len()
    };
    assert_eq!(post("other.example"), 1);
    assert_eq!(post("127.0.0.0/8"), 1);
    assert_eq!(post(""), 2);
}

// This test alone changes the process's environment, and nothing in this file reads it.
#[test]
fn a_builder_never_asks_the_environment() {
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY"] {
        // SAFETY: only this crate's and std's code reads the environment here, through std's lock.
        unsafe { std::env::set_var(name, "http://127.0.0.1:1") };
    }
    let server = yes();
    assert_eq!(server.client().post(&own("1"), LONG).unwrap().status, Some(200));
}
