// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command, words};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Sets the delegation of a domain as a whole, or adds and removes single nameservers.
///
/// Sending it again leaves the same state.
///
/// assign replaces the set and may be repeated; add_remove repeated after a lost reply can answer with an
/// error because the host is already there or gone. The hosts must exist and be known at the registry of the
/// TLD: check with registry_check_nameserver (212 = unknown) and add with registry_add_ns first. Not for .DK
/// (use update_all_info). .IT: success only means accepted; the registry tests the servers, up to 30 days,
/// queries keep giving the old set, and a new command in that time is measured against the old set. Blesta
/// and MyAdmin use assign; Upmind compares with get_domain (nameservers) and uses add_remove, sending object
/// NAMESERVER (unverified). One client notes that a locked domain must be unlocked before the change
/// (unverified). An older copy of the guide also excluded .AT, .CH, .FR, .LI and .MX. The toolkit refuses
/// cookie together with domain. The reply carries no attributes that were seen.
///
/// Response codes: 200.
///
/// Guide: `advanced_update_nameservers`. Catalogue: `advanced_update_nameservers`.
#[derive(Debug, Clone)]
pub struct UpdateNameservers(Values);

impl UpdateNameservers {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `op_type`. Assign goes with assign_ns; add_remove with add_ns, remove_ns or both.
    pub fn new(domain: impl Into<String>, op_type: UpdateNameserversOpType) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("op_type", op_type.to_wire()).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `op_type`. Assign goes with assign_ns; add_remove with add_ns, remove_ns or both.
    pub fn by_cookie(cookie: impl Into<Secret>, op_type: UpdateNameserversOpType) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("op_type", op_type.to_wire()).into())
    }

    /// Sets `assign` (`assign_ns` on the wire). The complete new set; not with add_ns or remove_ns.
    #[must_use]
    pub fn with_assign(mut self, assign: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("assign_ns", typed::list::<String, _>(assign));
        self
    }

    /// Sets `add` (`add_ns` on the wire). When: op_type = add_remove. May go together with remove_ns.
    #[must_use]
    pub fn with_add(mut self, add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("add_ns", typed::list::<String, _>(add));
        self
    }

    /// Sets `remove` (`remove_ns` on the wire). When: op_type = add_remove.
    #[must_use]
    pub fn with_remove(mut self, remove: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("remove_ns", typed::list::<String, _>(remove));
        self
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }
}

words! {
    /// What the field of this name may be.
UpdateNameserversOpType {
    Assign = "assign",
    AddRemove = "add_remove",
}
}

command!(UpdateNameservers, BareReply, table::nameserver::UPDATE_NAMESERVERS);
