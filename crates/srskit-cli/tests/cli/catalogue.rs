//! The commands of the catalogue: `srskit <group> <command> --field value`.

use crate::line::{Line, Served};
use serde_json::{Map, Value, json};
use srskit_cli::Exit;
use srskit_core::catalogue::{CommandSpec, Field, Kind, Level, Preset};

const OFFLINE: [(&str, &str); 3] =
    [("SRSKIT_SYSTEM", "horizon"), ("SRSKIT_USERNAME", "reseller"), ("SRSKIT_KEY", "not-a-real-key")];

fn offline() -> Line {
    OFFLINE.into_iter().fold(Line::new(), |line, (name, value)| line.env(name, value))
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

fn is_given(field: &Field) -> bool {
    let is_fixed = matches!(field.rule().preset, Some(Preset::Fixed(_)));
    !is_fixed && !field.reply_only && field.level != Level::Derived
}

/// The flags of a field, however deep, as the help has to name them.
fn flags(kind: Kind, flag: &str, found: &mut Vec<String>) {
    match kind {
        Kind::Record(record) => {
            for field in record.fields.iter().filter(|field| is_given(field)) {
                flags(field.kind, &format!("{flag}.{}", dashed(field.name())), found);
            }
        }
        Kind::List(Kind::Record(record)) => flags(Kind::Record(record), &format!("{flag}.N"), found),
        Kind::List(_) => found.push(flag.to_owned()),
        Kind::Map(inner) => flags(*inner, &format!("{flag}.KEY"), found),
        Kind::AnyAssoc => found.push(format!("{flag}.KEY")),
        Kind::AnyArray => found.push(format!("{flag}.N")),
        _ => found.push(flag.to_owned()),
    }
}

#[test]
fn the_help_of_every_command_names_all_its_fields() {
    let mut count = 0;
    for spec in CommandSpec::ALL {
        let ran = Line::new().run(&[spec.group.name(), &dashed(spec.method), "--help"]);
        assert_eq!((ran.exit, ran.stderr.as_str()), (Exit::Done, ""), "{}", spec.method);
        let words: Vec<&str> = ran.stdout.split_whitespace().collect();
        assert!(words.join(" ").contains(spec.guide), "{}: {}", spec.method, ran.stdout);
        let mut expected = Vec::new();
        for field in spec.request.iter().filter(|field| is_given(field)) {
            // The reseller's own name is an argument of every command.
            let name = if field.key == "username" { "field-username".to_owned() } else { dashed(field.name()) };
            flags(field.kind, &name, &mut expected);
        }
        for flag in expected {
            count += 1;
            assert!(words.contains(&format!("--{flag}").as_str()), "{}: --{flag}", spec.method);
        }
    }
    assert!(count > 1000, "{count}");
}

/// A value that the table takes.
fn sample(field: &Field, kind: Kind) -> Value {
    let rule = field.rule();
    match kind {
        Kind::Int | Kind::Epoch => json!(rule.range.map_or(1, |(least, _)| least).to_string()),
        Kind::Number(numbers) => json!(numbers.values[0].to_string()),
        Kind::Money => json!("12.50"),
        Kind::Seconds => json!("1.5"),
        Kind::Flag01 | Kind::FlagYn => json!("yes"),
        Kind::Date => json!("2027-08-26"),
        Kind::DateTime => json!("2027-08-26 11:40:14"),
        Kind::Email => json!("owner@example.com"),
        Kind::Phone => json!("+1.4165550123"),
        Kind::Domain => json!("example.com"),
        Kind::Ip => json!("192.0.2.7"),
        Kind::Choice(choice) => json!(choice.values[0]),
        Kind::AnyAssoc => json!({ "key": "value" }),
        Kind::AnyArray => json!(["value"]),
        Kind::Record(record) => {
            Value::Object(record.fields.iter().filter(|field| is_given(field)).map(with_sample).collect())
        }
        Kind::List(inner) => {
            let count = rule.range.map_or(1, |(least, _)| least.max(1));
            (0..count).map(|_| sample(field, *inner)).collect()
        }
        Kind::Map(inner) => Value::Object(Map::from_iter([("example.com".to_owned(), sample(field, *inner))])),
        Kind::Text => json!("a".repeat(rule.min.unwrap_or(1).max(1).into())),
    }
}

fn with_sample(field: &Field) -> (String, Value) {
    (field.name().to_owned(), sample(field, field.kind))
}

#[test]
fn every_command_with_every_field_can_be_looked_at_before_it_is_sent() {
    for spec in CommandSpec::ALL {
        let given: Vec<&Field> = spec.request.iter().filter(|field| is_given(field) && field.key != "*").collect();
        let values = Value::Object(given.iter().map(|field| with_sample(field)).collect());
        let line = offline().stdin(values.to_string());
        // All fields at once are more than any registry takes, so the rules are left out.
        let off = ["--validate", "off"];
        let shown = [spec.group.name(), &dashed(spec.method), "--values", "-", "--dry-run", "--reveal"];
        let ran = line.run(&[&shown[..], &off].concat());
        assert_eq!(ran.exit, Exit::Done, "{}: {}", spec.method, ran.stderr);
        for field in given {
            let item = format!("<item key=\"{}\">", field.key);
            assert!(ran.stdout.contains(&item), "{}: {item}: {}", spec.method, ran.stdout);
        }
    }
}

#[test]
fn three_commands_against_the_stand_in() {
    let served = Served::new();
    let looked = served.run(&["domain", "lookup", "taken.example", "--json"]);
    assert_eq!(looked.exit, Exit::Done, "{}", looked.stderr);
    assert_eq!((&looked.json()["outcome"], &looked.json()["code"]), (&"done".into(), &"211".into()));
    let balance = served.run(&["account", "get-balance"]);
    assert_eq!(balance.exit, Exit::Done, "{}", balance.stderr);
    assert!(balance.stdout.starts_with("done: response 200 "), "{}", balance.stdout);
    assert!(balance.stdout.contains("balance"), "{}", balance.stdout);
    let order = crate::line::registration("renewed.example");
    let values = served.folder.file("order.json", order);
    let registered = served.run(&["domain", "register", "--values", &values]);
    assert_eq!(registered.exit, Exit::Done, "{}", registered.stderr);
    let year =
        served.stand_in.domains().iter().find(|domain| domain.name == "renewed.example").unwrap().expires_at.year();
    let renew = ["domain", "renew", "renewed.example", "--handle", "process", "--period", "2"];
    let renewed =
        served.run(&[&renew[..], &["--current-expiration-year", &year.to_string(), "--auto-renew", "no"]].concat());
    assert_eq!(renewed.exit, Exit::Done, "{} {}", renewed.stderr, renewed.stdout);
    assert!(renewed.stdout.starts_with("done: response 200 "), "{}", renewed.stdout);
}

#[test]
fn an_unknown_field_is_refused_with_the_nearest_one() {
    let ran = offline().run(&["domain", "renew", "example.com", "--perod", "1"]);
    assert_eq!(ran.exit, Exit::Refused);
    assert!(ran.stderr.contains("--perod") && ran.stderr.contains("--period"), "{}", ran.stderr);
    let line = offline().stdin(r#"{"perod": "1", "handle": "save", "auto_renew": "maybe"}"#);
    let ran = line.run(&["domain", "renew", "example.com", "--values", "-"]);
    assert_eq!(ran.exit, Exit::Refused);
    assert_eq!(
        ran.stderr_lines(),
        [
            "srskit: the request has 4 problems; nothing was sent",
            "  --period (attributes.period): it is missing; give it",
            "  --current-expiration-year (attributes.currentexpirationyear): it is missing; give it",
            "  --auto-renew (attributes.auto_renew): this is no flag; give yes or no",
            "  attributes.perod: the command has no such field; did you mean period?",
        ]
    );
}

#[test]
fn nested_values_and_lists_come_from_arguments_and_win_over_the_file() {
    let order = crate::line::registration("file.example");
    let arguments = ["domain", "register", "example.com", "--values", "-", "--dry-run", "--reveal"];
    let more = ["--contact-set.owner.email", "other@example.com", "--contact-set.owner.first-name=-x"];
    let hosts = ["--nameservers", "ns1.example.net", "--nameservers", "ns2.example.net"];
    let ran = offline().stdin(order.clone()).run(&[&arguments[..], &more, &hosts].concat());
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    for (key, value) in [("domain", "example.com"), ("email", "other@example.com"), ("first_name", "-x")] {
        assert!(ran.stdout.contains(&format!("<item key=\"{key}\">{value}</item>")), "{key}: {}", ran.stdout);
    }
    assert!(ran.stdout.contains("<item key=\"sortorder\">2</item>"), "{}", ran.stdout);
    let places = ["--nameserver-list.1.name", "ns2.example.net", "--nameserver-list.0.name=ns1.example.net"];
    let by_place = offline().stdin(order).run(&[&arguments[..], &more, &places].concat());
    assert_eq!(by_place.stdout, ran.stdout);
}

#[test]
fn a_dry_run_masks_what_must_not_be_shown() {
    let order = crate::line::registration("example.com");
    let ran = offline().stdin(order).run(&["domain", "register", "--values", "-", "--dry-run"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    assert!(!ran.stdout.contains("canary"), "{}", ran.stdout);
    assert!(ran.stdout.contains("example.com"), "{}", ran.stdout);
}

#[test]
fn without_validation_the_service_has_the_last_word() {
    let arguments = ["domain", "lookup", "--validate", "off", "--dry-run"];
    assert_eq!(offline().run(&arguments).exit, Exit::Done);
    let ran = offline().run(&["domain", "lookup", "--dry-run", "--json"]);
    assert_eq!((ran.exit, &ran.json()["error"]["problems"][0]["path"]), (Exit::Refused, &"attributes.domain".into()));
}

#[test]
fn places_that_stand_for_others_and_double_values_are_refused() {
    let ran = offline().run(&["domain", "register", "--nameservers.N.name", "ns1.example.net"]);
    assert_eq!(ran.exit, Exit::Refused);
    assert!(ran.stderr.starts_with("srskit: --nameservers.N.name: there is no such place\n"), "{}", ran.stderr);
    let ran = offline().run(&["domain", "lookup", "example.com", "--domain", "example.net"]);
    assert_eq!((ran.exit, ran.stderr_lines()[0]), (Exit::Refused, "srskit: --domain is given twice"));
}

#[test]
fn completions_know_the_commands_and_their_fields() {
    let ran = Line::new().run(&["completions", "bash"]);
    assert_eq!(ran.exit, Exit::Done);
    for word in ["get-balance", "--current-expiration-year", "--contact-set.owner.email"] {
        assert!(ran.stdout.contains(word), "{word}");
    }
}

#[test]
fn help_begins_with_what_the_command_does() {
    for spec in CommandSpec::ALL {
        let (group, name) = (spec.group.name(), spec.method.replace('_', "-"));
        let help = Line::new().run(&[group, &name, "--help"]).stdout;
        assert!(help.starts_with(spec.summary), "{group} {name}: {}", help.lines().next().unwrap_or_default());
    }
}
