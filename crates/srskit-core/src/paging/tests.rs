//! The machine against made-up services; nothing here is encoded, decoded or sent.

use super::*;
use crate::{Answer, Command, Outcome, OwnedValue, Value};

/// A service that gives attributes and envelope items for a request's attributes.
type Service<'a> = &'a mut dyn FnMut(&OwnedAssoc) -> (OwnedAssoc, OwnedAssoc);

fn reply(spec: &'static CommandSpec, (attributes, items): (OwnedAssoc, OwnedAssoc)) -> Reply<TypedFields> {
    let attributes = Value::Assoc(attributes);
    let (code, text) = (Some("200".to_owned()), String::new());
    let answer =
        Answer { code, text, is_success: Some(true), attributes, items, warnings: Vec::new(), http_status: Some(200) };
    let value = spec.read(&answer).unwrap();
    Reply { outcome: Outcome::Done, value, row: "ok", answer, warnings: Vec::new(), tries: 1 }
}

/// Drives the machine until there is nothing more, at most so many rows.
fn drive(pages: &mut Pages, service: Service<'_>, at_most: usize) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::new();
    while rows.len() < at_most {
        match pages.step() {
            PageStep::Row(row) => rows.push(*row),
            PageStep::Send(command) => {
                let attributes = service(&command.message().attributes);
                pages.received(reply(pages.spec(), attributes))?;
            }
            PageStep::Done => break,
        }
    }
    Ok(rows)
}

fn number(attributes: &OwnedAssoc, key: &str) -> u64 {
    attributes.text(key).unwrap().parse().unwrap()
}

fn record(name: String) -> OwnedValue {
    Value::Assoc(Assoc::new().with("name", name))
}

/// The rows `from..to` and what is said beside them.
fn page(key: &'static str, from: u64, to: u64, said: &[(&'static str, u64)]) -> (OwnedAssoc, OwnedAssoc) {
    let rows = (from..to).map(|n| record(format!("n{n}.example.com"))).collect();
    let said = said.iter().map(|(key, number)| (*key, number.to_string()));
    (said.fold(Assoc::new().with(key, Value::Array(rows)), |all, (key, n)| all.with(key, n)), Assoc::new())
}

/// An honest service with so many domains.
fn honest(all: u64) -> impl FnMut(&OwnedAssoc) -> (OwnedAssoc, OwnedAssoc) {
    move |asked| {
        let (size, index) = (number(asked, "limit"), number(asked, "page") - 1);
        let (from, to) = ((index * size).min(all), (index * size + size).min(all));
        page("exp_domains", from, to, &[("total", all), ("remainder", u64::from(to < all))])
    }
}

fn dates() -> OwnedAssoc {
    Assoc::new().with("expires_from", "2027-01-01").with("expires_to", "2027-12-31")
}

fn expiring(size: u32) -> Pages {
    Pages::of("list_expiring_domains", dates()).unwrap().with_page_size(size).unwrap()
}

fn orders() -> Pages {
    Pages::of("list_orders", Assoc::new().with("domain", "example.com")).unwrap().with_page_size(3).unwrap()
}

fn names(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| name(row).to_owned()).collect()
}

/// Orders have no field `name`, so theirs is kept among the rest.
fn name(row: &Row) -> &str {
    match row.get("name").or_else(|| row.get("domain")) {
        Some(Typed::Text(name)) => name,
        _ => row.fields().unwrap().other.text("name").unwrap(),
    }
}

fn numbered(numbers: std::ops::Range<u64>) -> Vec<String> {
    numbers.map(|n| format!("n{n}.example.com")).collect()
}

#[test]
fn every_page_size_gives_the_same_rows() {
    for all in [0, 1, 3, 39, 40, 41, 80, 100] {
        for size in [1, 3, 7, 40, 1000] {
            let rows = drive(&mut expiring(size), &mut honest(all), usize::MAX).unwrap();
            assert_eq!(names(&rows), numbered(0..all), "{all} rows in pages of {size}");
            assert!(rows.iter().all(|row| row.list == "domains"));
        }
    }
}

#[test]
fn a_million_rows_are_never_held_but_one_page_of_them() {
    let mut pages = expiring(1000);
    let mut service = honest(1_000_000);
    let (mut given, mut most, mut sent) = (0_u64, 0, 0);
    loop {
        match pages.step() {
            PageStep::Row(row) => {
                assert!(name(&row) == format!("n{given}.example.com"));
                given += 1;
            }
            PageStep::Send(command) => {
                assert_eq!(pages.held(), 0);
                sent += 1;
                pages.received(reply(pages.spec(), service(&command.message().attributes))).unwrap();
                most = most.max(pages.held());
            }
            PageStep::Done => break,
        }
    }
    assert_eq!((given, most, sent), (1_000_000, 1000, 1000));
}

#[test]
fn a_cursor_goes_on_from_every_row() {
    for stop in 0..=10 {
        let mut pages = expiring(3);
        let mut rows = drive(&mut pages, &mut honest(10), stop).unwrap();
        let cursor: Cursor = pages.cursor().to_string().parse().unwrap();
        assert_eq!(cursor.is_end(), stop == 10);
        let mut rest = Pages::resume(pages.spec(), dates(), &cursor).unwrap();
        rows.extend(drive(&mut rest, &mut honest(10), usize::MAX).unwrap());
        assert_eq!(names(&rows), numbered(0..10), "after {stop}");
    }
}

#[test]
fn a_cursor_says_page_and_row() {
    let mut pages = expiring(3);
    let mut at = |rows| {
        drive(&mut pages, &mut honest(10), rows).unwrap();
        pages.cursor().to_string()
    };
    assert_eq!(at(0), "1;list_expiring_domains;page=1;limit=3;row=0;before=0");
    assert_eq!(at(2), "1;list_expiring_domains;page=1;limit=3;row=2;before=0");
    assert_eq!(at(1), "1;list_expiring_domains;page=2;limit=3;row=0;before=3");
    assert_eq!(at(7), "1;list_expiring_domains;end");
}

#[test]
fn the_first_page_and_its_size_are_always_sent() {
    let first = |command, values: OwnedAssoc| {
        let PageStep::Send(command) = Pages::of(command, values).unwrap().step() else { panic!("nothing to send") };
        let attributes = command.message().attributes;
        (number(&attributes, "page"), number(&attributes, "limit"))
    };
    let domain = || Assoc::new().with("domain", "example.com");
    assert_eq!(first("list_expiring_domains", dates()), (1, 40));
    assert_eq!(first("get_deleted_domains", Assoc::new()), (1, 40));
    assert_eq!(first("get_transfers_in", Assoc::new()), (0, 40));
    assert_eq!(first("get_transfers_away", Assoc::new().with("limit", "7")), (0, 7));
    assert_eq!(first("get_orders_by_domain", domain()), (1, 40));
    assert_eq!(first("get_notes", domain().with("type", "domain")), (1, 40));
}

#[test]
fn a_service_that_ignores_the_page_is_found_out() {
    let mut pages = orders();
    let mut given = Vec::new();
    let error = loop {
        match pages.step() {
            PageStep::Row(row) => given.push(name(&row).to_owned()),
            PageStep::Send(_) => match pages.received(reply(pages.spec(), page("orders", 0, 3, &[("total", 9)]))) {
                Ok(()) => {}
                Err(error) => break error,
            },
            PageStep::Done => panic!("taken for whole"),
        }
    };
    assert!(error.to_string().contains("page 2 holds the rows of an earlier page"), "{error}");
    assert_eq!(given, numbered(0..3));
    assert_eq!(pages.cursor().to_string(), "1;list_orders;page=2;limit=3;row=0;before=3");
    let rest = drive(&mut pages, &mut |_| page("orders", 3, 9, &[("total", 9)]), usize::MAX).unwrap();
    assert_eq!(names(&rest), numbered(3..9));
}

#[test]
fn a_repeated_page_ends_a_list_of_unknown_length() {
    let rows = drive(&mut orders(), &mut |_| page("orders", 0, 3, &[]), usize::MAX).unwrap();
    assert_eq!(names(&rows), numbered(0..3));
}

#[test]
fn pages_in_a_circle_end_too() {
    let mut circle = |asked: &OwnedAssoc| {
        let turn = number(asked, "page") % 5 * 3;
        page("orders", turn, turn + 3, &[("total", u64::MAX >> 1)])
    };
    assert!(drive(&mut orders(), &mut circle, 1000).is_err());
}

#[test]
fn an_empty_page_before_the_end_is_an_error_after_the_rows() {
    let mut pages = orders();
    let mut service = |asked: &OwnedAssoc| match number(asked, "page") {
        1 => page("orders", 0, 2, &[("total", 100)]),
        _ => page("orders", 0, 0, &[("total", 100)]),
    };
    assert_eq!(names(&drive(&mut pages, &mut service, 2).unwrap()), numbered(0..2));
    let error = drive(&mut pages, &mut service, 1).unwrap_err();
    assert!(error.to_string().contains("page 2 is empty, but the list is said to go on"), "{error}");
}

#[test]
fn a_total_that_shrinks_or_is_too_small_loses_no_rows() {
    // Domains were renewed meanwhile: the newest total counts.
    let mut shrinking = |asked: &OwnedAssoc| match number(asked, "page") {
        1 => page("orders", 0, 3, &[("total", 5)]),
        _ => page("orders", 0, 0, &[("total", 3)]),
    };
    assert_eq!(drive(&mut orders(), &mut shrinking, usize::MAX).unwrap().len(), 3);
    let mut low = |asked: &OwnedAssoc| match number(asked, "page") {
        1 => page("orders", 0, 3, &[("total", 1)]),
        _ => page("orders", 3, 5, &[("total", 1)]),
    };
    assert_eq!(names(&drive(&mut orders(), &mut low, usize::MAX).unwrap()), numbered(0..5));
}

#[test]
fn a_page_that_the_service_cut_down_is_not_the_last() {
    // Asked for 1000 rows, it gives 40 at a time and says nothing of the end.
    let mut service = |asked: &OwnedAssoc| {
        let from = (number(asked, "page") - 1) * 40;
        page("exp_domains", from.min(90), (from + 40).min(90), &[])
    };
    assert_eq!(names(&drive(&mut expiring(1000), &mut service, usize::MAX).unwrap()), numbered(0..90));
}

#[test]
fn without_a_total_a_short_page_is_the_last() {
    let mut sent = 0;
    let mut service = |asked: &OwnedAssoc| {
        sent += 1;
        let from = (number(asked, "page") - 1) * 3;
        page("orders", from.min(5), (from + 3).min(5), &[("page_size", 3)])
    };
    assert_eq!(names(&drive(&mut orders(), &mut service, usize::MAX).unwrap()), numbered(0..5));
    assert_eq!(sent, 2);
}

#[test]
fn rows_of_another_shape_are_handed_out_as_they_came() {
    let list = Value::Array(vec![record("n0.example.com".to_owned()), "n1.example.com".into()]);
    let mut service = |_: &OwnedAssoc| (Assoc::new().with("orders", list.clone()).with("total", "2"), Assoc::new());
    let rows = drive(&mut orders(), &mut service, usize::MAX).unwrap();
    let values: Vec<_> = rows.into_iter().map(|row| row.value).collect();
    assert_eq!(values, [Typed::Any(record("n0.example.com".to_owned())), Typed::Any("n1.example.com".into())]);
    let mut text = |_: &OwnedAssoc| (Assoc::new().with("orders", "none"), Assoc::new());
    let error = drive(&mut orders(), &mut text, 1).unwrap_err();
    assert!(error.to_string().contains("attributes.orders is no list"), "{error}");
}

#[test]
fn what_cannot_be_a_list_is_refused_before_anything_is_sent() {
    let problem = |command, values| Pages::of(command, values).unwrap_err()[0].to_string();
    let domain = || Assoc::new().with("domain", "example.com");
    assert_eq!(problem("lookup", domain()), "command: it does not come in pages; call it as it is");
    assert_eq!(problem("list_order", domain()), "command: there is no command of this name; did you mean list_orders?");
    assert_eq!(
        problem("list_orders", domain().with("page", "2")),
        "attributes.page: the pages are turned here; leave it out, or go on from a cursor"
    );
    assert_eq!(
        problem("list_orders", domain().with("limit", "0")),
        "attributes.limit: it is no number of rows; give a number from 1 up"
    );
    assert_eq!(problem("list_orders", Assoc::new()), "attributes.domain: it is missing; give it");
    assert!(Pages::of("list_transfers_in", Assoc::new()).unwrap().with_page_size(41).is_err());
    let cursor = orders().cursor();
    let problems = Pages::resume(expiring(3).spec(), dates(), &cursor).unwrap_err();
    assert_eq!(problems[0].to_string(), "cursor: it belongs to another list; use it with list_orders");
    let search: Cursor = "1;list_orders;search=abc".parse().unwrap();
    assert!(Pages::resume(orders().spec(), domain(), &search).is_err());
}

fn found(items: &[(&'static str, &'static str)]) -> OwnedValue {
    let item =
        |(name, status): &(&'static str, &'static str)| Assoc::new().with("domain", *name).with("status", *status);
    let items: Vec<OwnedValue> = items.iter().map(|found| item(found).into()).collect();
    Assoc::new().with("is_success", "1").with("items", Value::Array(items)).into()
}

fn search() -> Pages {
    Pages::of("name_suggest", Assoc::new().with("search_string", "example").with("max_wait_time", "0.5")).unwrap()
}

fn unfinished() -> OwnedAssoc {
    Assoc::new().with("is_search_completed", "0").with("search_key", "abc")
}

#[test]
fn a_search_is_fetched_until_it_is_complete_and_gives_each_name_once() {
    let mut asked = Vec::new();
    let mut service = |attributes: &OwnedAssoc| {
        asked.push(["searchstring", "search_key", "max_wait_time"].map(|key| attributes.text(key).map(str::to_owned)));
        if asked.len() == 1 {
            let lookup = found(&[("a.example", "taken"), ("b.example", "in_progress")]);
            return (Assoc::new().with("lookup", lookup), unfinished());
        }
        let lookup = found(&[("a.example", "taken"), ("b.example", "available")]);
        let suggestion = found(&[("a.example", "taken")]);
        let done = Assoc::new().with("is_search_completed", "1").with("search_key", "abc");
        (Assoc::new().with("lookup", lookup).with("suggestion", suggestion), done)
    };
    let rows = drive(&mut search(), &mut service, usize::MAX).unwrap();
    let seen: Vec<_> = rows.iter().map(|row| (row.list, name(row))).collect();
    assert_eq!(seen, [("lookup", "a.example"), ("lookup", "b.example"), ("suggestion", "a.example")]);
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(asked, [[text("example"), None, text("0.5")], [None, text("abc"), text("0.5")]]);
}

#[test]
fn a_search_goes_on_from_its_key() {
    let mut pages = search();
    assert_eq!(pages.cursor().to_string(), "1;suggest_names;search=");
    let mut service = |_: &OwnedAssoc| (Assoc::new().with("lookup", found(&[("a.example", "taken")])), unfinished());
    drive(&mut pages, &mut service, 1).unwrap();
    let cursor = pages.cursor();
    assert_eq!(cursor.to_string(), "1;suggest_names;search=abc");
    let values = Assoc::new().with("search_string", "example");
    let PageStep::Send(command) = Pages::resume(pages.spec(), values, &cursor).unwrap().step() else { panic!() };
    assert_eq!(command.message().attributes, Assoc::new().with("search_key", "abc"));
}

#[test]
fn a_search_that_never_ends_is_given_up() {
    let mut sent = 0;
    let mut service = |_: &OwnedAssoc| {
        sent += 1;
        (Assoc::new().with("lookup", found(&[("a.example", "in_progress")])), unfinished())
    };
    assert!(drive(&mut search(), &mut service, 1).is_err());
    assert_eq!(sent, 100);
    let mut keyless = |_: &OwnedAssoc| (Assoc::new(), Assoc::new().with("is_search_completed", "0"));
    let error = drive(&mut search(), &mut keyless, 1).unwrap_err();
    assert!(error.to_string().contains("there is no search_key to go on with"), "{error}");
}

#[test]
fn a_service_of_a_search_that_failed_is_named() {
    let failed = Assoc::new().with("is_success", "0").with("response_code", "500");
    let mut service = |_: &OwnedAssoc| {
        let attributes = Assoc::new().with("lookup", found(&[("a.example", "taken")])).with("premium", failed.clone());
        (attributes, Assoc::new().with("is_search_completed", "1"))
    };
    let mut pages = search();
    assert_eq!(drive(&mut pages, &mut service, usize::MAX).unwrap().len(), 1);
    assert_eq!(pages.failed(), ["premium"]);
}

#[test]
fn rows_of_a_typed_list_are_records_with_all_that_came() {
    use crate::domain::ListOrders;
    use crate::records::OrderStatus;
    let order = Assoc::new().with("id", "7").with("status", "pending").with("type", "rare").with("colour", "red");
    let list = Assoc::new().with("orders", Value::Array(vec![order.into()])).with("total", "1");
    let mut pages = Pages::of_list(&ListOrders::new("example.com")).unwrap();
    let mut service = |asked: &OwnedAssoc| {
        assert_eq!(asked.text("domain"), Some("example.com"));
        (list.clone(), Assoc::new())
    };
    let rows = drive(&mut pages, &mut service, 10).unwrap();
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    let order = ListOrders::row(row).unwrap();
    assert_eq!((order.id, order.status), (Some(7), Some(OrderStatus::Pending)));
    assert_eq!(order.other.text("colour"), Some("red"));
    assert_eq!(order.r#type.as_ref().map(|word| word.as_str()), Some("rare"));
    assert_eq!(ListOrders::row(&Row { list: "orders", value: Typed::Any("text".into()) }), None);
}

#[test]
fn the_domains_of_a_profile_come_in_pages_and_other_kinds_do_not() {
    let values = |kind: &'static str| Assoc::new().with("domain", "example.com").with("type", kind);
    let problems = Pages::of("get_domain", values("all_info")).unwrap_err();
    assert_eq!(problems[0].path, "attributes.type");
    let names = ["a.example", "b.example", "c.example"];
    for size in [1, 2, 3, 40] {
        let mut service = |asked: &OwnedAssoc| {
            let (size, index) = (number(asked, "limit") as usize, number(asked, "page") as usize - 1);
            let (from, to) = ((index * size).min(3), (index * size + size).min(3));
            let list = Value::Array(names[from..to].iter().map(|name| (*name).into()).collect());
            let more = if to < 3 { "1" } else { "0" };
            (Assoc::new().with("domain_list", list).with("remainder", more), Assoc::new())
        };
        let mut pages = Pages::of("get_domain", values("list")).unwrap().with_page_size(size).unwrap();
        let rows = drive(&mut pages, &mut service, 10).unwrap();
        let given: Vec<_> = rows
            .iter()
            .map(|row| match &row.value {
                Typed::Any(Value::Text(name)) => name.as_ref(),
                _ => panic!("{row:?}"),
            })
            .collect();
        assert_eq!(given, names, "{size}");
    }
}
