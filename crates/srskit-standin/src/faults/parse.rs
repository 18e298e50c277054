//! Faults as text: `WHAT[#N]:POINT:KIND`, for the command line.

use super::kind::{Kind, Spoil, answer};
use super::{Calls, Fault, FaultAt, Point, Target};
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
    pub const SYNTAX: &'static str = "WHAT[@NAMES][#N|%P]:POINT:KIND\n\
        WHAT   an action (SW_REGISTER), action and object (RENEW DOMAIN), or * for any\n\
        NAMES  only calls about such names: example.com, *.example, shop-??.example\n\
        #N     the N-th call from now on (first without it), #* for every call\n\
        %P     P percent of the calls, drawn from the seed: %5, %0.5\n\
        POINT  before-tls, before-read (both only with *), after-read, after-commit, reply\n\
        KIND   before the reply: reset, close, half-close, hang, delay=2s, garbage, html-502, empty-200;\n\
        \u{20}      after-read: twice (the request is run two times), maintenance=30m;\n\
        \u{20}      after-read, after-commit: answer=CODE or a row's name of the code table;\n\
        \u{20}      reply: cut=BYTES, cut-reset=BYTES, drip=BYTES/500ms, length=+9, length=-9, charset, bom,\n\
        \u{20}      nul-tail, duplicate-keys, index-gaps, huge=BYTES, deep=LEVELS, dtd, other-reply";
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
        let (on, names, calls) = target(what)?;
        let fault =
            Fault { names, ..FaultAt { on, names: None, calls, point: parse_point(point)? }.kind(parse_kind(kind)?) };
        check(&fault)?;
        check_name(&fault.on)?;
        Ok(fault)
    }
}

fn target(what: &str) -> Result<(Target, Option<String>, Calls), BadFault> {
    let (what, calls) = match (what.split_once('#'), what.split_once('%')) {
        (Some((what, number)), _) => (what, nth(number)?),
        (None, Some((what, share))) => (what, percent(share)?),
        (None, None) => (what, Calls::Nth(1)),
    };
    let (name, names) = match what.split_once('@') {
        Some((name, names)) => (name, Some(pattern(names)?)),
        None => (what, None),
    };
    match name.trim() {
        "" => Err(BadFault("the command is missing; write its action, or * for any".to_owned())),
        "*" => Ok((Target::Any, names, calls)),
        name => Ok((Fault::on(name).on, names, calls)),
    }
}

fn nth(number: &str) -> Result<Calls, BadFault> {
    match (number.trim(), number.trim().parse()) {
        ("*", _) => Ok(Calls::Every),
        (_, Ok(n)) if n > 0 => Ok(Calls::Nth(n)),
        _ => Err(BadFault(format!("#{number}: write the number of a call, from 1, or * for every call"))),
    }
}

fn percent(text: &str) -> Result<Calls, BadFault> {
    let wrong = || BadFault(format!("%{text}: write percent of the calls, from 0.1 to 100"));
    let (whole, tenth) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let number = |digits: &str| digits.parse::<u16>().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let whole = number(whole).filter(|whole| *whole <= 100).ok_or_else(wrong)?;
    let tenth = number(tenth).filter(|_| tenth.len() == 1).ok_or_else(wrong)?;
    match whole * 10 + tenth {
        per_mille @ 1..=1000 => Ok(Calls::Share(per_mille)),
        _ => Err(wrong()),
    }
}

fn pattern(text: &str) -> Result<String, BadFault> {
    let text = text.trim().to_ascii_lowercase();
    let is_part = |c: char| c.is_alphanumeric() || "-._*?".contains(c);
    if text.is_empty() || !text.chars().all(is_part) {
        return Err(BadFault(format!("@{text}: write a name, with * and ? for what may vary")));
    }
    Ok(text)
}

fn parse_point(text: &str) -> Result<Point, BadFault> {
    let points = [Point::Connect, Point::BeforeRead, Point::AfterRead, Point::AfterCommit, Point::Reply];
    let unknown = || {
        BadFault(format!("{text:?} is no point; there are before-tls, before-read, after-read, after-commit, reply"))
    };
    points.into_iter().find(|point| point.to_string() == text).ok_or_else(unknown)
}

fn parse_kind(text: &str) -> Result<Kind, BadFault> {
    let (name, argument) = text.split_once('=').map_or((text, None), |(name, argument)| (name, Some(argument)));
    match (plain_kind(name), argument) {
        (Some(kind), None) => Ok(kind),
        (None, Some(argument)) => kind_with(name, argument),
        _ => Err(no_kind(text)),
    }
}

fn plain_kind(name: &str) -> Option<Kind> {
    Some(match name {
        "reset" => Kind::Reset,
        "close" => Kind::Close,
        "half-close" => Kind::HalfClose,
        "hang" => Kind::Hang,
        "garbage" => Kind::Garbage,
        "html-502" => Kind::Html502,
        "empty-200" => Kind::Empty200,
        "twice" => Kind::Twice,
        "charset" => Kind::Spoil(Spoil::Charset),
        "bom" => Kind::Spoil(Spoil::Bom),
        "nul-tail" => Kind::Spoil(Spoil::NulTail),
        "duplicate-keys" => Kind::Spoil(Spoil::DuplicateKeys),
        "index-gaps" => Kind::Spoil(Spoil::IndexGaps),
        "dtd" => Kind::Spoil(Spoil::Dtd),
        "other-reply" => Kind::Spoil(Spoil::Other),
        _ => return None,
    })
}

fn kind_with(name: &str, argument: &str) -> Result<Kind, BadFault> {
    let count = || argument.parse().map_err(|_| BadFault(format!("{name}={argument}: write a number")));
    match name {
        "delay" => span(argument).map(Kind::Delay),
        "maintenance" => span(argument).map(Kind::Maintenance),
        "answer" => answer(argument).map(Kind::Answer).ok_or_else(|| {
            BadFault(format!(
                "answer={argument}: no row of the code table has that code or name; see the reference page of codes"
            ))
        }),
        "cut" => count().map(Kind::Cut),
        "cut-reset" => count().map(Kind::CutReset),
        "drip" => drip(argument),
        "huge" => count().map(|bytes| Kind::Spoil(Spoil::Huge(bytes))),
        "deep" => count().map(|levels| Kind::Spoil(Spoil::Deep(levels))),
        "length" => match argument.parse() {
            Ok(by) if by != 0 => Ok(Kind::Spoil(Spoil::Length(by))),
            _ => Err(BadFault(format!("length={argument}: write by how many bytes it is wrong, such as +9 or -9"))),
        },
        _ => Err(no_kind(name)),
    }
}

fn no_kind(text: &str) -> BadFault {
    BadFault(format!(
        "{text:?} is no kind of fault; there are reset, close, half-close, hang, delay=2s, garbage, html-502, empty-200, \
         answer=CODE, twice, maintenance=30m, cut=BYTES, cut-reset=BYTES, drip=BYTES/500ms, length=+9, charset, bom, \
         nul-tail, duplicate-keys, index-gaps, huge=BYTES, deep=LEVELS, dtd, other-reply"
    ))
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
        (Ok(count), "m") => Ok(Duration::from_secs(u64::saturating_mul(count, 60))),
        _ => Err(BadFault(format!("{text:?} is no time; write 500ms, 2s or 30m"))),
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
    if early && fault.names.is_some() {
        return Err(BadFault(format!("{}: no name is known before the request is read; leave @ out", fault.point)));
    }
    if !fault.kind.fits(fault.point) {
        let place = fault.kind.place();
        return Err(BadFault(format!("{} cannot happen at {}; it belongs to {place}", fault.kind, fault.point)));
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
            (
                "LOOKUP@*.example%5:after-read:close",
                Fault::on("LOOKUP").named("*.EXAMPLE").share(50).after_read().close(),
            ),
            ("*%0.5:after-commit:half-close", Fault::on_any().share(5).after_commit().half_close()),
            ("RENEW:after-read:answer=order_saved", Fault::on("RENEW").after_read().answer("order_saved").unwrap()),
            ("RENEW:after-read:twice", Fault::on("RENEW").twice()),
            ("*:after-read:maintenance=1800000ms", Fault::on_any().maintenance(ms(1_800_000))),
            ("*:reply:length=-9", Fault::on_any().spoil_reply(Spoil::Length(-9))),
            ("*:reply:length=+9", Fault::on_any().spoil_reply(Spoil::Length(9))),
            ("*:reply:huge=5000", Fault::on_any().spoil_reply(Spoil::Huge(5000))),
            ("*:reply:deep=100", Fault::on_any().spoil_reply(Spoil::Deep(100))),
            ("*:reply:charset", Fault::on_any().spoil_reply(Spoil::Charset)),
            ("*:reply:bom", Fault::on_any().spoil_reply(Spoil::Bom)),
            ("*:reply:nul-tail", Fault::on_any().spoil_reply(Spoil::NulTail)),
            ("*:reply:duplicate-keys", Fault::on_any().spoil_reply(Spoil::DuplicateKeys)),
            ("*:reply:index-gaps", Fault::on_any().spoil_reply(Spoil::IndexGaps)),
            ("*:reply:dtd", Fault::on_any().spoil_reply(Spoil::Dtd)),
            ("*:reply:other-reply", Fault::on_any().spoil_reply(Spoil::Other)),
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
                "reset cannot happen at reply; it belongs to before-tls, before-read, after-read or after-commit",
            ),
            ("LOOKUP:after-read:cut=5", "cut=5 cannot happen at after-read; it belongs to reply"),
            ("LOOKUP:reply:cut=x", "cut=x: write a number"),
            ("*@a:before-read:reset", "before-read: no name is known before the request is read; leave @ out"),
            ("LOOKUP@:after-read:reset", "@: write a name, with * and ? for what may vary"),
            ("LOOKUP%101:after-read:reset", "%101: write percent of the calls, from 0.1 to 100"),
            ("LOOKUP%0:after-read:reset", "%0: write percent of the calls, from 0.1 to 100"),
            ("LOOKUP%1.25:after-read:reset", "%1.25: write percent of the calls, from 0.1 to 100"),
            ("LOOKUP:reply:length=0", "length=0: write by how many bytes it is wrong, such as +9 or -9"),
            ("LOOKUP:after-commit:twice", "twice cannot happen at after-commit; it belongs to after-read"),
            (
                "LOOKUP:after-read:answer=999",
                "answer=999: no row of the code table has that code or name; see the reference page of codes",
            ),
            ("LOOKUP:reply:drip=0/1s", "drip=0/1s: write bytes and time, such as drip=1/50ms"),
            ("LOOKUP:after-read:delay=5", "\"5\" is no time; write 500ms, 2s or 30m"),
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
