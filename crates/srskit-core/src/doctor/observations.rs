//! What the probes saw: plain data without a secret in it. Whoever makes it redacts it.

use crate::Stage;
use crate::exchange::address_in;
use std::net::IpAddr;

macro_rules! seen {
    ($($(#[$meta:meta])* $kind:ident $name:ident { $($body:tt)* })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, PartialEq, Eq)]
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
            pub $kind $name { $($body)* }
        )*
    };
}

/// Everything that was seen. What a probe did not come to is `None` or empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct Observations {
    /// The look was stopped before its end; what stands below is what was seen until then.
    pub stopped_early: bool,
    /// D24.
    pub build: Option<BuildSeen>,
    /// D01.
    pub settings: Option<SettingsSeen>,
    /// D02; `None` where the settings name no key file, and where they were given in code.
    pub key_file: Option<FileSeen>,
    /// D03.
    pub self_test: Option<SelfTest>,
    /// D04; `None` unless asked for.
    pub signature: Option<SignatureSeen>,
    /// D06.
    pub proxy: Option<ProxySeen>,
    /// D07.
    pub names: Option<NamesSeen>,
    /// D08, one per address.
    pub ports: Vec<PortSeen>,
    /// D09.
    pub path: Option<PathSeen>,
    /// D10 and D11.
    pub tls: Option<TlsSeen>,
    /// D12: a lookup signed with a key that is nobody's.
    pub wrong_key: Option<CallSeen>,
    /// D05: the reply's clock minus ours, in seconds.
    pub clock_offset: Option<i64>,
    /// D13.
    pub addresses: Option<AddressesSeen>,
    /// D14; `None` unless asked for.
    pub allow_list_wait: Option<AllowListWait>,
    /// D15: a lookup with the real credentials.
    pub real: Option<CallSeen>,
    /// D16: the same on the other system; `None` unless asked for.
    pub other_system: Option<CallSeen>,
    /// D18: a lookup of 16 KiB.
    pub large: Option<CallSeen>,
    /// D19.
    pub reply: Option<ReplySeen>,
    /// D20.
    pub balance: Option<BalanceSeen>,
    /// D20: how the request for the balance ended, where it gave none.
    pub balance_refused: Option<CallSeen>,
    /// D21.
    pub times: Option<TimesSeen>,
    /// D23.
    pub events: Option<EventsSeen>,
}

seen! {
    /// Which system is called.
    enum SystemSeen {
        /// The production system.
        Production,
        /// The test system.
        Horizon,
        /// A hosted instance (HRS), or a stand-in.
        Other,
    }

    /// The settings as they were found.
    struct SettingsSeen {
        /// The system, where one is named.
        pub system: Option<SystemSeen>,
        /// Host and port, where a system is named.
        pub host: String,
        /// Its port.
        pub port: u16,
        /// Whether there is a user name.
        pub has_username: bool,
        /// The key, where there is one.
        pub key: Option<KeySeen>,
        /// What the settings' reader refused, each in one line.
        pub problems: Vec<String>,
        /// What it noticed.
        pub notices: Vec<String>,
    }

    /// The outside of a key.
    struct KeySeen {
        /// In bytes.
        pub length: usize,
        /// Whether it is made of hex digits only.
        pub is_hex: bool,
        /// Whether letters of it are in upper case.
        pub has_upper_case: bool,
    }

    /// A file with a secret in it.
    struct FileSeen {
        /// Where it is; empty where a key may have got into it.
        pub path: String,
        /// Its mode, where the system has such a thing and the file is there.
        pub mode: Option<u32>,
    }

    /// Known answers that this build gave.
    struct SelfTest {
        /// The names of those that were wrong.
        pub wrong: Vec<String>,
    }

    /// A signature that the user's own code made.
    struct SignatureSeen {
        /// Whether it fits.
        pub fits: bool,
        /// What explains it, each in words: one mistake or two.
        pub explanations: Vec<String>,
    }

    /// Which proxy is used, and why.
    struct ProxySeen {
        /// `host:port` of the proxy in use.
        pub used: Option<String>,
        /// Where it was said: a setting, or a variable.
        pub said_by: String,
        /// Names of all variables that speak of proxies.
        pub variables: Vec<String>,
    }

    /// What the name was resolved to.
    struct NamesSeen {
        /// The addresses, as the system gave them.
        pub addresses: Vec<IpAddr>,
        /// Why there are none.
        pub error: Option<String>,
        /// Milliseconds that it took.
        pub took_ms: u64,
    }

    /// How one address answered to a connection.
    struct PortSeen {
        /// The address; of the proxy where one is used.
        pub address: IpAddr,
        /// What it said.
        pub state: PortState,
        /// Milliseconds that it took.
        pub took_ms: u64,
    }

    /// What a connection came to.
    enum PortState {
        /// Connected.
        Open,
        /// Refused at once.
        Refused,
        /// No answer in the time given.
        Silent,
        /// No way there.
        Unreachable,
        /// Something else, in words.
        Failed(String),
    }

    /// Ping and trace.
    struct PathSeen {
        /// Whether an echo came back; `None` where this machine may not ask.
        pub ping: Option<bool>,
        /// The steps of the way, as the tool wrote them.
        pub trace: Vec<String>,
    }

    /// A TLS handshake.
    struct TlsSeen {
        /// `TLSv1.3`, `TLSv1.2`, where it came to one.
        pub version: Option<String>,
        /// The suite, likewise.
        pub suite: Option<String>,
        /// The chain that the server showed, leaf first, verified or not.
        pub chain: Vec<Certificate>,
        /// Why there is no session.
        pub failure: Option<TlsFailure>,
        /// What a raw hello found, where the handshake could not agree.
        pub hello: Option<HelloSeen>,
        /// Milliseconds that it took.
        pub took_ms: u64,
    }

    /// The outside of a certificate.
    struct Certificate {
        /// Subject.
        pub subject: String,
        /// Issuer.
        pub issuer: String,
        /// Names that it is for.
        pub names: Vec<String>,
        /// Valid from and until, ISO 8601.
        pub dates: [String; 2],
    }

    /// Why a handshake failed.
    enum TlsFailure {
        /// Closed before a single byte of the server's.
        ClosedEmpty,
        /// No version or suite in common.
        NothingInCommon,
        /// The server's certificate has expired.
        Expired,
        /// It is not valid yet.
        NotYetValid,
        /// Nobody known has issued it.
        UnknownIssuer,
        /// It is for another host.
        WrongHost,
        /// The pin does not fit.
        WrongPin,
        /// No answer in the time given.
        Silent,
        /// What came is not TLS.
        NotTls,
        /// Reset in the midst of it.
        Reset,
        /// The proxy refused to connect: its HTTP status.
        Proxy(u16),
        /// Something else, in words.
        Other(String),
    }

    /// What the server would agree to.
    struct HelloSeen {
        /// `TLSv1.2`, `TLSv1.0`, …
        pub version: String,
        /// Only suites with RSA key exchange are taken.
        pub only_rsa_key_exchange: bool,
        /// Only Diffie-Hellman over finite fields is taken.
        pub only_finite_field: bool,
        /// Only CBC suites are taken.
        pub only_cbc: bool,
    }

    /// A call, and what came of it.
    struct CallSeen {
        /// How it ended.
        pub ended: Ended,
        /// Milliseconds that it took.
        pub took_ms: u64,
    }

    /// How a call ended.
    enum Ended {
        /// An envelope came.
        Answer {
            /// HTTP status; `None` for a bare envelope.
            http_status: Option<u16>,
            /// `response_code`.
            code: String,
            /// `response_text`, redacted.
            text: String,
            /// `is_success`.
            is_success: bool,
        },
        /// Something that is no envelope came: the HTTP status, and what it begins with, redacted.
        NoEnvelope {
            /// HTTP status.
            http_status: Option<u16>,
            /// What it looks like: `html`, `empty`, `cut`, `text`.
            looks_like: String,
        },
        /// Nothing came.
        Nothing {
            /// Whether the request had left.
            had_left: bool,
            /// Whether time ran out.
            timed_out: bool,
            /// In words.
            why: String,
        },
    }

    /// Which of our addresses the server saw, and what it thought of them.
    struct AddressesSeen {
        /// Those that it named when it refused them.
        pub refused: Vec<IpAddr>,
        /// Connections whose call was not refused for its address.
        pub accepted: u32,
        /// What an echo service saw, where one was allowed.
        pub echo: Option<IpAddr>,
    }

    /// The wait for a change of the allow list.
    struct AllowListWait {
        /// Whether the address was accepted in the end.
        pub accepted: bool,
        /// Seconds that were waited.
        pub waited: u64,
    }

    /// The form of a reply.
    struct ReplySeen {
        /// What the decoder noticed.
        pub warnings: Vec<String>,
        /// Items that nobody knows.
        pub unknown: Vec<String>,
    }

    /// The account's money, as decimal texts.
    struct BalanceSeen {
        /// All of it.
        pub balance: String,
        /// What is held for pending orders.
        pub held: String,
        /// What is left, in hundredths.
        pub available_cents: i64,
        /// The mark below which to warn, in hundredths.
        pub low_water_cents: Option<i64>,
    }

    /// The time-outs of this client.
    struct TimesSeen {
        /// Seconds for a whole call.
        pub deadline: u64,
    }

    /// The event queue.
    struct EventsSeen {
        /// Whether the account has one.
        pub is_on: bool,
        /// Days since the oldest event, where there is one.
        pub oldest_days: Option<u64>,
    }

    /// What this program is.
    struct BuildSeen {
        /// Version.
        pub version: String,
        /// `linux-x86_64`.
        pub platform: String,
        /// Features, bindings.
        pub features: Vec<String>,
        /// Certificates in the store that is used.
        pub root_certificates: usize,
    }
}

impl Ended {
    /// From how far a call got, for whoever has a [`Stage`] at hand.
    pub fn nothing(stage: Stage, timed_out: bool, why: impl Into<String>) -> Self {
        Ended::Nothing { had_left: stage == Stage::InFlight, timed_out, why: why.into() }
    }

    pub(super) fn code(&self) -> Option<&str> {
        match self {
            Ended::Answer { code, .. } => Some(code),
            _ => None,
        }
    }

    /// Our address as the refusal of it names it, which comes before anything else is looked at.
    pub fn refused_address(&self) -> Option<IpAddr> {
        match self {
            Ended::Answer { code, text, .. } if code == "555" => address_in(text),
            _ => None,
        }
    }
}

impl Observations {
    /// A hosted instance has lists and firewalls of its own, which OpenSRS opens.
    pub(super) fn is_hosted(&self) -> bool {
        self.has_own_host() && !self.is_local()
    }

    fn has_own_host(&self) -> bool {
        self.settings.as_ref().is_some_and(|settings| settings.system == Some(SystemSeen::Other))
    }

    /// A stand-in on this very machine: nobody at OpenSRS can do anything about it.
    pub(super) fn is_local(&self) -> bool {
        let is_loopback = |names: &NamesSeen| {
            !names.addresses.is_empty() && names.addresses.iter().all(|address| address.to_canonical().is_loopback())
        };
        self.has_own_host() && !self.uses_a_proxy() && self.names.as_ref().is_some_and(is_loopback)
    }

    pub(super) fn uses_a_proxy(&self) -> bool {
        self.proxy.as_ref().is_some_and(|proxy| proxy.used.is_some())
    }
}
