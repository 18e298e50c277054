//! The command line as its users meet it: arguments in, text and exit code out.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests as well")]

mod bad_input;
mod calls;
mod catalogue;
mod doctor;
mod doctor_page;
mod doctor_rows;
mod doctor_world;
#[cfg(unix)]
mod interrupt;
mod investigate;
mod line;
mod lists;
mod local;
mod secrets;
#[cfg(unix)]
mod shell_shop;
mod stand_in;
mod story;
mod wire;
