use crate::net::authority::Authority;
use crate::net::socket::Socket;
use crate::proxy::Proxy;
use srskit_core::{Cause, CauseKind};
use std::io::{self, Read, Write};

const HEAD_LIMIT: usize = 16 * 1024;

/// Asks a proxy for a tunnel to the target (`CONNECT`).
pub(crate) fn open_tunnel(socket: &mut Socket, proxy: &Proxy, target: &Authority) -> Result<(), Cause> {
    let mut request =
        format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nUser-Agent: {}\r\n", crate::line::USER_AGENT);
    if let Some(credentials) = proxy.basic_credentials() {
        request.push_str("Proxy-Authorization: Basic ");
        request.push_str(credentials.reveal());
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    let head = socket.write_all(request.as_bytes()).and_then(|()| read_head(socket)).map_err(|e| broke(proxy, &e))?;
    match status(&head) {
        Some(200..=299) => Ok(()),
        Some(407) => Err(answered(
            &head,
            refused(
                proxy,
                "wants credentials, or others (407); put them into the proxy setting as http://user:password@host:port",
            ),
        )),
        Some(status) => {
            Err(answered(&head, refused(proxy, &format!("answered {status} instead of a connection to {target}"))))
        }
        None => Err(refused(proxy, "does not speak HTTP")),
    }
}

// One byte at a time: what comes after the head belongs to TLS.
fn read_head(socket: &mut Socket) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !(head.ends_with(b"\n\r\n") || head.ends_with(b"\n\n")) {
        if socket.read(&mut byte)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        head.push(byte[0]);
        if head.len() > HEAD_LIMIT {
            return Err(io::Error::other("its answer is too long"));
        }
    }
    Ok(head)
}

/// The status of an answer that begins like this; also of what a refused tunnel left in its cause.
pub(crate) fn status(head: &[u8]) -> Option<u16> {
    let rest = head.strip_prefix(b"HTTP/1.")?;
    let digits = rest.get(2..5).filter(|_| rest.get(1) == Some(&b' '))?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

// Only the start of the status line: what follows may hold anything.
fn answered(head: &[u8], cause: Cause) -> Cause {
    cause.with_received(&head[..head.len().min(12)])
}

fn refused(proxy: &Proxy, what: &str) -> Cause {
    Cause::new(CauseKind::Proxy, format!("the proxy {} {what}", proxy.authority()))
}

fn broke(proxy: &Proxy, error: &io::Error) -> Cause {
    match error.kind() {
        io::ErrorKind::TimedOut => {
            Cause::new(CauseKind::TimedOut, format!("timed out waiting for the proxy {}", proxy.authority()))
        }
        io::ErrorKind::UnexpectedEof => refused(proxy, "ended the connection without an answer"),
        _ => refused(proxy, &format!("broke off: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::status;

    #[test]
    fn status_lines() {
        assert_eq!(status(b"HTTP/1.1 200 Connection established\r\n\r\n"), Some(200));
        assert_eq!(status(b"HTTP/1.0 407\r\n\r\n"), Some(407));
        assert_eq!(status(b"HTTP/1.1"), None);
        assert_eq!(status(b"SSH-2.0-x\r\n"), None);
        assert_eq!(status(b"HTTP/1.1 2x0 \r\n\r\n"), None);
    }
}
