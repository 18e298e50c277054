//! No secret and no registrant's data shows up in anything that the core writes for people.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use srskit_core::domain::{Contact, ContactSet, Handle, Register};
use srskit_core::{Command, Credentials, Error, Exchange, Post, Reply, Stage, Step};

const CANARIES: [&str; 9] = [
    "canary-key",
    "canary-password",
    "canaryuser",
    "CanaryFirst",
    "CanaryLast",
    "CanaryStreet",
    "CanaryCity",
    "+1.4165550199",
    "canary@example.com",
];

fn me() -> Credentials {
    Credentials::new("reseller", "canary-key")
}

fn order() -> Register {
    order_with("canary-password")
}

fn order_with(password: &str) -> Register {
    Register::new("example.com", Handle::Process, 1, "canaryuser", password, ContactSet::same(owner()))
}

fn owner() -> Contact {
    Contact {
        first_name: "CanaryFirst".into(),
        last_name: "CanaryLast".into(),
        address1: "CanaryStreet 1".into(),
        city: "CanaryCity".into(),
        country: "CA".into(),
        phone: "+1.4165550199".into(),
        email: "canary@example.com".into(),
        ..Contact::default()
    }
}

fn assert_clean(what: &str, text: &str) {
    for canary in CANARIES {
        assert!(!text.contains(canary), "{what} shows {canary}: {text}");
    }
}

fn outcome(body: &str) -> Result<Reply<<Register as Command>::Reply>, Error> {
    outcome_of(&order(), body)
}

fn outcome_of(order: &Register, body: &str) -> Result<Reply<<Register as Command>::Reply>, Error> {
    let mut exchange = Exchange::new(order, &me()).unwrap();
    match exchange.step() {
        Step::Send(post) => assert_post_is_clean(&post),
        other => panic!("{other:?}"),
    }
    exchange.received(Some(200), body.as_bytes()).unwrap();
    match exchange.step() {
        Step::Done(outcome) => outcome,
        other => panic!("{other:?}"),
    }
}

fn assert_post_is_clean(post: &Post<'_>) {
    let shown = format!("{post:?}");
    assert_clean("Debug of Post", &shown);
    assert!(!shown.contains(post.headers[2].1), "the signature shows in {shown}");
}

#[test]
fn debug_of_what_goes_in() {
    assert_clean("Credentials", &format!("{:?}", me()));
    assert_clean("Register", &format!("{:?}", order()));
    assert_clean("Message", &format!("{:?}", order().message()));
    assert_clean("Value", &format!("{:?}", order().message().to_value()));
    let signature = me().sign(b"body");
    assert!(!format!("{signature:?}").contains(signature.as_str()));
}

#[test]
fn a_refusal_that_quotes_the_request() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item>\
        <item key='response_code'>465</item><item key='response_text'>Bad data: CanaryFirst, canary@example.com, \
        +1.4165550199, password canary-password of canaryuser</item></dt_assoc></data_block></body></OPS_envelope>";
    let error = outcome(body).err().unwrap();
    assert_clean("Display", &error.to_string());
    assert_clean("Debug", &format!("{error:?}"));
    assert_clean("report", &format!("{:?}", error.report()));
    assert!(error.to_string().contains("Bad data: ***"), "{error}");
}

#[test]
fn the_attributes_of_a_refusal() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item>\
        <item key='response_code'>465</item><item key='attributes'><dt_assoc><item key='id'>17</item>\
        <item key='status'>refused: canary-password</item><item key='admin_email'>canary@example.com</item>\
        <item key='first_name'>CanaryFirst</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>";
    let error = outcome(body).err().unwrap();
    let attributes = error.context.attributes.clone().unwrap();
    let shown = srskit_core::envelope::encode(&attributes.clone().into()).unwrap();
    assert_clean("attributes", &String::from_utf8(shown).unwrap());
    assert_eq!((attributes.text("id"), attributes.text("first_name")), (Some("17"), Some("***")));
    assert_clean("Debug", &format!("{error:?}"));
    let bare = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item>\
        <item key='response_code'>465</item></dt_assoc></data_block></body></OPS_envelope>";
    assert!(outcome(bare).err().unwrap().context.attributes.is_none());
}

/// Blanks, cuts and keys: whatever is done to a text before it is shown, its secret goes first.
#[test]
fn secrets_that_a_shown_attribute_would_change() {
    let status = |text: String| format!("<item key='status'>{text}</item>");
    let refused = |secret: &str| status(format!("refused: {secret}"));
    let rows = [
        ("1-secret\n2-secret", refused("1-secret\n2-secret"), "-secret"),
        ("p@ss tail-secret", refused("p@ss tail-secret"), "tail-secret"),
        ("Hunter22-canary", status(format!("{} Hunter22-canary", "a".repeat(1015))), "Hunter"),
        ("Hunter22-canary", "<item key='Hunter22-canary'>x</item>".to_owned(), "Hunter"),
    ];
    for (password, item, part) in rows {
        let body = format!(
            "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item><item key='response_code'>465\
             </item><item key='attributes'><dt_assoc>{item}</dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
        );
        let error = outcome_of(&order_with(password), &body).err().unwrap();
        let attributes = error.context.attributes.clone().unwrap();
        assert_eq!(attributes.iter().count(), 1, "{item}");
        let shown = String::from_utf8(srskit_core::envelope::encode(&attributes.into()).unwrap()).unwrap();
        assert!(shown.contains("***") && !shown.contains(part), "{shown}");
        assert!(!format!("{error:?}").contains(part), "{error:?}");
    }
}

#[test]
fn evidence_of_a_reply_that_cannot_be_read() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
        <item key='status'>canary-password</item><item key='first_name'>CanaryFirst</item>\
        <item key='admin_email'>canary@example.com</item><item key='x'>+1.4165550199";
    let error = outcome(body).err().unwrap();
    assert_clean("Display", &error.to_string());
    assert_clean("Debug", &format!("{error:?}"));
    let report = error.report();
    assert_clean("report", &format!("{report:?}"));
    assert_eq!(report.salvaged_is_success.as_deref(), Some("1"));
    assert_eq!(report.may_have_run, "maybe");
}

#[test]
fn a_reply_with_contacts_in_it() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item><item key='response_code'>200</item>\
        <item key='attributes'><dt_assoc><item key='id'>17</item><item key='admin_email'>canary@example.com</item>\
        </dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>";
    let reply = outcome(body).unwrap();
    assert_eq!(reply.admin_email.as_deref(), Some("canary@example.com"));
    assert_clean("Debug", &format!("{reply:?}"));
}

#[test]
fn the_key_inside_a_cause() {
    let mut exchange = Exchange::new(&order(), &me()).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.failed(Stage::InFlight, "proxy said: bad key canary-key\nERROR forged line").unwrap();
    let Step::Done(Err(error)) = exchange.step() else { panic!("an order that was cut off ended otherwise") };
    assert_clean("Debug", &format!("{error:?}"));
    assert!(error.to_string().contains("bad key *** ERROR forged line"), "{error}");
}

#[test]
fn words_of_our_own_are_not_garbled() {
    let contacts = ContactSet::same(Contact { city: "before".into(), country: "BE".into(), ..owner() });
    let order = Register::new("example.com", Handle::Process, 1, "canaryuser", "canary-password", contacts);
    let mut exchange = Exchange::new(&order, &me()).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.received(Some(200), b"before").unwrap();
    let Step::Done(Err(error)) = exchange.step() else { panic!("no end") };
    assert!(error.to_string().contains("the reply cannot be decoded"), "{error}");
    assert!(error.to_string().contains("before anything is sent again"), "{error}");
}

#[test]
fn a_signature_that_the_service_quotes() {
    let mut exchange = Exchange::new(&order(), &me()).unwrap();
    let Step::Send(post) = exchange.step() else { panic!("nothing to send") };
    let signature = post.headers[2].1.to_owned();
    let body = format!(
        "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item><item key='response_code'>401</item>\
         <item key='response_text'>bad signature {signature}</item></dt_assoc></data_block></body></OPS_envelope>"
    );
    exchange.received(Some(200), body.as_bytes()).unwrap();
    let Step::Done(Err(error)) = exchange.step() else { panic!("no end") };
    assert!(error.to_string().contains("bad signature ***"), "{error}");
}

#[test]
fn codes_ids_paths_and_warnings_that_quote_the_request() {
    let odd = |items: &str| {
        format!("<OPS_envelope><body><data_block><dt_assoc>{items}</dt_assoc></data_block></body></OPS_envelope>")
    };
    let bodies = [
        odd("<item key='is_success'>0</item><item key='response_code'>canary-password</item>"),
        odd(
            "<item key='is_success'>0</item><item key='response_code'>465</item><item key='transaction_id'>canary@example.com</item>",
        ),
        odd("<item key='is_success'>canary-password</item><item key='response_code'>200</item>"),
        odd("<item key='canary-password'>&nbsp;</item>"),
        "<item key='response_code'>canary-password".to_owned(),
        odd("<item key='response_text'>can&#97;ry-p&amp; canary&#45;password</item><item"),
    ];
    for body in bodies {
        let error = outcome(&body).err().unwrap();
        let cut = "canary&#45;password";
        for text in [error.to_string(), format!("{error:?}"), format!("{:?}", error.report())] {
            assert_clean(&body, &text);
            assert!(!text.contains(cut), "{text}");
        }
    }
}

#[test]
fn a_success_that_quotes_the_request() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item><item key='response_code'>200</item>\
        <item key='response_text'>Welcome CanaryFirst, your password is canary-password</item>\
        <item key='canary@example.com'>1</item><item key='canary@example.com'>2</item></dt_assoc></data_block></body></OPS_envelope>";
    let reply = outcome(body).unwrap();
    assert_eq!(reply.answer.text, "Welcome CanaryFirst, your password is canary-password");
    assert_clean("Debug of Reply", &format!("{:?} {:?}", reply.warnings, reply.row));
    assert_clean("Debug of ReplyReport", &format!("{:?}", reply.report()));
    assert_clean("Debug of Answer", &format!("{:?}", reply.answer).replace("canary@example.com", ""));
}
