use super::call::{Result, Server};
use crate::harness::{Measured, Pair, in_turns};
use rustls::crypto::ring;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use srskit::Command;
use srskit::domain::Lookup;
use srskit_standin::world::{Domain, Request, World};
use srskit_standin::{Config, StandIn, Timestamp};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The stand-in ends a connection after 100 commands, as the service does.
const CALLS: usize = 80;
const CONNECTIONS: usize = 50;
const STARTS: usize = 51;
const REACH: Duration = Duration::from_millis(100);
const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);

type Stream = BufReader<StreamOwned<ClientConnection, TcpStream>>;

pub(super) fn measure() -> Measured {
    let ratios = Doors::open().and_then(|doors| (0..CONNECTIONS).map(|_| doors.ratios()).collect::<Result<Vec<_>>>());
    match ratios {
        Ok(ratios) => Measured::of(ratios.concat()),
        Err(error) => failed(error.as_ref()),
    }
}

/// Both sides, on a connection each; good for as many calls as a connection is.
pub(super) fn pair() -> Pair {
    Doors::open().and_then(|doors| doors.pair()).expect("servers on loopback")
}

/// From the start of a stand-in to the end of its first answer, in units of what is to be reached.
pub(super) fn measure_start() -> Measured {
    let one = || {
        let started = Instant::now();
        let standin = StandIn::start(Config::new())?;
        let mut stream = connect(&standin.url(), certificate(&standin)?)?;
        exchange(&mut stream, &request(&standin)?)?;
        Ok(started.elapsed().as_secs_f64() / REACH.as_secs_f64())
    };
    match (0..STARTS).map(|_| one()).collect::<Result<Vec<_>>>() {
        Ok(times) => Measured::of(times),
        Err(error) => failed(error.as_ref()),
    }
}

/// The same lookup in a large world and in a small one, without wire and TLS.
pub(super) fn world_pair() -> Pair {
    let side = |domains: usize| {
        let mut world = World::new(1, Default::default());
        for number in 0..domains {
            world.add_domain(Domain::new(&format!("domain{number}.com"), NOW, NOW.plus_years(1)));
        }
        let request = Request::new("LOOKUP", "DOMAIN").with("domain", "domain7.com");
        move || assert!(world.apply(&request, NOW).reply.is_success)
    };
    Pair { ours: Box::new(side(100_000)), bare: Box::new(side(10)) }
}

fn failed(error: &dyn std::error::Error) -> Measured {
    eprintln!("the stand-in cannot be measured: {error}");
    Measured::exactly(f64::INFINITY)
}

/// A stand-in, and the bare server.
struct Doors {
    standin: Arc<StandIn>,
    bare: Server,
}

impl Doors {
    fn open() -> Result<Self> {
        Ok(Self { standin: Arc::new(StandIn::start(Config::new())?), bare: Server::start()? })
    }

    fn ratios(&self) -> Result<Vec<f64>> {
        let mut pair = self.pair()?;
        (pair.ours)();
        (pair.bare)();
        Ok((0..CALLS).map(|call| in_turns(call, &mut pair, 1)).collect())
    }

    fn pair(&self) -> Result<Pair> {
        let request = request(&self.standin)?;
        let mut ours = connect(&self.standin.url(), certificate(&self.standin)?)?;
        let mut bare = connect(&self.bare.url, self.bare.certificate.clone())?;
        // The stand-in has to live as long as the side that talks to it.
        let (standin, same) = (Arc::clone(&self.standin), request.clone());
        Ok(Pair {
            ours: Box::new(move || {
                let _alive = &standin;
                assert!(exchange(&mut ours, &request).is_ok());
            }),
            bare: Box::new(move || assert!(exchange(&mut bare, &same).is_ok())),
        })
    }
}

fn certificate(standin: &StandIn) -> Result<CertificateDer<'static>> {
    Ok(CertificateDer::from_pem_slice(standin.ca_pem().as_bytes())?)
}

/// A signed lookup, head and all.
fn request(standin: &StandIn) -> Result<Vec<u8>> {
    let body = Lookup::new("example.com").message().encode()?;
    let signature = srskit::core::sign(&body, &standin.key());
    let head = format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nX-Username: {}\r\nX-Signature: {}\r\nContent-Length: {}\r\n\r\n",
        standin.username(),
        signature.as_str(),
        body.len()
    );
    Ok([head.as_bytes(), &body].concat())
}

fn connect(url: &str, certificate: CertificateDer<'static>) -> Result<Stream> {
    let mut roots = RootCertStore::empty();
    roots.add(certificate)?;
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let socket = TcpStream::connect(url.trim_start_matches("https://").trim_end_matches('/'))?;
    socket.set_nodelay(true)?;
    let tls = ClientConnection::new(Arc::new(config), ServerName::try_from("127.0.0.1")?)?;
    Ok(BufReader::new(StreamOwned::new(tls, socket)))
}

fn exchange(stream: &mut Stream, request: &[u8]) -> Result<()> {
    stream.get_mut().write_all(request)?;
    stream.get_mut().flush()?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
    }
    stream.read_exact(&mut vec![0; length])?;
    Ok(())
}
