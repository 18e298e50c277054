// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::paging::listed;
use crate::records::Note;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Reads the history notes of a domain, order or transfer.
///
/// It reads only, and may be sent again at will.
///
/// The guide calls notes an associative array; replies use a list of records.
///
/// Response codes: 200.
///
/// Guide: `get_notes`. Catalogue: `get_notes`.
#[derive(Debug, Clone)]
pub struct ListNotes(Values);

impl ListNotes {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `type`.
    pub fn new(domain: impl Into<String>, r#type: ListNotesType) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("type", r#type.to_wire()).into())
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(mut self, transfer_id: impl Into<i64>) -> Self {
        self.0.insert("transfer_id", typed::int(transfer_id));
        self
    }

    /// Sets `limit`: in rows. Default 40 in the older page.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }

    /// Sets `page`. 1-based, default 1.
    #[must_use]
    pub fn with_page(mut self, page: impl Into<i64>) -> Self {
        self.0.insert("page", typed::int(page));
        self
    }
}

words! {
    /// What the field of this name may be.
ListNotesType {
    Domain = "domain",
    Order = "order",
    Transfer = "transfer",
}
}

/// The reply to [`ListNotes`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListNotesReply {
    /// `notes`.
    pub notes: Vec<Note>,
    /// `transaction_id`. Listed among the attributes by the newest page; seen at envelope level in replies.
    pub transaction_id: Option<String>,
    /// `page`.
    pub page: Option<i64>,
    /// `page_size`.
    pub page_size: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListNotesReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            notes: reply.take_or_empty("notes"),
            transaction_id: reply.item("transaction_id"),
            page: reply.take("page"),
            page_size: reply.take("page_size"),
            total: reply.take("total"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListNotesReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListNotesReply")
            .field("notes", &self.notes)
            .field("transaction_id", &self.transaction_id)
            .field("page", &self.page)
            .field("page_size", &self.page_size)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

command!(ListNotes, ListNotesReply, table::domain::LIST_NOTES);
listed!(ListNotes, Note);
