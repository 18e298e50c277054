//! What the fuzz targets check, one module each. A target is a few lines around one of these.
//!
//! Each takes any bytes, and panics when a promise is broken.

pub mod control;
pub mod decode;
pub mod exchange;
pub mod request;
pub mod roundtrip;
