//! The step machine, for programs that move the bytes themselves.

use crate::answer::json;
use crate::call::{Call, checked, to_duration, to_validate};
use crate::guard::{guard, guard_raw, guard_text};
use crate::names::as_given;
use crate::typed::TypedReply;
use napi::bindgen_prelude::{Buffer, Either};
use napi_derive::napi;
use serde::{Serialize, Serializer};
use srskit::catalogue::{CommandSpec, NamedCommand};
use srskit_core::{
    Cause, CauseKind, Command, Credentials, Error, Exchange, MayHaveRun, Options, Problem, Raw, Reply, Stage, Step,
};
use srskit_rules::Checked;

/// One call, from the encoded command to its reply or error.
#[napi]
pub struct NativeExchange {
    kind: Kind,
    /// What the last step said to send.
    body: Vec<u8>,
}

enum Kind {
    Raw(Exchange<Raw>),
    /// With its row, and what the rules found to doubt.
    Named(Exchange<Checked<NamedCommand>>, &'static CommandSpec, Vec<String>),
}

/// What to do next, as `exchange.js` reads it.
#[derive(Serialize)]
#[serde(tag = "step", rename_all = "lowercase")]
enum Next {
    Send { headers: Headers, connect_timeout_ms: f64, answer_timeout_ms: f64, own_connection: bool, attempt: u32 },
    Wait { milliseconds: f64 },
    Done,
}

/// Headers by name, in their order.
struct Headers(Vec<(&'static str, String)>);

impl Serialize for Headers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// Encodes and signs a command, given as JSON text; JSON text for an error.
#[napi(js_name = "openExchange")]
pub(crate) fn open_exchange(
    command: String,
    username: String,
    key: String,
    timeout_ms: Option<f64>,
    seed: i64,
    validate: Option<String>,
) -> Either<NativeExchange, String> {
    let exchange = guard_raw("openExchange", || {
        let mut options = Options { seed: seed.cast_unsigned(), ..Options::default() };
        if let Some(milliseconds) = timeout_ms {
            options.deadline = to_duration(milliseconds)?;
        }
        let me = Credentials::new(username, key);
        let kind = match Call::read(&command)? {
            Call::Raw(command) => Kind::Raw(Exchange::with_options(&command, &me, options)?),
            Call::Named(spec, values) => {
                let command = checked(spec, values, to_validate(validate.as_deref())?)?;
                let warnings = command.warnings().iter().map(ToString::to_string).collect();
                let exchange = Exchange::with_options(&command, &me, options).map_err(|error| as_given(spec, error))?;
                Kind::Named(exchange, spec, warnings)
            }
        };
        Ok(NativeExchange { kind, body: Vec::new() })
    });
    exchange.map_or_else(Either::B, Either::A)
}

#[napi]
impl NativeExchange {
    /// What to do next; when it is done, the reply stands in lines of its own.
    #[napi]
    pub fn step(&mut self) -> String {
        let Self { kind, body } = self;
        guard_text("Exchange.step", || match kind {
            Kind::Raw(exchange) => Ok(match stepped(exchange, body)? {
                Ok(next) => json(&Ok(next)),
                Err(reply) => json(&Ok(Next::Done)) + "\n" + &json(&Ok(reply.report())),
            }),
            Kind::Named(exchange, spec, warnings) => {
                Ok(match stepped(exchange, body).map_err(|error| as_given(spec, error))? {
                    Ok(next) => json(&Ok(next)),
                    Err(mut reply) => {
                        reply.warnings.append(warnings);
                        let typed = json(&Ok(TypedReply(&reply)));
                        json(&Ok(Next::Done)) + "\n" + &typed + "\n" + &json(&Ok(reply.report()))
                    }
                })
            }
        })
    }

    /// Whether a second one may cost money.
    #[napi(js_name = "isOrder")]
    pub fn is_order(&self) -> bool {
        match &self.kind {
            Kind::Raw(exchange) => exchange.repeat(),
            Kind::Named(exchange, ..) => exchange.repeat(),
        }
        .is_chargeable()
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
            let elapsed = to_duration(elapsed_ms)?;
            match &mut self.kind {
                Kind::Raw(exchange) => exchange.tick(elapsed),
                Kind::Named(exchange, ..) => exchange.tick(elapsed),
            }
            Ok(())
        })
    }

    /// Reports an answer.
    #[napi]
    pub fn received(&mut self, status: Option<u16>, body: &[u8]) -> String {
        guard("Exchange.received", || {
            Ok(match &mut self.kind {
                Kind::Raw(exchange) => exchange.received(status, body),
                Kind::Named(exchange, ..) => exchange.received(status, body),
            }?)
        })
    }

    /// Reports a failure.
    #[napi]
    pub fn failed(&mut self, stage: String, cause: String, text: String) -> String {
        guard("Exchange.failed", || {
            let stage = named(&Stage::ALL, Stage::name, &stage, "stage");
            let kind = named(&CauseKind::ALL, CauseKind::name, &cause, "cause");
            let (stage, cause) = match (stage, kind) {
                (Ok(stage), Ok(kind)) => (stage, Cause::new(kind, text)),
                (stage, kind) => {
                    let refused = stage.err().into_iter().chain(kind.err()).collect::<Vec<_>>();
                    let lost = match &self.kind {
                        Kind::Raw(exchange) => exchange.unreadable_report(),
                        Kind::Named(exchange, ..) => exchange.unreadable_report(),
                    };
                    // With an order out, "nothing was sent" would be untrue.
                    let is_out = lost.may_have_run() == MayHaveRun::Maybe;
                    return Err(if is_out { lost.into() } else { refused.into() });
                }
            };
            Ok(match &mut self.kind {
                Kind::Raw(exchange) => exchange.failed(stage, cause),
                Kind::Named(exchange, ..) => exchange.failed(stage, cause),
            }?)
        })
    }
}

/// The next step, or the reply in which it ended.
fn stepped<C: Command>(exchange: &mut Exchange<C>, body: &mut Vec<u8>) -> Result<Result<Next, Reply<C::Reply>>, Error> {
    Ok(match exchange.step() {
        Step::Send(post) => {
            *body = post.body.to_vec();
            Ok(Next::Send {
                headers: Headers(post.headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()),
                connect_timeout_ms: post.connect_timeout.as_secs_f64() * 1000.0,
                answer_timeout_ms: post.answer_timeout.as_secs_f64() * 1000.0,
                own_connection: post.own_connection,
                attempt: post.attempt,
            })
        }
        Step::Wait(pause) => Ok(Next::Wait { milliseconds: pause.as_secs_f64() * 1000.0 }),
        Step::Done(outcome) => Err(outcome?),
    })
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str, path: &str) -> Result<T, Problem> {
    all.iter().copied().find(|one| name(*one) == wanted).ok_or_else(|| {
        let names = all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
        Problem::new(path, "the name is unknown", format!("use one of {names}"))
    })
}
