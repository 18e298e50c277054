//! Faults as text: `WHAT[#N]:POINT:KIND`, for the command line.

use super::{Calls, Fault, FaultAt, Kind, Point, Target};
use crate::world::coverage;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// Why a text is no fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadFault(String);

impl fmt::Display for BadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadFault {}

impl Fault {
    /// How a fault is written, for a help text.
    pub const SYNTAX: &'static str = "WHAT[#N]:POINT:KIND\n\
        WHAT   an action (SW_REGISTER), action and object (RENEW DOMAIN), or * for any\n\
        #N     the N-th call from now on (first without it), #* for every call\n\
        POINT  before-tls, before-read (both only with *), after-read, after-commit, reply\n\
        KIND   reset, close, hang, delay=2s, garbage, html-502, empty-200;\n\
        \u{20}      at reply: cut=BYTES, cut-reset=BYTES, drip=BYTES/500ms";
}

impl FromStr for Fault {
    type Err = BadFault;

    fn from_str(text: &str) -> Result<Self, BadFault> {
        let parts: Vec<_> = text.split(':').map(str::trim).collect();
        let &[what, point, kind] = parts.as_slice() else {
            return Err(BadFault(format!(
                "{text:?} is not of the form WHAT:POINT:KIND, such as SW_REGISTER:after-commit:reset"
            )));
        };
        let (on, calls) = target(what)?;
        let fault = FaultAt { on, calls, point: parse_point(point)? }.kind(parse_kind(kind)?);
        check(&fault)?;
        check_name(&fault.on)?;
        Ok(fault)
    }
}

fn target(what: &str) -> Result<(Target, Calls), BadFault> {
    let (name, calls) = match what.split_once('#') {
        None => (what, Calls::Nth(1)),
        Some((name, "*")) => (name, Calls::Every),
        Some((name, number)) => match number.parse() {
            Ok(n) if n > 0 => (name, Calls::Nth(n)),
            _ => return Err(BadFault(format!("#{number}: write the number of a call, from 1, or * for every call"))),
        },
    };
    match name.trim() {
        "" => Err(BadFault("the command is missing; write its action, or * for any".to_owned())),
        "*" => Ok((Target::Any, calls)),
        name => Ok((Fault::on(name).on, calls)),
    }
}

fn parse_point(text: &str) -> Result<Point, BadFault> {
    let points = [Point::Connect, Point::BeforeRead, Point::AfterRead, Point::AfterCommit, Point::Reply];
    let unknown = || {
        BadFault(format!("{text:?} is no point; there are before-tls, before-read, after-read, after-commit, reply"))
    };
    points.into_iter().find(|point| point.to_string() == text).ok_or_else(unknown)
}

fn parse_kind(text: &str) -> Result<Kind, BadFault> {
    let (name, argument) = text.split_once('=').unwrap_or((text, ""));
    let count = || argument.parse().map_err(|_| BadFault(format!("{name}={argument}: write a number of bytes")));
    match (name, argument.is_empty()) {
        ("reset", true) => Ok(Kind::Reset),
        ("close", true) => Ok(Kind::Close),
        ("hang", true) => Ok(Kind::Hang),
        ("garbage", true) => Ok(Kind::Garbage),
        ("html-502", true) => Ok(Kind::Html502),
        ("empty-200", true) => Ok(Kind::Empty200),
        ("delay", false) => span(argument).map(Kind::Delay),
        ("cut", false) => count().map(Kind::Cut),
        ("cut-reset", false) => count().map(Kind::CutReset),
        ("drip", false) => drip(argument),
        _ => Err(BadFault(format!(
            "{text:?} is no kind of fault; there are reset, close, hang, delay=2s, garbage, html-502, empty-200, cut=BYTES, cut-reset=BYTES, drip=BYTES/500ms"
        ))),
    }
}

fn drip(argument: &str) -> Result<Kind, BadFault> {
    let wrong = || BadFault(format!("drip={argument}: write bytes and time, such as drip=1/50ms"));
    let (bytes, every) = argument.split_once('/').ok_or_else(wrong)?;
    let bytes = bytes.parse().ok().filter(|bytes| *bytes > 0).ok_or_else(wrong)?;
    Ok(Kind::Drip { bytes, every: span(every)? })
}

fn span(text: &str) -> Result<Duration, BadFault> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    match (number.parse(), unit) {
        (Ok(count), "ms") => Ok(Duration::from_millis(count)),
        (Ok(count), "s") => Ok(Duration::from_secs(count)),
        _ => Err(BadFault(format!("{text:?} is no time; write 500ms or 2s"))),
    }
}

/// What the builder cannot even say, text can.
fn check(fault: &Fault) -> Result<(), BadFault> {
    let early = matches!(fault.point, Point::Connect | Point::BeforeRead);
    if early && fault.on != Target::Any {
        return Err(BadFault(format!(
            "{}: no command is known before the request is read; write * in place of it",
            fault.point
        )));
    }
    let of_reply = matches!(fault.kind, Kind::Cut(_) | Kind::CutReset(_) | Kind::Drip { .. });
    if of_reply != (fault.point == Point::Reply) {
        return Err(BadFault(format!(
            "{} cannot happen at {}; cut, cut-reset and drip belong to reply, and nothing else does",
            fault.kind, fault.point
        )));
    }
    Ok(())
}

/// A fault for a command that does not exist would never strike, and the test with it pass.
fn check_name(on: &Target) -> Result<(), BadFault> {
    let (name, known): (_, Vec<String>) = match on {
        Target::Any => return Ok(()),
        Target::Action(action) => (action.clone(), coverage().map(|known| known.action.to_owned()).collect()),
        Target::Command(action, object) => (
            format!("{action} {object}"),
            coverage().map(|known| format!("{} {}", known.action, known.object)).collect(),
        ),
    };
    if known.contains(&name) || name == "GET_BALANCE DOMAIN" {
        return Ok(());
    }
    let closest = known.iter().min_by_key(|known| distance(known, &name)).filter(|known| distance(known, &name) <= 3);
    let meant = closest.map_or_else(String::new, |known| format!("; did you mean {known}?"));
    Err(BadFault(format!("there is no command {name}{meant}")))
}

/// How many bytes have to be put in, taken out or changed to make one text of the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.bytes().enumerate() {
        let mut above_left = row[0];
        row[0] = i + 1;
        for (j, b) in other.bytes().enumerate() {
            let changed = above_left + usize::from(a != b);
            above_left = row[j + 1];
            row[j + 1] = changed.min(above_left + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_read_as_the_builder_says_it() {
        let ms = Duration::from_millis;
        let cases = [
            ("SW_REGISTER:after-commit:reset", Fault::on("sw_register").after_commit().reset()),
            ("RENEW DOMAIN#2:after-read:hang", Fault::on("RENEW DOMAIN").nth(2).after_read().hang()),
            ("*#*:after-commit:html-502", Fault::on_any().every().after_commit().html_502()),
            ("*:before-tls:close", Fault::on_connection().before_tls().close()),
            ("*#3:before-read:garbage", Fault::on_connection().nth(3).before_read().garbage()),
            ("LOOKUP:after-read:delay=2000ms", Fault::on("LOOKUP").after_read().delay(ms(2000))),
            ("LOOKUP:after-commit:empty-200", Fault::on("LOOKUP").after_commit().empty_200()),
            ("LOOKUP:reply:cut=120", Fault::on("LOOKUP").cut_reply(120)),
            ("LOOKUP:reply:cut-reset=0", Fault::on("LOOKUP").cut_reply_and_reset(0)),
            ("LOOKUP:reply:drip=1/50ms", Fault::on("LOOKUP").drip_reply(1, ms(50))),
        ];
        for (text, fault) in cases {
            assert_eq!(text.parse::<Fault>().as_ref(), Ok(&fault));
            assert_eq!(fault.to_string(), text);
        }
        assert_eq!(" lookup : after-read : delay=2s ".parse(), Ok(Fault::on("LOOKUP").after_read().delay(ms(2000))));
    }

    #[test]
    fn wrong_texts_say_what_to_write() {
        let cases = [
            (
                "LOOKUP:reset",
                "\"LOOKUP:reset\" is not of the form WHAT:POINT:KIND, such as SW_REGISTER:after-commit:reset",
            ),
            (":after-read:reset", "the command is missing; write its action, or * for any"),
            ("LOOKUP#0:after-read:reset", "#0: write the number of a call, from 1, or * for every call"),
            (
                "LOOKUP:before-read:reset",
                "before-read: no command is known before the request is read; write * in place of it",
            ),
            (
                "LOOKUP:reply:reset",
                "reset cannot happen at reply; cut, cut-reset and drip belong to reply, and nothing else does",
            ),
            (
                "LOOKUP:after-read:cut=5",
                "cut=5 cannot happen at after-read; cut, cut-reset and drip belong to reply, and nothing else does",
            ),
            ("LOOKUP:reply:cut=x", "cut=x: write a number of bytes"),
            ("LOOKUP:reply:drip=0/1s", "drip=0/1s: write bytes and time, such as drip=1/50ms"),
            ("LOOKUP:after-read:delay=5", "\"5\" is no time; write 500ms or 2s"),
            ("SW_REGISTERR:after-read:reset", "there is no command SW_REGISTERR; did you mean SW_REGISTER?"),
            ("renew domian:after-read:reset", "there is no command RENEW DOMIAN; did you mean RENEW DOMAIN?"),
            ("ORDER_A_PIZZA:after-read:reset", "there is no command ORDER_A_PIZZA"),
        ];
        for (text, says) in cases {
            assert_eq!(text.parse::<Fault>().unwrap_err().to_string(), says);
        }
        assert!("X:nowhere:reset".parse::<Fault>().unwrap_err().to_string().starts_with("\"nowhere\" is no point"));
        assert!("X:after-read:reset=1".parse::<Fault>().unwrap_err().to_string().starts_with("\"reset=1\" is no kind"));
    }
}
