//! The core's own rows: one table for its tests and for the page.

#![allow(dead_code, reason = "the core's tests use more of it")]

#[path = "../../../srskit-core/tests/doctor/lines.rs"]
pub(crate) mod lines;
#[path = "../../../srskit-core/tests/doctor/situations.rs"]
pub(crate) mod situations;
