//! The typed commands, to the byte, and what they read from replies.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use srskit_core::account::{GetBalance, GetBalanceReply};
use srskit_core::domain::{Availability, Contact, ContactSet, Handle, Lookup, OrderReply, Register, Renew, RenewReply};
use srskit_core::envelope::decode;
use srskit_core::{Answer, Assoc, Command, Credentials, Exchange, OwnedAssoc, Repeat};

const HEAD: &str = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
    <OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
    <item key=\"protocol\">XCP</item>";
const TAIL: &str = "</dt_assoc></data_block></body></OPS_envelope>";

fn body_of(command: &impl Command) -> String {
    String::from_utf8(command.message().encode().unwrap()).unwrap()
}

fn answer(items: &str) -> Answer {
    let body =
        format!("<OPS_envelope><body><data_block><dt_assoc>{items}</dt_assoc></data_block></body></OPS_envelope>");
    Answer::from_decoded(decode(body.as_bytes()).unwrap(), Some(200)).unwrap()
}

fn with_attributes(code: &str, attributes: &str) -> Answer {
    answer(&format!(
        "<item key='is_success'>1</item><item key='response_code'>{code}</item>\
         <item key='attributes'><dt_assoc>{attributes}</dt_assoc></item>"
    ))
}

fn zoe() -> Contact {
    Contact {
        first_name: "Zoë".into(),
        last_name: "Söhne".into(),
        org_name: "Zoë & Söhne".into(),
        address1: "32 Oak Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M6K 3M1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "zoe@example.com".into(),
        ..Contact::default()
    }
}

fn registration() -> Register {
    Register::new("example.com", Handle::Process, 1, "zoe1", "hunter2hunter2", ContactSet::new(zoe()))
}

#[test]
fn lookup_to_the_byte() {
    let expected = format!(
        "{HEAD}<item key=\"action\">LOOKUP</item><item key=\"object\">DOMAIN</item><item key=\"attributes\"><dt_assoc>\
         <item key=\"domain\">example.com</item><item key=\"no_cache\">1</item></dt_assoc></item>{TAIL}"
    );
    assert_eq!(body_of(&Lookup::new("example.com").with_no_cache(true)), expected);
}

#[test]
fn a_command_without_parameters_sends_no_attributes() {
    let expected = format!("{HEAD}<item key=\"action\">GET_BALANCE</item><item key=\"object\">BALANCE</item>{TAIL}");
    assert_eq!(body_of(&GetBalance::new()), expected);
}

#[test]
fn registration_to_the_byte() {
    let expected = format!(
        "{HEAD}<item key=\"action\">SW_REGISTER</item><item key=\"object\">DOMAIN</item><item key=\"attributes\"><dt_assoc>\
         <item key=\"domain\">example.com</item><item key=\"reg_type\">new</item><item key=\"handle\">process</item>\
         <item key=\"period\">1</item><item key=\"reg_username\">zoe1</item><item key=\"reg_password\">hunter2hunter2</item>\
         <item key=\"contact_set\"><dt_assoc><item key=\"owner\"><dt_assoc>\
         <item key=\"first_name\">Zoë</item><item key=\"last_name\">Söhne</item>\
         <item key=\"org_name\">Zoë &amp; Söhne</item><item key=\"address1\">32 Oak Street</item>\
         <item key=\"city\">Toronto</item><item key=\"state\">ON</item><item key=\"postal_code\">M6K 3M1</item>\
         <item key=\"country\">CA</item><item key=\"phone\">+1.4165550123</item><item key=\"email\">zoe@example.com</item>\
         </dt_assoc></item></dt_assoc></item>\
         <item key=\"custom_tech_contact\">0</item><item key=\"custom_nameservers\">1</item>\
         <item key=\"nameserver_list\"><dt_array>\
         <item key=\"0\"><dt_assoc><item key=\"name\">ns1.example.net</item><item key=\"sortorder\">1</item></dt_assoc></item>\
         <item key=\"1\"><dt_assoc><item key=\"name\">ns2.example.net</item><item key=\"sortorder\">2</item></dt_assoc></item>\
         </dt_array></item><item key=\"auto_renew\">0</item><item key=\"affiliate_id\">job-17</item></dt_assoc></item>{TAIL}"
    );
    let command = registration()
        .with_nameservers(["ns1.example.net", "ns2.example.net"])
        .with_auto_renew(false)
        .with_affiliate_id("job-17");
    assert_eq!(body_of(&command), expected);
    assert_eq!(command.repeat(), Repeat::Unsafe);
}

#[test]
fn renewal_to_the_byte() {
    let expected = format!(
        "{HEAD}<item key=\"action\">RENEW</item><item key=\"object\">DOMAIN</item><item key=\"attributes\"><dt_assoc>\
         <item key=\"domain\">example.com</item><item key=\"handle\">save</item><item key=\"period\">2</item>\
         <item key=\"currentexpirationyear\">2027</item><item key=\"auto_renew\">1</item></dt_assoc></item>{TAIL}"
    );
    assert_eq!(body_of(&Renew::new("example.com", Handle::Save, 2, 2027, true)), expected);
}

#[test]
fn a_lookup_never_guesses() {
    let availability = |code, attributes| Lookup::read(&with_attributes(code, attributes)).unwrap().availability;
    assert_eq!(availability("210", ""), Availability::Available);
    assert_eq!(availability("211", "<item key='status'>taken</item>"), Availability::Taken);
    assert_eq!(availability("221", ""), Availability::TakenWaiting);
    assert_eq!(availability("246", ""), Availability::Blocked);
    assert_eq!(availability("200", "<item key='status'> Available </item>"), Availability::Available);
    assert_eq!(availability("200", "<item key='status'>in_progress</item>"), Availability::Unknown);
    assert_eq!(availability("200", ""), Availability::Unknown);
}

#[test]
fn balance_is_exact() {
    let reply = GetBalance::read(&with_attributes(
        "200",
        "<item key='balance'>8549.18</item><item key='hold_balance'>1676.05</item>",
    ));
    let expected = GetBalanceReply {
        balance: "8549.18".parse().unwrap(),
        hold_balance: "1676.05".parse().ok(),
        other: OwnedAssoc::new(),
    };
    assert_eq!(reply, Ok(expected));
    assert!(GetBalance::read(&with_attributes("200", "<item key='balance'>a lot</item>")).is_err());
}

#[test]
fn an_order_reads_what_there_is() {
    let reply = Register::read(&with_attributes(
        "200",
        "<item key='id'>3735281</item><item key='registration_code'>200</item><item key='colour'>red</item>\
         <item key='cancelled_orders'><dt_array><item key='0'>3735280</item></dt_array></item>",
    ));
    let expected = OrderReply {
        id: Some(3_735_281),
        order_id: Some(3_735_281),
        registration_code: Some(200),
        registration_text: None,
        admin_email: None,
        domain_id: None,
        transfer_id: None,
        queue_request_id: None,
        async_reason: None,
        forced_pending: None,
        cancelled_orders: vec!["3735280".into()],
        whois_privacy_state: None,
        error: None,
        other: Assoc::new().with("colour", "red"),
    };
    assert_eq!(reply, Ok(expected));
    assert!(Register::read(&with_attributes("200", "")).unwrap().order_id.is_none());
}

#[test]
fn a_renewal_reads_the_key_with_blanks_and_survives_an_odd_date() {
    let reply = Renew::read(&with_attributes(
        "200",
        "<item key='order_id'>3515690</item><item key='registration expiration date'>2027-08-26 11:40:14</item>\
         <item key='auto_renew'>Y</item>",
    ));
    let expected = RenewReply {
        id: None,
        order_id: Some(3_515_690),
        expires_on: "2027-08-26 11:40:14".parse().ok(),
        auto_renew: Some(true),
        admin_email: None,
        queue_request_id: None,
        forced_pending: None,
        other: OwnedAssoc::new(),
    };
    assert_eq!(reply, Ok(expected));
    let odd = Renew::read(&with_attributes("200", "<item key='registration expiration date'>soon</item>")).unwrap();
    assert_eq!((odd.expires_on, odd.other.text("registration expiration date")), (None, Some("soon")));
}

#[test]
fn all_problems_of_a_command_are_listed_and_nothing_is_sent() {
    let command = Renew::new("exa mple", Handle::Process, 11, 27, false);
    let error = Exchange::new(&command, &Credentials::new("", "not-a-real-key\n")).err().unwrap();
    let text = error.to_string();
    for expected in [
        "attributes.domain: this is no domain name; give the name with its suffix, e.g. example.com",
        "attributes.period: 11 years; 1 to 10 are allowed",
        "attributes.currentexpirationyear: 27; 1985 to 9999 are allowed",
        "username: the user name is empty; copy it from the reseller panel of the system you call",
        "key: the key holds a blank, line end or control character at byte 14 of 15; remove it; a key file often ends in a line end",
    ] {
        assert!(text.contains(expected), "{expected}\nnot in\n{text}");
    }
}

#[test]
fn a_character_that_xml_cannot_carry_is_refused_with_its_field() {
    let mut owner = zoe();
    owner.city = "Tor\u{1}onto".into();
    let contacts = ContactSet::new(owner);
    let command = Register::new("example.com", Handle::Process, 1, "zoe1", "hunter2hunter2", contacts);
    let error = Exchange::new(&command, &Credentials::new("reseller", "not-a-real-key")).err().unwrap();
    assert_eq!(
        error.to_string(),
        "invalid request, nothing was sent: attributes.contact_set.owner.city: XML cannot carry U+0001, \
         at byte 3 of the text; remove it [SW_REGISTER DOMAIN]"
    );
}
