//! The step machine, for programs that move the bytes themselves.

use crate::answer::whole;
use crate::client::{raw, to_duration};
use crate::guard::{guard, guard_raw};
use napi::bindgen_prelude::{Buffer, Either};
use napi_derive::napi;
use serde::Serialize;
use serde_json::value::RawValue;
use srskit_core::{Cause, CauseKind, Credentials, Exchange, Options, Problem, Raw, Stage, Step};
use std::collections::BTreeMap;

/// One call, from the encoded command to its reply or error.
#[napi]
pub struct NativeExchange {
    exchange: Exchange<Raw>,
    /// What the last step said to send.
    body: Vec<u8>,
}

/// What to do next, as `exchange.js` reads it.
#[derive(Serialize)]
#[serde(tag = "step", rename_all = "lowercase")]
enum Next {
    Send {
        headers: BTreeMap<&'static str, String>,
        connect_timeout_ms: f64,
        answer_timeout_ms: f64,
        own_connection: bool,
        attempt: u32,
    },
    Wait {
        milliseconds: f64,
    },
    Done {
        reply: Box<RawValue>,
    },
}

/// Encodes and signs a command, given as JSON text; JSON text for an error.
#[napi(js_name = "openExchange")]
pub(crate) fn open_exchange(
    command: String,
    username: String,
    key: String,
    timeout_ms: Option<f64>,
    seed: i64,
) -> Either<NativeExchange, String> {
    let exchange = guard_raw("openExchange", || {
        let command = raw(&command)?;
        let mut options = Options { seed: seed.cast_unsigned(), ..Options::default() };
        if let Some(milliseconds) = timeout_ms {
            options.deadline = to_duration(milliseconds)?;
        }
        let exchange = Exchange::with_options(&command, &Credentials::new(username, key), options)?;
        Ok(NativeExchange { exchange, body: Vec::new() })
    });
    exchange.map_or_else(Either::B, Either::A)
}

#[napi]
impl NativeExchange {
    /// What to do next.
    #[napi]
    pub fn step(&mut self) -> String {
        guard("Exchange.step", || match self.exchange.step() {
            Step::Send(post) => {
                self.body = post.body.to_vec();
                Ok(Next::Send {
                    headers: post.headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
                    connect_timeout_ms: post.connect_timeout.as_secs_f64() * 1000.0,
                    answer_timeout_ms: post.answer_timeout.as_secs_f64() * 1000.0,
                    own_connection: post.own_connection,
                    attempt: post.attempt,
                })
            }
            Step::Wait(pause) => Ok(Next::Wait { milliseconds: pause.as_secs_f64() * 1000.0 }),
            Step::Done(outcome) => Ok(Next::Done { reply: whole(&outcome?.report())? }),
        })
    }

    /// The bytes that the last step said to send.
    #[napi]
    pub fn body(&self) -> Buffer {
        self.body.as_slice().into()
    }

    /// Tells how much time has passed.
    #[napi]
    pub fn tick(&mut self, elapsed_ms: f64) -> String {
        guard("Exchange.tick", || {
            self.exchange.tick(to_duration(elapsed_ms)?);
            Ok(())
        })
    }

    /// Reports an answer.
    #[napi]
    pub fn received(&mut self, status: Option<u16>, body: &[u8]) -> String {
        guard("Exchange.received", || Ok(self.exchange.received(status, body)?))
    }

    /// Reports a failure.
    #[napi]
    pub fn failed(&mut self, stage: String, cause: String, text: String) -> String {
        guard("Exchange.failed", || {
            let stage = named(&Stage::ALL, Stage::name, &stage, "stage");
            let kind = named(&CauseKind::ALL, CauseKind::name, &cause, "cause");
            match (stage, kind) {
                (Ok(stage), Ok(kind)) => Ok(self.exchange.failed(stage, Cause::new(kind, text))?),
                (stage, kind) => Err(stage.err().into_iter().chain(kind.err()).collect::<Vec<_>>().into()),
            }
        })
    }
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str, path: &str) -> Result<T, Problem> {
    all.iter().copied().find(|one| name(*one) == wanted).ok_or_else(|| {
        let names = all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
        Problem::new(path, "the name is unknown", format!("use one of {names}"))
    })
}
