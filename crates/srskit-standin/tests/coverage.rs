//! The page of the documentation that says what each command does here is the one that the tables make.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use srskit_standin::coverage_page;
use std::path::Path;

/// What brings a stale page up to date. Not `cargo xtask codegen`: that has to work when the tables of the core,
/// on which the stand-in stands, do not compile.
const COMMAND: &str = "SRSKIT_WRITE_PAGES=1 cargo test -p srskit-standin --test coverage";

#[test]
fn the_page_is_up_to_date() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/stand-in-coverage.md");
    if std::env::var_os("SRSKIT_WRITE_PAGES").is_some() {
        std::fs::write(&page, coverage_page()).unwrap();
    }
    let present = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(present == coverage_page(), "{} is stale; run {COMMAND}", page.display());
}
