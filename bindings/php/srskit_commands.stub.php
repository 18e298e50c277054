<?php /** Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.
 * @generate-class-entries
 */

namespace Srskit;

/**
 * The commands of the service, a method each. `Client` has them all.
 *
 * Values stand under our names, which each method lists, or under the keys of the wire. All methods take a deadline in
 * seconds (`$timeout`), `"rules"` or `"off"` (`$validate`: whether values are looked at before anything is sent), and a
 * name of your own for log and errors (`$traceId`).
 *
 * @phpstan-type ARecord array{subdomain?: string, ip_address?: string}
 * @phpstan-type AaaaRecord array{subdomain?: string, ipv6_address?: string}
 * @phpstan-type Approver array{domain?: string, email?: string, type?: string}
 * @phpstan-type AsiaEligibility array{contact_type?: string, id_number?: string, id_type?: string, id_type_info?: string, legal_entity_type?: string, legal_entity_type_info?: string, locality_country?: string, locality_city?: string, locality_state_prov?: string}
 * @phpstan-type AustralianRegistrant array{registrant_name?: string, registrant_id_type?: string, registrant_id?: string, eligibility_type?: string, eligibility_name?: string, eligibility_id_type?: string, eligibility_id?: string, policy_reason?: int}
 * @phpstan-type BulkContact array{type: 'owner'|'admin'|'billing'|'tech', set: Contact}
 * @phpstan-type CancelledOrder array{domain?: string, id?: int, reg_type?: string}
 * @phpstan-type CertificateContacts array{admin?: Contact, organization?: Contact, signer?: Contact, billing?: Contact, tech?: Contact}
 * @phpstan-type CertificateData array{certificate?: string}
 * @phpstan-type ChangeResult array{is_success?: bool, response_code?: int, response_text?: string}
 * @phpstan-type CnameRecord array{subdomain?: string, hostname?: string}
 * @phpstan-type Contact array{first_name?: string, last_name?: string, org_name?: string, address1?: string, address2?: string, address3?: string, city?: string, state?: string, postal_code?: string, country?: string, phone?: string, fax?: string, email?: string, url?: string, lang_pref?: string, lang?: string, vat?: string, entity_type?: int, nationality_code?: string, reg_code?: string, title?: string, duns?: string, status?: string}
 * @phpstan-type ContactChanges array{owner?: Contact, admin?: Contact, billing?: Contact, tech?: Contact, also_apply_to?: list<'owner'|'admin'|'billing'|'tech'>}
 * @phpstan-type ContactSet array{owner: Contact, admin?: Contact, billing?: Contact, tech?: Contact}
 * @phpstan-type ContactUpdate array{owner?: Contact, admin?: Contact, billing?: Contact, tech?: Contact}
 * @phpstan-type Contacts array{owner?: Contact, admin?: Contact, billing?: Contact, tech?: Contact}
 * @phpstan-type Contract array{text?: string}
 * @phpstan-type CsrData array{domain?: string, country?: string, state?: string, locality?: string, organization?: string, organization_unit?: string, email?: string, has_bad_extensions?: bool, valid_true_domain?: bool, valid_quick_domain?: bool}
 * @phpstan-type DeletedDomain array{name?: string, reason?: string, delete_date?: string, delete_date_epoch?: int, expire_date?: string, expire_date_epoch?: int}
 * @phpstan-type DirectRegistrantInfo array{registrant_type?: 'IND'|'FIND'|'LTD'|'PLC'|'PTNR'|'LLP'|'IP'|'STRA'|'SCH'|'RCHAR'|'GOV'|'OTHER'|'CRC'|'FCORP'|'STAT'|'FOTHER', registration_number?: string, trading_name?: string, legal_type?: string}
 * @phpstan-type DnsRecord array{subdomain?: string, ip_address?: string, ipv6_address?: string, hostname?: string, priority?: int, weight?: int, port?: int, text?: string}
 * @phpstan-type DnsRecords array{a?: list<ARecord>, aaaa?: list<AaaaRecord>, cname?: list<CnameRecord>, mx?: list<MxRecord>, srv?: list<SrvRecord>, txt?: list<TxtRecord>}
 * @phpstan-type DomainContacts array{contact_set?: Contacts}
 * @phpstan-type DsRecord array{key_tag?: int, algorithm?: int, digest_type?: int, digest?: string}
 * @phpstan-type Event array{event_id?: string, object?: string, event?: string, event_date?: string, object_data?: EventData}
 * @phpstan-type EventData array{domain_name?: string, domain_id?: int, order_id?: int, transfer_id?: int, expiration_date?: string, period?: int, nameservers?: list<string>, verification_status?: string, last_note?: string, trade_status?: string, zone_check_status?: string, reason?: string, deletion_date?: string, redemption_grace_period_end_date?: string, order_status?: string, order_reg_type?: string, claim_status?: string, transfer_status?: string, message_type?: string, message_status?: string, to_address?: string}
 * @phpstan-type ExpiringDomain array{name?: string, expires_on?: string, auto_renew?: bool, let_expire?: bool}
 * @phpstan-type Forwarding array{subdomain?: string, destination_url?: string, enabled?: bool, masked?: bool, title?: string, description?: string, keywords?: string}
 * @phpstan-type FullContactSet array{owner: Contact, admin: Contact, billing: Contact, tech: Contact}
 * @phpstan-type FutureRegistrant array{first_name: string, last_name: string, org_name: string, email: string}
 * @phpstan-type Host array{name?: string, ipaddress?: string, ipv6?: string, can_delete?: bool}
 * @phpstan-type IncomingTransfer array{domain?: string, gaining_registrar?: string, losing_registrar?: string, affiliate_id?: string, completed_date?: string, completed_date_epoch?: int, order_date?: string, order_date_epoch?: int, order_id?: int, owner_confirm_date?: string, owner_confirm_date_epoch?: int, owner_confirm_ip?: string, owner_request_date?: string, owner_request_date_epoch?: int, registry_request_date?: string, registry_request_date_epoch?: int, request_address?: string, transfer_id?: int, status?: string}
 * @phpstan-type ItalianRegistrant array{entity_type?: int, nationality_code?: string, reg_code?: string}
 * @phpstan-type LookupLimits array{tlds?: list<string>, no_cache_tlds?: list<string>}
 * @phpstan-type Mailbox array{mailbox_type?: string, password?: string, forward_email?: string, disable_forward_email?: bool}
 * @phpstan-type MxRecord array{subdomain?: string, priority?: int, hostname?: string}
 * @phpstan-type Nameserver array{name?: string, sortorder?: int, ipaddress?: string, ipv6?: string}
 * @phpstan-type NameserverAddresses array{fqdn: string, ipaddress?: string, ipv6?: string}
 * @phpstan-type NewMailbox array{mailbox_type: 'MAILBOX'|'WEBMAIL_ONLY', password: string, forward_email?: string}
 * @phpstan-type Note array{timestamp?: string, note?: string}
 * @phpstan-type OrderInfo array{domain?: string, reg_type?: string, affiliate_id?: string, cost?: numeric-string, encoding_type?: string, auto_renew?: bool, lock?: bool, flag_saved_ns_fields?: bool, flag_saved_tech_fields?: bool, id?: int, status?: string, period?: int, order_date?: int, processed_date?: int, completed_date?: int, reg_domain?: string, master_order_id?: int, comments?: string, forwarding_email?: string, notes?: list<Note>, transfer_notes?: list<Note>, tld_data?: array<string, mixed>}
 * @phpstan-type OrderSummary array{id?: int, order_date?: string, status?: string, type?: string}
 * @phpstan-type OutgoingTransfer array{domain?: string, status?: string, gaining_registrar?: string, losing_registrar?: string, completed_date?: string, completed_date_epoch?: int, owner_confirm_date?: string, owner_request_date?: string, request_date?: string, request_address?: string, transfer_id?: int}
 * @phpstan-type PersonalNameRecord array{type: 'A'|'CNAME', name: string, content: string}
 * @phpstan-type PremiumLimits array{tlds?: list<string>, maximum?: int, price_min?: numeric-string, price_max?: numeric-string}
 * @phpstan-type ProductSummary array{domain?: string, expiry_date?: string, contact_email?: string, is_renewable?: bool}
 * @phpstan-type ProfessionalData array{profession?: string, authority?: string, authority_website?: string, license_number?: string}
 * @phpstan-type RegistrantInfo array{registrant_type?: string, registration_number?: string, registrant_vat_id?: string, id_card_number?: string, tax_number?: string, siren_siret?: string, trademark_number?: string, date_of_birth?: string, country_of_birth?: string, place_of_birth?: string, postal_code_of_birth?: string, province_of_birth?: string, id_card_authority?: string, id_card_issue_date?: string, sif_agree?: string, aero_ens_id?: string, aero_ens_password?: string, coop_verification_code?: string, jobs_title?: string, jobs_website?: string, jobs_industry_type?: string, jobs_admin_type?: string, jobs_association_member?: string, travel_uin?: string, forwarding_email?: string, qli_accreditation_id?: string, qli_accreditation_body?: string, qli_accreditation_year?: string, qli_jurisdiction_country?: string, qli_jurisdiction_state?: string}
 * @phpstan-type ServiceLimits array{lookup?: LookupLimits, suggestion?: SuggestionLimits, premium?: PremiumLimits, personal_names?: array<string, mixed>}
 * @phpstan-type SimpleTransferItem array{domain: string, auth_code: string}
 * @phpstan-type SrvRecord array{subdomain?: string, priority?: int, weight?: int, port?: int, hostname?: string}
 * @phpstan-type SubresellerContacts array{owner?: Contact, admin: Contact, billing?: Contact, tech?: Contact}
 * @phpstan-type SuggestedName array{domain?: string, status?: string, has_claim?: bool, reason?: string, price?: numeric-string, third_party_offer_url?: string}
 * @phpstan-type SuggestionLimits array{tlds?: list<string>, maximum?: int}
 * @phpstan-type Suggestions array{is_success?: bool, response_code?: int, response_text?: string, count?: int, items?: list<SuggestedName>}
 * @phpstan-type TermPrice array{period?: int, price?: numeric-string}
 * @phpstan-type TldData array{registrant_extra_info?: RegistrantInfo, au_registrant_info?: AustralianRegistrant, it_registrant_info?: ItalianRegistrant, nexus?: UsNexus, professional_data?: ProfessionalData, ipr_data?: XxxRights, ced_info?: AsiaEligibility, br_register_number?: string, ie_cro_number?: string, forwarding_email?: string}
 * @phpstan-type TrustNote array{date?: string, type?: string, note?: string}
 * @phpstan-type TxtRecord array{subdomain?: string, text?: string}
 * @phpstan-type UsNexus array{app_purpose?: string, category?: string, validator?: string}
 * @phpstan-type XxxRights array{icm_membership_id?: string, ipr_name?: string, ipr_email?: string, ipr_non_resolver?: bool}
 */
abstract class Commands
{
    /**
     * Takes one event off the queue.
     *
     * Sending it again leaves the same state.
     *
     * One call per event; there is no bulk form. Acknowledge only after the event is stored. What a second ack of the
     * same event answers is not documented (unverified); its effect is the same either way.
     *
     * Response codes: 200. Guide: ack_event. Catalogue: ack_event.
     *
     * - event_id: from poll_event
     *
     * @phpstan-param array{event_id: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function ackEvent(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): AckEventReply {}

    /**
     * Activates a parked .DE domain after its nameservers answer.
     *
     * Sending it again leaves the same state.
     *
     * The page prints action = activate for the reply, while its sample shows REPLY. 437 when another request is
     * waiting on the name.
     *
     * Response codes: 200, 250, 437. Guide: activate-domain. Catalogue: activate_domain.
     *
     * - domain: .DE only, within 30 days of registration; one client sends the key as domainname
     * - cookie: session of an end user, in place of the reseller's own right to act
     *
     * @phpstan-param array{domain?: string, cookie?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function activate(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Makes an existing nameserver known at one registry or at all registries of the account.
     *
     * Sending it again leaves the same state.
     *
     * Does not create the host: create_nameserver comes first, or the host belongs to another registrar. What a host
     * that is already there answers was not found. Result texts per registry are free text: added, the registry has no
     * host objects, or a technical failure.
     *
     * Response codes: 200. Guide: registry_add_ns. Catalogue: registry_add_ns.
     *
     * - fqdn: the nameserver
     * - tld: with the leading dot, e.g. .com; ignored but still checked when all = 1, so send a valid one
     * - all: 0 = only the registry of tld, 1 = every registry enabled on the account
     *
     * @phpstan-param array{fqdn: string, tld: string, all: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function addNameserverToRegistry(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): AddNameserverToRegistryReply {}

    /**
     * Gives a profile its sub-user.
     *
     * Sending it again leaves the same state.
     *
     * One sub-user per profile, so a repeat is expected to fail. Sub-users are end users in the management interface,
     * not the reseller's staff accounts, which no command touches. The reply carries no attributes.
     *
     * Response codes: 200. Guide: add-subuser. Catalogue: add_subuser.
     *
     * - domain: the tables list it as an attribute
     * - username: name of the parent profile; the toolkit puts it into the attributes
     * - sub_username: as sent
     * - sub_password: as sent
     * - sub_permission: 0 to 127; sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the
     *   old Perl client adds 64 domain extras
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, username: string, sub_username: string, sub_password: string, sub_permission: int, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function addSubuser(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Checks a user name and password.
     *
     * It reads only, and may be sent again at will. Not documented: seen in clients only.
     *
     * Only named in the command list of the 2012 toolkit readme, without a page number; no class, page or sample found.
     *
     * Source: osrs-toolkit-php. Catalogue: authenticate_user.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function authenticateUser(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Tells whether a domain is in the calling reseller's account.
     *
     * It reads only, and may be sent again at will.
     *
     * A name not managed by OpenSRS, or expired where the TLD has no grace period, may answer 0 with an 'Unknown
     * Domain' error; queries and redemption may still work on it.
     *
     * Response codes: 200, 500. Guide: belongs_to_rsp. Catalogue: belongs_to_rsp.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function belongsToReseller(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): BelongsToResellerReply {}

    /**
     * Switches WHOIS privacy on or off for many domains.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Older form of submit_bulk_change with change_type whois_privacy. Each domain switched on may be charged. The page
     * lists .COM .NET .ORG .INFO .BIZ .ME .MOBI .NAME .CC .CO .TV. Whether it too must go to batch.opensrs.net is not
     * said. The page advises another change_type value for new code; the captured text breaks off before naming it.
     *
     * Response codes: 200. Guide: submit_bulk_change-whois-privacy. Catalogue: submit_bulk_change_whois_privacy.
     *
     * - change_items: 1 to 10000 entries
     * - op_type: one of enable, disable
     * - apply_to_locked_domains: 0 when missing
     * - contact_email: where the result report goes; without it no notice at all
     *
     * @phpstan-param array{change_items: list<string>, op_type: 'enable'|'disable', apply_to_locked_domains?: bool, contact_email?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function bulkSetWhoisPrivacy(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Orders transfers-in of several domains with one contact set.
     *
     * This is an order: it may cost money, and is never sent twice by itself. Still there, no longer recommended.
     *
     * Grouped by admin contact: one approval mail per address listing its domains. Support pages say bulk transfers
     * stopped working on 2018-05-25 for data protection reasons; use sw_register_domain with reg_type transfer. No
     * guide page was found in the captures; a guide appendix still describes the approval form for them
     * (bulk_transfer_id).
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: bulk_transfer.
     *
     * - domain_list: a list
     * - reg_username: as sent
     * - reg_password: as sent
     * - reg_domain: a domain of the existing profile
     * - custom_tech_contact: as in sw_register_domain; says by itself whether `contact_set.tech` is sent
     * - contact_set: not verified
     * - affiliate_id: not verified
     * - handle: as in sw_register_domain; not verified
     * - registrant_ip: among the attributes in the toolkit; not verified
     *
     * @phpstan-param array{domain_list: list<string>, reg_username: string, reg_password: string, reg_domain?: string, custom_tech_contact?: bool, contact_set?: Contacts, affiliate_id?: string, handle?: 'process'|'save', registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function bulkTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Cancels a .CA request still waiting at the registry.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * In the 2010-2014 guides (asynchronous .CA); no page in the current index was found. Reply layout not read.
     *
     * Guide: osrs-toolkit-php. Catalogue: cancel_active_process.
     *
     * - order_id: a whole number
     * - domain: a domain or host name
     *
     * @phpstan-param array{order_id?: int, domain?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function cancelActiveProcess(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Cancels a trust service order that is not finished.
     *
     * Sending it again leaves the same state.
     *
     * Only before completion; a finished certificate is revoked through the CA portal or support instead. Held money
     * goes back. The CA may still have to agree, so read state: an old sample answers declined.
     *
     * Response codes: 200. Guide: cancel_order. Catalogue: cancel_order.
     *
     * - order_id: a whole number
     *
     * @phpstan-param array{order_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function cancelCertificateOrder(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CancelCertificateOrderReply {}

    /**
     * Ended a 30-day free trial before it was charged.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Free trials are no longer offered; the page itself says deprecated. It was for True BusinessID with EV and the
     * Symantec Secure Site family. The page gives the action as cancel_order in its parameter list; the Blesta module
     * sends cancel_free_trial. The CA asked the customer by mail, then the order turned Revoked/Declined, and the
     * domain could not order again until the 30 days were over. A trial not cancelled was charged for the term chosen.
     * Reply attributes could not be read.
     *
     * Guide: cancel_free_trial. Catalogue: cancel_free_trial.
     *
     * - order_id: a whole number
     * - product_id: a whole number
     *
     * @phpstan-param array{order_id?: int, product_id?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function cancelFreeTrial(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Cancels every pending or declined order up to a moment.
     *
     * Sending it again leaves the same state.
     *
     * Sweeping: it acts on the whole account, so a client should ask for confirmation.
     *
     * Response codes: 200. Guide: cancel_pending_orders. Catalogue: cancel_pending_orders.
     *
     * - to_date: seconds since 1970, UTC; orders of that day and before are cancelled
     * - status: default pending
     *
     * @phpstan-param array{to_date: int, status?: 'pending'|'declined'} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function cancelPendingOrders(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CancelPendingOrdersReply {}

    /**
     * Cancels a change of registrant that still waits for approval.
     *
     * Sending it again leaves the same state.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     * The event then shows cancelled_by_reseller. The reply carries no attributes.
     *
     * Response codes: 200. Guide: cancel_icann_trade. Catalogue: cancel_icann_trade.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function cancelRegistrantChange(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Cancels a transfer that still waits for the owner.
     *
     * Sending it again leaves the same state.
     *
     * Only while pending_owner. A Perl client records that the reply has no attributes. The guide has a page for it
     * (named in the 2021 Blesta module); its text was not in the captures.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: cancel_transfer.
     *
     * - reseller: reseller username
     * - domain: a domain or host name
     * - order_id: a whole number
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{reseller: string, domain?: string, order_id?: int, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function cancelTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Releases a .UK domain to another registrar's tag.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * This is how a .UK domain leaves; irreversible from this side.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_change_ips_tag.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - gaining_registrar_tag: Nominet IPS tag
     * - change_tag_all: 1 = all .UK domains of the profile
     * - rsp_override: not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, gaining_registrar_tag: string, change_tag_all: bool, rsp_override?: bool, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function changeIpsTag(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Moves a domain into another profile, new or existing.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Profile only: the registrant in WHOIS does not change (modify_domain_contact_info, update_contacts and
     * trade_domain do that). Without reg_domain a new profile with this username and password is made. The toolkit
     * insists on a cookie. The reply carries no attributes.
     *
     * Response codes: 200. Guide: change-ownership. Catalogue: change_ownership.
     *
     * - domain: the tables list it as an attribute
     * - username: 3 to 20 characters; gaining profile; letters and digits
     * - password: up to 20 characters; 10-20 characters; letters, digits and !(at)$^,.~|=-+_{}#
     * - reg_domain: any domain of the existing profile to join
     * - move_all: 1 = move every domain of the losing profile, 0 = this one; toolkit and older pages only; not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, username: string, password: string, reg_domain?: string, move_all?: bool, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function changeOwnership(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Sets a new password for the profile of a domain.
     *
     * Sending it again leaves the same state.
     *
     * Changes the profile, so every domain in it. A cookie made before should be deleted and set anew. The reply
     * carries no attributes.
     *
     * Response codes: 200. Guide: change-password. Catalogue: change_password.
     *
     * - domain: the tables list it as an attribute
     * - password: `reg_password` on the wire; letters, digits and !(at)$^,.~|=-+_{}#; 10-20 characters on the change
     *   (ownership) page
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, password: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function changePassword(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Old Perl client call about a .CA order awaiting owner approval.
     *
     * It reads only, and may be sent again at will. Not documented: seen in clients only.
     *
     * Only the action and object are known; CIRA's approval step it served is gone. The same client knew a .CA
     * registrant query (query_registrant_ca), whose split into action and object is not certain, so it has no entry.
     *
     * Source: opensrs-client-perl. Catalogue: check_ca_order_status.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function checkCaOrderStatus(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Tells whether a nameserver is known at the registry of a TLD.
     *
     * It reads only, and may be sent again at will.
     *
     * 200 = known, 212 = unknown (client code); read response_code rather than is_success. Needless for registries
     * without host objects: .CA, .UK, .DE, .FR, .CH.
     *
     * Response codes: 200, 212. Guide: registry_check_nameserver. Catalogue: registry_check_nameserver.
     *
     * - fqdn: a domain or host name
     * - tld: with the leading dot; the page calls it required yet says it is taken from fqdn when missing
     *
     * @phpstan-param array{fqdn: string, tld: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function checkNameserverAtRegistry(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CheckNameserverAtRegistryReply {}

    /**
     * Tells whether a domain can be transferred in, or how its last transfer stands.
     *
     * It reads only, and may be sent again at will.
     *
     * Reply rows come from a Perl client, live samples and quotations of the page. Before ordering read transferrable
     * and reason; afterwards read status. pending_owner = waits for the registrant's approval mail; pending_admin =
     * under review at OpenSRS; pending_registry = sent to the registry; completed; cancelled; undef = no transfer
     * known. With pending_registry the query speeds the end up to about 5 minutes, so it is a read with a side effect.
     * Resellers see only transfers they ordered. A blocked name typically gives transferrable 0 with is_success 1. Not
     * simulated on Horizon.
     *
     * Response codes: 200, 465. Guide: check_transfer. Catalogue: check_transfer.
     *
     * - domain: a domain or host name
     * - check_status: 1 asks for the transfer's state; may itself finish a gTLD transfer that the registry already
     *   shows at OpenSRS
     * - get_request_address: 1 also returns the address that will get the approval mail
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, check_status?: bool, get_request_address?: bool, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function checkTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CheckTransferReply {}

    /**
     * Old hand-shake that compared client and server versions.
     *
     * It reads only, and may be sent again at will. Still there, no longer recommended.
     *
     * Belongs to the retired socket protocol; kept in the toolkit without required fields. No page and no sample found.
     *
     * Guide: osrs-toolkit-php. Catalogue: check_version.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function checkVersion(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Switches on the DNS service for a domain, with a template or with records.
     *
     * Sending it again leaves the same state.
     *
     * The template named here stays tied to the domain and is what reset_dns_zone returns to. Without a template, or
     * with the word blank (the page prints it in bold italics, sw_register texts write *blank*), the zone starts empty
     * and records may be sent here or later with set_dns_zone. Does not change the delegation: force_dns_nameservers or
     * advanced_update_nameservers does. sw_register_domain can do the same through dns_template. What a second create
     * answers is not documented; clients call set_dns_zone first and create on failure. The page calls records
     * required, the toolkit and clients send domain alone or with a template. The reply rows follow a sample reply kept
     * in one client (OpenSRS.NET): records with A, MX and SRV, and nameservers_ok.
     *
     * Response codes: 200. Guide: create_dns_zone. Catalogue: create_dns_zone.
     *
     * - domain: a domain or host name
     * - dns_template: name of a template kept in the reseller account
     * - records: keyed by record type; the page says required
     *
     * @phpstan-param array{domain: string, dns_template?: string, records?: DnsRecords} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function createDnsZone(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ZoneReply {}

    /**
     * Switches on web forwarding for a domain.
     *
     * Sending it again leaves the same state.
     *
     * Must come before set_domain_forwarding. The page calls domain optional, samples always send it. The reply carries
     * no attributes.
     *
     * Response codes: 200. Guide: create_domain_forwarding. Catalogue: create_domain_forwarding.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function createForwarding(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Creates a nameserver (host object with address) below a domain of the account.
     *
     * Sending it again leaves the same state.
     *
     * Creates the host only; it does not put it into a domain's delegation (advanced_update_nameservers does). One of
     * cookie (envelope level) and domain must be there; the PHP toolkit refuses both together. The toolkit demands
     * ipaddress although the page lets ipv6 stand alone. A repeat is expected to fail because the host exists: read
     * get_nameserver after a lost reply. The reply carries no attributes.
     *
     * Response codes: 200. Guide: create-nameserver. Catalogue: create_nameserver.
     *
     * - domain: newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope
     *   level; the page spells it Domain, samples use lower case
     * - name: full host name below the domain; IDN labels in ASCII (race / punycode) form
     * - ipaddress: IPv4; both families may be sent together; always for .DE
     * - ipv6: IPv6; not supported for .CN
     * - add_to_all_registry: also makes the host known at other registries; the page asks for TLDs whose registries
     *   keep hosts as objects, the toolkit test sends a comma list such as .info,.org, several clients send 1
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, name: string, ipaddress?: string, ipv6?: string, add_to_all_registry?: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function createNameserver(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Makes a short-lived log-in link to the SiteLock dashboard.
     *
     * Sending it again leaves the same state.
     *
     * Opens the SiteLock account if needed. Not for a pending order. The link may last no more than five minutes: fetch
     * it when the user clicks, never store it, treat it as a secret. Older pages name TRUSTe too. Send one of the two
     * ids.
     *
     * Guide: create_token. Catalogue: create_token.
     *
     * - order_id: a whole number
     * - product_id: a whole number
     *
     * @phpstan-param array{order_id?: int, product_id?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function createSitelockLogin(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CreateSitelockLoginReply {}

    /**
     * Opens a sub-reseller account below the reseller.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Its reply has attributes on the page, but that part could not be read. Look with get_subreseller before a repeat.
     *
     * Response codes: 200. Guide: create-subreseller. Catalogue: create_subreseller.
     *
     * - username: as sent
     * - password: as sent
     * - status: one of active, onhold, locked, canceled, paid_only
     * - pricing_plan: plan kept in the reseller account
     * - ccp_enabled: Y lets the sub-reseller pay by card
     * - low_balance_email: gets the low balance notice
     * - system_status_email: gets system status messages
     * - contact_set: as sent
     * - payment_email: gets payment notices
     * - nameservers: default nameservers; element form not shown; not verified
     * - url: web address
     *
     * @phpstan-param array{username: string, password: string, status: 'active'|'onhold'|'locked'|'canceled'|'paid_only', pricing_plan: string, ccp_enabled: bool, low_balance_email: string, system_status_email: string, contact_set: SubresellerContacts, payment_email?: string, nameservers?: list<mixed>, url?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function createSubreseller(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Ends an end-user session.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain
     * instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are
     * from recorded replies of 2011 (moo_moo). The toolkit demands the cookie at envelope level and again, with domain,
     * in the attributes; moo_moo sends the envelope key and the attribute.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: delete_cookie.
     *
     * - cookie: as sent
     * - domain: demanded by the toolkit only; not verified
     *
     * @phpstan-param array{cookie: string, domain?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function deleteCookie(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Removes the DNS zone of a domain.
     *
     * Sending it again leaves the same state.
     *
     * Deletes every record at once; nothing suggests that it touches the delegation. The guide has a page for it (old
     * slug delete_dns_zone_request); its text could not be read.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: delete_dns_zone.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function deleteDnsZone(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Switches off web forwarding for a domain.
     *
     * Sending it again leaves the same state.
     *
     * The page calls domain optional, samples always send it. The reply carries no attributes.
     *
     * Response codes: 200. Guide: delete_domain_forwarding. Catalogue: delete_domain_forwarding.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function deleteForwarding(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Deletes a nameserver that serves no domain.
     *
     * Sending it again leaves the same state.
     *
     * Fails while a domain in OpenSRS uses the host (see can_delete of get_nameserver) and also while the registry
     * knows a user of it outside OpenSRS. One of cookie (envelope level) and domain must be there; the PHP toolkit
     * refuses both together. The page's sample carries domain at envelope level. The page asks for an address; the
     * toolkit sends name alone. The reply carries no attributes.
     *
     * Response codes: 200. Guide: delete-nameserver. Catalogue: delete_nameserver.
     *
     * - domain: newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope
     *   level
     * - name: IDN labels in ASCII form
     * - ipaddress: when: the page asks for an address; the toolkit sends name alone; IPv4; both families may be sent
     *   together
     * - ipv6: IPv6; not supported for .CN
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, name: string, ipaddress?: string, ipv6?: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function deleteNameserver(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Deletes a personal name.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. One name per call. No
     * page text found in the captures.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: delete_surname.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function deletePersonalName(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Removes a sub-user.
     *
     * Sending it again leaves the same state.
     *
     * The reply carries no attributes.
     *
     * Response codes: 200. Guide: delete-subuser. Catalogue: delete_subuser.
     *
     * - domain: the tables list it as an attribute
     * - username: name of the parent profile; the toolkit puts it into the attributes
     * - sub_id: from get_subuser
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, username: string, sub_id: int, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function deleteSubuser(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Records that a future registrant accepts Tucows as designated agent.
     *
     * Sending it again leaves the same state.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     * Send before the contact change; it counts for the exact combination of first name, last name, organisation and
     * email. Not tied to a domain. There is no command to take it back on the captured pages. The reply carries no
     * attributes.
     *
     * Response codes: 200. Guide: enable_designated_agent. Catalogue: enable_designated_agent.
     *
     * - owner: the new registrant
     * - ip_address: address of the registrant
     *
     * @phpstan-param array{owner: FutureRegistrant, ip_address: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function enableDesignatedAgent(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Points the delegation of a domain at the SystemDNS nameservers.
     *
     * Sending it again leaves the same state.
     *
     * The servers are ns1, ns2 and ns3.systemdns.com. Changes the delegation at the registry, so the rules of
     * advanced_update_nameservers apply. The guide has a page for it; its text could not be read. Clients read no
     * attributes from the reply.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: force_dns_nameservers.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function forceDnsNameservers(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Reads the affiliate id stored on a domain.
     *
     * It reads only, and may be sent again at will.
     *
     * Response codes: 200. Guide: get_domain_affiliate_id. Catalogue: get_domain_affiliate_id.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getAffiliateId(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetAffiliateIdReply {}

    /**
     * Reads the reseller account's balance and the part held for pending transactions.
     *
     * It reads only, and may be sent again at will.
     *
     * The guide page (slug get_balance) could not be read; sample replies agree across clients. Takes no attributes;
     * clients send an empty dt_assoc or leave attributes out. Most clients use object BALANCE; some send DOMAIN and
     * report success. Amounts are in US dollars.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: get_balance.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getBalance(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetBalanceReply {}

    /**
     * Returns an issued certificate.
     *
     * It reads only, and may be sent again at will.
     *
     * Only for completed orders. The official WHMCS module sends order_id instead of product_id and reads
     * cert_data.certificate. The page's own table of cert_data could not be read; return_ca_certs adds root and
     * intermediate certificates and return_pkcs7_cert a PKCS#7 bundle, under names not seen.
     *
     * Guide: get_cert. Catalogue: get_cert.
     *
     * - product_id: a whole number
     * - order_id: instead of product_id, sent by the official WHMCS module; not verified
     * - return_ca_certs: 1 adds the root and intermediate certificates
     * - return_pkcs7_cert: 1 adds the PKCS#7 form
     *
     * @phpstan-param array{product_id?: int, order_id?: int, return_ca_certs?: bool, return_pkcs7_cert?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getCertificate(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetCertificateReply {}

    /**
     * Returns one trust service order.
     *
     * It reads only, and may be sent again at will.
     *
     * Same action as get_order_info for domains, told apart by object; here the rows stand straight in attributes, not
     * in field_hash. notes_list is the order's history with its money steps: seen types are order_created, money_held,
     * order_processed, supplier_product_created, money_charged, order_completed. For DNS or file validation the values
     * to publish are read here (support pages); the page version read has no row for them.
     *
     * Response codes: 200. Guide: get_order_info-trust_service. Catalogue: get_order_info_trust_service.
     *
     * - order_id: a whole number
     *
     * @phpstan-param array{order_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getCertificateOrder(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetCertificateOrderReply {}

    /**
     * Reads the contacts of up to 100 domains in one call.
     *
     * It reads only, and may be sent again at will.
     *
     * Response codes: 200. Guide: get_domains_contacts. Catalogue: get_domains_contacts.
     *
     * - domains: `domain_list` on the wire, 1 to 100 entries
     * - active_contacts_only: 0 gives pending contacts while a trade runs, 1 those now in force
     *
     * @phpstan-param array{domains: list<string>, active_contacts_only?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getContacts(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetContactsReply {}

    /**
     * Fetches the text of the registration agreement known as Exhibit A.
     *
     * It reads only, and may be sent again at will.
     *
     * Response codes: 200. Guide: get_contract. Catalogue: get_contract.
     *
     * - type: sent as `exhibit_a` unless set
     *
     * @phpstan-param array{type?: 'exhibit_a'} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getContract(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetContractReply {}

    /**
     * Tells whether Tucows may approve registrant changes of a domain as designated agent.
     *
     * It reads only, and may be sent again at will.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     *
     * Response codes: 200. Guide: get_trade_designated_agent. Catalogue: get_trade_designated_agent.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getDesignatedAgent(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetDesignatedAgentReply {}

    /**
     * Reads the records of a domain that uses the DNS service.
     *
     * It reads only, and may be sent again at will.
     *
     * What a domain without a zone answers is not shown on the page; one client's notes say it only works while the
     * domain is delegated to SystemDNS (unverified). Reading before set_dns_zone is the only way to change one record.
     *
     * Response codes: 200. Guide: get_dns_zone. Catalogue: get_dns_zone.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getDnsZone(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ZoneReply {}

    /**
     * Lists the DS records of a domain.
     *
     * It reads only, and may be sent again at will.
     *
     * The get_domain command with type dnssec; the guide gives it a page of its own. There is no action GET_DNSSEC_INFO
     * in the guide, although clients guess at one.
     *
     * Response codes: 200. Guide: get-dnssec. Catalogue: get_dnssec.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getDnssec(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetDnssecReply {}

    /**
     * Reads one kind of data about a domain, or lists the domains of a profile.
     *
     * It reads only, and may be sent again at will.
     *
     * The number of the first page of a list is taken to be 1, as with most lists; count is not read as a total, since
     * it is not said what it counts. Read on the page: the request rows up to limit; reply rows are from live samples
     * and clients. The guide allows it without end-user credentials (domain instead of cookie) for admin, all_info,
     * billing, expire_action, forwarding_email, list, tech, owner, nameservers, status, rsp_whois_info, ced_info,
     * nexus_info and whois_privacy_state. Answers for active domains and in the expiry grace period, not once a domain
     * is deleted, in redemption or after it; use get_deleted_domains there. all_info has no lock_state: a full picture
     * needs all_info, status and whois_privacy_state. No raw EPP status codes are given. Client code spells the type
     * 'waiting history' in places.
     *
     * Response codes: 200, 415, 460, 465, 480. Guide: get-domain. Catalogue: get_domain.
     *
     * - type: one of admin, all_info, auto_renew_flag, billing, ca_whois_display_setting, ced_info, dnssec,
     *   domain_auth_info, expire_action, forwarding_email, it_whois_display_setting, list, nameservers, nexus_info,
     *   owner, rsp_whois_info, status, tech, tld_data, trademark, waiting_history, whois_privacy_state,
     *   whois_publicity_state, xpack_waiting_history
     * - domain: may also stand at envelope level
     * - active_contacts_only: 1 gives the contacts now in force even while an ownership change is pending
     * - clean_ca_subset: when: .CA with type = admin or tech; 1 leaves out the addr_* split address keys
     * - limit: in domains; when: type = list; domains per page
     * - page: when: type = list
     * - min_to_expiry: in days; when: type = list with an expiry range; lower bound
     * - max_to_expiry: in days; when: type = list with an expiry range; upper bound
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{type: string, domain?: string, active_contacts_only?: bool, clean_ca_subset?: bool, limit?: int, page?: int, min_to_expiry?: int, max_to_expiry?: int, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getDomain(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetDomainReply {}

    /**
     * Reads the web forwarding entries of a domain.
     *
     * It reads only, and may be sent again at will.
     *
     * The toolkit allows a cookie instead of domain, never both.
     *
     * Response codes: 200. Guide: get_domain_forwarding. Catalogue: get_domain_forwarding.
     *
     * - domain: a domain or host name
     * - cookie: session of an end user, in place of the reseller's own right to act
     *
     * @phpstan-param array{domain?: string, cookie?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getForwarding(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetForwardingReply {}

    /**
     * Reads everything about one domain order except usernames, passwords and authcodes.
     *
     * It reads only, and may be sent again at will.
     *
     * The first nine field_hash keys are from the page, the others from sample replies in client code. The
     * trust_service order has its own GET_ORDER_INFO with object TRUST_SERVICE (another family).
     *
     * Response codes: 200. Guide: get_order_info. Catalogue: get_order_info.
     *
     * - order_id: a whole number
     *
     * @phpstan-param array{order_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getOrder(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetOrderReply {}

    /**
     * Reads the state, mailbox and DNS of a personal name.
     *
     * It reads only, and may be sent again at will.
     *
     * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. The other surname
     * commands have no captured page; this one still stands in the guide. The zone table was cut.
     *
     * Response codes: 200. Guide: query-surname. Catalogue: query_surname.
     *
     * - domain: a domain or host name
     * - query_dns: 1 adds zone
     * - query_email: 1 adds mailbox
     *
     * @phpstan-param array{domain: string, query_dns?: bool, query_email?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getPersonalName(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetPersonalNameReply {}

    /**
     * Prices one billable transaction for a domain name.
     *
     * It reads only, and may be sent again at will.
     *
     * A price is no promise that the name is free. The price is right even when the premium tier is off, but
     * is_registry_premium is then absent. A third-party client reads 400 as 'no price found'. The quoted amount is what
     * premium_price_to_verify of sw_register must repeat. Older clients call it get_price_domain (action_object
     * naming); there is no separate GET_PRICE_DOMAIN action in the guide.
     *
     * Response codes: 200, 400. Guide: get_price. Catalogue: get_price.
     *
     * - domain: a domain or host name
     * - period: in years, 1 to 10; default 1; the newest page marks it required, older ones optional
     * - all_periods: 1 returns every term's price in `prices`
     * - reg_type: default new; there is no type for redemption
     *
     * @phpstan-param array{domain: string, period?: int, all_periods?: bool, reg_type?: 'new'|'renewal'|'transfer'|'trade'} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getPrice(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetPriceReply {}

    /**
     * Returns one trust service product.
     *
     * It reads only, and may be sent again at will.
     *
     * Read on the page up to issue_date; the rest from samples. The page marks contact_email and csr as always
     * returned, but a sample without all_info has no csr. Dates have two forms in samples: YYYY-MM-DD plus offset, and
     * full ISO date and time with offset. For certificates moved from the old TPP system the reply with all_info also
     * has that system's order number (name not read).
     *
     * Response codes: 200. Guide: get_product_info. Catalogue: get_product_info.
     *
     * - product_id: a whole number
     * - inventory_item_id: a whole number
     * - all_info: 1 adds the CSR and the contacts
     *
     * @phpstan-param array{product_id?: int, inventory_item_id?: int, all_info?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getProduct(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetProductReply {}

    /**
     * Reads the state of a request queued for an asynchronous registry.
     *
     * It reads only, and may be sent again at will.
     *
     * Named in the 2021 Blesta module, so still current then; its guide page was not in the captures.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: query_queued_request.
     *
     * - request_id: the queue_request_id an order returned
     *
     * @phpstan-param array{request_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getQueuedRequest(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetQueuedRequestReply {}

    /**
     * Reads the state of a simple_transfer job.
     *
     * It reads only, and may be sent again at will. Not documented: seen in clients only.
     *
     * Known from a Python client; page and reply layout not read.
     *
     * Source: yola-opensrs. Catalogue: simple_transfer_status.
     *
     * - simple_transfer_job_id: a whole number
     *
     * @phpstan-param array{simple_transfer_job_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getSimpleTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Reads a sub-reseller account.
     *
     * It reads only, and may be sent again at will.
     *
     * Page text was read up to pricing_plan; later rows follow modify_subreseller.
     *
     * Response codes: 200. Guide: get-subreseller. Catalogue: get_subreseller.
     *
     * - username: as sent
     *
     * @phpstan-param array{username: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getSubreseller(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetSubresellerReply {}

    /**
     * Reads a profile's sub-user.
     *
     * It reads only, and may be sent again at will.
     *
     * Attributes are empty when there is none.
     *
     * Response codes: 200. Guide: get-subuser. Catalogue: get_subuser.
     *
     * - domain: the tables list it as an attribute
     * - username: name of the parent profile; the toolkit puts it into the attributes
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, username: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getSubuser(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetSubuserReply {}

    /**
     * Tells whether the next change of registrant will lock the domain for 60 days.
     *
     * It reads only, and may be sent again at will.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     * Shows the setting for the next trade, not a lock in force.
     *
     * Response codes: 200. Guide: get_trade_lock_setting. Catalogue: get_trade_lock_setting.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getTradeLock(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetTradeLockReply {}

    /**
     * Finds who held the first right to a second-level .UK name.
     *
     * It reads only, and may be sent again at will. Still there, no longer recommended.
     *
     * Served the .UK priority period that ended on 10 June 2019. Request and reply layout not read.
     *
     * Guide: blesta-module-opensrs. Catalogue: uk_get_blocker_contact.
     *
     * - domain: not verified
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getUkBlockerContact(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Old Perl client call about a profile's access rights.
     *
     * It reads only, and may be sent again at will. Not documented: seen in clients only.
     *
     * Only the action and object are known.
     *
     * Source: opensrs-client-perl. Catalogue: get_user_access_info.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getUserAccessInfo(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Reads general data of the profile of a domain, among them whether a request still waits.
     *
     * It reads only, and may be sent again at will.
     *
     * The page's request list spells the object user_info, its reply and all clients userinfo. 250 = something still
     * waits at an asynchronous registry. Page text was read up to f_owner; the rest comes from the Perl client's manage
     * script.
     *
     * Response codes: 200, 250. Guide: get-userinfo. Catalogue: get_userinfo.
     *
     * - domain: a domain or host name
     * - cookie: session of an end user, in place of the reseller's own right to act
     *
     * @phpstan-param array{domain?: string, cookie?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getUserInfo(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetUserInfoReply {}

    /**
     * Reads where the registrant's email verification stands.
     *
     * It reads only, and may be sent again at will.
     *
     * The matching event uses more values: marking_as_verified, bounced, not_applicable.
     *
     * Response codes: 200. Guide: get_registrant_verification_status. Catalogue: get_registrant_verification_status.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function getVerificationStatus(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): GetVerificationStatusReply {}

    /**
     * Lists the mail addresses that may approve a certificate for a domain.
     *
     * It reads only, and may be sent again at will.
     *
     * Not for Trustwave. The same page lists products withdrawn on 2020-09-30: quickssl (turned into quickssl_premium),
     * thawte_csc, securesite_ft, securesite_pro_ft, securesite_ev_ft, securesite_pro_ev_ft, truebizid_ev_ft. WHOIS
     * addresses no longer count; expect the five generic ones (admin, administrator, hostmaster, postmaster,
     * webmaster).
     *
     * Response codes: 200. Guide: query_approver_list. Catalogue: query_approver_list.
     *
     * - domain: a domain or host name
     * - product_type: one of comodo_ev, comodo_instantssl, comodo_premiumssl, comodo_premiumssl_wildcard, comodo_ssl,
     *   comodo_wildcard, essentialssl, essentialssl_wildcard, positivessl, quickssl, quickssl_premium, rapidssl,
     *   securesite, securesite_pro, securesite_ev, securesite_pro_ev, sgcsuper_certs, ssl123, sslwebserver,
     *   sslwebserver_wildcard, sslwebserver_ev, symantec_ssl_lite, symantec_ssl_lite_wildcard, truebizid,
     *   truebizid_wildcard, truebizid_ev, trustwave_dv, trustwave_ev, trustwave_premiumssl,
     *   trustwave_premiumssl_wildcard, positivessl_wildcard, rapidssl_wildcard, digicert_sslplus, trustwave_ev_san5,
     *   malwarescan, sitelock_basic, sitelock_premium, sitelock_enterprise, sitelock_find, sitelock_fix,
     *   sitelock_prevent
     *
     * @phpstan-param array{domain: string, product_type: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listApprovers(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListApproversReply {}

    /**
     * Lists the names that stand in the way of a new .CA registration.
     *
     * It reads only, and may be sent again at will. Still there, no longer recommended.
     *
     * Related to lookup code 246 in the old Perl client. The reply's layout could not be read; no page for it appears
     * in the current guide's index.
     *
     * Guide: osrs-toolkit-php. Catalogue: get_ca_blocker_list.
     *
     * - domain: the .CA name wanted
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listCaBlockers(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Lists domains that left the reseller's account by expiry or on request.
     *
     * It reads only, and may be sent again at will.
     *
     * Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in Oracle style,
     * not ISO.
     *
     * Response codes: 200. Guide: get_deleted_domains. Catalogue: get_deleted_domains.
     *
     * - domain: a domain or host name
     * - owner_email: * wildcard allowed
     * - admin_email: * wildcard allowed
     * - billing_email: * wildcard allowed
     * - tech_email: * wildcard allowed
     * - deleted_from: `del_from` on the wire, a day, YYYY-MM-DD; year not above 2030
     * - deleted_to: `del_to` on the wire, a day, YYYY-MM-DD; year not above 2030
     * - expires_from: `exp_from` on the wire, a day, YYYY-MM-DD; year not above 2030
     * - expires_to: `exp_to` on the wire, a day, YYYY-MM-DD; year not above 2030
     * - limit: in rows; default 40
     * - page: the page says default 1 and also index from 0
     *
     * @phpstan-param array{domain?: string, owner_email?: string, admin_email?: string, billing_email?: string, tech_email?: string, deleted_from?: string, deleted_to?: string, expires_from?: string, expires_to?: string, limit?: int, page?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listDeletedDomains(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListDeletedDomainsReply {}

    /**
     * Lists the reseller's domains that expire between two dates.
     *
     * It reads only, and may be sent again at will.
     *
     * Can be slow on big portfolios; one client allows 300 seconds.
     *
     * Response codes: 200. Guide: get_domains_by_expiredate. Catalogue: get_domains_by_expiredate.
     *
     * - expires_from: `exp_from` on the wire, a day, YYYY-MM-DD
     * - expires_to: `exp_to` on the wire, a day, YYYY-MM-DD
     * - limit: in rows; default 40 (not verified)
     * - page: 1-based in live use; default 1; not verified
     *
     * @phpstan-param array{expires_from: string, expires_to: string, limit?: int, page?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listExpiringDomains(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListExpiringDomainsReply {}

    /**
     * Lists the nameservers kept in the profile of a domain, assigned or not.
     *
     * It reads only, and may be sent again at will.
     *
     * Not the delegation: for the nameservers a domain uses call get_domain with type nameservers. One of cookie
     * (envelope level) and domain must be there; the PHP toolkit refuses both together.
     *
     * Response codes: 200. Guide: get-nameserver. Catalogue: get_nameserver.
     *
     * - domain: newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope
     *   level
     * - name: the word all; the toolkit also allows one host name; sent as `all` unless set; not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, name?: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listNameservers(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListNameserversReply {}

    /**
     * Reads the history notes of a domain, order or transfer.
     *
     * It reads only, and may be sent again at will.
     *
     * The guide calls notes an associative array; replies use a list of records.
     *
     * Response codes: 200. Guide: get_notes. Catalogue: get_notes.
     *
     * - domain: a domain or host name
     * - type: one of domain, order, transfer
     * - order_id: a whole number
     * - transfer_id: a whole number
     * - limit: in rows; default 40 in the older page
     * - page: 1-based, default 1
     *
     * @phpstan-param array{domain: string, type: 'domain'|'order'|'transfer', order_id?: int, transfer_id?: int, limit?: int, page?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listNotes(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListNotesReply {}

    /**
     * Lists the orders placed for one domain.
     *
     * It reads only, and may be sent again at will.
     *
     * The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.
     *
     * Response codes: 200. Guide: get_orders_by_domain. Catalogue: get_orders_by_domain.
     *
     * - domain: a domain or host name
     * - limit: in rows; default 40
     * - page: 1-based, default 1
     * - order_from: a day, YYYY-MM-DD
     * - order_to: a day, YYYY-MM-DD
     * - status: one of pending, processed, waiting, completed, declined, cancelled, deleted, pending_fax,
     *   ca_owner_approval
     * - type: one of new, premium, renewal, sunrise, landrush, transfer, whois_privacy, change_contact
     *
     * @phpstan-param array{domain: string, limit?: int, page?: int, order_from?: string, order_to?: string, status?: 'pending'|'processed'|'waiting'|'completed'|'declined'|'cancelled'|'deleted'|'pending_fax'|'ca_owner_approval', type?: 'new'|'premium'|'renewal'|'sunrise'|'landrush'|'transfer'|'whois_privacy'|'change_contact'} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listOrders(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListOrdersReply {}

    /**
     * Lists the product types the account may order.
     *
     * It reads only, and may be sent again at will.
     *
     * No request attributes. The authoritative product list: use it instead of a built-in one. The reply's action is
     * GET_CAPABILITIES:REPLY. The page calls the value an associative array, its sample shows a plain array of strings;
     * the sample's is_success is 1 and it shows no response_code in the part read. Types seen there:
     * positivessl_wildcard, digicert_sslplus, sslwebserver_ev, rapidssl, trustwave_ev_san5, truebizid.
     *
     * Guide: get_capabilities. Catalogue: get_capabilities.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listProductTypes(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListProductTypesReply {}

    /**
     * Lists trust service products whose end date lies in a range.
     *
     * It reads only, and may be sent again at will.
     *
     * Both dates are required, so a full list means a wide range. No paging is named in the part of the page that could
     * be read; the record has more rows after is_renewable than could be read.
     *
     * Guide: get_products. Catalogue: get_products.
     *
     * - min_expiry_date: a day, YYYY-MM-DD; earliest end date, YYYY-MM-DD
     * - max_expiry_date: a day, YYYY-MM-DD; latest end date, YYYY-MM-DD
     * - state: one of activated, active, expired, renewed, renewing, revoked, upgraded
     *
     * @phpstan-param array{min_expiry_date: string, max_expiry_date: string, state?: 'activated'|'active'|'expired'|'renewed'|'renewing'|'revoked'|'upgraded'} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listProducts(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListProductsReply {}

    /**
     * Lists transfers out of the reseller's account.
     *
     * It reads only, and may be sent again at will.
     *
     * All attributes optional; with none, every transfer-away ever is returned. status = completed is how sync jobs
     * find domains that left. There is no command to approve or refuse a transfer away.
     *
     * Response codes: 200. Guide: get_transfers_away. Catalogue: get_transfers_away.
     *
     * - domain: a domain or host name
     * - gaining_registrar: * wildcard
     * - registry_request_date: a day, YYYY-MM-DD; in toolkit forms only; not verified
     * - owner_confirm_from: a day, YYYY-MM-DD; owner's answer on or after; year not above 2030
     * - owner_confirm_to: a day, YYYY-MM-DD; owner's answer up to
     * - owner_request_from: a day, YYYY-MM-DD; approval mail sent on or after
     * - owner_request_to: a day, YYYY-MM-DD; approval mail sent up to
     * - requested_from: `req_from` on the wire, a day, YYYY-MM-DD; transfer request date from
     * - requested_to: `req_to` on the wire, a day, YYYY-MM-DD; transfer request date to
     * - request_address: address at the time of the request; * wildcard
     * - status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef
     * - limit: in rows, 1 to 40
     * - page: index from 0, unlike get_notes and get_orders_by_domain
     *
     * @phpstan-param array{domain?: string, gaining_registrar?: string, registry_request_date?: string, owner_confirm_from?: string, owner_confirm_to?: string, owner_request_from?: string, owner_request_to?: string, requested_from?: string, requested_to?: string, request_address?: string, status?: 'pending_owner'|'pending_admin'|'pending_registry'|'completed'|'cancelled'|'undef', limit?: int, page?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listTransfersAway(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListTransfersAwayReply {}

    /**
     * Lists transfers into the reseller's account.
     *
     * It reads only, and may be sent again at will.
     *
     * Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every transfer-in
     * ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page does not list.
     *
     * Response codes: 200. Guide: get_transfers_in. Catalogue: get_transfers_in.
     *
     * - domain: a domain or host name
     * - transfer_id: a whole number
     * - order_id: a whole number
     * - order_from: a day, YYYY-MM-DD
     * - order_to: a day, YYYY-MM-DD
     * - completed_from: a day, YYYY-MM-DD
     * - completed_to: a day, YYYY-MM-DD
     * - losing_registrar: * wildcard
     * - owner_confirm_ip: an IP address
     * - owner_confirm_from: a day, YYYY-MM-DD; owner's answer on or after; year not above 2030
     * - owner_confirm_to: a day, YYYY-MM-DD; owner's answer up to
     * - owner_request_from: a day, YYYY-MM-DD; approval mail sent on or after
     * - owner_request_to: a day, YYYY-MM-DD; approval mail sent up to
     * - requested_from: `req_from` on the wire, a day, YYYY-MM-DD; transfer request date from
     * - requested_to: `req_to` on the wire, a day, YYYY-MM-DD; transfer request date to
     * - request_address: address at the time of the request; * wildcard
     * - status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef
     * - limit: in rows, 1 to 40
     * - page: index from 0, unlike get_notes and get_orders_by_domain
     *
     * @phpstan-param array{domain?: string, transfer_id?: int, order_id?: int, order_from?: string, order_to?: string, completed_from?: string, completed_to?: string, losing_registrar?: string, owner_confirm_ip?: string, owner_confirm_from?: string, owner_confirm_to?: string, owner_request_from?: string, owner_request_to?: string, requested_from?: string, requested_to?: string, request_address?: string, status?: 'pending_owner'|'pending_admin'|'pending_registry'|'completed'|'cancelled'|'undef', limit?: int, page?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function listTransfersIn(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ListTransfersInReply {}

    /**
     * Tells whether a domain name is free to register.
     *
     * It reads only, and may be sent again at will.
     *
     * is_success is 1 for a taken name too, so read response_code: 210 free, 211 taken, 221 taken because a waiting
     * registration exists (asynchronous registries). A syntactically bad name answers 465. The old Perl client also
     * handles 246 for a .CA name held back by a blocker. A registry premium name looks taken until its premium tier is
     * enabled on the account. Lookups are the one call the reseller contract singles out for rate limits and fees. Not
     * part of XCP: the same host offers a raw TCP fast lookup on port 51000 (send 'check_domain NAME', read one line
     * that starts with 210, 211 or 701); the PHP toolkit's FastDomainLookup uses it and no guide page for it was found.
     *
     * Response codes: 210, 211, 221. Guide: lookup-domain. Catalogue: lookup.
     *
     * - domain: a domain or host name
     * - no_cache: 1 asks the registry instead of the OpenSRS cache; slower
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, no_cache?: bool, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function lookup(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): LookupReply {}

    /**
     * Replaces one or more contacts of a domain.
     *
     * Sending it again leaves the same state.
     *
     * The guide page (slug modify-domain) could not be read; all modify variants follow the official toolkit, its WHMCS
     * copy and sample messages, so their current status is not proven one by one. A contact is replaced as a whole:
     * send every field. Owner changes on gTLDs start registrant verification and possibly an ICANN trade with a 60-day
     * lock. For .CA the update fails when billing is sent. The toolkit says tld_data goes with modify for .ASIA .COOP
     * .JOBS .LV .MX .PRO .RO .US .ZA, optionally .XXX. A wrong cookie or password answers 415 with
     * mwi_reset_password_allowed and support_message at envelope level.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_contact_info.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - contact_set: as sent
     * - report_email: when: affect_domains = 1; gets the outcome report
     * - tld_data: when: TLDs with extra data; never send it empty
     * - registrant_extra_info: when: .UK and .CA; clients place it straight in attributes, not inside tld_data
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, contact_set: ContactChanges, report_email?: string, tld_data?: TldData, registrant_extra_info?: DirectRegistrantInfo, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function modifyContacts(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Changes the DS records of a domain at the registry through the general modify command.
     *
     * Sending it again leaves the same state.
     *
     * A page of its own in the guide. It speaks of adding and removing DS records and does not say whether the array is
     * the complete new set, as set_dnssec_info states, or is added to what exists; try that on Horizon, or use
     * set_dnssec_info, whose meaning is written down. No reply attributes are listed. The page has domain in
     * attributes; the other modify variants put cookie or domain at envelope level, see provisioning.toml.
     *
     * Response codes: 200. Guide: modify-dnssec. Catalogue: modify_domain_dnssec.
     *
     * - domain: a domain or host name
     * - ds_records: `dnssec` on the wire; DS records
     *
     * @phpstan-param array{domain: string, ds_records: list<DsRecord>} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function modifyDnssec(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes the addresses or the name of a nameserver.
     *
     * Sending it again leaves the same state.
     *
     * Replaces the whole address set: an address family left out is removed at the registry, so send both when the host
     * has both. Not for .TEL. One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both
     * together. A rename (new_name) repeated after a lost reply fails, since the old name is gone. The toolkit demands
     * ipaddress. The reply carries no attributes.
     *
     * Response codes: 200. Guide: modify-nameserver. Catalogue: modify_nameserver.
     *
     * - domain: newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope
     *   level
     * - name: present name; IDN labels in ASCII form
     * - new_name: when: when the host is renamed
     * - ipaddress: IPv4; both families may be sent together; always for .DE; repeat the present one when only the other
     *   changes
     * - ipv6: IPv6; not supported for .CN
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, name: string, new_name?: string, ipaddress?: string, ipv6?: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function modifyNameserver(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes the nameservers of a domain through modify.
     *
     * Sending it again leaves the same state. Not documented: seen in clients only.
     *
     * Not among the data values of the official toolkit; use advanced_update_nameservers (nameserver family) instead.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Source: ygnacy-opensrs. Catalogue:
     * modify_domain_nameserver_list.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - nameservers: `nameserver_list` on the wire; layout unverified; not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, nameservers: list<Nameserver>, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function modifyNameserverList(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Changes a sub-reseller account.
     *
     * Sending it again leaves the same state.
     *
     * Takes the whole record, required fields included, password too. Reply part of the page not captured.
     *
     * Response codes: 200. Guide: modify-subreseller. Catalogue: modify_subreseller.
     *
     * - username: as sent
     * - password: as sent
     * - status: one of active, onhold, locked, canceled, paid_only
     * - pricing_plan: plan kept in the reseller account
     * - ccp_enabled: Y lets the sub-reseller pay by card
     * - low_balance_email: gets the low balance notice
     * - system_status_email: gets system status messages
     * - contact_set: as sent
     * - payment_email: gets payment notices
     * - nameservers: default nameservers; element form not shown; not verified
     * - url: web address
     * - allowed_tld_list: TLDs that may be sold; element form not shown; not verified
     * - storefront_rwi: Y shows the Storefront link; N when missing
     *
     * @phpstan-param array{username: string, password: string, status: 'active'|'onhold'|'locked'|'canceled'|'paid_only', pricing_plan: string, ccp_enabled: bool, low_balance_email: string, system_status_email: string, contact_set: SubresellerContacts, payment_email?: string, nameservers?: list<mixed>, url?: string, allowed_tld_list?: list<string>, storefront_rwi?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function modifySubreseller(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes name, password or rights of a sub-user.
     *
     * Sending it again leaves the same state.
     *
     * The page is in the guide's index of 2026 but its text could not be read; rows follow the toolkit, which demands
     * all of them (unverified).
     *
     * Response codes: 200. Guide: modify-subuser. Catalogue: modify_subuser.
     *
     * - domain: the tables list it as an attribute
     * - username: name of the parent profile; the toolkit puts it into the attributes
     * - sub_id: from get_subuser; not verified
     * - sub_username: not verified
     * - sub_password: not verified
     * - sub_permission: 0 to 127; sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the
     *   old Perl client adds 64 domain extras; not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, username: string, sub_id: int, sub_username: string, sub_password: string, sub_permission: int, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function modifySubuser(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Orders a certificate or another trust service.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Read on the page: additional_domains, affiliate_id, approver_email, base_order_id, the handle rule and
     * registrant_ip; on an older copy of it: comments, contact_set, domain; the other rows come from official modules,
     * the toolkit and sample messages copied from the 2012 guide. The reply rows come from samples, where a processed
     * order stands at awaiting-approval. There is no idempotency key: after an unclear outcome look with get_products
     * or get_order_info before sending again. reg_type renew names the old certificate by product_id, order_id or
     * inventory_item_id; a renewal sent by order_id alone with csr, handle and product_type is a valid sample. reg_type
     * upgrade is SiteLock only: a full year at the new tier is charged, nothing is credited, and the end date moves to
     * one year from the upgrade. SAN packages are charged whole even when only partly used. Terms over one year were
     * switched off on 2020-08-15. The control panel can tie a SiteLock order to a customer account (user name,
     * password, mail) that opens the Domain Admin site and cannot be added later; the API keys for that were not read.
     * 435 = product not enabled for the reseller, 440 = balance too low (both from a third-party summary of the code
     * page). A renewal and an upgrade are the commands sw_register_trust_service_renew and
     * sw_register_trust_service_upgrade.
     *
     * Response codes: 200, 435, 440. Guide: sw_register-trust_service. Catalogue: sw_register_trust_service.
     *
     * - product_type: one of comodo_ev, comodo_instantssl, comodo_premiumssl, comodo_premiumssl_wildcard, comodo_ssl,
     *   comodo_wildcard, essentialssl, essentialssl_wildcard, positivessl, quickssl, quickssl_premium, rapidssl,
     *   securesite, securesite_pro, securesite_ev, securesite_pro_ev, sgcsuper_certs, ssl123, sslwebserver,
     *   sslwebserver_wildcard, sslwebserver_ev, symantec_ssl_lite, symantec_ssl_lite_wildcard, truebizid,
     *   truebizid_wildcard, truebizid_ev, trustwave_dv, trustwave_ev, trustwave_premiumssl,
     *   trustwave_premiumssl_wildcard, positivessl_wildcard, rapidssl_wildcard, digicert_sslplus, trustwave_ev_san5,
     *   malwarescan, sitelock_basic, sitelock_premium, sitelock_enterprise, sitelock_find, sitelock_fix,
     *   sitelock_prevent
     * - handle: process = order now, save = keep as pending until process_pending
     * - domain: when: products without a CSR (SiteLock, malwarescan) need it; sent by all clients; the older page marks
     *   it required
     * - base_order_id: copy an earlier order; product_type must be the same; every other field then becomes optional
     * - csr: when: certificates; not SiteLock, malwarescan or site seals; PEM with its BEGIN and END lines; 2048 bit or
     *   more; not verified
     * - period: in years, 1 to 10; only 1 since 2020-08-15; not verified
     * - approver_email: when: domain-vetted certificates validated by mail; one of query_approver_list; without it the
     *   admin contact is used
     * - dv_auth_method: when: domain-vetted certificates, to choose how control is proved; mail when absent; its place
     *   in this command is unverified; not verified
     * - additional_domains: when: SAN products; further names beside the main one; number and price depend on the
     *   product
     * - contact_set: as sent
     * - server_type: when: certificates except Trustwave; not verified
     * - server_count: number of servers; old Symantec and Thawte licences; not verified
     * - special_instructions: free text for the order; given back by get_order_info; not verified
     * - trust_seal: when: old Symantec products; switches the site seal on; not verified
     * - seal_in_search: when: old Symantec products, with trust_seal = 1; not verified
     * - affiliate_id: up to 256 characters
     * - comments: order note; on the older page
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{product_type: string, handle: 'process'|'save', domain?: string, base_order_id?: int, csr?: string, period?: int, approver_email?: string, dv_auth_method?: 'DNS'|'file'|'email', additional_domains?: list<string>, contact_set?: CertificateContacts, server_type?: string, server_count?: int, special_instructions?: string, trust_seal?: bool, seal_in_search?: bool, affiliate_id?: string, comments?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function orderCertificate(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CertificateOrderReply {}

    /**
     * Reads a CSR and tells what it holds.
     *
     * It reads only, and may be sent again at will.
     *
     * First step of an order: an unfit CSR fails here. The PHP toolkit demands csr and product_type. Guide slug is
     * parse-csr with a hyphen. Read on the page: csr_data, dv_auth_details (no text beside it), country, domain; the
     * other keys come from samples.
     *
     * Response codes: 200. Guide: parse-csr. Catalogue: parse_csr.
     *
     * - csr: 2048 bit or more; the exception for 1024 bit ended in 2013
     * - product_type: one of comodo_ev, comodo_instantssl, comodo_premiumssl, comodo_premiumssl_wildcard, comodo_ssl,
     *   comodo_wildcard, essentialssl, essentialssl_wildcard, positivessl, quickssl, quickssl_premium, rapidssl,
     *   securesite, securesite_pro, securesite_ev, securesite_pro_ev, sgcsuper_certs, ssl123, sslwebserver,
     *   sslwebserver_wildcard, sslwebserver_ev, symantec_ssl_lite, symantec_ssl_lite_wildcard, truebizid,
     *   truebizid_wildcard, truebizid_ev, trustwave_dv, trustwave_ev, trustwave_premiumssl,
     *   trustwave_premiumssl_wildcard, positivessl_wildcard, rapidssl_wildcard, digicert_sslplus, trustwave_ev_san5,
     *   malwarescan, sitelock_basic, sitelock_premium, sitelock_enterprise, sitelock_find, sitelock_fix,
     *   sitelock_prevent
     *
     * @phpstan-param array{csr: string, product_type: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function parseCsr(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ParseCsrReply {}

    /**
     * Moves money from the reseller's balance to a sub-reseller.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Not repeatable: each call pays again, and there is no marker to find a lost one by; compare get_balance before
     * and after.
     *
     * Response codes: 200. Guide: pay-subreseller. Catalogue: pay_subreseller.
     *
     * - username: receiver
     * - amount: an exact amount such as "8549.18"; above 0, e.g. 1.00; account currency
     *
     * @phpstan-param array{username: string, amount: numeric-string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function paySubreseller(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): PaySubresellerReply {}

    /**
     * Reads the oldest unacknowledged events without removing them.
     *
     * It reads only, and may be sent again at will.
     *
     * Events must be switched on one by one, for API delivery, in the Reseller Control Panel (Account Settings, Event
     * Notifications); the same events can also be mailed as JSON with the same keys. Oldest first; an event comes again
     * until ack_event names it, so a consumer must tolerate repeats and treat event_id as its key. One action can raise
     * several events, e.g. an order, a domain and a verification event for one registration in the samples. An empty
     * queue answers 200 with total 0 and no events key (seen after an ack; for poll unverified). object and event are
     * upper case on the wire. The sample replies date from 2014 and 2016.
     *
     * Response codes: 200. Guide: poll_event. Catalogue: poll_event.
     *
     * - limit: 1 to 100; 1 when missing
     *
     * @phpstan-param array{limit?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function pollEvents(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): PollEventsReply {}

    /**
     * Submits a saved trust service order, or cancels it.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Page shared with object DOMAIN (see process_pending_domain in provisioning.toml). The page marks approver_email
     * and dv_auth_method required but says in the same rows that the first only matters with mail validation and that
     * mail is the default of the second. A declined order is cancelled and a new order made in its place. Reply
     * attributes could not be read.
     *
     * Guide: process_pending. Catalogue: process_pending_trust_service.
     *
     * - order_id: a whole number
     * - dv_auth_method: when: domain-vetted certificates; marked required on the page; Email is the default
     * - approver_email: when: dv_auth_method = Email; marked required on the page
     * - command: leave out to process
     *
     * @phpstan-param array{order_id: int, dv_auth_method?: 'DNS'|'File'|'Email', approver_email?: string, command?: 'cancel'} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function processCertificateOrder(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Processes or cancels a pending domain order, or resubmits a declined or cancelled one.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * The same page covers object TRUST_SERVICE, whose approver_email and dv_auth_method it marks required; they play
     * no part for domains. A declined order is cancelled and a new order is made; cancelled new and transfer orders can
     * be revived. Reply attributes could not be read.
     *
     * Response codes: 200, 440, 465, 555. Guide: process_pending. Catalogue: process_pending_domain.
     *
     * - order_id: a whole number
     * - command: leave out to process
     * - fax_received: when: .DE orders that wait for a fax
     * - owner_address: when: .DE transfers
     *
     * @phpstan-param array{order_id: int, command?: 'cancel', fax_received?: bool, owner_address?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function processPending(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ProcessPendingReply {}

    /**
     * Moves a domain to another OpenSRS reseller without renewal or charge.
     *
     * Sending it again leaves the same state.
     *
     * The page and its sample show no object at all, in request or reply; the official toolkit and other clients send
     * DOMAIN. The gaining reseller must first allow the sender in the web interface, and the push feature is off until
     * OpenSRS enables it. Cannot be undone. For many domains use the bulk change push_domains (bulk family). No
     * separate PUSH_TRANSFER action was found.
     *
     * Response codes: 200, 400, 465. Guide: rsp2rsp_push_transfer. Catalogue: rsp2rsp_push_transfer.
     *
     * - domain: a domain or host name
     * - gaining_reseller: `grsp` on the wire; gaining reseller's username
     * - username: profile username there; old one kept when absent
     * - password: profile password there
     *
     * @phpstan-param array{domain: string, gaining_reseller: string, username?: string, password?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function pushTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Closes the connection.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Needed only on the retired raw socket transport (CBC); over HTTPS it does nothing useful. Answers 200 with text
     * Closing connection.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: quit_session.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function quitSession(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Buys a domain back during its redemption period.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * No reply attributes. Extra fees apply and are not refundable. Does not work on Horizon. 400 when the name cannot
     * be redeemed. Only some TLDs.
     *
     * Response codes: 200, 400. Guide: redeem-domain. Catalogue: redeem_domain.
     *
     * - domain: a domain or host name
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function redeem(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Orders the registration of a domain.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Read on the page: the rows up to custom_transfer_nameservers; the others come from clients that follow the page
     * and from the toolkit. There is no idempotency key. Money: insufficient funds do not fail the call, the order is
     * parked and forced_pending is set; the PHP toolkit therefore turns such replies into failures. 250 = sent to an
     * asynchronous registry, 300 = waits for the contact's GDPR consent, 486 = same order still in work, 705 = outcome
     * unknown: look before sending again (get_orders_by_domain, belongs_to_rsp). Other guide slug:
     * sw_register-domain-or-trust_service-. Trademark claims: lookup's has_claim says so, and an order-level event
     * (initiated, declined, cancelled, accepted) follows; no claim-fetching command was found. A transfer-in is the
     * command sw_register_domain_transfer.
     *
     * Response codes: 200, 250, 300, 440, 465, 485, 486, 487, 705. Guide: sw_register-domain. Catalogue:
     * sw_register_domain.
     *
     * - domain: a domain or host name
     * - reg_type: premium and whois_privacy come from older pages and order listings; sent as `new` unless set
     * - handle: absent, the reseller's own setting would decide, so it is always asked for
     * - period: in years, 1 to 10; TLD rules apply; the page says 2 years are taken when it is missing, so it is always
     *   asked for
     * - username: `reg_username` on the wire, 3 to 20 characters; letters and digits; profile the domain goes into
     * - password: `reg_password` on the wire, 3 to 20 characters; 10-20 characters now, 3-20 in older texts; letters,
     *   digits and ! (at)$^,.~|=-+_{}#
     * - reg_domain: a domain of the existing profile to join; without it a new profile is made
     * - contact_set: as sent
     * - custom_tech_contact: 0 = the reseller's default tech contact, 1 = the one sent; says by itself whether
     *   `contact_set.tech` is sent
     * - custom_nameservers: 0 = the reseller's default nameservers, 1 = nameserver_list; says by itself whether
     *   `nameserver_list` is sent
     * - nameservers: `nameserver_list` on the wire, 2 to 13 entries; when: custom_nameservers = 1
     * - dns_template: name of a DNS template; *blank* makes an empty zone
     * - auto_renew: yes or no
     * - lock: `f_lock_domain` on the wire; ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT .BE .AT ...)
     * - whois_privacy: `f_whois_privacy` on the wire; billable add-on; not for .UK; not in the first 5 days of .NAME
     * - parked_page: `f_parkp` on the wire; parked pages; changes the nameservers
     * - premium_price_to_verify: an exact amount such as "8549.18"; when: premium names; must equal the price just
     *   quoted by get_price
     * - affiliate_id: up to 256 characters
     * - comments: order note; carries residency details for .FR in older pages
     * - encoding_type: when: IDN; three-letter language tag
     * - link_domains: 1 groups several orders; first one is the master
     * - master_order_id: when: link_domains = 1 and not the first order
     * - messaging_language: language of notices for this domain
     * - intended_use: when: TLDs that ask for it, e.g. .SCOT
     * - country: when: .EU; upper-case country of the registrant; older form
     * - lang: when: .BE .EU; older form, beside the lang key inside the contacts
     * - legal_type: when: .CA (toolkit placement)
     * - lang_pref: when: .CA
     * - isa_trademark: when: .CA; some clients send Y or N
     * - ca_link_domain: when: .CA
     * - cwa: when: .CA; CIRA WHOIS/agreement flag, legacy
     * - domain_description: when: .CA
     * - rant_agrees: when: .CA; legacy
     * - rant_no: when: .CA; legacy registrant number
     * - tld_data: when: TLDs with extra data; never send it empty
     * - registrant_extra_info: when: .UK and .CA; clients place it straight in attributes, not inside tld_data
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, reg_type?: 'new'|'sunrise'|'landrush'|'premium'|'whois_privacy', handle: 'process'|'save', period: int, username: string, password: string, reg_domain?: string, contact_set: ContactSet, custom_tech_contact?: bool, custom_nameservers?: bool, nameservers?: list<Nameserver>, dns_template?: string, auto_renew?: bool, lock?: bool, whois_privacy?: bool, parked_page?: bool, premium_price_to_verify?: numeric-string, affiliate_id?: string, comments?: string, encoding_type?: string, link_domains?: bool, master_order_id?: int, messaging_language?: 'af-ZA'|'ar-AE'|'id-ID'|'bs-BA'|'bg-BG'|'zh-CN'|'hr-HR'|'cs-CZ'|'da-DK'|'nl-NL'|'en-US'|'fi-FI'|'fr-FR'|'de-DE'|'el-GR'|'hi-IN'|'it-IT'|'ja-JP'|'ko-KR'|'lv-LV'|'lt-LT'|'ms-MY'|'no-NO'|'fa-AF'|'pl-PL'|'pt-BR'|'ro-RO'|'ru-RU'|'sr-RS'|'sk-SK'|'es-ES'|'sv-SE'|'th-TH'|'tr-TR'|'vi-VN', intended_use?: string, country?: string, lang?: string, legal_type?: string, lang_pref?: 'EN'|'FR', isa_trademark?: bool, ca_link_domain?: string, cwa?: string, domain_description?: string, rant_agrees?: bool, rant_no?: string, tld_data?: TldData, registrant_extra_info?: DirectRegistrantInfo, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function register(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): OrderReply {}

    /**
     * Old registration call of the Perl client, replaced by sw_register.
     *
     * This is an order: it may cost money, and is never sent twice by itself. Not documented: seen in clients only.
     *
     * Only the action and object are known. Do not offer it.
     *
     * Source: opensrs-client-perl. Catalogue: register_domain.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function registerByOldClient(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Orders a personal name with its mailbox.
     *
     * This is an order: it may cost money, and is never sent twice by itself. Still there, no longer recommended.
     *
     * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text found in
     * the captures; rows follow the toolkit.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: su_register_surname.
     *
     * - domain: a domain or host name
     * - mailbox: as sent
     * - dns_records: `dnsRecords` on the wire; the toolkit sends one record as an assoc here and an array in
     *   update_surname; not verified
     *
     * @phpstan-param array{domain: string, mailbox: NewMailbox, dns_records?: PersonalNameRecord} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function registerPersonalName(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Renews a domain and sets its auto-renew flag.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Reply rows come from client libraries. Already renewed: 555 on production; Horizon answers 465 with text starting
     * 'Domain Already Renewed'; 400 while a first renewal is still under way. 480 where the TLD cannot be renewed
     * explicitly (auto-renewed TLDs such as .AT .DE .DK .FR .ZA). The fixed expiration year makes a second call
     * harmless in practice, but treat it as unsafe. A failed renewal may leave a draft order that blocks the next try.
     * Premium renewals were once a separate page (renew-domain_deprecated).
     *
     * Response codes: 200, 400, 440, 465, 480, 541, 555. Guide: renew-domain. Catalogue: renew_domain.
     *
     * - domain: registered, and in both OpenSRS and the registry
     * - handle: one of process, save
     * - period: in years, 1 to 10
     * - current_expiration_year: `currentexpirationyear` on the wire, 1985 to 9999; four digits, as the registry has
     *   it; a mismatch answers 541
     * - auto_renew: yes or no
     * - premium_price_to_verify: an exact amount such as "8549.18"; when: premium names; from the deprecated premium
     *   renewal page; not verified
     * - affiliate_id: as sent
     * - parked_page: `f_parkp` on the wire; parked pages; changes the nameservers; only some TLDs
     * - notes: sent by a Perl client; not verified
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, handle: 'process'|'save', period: int, current_expiration_year: int, auto_renew: bool, premium_price_to_verify?: numeric-string, affiliate_id?: string, parked_page?: bool, notes?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function renew(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): RenewReply {}

    /**
     * Renews a certificate or another trust service.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * sw_register_trust_service with reg_type renew. A renewal sent by order_id alone with csr, handle and product_type
     * is a valid sample.
     *
     * Response codes: 200, 435, 440. Guide: sw_register-trust_service. Catalogue: sw_register_trust_service_renew.
     *
     * - product_type: one of comodo_ev, comodo_instantssl, comodo_premiumssl, comodo_premiumssl_wildcard, comodo_ssl,
     *   comodo_wildcard, essentialssl, essentialssl_wildcard, positivessl, quickssl, quickssl_premium, rapidssl,
     *   securesite, securesite_pro, securesite_ev, securesite_pro_ev, sgcsuper_certs, ssl123, sslwebserver,
     *   sslwebserver_wildcard, sslwebserver_ev, symantec_ssl_lite, symantec_ssl_lite_wildcard, truebizid,
     *   truebizid_wildcard, truebizid_ev, trustwave_dv, trustwave_ev, trustwave_premiumssl,
     *   trustwave_premiumssl_wildcard, positivessl_wildcard, rapidssl_wildcard, digicert_sslplus, trustwave_ev_san5,
     *   malwarescan, sitelock_basic, sitelock_premium, sitelock_enterprise, sitelock_find, sitelock_fix,
     *   sitelock_prevent
     * - handle: process = order now, save = keep as pending until process_pending
     * - product_id: the product to renew or upgrade; not verified
     * - order_id: the completed order instead of product_id; not verified
     * - inventory_item_id: a certificate that came from the old TPP system; not verified
     * - domain: a renewal by order_id goes without
     * - csr: when: certificates; not SiteLock, malwarescan or site seals; PEM with its BEGIN and END lines; 2048 bit or
     *   more; not verified
     * - period: in years, 1 to 10; only 1 since 2020-08-15; not verified
     * - approver_email: when: domain-vetted certificates validated by mail; one of query_approver_list; without it the
     *   admin contact is used
     * - dv_auth_method: when: domain-vetted certificates, to choose how control is proved; mail when absent; its place
     *   in this command is unverified; not verified
     * - additional_domains: when: SAN products; further names beside the main one; number and price depend on the
     *   product
     * - contact_set: as sent
     * - server_type: when: certificates except Trustwave; not verified
     * - server_count: number of servers; old Symantec and Thawte licences; not verified
     * - special_instructions: free text for the order; given back by get_order_info; not verified
     * - trust_seal: when: old Symantec products; switches the site seal on; not verified
     * - seal_in_search: when: old Symantec products, with trust_seal = 1; not verified
     * - affiliate_id: up to 256 characters
     * - comments: order note; on the older page
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{product_type: string, handle: 'process'|'save', product_id?: int, order_id?: int, inventory_item_id?: int, domain?: string, csr?: string, period?: int, approver_email?: string, dv_auth_method?: 'DNS'|'file'|'email', additional_domains?: list<string>, contact_set?: CertificateContacts, server_type?: string, server_count?: int, special_instructions?: string, trust_seal?: bool, seal_in_search?: bool, affiliate_id?: string, comments?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function renewCertificate(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CertificateOrderReply {}

    /**
     * Asks the supplier to scan a site again at once.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * For SiteLock, the old Symantec seal and the GeoTrust malware scan, to get the seal back after a clean-up. The
     * seal's order must be complete. Send one of the two ids.
     *
     * Guide: request_on_demand_scan. Catalogue: request_on_demand_scan.
     *
     * - order_id: a whole number
     * - product_id: a whole number
     *
     * @phpstan-param array{order_id?: int, product_id?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function requestScan(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): RequestScanReply {}

    /**
     * Sends the approval mail of an order again.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Every call sends a mail. Not for SiteLock, Comodo EV, Trustwave Premium EV, Premium and Premium Wildcard, or the
     * malware scan. For TRUSTe it sent the fulfilment mail once the order was in. Sending may take some 10 minutes
     * (support page).
     *
     * Response codes: 200. Guide: resend_approve_email. Catalogue: resend_approve_email.
     *
     * - order_id: a whole number
     *
     * @phpstan-param array{order_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function resendApproverEmail(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ResendApproverEmailReply {}

    /**
     * Sends the mail with the certificate again.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Every call sends a mail. The order must be completed. Not for SiteLock, Comodo, or the malware scan. For TRUSTe
     * it sent the fulfilment mail once the order was completed.
     *
     * Response codes: 200. Guide: resend_cert_email. Catalogue: resend_cert_email.
     *
     * - order_id: a whole number
     *
     * @phpstan-param array{order_id: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function resendCertificateEmail(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ResendCertificateEmailReply {}

    /**
     * Sends the approval request of a change of registrant again.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     * Each call sends a message. The page's table leaves out domain, its sample has it.
     *
     * Response codes: 200. Guide: resend_trade_approval_notice. Catalogue: resend_trade_approval_notice.
     *
     * - domain: a domain or host name
     * - registrant_type: one of current, new
     * - send_type: the table writes SMS and Email, the sample sends sms; sms only with registrant_type = current
     * - sms_phone_number: +CCC.NNNNNNNNNN, with xEEEE for an extension; +C.N form; the present registrant's phone when
     *   missing
     *
     * @phpstan-param array{domain: string, registrant_type: 'current'|'new', send_type: 'sms'|'email', sms_phone_number?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function resendRegistrantChangeNotice(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Mails the transfer approval message again.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Only for a transfer that is pending_owner. Every call sends a mail.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: send_password_transfer.
     *
     * - domain: `domain_name` on the wire; key is domain_name, not domain
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function resendTransferApproval(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Sets a zone back to a template.
     *
     * Sending it again leaves the same state.
     *
     * Discards every record set since. Without dns_template the template used at create_dns_zone counts; what happens
     * when there was none is not documented.
     *
     * Response codes: 200. Guide: set_dns_zone. Catalogue: reset_dns_zone.
     *
     * - domain: a domain or host name
     * - dns_template: name of the template to apply
     *
     * @phpstan-param array{domain: string, dns_template?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function resetDnsZone(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ZoneReply {}

    /**
     * Places a cancelled transfer order again as a new order.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Only for transfers whose status is cancelled; the old order stays as it is.
     *
     * Response codes: 200. Guide: process_transfer. Catalogue: process_transfer.
     *
     * - order_id: the cancelled order
     * - reseller: reseller username
     *
     * @phpstan-param array{order_id: int, reseller: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function resubmitTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ResubmitTransferReply {}

    /**
     * Deletes a fresh domain at the registry and asks for the refund.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * One domain per call. A refund is given only inside the registry's own grace period; later the domain is simply
     * gone.
     *
     * Response codes: 200. Guide: revoke-domain. Catalogue: revoke_domain.
     *
     * - domain: a domain or host name
     * - notes: kept with the domain notes
     * - reseller: reseller username; sent by the PHP toolkit and others, absent from the guide
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, notes?: string, reseller?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function revoke(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): RevokeReply {}

    /**
     * Mails the authcode of an EPP domain to its admin contact.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Every call sends a mail. get_domain type domain_auth_info returns the code itself. For .EU the request asks the
     * registry for a fresh code (unverified).
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: send_authcode.
     *
     * - domain: `domain_name` on the wire; key is domain_name, not domain
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function sendAuthCode(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Sends CIRA's approval mail for a .CA order again.
     *
     * A second one may do harm, so it is never sent twice by itself. Still there, no longer recommended.
     *
     * CIRA's approval step no longer exists; page not in the current index.
     *
     * Guide: osrs-toolkit-php. Catalogue: send_cira_approval_email.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function sendCiraApprovalEmail(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Old Perl client call that mails CIRA credentials.
     *
     * A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.
     *
     * Obsolete.
     *
     * Source: opensrs-client-perl. Catalogue: cira_email_pwd.
     *
     * - domain: from a toolkit demo form
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function sendCiraPassword(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Mails the owner the link to the data consent page again.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Each call sends a mail. Useful while an order waits with code 300 for the owner's consent. The reply carries no
     * attributes.
     *
     * Response codes: 200. Guide: gdpr_send_consent_reminder_email. Catalogue: gdpr_send_consent_reminder_email.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function sendConsentReminder(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Mails the profile password to a contact of the domain.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * Every call sends a mail. Account matter rather than transfer; listed here because the transfer family names
     * send_password.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: send_password_domain.
     *
     * - domain: `domain_name` on the wire; key is domain_name, not domain
     * - send_to: which contact (values from a Perl and a Haskell client)
     * - sub_user: 1 sends to the sub-user
     *
     * @phpstan-param array{domain: string, send_to?: 'admin'|'owner', sub_user?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function sendProfilePassword(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Sends the registrant verification email again.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * No reply attributes. Every call sends a mail.
     *
     * Response codes: 200. Guide: send_registrant_verification_email. Catalogue: send_registrant_verification_email.
     *
     * - domain: a domain or host name
     *
     * @phpstan-param array{domain: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function sendVerificationEmail(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Stores an affiliate id on a domain.
     *
     * Sending it again leaves the same state.
     *
     * Response codes: 200. Guide: set_domain_affiliate_id. Catalogue: set_domain_affiliate_id.
     *
     * - domain: a domain or host name
     * - affiliate_id: up to 256 characters
     *
     * @phpstan-param array{domain: string, affiliate_id: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setAffiliateId(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes the eligibility data of a .ASIA domain.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * The WHMCS toolkit misspells one key (localicty_state_prov); send locality_state_prov.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue: modify_domain_ced_info.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - ced_info: as sent
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, ced_info: AsiaEligibility, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setAsiaEligibility(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Sets a new transfer authcode.
     *
     * Sending it again leaves the same state.
     *
     * Some TLDs (.IO among them) need OpenSRS support to set it.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_domain_auth_info.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - auth_code: `domain_auth_info` on the wire; length and character rules are the registry's
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, auth_code: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setAuthCode(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * States whether a .CA owner holds the trademark.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Deprecated in the guide.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue: modify_domain_trademark.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - trademark: yes or no
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, trademark: bool, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setCaTrademark(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Sets CIRA's WHOIS display for a .CA domain.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Read side: get_domain type ca_whois_display_setting.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_ca_whois_display_setting.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - display: PRIVATE in a toolkit test; FULL is the likely opposite; not verified
     * - tld_data: the toolkit test sends it empty
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, display: string, tld_data?: array<string, mixed>, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setCaWhoisDisplay(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Opens an end-user session for one domain and returns its cookie.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain
     * instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are
     * from recorded replies of 2011 (moo_moo). Wrong username or password: 415, with support_message at envelope level
     * and no attributes. A repeat gives a further cookie.
     *
     * Response codes: 200, 415. Guide: osrs-toolkit-php. Catalogue: set_cookie.
     *
     * - domain: IDN in ASCII (race / punycode) form
     * - reg_username: profile username
     * - reg_password: as sent
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, reg_username: string, reg_password: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setCookie(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): SetCookieReply {}

    /**
     * Allows or forbids Tucows to act as designated agent for a domain.
     *
     * Sending it again leaves the same state.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     * 1 states that the registrant agreed to the Tucows service agreement. The page calls enabled the default. Sets the
     * present registrant's side; the new one's side is enable_designated_agent. The account-wide switch is in the
     * control panel only. The reply carries no attributes.
     *
     * Response codes: 200. Guide: modify_trade_designated_agent. Catalogue: modify_trade_designated_agent.
     *
     * - domain: a domain or host name
     * - enable: yes or no
     * - ip_address: address of the registrant who changes the setting
     *
     * @phpstan-param array{domain: string, enable: bool, ip_address?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setDesignatedAgent(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Replaces all records of a zone.
     *
     * Sending it again leaves the same state.
     *
     * There is no change of a single record: read with get_dns_zone, merge, send the whole set; two writers overwrite
     * each other and no version or serial guards against it. Record types left out lose their records. The zone must
     * exist (create_dns_zone). Reply rows are taken over from reset_dns_zone. Clients read the reply like that of
     * create_dns_zone. One client also sends nameservers_ok, which no page lists; the toolkit's test also lists
     * dns_template (unverified).
     *
     * Response codes: 200. Guide: set_dns_zone-. Catalogue: set_dns_zone.
     *
     * - domain: a domain or host name
     * - records: keyed by record type; the complete new content, may be empty
     *
     * @phpstan-param array{domain: string, records: DnsRecords} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setDnsZone(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ZoneReply {}

    /**
     * Replaces the DS records of a domain at the registry.
     *
     * Sending it again leaves the same state.
     *
     * The whole set is sent each time: to drop one record send the others, to switch DNSSEC off send dnssec as an empty
     * array (an empty dt_array, not an empty string). The page lists domain among the attributes; a fork of the toolkit
     * puts it at envelope level. The page lists no ECDSA (13, 14) or EdDSA (15, 16) algorithm; whether such records are
     * accepted must be tried on Horizon. The reply carries no attributes.
     *
     * Response codes: 200. Guide: set_dnssec_info. Catalogue: set_dnssec_info.
     *
     * - domain: a domain or host name
     * - ds_records: `dnssec` on the wire; all DS records; empty removes DNSSEC
     *
     * @phpstan-param array{domain: string, ds_records: list<DsRecord>} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setDnssec(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Sets what happens at expiry.
     *
     * Sending it again leaves the same state.
     *
     * auto_renew 0 with let_expire 0 is the normal mode with reminder notices.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_expire_action.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - auto_renew: yes or no
     * - let_expire: 1 = expire without notices; never 1 together with auto_renew = 1
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, auto_renew: bool, let_expire: bool, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setExpireAction(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Sets the web forwarding entries of a domain.
     *
     * Sending it again leaves the same state.
     *
     * The page's own parameter list gives action update_domain_forwarding; its title, the toolkit and the old toolkit
     * use set_domain_forwarding; try on Horizon. Needs create_domain_forwarding first. An entry for the bare domain
     * catches everything not set otherwise; *.domain catches all subdomains but not the bare domain; a named subdomain
     * catches itself only. Whether entries left out are deleted is not said (unverified).
     *
     * Response codes: 200. Guide: set_domain_forwarding. Catalogue: set_domain_forwarding.
     *
     * - domain: a domain or host name
     * - forwarding: one per subdomain
     * - cookie: session of an end user, in place of the reseller's own right to act
     *
     * @phpstan-param array{domain?: string, forwarding?: list<Forwarding>, cookie?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setForwarding(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes the forwarding address of a .NAME domain.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Second-level .NAME only.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_forwarding_email.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - forwarding_email: a mail address
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, forwarding_email: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setForwardingEmail(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Sets the WHOIS display for a .IT domain.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Variant named in the get types only; request layout not read.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_it_whois_display_setting.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - display: key taken over from the .CA variant; not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, display: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setItWhoisDisplay(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Turns the transfer lock on or off.
     *
     * Sending it again leaves the same state.
     *
     * Read it back with get_domain type status.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue: modify_domain_status.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - lock_state: yes or no
     * - domain_name: the toolkit demands it; newer clients use domain only
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, lock_state: bool, domain_name?: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setLock(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Sets the default language of the notices for a domain.
     *
     * Sending it again leaves the same state.
     *
     * The sample puts domain at envelope level. The page's parameter list says action = modify, its sample
     * MODIFY_MESSAGING_LANGUAGE; the sample is taken here.
     *
     * Response codes: 200. Guide: modify_messaging_language. Catalogue: modify_messaging_language.
     *
     * - domain: a domain or host name
     * - messaging_language: one of af-ZA, ar-AE, id-ID, bs-BA, bg-BG, zh-CN, hr-HR, cs-CZ, da-DK, nl-NL, en-US, fi-FI,
     *   fr-FR, de-DE, el-GR, hi-IN, it-IT, ja-JP, ko-KR, lv-LV, lt-LT, ms-MY, no-NO, fa-AF, pl-PL, pt-BR, ro-RO, ru-RU,
     *   sr-RS, sk-SK, es-ES, sv-SE, th-TH, tr-TR, vi-VN
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, messaging_language: 'af-ZA'|'ar-AE'|'id-ID'|'bs-BA'|'bg-BG'|'zh-CN'|'hr-HR'|'cs-CZ'|'da-DK'|'nl-NL'|'en-US'|'fi-FI'|'fr-FR'|'de-DE'|'el-GR'|'hi-IN'|'it-IT'|'ja-JP'|'ko-KR'|'lv-LV'|'lt-LT'|'ms-MY'|'no-NO'|'fa-AF'|'pl-PL'|'pt-BR'|'ro-RO'|'ru-RU'|'sr-RS'|'sk-SK'|'es-ES'|'sv-SE'|'th-TH'|'tr-TR'|'vi-VN', registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setMessagingLanguage(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Turns parked pages on or off.
     *
     * Sending it again leaves the same state.
     *
     * A client uses 'off'; 'on' is inferred. Called parkp_status on the read side.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_parkpage_state.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - state: one of on, off
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, state: 'on'|'off', cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setParkedPage(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Shows or hides the reseller's own data in WHOIS.
     *
     * Sending it again leaves the same state.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_rsp_whois_info.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - flag: value form unverified; not verified
     * - all: 1 = every domain of the profile
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, flag: bool, all?: bool, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setResellerWhoisInfo(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Sets whether the next change of registrant locks the domain for 60 days.
     *
     * Sending it again leaves the same state.
     *
     * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
     * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event ICANN_TRADE_STATUS_CHANGE.
     * Falls back to 1 after every trade, never lifts a lock in force and does not stop a further trade. The reply
     * carries no attributes.
     *
     * Response codes: 200. Guide: modify_trade_lock_setting. Catalogue: modify_trade_lock_setting.
     *
     * - domain: a domain or host name
     * - enable: 0 = the present registrant has opted out of the lock, 1 = lock
     * - ip_address: address of the present registrant when the opt-out was given
     *
     * @phpstan-param array{domain: string, enable: bool, ip_address: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setTradeLock(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Sets the WHOIS opt-out of a .UK domain.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_uk_whois_opt.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - uk_whois_opt: value form unverified; not verified
     * - reg_type: registrant type of Nominet
     * - uk_affect_domains: yes or no
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, uk_whois_opt: bool, reg_type: 'IND'|'FIND'|'LTD'|'PLC'|'PTNR'|'LLP'|'IP'|'STRA'|'SCH'|'RCHAR'|'GOV'|'OTHER'|'CRC'|'FCORP'|'STAT'|'FOTHER', uk_affect_domains?: bool, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setUkWhoisOpt(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Changes the US presence data of a .US domain.
     *
     * Sending it again leaves the same state.
     *
     * The toolkit sends nexus beside data, not inside tld_data.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue: modify_domain_nexus_info.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - nexus: as sent
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, nexus: UsNexus, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setUsNexus(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Turns WHOIS privacy on or off.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Words differ from the read side: enable/disable here, enabled/disabled/enabling/disabling in get_domain. May cost
     * money when switched on.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php. Catalogue:
     * modify_domain_whois_privacy_state.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - state: one of enable, disable
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, state: 'enable'|'disable', cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setWhoisPrivacy(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Opts the registrant's data in to or out of public WHOIS.
     *
     * Sending it again leaves the same state. Not documented: seen in clients only.
     *
     * Known from a client's list of get types only; whether modify takes it is unverified.
     *
     * Response codes: 200, 250, 415, 435, 460, 465, 480. Source: blesta-module-opensrs. Catalogue:
     * modify_domain_whois_publicity_state.
     *
     * - domain: clients also put it in attributes
     * - affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not
     *   permit 1 when domain is sent instead of a cookie; sent as `0` unless set
     * - state: not verified
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, affect_domains?: bool, state: 'enable'|'disable', cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function setWhoisPublicity(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Orders transfers-in of one or many domains from name and authcode alone.
     *
     * This is an order: it may cost money, and is never sent twice by itself. Still there, no longer recommended.
     *
     * OpenSRS checks the code, copies the contacts from WHOIS and sends one approval mail per registrant. Only for
     * registrars on the 2013 accreditation agreement and for a long list of TLDs on the page. The page calls it
     * deprecated since 2018-05-25 in favour of sw_register, as WHOIS data is redacted; further optional attributes were
     * below the part that could be read.
     *
     * Response codes: 200. Guide: simple_transfer. Catalogue: simple_transfer.
     *
     * - domain_list: 1 to 10000 entries
     * - nameservers: `nameserver_list` on the wire
     *
     * @phpstan-param array{domain_list: list<SimpleTransferItem>, nameservers?: list<Nameserver>} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function simpleTransfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): SimpleTransferReply {}

    /**
     * Queues one change, renewal, push or availability check for up to 10,000 domains.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * Send to batch.opensrs.net; rr-n1-tor.opensrs.net refuses it. Asynchronous: the reply only confirms the queueing,
     * it can take minutes until the job shows in the reseller interface, and results are mailed to contact_email
     * (availability results as CSV, per a quotation of the page). Duplicates are dropped. Without a signed end-user
     * access contract owner and admin contacts are left out. push_domains needs the gaining reseller on the allow list.
     * Renewals and WHOIS privacy cost money. Page text was read up to apply_to_locked_domains; the values of
     * change_type and the rows below them follow the toolkit, moo_moo and Net::OpenSRS. The toolkit's BulkChange class
     * sends the same attributes with action SUBMIT_BULK_CHANGE, its BulkSubmit class with SUBMIT.
     *
     * Response codes: 200. Guide: submit-bulk_change. Catalogue: submit_bulk_change.
     *
     * - change_type: the page names all of these kinds in prose except forwarding and the two DNS ones; spellings from
     *   the toolkit; not verified
     * - change_items: 1 to 10000 entries
     * - apply_to_all_reseller_items: when: only without change_items; 1 = every domain of the account; dangerous
     * - apply_to_locked_domains: 1 = locked domains too; 0 on the WHOIS privacy page when missing; the toolkit test
     *   sends N
     * - contact_email: where the result report goes; none is sent without it
     * - op_type: lock and unlock for domain_lock (Net::OpenSRS); enable and disable for whois_privacy (page) and
     *   probably the others; assign and add_remove as in advanced_update_nameservers; not verified
     * - period: in years, 1 to 10; when: change_type = domain_renew; the toolkit wants one of period, let_expire,
     *   auto_renew; not verified
     * - let_expire: when: change_type = domain_renew; not verified
     * - auto_renew: when: change_type = domain_renew; not verified
     * - affiliate_id: when: change_type = domain_renew; kept in the order; not verified
     * - gaining_reseller_username: not verified
     * - assign: `assign_ns` on the wire, 1 to 13 entries; when: change_type = domain_nameservers; replaces the set
     * - add: `add_ns` on the wire; when: change_type = domain_nameservers; adds to the present set
     * - remove: `remove_ns` on the wire; when: change_type = domain_nameservers; not verified
     * - contacts: not verified
     * - apply_to_domains: when: change_type = dns_zone; values not known; not verified
     * - dns_action: when: change_type = dns_zone or dns_zone_record; values not known; not verified
     * - dns_template: when: change_type = dns_zone; not verified
     * - force_dns_nameservers: when: change_type = dns_zone; probably 0 or 1; not verified
     * - only_if: when: change_type = dns_zone or dns_zone_record; condition, values not known; not verified
     * - dns_record_type: not verified
     * - dns_record_data: one record; not verified
     *
     * @phpstan-param array{change_type: 'availability_check'|'domain_renew'|'domain_lock'|'domain_nameservers'|'domain_contacts'|'domain_parked_pages'|'domain_forwarding'|'whois_privacy'|'push_domains'|'dns_zone'|'dns_zone_record', change_items?: list<string>, apply_to_all_reseller_items?: bool, apply_to_locked_domains?: bool, contact_email?: string, op_type?: 'lock'|'unlock'|'enable'|'disable'|'assign'|'add_remove', period?: int, let_expire?: bool, auto_renew?: bool, affiliate_id?: string, gaining_reseller_username?: string, assign?: list<string>, add?: list<string>, remove?: list<string>, contacts?: list<BulkContact>, apply_to_domains?: string, dns_action?: string, dns_template?: string, force_dns_nameservers?: string, only_if?: string, dns_record_type?: 'A'|'AAAA'|'CNAME'|'MX'|'SRV'|'TXT', dns_record_data?: DnsRecord} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function submitBulkChange(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): SubmitBulkChangeReply {}

    /**
     * Checks a name or phrase across TLDs and proposes similar free, premium and personal names.
     *
     * It reads only, and may be sent again at will.
     *
     * Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples. Suggestions
     * cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the account. With max_wait_time,
     * lookup rows not yet known come back as in_progress, while suggestion, premium and personal_names arrive whole or
     * not at all; the search goes on in the background. Not available on Horizon according to OpenSRS support pages.
     * Older guide slug: name_suggest-domain-1.
     *
     * Response codes: 200. Guide: name_suggest. Catalogue: name_suggest.
     *
     * - search_string: `searchstring` on the wire; a label, word or phrase; with or without a TLD
     * - services: a list
     * - tlds: TLDs written with the leading dot, e.g. .com
     * - languages: languages for suggestions; guessed from the search string when absent
     * - max_wait_time: seconds with decimals, as text; fractions allowed, minimum 0.1; without it the call waits for
     *   every result
     * - search_key: when: to fetch the rest of an earlier search that ran out of time; taken from the earlier reply's
     *   envelope
     * - service_override: per-service limits; an entry set here replaces the common tlds for that service
     * - maximum: sent by a client library at top level; not verified
     * - skip_registry_lookup: skips the registry check of the lookup names; position in the request; not verified
     *
     * @phpstan-param array{search_string?: string, services?: list<'lookup'|'suggestion'|'premium'|'personal_names'|'premium_brokered_transfer'|'premium_make_offer'>, tlds?: list<string>, languages?: list<'en'|'fr'|'de'|'it'|'es'>, max_wait_time?: string, search_key?: string, service_override?: ServiceLimits, maximum?: int, skip_registry_lookup?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function suggestNames(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): SuggestNamesReply {}

    /**
     * Lists free personal names for a full name.
     *
     * It reads only, and may be sent again at will. Still there, no longer recommended.
     *
     * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. name_suggest with
     * service personal_names does the same. No page text and no reply found.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: name_suggest_surname.
     *
     * - search_string: `searchstring` on the wire; first and last name, e.g. john smith
     *
     * @phpstan-param array{search_string: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function suggestPersonalNames(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes the legal owner of a domain at registries that need a trade.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * TLDs named by the current index: .AU .CL .COM.AR .DK .FI .FR .HK .HU .IL .MY .NO .NU .PM .RE .RO .RU .SE .SG .TF
     * .WF .YT, possibly more. Older text: .BE only. Fields stand straight in attributes, not in a contact_set. Priced
     * with get_price reg_type = trade. Only the page's opening (slug trade_domain) was available; fields are the
     * toolkit's.
     *
     * Response codes: 200, 250. Guide: osrs-toolkit-php. Catalogue: trade_domain.
     *
     * - domain: a domain or host name
     * - first_name: new owner
     * - last_name: as sent
     * - org_name: as sent
     * - email: a mail address
     * - address1: when: all but .BE
     * - city: when: all but .BE
     * - state: when: all but .BE
     * - postal_code: when: all but .BE
     * - country: when: all but .BE
     * - phone: +CCC.NNNNNNNNNN, with xEEEE for an extension; when: all but .BE
     * - tld_data: when: TLDs with extra data; the tld page names .FR for this command; same layout as under
     *   sw_register_domain
     * - auth_code: `domain_auth_info` on the wire; when: .BE; authcode from send_authcode
     *
     * @phpstan-param array{domain: string, first_name: string, last_name: string, org_name: string, email: string, address1?: string, city?: string, state?: string, postal_code?: string, country?: string, phone?: string, tld_data?: TldData, auth_code?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function trade(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Orders the transfer of a domain into the account.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * sw_register_domain with reg_type transfer. The cost falls at completion. .UK comes by a change of tag and has no
     * authcode.
     *
     * Response codes: 200, 250, 300, 440, 465, 485, 486, 487, 705. Guide: sw_register-domain. Catalogue:
     * sw_register_domain_transfer.
     *
     * - domain: a domain or host name
     * - handle: absent, the reseller's own setting would decide, so it is always asked for
     * - period: in years, 1 to 10; a transfer takes the registry's term
     * - auth_code: `auth_info` on the wire; authcode; with a valid one the owner approval email is skipped (support
     *   pages)
     * - username: `reg_username` on the wire, 3 to 20 characters; letters and digits; profile the domain goes into
     * - password: `reg_password` on the wire, 3 to 20 characters; 10-20 characters now, 3-20 in older texts; letters,
     *   digits and ! (at)$^,.~|=-+_{}#
     * - reg_domain: a domain of the existing profile to join; without it a new profile is made
     * - contact_set: as sent
     * - custom_tech_contact: 0 = the reseller's default tech contact, 1 = the one sent; says by itself whether
     *   `contact_set.tech` is sent
     * - custom_transfer_nameservers: when: required for .EU transfers; without it a transfer ignores nameserver_list;
     *   says by itself whether `nameserver_list` is sent
     * - nameservers: `nameserver_list` on the wire, 1 to 13 entries; when: custom_transfer_nameservers = 1
     * - owner_confirm_address: when: .BE .DE .EU (and .IT in one client)
     * - change_contact: 1 applies the sent contacts after the transfer (.ORG .INFO .BIZ .BE .CN .EU .IT .ME .MOBI .UK
     *   .US); always on for other TLDs; never for .CA
     * - bypass_confirm: `f_bypass_confirm` on the wire; seen in a Perl client; not verified
     * - dns_template: name of a DNS template; *blank* makes an empty zone
     * - auto_renew: yes or no
     * - lock: `f_lock_domain` on the wire; ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT .BE .AT ...)
     * - whois_privacy: `f_whois_privacy` on the wire; billable add-on; not for .UK; not in the first 5 days of .NAME
     * - parked_page: `f_parkp` on the wire; parked pages; changes the nameservers
     * - premium_price_to_verify: an exact amount such as "8549.18"; when: premium names; must equal the price just
     *   quoted by get_price
     * - affiliate_id: up to 256 characters
     * - comments: order note; carries residency details for .FR in older pages
     * - encoding_type: when: IDN; three-letter language tag
     * - link_domains: 1 groups several orders; first one is the master
     * - master_order_id: when: link_domains = 1 and not the first order
     * - messaging_language: language of notices for this domain
     * - intended_use: when: TLDs that ask for it, e.g. .SCOT
     * - country: when: .EU; upper-case country of the registrant; older form
     * - lang: when: .BE .EU; older form, beside the lang key inside the contacts
     * - legal_type: when: .CA (toolkit placement)
     * - lang_pref: when: .CA
     * - isa_trademark: when: .CA; some clients send Y or N
     * - ca_link_domain: when: .CA
     * - cwa: when: .CA; CIRA WHOIS/agreement flag, legacy
     * - domain_description: when: .CA
     * - rant_agrees: when: .CA; legacy
     * - rant_no: when: .CA; legacy registrant number
     * - tld_data: when: TLDs with extra data; never send it empty
     * - registrant_extra_info: when: .UK and .CA; clients place it straight in attributes, not inside tld_data
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain: string, handle: 'process'|'save', period?: int, auth_code?: string, username: string, password: string, reg_domain?: string, contact_set: ContactSet, custom_tech_contact?: bool, custom_transfer_nameservers?: bool, nameservers?: list<Nameserver>, owner_confirm_address?: string, change_contact?: bool, bypass_confirm?: bool, dns_template?: string, auto_renew?: bool, lock?: bool, whois_privacy?: bool, parked_page?: bool, premium_price_to_verify?: numeric-string, affiliate_id?: string, comments?: string, encoding_type?: string, link_domains?: bool, master_order_id?: int, messaging_language?: 'af-ZA'|'ar-AE'|'id-ID'|'bs-BA'|'bg-BG'|'zh-CN'|'hr-HR'|'cs-CZ'|'da-DK'|'nl-NL'|'en-US'|'fi-FI'|'fr-FR'|'de-DE'|'el-GR'|'hi-IN'|'it-IT'|'ja-JP'|'ko-KR'|'lv-LV'|'lt-LT'|'ms-MY'|'no-NO'|'fa-AF'|'pl-PL'|'pt-BR'|'ro-RO'|'ru-RU'|'sr-RS'|'sk-SK'|'es-ES'|'sv-SE'|'th-TH'|'tr-TR'|'vi-VN', intended_use?: string, country?: string, lang?: string, legal_type?: string, lang_pref?: 'EN'|'FR', isa_trademark?: bool, ca_link_domain?: string, cwa?: string, domain_description?: string, rant_agrees?: bool, rant_no?: string, tld_data?: TldData, registrant_extra_info?: DirectRegistrantInfo, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function transfer(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): OrderReply {}

    /**
     * Old Perl client call about an outgoing transfer.
     *
     * A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.
     *
     * Only the action and object are known. Approval of outgoing transfers happens on an OpenSRS web page; appendix B
     * of the guide describes a form protocol for resellers that host that page.
     *
     * Source: opensrs-client-perl. Catalogue: transfer_away_domain.
     *
     * @phpstan-param array<string, mixed> $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function transferAway(#[\SensitiveParameter] array $values = [], ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Overwrites contacts and nameservers of a .DK domain together.
     *
     * Sending it again leaves the same state.
     *
     * Overwrites: a nameserver sent with only one of its two addresses loses the other at the registry. Not for .BE.
     * Reply attributes not read.
     *
     * Response codes: 200, 250. Guide: update_all_info. Catalogue: update_all_info.
     *
     * - domain: a domain or host name
     * - contact_set: as sent
     * - nameservers: `nameserver_list` on the wire
     *
     * @phpstan-param array{domain: string, contact_set: FullContactSet, nameservers: list<NameserverAddresses>} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateAllInfo(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes a saved trust service order before it is submitted.
     *
     * Sending it again leaves the same state.
     *
     * Only for orders in state pending. Fields left out keep their value; an empty value clears the field. The page
     * could be read up to csr; the rows after it come from the official toolkit's test form. Reply attributes could not
     * be read. Guide slug update_order-1: plain update_order is another page.
     *
     * Guide: update_order-1. Catalogue: update_order.
     *
     * - order_id: a whole number
     * - additional_domains: when: SAN products; replaces the whole earlier list, so send all names
     * - approver_email: a mail address
     * - contact_set: older rule on the page: most products admin, billing and tech; title for these on Thawte, Symantec
     *   and EV orders; full address for admin and tech on Symantec; organization for every organisation-vetted product
     * - csr: as sent
     * - period: in years; not verified
     * - product_type: not verified
     * - reg_type: when: SiteLock only, says the toolkit form; not verified
     * - server_type: not verified
     * - server_count: not verified
     * - special_instructions: not verified
     *
     * @phpstan-param array{order_id: int, additional_domains?: list<string>, approver_email?: string, contact_set?: CertificateContacts, csr?: string, period?: int, product_type?: string, reg_type?: 'new'|'renew'|'upgrade', server_type?: string, server_count?: int, special_instructions?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateCertificateOrder(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Replaces chosen contacts of a domain, each as a whole.
     *
     * Sending it again leaves the same state.
     *
     * Not for .DK (use update_all_info). .UK organisation and .ES owner changes reach OpenSRS but not the registry.
     * Older slug: update_contacts- (with a trailing dash). The toolkit demands all four contacts although types picks
     * them.
     *
     * Response codes: 200, 250, 465, 470. Guide: update_contacts. Catalogue: update_contacts.
     *
     * - domain: a domain or host name
     * - types: 1 to 4 entries; which roles change
     * - contact_set: as sent
     * - affect_domains: default 0
     * - report_email: when: affect_domains = 1
     * - cookie: session of an end user, in place of the reseller's own right to act
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{domain?: string, types: list<'owner'|'admin'|'billing'|'tech'>, contact_set: ContactUpdate, affect_domains?: bool, report_email?: string, cookie?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateContacts(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): ChangeReply {}

    /**
     * Moves a cookie to another domain of the same profile.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain
     * instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are
     * from recorded replies of 2011 (moo_moo). reg_password was empty in the recorded call.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: update_cookie.
     *
     * - cookie: the cookie to move
     * - domain: domain the cookie stands for now
     * - domain_new: domain it shall stand for
     * - reg_username: as sent
     * - reg_password: as sent
     *
     * @phpstan-param array{cookie: string, domain: string, domain_new: string, reg_username: string, reg_password: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateCookie(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): UpdateCookieReply {}

    /**
     * Changes how a domain-vetted order proves control, or asks the CA to check now.
     *
     * A second one may do harm, so it is never sent twice by itself.
     *
     * For domain-vetted RapidSSL, GeoTrust and Comodo orders; the check-now form is named for RapidSSL only. Send
     * dv_auth_method or dv_auth_on_demand_check, not both. The reply's action is update_dv_auth:reply, not REPLY. A new
     * DNS value follows from a change, so read get_order_info afterwards. The page's example heading also says
     * update_dv_auth_check, but the example sends update_dv_auth.
     *
     * Guide: update_dv_auth. Catalogue: update_dv_auth.
     *
     * - order_id: a whole number
     * - dv_auth_method: to change the method
     * - dv_auth_on_demand_check: 1; to ask for a check now; 1 is the only value; the page once shortens it to
     *   dv_on_demand_check
     *
     * @phpstan-param array{order_id: int, dv_auth_method?: 'DNS'|'file'|'email', dv_auth_on_demand_check?: int} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateDvAuth(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): UpdateDvAuthReply {}

    /**
     * Sets the delegation of a domain as a whole, or adds and removes single nameservers.
     *
     * Sending it again leaves the same state.
     *
     * assign replaces the set and may be repeated; add_remove repeated after a lost reply can answer with an error
     * because the host is already there or gone. The hosts must exist and be known at the registry of the TLD: check
     * with registry_check_nameserver (212 = unknown) and add with registry_add_ns first. Not for .DK (use
     * update_all_info). .IT: success only means accepted; the registry tests the servers, up to 30 days, queries keep
     * giving the old set, and a new command in that time is measured against the old set. Blesta and MyAdmin use
     * assign; Upmind compares with get_domain (nameservers) and uses add_remove, sending object NAMESERVER
     * (unverified). One client notes that a locked domain must be unlocked before the change (unverified). An older
     * copy of the guide also excluded .AT, .CH, .FR, .LI and .MX. The toolkit refuses cookie together with domain. The
     * reply carries no attributes that were seen.
     *
     * Response codes: 200. Guide: advanced_update_nameservers. Catalogue: advanced_update_nameservers.
     *
     * - domain: a domain or host name
     * - op_type: assign goes with assign_ns; add_remove with add_ns, remove_ns or both
     * - assign: `assign_ns` on the wire; the complete new set; not with add_ns or remove_ns
     * - add: `add_ns` on the wire; when: op_type = add_remove; may go together with remove_ns
     * - remove: `remove_ns` on the wire; when: op_type = add_remove
     * - cookie: session of an end user, in place of the reseller's own right to act
     *
     * @phpstan-param array{domain?: string, op_type: 'assign'|'add_remove', assign?: list<string>, add?: list<string>, remove?: list<string>, cookie?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateNameservers(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes mailbox, forwarding or DNS of a personal name.
     *
     * Sending it again leaves the same state. Still there, no longer recommended.
     *
     * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text found in
     * the captures; rows follow the toolkit.
     *
     * Response codes: 200. Guide: osrs-toolkit-php. Catalogue: update_surname.
     *
     * - domain: a domain or host name
     * - mailbox: as sent
     * - dns_records: `dnsRecords` on the wire; the complete set; records left out are deleted; not verified
     *
     * @phpstan-param array{domain: string, mailbox?: Mailbox, dns_records?: list<PersonalNameRecord>} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updatePersonalName(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Changes settings of a finished trust service product.
     *
     * Sending it again leaves the same state.
     *
     * Sets the contact address, the renewal reminders and the old Symantec seals. Reply attributes could not be read.
     *
     * Guide: update_product. Catalogue: update_product.
     *
     * - product_id: a whole number
     * - contact_email: get_cert and get_product_info give it back
     * - let_expire: when: active products; 1 = no renewal reminders; 0 = send them, the default
     * - trust_seal: when: Symantec products; site seal on or off
     * - seal_in_search: when: Symantec products; needs trust_seal = 1 in the same call
     *
     * @phpstan-param array{product_id: int, contact_email?: string, let_expire?: bool, trust_seal?: bool, seal_in_search?: bool} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function updateProduct(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): Reply {}

    /**
     * Upgrades a SiteLock plan.
     *
     * This is an order: it may cost money, and is never sent twice by itself.
     *
     * sw_register_trust_service with reg_type upgrade. SiteLock only: a full year at the new tier is charged, nothing
     * is credited, and the end date moves to one year from the upgrade.
     *
     * Response codes: 200, 435, 440. Guide: sw_register-trust_service. Catalogue: sw_register_trust_service_upgrade.
     *
     * - product_type: one of comodo_ev, comodo_instantssl, comodo_premiumssl, comodo_premiumssl_wildcard, comodo_ssl,
     *   comodo_wildcard, essentialssl, essentialssl_wildcard, positivessl, quickssl, quickssl_premium, rapidssl,
     *   securesite, securesite_pro, securesite_ev, securesite_pro_ev, sgcsuper_certs, ssl123, sslwebserver,
     *   sslwebserver_wildcard, sslwebserver_ev, symantec_ssl_lite, symantec_ssl_lite_wildcard, truebizid,
     *   truebizid_wildcard, truebizid_ev, trustwave_dv, trustwave_ev, trustwave_premiumssl,
     *   trustwave_premiumssl_wildcard, positivessl_wildcard, rapidssl_wildcard, digicert_sslplus, trustwave_ev_san5,
     *   malwarescan, sitelock_basic, sitelock_premium, sitelock_enterprise, sitelock_find, sitelock_fix,
     *   sitelock_prevent
     * - handle: process = order now, save = keep as pending until process_pending
     * - product_id: the product to renew or upgrade; not verified
     * - order_id: the completed order instead of product_id; not verified
     * - affiliate_id: up to 256 characters
     * - comments: order note; on the older page
     * - registrant_ip: address of the end user who asks for it, for the service's records
     *
     * @phpstan-param array{product_type: string, handle: 'process'|'save', product_id?: int, order_id?: int, affiliate_id?: string, comments?: string, registrant_ip?: string} $values
     * @throws Exception of the class that says what may be done now
     * @implementation-alias Srskit\Commands::named
     */
    public function upgradeSitelock(#[\SensitiveParameter] array $values, ?float $timeout = null, string $validate = "rules", ?string $traceId = null): CertificateOrderReply {}
}

/**
 * The reply to `ackEvent`.
 *
 * @strict-properties
 * @not-serializable
 */
final class AckEventReply extends Reply
{
    /** In the sample reply only; 0 there, taken to be the events left; not verified. */
    public readonly ?int $total;
    /** Listed among the attributes by the page; the sample has it at envelope level. */
    public readonly ?string $transaction_id;
}

/**
 * The reply to `addNameserverToRegistry`.
 *
 * @strict-properties
 * @not-serializable
 */
final class AddNameserverToRegistryReply extends Reply
{
    /**
     * Outcome per registry subscribed to; the keys are registry names such as NSI, DENIC, NeuLevel, TV, NSI .cc, CIRA,
     * ISOC/PIR, UK, VC, dotName, NeuStar, Afilias; whether the key registry_name itself appears on the wire is not
     * shown in the captured text; not verified.
     * @phpstan-var array<string, string>|null
     */
    public readonly ?array $registry_name;
    /**
     * Outcome per registry, wherever the reply puts it.
     * @phpstan-var array<string, string>|null
     */
    public readonly ?array $registries;
}

/**
 * The reply to `belongsToReseller`.
 *
 * @strict-properties
 * @not-serializable
 */
final class BelongsToResellerReply extends Reply
{
    /** `belongs_to_rsp` on the wire. */
    public readonly ?bool $belongs;
    /**
     * `domain_expdate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; when: belongs_to_rsp =
     * 1.
     */
    public readonly ?string $expires_on;
}

/**
 * The reply to `cancelCertificateOrder`.
 *
 * @strict-properties
 * @not-serializable
 */
final class CancelCertificateOrderReply extends Reply
{
    /** A whole number. */
    public readonly ?int $order_id;
    /** A domain or host name. */
    public readonly ?string $domain;
    /** One of approver-confirmed, awaiting-approval, cancelled, completed, declined, in-progress, pending. */
    public readonly ?string $state;
}

/**
 * The reply to `cancelPendingOrders`.
 *
 * @phpstan-import-type CancelledOrder from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class CancelPendingOrdersReply extends Reply
{
    /** A whole number. */
    public readonly ?int $total;
    /**
     * A list.
     * @phpstan-var list<CancelledOrder>|null
     */
    public readonly ?array $cancelled;
}

/**
 * Rows of the reply to an order of a certificate.
 *
 * @strict-properties
 * @not-serializable
 */
final class CertificateOrderReply extends Reply
{
    /** Keep it: get_order_info, cancel_order, process_pending and the mail commands take it; not verified. */
    public readonly ?int $order_id;
    /** Not verified. */
    public readonly ?string $domain;
    /** Value list from cancel_order; awaiting-approval in every sample; not verified. */
    public readonly ?string $state;
}

/**
 * Rows of the reply to a change.
 *
 * @phpstan-import-type ChangeResult from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ChangeReply extends Reply
{
    /**
     * When: affect_domains = 1 or contact change; by domain.
     * @phpstan-var array<string, ChangeResult>|null
     */
    public readonly ?array $details;
}

/**
 * The reply to `checkNameserverAtRegistry`.
 *
 * @strict-properties
 * @not-serializable
 */
final class CheckNameserverAtRegistryReply extends Reply
{
    /** Whether it exists there; the value set is not given on the page; not verified. */
    public readonly ?string $status;
    /** 200 = known, 212 = unknown. */
    public readonly ?bool $known;
}

/**
 * The reply to `checkTransfer`.
 *
 * Its own `reason` is `$reply->fields['reason']`: reason is something else in every reply.
 *
 * @strict-properties
 * @not-serializable
 */
final class CheckTransferReply extends Reply
{
    /** `transferrable` on the wire; spelt with double r on the wire; the page's prose says transferable. */
    public readonly ?bool $transferable;
    /** When: transferrable = 0; in newer copies; not verified. */
    public readonly ?int $reason_code;
    /** `noservice` on the wire; when: seen in live replies; 1 when the registry link is down. */
    public readonly ?bool $no_service;
    /** When: check_status = 1 or a transfer is known. */
    public readonly ?string $status;
    /** When: get_request_address = 1. */
    public readonly ?string $request_address;
    /** When: a transfer is known; last change, as text. */
    public readonly ?string $timestamp;
    /** `unixtime` on the wire, seconds since 1970, UTC; when: a transfer is known; last change. */
    public readonly ?int $timestamp_epoch;
    /**
     * When: a transfer is possible; from another registrar, or from another OpenSRS reseller (values unverified); not
     * verified.
     */
    public readonly ?string $type;
}

/**
 * The reply to `createSitelockLogin`.
 *
 * @strict-properties
 * @not-serializable
 */
final class CreateSitelockLoginReply extends Reply
{
    /** As sent. */
    public readonly ?string $login_url;
}

/**
 * The reply to `getAffiliateId`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetAffiliateIdReply extends Reply
{
    /** As sent. */
    public readonly ?string $affiliate_id;
}

/**
 * The reply to `getBalance`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetBalanceReply extends Reply
{
    /**
     * An exact amount such as "8549.18".
     * @phpstan-var numeric-string|null
     */
    public readonly ?string $balance;
    /**
     * An exact amount such as "8549.18"; available money is balance minus hold_balance.
     * @phpstan-var numeric-string|null
     */
    public readonly ?string $hold_balance;
}

/**
 * The reply to `getCertificateOrder`.
 *
 * @phpstan-import-type CertificateContacts from Commands
 * @phpstan-import-type TrustNote from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetCertificateOrderReply extends Reply
{
    /** A whole number. */
    public readonly ?int $order_id;
    /** One of approver-confirmed, awaiting-approval, cancelled, completed, declined, in-progress, pending. */
    public readonly ?string $state;
    /** One of new, renewal, transfer, upgrade. */
    public readonly ?string $reg_type;
    /** As sent. */
    public readonly ?string $product_type;
    /** When: order completed. */
    public readonly ?int $product_id;
    /** The CA's order number; its portal asks for it. */
    public readonly ?string $supplier_order_id;
    /** A domain or host name. */
    public readonly ?string $domain;
    /** In years. */
    public readonly ?int $period;
    /**
     * An exact amount such as "8549.18"; what was charged.
     * @phpstan-var numeric-string|null
     */
    public readonly ?string $price;
    /** As sent. */
    public readonly ?string $csr;
    /** As sent. */
    public readonly ?string $server_type;
    /** When: old products; read by the official WHMCS module; not verified. */
    public readonly ?int $server_count;
    /** As sent. */
    public readonly ?string $special_instructions;
    /** When: domain-vetted certificate. */
    public readonly ?string $approver_email;
    /** A mail address. */
    public readonly ?string $contact_email;
    /**
     * Since October 2020 DV gives admin, OV organization, EV organization and signer.
     * @phpstan-var CertificateContacts|null
     */
    public readonly ?array $contact_set;
    /**
     * A list.
     * @phpstan-var list<TrustNote>|null
     */
    public readonly ?array $notes_list;
    /**
     * When: DNS or file validation under way; name taken from parse_csr's page and one client; keys inside unknown;
     * not verified.
     * @phpstan-var array<string, mixed>|null
     */
    public readonly ?array $dv_auth_details;
}

/**
 * The reply to `getCertificate`.
 *
 * @phpstan-import-type CertificateData from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetCertificateReply extends Reply
{
    /** A whole number. */
    public readonly ?int $product_id;
    /** As sent. */
    public readonly ?string $product_type;
    /** A domain or host name. */
    public readonly ?string $domain;
    /** One of activated, active, expired, renewed, renewing, revoked, upgraded. */
    public readonly ?string $state;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any. */
    public readonly ?string $issue_date;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any. */
    public readonly ?string $start_date;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any. */
    public readonly ?string $expiry_date;
    /** Admin or organisation address, by product; change it with update_product. */
    public readonly ?string $contact_email;
    /**
     * As sent.
     * @phpstan-var CertificateData|null
     */
    public readonly ?array $cert_data;
}

/**
 * The reply to `getContacts`.
 *
 * @phpstan-import-type DomainContacts from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetContactsReply extends Reply
{
    /**
     * Attributes is an assoc keyed by domain name, not a list.
     * @phpstan-var array<string, DomainContacts>|null
     */
    public readonly ?array $domains;
}

/**
 * The reply to `getContract`.
 *
 * Its own `text` is `$reply->fields['text']`: text is something else in every reply.
 *
 * @phpstan-import-type Contract from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetContractReply extends Reply
{
    /**
     * As sent.
     * @phpstan-var Contract|null
     */
    public readonly ?array $contract;
}

/**
 * The reply to `getDesignatedAgent`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetDesignatedAgentReply extends Reply
{
    /** 0 = the registrant approves every change by mail, 1 = Tucows may act. */
    public readonly ?bool $allow_designated_agent;
}

/**
 * The reply to `getDnssec`.
 *
 * @phpstan-import-type DsRecord from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetDnssecReply extends Reply
{
    /**
     * `dnssec` on the wire; may be empty; a client also copes with an assoc here; not verified.
     * @phpstan-var list<DsRecord>|null
     */
    public readonly ?array $ds_records;
}

/**
 * The reply to `getDomain`.
 *
 * @phpstan-import-type AsiaEligibility from Commands
 * @phpstan-import-type Contacts from Commands
 * @phpstan-import-type Nameserver from Commands
 * @phpstan-import-type TldData from Commands
 * @phpstan-import-type UsNexus from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetDomainReply extends Reply
{
    /**
     * `expiredate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; when: type = all_info;
     * 'YYYY-MM-DD hh:mm:ss', no zone given.
     */
    public readonly ?string $expires_on;
    /**
     * `registry_createdate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; when: type =
     * all_info.
     */
    public readonly ?string $registry_created_on;
    /**
     * `registry_expiredate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; when: type =
     * all_info.
     */
    public readonly ?string $registry_expires_on;
    /**
     * `registry_updatedate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; when: type =
     * all_info.
     */
    public readonly ?string $registry_updated_on;
    /**
     * `registry_transferdate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; when: type =
     * all_info, when the domain was transferred; seen in a Perl client; not verified.
     */
    public readonly ?string $registry_transferred_on;
    /** When: type = all_info or expire_action. */
    public readonly ?bool $auto_renew;
    /** When: type = all_info or expire_action. */
    public readonly ?bool $let_expire;
    /** When: type = all_info; 1 when the asking reseller holds the domain. */
    public readonly ?bool $sponsoring_rsp;
    /** When: type = all_info; often empty. */
    public readonly ?string $affiliate_id;
    /** When: type = all_info; NONE in a live sample; other values unknown. */
    public readonly ?string $gdpr_consent_status;
    /** When: type = all_info; named by a Perl client as sometimes present; not verified. */
    public readonly ?string $dns_errors;
    /** When: type = all_info, .CA; named by a Perl client; not verified. */
    public readonly ?string $descr;
    /**
     * When: type = all_info or tld_data; an empty string, not an empty assoc, when there is none.
     * @phpstan-var TldData|null
     */
    public readonly ?array $tld_data;
    /**
     * `nameserver_list` on the wire; when: type = all_info or nameservers.
     * @phpstan-var list<Nameserver>|null
     */
    public readonly ?array $nameservers;
    /**
     * When: type = all_info or owner or admin or billing or tech.
     * @phpstan-var Contacts|null
     */
    public readonly ?array $contact_set;
    /** When: type = status; 1 = transfer lock on. */
    public readonly ?bool $lock_state;
    /** When: type = status; 0 while OpenSRS itself holds a lock. */
    public readonly ?bool $can_modify;
    /** When: type = status; whether the TLD has a lock at all. */
    public readonly ?bool $domain_supports;
    /** `parkp_status` on the wire; when: type = status; often empty. */
    public readonly ?string $parked_page_status;
    /** When: type = status, when relevant. */
    public readonly ?bool $transfer_away_in_progress;
    /** `auctionescrow` on the wire; when: type = status, when relevant. */
    public readonly ?bool $auction_escrow;
    /** `domain_auth_info` on the wire; when: type = domain_auth_info; the transfer authcode; do not log it. */
    public readonly ?string $auth_code;
    /**
     * When: type = whois_privacy_state; always disabled where the TLD has no WHOIS privacy; whois_publicity_state has
     * enabled and disabled only (key name there unverified); not verified.
     */
    public readonly ?string $state;
    /** When: type = forwarding_email; second-level .NAME only. */
    public readonly ?string $forwarding_email;
    /** When: type = trademark, .CA; legacy. */
    public readonly ?bool $trademark;
    /**
     * When: type = rsp_whois_info; reseller's WHOIS contact block; inner keys not documented in any copy read.
     * @phpstan-var array<string, mixed>|null
     */
    public readonly ?array $rsp_whois_info;
    /**
     * When: type = waiting_history; asynchronous requests; inner layout not read.
     * @phpstan-var list<mixed>|null
     */
    public readonly ?array $waiting_history;
    /**
     * When: type = xpack_waiting_history, .DK; finished or cancelled requests, dropped after two weeks; inner layout
     * not read.
     * @phpstan-var list<mixed>|null
     */
    public readonly ?array $xpack_waiting_history;
    /** When: type = ca_whois_display_setting; CIRA WHOIS privacy setting; values not read; not verified. */
    public readonly ?string $ca_whois_display_setting;
    /** When: type = it_whois_display_setting; values not read; not verified. */
    public readonly ?string $it_whois_display_setting;
    /**
     * When: type = ced_info, .ASIA; not verified.
     * @phpstan-var AsiaEligibility|null
     */
    public readonly ?array $ced_info;
    /**
     * When: type = nexus_info, .US; not verified.
     * @phpstan-var UsNexus|null
     */
    public readonly ?array $nexus;
    /** When: type = list; not verified. */
    public readonly ?int $count;
    /** When: type = list; 1 when more pages follow; not verified. */
    public readonly ?bool $remainder;
    /**
     * When: type = list; not verified.
     * @phpstan-var list<mixed>|null
     */
    public readonly ?array $domain_list;
}

/**
 * The reply to `getForwarding`.
 *
 * @phpstan-import-type Forwarding from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetForwardingReply extends Reply
{
    /**
     * One entry per subdomain; can be empty.
     * @phpstan-var list<Forwarding>|null
     */
    public readonly ?array $forwarding;
}

/**
 * The reply to `getOrder`.
 *
 * @phpstan-import-type Contacts from Commands
 * @phpstan-import-type OrderInfo from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetOrderReply extends Reply
{
    /**
     * `field_hash` on the wire.
     * @phpstan-var OrderInfo|null
     */
    public readonly ?array $order;
    /**
     * The flat keys owner_…, admin_…, billing_… and tech_… of the order.
     * @phpstan-var Contacts|null
     */
    public readonly ?array $contacts;
    /**
     * The flat keys fqdn1, fqdn2, … of the order, those that are in use.
     * @phpstan-var list<string>|null
     */
    public readonly ?array $nameservers;
}

/**
 * The reply to `getPersonalName`.
 *
 * @phpstan-import-type Mailbox from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetPersonalNameReply extends Reply
{
    /** A domain or host name. */
    public readonly ?string $domain;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; form not shown. */
    public readonly ?string $created_on;
    /** When: returned at times. */
    public readonly ?string $state;
    /**
     * When: query_email = 1.
     * @phpstan-var Mailbox|null
     */
    public readonly ?array $mailbox;
    /**
     * When: query_dns = 1; records with content, name and type; inner layout not captured; not verified.
     * @phpstan-var array<string, mixed>|null
     */
    public readonly ?array $zone;
}

/**
 * The reply to `getPrice`.
 *
 * @phpstan-import-type TermPrice from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetPriceReply extends Reply
{
    /**
     * An exact amount such as "8549.18"; OpenSRS price plus the ICANN fee; may arrive without decimals, e.g. 5000.
     * @phpstan-var numeric-string|null
     */
    public readonly ?string $price;
    /**
     * When: all_periods = 1.
     * @phpstan-var list<TermPrice>|null
     */
    public readonly ?array $prices;
    /** When: premium name whose tier the reseller has enabled. */
    public readonly ?bool $is_registry_premium;
    /** When: premium name whose tier the reseller has enabled. */
    public readonly ?string $registry_premium_group;
}

/**
 * The reply to `getProduct`.
 *
 * @phpstan-import-type CertificateContacts from Commands
 * @phpstan-import-type CsrData from Commands
 * @phpstan-import-type TrustNote from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetProductReply extends Reply
{
    /** Not verified. */
    public readonly ?int $product_id;
    /** Not verified. */
    public readonly ?string $product_type;
    /** A domain or host name. */
    public readonly ?string $domain;
    /** One of activated, active, expired, renewed, renewing, revoked, upgraded. */
    public readonly ?string $state;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any. */
    public readonly ?string $issue_date;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; not verified. */
    public readonly ?string $start_date;
    /** YYYY-MM-DD hh:mm:ss, with the zone that it names, if any. */
    public readonly ?string $expiry_date;
    /** 1 from 60 days before the end to 15 days after it (window read on get_products). */
    public readonly ?bool $is_renewable;
    /** A mail address. */
    public readonly ?string $contact_email;
    /** When: certificate moved from TPP. */
    public readonly ?int $inventory_item_id;
    /** When: SiteLock that can still be upgraded; a product_type; form with several options not seen; not verified. */
    public readonly ?string $upgrade_options;
    /** When: all_info = 1. */
    public readonly ?string $csr;
    /**
     * When: all_info = 1; what the CSR says; not verified.
     * @phpstan-var CsrData|null
     */
    public readonly ?array $csr_data;
    /**
     * When: all_info = 1; the page promises contacts; key from a sample; not verified.
     * @phpstan-var CertificateContacts|null
     */
    public readonly ?array $contact_set;
    /**
     * When: all_info = 1; not verified.
     * @phpstan-var list<TrustNote>|null
     */
    public readonly ?array $notes_list;
}

/**
 * The reply to `getQueuedRequest`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetQueuedRequestReply extends Reply
{
    /**
     * State of the request; inner keys not read; not verified.
     * @phpstan-var array<string, mixed>|null
     */
    public readonly ?array $request_data;
}

/**
 * The reply to `getSubreseller`.
 *
 * @phpstan-import-type Contacts from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class GetSubresellerReply extends Reply
{
    /**
     * TLDs that may be sold.
     * @phpstan-var list<string>|null
     */
    public readonly ?array $allowed_tld_list;
    /** Yes or no. */
    public readonly ?bool $ccp_enabled;
    /** May sell SSL certificates. */
    public readonly ?bool $cert_permission;
    /**
     * As sent.
     * @phpstan-var Contacts|null
     */
    public readonly ?array $contact_set;
    /** A mail address. */
    public readonly ?string $low_balance_email;
    /**
     * A list.
     * @phpstan-var list<mixed>|null
     */
    public readonly ?array $nameservers;
    /** A mail address. */
    public readonly ?string $payment_email;
    /** As sent. */
    public readonly ?string $pricing_plan;
    /** Not verified. */
    public readonly ?string $status;
    /** Not verified. */
    public readonly ?bool $storefront_rwi;
    /** Not verified. */
    public readonly ?string $system_status_email;
    /** Not verified. */
    public readonly ?string $url;
    /** Not verified. */
    public readonly ?string $username;
}

/**
 * The reply to `getSubuser`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetSubuserReply extends Reply
{
    /** When: a sub-user exists; sub_id for the other commands; the page prints its key as d, a slip of the pen. */
    public readonly ?int $id;
    /** When: a sub-user exists. */
    public readonly ?string $username;
    /**
     * When: a sub-user exists; sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the old
     * Perl client adds 64 domain extras.
     */
    public readonly ?int $permission;
}

/**
 * The reply to `getTradeLock`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetTradeLockReply extends Reply
{
    /** 0 while a 60-day lock runs. */
    public readonly ?bool $can_modify;
    /** 1 = the lock will be applied; 1 unless switched off. */
    public readonly ?bool $allow_hold_after_trade;
}

/**
 * The reply to `getUserInfo`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetUserInfoReply extends Reply
{
    /** IDN in punycode for .COM and .NET, in RACE for .ORG. */
    public readonly ?string $domain;
    /** Domains in the profile. */
    public readonly ?int $domain_count;
    /** `expiredate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; of this domain. */
    public readonly ?string $expires_on;
    /** `f_owner` on the wire; owner or sub-user. */
    public readonly ?bool $is_owner;
    /**
     * 0/1 flags per feature of the domain.
     * @phpstan-var array<string, mixed>|null
     */
    public readonly ?array $capabilities;
    /** When: .DE. */
    public readonly ?string $dns_errors;
    /** When: IDN; three-letter language tag. */
    public readonly ?string $encoding_type;
    /** Not verified. */
    public readonly ?string $username;
    /** When: a sub-user asks; not verified. */
    public readonly ?int $permission;
    /** Not verified. */
    public readonly ?int $waiting_requests_no;
    /** `inaccuratewhois` on the wire; when: flagged; not verified. */
    public readonly ?bool $inaccurate_whois;
    /** When: flagged; not verified. */
    public readonly ?bool $auction_escrow;
}

/**
 * The reply to `getVerificationStatus`.
 *
 * @strict-properties
 * @not-serializable
 */
final class GetVerificationStatusReply extends Reply
{
    /** `registrant_verification_status` on the wire; not_verified appears on the newest page only. */
    public readonly ?string $status;
    /** A day, YYYY-MM-DD; when: not verified yet; day the domain gets suspended. */
    public readonly ?string $verification_deadline;
    /** In days; when: not verified yet; negative once suspended. */
    public readonly ?int $days_to_suspend;
    /** When: not verified yet. */
    public readonly ?bool $email_bounced;
}

/**
 * The reply to `listApprovers`.
 *
 * @phpstan-import-type Approver from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListApproversReply extends Reply
{
    /**
     * A list.
     * @phpstan-var list<Approver>|null
     */
    public readonly ?array $approver_list;
}

/**
 * The reply to `listDeletedDomains`.
 *
 * @phpstan-import-type DeletedDomain from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListDeletedDomainsReply extends Reply
{
    /**
     * `del_domains` on the wire; when: at least one match.
     * @phpstan-var list<DeletedDomain>|null
     */
    public readonly ?array $domains;
    /** A whole number. */
    public readonly ?int $page;
    /** A whole number. */
    public readonly ?int $page_size;
    /** A whole number. */
    public readonly ?int $total;
}

/**
 * The reply to `listExpiringDomains`.
 *
 * @phpstan-import-type ExpiringDomain from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListExpiringDomainsReply extends Reply
{
    /**
     * `exp_domains` on the wire.
     * @phpstan-var list<ExpiringDomain>|null
     */
    public readonly ?array $domains;
    /** A whole number. */
    public readonly ?int $page;
    /** 1 when more pages follow. */
    public readonly ?bool $remainder;
    /** A whole number. */
    public readonly ?int $total;
}

/**
 * The reply to `listNameservers`.
 *
 * @phpstan-import-type Host from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListNameserversReply extends Reply
{
    /**
     * `nameserver_list` on the wire.
     * @phpstan-var list<Host>|null
     */
    public readonly ?array $nameservers;
}

/**
 * The reply to `listNotes`.
 *
 * @phpstan-import-type Note from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListNotesReply extends Reply
{
    /**
     * A list.
     * @phpstan-var list<Note>|null
     */
    public readonly ?array $notes;
    /** Listed among the attributes by the newest page; seen at envelope level in replies. */
    public readonly ?string $transaction_id;
    /** A whole number. */
    public readonly ?int $page;
    /** A whole number. */
    public readonly ?int $page_size;
    /** A whole number. */
    public readonly ?int $total;
}

/**
 * The reply to `listOrders`.
 *
 * @phpstan-import-type OrderSummary from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListOrdersReply extends Reply
{
    /**
     * A list.
     * @phpstan-var list<OrderSummary>|null
     */
    public readonly ?array $orders;
    /** When: older page lists it. */
    public readonly ?int $page_size;
    /** Not verified. */
    public readonly ?int $page;
    /** Not verified. */
    public readonly ?int $total;
}

/**
 * The reply to `listProductTypes`.
 *
 * @strict-properties
 * @not-serializable
 */
final class ListProductTypesReply extends Reply
{
    /**
     * A list.
     * @phpstan-var list<string>|null
     */
    public readonly ?array $enabled_product_types;
}

/**
 * The reply to `listProducts`.
 *
 * @phpstan-import-type ProductSummary from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListProductsReply extends Reply
{
    /**
     * A list.
     * @phpstan-var list<ProductSummary>|null
     */
    public readonly ?array $product_list;
}

/**
 * The reply to `listTransfersAway`.
 *
 * @phpstan-import-type OutgoingTransfer from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListTransfersAwayReply extends Reply
{
    /** Not verified. */
    public readonly ?int $total;
    /** When: page was sent; not verified. */
    public readonly ?int $page;
    /** When: limit was sent; not verified. */
    public readonly ?int $page_size;
    /**
     * When: at least one match.
     * @phpstan-var list<OutgoingTransfer>|null
     */
    public readonly ?array $transfers;
}

/**
 * The reply to `listTransfersIn`.
 *
 * @phpstan-import-type IncomingTransfer from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ListTransfersInReply extends Reply
{
    /** A whole number. */
    public readonly ?int $total;
    /** When: page was sent. */
    public readonly ?int $page;
    /** When: limit was sent. */
    public readonly ?int $page_size;
    /**
     * When: at least one match; absent, not empty, when nothing matches.
     * @phpstan-var list<IncomingTransfer>|null
     */
    public readonly ?array $transfers;
}

/**
 * The reply to `lookup`.
 *
 * Its own `reason` is `$reply->fields['reason']`: reason is something else in every reply.
 *
 * @strict-properties
 * @not-serializable
 */
final class LookupReply extends Reply
{
    /** One of available, taken. */
    public readonly ?string $status;
    /**
     * When: new gTLD in its claims period (90 days from general availability); 1 when the label matches a Trademark
     * Clearinghouse mark.
     */
    public readonly ?bool $has_claim;
    /** When: .NAME only; whether the forwarding address is free. */
    public readonly ?bool $email_available;
    /** `noservice` on the wire; when: .NAME, when the supplier cannot be reached; 1 comes together with is_success 0. */
    public readonly ?bool $no_service;
    /** When: older replies, .TV; legacy pricing flag, seen in client libraries only; not verified. */
    public readonly ?string $price_status;
    /** Whether the name is free; false for everything else, unknown included: see availability. */
    public readonly ?bool $available;
    /** The answer in full. */
    public readonly ?string $availability;
}

/**
 * Rows of the reply to an order.
 *
 * @strict-properties
 * @not-serializable
 */
final class OrderReply extends Reply
{
    /** The order id. */
    public readonly ?int $id;
    /** The registry step's own code. */
    public readonly ?int $registration_code;
    /** As sent. */
    public readonly ?string $registration_text;
    /** A mail address. */
    public readonly ?string $admin_email;
    /** When: seen in sample replies. */
    public readonly ?int $domain_id;
    /** When: transfer. */
    public readonly ?int $transfer_id;
    /** When: asynchronous registry; feed it to query_queued_request. */
    public readonly ?int $queue_request_id;
    /** When: asynchronous registry. */
    public readonly ?string $async_reason;
    /**
     * When: the order was parked instead of processed; id of the pending order; can arrive with is_success 1 and text
     * 'Registration successful', or with is_success 0 and 485.
     */
    public readonly ?int $forced_pending;
    /**
     * When: older pending orders for the name were dropped.
     * @phpstan-var list<string>|null
     */
    public readonly ?array $cancelled_orders;
    /** When: WHOIS privacy asked for; value list taken from get_domain; not verified. */
    public readonly ?string $whois_privacy_state;
    /** When: failure; human text with the detail behind response_text. */
    public readonly ?string $error;
    /** Id of the order, wherever the reply puts it: order_id, id or forced_pending. */
    public readonly ?int $order_id;
}

/**
 * The reply to `parseCsr`.
 *
 * @phpstan-import-type CsrData from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ParseCsrReply extends Reply
{
    /**
     * What the CSR says.
     * @phpstan-var CsrData|null
     */
    public readonly ?array $csr_data;
    /**
     * Named on the page without a text; likely the DNS or file values; not verified.
     * @phpstan-var array<string, mixed>|null
     */
    public readonly ?array $dv_auth_details;
}

/**
 * The reply to `paySubreseller`.
 *
 * @strict-properties
 * @not-serializable
 */
final class PaySubresellerReply extends Reply
{
    /** Transaction number. */
    public readonly ?int $id;
}

/**
 * The reply to `pollEvents`.
 *
 * @phpstan-import-type Event from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class PollEventsReply extends Reply
{
    /** Events waiting, the returned ones included (samples give 7 with one event returned). */
    public readonly ?int $total;
    /**
     * When: total is above 0; chronological, oldest first.
     * @phpstan-var list<Event>|null
     */
    public readonly ?array $events;
    /** Date, time and two numbers. */
    public readonly ?string $transaction_id;
}

/**
 * The reply to `processPending`.
 *
 * @strict-properties
 * @not-serializable
 */
final class ProcessPendingReply extends Reply
{
    /** Not verified. */
    public readonly ?int $id;
    /** `f_auto_renew` on the wire; not verified. */
    public readonly ?bool $auto_renew;
    /** When: transfer; not verified. */
    public readonly ?int $transfer_id;
    /** When: parked again; not verified. */
    public readonly ?int $forced_pending;
    /** Id of the order, wherever the reply puts it: order_id, id or forced_pending. */
    public readonly ?int $order_id;
}

/**
 * The reply to `renew`.
 *
 * @strict-properties
 * @not-serializable
 */
final class RenewReply extends Reply
{
    /** When: seen in client libraries. */
    public readonly ?int $id;
    /** A mail address. */
    public readonly ?string $admin_email;
    /** Yes or no. */
    public readonly ?bool $auto_renew;
    /**
     * `registration expiration date` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; yes, the
     * key holds spaces.
     */
    public readonly ?string $expires_on;
    /** When: asynchronous registry. */
    public readonly ?int $queue_request_id;
    /** When: parked order; not verified. */
    public readonly ?int $forced_pending;
    /** Id of the order, wherever the reply puts it: order_id, id or forced_pending. */
    public readonly ?int $order_id;
}

/**
 * The reply to `requestScan`.
 *
 * @strict-properties
 * @not-serializable
 */
final class RequestScanReply extends Reply
{
    /** A whole number. */
    public readonly ?int $product_id;
}

/**
 * The reply to `resendApproverEmail`.
 *
 * @strict-properties
 * @not-serializable
 */
final class ResendApproverEmailReply extends Reply
{
    /** A whole number. */
    public readonly ?int $order_id;
}

/**
 * The reply to `resendCertificateEmail`.
 *
 * @strict-properties
 * @not-serializable
 */
final class ResendCertificateEmailReply extends Reply
{
    /** A whole number. */
    public readonly ?int $order_id;
}

/**
 * The reply to `resubmitTransfer`.
 *
 * @strict-properties
 * @not-serializable
 */
final class ResubmitTransferReply extends Reply
{
    /** The new order. */
    public readonly ?int $order_id;
}

/**
 * The reply to `revoke`.
 *
 * @strict-properties
 * @not-serializable
 */
final class RevokeReply extends Reply
{
    /** 1 when the reseller was charged. */
    public readonly ?bool $charge;
    /**
     * An exact amount such as "8549.18"; when: charge = 1.
     * @phpstan-var numeric-string|null
     */
    public readonly ?string $price;
    /**
     * An exact amount such as "8549.18".
     * @phpstan-var numeric-string|null
     */
    public readonly ?string $total_refund;
    /** A whole number. */
    public readonly ?int $deletion_id;
}

/**
 * The reply to `setCookie`.
 *
 * @strict-properties
 * @not-serializable
 */
final class SetCookieReply extends Reply
{
    /** Three groups of digits joined by colons. */
    public readonly ?string $cookie;
    /** Domains in the profile; above 1 a list query makes sense. */
    public readonly ?int $domain_count;
    /** `f_owner` on the wire; 1 for the profile owner; 0 for a sub-user; not verified. */
    public readonly ?bool $is_owner;
    /** Sub-user bit mask as in add_subuser; empty string for the owner. */
    public readonly ?int $permission;
    /** `expiredate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; YYYY-MM-DD hh:mm:ss. */
    public readonly ?string $expires_on;
    /** Seconds since 1970, UTC; last use. */
    public readonly ?int $last_access_time;
    /** Can be an empty string. */
    public readonly ?string $last_ip;
    /** Requests waiting at an asynchronous registry. */
    public readonly ?int $waiting_requests_no;
    /** The word None when nothing waits. */
    public readonly ?string $waiting_request;
    /** When: named by Net::DRI only; not verified. */
    public readonly ?string $redirect_url;
}

/**
 * The reply to `simpleTransfer`.
 *
 * @strict-properties
 * @not-serializable
 */
final class SimpleTransferReply extends Reply
{
    /** Feed it to simple_transfer_status; not verified. */
    public readonly ?int $simple_transfer_job_id;
}

/**
 * The reply to `submitBulkChange`.
 *
 * @strict-properties
 * @not-serializable
 */
final class SubmitBulkChangeReply extends Reply
{
    /** Job number; Net::OpenSRS reads it here and feeds it to query_queued_request; not verified. */
    public readonly ?int $bulk_change_req_id;
}

/**
 * The reply to `suggestNames`.
 *
 * @phpstan-import-type Suggestions from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class SuggestNamesReply extends Reply
{
    /** 0 means call again with search_key. */
    public readonly ?bool $is_search_completed;
    /** When: search not finished. */
    public readonly ?string $search_key;
    /** Seconds with decimals, as text. */
    public readonly ?string $request_response_time;
    /**
     * When: services held lookup.
     * @phpstan-var Suggestions|null
     */
    public readonly ?array $lookup;
    /**
     * When: services held suggestion.
     * @phpstan-var Suggestions|null
     */
    public readonly ?array $suggestion;
    /**
     * When: services held premium.
     * @phpstan-var Suggestions|null
     */
    public readonly ?array $premium;
    /**
     * When: services held it.
     * @phpstan-var Suggestions|null
     */
    public readonly ?array $premium_brokered_transfer;
    /**
     * When: services held it.
     * @phpstan-var Suggestions|null
     */
    public readonly ?array $premium_make_offer;
    /**
     * When: services held personal_names.
     * @phpstan-var Suggestions|null
     */
    public readonly ?array $personal_names;
}

/**
 * The reply to `updateCookie`.
 *
 * @strict-properties
 * @not-serializable
 */
final class UpdateCookieReply extends Reply
{
    /** As sent. */
    public readonly ?string $cookie;
    /** A whole number. */
    public readonly ?int $domain_count;
    /** `f_owner` on the wire. */
    public readonly ?bool $is_owner;
    /**
     * `expiredate` on the wire, YYYY-MM-DD hh:mm:ss, with the zone that it names, if any; YYYY-MM-DD hh:mm:ss, of the
     * new domain.
     */
    public readonly ?string $expires_on;
    /** A whole number. */
    public readonly ?int $waiting_requests_no;
    /** As sent. */
    public readonly ?string $waiting_request;
}

/**
 * The reply to `updateDvAuth`.
 *
 * @strict-properties
 * @not-serializable
 */
final class UpdateDvAuthReply extends Reply
{
    /** A whole number. */
    public readonly ?int $order_id;
}

/**
 * Rows of a reply that holds a zone.
 *
 * @phpstan-import-type DnsRecords from Commands
 *
 * @strict-properties
 * @not-serializable
 */
final class ZoneReply extends Reply
{
    /** 1 = the domain is delegated to the SystemDNS servers, 0 = it is not. */
    public readonly ?bool $nameservers_ok;
    /**
     * Keyed by record type; unverified in the replies to create_dns_zone and set_dns_zone.
     * @phpstan-var DnsRecords|null
     */
    public readonly ?array $records;
}
