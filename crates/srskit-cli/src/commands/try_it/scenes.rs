//! The story with a stand-in.

use super::Args;
use super::story::Story;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::veil::Veil;
use srskit::account::GetBalance;
use srskit::domain::{Contact, ContactSet, Handle, Lookup, Register, Renew};
use srskit::{Client, Command, Credentials, Error, ErrorClass, ErrorKind, MayHaveRun, Outcome, Reply, System};
use srskit_core::envelope::decode;
use srskit_core::{Secret, verify};
use srskit_standin::{Config, Fault, Received, SignatureVerdict, StandIn};

const FREE: &str = "example.com";
const TAKEN: &str = "taken.example";
const LOST: &str = "example.net";

/// Plays all scenes. What fails here is not the story but the machine it is told on.
pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let stand_in = StandIn::start(Config::new())
        .map_err(|error| Failure::refused(format!("the stand-in cannot start: {error}")))?;
    let account = stand_in.account();
    let veil = Veil::new(args.reveal).hiding_text(account.key().reveal()).hiding(&order(FREE).message().to_value());
    let mut stage = Stage { client: client(&stand_in, account)?, stand_in, seen: 0 };
    let mut story = Story::new(context, veil, args.full);
    opening(&mut story, &stage, args)?;
    free_name(&mut story, &mut stage)?;
    taken_name(&mut story, &mut stage)?;
    registration(&mut story, &mut stage)?;
    renewal(&mut story, &mut stage)?;
    wrong_key(&mut story, &mut stage)?;
    lost_reply(&mut story, &mut stage)?;
    money(&mut story, &mut stage)?;
    ending(&mut story)
}

/// The client on one side of the wire, the stand-in on the other.
struct Stage {
    client: Client,
    stand_in: StandIn,
    /// Requests that the story has spoken of.
    seen: usize,
}

fn client(stand_in: &StandIn, account: Credentials) -> Result<Client, Failure> {
    let system = System::parse(&stand_in.url()).map_err(|problem| Failure::Setup(vec![problem]))?;
    // Settings of the environment do not count here: a proxy would see calls that are meant for this process.
    let client = Client::builder(system, account).ca_pem(stand_in.ca_pem()).build();
    client.map_err(|error| Failure::Setup(error.problems().to_vec()))
}

impl Stage {
    /// The requests that arrived since the story last looked.
    fn arrived(&mut self) -> Vec<Received> {
        let all = self.stand_in.requests();
        let fresh = all.get(self.seen..).unwrap_or_default().to_vec();
        self.seen = all.len();
        fresh
    }

    /// Makes a call and tells what went over the wire.
    fn call<C: Command>(
        &mut self,
        story: &mut Story<'_>,
        command: &C,
        with_xml: bool,
    ) -> Result<Result<Reply<C::Reply>, Error>, Failure> {
        let outcome = self.client.call(command);
        let arrived = self.arrived();
        for request in &arrived {
            tell_request(story, request, with_xml || story.is_full())?;
            let key = self.stand_in.key();
            let fits = signature_fits(request, &key);
            let bytes = request.body().len();
            let told = if fits { "fits" } else { "does not fit" };
            story.tell("signature", &format!("checked over the {bytes} bytes that arrived: it {told}"))?;
            if !fits || request.signature() != SignatureVerdict::Valid {
                story.conclude(false, "the signature should fit")?;
            }
        }
        match &outcome {
            Ok(reply) => story.tell_reply(reply, with_xml)?,
            Err(error) => story.tell_error(error)?,
        }
        Ok(outcome)
    }

    fn debits(&self, name: &str) -> usize {
        self.stand_in.ledger().debits_for(name).count()
    }
}

/// Works out the digest of the body that arrived and compares it with the header that arrived.
fn signature_fits(request: &Received, key: &Secret) -> bool {
    let head = String::from_utf8_lossy(request.head());
    let signature = head.lines().find_map(|line| {
        line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("x-signature")).map(|(_, value)| value.trim())
    });
    signature.is_some_and(|signature| verify(request.body(), key, signature))
}

fn tell_request(story: &mut Story<'_>, request: &Received, with_xml: bool) -> Result<(), Failure> {
    if with_xml {
        story.tell_head(request.head())?;
        return story.tell_body("body", request.body());
    }
    let what = match &request.command {
        Ok(command) => format!("{command} {}", domain_of(request)),
        Err(refusal) => format!("turned away: {refusal}"),
    };
    story.tell("request", what.trim_end())
}

/// The name that a request is about, or nothing.
fn domain_of(request: &Received) -> String {
    let decoded = decode(request.body()).ok();
    let domain = decoded.as_ref().and_then(|decoded| decoded.value.at(&["attributes", "domain"])?.as_text());
    domain.unwrap_or_default().to_owned()
}

fn opening(story: &mut Story<'_>, stage: &Stage, args: &Args) -> Result<(), Failure> {
    story.title("srskit talks to a stand-in for OpenSRS. The calls are real: signed, and over verified TLS.")?;
    story.tell("connects to", &format!("{} (in this process; nothing costs money)", stage.stand_in.url()))?;
    story
        .tell("trusts", "the CA that the stand-in made a moment ago, besides the system's; nothing turns checks off")?;
    let key = stage.stand_in.key();
    let key = if args.reveal { key.reveal() } else { "*** (--reveal shows what is masked)" };
    story.tell("account", &format!("user {}, key {key}", stage.stand_in.username()))
}

fn free_name(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    story.scene(&format!("Is {FREE} free?"))?;
    let outcome = stage.call(story, &Lookup::new(FREE), true)?;
    let is_free = matches!(&outcome, Ok(reply) if reply.available);
    story.conclude(is_free, &format!("{FREE} is free. (The XML is sent on one line; it is broken up for reading.)"))
}

fn taken_name(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    story.scene(&format!("Is {TAKEN} free?"))?;
    let outcome = stage.call(story, &Lookup::new(TAKEN), false)?;
    let is_taken = matches!(&outcome, Ok(reply) if !reply.available);
    story.conclude(is_taken, &format!("{TAKEN} is taken. That is an answer, not an error."))
}

fn registrant() -> Contact {
    Contact {
        first_name: "Zoë".to_owned(),
        last_name: "Example".to_owned(),
        org_name: "Zoë & Söhne".to_owned(),
        address1: "1 Example Street".to_owned(),
        city: "Toronto".to_owned(),
        state: "ON".to_owned(),
        postal_code: "M5V 0A1".to_owned(),
        country: "CA".to_owned(),
        phone: "+1.4165550123".to_owned(),
        email: "zoe@example.com".to_owned(),
        ..Contact::default()
    }
}

fn order(name: &str) -> Register {
    Register::new(name, Handle::Process, 1, "zoeexample", "not-a-password", ContactSet::same(registrant()))
}

fn registration(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    story.scene(&format!("Register {FREE} for one year. This is an order: it costs money."))?;
    let outcome = stage.call(story, &order(FREE), true)?;
    let (is_done, id) = match &outcome {
        Ok(reply) => (reply.outcome == Outcome::Done, reply.order_id.map(|id| id.to_string()).unwrap_or_default()),
        Err(_) => (false, String::new()),
    };
    let debits = stage.debits(FREE);
    let as_told = is_done && debits == 1;
    story.conclude(as_told, &format!("Done: order {id}, and {} in the ledger. An order is sent once.", count(debits)))
}

fn renewal(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    let domains = stage.stand_in.domains();
    let year = domains.iter().find(|domain| domain.name == FREE).map(|domain| domain.expires_at.year());
    let year = year.and_then(|year| u16::try_from(year).ok()).unwrap_or_default();
    story.scene(&format!(
        "Renew {FREE} by a year. The year it expires in now, {year}, guards against doing it twice."
    ))?;
    let outcome = stage.call(story, &Renew::new(FREE, Handle::Process, 1, year, false), false)?;
    let expires = match &outcome {
        Ok(reply) => reply.expires_on.as_ref().map(ToString::to_string),
        Err(_) => None,
    };
    let as_told = expires.as_deref().is_some_and(|date| date.starts_with(&(year + 1).to_string()));
    story.conclude(as_told, &format!("Done: it expires on {} now.", expires.as_deref().unwrap_or("an unknown day")))
}

fn wrong_key(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    story.scene("The same lookup, signed with a wrong key")?;
    let account = Credentials::new(stage.stand_in.username(), "not-the-key-of-this-account");
    let stranger = client(&stage.stand_in, account)?;
    let outcome = stranger.call(&Lookup::new(FREE));
    for request in stage.arrived() {
        tell_request(story, &request, story.is_full())?;
    }
    if let Err(error) = &outcome {
        story.tell_error(error)?;
    }
    let is_denied = matches!(&outcome, Err(error) if error.class() == ErrorClass::AccessDenied);
    story.conclude(
        is_denied,
        "Access denied; it did not run. The service does not say more, so srskit lists what to check.",
    )
}

fn lost_reply(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    story.scene(&format!(
        "Register {LOST}, but the connection breaks after the order ran and before the reply is sent"
    ))?;
    stage.stand_in.fault(Fault::on("SW_REGISTER").after_commit().reset());
    let before = stage.stand_in.requests().len();
    let outcome = stage.call(story, &order(LOST), false)?;
    let is_unknown = matches!(&outcome, Err(error)
        if matches!(error.kind, ErrorKind::OutcomeUnknown { .. }) && error.may_have_run() == MayHaveRun::Maybe);
    story.conclude(is_unknown, "The client cannot know, and says so. It does not send the order again.")?;
    let sent = stage.stand_in.requests().len() - before;
    story.tell("looks first", &format!("is {LOST} taken now?"))?;
    let outcome = stage.call(story, &Lookup::new(LOST), false)?;
    let has_run = matches!(&outcome, Ok(reply) if !reply.available);
    let debits = stage.debits(LOST);
    let as_told = has_run && debits == 1 && sent == 1;
    let told = format!("The order did run: it was sent {}, and there is {} in the ledger.", times(sent), count(debits));
    story.conclude(as_told, &told)
}

fn money(story: &mut Story<'_>, stage: &mut Stage) -> Result<(), Failure> {
    story.scene("What did it cost?")?;
    let outcome = stage.call(story, &GetBalance::new(), false)?;
    let ledger = stage.stand_in.ledger();
    for entry in ledger.entries() {
        story.tell("ledger", &format!("order {}: {}, {} dollars", entry.order_id, entry.domain, entry.debit))?;
    }
    let left = (ledger.opening() - ledger.spent()).to_string();
    let balance = match &outcome {
        Ok(reply) => reply.balance.to_string(),
        Err(_) => String::new(),
    };
    let as_told = balance == left && ledger.entries().len() == 3;
    story.conclude(as_told, &format!("Three orders, three debits: {} dollars of {} are left.", left, ledger.opening()))
}

fn ending(story: &mut Story<'_>) -> Result<Exit, Failure> {
    let surprises = story.surprises().to_vec();
    if !surprises.is_empty() {
        story.title(&format!("\n{} did not come out as told:", surprises.len()))?;
        for surprise in surprises {
            story.tell("", &surprise)?;
        }
        return Ok(Exit::No);
    }
    story.title("\nAll of it came out as told. What next?")?;
    story.tell("see more", "srskit try --full --reveal")?;
    story.tell("play", "srskit stand-in, then call it from another shell: srskit lookup example.com")?;
    story.tell(
        "for real",
        "get a key of the test system, set SRSKIT_USERNAME and SRSKIT_KEY_FILE, then\nsrskit try --system horizon",
    )?;
    story.tell("all else", "srskit --help")?;
    Ok(Exit::Done)
}

fn count(debits: usize) -> String {
    if debits == 1 { "one debit".to_owned() } else { format!("{debits} debits") }
}

fn times(sent: usize) -> String {
    if sent == 1 { "once".to_owned() } else { format!("{sent} times") }
}
