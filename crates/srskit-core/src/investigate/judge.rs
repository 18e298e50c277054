//! What the evidence proves. Pure: the order and what was seen in, a judgement out.

use super::order::{Sent, Way};
use super::report::NextStep;
use super::seen::{Asked, Listed, Order, Progress, Seen};
use super::whose::{Whose, whose};
use super::{certificate, domain_order, process, transfer};

/// Where the evidence leans, before it is asked whether a look that found nothing counts already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaning {
    Ran,
    Open,
    /// Everything was answered, and nothing of the order is there.
    Nothing,
    Doubt,
}

pub(super) struct Judgement {
    pub(super) leaning: Leaning,
    pub(super) because: String,
    pub(super) order: Option<Order>,
    pub(super) doubts: Vec<String>,
    pub(super) next: NextStep,
    pub(super) advice: String,
}

pub(super) fn judge(sent: &Sent, seen: &Seen) -> Judgement {
    match sent.way {
        Way::Register => domain_order::register(sent, seen),
        Way::Renew => domain_order::renew(sent, seen),
        Way::Redeem => domain_order::redeem(seen),
        Way::Transfer | Way::Resubmit => transfer::judge(sent, seen),
        Way::Process => process::judge(sent, seen),
        Way::Certificate => certificate::judge(sent, seen),
        Way::Other => other(),
    }
}

fn other() -> Judgement {
    Judgement::doubt("no read command proves or excludes an order of this kind")
        .and_doubt("orders of this kind leave no trace that is known; the balance and the reseller's panel may tell")
}

impl Judgement {
    fn new(leaning: Leaning, because: impl Into<String>, next: NextStep, advice: impl Into<String>) -> Self {
        let (because, advice) = (because.into(), advice.into());
        Self { leaning, because, order: None, doubts: Vec::new(), next, advice }
    }

    pub(super) fn ran(because: impl Into<String>) -> Self {
        Self::new(Leaning::Ran, because, NextStep::Stop, "do not send it again")
    }

    pub(super) fn open(because: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(Leaning::Open, because, NextStep::Wait, advice)
    }

    pub(super) fn nothing(because: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(Leaning::Nothing, because, NextStep::SendAgain, advice)
    }

    pub(super) fn doubt(because: impl Into<String>) -> Self {
        let advice = "have a person look at it, in the reseller's panel or with support, before it is sent again";
        Self::new(Leaning::Doubt, because, NextStep::AskAPerson, advice)
    }

    /// Something was not answered; later it may be.
    pub(super) fn unread(what: &str) -> Self {
        let because = format!("{what} could not be read, so nothing is excluded");
        Self::new(Leaning::Doubt, because, NextStep::LookAgain, "look again later, and do not send the order before")
    }

    pub(super) fn then(mut self, next: NextStep, advice: impl Into<String>) -> Self {
        (self.next, self.advice) = (next, advice.into());
        self
    }

    pub(super) fn with_order(mut self, order: &Order) -> Self {
        self.order = Some(order.clone());
        self
    }

    pub(super) fn and_doubt(mut self, doubt: impl Into<String>) -> Self {
        self.doubts.push(doubt.into());
        self
    }

    /// Adds what keeps an order from being surely the one sent.
    pub(super) fn of(self, whose: Whose, order: &Order) -> Self {
        let judged = self.with_order(order);
        match whose {
            Whose::Ours => judged,
            Whose::Likely => judged.and_doubt(
                "the order carries no marker (affiliate_id) that says whose it is; that it is the one sent follows \
                 from its kind and its time",
            ),
            Whose::Maybe | Whose::Foreign => judged.and_doubt(
                "whether it is the order that was sent or an older one cannot be told without the time of sending \
                 (sent_at) and the order's own date",
            ),
        }
    }
}

/// The orders that can be the one sent.
pub(super) struct Books<'a> {
    rows: Vec<(Whose, &'a Order)>,
    pub(super) is_whole: bool,
}

impl<'a> Books<'a> {
    /// `None` where the list could not be read.
    pub(super) fn of(list: &'a Asked<Listed<Order>>, sent: &Sent) -> Option<Self> {
        let nothing = Self { rows: Vec::new(), is_whole: true };
        let list = match list {
            Asked::Answer(list) => list,
            Asked::Refused => return Some(nothing),
            Asked::Failed | Asked::Not => return None,
        };
        let of = |order: &'a Order| (whose(order, sent), order);
        let fits = |order: &&Order| order.kind.as_deref().is_none_or(|kind| sent.is_of_type(kind));
        let mut rows: Vec<_> = list.rows.iter().filter(fits).map(of).collect();
        rows.retain(|(whose, _)| *whose > Whose::Foreign);
        Some(Self { rows, is_whole: list.is_whole })
    }

    /// The order of this progress that is ours with the greatest likelihood.
    pub(super) fn best(&self, progress: Progress) -> Option<(Whose, &'a Order)> {
        let fits = self.rows.iter().filter(|(_, order)| order.progress() == progress);
        fits.copied().reduce(|best, next| if next.0 > best.0 { next } else { best })
    }

    pub(super) fn without(mut self, id: Option<&String>) -> Self {
        self.rows.retain(|(_, order)| order.id.as_ref() != id);
        self
    }
}

/// What an order that was only to be stored has become.
pub(super) fn saved(books: Option<&Books<'_>>) -> Judgement {
    let Some(books) = books else { return Judgement::unread("the list of orders") };
    if let Some((whose, order)) = books.best(Progress::Completed) {
        return Judgement::doubt(format!(
            "{} of this kind is completed, though it was only to be stored",
            order.name()
        ))
        .of(whose, order);
    }
    match books.best(Progress::Open) {
        Some((Whose::Maybe, order)) => {
            Judgement::doubt(format!("{} is stored, and may be an older one", order.name())).of(Whose::Maybe, order)
        }
        Some((whose, order)) => Judgement::ran(format!("{} is stored; nothing is charged for that", order.name()))
            .then(NextStep::Stop, "carry it out by its id (process_pending), or let it be; do not store it again")
            .of(whose, order),
        None if !books.is_whole => Judgement::unread("the whole list of orders"),
        None => Judgement::nothing("no stored order of this kind is there", "it may be stored again"),
    }
}

/// An order that waits.
pub(super) fn open(whose: Whose, order: &Order) -> Judgement {
    if order.state.is_none() {
        return Judgement::unread(&order.name()).with_order(order);
    }
    let advice = match order.state.as_deref() {
        Some("pending") => {
            "do not order again; it waits, mostly for money in the account: see to that, then carry it out by its id \
             (process_pending)"
        }
        _ => "do not order again; look again until it is completed or ended",
    };
    Judgement::open(format!("{} is {}", order.name(), order.state()), advice).of(whose, order).and_doubt(
        "what an order waits for (money, an approval, the registry) is not in its record; the panel shows it",
    )
}
