use crate::harness::{Measured, Pair, in_turns};
use rcgen::{CertificateParams, KeyPair};
use rustls::crypto::ring;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use srskit::domain::Lookup;
use srskit::{Client, Command, Credentials, System};
use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// A connection is retired after 90 commands, so a measured call never has to open one.
const CALLS: usize = 80;
const CONNECTIONS: usize = 50;
const USER: &str = "reseller";
const KEY: &str = "synthetic-key-not-a-real-one-0123456789abcdef";
const TAKEN: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n\
<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n \
<body>\n  <data_block>\n   <dt_assoc>\n    <item key=\"object\">DOMAIN</item>\n    \
<item key=\"response_code\">211</item>\n    <item key=\"action\">REPLY</item>\n    <item key=\"attributes\">\n     \
<dt_assoc>\n      <item key=\"status\">taken</item>\n     </dt_assoc>\n    </item>\n    \
<item key=\"protocol\">XCP</item>\n    <item key=\"response_text\">Domain taken</item>\n    \
<item key=\"is_success\">1</item>\n   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>";

pub(super) type Result<T> = std::result::Result<T, Box<dyn Error>>;

pub(super) fn measure() -> Measured {
    let ratios =
        Server::start().and_then(|server| (0..CONNECTIONS).map(|_| server.ratios()).collect::<Result<Vec<_>>>());
    match ratios {
        Ok(ratios) => Measured::of(ratios.concat()),
        Err(error) => {
            eprintln!("the call cannot be measured: {error}");
            Measured::exactly(f64::INFINITY)
        }
    }
}

/// Both sides, on a connection each.
pub(super) fn pair() -> Pair {
    Server::start().and_then(|server| server.pair()).expect("a server on loopback")
}

/// Answers every request on every connection with the same few bytes.
pub(super) struct Server {
    pub(super) url: String,
    pub(super) certificate: CertificateDer<'static>,
    pem: String,
}

impl Server {
    pub(super) fn start() -> Result<Self> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()])?;
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let issuer = rcgen::CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        let leaf = CertificateParams::new(vec!["127.0.0.1".to_owned()])?.signed_by(&key, &issuer)?;
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(
                vec![leaf.der().clone()],
                PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
            )?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("https://{}", listener.local_addr()?);
        thread::spawn(move || accept(&listener, &Arc::new(config)));
        Ok(Self { url, certificate: issuer.der().clone(), pem: issuer.pem() })
    }

    /// Single calls in turns, over two fresh connections that have warmed up.
    fn ratios(&self) -> Result<Vec<f64>> {
        let mut pair = self.pair()?;
        (pair.ours)();
        (pair.bare)();
        Ok((0..CALLS).map(|call| in_turns(call, &mut pair, 1)).collect())
    }

    fn pair(&self) -> Result<Pair> {
        Ok(Pair { ours: Box::new(self.ours()?), bare: Box::new(self.bare()?) })
    }

    fn ours(&self) -> Result<impl FnMut() + use<>> {
        let system = System::parse(&self.url).map_err(|problem| problem.to_string())?;
        let client = Client::builder(system, Credentials::new(USER, KEY)).ca_pem(&self.pem).build()?;
        let lookup = Lookup::new("example.com");
        Ok(move || assert!(!client.call(&lookup).is_ok_and(|reply| reply.value.available)))
    }

    fn bare(&self) -> Result<impl FnMut() + use<>> {
        let tls = ureq::tls::TlsConfig::builder()
            .root_certs(ureq::tls::RootCerts::new_with_certs(&[
                ureq::tls::Certificate::from_der(&self.certificate).to_owned()
            ]))
            .unversioned_rustls_crypto_provider(Arc::new(ring::default_provider()))
            .build();
        let agent = ureq::Agent::config_builder().tls_config(tls).proxy(None).build().new_agent();
        let body = Lookup::new("example.com").message().encode()?;
        let signature = srskit::core::sign(&body, &KEY.into()).as_str().to_owned();
        let url = self.url.clone();
        Ok(move || {
            let answer = agent
                .post(&url)
                .header("Content-Type", "text/xml")
                .header("X-Username", USER)
                .header("X-Signature", &signature)
                .send(&body)
                .and_then(|mut answer| answer.body_mut().read_to_vec());
            assert!(answer.is_ok_and(|bytes| bytes.len() == TAKEN.len()));
        })
    }
}

fn accept(listener: &TcpListener, config: &Arc<ServerConfig>) {
    for connection in listener.incoming().flatten() {
        let config = config.clone();
        // Whatever ends a connection here shows as a failed call on the other side.
        thread::spawn(move || serve(connection, config).ok());
    }
}

fn serve(connection: TcpStream, config: Arc<ServerConfig>) -> Result<()> {
    connection.set_nodelay(true)?;
    let mut stream = BufReader::new(StreamOwned::new(ServerConnection::new(config)?, connection));
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{TAKEN}", TAKEN.len());
    loop {
        let Some(length) = read_head(&mut stream)? else { return Ok(()) };
        stream.read_exact(&mut vec![0; length])?;
        stream.get_mut().write_all(answer.as_bytes())?;
        stream.get_mut().flush()?;
    }
}

/// Reads up to the empty line, and says how long the body is; `None` at the end of the connection.
fn read_head(stream: &mut impl BufRead) -> Result<Option<usize>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            return Ok(Some(length));
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
    }
}
