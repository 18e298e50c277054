use crate::deadline::Deadline;
use crate::net::authority::Authority;
use crate::net::resolve::resolve;
use crate::net::socket::Socket;
use crate::net::tunnel::open_tunnel;
use crate::proxy::Proxy;
use srskit_core::{Cause, CauseKind};
use std::io;
use std::net::{SocketAddr, TcpStream};

/// Connects to the target, through the proxy where there is one.
pub(crate) fn dial(target: &Authority, proxy: Option<&Proxy>, until: Deadline) -> Result<Socket, Cause> {
    let Some(proxy) = proxy else { return connect(target, until) };
    let mut socket = connect(proxy.authority(), until).map_err(|cause| blame_proxy(proxy, cause))?;
    open_tunnel(&mut socket, proxy, target)?;
    Ok(socket)
}

fn blame_proxy(proxy: &Proxy, cause: Cause) -> Cause {
    let kind = if cause.kind == CauseKind::TimedOut { CauseKind::TimedOut } else { CauseKind::Proxy };
    Cause::new(kind, format!("the proxy {} cannot be reached: {}", proxy.authority(), cause.text))
}

fn connect(target: &Authority, until: Deadline) -> Result<Socket, Cause> {
    let addresses = resolve(target, until)?;
    let tcp = connect_to_any(&addresses, until)?;
    Socket::new(tcp, until).map_err(|e| Cause::new(CauseKind::Other, format!("cannot set up the connection: {e}")))
}

// Each address gets an equal share of the time that is left, so a dead first one leaves enough for
// the second, and the last one has all the rest.
fn connect_to_any(addresses: &[SocketAddr], until: Deadline) -> Result<TcpStream, Cause> {
    let mut worst: Option<Cause> = None;
    for (tried, address) in addresses.iter().enumerate() {
        let Some(left) = until.left() else { break };
        let share = left / u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
        match TcpStream::connect_timeout(address, share.max(std::time::Duration::from_millis(1))) {
            Ok(tcp) => return Ok(tcp),
            Err(e) => worst = more_telling(worst, explain(*address, &e)),
        }
    }
    Err(worst.unwrap_or_else(|| Cause::new(CauseKind::TimedOut, "no time was left to connect")))
}

// Unreachable often only means that this machine lacks one of the two families.
fn more_telling(before: Option<Cause>, now: Cause) -> Option<Cause> {
    before.filter(|cause| cause.kind != CauseKind::Unreachable).or(Some(now))
}

fn explain(address: SocketAddr, error: &io::Error) -> Cause {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Cause::new(CauseKind::Refused, format!("{address} refused the connection")),
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Cause::new(
            CauseKind::TimedOut,
            format!("timed out while connecting to {address}; a firewall may drop the packets"),
        ),
        io::ErrorKind::ConnectionReset => {
            Cause::new(CauseKind::Reset, format!("{address} reset the connection while it was made"))
        }
        _ => Cause::new(CauseKind::Unreachable, format!("{address} cannot be reached: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::time::Duration;

    // Nothing listens there: the listener that had the port is gone.
    fn closed_port() -> SocketAddr {
        TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
    }

    // A listener whose queue is full answers nobody, like a host behind a silent firewall.
    fn silent() -> (TcpListener, Vec<TcpStream>, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut queue = Vec::new();
        while let Ok(tcp) = TcpStream::connect_timeout(&address, Duration::from_millis(200)) {
            queue.push(tcp);
            assert!(queue.len() < 10_000, "the queue never fills");
        }
        (listener, queue, address)
    }

    #[test]
    fn a_refused_connection_names_the_address() {
        let address = closed_port();
        let cause = connect_to_any(&[address], Deadline::within(Duration::from_secs(10))).unwrap_err();
        assert_eq!((cause.kind, cause.text), (CauseKind::Refused, format!("{address} refused the connection")));
    }

    #[test]
    fn a_dead_first_address_leaves_time_for_the_second() {
        let (_listener, _queue, dead) = silent();
        let good = TcpListener::bind("127.0.0.1:0").unwrap();
        let tcp =
            connect_to_any(&[dead, good.local_addr().unwrap()], Deadline::within(Duration::from_secs(2))).unwrap();
        assert_eq!(tcp.peer_addr().unwrap(), good.local_addr().unwrap());
    }

    #[test]
    fn a_silent_address_times_out() {
        let (_listener, _queue, dead) = silent();
        let cause = connect_to_any(&[dead], Deadline::within(Duration::from_millis(200))).unwrap_err();
        assert_eq!(cause.kind, CauseKind::TimedOut, "{cause}");
    }

    #[test]
    fn the_more_telling_cause_is_kept() {
        let unreachable = Cause::new(CauseKind::Unreachable, "a");
        let refused = Cause::new(CauseKind::Refused, "b");
        assert_eq!(more_telling(Some(unreachable.clone()), refused.clone()), Some(refused.clone()));
        assert_eq!(more_telling(Some(refused.clone()), unreachable), Some(refused));
    }
}
