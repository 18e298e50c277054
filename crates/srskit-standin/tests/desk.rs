//! Reader and desk together, without sockets: whatever comes in, something well-formed goes out.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use proptest::prelude::*;
use srskit_core::envelope::decode;
use srskit_core::{Credentials, sign};
use srskit_standin::wire::{Progress, RequestReader};
use srskit_standin::world::{Settings, World};
use srskit_standin::{CallLimits, Desk, Gate, ItemOrder, Line, Reading, Refusal, StartLine, Timestamp};

const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);
const LINE: Line = Line { commands: 0, open: 1 };
const BODY: &str = "<OPS_envelope><body><data_block><dt_assoc><item key=\"protocol\">XCP</item><item key=\"action\">LOOKUP</item>\
    <item key=\"object\">DOMAIN</item><item key=\"attributes\"><dt_assoc><item key=\"domain\">example.com</item></dt_assoc></item>\
    </dt_assoc></data_block></body></OPS_envelope>";

fn account() -> Credentials {
    Credentials::new("reseller", "not-a-real-key")
}

fn desk() -> Desk {
    Desk {
        gate: Gate::new(account(), Reading::Mirror, CallLimits::default()),
        world: World::new(1, Settings::default()),
        order: ItemOrder::Shuffled,
        hostility: None,
    }
}

/// The envelope that a stream of bytes is answered with, and whether it was a command.
fn answer(desk: &mut Desk, bytes: &[u8]) -> Option<(Vec<u8>, bool)> {
    match RequestReader::default().feed(bytes) {
        Progress::Request(raw) => Some(match desk.admit(&raw, LINE, NOW) {
            Ok(admitted) => (desk.run(&admitted.request, NOW).envelope, true),
            Err(why) => (desk.refuse(&why), false),
        }),
        Progress::Refused(why) => Some((desk.refuse(&Refusal::Malformed(why)), false)),
        Progress::More | Progress::Continue => None,
    }
}

fn signed(body: &[u8]) -> Vec<u8> {
    let signature = sign(body, account().key());
    let head = format!(
        "POST / HTTP/1.1\r\nX-Username: reseller\r\nX-Signature: {}\r\nContent-Length: {}\r\n\r\n",
        signature.as_str(),
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[test]
fn a_signed_command_is_run() {
    let (envelope, ran) = answer(&mut desk(), &signed(BODY.as_bytes())).unwrap();
    let decoded = decode(&envelope).unwrap();
    assert!(ran && decoded.warnings.is_empty());
    assert_eq!(decoded.value.at(&["response_code"]).and_then(|code| code.as_text()), Some("210"));
}

proptest! {
    #[test]
    fn any_signed_body_gets_an_envelope(place in 0..BODY.len(), cut in 0..4usize, put in "[ -~é<>&\"']{0,6}") {
        let mut body = BODY.as_bytes().to_vec();
        let end = (place + cut).min(body.len());
        body.splice(place..end, put.into_bytes());
        let (envelope, _) = answer(&mut desk(), &signed(&body)).unwrap();
        prop_assert!(decode(&envelope).is_ok());
    }

    #[test]
    fn any_change_after_signing_is_refused(place in 0..BODY.len(), byte: u8) {
        let mut request = signed(BODY.as_bytes());
        let place = request.len() - BODY.len() + place;
        prop_assume!(request[place] != byte);
        request[place] = byte;
        let (envelope, ran) = answer(&mut desk(), &request).unwrap();
        prop_assert!(!ran);
        let decoded = decode(&envelope).unwrap();
        prop_assert_eq!(decoded.value.at(&["response_code"]).and_then(|code| code.as_text()), Some("401"));
    }

    #[test]
    fn any_bytes_at_all_are_survived(bytes: Vec<u8>) {
        if let Some((envelope, ran)) = answer(&mut desk(), &bytes) {
            prop_assert!(!ran);
            prop_assert!(decode(&envelope).is_ok());
        }
    }
}

#[test]
fn the_start_line_is_this_json() {
    let line = StartLine {
        port: 4433,
        url: "https://127.0.0.1:4433".to_owned(),
        ca_file: "ca.pem".to_owned(),
        username: "reseller".to_owned(),
        key: "not-a-real-key".to_owned(),
        control_url: None,
        bad_tls_ports: std::collections::BTreeMap::new(),
    };
    let json = r#"{"port":4433,"url":"https://127.0.0.1:4433","ca_file":"ca.pem","username":"reseller","key":"not-a-real-key"}"#;
    assert_eq!(serde_json::to_string(&line).unwrap(), json);
    let line = StartLine {
        control_url: Some("http://127.0.0.1:4434".to_owned()),
        bad_tls_ports: std::collections::BTreeMap::from([("expired".to_owned(), 4435)]),
        ..line
    };
    let more = r#","control_url":"http://127.0.0.1:4434","bad_tls_ports":{"expired":4435}}"#;
    assert_eq!(serde_json::to_string(&line).unwrap(), json.replace('}', more));
    assert!(!format!("{line:?}").contains("not-a-real-key"));
}
