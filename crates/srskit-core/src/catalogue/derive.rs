//! What irregular replies mean: works out the rows that no key of the wire holds.
//!
//! Each function is named by the catalogue and gives its rows in the form of the wire, so that both
//! doors read them by the table.

use crate::{Answer, Assoc, OwnedAssoc, OwnedValue, Value};
use std::borrow::Cow;

/// Whether a name is free. Never guessed: what the reply does not say is `unknown`, not `taken`.
pub(super) fn lookup(answer: &Answer) -> OwnedAssoc {
    let is = |word: &str| answer.attribute("status").is_some_and(|status| status.eq_ignore_ascii_case(word));
    let availability = match answer.code.as_deref() {
        Some("210") => "available",
        Some("211") => "taken",
        Some("221") => "taken_waiting",
        Some("246") => "blocked",
        // Some replies carry plain 200; then only the status tells.
        _ if is("available") => "available",
        _ if is("taken") => "taken",
        _ => "unknown",
    };
    let available = if availability == "available" { "1" } else { "0" };
    Assoc::new().with("available", available).with("availability", availability)
}

/// The id of an order, wherever the reply puts it.
pub(super) fn order(answer: &Answer) -> OwnedAssoc {
    answer.order_id().map(|id| ("order_id", id.to_owned())).into_iter().collect()
}

/// Contacts and nameservers of an order, which come as flat keys: `owner_city`, `fqdn1`.
pub(super) fn order_info(answer: &Answer) -> OwnedAssoc {
    let mut rows = Assoc::new();
    let Some(order) = answer.attributes.at(&["field_hash"]).and_then(Value::as_assoc) else { return rows };
    let contacts: OwnedAssoc = ["owner", "admin", "billing", "tech"]
        .into_iter()
        .map(|role| (role, contact(order, role)))
        .filter(|(_, contact)| !contact.is_empty())
        .collect();
    let nameservers: Vec<OwnedValue> = (1..=13)
        .filter_map(|place| order.text(&format!("fqdn{place}")))
        .filter(|name| !name.trim().is_empty())
        .map(|name| name.to_owned().into())
        .collect();
    if !contacts.is_empty() {
        rows.insert("contacts", contacts);
    }
    if !nameservers.is_empty() {
        rows.insert("nameservers", nameservers);
    }
    rows
}

fn contact(order: &OwnedAssoc, role: &str) -> OwnedAssoc {
    let field = |(key, value): (&str, &OwnedValue)| {
        let field = key.strip_prefix(role)?.strip_prefix('_')?;
        value.as_text()?;
        Some((Cow::<'static, str>::Owned(field.to_owned()), value.clone()))
    };
    order.iter().filter_map(field).collect()
}

/// The text of a contract: the guide's table has it plain, its sample nested.
pub(super) fn contract(answer: &Answer) -> OwnedAssoc {
    let nested = answer.attributes.at(&["contract", "text"]);
    let text = nested.or_else(|| answer.attributes.at(&["contract"])).and_then(Value::as_text);
    text.map(|text| ("text", text.to_owned())).into_iter().collect()
}

/// What each registry said. Whether the outcomes stand under a key of their own is not known.
pub(super) fn registries(answer: &Answer) -> OwnedAssoc {
    let nested = answer.attributes.at(&["registry_name"]).and_then(Value::as_assoc);
    let Some(outcomes) = nested.or_else(|| answer.attributes.as_assoc()) else { return Assoc::new() };
    let texts: OwnedAssoc = outcomes
        .iter()
        .filter(|(_, value)| value.as_text().is_some())
        .map(|(key, value)| (Cow::<'static, str>::Owned(key.to_owned()), value.clone()))
        .collect();
    Assoc::new().with("registries", texts)
}

/// Whether a registry knows a nameserver: the code is the answer.
pub(super) fn known_nameserver(answer: &Answer) -> OwnedAssoc {
    let known = match answer.code.as_deref() {
        Some("200") => Some("1"),
        Some("212") => Some("0"),
        _ => None,
    };
    known.map(|known| ("known", known)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::envelope::decode;

    fn answer(code: &str, attributes: &str) -> Answer {
        let body = format!(
            "<OPS_envelope><body><data_block><dt_assoc><item key='response_code'>{code}</item>\
             <item key='attributes'><dt_assoc>{attributes}</dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
        );
        Answer::from_decoded(decode(body.as_bytes()).unwrap(), Some(200)).unwrap()
    }

    #[test]
    fn flat_keys_of_an_order_become_contacts_and_nameservers() {
        let rows = order_info(&answer(
            "200",
            "<item key='field_hash'><dt_assoc><item key='owner_city'>Toronto</item><item key='tech_email'>a@example.com</item>\
             <item key='fqdn1'>ns1.example.net</item><item key='fqdn2'></item></dt_assoc></item>",
        ));
        let rows = Value::Assoc(rows);
        assert_eq!(rows.at(&["contacts", "owner", "city"]).and_then(Value::as_text), Some("Toronto"));
        assert_eq!(rows.at(&["contacts", "tech", "email"]).and_then(Value::as_text), Some("a@example.com"));
        assert_eq!(rows.at(&["contacts", "admin"]), None);
        assert_eq!(rows.at(&["nameservers"]), Some(&Value::Array(vec!["ns1.example.net".into()])));
    }

    #[test]
    fn a_contract_is_plain_or_nested() {
        let plain = contract(&answer("200", "<item key='contract'>whereas</item>"));
        let nested = "<item key='contract'><dt_assoc><item key='text'>whereas</item></dt_assoc></item>";
        assert_eq!(plain.text("text"), Some("whereas"));
        assert_eq!(contract(&answer("200", nested)), plain);
    }

    #[test]
    fn outcomes_of_registries_are_found_in_both_places() {
        let plain = registries(&answer("200", "<item key='NSI .cc'>added</item>"));
        let nested = "<item key='registry_name'><dt_assoc><item key='NSI .cc'>added</item></dt_assoc></item>";
        assert_eq!(Value::Assoc(plain.clone()).at(&["registries", "NSI .cc"]).and_then(Value::as_text), Some("added"));
        assert_eq!(registries(&answer("200", nested)), plain);
    }

    #[test]
    fn a_code_tells_whether_a_nameserver_is_known() {
        let known = |code| known_nameserver(&answer(code, "")).text("known").map(str::to_owned);
        assert_eq!((known("200").as_deref(), known("212").as_deref(), known("300")), (Some("1"), Some("0"), None));
    }
}
