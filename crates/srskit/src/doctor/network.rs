//! Names, ports, ping and trace.

use crate::builder::ClientBuilder;
use crate::deadline::Deadline;
use crate::net::resolve::resolve;
use crate::system::System;
use srskit_core::doctor::{NamesSeen, PathSeen, PortSeen, PortState};
use srskit_core::redact::one_line;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

const NAME_TIME: Duration = Duration::from_secs(5);
const CONNECT_TIME: Duration = Duration::from_secs(4);
const PING_TIME: Duration = Duration::from_secs(3);
const TRACE_TIME: Duration = Duration::from_secs(8);

pub(super) fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Resolves the host, or the proxy's where there is one: that is whom we connect to.
pub(super) fn names(builder: &ClientBuilder) -> (NamesSeen, Vec<SocketAddr>) {
    let begun = Instant::now();
    let found = resolve(&builder.first_hop(), Deadline::within(NAME_TIME));
    let took_ms = millis(begun);
    match found {
        Ok(addresses) => {
            let seen = addresses.iter().map(SocketAddr::ip).collect();
            (NamesSeen { addresses: seen, error: None, took_ms }, addresses)
        }
        Err(cause) => (NamesSeen { addresses: Vec::new(), error: Some(one_line(&cause.text)), took_ms }, Vec::new()),
    }
}

/// Connects to every address at the same time.
pub(super) fn ports(addresses: &[SocketAddr]) -> Vec<PortSeen> {
    thread::scope(|scope| {
        let tries: Vec<_> = addresses.iter().map(|address| scope.spawn(move || port(*address))).collect();
        tries.into_iter().filter_map(|one| one.join().ok()).collect()
    })
}

fn port(address: SocketAddr) -> PortSeen {
    let begun = Instant::now();
    let state = match TcpStream::connect_timeout(&address, CONNECT_TIME) {
        Ok(_) => PortState::Open,
        Err(error) => why_not(&error),
    };
    PortSeen { address: address.ip(), state, took_ms: millis(begun) }
}

fn why_not(error: &io::Error) -> PortState {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => PortState::Refused,
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => PortState::Silent,
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable | io::ErrorKind::PermissionDenied => {
            PortState::Unreachable
        }
        _ => PortState::Failed(error.to_string()),
    }
}

/// The system's ping, running beside the other probes.
pub(super) struct Path {
    ping: Option<Tool>,
    begun: Instant,
}

impl Path {
    pub(super) fn start(host: &str) -> Self {
        let ping = tool("ping", &["-n", "-c", "1", "-W", "2", host]);
        Self { ping: ping.ok(), begun: Instant::now() }
    }

    /// Reads the ping's end; a trace takes its time, so it is made only where something is wrong.
    pub(super) fn finish(self, with_trace: bool, system: &System) -> Option<PathSeen> {
        let trace = with_trace.then(|| trace(system)).flatten();
        let pinged = self.ping.map(|ping| ended(ping, PING_TIME.saturating_sub(self.begun.elapsed())));
        if pinged.is_none() && trace.is_none() {
            return None;
        }
        // 1 is "no answer"; 2 is anything else, mostly that this user may not.
        let ping = pinged.and_then(|end| match end?.0 {
            Some(0) => Some(true),
            Some(1) => Some(false),
            _ => None,
        });
        Some(PathSeen { ping, trace: trace.unwrap_or_default() })
    }
}

/// By TCP to the port itself where this user may, else by what is there; all of them in one time.
fn trace(system: &System) -> Option<Vec<String>> {
    let (host, port) = (system.host(), system.port().to_string());
    let by_tcp: &[&str] = &["-T", "-n", "-q", "1", "-w", "1", "-m", "16", "-p", &port, host];
    let plain: &[&str] = &["-n", "-q", "1", "-w", "1", "-m", "16", host];
    let until = Instant::now() + TRACE_TIME;
    let tools = [("traceroute", by_tcp), ("traceroute", plain), ("tracepath", &["-n", "-m", "16", host])];
    tools.into_iter().find_map(|(name, arguments)| {
        let (_, text) = ended(tool(name, arguments).ok()?, until.saturating_duration_since(Instant::now()))?;
        let lines: Vec<String> = text.lines().map(one_line).collect();
        (!lines.is_empty()).then_some(lines)
    })
}

/// A tool of the system's that runs. However the look ends, it is not left running, nor as a zombie.
struct Tool(Child);

impl Drop for Tool {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn tool(name: &str, arguments: &[&str]) -> io::Result<Tool> {
    let mut command = Command::new(name);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().map(Tool)
}

/// The exit code and the output of a tool; it is ended when its time is over.
fn ended(mut tool: Tool, most: Duration) -> Option<(Option<i32>, String)> {
    let until = Instant::now() + most;
    let output = output(&mut tool)?;
    let code = code(&mut tool, until);
    drop(tool);
    let left = until.saturating_duration_since(Instant::now()).max(LAST_WORDS);
    Some((code, output.recv_timeout(left).unwrap_or_default()))
}

/// For what a tool that was just ended had already written.
const LAST_WORDS: Duration = Duration::from_millis(100);

// In a thread that nobody waits for, because a child of the tool may hold its output open.
fn output(tool: &mut Tool) -> Option<mpsc::Receiver<String>> {
    let pipe = tool.0.stdout.take()?;
    let (done, output) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        _ = pipe.take(64 * 1024).read_to_end(&mut bytes);
        _ = done.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    Some(output)
}

fn code(tool: &mut Tool, until: Instant) -> Option<i32> {
    loop {
        match tool.0.try_wait() {
            Ok(Some(status)) => return status.code(),
            Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(20)),
            _ => return None,
        }
    }
}

/// The address that a third party sees. Whatever else it says is nobody's business.
pub(super) fn echo(url: &str) -> Option<IpAddr> {
    let agent: ureq::Agent =
        ureq::Agent::config_builder().https_only(true).timeout_global(Some(CONNECT_TIME)).build().into();
    let mut answer = agent.get(url).call().ok()?;
    answer.body_mut().with_config().limit(256).read_to_string().ok()?.trim().parse().ok()
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    fn shell(script: &str) -> Tool {
        tool("sh", &["-c", script]).unwrap()
    }

    #[test]
    fn a_tool_says_how_it_ended() {
        assert_eq!(ended(shell("echo one; exit 3"), PING_TIME), Some((Some(3), "one\n".to_owned())));
    }

    #[test]
    fn what_a_wrapper_leaves_behind_holds_nobody_up() {
        let begun = Instant::now();
        // The first is ended while its child holds the output, the second has left its child behind.
        for script in ["sleep 20; true", "sleep 20 & exit 0"] {
            ended(shell(script), Duration::from_millis(200));
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    }

    #[test]
    fn a_ping_that_nobody_waits_for_is_ended() {
        let path = Path { ping: Some(shell("exec sleep 20")), begun: Instant::now() };
        let process = path.ping.as_ref().map(|ping| format!("/proc/{}", ping.0.id())).unwrap();
        assert!(std::fs::exists(&process).unwrap());
        drop(path);
        assert!(!std::fs::exists(&process).unwrap(), "{process} is still there");
    }
}
