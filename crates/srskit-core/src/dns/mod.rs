// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! Zones of the DNS service, DNSSEC, web forwarding.

mod create_dns_zone;
mod create_forwarding;
mod delete_dns_zone;
mod delete_forwarding;
mod force_dns_nameservers;
mod get_dns_zone;
mod get_dnssec;
mod get_forwarding;
mod modify_dnssec;
mod reset_dns_zone;
mod set_dns_zone;
mod set_dnssec;
mod set_forwarding;

pub use crate::records::{
    ARecord, AaaaRecord, CnameRecord, DnsRecords, DsRecord, Forwarding, MxRecord, SrvRecord, TxtRecord, ZoneReply,
};
pub use create_dns_zone::CreateDnsZone;
pub use create_forwarding::CreateForwarding;
pub use delete_dns_zone::DeleteDnsZone;
pub use delete_forwarding::DeleteForwarding;
pub use force_dns_nameservers::ForceDnsNameservers;
pub use get_dns_zone::GetDnsZone;
pub use get_dnssec::{GetDnssec, GetDnssecReply};
pub use get_forwarding::{GetForwarding, GetForwardingReply};
pub use modify_dnssec::ModifyDnssec;
pub use reset_dns_zone::ResetDnsZone;
pub use set_dns_zone::SetDnsZone;
pub use set_dnssec::SetDnssec;
pub use set_forwarding::SetForwarding;
