//! Names, ports, and the way there.

use crate::doctor::{Check, Finding, Observations, PortSeen, PortState, Who};

pub(super) fn names(seen: &Observations) -> Finding {
    let check = Check::Names;
    let Some(names) = &seen.names else { return Finding::crashed(check) };
    if let Some(error) = &names.error {
        let host = host(seen);
        let cause = format!("the name {host} cannot be resolved");
        let fix = format!("check its spelling in SRSKIT_SYSTEM and this machine's resolver: getent hosts {host}");
        return Finding::fail(check, Who::YourNetwork, cause, fix).with_evidence([error.clone()]);
    }
    let v6 = names.addresses.iter().filter(|address| address.is_ipv6()).count();
    let (v4, took) = (names.addresses.len() - v6, names.took_ms);
    let evidence = names.addresses.iter().map(ToString::to_string).collect::<Vec<_>>();
    if took > 3_000 {
        let cause = format!("resolving the name took {took} ms, which every new connection pays");
        return Finding::warn(check, Who::YourNetwork, cause, "look at this machine's resolver (/etc/resolv.conf)")
            .with_evidence(evidence);
    }
    Finding::ok(check, format!("{v4} IPv4 and {v6} IPv6 addresses in {took} ms")).with_evidence(evidence)
}

/// The host for a line that is pasted into a shell. Facts can be a file of somebody else's, who may have
/// put another command or an option there.
fn host(seen: &Observations) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".:_-".contains(&byte);
    let host = seen.settings.as_ref().map_or("", |settings| settings.host.as_str());
    let is_host = !host.is_empty() && !host.starts_with('-') && host.bytes().all(is_plain);
    if is_host { host } else { "HOST" }
}

pub(super) fn port(seen: &Observations) -> Finding {
    let check = Check::Port;
    let is_open = |port: &&PortSeen| port.state == PortState::Open;
    let open = seen.ports.iter().filter(is_open).count();
    let evidence: Vec<_> = seen.ports.iter().map(line).collect();
    let Some(worst) = seen.ports.iter().find(|port| port.state != PortState::Open) else {
        let Some(quickest) = seen.ports.iter().map(|port| port.took_ms).min() else { return Finding::crashed(check) };
        return Finding::ok(check, format!("open, {quickest} ms")).with_evidence(evidence);
    };
    let number = seen.settings.as_ref().map_or(55443, |settings| settings.port);
    let (cause, who, fix) = meaning(&worst.state, number, seen);
    if open > 0 {
        let cause = format!("{open} of {} addresses answer; {}: {cause}", seen.ports.len(), worst.address);
        return Finding::warn(check, who, cause, fix).with_evidence(evidence);
    }
    Finding::fail(check, who, cause, fix).with_evidence(evidence)
}

fn line(port: &PortSeen) -> String {
    let state = match &port.state {
        PortState::Open => "open",
        PortState::Refused => "refused",
        PortState::Silent => "no answer",
        PortState::Unreachable => "unreachable",
        PortState::Failed(why) => why,
    };
    format!("{}: {state}, {} ms", port.address, port.took_ms)
}

fn meaning(state: &PortState, port: u16, seen: &Observations) -> (String, Who, String) {
    let ask_opensrs = "ask OpenSRS to open the firewall of your instance for your address";
    let open_port = format!("let this machine connect to TCP port {port}");
    match state {
        _ if seen.uses_a_proxy() && *state != PortState::Open => (
            "the proxy cannot be reached".to_owned(),
            Who::YourNetwork,
            "check SRSKIT_PROXY and the proxy itself; SRSKIT_PROXY=none goes without".to_owned(),
        ),
        PortState::Refused if seen.is_hosted() => (
            format!("port {port} is closed: the connection is refused; your instance's own list is not enough"),
            Who::OpenSrs,
            ask_opensrs.to_owned(),
        ),
        PortState::Refused => (
            format!("port {port} is closed: the connection is refused at once"),
            Who::YourNetwork,
            format!("check the port (the service's is 55443), then {open_port}"),
        ),
        PortState::Silent if seen.is_hosted() => (
            format!("nothing answers at port {port}: a firewall drops the connection, yours or the instance's"),
            Who::OpenSrs,
            format!("{ask_opensrs}; and {open_port}"),
        ),
        PortState::Silent => (
            format!("nothing answers at port {port}: a firewall drops the connection, most likely on your side"),
            Who::YourNetwork,
            open_port,
        ),
        PortState::Unreachable => (
            "there is no way to the address from this machine".to_owned(),
            Who::YourNetwork,
            "check the machine's routes and its connection to the internet: ip route get ADDRESS".to_owned(),
        ),
        PortState::Failed(why) => (format!("connecting failed: {why}"), Who::YourNetwork, open_port),
        PortState::Open => (String::new(), Who::Nobody, String::new()),
    }
}

pub(super) fn path(seen: &Observations) -> Finding {
    let check = Check::Path;
    let host = host(seen);
    let port = seen.settings.as_ref().map_or(55443, |settings| settings.port);
    let by_hand = format!("ping -c 3 {host}; traceroute -T -p {port} {host}");
    let Some(path) = &seen.path else { return Finding::not_run(check, "this machine has no tool for it", &by_hand) };
    let evidence = path.trace.iter().cloned();
    match path.ping {
        Some(true) => Finding::ok(check, "the host answers a ping"),
        // Many networks drop pings and nothing else, so that alone is no failure.
        Some(false) => Finding::ok(check, "the host does not answer a ping, which alone means nothing"),
        None => Finding::not_run(check, "this machine may not send pings", &by_hand),
    }
    .with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::{NamesSeen, SettingsSeen, SystemSeen};

    fn fixes(host: &str) -> [String; 2] {
        let seen = Observations {
            settings: Some(SettingsSeen {
                system: Some(SystemSeen::Other),
                host: host.to_owned(),
                port: 55443,
                has_username: true,
                key: None,
                problems: Vec::new(),
                notices: Vec::new(),
            }),
            names: Some(NamesSeen { addresses: Vec::new(), error: Some("unknown".to_owned()), took_ms: 1 }),
            ..Observations::default()
        };
        [names(&seen).fix, path(&seen).fix]
    }

    #[test]
    fn only_a_plain_host_gets_into_a_shell_line() {
        for host in ["rr-n1-tor.opensrs.net", "a_b.example", "2001:db8::1"] {
            assert!(fixes(host).iter().all(|fix| fix.contains(host)), "{host}: {:?}", fixes(host));
        }
        for host in ["a; rm -rf ~", "$(id)", "`id`", "-f", "a b", "h\u{f6}st", "a\nb", ""] {
            let [names, path] = fixes(host);
            assert!(names.ends_with("getent hosts HOST"), "{host}: {names}");
            assert_eq!(path, "ping -c 3 HOST; traceroute -T -p 55443 HOST", "{host}");
        }
    }
}
