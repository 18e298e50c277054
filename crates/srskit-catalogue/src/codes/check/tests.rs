use crate::{Source, codes, commands};

const COMMANDS: &str = r#"[[command]]
name = "renew_domain"
group = "domain"
method = "renew"
action = "RENEW"
object = "DOMAIN"
effect = "order"
repeat = "unsafe"
status = "current"
summary = "Renews a domain."
source = "renew-domain"
codes = []
request = []
response = []
"#;

/// Legends behind the rows, so that the lines of the rows are easy to count.
const LEGENDS: &str = r#"
[meta]
version = 1
read_on = "2026-11-24"
checked_against_live_system = false
[source]
guide = "the guide"
[class]
ok = "."
answer = "."
accepted_pending = "."
duplicate = "."
in_flight = "."
refused = "."
fix_request = "."
funds = "."
auth = "."
permission = "."
not_found = "."
rate = "."
server = "."
unknown_outcome = "."
[next]
done = "."
use_answer = "."
poll = "."
reconcile = "."
wait = "."
reconnect = "."
fix = "."
top_up = "."
check_access = "."
stop = "."
support = "."
"#;

const CODE: &str = r#"[[code]]
code = "200"
rank = 0
text = ""
actions = ["*"]
name = "ok"
means = "done"
class = "ok"
charged = "yes"
next = "done"
source = ["guide"]
sure = "page"
"#;

/// Begins in line 13.
const CONDITION: &str = r#"[[condition]]
id = "no_reply"
effect = "overrule"
when = "nothing came back"
means = "not sent"
class = "server"
charged = "no"
next = "wait"
source = ["guide"]
sure = "judged"
"#;

/// Begins in line 23.
const FALLBACK: &str = r#"[[fallback]]
codes = ""
name = "unknown"
means = "not known"
class = "unknown_outcome"
charged = "maybe"
next = "reconcile"
source = ["guide"]
sure = "judged"
"#;

fn good() -> String {
    [CODE, CONDITION, FALLBACK, LEGENDS].concat()
}

fn problems(text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let commands = commands::read(&[Source::new("commands/a.toml", COMMANDS)], &mut problems);
    codes::read(&Source::new("codes.toml", text), &commands.commands, &mut problems);
    problems.iter().map(ToString::to_string).collect()
}

/// The problems when `good` stands once more broken.
fn problems_with(good_part: &str, bad: &str) -> Vec<String> {
    let good = good();
    assert!(good.contains(good_part), "{good_part} is not in the good text");
    problems(&good.replacen(good_part, bad, 1))
}

/// The problems when a second row of code 200 follows.
fn problems_with_row(changes: &[(&str, &str)]) -> Vec<String> {
    let row = changes.iter().fold(CODE.replace("\"ok\"\nmeans", "\"second\"\nmeans"), |row, (from, to)| {
        assert!(row.contains(from), "{from} is not in the row");
        row.replacen(from, to, 1)
    });
    problems(&[CODE, &row, CONDITION, FALLBACK, LEGENDS].concat())
}

#[test]
fn good_rows_pass() {
    assert_eq!(problems(&good()), [""; 0]);
}

#[test]
fn unknown_words_are_named_with_the_known_ones() {
    let expected =
        "codes.toml:9: unknown variant `perhaps`, expected one of `yes`, `no`, `pending`, `maybe`, `order_left`";
    assert_eq!(problems_with("charged = \"yes\"", "charged = \"perhaps\""), [expected]);
    let expected = "codes.toml:15: unknown variant `add`, expected `overrule` or `note`";
    assert_eq!(problems_with("\"overrule\"", "\"add\""), [expected]);
}

#[test]
fn ranks_are_small_numbers() {
    let expected = "codes.toml:3: invalid value: integer `300`, expected u8";
    assert_eq!(problems_with("rank = 0", "rank = 300"), [expected]);
}

#[test]
fn codes_are_digits() {
    let expected = "codes.toml:2: ok has the code \" 200\"; use digits";
    assert_eq!(problems_with("\"200\"", "\" 200\""), [expected]);
}

#[test]
fn texts_are_regular_expressions() {
    let row = [("text = \"\"", "text = \"(open\""), ("rank = 0", "rank = 1")];
    let problems = problems_with_row(&row);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("codes.toml:16: the text of second is no regular expression: "), "{problems:?}");
    assert!(problems[0].ends_with("; see the syntax of regex-lite"), "{problems:?}");
}

#[test]
fn actions_are_well_formed_and_known() {
    let expected = "codes.toml:5: ok has the action \"Renew DOMAIN\"; \
                    write \"ACTION OBJECT\", \"ACTION\", \"*\" or \"@chargeable\"";
    assert_eq!(problems_with("[\"*\"]", "[\"Renew DOMAIN\"]"), [expected]);
    let expected = "codes.toml:5: ok has the action \"RENEW HOUSE\", which no command has; see commands/*.toml";
    assert_eq!(problems_with("[\"*\"]", "[\"RENEW\", \"RENEW DOMAIN\", \"RENEW HOUSE\"]"), [expected]);
    let expected = "codes.toml:6: ok has no actions; use \"*\" for every command";
    assert_eq!(problems_with("[\"*\"]", "[]"), [expected]);
    assert_eq!(problems_with("[\"*\"]", "[\"@chargeable\"]"), [""; 0]);
}

#[test]
fn attributes_have_a_name_and_a_value() {
    let row = [("actions", "attr = \"reg_type\"\nactions"), ("rank = 0", "rank = 1")];
    assert_eq!(problems_with_row(&row), ["codes.toml:17: second has the attr \"reg_type\"; write name=value"]);
}

#[test]
fn names_are_unique() {
    let row = [("\"second\"", "\"ok\""), ("rank = 0", "rank = 1"), ("text = \"\"", "text = \"x\"")];
    let expected = "codes.toml:18: the code name \"ok\" is taken by codes.toml:6; names are unique; choose another";
    assert_eq!(problems_with_row(&row), [expected]);
}

#[test]
fn conditions_can_become_names_in_the_core() {
    let expected = "codes.toml:14: the condition name \"no reply\" is not in snake case; use a-z, 0-9 and _";
    assert_eq!(problems_with("no_reply", "no reply"), [expected]);
}

#[test]
fn meanings_and_sources_are_given() {
    assert_eq!(problems_with("\"done\"\nclass", "\"\"\nclass"), ["codes.toml:7: ok has no meaning; say what it means"]);
    let expected = "codes.toml:11: ok has the unknown source \"hearsay\"; add it to [source]";
    assert_eq!(problems_with("[\"guide\"]", "[\"hearsay\"]"), [expected]);
    let expected = "codes.toml:6: ok has no source; name at least one key of [source]";
    assert_eq!(problems_with("[\"guide\"]", "[]"), [expected]);
}

#[test]
fn class_and_charged_go_together() {
    let expected = "codes.toml:9: ok has class rate and charged yes; what was turned away did not run: no";
    assert_eq!(problems_with("\"ok\"\ncharged", "\"rate\"\ncharged"), [expected]);
    let expected = "codes.toml:9: ok has class accepted_pending and charged yes; what waits is pending";
    assert_eq!(problems_with("\"ok\"\ncharged", "\"accepted_pending\"\ncharged"), [expected]);
    let expected = "codes.toml:19: no_reply has class server and charged order_left; a fault is no or maybe";
    assert_eq!(problems_with("charged = \"no\"", "charged = \"order_left\""), [expected]);
    let expected = "codes.toml:9: ok has class refused and charged yes; a refusal is no, order_left or maybe";
    assert_eq!(problems_with("\"ok\"\ncharged", "\"refused\"\ncharged"), [expected]);
}

#[test]
fn an_unknown_outcome_is_never_waited_out() {
    let expected = "codes.toml:29: unknown has class unknown_outcome and next wait; \
                    whose outcome is unknown is looked at first: reconcile or support";
    assert_eq!(problems_with("next = \"reconcile\"", "next = \"wait\""), [expected]);
}

#[test]
fn every_code_has_a_general_row() {
    let expected = "codes.toml:2: code 200 has no general row; add one with rank 0 and an empty text";
    assert_eq!(problems_with("text = \"\"", "text = \"x\""), [expected]);
    assert_eq!(problems_with("rank = 0", "rank = 1"), [expected]);
}

#[test]
fn a_row_that_is_never_reached_is_named() {
    let expected = "is never reached, because ok comes first; give it a higher rank, or make the other one narrower";
    assert_eq!(problems_with_row(&[]), [format!("codes.toml:15: second {expected}")]);
    let narrower = [("text = \"\"", "text = \"x\""), ("[\"*\"]", "[\"RENEW\"]")];
    assert_eq!(problems_with_row(&narrower), [format!("codes.toml:15: second {expected}")]);
    let higher = [narrower[0], narrower[1], ("rank = 0", "rank = 1")];
    assert_eq!(problems_with_row(&higher), [""; 0]);
}

#[test]
fn fallbacks_begin_with_a_digit_and_end_with_everything() {
    let expected = [
        "codes.toml:24: unknown has the codes \"2xx\"; use one digit, or nothing for every code",
        "codes.toml: the last fallback does not take every reply; end with a row with codes = \"\" and no conditions",
    ];
    assert_eq!(problems_with("codes = \"\"", "codes = \"2xx\""), expected);
}

#[test]
fn every_class_and_next_step_is_explained() {
    assert_eq!(problems_with("funds = \".\"\n", ""), ["codes.toml: [class] does not explain funds; add it"]);
    assert_eq!(problems_with("top_up = \".\"\n", ""), ["codes.toml: [next] does not explain top_up; add it"]);
}
