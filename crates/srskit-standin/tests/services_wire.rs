//! The services once each over the signed wire: TLS, the gate, the codec, and back.

#![cfg(feature = "tls")]
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use srskit_standin::StandIn;
use srskit_standin::world::{SslState, SslVerdict, VerificationVerdict};
use std::io::Write;
use std::process::{Command, Stdio};
use support::{NOW, call, envelope, items, register, standin};

const CSR: &str = include_str!("data/rsa2048.pem");

fn ask(standin: &StandIn, action: &str, object: &str, attributes: &str) -> support::Reply {
    call(standin, &envelope(action, object, attributes))
}

fn assoc(key: &str, inner: &str) -> String {
    format!("<item key=\"{key}\"><dt_assoc>{inner}</dt_assoc></item>")
}

fn array(key: &str, entries: &[&str]) -> String {
    let entries = entries.iter().enumerate().map(|(place, entry)| format!("<item key=\"{place}\">{entry}</item>"));
    format!("<item key=\"{key}\"><dt_array>{}</dt_array></item>", entries.collect::<String>())
}

fn owner() -> StandIn {
    let standin = standin();
    assert_eq!(call(&standin, &register("example.com", "1", "process")).code(), "200");
    standin
}

fn order(method: &str) -> String {
    let fields = items(&[
        ("reg_type", "new"),
        ("product_type", "rapidssl"),
        ("handle", "process"),
        ("period", "1"),
        ("dv_auth_method", method),
        ("csr", CSR),
    ]);
    let admin = items(&[("first_name", "Zoë"), ("last_name", "Example"), ("email", "zoe@example.com")]);
    fields + &assoc("contact_set", &assoc("admin", &admin))
}

#[test]
fn a_certificate_is_ordered_validated_and_fetched() {
    let standin = standin();
    let placed = ask(&standin, "SW_REGISTER", "TRUST_SERVICE", &order("email"));
    assert_eq!((placed.code(), placed.item("state")), ("200", Some("awaiting-approval")));
    let id = placed.item("order_id").unwrap().to_owned();
    let validated = standin.world(|world| world.validate_ssl(id.parse().unwrap(), SslVerdict::Approve, NOW));
    assert_eq!(validated, Ok(SslState::Completed));
    assert_eq!(standin.ledger().debits_for("www.example.com").count(), 1);
    let info = ask(&standin, "GET_ORDER_INFO", "TRUST_SERVICE", &items(&[("order_id", &id)]));
    let product = info.item("product_id").unwrap();
    let wanted = items(&[("product_id", product), ("return_ca_certs", "1"), ("return_pkcs7_cert", "1")]);
    let cert = ask(&standin, "GET_CERT", "TRUST_SERVICE", &wanted);
    let leaf = cert.item("certificate").unwrap();
    let subject = openssl(&["x509", "-noout", "-subject", "-enddate"], leaf);
    assert_eq!(subject, "subject=CN = www.example.com\nnotAfter=Jun 12 10:20:29 2027 GMT\n");
    let chain: Vec<&str> = cert.body.split("-----BEGIN CERTIFICATE-----").skip(1).collect();
    assert_eq!(chain.len(), 3, "the certificate, the authority that signed it, and the root");
    let folder = std::env::temp_dir().join(format!("srskit-standin-chain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, rest: &str| {
        let pem =
            format!("-----BEGIN CERTIFICATE-----{}", rest.split_inclusive("-----END CERTIFICATE-----").next().unwrap());
        let path = folder.join(name).to_str().unwrap().to_owned();
        std::fs::write(&path, pem + "\n").unwrap();
        path
    };
    let (above, root) = certificates_above(&chain, leaf);
    let (above, root) = (file("above.pem", above), file("root.pem", root));
    // At a moment of its virtual life.
    let verify = ["verify", "-attime", "1795600000", "-CAfile", &root, "-untrusted", &above];
    assert_eq!(openssl(&verify, leaf), "stdin: OK\n");
    std::fs::remove_dir_all(&folder).unwrap();
    let bundle = openssl(&["pkcs7", "-print_certs", "-noout"], cert.item("pkcs7").unwrap());
    assert!(bundle.contains("CN = www.example.com") && bundle.contains("CN = Stand-in Test CA"), "{bundle}");
}

/// The other two, whichever place the certificate itself has among the items.
fn certificates_above<'c>(chain: &[&'c str], leaf: &str) -> (&'c str, &'c str) {
    let body = leaf.split("-----").nth(2).unwrap();
    let others: Vec<&str> = chain.iter().copied().filter(|rest| !rest.starts_with(body)).collect();
    (others[0], others[1])
}

/// What OpenSSL reads out of a text.
fn openssl(arguments: &[&str], input: &str) -> String {
    let mut child =
        Command::new("openssl").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_zone_and_its_ds_records_come_back() {
    let standin = owner();
    let domain = items(&[("domain", "example.com")]);
    let record = format!("<dt_assoc>{}</dt_assoc>", items(&[("subdomain", "www"), ("ip_address", "192.0.2.7")]));
    let records = assoc("records", &array("A", &[&record]));
    assert_eq!(ask(&standin, "CREATE_DNS_ZONE", "DOMAIN", &(domain.clone() + &records)).code(), "200");
    let read = ask(&standin, "GET_DNS_ZONE", "DOMAIN", &domain);
    assert_eq!((read.item("ip_address"), read.item("nameservers_ok")), (Some("192.0.2.7"), Some("0")));
    let digest = "0123456789abcdef".repeat(4);
    let ds = items(&[("key_tag", "12345"), ("algorithm", "8"), ("digest_type", "2"), ("digest", &digest)]);
    let set = domain.clone() + &array("dnssec", &[&format!("<dt_assoc>{ds}</dt_assoc>")]);
    assert_eq!(ask(&standin, "SET_DNSSEC_INFO", "DOMAIN", &set).code(), "200");
    let read = ask(&standin, "GET", "DOMAIN", &(domain + &items(&[("type", "dnssec")])));
    assert_eq!((read.item("key_tag"), read.item("digest")), (Some("12345"), Some(digest.as_str())));
}

#[test]
fn forwarding_and_nameservers_come_back() {
    let standin = owner();
    let domain = items(&[("domain", "example.com")]);
    assert_eq!(ask(&standin, "CREATE_DOMAIN_FORWARDING", "DOMAIN", &domain).code(), "200");
    let entry = format!(
        "<dt_assoc>{}</dt_assoc>",
        items(&[("subdomain", ""), ("destination_url", "http://example.net/?a=1&amp;b=2")])
    );
    let set = domain.clone() + &array("forwarding", &[&entry]);
    assert_eq!(ask(&standin, "SET_DOMAIN_FORWARDING", "DOMAIN", &set).code(), "200");
    let read = ask(&standin, "GET_DOMAIN_FORWARDING", "DOMAIN", &domain);
    assert_eq!(read.item("destination_url"), Some("http://example.net/?a=1&amp;b=2"));
    let host = domain.clone() + &items(&[("name", "ns1.example.com"), ("ipaddress", "192.0.2.1")]);
    assert_eq!(ask(&standin, "create", "nameserver", &host).code(), "200");
    let read = ask(&standin, "get", "nameserver", &(domain.clone() + &items(&[("name", "all")])));
    assert_eq!((read.item("name"), read.item("ipaddress")), (Some("ns1.example.com"), Some("192.0.2.1")));
    let assign =
        domain + &items(&[("op_type", "assign")]) + &array("assign_ns", &["ns1.example.com", "ns1.example.net"]);
    assert_eq!(ask(&standin, "ADVANCED_UPDATE_NAMESERVERS", "DOMAIN", &assign).code(), "200");
    let known = standin.domains()[0].nameservers.clone();
    assert_eq!(known, ["ns1.example.com", "ns1.example.net"]);
}

#[test]
fn contacts_cookies_and_sub_users_come_back() {
    let standin = owner();
    let domain = items(&[("domain", "example.com")]);
    let billing = items(&[("first_name", "Søren"), ("last_name", "Example"), ("email", "soren@example.net")]);
    let change = domain.clone() + &array("types", &["billing"]) + &assoc("contact_set", &assoc("billing", &billing));
    assert_eq!(ask(&standin, "UPDATE_CONTACTS", "DOMAIN", &change).code(), "200");
    let read = ask(&standin, "GET_DOMAINS_CONTACTS", "DOMAIN", &array("domain_list", &["example.com"]));
    assert!(read.body.contains(">Søren</item>"), "{}", read.body);
    let login = items(&[("domain", "example.com"), ("reg_username", "zoe123"), ("reg_password", "not-a-password")]);
    let session = ask(&standin, "SET", "COOKIE", &login);
    assert_eq!((session.code(), session.item("f_owner"), session.item("domain_count")), ("200", Some("1"), Some("1")));
    let wrong = items(&[("domain", "example.com"), ("reg_username", "zoe123"), ("reg_password", "wrong")]);
    let refused = ask(&standin, "SET", "COOKIE", &wrong);
    assert_eq!((refused.code(), refused.item("mwi_reset_password_allowed")), ("415", Some("1")));
    let parent = domain + &items(&[("username", "zoe123")]);
    let user = items(&[("sub_username", "helper1"), ("sub_password", "helpers-password"), ("sub_permission", "10")]);
    assert_eq!(ask(&standin, "ADD", "SUBUSER", &(parent.clone() + &user)).code(), "200");
    assert_eq!(ask(&standin, "GET", "SUBUSER", &parent).item("permission"), Some("10"));
}

#[test]
fn registrants_are_verified_and_changed() {
    let standin = owner();
    let domain = items(&[("domain", "example.com")]);
    let status = |standin: &StandIn| ask(standin, "get_registrant_verification_status", "domain", &domain);
    assert_eq!(status(&standin).item("registrant_verification_status"), Some("verifying"));
    standin.world(|world| world.verify_registrant("example.com", VerificationVerdict::Verify, NOW)).unwrap();
    assert_eq!(status(&standin).item("registrant_verification_status"), Some("verified"));
    let agent = domain.clone() + &items(&[("enable", "0")]);
    assert_eq!(ask(&standin, "MODIFY_TRADE_DESIGNATED_AGENT", "DOMAIN", &agent).code(), "200");
    let owner = items(&[
        ("first_name", "Yan"),
        ("last_name", "Example"),
        ("address1", "1 Example Street"),
        ("city", "Toronto"),
        ("state", "ON"),
        ("postal_code", "M5V 2T6"),
        ("country", "CA"),
        ("phone", "+1.4165550123"),
        ("email", "yan@example.net"),
    ]);
    let change = domain.clone() + &array("types", &["owner"]) + &assoc("contact_set", &assoc("owner", &owner));
    assert_eq!(ask(&standin, "UPDATE_CONTACTS", "DOMAIN", &change).code(), "250");
    let read = ask(&standin, "GET_DOMAINS_CONTACTS", "DOMAIN", &array("domain_list", &["example.com"]));
    assert_eq!(read.item("status"), Some("pending_current_registrant"));
    assert_eq!(ask(&standin, "CANCEL_ICANN_TRADE", "DOMAIN", &domain).code(), "200");
    let lock = domain.clone() + &items(&[("enable", "0"), ("ip_address", "192.0.2.1")]);
    assert_eq!(ask(&standin, "MODIFY_TRADE_LOCK_SETTING", "DOMAIN", &lock).code(), "200");
    assert_eq!(ask(&standin, "GET_TRADE_LOCK_SETTING", "DOMAIN", &domain).item("allow_hold_after_trade"), Some("0"));
}

#[test]
fn accounts_names_and_jobs_come_back() {
    let standin = owner();
    let contact = items(&[("first_name", "Zoë"), ("last_name", "Example"), ("email", "zoe@example.com")]);
    let fields = items(&[
        ("username", "sub1"),
        ("password", "not-a-password"),
        ("status", "active"),
        ("pricing_plan", "1"),
        ("ccp_enabled", "Y"),
        ("low_balance_email", "a@example.com"),
        ("system_status_email", "b@example.com"),
    ]);
    let account = fields + &assoc("contact_set", &assoc("admin", &contact));
    assert_eq!(ask(&standin, "CREATE", "SUBRESELLER", &account).code(), "200");
    let named = items(&[("username", "sub1")]);
    assert_eq!(ask(&standin, "GET", "SUBRESELLER", &named).item("low_balance_email"), Some("a@example.com"));
    let mailbox = assoc("mailbox", &items(&[("mailbox_type", "WEBMAIL_ONLY"), ("password", "not-a-password")]));
    let name = items(&[("domain", "zoe.example.net")]);
    assert_eq!(ask(&standin, "SU_REGISTER", "SURNAME", &(name.clone() + &mailbox)).code(), "200");
    let query = name + &items(&[("query_email", "1")]);
    assert_eq!(ask(&standin, "QUERY", "SURNAME", &query).item("mailbox_type"), Some("WEBMAIL_ONLY"));
    let change = items(&[("change_type", "domain_parked_pages"), ("op_type", "enable")])
        + &array("change_items", &["example.com"]);
    let job = ask(&standin, "SUBMIT", "BULK_CHANGE", &change);
    let asked = items(&[("request_id", job.item("bulk_change_req_id").unwrap())]);
    assert_eq!(ask(&standin, "QUERY_QUEUED_REQUEST", "DOMAIN", &asked).item("status"), Some("pending"));
    standin.world(|world| world.run_due(NOW.plus(std::time::Duration::from_secs(60))));
    let done = ask(&standin, "QUERY_QUEUED_REQUEST", "DOMAIN", &asked);
    assert_eq!((done.item("status"), done.item("domain")), (Some("completed"), Some("example.com")));
}
