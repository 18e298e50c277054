//! Fetching a search in parts, until the service calls it complete.

use super::Row;
use super::reading::{flag, take, take_list, text};
use crate::catalogue::{CommandSpec, Kind, Resume, Typed, TypedFields};
use crate::{OwnedAssoc, Problem, Reply};
use std::collections::BTreeSet;

/// Replies running without a new name after which a search counts as stuck. The service itself waits as
/// long as the request allows, so nobody waits in between.
const MAX_IDLE: u32 = 100;

/// Where a service of a search keeps what it found.
const ITEMS: &str = "items";
/// The status of a name that is not known yet.
const IN_PROGRESS: &str = "in_progress";

pub(super) struct Search {
    resume: Resume,
    pub(super) key: Option<String>,
    /// Names handed out: *assumed* to come again with each part. They are few, since a search is one
    /// reply that grows.
    given: BTreeSet<(&'static str, String)>,
    idle: u32,
    pub(super) failed: Vec<&'static str>,
}

impl Search {
    pub(super) fn new(resume: Resume, values: &mut OwnedAssoc) -> Result<Self, Problem> {
        let key = values.remove(resume.key).and_then(|key| Some(key.as_text()?.to_owned()));
        Ok(Self { resume, key, given: BTreeSet::new(), idle: 0, failed: Vec::new() })
    }

    /// With the key, without what it stands for.
    pub(super) fn values(&self, spec: &CommandSpec, values: &OwnedAssoc) -> OwnedAssoc {
        let Some(key) = &self.key else { return values.clone() };
        let mut values = values.clone();
        for field in spec.request.iter().filter(|field| field.rule().unless.contains(&self.resume.key)) {
            values.remove(field.key);
            values.remove(field.name());
        }
        values.with(self.resume.key, key.clone())
    }

    /// The names that are new, and whether the search is complete.
    pub(super) fn read(&mut self, reply: Reply<TypedFields>) -> Result<(Vec<Row>, bool), String> {
        let mut reply = reply.value;
        let is_done = flag(&reply, self.resume.done).unwrap_or(true);
        if let Some(key) = text(&reply, self.resume.key).filter(|key| !key.is_empty()) {
            self.key = Some(key.to_owned());
        }
        if !is_done && self.key.is_none() {
            return Err(format!("the search is not complete, and there is no {} to go on with", self.resume.key));
        }
        let rows = self.new_rows(&mut reply, is_done)?;
        self.idle = if rows.is_empty() { self.idle + 1 } else { 0 };
        if !is_done && self.idle >= MAX_IDLE {
            return Err(format!("{MAX_IDLE} replies running brought nothing new, and the search is not complete"));
        }
        Ok((rows, is_done))
    }

    fn new_rows(&mut self, reply: &mut TypedFields, is_done: bool) -> Result<Vec<Row>, String> {
        let mut rows = Vec::new();
        self.failed.clear();
        while let Some((field, section)) = take(reply, |field| matches!(field.kind, Kind::Record(_))) {
            let Typed::Fields(mut section) = section else { continue };
            let list = field.name();
            if flag(&section, "is_success") == Some(false) {
                self.failed.push(list);
            }
            let items = take_list(&mut section, ITEMS).ok_or_else(|| format!("attributes.{list}.items is no list"))?;
            rows.extend(
                items.into_iter().filter(|item| self.is_new(list, item, is_done)).map(|value| Row { list, value }),
            );
        }
        Ok(rows)
    }

    /// A name without a status yet waits for a later part; rows without a name cannot be told apart.
    fn is_new(&mut self, list: &'static str, item: &Typed, is_done: bool) -> bool {
        let Typed::Fields(item) = item else { return true };
        let Some(name) = text(item, "domain") else { return true };
        let is_settled = text(item, "status") != Some(IN_PROGRESS);
        (is_settled || is_done) && self.given.insert((list, name.to_owned()))
    }
}
