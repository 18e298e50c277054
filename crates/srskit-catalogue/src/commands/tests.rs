use super::*;

const GOOD: &str = "\
[[command]]
name = \"renew_domain\"
action = \"RENEW\"
object = \"DOMAIN\"
effect = \"order\"
repeat = \"unsafe\"
status = \"current\"
summary = \"Renews a domain.\"
source = \"renew-domain\"
group = \"domain\"
method = \"renew\"
codes = [200]
request = [
    { name = \"domain\", type = \"fqdn\", need = \"required\" },
    { name = \"handle\", type = \"enum\", values = [\"process\", \"save\"] },
    { name = \"entries\", type = \"entry[]\", plain = \"text\" },
]
response = [
    { name = \"order_id\", type = \"int\" },
]
[[record]]
name = \"entry\"
summary = \"An entry.\"
fields = [
    { name = \"text\", type = \"string\", need = \"required\", max = 64 },
    { name = \"place\", type = \"int\", position = 1 },
]
";

fn problems(text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    read(&[Source::new("commands/a.toml", text)], &mut problems);
    problems.iter().map(ToString::to_string).collect()
}

fn problems_with(good: &str, bad: &str) -> Vec<String> {
    assert!(GOOD.contains(good), "{good} is not in the good text");
    problems(&GOOD.replacen(good, bad, 1))
}

/// A row put in place of the one called `handle`, which stands in line 15.
fn problems_of_row(row: &str) -> Vec<String> {
    problems_with("{ name = \"handle\", type = \"enum\", values = [\"process\", \"save\"] }", row)
}

#[test]
fn good_rows_pass() {
    assert_eq!(problems(GOOD), [""; 0]);
}

#[test]
fn a_row_says_what_is_chargeable() {
    let commands = |text: &str| read(&[Source::new("commands/a.toml", text)], &mut Vec::new()).commands;
    let chargeable = |effect: &str, repeat: &str| {
        commands(&GOOD.replace("order\"\nrepeat = \"unsafe", &format!("{effect}\"\nrepeat = \"{repeat}")))[0]
            .is_chargeable()
    };
    assert!(chargeable("order", "same"));
    assert!(chargeable("write", "unsafe"));
    assert!(!chargeable("write", "same"));
    assert!(!chargeable("read", "safe"));
}

#[test]
fn names_are_in_snake_case() {
    let expected = "commands/a.toml:2: the name \"RenewDomain\" is not in snake case; use a-z, 0-9 and _";
    assert_eq!(problems_with("renew_domain", "RenewDomain"), [expected]);
    let expected = "commands/a.toml:11: the method \"Renew\" is not in snake case; use a-z, 0-9 and _";
    assert_eq!(problems_with("\"renew\"", "\"Renew\""), [expected]);
}

#[test]
fn action_and_object_are_as_sent() {
    let expected = "commands/a.toml:3: the action \"renew\" of renew_domain is not as it is sent; use A-Z, 0-9 and _";
    assert_eq!(problems_with("\"RENEW\"", "\"renew\""), [expected]);
    let expected = "commands/a.toml:4: the object \"\" of renew_domain is not as it is sent; use A-Z, 0-9 and _";
    assert_eq!(problems_with("\"DOMAIN\"", "\"\""), [expected]);
}

#[test]
fn effect_and_repeat_go_together() {
    let expected = "commands/a.toml:6: renew_domain has effect order and repeat safe; \
                    what changes something is same or unsafe";
    assert_eq!(problems_with("\"unsafe\"", "\"safe\""), [expected]);
    let expected = "commands/a.toml:6: renew_domain has effect read and repeat unsafe; \
                    what only reads is safe, and what is not safe does not only read";
    assert_eq!(problems_with("\"order\"", "\"read\""), [expected]);
}

#[test]
fn unknown_words_are_named_with_the_known_ones() {
    let expected = "commands/a.toml:5: unknown variant `buy`, expected one of `read`, `write`, `order`";
    assert_eq!(problems_with("\"order\"", "\"buy\""), [expected]);
    let expected = "commands/a.toml:15: unknown variant `never`, expected one of `optional`, `conditional`, `required`";
    assert_eq!(problems_of_row("{ name = \"x\", type = \"int\", need = \"never\" }"), [expected]);
}

#[test]
fn unknown_and_missing_keys_are_named() {
    let found = problems_with("source", "sauce");
    assert!(found[0].starts_with("commands/a.toml:9: unknown field `sauce`, expected one of `name`, "), "{found:?}");
    assert_eq!(problems_with("status = \"current\"\n", ""), ["commands/a.toml:1: missing field `status`"]);
    let found = problems_of_row("{ name = \"x\", type = \"int\", nede = \"required\" }");
    assert!(found[0].starts_with("commands/a.toml:15: unknown field `nede`"), "{found:?}");
}

#[test]
fn a_summary_is_a_sentence_and_a_source_is_given() {
    let expected = "commands/a.toml:8: the summary of renew_domain is not a sentence; end it with a full stop";
    assert_eq!(problems_with("domain.", "domain"), [expected]);
    let expected = "commands/a.toml:9: renew_domain has no source; name the page or the client";
    assert_eq!(problems_with("\"renew-domain\"", "\"\""), [expected]);
    let expected = "commands/a.toml:23: the summary of entry is not a sentence; end it with a full stop";
    assert_eq!(problems_with("entry.", "entry"), [expected]);
}

#[test]
fn names_and_methods_are_unique_across_files() {
    let command = GOOD.split_once("[[record]]").unwrap().0;
    let sources = [Source::new("commands/a.toml", GOOD), Source::new("commands/b.toml", format!("# more\n{command}"))];
    let mut problems = Vec::new();
    read(&sources, &mut problems);
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let expected = [
        "commands/b.toml:3: the name \"renew_domain\" is taken by commands/a.toml:2; names are unique; choose another",
        "commands/b.toml:12: the method \"renew\" is taken by commands/a.toml:11; methods are unique; choose another",
    ];
    assert_eq!(problems, expected);
}

#[test]
fn broken_toml_is_named_with_its_line() {
    let problems = problems("[[command]]\nname = \n");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("commands/a.toml:2: "), "{problems:?}");
}

#[test]
fn every_mistake_is_reported_at_once() {
    let text = GOOD.replace("\"RENEW\"", "\"renew\"").replace("domain.", "domain");
    assert_eq!(problems(&text).len(), 2);
}

#[test]
fn types_are_known_and_enums_have_words() {
    let cases = [
        ("type = \"text\"", "has the unknown type \"text\"; use a type, or the name of an [[enum]] or [[record]]"),
        ("type = \"enum\"", "is an enum without words; list different words as values"),
        ("type = \"enum\", values = []", "is an enum without words; list different words as values"),
        ("type = \"enum\", values = [\"a\", \"a\"]", "is an enum without words; list different words as values"),
        ("type = \"string\", values = [\"a\"]", "is \"string\" and has values; only enum and int take values"),
        ("when = \"always\"", "has no type; give it one"),
    ];
    for (columns, expected) in cases {
        let found = problems_of_row(&format!("{{ name = \"x\", {columns} }}"));
        assert_eq!(found, [format!("commands/a.toml:15: x {expected}")]);
    }
}

#[test]
fn columns_fit_the_row() {
    let cases = [
        ("type = \"int\", need = \"conditional\"", "is conditional and does not say when; add `when` or `if`"),
        ("type = \"int\", unless = [\"domain\"]", "has an unless and is not required; make it required"),
        (
            "type = \"int\", level = \"derived\"",
            "has level Derived; envelope is for requests and replies, derived for replies",
        ),
        ("type = \"int\", max = 3", "has min or max and is no text; numbers and lists take `range`"),
        ("type = \"string\", range = [1, 2]", "has a range and is no number or list; texts take `min` and `max`"),
        ("type = \"int\", range = [2, 1]", "has limits the wrong way round; write the smaller one first"),
        (
            "type = \"string\", fixed = \"a\", default = \"b\"",
            "has several presets; keep one of fixed, default, follows",
        ),
        ("type = \"bool01\", default = \"Y\"", "has a preset that its type does not take; use a value that it takes"),
        ("type = \"int\", follows = \"domain\"", "follows another field and is no bool01; only flags follow"),
        ("type = \"int\", secret = true", "is secret and no text; only texts can be secret"),
        ("type = \"int\", as = \"TheX\"", "has the name \"TheX\"; give it a name in snake case with `as`"),
        ("type = \"entry\", plain = \"text\"", "has plain and is no list of records; take it out"),
    ];
    for (columns, expected) in cases {
        let found = problems_of_row(&format!("{{ name = \"x\", {columns} }}"));
        assert_eq!(found, [format!("commands/a.toml:15: x {expected}")]);
    }
}

#[test]
fn a_key_with_blanks_needs_a_name() {
    assert_eq!(problems_of_row("{ name = \"the date\", as = \"date\", type = \"date\" }"), [""; 0]);
    let expected = "commands/a.toml:15: the date has the name \"the date\"; give it a name in snake case with `as`";
    assert_eq!(problems_of_row("{ name = \"the date\", type = \"date\" }"), [expected]);
}

#[test]
fn rows_that_others_name_exist() {
    let row = |columns: &str| problems_of_row(&format!("{{ name = \"x\", type = \"bool01\", {columns} }}"));
    let place = "commands/a.toml:15: ";
    let expected =
        format!("{place}x has unless \"y\", which is no row beside it; name the key of a row of the same list");
    assert_eq!(row("need = \"required\", unless = [\"y\"]"), [expected]);
    let place = "commands/a.toml:2: renew_domain: ";
    let expected = format!("{place}x has an if on \"y\", which is no row; name a row beside it or at the top");
    assert_eq!(row("need = \"conditional\", if = \"y = 1\""), [expected]);
    let expected = format!("{place}x waits for \"2\" of x; that row never has this value");
    assert_eq!(row("need = \"conditional\", if = \"x = 1 | 2\""), [expected]);
    let expected =
        format!("{place}x follows \"entries.colour\", which is no field; write the keys from the top, joined by dots");
    assert_eq!(row("follows = \"entries.colour\""), [expected]);
    assert_eq!(row("follows = \"entries.text\""), [""; 0]);
    let expected = "commands/a.toml:15: x has the if \"y\"; write \"key = value | value\"";
    assert_eq!(row("need = \"conditional\", when = \"y\", if = \"y\""), [expected]);
    let expected = format!(
        "{place}entries takes plain texts as \"txt\", which its record does not have; name a key of the record"
    );
    assert_eq!(problems_with("plain = \"text\"", "plain = \"txt\""), [expected]);
}

#[test]
fn keys_and_names_are_unique_in_a_list() {
    let fix = "stands there twice, or shares its name; names are unique in a list; use `as`";
    let found = problems_of_row("{ name = \"domain\", type = \"fqdn\" }");
    assert_eq!(found, [format!("commands/a.toml:15: the row domain {fix}")]);
    let found = problems_of_row("{ name = \"x\", as = \"domain\", type = \"fqdn\" }");
    assert_eq!(found, [format!("commands/a.toml:15: the row x {fix}")]);
}

#[test]
fn records_are_used_and_do_not_hold_themselves() {
    let expected = "commands/a.toml:22: no row uses the record \"entry\"; take it out";
    assert_eq!(problems_with("{ name = \"entries\", type = \"entry[]\", plain = \"text\" },", ""), [expected]);
    let found = problems_with("type = \"int\", position = 1", "type = \"entry[]\"");
    assert_eq!(found[0], "commands/a.toml:22: entry holds itself; take the row out");
    let unused = format!("{GOOD}[[enum]]\nname = \"colour\"\nvalues = [\"red\"]\n");
    assert_eq!(problems(&unused), ["commands/a.toml:29: no row uses the enum \"colour\"; take it out"]);
}

#[test]
fn an_include_takes_in_the_rows_of_a_record() {
    let text = GOOD.replace("{ name = \"entries\", type = \"entry[]\", plain = \"text\" }", "{ include = \"entry\" }");
    let mut problems = Vec::new();
    let commands = read(&[Source::new("commands/a.toml", text)], &mut problems);
    assert_eq!(problems, []);
    let keys: Vec<_> = commands.commands[0].request.iter().map(|field| field.key.as_str()).collect();
    assert_eq!(keys, ["domain", "handle", "text", "place"]);
    assert_eq!(commands.records, []);
    let expected =
        "commands/a.toml:15: the record \"nothing\" is not known, or itself takes in others; add it as a [[record]]";
    assert_eq!(problems_of_row("{ include = \"nothing\" }"), [expected]);
}

#[test]
fn what_may_not_be_charged_twice_is_not_lost_over_its_reply() {
    let expected =
        "commands/a.toml:2: renew_domain: a chargeable command must not fail over its reply; take `must` out";
    assert_eq!(
        problems_with("type = \"int\" },\n]\n[[record]]", "type = \"int\", must = true },\n]\n[[record]]"),
        [expected]
    );
}

#[test]
fn paging_names_rows() {
    let paging = "paging = { page = \"page\", limit = \"handle\", first = 1, list = \"order_id\" }\ncodes";
    let fix = "which is no fitting row; name rows of the request and of the reply";
    let place = "commands/a.toml:2: renew_domain: paging names";
    assert_eq!(
        problems_with("codes", paging),
        [format!("{place} \"page\", {fix}"), format!("{place} \"order_id\", {fix}")]
    );
}

#[test]
fn derived_rows_have_a_reader() {
    let derived =
        |text: &str| text.replace("name = \"order_id\", type", "name = \"order_id\", level = \"derived\", type");
    let expected = "commands/a.toml:2: renew_domain: a row is derived by no reader; name the reader";
    assert_eq!(problems(&derived(GOOD)), [expected]);
    let read_by_hand = GOOD.replace("codes", "reader = \"order\"\ncodes");
    assert_eq!(problems(&derived(&read_by_hand)), [""; 0]);
    let expected = "commands/a.toml:2: renew_domain: the reader \"order\" derives nothing; add rows";
    assert_eq!(problems(&read_by_hand), [expected]);
}

#[test]
fn an_envelope_item_is_a_known_one_or_a_row() {
    let found = problems_with("codes", "envelope = [\"cookie\", \"domain\"]\ncodes");
    let expected =
        "commands/a.toml:12: the envelope item \"domain\" is not known; give it a row with level = \"envelope\"";
    assert_eq!(found, [expected]);
}
