//! The commands, one file each, and the table that finds them.

mod get_balance;
mod lookup;
mod outcome;
mod register;
mod registrant;
mod renew;
mod transfer;

pub(super) use outcome::settled;
pub(super) use register::check_free;
pub(super) use renew::check_year;

use super::World;
use super::call::Call;
use super::made;
use super::reply::Reply;
use super::rows::{self, Depth};
use super::table;
use super::{
    bulk, departures, events, hosts, life, market, notices, orders, registrants, sites, ssl, subresellers, surnames,
    transfers, users,
};
use srskit_core::catalogue::CommandSpec;

/// What a command does. Refusals are replies too; `Err` only ends the run early.
pub(super) type Run = fn(&mut World, &mut Call<'_>) -> Result<Reply, Reply>;

/// A command joins the world by a line here, under its name in the catalogue.
const IMITATED: &[(&str, Run)] = &[
    ("get_balance", get_balance::run),
    ("lookup", lookup::run),
    ("renew_domain", renew::run),
    ("sw_register_domain", register::run),
    ("sw_register_domain_transfer", transfer::run),
];

/// The tables of every concern.
fn tables() -> impl Iterator<Item = &'static [(&'static str, Run)]> {
    let many =
        [sites::COMMANDS, users::COMMANDS, registrants::COMMANDS, bulk::COMMANDS, life::COMMANDS, transfers::COMMANDS];
    let many = many.into_iter().flatten();
    let single = [
        IMITATED,
        departures::COMMANDS,
        events::COMMANDS,
        market::COMMANDS,
        orders::COMMANDS,
        ssl::COMMANDS,
        hosts::COMMANDS,
        subresellers::COMMANDS,
        surnames::COMMANDS,
        notices::COMMANDS,
    ];
    single.into_iter().chain(many.copied())
}

/// Whether the stand-in imitates a command of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The command's name in the catalogue.
    pub name: &'static str,
    /// Action, in upper case.
    pub action: &'static str,
    /// Object, in upper case.
    pub object: &'static str,
    /// Whether it has a behaviour here; else its request is checked and its reply made up.
    pub imitated: bool,
    /// How far it is imitated.
    pub depth: Depth,
    /// What is *assumed* for it beyond codes and texts of refusals; may be empty.
    pub assumed: &'static str,
}

/// Lists every command of the catalogue, and whether the stand-in imitates it. All of them are answered.
pub fn coverage() -> impl Iterator<Item = Coverage> {
    CommandSpec::ALL.iter().map(|spec| {
        let row = rows::ROWS.iter().find(|(name, ..)| *name == spec.name);
        let imitated = behaviour(spec).is_some();
        let depth = if imitated { Depth::Behaviour } else { Depth::Answered };
        Coverage {
            name: spec.name,
            action: spec.action,
            object: spec.object,
            imitated,
            depth: row.map_or(depth, |(_, depth, _)| *depth),
            assumed: row.map_or("", |(.., assumed)| assumed),
        }
    })
}

fn behaviour(spec: &CommandSpec) -> Option<Run> {
    tables().flatten().find(|(name, _)| *name == spec.name).map(|(_, run)| *run)
}

/// Runs a command: by its behaviour, or by the catalogue.
pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let Some(spec) = table::find(call.request) else {
        return Err(Reply::refusal("400", format!("Invalid Command: {}", call.request.name())));
    };
    let spec = spec?;
    match behaviour(spec) {
        Some(run) => run(world, call),
        None => make_up(spec, world, call),
    }
}

fn make_up(spec: &CommandSpec, world: &World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    for path in table::refuse(spec, call.request)? {
        call.note(format!("{path} is no field of {} that the catalogue knows", spec.name));
    }
    call.note(format!("{} has no behaviour here: the reply is made up, nothing was changed or charged", spec.name));
    Ok(made::reply(spec, call.request, world.seed, call.now))
}

#[cfg(test)]
mod tests {
    use super::super::Request;
    use super::*;

    #[test]
    fn every_imitated_command_is_of_the_catalogue() {
        let all: Vec<&str> = tables().flatten().map(|(name, _)| *name).collect();
        for name in &all {
            assert!(CommandSpec::by_name(name).is_some(), "{name}");
        }
        assert_eq!(coverage().filter(|command| command.imitated).count(), all.len());
        assert_eq!(coverage().count(), CommandSpec::ALL.len());
    }

    #[test]
    fn every_row_is_of_a_command_with_a_behaviour_and_stands_once() {
        let names: Vec<&str> = rows::ROWS.iter().map(|(name, ..)| *name).collect();
        assert!(names.is_sorted_by(|one, next| one < next));
        for name in names {
            assert!(tables().flatten().any(|(known, _)| *known == name), "{name}");
        }
        for (name, _) in tables().flatten() {
            assert!(rows::ROWS.iter().any(|(known, ..)| known == name), "{name}");
        }
    }

    #[test]
    fn commands_that_share_a_name_are_told_apart_by_what_they_always_send() {
        let found = |action: &str, key, word: &'static str| {
            let request = Request::new(action, "domain").with(key, word);
            table::find(&request).map(|found| found.map(|spec| spec.name).map_err(|reply| reply.text))
        };
        assert_eq!(found("modify", "data", "status"), Some(Ok("modify_domain_status")));
        assert_eq!(found("modify", "data", " DNSSEC "), Some(Ok("modify_domain_dnssec")));
        assert_eq!(found("sw_register", "reg_type", "transfer"), Some(Ok("sw_register_domain_transfer")));
        assert_eq!(found("sw_register", "reg_type", "landrush"), Some(Ok("sw_register_domain")));
        assert_eq!(found("get", "type", "dnssec"), Some(Ok("get_dnssec")));
        assert_eq!(found("get", "type", "status"), Some(Ok("get_domain")));
        assert_eq!(found("get_balance", "type", "x"), Some(Ok("get_balance")));
        let refused = |text: &str| Some(Err(text.to_owned()));
        assert_eq!(found("modify", "data", "x"), refused("Invalid data, error=data: there is no such command"));
        assert_eq!(found("modify", "x", "x"), refused("Missing required field: data"));
        assert_eq!(found("query_qpprover_list", "x", "x"), None);
    }
}
