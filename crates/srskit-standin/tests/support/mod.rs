//! A client that says exactly what it is told, and signs without the crate under test.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![allow(dead_code, reason = "each test file uses its own part of this")]

use md5::{Digest, Md5};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned, SupportedProtocolVersion};
use srskit_standin::{Clock, Config, ItemOrder, StandIn, Timestamp};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

pub(crate) const USER: &str = "reseller";
pub(crate) const KEY: &str = "not-a-real-key";
/// Tue, 24 Nov 2026 10:20:30 GMT
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_795_515_630);

/// Everything fixed that can be.
pub(crate) fn config() -> Config {
    Config::new()
        .account(srskit_core::Credentials::new(USER, KEY))
        .seed(1)
        .clock(Clock::frozen(NOW))
        .item_order(ItemOrder::Fixed)
}

pub(crate) fn standin() -> StandIn {
    StandIn::start(config()).unwrap()
}

pub(crate) fn sign(body: &str) -> String {
    sign_with(body, KEY)
}

pub(crate) fn sign_with(body: &str, key: &str) -> String {
    let md5 = |text: String| -> String { Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect() };
    md5(md5(format!("{body}{key}")) + key)
}

pub(crate) type Tls = StreamOwned<ClientConnection, TcpStream>;

pub(crate) struct Client(pub(crate) Tls);

impl Client {
    pub(crate) fn connect(standin: &StandIn) -> Self {
        Self(StreamOwned::new(tls(standin), socket(standin)))
    }

    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).unwrap();
        self.0.flush().unwrap();
    }

    /// Reads up to the end of the stream, however it ends.
    pub(crate) fn read_to_end(&mut self) -> (Vec<u8>, io::Result<()>) {
        let mut bytes = Vec::new();
        let end = self.0.read_to_end(&mut bytes).map(drop);
        (bytes, end)
    }

    /// Reads one reply by its `Content-Length`, and not a byte more.
    pub(crate) fn read_reply(&mut self) -> Reply {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            self.0.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        let head = String::from_utf8(head).unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        self.0.read_exact(&mut body).unwrap();
        Reply { head, body: String::from_utf8(body).unwrap() }
    }

    /// Whether the server has ended the stream in an orderly way, with nothing left to read.
    pub(crate) fn is_at_end(&mut self) -> bool {
        matches!(self.read_to_end(), (rest, Ok(())) if rest.is_empty())
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn split(bytes: Vec<u8>) -> Self {
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        Self { head: format!("{head}\r\n\r\n"), body: body.to_owned() }
    }

    /// The first item of that key, by text search.
    pub(crate) fn item(&self, key: &str) -> Option<&str> {
        let rest = self.body.split_once(&format!("<item key=\"{key}\">"))?.1;
        Some(rest.split_once("</item>")?.0)
    }

    pub(crate) fn code(&self) -> &str {
        self.item("response_code").unwrap_or("none")
    }
}

pub(crate) fn tls(standin: &StandIn) -> ClientConnection {
    tls_with(standin, rustls::DEFAULT_VERSIONS)
}

pub(crate) fn tls_with(standin: &StandIn, versions: &[&'static SupportedProtocolVersion]) -> ClientConnection {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(standin.ca_pem().as_bytes()).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    ClientConnection::new(Arc::new(config), ServerName::try_from("127.0.0.1").unwrap()).unwrap()
}

pub(crate) fn socket(standin: &StandIn) -> TcpStream {
    let socket = TcpStream::connect(standin.addr()).unwrap();
    // A test that waits for something which does not come ends here, and not never.
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket
}

/// A whole envelope, compact.
pub(crate) fn envelope(action: &str, object: &str, attributes: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
         <OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
         <item key=\"protocol\">XCP</item><item key=\"action\">{action}</item><item key=\"object\">{object}</item>\
         <item key=\"attributes\"><dt_assoc>{attributes}</dt_assoc></item>\
         </dt_assoc></data_block></body></OPS_envelope>"
    )
}

pub(crate) fn items(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(key, value)| format!("<item key=\"{key}\">{value}</item>")).collect()
}

pub(crate) fn lookup(domain: &str) -> String {
    envelope("LOOKUP", "DOMAIN", &items(&[("domain", domain)]))
}

pub(crate) fn register(domain: &str, period: &str, handle: &str) -> String {
    let contact = items(&[
        ("first_name", "Zoë"),
        ("last_name", "Example"),
        ("address1", "1 Example Street"),
        ("city", "Toronto"),
        ("state", "ON"),
        ("postal_code", "M5V 2T6"),
        ("country", "CA"),
        ("phone", "+1.4165550123"),
        ("email", "zoe@example.com"),
    ]);
    let contacts: String = ["owner", "admin", "billing"]
        .iter()
        .map(|role| format!("<item key=\"{role}\"><dt_assoc>{contact}</dt_assoc></item>"))
        .collect();
    let fields = items(&[
        ("domain", domain),
        ("reg_type", "new"),
        ("period", period),
        ("handle", handle),
        ("reg_username", "zoe123"),
        ("reg_password", "not-a-password"),
        ("custom_tech_contact", "0"),
        ("custom_nameservers", "0"),
    ]);
    envelope(
        "SW_REGISTER",
        "DOMAIN",
        &format!("{fields}<item key=\"contact_set\"><dt_assoc>{contacts}</dt_assoc></item>"),
    )
}

pub(crate) fn renew(domain: &str, year: &str, period: &str) -> String {
    let fields = [
        ("domain", domain),
        ("currentexpirationyear", year),
        ("period", period),
        ("handle", "process"),
        ("auto_renew", "0"),
    ];
    envelope("RENEW", "DOMAIN", &items(&fields))
}

/// A request of our own kind, kept alive.
pub(crate) fn post(body: &str) -> String {
    post_signed(body, &sign(body))
}

pub(crate) fn post_signed(body: &str, signature: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// One call over a connection of its own.
pub(crate) fn call(standin: &StandIn, body: &str) -> Reply {
    let mut client = Client::connect(standin);
    client.send(post(body));
    client.read_reply()
}
