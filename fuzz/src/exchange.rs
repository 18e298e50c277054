//! Any course of events drives an exchange: it ends, sends at most three times, and sends a chargeable
//! command never again once a byte of it may have left.

use libfuzzer_sys::arbitrary::Unstructured;
use srskit_core::domain::Lookup;
use srskit_core::envelope::encode;
use srskit_core::{
    Assoc, Cause, CauseKind, Command, Credentials, Error, ErrorClass, Exchange, MayHaveRun, OwnedAssoc, OwnedValue,
    Raw, Repeat, Stage, Step, Value, codes,
};
use std::time::Duration;

const KEY: &str = "not-a-real-key-0123456789abcdef";
const PASSWORD: &str = "not-a-real-password";
/// More than this many steps, and it does not end.
const MOST_STEPS: u32 = 16;

type Draw<'a, 'b> = &'b mut Unstructured<'a>;

/// Reads a command and a course of events out of `data`, and plays them.
pub fn check(data: &[u8]) {
    let mut script = Unstructured::new(data);
    match number(&mut script) % 5 {
        0 => drive(&Lookup::new("example.com"), &mut script),
        1 => drive(&raw("SET_DNS_ZONE", "DOMAIN"), &mut script),
        2 => drive(&raw("SW_REGISTER", "DOMAIN"), &mut script),
        3 => drive(&raw("RENEW", "DOMAIN"), &mut script),
        _ => drive(&raw("NOBODY_KNOWS", "THIS"), &mut script),
    }
}

fn raw(action: &str, object: &str) -> Raw {
    let attributes = Assoc::new().with("domain", "example.com").with("reg_password", PASSWORD);
    Raw::new(action, object, attributes.into_owned())
}

/// What has happened to a call, as its driver saw it.
struct Course {
    repeat: Repeat,
    /// Whether the command holds the password, so that nothing may quote it.
    has_password: bool,
    sends: u32,
    /// Whether a byte may have left.
    left: bool,
    answered: bool,
    clock: Duration,
}

fn drive<C: Command>(command: &C, script: Draw<'_, '_>) {
    let me = Credentials::new("reseller", KEY);
    let mut exchange = Exchange::new(command, &me).expect("the command is right");
    let mut course = Course::of(command);
    for _ in 0..MOST_STEPS {
        match exchange.step() {
            Step::Send(post) => {
                course.sends += 1;
                assert_eq!(post.attempt, course.sends);
                assert_eq!(post.own_connection, course.repeat == Repeat::Unsafe);
                assert!(!post.body.is_empty());
                course.may_send();
                report(&mut exchange, &mut course, script);
            }
            Step::Wait(pause) => {
                assert!(pause <= Duration::from_secs(8));
                course.clock += pause;
            }
            Step::Done(outcome) => {
                course.may_end_with(outcome.map(drop));
                return must_have_ended(&mut exchange);
            }
        }
    }
    panic!("no end after {MOST_STEPS} steps");
}

impl Course {
    fn of<C: Command>(command: &C) -> Self {
        let has_password = command.message().attributes.get("reg_password").is_some();
        let repeat = command.repeat();
        Self { repeat, has_password, sends: 0, left: false, answered: false, clock: Duration::ZERO }
    }

    fn may_send(&self) {
        assert!(self.sends <= 3, "sent {} times", self.sends);
        let spoiled = self.left || self.answered;
        assert!(self.repeat != Repeat::Unsafe || !spoiled, "a chargeable command was sent again");
    }

    fn may_end_with(&self, outcome: Result<(), Error>) {
        let Err(error) = outcome else {
            return assert!(self.answered, "a reply without an answer");
        };
        let class = error.class();
        let unknown = matches!(class, ErrorClass::OutcomeUnknown);
        assert_eq!(unknown, error.may_have_run() == MayHaveRun::Maybe, "{class:?}");
        assert!(!unknown || self.repeat == Repeat::Unsafe, "only what costs money has an unknown outcome");
        assert!(!matches!(class, ErrorClass::Misuse | ErrorClass::Internal | ErrorClass::InvalidRequest), "{class:?}");
        if self.left && !self.answered {
            let expected =
                if self.repeat == Repeat::Unsafe { ErrorClass::OutcomeUnknown } else { ErrorClass::NoAnswer };
            assert_eq!(class, expected);
        }
        if !self.left && !self.answered {
            assert_eq!(class, ErrorClass::NotSent);
        }
        assert_eq!(error.context.tries, self.sends);
        let shown = format!("{error} {error:?} {:?}", error.report());
        assert!(!shown.contains(KEY), "the key is shown: {shown}");
        assert!(!(self.has_password && shown.contains(PASSWORD)), "the password is shown: {shown}");
    }
}

fn must_have_ended<C: Command>(exchange: &mut Exchange<C>) {
    assert!(is_misuse(exchange.received(Some(200), b"")), "a report after the end");
    let Step::Done(Err(error)) = exchange.step() else { panic!("a step after the end") };
    assert_eq!(error.class(), ErrorClass::Misuse);
}

fn is_misuse(report: Result<(), Error>) -> bool {
    report.is_err_and(|error| error.class() == ErrorClass::Misuse)
}

/// Reports one event, now and then against the rule as well.
fn report<C: Command>(exchange: &mut Exchange<C>, course: &mut Course, script: Draw<'_, '_>) {
    course.clock += Duration::from_millis(u64::from(number(script)) * 200);
    exchange.tick(course.clock);
    let odd = number(script);
    if odd & 1 == 1 {
        // A step too early is refused, and the report stays due.
        assert!(matches!(exchange.step(), Step::Done(Err(error)) if error.class() == ErrorClass::Misuse));
    }
    report_event(exchange, course, script).expect("a report was due");
    if odd & 2 == 2 {
        assert!(is_misuse(exchange.failed(Stage::Connecting, "reported twice")));
    }
}

fn report_event<C: Command>(
    exchange: &mut Exchange<C>,
    course: &mut Course,
    script: Draw<'_, '_>,
) -> Result<(), Error> {
    match number(script) % 4 {
        0 => exchange.failed(Stage::Connecting, cause(script)),
        1 => {
            course.left = true;
            exchange.failed(Stage::InFlight, cause(script))
        }
        kind => {
            let status = [Some(200), None, Some(502), Some(302)][usize::from(number(script) % 4)];
            let body = if kind == 2 { answer(script) } else { bytes(script) };
            // What cannot be read as an answer counts as none, but the request has left.
            course.left = true;
            course.answered |= srskit_core::envelope::decode(&body).is_ok();
            exchange.received(status, &body)
        }
    }
}

fn cause(script: Draw<'_, '_>) -> Cause {
    const KINDS: [CauseKind; 4] = [CauseKind::Reset, CauseKind::TimedOut, CauseKind::Tls, CauseKind::Closed];
    Cause::new(KINDS[usize::from(number(script) % 4)], "as the fuzzer says").with_received(bytes(script))
}

/// An answer that has the shape of the service's, with any code of the table.
fn answer(script: Draw<'_, '_>) -> Vec<u8> {
    const TEXTS: [&str; 8] = [
        "Command successful",
        "Domain Already Renewed",
        "Insufficient funds in the account",
        "Invalid ip address [192.0.2.77]",
        "Registrant has not given consent yet",
        "Closing connection",
        "the password is not-a-real-password, the key not-a-real-key-0123456789abcdef",
        "",
    ];
    let rows = codes::rows();
    let row = &rows[(usize::from(number(script)) << 8 | usize::from(number(script))) % rows.len()];
    let mut top = Assoc::new().with("protocol", "XCP").with("action", "REPLY").with("response_code", row.code);
    if let Some(success) = ["0", "1", "yes"].get(usize::from(number(script) % 4)) {
        top.insert("is_success", *success);
    }
    top.insert("response_text", TEXTS[usize::from(number(script) % 8)]);
    top.insert("attributes", attributes(script));
    encode(&top.into()).expect("nothing in here that XML cannot carry")
}

fn attributes(script: Draw<'_, '_>) -> OwnedAssoc {
    const ITEMS: [(&str, &str); 6] = [
        ("forced_pending", "1"),
        ("async_reason", "registry"),
        ("id", "3735283"),
        ("error", PASSWORD),
        ("status", "taken"),
        ("registration_text", "insufficient funds"),
    ];
    let chosen = number(script);
    let items = ITEMS.iter().enumerate().filter(|(place, _)| chosen & (1 << place) != 0);
    items.map(|(_, &(key, text))| (key, OwnedValue::from(Value::from(text)))).collect()
}

/// The next number of the script; zero when it is used up.
fn number(script: Draw<'_, '_>) -> u8 {
    script.arbitrary().unwrap_or_default()
}

fn bytes(script: Draw<'_, '_>) -> Vec<u8> {
    let length = usize::from(number(script)).min(script.len());
    script.bytes(length).map(<[u8]>::to_vec).unwrap_or_default()
}
