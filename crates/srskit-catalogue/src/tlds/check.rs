//! What the shape of the file cannot hold.

use super::{ChartRow, Need, Rule, Tlds, When};
use crate::{At, Problem, Source};
use std::collections::HashSet;

const ROLES: [&str; 4] = ["owner", "admin", "billing", "tech"];
const SOURCES: [&str; 7] = ["tld", "chart", "contacts", "orders", "sw_register-domain", "toolkit", "client"];
/// Contact fields that have a length.
const LENGTHS: [&str; 13] = [
    "first_name",
    "last_name",
    "org_name",
    "address1",
    "address2",
    "address3",
    "city",
    "state",
    "postal_code",
    "phone",
    "fax",
    "mail_local",
    "mail_domain",
];

pub(super) fn check(source: &Source, tlds: &Tlds, problems: &mut Vec<Problem>) {
    Check { source, problems }.all(tlds);
}

struct Check<'a> {
    source: &'a Source,
    problems: &'a mut Vec<Problem>,
}

impl Check<'_> {
    fn all(&mut self, tlds: &Tlds) {
        let mut seen = HashSet::new();
        for row in &tlds.chart {
            self.chart_row(row);
            if !seen.insert(row.tld.as_str()) {
                self.wrong(&row.tld, format!("the TLD {:?} is there twice", *row.tld), "take one out");
            }
        }
        for term in &tlds.terms {
            self.zones(&term.zones);
            self.source(&term.source);
            self.years(&term.source, &term.years);
        }
        for roles in &tlds.roles {
            self.zones(&roles.zones);
            self.source(&roles.source);
            for role in roles.required.iter().chain(&roles.ignored) {
                self.one_of(role, &ROLES, "contact role");
            }
        }
        self.defaults("roles", tlds.roles.iter().map(|row| (row.zones.is_empty(), &row.source)));
        for limit in &tlds.limits {
            self.zones(&limit.zones);
            self.source(&limit.source);
            self.lengths(&limit.source, limit.zones.is_empty(), limit.lengths.keys());
        }
        self.defaults("limit", tlds.limits.iter().map(|row| (row.zones.is_empty(), &row.source)));
        let mut paths = HashSet::new();
        for rule in &tlds.rules {
            self.rule(rule);
            for zone in &rule.zones {
                if !paths.insert((zone.as_str(), rule.path.as_str(), format!("{:?}", rule.on))) {
                    let what = format!("{:?} has two rules for {:?}", **zone, *rule.path);
                    self.wrong(&rule.path, what, "make them one");
                }
            }
        }
    }

    fn chart_row(&mut self, row: &ChartRow) {
        self.zone(&row.tld);
        self.years(&row.tld, &row.years);
        let (few, many) = row.nameservers;
        if few < 1 || few > many || many > 13 {
            self.wrong(&row.tld, format!("{few} to {many} nameservers"), "give least and most, 1 to 13");
        }
    }

    fn rule(&mut self, rule: &Rule) {
        if rule.zones.is_empty() {
            self.wrong(&rule.path, "a rule without zones", "name them");
        }
        self.zones(&rule.zones);
        self.source(&rule.source);
        self.path(&rule.path);
        for path in &rule.unless {
            self.path(path);
        }
        for when in &rule.when {
            self.when(when);
        }
        if rule.on.is_empty() {
            self.wrong(&rule.path, "a rule that holds for no order", "leave `on` out, or name them");
        }
        if rule.open && rule.values.is_empty() {
            self.wrong(&rule.path, "`open` without values", "take it out");
        }
        if *rule.need == Need::Required && rule.path.contains('*') {
            self.wrong(&rule.path, "a required field with `*`", "name the role");
        }
    }

    fn when(&mut self, when: &When) {
        self.path(&when.path);
        let said = [!when.is.is_empty(), !when.not.is_empty(), when.sent].into_iter().filter(|said| *said).count();
        if said != 1 {
            self.wrong(&when.path, "a condition says one thing", "give one of `is`, `not`, `sent`");
        }
    }

    fn lengths<'k>(&mut self, place: &At<String>, all: bool, fields: impl Iterator<Item = &'k String>) {
        let fields: Vec<&str> = fields.map(String::as_str).collect();
        for field in fields.iter().filter(|field| !LENGTHS.contains(field)) {
            self.wrong(place, format!("no contact field {field:?} has a length"), "see the list in check.rs");
        }
        for field in LENGTHS.iter().filter(|field| all && !fields.contains(field)) {
            self.wrong(place, format!("the default has no length for {field:?}"), "add it");
        }
    }

    fn defaults<'k>(&mut self, kind: &str, rows: impl Iterator<Item = (bool, &'k At<String>)>) {
        let defaults: Vec<_> = rows.filter(|(default, _)| *default).collect();
        match defaults.as_slice() {
            [_] => {}
            [] => {
                self.problems.push(self.source.missing(format!("no default among [[{kind}]]"), "add one without zones"))
            }
            [_, (_, second), ..] => self.wrong(second, format!("a second default among [[{kind}]]"), "name its zones"),
        }
    }

    fn years(&mut self, place: &At<String>, years: &[(u8, u8)]) {
        let ordered = years.windows(2).all(|pair| pair[0].1 < pair[1].0);
        if !ordered || years.iter().any(|(from, to)| from > to || *from < 1 || *to > 10) {
            self.wrong(place, "terms that cannot be", "give ranges within 1 to 10, the shortest first");
        }
    }

    fn zones(&mut self, zones: &[At<String>]) {
        for zone in zones {
            self.zone(zone);
        }
    }

    fn zone(&mut self, zone: &At<String>) {
        let label = |label: &str| {
            !label.is_empty()
                && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        if !zone.split('.').all(label) {
            self.wrong(zone, format!("{:?} is no zone", **zone), "write it as in com.au");
        }
    }

    fn path(&mut self, path: &At<String>) {
        let mut steps = path.split('.');
        let plain = |step: &str| {
            !step.is_empty()
                && step.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        if !steps.clone().all(|step| step == "*" || plain(step)) {
            self.wrong(path, format!("{:?} is no path", **path), "join keys with dots");
        } else if steps.any(|step| step == "*") && !path.starts_with("contact_set.*.") {
            self.wrong(path, "`*` stands for a contact role only", "write contact_set.*.field");
        }
    }

    fn source(&mut self, source: &At<String>) {
        self.one_of(source, &SOURCES, "source");
    }

    fn one_of(&mut self, value: &At<String>, values: &[&str], kind: &str) {
        if !values.contains(&value.as_str()) {
            self.wrong(value, format!("{:?} is no {kind}", **value), format!("one of {}", values.join(", ")));
        }
    }

    fn wrong<T>(&mut self, place: &At<T>, what: impl Into<String>, fix: impl Into<String>) {
        self.problems.push(self.source.problem(place.offset(), what, fix));
    }
}

#[cfg(test)]
mod tests {
    use crate::Source;

    const SOUND: &str = "chart = []\n[[roles]]\nzones = []\nrequired = []\nsource = \"contacts\"\n[[limit]]\nzones = []\n\
        source = \"contacts\"\nlengths = { first_name = 1, last_name = 1, org_name = 1, address1 = 1, address2 = 1, \
        address3 = 1, city = 1, state = 1, postal_code = 1, phone = 1, fax = 1, mail_local = 1, mail_domain = 1 }\n";

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        super::super::read(&Source::new("tlds.toml", text), &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    fn rule(lines: &str) -> Vec<String> {
        problems(&format!("{SOUND}[[rule]]\n{lines}"))
    }

    #[test]
    fn the_smallest_file_is_sound() {
        assert_eq!(rule("zones = [\"us\"]\npath = \"a.b\"\nneed = \"required\"\nsource = \"tld\"\n"), [""; 0]);
    }

    #[test]
    fn mistakes_in_a_rule_are_named() {
        let cases = [
            (
                "zones = []\npath = \"a\"\nneed = \"never\"\nsource = \"tld\"",
                "tlds.toml:12: a rule without zones; name them",
            ),
            (
                "zones = [\".us\"]\npath = \"a\"\nneed = \"never\"\nsource = \"tld\"",
                "tlds.toml:11: \".us\" is no zone; write it as in com.au",
            ),
            (
                "zones = [\"us\"]\npath = \"a..b\"\nneed = \"never\"\nsource = \"tld\"",
                "tlds.toml:12: \"a..b\" is no path; join keys with dots",
            ),
            (
                "zones = [\"us\"]\npath = \"a.*.b\"\nneed = \"never\"\nsource = \"tld\"",
                "tlds.toml:12: `*` stands for a contact role only; write contact_set.*.field",
            ),
            (
                "zones = [\"us\"]\npath = \"contact_set.*.fax\"\nneed = \"required\"\nsource = \"tld\"",
                "tlds.toml:12: a required field with `*`; name the role",
            ),
            (
                "zones = [\"us\"]\npath = \"a\"\nneed = \"never\"\nsource = \"web\"",
                "tlds.toml:14: \"web\" is no source; one of tld, chart, contacts, orders, sw_register-domain, toolkit, client",
            ),
            (
                "zones = [\"us\"]\npath = \"a\"\nneed = \"never\"\non = []\nsource = \"tld\"",
                "tlds.toml:12: a rule that holds for no order; leave `on` out, or name them",
            ),
            (
                "zones = [\"us\"]\npath = \"a\"\nneed = \"never\"\nopen = true\nsource = \"tld\"",
                "tlds.toml:12: `open` without values; take it out",
            ),
            (
                "zones = [\"us\"]\npath = \"a\"\nneed = \"never\"\nsource = \"tld\"\nwhen = [{ path = \"b\" }]",
                "tlds.toml:15: a condition says one thing; give one of `is`, `not`, `sent`",
            ),
            (
                "zones = [\"us\", \"us\"]\npath = \"a\"\nneed = \"never\"\nsource = \"tld\"",
                "tlds.toml:12: \"us\" has two rules for \"a\"; make them one",
            ),
        ];
        for (lines, expected) in cases {
            assert_eq!(rule(&format!("{lines}\n")), [expected]);
        }
    }

    #[test]
    fn mistakes_in_the_chart_are_named() {
        let row = |years: &str, nameservers: &str| {
            let row = format!(
                "{{ tld = \"us\", years = {years}, nameservers = {nameservers}, synchronous = true, lock = true, \
                 auth_code = true, renew = true, auto_renewed = false, lead = 30, horizon = true, transfer = \"\" }}"
            );
            problems(&SOUND.replace("chart = []", &format!("chart = [{row}]")))
        };
        assert_eq!(row("[[1, 5], [10, 10]]", "[2, 13]"), [""; 0]);
        let terms = "tlds.toml:1: terms that cannot be; give ranges within 1 to 10, the shortest first";
        for years in ["[[0, 1]]", "[[2, 1]]", "[[1, 11]]", "[[1, 5], [5, 6]]"] {
            assert_eq!(row(years, "[2, 13]"), [terms], "{years}");
        }
        assert_eq!(row("[]", "[3, 2]"), ["tlds.toml:1: 3 to 2 nameservers; give least and most, 1 to 13"]);
    }

    #[test]
    fn there_is_one_default() {
        let two =
            SOUND.replace("[[limit]]", "[[roles]]\nzones = []\nrequired = [\"boss\"]\nsource = \"tld\"\n[[limit]]");
        assert_eq!(
            problems(&two),
            [
                "tlds.toml:8: \"boss\" is no contact role; one of owner, admin, billing, tech",
                "tlds.toml:9: a second default among [[roles]]; name its zones",
            ]
        );
        let none = SOUND.replacen("zones = []", "zones = [\"us\"]", 1);
        assert_eq!(problems(&none), ["tlds.toml: no default among [[roles]]; add one without zones"]);
    }

    #[test]
    fn the_default_has_every_length() {
        let text = SOUND.replace("city = 1", "town = 1");
        assert_eq!(
            problems(&format!("{text}[[rule]]\nzones = [\"us\"]\npath = \"a\"\nneed = \"never\"\nsource = \"tld\"\n")),
            [
                "tlds.toml:8: no contact field \"town\" has a length; see the list in check.rs",
                "tlds.toml:8: the default has no length for \"city\"; add it",
            ]
        );
    }
}
