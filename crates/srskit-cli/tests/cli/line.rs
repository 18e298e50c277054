//! Runs the command line in this process, with streams and environment of the test's own.

use srskit_cli::{Exit, Io, Stderr, Stop};
use srskit_standin::{Config, StandIn};
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

/// What came of a command line.
pub(crate) struct Ran {
    pub(crate) exit: Exit,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn stdout_lines(&self) -> Vec<&str> {
        self.stdout.lines().collect()
    }

    pub(crate) fn stderr_lines(&self) -> Vec<&str> {
        self.stderr.lines().collect()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }
}

/// A command line that is being put together.
#[derive(Clone, Default)]
pub(crate) struct Line {
    environment: Vec<(String, String)>,
    stdin: Vec<u8>,
    is_terminal: bool,
}

impl Line {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    pub(crate) fn on_terminal(mut self) -> Self {
        self.is_terminal = true;
        self
    }

    /// The same in a process of its own; its streams are piped, standard input is closed.
    pub(crate) fn process(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_srskit"));
        command.args(arguments).env_clear().envs(self.environment.iter().cloned());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let stdout = Kept::default();
        let (exit, stderr) = self.run_into(stdout.clone(), arguments);
        Ran { exit, stdout: stdout.text(), stderr }
    }

    /// Runs with a standard output of the test's own; gives exit and standard error.
    pub(crate) fn run_into(&self, stdout: impl Write + Send + 'static, arguments: &[&str]) -> (Exit, String) {
        let stderr = Kept::default();
        let io = Io {
            stdin: Box::new(Cursor::new(self.stdin.clone())),
            stdout: Box::new(stdout),
            stderr: Stderr::new(stderr.clone()),
            stdout_is_terminal: self.is_terminal,
            stderr_is_terminal: self.is_terminal,
            environment: self.environment.iter().cloned().collect(),
            // The other side is gone at once: what runs until it is told to ends.
            stop: Stop::Message(mpsc::channel().1),
        };
        (srskit_cli::run(["srskit"].iter().chain(arguments), io), stderr.text())
    }
}

/// A stream that keeps what is written.
#[derive(Clone, Default)]
pub(crate) struct Kept(Arc<Mutex<Vec<u8>>>);

impl Kept {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()).unwrap()
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A folder that goes with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("srskit-cli-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A stand-in, and a command line that is set up to call it.
pub(crate) struct Served {
    pub(crate) stand_in: StandIn,
    pub(crate) line: Line,
    pub(crate) folder: Folder,
}

impl Served {
    pub(crate) fn new() -> Self {
        Self::with(Config::new())
    }

    pub(crate) fn with(config: Config) -> Self {
        let stand_in = StandIn::start(config).unwrap();
        let folder = Folder::new();
        let ca_file = folder.file("ca.pem", stand_in.ca_pem());
        let line = Line::new()
            .env("SRSKIT_SYSTEM", &stand_in.url())
            .env("SRSKIT_CA_FILE", &ca_file)
            .env("SRSKIT_USERNAME", &stand_in.username())
            .env("SRSKIT_KEY", stand_in.key().reveal());
        Self { stand_in, line, folder }
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.line.run(arguments)
    }
}

/// Attributes of a registration that the stand-in takes, as JSON.
pub(crate) fn registration(domain: &str) -> String {
    let contact = r#"{"first_name": "Zoë", "last_name": "Lovelace-Canary", "org_name": "Zoë & Söhne",
        "address1": "1 Canary Street", "city": "Toronto", "state": "ON", "postal_code": "M5V 0A1",
        "country": "CA", "phone": "+1.4165550199", "email": "canary@example.org"}"#;
    format!(
        r#"{{"domain": "{domain}", "reg_type": "new", "handle": "process", "period": 1,
        "reg_username": "canaryuser", "reg_password": "canary-password", "custom_nameservers": "0",
        "custom_tech_contact": "0", "contact_set": {{"owner": {contact}, "admin": {contact}, "billing": {contact}}}}}"#
    )
}
