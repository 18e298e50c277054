use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What a program that started the stand-in has to know: the first line on its standard output, as JSON.
///
/// It holds the key on purpose, which is worth nothing anywhere else; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartLine {
    /// The port it listens on.
    pub port: u16,
    /// Where to send calls to.
    pub url: String,
    /// The file with the certificate of its CA.
    pub ca_file: String,
    /// The user name it takes.
    pub username: String,
    /// The key it takes.
    pub key: String,
    /// Where the control port and its inspector page are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control_url: Option<String>,
    /// The ports that show bad TLS, by kind.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bad_tls_ports: BTreeMap<String, u16>,
}

impl fmt::Debug for StartLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartLine")
            .field("url", &self.url)
            .field("ca_file", &self.ca_file)
            .field("username", &self.username)
            .field("control_url", &self.control_url)
            .finish_non_exhaustive()
    }
}
