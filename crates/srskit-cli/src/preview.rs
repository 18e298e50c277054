//! `--dry-run`: the request as it would be sent.

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::json;
use crate::veil::{NOTE, Veil};
use crate::xml_text;
use srskit::{Client, Command, Error, Post, Repeat};
use srskit_core::{Exchange, OwnedValue, Step, Value};

/// A request that was encoded and signed, and not sent.
pub(crate) struct Preview {
    url: String,
    headers: Vec<(String, String)>,
    body: String,
    repeat: Repeat,
}

impl Preview {
    /// `shown` makes the view of the body; what comes out of `exchange` is what would be sent.
    pub(crate) fn of<C: Command>(
        client: &Client,
        exchange: &mut Exchange<C>,
        veil: &Veil,
        shown: impl FnOnce(&[u8]) -> String,
    ) -> Result<Self, Failure> {
        let repeat = exchange.repeat();
        let post = match exchange.step() {
            Step::Send(post) => post,
            Step::Done(Err(error)) => return Err(error.into()),
            Step::Done(Ok(_)) | Step::Wait(_) => return Err(Error::internal("nothing is to be sent").into()),
        };
        let body = if veil.reveals() { String::from_utf8_lossy(post.body).into_owned() } else { shown(post.body) };
        Ok(Self { url: client.system().url(), headers: headers(&post, veil), body, repeat })
    }

    pub(crate) fn print(&self, context: &mut Context, veil: &Veil, as_json: bool) -> Result<Exit, Failure> {
        let text = if as_json { json::write(&self.to_json()) } else { self.to_text() };
        context.print(&text)?;
        context.note(&format!("dry run, nothing was sent; {}", said_of(self.repeat)));
        if veil.has_masked() {
            context.note(NOTE);
        }
        Ok(Exit::Done)
    }

    fn to_text(&self) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        format!("POST {}\n{headers}\n{}\n", self.url, self.body)
    }

    fn to_json(&self) -> OwnedValue {
        let headers = self.headers.iter().map(|(name, value)| (name.clone(), value.clone()));
        let repeat = match self.repeat {
            Repeat::Safe => "safe",
            Repeat::Same => "same",
            Repeat::Unsafe => "unsafe",
        };
        let entries = [
            ("method", Value::text("POST")),
            ("url", Value::text(self.url.clone())),
            ("headers", Value::Assoc(headers.collect())),
            ("body", Value::text(self.body.clone())),
            ("repeat", Value::text(repeat)),
        ];
        Value::Assoc(entries.into_iter().collect())
    }
}

/// The masked view of a body that we encode ourselves, on lines for reading.
pub(crate) fn masked_body(message: &Value<'_>, veil: &Veil) -> Result<String, Failure> {
    let bytes = srskit_core::envelope::encode(&veil.value(message))
        .map_err(|error| Failure::refused(format!("the request cannot be written: {error}")))?;
    Ok(xml_text::indent(&String::from_utf8_lossy(&bytes)))
}

/// The four headers; the signature is a secret, because who has it can send the body again.
pub(crate) fn headers(post: &Post<'_>, veil: &Veil) -> Vec<(String, String)> {
    let show = |(name, value): (&str, &str)| {
        let value = if name == "X-Signature" { veil.secret(value) } else { value.to_owned() };
        (name.to_owned(), value)
    };
    post.headers.into_iter().map(show).collect()
}

fn said_of(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::Safe => "this is a read",
        Repeat::Same => "this leaves the same state when it is sent twice",
        Repeat::Unsafe => "this may cost money, or do harm when it runs twice: it is sent once only",
    }
}
