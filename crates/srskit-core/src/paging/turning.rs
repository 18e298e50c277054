//! Turning the pages of a list, and telling its end.

use super::Row;
use super::cursor::At;
use super::reading::{count, flag, take_list};
use super::repeats::{Repeats, digest};
use crate::catalogue::{CommandSpec, Field, Paging, TypedFields};
use crate::{OwnedAssoc, OwnedValue, Problem, Reply, Value};

/// The page size when nobody gives one: the guide's default where it names one. It is always sent, so
/// that a place in the list means the same later on.
const DEFAULT_LIMIT: u32 = 40;

/// The name under which some replies give the size of the page.
const PAGE_SIZE: &str = "page_size";

#[derive(Debug)]
pub(super) struct Turning {
    paging: Paging,
    /// The list's public name.
    list: &'static str,
    at: At,
    /// Rows of the present page, those handed out before a break included.
    on_page: u64,
    repeats: Repeats,
}

/// What a reply says about the end of the list.
struct Signs {
    total: Option<u64>,
    more: Option<bool>,
    size: u64,
}

impl Turning {
    pub(super) fn new(paging: Paging, spec: &CommandSpec, values: &mut OwnedAssoc) -> Result<Self, Problem> {
        if values.get(paging.page).is_some() {
            let path = format!("attributes.{}", paging.page);
            return Err(Problem::new(path, "the pages are turned here", "leave it out, or go on from a cursor"));
        }
        if let Some((key, word)) = paging.only
            && values.get(key).and_then(Value::as_text).map(str::trim) != Some(word)
        {
            let fix = format!("give {word}, or call it as it is");
            return Err(Problem::new(format!("attributes.{key}"), "only one of its kinds comes in pages", fix));
        }
        let limit = match values.remove(paging.limit) {
            Some(limit) => read_limit(&paging, &limit)?,
            None => DEFAULT_LIMIT,
        };
        let list = spec.response.iter().find(|field| field.key == paging.list).map_or(paging.list, Field::name);
        let at = At { page: paging.first.into(), limit, row: 0, before: 0 };
        Ok(Self { paging, list, at, on_page: 0, repeats: Repeats::default() })
    }

    pub(super) fn go_to(&mut self, at: At) {
        self.at = at;
    }

    pub(super) fn set_limit(&mut self, limit: u32) {
        // A place inside a list is counted in pages of one size.
        if self.at == (At { page: self.paging.first.into(), limit: self.at.limit, row: 0, before: 0 }) {
            self.at.limit = limit;
        }
    }

    pub(super) fn values(&self, values: &OwnedAssoc) -> OwnedAssoc {
        let numbers = [(self.paging.page, self.at.page.to_string()), (self.paging.limit, self.at.limit.to_string())];
        numbers.into_iter().fold(values.clone(), |values, (key, number)| values.with(key, number))
    }

    pub(super) fn place(&self) -> At {
        self.at
    }

    pub(super) fn row_taken(&mut self) {
        self.at.row += 1;
    }

    pub(super) fn turn(&mut self) {
        let At { page, limit, before, .. } = self.at;
        self.at = At { page: page.saturating_add(1), limit, row: 0, before: before.saturating_add(self.on_page) };
        self.on_page = 0;
    }

    /// The rows that have not been handed out, and whether the page is the last.
    pub(super) fn read(&mut self, mut reply: Reply<TypedFields>) -> Result<(Vec<Row>, bool), String> {
        let mut rows = take_list(&mut reply.value, self.paging.list)
            .ok_or_else(|| format!("attributes.{} is no list", self.paging.list))?;
        let signs = self.signs(&reply.value);
        let page_digest = reply.answer.attributes.at(&[self.paging.list]).map(digest);
        let count = rows.len() as u64;
        if let Some(digest) = page_digest.filter(|_| count > 0) {
            if self.repeats.knows(digest) {
                return match signs.missing(self.at.before) {
                    false => Ok((Vec::new(), true)),
                    true => Err(format!("page {} holds the rows of an earlier page", self.at.page)),
                };
            }
            self.repeats.note(digest);
        }
        let given = self.at.before.saturating_add(count);
        if count == 0 && signs.missing(given) {
            return Err(format!("page {} is empty, but the list is said to go on", self.at.page));
        }
        self.on_page = count;
        let done_before = usize::try_from(self.at.row).unwrap_or(usize::MAX).min(rows.len());
        self.at.row = done_before as u64;
        let rows = rows.drain(done_before..).map(|value| Row { list: self.list, value }).collect();
        Ok((rows, count == 0 || signs.is_last(given, count)))
    }

    fn signs(&self, fields: &TypedFields) -> Signs {
        // *Assumed*: a service that cuts the page size down without a word does not go below 40.
        let asked = u64::from(self.at.limit.min(DEFAULT_LIMIT));
        Signs {
            total: self.paging.total.and_then(|key| count(fields, key)),
            more: self.paging.more.and_then(|key| flag(fields, key)),
            size: count(fields, PAGE_SIZE).unwrap_or(asked),
        }
    }
}

impl Signs {
    /// Whether rows must follow these, or the service contradicts itself.
    fn missing(&self, given: u64) -> bool {
        match self.total {
            Some(total) => total > given && self.more != Some(false),
            None => self.more == Some(true),
        }
    }

    /// Whether a page with rows is the last. A total below what was given is a wrong one and does not
    /// count; in doubt the next page is asked for, and is empty.
    fn is_last(&self, given: u64, on_page: u64) -> bool {
        match (self.total.filter(|total| *total >= given), self.more) {
            (Some(total), None) => total == given,
            (Some(total), Some(more)) => total == given && !more,
            (None, Some(more)) => !more,
            (None, None) => on_page < self.size,
        }
    }
}

fn read_limit(paging: &Paging, limit: &OwnedValue) -> Result<u32, Problem> {
    let number = limit.as_text().and_then(|text| text.trim().parse().ok()).filter(|number: &u32| *number > 0);
    number.ok_or_else(|| {
        Problem::new(format!("attributes.{}", paging.limit), "it is no number of rows", "give a number from 1 up")
    })
}
