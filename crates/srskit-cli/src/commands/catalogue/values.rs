//! From what was given to the plain map of values that the table takes.

use super::parser::{FIELD, MAIN, VALUES};
use super::places;
use crate::context::Context;
use crate::failure::Failure;
use crate::pairs::{self, Entry};
use crate::{input, json};
use clap::ArgMatches;
use srskit_core::catalogue::CommandSpec;
use srskit_core::{OwnedAssoc, OwnedValue, Value};
use std::path::PathBuf;

/// The values of a command; arguments win over `--values`.
pub(super) fn of(spec: &CommandSpec, matches: &ArgMatches, context: &mut Context) -> Result<OwnedAssoc, Failure> {
    let base = match matches.get_one::<PathBuf>(VALUES) {
        Some(path) => json::read_assoc(&input::name(path), &input::read(context, path)?)?,
        None => OwnedAssoc::new(),
    };
    let base = Value::Assoc(base);
    let given = given(spec, matches);
    let mut entries = Vec::new();
    for (label, flag, texts, is_list) in &given {
        let path = places::path(spec, flag, &base).ok_or_else(|| no_place(label))?;
        match is_list {
            false => entries.extend(texts.iter().map(|text| Entry { label, path: path.clone(), text })),
            true if is_held(&base, &path) => return Err(given_twice(label)),
            true => entries.extend(texts.iter().enumerate().map(|(index, text)| {
                let path = path.iter().cloned().chain([index.to_string()]).collect();
                Entry { label, path, text }
            })),
        }
    }
    let Value::Assoc(base) = base else { return Ok(OwnedAssoc::new()) };
    match pairs::put(base, entries, "give either the whole, or its parts")? {
        Value::Assoc(assoc) => Ok(assoc),
        Value::Array(_) | Value::Text(_) => Ok(OwnedAssoc::new()),
    }
}

/// What the user calls it, the place, its texts, and whether they are entries of a list.
type Given<'m> = (String, String, Vec<&'m str>, bool);

fn given<'m>(spec: &CommandSpec, matches: &'m ArgMatches) -> Vec<Given<'m>> {
    let places = places::all(spec);
    let is_list = |flag: &str| places.iter().any(|place| place.flag == flag && place.is_repeated);
    let texts = |id: &str| matches.get_many::<String>(id).into_iter().flatten().map(String::as_str).collect();
    let main = places::main_field(spec).map(places::flag).into_iter();
    let main = main.filter(|_| matches.contains_id(MAIN)).map(|flag| (flag.clone(), flag, texts(MAIN), false));
    let fields = matches.ids().filter_map(|id| {
        let flag = id.as_str().strip_prefix(FIELD)?;
        Some((format!("--{flag}"), flag.to_owned(), texts(id.as_str()), is_list(flag)))
    });
    main.chain(fields).collect()
}

fn is_held(base: &OwnedValue, path: &[String]) -> bool {
    base.at(&path.iter().map(String::as_str).collect::<Vec<_>>()).is_some()
}

fn no_place(label: &str) -> Failure {
    Failure::refused(format!("{label}: there is no such place"))
        .hint("N stands for a number, from 0 on, and KEY for a name, such as a domain; write \\. for a dot in it")
}

fn given_twice(label: &str) -> Failure {
    Failure::refused(format!("{label} is given here and in --values")).hint("give the list once")
}
