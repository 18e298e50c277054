// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{BulkContact, DnsRecord};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Queues one change, renewal, push or availability check for up to 10,000 domains.
///
/// This is an order: it may cost money, and is never sent twice by itself. It goes to the host for bulk
/// changes.
///
/// Send to batch.opensrs.net; rr-n1-tor.opensrs.net refuses it. Asynchronous: the reply only confirms the
/// queueing, it can take minutes until the job shows in the reseller interface, and results are mailed to
/// contact_email (availability results as CSV, per a quotation of the page). Duplicates are dropped. Without
/// a signed end-user access contract owner and admin contacts are left out. push_domains needs the gaining
/// reseller on the allow list. Renewals and WHOIS privacy cost money. Page text was read up to
/// apply_to_locked_domains; the values of change_type and the rows below them follow the toolkit, moo_moo and
/// Net::OpenSRS. The toolkit's BulkChange class sends the same attributes with action SUBMIT_BULK_CHANGE, its
/// BulkSubmit class with SUBMIT.
///
/// Response codes: 200.
///
/// Guide: `submit-bulk_change`. Catalogue: `submit_bulk_change`.
#[derive(Debug, Clone)]
pub struct SubmitBulkChange(Values);

impl SubmitBulkChange {
    /// With what is always needed.
    ///
    /// * `change_type`. The page names all of these kinds in prose except forwarding and the two DNS ones;
    ///   spellings from the toolkit. Not verified: seen in clients or older copies of the guide only.
    pub fn new(change_type: SubmitBulkChangeChangeType) -> Self {
        Self(Assoc::new().with("change_type", change_type.to_wire()).into())
    }

    /// Sets `change_items`: 1 to 10000 entries.
    #[must_use]
    pub fn with_change_items(mut self, change_items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("change_items", typed::list::<String, _>(change_items));
        self
    }

    /// Sets `apply_to_all_reseller_items`. When: only without change_items. 1 = every domain of the account;
    /// dangerous.
    #[must_use]
    pub fn with_apply_to_all_reseller_items(mut self, apply_to_all_reseller_items: bool) -> Self {
        self.0.insert("apply_to_all_reseller_items", apply_to_all_reseller_items.to_wire());
        self
    }

    /// Sets `apply_to_locked_domains`. 1 = locked domains too; 0 on the WHOIS privacy page when missing; the
    /// toolkit test sends N.
    #[must_use]
    pub fn with_apply_to_locked_domains(mut self, apply_to_locked_domains: bool) -> Self {
        self.0.insert("apply_to_locked_domains", apply_to_locked_domains.to_wire());
        self
    }

    /// Sets `contact_email`. Where the result report goes; none is sent without it.
    #[must_use]
    pub fn with_contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.0.insert("contact_email", typed::text(contact_email));
        self
    }

    /// Sets `op_type`. Lock and unlock for domain_lock (Net::OpenSRS); enable and disable for whois_privacy
    /// (page) and probably the others; assign and add_remove as in advanced_update_nameservers. Not verified:
    /// seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_op_type(mut self, op_type: SubmitBulkChangeOpType) -> Self {
        self.0.insert("op_type", op_type.to_wire());
        self
    }

    /// Sets `period`: in years, 1 to 10. When: change_type = domain_renew. The toolkit wants one of period,
    /// let_expire, auto_renew. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_period(mut self, period: impl Into<i64>) -> Self {
        self.0.insert("period", typed::int(period));
        self
    }

    /// Sets `let_expire`. When: change_type = domain_renew. Not verified: seen in clients or older copies of
    /// the guide only.
    #[must_use]
    pub fn with_let_expire(mut self, let_expire: bool) -> Self {
        self.0.insert("let_expire", let_expire.to_wire());
        self
    }

    /// Sets `auto_renew`. When: change_type = domain_renew. Not verified: seen in clients or older copies of
    /// the guide only.
    #[must_use]
    pub fn with_auto_renew(mut self, auto_renew: bool) -> Self {
        self.0.insert("auto_renew", auto_renew.to_wire());
        self
    }

    /// Sets `affiliate_id`. When: change_type = domain_renew. Kept in the order. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.insert("affiliate_id", typed::text(affiliate_id));
        self
    }

    /// Sets `gaining_reseller_username`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_gaining_reseller_username(mut self, gaining_reseller_username: impl Into<String>) -> Self {
        self.0.insert("gaining_reseller_username", typed::text(gaining_reseller_username));
        self
    }

    /// Sets `assign` (`assign_ns` on the wire): 1 to 13 entries. When: change_type = domain_nameservers.
    /// Replaces the set.
    #[must_use]
    pub fn with_assign(mut self, assign: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("assign_ns", typed::list::<String, _>(assign));
        self
    }

    /// Sets `add` (`add_ns` on the wire). When: change_type = domain_nameservers. Adds to the present set.
    #[must_use]
    pub fn with_add(mut self, add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("add_ns", typed::list::<String, _>(add));
        self
    }

    /// Sets `remove` (`remove_ns` on the wire). When: change_type = domain_nameservers. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_remove(mut self, remove: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("remove_ns", typed::list::<String, _>(remove));
        self
    }

    /// Sets `contacts`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_contacts(mut self, contacts: impl IntoIterator<Item = BulkContact>) -> Self {
        self.0.insert("contacts", typed::list::<BulkContact, _>(contacts));
        self
    }

    /// Sets `apply_to_domains`. When: change_type = dns_zone. Values not known. Not verified: seen in clients
    /// or older copies of the guide only.
    #[must_use]
    pub fn with_apply_to_domains(mut self, apply_to_domains: impl Into<String>) -> Self {
        self.0.insert("apply_to_domains", typed::text(apply_to_domains));
        self
    }

    /// Sets `dns_action`. When: change_type = dns_zone or dns_zone_record. Values not known. Not verified:
    /// seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_dns_action(mut self, dns_action: impl Into<String>) -> Self {
        self.0.insert("dns_action", typed::text(dns_action));
        self
    }

    /// Sets `dns_template`. When: change_type = dns_zone. Not verified: seen in clients or older copies of
    /// the guide only.
    #[must_use]
    pub fn with_dns_template(mut self, dns_template: impl Into<String>) -> Self {
        self.0.insert("dns_template", typed::text(dns_template));
        self
    }

    /// Sets `force_dns_nameservers`. When: change_type = dns_zone. Probably 0 or 1. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_force_dns_nameservers(mut self, force_dns_nameservers: impl Into<String>) -> Self {
        self.0.insert("force_dns_nameservers", typed::text(force_dns_nameservers));
        self
    }

    /// Sets `only_if`. When: change_type = dns_zone or dns_zone_record. Condition, values not known. Not
    /// verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_only_if(mut self, only_if: impl Into<String>) -> Self {
        self.0.insert("only_if", typed::text(only_if));
        self
    }

    /// Sets `dns_record_type`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_dns_record_type(mut self, dns_record_type: SubmitBulkChangeDnsRecordType) -> Self {
        self.0.insert("dns_record_type", dns_record_type.to_wire());
        self
    }

    /// Sets `dns_record_data`. One record. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_dns_record_data(mut self, dns_record_data: DnsRecord) -> Self {
        self.0.insert("dns_record_data", dns_record_data.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
SubmitBulkChangeChangeType {
    AvailabilityCheck = "availability_check",
    DomainRenew = "domain_renew",
    DomainLock = "domain_lock",
    DomainNameservers = "domain_nameservers",
    DomainContacts = "domain_contacts",
    DomainParkedPages = "domain_parked_pages",
    DomainForwarding = "domain_forwarding",
    WhoisPrivacy = "whois_privacy",
    PushDomains = "push_domains",
    DnsZone = "dns_zone",
    DnsZoneRecord = "dns_zone_record",
}
}

words! {
    /// What the field of this name may be.
SubmitBulkChangeDnsRecordType {
    A = "A",
    Aaaa = "AAAA",
    Cname = "CNAME",
    Mx = "MX",
    Srv = "SRV",
    Txt = "TXT",
}
}

words! {
    /// What the field of this name may be.
SubmitBulkChangeOpType {
    Lock = "lock",
    Unlock = "unlock",
    Enable = "enable",
    Disable = "disable",
    Assign = "assign",
    AddRemove = "add_remove",
}
}

/// The reply to [`SubmitBulkChange`].
#[derive(Clone, PartialEq, Eq)]
pub struct SubmitBulkChangeReply {
    /// `bulk_change_req_id`. Job number; Net::OpenSRS reads it here and feeds it to query_queued_request. Not
    /// verified: seen in clients or older copies of the guide only.
    pub bulk_change_req_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl SubmitBulkChangeReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { bulk_change_req_id: reply.item("bulk_change_req_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SubmitBulkChangeReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubmitBulkChangeReply")
            .field("bulk_change_req_id", &self.bulk_change_req_id)
            .finish_non_exhaustive()
    }
}

command!(SubmitBulkChange, SubmitBulkChangeReply, table::domain::SUBMIT_BULK_CHANGE);
