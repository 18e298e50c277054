//! Values that `MODIFY DOMAIN` and a few other commands set, and nothing but a read ever looks at.

use crate::world::World;
use crate::world::call::{Call, missing};
use crate::world::commands::Run;
use crate::world::fields::{done, given, not_found, shape, text};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use serde::{Deserialize, Serialize};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::collections::BTreeMap;

/// A value as it was sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) enum Kept {
    Text(String),
    Assoc(BTreeMap<String, Kept>),
    List(Vec<Kept>),
}

impl Kept {
    pub(in crate::world) fn of(value: &OwnedValue) -> Self {
        match value {
            Value::Text(text) => Self::Text(text.trim().to_owned()),
            Value::Assoc(assoc) => {
                Self::Assoc(assoc.iter().map(|(key, value)| (key.to_owned(), Self::of(value))).collect())
            }
            Value::Array(entries) => Self::List(entries.iter().map(Self::of).collect()),
        }
    }

    pub(in crate::world) fn value(&self) -> OwnedValue {
        match self {
            Self::Text(text) => text.clone().into(),
            Self::Assoc(fields) => {
                fields.iter().map(|(key, kept)| (key.clone(), kept.value())).collect::<OwnedAssoc>().into()
            }
            Self::List(entries) => entries.iter().map(Self::value).collect::<Vec<_>>().into(),
        }
    }
}

/// What `data` of `MODIFY` sets which fields; the first is needed.
const FIELDS: &[(&str, &[&str])] = &[
    ("ca_whois_display_setting", &["display"]),
    ("ced_info", &["ced_info"]),
    ("forwarding_email", &["forwarding_email"]),
    ("it_whois_display_setting", &["display"]),
    ("nexus_info", &["nexus"]),
    ("parkpage_state", &["state"]),
    ("rsp_whois_info", &["flag"]),
    ("trademark", &["trademark"]),
    ("uk_whois_opt", &["uk_whois_opt", "reg_type"]),
    ("whois_publicity_state", &["state"]),
];

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("get_domain_affiliate_id", get_affiliate_id),
    ("modify_domain_ca_whois_display_setting", modify),
    ("modify_domain_ced_info", modify),
    ("modify_domain_forwarding_email", modify),
    ("modify_domain_it_whois_display_setting", modify),
    ("modify_domain_nexus_info", modify),
    ("modify_domain_parkpage_state", modify),
    ("modify_domain_rsp_whois_info", modify),
    ("modify_domain_trademark", modify),
    ("modify_domain_uk_whois_opt", modify),
    ("modify_domain_whois_publicity_state", modify),
    ("modify_messaging_language", modify_messaging_language),
    ("set_domain_affiliate_id", set_affiliate_id),
];

fn modify(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let data = call.required("data")?.to_ascii_lowercase();
    shape(call, &format!("modify_domain_{data}"))?;
    let Some((data, fields)) = FIELDS.iter().find(|(known, _)| *known == data) else {
        return Err(Reply::refusal("465", "Unknown modify type"));
    };
    let first = fields.first().copied().unwrap_or_default();
    given(call, first).ok_or_else(|| missing(first))?;
    let name = world.subject(call)?;
    let all = world.affected(call, &name)?;
    for name in &all {
        for field in fields.iter().copied() {
            if let Some(value) = given(call, field) {
                world.site(name).kept.insert(key(data, field), Kept::of(value));
            }
        }
    }
    Ok(with_details(done(), &all))
}

/// A field is called after the variant that set it, where several variants have one of that name.
fn key(data: &str, field: &str) -> String {
    if field == "display" || field == "state" || field == "flag" { data.to_owned() } else { field.to_owned() }
}

/// The outcome per domain, where a command can be about several.
pub(in crate::world) fn with_details(reply: Reply, names: &[DomainName]) -> Reply {
    let detail = || {
        Assoc::new()
            .with("is_success", "1")
            .with("response_code", "200")
            .with("response_text", "Command completed successfully")
    };
    let details: OwnedAssoc = names.iter().map(|name| (name.as_str().to_owned(), OwnedValue::from(detail()))).collect();
    reply.with("details", details)
}

fn set_affiliate_id(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "set_domain_affiliate_id")?;
    let name = world.subject(call)?;
    let id = Kept::Text(call.optional("affiliate_id")?.unwrap_or_default().to_owned());
    world.site(&name).kept.insert("affiliate_id".to_owned(), id);
    Ok(done())
}

/// Without one of its own a domain has that of the order it came by.
fn get_affiliate_id(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let kept = world.kept(&name, "affiliate_id").unwrap_or_else(|| world.ordered_affiliate_id(&name).into());
    Ok(done().with("affiliate_id", kept))
}

fn modify_messaging_language(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_messaging_language")?;
    let language = text(call, "messaging_language").ok_or_else(|| missing("messaging_language"))?.to_owned();
    let name = world.subject(call)?;
    world.site(&name).kept.insert("messaging_language".to_owned(), Kept::Text(language));
    Ok(done())
}

impl World {
    /// The text on the last order that a domain came by.
    pub(super) fn ordered_affiliate_id(&self, name: &DomainName) -> String {
        let order = self.orders.values().rev().find(|order| order.domain == name.as_str() && order.is_completed());
        order.and_then(|order| order.affiliate_id.clone()).unwrap_or_default()
    }

    /// A value that was kept for a domain.
    pub(in crate::world) fn kept(&mut self, name: &DomainName, key: &str) -> Option<OwnedValue> {
        self.site(name).kept.get(key).map(Kept::value)
    }

    /// The domains that a change is for: the one that is named, or all of its end user's.
    pub(in crate::world) fn affected(&mut self, call: &Call<'_>, name: &DomainName) -> Result<Vec<DomainName>, Reply> {
        let all = call.flag("affect_domains")? == Some(true) || call.flag("all")? == Some(true);
        match all {
            true => Ok(self.domains_beside(name)),
            false => Ok(vec![name.clone()]),
        }
    }

    /// `GET DOMAIN` for the types whose values are only kept. `None` for any other type.
    pub(in crate::world) fn read_kept(&mut self, name: &DomainName, kind: &str) -> Option<Result<Reply, Reply>> {
        let (key, reply_key, default) = match kind {
            "ca_whois_display_setting" => (kind, kind, "FULL"),
            "it_whois_display_setting" => (kind, kind, "FULL"),
            "trademark" => (kind, kind, "N"),
            "forwarding_email" => (kind, kind, ""),
            "whois_publicity_state" => (kind, "state", "disable"),
            "ced_info" => (kind, kind, ""),
            "nexus_info" => ("nexus", "nexus", ""),
            "tld_data" => (kind, kind, ""),
            "rsp_whois_info" => return Some(Ok(self.rsp_whois_info(name))),
            "waiting_history" | "xpack_waiting_history" => return Some(Ok(done().with(kind.to_owned(), Vec::new()))),
            _ => return None,
        };
        let kept = self.kept(name, key).unwrap_or_else(|| default.into());
        let kept = match kept.as_text() {
            Some("enable") => "enabled".into(),
            Some("disable") => "disabled".into(),
            // These are lists of fields: there are none, and no text stands in for them.
            Some("") if matches!(kind, "ced_info" | "nexus_info") => {
                return Some(Err(not_found(format!("No {kind} for this domain"))));
            }
            _ => kept,
        };
        Some(Ok(done().with(reply_key.to_owned(), kept)))
    }

    fn rsp_whois_info(&mut self, name: &DomainName) -> Reply {
        let flag = self.kept(name, "rsp_whois_info").unwrap_or_else(|| "N".into());
        done().with("rsp_whois_info", Assoc::new().with("enabled", flag))
    }
}
