//! Lists over the wire: pages are asked for as rows are wanted, and a failure is no end.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::core::catalogue::{CommandSpec, Typed};
use srskit::paging::{Cursor, Pages, Row};
use srskit::{Assoc, ErrorClass, OwnedAssoc};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use support::Server;

const ROWS: u64 = 7;

/// What stands between `<item key="…">` and its end.
fn item(request: &str, key: &str) -> u64 {
    let start = format!("<item key=\"{key}\">");
    let (_, rest) = request.split_once(&start).unwrap();
    rest.split_once('<').unwrap().0.parse().unwrap()
}

/// One page of orders 0 to 6.
fn orders(request: &[u8]) -> String {
    let request = String::from_utf8_lossy(request);
    let (page, limit) = (item(&request, "page"), item(&request, "limit"));
    let from = (page - 1) * limit;
    let row = |n: u64| format!("<item key='{}'><dt_assoc><item key='id'>{n}</item></dt_assoc></item>", n - from);
    let rows: String = (from..(from + limit).min(ROWS)).map(row).collect();
    format!(
        "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item><item key='response_code'>200</item>\
         <item key='attributes'><dt_assoc><item key='orders'><dt_array>{rows}</dt_array></item>\
         <item key='total'>{ROWS}</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
    )
}

const REFUSAL: &str = "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item>\
    <item key='response_code'>465</item><item key='response_text'>no</item></dt_assoc></data_block></body></OPS_envelope>";

/// A service that refuses the third page while it is in a bad mood.
fn service() -> (Server, Arc<AtomicBool>) {
    let is_moody: Arc<AtomicBool> = Arc::default();
    let mood = is_moody.clone();
    let server = Server::start(move |mut conn| {
        while let Some(request) = conn.request() {
            let refuses = mood.load(Ordering::SeqCst) && item(&String::from_utf8_lossy(&request), "page") == 3;
            conn.answer(if refuses { REFUSAL.to_owned() } else { orders(&request) });
        }
    });
    (server, is_moody)
}

fn example() -> OwnedAssoc {
    Assoc::new().with("domain", "example.com")
}

fn three_a_page() -> Pages {
    Pages::of("list_orders", example()).unwrap().with_page_size(3).unwrap()
}

fn id(row: &Row) -> Option<u64> {
    match row.get("id") {
        Some(Typed::Int(id)) => u64::try_from(*id).ok(),
        _ => None,
    }
}

fn numbers(ids: std::ops::Range<u64>) -> Vec<Option<u64>> {
    ids.map(Some).collect()
}

#[test]
fn pages_are_asked_for_as_rows_are_wanted_and_their_size_does_not_show() {
    let (server, _) = service();
    let client = server.client();
    let whole: Vec<_> = client.list("list_orders", example()).unwrap().map(|row| id(&row.unwrap())).collect();
    assert_eq!((whole, server.seen().len()), (numbers(0..7), 1));
    let mut rows = client.rows(three_a_page());
    let first: Vec<_> = rows.by_ref().take(3).map(|row| id(&row.unwrap())).collect();
    assert_eq!((first, server.seen().len()), (numbers(0..3), 2));
    let rest: Vec<_> = rows.map(|row| id(&row.unwrap())).collect();
    assert_eq!((rest, server.seen().len()), (numbers(3..7), 4));
}

#[test]
fn an_error_ends_the_rows_and_the_cursor_goes_on() {
    let (server, is_moody) = service();
    let client = server.client();
    is_moody.store(true, Ordering::SeqCst);
    let mut rows = client.rows(three_a_page());
    let given: Vec<_> = rows.by_ref().map_while(|row| row.ok().map(|row| id(&row))).collect();
    assert_eq!(given, numbers(0..6));
    assert!(rows.next().is_none());
    let cursor: Cursor = rows.cursor().to_string().parse().unwrap();
    assert_eq!(cursor.to_string(), "1;list_orders;page=3;limit=3;row=0;before=6");
    is_moody.store(false, Ordering::SeqCst);
    let spec = CommandSpec::find("list_orders").unwrap();
    let rest = client.rows(Pages::resume(spec, example(), &cursor).unwrap());
    assert_eq!(rest.map(|row| id(&row.unwrap())).collect::<Vec<_>>(), numbers(6..7));
}

#[test]
fn wrong_values_are_refused_before_anything_is_sent() {
    let (server, _) = service();
    let client = server.client();
    for (command, values) in [("list_orders", Assoc::new()), ("lookup", example()), ("list_order", example())] {
        let error = client.list(command, values).unwrap_err();
        assert_eq!(error.class(), ErrorClass::InvalidRequest, "{command}");
    }
    assert!(server.seen().is_empty());
}
