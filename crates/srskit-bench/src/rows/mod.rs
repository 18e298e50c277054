//! What is measured, a file each.

mod c_decode;
#[cfg(feature = "bare-tls")]
mod call;
mod decode;
mod encode;
mod scalars;
mod sign;
#[cfg(feature = "bare-tls")]
mod standin;
mod typed;

use crate::harness::{Measured, Pair, ratio};

/// A measure, and what is to be reached.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) says: &'static str,
    /// At most.
    pub(crate) reach: f64,
    pub(crate) measure: fn() -> Measured,
    /// The two sides, where they can be run apart.
    pub(crate) pair: Option<fn() -> Pair>,
}

pub(crate) fn all() -> Vec<Row> {
    vec![
        Row {
            name: "sign",
            says: "sign a body of 64 KiB / one bare MD5 pass over it",
            reach: 1.05,
            measure: || ratio(sign::pair()),
            pair: Some(sign::pair),
        },
        Row {
            name: "decode",
            says: "borrowed decode of 1,000 domains / bare quick-xml loop over the bytes",
            reach: 2.0,
            measure: || ratio(decode::pair()),
            pair: Some(decode::pair),
        },
        Row {
            name: "c-decode",
            says: "decode of 1,000 domains through the C library / borrowed decode in Rust",
            reach: 1.3,
            measure: || ratio(c_decode::pair()),
            pair: Some(c_decode::pair),
        },
        Row {
            name: "typed",
            says: "typed reply of 1,000 domains / the same reply untyped",
            reach: 1.5,
            measure: || ratio(typed::pair()),
            pair: Some(typed::pair),
        },
        Row {
            name: "named",
            says: "reply of 1,000 domains read by the table / the same reply untyped",
            reach: 1.5,
            measure: || ratio(typed::named_pair()),
            pair: Some(typed::named_pair),
        },
        Row {
            name: "scalars",
            says: "heap allocations per plain scalar in borrowed decode",
            reach: 0.0,
            measure: scalars::measure,
            pair: None,
        },
        Row {
            name: "encode",
            says: "encode of a full registration / writing the same bytes with write!",
            reach: 2.0,
            measure: || ratio(encode::pair()),
            pair: Some(encode::pair),
        },
        #[cfg(feature = "bare-tls")]
        Row {
            name: "call",
            says: "call on a connection kept alive / bare ureq POST of the same bytes",
            reach: 1.15,
            measure: call::measure,
            pair: Some(call::pair),
        },
        #[cfg(feature = "bare-tls")]
        Row {
            name: "stand-in",
            says: "lookup at the stand-in / the same bytes at a bare TLS server of the same crates",
            reach: 3.0,
            measure: standin::measure,
            pair: Some(standin::pair),
        },
        #[cfg(feature = "bare-tls")]
        Row {
            name: "world",
            says: "lookup in a world of 100,000 domains / in a world of ten",
            reach: 1.2,
            measure: || ratio(standin::world_pair()),
            pair: Some(standin::world_pair),
        },
        #[cfg(feature = "bare-tls")]
        Row {
            name: "start",
            says: "stand-in from its start to its first answer / 100 ms",
            reach: 1.0,
            measure: standin::measure_start,
            pair: None,
        },
    ]
}
