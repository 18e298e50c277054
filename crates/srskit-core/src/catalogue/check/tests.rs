use super::super::assemble;
use super::*;
use crate::Assoc;

fn problems(method: &str, values: OwnedAssoc) -> Vec<String> {
    let spec = CommandSpec::by_method(method).unwrap();
    let message = assemble(spec, values, Assoc::new());
    check(spec, &message).iter().map(ToString::to_string).collect()
}

fn renewal() -> OwnedAssoc {
    Assoc::new()
        .with("domain", "example.com")
        .with("handle", "process")
        .with("period", "1")
        .with("current_expiration_year", "2027")
        .with("auto_renew", "0")
}

fn contact() -> OwnedAssoc {
    Assoc::new()
        .with("first_name", "Zoë")
        .with("last_name", "Söhne")
        .with("address1", "32 Oak Street")
        .with("city", "Toronto")
        .with("country", "CA")
        .with("phone", "+1.4165550123")
        .with("email", "zoe@example.com")
}

fn registration(contact_set: OwnedAssoc) -> OwnedAssoc {
    Assoc::new()
        .with("domain", "example.com")
        .with("handle", "process")
        .with("period", "1")
        .with("username", "zoe1")
        .with("password", "hunter2hunter2")
        .with("contact_set", contact_set)
}

#[test]
fn a_good_command_has_no_problems() {
    assert_eq!(problems("renew", renewal()), [""; 0]);
    assert_eq!(problems("register", registration(Assoc::new().with("owner", contact()))), [""; 0]);
}

#[test]
fn every_missing_field_is_named() {
    let expected = [
        "attributes.domain: it is missing; give it",
        "attributes.handle: it is missing; give one of process, save",
        "attributes.period: it is missing; give it",
        "attributes.currentexpirationyear: it is missing; give it",
        "attributes.auto_renew: it is missing; give yes or no",
    ];
    assert_eq!(problems("renew", Assoc::new()), expected);
}

#[test]
fn values_have_the_form_of_their_type() {
    let cases = [
        (
            "domain",
            "exa mple",
            "attributes.domain: this is no domain name; give the name with its suffix, e.g. example.com",
        ),
        ("handle", "later", "attributes.handle: \"later\" is not allowed; give one of process, save"),
        ("period", "one", "attributes.period: \"one\" is no whole number; give digits, e.g. 1"),
        ("period", "11", "attributes.period: 11 years; 1 to 10 are allowed"),
        ("current_expiration_year", "27", "attributes.currentexpirationyear: 27; 1985 to 9999 are allowed"),
        ("auto_renew", "perhaps", "attributes.auto_renew: this is no flag; give yes or no"),
        (
            "premium_price_to_verify",
            "1,000",
            "attributes.premium_price_to_verify: this is no amount; give digits and a point, e.g. 8549.18",
        ),
        ("registrant_ip", "example.com", "registrant_ip: this is no IP address; give one such as 192.0.2.7"),
    ];
    for (name, value, expected) in cases {
        assert_eq!(problems("renew", renewal().with(name, value)), [expected]);
    }
}

#[test]
fn containers_are_told_from_texts() {
    let expected = "attributes.contact_set: this is no assoc; give a map of names and values";
    assert_eq!(problems("register", registration(Assoc::new()).with("contact_set", "Zoë")), [expected]);
    let map = Assoc::new().with("a", "b");
    let expected = "attributes.domain: this is no text; give a single value";
    assert_eq!(problems("lookup", Assoc::new().with("domain", map.clone())), [expected]);
    let expected = "attributes.domain_list: this is no list; give a list";
    assert_eq!(problems("get_contacts", Assoc::new().with("domains", map)), [expected]);
}

#[test]
fn nested_fields_are_named_by_their_path() {
    let owner = contact().with("country", "Canada").with("fist_name", "Zoë");
    let found =
        problems("register", registration(Assoc::new().with("owner", owner)).with("nameservers", "ns1.example.net"));
    let expected = [
        "attributes.contact_set.owner.country: 6 characters; 2 are allowed",
        "attributes.contact_set.owner.fist_name: the command has no such field; did you mean first_name?",
        "attributes.nameserver_list: 1 entry; 2 to 13 are allowed",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_contact_of_another_role_may_be_incomplete() {
    let admin = Assoc::new().with("last_name", "Söhne").with("email", "zoe@example.com");
    let set = Assoc::new().with("owner", contact()).with("admin", admin);
    assert_eq!(problems("register", registration(set)), [""; 0]);
    let mut owner = contact();
    owner.remove("city");
    let expected = "attributes.contact_set.owner.city: it is missing; give it";
    assert_eq!(problems("register", registration(Assoc::new().with("owner", owner))), [expected]);
}

#[test]
fn unknown_fields_come_with_the_nearest() {
    let expected = "attributes.domian: the command has no such field; did you mean domain?";
    let given = Assoc::new().with("domian", "example.com").with("domain", "example.com");
    assert_eq!(problems("lookup", given), [expected]);
    let expected =
        "attributes.colour: the command has no such field; take it out, or send the command by action and object";
    assert_eq!(problems("lookup", Assoc::new().with("domain", "example.com").with("colour", "red")), [expected]);
}

#[test]
fn a_field_that_is_given_under_both_names_is_named() {
    let given = renewal().with("currentexpirationyear", "2027");
    let expected = "attributes.current_expiration_year: the command has no such field; \
                    it is given as currentexpirationyear as well; leave one of them out";
    assert_eq!(problems("renew", given), [expected]);
}

#[test]
fn one_of_several_fields_is_enough() {
    assert_eq!(problems("create_sitelock_login", Assoc::new().with("order_id", "1")), [""; 0]);
    let expected = [
        "attributes.order_id: it is missing; give it, or product_id in its place",
        "attributes.product_id: it is missing; give it, or order_id in its place",
    ];
    assert_eq!(problems("create_sitelock_login", Assoc::new()), expected);
    assert_eq!(problems("set_lock", Assoc::new().with("lock_state", "1").with("cookie", "1:2:3")), [""; 0]);
}

#[test]
fn conditions_are_decided_where_they_can_be() {
    let notes = |kind: &'static str| Assoc::new().with("domain", "example.com").with("type", kind);
    assert_eq!(problems("list_notes", notes("domain")), [""; 0]);
    let expected = "attributes.order_id: it is missing; it is needed when type is order";
    assert_eq!(problems("list_notes", notes("order")), [expected]);
    let update = Assoc::new().with("domain", "example.com").with("types", "owner").with("contact_set", Assoc::new());
    let expected = "attributes.contact_set.owner: it is missing; it is needed when types is owner";
    assert_eq!(problems("update_contacts", update), [expected]);
}

#[test]
fn a_fixed_field_cannot_be_changed() {
    let given = Assoc::new().with("lock_state", "1").with("domain", "example.com").with("data", "trademark");
    let expected = "attributes.data: this command does not send that; leave it out; it is always status";
    assert_eq!(problems("set_lock", given), [expected]);
}

#[test]
fn lists_that_are_not_complete_let_other_words_through() {
    let order = |product: &'static str| Assoc::new().with("csr", "x").with("product_type", product);
    assert_eq!(problems("parse_csr", order("a_new_product")), [""; 0]);
    let record =
        Assoc::new().with("key_tag", "1").with("algorithm", "13").with("digest_type", "2").with("digest", "ab");
    let records = Value::Array(vec![Value::Assoc(record)]);
    assert_eq!(problems("set_dnssec", Assoc::new().with("domain", "example.com").with("dnssec", records)), [""; 0]);
}

#[test]
fn no_problem_shows_a_secret() {
    let given =
        registration(Assoc::new().with("owner", contact())).with("password", "p\u{e4}ssw\u{f6}rd that is far too long");
    let found = problems("register", given);
    assert_eq!(found, ["attributes.reg_password: 29 characters; 20 are allowed"]);
}
