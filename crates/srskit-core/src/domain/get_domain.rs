// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{AsiaEligibility, Contacts, DomainData, Nameserver, TldData, UsNexus, WhoisPrivacyState};
use crate::{Answer, Assoc, OwnedAssoc, OwnedValue, ReadError, Secret, Timestamp};
use std::fmt;

/// Reads one kind of data about a domain, or lists the domains of a profile.
///
/// It reads only, and may be sent again at will.
///
/// The number of the first page of a list is taken to be 1, as with most lists; count is not read as a total,
/// since it is not said what it counts. Read on the page: the request rows up to limit; reply rows are from
/// live samples and clients. The guide allows it without end-user credentials (domain instead of cookie) for
/// admin, all_info, billing, expire_action, forwarding_email, list, tech, owner, nameservers, status,
/// rsp_whois_info, ced_info, nexus_info and whois_privacy_state. Answers for active domains and in the expiry
/// grace period, not once a domain is deleted, in redemption or after it; use get_deleted_domains there.
/// all_info has no lock_state: a full picture needs all_info, status and whois_privacy_state. No raw EPP
/// status codes are given. Client code spells the type 'waiting history' in places.
///
/// Response codes: 200, 415, 460, 465, 480.
///
/// Guide: `get-domain`. Catalogue: `get_domain`.
#[derive(Debug, Clone)]
pub struct GetDomain(Values);

impl GetDomain {
    /// With what is always needed.
    ///
    /// * `type`.
    /// * `domain`. May also stand at envelope level.
    pub fn new(r#type: DomainData, domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("type", r#type.to_wire()).with("domain", typed::text(domain)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `type`.
    pub fn by_cookie(cookie: impl Into<Secret>, r#type: DomainData) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("type", r#type.to_wire()).into())
    }

    /// Sets `active_contacts_only`. 1 gives the contacts now in force even while an ownership change is
    /// pending.
    #[must_use]
    pub fn with_active_contacts_only(mut self, active_contacts_only: bool) -> Self {
        self.0.insert("active_contacts_only", active_contacts_only.to_wire());
        self
    }

    /// Sets `clean_ca_subset`. When: .CA with type = admin or tech. 1 leaves out the addr_\* split address
    /// keys.
    #[must_use]
    pub fn with_clean_ca_subset(mut self, clean_ca_subset: bool) -> Self {
        self.0.insert("clean_ca_subset", clean_ca_subset.to_wire());
        self
    }

    /// Sets `limit`: in domains. When: type = list. Domains per page.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }

    /// Sets `page`. When: type = list.
    #[must_use]
    pub fn with_page(mut self, page: impl Into<i64>) -> Self {
        self.0.insert("page", typed::int(page));
        self
    }

    /// Sets `min_to_expiry`: in days. When: type = list with an expiry range. Lower bound.
    #[must_use]
    pub fn with_min_to_expiry(mut self, min_to_expiry: impl Into<i64>) -> Self {
        self.0.insert("min_to_expiry", typed::int(min_to_expiry));
        self
    }

    /// Sets `max_to_expiry`: in days. When: type = list with an expiry range. Upper bound.
    #[must_use]
    pub fn with_max_to_expiry(mut self, max_to_expiry: impl Into<i64>) -> Self {
        self.0.insert("max_to_expiry", typed::int(max_to_expiry));
        self
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

/// The reply to [`GetDomain`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetDomainReply {
    /// `expires_on` (`expiredate` on the wire): with the zone that it names, if any. When: type = all_info.
    /// 'YYYY-MM-DD hh:mm:ss', no zone given.
    pub expires_on: Option<Timestamp>,
    /// `registry_created_on` (`registry_createdate` on the wire): with the zone that it names, if any. When:
    /// type = all_info.
    pub registry_created_on: Option<Timestamp>,
    /// `registry_expires_on` (`registry_expiredate` on the wire): with the zone that it names, if any. When:
    /// type = all_info.
    pub registry_expires_on: Option<Timestamp>,
    /// `registry_updated_on` (`registry_updatedate` on the wire): with the zone that it names, if any. When:
    /// type = all_info.
    pub registry_updated_on: Option<Timestamp>,
    /// `registry_transferred_on` (`registry_transferdate` on the wire): with the zone that it names, if any.
    /// When: type = all_info, when the domain was transferred. Seen in a Perl client. Not verified: seen in
    /// clients or older copies of the guide only.
    pub registry_transferred_on: Option<Timestamp>,
    /// `auto_renew`. When: type = all_info or expire_action.
    pub auto_renew: Option<bool>,
    /// `let_expire`. When: type = all_info or expire_action.
    pub let_expire: Option<bool>,
    /// `sponsoring_rsp`. When: type = all_info. 1 when the asking reseller holds the domain.
    pub sponsoring_rsp: Option<bool>,
    /// `affiliate_id`. When: type = all_info. Often empty.
    pub affiliate_id: Option<String>,
    /// `gdpr_consent_status`. When: type = all_info. NONE in a live sample; other values unknown.
    pub gdpr_consent_status: Option<String>,
    /// `dns_errors`. When: type = all_info. Named by a Perl client as sometimes present. Not verified: seen
    /// in clients or older copies of the guide only.
    pub dns_errors: Option<String>,
    /// `descr`. When: type = all_info, .CA. Named by a Perl client. Not verified: seen in clients or older
    /// copies of the guide only.
    pub descr: Option<String>,
    /// `tld_data`. When: type = all_info or tld_data. An empty string, not an empty assoc, when there is
    /// none.
    pub tld_data: Option<TldData>,
    /// `nameservers` (`nameserver_list` on the wire). When: type = all_info or nameservers.
    pub nameservers: Vec<Nameserver>,
    /// `contact_set`. When: type = all_info or owner or admin or billing or tech.
    pub contact_set: Option<Contacts>,
    /// `lock_state`. When: type = status. 1 = transfer lock on.
    pub lock_state: Option<bool>,
    /// `can_modify`. When: type = status. 0 while OpenSRS itself holds a lock.
    pub can_modify: Option<bool>,
    /// `domain_supports`. When: type = status. Whether the TLD has a lock at all.
    pub domain_supports: Option<bool>,
    /// `parked_page_status` (`parkp_status` on the wire). When: type = status. Often empty.
    pub parked_page_status: Option<String>,
    /// `transfer_away_in_progress`. When: type = status, when relevant.
    pub transfer_away_in_progress: Option<bool>,
    /// `auction_escrow` (`auctionescrow` on the wire). When: type = status, when relevant.
    pub auction_escrow: Option<bool>,
    /// `auth_code` (`domain_auth_info` on the wire). When: type = domain_auth_info. The transfer authcode; do
    /// not log it.
    pub auth_code: Option<Secret>,
    /// `state`. When: type = whois_privacy_state. Always disabled where the TLD has no WHOIS privacy;
    /// whois_publicity_state has enabled and disabled only (key name there unverified). Not verified: seen in
    /// clients or older copies of the guide only.
    pub state: Option<WhoisPrivacyState>,
    /// `forwarding_email`. When: type = forwarding_email. Second-level .NAME only.
    pub forwarding_email: Option<String>,
    /// `trademark`. When: type = trademark, .CA. Legacy.
    pub trademark: Option<bool>,
    /// `rsp_whois_info`. When: type = rsp_whois_info. Reseller's WHOIS contact block; inner keys not
    /// documented in any copy read.
    pub rsp_whois_info: Option<OwnedAssoc>,
    /// `waiting_history`. When: type = waiting_history. Asynchronous requests; inner layout not read.
    pub waiting_history: Vec<OwnedValue>,
    /// `xpack_waiting_history`. When: type = xpack_waiting_history, .DK. Finished or cancelled requests,
    /// dropped after two weeks; inner layout not read.
    pub xpack_waiting_history: Vec<OwnedValue>,
    /// `ca_whois_display_setting`. When: type = ca_whois_display_setting. CIRA WHOIS privacy setting; values
    /// not read. Not verified: seen in clients or older copies of the guide only.
    pub ca_whois_display_setting: Option<String>,
    /// `it_whois_display_setting`. When: type = it_whois_display_setting. Values not read. Not verified: seen
    /// in clients or older copies of the guide only.
    pub it_whois_display_setting: Option<String>,
    /// `ced_info`. When: type = ced_info, .ASIA. Not verified: seen in clients or older copies of the guide
    /// only.
    pub ced_info: Option<AsiaEligibility>,
    /// `nexus`. When: type = nexus_info, .US. Not verified: seen in clients or older copies of the guide
    /// only.
    pub nexus: Option<UsNexus>,
    /// `count`. When: type = list. Not verified: seen in clients or older copies of the guide only.
    pub count: Option<i64>,
    /// `remainder`. When: type = list. 1 when more pages follow. Not verified: seen in clients or older
    /// copies of the guide only.
    pub remainder: Option<bool>,
    /// `domain_list`. When: type = list. Not verified: seen in clients or older copies of the guide only.
    pub domain_list: Vec<OwnedValue>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetDomainReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            expires_on: reply.take("expiredate"),
            registry_created_on: reply.take("registry_createdate"),
            registry_expires_on: reply.take("registry_expiredate"),
            registry_updated_on: reply.take("registry_updatedate"),
            registry_transferred_on: reply.take("registry_transferdate"),
            auto_renew: reply.take("auto_renew"),
            let_expire: reply.take("let_expire"),
            sponsoring_rsp: reply.take("sponsoring_rsp"),
            affiliate_id: reply.take("affiliate_id"),
            gdpr_consent_status: reply.take("gdpr_consent_status"),
            dns_errors: reply.take("dns_errors"),
            descr: reply.take("descr"),
            tld_data: reply.take("tld_data"),
            nameservers: reply.take_or_empty("nameserver_list"),
            contact_set: reply.take("contact_set"),
            lock_state: reply.take("lock_state"),
            can_modify: reply.take("can_modify"),
            domain_supports: reply.take("domain_supports"),
            parked_page_status: reply.take("parkp_status"),
            transfer_away_in_progress: reply.take("transfer_away_in_progress"),
            auction_escrow: reply.take("auctionescrow"),
            auth_code: reply.take("domain_auth_info"),
            state: reply.take("state"),
            forwarding_email: reply.take("forwarding_email"),
            trademark: reply.take("trademark"),
            rsp_whois_info: reply.take("rsp_whois_info"),
            waiting_history: reply.take_or_empty("waiting_history"),
            xpack_waiting_history: reply.take_or_empty("xpack_waiting_history"),
            ca_whois_display_setting: reply.take("ca_whois_display_setting"),
            it_whois_display_setting: reply.take("it_whois_display_setting"),
            ced_info: reply.take("ced_info"),
            nexus: reply.take("nexus"),
            count: reply.take("count"),
            remainder: reply.take("remainder"),
            domain_list: reply.take_or_empty("domain_list"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetDomainReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDomainReply")
            .field("expires_on", &self.expires_on)
            .field("registry_created_on", &self.registry_created_on)
            .field("registry_expires_on", &self.registry_expires_on)
            .field("registry_updated_on", &self.registry_updated_on)
            .field("registry_transferred_on", &self.registry_transferred_on)
            .field("auto_renew", &self.auto_renew)
            .field("let_expire", &self.let_expire)
            .field("sponsoring_rsp", &self.sponsoring_rsp)
            .field("gdpr_consent_status", &self.gdpr_consent_status)
            .field("tld_data", &self.tld_data)
            .field("nameservers", &self.nameservers)
            .field("contact_set", &self.contact_set)
            .field("lock_state", &self.lock_state)
            .field("can_modify", &self.can_modify)
            .field("domain_supports", &self.domain_supports)
            .field("parked_page_status", &self.parked_page_status)
            .field("transfer_away_in_progress", &self.transfer_away_in_progress)
            .field("auction_escrow", &self.auction_escrow)
            .field("auth_code", &self.auth_code)
            .field("rsp_whois_info", &self.rsp_whois_info)
            .field("waiting_history", &self.waiting_history)
            .field("xpack_waiting_history", &self.xpack_waiting_history)
            .field("ca_whois_display_setting", &self.ca_whois_display_setting)
            .field("it_whois_display_setting", &self.it_whois_display_setting)
            .field("ced_info", &self.ced_info)
            .field("nexus", &self.nexus)
            .field("count", &self.count)
            .field("remainder", &self.remainder)
            .field("domain_list", &self.domain_list)
            .finish_non_exhaustive()
    }
}

command!(GetDomain, GetDomainReply, table::domain::GET_DOMAIN);
