//! Bytes in and out: reading requests leniently, writing replies exactly, and (feature `tls`) the sockets.

mod head;
mod request;
mod response;

pub use head::{Head, Malformed, Version};
pub use request::{Progress, RawRequest, ReadLimits, RequestReader};
pub use response::{CONTINUE, respond};
