use crate::deadline::Deadline;
use crate::net::authority::Authority;
use srskit_core::{Cause, CauseKind};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;

/// The addresses of a host, in the order in which to try them.
///
/// The system's resolver takes no time-out, so it runs in a thread of its own; one that hangs is
/// left behind until the system gives up on it.
pub(crate) fn resolve(target: &Authority, until: Deadline) -> Result<Vec<SocketAddr>, Cause> {
    if let Ok(ip) = target.host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(ip, target.port)]);
    }
    let (found, wait) = mpsc::channel();
    let (host, port) = (target.host.clone(), target.port);
    thread::Builder::new()
        .name("srskit-resolve".to_owned())
        .spawn(move || {
            let addresses = (host.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>);
            // Nobody listens any more when the deadline has passed.
            let _ = found.send(addresses);
        })
        .map_err(|e| Cause::new(CauseKind::Other, format!("cannot start a thread to look up {}: {e}", target.host)))?;
    let host = &target.host;
    match wait.recv_timeout(until.left().unwrap_or_default()) {
        Ok(Ok(addresses)) if !addresses.is_empty() => Ok(alternate(addresses)),
        Ok(Ok(_)) => Err(Cause::new(CauseKind::NameUnknown, format!("the name {host} has no address"))),
        Ok(Err(e)) => Err(Cause::new(CauseKind::NameUnknown, format!("the name {host} cannot be looked up: {e}"))),
        Err(RecvTimeoutError::Timeout) => {
            Err(Cause::new(CauseKind::TimedOut, format!("timed out while looking up the name {host}")))
        }
        Err(RecvTimeoutError::Disconnected) => {
            Err(Cause::new(CauseKind::Other, format!("the look-up of the name {host} broke off")))
        }
    }
}

// A host with several addresses of a family that does not work here must not use up all the time
// before the other family gets its turn.
fn alternate(addresses: Vec<SocketAddr>) -> Vec<SocketAddr> {
    let first_is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut one, mut other): (Vec<_>, Vec<_>) = addresses.into_iter().partition(|a| a.is_ipv6() == first_is_v6);
    let mut ordered = Vec::with_capacity(one.len() + other.len());
    one.reverse();
    other.reverse();
    while !one.is_empty() || !other.is_empty() {
        ordered.extend(one.pop());
        ordered.extend(other.pop());
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|t| t.parse().unwrap()).collect()
    }

    #[test]
    fn families_take_turns_and_keep_their_order() {
        let mixed = addresses(&["[2001:db8::1]:1", "[2001:db8::2]:1", "192.0.2.1:1", "192.0.2.2:1", "192.0.2.3:1"]);
        let wanted = addresses(&["[2001:db8::1]:1", "192.0.2.1:1", "[2001:db8::2]:1", "192.0.2.2:1", "192.0.2.3:1"]);
        assert_eq!(alternate(mixed), wanted);
    }

    #[test]
    fn an_address_needs_no_look_up() {
        let past = Deadline::within(Duration::ZERO);
        assert_eq!(resolve(&Authority::new("2001:db8::1", 5), past), Ok(addresses(&["[2001:db8::1]:5"])));
    }

    #[test]
    fn a_name_that_cannot_exist_is_unknown() {
        let cause = resolve(&Authority::new("host.invalid", 5), Deadline::within(Duration::from_secs(30))).unwrap_err();
        assert_eq!(cause.kind, CauseKind::NameUnknown, "{cause}");
        assert!(cause.text.starts_with("the name host.invalid cannot be looked up: "), "{cause}");
    }

    #[test]
    fn a_deadline_ends_the_look_up() {
        let cause = resolve(&Authority::new("host.invalid", 5), Deadline::within(Duration::ZERO)).unwrap_err();
        assert_eq!(cause.kind, CauseKind::TimedOut, "{cause}");
    }
}
