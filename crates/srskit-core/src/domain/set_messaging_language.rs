// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::MessagingLanguage;

/// Sets the default language of the notices for a domain.
///
/// Sending it again leaves the same state.
///
/// The sample puts domain at envelope level. The page's parameter list says action = modify, its sample
/// MODIFY_MESSAGING_LANGUAGE; the sample is taken here.
///
/// Response codes: 200.
///
/// Guide: `modify_messaging_language`. Catalogue: `modify_messaging_language`.
#[derive(Debug, Clone)]
pub struct SetMessagingLanguage(Values);

impl SetMessagingLanguage {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `messaging_language`.
    pub fn new(domain: impl Into<String>, messaging_language: MessagingLanguage) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("messaging_language", messaging_language.to_wire())
                .into(),
        )
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(SetMessagingLanguage, BareReply, table::domain::SET_MESSAGING_LANGUAGE);
