//! The native addon of the Node package: the core and the client, as JavaScript sees them.
//!
//! In scope: a pool of threads for promises, keeping panics in, handing values and errors over. Out
//! of scope: defaults, validation, retries, the wording of messages; those are the core's. The
//! classes that people see are written in JavaScript and call what is here.
//!
//! Values, replies and errors cross the border as JSON text, `{"value": …}` or `{"error": …}`: V8
//! makes objects of it in one go, own keys such as `__proto__` included, and a thread of the pool
//! can write it.

mod answer;
mod call;
mod client;
mod codec;
mod command_line;
mod doctor;
mod exchange;
mod guard;
mod investigate;
mod names;
mod pool;
mod rows;
mod stand_in;
mod stop;
mod ticket;
mod typed;
