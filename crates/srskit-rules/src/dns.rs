//! DNS: records of a zone, and DS records.

use crate::Fault;
use crate::call::Call;
use crate::notes::Notes;
use srskit_core::{OwnedValue, Value};

/// Hex digits of a digest, by its type.
const DIGESTS: [(&str, usize); 4] = [("1", 40), ("2", 64), ("3", 64), ("4", 96)];
/// Record types that a zone can have.
const TYPES: [&str; 6] = ["A", "AAAA", "CNAME", "MX", "SRV", "TXT"];

pub(crate) fn check(call: &Call<'_>, notes: &mut Notes) {
    if matches!(call.command(), "create_dns_zone" | "set_dns_zone") {
        check_zone(call, notes);
    }
    for (index, record) in call.list("dnssec").iter().enumerate() {
        check_ds(record, &call.path(&format!("dnssec.{index}")), notes);
    }
}

fn check_zone(call: &Call<'_>, notes: &mut Notes) {
    for (index, alias) in call.list("records.CNAME").iter().enumerate() {
        let place = subdomain(alias);
        let path = call.path(&format!("records.CNAME.{index}.subdomain"));
        let count = |kind: &&str| {
            call.list(&format!("records.{kind}")).iter().filter(|other| subdomain(other) == place).count()
        };
        if place.is_empty() {
            let fault = Fault::new("a CNAME cannot stand at the domain itself", "give a subdomain, or use an A record");
            notes.refuse(path, fault);
        } else if TYPES.iter().map(count).sum::<usize>() > 1 {
            notes.refuse(path, Fault::new("a CNAME cannot stand beside another record", "keep one of them"));
        }
    }
}

fn subdomain(record: &OwnedValue) -> String {
    text(record, "subdomain").unwrap_or_default().to_ascii_lowercase()
}

fn text<'v>(record: &'v OwnedValue, key: &str) -> Option<&'v str> {
    record.at(&[key]).and_then(Value::as_text)
}

fn check_ds(record: &OwnedValue, path: &str, notes: &mut Notes) {
    let (Some(kind), Some(digest)) = (text(record, "digest_type"), text(record, "digest")) else { return };
    if let Some((_, length)) = DIGESTS.iter().find(|(known, length)| *known == kind && *length != digest.len()) {
        let fix = format!("{length} for digest type {kind}");
        notes.refuse(format!("{path}.digest"), Fault::new(format!("the digest has {} digits", digest.len()), fix));
    }
}
