//! `NAME_SUGGEST DOMAIN`: a name across endings, and others like it. Everything follows from the name.
//!
//! By recorded replies: the sections and their fields. *Assumed*: the names that come; that a search is always
//! completed at once; that premium and personal names are few. The real test system has no suggestions.

use crate::world::World;
use crate::world::call::{Call, flag_text, missing};
use crate::world::fields::{done, given, shape, texts};
use crate::world::names::{DomainName, Standing};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};

const ENDINGS: [&str; 7] = [".com", ".net", ".org", ".info", ".biz", ".us", ".mobi"];
const USUAL: [&str; 2] = ["lookup", "suggestion"];
const MOST: usize = 50;

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "name_suggest")?;
    let text = match call.optional("searchstring")? {
        Some(text) => text,
        // A search that goes on; all of them have ended already.
        None => call.optional("search_key")?.ok_or_else(|| missing("searchstring"))?,
    };
    let search = Search { label: label(text), ending: ending(text), call };
    let list = |key| given(call, key).map(texts).filter(|list| !list.is_empty());
    let services = list("services").unwrap_or_else(|| USUAL.map(str::to_owned).to_vec());
    let mut reply = done()
        .with_item("is_search_completed", flag_text(true))
        .with_item("search_key", search.label.clone())
        .with_item("request_response_time", "0.05");
    for service in services {
        if let Some(names) = search.names(&service) {
            reply = reply.with(service.clone(), section(world, &service, names));
        }
    }
    Ok(reply)
}

/// What is asked for, without the ending.
fn label(text: &str) -> String {
    let first = text.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let plain = first.chars().filter(|character| character.is_ascii_alphanumeric() || *character == '-');
    let label: String = plain.take(40).collect();
    if label.trim_matches('-').is_empty() { "example".to_owned() } else { label.trim_matches('-').to_owned() }
}

fn ending(text: &str) -> Option<String> {
    text.split_once('.').map(|(_, ending)| format!(".{}", ending.trim().to_ascii_lowercase()))
}

struct Search<'c, 'r> {
    label: String,
    ending: Option<String>,
    call: &'c Call<'r>,
}

impl Search<'_, '_> {
    fn names(&self, service: &str) -> Option<Vec<String>> {
        let across = |labels: &[String]| {
            let endings = self.endings(service);
            labels.iter().flat_map(|label| endings.iter().map(move |ending| format!("{label}{ending}"))).collect()
        };
        let like = |words: &[&str]| words.iter().map(|word| word.replace('*', &self.label)).collect::<Vec<_>>();
        let mut names: Vec<String> = match service {
            "lookup" => across(std::slice::from_ref(&self.label)),
            "suggestion" => across(&like(&["my*", "*online", "the*", "*shop", "*-web"])),
            "premium" | "premium_brokered_transfer" | "premium_make_offer" => across(&like(&["premium-*"])),
            "personal_names" => like(&["*.example.net"]),
            _ => return None,
        };
        names.truncate(self.most(service));
        Some(names)
    }

    fn endings(&self, service: &str) -> Vec<String> {
        let own = self.call.attributes().get("service_override").and_then(|all| all.at(&[service, "tlds"])).map(texts);
        let asked = own.or_else(|| given(self.call, "tlds").map(texts)).filter(|endings| !endings.is_empty());
        let dotted = |ending: String| if ending.starts_with('.') { ending } else { format!(".{ending}") };
        match (asked, &self.ending) {
            (Some(asked), _) => asked.into_iter().map(dotted).collect(),
            (None, Some(ending)) if service == "lookup" => vec![ending.clone()],
            _ => ENDINGS.map(str::to_owned).to_vec(),
        }
    }

    fn most(&self, service: &str) -> usize {
        let own = self.call.attributes().get("service_override").and_then(|all| all.at(&[service, "maximum"]));
        let own = own.or_else(|| given(self.call, "maximum")).and_then(OwnedValue::as_text);
        own.and_then(|text| text.trim().parse().ok()).unwrap_or(MOST)
    }
}

fn section(world: &World, service: &str, names: Vec<String>) -> OwnedAssoc {
    let items: Vec<OwnedValue> = names.iter().map(|name| Value::Assoc(item(world, service, name))).collect();
    Assoc::new()
        .with("is_success", flag_text(true))
        .with("response_code", "200")
        .with("response_text", "Command completed successfully.")
        .with("count", items.len().to_string())
        .with("items", items)
}

fn item(world: &World, service: &str, name: &str) -> OwnedAssoc {
    let row = Assoc::new().with("domain", name.to_owned());
    let Some(parsed) = DomainName::parse(name) else { return row.with("status", "undetermined") };
    let standing = world.standing(&parsed);
    let free = matches!(standing, Standing::Available | Standing::Claims) || service.starts_with("premium");
    let row = row.with("status", if free { "available" } else { "taken" });
    match (service, standing) {
        ("premium" | "premium_brokered_transfer" | "premium_make_offer", _) => {
            row.with("price", world.year_price(&parsed).to_string())
        }
        ("lookup", Standing::Claims) => row.with("has_claim", flag_text(true)),
        ("lookup", Standing::Premium) => row.with("reason", "Premium Name"),
        ("lookup", Standing::Reserved) => row.with("reason", "Reserved Name"),
        _ => row,
    }
}
