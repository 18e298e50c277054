use super::{ContactSet, Handle, domain_problem, flag, number, period_problem};
use crate::{Answer, Assoc, Command, Message, OwnedAssoc, OwnedValue, Problem, ReadError, Repeat, Secret, Value};

/// Orders the registration of a domain. This is an order: it costs money, and is never sent twice by itself.
///
/// Guide: *sw_register-domain*, registration type `new`. `handle` and `period` are always explicit:
/// without them the reseller's setting and two years would decide.
#[derive(Debug, Clone)]
pub struct Register {
    domain: String,
    handle: Handle,
    period: u8,
    login: RegistrantLogin,
    contacts: ContactSet,
    nameservers: Vec<String>,
    auto_renew: Option<bool>,
    lock: Option<bool>,
    whois_privacy: Option<bool>,
    affiliate_id: Option<String>,
}

/// User name and password of the registrant's profile that the domain goes into.
#[derive(Debug, Clone)]
pub struct RegistrantLogin {
    /// 3 to 20 letters and digits.
    pub username: Secret,
    /// 10 to 20 characters.
    pub password: Secret,
}

/// What became of an order.
#[derive(Clone, PartialEq, Eq)]
pub struct OrderReply {
    /// The order's id.
    pub order_id: Option<String>,
    /// The registry's own code, beside the service's.
    pub registration_code: Option<String>,
    /// The registry's own text.
    pub registration_text: Option<String>,
    /// The administrative contact's mail address.
    pub admin_email: Option<String>,
    /// Id to follow an asynchronous registry with `query_queued_request`.
    pub queue_request_id: Option<String>,
    /// Older pending orders for the same name that the service dropped.
    pub cancelled_orders: Vec<String>,
}

impl std::fmt::Debug for OrderReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrderReply")
            .field("order_id", &self.order_id)
            .field("registration_code", &self.registration_code)
            .field("queue_request_id", &self.queue_request_id)
            .field("cancelled_orders", &self.cancelled_orders)
            .finish_non_exhaustive()
    }
}

impl Register {
    /// Orders `domain` for `period` years (1 to 10, TLD rules apply).
    pub fn new(
        domain: impl Into<String>,
        handle: Handle,
        period: u8,
        login: RegistrantLogin,
        contacts: ContactSet,
    ) -> Self {
        Self {
            domain: domain.into(),
            handle,
            period,
            login,
            contacts,
            nameservers: Vec::new(),
            auto_renew: None,
            lock: None,
            whois_privacy: None,
            affiliate_id: None,
        }
    }

    /// Nameservers in order, at least two; without them the reseller's defaults are used.
    #[must_use]
    pub fn with_nameservers<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.nameservers = names.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the domain renews itself.
    #[must_use]
    pub fn with_auto_renew(mut self, auto_renew: bool) -> Self {
        self.auto_renew = Some(auto_renew);
        self
    }

    /// Whether the domain is locked against transfers; ignored where the TLD has no lock.
    #[must_use]
    pub fn with_lock(mut self, lock: bool) -> Self {
        self.lock = Some(lock);
        self
    }

    /// WHOIS privacy; billed besides.
    #[must_use]
    pub fn with_whois_privacy(mut self, whois_privacy: bool) -> Self {
        self.whois_privacy = Some(whois_privacy);
        self
    }

    /// A marker of the reseller's own, up to 256 characters.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.affiliate_id = Some(affiliate_id.into());
        self
    }

    fn nameserver_list(&self) -> OwnedValue {
        let entry = |(index, name): (usize, &String)| {
            Value::from(Assoc::new().with("name", name.clone()).with("sortorder", number(index as u32 + 1)))
        };
        Value::Array(self.nameservers.iter().enumerate().map(entry).collect())
    }

    fn attributes(&self) -> OwnedAssoc {
        let mut attributes = Assoc::new()
            .with("domain", self.domain.clone())
            .with("reg_type", "new")
            .with("handle", self.handle.as_str())
            .with("period", number(self.period))
            .with("reg_username", self.login.username.reveal().to_owned())
            .with("reg_password", self.login.password.reveal().to_owned())
            .with("contact_set", self.contacts.to_assoc())
            .with("custom_tech_contact", flag(self.contacts.tech.is_some()))
            .with("custom_nameservers", flag(!self.nameservers.is_empty()));
        if !self.nameservers.is_empty() {
            attributes.insert("nameserver_list", self.nameserver_list());
        }
        for (name, set) in
            [("auto_renew", self.auto_renew), ("f_lock_domain", self.lock), ("f_whois_privacy", self.whois_privacy)]
        {
            if let Some(set) = set {
                attributes.insert(name, flag(set));
            }
        }
        if let Some(affiliate_id) = &self.affiliate_id {
            attributes.insert("affiliate_id", affiliate_id.clone());
        }
        attributes
    }
}

impl Command for Register {
    type Reply = OrderReply;

    fn name(&self) -> &str {
        "sw_register_domain"
    }

    fn repeat(&self) -> Repeat {
        Repeat::Unsafe
    }

    fn problems(&self) -> Vec<Problem> {
        let one_nameserver = (self.nameservers.len() == 1).then(|| {
            Problem::new(
                "attributes.nameserver_list",
                "one nameserver",
                "give two or more, or none for the reseller's defaults",
            )
        });
        [domain_problem(&self.domain), period_problem(self.period), one_nameserver].into_iter().flatten().collect()
    }

    fn message(&self) -> Message {
        Message::new("SW_REGISTER", "DOMAIN").with_attributes(self.attributes())
    }

    fn read(answer: &Answer) -> Result<OrderReply, ReadError> {
        let text = |name| answer.attribute(name).map(str::to_owned);
        let cancelled = answer.attributes.at(&["cancelled_orders"]).and_then(Value::entries).unwrap_or_default();
        Ok(OrderReply {
            order_id: answer.order_id().map(str::to_owned),
            registration_code: text("registration_code"),
            registration_text: text("registration_text"),
            admin_email: text("admin_email"),
            queue_request_id: text("queue_request_id"),
            cancelled_orders: cancelled.into_iter().filter_map(Value::as_text).map(str::to_owned).collect(),
        })
    }
}
