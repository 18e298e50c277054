//! A program in another language, which knows MD5 and TLS only, checks the bytes that `srskit call` sends.

use crate::line::{Folder, Line};
use srskit_cli::Exit;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const KEY: &str =
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// The checking server; ended with the test, whatever becomes of that.
struct Checker(Child);

impl Drop for Checker {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// A certificate for 127.0.0.1 that is its own CA, and its key.
fn certificate(folder: &Folder) -> (String, String) {
    let (certificate, key) = (folder.path("certificate.pem"), folder.path("private.pem"));
    let status = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE", "-keyout", &key, "-out", &certificate])
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "openssl made no certificate");
    (certificate, key)
}

#[test]
fn bytes_and_signature_hold_for_every_kind_of_text() {
    let folder = Folder::new();
    let (certificate, private_key) = certificate(&folder);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/check_signature.py");
    let long = "x".repeat(64 * 1024);
    let texts = ["plain ASCII", "Zoë & Söhne", "\u{1F980} \u{1F469}\u{200D}\u{1F4BB}", long.as_str()];
    let mut child = Command::new("python3")
        .arg(script)
        .args([&certificate, &private_key])
        // The last one by its length: what 64 KiB of an argument hold is known.
        .args([texts[0], texts[1], texts[2], "*65536"])
        .env("API_KEY", KEY)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let verdicts = BufReader::new(child.stdout.take().unwrap());
    let checker = Checker(child);
    let mut lines = verdicts.lines().map(Result::unwrap);
    let line = Line::new()
        .env("SRSKIT_SYSTEM", &format!("https://127.0.0.1:{}", lines.next().unwrap()))
        .env("SRSKIT_CA_FILE", &certificate)
        .env("SRSKIT_USERNAME", "reseller")
        .env("SRSKIT_KEY", KEY);
    for text in texts {
        let ran = line.run(&["call", "SET", "DOMAIN", &format!("contact_set.owner.org_name={text}")]);
        let verdict = lines.next().unwrap_or_default();
        assert!(verdict.starts_with("ok "), "{verdict} for {:?}: {}", &text.get(..20), ran.stderr);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    }
    drop(checker);
}
