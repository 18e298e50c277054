//! The stand-in, for the tests of people who use this package. It lives on threads of this process, so it ends
//! with it.

use crate::answer::{Outcome, json, parsed};
use crate::guard::{guard, guard_raw};
use napi::bindgen_prelude::{Buffer, Either};
use napi_derive::napi;
use serde::{Deserialize, Serialize};
use srskit_core::{Error, Problem};
use srskit_standin::world::Profile;
use srskit_standin::{Clock, Config, Fault, Money, StandIn, Timestamp};
use std::time::Duration;

/// A server that behaves as the test system does.
#[napi]
pub struct NativeStandIn(Option<StandIn>);

/// How it is to be, as `testing.js` writes it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Given {
    balance: Option<String>,
    seed: Option<u64>,
    production: bool,
    strict: bool,
    now: Option<f64>,
    faults: Vec<String>,
}

#[derive(Serialize)]
struct Address {
    url: String,
    ca_pem: String,
    username: String,
    key: String,
}

#[derive(Serialize)]
struct Domain {
    name: String,
    registered_at: f64,
    expires_at: f64,
    auto_renew: bool,
    locked: bool,
}

#[derive(Serialize)]
struct Debit {
    order_id: u64,
    domain: String,
    amount: String,
}

/// Starts one; JSON text for an error.
#[napi(js_name = "startStandIn")]
pub(crate) fn start(settings: String) -> Either<NativeStandIn, String> {
    let started = guard_raw("StandIn", || {
        let config = config(parsed(&settings)?)?;
        let server = StandIn::start(config)
            .map_err(|error| Error::internal(format!("the stand-in cannot start: {}", error.kind())))?;
        Ok(NativeStandIn(Some(server)))
    });
    started.map_or_else(Either::B, Either::A)
}

fn config(given: Given) -> Outcome<Config> {
    let mut config = Config::new();
    if let Some(balance) = given.balance {
        config = config.balance(money(&balance)?);
    }
    if let Some(seed) = given.seed {
        config = config.seed(seed);
    }
    if given.production {
        config = config.profile(Profile::Production);
    }
    if given.strict {
        config = config.strict();
    }
    if let Some(now) = given.now {
        config = config.clock(Clock::frozen(moment(now)));
    }
    for text in &given.faults {
        config = config.fault(fault(text)?);
    }
    Ok(config)
}

#[napi]
impl NativeStandIn {
    /// Where it listens, and who may call.
    #[napi]
    pub fn address(&self) -> String {
        self.look("StandIn.address", |server| {
            Ok(Address {
                url: server.url(),
                ca_pem: server.ca_pem().to_owned(),
                username: server.username(),
                key: server.key().reveal().to_owned(),
            })
        })
    }

    /// Ends it; once more does nothing.
    #[napi]
    pub fn stop(&mut self) -> String {
        let server = self.0.take();
        guard("StandIn.stop", || {
            drop(server);
            Ok(())
        })
    }

    /// Adds a fault.
    #[napi]
    pub fn fault(&self, text: String) -> String {
        self.look("StandIn.fault", |server| {
            server.fault(fault(&text)?);
            Ok(())
        })
    }

    /// Takes all faults away.
    #[napi(js_name = "clearFaults")]
    pub fn clear_faults(&self) -> String {
        self.look("StandIn.clearFaults", |server| {
            server.clear_faults();
            Ok(())
        })
    }

    /// What the account has.
    #[napi]
    pub fn balance(&self) -> String {
        self.look("StandIn.balance", |server| Ok(server.balance().to_string()))
    }

    /// Sets what the account has.
    #[napi(js_name = "setBalance")]
    pub fn set_balance(&self, balance: String) -> String {
        self.look("StandIn.setBalance", |server| {
            let balance = money(&balance)?;
            server.world(|world| world.set_balance(balance));
            Ok(())
        })
    }

    /// Puts a domain there.
    #[napi(js_name = "addDomain")]
    pub fn add_domain(&self, name: String, expires_at: f64) -> String {
        self.look("StandIn.addDomain", |server| {
            server.add_domain(&name, moment(expires_at));
            Ok(())
        })
    }

    /// All domains that it has.
    #[napi]
    pub fn domains(&self) -> String {
        self.look("StandIn.domains", |server| {
            let domain = |domain: srskit_standin::world::Domain| Domain {
                name: domain.name,
                registered_at: milliseconds(domain.registered_at),
                expires_at: milliseconds(domain.expires_at),
                auto_renew: domain.auto_renew,
                locked: domain.locked,
            };
            Ok(server.domains().into_iter().map(domain).collect::<Vec<_>>())
        })
    }

    /// What was paid for.
    #[napi]
    pub fn debits(&self) -> String {
        self.look("StandIn.debits", |server| {
            let debit = |entry: &srskit_standin::world::LedgerEntry| Debit {
                order_id: entry.order_id,
                domain: entry.domain.clone(),
                amount: entry.debit.to_string(),
            };
            Ok(server.ledger().entries().iter().map(debit).collect::<Vec<_>>())
        })
    }

    /// What it received: action and object, nothing for what was turned away.
    #[napi]
    pub fn requests(&self) -> String {
        self.look("StandIn.requests", |server| {
            Ok(server.requests().iter().map(|request| request.command.as_ref().ok().cloned()).collect::<Vec<_>>())
        })
    }

    /// The body of the request at this place.
    #[napi(js_name = "requestBody")]
    pub fn request_body(&self, index: u32) -> Option<Buffer> {
        let requests = self.0.as_ref()?.requests();
        requests.get(index as usize).map(|request| request.body().to_vec().into())
    }

    /// Its clock, in milliseconds since 1970.
    #[napi]
    pub fn now(&self) -> String {
        self.look("StandIn.now", |server| Ok(milliseconds(server.now())))
    }

    /// Moves its clock on.
    #[napi]
    pub fn advance(&self, milliseconds: f64) -> String {
        self.look("StandIn.advance", |server| {
            let span = Duration::try_from_secs_f64(milliseconds / 1000.0)
                .map_err(|_| vec![Problem::new("milliseconds", "time only moves on", "give zero or more")])?;
            server.advance(span);
            Ok(())
        })
    }

    fn look<T: Serialize>(&self, entry: &'static str, look: impl FnOnce(&StandIn) -> Outcome<T>) -> String {
        match &self.0 {
            Some(server) => guard(entry, || look(server)),
            None => json::<()>(&Err(Error::misuse("the stand-in was stopped", "start a new one").into())),
        }
    }
}

fn fault(text: &str) -> Outcome<Fault> {
    let problem = |error| vec![Problem::new("fault", format!("{error}"), format!("it is {}", Fault::SYNTAX))];
    Ok(text.parse().map_err(problem)?)
}

fn money(text: &str) -> Outcome<Money> {
    let problem = |_| vec![Problem::new("balance", "it is no amount of money", "give a text such as 1000.00")];
    Ok(text.parse().map_err(problem)?)
}

fn moment(milliseconds: f64) -> Timestamp {
    Timestamp::from_unix_millis(milliseconds as i64)
}

fn milliseconds(moment: Timestamp) -> f64 {
    moment.unix_millis() as f64
}
