// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{ServiceLimits, SuggestionService, Suggestions};
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;
use std::time::Duration;

/// Checks a name or phrase across TLDs and proposes similar free, premium and personal names.
///
/// It reads only, and may be sent again at will.
///
/// Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples.
/// Suggestions cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the account.
/// With max_wait_time, lookup rows not yet known come back as in_progress, while suggestion, premium and
/// personal_names arrive whole or not at all; the search goes on in the background. Not available on Horizon
/// according to OpenSRS support pages. Older guide slug: name_suggest-domain-1.
///
/// Response codes: 200.
///
/// Guide: `name_suggest`. Catalogue: `name_suggest`.
#[derive(Debug, Clone, Default)]
pub struct SuggestNames(Values);

impl SuggestNames {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `search_string` (`searchstring` on the wire). A label, word or phrase; with or without a TLD.
    #[must_use]
    pub fn with_search_string(mut self, search_string: impl Into<String>) -> Self {
        self.0.insert("searchstring", typed::text(search_string));
        self
    }

    /// Sets `services`.
    #[must_use]
    pub fn with_services(mut self, services: impl IntoIterator<Item = SuggestionService>) -> Self {
        self.0.insert("services", typed::list::<SuggestionService, _>(services));
        self
    }

    /// Sets `tlds`. TLDs written with the leading dot, e.g. .com.
    #[must_use]
    pub fn with_tlds(mut self, tlds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("tlds", typed::list::<String, _>(tlds));
        self
    }

    /// Sets `languages`. Languages for suggestions; guessed from the search string when absent.
    #[must_use]
    pub fn with_languages(mut self, languages: impl IntoIterator<Item = SuggestNamesLanguages>) -> Self {
        self.0.insert("languages", typed::list::<SuggestNamesLanguages, _>(languages));
        self
    }

    /// Sets `max_wait_time`. Fractions allowed, minimum 0.1; without it the call waits for every result.
    #[must_use]
    pub fn with_max_wait_time(mut self, max_wait_time: Duration) -> Self {
        self.0.insert("max_wait_time", max_wait_time.to_wire());
        self
    }

    /// Sets `search_key`. When: to fetch the rest of an earlier search that ran out of time. Taken from the
    /// earlier reply's envelope.
    #[must_use]
    pub fn with_search_key(mut self, search_key: impl Into<String>) -> Self {
        self.0.insert("search_key", typed::text(search_key));
        self
    }

    /// Sets `service_override`. Per-service limits; an entry set here replaces the common tlds for that
    /// service.
    #[must_use]
    pub fn with_service_override(mut self, service_override: ServiceLimits) -> Self {
        self.0.insert("service_override", service_override.to_wire());
        self
    }

    /// Sets `maximum`. Sent by a client library at top level. Not verified: seen in clients or older copies
    /// of the guide only.
    #[must_use]
    pub fn with_maximum(mut self, maximum: impl Into<i64>) -> Self {
        self.0.insert("maximum", typed::int(maximum));
        self
    }

    /// Sets `skip_registry_lookup`. Skips the registry check of the lookup names; position in the request.
    /// Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_skip_registry_lookup(mut self, skip_registry_lookup: bool) -> Self {
        self.0.insert("skip_registry_lookup", skip_registry_lookup.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
SuggestNamesLanguages {
    En = "en",
    Fr = "fr",
    De = "de",
    It = "it",
    Es = "es",
}
}

/// The reply to [`SuggestNames`].
#[derive(Clone, PartialEq, Eq)]
pub struct SuggestNamesReply {
    /// `is_search_completed`. 0 means call again with search_key.
    pub is_search_completed: Option<bool>,
    /// `search_key`. When: search not finished.
    pub search_key: Option<String>,
    /// `request_response_time`.
    pub request_response_time: Option<Duration>,
    /// `lookup`. When: services held lookup.
    pub lookup: Option<Suggestions>,
    /// `suggestion`. When: services held suggestion.
    pub suggestion: Option<Suggestions>,
    /// `premium`. When: services held premium.
    pub premium: Option<Suggestions>,
    /// `premium_brokered_transfer`. When: services held it.
    pub premium_brokered_transfer: Option<Suggestions>,
    /// `premium_make_offer`. When: services held it.
    pub premium_make_offer: Option<Suggestions>,
    /// `personal_names`. When: services held personal_names.
    pub personal_names: Option<Suggestions>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl SuggestNamesReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            is_search_completed: reply.item("is_search_completed"),
            search_key: reply.item("search_key"),
            request_response_time: reply.item("request_response_time"),
            lookup: reply.take("lookup"),
            suggestion: reply.take("suggestion"),
            premium: reply.take("premium"),
            premium_brokered_transfer: reply.take("premium_brokered_transfer"),
            premium_make_offer: reply.take("premium_make_offer"),
            personal_names: reply.take("personal_names"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SuggestNamesReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SuggestNamesReply")
            .field("is_search_completed", &self.is_search_completed)
            .field("request_response_time", &self.request_response_time)
            .field("lookup", &self.lookup)
            .field("suggestion", &self.suggestion)
            .field("premium", &self.premium)
            .field("premium_brokered_transfer", &self.premium_brokered_transfer)
            .field("premium_make_offer", &self.premium_make_offer)
            .field("personal_names", &self.personal_names)
            .finish_non_exhaustive()
    }
}

command!(SuggestNames, SuggestNamesReply, table::domain::SUGGEST_NAMES);
