// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! Nameservers, and which of them a domain uses.

mod add_nameserver_to_registry;
mod check_nameserver_at_registry;
mod create_nameserver;
mod delete_nameserver;
mod list_nameservers;
mod modify_nameserver;
mod update_nameservers;

pub use crate::records::Host;
pub use add_nameserver_to_registry::{AddNameserverToRegistry, AddNameserverToRegistryReply};
pub use check_nameserver_at_registry::{CheckNameserverAtRegistry, CheckNameserverAtRegistryReply};
pub use create_nameserver::CreateNameserver;
pub use delete_nameserver::DeleteNameserver;
pub use list_nameservers::{ListNameservers, ListNameserversReply};
pub use modify_nameserver::ModifyNameserver;
pub use update_nameservers::{UpdateNameservers, UpdateNameserversOpType};
