//! A host that offers RSA key exchange only: refused by the default build with a cause that says
//! so, served with the feature `native-tls`. Needs the program `openssl`.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::{CauseKind, Client, ClientBuilder, Credentials, Stage, System};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use support::{KEY, LONG, YES, http, own};

/// `openssl s_server` with one suite; it hands over what it reads and sends what it is given.
struct OldServer {
    child: Child,
    address: SocketAddr,
    folder: PathBuf,
    certificate: Vec<u8>,
    /// At the end of its input the server closes its connections, so it is kept open.
    _input: Option<ChildStdin>,
}

impl OldServer {
    fn start(suite: &str, names: &str, answers: bool) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("srskit-openssl-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let names = format!("subjectAltName={names}");
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem"])
            .args(["-days", "30", "-subj", "/CN=test", "-addext", &names])
            .current_dir(&folder)
            .stderr(Stdio::null())
            .status()
            .expect("this test needs the program openssl (Debian: apt install openssl)");
        assert!(made.success());
        let mut child = Command::new("openssl")
            .args(["s_server", "-accept", "127.0.0.1:0", "-key", "key.pem", "-cert", "cert.pem", "-tls1_2"])
            .args(["-cipher", suite])
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let address = address(&mut output);
        let (read, request) = channel();
        thread::spawn(move || pass_on(output, &read));
        let mut input = child.stdin.take();
        if answers && let Some(input) = input.take() {
            thread::spawn(move || answer(&request, input));
        }
        let certificate = std::fs::read(folder.join("cert.pem")).unwrap();
        Self { child, address, folder, certificate, _input: input }
    }

    fn builder(&self) -> ClientBuilder {
        let system = System::parse(&format!("https://{}", self.address)).unwrap();
        Client::builder(system, Credentials::new("reseller", KEY))
    }
}

// It says `ACCEPT 127.0.0.1:PORT` as soon as it listens.
fn address(output: &mut impl BufRead) -> SocketAddr {
    let mut line = String::new();
    while output.read_line(&mut line).unwrap() > 0 {
        if let Some(address) = line.strip_prefix("ACCEPT ") {
            return address.trim().parse().unwrap();
        }
        line.clear();
    }
    panic!("openssl s_server did not start");
}

fn pass_on(mut output: impl Read, read: &std::sync::mpsc::Sender<Vec<u8>>) {
    let mut chunk = [0; 4096];
    while let Ok(n @ 1..) = output.read(&mut chunk) {
        let _ = read.send(chunk[..n].to_vec());
    }
}

fn answer(request: &Receiver<Vec<u8>>, mut input: ChildStdin) {
    let mut seen = Vec::new();
    while !seen.windows(END.len()).any(|w| w == END) {
        let Ok(more) = request.recv_timeout(LONG) else { return };
        seen.extend(more);
    }
    let _ = input.write_all(&http(200, YES));
    let _ = input.flush();
    // Kept open: at the end of its input the server closes the connection.
    while request.recv_timeout(LONG).is_ok() {}
}

/// The last bytes of the request, by which the server's side knows that it is complete.
const END: &[u8] = b"<the-end/>";

impl Drop for OldServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const RSA_ONLY: &str = "AES128-SHA";
const HERE: &str = "DNS:localhost,IP:127.0.0.1";

#[test]
fn the_default_build_refuses_and_says_what_would_help() {
    let server = OldServer::start(RSA_ONLY, HERE, false);
    let client = server.builder().ca_pem(&server.certificate).build().unwrap();
    let failed = client.post(&own("<the-end/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Tls));
    assert_eq!(
        failed.cause.text,
        format!(
            "{} agrees on no cipher suite with us; a host that offers RSA key exchange only \
             needs srskit built and set to use native TLS",
            server.address
        )
    );
}

#[cfg(feature = "native-tls")]
mod native {
    use super::*;
    use srskit::{Pin, TlsBackend};
    use support::{CA, Leaf, Server, shared};

    fn failure(client: &Client) -> (Stage, CauseKind, String) {
        let failed = client.post(&own("<the-end/>"), LONG).unwrap_err();
        (failed.stage, failed.cause.kind, failed.cause.text)
    }

    #[test]
    fn native_tls_gets_an_answer() {
        for suite in [RSA_ONLY, "AES128-GCM-SHA256"] {
            let server = OldServer::start(suite, HERE, true);
            let builder = server.builder().ca_pem(&server.certificate).tls_backend(TlsBackend::Native);
            let posted = builder.build().unwrap().post(&own("<the-end/>"), LONG).unwrap();
            assert_eq!((posted.status, posted.body.as_slice()), (Some(200), YES.as_bytes()), "{suite}");
        }
    }

    #[test]
    fn native_tls_verifies_authority_name_and_pin() {
        let server = OldServer::start(RSA_ONLY, HERE, false);
        let stranger = server.builder().tls_backend(TlsBackend::Native).build().unwrap();
        let (stage, kind, text) = failure(&stranger);
        assert_eq!((stage, kind), (Stage::Connecting, CauseKind::Tls));
        assert!(text.contains("self-signed certificate") || text.contains("self signed certificate"), "{text}");

        let wrong_pin = server.builder().tls_backend(TlsBackend::Native).pin(Pin::of_public_key(b"another"));
        let (stage, kind, text) = failure(&wrong_pin.build().unwrap());
        assert_eq!((stage, kind), (Stage::Connecting, CauseKind::Tls));
        assert!(text.starts_with("127.0.0.1 does not hold the pinned key: "), "{text}");

        let elsewhere = OldServer::start(RSA_ONLY, "DNS:hrs.example.com", false);
        let builder = elsewhere.builder().ca_pem(&elsewhere.certificate).tls_backend(TlsBackend::Native);
        let (stage, kind, text) = failure(&builder.build().unwrap());
        assert_eq!((stage, kind), (Stage::Connecting, CauseKind::Tls));
        assert!(text.contains("mismatch"), "{text}");
    }

    fn native(server: &Server) -> ClientBuilder {
        server.builder().tls_backend(TlsBackend::Native)
    }

    #[test]
    fn a_pin_stands_for_the_chain_but_not_for_name_and_dates() {
        for leaf in [CA.leaf("127.0.0.1"), Leaf::self_signed("127.0.0.1")] {
            let server = Server::with(&leaf, rustls::DEFAULT_VERSIONS, |mut conn| conn.keep_answering());
            let client = server.stranger().tls_backend(TlsBackend::Native).pin(leaf.pin).build().unwrap();
            assert_eq!(client.post(&own("<x/>"), LONG).unwrap().status, Some(200));
        }
        for (leaf, wanted) in [
            (CA.leaf("hrs.example.com"), "the certificate is not for 127.0.0.1"),
            (CA.leaf_dated("127.0.0.1", (2001, 1, 1), (2002, 1, 1)), "the certificate of 127.0.0.1 has expired"),
        ] {
            let server = Server::with(&leaf, rustls::DEFAULT_VERSIONS, |mut conn| conn.keep_answering());
            let (stage, _, text) = failure(&native(&server).pin(leaf.pin).build().unwrap());
            assert!(stage == Stage::Connecting && text.starts_with(wanted), "{text}");
        }
    }

    #[test]
    fn the_witness_is_the_same() {
        let server = Server::start(|mut conn| conn.keep_answering());
        let client = native(&server).build().unwrap();
        for post in [shared("1"), own("2"), shared("3")] {
            client.post(&post, LONG).unwrap();
        }
        assert_eq!(server.seen_on(), [1, 2, 1]);

        for end in [support::End::Goodbye, support::End::Close] {
            let server = Server::start(move |mut conn| {
                conn.request();
                conn.write("<OPS_envelope/>");
                conn.end(end);
            });
            let posted = native(&server).build().unwrap().post(&own("<x/>"), LONG).unwrap();
            assert_eq!((posted.status, posted.body.as_slice()), (None, &b"<OPS_envelope/>"[..]), "{end:?}");
        }

        let server = Server::start(|mut conn| {
            conn.request();
            conn.wait_for_end();
        });
        let mut post = own("<x/>");
        post.answer_timeout = std::time::Duration::from_millis(300);
        let failed = native(&server).build().unwrap().post(&post, LONG).unwrap_err();
        assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::TimedOut), "{}", failed.cause);

        let (silent, _stop) = support::listen(|mut tcp| drop(std::io::copy(&mut tcp, &mut std::io::sink())));
        let system = System::parse(&format!("https://{silent}")).unwrap();
        let builder = Client::builder(system, Credentials::new("reseller", KEY)).tls_backend(TlsBackend::Native);
        let mut post = own("<x/>");
        post.connect_timeout = std::time::Duration::from_millis(300);
        let failed = builder.build().unwrap().post(&post, LONG).unwrap_err();
        assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::TimedOut), "{}", failed.cause);
    }
}
