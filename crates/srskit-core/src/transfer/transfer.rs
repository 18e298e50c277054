// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{
    CanadianLanguage, CanadianLegalType, ContactSet, DirectRegistrantInfo, Handle, MessagingLanguage, Nameserver,
    OrderReply, TldData,
};
use crate::{Assoc, Money, Secret};

/// Orders the transfer of a domain into the account.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// sw_register_domain with reg_type transfer. The cost falls at completion. .UK comes by a change of tag and
/// has no authcode.
///
/// Response codes: 200, 250, 300, 440, 465, 485, 486, 487, 705.
///
/// Guide: `sw_register-domain`. Catalogue: `sw_register_domain_transfer`.
#[derive(Debug, Clone)]
pub struct Transfer(Values);

impl Transfer {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `handle`. Absent, the reseller's own setting would decide, so it is always asked for.
    /// * `username` (`reg_username` on the wire): 3 to 20 characters. Letters and digits; profile the domain
    ///   goes into.
    /// * `password` (`reg_password` on the wire): 3 to 20 characters. 10-20 characters now, 3-20 in older
    ///   texts; letters, digits and ! @$^,.\~\|=-+_{}\#.
    /// * `contact_set`.
    pub fn new(
        domain: impl Into<String>,
        handle: Handle,
        username: impl Into<String>,
        password: impl Into<Secret>,
        contact_set: ContactSet,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("handle", handle.to_wire())
                .with("reg_username", typed::text(username))
                .with("reg_password", typed::secret(password))
                .with("contact_set", contact_set.to_wire())
                .into(),
        )
    }

    /// Sets `period`: in years, 1 to 10. A transfer takes the registry's term.
    #[must_use]
    pub fn with_period(mut self, period: impl Into<i64>) -> Self {
        self.0.insert("period", typed::int(period));
        self
    }

    /// Sets `auth_code` (`auth_info` on the wire). Authcode; with a valid one the owner approval email is
    /// skipped (support pages).
    #[must_use]
    pub fn with_auth_code(mut self, auth_code: impl Into<Secret>) -> Self {
        self.0.insert("auth_info", typed::secret(auth_code));
        self
    }

    /// Sets `reg_domain`. A domain of the existing profile to join; without it a new profile is made.
    #[must_use]
    pub fn with_reg_domain(mut self, reg_domain: impl Into<String>) -> Self {
        self.0.insert("reg_domain", typed::text(reg_domain));
        self
    }

    /// Sets `custom_tech_contact`. 0 = the reseller's default tech contact, 1 = the one sent. Says by itself
    /// whether `contact_set.tech` is sent.
    #[must_use]
    pub fn with_custom_tech_contact(mut self, custom_tech_contact: bool) -> Self {
        self.0.insert("custom_tech_contact", custom_tech_contact.to_wire());
        self
    }

    /// Sets `custom_transfer_nameservers`. When: required for .EU transfers; without it a transfer ignores
    /// nameserver_list. Says by itself whether `nameserver_list` is sent.
    #[must_use]
    pub fn with_custom_transfer_nameservers(mut self, custom_transfer_nameservers: bool) -> Self {
        self.0.insert("custom_transfer_nameservers", custom_transfer_nameservers.to_wire());
        self
    }

    /// Sets `nameservers` (`nameserver_list` on the wire): 1 to 13 entries. When: custom_transfer_nameservers
    /// = 1.
    #[must_use]
    pub fn with_nameservers(mut self, nameservers: impl IntoIterator<Item = impl Into<Nameserver>>) -> Self {
        self.0.insert("nameserver_list", typed::list::<Nameserver, _>(nameservers));
        self
    }

    /// Sets `owner_confirm_address`. When: .BE .DE .EU (and .IT in one client).
    #[must_use]
    pub fn with_owner_confirm_address(mut self, owner_confirm_address: impl Into<String>) -> Self {
        self.0.insert("owner_confirm_address", typed::text(owner_confirm_address));
        self
    }

    /// Sets `change_contact`. 1 applies the sent contacts after the transfer (.ORG .INFO .BIZ .BE .CN .EU .IT
    /// .ME .MOBI .UK .US); always on for other TLDs; never for .CA.
    #[must_use]
    pub fn with_change_contact(mut self, change_contact: bool) -> Self {
        self.0.insert("change_contact", change_contact.to_wire());
        self
    }

    /// Sets `bypass_confirm` (`f_bypass_confirm` on the wire). Seen in a Perl client. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_bypass_confirm(mut self, bypass_confirm: bool) -> Self {
        self.0.insert("f_bypass_confirm", bypass_confirm.to_wire());
        self
    }

    /// Sets `dns_template`. Name of a DNS template; \*blank\* makes an empty zone.
    #[must_use]
    pub fn with_dns_template(mut self, dns_template: impl Into<String>) -> Self {
        self.0.insert("dns_template", typed::text(dns_template));
        self
    }

    /// Sets `auto_renew`.
    #[must_use]
    pub fn with_auto_renew(mut self, auto_renew: bool) -> Self {
        self.0.insert("auto_renew", auto_renew.to_wire());
        self
    }

    /// Sets `lock` (`f_lock_domain` on the wire). Ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT
    /// .BE .AT ...).
    #[must_use]
    pub fn with_lock(mut self, lock: bool) -> Self {
        self.0.insert("f_lock_domain", lock.to_wire());
        self
    }

    /// Sets `whois_privacy` (`f_whois_privacy` on the wire). Billable add-on; not for .UK; not in the first 5
    /// days of .NAME.
    #[must_use]
    pub fn with_whois_privacy(mut self, whois_privacy: bool) -> Self {
        self.0.insert("f_whois_privacy", whois_privacy.to_wire());
        self
    }

    /// Sets `parked_page` (`f_parkp` on the wire). Parked pages; changes the nameservers.
    #[must_use]
    pub fn with_parked_page(mut self, parked_page: bool) -> Self {
        self.0.insert("f_parkp", parked_page.to_wire());
        self
    }

    /// Sets `premium_price_to_verify`. When: premium names. Must equal the price just quoted by get_price.
    #[must_use]
    pub fn with_premium_price_to_verify(mut self, premium_price_to_verify: Money) -> Self {
        self.0.insert("premium_price_to_verify", premium_price_to_verify.to_wire());
        self
    }

    /// Sets `affiliate_id`: up to 256 characters.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.insert("affiliate_id", typed::text(affiliate_id));
        self
    }

    /// Sets `comments`. Order note; carries residency details for .FR in older pages.
    #[must_use]
    pub fn with_comments(mut self, comments: impl Into<String>) -> Self {
        self.0.insert("comments", typed::text(comments));
        self
    }

    /// Sets `encoding_type`. When: IDN. Three-letter language tag.
    #[must_use]
    pub fn with_encoding_type(mut self, encoding_type: impl Into<String>) -> Self {
        self.0.insert("encoding_type", typed::text(encoding_type));
        self
    }

    /// Sets `link_domains`. 1 groups several orders; first one is the master.
    #[must_use]
    pub fn with_link_domains(mut self, link_domains: bool) -> Self {
        self.0.insert("link_domains", link_domains.to_wire());
        self
    }

    /// Sets `master_order_id`. When: link_domains = 1 and not the first order.
    #[must_use]
    pub fn with_master_order_id(mut self, master_order_id: impl Into<i64>) -> Self {
        self.0.insert("master_order_id", typed::int(master_order_id));
        self
    }

    /// Sets `messaging_language`. Language of notices for this domain.
    #[must_use]
    pub fn with_messaging_language(mut self, messaging_language: MessagingLanguage) -> Self {
        self.0.insert("messaging_language", messaging_language.to_wire());
        self
    }

    /// Sets `intended_use`. When: TLDs that ask for it, e.g. .SCOT.
    #[must_use]
    pub fn with_intended_use(mut self, intended_use: impl Into<String>) -> Self {
        self.0.insert("intended_use", typed::text(intended_use));
        self
    }

    /// Sets `country`. When: .EU. Upper-case country of the registrant; older form.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.0.insert("country", typed::text(country));
        self
    }

    /// Sets `lang`. When: .BE .EU. Older form, beside the lang key inside the contacts.
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<String>) -> Self {
        self.0.insert("lang", typed::text(lang));
        self
    }

    /// Sets `legal_type`. When: .CA (toolkit placement).
    #[must_use]
    pub fn with_legal_type(mut self, legal_type: CanadianLegalType) -> Self {
        self.0.insert("legal_type", legal_type.to_wire());
        self
    }

    /// Sets `lang_pref`. When: .CA.
    #[must_use]
    pub fn with_lang_pref(mut self, lang_pref: CanadianLanguage) -> Self {
        self.0.insert("lang_pref", lang_pref.to_wire());
        self
    }

    /// Sets `isa_trademark`. When: .CA. Some clients send Y or N.
    #[must_use]
    pub fn with_isa_trademark(mut self, isa_trademark: bool) -> Self {
        self.0.insert("isa_trademark", isa_trademark.to_wire());
        self
    }

    /// Sets `ca_link_domain`. When: .CA.
    #[must_use]
    pub fn with_ca_link_domain(mut self, ca_link_domain: impl Into<String>) -> Self {
        self.0.insert("ca_link_domain", typed::text(ca_link_domain));
        self
    }

    /// Sets `cwa`. When: .CA. CIRA WHOIS/agreement flag, legacy.
    #[must_use]
    pub fn with_cwa(mut self, cwa: impl Into<String>) -> Self {
        self.0.insert("cwa", typed::text(cwa));
        self
    }

    /// Sets `domain_description`. When: .CA.
    #[must_use]
    pub fn with_domain_description(mut self, domain_description: impl Into<String>) -> Self {
        self.0.insert("domain_description", typed::text(domain_description));
        self
    }

    /// Sets `rant_agrees`. When: .CA. Legacy.
    #[must_use]
    pub fn with_rant_agrees(mut self, rant_agrees: bool) -> Self {
        self.0.insert("rant_agrees", rant_agrees.to_wire());
        self
    }

    /// Sets `rant_no`. When: .CA. Legacy registrant number.
    #[must_use]
    pub fn with_rant_no(mut self, rant_no: impl Into<String>) -> Self {
        self.0.insert("rant_no", typed::text(rant_no));
        self
    }

    /// Sets `tld_data`. When: TLDs with extra data. Never send it empty.
    #[must_use]
    pub fn with_tld_data(mut self, tld_data: TldData) -> Self {
        self.0.insert("tld_data", tld_data.to_wire());
        self
    }

    /// Sets `registrant_extra_info`. When: .UK and .CA. Clients place it straight in attributes, not inside
    /// tld_data.
    #[must_use]
    pub fn with_registrant_extra_info(mut self, registrant_extra_info: DirectRegistrantInfo) -> Self {
        self.0.insert("registrant_extra_info", registrant_extra_info.to_wire());
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(Transfer, OrderReply, table::transfer::TRANSFER);
