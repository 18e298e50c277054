//! What was sent, as far as it decides which evidence counts.

use super::InvestigateOptions;
use crate::catalogue::{CommandSpec, assemble};
use crate::{Message, OwnedAssoc, Problem, Repeat};

/// Seconds since 1970, from 2000 on up to 2100.
const PLAUSIBLE: std::ops::Range<u64> = 946_684_800..4_102_444_800;

/// The ways in which orders are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Register,
    Renew,
    Redeem,
    Transfer,
    /// A cancelled transfer that is placed again: a transfer whose domain the old order names.
    Resubmit,
    /// A stored order that is carried out or cancelled.
    Process,
    Certificate,
    /// Nothing that can be read proves or excludes it.
    Other,
}

/// An order that was sent. What protects against a second one is taken from its values, never read again.
pub(super) struct Sent {
    pub(super) spec: &'static CommandSpec,
    pub(super) way: Way,
    pub(super) domain: Option<String>,
    /// The order that the command names, or that the caller knows.
    pub(super) order_id: Option<String>,
    pub(super) reg_type: Option<String>,
    /// The expiry year that a renewal names.
    pub(super) year: Option<u16>,
    pub(super) period: Option<u16>,
    /// Only to be stored.
    pub(super) is_saved: bool,
    /// To end a stored order.
    pub(super) cancels: bool,
    pub(super) marker: Option<String>,
    pub(super) csr: Option<String>,
    pub(super) sent_at: Option<u64>,
}

impl Sent {
    pub(super) fn new(
        spec: &'static CommandSpec,
        values: OwnedAssoc,
        options: &InvestigateOptions,
        now: u64,
    ) -> Result<Self, Vec<Problem>> {
        if spec.repeat != Repeat::Unsafe {
            let fix = "send it again: that leaves the same state, and what it returns tells the rest";
            return Err(vec![Problem::new("command", "nothing has to be investigated for it", fix)]);
        }
        let message = assemble(spec, values, OwnedAssoc::new());
        let text = |key: &str| text(&message, key);
        let number = |key: &str| text(key).and_then(|text| text.parse().ok());
        // A renewal of a certificate names the old order there, not its own.
        let names_itself =
            matches!(way(spec), Way::Process | Way::Resubmit) || spec.name == "process_pending_trust_service";
        let named_order = text("order_id").filter(|_| names_itself);
        let sent = Self {
            spec,
            way: way(spec),
            domain: text("domain").map(|name| name.to_ascii_lowercase()),
            order_id: named_order.or_else(|| options.order_id.clone().filter(|id| !id.trim().is_empty())),
            reg_type: text("reg_type").map(|word| word.to_ascii_lowercase()),
            year: number("currentexpirationyear"),
            period: number("period"),
            is_saved: text("handle").is_some_and(|word| word.eq_ignore_ascii_case("save")),
            cancels: text("command").is_some_and(|word| word.eq_ignore_ascii_case("cancel")),
            marker: text("affiliate_id").or_else(|| options.affiliate_id.clone()).filter(|id| !id.trim().is_empty()),
            csr: text("csr"),
            sent_at: options.sent_at.map(|at| at.min(now)),
        };
        let problems: Vec<_> = sent.problems().into_iter().chain(implausible(options)).collect();
        if problems.is_empty() { Ok(sent) } else { Err(problems) }
    }

    fn problems(&self) -> Vec<Problem> {
        let missing = |key: &str| Problem::new(format!("attributes.{key}"), "it is missing", "give it as it was sent");
        let needed: &[(&str, bool)] = match self.way {
            Way::Register | Way::Redeem | Way::Transfer => &[("domain", self.domain.is_none())],
            Way::Renew => &[
                ("domain", self.domain.is_none()),
                ("period", self.period.is_none()),
                ("currentexpirationyear", self.year.is_none()),
            ],
            Way::Process | Way::Resubmit => &[("order_id", self.order_id.is_none())],
            Way::Certificate | Way::Other => &[],
        };
        needed.iter().filter(|(_, is_missing)| *is_missing).map(|(key, _)| missing(key)).collect()
    }

    /// What it was about, for people.
    pub(super) fn subject(&self) -> String {
        match (&self.domain, &self.order_id) {
            (Some(domain), _) => domain.clone(),
            (None, Some(id)) => format!("order {id}"),
            (None, None) => self.spec.method.to_owned(),
        }
    }

    /// Whether a list of orders calls this kind of order so.
    pub(super) fn is_of_type(&self, word: &str) -> bool {
        match self.way {
            Way::Register => match self.reg_type.as_deref() {
                None | Some("new" | "premium") => matches!(word, "new" | "premium"),
                Some(asked) => word == asked,
            },
            Way::Renew => word == "renewal",
            Way::Transfer | Way::Resubmit => word == "transfer",
            Way::Redeem | Way::Process | Way::Certificate | Way::Other => true,
        }
    }
}

/// Moments that were surely not meant so. One in milliseconds would be taken for the far future, one of a clock
/// that counts from the start of the machine for long ago, and older orders for this one.
fn implausible(options: &InvestigateOptions) -> impl Iterator<Item = Problem> {
    let moments = [("sent_at", options.sent_at), ("nothing_found_at", options.nothing_found_at)];
    let wrong = moments.into_iter().filter(|(_, at)| at.is_some_and(|at| !PLAUSIBLE.contains(&at)));
    wrong.map(|(name, _)| {
        Problem::new(
            name,
            "it is no moment between the years 2000 and 2100",
            "give seconds since 1970, not milliseconds",
        )
    })
}

fn way(spec: &CommandSpec) -> Way {
    match (spec.name, spec.journal) {
        ("process_pending_domain", _) => Way::Process,
        ("process_transfer", _) => Way::Resubmit,
        ("register_domain", _) | (_, Some("register")) => Way::Register,
        ("process_pending_trust_service", _) | (_, Some("ssl_order" | "ssl_renew" | "ssl_upgrade")) => Way::Certificate,
        (_, Some("transfer")) => Way::Transfer,
        (_, Some("renew")) => Way::Renew,
        (_, Some("redeem")) => Way::Redeem,
        _ => Way::Other,
    }
}

fn text(message: &Message, key: &str) -> Option<String> {
    let text = message.attributes.text(key).or_else(|| message.items.text(key))?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
