//! Bytes from a client into the stand-in: reader, gate, world and layout, without a socket.

use srskit_core::envelope::decode;
use srskit_core::{Credentials, sign};
use srskit_standin::wire::{Progress, RawRequest, RequestReader, respond};
use srskit_standin::world::{Settings, World};
use srskit_standin::{CallLimits, Desk, Gate, ItemOrder, Line, Money, Reading, Refusal, Timestamp};

const USER: &str = "reseller";
const KEY: &str = "synthetic-key-not-a-real-one-0123456789abcdef";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_795_515_630);
/// No stream of the fuzzer's length holds more.
const MOST_REQUESTS: usize = 100_000;

/// Reads `data` as what a client sends on one connection, and answers each request in it.
pub fn check(data: &[u8]) {
    let whole = Heard::of([data]);
    // The wire may cut anywhere; what is understood must not depend on it.
    let size = data.first().map_or(1, |byte| usize::from(byte % 7) + 1);
    assert_eq!(whole, Heard::of(data.chunks(size)), "the pieces change the meaning");
    let mut desk = desk();
    for (place, request) in whole.requests.iter().enumerate() {
        let line = Line { commands: place as u32, open: 1 };
        answer(&mut desk, request, line);
        answer(&mut desk, &signed(request.body()), Line { commands: 0, ..line });
    }
    let account = desk.world.account();
    assert!(account.balance() >= Money::ZERO, "more was spent than was there");
    assert_eq!(account.ledger().opening() - account.ledger().spent(), account.balance());
}

/// What a stream of bytes amounts to.
#[derive(Debug, PartialEq, Eq)]
struct Heard {
    requests: Vec<RawRequest>,
    refused: bool,
}

impl Heard {
    fn of<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut reader = RequestReader::default();
        let mut heard = Self { requests: Vec::new(), refused: false };
        for piece in pieces {
            heard.take(&mut reader, piece);
        }
        heard
    }

    fn take(&mut self, reader: &mut RequestReader, piece: &[u8]) {
        let mut progress = reader.feed(piece);
        loop {
            match progress {
                Progress::More => return,
                Progress::Continue => {}
                Progress::Request(request) => self.requests.push(request),
                Progress::Refused(_) => return self.refused = true,
            }
            assert!(self.requests.len() <= MOST_REQUESTS, "requests out of nothing");
            progress = reader.feed(&[]);
        }
    }
}

fn desk() -> Desk {
    let gate = Gate::new(Credentials::new(USER, KEY), Reading::Mirror, CallLimits::default());
    Desk { gate, world: World::new(7, Settings::default()), order: ItemOrder::Shuffled, hostility: None }
}

/// The same body from a client that has the key, so that the world hears of it as well.
fn signed(body: &[u8]) -> RawRequest {
    let signature = sign(body, &KEY.into());
    let head = format!(
        "POST / HTTP/1.1\r\nX-Username: {USER}\r\nX-Signature: {}\r\nContent-Length: {}\r\n\r\n",
        signature.as_str(),
        body.len()
    );
    match RequestReader::default().feed(&[head.as_bytes(), body].concat()) {
        Progress::Request(request) => request,
        other => panic!("a plain request is not understood: {other:?}"),
    }
}

fn answer(desk: &mut Desk, request: &RawRequest, line: Line) {
    let envelope = match desk.admit(request, line, NOW) {
        Ok(admitted) => desk.run(&admitted.request, NOW).envelope,
        Err(why) => refuse(desk, request, &why),
    };
    let decoded = decode(&envelope).expect("the stand-in's own replies decode");
    assert!(decoded.value.at(&["response_code"]).is_some() || decoded.value.at(&["response_text"]).is_some());
    assert!(respond(&envelope, false, NOW).ends_with(&envelope));
}

fn refuse(desk: &mut Desk, request: &RawRequest, why: &Refusal) -> Vec<u8> {
    let good = request.head().header("X-Signature") == Some(sign(request.body(), &KEY.into()).as_str());
    let wrong = matches!(why, Refusal::NoSignature | Refusal::WrongSignature { .. });
    assert!(!(good && wrong), "a good signature was refused");
    desk.refuse(why)
}
