//! How a command is called in Rust: the example of its page, and the same as a test.

use super::group_name;
use super::sample;
use crate::codegen::names::{camel_case, field_name};
use crate::codegen::typed::{Model, native, required, variant};
use srskit_catalogue::commands::{Command, Field, Group, Kind, Need};
use std::collections::BTreeSet;

/// An example, with everything that it needs but a client and its variables.
pub(super) struct Example {
    /// The lines of the page.
    pub(super) text: String,
    /// Secrets and long texts, which stand there as variables, with values that fit.
    pub(super) variables: Vec<(String, String)>,
}

pub(super) fn example(model: &Model<'_>, command: &Command) -> Example {
    let name = camel_case(&command.method);
    let mut writer = Writer {
        model,
        types: BTreeSet::from([name.clone()]),
        needs_assoc: false,
        variables: Vec::new(),
        contact: None,
    };
    let needed = required(command);
    let (mut lets, mut arguments, mut more) = (String::new(), Vec::new(), Vec::new());
    for field in sample::given(&command.method, &command.request) {
        let value = writer.value(&field.kind, field, &Owner::command(command), Place::Argument, 0);
        let value = match field.kind.is_scalar() {
            true => value,
            false => {
                let variable = field_name(&field.name);
                lets.push_str(&writer.hoisted());
                lets.push_str(&format!("let {variable} = {};\n", value.print(6 + variable.len())));
                Expression::Plain(variable)
            }
        };
        match needed.contains(&field) {
            true => arguments.push(value),
            false => more.push((format!("with_{}", field.name), value)),
        }
    }
    let call = Expression::list(format!("{name}::new("), arguments, ")").and(more);
    let module = match command.group {
        Group::Event => "events",
        Group::User => "account",
        group => group_name(group),
    };
    let mut text = String::new();
    if writer.needs_assoc {
        text.push_str("use srskit::Assoc;\n");
    }
    text.push_str(&format!("use srskit::{module}::{};\n\n{lets}", tree(&writer.types)));
    text.push_str(&format!("let command = {};\nlet reply = client.call(&command)?;", call.print(14)));
    // The last one may have the contact itself.
    if let Some(place) = text.rfind(CLONE) {
        text.replace_range(place..place + CLONE.len(), CONTACT);
    }
    Example { text, variables: writer.variables }
}

/// A contact takes many lines, and has many roles.
const CONTACT: &str = "contact";
const CLONE: &str = "contact.clone()";

/// Who has a field: the name of the facts, and the type.
struct Owner<'a> {
    name: &'a str,
    native: String,
}

impl<'a> Owner<'a> {
    fn command(command: &'a Command) -> Self {
        Self { name: &command.method, native: camel_case(&command.method) }
    }
}

fn tree(types: &BTreeSet<String>) -> String {
    let types: Vec<&str> = types.iter().map(String::as_str).collect();
    if let [only] = types.as_slice() { (*only).to_owned() } else { format!("{{{}}}", types.join(", ")) }
}

/// The type of a command, as a test reads its replies by.
pub(super) fn command_type(command: &Command) -> String {
    camel_case(&command.method)
}

/// Where a value stands decides what it has to be turned into.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// An argument that takes whatever becomes the type.
    Argument,
    /// A field of the type itself.
    Field,
}

struct Writer<'a> {
    model: &'a Model<'a>,
    types: BTreeSet<String>,
    needs_assoc: bool,
    variables: Vec<(String, String)>,
    /// The contact, until it was written down.
    contact: Option<(Expression, bool)>,
}

impl Writer<'_> {
    fn value(&mut self, kind: &Kind, field: &Field, owner: &Owner<'_>, place: Place, nth: i64) -> Expression {
        let plain = |text: String| Expression::Plain(text);
        match kind {
            Kind::Record(name) if name == "contact" => self.contact(name),
            Kind::Record(name) => self.record(name, nth),
            Kind::List(inner) => {
                let entries =
                    (0..sample::entries(field)).map(|nth| self.value(inner, field, owner, place, nth)).collect();
                Expression::list(if place == Place::Argument { "[" } else { "vec![" }, entries, "]")
            }
            Kind::Map(inner) => {
                let value = self.value(inner, field, owner, Place::Field, 0);
                let entry = Expression::list("(", vec![plain("\"example.com\".to_owned()".to_owned()), value], ")");
                Expression::list("vec![", vec![entry], "]")
            }
            Kind::AnyAssoc => {
                self.needs_assoc = true;
                plain("Assoc::new().with(\"key\", \"value\")".to_owned())
            }
            Kind::AnyArray => plain("vec![\"value\".into()]".to_owned()),
            Kind::Choice(_) => {
                let native = native(kind, field, &owner.native);
                let value = format!("{native}::{}", variant(&sample::text(owner.name, field, kind)));
                self.types.insert(native);
                plain(value)
            }
            kind => self.scalar(kind, field, owner, place, nth),
        }
    }

    fn scalar(&mut self, kind: &Kind, field: &Field, owner: &Owner<'_>, place: Place, nth: i64) -> Expression {
        let text = sample::entry(owner.name, field, kind, nth);
        let literal = match kind {
            _ if field.secret || text.contains('\n') => {
                let variable = field_name(&field.name);
                self.variables.push((variable.clone(), text));
                variable
            }
            Kind::Flag01 | Kind::FlagYn => return Expression::Plain("true".to_owned()),
            Kind::Int { .. } | Kind::Epoch => return Expression::Plain(text),
            Kind::Money | Kind::Date | Kind::DateTime => return Expression::Plain(format!("{text:?}.parse()?")),
            _ => format!("{text:?}"),
        };
        Expression::Plain(if place == Place::Field { format!("{literal}.into()") } else { literal })
    }

    fn contact(&mut self, name: &str) -> Expression {
        if self.contact.is_none() {
            self.contact = Some((self.record(name, 0), false));
        }
        Expression::Plain(CLONE.to_owned())
    }

    /// The line of the contact, if it is needed and was not written down.
    fn hoisted(&mut self) -> String {
        match &mut self.contact {
            Some((contact, is_written)) if !*is_written => {
                *is_written = true;
                format!("let {CONTACT} = {};\n", contact.print(14))
            }
            _ => String::new(),
        }
    }

    fn record(&mut self, name: &str, nth: i64) -> Expression {
        let record = self.model.record(name);
        let owner = Owner { name, native: camel_case(name) };
        self.types.insert(owner.native.clone());
        let given = sample::given(name, &record.fields).into_iter().filter(|field| field.position.is_none());
        let is_needed = |field: &Field| field.need == Need::Required && field.unless.is_empty() && !record.omits_empty;
        let (mut arguments, mut fields) = (Vec::new(), Vec::new());
        for field in given {
            if is_needed(field) {
                arguments.push(self.value(&field.kind, field, &owner, inside(field), nth));
                continue;
            }
            let value = self.value(&field.kind, field, &owner, Place::Field, nth);
            let is_optional = self.model.is_optional(record, field);
            let value = if is_optional { Expression::list("Some(", vec![value], ")") } else { value };
            fields.push(Expression::Named(field_name(&field.name), Box::new(value)));
        }
        let base = match arguments.is_empty() {
            true => Expression::Plain(format!("{}::default()", owner.native)),
            false => Expression::list(format!("{}::new(", owner.native), arguments, ")"),
        };
        if fields.is_empty() {
            return base;
        }
        fields.push(Expression::Base(Box::new(base)));
        Expression::list(format!("{} {{ ", owner.native), fields, " }")
    }
}

/// A record's constructor takes its lists as they are.
fn inside(field: &Field) -> Place {
    if field.kind.is_scalar() { Place::Argument } else { Place::Field }
}

/// An expression that can be broken into lines.
enum Expression {
    Plain(String),
    Named(String, Box<Expression>),
    /// What the fields that are not named are taken from.
    Base(Box<Expression>),
    /// Calls one after the other.
    Chain(Box<Expression>, Vec<(String, Expression)>),
    List {
        open: String,
        items: Vec<Expression>,
        close: &'static str,
    },
}

/// The width of a page's lines.
const WIDTH: usize = 100;

impl Expression {
    fn and(self, calls: Vec<(String, Expression)>) -> Self {
        if calls.is_empty() { self } else { Self::Chain(Box::new(self), calls) }
    }

    fn list(open: impl Into<String>, items: Vec<Expression>, close: &'static str) -> Self {
        Self::List { open: open.into(), items, close }
    }

    /// With lines no longer than they have to be; `before` stands in front of it already.
    fn print(&self, before: usize) -> String {
        self.lines(0, before)
    }

    fn lines(&self, indent: usize, before: usize) -> String {
        let line = self.line();
        let Self::List { open, items, close } = self else {
            return match self {
                Self::Named(name, value) => format!("{name}: {}", value.lines(indent, before + name.len() + 2)),
                Self::Base(value) => format!("..{}", value.lines(indent, before + 2)),
                Self::Chain(head, calls) if indent + before + line.len() >= WIDTH => {
                    let calls = calls.iter().map(|(name, value)| {
                        let value = value.lines(indent + 4, name.len() + 3);
                        format!("\n{:width$}.{name}({value})", "", width = indent + 4)
                    });
                    head.lines(indent, before) + &calls.collect::<String>()
                }
                _ => line,
            };
        };
        if indent + before + line.len() < WIDTH {
            return line;
        }
        // As rustfmt has it, a lone argument that is a struct is broken, and not the call around it.
        if let [only @ Self::List { open: inner, .. }] = items.as_slice()
            && inner.ends_with("{ ")
        {
            return format!("{open}{}{close}", only.lines(indent, WIDTH));
        }
        let mut text = format!("{}\n", open.trim_end());
        for item in items {
            let comma = if matches!(item, Self::Base(_)) { "" } else { "," };
            text.push_str(&format!("{:width$}{}{comma}\n", "", item.lines(indent + 4, 1), width = indent + 4));
        }
        text + &format!("{:indent$}{}", "", close.trim_start())
    }

    fn line(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Base(value) => format!("..{}", value.line()),
            Self::Chain(head, calls) => {
                let call = |(name, value): &(String, Expression)| format!(".{name}({})", value.line());
                head.line() + &calls.iter().map(call).collect::<String>()
            }
            Self::Named(name, value) => format!("{name}: {}", value.line()),
            Self::List { open, items, close } => {
                let items: Vec<_> = items.iter().map(Self::line).collect();
                format!("{open}{}{close}", items.join(", "))
            }
        }
    }
}
