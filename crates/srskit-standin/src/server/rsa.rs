//! A server that knows no key exchange but RSA's own, as some of the service's were said to in 2016.
//!
//! No library of today offers that, so it is the system's `openssl s_server`, where there is one. The
//! certificate is right: nothing but the key exchange is wrong.

use crate::pki::Pki;
use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// The server, until it is dropped.
pub(crate) struct RsaServer {
    child: Child,
    port: u16,
}

impl RsaServer {
    pub(crate) fn start(pki: &Pki) -> io::Result<Self> {
        let generated = Command::new("openssl").args(["genrsa", "2048"]).stderr(Stdio::null()).output()?;
        let key = String::from_utf8(generated.stdout).map_err(io::Error::other)?;
        let certificate = pki.certificate_for(&key)?;
        let folder = Folder::new()?;
        let (key_file, certificate_file) = (folder.0.join("key.pem"), folder.0.join("certificate.pem"));
        fs::write(&key_file, key)?;
        fs::write(&certificate_file, certificate)?;
        let mut child = Command::new("openssl")
            .args(["s_server", "-accept", "127.0.0.1:0", "-www", "-tls1_2", "-cipher", "kRSA:@SECLEVEL=1", "-key"])
            .arg(&key_file)
            .arg("-cert")
            .arg(&certificate_file)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let port = child.stdout.take().and_then(|out| read_port(BufReader::new(out)));
        let mut server = Self { child, port: 0 };
        server.port = port.ok_or_else(|| io::Error::from(ErrorKind::UnexpectedEof))?;
        Ok(server)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

/// It says `ACCEPT 127.0.0.1:PORT` once it listens.
fn read_port(out: impl BufRead) -> Option<u16> {
    let line = out.lines().map_while(Result::ok).find(|line| line.starts_with("ACCEPT "))?;
    line.rsplit_once(':')?.1.trim().parse().ok()
}

impl Drop for RsaServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder of its own that nobody else can look into, removed in the end: openssl has read its files by then.
struct Folder(PathBuf);

impl Folder {
    fn new() -> io::Result<Self> {
        let name =
            format!("srskit-stand-in-{}-{:016x}", std::process::id(), getrandom::u64().map_err(io::Error::other)?);
        let path = std::env::temp_dir().join(name);
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
