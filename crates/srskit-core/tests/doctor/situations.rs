//! One row per situation: what was seen, and what the doctor has to say of it. The page of the
//! situations is made from these rows.

use srskit_core::doctor::{
    AddressesSeen, AllowListWait, BalanceSeen, BuildSeen, CallSeen, Certificate, Check, Ended, EventsSeen, FileSeen,
    Health, HelloSeen, KeySeen, NamesSeen, Observations, PathSeen, PortSeen, PortState, ProxySeen, ReplySeen, SelfTest,
    SettingsSeen, SignatureSeen, SystemSeen, TimesSeen, TlsFailure, TlsSeen, Verdict, Who,
};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const V4: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 10));
const V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 10));

pub(crate) fn answer(code: &str, text: &str) -> CallSeen {
    let ended = Ended::Answer {
        http_status: Some(200),
        code: code.to_owned(),
        text: text.to_owned(),
        is_success: matches!(code, "200" | "210" | "211"),
    };
    CallSeen { ended, took_ms: 120 }
}

fn nothing(had_left: bool, timed_out: bool) -> CallSeen {
    CallSeen { ended: Ended::Nothing { had_left, timed_out, why: "no answer".to_owned() }, took_ms: 10_000 }
}

fn junk(status: u16, looks_like: &str) -> CallSeen {
    CallSeen { ended: Ended::NoEnvelope { http_status: Some(status), looks_like: looks_like.to_owned() }, took_ms: 50 }
}

pub(crate) fn healthy() -> Observations {
    let certificate = Certificate {
        subject: "CN=*.opensrs.net".to_owned(),
        issuer: "CN=An Authority".to_owned(),
        names: vec!["*.opensrs.net".to_owned()],
        dates: ["2026-01-01".to_owned(), "2026-12-31".to_owned()],
    };
    Observations {
        stopped_early: false,
        build: Some(BuildSeen {
            version: "0.1.0".to_owned(),
            platform: "linux-x86_64".to_owned(),
            features: Vec::new(),
            root_certificates: 140,
        }),
        settings: Some(SettingsSeen {
            system: Some(SystemSeen::Production),
            host: "rr-n1-tor.opensrs.net".to_owned(),
            port: 55443,
            has_username: true,
            key: Some(KeySeen { length: 112, is_hex: true, has_upper_case: false }),
            problems: Vec::new(),
            notices: Vec::new(),
        }),
        key_file: Some(FileSeen { path: "/etc/srskit/key".to_owned(), mode: Some(0o100_600) }),
        self_test: Some(SelfTest { wrong: Vec::new() }),
        signature: None,
        proxy: Some(ProxySeen { used: None, said_by: String::new(), variables: Vec::new() }),
        names: Some(NamesSeen { addresses: vec![V4], error: None, took_ms: 20 }),
        ports: vec![PortSeen { address: V4, state: PortState::Open, took_ms: 30 }],
        path: Some(PathSeen { ping: Some(true), trace: Vec::new() }),
        tls: Some(TlsSeen {
            version: Some("TLSv1.3".to_owned()),
            suite: Some("TLS13_AES_256_GCM_SHA384".to_owned()),
            chain: vec![certificate],
            failure: None,
            hello: None,
            took_ms: 60,
        }),
        wrong_key: Some(answer("401", "Authentication Error.")),
        clock_offset: Some(1),
        addresses: Some(AddressesSeen { refused: Vec::new(), accepted: 5, echo: None }),
        allow_list_wait: None,
        real: Some(answer("211", "Domain taken")),
        other_system: None,
        large: Some(answer("400", "too long")),
        reply: Some(ReplySeen { warnings: Vec::new(), unknown: Vec::new() }),
        balance: Some(BalanceSeen {
            balance: "8549.18".to_owned(),
            held: "0.00".to_owned(),
            available_cents: 854_918,
            low_water_cents: None,
        }),
        balance_refused: None,
        times: Some(TimesSeen { deadline: 90 }),
        events: Some(EventsSeen { is_on: true, oldest_days: None }),
    }
}

/// What is expected: the check that speaks up, its verdict, who must act, a word of the cause, the exit.
pub(crate) type Expected = (Check, Verdict, Who, &'static str, Health);

pub(crate) struct Situation {
    pub(crate) name: &'static str,
    pub(crate) make: fn(&mut Observations),
    pub(crate) expected: Expected,
}

macro_rules! situations {
    ($($name:literal => $make:expr, $check:ident $verdict:ident $who:ident $word:literal $health:ident;)*) => {
        pub(crate) const SITUATIONS: &[Situation] = &[$(Situation {
            name: $name,
            make: $make,
            expected: (Check::$check, Verdict::$verdict, Who::$who, $word, Health::$health),
        },)*];
    };
}

fn settings(seen: &mut Observations, change: impl FnOnce(&mut SettingsSeen)) {
    change(seen.settings.as_mut().unwrap());
}

fn key(seen: &mut Observations, length: usize, is_hex: bool, has_upper_case: bool) {
    settings(seen, |settings| settings.key = Some(KeySeen { length, is_hex, has_upper_case }));
}

fn hosted(seen: &mut Observations) {
    settings(seen, |settings| {
        settings.system = Some(SystemSeen::Other);
        settings.host = "hrs.example.com".to_owned();
    });
}

/// A stand-in on the same machine.
fn local(seen: &mut Observations) {
    seen.names.as_mut().unwrap().addresses = vec![IpAddr::V4(Ipv4Addr::LOCALHOST)];
}

pub(crate) fn port(seen: &mut Observations, state: PortState) {
    seen.ports = vec![PortSeen { address: V4, state, took_ms: 5 }];
}

fn tls(seen: &mut Observations, failure: TlsFailure) {
    let tls = seen.tls.as_mut().unwrap();
    (tls.version, tls.suite, tls.failure) = (None, None, Some(failure));
}

fn hello(seen: &mut Observations, version: &str, rsa: bool, finite: bool, cbc: bool) {
    tls(seen, TlsFailure::NothingInCommon);
    seen.tls.as_mut().unwrap().hello = Some(HelloSeen {
        version: version.to_owned(),
        only_rsa_key_exchange: rsa,
        only_finite_field: finite,
        only_cbc: cbc,
    });
}

pub(crate) fn proxied(seen: &mut Observations) {
    seen.proxy = Some(ProxySeen {
        used: Some("proxy.example.net:3128".to_owned()),
        said_by: "HTTPS_PROXY".to_owned(),
        variables: vec!["HTTPS_PROXY".to_owned()],
    });
}

fn refused(seen: &mut Observations, addresses: &[IpAddr], accepted: u32) {
    seen.addresses = Some(AddressesSeen { refused: addresses.to_vec(), accepted, echo: None });
}

fn explained(seen: &mut Observations, fits: bool, explanations: &[&str]) {
    let explanations = explanations.iter().map(|words| (*words).to_owned()).collect();
    seen.signature = Some(SignatureSeen { fits, explanations });
}

fn money(seen: &mut Observations, available_cents: i64, low_water_cents: Option<i64>) {
    let balance = seen.balance.as_mut().unwrap();
    (balance.available_cents, balance.low_water_cents) = (available_cents, low_water_cents);
}

situations! {
    "everything is in order" => |_| {}, Credentials Ok Nobody "they work" Healthy;
    "no system is named" => |s| settings(s, |it| it.problems = vec!["system: it is not set".into()]), Settings Fail You "system: it is not set" Failed;
    "there is no key" => |s| settings(s, |it| it.key = None), Settings Fail You "no key" Failed;
    "the key file ends in a newline" => |s| settings(s, |it| it.notices = vec!["the key file ends in a newline: 113 bytes instead of 112".into()]), Settings Warn You "113 bytes instead of 112" Healthy;
    "the key is no hex" => |s| key(s, 112, false, false), Settings Warn You "no hex digits" Healthy;
    "the key is in upper case" => |s| key(s, 112, true, true), Settings Warn You "upper-case" Healthy;
    "the key is too short" => |s| key(s, 64, true, false), Settings Warn You "112 digits" Healthy;
    "a stand-in's key is short, as it may be" => |s| { hosted(s); key(s, 32, false, false) }, Settings Ok Nobody "are set" Healthy;
    "others can read the key file" => |s| s.key_file.as_mut().unwrap().mode = Some(0o100_644), KeyFile Fail You "mode 644" Failed;
    "the key comes from a variable" => |s| s.key_file = None, KeyFile NotRun Nobody "name no file" Healthy;
    "others can read a key file whose path may hold a key" => |s| s.key_file = Some(FileSeen { path: String::new(), mode: Some(0o100_644) }), KeyFile Fail You "mode 644" Failed;
    "the key file is not there" => |s| s.key_file.as_mut().unwrap().mode = None, KeyFile NotRun Nobody "is not there" Healthy;
    "a system without file modes" => |s| { s.key_file.as_mut().unwrap().mode = None; s.build.as_mut().unwrap().platform = "windows-x86_64".into() }, KeyFile NotRun Nobody "no file modes" Healthy;
    "this build computes wrong digests" => |s| s.self_test = Some(SelfTest { wrong: vec!["non-ASCII".into()] }), SelfTest Fail Us "non-ASCII" Failed;
    "their signature is right" => |s| explained(s, true, &[]), Signature Ok Nobody "right" Healthy;
    "their signature has one mistake" => |s| explained(s, false, &["the digest is written in upper case"]), Signature Fail You "upper case" Failed;
    "their signature has mistakes that look alike" => |s| explained(s, false, &["this", "that"]), Signature Fail You "this; or that" Failed;
    "their signature cannot be explained" => |s| explained(s, false, &[]), Signature Fail You "no known mistake" Failed;
    "the server's clock is an hour ahead" => |s| s.clock_offset = Some(3600), Clock Warn You "3600 s behind" Healthy;
    "the server's clock is an hour behind" => |s| s.clock_offset = Some(-3600), Clock Warn You "3600 s ahead" Healthy;
    "the answer has no date" => |s| s.clock_offset = None, Clock NotRun Nobody "no date" Healthy;
    "a proxy is used" => proxied, Proxy Warn YourNetwork "proxy.example.net:3128" Healthy;
    "NO_PROXY takes the proxy out" => |s| s.proxy = Some(ProxySeen { used: None, said_by: "NO_PROXY".into(), variables: vec!["HTTPS_PROXY".into()] }), Proxy Ok Nobody "by NO_PROXY" Healthy;
    "the proxy cannot be reached" => |s| { proxied(s); port(s, PortState::Refused) }, Port Fail YourNetwork "proxy cannot be reached" Failed;
    "the proxy asks for credentials" => |s| { proxied(s); tls(s, TlsFailure::Proxy(407)) }, Tls Fail You "credentials" Failed;
    "the proxy refuses the port" => |s| { proxied(s); tls(s, TlsFailure::Proxy(403)) }, Tls Fail YourNetwork "HTTP 403" Failed;
    "the name is not known" => |s| s.names = Some(NamesSeen { addresses: Vec::new(), error: Some("not known".into()), took_ms: 5 }), Names Fail YourNetwork "cannot be resolved" Failed;
    "resolving takes long" => |s| s.names.as_mut().unwrap().took_ms = 5_000, Names Warn YourNetwork "5000 ms" Healthy;
    "the port is closed" => |s| port(s, PortState::Refused), Port Fail YourNetwork "refused" Failed;
    "a firewall drops the connection" => |s| port(s, PortState::Silent), Port Fail YourNetwork "firewall" Failed;
    "there is no route" => |s| port(s, PortState::Unreachable), Port Fail YourNetwork "no way" Failed;
    "connecting fails otherwise" => |s| port(s, PortState::Failed("too many open files".into())), Port Fail YourNetwork "too many open files" Failed;
    "a hosted instance's port is closed" => |s| { hosted(s); port(s, PortState::Refused) }, Port Fail OpenSrs "not enough" Failed;
    "a hosted instance's port is silent" => |s| { hosted(s); port(s, PortState::Silent) }, Port Fail OpenSrs "drops" Failed;
    "IPv4 works and IPv6 does not" => |s| s.ports.push(PortSeen { address: V6, state: PortState::Unreachable, took_ms: 1 }), Port Warn YourNetwork "1 of 2" Healthy;
    "the host answers no ping" => |s| s.path.as_mut().unwrap().ping = Some(false), Path Ok Nobody "means nothing" Healthy;
    "this machine may not ping" => |s| s.path.as_mut().unwrap().ping = None, Path NotRun Nobody "may not send" Healthy;
    "this machine has no tool to trace with" => |s| s.path = None, Path NotRun Nobody "no tool" Healthy;
    "no peer certificate" => |s| tls(s, TlsFailure::ClosedEmpty), Certificate Fail YourNetwork "0 bytes" Failed;
    "no peer certificate at a hosted instance" => |s| { hosted(s); tls(s, TlsFailure::ClosedEmpty) }, Certificate Fail OpenSrs "own list" Failed;
    "RSA key exchange only" => |s| hello(s, "TLSv1.2", true, false, true), Tls Fail Us "RSA key exchange only" Failed;
    "finite fields only" => |s| hello(s, "TLSv1.2", false, true, false), Tls Fail Us "finite fields" Failed;
    "CBC only" => |s| hello(s, "TLSv1.2", false, false, true), Tls Fail Us "CBC" Failed;
    "TLS 1.0 only" => |s| hello(s, "TLSv1.0", false, false, false), Tls Fail OpenSrs "TLSv1.0 only" Failed;
    "nothing in common, and no hello" => |s| tls(s, TlsFailure::NothingInCommon), Tls Fail Us "in common" Failed;
    "the certificate has expired" => |s| tls(s, TlsFailure::Expired), Tls Fail OpenSrs "expired" Failed;
    "the certificate is not valid yet" => |s| tls(s, TlsFailure::NotYetValid), Tls Fail You "clock" Failed;
    "TLS is intercepted" => |s| { s.tls.as_mut().unwrap().chain[0].issuer = "CN=Office Proxy CA".into(); tls(s, TlsFailure::UnknownIssuer) }, Tls Fail YourNetwork "CN=Office Proxy CA" Failed;
    "a hosted instance's authority is not trusted" => |s| { hosted(s); tls(s, TlsFailure::UnknownIssuer) }, Tls Fail You "does not trust" Failed;
    "the certificate is another host's" => |s| tls(s, TlsFailure::WrongHost), Tls Fail You "*.opensrs.net" Failed;
    "the pin does not fit" => |s| tls(s, TlsFailure::WrongPin), Tls Fail You "pinned" Failed;
    "the handshake gets no answer" => |s| tls(s, TlsFailure::Silent), Tls Fail YourNetwork "swallows" Failed;
    "what answers is plain HTTP" => |s| tls(s, TlsFailure::NotTls), Tls Fail You "does not speak TLS" Failed;
    "the handshake is reset" => |s| tls(s, TlsFailure::Reset), Tls Fail YourNetwork "reset" Failed;
    "the handshake fails otherwise" => |s| tls(s, TlsFailure::Other("bad record".into())), Tls Fail YourNetwork "bad record" Failed;
    "the API calls the XML invalid" => |s| s.wrong_key = Some(answer("400", "Invalid XML")), Api Fail YourNetwork "arrive whole" Failed;
    "a gateway answers with HTML" => |s| s.wrong_key = Some(junk(502, "html")), Api Fail YourNetwork "html (HTTP 502)" Failed;
    "an empty answer" => |s| s.wrong_key = Some(junk(200, "empty")), Api Fail YourNetwork "empty" Failed;
    "no answer comes in time" => |s| s.wrong_key = Some(nothing(true, true)), Api Fail OpenSrs "in time" Failed;
    "the connection breaks" => |s| s.wrong_key = Some(nothing(true, false)), Api Fail YourNetwork "broke" Failed;
    "the address is not allowed" => |s| refused(s, &[V4], 0), Address Fail You "192.0.2.10" Refused;
    "two addresses are not allowed" => |s| refused(s, &[V4, V6], 0), Address Fail You "each needs a rule" Refused;
    "one of several addresses is allowed" => |s| refused(s, &[V4], 3), Address Fail You "3 connections went through" Refused;
    "a hosted instance refuses the address" => |s| { hosted(s); refused(s, &[V4], 0) }, Address Fail OpenSrs "192.0.2.10" Refused;
    "the test system asks for no address" => |s| settings(s, |it| it.system = Some(SystemSeen::Horizon)), Address Ok Nobody "asks for none" Healthy;
    "the change of the allow list arrived" => |s| s.allow_list_wait = Some(AllowListWait { accepted: true, waited: 540 }), AllowListWait Ok Nobody "9 minutes" Healthy;
    "the change of the allow list does not arrive" => |s| { refused(s, &[V4], 0); s.allow_list_wait = Some(AllowListWait { accepted: false, waited: 1200 }) }, AllowListWait Warn You "20 minutes" Refused;
    "there was nothing to wait for" => |s| s.allow_list_wait = Some(AllowListWait { accepted: true, waited: 0 }), AllowListWait Ok Nobody "at once" Healthy;
    "user name or key are refused" => |s| s.real = Some(answer("401", "Authentication Error.")), Credentials Fail You "most likely first" Refused;
    "it is the other system's key" => |s| { s.real = Some(answer("401", "Authentication Error.")); s.other_system = Some(answer("211", "taken")) }, Credentials Fail You "key of horizon" Refused;
    "the other system refuses the key as well" => |s| { s.real = Some(answer("401", "Authentication Error.")); s.other_system = Some(answer("401", "no")) }, OtherSystem Ok Nobody "refuses the key" Refused;
    "this very connection's address is refused" => |s| s.real = Some(answer("555", "invalid IP Address: [192.0.2.12]")), Credentials Fail You "several" Refused;
    "the service is out of order" => |s| s.real = Some(junk(503, "html")), Credentials Fail YourNetwork "HTTP 503" Failed;
    "large requests get stuck" => |s| s.large = Some(nothing(true, true)), LargeRequest Fail YourNetwork "MTU" Failed;
    "large requests are refused on the way" => |s| s.large = Some(junk(413, "html")), LargeRequest Fail YourNetwork "413" Failed;
    "the reply is read with warnings" => |s| s.reply.as_mut().unwrap().warnings = vec!["a duplicate key".into()], Reply Warn Us "duplicate" Healthy;
    "no money is left" => |s| money(s, 0, None), Balance Warn You "nothing is left" Healthy;
    "the balance may not be read" => |s| { s.balance = None; s.balance_refused = Some(answer("415", "Permission denied")) }, Balance Warn You "415 Permission denied" Healthy;
    "the question for the balance gets no answer" => |s| { s.balance = None; s.balance_refused = Some(nothing(true, true)) }, Balance Warn OpenSrs "was not" Healthy;
    "little money is left" => |s| money(s, 4_000, Some(5_000)), Balance Warn You "low-water" Healthy;
    "calls are given up early" => |s| s.times = Some(TimesSeen { deadline: 30 }), Times Warn You "30 s" Healthy;
    "events are not fetched" => |s| s.events.as_mut().unwrap().oldest_days = Some(30), Events Warn You "30 days" Healthy;
    "there is no event queue" => |s| s.events.as_mut().unwrap().is_on = false, Events NotRun Nobody "no event queue" Healthy;
    "a change of the allow list needs nobody to wait for it" => |s| s.allow_list_wait = None, AllowListWait NotRun Nobody "nobody asked" Healthy;
    "their own client is not part of a look" => |_| {}, Listen NotRun Nobody "a command of its own" Healthy;
    "there is no order journal" => |_| {}, Journal NotRun Nobody "no order journal" Healthy;
    "a hosted instance at another port" => |s| { hosted(s); settings(s, |it| it.port = 443) }, Settings Warn You "55443" Healthy;
    "a hosted instance has no other system" => hosted, OtherSystem NotRun Nobody "only production and horizon" Healthy;
    "a stand-in's port is closed" => |s| { hosted(s); local(s); port(s, PortState::Refused) }, Port Fail YourNetwork "refused" Failed;
    "a stand-in's time is its own" => |s| { hosted(s); local(s); s.clock_offset = Some(86_400) }, Clock Ok Nobody "stand-in" Healthy;
    "no authorities are trusted" => |s| s.build.as_mut().unwrap().root_certificates = 0, Build Fail You "no certificates" Failed;
    "the doctor was stopped after the handshake" => |s| (s.wrong_key, s.addresses, s.real) = (None, None, None), Api Crashed Us "stopped" Inconclusive;
}
