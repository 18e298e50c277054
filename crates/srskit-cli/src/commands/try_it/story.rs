//! The voice of the story: headings, requests, replies, and whether things came out as told.

use crate::context::Context;
use crate::failure::Failure;
use crate::text::{one_line, printable, wrap};
use crate::tree;
use crate::veil::Veil;
use crate::xml_text;
use srskit::{Error, Reply};
use srskit_core::Value;
use srskit_core::envelope::{decode, encode};

/// How long a line of text may be, the label not counted.
const WIDTH: usize = 84;

pub(super) struct Story<'a> {
    context: &'a mut Context,
    veil: Veil,
    is_full: bool,
    scene: u32,
    /// What did not come out as told.
    surprises: Vec<String>,
}

impl<'a> Story<'a> {
    pub(super) fn new(context: &'a mut Context, veil: Veil, is_full: bool) -> Self {
        Self { context, veil, is_full, scene: 0, surprises: Vec::new() }
    }

    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    pub(super) fn title(&mut self, text: &str) -> Result<(), Failure> {
        let line = self.context.paint.bold(text);
        self.context.print_line(&line)
    }

    /// Begins a scene.
    pub(super) fn scene(&mut self, text: &str) -> Result<(), Failure> {
        self.scene += 1;
        let line = self.context.paint.bold(&format!("\n{}. {text}", self.scene));
        self.context.print_line(&line)
    }

    /// One thing that is told: a label and a text.
    pub(super) fn tell(&mut self, label: &str, text: &str) -> Result<(), Failure> {
        self.tell_lines(label, wrap(text, WIDTH))
    }

    fn tell_lines(&mut self, label: &str, lines: Vec<String>) -> Result<(), Failure> {
        let label = format!("{label:<12}");
        for (index, line) in lines.iter().map(|line| printable(line)).enumerate() {
            let label = if index == 0 { self.context.paint.dim(&label) } else { " ".repeat(label.len()) };
            self.context.print_line(format!("   {label}{line}").trim_end())?;
        }
        Ok(())
    }

    /// A body, masked, on lines for reading.
    pub(super) fn tell_body(&mut self, label: &str, body: &[u8]) -> Result<(), Failure> {
        let shown = xml_text::indent(&self.masked(body));
        self.tell_lines(label, shown.lines().map(str::to_owned).collect())
    }

    fn masked(&self, body: &[u8]) -> String {
        let own_form = |value: &Value<'_>| encode(value).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        // Our own requests survive this unchanged; a reply's layout does not matter here.
        let shown = decode(body).ok().and_then(|decoded| own_form(&self.veil.value(&decoded.value)));
        shown.unwrap_or_else(|| self.veil.bytes(body))
    }

    /// Headers as they arrived, the signature masked.
    pub(super) fn tell_head(&mut self, head: &[u8]) -> Result<(), Failure> {
        let text = String::from_utf8_lossy(head);
        let lines = text.lines().filter(|line| !line.is_empty()).map(|line| match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("x-signature") => {
                format!("{name}: {}", self.veil.secret(value.trim()))
            }
            _ => line.to_owned(),
        });
        let shown = lines.collect();
        self.tell_lines("head", shown)
    }

    /// Code and text of a reply, and with `with_all` what else it holds.
    pub(super) fn tell_reply<T>(&mut self, reply: &Reply<T>, with_all: bool) -> Result<(), Failure> {
        let code = reply.answer.code.as_deref().unwrap_or("none");
        let text = one_line(&self.veil.text(&reply.answer.text));
        let mut lines = wrap(&format!("{code} \"{text}\""), WIDTH);
        if with_all || self.is_full {
            lines.extend(tree::lines(&self.veil.assoc(&reply.answer.items).into(), 2));
            lines.push("  attributes:".to_owned());
            lines.extend(tree::lines(&self.veil.value(&reply.answer.attributes), 4));
        }
        self.tell_lines("reply", lines)
    }

    pub(super) fn tell_error(&mut self, error: &Error) -> Result<(), Failure> {
        self.tell("error", &error.to_string())
    }

    /// What it means; if it is not as it should be, the story says so here and at the end.
    pub(super) fn conclude(&mut self, as_told: bool, text: &str) -> Result<(), Failure> {
        let paint = self.context.paint;
        let text = if as_told { text.to_owned() } else { format!("this did not come out as told: {text}") };
        for (index, line) in wrap(&printable(&text), WIDTH + 12).iter().enumerate() {
            let line = if as_told { paint.good(line) } else { paint.bad(line) };
            self.context.print_line(&format!("   {} {line}", if index == 0 { "=>" } else { "  " }))?;
        }
        if !as_told {
            self.surprises.push(text);
        }
        Ok(())
    }

    /// What the caller learns at the end.
    pub(super) fn surprises(&self) -> &[String] {
        &self.surprises
    }
}
