//! Every command of the catalogue, by its name, against the pure world: no wire, no TLS.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;
mod samples;

use requests::{NOW, owner, said, world};
use srskit_core::catalogue::{CommandSpec, Field, Kind, Level, NamedCommand, Need, Typed, TypedFields};
use srskit_core::{Assoc, Command, Credentials, Exchange, OwnedAssoc, Step};
use srskit_standin::render;
use srskit_standin::world::{Profile, Reply, Request, World, coverage};

fn has_behaviour(spec: &CommandSpec) -> bool {
    coverage().any(|command| command.name == spec.name && command.imitated)
}

fn read(command: &NamedCommand, reply: &Reply) -> TypedFields {
    let mut exchange = Exchange::new(command, &Credentials::new("reseller", "not-a-real-key")).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.received(Some(200), &render(&reply.to_assoc(), None)).unwrap();
    match exchange.step() {
        Step::Done(Ok(reply)) => reply.value.clone(),
        _ => panic!("{}: {}", command.name(), said(reply)),
    }
}

#[test]
fn every_command_is_answered_with_typed_fields() {
    let samples = samples::values();
    assert_eq!(samples.len(), CommandSpec::ALL.len());
    for (spec, values) in samples.into_iter().filter(|(spec, _)| !has_behaviour(spec)) {
        let command = NamedCommand::new(spec, values).unwrap();
        let applied = world().apply(&samples::request(&command), NOW);
        assert_eq!(said(&applied.reply), "200 Command completed successfully", "{}", spec.name);
        assert!(spec.codes.is_empty() || spec.codes.contains(&200), "{}", spec.name);
        let fields = read(&command, &applied.reply);
        // What could not be read as its type would stand among the others.
        let odd: Vec<_> = fields.other.iter().map(|(key, _)| key).collect();
        assert!(odd.is_empty(), "{}: {odd:?}", spec.name);
        let silent = ["forced_pending", "async_reason", "queue_request_id", "error"];
        let expected =
            spec.response.iter().filter(|field| field.level != Level::Derived && !silent.contains(&field.key));
        for field in expected {
            assert!(fields.get(field.name()).is_some(), "{}: {}", spec.name, field.name());
        }
    }
}

#[test]
fn commands_with_a_behaviour_are_read_as_well() {
    let values = |text: &[(&'static str, &'static str)]| text.iter().copied().collect::<OwnedAssoc>();
    let run = |world: &mut World, method: &str, given| {
        let command = NamedCommand::new(CommandSpec::by_method(method).unwrap(), given).unwrap();
        read(&command, &world.apply(&samples::request(&command), NOW).reply)
    };
    let mut world = owner(Profile::Horizon);
    assert_eq!(
        run(&mut world, "lookup", values(&[("domain", "example.net")])).get("available"),
        Some(&Typed::Flag(true))
    );
    assert!(run(&mut world, "get_balance", Assoc::new()).get("balance").is_some());
    let renewal =
        [("domain", "example.com"), ("handle", "process"), ("period", "1"), ("current_expiration_year", "2027")];
    assert!(run(&mut world, "renew", values(&renewal).with("auto_renew", "0")).get("order_id").is_some());
}

/// These check their fields themselves, in an order of their own.
fn checks_itself(spec: &CommandSpec) -> bool {
    ["lookup", "renew_domain", "sw_register_domain", "sw_register_domain_transfer"].contains(&spec.name)
}

/// A page calls the first required, and says that it is taken from the host's name; a recorded call has the
/// second empty.
const GOES_WITHOUT: &[(&str, &str)] = &[("registry_check_nameserver", "tld"), ("update_cookie", "reg_password")];

fn is_missed(field: &Field) -> bool {
    field.need == Need::Required && field.rule().unless.is_empty() && field.rule().preset.is_none()
}

#[test]
fn a_required_field_that_is_missing_is_named() {
    let mut tried = 0;
    for (spec, values) in samples::values().into_iter().filter(|(spec, _)| !checks_itself(spec)) {
        let whole = samples::request(&NamedCommand::new(spec, values).unwrap());
        for field in spec.request.iter().filter(|field| is_missed(field)) {
            if GOES_WITHOUT.contains(&(spec.name, field.key)) {
                continue;
            }
            let mut request = whole.clone();
            request.attributes.remove(field.key);
            request.items.remove(field.key);
            let reply = world().apply(&request, NOW).reply;
            let expected = format!("460 Missing required field: {}", field.key);
            assert_eq!((said(&reply), reply.is_success), (expected, false), "{}", spec.name);
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn a_value_of_the_wrong_form_is_named_and_not_quoted() {
    let mut tried = 0;
    for (spec, values) in samples::values().into_iter().filter(|(spec, _)| !checks_itself(spec)) {
        let whole = samples::request(&NamedCommand::new(spec, values).unwrap());
        let numbers = spec.request.iter().filter(|field| matches!(field.kind, Kind::Int | Kind::Flag01 | Kind::Ip));
        for field in numbers.filter(|field| field.level == Level::Attributes) {
            let reply = world().apply(&whole.clone().with(field.key, "zebra"), NOW).reply;
            let expected = format!("465 Invalid data, error={}: ", field.key);
            assert!(
                said(&reply).starts_with(&expected) && !reply.text.contains("zebra"),
                "{}: {}",
                spec.name,
                said(&reply)
            );
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}

#[test]
fn what_the_catalogue_does_not_know_is_noted_and_let_through() {
    let applied = world()
        .apply(&Request::new("GET_CA_BLOCKER_LIST", "DOMAIN").with("domain", "example.ca").with("zebra", "1"), NOW);
    assert_eq!(said(&applied.reply), "200 Command completed successfully");
    assert_eq!(
        applied.notes,
        [
            "zebra is no field of get_ca_blocker_list that the catalogue knows",
            "get_ca_blocker_list has no behaviour here: the reply is made up, nothing was changed or charged",
        ]
    );
}

#[test]
fn the_same_question_has_the_same_answer() {
    let ask = |domain: &str| Request::new("BELONGS_TO_RSP", "DOMAIN").with("domain", domain.to_owned());
    let mut world = world();
    let first = world.apply(&ask("example.com"), NOW).reply;
    assert_eq!(first.attributes(), world.apply(&ask("example.com"), NOW).reply.attributes());
}
