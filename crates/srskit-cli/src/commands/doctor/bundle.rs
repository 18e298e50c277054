//! The archive for support: facts, findings, a transcript, and first of all what is not inside.

use super::show;
use crate::failure::Failure;
use crate::paint::{ColorChoice, Paint};
use crate::text::escaped_json;
use srskit::doctor::read_observations;
use srskit_core::doctor::{CallSeen, Ended, Observations, PortState, Report};
use srskit_core::redact::one_line;
use std::fs::OpenOptions;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::path::Path;

const FACTS: &str = "facts.json";

/// Reads the facts out of a bundle, or of the facts alone.
pub(super) fn facts(bytes: &[u8], path: &Path) -> Result<Observations, Failure> {
    let refuse = |what: String| {
        Failure::refused(format!("{}: {what}", path.display()))
            .hint("give a bundle of `srskit doctor --bundle`, or its facts.json")
    };
    let inside = if bytes.trim_ascii_start().starts_with(b"{") { Some(bytes.to_vec()) } else { unpacked(bytes) };
    let facts = inside.ok_or_else(|| refuse("there is no facts.json in it".to_owned()))?;
    read_observations(&facts).map_err(|problem| refuse(format!("its {}: {}", problem.path, problem.what)))
}

fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut archive = tar::Archive::new(bytes);
    let mut found = archive
        .entries()
        .ok()?
        .filter_map(Result::ok)
        .find(|entry| entry.path().is_ok_and(|path| path.file_name().is_some_and(|name| name == FACTS)))?;
    let mut facts = Vec::new();
    found.by_ref().take(16 * 1024 * 1024).read_to_end(&mut facts).ok()?;
    Some(facts)
}

/// Writes the bundle into a new file that only its owner can read.
pub(super) fn write(path: &Path, seen: &Observations, report: &Report) -> Result<(), Failure> {
    let id = format!("{:012x}", RandomState::new().hash_one(std::process::id()) & 0xffff_ffff_ffff);
    let packed = pack(&id, seen, report).and_then(|bytes| create(path)?.write_all(&bytes));
    packed.map_err(|error| {
        Failure::refused(format!("{} cannot be written: {error}", path.display())).hint("give the name of a new file")
    })
}

fn create(path: &Path) -> io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn pack(id: &str, seen: &Observations, report: &Report) -> io::Result<Vec<u8>> {
    let plain = Paint::new(ColorChoice::Never, false, true);
    let findings = show::to_text(report, plain);
    let facts = escaped_json(&serde_json::to_string_pretty(seen).map_err(io::Error::other)?) + "\n";
    let mut archive = tar::Builder::new(Vec::new());
    let pages = [
        ("README.txt", first_page(id, report)),
        ("findings.txt", findings),
        ("transcript.txt", transcript(id, seen)),
        (FACTS, facts),
    ];
    for (name, text) in pages {
        let mut header = tar::Header::new_ustar();
        header.set_size(text.len() as u64);
        header.set_mode(0o600);
        archive.append_data(&mut header, format!("srskit-doctor-{id}/{name}"), text.as_bytes())?;
    }
    archive.into_inner()
}

fn first_page(id: &str, report: &Report) -> String {
    let plain = Paint::new(ColorChoice::Never, false, true);
    let in_short = show::in_short(report, plain);
    format!(
        "srskit doctor, bundle {id}\n\n\
         Not in here: the API key, any signature, cookies, passwords, auth codes, contacts of registrants,\n\
         bodies of requests and replies. They were left out where things were looked at, not afterwards.\n\n\
         In here: addresses and names of hosts, names of variables, certificates' subjects, times, the\n\
         account's balance, and the service's response codes and texts.\n\n\
         In short: {in_short}\n\
         findings.txt    all that was found, and who must act\n\
         transcript.txt  the same look in the order in which support asks for it\n\
         facts.json      everything that was seen; `srskit doctor --from` judges it again\n"
    )
}

/// The order of the guide's list: address, ping, trace, TLS, a raw lookup.
fn transcript(id: &str, seen: &Observations) -> String {
    let mut lines = vec![format!("bundle {id}"), String::new()];
    if let Some(settings) = &seen.settings {
        lines.push(format!("host: {}, port {}", settings.host, settings.port));
    }
    lines.push("1. address".to_owned());
    if let Some(addresses) = &seen.addresses {
        let refused: Vec<_> = addresses.refused.iter().map(ToString::to_string).collect();
        lines.push(format!("   refused: {}; connections not refused: {}", or_none(&refused), addresses.accepted));
        lines.extend(addresses.echo.map(|echo| format!("   an echo service sees {echo}")));
    }
    lines.push("2. ping, 3. trace".to_owned());
    if let Some(path) = &seen.path {
        let ping = path.ping.map_or("not allowed here", |came| if came { "answered" } else { "no answer" });
        lines.push(format!("   ping: {ping}"));
        lines.extend(path.trace.iter().map(|line| format!("   {line}")));
    }
    for port in &seen.ports {
        let state = match &port.state {
            PortState::Open => "open".to_owned(),
            PortState::Refused => "refused".to_owned(),
            PortState::Silent => "no answer".to_owned(),
            PortState::Unreachable => "unreachable".to_owned(),
            PortState::Failed(why) => why.clone(),
        };
        lines.push(format!("   connect to {}: {state}, {} ms", port.address, port.took_ms));
    }
    lines.push("4. TLS".to_owned());
    if let Some(tls) = &seen.tls {
        let version = tls.version.as_deref().unwrap_or("no session");
        lines.push(format!("   {version}, {}, {} ms", tls.suite.as_deref().unwrap_or("no suite"), tls.took_ms));
        lines.extend(tls.chain.iter().map(|one| format!("   {}, issued by {}", one.subject, one.issuer)));
        lines.extend(tls.failure.as_ref().map(|failure| format!("   failed: {failure:?}")));
    }
    lines.push("5. lookup".to_owned());
    let calls = [("with a wrong key", &seen.wrong_key), ("with the real key", &seen.real), ("of 16 KiB", &seen.large)];
    for (name, call) in calls {
        lines.extend(call.as_ref().map(|call| format!("   {name}: {}", ended(call))));
    }
    // Facts may come from somebody else's file, and they from a server that wants to be read differently.
    lines.iter().map(|line| one_line(line) + "\n").collect()
}

fn or_none(list: &[String]) -> String {
    if list.is_empty() { "none".to_owned() } else { list.join(", ") }
}

fn ended(call: &CallSeen) -> String {
    match &call.ended {
        Ended::Answer { code, text, .. } => format!("{code}: {text}, {} ms", call.took_ms),
        Ended::NoEnvelope { http_status, looks_like } => {
            format!("{looks_like}, HTTP {}", http_status.map_or_else(|| "none".to_owned(), |status| status.to_string()))
        }
        Ended::Nothing { why, .. } => why.clone(),
    }
}
