use super::{Handle, domain_problem, flag, number, period_problem};
use crate::{Answer, Assoc, Command, Message, Problem, ReadError, Repeat, Timestamp};

/// Renews a registered domain. This is an order: it costs money, and is never sent twice by itself.
///
/// Guide: *renew-domain*. The service refuses when `current_expiration_year` differs from what the
/// registry has, which guards against renewing twice, as long as the year was noted when the order
/// was decided on and is not read again before a second try.
#[derive(Debug, Clone)]
pub struct Renew {
    domain: String,
    handle: Handle,
    period: u8,
    current_expiration_year: u16,
    auto_renew: bool,
    affiliate_id: Option<String>,
}

/// What became of a renewal.
#[derive(Clone, PartialEq, Eq)]
pub struct RenewReply {
    /// The order's id.
    pub order_id: Option<String>,
    /// When the domain expires now, as the service writes it; no zone is named.
    pub expires_on: Option<Timestamp>,
    /// Whether the domain renews itself.
    pub auto_renew: Option<bool>,
    /// The administrative contact's mail address.
    pub admin_email: Option<String>,
    /// Id to follow an asynchronous registry with `query_queued_request`.
    pub queue_request_id: Option<String>,
}

impl std::fmt::Debug for RenewReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RenewReply")
            .field("order_id", &self.order_id)
            .field("expires_on", &self.expires_on)
            .field("auto_renew", &self.auto_renew)
            .field("queue_request_id", &self.queue_request_id)
            .finish_non_exhaustive()
    }
}

impl Renew {
    /// Adds `period` years (1 to 10) to `domain`, which expires in `current_expiration_year` (four
    /// digits, as the registry has it), and sets its auto-renew flag. The command always sets that
    /// flag, so it is asked for: a default would switch it off, or on, unseen.
    pub fn new(
        domain: impl Into<String>,
        handle: Handle,
        period: u8,
        current_expiration_year: u16,
        auto_renew: bool,
    ) -> Self {
        Self { domain: domain.into(), handle, period, current_expiration_year, auto_renew, affiliate_id: None }
    }

    /// A marker of the reseller's own, up to 256 characters.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.affiliate_id = Some(affiliate_id.into());
        self
    }
}

impl Command for Renew {
    type Reply = RenewReply;

    fn name(&self) -> &str {
        "renew_domain"
    }

    fn repeat(&self) -> Repeat {
        Repeat::Unsafe
    }

    fn problems(&self) -> Vec<Problem> {
        let year = (!(1985..=9999).contains(&self.current_expiration_year)).then(|| {
            Problem::new(
                "attributes.currentexpirationyear",
                format!("the year {}", self.current_expiration_year),
                "give the four-digit year in which the domain expires now",
            )
        });
        [domain_problem(&self.domain), period_problem(self.period), year].into_iter().flatten().collect()
    }

    fn message(&self) -> Message {
        let mut attributes = Assoc::new()
            .with("domain", self.domain.clone())
            .with("handle", self.handle.as_str())
            .with("period", number(self.period))
            .with("currentexpirationyear", number(self.current_expiration_year))
            .with("auto_renew", flag(self.auto_renew));
        if let Some(affiliate_id) = &self.affiliate_id {
            attributes.insert("affiliate_id", affiliate_id.clone());
        }
        Message::new("RENEW", "DOMAIN").with_attributes(attributes)
    }

    fn read(answer: &Answer) -> Result<RenewReply, ReadError> {
        Ok(RenewReply {
            order_id: answer.order_id().map(str::to_owned),
            // The key does hold blanks.
            expires_on: answer.attribute("registration expiration date").and_then(|text| text.parse().ok()),
            auto_renew: answer.flag("auto_renew"),
            admin_email: answer.attribute("admin_email").map(str::to_owned),
            queue_request_id: answer.attribute("queue_request_id").map(str::to_owned),
        })
    }
}
