//! From a host's name to a TCP connection, by way of a proxy or not.

pub(crate) mod authority;
pub(crate) mod dial;
pub(crate) mod resolve;
pub(crate) mod socket;
pub(crate) mod tunnel;
