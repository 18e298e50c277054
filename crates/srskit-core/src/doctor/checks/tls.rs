//! The handshake.

use crate::doctor::{Check, Finding, HelloSeen, Observations, SystemSeen, TlsFailure, TlsSeen, Who};

pub(super) fn certificate(seen: &Observations) -> Finding {
    let check = Check::Certificate;
    let Some(tls) = &seen.tls else { return Finding::crashed(check) };
    if tls.failure != Some(TlsFailure::ClosedEmpty) {
        return Finding::ok(check, "the server does not hang up before it says something");
    }
    let cause = "the server closed the connection without a byte: no peer certificate, 0 bytes read";
    if seen.is_hosted() {
        let cause = format!("{cause}; your address is probably not on OpenSRS's own list for the instance");
        return Finding::fail(
            check,
            Who::OpenSrs,
            cause,
            "ask OpenSRS to add your address; the instance's list is not enough",
        );
    }
    let cause = format!("{cause}; something in between lets no TLS through");
    Finding::fail(check, Who::YourNetwork, cause, "look for a firewall or proxy that inspects connections to this port")
}

pub(super) fn session(seen: &Observations) -> Finding {
    let check = Check::Tls;
    let Some(tls) = &seen.tls else { return Finding::crashed(check) };
    let evidence = chain(tls);
    let finding = match &tls.failure {
        None => established(check, tls),
        Some(failure) => failed(check, failure, tls, seen),
    };
    finding.with_evidence(evidence)
}

fn chain(tls: &TlsSeen) -> Vec<String> {
    let line = |certificate: &crate::doctor::Certificate| {
        let [from, until] = &certificate.dates;
        format!("{}, issued by {}, {from} to {until}", certificate.subject, certificate.issuer)
    };
    tls.chain.iter().map(line).collect()
}

fn established(check: Check, tls: &TlsSeen) -> Finding {
    let (version, suite) = (tls.version.as_deref().unwrap_or("TLS"), tls.suite.as_deref().unwrap_or("?"));
    Finding::ok(check, format!("{version}, {suite}, {} ms", tls.took_ms))
}

fn failed(check: Check, failure: &TlsFailure, tls: &TlsSeen, seen: &Observations) -> Finding {
    let issuer = tls.chain.last().map_or("nobody known", |certificate| certificate.issuer.as_str());
    let named = tls.chain.first().map_or_else(|| "another host".to_owned(), |leaf| leaf.names.join(", "));
    match failure {
        TlsFailure::NothingInCommon => nothing_in_common(check, tls.hello.as_ref()),
        TlsFailure::Expired => Finding::fail(
            check,
            Who::OpenSrs,
            "the server's certificate has expired, or this machine's clock is ahead",
            "compare the clock first: date -u; then tell OpenSRS",
        ),
        TlsFailure::NotYetValid => Finding::fail(
            check,
            Who::You,
            "the server's certificate is not valid yet: this machine's clock is most likely behind",
            "set the clock: timedatectl set-ntp true",
        ),
        TlsFailure::UnknownIssuer if is_the_services_own(seen) => Finding::fail(
            check,
            Who::YourNetwork,
            format!(
                "the certificate comes from {issuer}, whom this machine does not trust: most likely something in \
                your network opens TLS and signs anew"
            ),
            "let port 55443 through without inspection; or, if that is wanted, name the authority with SRSKIT_CA_FILE",
        ),
        TlsFailure::UnknownIssuer => Finding::fail(
            check,
            Who::You,
            format!("the certificate comes from {issuer}, whom this machine does not trust"),
            "name the authority's certificate with SRSKIT_CA_FILE, pin the host's key with SRSKIT_PIN, or install \
            ca-certificates",
        ),
        TlsFailure::WrongHost => Finding::fail(
            check,
            Who::You,
            format!("the certificate is for {named}, not for the host that was asked"),
            "check the host in SRSKIT_SYSTEM; if it is right, something answers in its place",
        ),
        TlsFailure::WrongPin => Finding::fail(
            check,
            Who::You,
            "the certificate is valid and its key is not the pinned one",
            "compare the new key's digest with what OpenSRS publishes, then change SRSKIT_PIN",
        ),
        TlsFailure::Silent => Finding::fail(
            check,
            Who::YourNetwork,
            "the connection opens and the handshake gets no answer: something in between swallows it",
            "look for a firewall or proxy that inspects connections to this port, and for a too small MTU",
        ),
        TlsFailure::NotTls => Finding::fail(
            check,
            Who::You,
            "what answers does not speak TLS",
            "check host and port in SRSKIT_SYSTEM, and the proxy; the service's port is 55443",
        ),
        TlsFailure::Reset => Finding::fail(
            check,
            Who::YourNetwork,
            "the connection is reset during the handshake",
            "look for a firewall or proxy that inspects connections to this port",
        ),
        TlsFailure::Proxy(407) => Finding::fail(
            check,
            Who::You,
            "the proxy asks for credentials",
            "SRSKIT_PROXY=http://USER:PASSWORD@HOST:PORT",
        ),
        TlsFailure::Proxy(status) => Finding::fail(
            check,
            Who::YourNetwork,
            format!("the proxy refuses to connect to the port (HTTP {status})"),
            "let the proxy tunnel (CONNECT) to port 55443",
        ),
        TlsFailure::Other(why) => {
            Finding::fail(check, Who::YourNetwork, format!("the handshake failed: {why}"), "send the bundle to support")
        }
        TlsFailure::ClosedEmpty => Finding::crashed(check),
    }
}

fn nothing_in_common(check: Check, hello: Option<&HelloSeen>) -> Finding {
    let Some(hello) = hello else {
        let cause = "client and server have no version or suite in common";
        return Finding::fail(check, Who::Us, cause, "send the bundle to support");
    };
    let version = &hello.version;
    if hello.only_rsa_key_exchange {
        let cause = format!("the server takes RSA key exchange only ({version}), which this build does not offer");
        return Finding::fail(check, Who::Us, cause, "use a build with native TLS (Cargo feature native-tls)");
    }
    if hello.only_finite_field || hello.only_cbc {
        let what = if hello.only_cbc { "CBC suites" } else { "Diffie-Hellman over finite fields" };
        let cause = format!("the server takes {what} only ({version}), which this build does not offer");
        return Finding::fail(check, Who::Us, cause, "use a build with native TLS (Cargo feature native-tls)");
    }
    let cause = format!("the server speaks {version} only, which is not safe any more");
    Finding::fail(
        check,
        Who::OpenSrs,
        cause,
        "ask for TLS 1.2 or newer; check that this is the service and not an old proxy",
    )
}

/// Hosts of the service itself have certificates of a public authority.
fn is_the_services_own(seen: &Observations) -> bool {
    let system = seen.settings.as_ref().and_then(|settings| settings.system.as_ref());
    matches!(system, Some(SystemSeen::Production | SystemSeen::Horizon))
}
