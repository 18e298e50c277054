//! What registries ask for beyond the common fields: the rules of the TLD table.

use crate::call::Call;
use crate::contact::{country, email, phone};
use crate::notes::{Notes, Sure};
use crate::tlds::{self, Form, Need, Rule, When};
use crate::{Fault, text};

/// Looks at every field that the domain's TLD has a rule for.
pub(crate) fn check(call: &Call<'_>, notes: &mut Notes) {
    let Some(domain) = call.domain() else { return };
    let tld = format!(".{}", tlds::tld(domain));
    for rule in tlds::rules(domain) {
        if rule.path.contains('*') {
            // In place of `*`, the roles of the contacts that are sent.
            for (role, _) in call.contacts() {
                check_rule(call, rule, &rule.path.replacen('*', role, 1), &tld, notes);
            }
        } else {
            check_rule(call, rule, rule.path, &tld, notes);
        }
    }
}

fn check_rule(call: &Call<'_>, rule: &Rule, path: &str, tld: &str, notes: &mut Notes) {
    let sure = if rule.sure { Sure::Yes } else { Sure::No };
    let applies =
        call.order().is_some_and(|order| rule.on.contains(&order)) && rule.when.iter().all(|when| holds(call, when));
    match rule.need {
        Need::Required if applies && is_missing(call, rule, path) => {
            notes.note(sure, call.path(path), missing(rule, tld));
        }
        Need::Never if applies && is_unwanted(call, rule, path) => {
            notes.note(sure, call.path(path), unwanted(rule, tld));
        }
        Need::Required | Need::Optional => check_value(call, rule, path, tld, notes),
        Need::Never => {}
    }
}

/// A contact that is not there at all is missed by another rule.
fn is_missing(call: &Call<'_>, rule: &Rule, path: &str) -> bool {
    let contact = path.strip_prefix("contact_set.").and_then(|rest| rest.split_once('.'));
    let has_place = contact.is_none_or(|(role, _)| call.is_sent(&format!("contact_set.{role}")));
    has_place && !call.is_sent(path) && !rule.unless.iter().any(|other| call.is_sent(other))
}

fn is_unwanted(call: &Call<'_>, rule: &Rule, path: &str) -> bool {
    match rule.values {
        [] => call.is_sent(path),
        values => values.iter().any(|value| call.holds(path, value)),
    }
}

fn holds(call: &Call<'_>, when: &When) -> bool {
    match when {
        When::Is(path, values) => values.iter().any(|value| call.holds(path, value)),
        When::Not(path, values) => call.is_sent(path) && !values.iter().any(|value| call.holds(path, value)),
        When::Sent(path) => call.is_sent(path),
    }
}

fn missing(rule: &Rule, tld: &str) -> Fault {
    let conditions: Vec<String> = rule.when.iter().map(condition).collect();
    let when = if conditions.is_empty() { String::new() } else { format!(" when {}", conditions.join(" and ")) };
    let mut fix = match (rule.values, form(rule.form)) {
        ([], "") => "add it".to_owned(),
        ([], form) => format!("add it: {form}"),
        ([value], _) => format!("send {value}"),
        (values, _) => format!("send one of {}", values.join(", ")),
    };
    if !rule.unless.is_empty() {
        fix = format!("{fix}; {} would do as well", rule.unless.join(" or "));
    }
    Fault::new(format!("{tld} asks for this field{when}"), fix)
}

fn condition(when: &When) -> String {
    match when {
        When::Is(path, values) => format!("{} is {}", last(path), values.join(" or ")),
        When::Not(path, values) => format!("{} is not {}", last(path), values.join(" or ")),
        When::Sent(path) => format!("{} is sent", last(path)),
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn unwanted(rule: &Rule, tld: &str) -> Fault {
    let what = match rule.values {
        [] => format!("{tld} does not take this field"),
        values => format!("{tld} does not take {} here", values.join(" or ")),
    };
    Fault::new(what, "leave it out")
}

fn check_value(call: &Call<'_>, rule: &Rule, path: &str, tld: &str, notes: &mut Notes) {
    let Some(value) = call.text(path) else { return };
    let place = call.path(path);
    if !rule.values.is_empty() && !rule.values.contains(&value) {
        let sure = if rule.open || !rule.sure { Sure::No } else { Sure::Yes };
        let fix = if let [one] = rule.values {
            format!("send {one}")
        } else {
            format!("send one of {}", rule.values.join(", "))
        };
        notes.note(sure, place, Fault::new(format!("this is no value that {tld} is known to take"), fix));
    } else if let Err((sure, fault)) = check_form(rule.form, value) {
        notes.note(sure, place, fault);
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Text | Form::NoBlanks => "",
        Form::Country => "a country in two capital letters",
        Form::Language => "a language in two letters",
        Form::Date => "a date, YYYY-MM-DD",
        Form::Email => "a mail address",
        Form::Digits => "digits",
        Form::PlainPhone => "+CCC.NNNNNNNNNN",
    }
}

fn check_form(form: Form, value: &str) -> Result<(), (Sure, Fault)> {
    let wrong = |what: &str, fix: &str| Err(Fault::new(what, fix));
    let checked = match form {
        Form::Text => text::check_plain(value, false),
        Form::Country => return country::check(value),
        Form::Language if !is_language(value) => wrong("this is no language code", "two letters, e.g. en"),
        Form::Date => text::check_date(value),
        Form::Email => email::check(value, email::WIDEST).map(drop),
        Form::Digits if !value.bytes().all(|byte| byte.is_ascii_digit()) => wrong("this is no number", "digits only"),
        Form::NoBlanks if value.contains(char::is_whitespace) => wrong("the text holds blanks", "take them out"),
        Form::PlainPhone if phone::has_extension(value) => wrong("the number has an extension", "leave it out"),
        Form::Language | Form::Digits | Form::NoBlanks | Form::PlainPhone => Ok(()),
    };
    checked.map_err(|fault| (Sure::Yes, fault))
}

fn is_language(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Order;
    use crate::tlds::all_rules;
    use srskit_core::{Assoc, Message, OwnedAssoc, OwnedValue};

    /// Puts a value at a path, with assocs on the way.
    fn set(assoc: &mut OwnedAssoc, path: &str, value: OwnedValue) {
        match path.split_once('.') {
            None => {
                assoc.insert(path.to_owned(), value);
            }
            Some((key, rest)) => {
                let mut inner = assoc.get(key).and_then(|value| value.as_assoc().cloned()).unwrap_or_default();
                set(&mut inner, rest, value);
                assoc.insert(key.to_owned(), inner);
            }
        }
    }

    /// An order in which the rule's conditions hold and its field is missing.
    fn order(rule: &Rule, zone: &str, order: Order, path: &str) -> (&'static str, OwnedAssoc) {
        let command = match order {
            Order::Register => "sw_register_domain",
            Order::Transfer => "sw_register_domain_transfer",
            Order::Contacts => "modify_domain_contact_info",
            Order::Trade => "trade_domain",
        };
        let mut attributes = Assoc::new().with("domain", format!("example.{zone}"));
        if let Some((role, _)) = path.strip_prefix("contact_set.").and_then(|rest| rest.split_once('.')) {
            set(&mut attributes, &format!("contact_set.{role}.first_name"), "x".into());
        }
        for when in rule.when {
            match when {
                When::Is(path, values) => set(&mut attributes, path, values[0].into()),
                When::Not(path, _) => set(&mut attributes, path, "other".into()),
                When::Sent(path) if path.ends_with("org_name") => set(&mut attributes, path, "x".into()),
                When::Sent(path) => set(&mut attributes, &format!("{path}.first_name"), "x".into()),
            }
        }
        (command, attributes)
    }

    /// What is said about a path, and how surely.
    fn said(command: &str, attributes: OwnedAssoc, path: &str) -> Option<(Sure, String)> {
        let message = Message::new("", "").with_attributes(attributes);
        let mut notes = Notes::default();
        check(&Call::new(command, &message), &mut notes);
        let place = format!("attributes.{path}");
        let find =
            |list: &[srskit_core::Problem]| list.iter().find(|problem| problem.path == place).map(|p| p.what.clone());
        find(&notes.problems)
            .map(|what| (Sure::Yes, what))
            .or_else(|| find(&notes.warnings).map(|what| (Sure::No, what)))
    }

    fn good(rule: &Rule) -> &'static str {
        match (rule.values, rule.form) {
            ([first, ..], _) => first,
            ([], Form::Country) => "FR",
            ([], Form::Language) => "fr",
            ([], Form::Date) => "1990-01-31",
            ([], Form::Email) => "a@example.com",
            ([], Form::Digits) => "1990",
            ([], Form::PlainPhone) => "+1.4165550100",
            ([], Form::Text | Form::NoBlanks) => "x",
        }
    }

    fn bad(rule: &Rule) -> &'static str {
        match (rule.values, rule.form) {
            ([_, ..], _) => "no such word",
            ([], Form::PlainPhone) => "+1.4165550100x1",
            ([], Form::Text) => "a\u{1}",
            _ => "a b",
        }
    }

    #[test]
    fn every_rule_of_every_zone_bites_and_lets_go() {
        let sure = |rule: &Rule| if rule.sure { Sure::Yes } else { Sure::No };
        for (rule, zone) in all_rules().flat_map(|rule| rule.zones().iter().map(move |zone| (rule, *zone))) {
            let path = rule.path.replacen('*', "owner", 1);
            for on in rule.on {
                let (command, base) = order(rule, zone, *on, &path);
                let with = |value: &'static str| {
                    let mut attributes = base.clone();
                    set(&mut attributes, &path, value.into());
                    said(command, attributes, &path)
                };
                let missing = said(command, base.clone(), &path);
                match rule.need {
                    Need::Required => assert_eq!(missing.map(|(sure, _)| sure), Some(sure(rule)), "{zone} {path}"),
                    Need::Optional | Need::Never => assert_eq!(missing, None, "{zone} {path}"),
                }
                if rule.need == Need::Never {
                    assert_eq!(with(good(rule)).map(|(sure, _)| sure), Some(sure(rule)), "{zone} {path}");
                    continue;
                }
                assert_eq!(with(good(rule)), None, "{zone} {path}");
                let expected = if rule.values.is_empty() || (rule.sure && !rule.open) { Sure::Yes } else { Sure::No };
                assert_eq!(with(bad(rule)).map(|(sure, _)| sure), Some(expected), "{zone} {path}");
                for other in rule.unless {
                    let mut attributes = base.clone();
                    set(&mut attributes, other, "x".into());
                    assert_eq!(said(command, attributes, &path), None, "{zone} {path} unless {other}");
                }
            }
        }
    }

    #[test]
    fn a_rule_whose_condition_does_not_hold_says_nothing() {
        let conditional = all_rules().filter(|rule| rule.need == Need::Required && !rule.when.is_empty());
        for (rule, zone) in conditional.flat_map(|rule| rule.zones().iter().map(move |zone| (rule, *zone))) {
            let attributes = Assoc::new().with("domain", format!("example.{zone}"));
            assert_eq!(said("sw_register_domain", attributes, rule.path), None, "{zone} {}", rule.path);
        }
    }

    #[test]
    fn other_tlds_have_no_rules() {
        let mut attributes = Assoc::new().with("domain", "example.com");
        set(&mut attributes, "tld_data.nexus.app_purpose", "P9".into());
        assert_eq!(said("sw_register_domain", attributes, "tld_data.nexus.app_purpose"), None);
    }
}
