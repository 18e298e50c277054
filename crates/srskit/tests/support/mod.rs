//! A TLS server whose every byte a test decides, and what tests need around it.

// Each test file uses a part of it.
#![allow(dead_code, unreachable_pub)]

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::crypto::ring;
use rustls::{ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use srskit::{Client, ClientBuilder, Credentials, Pin, Post, System};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;
use std::time::Duration;

/// Long enough that only a test which hangs gets there.
pub const LONG: Duration = Duration::from_secs(30);

/// The envelope of a reply that says yes.
pub const YES: &str = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<OPS_envelope><header><version>0.9</version></header>\
<body><data_block><dt_assoc><item key=\"is_success\">1</item><item key=\"response_code\">200</item>\
<item key=\"response_text\">ok</item></dt_assoc></data_block></body></OPS_envelope>";

/// The certificate authority of a test run.
pub static CA: LazyLock<Ca> = LazyLock::new(Ca::new);

pub struct Ca(CertifiedIssuer<'static, KeyPair>);

impl Ca {
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // A name of its own: OpenSSL takes a certificate for self-signed when subject and issuer are equal.
        params.distinguished_name.push(DnType::CommonName, "a test's authority");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub fn pem(&self) -> String {
        self.0.pem()
    }

    pub fn leaf(&self, name: &str) -> Leaf {
        self.leaf_dated(name, (1975, 1, 1), (4096, 1, 1))
    }

    pub fn leaf_dated(&self, name: &str, from: (i32, u8, u8), to: (i32, u8, u8)) -> Leaf {
        let key = KeyPair::generate().unwrap();
        let cert = params(name, from, to).signed_by(&key, &self.0).unwrap();
        Leaf::new(cert.der().clone(), &key)
    }
}

fn params(name: &str, from: (i32, u8, u8), to: (i32, u8, u8)) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(from.0, from.1, from.2);
    params.not_after = date_time_ymd(to.0, to.1, to.2);
    params
}

/// A certificate of a server, with its key.
pub struct Leaf {
    pub cert: CertificateDer<'static>,
    pub key: Vec<u8>,
    pub pin: Pin,
}

impl Leaf {
    fn new(cert: CertificateDer<'static>, key: &KeyPair) -> Self {
        use rcgen::PublicKeyData;
        let pin = Pin::of_public_key(&key.subject_public_key_info());
        Self { cert, key: key.serialize_der(), pin }
    }

    /// One that signs itself, and says that it is a CA, as `openssl req -x509` makes them.
    pub fn self_signed(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = params(name, (1975, 1, 1), (4096, 1, 1));
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let cert = params.self_signed(&key).unwrap();
        Self::new(cert.der().clone(), &key)
    }

    fn config(&self, versions: &[&'static SupportedProtocolVersion]) -> ServerConfig {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.key.clone()));
        ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![self.cert.clone()], key)
            .unwrap()
    }
}

/// How a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// With a TLS goodbye.
    Goodbye,
    /// Without one, by closing the socket.
    Close,
    /// By a reset.
    Reset,
}

/// Requests as they came, each with the number of its connection.
type Seen = Arc<Mutex<Vec<(usize, Vec<u8>)>>>;

/// One connection, as the server sees it.
pub struct Conn {
    tls: StreamOwned<ServerConnection, TcpStream>,
    /// 1 for the server's first.
    pub number: usize,
    seen: Seen,
}

impl Conn {
    /// Reads one request, as raw bytes; nothing when the peer has ended the connection.
    pub fn request(&mut self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut byte = [0];
        while !bytes.ends_with(b"\r\n\r\n") {
            match self.tls.read(&mut byte) {
                Ok(1) => bytes.push(byte[0]),
                _ => return None,
            }
        }
        let head = String::from_utf8_lossy(&bytes).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
        let mut body = vec![0; length.unwrap_or(0)];
        self.tls.read_exact(&mut body).ok()?;
        bytes.extend(body);
        self.seen.lock().unwrap().push((self.number, bytes.clone()));
        Some(bytes)
    }

    pub fn write(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.tls.write_all(bytes.as_ref());
        let _ = self.tls.flush();
    }

    /// Fails when the peer is gone.
    pub fn try_write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.tls.write_all(bytes)?;
        self.tls.flush()
    }

    /// Answers like the service does.
    pub fn answer(&mut self, body: impl AsRef<[u8]>) {
        self.write(http(200, body));
    }

    /// Answers every request with a yes until the peer has had enough.
    pub fn keep_answering(&mut self) {
        while self.request().is_some() {
            self.answer(YES);
        }
    }

    /// Waits until the peer ends the connection.
    pub fn wait_for_end(&mut self) {
        let mut rest = [0; 1024];
        while matches!(self.tls.read(&mut rest), Ok(1..)) {}
    }

    pub fn end(mut self, end: End) {
        match end {
            End::Goodbye => {
                self.tls.conn.send_close_notify();
                let _ = self.tls.flush();
            }
            End::Close => {}
            End::Reset => reset_on_close(&self.tls.sock),
        }
    }
}

/// With a linger time of nothing, closing a socket sends a reset.
pub fn reset_on_close(tcp: &TcpStream) {
    use std::os::fd::AsRawFd;
    let linger = libc::linger { l_onoff: 1, l_linger: 0 };
    let size = libc::socklen_t::try_from(size_of::<libc::linger>()).unwrap();
    // SAFETY: the descriptor is open, and pointer and size describe a live `linger`.
    let set = unsafe {
        libc::setsockopt(tcp.as_raw_fd(), libc::SOL_SOCKET, libc::SO_LINGER, (&raw const linger).cast(), size)
    };
    assert_eq!(set, 0);
}

/// An answer with a length.
pub fn http(status: u16, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} Status\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A server on a port of its own; each connection runs the test's script in a thread.
pub struct Server {
    pub address: SocketAddr,
    accepted: Arc<AtomicUsize>,
    seen: Seen,
    stopping: Arc<AtomicBool>,
}

impl Server {
    pub fn start(script: impl Fn(Conn) + Send + Sync + 'static) -> Self {
        Self::with(&CA.leaf("127.0.0.1"), &[&rustls::version::TLS12, &rustls::version::TLS13], script)
    }

    pub fn with(
        leaf: &Leaf,
        versions: &[&'static SupportedProtocolVersion],
        script: impl Fn(Conn) + Send + Sync + 'static,
    ) -> Self {
        Self::with_config(leaf.config(versions), script)
    }

    /// A server whose key need not belong to its certificate.
    pub fn with_resolver(
        leaf: &Leaf,
        versions: &[&'static SupportedProtocolVersion],
        script: impl Fn(Conn) + Send + Sync + 'static,
    ) -> Self {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf.key.clone()));
        let key = ring::sign::any_supported_type(&key).unwrap();
        let certified = rustls::sign::CertifiedKey::new(vec![leaf.cert.clone()], key);
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(rustls::sign::SingleCertAndKey::from(certified)));
        Self::with_config(config, script)
    }

    fn with_config(config: ServerConfig, script: impl Fn(Conn) + Send + Sync + 'static) -> Self {
        let config = Arc::new(config);
        let seen = Seen::default();
        let notes = seen.clone();
        let accepted: Arc<AtomicUsize> = Arc::default();
        let number = accepted.clone();
        let (address, stopping) = listen(move |tcp| {
            let number = number.fetch_add(1, Ordering::SeqCst) + 1;
            let tls = StreamOwned::new(ServerConnection::new(config.clone()).unwrap(), tcp);
            script(Conn { tls, number, seen: notes.clone() });
        });
        Self { address, accepted, seen, stopping }
    }

    pub fn connections(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// The requests read so far, each with the number of its connection.
    pub fn seen(&self) -> Vec<(usize, Vec<u8>)> {
        self.seen.lock().unwrap().clone()
    }

    /// The connection of each request.
    pub fn seen_on(&self) -> Vec<usize> {
        self.seen().into_iter().map(|(connection, _)| connection).collect()
    }

    pub fn system(&self) -> System {
        System::parse(&format!("https://{}", self.address)).unwrap()
    }

    /// A builder that trusts nobody special.
    pub fn stranger(&self) -> ClientBuilder {
        Client::builder(self.system(), Credentials::new("reseller", KEY))
    }

    pub fn builder(&self) -> ClientBuilder {
        self.stranger().ca_pem(CA.pem())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
}

/// Runs something for each connection, in a thread each, until told to stop.
pub fn listen(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> (SocketAddr, Arc<AtomicBool>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let stopping: Arc<AtomicBool> = Arc::default();
    let stop = stopping.clone();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        while let Ok((tcp, _)) = listener.accept() {
            if stop.load(Ordering::SeqCst) {
                return;
            }
            let _ = tcp.set_nodelay(true);
            let serve = serve.clone();
            thread::spawn(move || serve(tcp));
        }
    });
    (address, stopping)
}

pub const KEY: &str = "0123456789abcdef-not-a-real-key";

/// What nothing may print.
pub const SIGNATURE: &str = "d41d8cd98f00b204e9800998ecf8427e";

/// A request of the shared kind.
pub fn shared(body: &str) -> Post<'_> {
    Post {
        headers: [
            ("Content-Type", "text/xml"),
            ("X-Username", "reseller"),
            ("X-Signature", SIGNATURE),
            ("Content-Length", length(body)),
        ],
        body: body.as_bytes(),
        connect_timeout: LONG,
        answer_timeout: LONG,
        call_timeout: LONG,
        own_connection: false,
        attempt: 1,
    }
}

/// A request that wants a connection of its own.
pub fn own(body: &str) -> Post<'_> {
    Post { own_connection: true, ..shared(body) }
}

fn length(body: &str) -> &'static str {
    Box::leak(body.len().to_string().into_boxed_str())
}

/// Says yes to everything.
pub fn always_yes() -> Server {
    Server::start(|mut conn| conn.keep_answering())
}

/// A request's first line, its headers (sorted, names in lower case) and its body.
pub fn headers(request: &[u8]) -> (String, Vec<String>, Vec<u8>) {
    let end = request.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(request[..end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let first = lines.next().unwrap().to_owned();
    let mut headers: Vec<_> = lines
        .map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            format!("{}: {value}", name.to_lowercase())
        })
        .collect();
    headers.sort();
    (first, headers, request[end + 4..].to_vec())
}
