//! One function per check: what its observations mean.

mod account;
mod local;
mod network;
mod service;
mod tls;

use super::{Check, Finding, Observations};

/// Judges one check, nothing standing in its way.
pub(super) fn judge(check: Check, seen: &Observations) -> Finding {
    match check {
        Check::Settings => local::settings(seen),
        Check::KeyFile => local::key_file(seen),
        Check::SelfTest => local::self_test(seen),
        Check::Signature => local::signature(seen),
        Check::Listen => local::listen(),
        Check::Proxy => local::proxy(seen),
        Check::Times => local::times(seen),
        Check::Journal => local::journal(),
        Check::Build => local::build(seen),
        Check::Names => network::names(seen),
        Check::Port => network::port(seen),
        Check::Path => network::path(seen),
        Check::Certificate => tls::certificate(seen),
        Check::Tls => tls::session(seen),
        Check::Api => service::api(seen),
        Check::Clock => service::clock(seen),
        Check::Address => service::address(seen),
        Check::AllowListWait => service::allow_list_wait(seen),
        Check::Credentials => service::credentials(seen),
        Check::OtherSystem => service::other_system(seen),
        Check::LargeRequest => service::large_request(seen),
        Check::Reply => service::reply(seen),
        Check::Balance => account::balance(seen),
        Check::Events => account::events(seen),
    }
}
