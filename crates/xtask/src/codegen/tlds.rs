//! What TLDs ask of orders.

use super::header;
use srskit_catalogue::At;
use srskit_catalogue::tlds::{ChartRow, Limit, Roles, Rule, Term, Tlds, When};

const USES: &str = "use super::{ChartRow, Form, Limit, Need, Roles, Rule, Term, When};\nuse crate::call::Order;\n\n";

pub(super) fn render(tlds: &Tlds) -> String {
    let mut text = header("tlds.toml") + USES;
    table(&mut text, "The old chart.", "CHART", "ChartRow", &tlds.chart, chart_row);
    table(&mut text, "Terms that the guide names.", "TERMS", "Term", &tlds.terms, term);
    table(&mut text, "Which contacts count.", "ROLES", "Roles", &tlds.roles, roles);
    table(&mut text, "Lengths of contact fields.", "LIMITS", "Limit", &tlds.limits, limit);
    table(&mut text, "What fields must be.", "RULES", "Rule", &tlds.rules, rule);
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// One row a line, however long: nobody reads these, and a change of one fact is a change of one line.
fn table<T>(text: &mut String, doc: &str, name: &str, row_type: &str, rows: &[T], row: impl Fn(&T) -> String) {
    text.push_str(&format!("/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: &[{row_type}] = &[\n"));
    for each in rows {
        text.push_str(&format!("    {row_type} {{ {} }},\n", row(each)));
    }
    text.push_str("];\n\n");
}

fn chart_row(row: &ChartRow) -> String {
    format!(
        "tld: {:?}, years: &{:?}, nameservers: {:?}, lock: {}, auth_code: {}, privacy: {:?}, renew: {}, transfer: {}",
        *row.tld,
        row.years,
        row.nameservers,
        row.lock,
        row.auth_code,
        row.privacy,
        row.renew,
        row.transfer != "not supported"
    )
}

fn term(term: &Term) -> String {
    format!("zones: {}, years: &{:?}", words(&term.zones), term.years)
}

fn roles(roles: &Roles) -> String {
    let (zones, required, ignored) = (words(&roles.zones), words(&roles.required), words(&roles.ignored));
    format!("zones: {zones}, required: {required}, ignored: {ignored}")
}

fn limit(limit: &Limit) -> String {
    let lengths: Vec<String> = limit.lengths.iter().map(|(field, length)| format!("({field:?}, {length})")).collect();
    format!("zones: {}, lengths: &[{}]", words(&limit.zones), lengths.join(", "))
}

fn rule(rule: &Rule) -> String {
    let on: Vec<String> = rule.on.iter().map(|on| format!("Order::{on:?}")).collect();
    let when: Vec<String> = rule.when.iter().map(condition).collect();
    format!(
        "zones: {}, path: {:?}, need: Need::{:?}, on: &[{}], when: &[{}], unless: {}, values: &{:?}, open: {}, \
         form: Form::{:?}, sure: {}",
        words(&rule.zones),
        *rule.path,
        *rule.need,
        on.join(", "),
        when.join(", "),
        words(&rule.unless),
        rule.values,
        rule.open,
        rule.form,
        !rule.unverified
    )
}

fn condition(when: &When) -> String {
    let path = when.path.as_str();
    match (when.is.as_slice(), when.not.as_slice()) {
        ([], []) => format!("When::Sent({path:?})"),
        ([], not) => format!("When::Not({path:?}, &{not:?})"),
        (is, _) => format!("When::Is({path:?}, &{is:?})"),
    }
}

fn words(words: &[At<String>]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
    format!("&{words:?}")
}
