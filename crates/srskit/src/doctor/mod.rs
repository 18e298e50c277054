//! The doctor's probes: they look, and judge nothing. [`crate::core::doctor::diagnose`] judges.
//!
//! Never charges: at most nine requests per system, lookups, one balance and one look at the event queue.
//! Each probe has its time, so that a machine on which nothing works is looked at in well under half a
//! minute. Before that a key command has the minute that it always has: it may have to ask somebody, and a
//! shorter time would find fault with a command that works. No key, signature or contact gets into what is seen.

mod calls;
mod hello;
#[cfg(feature = "json")]
mod json;
mod local;
mod network;
mod shown;
mod tls;
mod waiting;

#[cfg(feature = "json")]
pub use json::{diagnose_json, explanation_json, observations_json, read_observations, report_json};

use crate::builder::ClientBuilder;
use crate::client::Client;
use crate::settings::{Environment, Loaded, Settings};
use crate::system::System;
use srskit_core::doctor::{CallSeen, Check, Observations, PortState};
use std::time::{Duration, Instant};
use waiting::Patience;

/// What is wanted beyond the usual.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Tries the same key on the other system as well.
    pub try_other_system: bool,
    /// Waits up to so long for a change of the allow list to arrive.
    pub wait_allow_list: Option<Duration>,
    /// Warns when less than this many hundredths of the account's currency are left.
    pub low_water_cents: Option<i64>,
    /// An `https` URL that answers with the caller's address in plain text. Asking a third party is never done unasked.
    pub echo_url: Option<String>,
}

/// Looks at everything that can be looked at.
///
/// `go_on` is asked before each probe, for showing progress; when it answers false the rest is left
/// out, and what was seen so far comes back.
pub fn examine(
    settings: &Settings,
    environment: &Environment,
    wishes: &Wishes,
    go_on: &mut dyn FnMut(Check) -> bool,
) -> Observations {
    examine_watched(settings, environment, wishes, &mut |check, _| go_on(check))
}

/// As [`examine`], and `watch` also gets what was seen so far: whoever does not want to wait for the
/// probe that is running takes that for the whole.
pub fn examine_watched(
    settings: &Settings,
    environment: &Environment,
    wishes: &Wishes,
    watch: &mut Watch<'_>,
) -> Observations {
    examine_changed(settings, environment, wishes, |builder| builder, watch)
}

/// As [`examine_watched`], with a change to what the settings make, for what cannot be said in settings:
/// they are loaded once, since a key command may ask somebody for something.
pub fn examine_changed(
    settings: &Settings,
    environment: &Environment,
    wishes: &Wishes,
    change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    watch: &mut Watch<'_>,
) -> Observations {
    let loaded = settings.load(environment);
    let loaded = loaded.map(|loaded| Loaded { builder: change(loaded.builder), ..loaded });
    let mut seen = local::look(settings, environment, &loaded);
    if let Ok(Loaded { builder, .. }) = loaded {
        visit(builder, wishes, watch, &mut seen);
    }
    seen
}

/// Asked before each probe; false ends the look.
pub type Watch<'a> = dyn FnMut(Check, &Observations) -> bool + 'a;

/// As [`examine`], for settings that were given in code: a panel that keeps its key in its own database.
/// Neither environment nor profile file is asked.
pub fn examine_with(builder: &ClientBuilder, wishes: &Wishes, go_on: &mut dyn FnMut(Check) -> bool) -> Observations {
    let mut seen = local::look_at_builder(builder);
    visit(builder.clone(), wishes, &mut |check, _| go_on(check), &mut seen);
    seen
}

fn visit(builder: ClientBuilder, wishes: &Wishes, go_on: &mut Watch<'_>, seen: &mut Observations) {
    let mut visit = Visit { builder, wishes, go_on, seen, until: Instant::now() + WHOLE_TIME };
    // An early end is an answer as well: what was not looked at stays empty.
    _ = visit.network().and_then(|()| visit.service());
}

/// For all probes together: each has a time of its own, and many that run out of it would add up.
const WHOLE_TIME: Duration = Duration::from_secs(26);
const CALL_TIME: Duration = Duration::from_secs(8);

/// One look from the outside in; `None` ends it.
struct Visit<'a, 'w> {
    builder: ClientBuilder,
    wishes: &'a Wishes,
    go_on: &'a mut Watch<'w>,
    seen: &'a mut Observations,
    /// When even the last probe must have ended; waiting for the allow list moves it on.
    until: Instant,
}

impl Visit<'_, '_> {
    fn enter(&mut self, check: Check) -> Option<()> {
        let is_over = !(self.go_on)(check, self.seen) || Instant::now() >= self.until;
        self.seen.stopped_early |= is_over;
        (!is_over).then_some(())
    }

    /// The time that a call may take now.
    fn time(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now()).clamp(Duration::from_secs(1), CALL_TIME)
    }

    fn network(&mut self) -> Option<()> {
        self.enter(Check::Names)?;
        let (names, addresses) = network::names(&self.builder);
        self.seen.names = Some(names);
        self.enter(Check::Path)?;
        let path = network::Path::start(self.builder.system().host());
        self.enter(Check::Port)?;
        self.seen.ports = network::ports(&addresses);
        let is_open = self.seen.ports.iter().any(|port| port.state == PortState::Open);
        self.seen.path = path.finish(!is_open && !addresses.is_empty(), self.builder.system());
        if !is_open {
            return None;
        }
        self.enter(Check::Tls)?;
        let tls = tls::look(&self.builder);
        let is_secure = tls.failure.is_none();
        self.seen.tls = Some(tls);
        is_secure.then_some(())
    }

    fn service(&mut self) -> Option<()> {
        // With settings that are refused there is nobody to call as; D01 says so.
        let client = self.builder.clone().build().ok()?;
        self.enter(Check::Api)?;
        let (wrong_key, offset) = calls::with_a_wrong_key(&self.builder, self.time());
        let answered = matches!(wrong_key.ended, srskit_core::doctor::Ended::Answer { .. });
        self.seen.clock_offset = offset;
        self.seen.wrong_key = Some(wrong_key);
        if !answered {
            return None;
        }
        self.enter(Check::Address)?;
        let mut real = self.addresses(&client);
        self.wait_for_the_allow_list(&client)?;
        if self.is_refused() && self.seen.allow_list_wait.as_ref().is_some_and(|wait| wait.accepted) {
            real = self.addresses(&client);
        }
        if self.is_refused() {
            return None;
        }
        self.enter(Check::Credentials)?;
        let works = calls::succeeded(&real);
        self.seen.real = Some(real);
        self.try_other_system()?;
        works.then(|| self.account(&client))?
    }

    fn is_refused(&self) -> bool {
        self.seen.addresses.as_ref().is_some_and(|addresses| !addresses.refused.is_empty())
    }

    /// Which addresses the server sees; and one lookup that was not refused for its address.
    fn addresses(&mut self, client: &Client) -> CallSeen {
        // A refusal from before a wait says nothing about now.
        let first = self.seen.wrong_key.as_ref().filter(|_| self.seen.allow_list_wait.is_none());
        let (mut addresses, real) = calls::over_fresh_connections(client, first, self.time());
        addresses.echo = self.wishes.echo_url.as_deref().and_then(network::echo);
        self.seen.addresses = Some(addresses);
        real
    }

    fn wait_for_the_allow_list(&mut self, client: &Client) -> Option<()> {
        let Some(most) = self.wishes.wait_allow_list else { return Some(()) };
        let begun = Instant::now();
        let time = self.time();
        let mut look = || calls::is_let_in(&calls::lookup(client, time).seen);
        let mut go_on = || (self.go_on)(Check::AllowListWait, self.seen);
        let waited = Patience::of(most).wait(&mut look, &mut go_on);
        self.until += begun.elapsed();
        self.seen.stopped_early |= waited.is_none();
        self.seen.allow_list_wait = waited;
        (!self.seen.stopped_early).then_some(())
    }

    fn try_other_system(&mut self) -> Option<()> {
        let other = match self.builder.system() {
            System::Production => System::Horizon,
            System::Horizon => System::Production,
            System::Url(_) => return Some(()),
        };
        if self.wishes.try_other_system {
            self.enter(Check::OtherSystem)?;
            let client = self.builder.clone().with_system(other).build().ok()?;
            self.seen.other_system = Some(calls::lookup(&client, self.time()).seen);
        }
        Some(())
    }

    fn account(&mut self, client: &Client) -> Option<()> {
        self.enter(Check::LargeRequest)?;
        let large = calls::large(client, self.time());
        self.seen.large = Some(large.seen);
        self.seen.reply = Some(calls::form_of_a_reply(client, self.time()));
        self.enter(Check::Balance)?;
        match calls::balance(client, self.wishes.low_water_cents, self.time()) {
            Ok(balance) => self.seen.balance = Some(balance),
            Err(call) => self.seen.balance_refused = Some(call),
        }
        self.enter(Check::Events)?;
        self.seen.events = calls::events(client, self.time());
        Some(())
    }
}
