// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

import type { Input, InputObject, Output } from './index.js'
import type { CallOptions, ListOptions, Rows, TypedReply } from './index.js'

/** A word of a list that may grow: the known ones are offered, others are let through. */
export type Open<Word extends string> = Word | (string & {})

/** An exact amount as text, such as `'8549.18'`, or a whole number; never a fraction. */
export type Amount = string | number | bigint

/** A day as text: `'2027-08-26'`. */
export type Day = string

/**
 * A date with a time of day as text: `'2027-08-26 11:40:14'`, with `Z` or `+02:00` behind it only where the service
 * names a zone. No JavaScript type says that a zone is not known, so it stays a text.
 */
export type Moment = string

/** A time span in seconds, with decimals where it has any: `'0.1'`. */
export type Span = string

/**
 * `subreseller_status`.
 *
 * The toolkit spells cancelled with two l.
 */
export type SubresellerStatus = 'active' | 'onhold' | 'locked' | 'canceled' | 'paid_only'

/**
 * `mailbox_type`.
 *
 * WEBMAIL_ONLY = no IMAP, POP or SMTP.
 */
export type MailboxType = 'MAILBOX' | 'WEBMAIL_ONLY'

/** `event_object`. */
export type EventObject = 'DOMAIN' | 'ORDER' | 'TRANSFER'

/**
 * `event_name`.
 *
 * STATUS_CHANGE belongs to ORDER and to TRANSFER; MESSAGE_STATUS_CHANGE is from client code only; take unknown
 * names as they come.
 */
export type EventName = 'CREATED' | 'REGISTERED' | 'RENEWED' | 'EXPIRED' | 'DELETED' | 'NAMESERVER_UPDATE' | 'REGISTRANT_VERIFICATION_STATUS_CHANGE' | 'ZONE_CHECK_STATUS_CHANGE' | 'ICANN_TRADE_STATUS_CHANGE' | 'STATUS_CHANGE' | 'CLAIM_STATUS_CHANGE' | 'MESSAGE_STATUS_CHANGE'

/**
 * `availability`.
 *
 * Available: free (210); taken: registered, or a premium name whose tier is off (211); taken_waiting: a
 * registration of it waits inside the service (221); blocked: a .CA name that is held back (246); unknown: the
 * reply does not say, which never means taken.
 */
export type Availability = 'available' | 'taken' | 'taken_waiting' | 'blocked' | 'unknown'

/**
 * `domain_data`.
 *
 * Auto_renew_flag and trademark are legacy; ced_info and nexus_info are named by the guide only in its
 * no-credentials note.
 *
 * The list is not known to be complete.
 */
export type DomainData = 'admin' | 'all_info' | 'auto_renew_flag' | 'billing' | 'ca_whois_display_setting' | 'ced_info' | 'dnssec' | 'domain_auth_info' | 'expire_action' | 'forwarding_email' | 'it_whois_display_setting' | 'list' | 'nameservers' | 'nexus_info' | 'owner' | 'rsp_whois_info' | 'status' | 'tech' | 'tld_data' | 'trademark' | 'waiting_history' | 'whois_privacy_state' | 'whois_publicity_state' | 'xpack_waiting_history'

/** `suggestion_service`. */
export type SuggestionService = 'lookup' | 'suggestion' | 'premium' | 'personal_names' | 'premium_brokered_transfer' | 'premium_make_offer'

/** `suggestion_status`. */
export type SuggestionStatus = 'available' | 'taken' | 'undetermined' | 'in_progress'

/** `switch`. */
export type Switch = 'enable' | 'disable'

/**
 * `handle`.
 *
 * Process carries an order out at once; save keeps it as a pending order for approval.
 */
export type Handle = 'process' | 'save'

/** `contact_role`. */
export type ContactRole = 'owner' | 'admin' | 'billing' | 'tech'

/** `messaging_language`. */
export type MessagingLanguage = 'af-ZA' | 'ar-AE' | 'id-ID' | 'bs-BA' | 'bg-BG' | 'zh-CN' | 'hr-HR' | 'cs-CZ' | 'da-DK' | 'nl-NL' | 'en-US' | 'fi-FI' | 'fr-FR' | 'de-DE' | 'el-GR' | 'hi-IN' | 'it-IT' | 'ja-JP' | 'ko-KR' | 'lv-LV' | 'lt-LT' | 'ms-MY' | 'no-NO' | 'fa-AF' | 'pl-PL' | 'pt-BR' | 'ro-RO' | 'ru-RU' | 'sr-RS' | 'sk-SK' | 'es-ES' | 'sv-SE' | 'th-TH' | 'tr-TR' | 'vi-VN'

/** `whois_privacy_state`. */
export type WhoisPrivacyState = 'enabled' | 'disabled' | 'enabling' | 'disabling'

/** `contact_status`. */
export type ContactStatus = 'active' | 'pending_current_registrant' | 'pending_new_registrant'

/**
 * `canadian_legal_type`.
 *
 * List from client code.
 *
 * The list is not known to be complete.
 */
export type CanadianLegalType = 'ABO' | 'ASS' | 'CCO' | 'CCT' | 'EDU' | 'GOV' | 'HOP' | 'INB' | 'LAM' | 'LGR' | 'MAJ' | 'OMK' | 'PLT' | 'PRT' | 'RES' | 'TDM' | 'TRD' | 'TRS'

/** `canadian_language`. */
export type CanadianLanguage = 'EN' | 'FR'

/**
 * `nominet_type`.
 *
 * Codes of Nominet; F… is foreign.
 */
export type NominetType = 'IND' | 'FIND' | 'LTD' | 'PLC' | 'PTNR' | 'LLP' | 'IP' | 'STRA' | 'SCH' | 'RCHAR' | 'GOV' | 'OTHER' | 'CRC' | 'FCORP' | 'STAT' | 'FOTHER'

/**
 * `registrant_kind`.
 *
 * .UK has codes of Nominet in its place.
 *
 * The list is not known to be complete.
 */
export type RegistrantKind = 'individual' | 'organization'

/**
 * `order_status`.
 *
 * Pending = saved, or failed validation and kept; processed = trade or transfer waits for owner or registry;
 * waiting = asynchronous, e.g. registry or consent; declined = turned down after submission; cancelled = by the
 * reseller, or a duplicate or taken domain; pending_fax is dead.
 */
export type OrderStatus = 'pending' | 'processed' | 'waiting' | 'completed' | 'declined' | 'cancelled' | 'deleted' | 'pending_fax' | 'ca_owner_approval'

/**
 * `order_type`.
 *
 * Change_contact is from client code only.
 */
export type OrderType = 'new' | 'premium' | 'renewal' | 'sunrise' | 'landrush' | 'transfer' | 'whois_privacy' | 'change_contact'

/**
 * `transfer_status`.
 *
 * Pending_owner waits for the approval mail; pending_admin is under review at OpenSRS; pending_registry was sent to
 * the registry; undef = no transfer known, in check_transfer only.
 */
export type TransferStatus = 'pending_owner' | 'pending_admin' | 'pending_registry' | 'completed' | 'cancelled' | 'undef'

/**
 * `verification_status`.
 *
 * Unverified = never started or not needed; pending = mail about to go out; verifying = mail out, waiting;
 * suspended = DNS cut, clientHold; admin_reviewing = Tucows Compliance looks; bounced = mail came back;
 * marking_as_verified and bounced come with events, not_verified with the command only.
 */
export type VerificationStatus = 'unverified' | 'not_verified' | 'pending' | 'verifying' | 'marking_as_verified' | 'verified' | 'suspended' | 'admin_reviewing' | 'bounced' | 'not_applicable'

/**
 * `australian_eligibility`.
 *
 * Full words; list from client code.
 *
 * The list is not known to be complete.
 */
export type AustralianEligibility = 'Charity' | 'Child Care Centre' | 'Citizen/Resident' | 'Club' | 'Commercial Statutory Body' | 'Company' | 'Government School' | 'Higher Education Institution' | 'Incorporated Association' | 'Industry Body' | 'National Body' | 'Non-Government School' | 'Non-profit Organisation' | 'Other' | 'Partnership' | 'Pending TM Owner' | 'Political Party' | 'Pre-school' | 'Registered Business' | 'Religious/Church Group' | 'Research Organisation' | 'Sole Trader' | 'Trade Union' | 'Trademark Owner' | 'Training Organisation'

/**
 * `product_type`.
 *
 * List joined from several pages and modules, not all still sold; get_capabilities tells what the account may
 * order.
 *
 * The list is not known to be complete.
 */
export type ProductType = 'comodo_ev' | 'comodo_instantssl' | 'comodo_premiumssl' | 'comodo_premiumssl_wildcard' | 'comodo_ssl' | 'comodo_wildcard' | 'essentialssl' | 'essentialssl_wildcard' | 'positivessl' | 'quickssl' | 'quickssl_premium' | 'rapidssl' | 'securesite' | 'securesite_pro' | 'securesite_ev' | 'securesite_pro_ev' | 'sgcsuper_certs' | 'ssl123' | 'sslwebserver' | 'sslwebserver_wildcard' | 'sslwebserver_ev' | 'symantec_ssl_lite' | 'symantec_ssl_lite_wildcard' | 'truebizid' | 'truebizid_wildcard' | 'truebizid_ev' | 'trustwave_dv' | 'trustwave_ev' | 'trustwave_premiumssl' | 'trustwave_premiumssl_wildcard' | 'positivessl_wildcard' | 'rapidssl_wildcard' | 'digicert_sslplus' | 'trustwave_ev_san5' | 'malwarescan' | 'sitelock_basic' | 'sitelock_premium' | 'sitelock_enterprise' | 'sitelock_find' | 'sitelock_fix' | 'sitelock_prevent'

/**
 * `server_type`.
 *
 * Comodo takes apachessl citrix domino ensim hsphere ibmhttp iis4 iis6 iis7 iplanet javawebserver netscape novell
 * oracle other plesk redhat sap tomcat webstar whmcpanel; the DigiCert family takes the rest of the list plus
 * apachessl domino ensim hsphere ibmhttp iis4 iplanet netscape other plesk tomcat webstar (unverified).
 *
 * The list is not known to be complete.
 */
export type ServerType = 'apache2' | 'apacheopenssl' | 'apacheraven' | 'apachessl' | 'apachessleay' | 'c2net' | 'citrix' | 'cobaltraq2' | 'cobaltraq3' | 'cobaltseries' | 'cpanel' | 'domino' | 'dominogo4625' | 'dominogo4626' | 'ensim' | 'hsphere' | 'ibmhttp' | 'iis' | 'iis4' | 'iis5' | 'iis6' | 'iis7' | 'iplanet' | 'ipswitch' | 'javawebserver' | 'netscape' | 'novell' | 'oracle' | 'other' | 'plesk' | 'redhat' | 'sap' | 'tomcat' | 'weblogic' | 'website' | 'webstar' | 'webstar4' | 'whmcpanel' | 'zeusv3'

/**
 * `certificate_order_state`.
 *
 * Approver-confirmed = the domain owner confirmed a DV order; awaiting-approval = the supplier has yet to approve;
 * pending = saved only.
 */
export type CertificateOrderState = 'approver-confirmed' | 'awaiting-approval' | 'cancelled' | 'completed' | 'declined' | 'in-progress' | 'pending'

/** `product_state`. */
export type ProductState = 'activated' | 'active' | 'expired' | 'renewed' | 'renewing' | 'revoked' | 'upgraded'

/**
 * `dv_auth_method`.
 *
 * How control of the domain is proved; spelling differs between pages.
 */
export type DvAuthMethod = 'DNS' | 'file' | 'email'

/** IPv4 address of a name. */
export interface ARecordInput {
  /** Third level; empty for the domain itself. */
  subdomain: string
  /** IPv4. */
  ipAddress: string
}

/** IPv4 address of a name. */
export interface ARecord {
  /** Third level; empty for the domain itself. */
  readonly subdomain?: string
  /** IPv4. */
  readonly ipAddress?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** IPv6 address of a name. */
export interface AaaaRecordInput {
  /** Third level; empty for the domain itself. */
  subdomain: string
  /** IPv6. */
  ipv6Address: string
}

/** IPv6 address of a name. */
export interface AaaaRecord {
  /** Third level; empty for the domain itself. */
  readonly subdomain?: string
  /** IPv6. */
  readonly ipv6Address?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** An address that may approve a certificate. */
export interface Approver {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** A mail address. */
  readonly email?: string
  /**
   * The page has a value list that could not be read; MANUAL from a sample, GENERIC from a client. Not verified:
   * seen in clients or older copies of the guide only.
   */
  readonly type?: Open<'GENERIC' | 'MANUAL'>
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Charter eligibility, .ASIA; legacy. */
export interface AsiaEligibilityInput {
  /** When: .ASIA. Which contact is the charter eligibility contact. */
  contactType?: ContactRole | undefined
  /** When: .ASIA. */
  idNumber?: string | undefined
  /** When: .ASIA. */
  idType?: 'certificate' | 'legislation' | 'societyRegistry' | 'politicalPartyRegistry' | 'passport' | 'other' | undefined
  /** Id type info. */
  idTypeInfo?: string | undefined
  /** When: .ASIA. */
  legalEntityType?: 'corporation' | 'cooperative' | 'partnership' | 'government' | 'politicalParty' | 'society' | 'institution' | 'naturalPerson' | 'other' | undefined
  /** Legal entity type info. */
  legalEntityTypeInfo?: string | undefined
  /** When: .ASIA. Two-letter country in the Asia-Pacific region. */
  localityCountry?: string | undefined
  /** Locality city. */
  localityCity?: string | undefined
  /** Locality state prov. */
  localityStateProv?: string | undefined
}

/** Charter eligibility, .ASIA; legacy. */
export interface AsiaEligibility {
  /** When: .ASIA. Which contact is the charter eligibility contact. */
  readonly contactType?: Open<ContactRole>
  /** When: .ASIA. */
  readonly idNumber?: string
  /** When: .ASIA. */
  readonly idType?: Open<'certificate' | 'legislation' | 'societyRegistry' | 'politicalPartyRegistry' | 'passport' | 'other'>
  /** Id type info. */
  readonly idTypeInfo?: string
  /** When: .ASIA. */
  readonly legalEntityType?: Open<'corporation' | 'cooperative' | 'partnership' | 'government' | 'politicalParty' | 'society' | 'institution' | 'naturalPerson' | 'other'>
  /** Legal entity type info. */
  readonly legalEntityTypeInfo?: string
  /** When: .ASIA. Two-letter country in the Asia-Pacific region. */
  readonly localityCountry?: string
  /** Locality city. */
  readonly localityCity?: string
  /** Locality state prov. */
  readonly localityStateProv?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Eligibility, .AU zones. */
export interface AustralianRegistrantInput {
  /** When: .AU zones. */
  registrantName?: string | undefined
  /** When: .AU zones. Value list from client code. */
  registrantIdType?: 'ABN' | 'ACN' | 'OTHER' | undefined
  /** Registrant id. */
  registrantId?: string | undefined
  /** When: .AU zones. */
  eligibilityType?: Open<AustralianEligibility> | undefined
  /** Eligibility name. */
  eligibilityName?: string | undefined
  /** When: .COM.AU and .NET.AU. Value list from client code. */
  eligibilityIdType?: 'ABN' | 'ACN' | 'ACT BN' | 'NSW BN' | 'NT BN' | 'QLD BN' | 'SA BN' | 'TAS BN' | 'VIC BN' | 'WA BN' | 'TM' | 'OTHER' | undefined
  /** When: .COM.AU and .NET.AU. */
  eligibilityId?: string | undefined
  /**
   * When: .AU zones. Called eligibility_reason in the PHP toolkit; 1 exact match or acronym, 2 close connection.
   */
  policyReason?: number | undefined
}

/** Eligibility, .AU zones. */
export interface AustralianRegistrant {
  /** When: .AU zones. */
  readonly registrantName?: string
  /** When: .AU zones. Value list from client code. */
  readonly registrantIdType?: Open<'ABN' | 'ACN' | 'OTHER'>
  /** Registrant id. */
  readonly registrantId?: string
  /** When: .AU zones. */
  readonly eligibilityType?: Open<AustralianEligibility>
  /** Eligibility name. */
  readonly eligibilityName?: string
  /** When: .COM.AU and .NET.AU. Value list from client code. */
  readonly eligibilityIdType?: Open<'ABN' | 'ACN' | 'ACT BN' | 'NSW BN' | 'NT BN' | 'QLD BN' | 'SA BN' | 'TAS BN' | 'VIC BN' | 'WA BN' | 'TM' | 'OTHER'>
  /** When: .COM.AU and .NET.AU. */
  readonly eligibilityId?: string
  /**
   * When: .AU zones. Called eligibility_reason in the PHP toolkit; 1 exact match or acronym, 2 close connection.
   */
  readonly policyReason?: number
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A contact for one role, in a bulk change. */
export interface BulkContactInput {
  /** Not verified: seen in clients or older copies of the guide only. */
  type: ContactRole
  /** Not verified: seen in clients or older copies of the guide only. */
  set: ContactInput
}

/** An order that was cancelled. */
export interface CancelledOrder {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** Id. */
  readonly id?: number
  /** Reg type. */
  readonly regType?: Open<'new' | 'transfer' | 'renewal'>
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** The contacts of a certificate; which count depends on the product. */
export interface CertificateContactsInput {
  /**
   * When: DV products; SiteLock and malwarescan; older DigiCert-family and Trustwave products. Title is needed for
   * Thawte, Symantec and every EV product in the older rule.
   */
  admin?: ContactInput | undefined
  /**
   * When: OV, EV and code signing; all Comodo/Sectigo products in the official module. Since October 2020
   * first_name, last_name and email are needed too and are copied from admin when missing; no P.O. box.
   */
  organization?: ContactInput | undefined
  /** When: EV products. */
  signer?: ContactInput | undefined
  /** Needed before October 2020; extra contacts are dropped and not given back. */
  billing?: ContactInput | undefined
  /** Needed before October 2020; extra contacts are dropped and not given back. */
  tech?: ContactInput | undefined
}

/** The contacts of a certificate; which count depends on the product. */
export interface CertificateContacts {
  /**
   * When: DV products; SiteLock and malwarescan; older DigiCert-family and Trustwave products. Title is needed for
   * Thawte, Symantec and every EV product in the older rule.
   */
  readonly admin?: Contact
  /**
   * When: OV, EV and code signing; all Comodo/Sectigo products in the official module. Since October 2020
   * first_name, last_name and email are needed too and are copied from admin when missing; no P.O. box.
   */
  readonly organization?: Contact
  /** When: EV products. */
  readonly signer?: Contact
  /** Needed before October 2020; extra contacts are dropped and not given back. */
  readonly billing?: Contact
  /** Needed before October 2020; extra contacts are dropped and not given back. */
  readonly tech?: Contact
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** An issued certificate. */
export interface CertificateData {
  /** PEM. Not verified: seen in clients or older copies of the guide only. */
  readonly certificate?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** How a change went for one domain. */
export interface ChangeResult {
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly isSuccess?: boolean
  /** Response code. */
  readonly responseCode?: number
  /** Response text. */
  readonly responseText?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Another name for a name. */
export interface CnameRecordInput {
  /** Third level; empty for the domain itself. */
  subdomain: string
  /** Full target name. */
  hostname: string
}

/** Another name for a name. */
export interface CnameRecord {
  /** Third level; empty for the domain itself. */
  readonly subdomain?: string
  /** Full target name. */
  readonly hostname?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A person or organisation. */
export interface ContactInput {
  /** Up to 64 characters. */
  firstName?: string | undefined
  /** Up to 64 characters. 63 in the EPP table. */
  lastName?: string | undefined
  /**
   * Up to 64 characters. When: required by the EPP contact table; optional for a natural person in current use.
   * Since the 2025 registration-data policy a filled organisation is treated as the legal holder of a gTLD.
   */
  orgName?: string | undefined
  /** Up to 100 characters. 64; 100 for .EU and .UK. */
  address1?: string | undefined
  /** Up to 64 characters. */
  address2?: string | undefined
  /** Up to 64 characters. */
  address3?: string | undefined
  /** Up to 64 characters. */
  city?: string | undefined
  /**
   * Up to 32 characters. When: country is US or CA; also .CA, .ES, .MX, .US registrations; not needed for .NL.
   * Two-letter code for US and CA.
   */
  state?: string | undefined
  /**
   * Up to 32 characters. When: required by the EPP contact table; optional for .EU. 16; 20 for .EU, 32 for .UK; no
   * spaces for .NL; must match the province for .ES.
   */
  postalCode?: string | undefined
  /** 2 characters. Two-letter ISO code; send GB, never UK or IM. */
  country?: string | undefined
  /**
   * `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension, up to 20 characters. +CCC.NNNNNNNNNNxEEEE, extension
   * optional; .EU max 15 and no extension.
   */
  phone?: string | undefined
  /**
   * `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. Same form as phone; required for .DE zone and tech contacts.
   */
  fax?: string | undefined
  /** Max 64 left of @ and 63 right (255 in .EU and .UK tables). */
  email?: string | undefined
  /** Web address; seen in samples only. */
  url?: string | undefined
  /** When: used for .CA; the PHP toolkit demands it on contact updates. */
  langPref?: CanadianLanguage | undefined
  /** When: .EU and .BE owner and tech contacts. Two-letter language code from the registry's list. */
  lang?: string | undefined
  /** VAT number, .EU. */
  vat?: string | undefined
  /**
   * When: .IT owner in update_contacts. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6
   * other, 7 non-natural foreigner.
   */
  entityType?: number | undefined
  /** When: .IT owner in update_contacts. Two letters. */
  nationalityCode?: string | undefined
  /** When: .IT owner in update_contacts. Codice fiscale, VAT or passport number. */
  regCode?: string | undefined
  /**
   * When: certificates: every contact of Thawte, Symantec and EV orders in the older rule. Job title; not part of
   * the domain contact record. Not verified: seen in clients or older copies of the guide only.
   */
  title?: string | undefined
  /**
   * When: certificates: organization. D-U-N-S number, seen in an old sample. Not verified: seen in clients or older
   * copies of the guide only.
   */
  duns?: string | undefined
}

/** A person or organisation. */
export interface Contact {
  /** Up to 64 characters. */
  readonly firstName?: string
  /** Up to 64 characters. 63 in the EPP table. */
  readonly lastName?: string
  /**
   * Up to 64 characters. When: required by the EPP contact table; optional for a natural person in current use.
   * Since the 2025 registration-data policy a filled organisation is treated as the legal holder of a gTLD.
   */
  readonly orgName?: string
  /** Up to 100 characters. 64; 100 for .EU and .UK. */
  readonly address1?: string
  /** Up to 64 characters. */
  readonly address2?: string
  /** Up to 64 characters. */
  readonly address3?: string
  /** Up to 64 characters. */
  readonly city?: string
  /**
   * Up to 32 characters. When: country is US or CA; also .CA, .ES, .MX, .US registrations; not needed for .NL.
   * Two-letter code for US and CA.
   */
  readonly state?: string
  /**
   * Up to 32 characters. When: required by the EPP contact table; optional for .EU. 16; 20 for .EU, 32 for .UK; no
   * spaces for .NL; must match the province for .ES.
   */
  readonly postalCode?: string
  /** 2 characters. Two-letter ISO code; send GB, never UK or IM. */
  readonly country?: string
  /**
   * `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension, up to 20 characters. +CCC.NNNNNNNNNNxEEEE, extension
   * optional; .EU max 15 and no extension.
   */
  readonly phone?: string
  /**
   * `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. Same form as phone; required for .DE zone and tech contacts.
   */
  readonly fax?: string
  /** Max 64 left of @ and 63 right (255 in .EU and .UK tables). */
  readonly email?: string
  /** Web address; seen in samples only. */
  readonly url?: string
  /** When: used for .CA; the PHP toolkit demands it on contact updates. */
  readonly langPref?: Open<CanadianLanguage>
  /** When: .EU and .BE owner and tech contacts. Two-letter language code from the registry's list. */
  readonly lang?: string
  /** VAT number, .EU. */
  readonly vat?: string
  /**
   * When: .IT owner in update_contacts. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6
   * other, 7 non-natural foreigner.
   */
  readonly entityType?: number
  /** When: .IT owner in update_contacts. Two letters. */
  readonly nationalityCode?: string
  /** When: .IT owner in update_contacts. Codice fiscale, VAT or passport number. */
  readonly regCode?: string
  /**
   * When: certificates: every contact of Thawte, Symantec and EV orders in the older rule. Job title; not part of
   * the domain contact record. Not verified: seen in clients or older copies of the guide only.
   */
  readonly title?: string
  /**
   * When: certificates: organization. D-U-N-S number, seen in an old sample. Not verified: seen in clients or older
   * copies of the guide only.
   */
  readonly duns?: string
  /** Comes with the contacts of a domain. */
  readonly status?: Open<ContactStatus>
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** The contacts to replace. */
export interface ContactChangesInput {
  /** Owner. */
  owner?: ContactInput | undefined
  /** Admin. */
  admin?: ContactInput | undefined
  /** Billing. */
  billing?: ContactInput | undefined
  /** Tech. */
  tech?: ContactInput | undefined
  /** Roles that shall get the same record, e.g. owner and billing; shown in the guide's sample. */
  alsoApplyTo?: readonly ContactRole[] | undefined
}

/** The contacts of an order: the registrant, and who stands in the other roles. */
export interface ContactSetInput {
  /** Owner. */
  owner: ContactInput
  /** When: required except .IT with entity_type 1; ignored for .EU. */
  admin?: ContactInput | undefined
  /** When: required for most TLDs; ignored for .EU; a .CA update fails when it is sent. */
  billing?: ContactInput | undefined
  /** When: custom_tech_contact = 1; required for .EU and .BE. */
  tech?: ContactInput | undefined
}

/** The contacts to replace, as named by `types`. */
export interface ContactUpdateInput {
  /** Owner. */
  owner?: ContactInput | undefined
  /** Admin. */
  admin?: ContactInput | undefined
  /** Billing. */
  billing?: ContactInput | undefined
  /** Tech. */
  tech?: ContactInput | undefined
}

/** Contacts by role. */
export interface ContactsInput {
  /** Owner. */
  owner?: ContactInput | undefined
  /** Admin. */
  admin?: ContactInput | undefined
  /** Billing. */
  billing?: ContactInput | undefined
  /** Tech. */
  tech?: ContactInput | undefined
}

/** Contacts by role. */
export interface Contacts {
  /** Owner. */
  readonly owner?: Contact
  /** Admin. */
  readonly admin?: Contact
  /** Billing. */
  readonly billing?: Contact
  /** Tech. */
  readonly tech?: Contact
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A contract. */
export interface Contract {
  /** Text. */
  readonly text?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** What a CSR says. */
export interface CsrData {
  /** Common name. */
  readonly domain?: string
  /** Country. */
  readonly country?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly state?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly locality?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly organization?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly organizationUnit?: string
  /** May be empty. Not verified: seen in clients or older copies of the guide only. */
  readonly email?: string
  /**
   * 1 = the CSR carries extensions the CA refuses (meaning unverified). Not verified: seen in clients or older
   * copies of the guide only.
   */
  readonly hasBadExtensions?: boolean
  /**
   * Fit for the True BusinessID family (meaning unverified). Not verified: seen in clients or older copies of the
   * guide only.
   */
  readonly validTrueDomain?: boolean
  /**
   * Fit for the QuickSSL family (meaning unverified). Not verified: seen in clients or older copies of the guide
   * only.
   */
  readonly validQuickDomain?: boolean
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A domain that left the account. */
export interface DeletedDomain {
  /** A name with its suffix, e.g. `example.com`. */
  readonly name?: string
  /**
   * E.g. By-Request; event texts also list expired, transfered, auction, historical, by-request, delete-domain-api.
   */
  readonly reason?: string
  /** With the zone that it names, if any. 'DD-MON-YYYY hh:mm:ss', may have a leading blank. */
  readonly deleteDate?: Moment
  /** Seconds since 1970, UTC. */
  readonly deleteDateEpoch?: number
  /** With the zone that it names, if any. 'DD-MON-YYYY hh:mm:ss'. */
  readonly expireDate?: Moment
  /** Seconds since 1970, UTC, `expiredate_epoch` on the wire. No underscore after expire, unlike expire_date. */
  readonly expireDateEpoch?: number
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Registrant of a .UK or .CA domain. */
export interface DirectRegistrantInfoInput {
  /** When: .UK. */
  registrantType?: NominetType | undefined
  /** When: .UK types LTD PLC LLP IP SCH RCHAR. */
  registrationNumber?: string | undefined
  /** When: .UK types LTD PLC LLP IP RCHAR FCORP OTHER FOTHER. */
  tradingName?: string | undefined
  /** When: .CA. Newer clients place it here; the PHP toolkit sends legal_type straight in attributes. */
  legalType?: Open<CanadianLegalType> | undefined
}

/** One record of any type: the fields that fit it. */
export interface DnsRecordInput {
  /** Not verified: seen in clients or older copies of the guide only. */
  subdomain?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  ipAddress?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  ipv6Address?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  hostname?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  priority?: number | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  weight?: number | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  port?: number | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  text?: string | undefined
}

/** The records of a zone, by type. */
export interface DnsRecordsInput {
  /** `A` on the wire. */
  a?: readonly ARecordInput[] | undefined
  /** `AAAA` on the wire. */
  aaaa?: readonly AaaaRecordInput[] | undefined
  /** `CNAME` on the wire. */
  cname?: readonly CnameRecordInput[] | undefined
  /** `MX` on the wire. */
  mx?: readonly MxRecordInput[] | undefined
  /** `SRV` on the wire. */
  srv?: readonly SrvRecordInput[] | undefined
  /** `TXT` on the wire. */
  txt?: readonly TxtRecordInput[] | undefined
}

/** The records of a zone, by type. */
export interface DnsRecords {
  /** `A` on the wire. */
  readonly a?: readonly ARecord[]
  /** `AAAA` on the wire. */
  readonly aaaa?: readonly AaaaRecord[]
  /** `CNAME` on the wire. */
  readonly cname?: readonly CnameRecord[]
  /** `MX` on the wire. */
  readonly mx?: readonly MxRecord[]
  /** `SRV` on the wire. */
  readonly srv?: readonly SrvRecord[]
  /** `TXT` on the wire. */
  readonly txt?: readonly TxtRecord[]
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** The contacts of one domain. */
export interface DomainContacts {
  /** Contact set. */
  readonly contactSet?: Contacts
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A DS record at the registry. */
export interface DsRecordInput {
  /** 0 to 65535. */
  keyTag: number
  /**
   * 5 RSA/SHA-1, 6 DSA-NSEC3-SHA1, 7 RSASHA1-NSEC3-SHA1, 8 RSA/SHA-256, 10 RSA/SHA-512, 253 private by name, 254
   * private by OID; the page lists no ECDSA (13, 14) and no EdDSA (15, 16), so others are let through.
   */
  algorithm: number
  /** 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384. */
  digestType: number
  /** Hex; 40 characters for type 1, 64 for 2 and 3, 96 for 4. */
  digest: string
}

/** A DS record at the registry. */
export interface DsRecord {
  /** 0 to 65535. */
  readonly keyTag?: number
  /**
   * 5 RSA/SHA-1, 6 DSA-NSEC3-SHA1, 7 RSASHA1-NSEC3-SHA1, 8 RSA/SHA-256, 10 RSA/SHA-512, 253 private by name, 254
   * private by OID; the page lists no ECDSA (13, 14) and no EdDSA (15, 16), so others are let through.
   */
  readonly algorithm?: number
  /** 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384. */
  readonly digestType?: number
  /** Hex; 40 characters for type 1, 64 for 2 and 3, 96 for 4. */
  readonly digest?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Something that happened to a domain, an order or a transfer. */
export interface Event {
  /** 32 hex digits. */
  readonly eventId?: string
  /** Object. */
  readonly object?: Open<EventObject>
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly event?: Open<EventName>
  /** With the zone that it names, if any. ISO 8601, UTC, trailing Z. */
  readonly eventDate?: Moment
  /** Object data. */
  readonly objectData?: EventData
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** What an event says. */
export interface EventData {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domainName?: string
  /** When: DOMAIN, every event. */
  readonly domainId?: number
  /** When: ORDER and TRANSFER, every event. */
  readonly orderId?: number
  /** When: TRANSFER, every event. */
  readonly transferId?: number
  /**
   * With the zone that it names, if any. When: DOMAIN CREATED, REGISTERED, RENEWED, EXPIRED. ISO 8601 UTC; CREATED
   * fires for any way into the system: registration, finished transfer, redemption, import.
   */
  readonly expirationDate?: Moment
  /** In years. When: DOMAIN REGISTERED, RENEWED. RENEWED also fires for automatic renewals. */
  readonly period?: number
  /** `nameserver_list` on the wire. When: DOMAIN NAMESERVER_UPDATE. The set at the time of the event. */
  readonly nameservers?: readonly string[]
  /**
   * When: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE. Not verified: seen in clients or older copies of the guide
   * only.
   */
  readonly verificationStatus?: Open<VerificationStatus>
  /**
   * When: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE, optional. Newest page only; latest remark, e.g. why it
   * failed.
   */
  readonly lastNote?: string
  /**
   * When: DOMAIN ICANN_TRADE_STATUS_CHANGE. Change of registrant under the ICANN transfer policy; da = designated
   * agent; the sample has it beside domain_id and domain_name.
   */
  readonly tradeStatus?: Open<'initiated' | 'pending_current_registrant' | 'current_registrant_approved' | 'current_registrant_approved_by_da' | 'pending_new_registrant' | 'new_registrant_approved' | 'new_registrant_approved_by_da' | 'cancelled_by_new_change' | 'cancelled_by_current_registrant' | 'cancelled_by_new_registrant' | 'cancelled_by_reseller' | 'timeout' | 'completed'>
  /**
   * When: DOMAIN ZONE_CHECK_STATUS_CHANGE. .DE and .FR; a domain that stays invalid can be switched off by the
   * registry.
   */
  readonly zoneCheckStatus?: Open<'valid' | 'invalid'>
  /** When: DOMAIN DELETED. Transfered is spelt with one r pair. */
  readonly reason?: Open<'expired' | 'transfered' | 'auction' | 'historical' | 'by-request' | 'delete-domain-api'>
  /** With the zone that it names, if any. When: DOMAIN DELETED. ISO 8601 UTC. */
  readonly deletionDate?: Moment
  /**
   * With the zone that it names, if any. When: DOMAIN DELETED. Can be an empty string (seen for a revoked domain in
   * its add grace period).
   */
  readonly redemptionGracePeriodEndDate?: Moment
  /** When: ORDER STATUS_CHANGE. */
  readonly orderStatus?: Open<OrderStatus>
  /** When: ORDER STATUS_CHANGE. Not verified: seen in clients or older copies of the guide only. */
  readonly orderRegType?: Open<OrderType>
  /** When: ORDER CLAIM_STATUS_CHANGE. Trademark claims notice of a new gTLD order. */
  readonly claimStatus?: Open<'initiated' | 'accepted' | 'declined' | 'cancelled'>
  /** When: TRANSFER STATUS_CHANGE. */
  readonly transferStatus?: Open<TransferStatus>
  /**
   * When: MESSAGE_STATUS_CHANGE. Template name such as reseller.renewal.reminder, registrant.transfer.confirmation,
   * registrant.wdrp.domain, eu.wdrp.domain, registrant.verification. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly messageType?: string
  /**
   * When: MESSAGE_STATUS_CHANGE. Delivery state; values not known. Not verified: seen in clients or older copies of
   * the guide only.
   */
  readonly messageStatus?: string
  /** When: MESSAGE_STATUS_CHANGE. Recipient. Not verified: seen in clients or older copies of the guide only. */
  readonly toAddress?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A domain with its date of expiry. */
export interface ExpiringDomain {
  /** A name with its suffix, e.g. `example.com`. */
  readonly name?: string
  /** With the zone that it names, if any, `expiredate` on the wire. */
  readonly expiresOn?: Moment
  /** `f_auto_renew` on the wire. Y/N here although all_info uses 0/1. */
  readonly autoRenew?: boolean
  /** `f_let_expire` on the wire. */
  readonly letExpire?: boolean
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Web forwarding of one subdomain. */
export interface ForwardingInput {
  /**
   * Up to 128 characters. Third level; may be empty; row from the toolkit, page text cut. Not verified: seen in
   * clients or older copies of the guide only.
   */
  subdomain: string
  /** Up to 200 characters. */
  destinationUrl?: string | undefined
  /** 1 on, 0 off. */
  enabled?: boolean | undefined
  /** 1 keeps the domain in the address bar. */
  masked?: boolean | undefined
  /**
   * Up to 255 characters. Only with masked = 1. Not verified: seen in clients or older copies of the guide only.
   */
  title?: string | undefined
  /** Up to 255 characters. Only with masked = 1. */
  description?: string | undefined
  /** Comma separated. */
  keywords?: string | undefined
}

/** Web forwarding of one subdomain. */
export interface Forwarding {
  /**
   * Up to 128 characters. Third level; may be empty; row from the toolkit, page text cut. Not verified: seen in
   * clients or older copies of the guide only.
   */
  readonly subdomain?: string
  /** Up to 200 characters. */
  readonly destinationUrl?: string
  /** 1 on, 0 off. */
  readonly enabled?: boolean
  /** 1 keeps the domain in the address bar. */
  readonly masked?: boolean
  /**
   * Up to 255 characters. Only with masked = 1. Not verified: seen in clients or older copies of the guide only.
   */
  readonly title?: string
  /** Up to 255 characters. Only with masked = 1. */
  readonly description?: string
  /** Comma separated. */
  readonly keywords?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** All four contacts. */
export interface FullContactSetInput {
  /** Owner. */
  owner: ContactInput
  /** Admin. */
  admin: ContactInput
  /** Billing. */
  billing: ContactInput
  /** Tech. */
  tech: ContactInput
}

/** The registrant that a domain will have. */
export interface FutureRegistrantInput {
  /** First name. */
  firstName: string
  /** Last name. */
  lastName: string
  /** Org name. */
  orgName: string
  /** A mail address. */
  email: string
}

/** A nameserver kept in a profile. */
export interface Host {
  /** Row cut in the captured page; seen in a recorded reply of 2011 (moo_moo). */
  readonly name?: string
  /** When: the host has an IPv4 address. */
  readonly ipaddress?: string
  /** When: the host has an IPv6 address. */
  readonly ipv6?: string
  /**
   * The page contradicts itself: its prose says 0 means still in use, its value list says 0 = may be deleted and 1
   * = may not; the recorded reply of 2011 shows 1 for hosts that looked unused, which fits the prose; check on
   * Horizon before use.
   */
  readonly canDelete?: boolean
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A transfer into the account. */
export interface IncomingTransfer {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** Gaining registrar. */
  readonly gainingRegistrar?: string
  /** Losing registrar. */
  readonly losingRegistrar?: string
  /** When: the order had one. */
  readonly affiliateId?: string
  /** Completed date. */
  readonly completedDate?: string
  /** Seconds since 1970, UTC. */
  readonly completedDateEpoch?: number
  /** Order date. */
  readonly orderDate?: string
  /** Seconds since 1970, UTC. Not verified: seen in clients or older copies of the guide only. */
  readonly orderDateEpoch?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly orderId?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly ownerConfirmDate?: string
  /** Seconds since 1970, UTC. Not verified: seen in clients or older copies of the guide only. */
  readonly ownerConfirmDateEpoch?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly ownerConfirmIp?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly ownerRequestDate?: string
  /** Seconds since 1970, UTC. Not verified: seen in clients or older copies of the guide only. */
  readonly ownerRequestDateEpoch?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly registryRequestDate?: string
  /** Seconds since 1970, UTC. Not verified: seen in clients or older copies of the guide only. */
  readonly registryRequestDateEpoch?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly requestAddress?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly transferId?: number
  /** Status. */
  readonly status?: Open<TransferStatus>
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Registrant, .IT. */
export interface ItalianRegistrantInput {
  /**
   * When: .IT. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6 other, 7 non-natural
   * foreigner.
   */
  entityType?: number | undefined
  /** When: .IT. Two letters. */
  nationalityCode?: string | undefined
  /** When: .IT. Codice fiscale, VAT or passport number. */
  regCode?: string | undefined
}

/** Registrant, .IT. */
export interface ItalianRegistrant {
  /**
   * When: .IT. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6 other, 7 non-natural
   * foreigner.
   */
  readonly entityType?: number
  /** When: .IT. Two letters. */
  readonly nationalityCode?: string
  /** When: .IT. Codice fiscale, VAT or passport number. */
  readonly regCode?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Limits of the service lookup. */
export interface LookupLimitsInput {
  /** Tlds; a list. */
  tlds?: readonly string[] | undefined
  /** TLDs whose registries are asked directly. */
  noCacheTlds?: readonly string[] | undefined
}

/** A mailbox. */
export interface MailboxInput {
  /** Not verified: seen in clients or older copies of the guide only. */
  mailboxType?: MailboxType | undefined
  /** Not verified: seen in clients or older copies of the guide only. A secret: never log it. */
  password?: string | undefined
  /** Also switches forwarding on. Not verified: seen in clients or older copies of the guide only. */
  forwardEmail?: string | undefined
  /** Only 1 has a meaning. Not verified: seen in clients or older copies of the guide only. */
  disableForwardEmail?: boolean | undefined
}

/** A mailbox. */
export interface Mailbox {
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly mailboxType?: Open<MailboxType>
  /** Not verified: seen in clients or older copies of the guide only. A secret: never log it. */
  readonly password?: string
  /** Also switches forwarding on. Not verified: seen in clients or older copies of the guide only. */
  readonly forwardEmail?: string
  /** Only 1 has a meaning. Not verified: seen in clients or older copies of the guide only. */
  readonly disableForwardEmail?: boolean
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Mail server of a name. */
export interface MxRecordInput {
  /** Third level; empty for the domain itself. */
  subdomain: string
  /** 0 to 65535. Lower is preferred. */
  priority: number
  /** Mail server. */
  hostname: string
}

/** Mail server of a name. */
export interface MxRecord {
  /** Third level; empty for the domain itself. */
  readonly subdomain?: string
  /** 0 to 65535. Lower is preferred. */
  readonly priority?: number
  /** Mail server. */
  readonly hostname?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A nameserver in the list of a domain. */
export interface NameserverInput {
  /** A name with its suffix, e.g. `example.com`. */
  name: string
  /** 1-based, no duplicates. */
  sortorder?: number | undefined
}

/** A nameserver in the list of a domain. */
export interface Nameserver {
  /** A name with its suffix, e.g. `example.com`. */
  readonly name?: string
  /** 1-based, no duplicates. */
  readonly sortorder?: number
  /** An IP address. */
  readonly ipaddress?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly ipv6?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A nameserver with its addresses. */
export interface NameserverAddressesInput {
  /** The key is fqdn here, name elsewhere. */
  fqdn: string
  /** An IP address. */
  ipaddress?: string | undefined
  /** An IP address. */
  ipv6?: string | undefined
}

/** A mailbox to make. */
export interface NewMailboxInput {
  /** Mailbox type. */
  mailboxType: MailboxType
  /** First mailbox password. A secret: never log it. */
  password: string
  /** Not verified: seen in clients or older copies of the guide only. */
  forwardEmail?: string | undefined
}

/** A note in the history of a domain, an order or a transfer. */
export interface Note {
  /** With the zone that it names, if any. DD-MMM-YYYY hh:mm:ss. */
  readonly timestamp?: Moment
  /** Note. */
  readonly note?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Everything about a domain order. */
export interface OrderInfo {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** Reg type. */
  readonly regType?: Open<OrderType>
  /** Affiliate id. */
  readonly affiliateId?: string
  /** Cost. */
  readonly cost?: string
  /** The page prints the key as two words; the literal text undef stands for none. */
  readonly encodingType?: string
  /** `f_auto_renew` on the wire. */
  readonly autoRenew?: boolean
  /** `f_lock_domain` on the wire. */
  readonly lock?: boolean
  /** Whether the submitted nameservers were used. */
  readonly flagSavedNsFields?: boolean
  /** Whether the submitted tech contact was used. */
  readonly flagSavedTechFields?: boolean
  /** Id. */
  readonly id?: number
  /** Status. */
  readonly status?: Open<OrderStatus>
  /** In years. Not verified: seen in clients or older copies of the guide only. */
  readonly period?: number
  /** Seconds since 1970, UTC. */
  readonly orderDate?: number
  /** Seconds since 1970, UTC. Empty when not processed. */
  readonly processedDate?: number
  /** Seconds since 1970, UTC. Empty when not completed. */
  readonly completedDate?: number
  /** A name with its suffix, e.g. `example.com`. */
  readonly regDomain?: string
  /** 0 when there is none. */
  readonly masterOrderId?: number
  /** Comments. */
  readonly comments?: string
  /** A mail address. */
  readonly forwardingEmail?: string
  /** Notes; a list. */
  readonly notes?: readonly Note[]
  /** Transfer notes; a list. */
  readonly transferNotes?: readonly Note[]
  /** Tld data. */
  readonly tldData?: { readonly [key: string]: Output }
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** An order in a list. */
export interface OrderSummary {
  /** Id. */
  readonly id?: number
  /** Format not shown in the part read. */
  readonly orderDate?: string
  /** Status. */
  readonly status?: Open<OrderStatus>
  /** Type. */
  readonly type?: Open<OrderType>
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A transfer out of the account. */
export interface OutgoingTransfer {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** Status. */
  readonly status?: Open<TransferStatus>
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly gainingRegistrar?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly losingRegistrar?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly completedDate?: string
  /** Seconds since 1970, UTC. Not verified: seen in clients or older copies of the guide only. */
  readonly completedDateEpoch?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly ownerConfirmDate?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly ownerRequestDate?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly requestDate?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly requestAddress?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly transferId?: number
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A DNS record of a personal name. */
export interface PersonalNameRecordInput {
  /** Not verified: seen in clients or older copies of the guide only. */
  type: 'A' | 'CNAME'
  /** Unqualified; @ for the zone itself. Not verified: seen in clients or older copies of the guide only. */
  name: string
  /**
   * IP address or full name; a CNAME target ends in a dot. Not verified: seen in clients or older copies of the
   * guide only.
   */
  content: string
}

/** Limits of the service premium. */
export interface PremiumLimitsInput {
  /** Tlds; a list. */
  tlds?: readonly string[] | undefined
  /** Maximum. */
  maximum?: number | undefined
  /** Price min. */
  priceMin?: Amount | undefined
  /** Price max. */
  priceMax?: Amount | undefined
}

/** A product in a list. */
export interface ProductSummary {
  /** Or another host name. */
  readonly domain?: string
  /**
   * With the zone that it names, if any. Form as in get_product_info. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly expiryDate?: Moment
  /** A mail address. */
  readonly contactEmail?: string
  /** 1 from 60 days before the end to 15 days after it. */
  readonly isRenewable?: boolean
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Profession, .PRO. */
export interface ProfessionalDataInput {
  /** When: .PRO. */
  profession?: string | undefined
  /** Authority. */
  authority?: string | undefined
  /** Authority website. */
  authorityWebsite?: string | undefined
  /** License number. */
  licenseNumber?: string | undefined
}

/** Profession, .PRO. */
export interface ProfessionalData {
  /** When: .PRO. */
  readonly profession?: string
  /** Authority. */
  readonly authority?: string
  /** Authority website. */
  readonly authorityWebsite?: string
  /** License number. */
  readonly licenseNumber?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Data that registries ask of registrants. */
export interface RegistrantInfoInput {
  /** When: .FR .PM .RE .TF .WF .YT .HU .NU .SE .HK .RU .NYC and others. */
  registrantType?: Open<RegistrantKind> | undefined
  /** When: organization in .HU .NU .SE .HK .RU .SG .PT; .UK types that have a company number. */
  registrationNumber?: string | undefined
  /** When: organization in .HU .NU .SE; optional .FR family. For .SE and .NU only outside Sweden. */
  registrantVatId?: string | undefined
  /** When: individual in .HU .NU .SE .HK .RU .PT .COM.AR. */
  idCardNumber?: string | undefined
  /** When: .PT .COM.PT .COM.AR. */
  taxNumber?: string | undefined
  /** When: .FR family, organization. */
  sirenSiret?: string | undefined
  /** When: .FR family, organization. */
  trademarkNumber?: string | undefined
  /** When: individual in the .FR family, .HK .RU. */
  dateOfBirth?: Day | undefined
  /** When: individual in the .FR family. Two letters. */
  countryOfBirth?: string | undefined
  /** When: .FR family individual born in France. */
  placeOfBirth?: string | undefined
  /** When: .FR family individual born in France. */
  postalCodeOfBirth?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  provinceOfBirth?: string | undefined
  /** When: some registries, e.g. .RU. Not verified: seen in clients or older copies of the guide only. */
  idCardAuthority?: string | undefined
  /** When: some registries, e.g. .RU. Not verified: seen in clients or older copies of the guide only. */
  idCardIssueDate?: Day | undefined
  /**
   * When: .NU. One client sends the text 'I Agree'. Not verified: seen in clients or older copies of the guide
   * only.
   */
  sifAgree?: string | undefined
  /** When: .AERO. */
  aeroEnsId?: string | undefined
  /** When: .AERO. A secret: never log it. */
  aeroEnsPassword?: string | undefined
  /** When: .COOP. */
  coopVerificationCode?: string | undefined
  /** When: .JOBS. Not verified: seen in clients or older copies of the guide only. */
  jobsTitle?: string | undefined
  /** When: .JOBS. */
  jobsWebsite?: string | undefined
  /** When: .JOBS. */
  jobsIndustryType?: string | undefined
  /** When: .JOBS. */
  jobsAdminType?: string | undefined
  /** When: .JOBS. */
  jobsAssociationMember?: string | undefined
  /** When: .TRAVEL. */
  travelUin?: string | undefined
  /** When: .NAME. Placed here by one client; the toolkit puts it straight into tld_data. */
  forwardingEmail?: string | undefined
  /** When: .LAW .ABOGADO. Not verified: seen in clients or older copies of the guide only. */
  qliAccreditationId?: string | undefined
  /** When: .LAW .ABOGADO. */
  qliAccreditationBody?: string | undefined
  /** When: .LAW .ABOGADO. */
  qliAccreditationYear?: string | undefined
  /** When: .LAW .ABOGADO. */
  qliJurisdictionCountry?: string | undefined
  /** When: .LAW .ABOGADO. */
  qliJurisdictionState?: string | undefined
}

/** Data that registries ask of registrants. */
export interface RegistrantInfo {
  /** When: .FR .PM .RE .TF .WF .YT .HU .NU .SE .HK .RU .NYC and others. */
  readonly registrantType?: Open<RegistrantKind>
  /** When: organization in .HU .NU .SE .HK .RU .SG .PT; .UK types that have a company number. */
  readonly registrationNumber?: string
  /** When: organization in .HU .NU .SE; optional .FR family. For .SE and .NU only outside Sweden. */
  readonly registrantVatId?: string
  /** When: individual in .HU .NU .SE .HK .RU .PT .COM.AR. */
  readonly idCardNumber?: string
  /** When: .PT .COM.PT .COM.AR. */
  readonly taxNumber?: string
  /** When: .FR family, organization. */
  readonly sirenSiret?: string
  /** When: .FR family, organization. */
  readonly trademarkNumber?: string
  /** When: individual in the .FR family, .HK .RU. */
  readonly dateOfBirth?: Day
  /** When: individual in the .FR family. Two letters. */
  readonly countryOfBirth?: string
  /** When: .FR family individual born in France. */
  readonly placeOfBirth?: string
  /** When: .FR family individual born in France. */
  readonly postalCodeOfBirth?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly provinceOfBirth?: string
  /** When: some registries, e.g. .RU. Not verified: seen in clients or older copies of the guide only. */
  readonly idCardAuthority?: string
  /** When: some registries, e.g. .RU. Not verified: seen in clients or older copies of the guide only. */
  readonly idCardIssueDate?: Day
  /**
   * When: .NU. One client sends the text 'I Agree'. Not verified: seen in clients or older copies of the guide
   * only.
   */
  readonly sifAgree?: string
  /** When: .AERO. */
  readonly aeroEnsId?: string
  /** When: .AERO. A secret: never log it. */
  readonly aeroEnsPassword?: string
  /** When: .COOP. */
  readonly coopVerificationCode?: string
  /** When: .JOBS. Not verified: seen in clients or older copies of the guide only. */
  readonly jobsTitle?: string
  /** When: .JOBS. */
  readonly jobsWebsite?: string
  /** When: .JOBS. */
  readonly jobsIndustryType?: string
  /** When: .JOBS. */
  readonly jobsAdminType?: string
  /** When: .JOBS. */
  readonly jobsAssociationMember?: string
  /** When: .TRAVEL. */
  readonly travelUin?: string
  /** When: .NAME. Placed here by one client; the toolkit puts it straight into tld_data. */
  readonly forwardingEmail?: string
  /** When: .LAW .ABOGADO. Not verified: seen in clients or older copies of the guide only. */
  readonly qliAccreditationId?: string
  /** When: .LAW .ABOGADO. */
  readonly qliAccreditationBody?: string
  /** When: .LAW .ABOGADO. */
  readonly qliAccreditationYear?: string
  /** When: .LAW .ABOGADO. */
  readonly qliJurisdictionCountry?: string
  /** When: .LAW .ABOGADO. */
  readonly qliJurisdictionState?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Limits per service; an entry set here replaces the common tlds for that service. */
export interface ServiceLimitsInput {
  /** Lookup. */
  lookup?: LookupLimitsInput | undefined
  /** Suggestion. */
  suggestion?: SuggestionLimitsInput | undefined
  /** Premium. */
  premium?: PremiumLimitsInput | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  personalNames?: InputObject | undefined
}

/** A domain to transfer. */
export interface SimpleTransferItemInput {
  /** Inner keys unverified. Not verified: seen in clients or older copies of the guide only. */
  domain: string
  /**
   * `authcode` on the wire. Inner key name unverified. Not verified: seen in clients or older copies of the guide
   * only. A secret: never log it.
   */
  authCode: string
}

/** Server of a service. */
export interface SrvRecordInput {
  /** Third level; empty for the domain itself. */
  subdomain: string
  /** 0 to 65535. Lower is preferred. Not verified: seen in clients or older copies of the guide only. */
  priority: number
  /**
   * 0 to 65535. Share among equal priorities. Not verified: seen in clients or older copies of the guide only.
   */
  weight: number
  /** 0 to 65535. TCP or UDP port. Not verified: seen in clients or older copies of the guide only. */
  port: number
  /** Target. Not verified: seen in clients or older copies of the guide only. */
  hostname: string
}

/** Server of a service. */
export interface SrvRecord {
  /** Third level; empty for the domain itself. */
  readonly subdomain?: string
  /** 0 to 65535. Lower is preferred. Not verified: seen in clients or older copies of the guide only. */
  readonly priority?: number
  /**
   * 0 to 65535. Share among equal priorities. Not verified: seen in clients or older copies of the guide only.
   */
  readonly weight?: number
  /** 0 to 65535. TCP or UDP port. Not verified: seen in clients or older copies of the guide only. */
  readonly port?: number
  /** Target. Not verified: seen in clients or older copies of the guide only. */
  readonly hostname?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** The contacts of a sub-reseller. */
export interface SubresellerContactsInput {
  /** Not verified: seen in clients or older copies of the guide only. */
  owner?: ContactInput | undefined
  /** Emergency contact; needs first_name, last_name, org_name, phone, email. */
  admin: ContactInput
  /** Not verified: seen in clients or older copies of the guide only. */
  billing?: ContactInput | undefined
  /** As admin plus address1 and city, and state and postal_code in US and CA. */
  tech?: ContactInput | undefined
}

/** A name that a search found. */
export interface SuggestedName {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** Status. */
  readonly status?: Open<SuggestionStatus>
  /** When: new gTLD in its claims period. */
  readonly hasClaim?: boolean
  /** When: registry premium name. */
  readonly reason?: string
  /** When: premium item. */
  readonly price?: string
  /** When: make-offer item. */
  readonly thirdPartyOfferUrl?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Limits of the service suggestion. */
export interface SuggestionLimitsInput {
  /** Tlds; a list. */
  tlds?: readonly string[] | undefined
  /** Maximum. */
  maximum?: number | undefined
}

/** What one service of a search found. */
export interface Suggestions {
  /** Is success. */
  readonly isSuccess?: boolean
  /** Each section has its own code; 200, or 0 in older replies, for good; 500 is a passing fault. */
  readonly responseCode?: number
  /** Response text. */
  readonly responseText?: string
  /** Count. */
  readonly count?: number
  /** Items; a list. */
  readonly items?: readonly SuggestedName[]
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** The price of one term. */
export interface TermPrice {
  /**
   * In years. When: all_periods = 1. Inner key names. Not verified: seen in clients or older copies of the guide
   * only.
   */
  readonly period?: number
  /** When: all_periods = 1. Not verified: seen in clients or older copies of the guide only. */
  readonly price?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** What single TLDs ask besides the common fields. */
export interface TldDataInput {
  /** .AERO .COOP .JOBS .TRAVEL .LAW .ABOGADO .NYC, the .FR family, .HU .NU .SE .HK .RU .PT .COM.AR and others. */
  registrantExtraInfo?: RegistrantInfoInput & { readonly [key: string]: unknown } | undefined
  /** When: .AU zones. */
  auRegistrantInfo?: AustralianRegistrantInput | undefined
  /** When: .IT. */
  itRegistrantInfo?: ItalianRegistrantInput | undefined
  /** When: .US. */
  nexus?: UsNexusInput | undefined
  /** When: .PRO. */
  professionalData?: ProfessionalDataInput | undefined
  /** When: .XXX. */
  iprData?: XxxRightsInput | undefined
  /** When: .ASIA, legacy: the current tld page no longer lists ced_info. */
  cedInfo?: AsiaEligibilityInput | undefined
  /** When: .COM.BR. CPF or CNPJ number. */
  brRegisterNumber?: string | undefined
  /** When: .IE. Companies Registration Office number; newest page only. */
  ieCroNumber?: string | undefined
  /** When: .NAME. */
  forwardingEmail?: string | undefined
}

/** What single TLDs ask besides the common fields. */
export interface TldData {
  /** .AERO .COOP .JOBS .TRAVEL .LAW .ABOGADO .NYC, the .FR family, .HU .NU .SE .HK .RU .PT .COM.AR and others. */
  readonly registrantExtraInfo?: RegistrantInfo
  /** When: .AU zones. */
  readonly auRegistrantInfo?: AustralianRegistrant
  /** When: .IT. */
  readonly itRegistrantInfo?: ItalianRegistrant
  /** When: .US. */
  readonly nexus?: UsNexus
  /** When: .PRO. */
  readonly professionalData?: ProfessionalData
  /** When: .XXX. */
  readonly iprData?: XxxRights
  /** When: .ASIA, legacy: the current tld page no longer lists ced_info. */
  readonly cedInfo?: AsiaEligibility
  /** When: .COM.BR. CPF or CNPJ number. */
  readonly brRegisterNumber?: string
  /** When: .IE. Companies Registration Office number; newest page only. */
  readonly ieCroNumber?: string
  /** When: .NAME. */
  readonly forwardingEmail?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** A note in the history of a certificate. */
export interface TrustNote {
  /**
   * With the zone that it names, if any. ISO form with milliseconds and offset; an old sample has a space before
   * the offset. Not verified: seen in clients or older copies of the guide only.
   */
  readonly date?: Moment
  /**
   * Seen: order_created, money_held, order_processed, supplier_product_created, money_charged, order_completed,
   * product_active. Not verified: seen in clients or older copies of the guide only.
   */
  readonly type?: string
  /**
   * Free text with the order and product numbers. Not verified: seen in clients or older copies of the guide only.
   */
  readonly note?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Text of a name. */
export interface TxtRecordInput {
  /** Third level; empty for the domain itself. */
  subdomain: string
  /** Not verified: seen in clients or older copies of the guide only. */
  text: string
}

/** Text of a name. */
export interface TxtRecord {
  /** Third level; empty for the domain itself. */
  readonly subdomain?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly text?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Presence in the United States, .US. */
export interface UsNexusInput {
  /** P1 business, P2 non-profit, P3 personal, P4 education, P5 government. */
  appPurpose: 'P1' | 'P2' | 'P3' | 'P4' | 'P5'
  /**
   * C11 citizen, C12 permanent resident, C21 US organisation, C31 foreign entity active in the US, C32 foreign
   * entity with a US office.
   */
  category: 'C11' | 'C12' | 'C21' | 'C31' | 'C32'
  /** When: category C31 or C32. Two-letter country. */
  validator?: string | undefined
}

/** Presence in the United States, .US. */
export interface UsNexus {
  /** P1 business, P2 non-profit, P3 personal, P4 education, P5 government. */
  readonly appPurpose?: Open<'P1' | 'P2' | 'P3' | 'P4' | 'P5'>
  /**
   * C11 citizen, C12 permanent resident, C21 US organisation, C31 foreign entity active in the US, C32 foreign
   * entity with a US office.
   */
  readonly category?: Open<'C11' | 'C12' | 'C21' | 'C31' | 'C32'>
  /** When: category C31 or C32. Two-letter country. */
  readonly validator?: string
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** Membership and marks, .XXX. */
export interface XxxRightsInput {
  /** When: .XXX. */
  icmMembershipId?: string | undefined
  /** When: .XXX sunrise. */
  iprName?: string | undefined
  /** When: .XXX sunrise. */
  iprEmail?: string | undefined
  /** When: .XXX. 1 registers a name that will not resolve. */
  iprNonResolver?: boolean | undefined
}

/** Membership and marks, .XXX. */
export interface XxxRights {
  /** When: .XXX. */
  readonly icmMembershipId?: string
  /** When: .XXX sunrise. */
  readonly iprName?: string
  /** When: .XXX sunrise. */
  readonly iprEmail?: string
  /** When: .XXX. 1 registers a name that will not resolve. */
  readonly iprNonResolver?: boolean
  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }
}

/** What setCookie takes. */
export interface SetCookieInput {
  /** IDN in ASCII (race / punycode) form. */
  domain: string
  /** Profile username. */
  regUsername: string
  /** A secret: never log it. */
  regPassword: string
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What updateCookie takes. */
export interface UpdateCookieInput {
  /** The cookie to move. A secret: never log it. */
  cookie: string
  /** Domain the cookie stands for now. */
  domain: string
  /** Domain it shall stand for. */
  domainNew: string
  /** Reg username. */
  regUsername: string
  /** A secret: never log it. */
  regPassword: string
}

/** What deleteCookie takes. */
export interface DeleteCookieInput {
  /** A secret: never log it. */
  cookie: string
  /** Demanded by the toolkit only. Not verified: seen in clients or older copies of the guide only. */
  domain?: string | undefined
}

/** What quitSession takes. */
export interface QuitSessionInput {}

/** What changePassword takes. */
export interface ChangePasswordInput {
  /** The tables list it as an attribute. */
  domain?: string | undefined
  /**
   * `reg_password` on the wire. Letters, digits and !@$^,.~|=-+_{}#; 10-20 characters on the change (ownership)
   * page. A secret: never log it.
   */
  password: string
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What changeOwnership takes. */
export interface ChangeOwnershipInput {
  /** The tables list it as an attribute. */
  domain?: string | undefined
  /** 3 to 20 characters. Gaining profile; letters and digits. */
  username: string
  /** Up to 20 characters. 10-20 characters; letters, digits and !@$^,.~|=-+_{}#. A secret: never log it. */
  password: string
  /** Any domain of the existing profile to join. */
  regDomain?: string | undefined
  /**
   * 1 = move every domain of the losing profile, 0 = this one; toolkit and older pages only. Not verified: seen in
   * clients or older copies of the guide only.
   */
  moveAll?: boolean | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What checkVersion takes. */
export interface CheckVersionInput {
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What authenticateUser takes. */
export interface AuthenticateUserInput {
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What addSubuser takes. */
export interface AddSubuserInput {
  /** The tables list it as an attribute. */
  domain?: string | undefined
  /** Name of the parent profile; the toolkit puts it into the attributes. */
  username: string
  /** Sub username. */
  subUsername: string
  /** A secret: never log it. */
  subPassword: string
  /**
   * 0 to 127. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the old Perl client
   * adds 64 domain extras.
   */
  subPermission: number
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What getSubuser takes. */
export interface GetSubuserInput {
  /** The tables list it as an attribute. */
  domain?: string | undefined
  /** Name of the parent profile; the toolkit puts it into the attributes. */
  username: string
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What modifySubuser takes. */
export interface ModifySubuserInput {
  /** The tables list it as an attribute. */
  domain?: string | undefined
  /** Name of the parent profile; the toolkit puts it into the attributes. */
  username: string
  /** From get_subuser. Not verified: seen in clients or older copies of the guide only. */
  subId: number
  /** Not verified: seen in clients or older copies of the guide only. */
  subUsername: string
  /** Not verified: seen in clients or older copies of the guide only. A secret: never log it. */
  subPassword: string
  /**
   * 0 to 127. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the old Perl client
   * adds 64 domain extras. Not verified: seen in clients or older copies of the guide only.
   */
  subPermission: number
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What deleteSubuser takes. */
export interface DeleteSubuserInput {
  /** The tables list it as an attribute. */
  domain?: string | undefined
  /** Name of the parent profile; the toolkit puts it into the attributes. */
  username: string
  /** From get_subuser. */
  subId: number
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What getUserInfo takes. */
export interface GetUserInfoInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
}

/** What createSubreseller takes. */
export interface CreateSubresellerInput {
  /** Username. */
  username: string
  /** A secret: never log it. */
  password: string
  /** Status. */
  status: SubresellerStatus
  /** Plan kept in the reseller account. */
  pricingPlan: string
  /** Y lets the sub-reseller pay by card. */
  ccpEnabled: boolean
  /** Gets the low balance notice. */
  lowBalanceEmail: string
  /** Gets system status messages. */
  systemStatusEmail: string
  /** Contact set. */
  contactSet: SubresellerContactsInput
  /** Gets payment notices. */
  paymentEmail?: string | undefined
  /**
   * Default nameservers; element form not shown. Not verified: seen in clients or older copies of the guide only.
   */
  nameservers?: readonly Input[] | undefined
  /** Web address. */
  url?: string | undefined
}

/** What getSubreseller takes. */
export interface GetSubresellerInput {
  /** Username. */
  username: string
}

/** What modifySubreseller takes. */
export interface ModifySubresellerInput {
  /** Username. */
  username: string
  /** A secret: never log it. */
  password: string
  /** Status. */
  status: SubresellerStatus
  /** Plan kept in the reseller account. */
  pricingPlan: string
  /** Y lets the sub-reseller pay by card. */
  ccpEnabled: boolean
  /** Gets the low balance notice. */
  lowBalanceEmail: string
  /** Gets system status messages. */
  systemStatusEmail: string
  /** Contact set. */
  contactSet: SubresellerContactsInput
  /** Gets payment notices. */
  paymentEmail?: string | undefined
  /**
   * Default nameservers; element form not shown. Not verified: seen in clients or older copies of the guide only.
   */
  nameservers?: readonly Input[] | undefined
  /** Web address. */
  url?: string | undefined
  /**
   * TLDs that may be sold; element form not shown. Not verified: seen in clients or older copies of the guide only.
   */
  allowedTldList?: readonly string[] | undefined
  /** Y shows the Storefront link; N when missing. */
  storefrontRwi?: boolean | undefined
}

/** What paySubreseller takes. */
export interface PaySubresellerInput {
  /** Receiver. */
  username: string
  /** Above 0, e.g. 1.00; account currency. */
  amount: Amount
}

/** What submitBulkChange takes. */
export interface SubmitBulkChangeInput {
  /**
   * The page names all of these kinds in prose except forwarding and the two DNS ones; spellings from the toolkit.
   * Not verified: seen in clients or older copies of the guide only.
   */
  changeType: 'availability_check' | 'domain_renew' | 'domain_lock' | 'domain_nameservers' | 'domain_contacts' | 'domain_parked_pages' | 'domain_forwarding' | 'whois_privacy' | 'push_domains' | 'dns_zone' | 'dns_zone_record'
  /** 1 to 10000 entries. */
  changeItems?: readonly string[] | undefined
  /** When: only without change_items. 1 = every domain of the account; dangerous. */
  applyToAllResellerItems?: boolean | undefined
  /** 1 = locked domains too; 0 on the WHOIS privacy page when missing; the toolkit test sends N. */
  applyToLockedDomains?: boolean | undefined
  /** Where the result report goes; none is sent without it. */
  contactEmail?: string | undefined
  /**
   * Lock and unlock for domain_lock (Net::OpenSRS); enable and disable for whois_privacy (page) and probably the
   * others; assign and add_remove as in advanced_update_nameservers. Not verified: seen in clients or older copies
   * of the guide only.
   */
  opType?: 'lock' | 'unlock' | 'enable' | 'disable' | 'assign' | 'add_remove' | undefined
  /**
   * In years, 1 to 10. When: change_type = domain_renew. The toolkit wants one of period, let_expire, auto_renew.
   * Not verified: seen in clients or older copies of the guide only.
   */
  period?: number | undefined
  /** When: change_type = domain_renew. Not verified: seen in clients or older copies of the guide only. */
  letExpire?: boolean | undefined
  /** When: change_type = domain_renew. Not verified: seen in clients or older copies of the guide only. */
  autoRenew?: boolean | undefined
  /**
   * When: change_type = domain_renew. Kept in the order. Not verified: seen in clients or older copies of the guide
   * only.
   */
  affiliateId?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  gainingResellerUsername?: string | undefined
  /** 1 to 13 entries, `assign_ns` on the wire. When: change_type = domain_nameservers. Replaces the set. */
  assign?: readonly string[] | undefined
  /** `add_ns` on the wire. When: change_type = domain_nameservers. Adds to the present set. */
  add?: readonly string[] | undefined
  /**
   * `remove_ns` on the wire. When: change_type = domain_nameservers. Not verified: seen in clients or older copies
   * of the guide only.
   */
  remove?: readonly string[] | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  contacts?: readonly BulkContactInput[] | undefined
  /**
   * When: change_type = dns_zone. Values not known. Not verified: seen in clients or older copies of the guide
   * only.
   */
  applyToDomains?: string | undefined
  /**
   * When: change_type = dns_zone or dns_zone_record. Values not known. Not verified: seen in clients or older
   * copies of the guide only.
   */
  dnsAction?: string | undefined
  /** When: change_type = dns_zone. Not verified: seen in clients or older copies of the guide only. */
  dnsTemplate?: string | undefined
  /**
   * When: change_type = dns_zone. Probably 0 or 1. Not verified: seen in clients or older copies of the guide only.
   */
  forceDnsNameservers?: string | undefined
  /**
   * When: change_type = dns_zone or dns_zone_record. Condition, values not known. Not verified: seen in clients or
   * older copies of the guide only.
   */
  onlyIf?: string | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  dnsRecordType?: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'SRV' | 'TXT' | undefined
  /** One record. Not verified: seen in clients or older copies of the guide only. */
  dnsRecordData?: DnsRecordInput | undefined
}

/** What bulkSetWhoisPrivacy takes. */
export interface BulkSetWhoisPrivacyInput {
  /** 1 to 10000 entries. */
  changeItems: readonly string[]
  /** Op type. */
  opType: Switch
  /** 0 when missing. */
  applyToLockedDomains?: boolean | undefined
  /** Where the result report goes; without it no notice at all. */
  contactEmail?: string | undefined
}

/** What bulkTransfer takes. */
export interface BulkTransferInput {
  /** A name with its suffix, e.g. `example.com`; a list. */
  domainList: readonly string[]
  /** Reg username. */
  regUsername: string
  /** A secret: never log it. */
  regPassword: string
  /** A domain of the existing profile. */
  regDomain?: string | undefined
  /** As in sw_register_domain. Says by itself whether `contact_set.tech` is sent. */
  customTechContact?: boolean | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  contactSet?: ContactsInput | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  affiliateId?: string | undefined
  /** As in sw_register_domain. Not verified: seen in clients or older copies of the guide only. */
  handle?: Handle | undefined
  /** Among the attributes in the toolkit. Not verified: seen in clients or older copies of the guide only. */
  registrantIp?: string | undefined
}

/** What createForwarding takes. */
export interface CreateForwardingInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What getForwarding takes. */
export interface GetForwardingInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
}

/** What setForwarding takes. */
export interface SetForwardingInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** One per subdomain. */
  forwarding?: readonly ForwardingInput[] | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
}

/** What deleteForwarding takes. */
export interface DeleteForwardingInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What getTradeLock takes. */
export interface GetTradeLockInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What setTradeLock takes. */
export interface SetTradeLockInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** 0 = the present registrant has opted out of the lock, 1 = lock. */
  enable: boolean
  /** Address of the present registrant when the opt-out was given. */
  ipAddress: string
}

/** What getDesignatedAgent takes. */
export interface GetDesignatedAgentInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What setDesignatedAgent takes. */
export interface SetDesignatedAgentInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Enable. */
  enable: boolean
  /** Address of the registrant who changes the setting. */
  ipAddress?: string | undefined
}

/** What enableDesignatedAgent takes. */
export interface EnableDesignatedAgentInput {
  /** The new registrant. */
  owner: FutureRegistrantInput
  /** Address of the registrant. */
  ipAddress: string
}

/** What cancelRegistrantChange takes. */
export interface CancelRegistrantChangeInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What resendRegistrantChangeNotice takes. */
export interface ResendRegistrantChangeNoticeInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Registrant type. */
  registrantType: 'current' | 'new'
  /** The table writes SMS and Email, the sample sends sms; sms only with registrant_type = current. */
  sendType: 'sms' | 'email'
  /** `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. +C.N form; the present registrant's phone when missing. */
  smsPhoneNumber?: string | undefined
}

/** What sendConsentReminder takes. */
export interface SendConsentReminderInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What suggestPersonalNames takes. */
export interface SuggestPersonalNamesInput {
  /** `searchstring` on the wire. First and last name, e.g. john smith. */
  searchString: string
}

/** What registerPersonalName takes. */
export interface RegisterPersonalNameInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Mailbox. */
  mailbox: NewMailboxInput
  /**
   * `dnsRecords` on the wire. The toolkit sends one record as an assoc here and an array in update_surname. Not
   * verified: seen in clients or older copies of the guide only.
   */
  dnsRecords?: PersonalNameRecordInput | undefined
}

/** What getPersonalName takes. */
export interface GetPersonalNameInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** 1 adds zone. */
  queryDns?: boolean | undefined
  /** 1 adds mailbox. */
  queryEmail?: boolean | undefined
}

/** What updatePersonalName takes. */
export interface UpdatePersonalNameInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Mailbox. */
  mailbox?: MailboxInput | undefined
  /**
   * `dnsRecords` on the wire. The complete set; records left out are deleted. Not verified: seen in clients or
   * older copies of the guide only.
   */
  dnsRecords?: readonly PersonalNameRecordInput[] | undefined
}

/** What deletePersonalName takes. */
export interface DeletePersonalNameInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What createDnsZone takes. */
export interface CreateDnsZoneInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Name of a template kept in the reseller account. */
  dnsTemplate?: string | undefined
  /** Keyed by record type; the page says required. */
  records?: DnsRecordsInput | undefined
}

/** What getDnsZone takes. */
export interface GetDnsZoneInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What setDnsZone takes. */
export interface SetDnsZoneInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Keyed by record type; the complete new content, may be empty. */
  records: DnsRecordsInput
}

/** What resetDnsZone takes. */
export interface ResetDnsZoneInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Name of the template to apply. */
  dnsTemplate?: string | undefined
}

/** What deleteDnsZone takes. */
export interface DeleteDnsZoneInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What forceDnsNameservers takes. */
export interface ForceDnsNameserversInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What setDnssec takes. */
export interface SetDnssecInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** `dnssec` on the wire. All DS records; empty removes DNSSEC. */
  dsRecords: readonly DsRecordInput[]
}

/** What modifyDnssec takes. */
export interface ModifyDnssecInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** `dnssec` on the wire. DS records. */
  dsRecords: readonly DsRecordInput[]
}

/** What getDnssec takes. */
export interface GetDnssecInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What pollEvents takes. */
export interface PollEventsInput {
  /** 1 to 100. 1 when missing. */
  limit?: number | undefined
}

/** What ackEvent takes. */
export interface AckEventInput {
  /** From poll_event. */
  eventId: string
}

/** What lookup takes. */
export interface LookupInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** 1 asks the registry instead of the OpenSRS cache; slower. */
  noCache?: boolean | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What suggestNames takes. */
export interface SuggestNamesInput {
  /** `searchstring` on the wire. A label, word or phrase; with or without a TLD. */
  searchString?: string | undefined
  /** Services; a list. */
  services?: readonly SuggestionService[] | undefined
  /** TLDs written with the leading dot, e.g. .com. */
  tlds?: readonly string[] | undefined
  /** Languages for suggestions; guessed from the search string when absent. */
  languages?: readonly ('en' | 'fr' | 'de' | 'it' | 'es')[] | undefined
  /** Fractions allowed, minimum 0.1; without it the call waits for every result. */
  maxWaitTime?: Span | number | undefined
  /**
   * When: to fetch the rest of an earlier search that ran out of time. Taken from the earlier reply's envelope.
   */
  searchKey?: string | undefined
  /** Per-service limits; an entry set here replaces the common tlds for that service. */
  serviceOverride?: ServiceLimitsInput | undefined
  /** Sent by a client library at top level. Not verified: seen in clients or older copies of the guide only. */
  maximum?: number | undefined
  /**
   * Skips the registry check of the lookup names; position in the request. Not verified: seen in clients or older
   * copies of the guide only.
   */
  skipRegistryLookup?: boolean | undefined
}

/** What getPrice takes. */
export interface GetPriceInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** In years, 1 to 10. Default 1; the newest page marks it required, older ones optional. */
  period?: number | undefined
  /** 1 returns every term's price in `prices`. */
  allPeriods?: boolean | undefined
  /** Default new; there is no type for redemption. */
  regType?: 'new' | 'renewal' | 'transfer' | 'trade' | undefined
}

/** What getDomain takes. */
export interface GetDomainInput {
  /** Type. */
  type: Open<DomainData>
  /** May also stand at envelope level. */
  domain?: string | undefined
  /** 1 gives the contacts now in force even while an ownership change is pending. */
  activeContactsOnly?: boolean | undefined
  /** When: .CA with type = admin or tech. 1 leaves out the addr_* split address keys. */
  cleanCaSubset?: boolean | undefined
  /** In domains. When: type = list. Domains per page. */
  limit?: number | undefined
  /** When: type = list. */
  page?: number | undefined
  /** In days. When: type = list with an expiry range. Lower bound. */
  minToExpiry?: number | undefined
  /** In days. When: type = list with an expiry range. Upper bound. */
  maxToExpiry?: number | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What getContacts takes. */
export interface GetContactsInput {
  /** 1 to 100 entries, `domain_list` on the wire. */
  domains: readonly string[]
  /** 0 gives pending contacts while a trade runs, 1 those now in force. */
  activeContactsOnly?: boolean | undefined
}

/** What listExpiringDomains takes. */
export interface ListExpiringDomainsInput {
  /** `exp_from` on the wire. */
  expiresFrom: Day
  /** `exp_to` on the wire. */
  expiresTo: Day
  /** In rows. Default 40 (not verified). */
  limit?: number | undefined
  /** 1-based in live use; default 1. Not verified: seen in clients or older copies of the guide only. */
  page?: number | undefined
}

/** What listDeletedDomains takes. */
export interface ListDeletedDomainsInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** * wildcard allowed. */
  ownerEmail?: string | undefined
  /** * wildcard allowed. */
  adminEmail?: string | undefined
  /** * wildcard allowed. */
  billingEmail?: string | undefined
  /** * wildcard allowed. */
  techEmail?: string | undefined
  /** `del_from` on the wire. Year not above 2030. */
  deletedFrom?: Day | undefined
  /** `del_to` on the wire. Year not above 2030. */
  deletedTo?: Day | undefined
  /** `exp_from` on the wire. Year not above 2030. */
  expiresFrom?: Day | undefined
  /** `exp_to` on the wire. Year not above 2030. */
  expiresTo?: Day | undefined
  /** In rows. Default 40. */
  limit?: number | undefined
  /** The page says default 1 and also index from 0. */
  page?: number | undefined
}

/** What listNotes takes. */
export interface ListNotesInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Type. */
  type: 'domain' | 'order' | 'transfer'
  /** Order id. */
  orderId?: number | undefined
  /** Transfer id. */
  transferId?: number | undefined
  /** In rows. Default 40 in the older page. */
  limit?: number | undefined
  /** 1-based, default 1. */
  page?: number | undefined
}

/** What getOrder takes. */
export interface GetOrderInput {
  /** Order id. */
  orderId: number
}

/** What listOrders takes. */
export interface ListOrdersInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** In rows. Default 40. */
  limit?: number | undefined
  /** 1-based, default 1. */
  page?: number | undefined
  /** Order from. */
  orderFrom?: Day | undefined
  /** Order to. */
  orderTo?: Day | undefined
  /** Status. */
  status?: OrderStatus | undefined
  /** Type. */
  type?: OrderType | undefined
}

/** What getBalance takes. */
export interface GetBalanceInput {}

/** What belongsToReseller takes. */
export interface BelongsToResellerInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What getVerificationStatus takes. */
export interface GetVerificationStatusInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What listCaBlockers takes. */
export interface ListCaBlockersInput {
  /** The .CA name wanted. */
  domain: string
}

/** What getAffiliateId takes. */
export interface GetAffiliateIdInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What getContract takes. */
export interface GetContractInput {
  /** Sent as `exhibit_a` unless set. */
  type?: 'exhibit_a' | undefined
}

/** What getUkBlockerContact takes. */
export interface GetUkBlockerContactInput {
  /** Not verified: seen in clients or older copies of the guide only. */
  domain: string
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What getUserAccessInfo takes. */
export interface GetUserAccessInfoInput {
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What checkCaOrderStatus takes. */
export interface CheckCaOrderStatusInput {
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What createNameserver takes. */
export interface CreateNameserverInput {
  /**
   * Newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level;
   * the page spells it Domain, samples use lower case.
   */
  domain?: string | undefined
  /** Full host name below the domain; IDN labels in ASCII (race / punycode) form. */
  name: string
  /** IPv4; both families may be sent together; always for .DE. */
  ipaddress?: string | undefined
  /** IPv6; not supported for .CN. */
  ipv6?: string | undefined
  /**
   * Also makes the host known at other registries; the page asks for TLDs whose registries keep hosts as objects,
   * the toolkit test sends a comma list such as .info,.org, several clients send 1.
   */
  addToAllRegistry?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What modifyNameserver takes. */
export interface ModifyNameserverInput {
  /**
   * Newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level.
   */
  domain?: string | undefined
  /** Present name; IDN labels in ASCII form. */
  name: string
  /** When: when the host is renamed. */
  newName?: string | undefined
  /**
   * IPv4; both families may be sent together; always for .DE; repeat the present one when only the other changes.
   */
  ipaddress?: string | undefined
  /** IPv6; not supported for .CN. */
  ipv6?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What deleteNameserver takes. */
export interface DeleteNameserverInput {
  /**
   * Newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level.
   */
  domain?: string | undefined
  /** IDN labels in ASCII form. */
  name: string
  /**
   * When: the page asks for an address; the toolkit sends name alone. IPv4; both families may be sent together.
   */
  ipaddress?: string | undefined
  /** IPv6; not supported for .CN. */
  ipv6?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What listNameservers takes. */
export interface ListNameserversInput {
  /**
   * Newer pages list it as an attribute; old samples and the old toolkit put it beside object, at envelope level.
   */
  domain?: string | undefined
  /**
   * The word all; the toolkit also allows one host name. Sent as `all` unless set. Not verified: seen in clients or
   * older copies of the guide only.
   */
  name?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What updateNameservers takes. */
export interface UpdateNameserversInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** Assign goes with assign_ns; add_remove with add_ns, remove_ns or both. */
  opType: 'assign' | 'add_remove'
  /** `assign_ns` on the wire. The complete new set; not with add_ns or remove_ns. */
  assign?: readonly string[] | undefined
  /** `add_ns` on the wire. When: op_type = add_remove. May go together with remove_ns. */
  add?: readonly string[] | undefined
  /** `remove_ns` on the wire. When: op_type = add_remove. */
  remove?: readonly string[] | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
}

/** What addNameserverToRegistry takes. */
export interface AddNameserverToRegistryInput {
  /** The nameserver. */
  fqdn: string
  /** With the leading dot, e.g. .com; ignored but still checked when all = 1, so send a valid one. */
  tld: string
  /** 0 = only the registry of tld, 1 = every registry enabled on the account. */
  all: boolean
}

/** What checkNameserverAtRegistry takes. */
export interface CheckNameserverAtRegistryInput {
  /** A name with its suffix, e.g. `example.com`. */
  fqdn: string
  /** With the leading dot; the page calls it required yet says it is taken from fqdn when missing. */
  tld: string
}

/** What register takes. */
export interface RegisterInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Premium and whois_privacy come from older pages and order listings. Sent as `new` unless set. */
  regType?: 'new' | 'sunrise' | 'landrush' | 'premium' | 'whois_privacy' | undefined
  /** Absent, the reseller's own setting would decide, so it is always asked for. */
  handle: Handle
  /**
   * In years, 1 to 10. TLD rules apply; the page says 2 years are taken when it is missing, so it is always asked
   * for.
   */
  period: number
  /** 3 to 20 characters, `reg_username` on the wire. Letters and digits; profile the domain goes into. */
  username: string
  /**
   * 3 to 20 characters, `reg_password` on the wire. 10-20 characters now, 3-20 in older texts; letters, digits and
   * ! @$^,.~|=-+_{}#. A secret: never log it.
   */
  password: string
  /** A domain of the existing profile to join; without it a new profile is made. */
  regDomain?: string | undefined
  /** Contact set. */
  contactSet: ContactSetInput
  /**
   * 0 = the reseller's default tech contact, 1 = the one sent. Says by itself whether `contact_set.tech` is sent.
   */
  customTechContact?: boolean | undefined
  /**
   * 0 = the reseller's default nameservers, 1 = nameserver_list. Says by itself whether `nameserver_list` is sent.
   */
  customNameservers?: boolean | undefined
  /** 2 to 13 entries, `nameserver_list` on the wire. When: custom_nameservers = 1. */
  nameservers?: readonly (string | NameserverInput)[] | undefined
  /** Name of a DNS template; *blank* makes an empty zone. */
  dnsTemplate?: string | undefined
  /** Auto renew. */
  autoRenew?: boolean | undefined
  /** `f_lock_domain` on the wire. Ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT .BE .AT ...). */
  lock?: boolean | undefined
  /** `f_whois_privacy` on the wire. Billable add-on; not for .UK; not in the first 5 days of .NAME. */
  whoisPrivacy?: boolean | undefined
  /** `f_parkp` on the wire. Parked pages; changes the nameservers. */
  parkedPage?: boolean | undefined
  /** When: premium names. Must equal the price just quoted by get_price. */
  premiumPriceToVerify?: Amount | undefined
  /** Up to 256 characters. */
  affiliateId?: string | undefined
  /** Order note; carries residency details for .FR in older pages. */
  comments?: string | undefined
  /** When: IDN. Three-letter language tag. */
  encodingType?: string | undefined
  /** 1 groups several orders; first one is the master. */
  linkDomains?: boolean | undefined
  /** When: link_domains = 1 and not the first order. */
  masterOrderId?: number | undefined
  /** Language of notices for this domain. */
  messagingLanguage?: MessagingLanguage | undefined
  /** When: TLDs that ask for it, e.g. .SCOT. */
  intendedUse?: string | undefined
  /** When: .EU. Upper-case country of the registrant; older form. */
  country?: string | undefined
  /** When: .BE .EU. Older form, beside the lang key inside the contacts. */
  lang?: string | undefined
  /** When: .CA (toolkit placement). */
  legalType?: Open<CanadianLegalType> | undefined
  /** When: .CA. */
  langPref?: CanadianLanguage | undefined
  /** When: .CA. Some clients send Y or N. */
  isaTrademark?: boolean | undefined
  /** When: .CA. */
  caLinkDomain?: string | undefined
  /** When: .CA. CIRA WHOIS/agreement flag, legacy. */
  cwa?: string | undefined
  /** When: .CA. */
  domainDescription?: string | undefined
  /** When: .CA. Legacy. */
  rantAgrees?: boolean | undefined
  /** When: .CA. Legacy registrant number. */
  rantNo?: string | undefined
  /** When: TLDs with extra data. Never send it empty. */
  tldData?: TldDataInput & { readonly [key: string]: unknown } | undefined
  /** When: .UK and .CA. Clients place it straight in attributes, not inside tld_data. */
  registrantExtraInfo?: DirectRegistrantInfoInput & { readonly [key: string]: unknown } | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What transfer takes. */
export interface TransferInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Absent, the reseller's own setting would decide, so it is always asked for. */
  handle: Handle
  /** In years, 1 to 10. A transfer takes the registry's term. */
  period?: number | undefined
  /**
   * `auth_info` on the wire. Authcode; with a valid one the owner approval email is skipped (support pages). A
   * secret: never log it.
   */
  authCode?: string | undefined
  /** 3 to 20 characters, `reg_username` on the wire. Letters and digits; profile the domain goes into. */
  username: string
  /**
   * 3 to 20 characters, `reg_password` on the wire. 10-20 characters now, 3-20 in older texts; letters, digits and
   * ! @$^,.~|=-+_{}#. A secret: never log it.
   */
  password: string
  /** A domain of the existing profile to join; without it a new profile is made. */
  regDomain?: string | undefined
  /** Contact set. */
  contactSet: ContactSetInput
  /**
   * 0 = the reseller's default tech contact, 1 = the one sent. Says by itself whether `contact_set.tech` is sent.
   */
  customTechContact?: boolean | undefined
  /**
   * When: required for .EU transfers; without it a transfer ignores nameserver_list. Says by itself whether
   * `nameserver_list` is sent.
   */
  customTransferNameservers?: boolean | undefined
  /** 1 to 13 entries, `nameserver_list` on the wire. When: custom_transfer_nameservers = 1. */
  nameservers?: readonly (string | NameserverInput)[] | undefined
  /** When: .BE .DE .EU (and .IT in one client). */
  ownerConfirmAddress?: string | undefined
  /**
   * 1 applies the sent contacts after the transfer (.ORG .INFO .BIZ .BE .CN .EU .IT .ME .MOBI .UK .US); always on
   * for other TLDs; never for .CA.
   */
  changeContact?: boolean | undefined
  /**
   * `f_bypass_confirm` on the wire. Seen in a Perl client. Not verified: seen in clients or older copies of the
   * guide only.
   */
  bypassConfirm?: boolean | undefined
  /** Name of a DNS template; *blank* makes an empty zone. */
  dnsTemplate?: string | undefined
  /** Auto renew. */
  autoRenew?: boolean | undefined
  /** `f_lock_domain` on the wire. Ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT .BE .AT ...). */
  lock?: boolean | undefined
  /** `f_whois_privacy` on the wire. Billable add-on; not for .UK; not in the first 5 days of .NAME. */
  whoisPrivacy?: boolean | undefined
  /** `f_parkp` on the wire. Parked pages; changes the nameservers. */
  parkedPage?: boolean | undefined
  /** When: premium names. Must equal the price just quoted by get_price. */
  premiumPriceToVerify?: Amount | undefined
  /** Up to 256 characters. */
  affiliateId?: string | undefined
  /** Order note; carries residency details for .FR in older pages. */
  comments?: string | undefined
  /** When: IDN. Three-letter language tag. */
  encodingType?: string | undefined
  /** 1 groups several orders; first one is the master. */
  linkDomains?: boolean | undefined
  /** When: link_domains = 1 and not the first order. */
  masterOrderId?: number | undefined
  /** Language of notices for this domain. */
  messagingLanguage?: MessagingLanguage | undefined
  /** When: TLDs that ask for it, e.g. .SCOT. */
  intendedUse?: string | undefined
  /** When: .EU. Upper-case country of the registrant; older form. */
  country?: string | undefined
  /** When: .BE .EU. Older form, beside the lang key inside the contacts. */
  lang?: string | undefined
  /** When: .CA (toolkit placement). */
  legalType?: Open<CanadianLegalType> | undefined
  /** When: .CA. */
  langPref?: CanadianLanguage | undefined
  /** When: .CA. Some clients send Y or N. */
  isaTrademark?: boolean | undefined
  /** When: .CA. */
  caLinkDomain?: string | undefined
  /** When: .CA. CIRA WHOIS/agreement flag, legacy. */
  cwa?: string | undefined
  /** When: .CA. */
  domainDescription?: string | undefined
  /** When: .CA. Legacy. */
  rantAgrees?: boolean | undefined
  /** When: .CA. Legacy registrant number. */
  rantNo?: string | undefined
  /** When: TLDs with extra data. Never send it empty. */
  tldData?: TldDataInput & { readonly [key: string]: unknown } | undefined
  /** When: .UK and .CA. Clients place it straight in attributes, not inside tld_data. */
  registrantExtraInfo?: DirectRegistrantInfoInput & { readonly [key: string]: unknown } | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What registerByOldClient takes. */
export interface RegisterByOldClientInput {
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What renew takes. */
export interface RenewInput {
  /** Registered, and in both OpenSRS and the registry. */
  domain: string
  /** Handle. */
  handle: Handle
  /** In years, 1 to 10. */
  period: number
  /**
   * 1985 to 9999, `currentexpirationyear` on the wire. Four digits, as the registry has it; a mismatch answers 541.
   */
  currentExpirationYear: number
  /** Auto renew. */
  autoRenew: boolean
  /**
   * When: premium names. From the deprecated premium renewal page. Not verified: seen in clients or older copies of
   * the guide only.
   */
  premiumPriceToVerify?: Amount | undefined
  /** Affiliate id. */
  affiliateId?: string | undefined
  /** `f_parkp` on the wire. Parked pages; changes the nameservers; only some TLDs. */
  parkedPage?: boolean | undefined
  /** Sent by a Perl client. Not verified: seen in clients or older copies of the guide only. */
  notes?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What redeem takes. */
export interface RedeemInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What revoke takes. */
export interface RevokeInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Kept with the domain notes. */
  notes?: string | undefined
  /** Reseller username; sent by the PHP toolkit and others, absent from the guide. */
  reseller?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What activate takes. */
export interface ActivateInput {
  /** .DE only, within 30 days of registration; one client sends the key as domainname. */
  domain?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
}

/** What processPending takes. */
export interface ProcessPendingInput {
  /** Order id. */
  orderId: number
  /** Leave out to process. */
  command?: 'cancel' | undefined
  /** When: .DE orders that wait for a fax. */
  faxReceived?: boolean | undefined
  /** When: .DE transfers. */
  ownerAddress?: string | undefined
}

/** What cancelPendingOrders takes. */
export interface CancelPendingOrdersInput {
  /** Seconds since 1970, UTC. Orders of that day and before are cancelled. */
  toDate: number
  /** Default pending. */
  status?: 'pending' | 'declined' | undefined
}

/** What cancelActiveProcess takes. */
export interface CancelActiveProcessInput {
  /** Order id. */
  orderId?: number | undefined
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
}

/** What getQueuedRequest takes. */
export interface GetQueuedRequestInput {
  /** The queue_request_id an order returned. */
  requestId: number
}

/** What modifyContacts takes. */
export interface ModifyContactsInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Contact set. */
  contactSet: ContactChangesInput
  /** When: affect_domains = 1. Gets the outcome report. */
  reportEmail?: string | undefined
  /** When: TLDs with extra data. Never send it empty. */
  tldData?: TldDataInput & { readonly [key: string]: unknown } | undefined
  /** When: .UK and .CA. Clients place it straight in attributes, not inside tld_data. */
  registrantExtraInfo?: DirectRegistrantInfoInput & { readonly [key: string]: unknown } | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setExpireAction takes. */
export interface SetExpireActionInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Auto renew. */
  autoRenew: boolean
  /** 1 = expire without notices; never 1 together with auto_renew = 1. */
  letExpire: boolean
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setLock takes. */
export interface SetLockInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Lock state. */
  lockState: boolean
  /** The toolkit demands it; newer clients use domain only. */
  domainName?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setWhoisPrivacy takes. */
export interface SetWhoisPrivacyInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** State. */
  state: Switch
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setWhoisPublicity takes. */
export interface SetWhoisPublicityInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  state: Switch
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setCaWhoisDisplay takes. */
export interface SetCaWhoisDisplayInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /**
   * PRIVATE in a toolkit test; FULL is the likely opposite. Not verified: seen in clients or older copies of the
   * guide only.
   */
  display: string
  /** The toolkit test sends it empty. */
  tldData?: InputObject | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setItWhoisDisplay takes. */
export interface SetItWhoisDisplayInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Key taken over from the .CA variant. Not verified: seen in clients or older copies of the guide only. */
  display: string
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setAuthCode takes. */
export interface SetAuthCodeInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** `domain_auth_info` on the wire. Length and character rules are the registry's. A secret: never log it. */
  authCode: string
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setForwardingEmail takes. */
export interface SetForwardingEmailInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** A mail address. */
  forwardingEmail: string
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setUsNexus takes. */
export interface SetUsNexusInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Nexus. */
  nexus: UsNexusInput
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setAsiaEligibility takes. */
export interface SetAsiaEligibilityInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Ced info. */
  cedInfo: AsiaEligibilityInput
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setParkedPage takes. */
export interface SetParkedPageInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** State. */
  state: 'on' | 'off'
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setResellerWhoisInfo takes. */
export interface SetResellerWhoisInfoInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Value form unverified. Not verified: seen in clients or older copies of the guide only. */
  flag: boolean
  /** 1 = every domain of the profile. */
  all?: boolean | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setCaTrademark takes. */
export interface SetCaTrademarkInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Trademark. */
  trademark: boolean
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What setUkWhoisOpt takes. */
export interface SetUkWhoisOptInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Value form unverified. Not verified: seen in clients or older copies of the guide only. */
  ukWhoisOpt: boolean
  /** Registrant type of Nominet. */
  regType: NominetType
  /** Uk affect domains. */
  ukAffectDomains?: boolean | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What changeIpsTag takes. */
export interface ChangeIpsTagInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /** Nominet IPS tag. */
  gainingRegistrarTag: string
  /** 1 = all .UK domains of the profile. */
  changeTagAll: boolean
  /** Not verified: seen in clients or older copies of the guide only. */
  rspOverride?: boolean | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What modifyNameserverList takes. */
export interface ModifyNameserverListInput {
  /** Clients also put it in attributes. */
  domain?: string | undefined
  /**
   * 0 only this domain, 1 all domains of the profile; the guide's no-credentials chapter does not permit 1 when
   * domain is sent instead of a cookie. Sent as `0` unless set.
   */
  affectDomains?: boolean | undefined
  /**
   * `nameserver_list` on the wire. Layout unverified. Not verified: seen in clients or older copies of the guide
   * only.
   */
  nameservers: readonly (string | NameserverInput)[]
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What updateContacts takes. */
export interface UpdateContactsInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** 1 to 4 entries. Which roles change. */
  types: readonly ContactRole[]
  /** Contact set. */
  contactSet: ContactUpdateInput
  /** Default 0. */
  affectDomains?: boolean | undefined
  /** When: affect_domains = 1. */
  reportEmail?: string | undefined
  /** Session of an end user, in place of the reseller's own right to act. A secret: never log it. */
  cookie?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What updateAllInfo takes. */
export interface UpdateAllInfoInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Contact set. */
  contactSet: FullContactSetInput
  /** `nameserver_list` on the wire. */
  nameservers: readonly NameserverAddressesInput[]
}

/** What sendVerificationEmail takes. */
export interface SendVerificationEmailInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What sendCiraApprovalEmail takes. */
export interface SendCiraApprovalEmailInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
}

/** What sendCiraPassword takes. */
export interface SendCiraPasswordInput {
  /** From a toolkit demo form. */
  domain: string
}

/** What setAffiliateId takes. */
export interface SetAffiliateIdInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Up to 256 characters. */
  affiliateId: string
}

/** What setMessagingLanguage takes. */
export interface SetMessagingLanguageInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Messaging language. */
  messagingLanguage: MessagingLanguage
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What orderCertificate takes. */
export interface OrderCertificateInput {
  /** Product type. */
  productType: Open<ProductType>
  /** Process = order now, save = keep as pending until process_pending. */
  handle: Handle
  /**
   * When: products without a CSR (SiteLock, malwarescan) need it; sent by all clients. The older page marks it
   * required.
   */
  domain?: string | undefined
  /** Copy an earlier order; product_type must be the same; every other field then becomes optional. */
  baseOrderId?: number | undefined
  /**
   * When: certificates; not SiteLock, malwarescan or site seals. PEM with its BEGIN and END lines; 2048 bit or
   * more. Not verified: seen in clients or older copies of the guide only.
   */
  csr?: string | undefined
  /**
   * In years, 1 to 10. Only 1 since 2020-08-15. Not verified: seen in clients or older copies of the guide only.
   */
  period?: number | undefined
  /**
   * When: domain-vetted certificates validated by mail. One of query_approver_list; without it the admin contact is
   * used.
   */
  approverEmail?: string | undefined
  /**
   * When: domain-vetted certificates, to choose how control is proved. Mail when absent; its place in this command
   * is unverified. Not verified: seen in clients or older copies of the guide only.
   */
  dvAuthMethod?: DvAuthMethod | undefined
  /** When: SAN products. Further names beside the main one; number and price depend on the product. */
  additionalDomains?: readonly string[] | undefined
  /** Contact set. */
  contactSet?: CertificateContactsInput | undefined
  /** When: certificates except Trustwave. Not verified: seen in clients or older copies of the guide only. */
  serverType?: Open<ServerType> | undefined
  /**
   * Number of servers; old Symantec and Thawte licences. Not verified: seen in clients or older copies of the guide
   * only.
   */
  serverCount?: number | undefined
  /**
   * Free text for the order; given back by get_order_info. Not verified: seen in clients or older copies of the
   * guide only.
   */
  specialInstructions?: string | undefined
  /**
   * When: old Symantec products. Switches the site seal on. Not verified: seen in clients or older copies of the
   * guide only.
   */
  trustSeal?: boolean | undefined
  /**
   * When: old Symantec products, with trust_seal = 1. Not verified: seen in clients or older copies of the guide
   * only.
   */
  sealInSearch?: boolean | undefined
  /** Up to 256 characters. */
  affiliateId?: string | undefined
  /** Order note; on the older page. */
  comments?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What renewCertificate takes. */
export interface RenewCertificateInput {
  /** Product type. */
  productType: Open<ProductType>
  /** Process = order now, save = keep as pending until process_pending. */
  handle: Handle
  /** The product to renew or upgrade. Not verified: seen in clients or older copies of the guide only. */
  productId?: number | undefined
  /**
   * The completed order instead of product_id. Not verified: seen in clients or older copies of the guide only.
   */
  orderId?: number | undefined
  /**
   * A certificate that came from the old TPP system. Not verified: seen in clients or older copies of the guide
   * only.
   */
  inventoryItemId?: number | undefined
  /** A renewal by order_id goes without. */
  domain?: string | undefined
  /**
   * When: certificates; not SiteLock, malwarescan or site seals. PEM with its BEGIN and END lines; 2048 bit or
   * more. Not verified: seen in clients or older copies of the guide only.
   */
  csr?: string | undefined
  /**
   * In years, 1 to 10. Only 1 since 2020-08-15. Not verified: seen in clients or older copies of the guide only.
   */
  period?: number | undefined
  /**
   * When: domain-vetted certificates validated by mail. One of query_approver_list; without it the admin contact is
   * used.
   */
  approverEmail?: string | undefined
  /**
   * When: domain-vetted certificates, to choose how control is proved. Mail when absent; its place in this command
   * is unverified. Not verified: seen in clients or older copies of the guide only.
   */
  dvAuthMethod?: DvAuthMethod | undefined
  /** When: SAN products. Further names beside the main one; number and price depend on the product. */
  additionalDomains?: readonly string[] | undefined
  /** Contact set. */
  contactSet?: CertificateContactsInput | undefined
  /** When: certificates except Trustwave. Not verified: seen in clients or older copies of the guide only. */
  serverType?: Open<ServerType> | undefined
  /**
   * Number of servers; old Symantec and Thawte licences. Not verified: seen in clients or older copies of the guide
   * only.
   */
  serverCount?: number | undefined
  /**
   * Free text for the order; given back by get_order_info. Not verified: seen in clients or older copies of the
   * guide only.
   */
  specialInstructions?: string | undefined
  /**
   * When: old Symantec products. Switches the site seal on. Not verified: seen in clients or older copies of the
   * guide only.
   */
  trustSeal?: boolean | undefined
  /**
   * When: old Symantec products, with trust_seal = 1. Not verified: seen in clients or older copies of the guide
   * only.
   */
  sealInSearch?: boolean | undefined
  /** Up to 256 characters. */
  affiliateId?: string | undefined
  /** Order note; on the older page. */
  comments?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What upgradeSitelock takes. */
export interface UpgradeSitelockInput {
  /** Product type. */
  productType: Open<ProductType>
  /** Process = order now, save = keep as pending until process_pending. */
  handle: Handle
  /** The product to renew or upgrade. Not verified: seen in clients or older copies of the guide only. */
  productId?: number | undefined
  /**
   * The completed order instead of product_id. Not verified: seen in clients or older copies of the guide only.
   */
  orderId?: number | undefined
  /** Up to 256 characters. */
  affiliateId?: string | undefined
  /** Order note; on the older page. */
  comments?: string | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What processCertificateOrder takes. */
export interface ProcessCertificateOrderInput {
  /** Order id. */
  orderId: number
  /** When: domain-vetted certificates. Marked required on the page; Email is the default. */
  dvAuthMethod?: 'DNS' | 'File' | 'Email' | undefined
  /** When: dv_auth_method = Email. Marked required on the page. */
  approverEmail?: string | undefined
  /** Leave out to process. */
  command?: 'cancel' | undefined
}

/** What cancelCertificateOrder takes. */
export interface CancelCertificateOrderInput {
  /** Order id. */
  orderId: number
}

/** What updateCertificateOrder takes. */
export interface UpdateCertificateOrderInput {
  /** Order id. */
  orderId: number
  /** When: SAN products. Replaces the whole earlier list, so send all names. */
  additionalDomains?: readonly string[] | undefined
  /** A mail address. */
  approverEmail?: string | undefined
  /**
   * Older rule on the page: most products admin, billing and tech; title for these on Thawte, Symantec and EV
   * orders; full address for admin and tech on Symantec; organization for every organisation-vetted product.
   */
  contactSet?: CertificateContactsInput | undefined
  /** Csr. */
  csr?: string | undefined
  /** In years. Not verified: seen in clients or older copies of the guide only. */
  period?: number | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  productType?: Open<ProductType> | undefined
  /**
   * When: SiteLock only, says the toolkit form. Not verified: seen in clients or older copies of the guide only.
   */
  regType?: 'new' | 'renew' | 'upgrade' | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  serverType?: Open<ServerType> | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  serverCount?: number | undefined
  /** Not verified: seen in clients or older copies of the guide only. */
  specialInstructions?: string | undefined
}

/** What updateProduct takes. */
export interface UpdateProductInput {
  /** Product id. */
  productId: number
  /** Get_cert and get_product_info give it back. */
  contactEmail?: string | undefined
  /** When: active products. 1 = no renewal reminders; 0 = send them, the default. */
  letExpire?: boolean | undefined
  /** When: Symantec products. Site seal on or off. */
  trustSeal?: boolean | undefined
  /** When: Symantec products. Needs trust_seal = 1 in the same call. */
  sealInSearch?: boolean | undefined
}

/** What updateDvAuth takes. */
export interface UpdateDvAuthInput {
  /** Order id. */
  orderId: number
  /** To change the method. */
  dvAuthMethod?: DvAuthMethod | undefined
  /** 1. To ask for a check now; 1 is the only value; the page once shortens it to dv_on_demand_check. */
  dvAuthOnDemandCheck?: number | undefined
}

/** What getCertificateOrder takes. */
export interface GetCertificateOrderInput {
  /** Order id. */
  orderId: number
}

/** What getProduct takes. */
export interface GetProductInput {
  /** Product id. */
  productId?: number | undefined
  /** Inventory item id. */
  inventoryItemId?: number | undefined
  /** 1 adds the CSR and the contacts. */
  allInfo?: boolean | undefined
}

/** What listProducts takes. */
export interface ListProductsInput {
  /** Earliest end date, YYYY-MM-DD. */
  minExpiryDate: Day
  /** Latest end date, YYYY-MM-DD. */
  maxExpiryDate: Day
  /** State. */
  state?: ProductState | undefined
}

/** What listProductTypes takes. */
export interface ListProductTypesInput {}

/** What getCertificate takes. */
export interface GetCertificateInput {
  /** Product id. */
  productId?: number | undefined
  /**
   * Instead of product_id, sent by the official WHMCS module. Not verified: seen in clients or older copies of the
   * guide only.
   */
  orderId?: number | undefined
  /** 1 adds the root and intermediate certificates. */
  returnCaCerts?: boolean | undefined
  /** 1 adds the PKCS#7 form. */
  returnPkcs7Cert?: boolean | undefined
}

/** What parseCsr takes. */
export interface ParseCsrInput {
  /** 2048 bit or more; the exception for 1024 bit ended in 2013. */
  csr: string
  /** Product type. */
  productType: Open<ProductType>
}

/** What listApprovers takes. */
export interface ListApproversInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** Product type. */
  productType: Open<ProductType>
}

/** What resendApproverEmail takes. */
export interface ResendApproverEmailInput {
  /** Order id. */
  orderId: number
}

/** What resendCertificateEmail takes. */
export interface ResendCertificateEmailInput {
  /** Order id. */
  orderId: number
}

/** What createSitelockLogin takes. */
export interface CreateSitelockLoginInput {
  /** Order id. */
  orderId?: number | undefined
  /** Product id. */
  productId?: number | undefined
}

/** What requestScan takes. */
export interface RequestScanInput {
  /** Order id. */
  orderId?: number | undefined
  /** Product id. */
  productId?: number | undefined
}

/** What cancelFreeTrial takes. */
export interface CancelFreeTrialInput {
  /** Order id. */
  orderId?: number | undefined
  /** Product id. */
  productId?: number | undefined
}

/** What checkTransfer takes. */
export interface CheckTransferInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /**
   * 1 asks for the transfer's state; may itself finish a gTLD transfer that the registry already shows at OpenSRS.
   */
  checkStatus?: boolean | undefined
  /** 1 also returns the address that will get the approval mail. */
  getRequestAddress?: boolean | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What resubmitTransfer takes. */
export interface ResubmitTransferInput {
  /** The cancelled order. */
  orderId: number
  /** Reseller username. */
  reseller: string
}

/** What cancelTransfer takes. */
export interface CancelTransferInput {
  /** Reseller username. */
  reseller: string
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** Order id. */
  orderId?: number | undefined
  /** Address of the end user who asks for it, for the service's records. */
  registrantIp?: string | undefined
}

/** What listTransfersIn takes. */
export interface ListTransfersInInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** Transfer id. */
  transferId?: number | undefined
  /** Order id. */
  orderId?: number | undefined
  /** Order from. */
  orderFrom?: Day | undefined
  /** Order to. */
  orderTo?: Day | undefined
  /** Completed from. */
  completedFrom?: Day | undefined
  /** Completed to. */
  completedTo?: Day | undefined
  /** * wildcard. */
  losingRegistrar?: string | undefined
  /** An IP address. */
  ownerConfirmIp?: string | undefined
  /** Owner's answer on or after; year not above 2030. */
  ownerConfirmFrom?: Day | undefined
  /** Owner's answer up to. */
  ownerConfirmTo?: Day | undefined
  /** Approval mail sent on or after. */
  ownerRequestFrom?: Day | undefined
  /** Approval mail sent up to. */
  ownerRequestTo?: Day | undefined
  /** `req_from` on the wire. Transfer request date from. */
  requestedFrom?: Day | undefined
  /** `req_to` on the wire. Transfer request date to. */
  requestedTo?: Day | undefined
  /** Address at the time of the request; * wildcard. */
  requestAddress?: string | undefined
  /** Status. */
  status?: TransferStatus | undefined
  /** In rows, 1 to 40. */
  limit?: number | undefined
  /** Index from 0, unlike get_notes and get_orders_by_domain. */
  page?: number | undefined
}

/** What listTransfersAway takes. */
export interface ListTransfersAwayInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain?: string | undefined
  /** * wildcard. */
  gainingRegistrar?: string | undefined
  /** In toolkit forms only. Not verified: seen in clients or older copies of the guide only. */
  registryRequestDate?: Day | undefined
  /** Owner's answer on or after; year not above 2030. */
  ownerConfirmFrom?: Day | undefined
  /** Owner's answer up to. */
  ownerConfirmTo?: Day | undefined
  /** Approval mail sent on or after. */
  ownerRequestFrom?: Day | undefined
  /** Approval mail sent up to. */
  ownerRequestTo?: Day | undefined
  /** `req_from` on the wire. Transfer request date from. */
  requestedFrom?: Day | undefined
  /** `req_to` on the wire. Transfer request date to. */
  requestedTo?: Day | undefined
  /** Address at the time of the request; * wildcard. */
  requestAddress?: string | undefined
  /** Status. */
  status?: TransferStatus | undefined
  /** In rows, 1 to 40. */
  limit?: number | undefined
  /** Index from 0, unlike get_notes and get_orders_by_domain. */
  page?: number | undefined
}

/** What pushTransfer takes. */
export interface PushTransferInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** `grsp` on the wire. Gaining reseller's username. */
  gainingReseller: string
  /** Profile username there; old one kept when absent. */
  username?: string | undefined
  /** Profile password there. A secret: never log it. */
  password?: string | undefined
}

/** What trade takes. */
export interface TradeInput {
  /** A name with its suffix, e.g. `example.com`. */
  domain: string
  /** New owner. */
  firstName: string
  /** Last name. */
  lastName: string
  /** Org name. */
  orgName: string
  /** A mail address. */
  email: string
  /** When: all but .BE. */
  address1?: string | undefined
  /** When: all but .BE. */
  city?: string | undefined
  /** When: all but .BE. */
  state?: string | undefined
  /** When: all but .BE. */
  postalCode?: string | undefined
  /** When: all but .BE. */
  country?: string | undefined
  /** `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. When: all but .BE. */
  phone?: string | undefined
  /**
   * When: TLDs with extra data; the tld page names .FR for this command. Same layout as under sw_register_domain.
   */
  tldData?: TldDataInput & { readonly [key: string]: unknown } | undefined
  /** `domain_auth_info` on the wire. When: .BE. Authcode from send_authcode. A secret: never log it. */
  authCode?: string | undefined
}

/** What resendTransferApproval takes. */
export interface ResendTransferApprovalInput {
  /** `domain_name` on the wire. Key is domain_name, not domain. */
  domain: string
}

/** What sendProfilePassword takes. */
export interface SendProfilePasswordInput {
  /** `domain_name` on the wire. Key is domain_name, not domain. */
  domain: string
  /** Which contact (values from a Perl and a Haskell client). */
  sendTo?: 'admin' | 'owner' | undefined
  /** 1 sends to the sub-user. */
  subUser?: boolean | undefined
}

/** What sendAuthCode takes. */
export interface SendAuthCodeInput {
  /** `domain_name` on the wire. Key is domain_name, not domain. */
  domain: string
}

/** What simpleTransfer takes. */
export interface SimpleTransferInput {
  /** 1 to 10000 entries. */
  domainList: readonly SimpleTransferItemInput[]
  /** `nameserver_list` on the wire. */
  nameservers?: readonly (string | NameserverInput)[] | undefined
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** What getSimpleTransfer takes. */
export interface GetSimpleTransferInput {
  /** Simple transfer job id. */
  simpleTransferJobId: number
}

/** What transferAway takes. */
export interface TransferAwayInput {
  /** Not all fields are known, so others are taken too. */
  readonly [key: string]: unknown
}

/** The reply to ackEvent. */
export interface AckEventReply extends TypedReply {
  /**
   * In the sample reply only; 0 there, taken to be the events left. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly total?: number
  /** Listed among the attributes by the page; the sample has it at envelope level. */
  readonly transactionId?: string
}

/** The reply to addNameserverToRegistry. */
export interface AddNameserverToRegistryReply extends TypedReply {
  /**
   * Outcome per registry subscribed to; the keys are registry names such as NSI, DENIC, NeuLevel, TV, NSI .cc,
   * CIRA, ISOC/PIR, UK, VC, dotName, NeuStar, Afilias; whether the key registry_name itself appears on the wire is
   * not shown in the captured text. Not verified: seen in clients or older copies of the guide only.
   */
  readonly registryName?: { readonly [name: string]: string }
  /** Outcome per registry, wherever the reply puts it. */
  readonly registries?: { readonly [name: string]: string }
}

/** The reply to belongsToReseller. */
export interface BelongsToResellerReply extends TypedReply {
  /** `belongs_to_rsp` on the wire. */
  readonly belongs: boolean
  /** With the zone that it names, if any, `domain_expdate` on the wire. When: belongs_to_rsp = 1. */
  readonly expiresOn?: Moment
}

/** The reply to cancelCertificateOrder. */
export interface CancelCertificateOrderReply extends TypedReply {
  /** Order id. */
  readonly orderId?: number
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** State. */
  readonly state?: Open<CertificateOrderState>
}

/** The reply to cancelPendingOrders. */
export interface CancelPendingOrdersReply extends TypedReply {
  /** Total. */
  readonly total?: number
  /** Cancelled; a list. */
  readonly cancelled?: readonly CancelledOrder[]
}

/** The reply to an order of a certificate. */
export interface CertificateOrderReply extends TypedReply {
  /**
   * Keep it: get_order_info, cancel_order, process_pending and the mail commands take it. Not verified: seen in
   * clients or older copies of the guide only.
   */
  readonly orderId?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly domain?: string
  /**
   * Value list from cancel_order; awaiting-approval in every sample. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly state?: Open<CertificateOrderState>
}

/** The reply to a change. */
export interface ChangeReply extends TypedReply {
  /** When: affect_domains = 1 or contact change. By domain. */
  readonly details?: { readonly [name: string]: ChangeResult }
}

/** The reply to checkNameserverAtRegistry. */
export interface CheckNameserverAtRegistryReply extends TypedReply {
  /**
   * Whether it exists there; the value set is not given on the page. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly status?: string
  /** 200 = known, 212 = unknown. */
  readonly known?: boolean
}

/** The reply to checkTransfer. */
export interface CheckTransferReply extends TypedReply {
  /** `transferrable` on the wire. Spelt with double r on the wire; the page's prose says transferable. */
  readonly transferable?: boolean
  /** When: transferrable = 0. Free text. */
  readonly reason?: string
  /**
   * When: transferrable = 0. In newer copies. Not verified: seen in clients or older copies of the guide only.
   */
  readonly reasonCode?: number
  /** `noservice` on the wire. When: seen in live replies. 1 when the registry link is down. */
  readonly noService?: boolean
  /** When: check_status = 1 or a transfer is known. */
  readonly status?: Open<TransferStatus>
  /** When: get_request_address = 1. */
  readonly requestAddress?: string
  /** When: a transfer is known. Last change, as text. */
  readonly timestamp?: string
  /** Seconds since 1970, UTC, `unixtime` on the wire. When: a transfer is known. Last change. */
  readonly timestampEpoch?: number
  /**
   * When: a transfer is possible. From another registrar, or from another OpenSRS reseller (values unverified). Not
   * verified: seen in clients or older copies of the guide only.
   */
  readonly type?: Open<'reg2reg' | 'rsp2rsp'>
}

/** The reply to createSitelockLogin. */
export interface CreateSitelockLoginReply extends TypedReply {
  /** A secret: never log it. */
  readonly loginUrl?: string
}

/** The reply to getAffiliateId. */
export interface GetAffiliateIdReply extends TypedReply {
  /** Affiliate id. */
  readonly affiliateId?: string
}

/** The reply to getBalance. */
export interface GetBalanceReply extends TypedReply {
  /** Balance. */
  readonly balance: string
  /** Available money is balance minus hold_balance. */
  readonly holdBalance?: string
}

/** The reply to getCertificateOrder. */
export interface GetCertificateOrderReply extends TypedReply {
  /** Order id. */
  readonly orderId?: number
  /** State. */
  readonly state?: Open<CertificateOrderState>
  /** Reg type. */
  readonly regType?: Open<'new' | 'renewal' | 'transfer' | 'upgrade'>
  /** Product type. */
  readonly productType?: string
  /** When: order completed. */
  readonly productId?: number
  /** The CA's order number; its portal asks for it. */
  readonly supplierOrderId?: string
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** In years. */
  readonly period?: number
  /** What was charged. */
  readonly price?: string
  /** Csr. */
  readonly csr?: string
  /** Server type. */
  readonly serverType?: string
  /**
   * When: old products. Read by the official WHMCS module. Not verified: seen in clients or older copies of the
   * guide only.
   */
  readonly serverCount?: number
  /** Special instructions. */
  readonly specialInstructions?: string
  /** When: domain-vetted certificate. */
  readonly approverEmail?: string
  /** A mail address. */
  readonly contactEmail?: string
  /** Since October 2020 DV gives admin, OV organization, EV organization and signer. */
  readonly contactSet?: CertificateContacts
  /** Notes list; a list. */
  readonly notesList?: readonly TrustNote[]
  /**
   * When: DNS or file validation under way. Name taken from parse_csr's page and one client; keys inside unknown.
   * Not verified: seen in clients or older copies of the guide only.
   */
  readonly dvAuthDetails?: { readonly [key: string]: Output }
}

/** The reply to getCertificate. */
export interface GetCertificateReply extends TypedReply {
  /** Product id. */
  readonly productId?: number
  /** Product type. */
  readonly productType?: string
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** State. */
  readonly state?: Open<ProductState>
  /** With the zone that it names, if any. */
  readonly issueDate?: Moment
  /** With the zone that it names, if any. */
  readonly startDate?: Moment
  /** With the zone that it names, if any. */
  readonly expiryDate?: Moment
  /** Admin or organisation address, by product; change it with update_product. */
  readonly contactEmail?: string
  /** Cert data. */
  readonly certData?: CertificateData
}

/** The reply to getContacts. */
export interface GetContactsReply extends TypedReply {
  /** Attributes is an assoc keyed by domain name, not a list. */
  readonly domains?: { readonly [name: string]: DomainContacts }
}

/** The reply to getContract. */
export interface GetContractReply extends TypedReply {
  /** Contract. */
  readonly contract?: Contract
  /** The text, nested or not: the table calls it a text, the sample reply nests it. */
  readonly text?: string
}

/** The reply to getDesignatedAgent. */
export interface GetDesignatedAgentReply extends TypedReply {
  /** 0 = the registrant approves every change by mail, 1 = Tucows may act. */
  readonly allowDesignatedAgent?: boolean
}

/** The reply to getDnssec. */
export interface GetDnssecReply extends TypedReply {
  /**
   * `dnssec` on the wire. May be empty; a client also copes with an assoc here. Not verified: seen in clients or
   * older copies of the guide only.
   */
  readonly dsRecords?: readonly DsRecord[]
}

/** The reply to getDomain. */
export interface GetDomainReply extends TypedReply {
  /**
   * With the zone that it names, if any, `expiredate` on the wire. When: type = all_info. 'YYYY-MM-DD hh:mm:ss', no
   * zone given.
   */
  readonly expiresOn?: Moment
  /** With the zone that it names, if any, `registry_createdate` on the wire. When: type = all_info. */
  readonly registryCreatedOn?: Moment
  /** With the zone that it names, if any, `registry_expiredate` on the wire. When: type = all_info. */
  readonly registryExpiresOn?: Moment
  /** With the zone that it names, if any, `registry_updatedate` on the wire. When: type = all_info. */
  readonly registryUpdatedOn?: Moment
  /**
   * With the zone that it names, if any, `registry_transferdate` on the wire. When: type = all_info, when the
   * domain was transferred. Seen in a Perl client. Not verified: seen in clients or older copies of the guide only.
   */
  readonly registryTransferredOn?: Moment
  /** When: type = all_info or expire_action. */
  readonly autoRenew?: boolean
  /** When: type = all_info or expire_action. */
  readonly letExpire?: boolean
  /** When: type = all_info. 1 when the asking reseller holds the domain. */
  readonly sponsoringRsp?: boolean
  /** When: type = all_info. Often empty. */
  readonly affiliateId?: string
  /** When: type = all_info. NONE in a live sample; other values unknown. */
  readonly gdprConsentStatus?: string
  /**
   * When: type = all_info. Named by a Perl client as sometimes present. Not verified: seen in clients or older
   * copies of the guide only.
   */
  readonly dnsErrors?: string
  /**
   * When: type = all_info, .CA. Named by a Perl client. Not verified: seen in clients or older copies of the guide
   * only.
   */
  readonly descr?: string
  /** When: type = all_info or tld_data. An empty string, not an empty assoc, when there is none. */
  readonly tldData?: TldData
  /** `nameserver_list` on the wire. When: type = all_info or nameservers. */
  readonly nameservers?: readonly Nameserver[]
  /** When: type = all_info or owner or admin or billing or tech. */
  readonly contactSet?: Contacts
  /** When: type = status. 1 = transfer lock on. */
  readonly lockState?: boolean
  /** When: type = status. 0 while OpenSRS itself holds a lock. */
  readonly canModify?: boolean
  /** When: type = status. Whether the TLD has a lock at all. */
  readonly domainSupports?: boolean
  /** `parkp_status` on the wire. When: type = status. Often empty. */
  readonly parkedPageStatus?: string
  /** When: type = status, when relevant. */
  readonly transferAwayInProgress?: boolean
  /** `auctionescrow` on the wire. When: type = status, when relevant. */
  readonly auctionEscrow?: boolean
  /**
   * `domain_auth_info` on the wire. When: type = domain_auth_info. The transfer authcode; do not log it. A secret:
   * never log it.
   */
  readonly authCode?: string
  /**
   * When: type = whois_privacy_state. Always disabled where the TLD has no WHOIS privacy; whois_publicity_state has
   * enabled and disabled only (key name there unverified). Not verified: seen in clients or older copies of the
   * guide only.
   */
  readonly state?: Open<WhoisPrivacyState>
  /** When: type = forwarding_email. Second-level .NAME only. */
  readonly forwardingEmail?: string
  /** When: type = trademark, .CA. Legacy. */
  readonly trademark?: boolean
  /** When: type = rsp_whois_info. Reseller's WHOIS contact block; inner keys not documented in any copy read. */
  readonly rspWhoisInfo?: { readonly [key: string]: Output }
  /** When: type = waiting_history. Asynchronous requests; inner layout not read. */
  readonly waitingHistory?: readonly Output[] | { readonly [key: string]: Output }
  /**
   * When: type = xpack_waiting_history, .DK. Finished or cancelled requests, dropped after two weeks; inner layout
   * not read.
   */
  readonly xpackWaitingHistory?: readonly Output[] | { readonly [key: string]: Output }
  /**
   * When: type = ca_whois_display_setting. CIRA WHOIS privacy setting; values not read. Not verified: seen in
   * clients or older copies of the guide only.
   */
  readonly caWhoisDisplaySetting?: string
  /**
   * When: type = it_whois_display_setting. Values not read. Not verified: seen in clients or older copies of the
   * guide only.
   */
  readonly itWhoisDisplaySetting?: string
  /** When: type = ced_info, .ASIA. Not verified: seen in clients or older copies of the guide only. */
  readonly cedInfo?: AsiaEligibility
  /** When: type = nexus_info, .US. Not verified: seen in clients or older copies of the guide only. */
  readonly nexus?: UsNexus
  /** When: type = list. Not verified: seen in clients or older copies of the guide only. */
  readonly count?: number
  /**
   * When: type = list. 1 when more pages follow. Not verified: seen in clients or older copies of the guide only.
   */
  readonly remainder?: boolean
  /** When: type = list. Not verified: seen in clients or older copies of the guide only. */
  readonly domainList?: readonly Output[] | { readonly [key: string]: Output }
}

/** The reply to getForwarding. */
export interface GetForwardingReply extends TypedReply {
  /** One entry per subdomain; can be empty. */
  readonly forwarding?: readonly Forwarding[]
}

/** The reply to getOrder. */
export interface GetOrderReply extends TypedReply {
  /** `field_hash` on the wire. */
  readonly order?: OrderInfo
  /** The flat keys owner_…, admin_…, billing_… and tech_… of the order. */
  readonly contacts?: Contacts
  /** The flat keys fqdn1, fqdn2, … of the order, those that are in use. */
  readonly nameservers?: readonly string[]
}

/** The reply to getPersonalName. */
export interface GetPersonalNameReply extends TypedReply {
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** With the zone that it names, if any. Form not shown. */
  readonly createdOn?: Moment
  /** When: returned at times. */
  readonly state?: Open<'active'>
  /** When: query_email = 1. */
  readonly mailbox?: Mailbox
  /**
   * When: query_dns = 1. Records with content, name and type; inner layout not captured. Not verified: seen in
   * clients or older copies of the guide only.
   */
  readonly zone?: { readonly [key: string]: Output }
}

/** The reply to getPrice. */
export interface GetPriceReply extends TypedReply {
  /** OpenSRS price plus the ICANN fee; may arrive without decimals, e.g. 5000. */
  readonly price?: string
  /** When: all_periods = 1. */
  readonly prices?: readonly TermPrice[]
  /** When: premium name whose tier the reseller has enabled. */
  readonly isRegistryPremium?: boolean
  /** When: premium name whose tier the reseller has enabled. */
  readonly registryPremiumGroup?: string
}

/** The reply to getProduct. */
export interface GetProductReply extends TypedReply {
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly productId?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly productType?: string
  /** A name with its suffix, e.g. `example.com`. */
  readonly domain?: string
  /** State. */
  readonly state?: Open<ProductState>
  /** With the zone that it names, if any. */
  readonly issueDate?: Moment
  /** With the zone that it names, if any. Not verified: seen in clients or older copies of the guide only. */
  readonly startDate?: Moment
  /** With the zone that it names, if any. */
  readonly expiryDate?: Moment
  /** 1 from 60 days before the end to 15 days after it (window read on get_products). */
  readonly isRenewable?: boolean
  /** A mail address. */
  readonly contactEmail?: string
  /** When: certificate moved from TPP. */
  readonly inventoryItemId?: number
  /**
   * When: SiteLock that can still be upgraded. A product_type; form with several options not seen. Not verified:
   * seen in clients or older copies of the guide only.
   */
  readonly upgradeOptions?: string
  /** When: all_info = 1. */
  readonly csr?: string
  /** When: all_info = 1. What the CSR says. Not verified: seen in clients or older copies of the guide only. */
  readonly csrData?: CsrData
  /**
   * When: all_info = 1. The page promises contacts; key from a sample. Not verified: seen in clients or older
   * copies of the guide only.
   */
  readonly contactSet?: CertificateContacts
  /** When: all_info = 1. Not verified: seen in clients or older copies of the guide only. */
  readonly notesList?: readonly TrustNote[]
}

/** The reply to getQueuedRequest. */
export interface GetQueuedRequestReply extends TypedReply {
  /**
   * State of the request; inner keys not read. Not verified: seen in clients or older copies of the guide only.
   */
  readonly requestData?: { readonly [key: string]: Output }
}

/** The reply to getSubreseller. */
export interface GetSubresellerReply extends TypedReply {
  /** TLDs that may be sold. */
  readonly allowedTldList?: readonly string[]
  /** Ccp enabled. */
  readonly ccpEnabled?: boolean
  /** May sell SSL certificates. */
  readonly certPermission?: boolean
  /** Contact set. */
  readonly contactSet?: Contacts
  /** A mail address. */
  readonly lowBalanceEmail?: string
  /** Nameservers. */
  readonly nameservers?: readonly Output[] | { readonly [key: string]: Output }
  /** A mail address. */
  readonly paymentEmail?: string
  /** Pricing plan. */
  readonly pricingPlan?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly status?: Open<SubresellerStatus>
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly storefrontRwi?: boolean
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly systemStatusEmail?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly url?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly username?: string
}

/** The reply to getSubuser. */
export interface GetSubuserReply extends TypedReply {
  /** When: a sub-user exists. Sub_id for the other commands; the page prints its key as d, a slip of the pen. */
  readonly id?: number
  /** When: a sub-user exists. */
  readonly username?: string
  /**
   * When: a sub-user exists. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info; the old
   * Perl client adds 64 domain extras.
   */
  readonly permission?: number
}

/** The reply to getTradeLock. */
export interface GetTradeLockReply extends TypedReply {
  /** 0 while a 60-day lock runs. */
  readonly canModify?: boolean
  /** 1 = the lock will be applied; 1 unless switched off. */
  readonly allowHoldAfterTrade?: boolean
}

/** The reply to getUserInfo. */
export interface GetUserInfoReply extends TypedReply {
  /** IDN in punycode for .COM and .NET, in RACE for .ORG. */
  readonly domain?: string
  /** Domains in the profile. */
  readonly domainCount?: number
  /** With the zone that it names, if any, `expiredate` on the wire. Of this domain. */
  readonly expiresOn?: Moment
  /** `f_owner` on the wire. Owner or sub-user. */
  readonly isOwner?: boolean
  /** 0/1 flags per feature of the domain. */
  readonly capabilities?: { readonly [key: string]: Output }
  /** When: .DE. */
  readonly dnsErrors?: string
  /** When: IDN. Three-letter language tag. */
  readonly encodingType?: string
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly username?: string
  /** When: a sub-user asks. Not verified: seen in clients or older copies of the guide only. */
  readonly permission?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly waitingRequestsNo?: number
  /**
   * `inaccuratewhois` on the wire. When: flagged. Not verified: seen in clients or older copies of the guide only.
   */
  readonly inaccurateWhois?: boolean
  /** When: flagged. Not verified: seen in clients or older copies of the guide only. */
  readonly auctionEscrow?: boolean
}

/** The reply to getVerificationStatus. */
export interface GetVerificationStatusReply extends TypedReply {
  /** `registrant_verification_status` on the wire. Not_verified appears on the newest page only. */
  readonly status?: Open<VerificationStatus>
  /** When: not verified yet. Day the domain gets suspended. */
  readonly verificationDeadline?: Day
  /** In days. When: not verified yet. Negative once suspended. */
  readonly daysToSuspend?: number
  /** When: not verified yet. */
  readonly emailBounced?: boolean
}

/** The reply to listApprovers. */
export interface ListApproversReply extends TypedReply {
  /** Approver list; a list. */
  readonly approverList?: readonly Approver[]
}

/** The reply to listDeletedDomains. */
export interface ListDeletedDomainsReply extends TypedReply {
  /** `del_domains` on the wire. When: at least one match. */
  readonly domains?: readonly DeletedDomain[]
  /** Page. */
  readonly page?: number
  /** Page size. */
  readonly pageSize?: number
  /** Total. */
  readonly total?: number
}

/** The reply to listExpiringDomains. */
export interface ListExpiringDomainsReply extends TypedReply {
  /** `exp_domains` on the wire. */
  readonly domains?: readonly ExpiringDomain[]
  /** Page. */
  readonly page?: number
  /** 1 when more pages follow. */
  readonly remainder?: boolean
  /** Total. */
  readonly total?: number
}

/** The reply to listNameservers. */
export interface ListNameserversReply extends TypedReply {
  /** `nameserver_list` on the wire. */
  readonly nameservers?: readonly Host[]
}

/** The reply to listNotes. */
export interface ListNotesReply extends TypedReply {
  /** Notes; a list. */
  readonly notes?: readonly Note[]
  /** Listed among the attributes by the newest page; seen at envelope level in replies. */
  readonly transactionId?: string
  /** Page. */
  readonly page?: number
  /** Page size. */
  readonly pageSize?: number
  /** Total. */
  readonly total?: number
}

/** The reply to listOrders. */
export interface ListOrdersReply extends TypedReply {
  /** Orders; a list. */
  readonly orders?: readonly OrderSummary[]
  /** When: older page lists it. */
  readonly pageSize?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly page?: number
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly total?: number
}

/** The reply to listProductTypes. */
export interface ListProductTypesReply extends TypedReply {
  /** Enabled product types; a list. */
  readonly enabledProductTypes?: readonly Open<ProductType>[]
}

/** The reply to listProducts. */
export interface ListProductsReply extends TypedReply {
  /** Product list; a list. */
  readonly productList?: readonly ProductSummary[]
}

/** The reply to listTransfersAway. */
export interface ListTransfersAwayReply extends TypedReply {
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly total?: number
  /** When: page was sent. Not verified: seen in clients or older copies of the guide only. */
  readonly page?: number
  /** When: limit was sent. Not verified: seen in clients or older copies of the guide only. */
  readonly pageSize?: number
  /** When: at least one match. */
  readonly transfers?: readonly OutgoingTransfer[]
}

/** The reply to listTransfersIn. */
export interface ListTransfersInReply extends TypedReply {
  /** Total. */
  readonly total?: number
  /** When: page was sent. */
  readonly page?: number
  /** When: limit was sent. */
  readonly pageSize?: number
  /** When: at least one match. Absent, not empty, when nothing matches. */
  readonly transfers?: readonly IncomingTransfer[]
}

/** The reply to lookup. */
export interface LookupReply extends TypedReply {
  /** Status. */
  readonly status?: Open<'available' | 'taken'>
  /**
   * When: new gTLD in its claims period (90 days from general availability). 1 when the label matches a Trademark
   * Clearinghouse mark.
   */
  readonly hasClaim?: boolean
  /** When: the name is a registry premium. Text such as 'Premium Name'; can also arrive as an empty string. */
  readonly reason?: string
  /** When: .NAME only. Whether the forwarding address is free. */
  readonly emailAvailable?: boolean
  /**
   * `noservice` on the wire. When: .NAME, when the supplier cannot be reached. 1 comes together with is_success 0.
   */
  readonly noService?: boolean
  /**
   * When: older replies, .TV. Legacy pricing flag, seen in client libraries only. Not verified: seen in clients or
   * older copies of the guide only.
   */
  readonly priceStatus?: string
  /** Whether the name is free; false for everything else, unknown included: see availability. */
  readonly available: boolean
  /** The answer in full. */
  readonly availability: Open<Availability>
}

/** The reply to an order. */
export interface OrderReply extends TypedReply {
  /** The order id. */
  readonly id?: number
  /** The registry step's own code. */
  readonly registrationCode?: number
  /** Registration text. */
  readonly registrationText?: string
  /** A mail address. */
  readonly adminEmail?: string
  /** When: seen in sample replies. */
  readonly domainId?: number
  /** When: transfer. */
  readonly transferId?: number
  /** When: asynchronous registry. Feed it to query_queued_request. */
  readonly queueRequestId?: number
  /** When: asynchronous registry. */
  readonly asyncReason?: string
  /**
   * When: the order was parked instead of processed. Id of the pending order; can arrive with is_success 1 and text
   * 'Registration successful', or with is_success 0 and 485.
   */
  readonly forcedPending?: number
  /** When: older pending orders for the name were dropped. */
  readonly cancelledOrders?: readonly string[]
  /**
   * When: WHOIS privacy asked for. Value list taken from get_domain. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly whoisPrivacyState?: Open<WhoisPrivacyState>
  /** When: failure. Human text with the detail behind response_text. */
  readonly error?: string
  /** Id of the order, wherever the reply puts it: order_id, id or forced_pending. */
  readonly orderId?: number
}

/** The reply to parseCsr. */
export interface ParseCsrReply extends TypedReply {
  /** What the CSR says. */
  readonly csrData?: CsrData
  /**
   * Named on the page without a text; likely the DNS or file values. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly dvAuthDetails?: { readonly [key: string]: Output }
}

/** The reply to paySubreseller. */
export interface PaySubresellerReply extends TypedReply {
  /** Transaction number. */
  readonly id?: number
}

/** The reply to pollEvents. */
export interface PollEventsReply extends TypedReply {
  /** Events waiting, the returned ones included (samples give 7 with one event returned). */
  readonly total?: number
  /** When: total is above 0. Chronological, oldest first. */
  readonly events?: readonly Event[]
  /** Date, time and two numbers. */
  readonly transactionId?: string
}

/** The reply to processPending. */
export interface ProcessPendingReply extends TypedReply {
  /** Not verified: seen in clients or older copies of the guide only. */
  readonly id?: number
  /** `f_auto_renew` on the wire. Not verified: seen in clients or older copies of the guide only. */
  readonly autoRenew?: boolean
  /** When: transfer. Not verified: seen in clients or older copies of the guide only. */
  readonly transferId?: number
  /** When: parked again. Not verified: seen in clients or older copies of the guide only. */
  readonly forcedPending?: number
  /** Id of the order, wherever the reply puts it: order_id, id or forced_pending. */
  readonly orderId?: number
}

/** The reply to renew. */
export interface RenewReply extends TypedReply {
  /** When: seen in client libraries. */
  readonly id?: number
  /** A mail address. */
  readonly adminEmail?: string
  /** Auto renew. */
  readonly autoRenew?: boolean
  /**
   * With the zone that it names, if any, `registration expiration date` on the wire. Yes, the key holds spaces.
   */
  readonly expiresOn?: Moment
  /** When: asynchronous registry. */
  readonly queueRequestId?: number
  /** When: parked order. Not verified: seen in clients or older copies of the guide only. */
  readonly forcedPending?: number
  /** Id of the order, wherever the reply puts it: order_id, id or forced_pending. */
  readonly orderId?: number
}

/** The reply to requestScan. */
export interface RequestScanReply extends TypedReply {
  /** Product id. */
  readonly productId?: number
}

/** The reply to resendApproverEmail. */
export interface ResendApproverEmailReply extends TypedReply {
  /** Order id. */
  readonly orderId?: number
}

/** The reply to resendCertificateEmail. */
export interface ResendCertificateEmailReply extends TypedReply {
  /** Order id. */
  readonly orderId?: number
}

/** The reply to resubmitTransfer. */
export interface ResubmitTransferReply extends TypedReply {
  /** The new order. */
  readonly orderId?: number
}

/** The reply to revoke. */
export interface RevokeReply extends TypedReply {
  /** 1 when the reseller was charged. */
  readonly charge?: boolean
  /** When: charge = 1. */
  readonly price?: string
  /** Total refund. */
  readonly totalRefund?: string
  /** Deletion id. */
  readonly deletionId?: number
}

/** The reply to setCookie. */
export interface SetCookieReply extends TypedReply {
  /** Three groups of digits joined by colons. A secret: never log it. */
  readonly cookie?: string
  /** Domains in the profile; above 1 a list query makes sense. */
  readonly domainCount?: number
  /**
   * `f_owner` on the wire. 1 for the profile owner; 0 for a sub-user. Not verified: seen in clients or older copies
   * of the guide only.
   */
  readonly isOwner?: boolean
  /** Sub-user bit mask as in add_subuser; empty string for the owner. */
  readonly permission?: number
  /** With the zone that it names, if any, `expiredate` on the wire. YYYY-MM-DD hh:mm:ss. */
  readonly expiresOn?: Moment
  /** Seconds since 1970, UTC. Last use. */
  readonly lastAccessTime?: number
  /** Can be an empty string. */
  readonly lastIp?: string
  /** Requests waiting at an asynchronous registry. */
  readonly waitingRequestsNo?: number
  /** The word None when nothing waits. */
  readonly waitingRequest?: string
  /** When: named by Net::DRI only. Not verified: seen in clients or older copies of the guide only. */
  readonly redirectUrl?: string
}

/** The reply to simpleTransfer. */
export interface SimpleTransferReply extends TypedReply {
  /** Feed it to simple_transfer_status. Not verified: seen in clients or older copies of the guide only. */
  readonly simpleTransferJobId?: number
}

/** The reply to submitBulkChange. */
export interface SubmitBulkChangeReply extends TypedReply {
  /**
   * Job number; Net::OpenSRS reads it here and feeds it to query_queued_request. Not verified: seen in clients or
   * older copies of the guide only.
   */
  readonly bulkChangeReqId?: number
}

/** The reply to suggestNames. */
export interface SuggestNamesReply extends TypedReply {
  /** 0 means call again with search_key. */
  readonly isSearchCompleted?: boolean
  /** When: search not finished. */
  readonly searchKey?: string
  /** Request response time. */
  readonly requestResponseTime?: Span
  /** When: services held lookup. */
  readonly lookup?: Suggestions
  /** When: services held suggestion. */
  readonly suggestion?: Suggestions
  /** When: services held premium. */
  readonly premium?: Suggestions
  /** When: services held it. */
  readonly premiumBrokeredTransfer?: Suggestions
  /** When: services held it. */
  readonly premiumMakeOffer?: Suggestions
  /** When: services held personal_names. */
  readonly personalNames?: Suggestions
}

/** The reply to updateCookie. */
export interface UpdateCookieReply extends TypedReply {
  /** A secret: never log it. */
  readonly cookie?: string
  /** Domain count. */
  readonly domainCount?: number
  /** `f_owner` on the wire. */
  readonly isOwner?: boolean
  /** With the zone that it names, if any, `expiredate` on the wire. YYYY-MM-DD hh:mm:ss, of the new domain. */
  readonly expiresOn?: Moment
  /** Waiting requests no. */
  readonly waitingRequestsNo?: number
  /** Waiting request. */
  readonly waitingRequest?: string
}

/** The reply to updateDvAuth. */
export interface UpdateDvAuthReply extends TypedReply {
  /** Order id. */
  readonly orderId?: number
}

/** A reply that holds a zone. */
export interface ZoneReply extends TypedReply {
  /** 1 = the domain is delegated to the SystemDNS servers, 0 = it is not. */
  readonly nameserversOk?: boolean
  /** Keyed by record type; unverified in the replies to create_dns_zone and set_dns_zone. */
  readonly records?: DnsRecords
}

/** The commands that may cost money, so that one without an answer has to be investigated. */
export type OrderName =
  | 'changeOwnership'
  | 'createSubreseller'
  | 'paySubreseller'
  | 'submitBulkChange'
  | 'bulkSetWhoisPrivacy'
  | 'bulkTransfer'
  | 'resendRegistrantChangeNotice'
  | 'sendConsentReminder'
  | 'registerPersonalName'
  | 'register'
  | 'transfer'
  | 'registerByOldClient'
  | 'renew'
  | 'redeem'
  | 'revoke'
  | 'processPending'
  | 'setWhoisPrivacy'
  | 'changeIpsTag'
  | 'sendVerificationEmail'
  | 'sendCiraApprovalEmail'
  | 'sendCiraPassword'
  | 'orderCertificate'
  | 'renewCertificate'
  | 'upgradeSitelock'
  | 'processCertificateOrder'
  | 'updateDvAuth'
  | 'resendApproverEmail'
  | 'resendCertificateEmail'
  | 'requestScan'
  | 'resubmitTransfer'
  | 'trade'
  | 'resendTransferApproval'
  | 'sendProfilePassword'
  | 'sendAuthCode'
  | 'simpleTransfer'
  | 'transferAway'

/** A method for each command of the catalogue. */
export interface Commands {
  /**
   * Opens an end-user session for one domain and returns its cookie.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain
   * instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are
   * from recorded replies of 2011 (moo_moo). Wrong username or password: 415, with support_message at envelope
   * level and no attributes. A repeat gives a further cookie.
   *
   * Response codes: 200, 415. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setCookie(values: SetCookieInput, options?: CallOptions): Promise<SetCookieReply>

  /**
   * Moves a cookie to another domain of the same profile.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain
   * instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are
   * from recorded replies of 2011 (moo_moo). reg_password was empty in the recorded call.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateCookie(values: UpdateCookieInput, options?: CallOptions): Promise<UpdateCookieReply>

  /**
   * Ends an end-user session.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Cookies are the old way to act as the end user of one profile; every command that takes one also takes domain
   * instead. The newest guide still mentions set (cookie) in passing but no page for it was found. Reply rows are
   * from recorded replies of 2011 (moo_moo). The toolkit demands the cookie at envelope level and again, with
   * domain, in the attributes; moo_moo sends the envelope key and the attribute.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  deleteCookie(values: DeleteCookieInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Closes the connection.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Needed only on the retired raw socket transport (CBC); over HTTPS it does nothing useful. Answers 200 with text
   * Closing connection.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  quitSession(values?: QuitSessionInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Sets a new password for the profile of a domain.
   *
   * Sending it again leaves the same state.
   *
   * Changes the profile, so every domain in it. A cookie made before should be deleted and set anew. The reply
   * carries no attributes.
   *
   * Response codes: 200. Guide: change-password.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  changePassword(values: ChangePasswordInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Moves a domain into another profile, new or existing.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Profile only: the registrant in WHOIS does not change (modify_domain_contact_info, update_contacts and
   * trade_domain do that). Without reg_domain a new profile with this username and password is made. The toolkit
   * insists on a cookie. The reply carries no attributes.
   *
   * Response codes: 200. Guide: change-ownership.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  changeOwnership(values: ChangeOwnershipInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Old hand-shake that compared client and server versions.
   *
   * It reads only, and may be sent again at will. Still there, no longer recommended.
   *
   * Belongs to the retired socket protocol; kept in the toolkit without required fields. No page and no sample
   * found.
   *
   * Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  checkVersion(values?: CheckVersionInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Checks a user name and password.
   *
   * It reads only, and may be sent again at will. Not documented: seen in clients only.
   *
   * Only named in the command list of the 2012 toolkit readme, without a page number; no class, page or sample
   * found.
   *
   * Source: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  authenticateUser(values?: AuthenticateUserInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Gives a profile its sub-user.
   *
   * Sending it again leaves the same state.
   *
   * One sub-user per profile, so a repeat is expected to fail. Sub-users are end users in the management interface,
   * not the reseller's staff accounts, which no command touches. The reply carries no attributes.
   *
   * Response codes: 200. Guide: add-subuser.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  addSubuser(values: AddSubuserInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads a profile's sub-user.
   *
   * It reads only, and may be sent again at will.
   *
   * Attributes are empty when there is none.
   *
   * Response codes: 200. Guide: get-subuser.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getSubuser(values: GetSubuserInput, options?: CallOptions): Promise<GetSubuserReply>

  /**
   * Changes name, password or rights of a sub-user.
   *
   * Sending it again leaves the same state.
   *
   * The page is in the guide's index of 2026 but its text could not be read; rows follow the toolkit, which demands
   * all of them (unverified).
   *
   * Response codes: 200. Guide: modify-subuser.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  modifySubuser(values: ModifySubuserInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Removes a sub-user.
   *
   * Sending it again leaves the same state.
   *
   * The reply carries no attributes.
   *
   * Response codes: 200. Guide: delete-subuser.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  deleteSubuser(values: DeleteSubuserInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads general data of the profile of a domain, among them whether a request still waits.
   *
   * It reads only, and may be sent again at will.
   *
   * The page's request list spells the object user_info, its reply and all clients userinfo. 250 = something still
   * waits at an asynchronous registry. Page text was read up to f_owner; the rest comes from the Perl client's
   * manage script.
   *
   * Response codes: 200, 250. Guide: get-userinfo.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getUserInfo(values?: GetUserInfoInput, options?: CallOptions): Promise<GetUserInfoReply>

  /**
   * Opens a sub-reseller account below the reseller.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Its reply has attributes on the page, but that part could not be read. Look with get_subreseller before a
   * repeat.
   *
   * Response codes: 200. Guide: create-subreseller.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  createSubreseller(values: CreateSubresellerInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads a sub-reseller account.
   *
   * It reads only, and may be sent again at will.
   *
   * Page text was read up to pricing_plan; later rows follow modify_subreseller.
   *
   * Response codes: 200. Guide: get-subreseller.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getSubreseller(values: GetSubresellerInput, options?: CallOptions): Promise<GetSubresellerReply>

  /**
   * Changes a sub-reseller account.
   *
   * Sending it again leaves the same state.
   *
   * Takes the whole record, required fields included, password too. Reply part of the page not captured.
   *
   * Response codes: 200. Guide: modify-subreseller.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  modifySubreseller(values: ModifySubresellerInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Moves money from the reseller's balance to a sub-reseller.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Not repeatable: each call pays again, and there is no marker to find a lost one by; compare get_balance before
   * and after.
   *
   * Response codes: 200. Guide: pay-subreseller.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  paySubreseller(values: PaySubresellerInput, options?: CallOptions): Promise<PaySubresellerReply>

  /**
   * Queues one change, renewal, push or availability check for up to 10,000 domains.
   *
   * This is an order: it may cost money, and is never sent twice by itself. It goes to the host for bulk changes.
   *
   * Send to batch.opensrs.net; rr-n1-tor.opensrs.net refuses it. Asynchronous: the reply only confirms the
   * queueing, it can take minutes until the job shows in the reseller interface, and results are mailed to
   * contact_email (availability results as CSV, per a quotation of the page). Duplicates are dropped. Without a
   * signed end-user access contract owner and admin contacts are left out. push_domains needs the gaining reseller
   * on the allow list. Renewals and WHOIS privacy cost money. Page text was read up to apply_to_locked_domains; the
   * values of change_type and the rows below them follow the toolkit, moo_moo and Net::OpenSRS. The toolkit's
   * BulkChange class sends the same attributes with action SUBMIT_BULK_CHANGE, its BulkSubmit class with SUBMIT.
   *
   * Response codes: 200. Guide: submit-bulk_change.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  submitBulkChange(values: SubmitBulkChangeInput, options?: CallOptions): Promise<SubmitBulkChangeReply>

  /**
   * Switches WHOIS privacy on or off for many domains.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Older form of submit_bulk_change with change_type whois_privacy. Each domain switched on may be charged. The
   * page lists .COM .NET .ORG .INFO .BIZ .ME .MOBI .NAME .CC .CO .TV. Whether it too must go to batch.opensrs.net
   * is not said. The page advises another change_type value for new code; the captured text breaks off before
   * naming it.
   *
   * Response codes: 200. Guide: submit_bulk_change-whois-privacy.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  bulkSetWhoisPrivacy(values: BulkSetWhoisPrivacyInput, options?: CallOptions): Promise<TypedReply>

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
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  bulkTransfer(values: BulkTransferInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Switches on web forwarding for a domain.
   *
   * Sending it again leaves the same state.
   *
   * Must come before set_domain_forwarding. The page calls domain optional, samples always send it. The reply
   * carries no attributes.
   *
   * Response codes: 200. Guide: create_domain_forwarding.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  createForwarding(values: CreateForwardingInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads the web forwarding entries of a domain.
   *
   * It reads only, and may be sent again at will.
   *
   * The toolkit allows a cookie instead of domain, never both.
   *
   * Response codes: 200. Guide: get_domain_forwarding.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getForwarding(values?: GetForwardingInput, options?: CallOptions): Promise<GetForwardingReply>

  /**
   * Sets the web forwarding entries of a domain.
   *
   * Sending it again leaves the same state.
   *
   * The page's own parameter list gives action update_domain_forwarding; its title, the toolkit and the old toolkit
   * use set_domain_forwarding; try on Horizon. Needs create_domain_forwarding first. An entry for the bare domain
   * catches everything not set otherwise; *.domain catches all subdomains but not the bare domain; a named
   * subdomain catches itself only. Whether entries left out are deleted is not said (unverified).
   *
   * Response codes: 200. Guide: set_domain_forwarding.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setForwarding(values?: SetForwardingInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Switches off web forwarding for a domain.
   *
   * Sending it again leaves the same state.
   *
   * The page calls domain optional, samples always send it. The reply carries no attributes.
   *
   * Response codes: 200. Guide: delete_domain_forwarding.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  deleteForwarding(values: DeleteForwardingInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Tells whether the next change of registrant will lock the domain for 60 days.
   *
   * It reads only, and may be sent again at will.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE. Shows the setting for the next trade, not a lock in force.
   *
   * Response codes: 200. Guide: get_trade_lock_setting.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getTradeLock(values: GetTradeLockInput, options?: CallOptions): Promise<GetTradeLockReply>

  /**
   * Sets whether the next change of registrant locks the domain for 60 days.
   *
   * Sending it again leaves the same state.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE. Falls back to 1 after every trade, never lifts a lock in force and does not stop a
   * further trade. The reply carries no attributes.
   *
   * Response codes: 200. Guide: modify_trade_lock_setting.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setTradeLock(values: SetTradeLockInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Tells whether Tucows may approve registrant changes of a domain as designated agent.
   *
   * It reads only, and may be sent again at will.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE.
   *
   * Response codes: 200. Guide: get_trade_designated_agent.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getDesignatedAgent(values: GetDesignatedAgentInput, options?: CallOptions): Promise<GetDesignatedAgentReply>

  /**
   * Allows or forbids Tucows to act as designated agent for a domain.
   *
   * Sending it again leaves the same state.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE. 1 states that the registrant agreed to the Tucows service agreement. The page calls
   * enabled the default. Sets the present registrant's side; the new one's side is enable_designated_agent. The
   * account-wide switch is in the control panel only. The reply carries no attributes.
   *
   * Response codes: 200. Guide: modify_trade_designated_agent.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setDesignatedAgent(values: SetDesignatedAgentInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Records that a future registrant accepts Tucows as designated agent.
   *
   * Sending it again leaves the same state.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE. Send before the contact change; it counts for the exact combination of first name,
   * last name, organisation and email. Not tied to a domain. There is no command to take it back on the captured
   * pages. The reply carries no attributes.
   *
   * Response codes: 200. Guide: enable_designated_agent.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  enableDesignatedAgent(values: EnableDesignatedAgentInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Cancels a change of registrant that still waits for approval.
   *
   * Sending it again leaves the same state.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE. The event then shows cancelled_by_reseller. The reply carries no attributes.
   *
   * Response codes: 200. Guide: cancel_icann_trade.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  cancelRegistrantChange(values: CancelRegistrantChangeInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Sends the approval request of a change of registrant again.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
   * trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
   * ICANN_TRADE_STATUS_CHANGE. Each call sends a message. The page's table leaves out domain, its sample has it.
   *
   * Response codes: 200. Guide: resend_trade_approval_notice.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  resendRegistrantChangeNotice(values: ResendRegistrantChangeNoticeInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Mails the owner the link to the data consent page again.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Each call sends a mail. Useful while an order waits with code 300 for the owner's consent. The reply carries no
   * attributes.
   *
   * Response codes: 200. Guide: gdpr_send_consent_reminder_email.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  sendConsentReminder(values: SendConsentReminderInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Lists free personal names for a full name.
   *
   * It reads only, and may be sent again at will. Still there, no longer recommended.
   *
   * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. name_suggest with
   * service personal_names does the same. No page text and no reply found.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  suggestPersonalNames(values: SuggestPersonalNamesInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Orders a personal name with its mailbox.
   *
   * This is an order: it may cost money, and is never sent twice by itself. Still there, no longer recommended.
   *
   * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text found
   * in the captures; rows follow the toolkit.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  registerPersonalName(values: RegisterPersonalNameInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads the state, mailbox and DNS of a personal name.
   *
   * It reads only, and may be sent again at will.
   *
   * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. The other surname
   * commands have no captured page; this one still stands in the guide. The zone table was cut.
   *
   * Response codes: 200. Guide: query-surname.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getPersonalName(values: GetPersonalNameInput, options?: CallOptions): Promise<GetPersonalNameReply>

  /**
   * Changes mailbox, forwarding or DNS of a personal name.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text found
   * in the captures; rows follow the toolkit.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updatePersonalName(values: UpdatePersonalNameInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Deletes a personal name.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. One name per call.
   * No page text found in the captures.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  deletePersonalName(values: DeletePersonalNameInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Switches on the DNS service for a domain, with a template or with records.
   *
   * Sending it again leaves the same state.
   *
   * The template named here stays tied to the domain and is what reset_dns_zone returns to. Without a template, or
   * with the word blank (the page prints it in bold italics, sw_register texts write *blank*), the zone starts
   * empty and records may be sent here or later with set_dns_zone. Does not change the delegation:
   * force_dns_nameservers or advanced_update_nameservers does. sw_register_domain can do the same through
   * dns_template. What a second create answers is not documented; clients call set_dns_zone first and create on
   * failure. The page calls records required, the toolkit and clients send domain alone or with a template. The
   * reply rows follow a sample reply kept in one client (OpenSRS.NET): records with A, MX and SRV, and
   * nameservers_ok.
   *
   * Response codes: 200. Guide: create_dns_zone.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  createDnsZone(values: CreateDnsZoneInput, options?: CallOptions): Promise<ZoneReply>

  /**
   * Reads the records of a domain that uses the DNS service.
   *
   * It reads only, and may be sent again at will.
   *
   * What a domain without a zone answers is not shown on the page; one client's notes say it only works while the
   * domain is delegated to SystemDNS (unverified). Reading before set_dns_zone is the only way to change one
   * record.
   *
   * Response codes: 200. Guide: get_dns_zone.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getDnsZone(values: GetDnsZoneInput, options?: CallOptions): Promise<ZoneReply>

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
   * Response codes: 200. Guide: set_dns_zone-.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setDnsZone(values: SetDnsZoneInput, options?: CallOptions): Promise<ZoneReply>

  /**
   * Sets a zone back to a template.
   *
   * Sending it again leaves the same state.
   *
   * Discards every record set since. Without dns_template the template used at create_dns_zone counts; what happens
   * when there was none is not documented.
   *
   * Response codes: 200. Guide: set_dns_zone.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  resetDnsZone(values: ResetDnsZoneInput, options?: CallOptions): Promise<ZoneReply>

  /**
   * Removes the DNS zone of a domain.
   *
   * Sending it again leaves the same state.
   *
   * Deletes every record at once; nothing suggests that it touches the delegation. The guide has a page for it (old
   * slug delete_dns_zone_request); its text could not be read.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  deleteDnsZone(values: DeleteDnsZoneInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Points the delegation of a domain at the SystemDNS nameservers.
   *
   * Sending it again leaves the same state.
   *
   * The servers are ns1, ns2 and ns3.systemdns.com. Changes the delegation at the registry, so the rules of
   * advanced_update_nameservers apply. The guide has a page for it; its text could not be read. Clients read no
   * attributes from the reply.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  forceDnsNameservers(values: ForceDnsNameserversInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Replaces the DS records of a domain at the registry.
   *
   * Sending it again leaves the same state.
   *
   * The whole set is sent each time: to drop one record send the others, to switch DNSSEC off send dnssec as an
   * empty array (an empty dt_array, not an empty string). The page lists domain among the attributes; a fork of the
   * toolkit puts it at envelope level. The page lists no ECDSA (13, 14) or EdDSA (15, 16) algorithm; whether such
   * records are accepted must be tried on Horizon. The reply carries no attributes.
   *
   * Response codes: 200. Guide: set_dnssec_info.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setDnssec(values: SetDnssecInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Changes the DS records of a domain at the registry through the general modify command.
   *
   * Sending it again leaves the same state.
   *
   * A page of its own in the guide. It speaks of adding and removing DS records and does not say whether the array
   * is the complete new set, as set_dnssec_info states, or is added to what exists; try that on Horizon, or use
   * set_dnssec_info, whose meaning is written down. No reply attributes are listed. The page has domain in
   * attributes; the other modify variants put cookie or domain at envelope level, see provisioning.toml.
   *
   * Response codes: 200. Guide: modify-dnssec.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  modifyDnssec(values: ModifyDnssecInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Lists the DS records of a domain.
   *
   * It reads only, and may be sent again at will.
   *
   * The get_domain command with type dnssec; the guide gives it a page of its own. There is no action
   * GET_DNSSEC_INFO in the guide, although clients guess at one.
   *
   * Response codes: 200. Guide: get-dnssec.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getDnssec(values: GetDnssecInput, options?: CallOptions): Promise<GetDnssecReply>

  /**
   * Reads the oldest unacknowledged events without removing them.
   *
   * It reads only, and may be sent again at will.
   *
   * Events must be switched on one by one, for API delivery, in the Reseller Control Panel (Account Settings, Event
   * Notifications); the same events can also be mailed as JSON with the same keys. Oldest first; an event comes
   * again until ack_event names it, so a consumer must tolerate repeats and treat event_id as its key. One action
   * can raise several events, e.g. an order, a domain and a verification event for one registration in the samples.
   * An empty queue answers 200 with total 0 and no events key (seen after an ack; for poll unverified). object and
   * event are upper case on the wire. The sample replies date from 2014 and 2016.
   *
   * Response codes: 200. Guide: poll_event.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  pollEvents(values?: PollEventsInput, options?: CallOptions): Promise<PollEventsReply>

  /**
   * Takes one event off the queue.
   *
   * Sending it again leaves the same state.
   *
   * One call per event; there is no bulk form. Acknowledge only after the event is stored. What a second ack of the
   * same event answers is not documented (unverified); its effect is the same either way.
   *
   * Response codes: 200. Guide: ack_event.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  ackEvent(values: AckEventInput, options?: CallOptions): Promise<AckEventReply>

  /**
   * Tells whether a domain name is free to register.
   *
   * It reads only, and may be sent again at will.
   *
   * is_success is 1 for a taken name too, so read response_code: 210 free, 211 taken, 221 taken because a waiting
   * registration exists (asynchronous registries). A syntactically bad name answers 465. The old Perl client also
   * handles 246 for a .CA name held back by a blocker. A registry premium name looks taken until its premium tier
   * is enabled on the account. Lookups are the one call the reseller contract singles out for rate limits and fees.
   * Not part of XCP: the same host offers a raw TCP fast lookup on port 51000 (send 'check_domain NAME', read one
   * line that starts with 210, 211 or 701); the PHP toolkit's FastDomainLookup uses it and no guide page for it was
   * found.
   *
   * Response codes: 210, 211, 221. Guide: lookup-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  lookup(values: LookupInput, options?: CallOptions): Promise<LookupReply>

  /**
   * Checks a name or phrase across TLDs and proposes similar free, premium and personal names.
   *
   * It reads only, and may be sent again at will.
   *
   * Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples.
   * Suggestions cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the account. With
   * max_wait_time, lookup rows not yet known come back as in_progress, while suggestion, premium and personal_names
   * arrive whole or not at all; the search goes on in the background. Not available on Horizon according to OpenSRS
   * support pages. Older guide slug: name_suggest-domain-1.
   *
   * Response codes: 200. Guide: name_suggest.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  suggestNames(values?: SuggestNamesInput, options?: CallOptions): Promise<SuggestNamesReply>

  /**
   * Checks a name or phrase across TLDs and proposes similar free, premium and personal names. It is fetched in
   * parts, as rows are wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples.
   * Suggestions cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the account. With
   * max_wait_time, lookup rows not yet known come back as in_progress, while suggestion, premium and personal_names
   * arrive whole or not at all; the search goes on in the background. Not available on Horizon according to OpenSRS
   * support pages. Older guide slug: name_suggest-domain-1.
   *
   * Response codes: 200. Guide: name_suggest.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateSuggestedNames(values?: SuggestNamesInput, options?: ListOptions): Rows<{ readonly list: 'lookup'; readonly row: SuggestedName } | { readonly list: 'suggestion'; readonly row: SuggestedName } | { readonly list: 'premium'; readonly row: SuggestedName } | { readonly list: 'premiumBrokeredTransfer'; readonly row: SuggestedName } | { readonly list: 'premiumMakeOffer'; readonly row: SuggestedName } | { readonly list: 'personalNames'; readonly row: SuggestedName }>

  /**
   * Prices one billable transaction for a domain name.
   *
   * It reads only, and may be sent again at will.
   *
   * A price is no promise that the name is free. The price is right even when the premium tier is off, but
   * is_registry_premium is then absent. A third-party client reads 400 as 'no price found'. The quoted amount is
   * what premium_price_to_verify of sw_register must repeat. Older clients call it get_price_domain (action_object
   * naming); there is no separate GET_PRICE_DOMAIN action in the guide.
   *
   * Response codes: 200, 400. Guide: get_price.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getPrice(values: GetPriceInput, options?: CallOptions): Promise<GetPriceReply>

  /**
   * Reads one kind of data about a domain, or lists the domains of a profile.
   *
   * It reads only, and may be sent again at will.
   *
   * The number of the first page of a list is taken to be 1, as with most lists; count is not read as a total,
   * since it is not said what it counts. Read on the page: the request rows up to limit; reply rows are from live
   * samples and clients. The guide allows it without end-user credentials (domain instead of cookie) for admin,
   * all_info, billing, expire_action, forwarding_email, list, tech, owner, nameservers, status, rsp_whois_info,
   * ced_info, nexus_info and whois_privacy_state. Answers for active domains and in the expiry grace period, not
   * once a domain is deleted, in redemption or after it; use get_deleted_domains there. all_info has no lock_state:
   * a full picture needs all_info, status and whois_privacy_state. No raw EPP status codes are given. Client code
   * spells the type 'waiting history' in places.
   *
   * Response codes: 200, 415, 460, 465, 480. Guide: get-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getDomain(values: GetDomainInput, options?: CallOptions): Promise<GetDomainReply>

  /**
   * Reads the contacts of up to 100 domains in one call.
   *
   * It reads only, and may be sent again at will.
   *
   * Response codes: 200. Guide: get_domains_contacts.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getContacts(values: GetContactsInput, options?: CallOptions): Promise<GetContactsReply>

  /**
   * Lists the reseller's domains that expire between two dates.
   *
   * It reads only, and may be sent again at will.
   *
   * Can be slow on big portfolios; one client allows 300 seconds.
   *
   * Response codes: 200. Guide: get_domains_by_expiredate.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listExpiringDomains(values: ListExpiringDomainsInput, options?: CallOptions): Promise<ListExpiringDomainsReply>

  /**
   * Lists the reseller's domains that expire between two dates. It is fetched in parts, as rows are wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * Can be slow on big portfolios; one client allows 300 seconds.
   *
   * Response codes: 200. Guide: get_domains_by_expiredate.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateExpiringDomains(values: ListExpiringDomainsInput, options?: ListOptions): Rows<ExpiringDomain>

  /**
   * Lists domains that left the reseller's account by expiry or on request.
   *
   * It reads only, and may be sent again at will.
   *
   * Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in Oracle style,
   * not ISO.
   *
   * Response codes: 200. Guide: get_deleted_domains.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listDeletedDomains(values?: ListDeletedDomainsInput, options?: CallOptions): Promise<ListDeletedDomainsReply>

  /**
   * Lists domains that left the reseller's account by expiry or on request. It is fetched in parts, as rows are
   * wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in Oracle style,
   * not ISO.
   *
   * Response codes: 200. Guide: get_deleted_domains.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateDeletedDomains(values?: ListDeletedDomainsInput, options?: ListOptions): Rows<DeletedDomain>

  /**
   * Reads the history notes of a domain, order or transfer.
   *
   * It reads only, and may be sent again at will.
   *
   * The guide calls notes an associative array; replies use a list of records.
   *
   * Response codes: 200. Guide: get_notes.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listNotes(values: ListNotesInput, options?: CallOptions): Promise<ListNotesReply>

  /**
   * Reads the history notes of a domain, order or transfer. It is fetched in parts, as rows are wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * The guide calls notes an associative array; replies use a list of records.
   *
   * Response codes: 200. Guide: get_notes.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateNotes(values: ListNotesInput, options?: ListOptions): Rows<Note>

  /**
   * Reads everything about one domain order except usernames, passwords and authcodes.
   *
   * It reads only, and may be sent again at will.
   *
   * The first nine field_hash keys are from the page, the others from sample replies in client code. The
   * trust_service order has its own GET_ORDER_INFO with object TRUST_SERVICE (another family).
   *
   * Response codes: 200. Guide: get_order_info.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getOrder(values: GetOrderInput, options?: CallOptions): Promise<GetOrderReply>

  /**
   * Lists the orders placed for one domain.
   *
   * It reads only, and may be sent again at will.
   *
   * The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.
   *
   * Response codes: 200. Guide: get_orders_by_domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listOrders(values: ListOrdersInput, options?: CallOptions): Promise<ListOrdersReply>

  /**
   * Lists the orders placed for one domain. It is fetched in parts, as rows are wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.
   *
   * Response codes: 200. Guide: get_orders_by_domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateOrders(values: ListOrdersInput, options?: ListOptions): Rows<OrderSummary>

  /**
   * Reads the reseller account's balance and the part held for pending transactions.
   *
   * It reads only, and may be sent again at will.
   *
   * The guide page (slug get_balance) could not be read; sample replies agree across clients. Takes no attributes;
   * clients send an empty dt_assoc or leave attributes out. Most clients use object BALANCE; some send DOMAIN and
   * report success. Amounts are in US dollars.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getBalance(values?: GetBalanceInput, options?: CallOptions): Promise<GetBalanceReply>

  /**
   * Tells whether a domain is in the calling reseller's account.
   *
   * It reads only, and may be sent again at will.
   *
   * A name not managed by OpenSRS, or expired where the TLD has no grace period, may answer 0 with an 'Unknown
   * Domain' error; queries and redemption may still work on it.
   *
   * Response codes: 200, 500. Guide: belongs_to_rsp.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  belongsToReseller(values: BelongsToResellerInput, options?: CallOptions): Promise<BelongsToResellerReply>

  /**
   * Reads where the registrant's email verification stands.
   *
   * It reads only, and may be sent again at will.
   *
   * The matching event uses more values: marking_as_verified, bounced, not_applicable.
   *
   * Response codes: 200. Guide: get_registrant_verification_status.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getVerificationStatus(values: GetVerificationStatusInput, options?: CallOptions): Promise<GetVerificationStatusReply>

  /**
   * Lists the names that stand in the way of a new .CA registration.
   *
   * It reads only, and may be sent again at will. Still there, no longer recommended.
   *
   * Related to lookup code 246 in the old Perl client. The reply's layout could not be read; no page for it appears
   * in the current guide's index.
   *
   * Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listCaBlockers(values: ListCaBlockersInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads the affiliate id stored on a domain.
   *
   * It reads only, and may be sent again at will.
   *
   * Response codes: 200. Guide: get_domain_affiliate_id.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getAffiliateId(values: GetAffiliateIdInput, options?: CallOptions): Promise<GetAffiliateIdReply>

  /**
   * Fetches the text of the registration agreement known as Exhibit A.
   *
   * It reads only, and may be sent again at will.
   *
   * Response codes: 200. Guide: get_contract.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getContract(values?: GetContractInput, options?: CallOptions): Promise<GetContractReply>

  /**
   * Finds who held the first right to a second-level .UK name.
   *
   * It reads only, and may be sent again at will. Still there, no longer recommended.
   *
   * Served the .UK priority period that ended on 10 June 2019. Request and reply layout not read.
   *
   * Guide: blesta-module-opensrs.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getUkBlockerContact(values: GetUkBlockerContactInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Old Perl client call about a profile's access rights.
   *
   * It reads only, and may be sent again at will. Not documented: seen in clients only.
   *
   * Only the action and object are known.
   *
   * Source: opensrs-client-perl.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getUserAccessInfo(values?: GetUserAccessInfoInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Old Perl client call about a .CA order awaiting owner approval.
   *
   * It reads only, and may be sent again at will. Not documented: seen in clients only.
   *
   * Only the action and object are known; CIRA's approval step it served is gone. The same client knew a .CA
   * registrant query (query_registrant_ca), whose split into action and object is not certain, so it has no entry.
   *
   * Source: opensrs-client-perl.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  checkCaOrderStatus(values?: CheckCaOrderStatusInput, options?: CallOptions): Promise<TypedReply>

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
   * Response codes: 200. Guide: create-nameserver.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  createNameserver(values: CreateNameserverInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Changes the addresses or the name of a nameserver.
   *
   * Sending it again leaves the same state.
   *
   * Replaces the whole address set: an address family left out is removed at the registry, so send both when the
   * host has both. Not for .TEL. One of cookie (envelope level) and domain must be there; the PHP toolkit refuses
   * both together. A rename (new_name) repeated after a lost reply fails, since the old name is gone. The toolkit
   * demands ipaddress. The reply carries no attributes.
   *
   * Response codes: 200. Guide: modify-nameserver.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  modifyNameserver(values: ModifyNameserverInput, options?: CallOptions): Promise<TypedReply>

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
   * Response codes: 200. Guide: delete-nameserver.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  deleteNameserver(values: DeleteNameserverInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Lists the nameservers kept in the profile of a domain, assigned or not.
   *
   * It reads only, and may be sent again at will.
   *
   * Not the delegation: for the nameservers a domain uses call get_domain with type nameservers. One of cookie
   * (envelope level) and domain must be there; the PHP toolkit refuses both together.
   *
   * Response codes: 200. Guide: get-nameserver.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listNameservers(values?: ListNameserversInput, options?: CallOptions): Promise<ListNameserversReply>

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
   * copy of the guide also excluded .AT, .CH, .FR, .LI and .MX. The toolkit refuses cookie together with domain.
   * The reply carries no attributes that were seen.
   *
   * Response codes: 200. Guide: advanced_update_nameservers.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateNameservers(values: UpdateNameserversInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Makes an existing nameserver known at one registry or at all registries of the account.
   *
   * Sending it again leaves the same state.
   *
   * Does not create the host: create_nameserver comes first, or the host belongs to another registrar. What a host
   * that is already there answers was not found. Result texts per registry are free text: added, the registry has
   * no host objects, or a technical failure.
   *
   * Response codes: 200. Guide: registry_add_ns.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  addNameserverToRegistry(values: AddNameserverToRegistryInput, options?: CallOptions): Promise<AddNameserverToRegistryReply>

  /**
   * Tells whether a nameserver is known at the registry of a TLD.
   *
   * It reads only, and may be sent again at will.
   *
   * 200 = known, 212 = unknown (client code); read response_code rather than is_success. Needless for registries
   * without host objects: .CA, .UK, .DE, .FR, .CH.
   *
   * Response codes: 200, 212. Guide: registry_check_nameserver.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  checkNameserverAtRegistry(values: CheckNameserverAtRegistryInput, options?: CallOptions): Promise<CheckNameserverAtRegistryReply>

  /**
   * Orders the registration of a domain.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Read on the page: the rows up to custom_transfer_nameservers; the others come from clients that follow the page
   * and from the toolkit. There is no idempotency key. Money: insufficient funds do not fail the call, the order is
   * parked and forced_pending is set; the PHP toolkit therefore turns such replies into failures. 250 = sent to an
   * asynchronous registry, 300 = waits for the contact's GDPR consent, 486 = same order still in work, 705 =
   * outcome unknown: look before sending again (get_orders_by_domain, belongs_to_rsp). Other guide slug:
   * sw_register-domain-or-trust_service-. Trademark claims: lookup's has_claim says so, and an order-level event
   * (initiated, declined, cancelled, accepted) follows; no claim-fetching command was found. A transfer-in is the
   * command sw_register_domain_transfer.
   *
   * Response codes: 200, 250, 300, 440, 465, 485, 486, 487, 705. Guide: sw_register-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  register(values: RegisterInput, options?: CallOptions): Promise<OrderReply>

  /**
   * Orders the transfer of a domain into the account.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * sw_register_domain with reg_type transfer. The cost falls at completion. .UK comes by a change of tag and has
   * no authcode.
   *
   * Response codes: 200, 250, 300, 440, 465, 485, 486, 487, 705. Guide: sw_register-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  transfer(values: TransferInput, options?: CallOptions): Promise<OrderReply>

  /**
   * Old registration call of the Perl client, replaced by sw_register.
   *
   * This is an order: it may cost money, and is never sent twice by itself. Not documented: seen in clients only.
   *
   * Only the action and object are known. Do not offer it.
   *
   * Source: opensrs-client-perl.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  registerByOldClient(values?: RegisterByOldClientInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Renews a domain and sets its auto-renew flag.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Reply rows come from client libraries. Already renewed: 555 on production; Horizon answers 465 with text
   * starting 'Domain Already Renewed'; 400 while a first renewal is still under way. 480 where the TLD cannot be
   * renewed explicitly (auto-renewed TLDs such as .AT .DE .DK .FR .ZA). The fixed expiration year makes a second
   * call harmless in practice, but treat it as unsafe. A failed renewal may leave a draft order that blocks the
   * next try. Premium renewals were once a separate page (renew-domain_deprecated).
   *
   * Response codes: 200, 400, 440, 465, 480, 541, 555. Guide: renew-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  renew(values: RenewInput, options?: CallOptions): Promise<RenewReply>

  /**
   * Buys a domain back during its redemption period.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * No reply attributes. Extra fees apply and are not refundable. Does not work on Horizon. 400 when the name
   * cannot be redeemed. Only some TLDs.
   *
   * Response codes: 200, 400. Guide: redeem-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  redeem(values: RedeemInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Deletes a fresh domain at the registry and asks for the refund.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * One domain per call. A refund is given only inside the registry's own grace period; later the domain is simply
   * gone.
   *
   * Response codes: 200. Guide: revoke-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  revoke(values: RevokeInput, options?: CallOptions): Promise<RevokeReply>

  /**
   * Activates a parked .DE domain after its nameservers answer.
   *
   * Sending it again leaves the same state.
   *
   * The page prints action = activate for the reply, while its sample shows REPLY. 437 when another request is
   * waiting on the name.
   *
   * Response codes: 200, 250, 437. Guide: activate-domain.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  activate(values?: ActivateInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Processes or cancels a pending domain order, or resubmits a declined or cancelled one.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * The same page covers object TRUST_SERVICE, whose approver_email and dv_auth_method it marks required; they play
   * no part for domains. A declined order is cancelled and a new order is made; cancelled new and transfer orders
   * can be revived. Reply attributes could not be read.
   *
   * Response codes: 200, 440, 465, 555. Guide: process_pending.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  processPending(values: ProcessPendingInput, options?: CallOptions): Promise<ProcessPendingReply>

  /**
   * Cancels every pending or declined order up to a moment.
   *
   * Sending it again leaves the same state.
   *
   * Sweeping: it acts on the whole account, so a client should ask for confirmation.
   *
   * Response codes: 200. Guide: cancel_pending_orders.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  cancelPendingOrders(values: CancelPendingOrdersInput, options?: CallOptions): Promise<CancelPendingOrdersReply>

  /**
   * Cancels a .CA request still waiting at the registry.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * In the 2010-2014 guides (asynchronous .CA); no page in the current index was found. Reply layout not read.
   *
   * Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  cancelActiveProcess(values?: CancelActiveProcessInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Reads the state of a request queued for an asynchronous registry.
   *
   * It reads only, and may be sent again at will.
   *
   * Named in the 2021 Blesta module, so still current then; its guide page was not in the captures.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getQueuedRequest(values: GetQueuedRequestInput, options?: CallOptions): Promise<GetQueuedRequestReply>

  /**
   * Replaces one or more contacts of a domain.
   *
   * Sending it again leaves the same state.
   *
   * The guide page (slug modify-domain) could not be read; all modify variants follow the official toolkit, its
   * WHMCS copy and sample messages, so their current status is not proven one by one. A contact is replaced as a
   * whole: send every field. Owner changes on gTLDs start registrant verification and possibly an ICANN trade with
   * a 60-day lock. For .CA the update fails when billing is sent. The toolkit says tld_data goes with modify for
   * .ASIA .COOP .JOBS .LV .MX .PRO .RO .US .ZA, optionally .XXX. A wrong cookie or password answers 415 with
   * mwi_reset_password_allowed and support_message at envelope level.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  modifyContacts(values: ModifyContactsInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Sets what happens at expiry.
   *
   * Sending it again leaves the same state.
   *
   * auto_renew 0 with let_expire 0 is the normal mode with reminder notices.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setExpireAction(values: SetExpireActionInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Turns the transfer lock on or off.
   *
   * Sending it again leaves the same state.
   *
   * Read it back with get_domain type status.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setLock(values: SetLockInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Turns WHOIS privacy on or off.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Words differ from the read side: enable/disable here, enabled/disabled/enabling/disabling in get_domain. May
   * cost money when switched on.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setWhoisPrivacy(values: SetWhoisPrivacyInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Opts the registrant's data in to or out of public WHOIS.
   *
   * Sending it again leaves the same state. Not documented: seen in clients only.
   *
   * Known from a client's list of get types only; whether modify takes it is unverified.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Source: blesta-module-opensrs.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setWhoisPublicity(values: SetWhoisPublicityInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Sets CIRA's WHOIS display for a .CA domain.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Read side: get_domain type ca_whois_display_setting.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setCaWhoisDisplay(values: SetCaWhoisDisplayInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Sets the WHOIS display for a .IT domain.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Variant named in the get types only; request layout not read.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setItWhoisDisplay(values: SetItWhoisDisplayInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Sets a new transfer authcode.
   *
   * Sending it again leaves the same state.
   *
   * Some TLDs (.IO among them) need OpenSRS support to set it.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setAuthCode(values: SetAuthCodeInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Changes the forwarding address of a .NAME domain.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Second-level .NAME only.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setForwardingEmail(values: SetForwardingEmailInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Changes the US presence data of a .US domain.
   *
   * Sending it again leaves the same state.
   *
   * The toolkit sends nexus beside data, not inside tld_data.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setUsNexus(values: SetUsNexusInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Changes the eligibility data of a .ASIA domain.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * The WHMCS toolkit misspells one key (localicty_state_prov); send locality_state_prov.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setAsiaEligibility(values: SetAsiaEligibilityInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Turns parked pages on or off.
   *
   * Sending it again leaves the same state.
   *
   * A client uses 'off'; 'on' is inferred. Called parkp_status on the read side.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setParkedPage(values: SetParkedPageInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Shows or hides the reseller's own data in WHOIS.
   *
   * Sending it again leaves the same state.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setResellerWhoisInfo(values: SetResellerWhoisInfoInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * States whether a .CA owner holds the trademark.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Deprecated in the guide.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setCaTrademark(values: SetCaTrademarkInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Sets the WHOIS opt-out of a .UK domain.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setUkWhoisOpt(values: SetUkWhoisOptInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Releases a .UK domain to another registrar's tag.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * This is how a .UK domain leaves; irreversible from this side.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  changeIpsTag(values: ChangeIpsTagInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Changes the nameservers of a domain through modify.
   *
   * Sending it again leaves the same state. Not documented: seen in clients only.
   *
   * Not among the data values of the official toolkit; use advanced_update_nameservers (nameserver family) instead.
   *
   * Response codes: 200, 250, 415, 435, 460, 465, 480. Source: ygnacy-opensrs.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  modifyNameserverList(values: ModifyNameserverListInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Replaces chosen contacts of a domain, each as a whole.
   *
   * Sending it again leaves the same state.
   *
   * Not for .DK (use update_all_info). .UK organisation and .ES owner changes reach OpenSRS but not the registry.
   * Older slug: update_contacts- (with a trailing dash). The toolkit demands all four contacts although types picks
   * them.
   *
   * Response codes: 200, 250, 465, 470. Guide: update_contacts.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateContacts(values: UpdateContactsInput, options?: CallOptions): Promise<ChangeReply>

  /**
   * Overwrites contacts and nameservers of a .DK domain together.
   *
   * Sending it again leaves the same state.
   *
   * Overwrites: a nameserver sent with only one of its two addresses loses the other at the registry. Not for .BE.
   * Reply attributes not read.
   *
   * Response codes: 200, 250. Guide: update_all_info.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateAllInfo(values: UpdateAllInfoInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Sends the registrant verification email again.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * No reply attributes. Every call sends a mail.
   *
   * Response codes: 200. Guide: send_registrant_verification_email.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  sendVerificationEmail(values: SendVerificationEmailInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Sends CIRA's approval mail for a .CA order again.
   *
   * A second one may do harm, so it is never sent twice by itself. Still there, no longer recommended.
   *
   * CIRA's approval step no longer exists; page not in the current index.
   *
   * Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  sendCiraApprovalEmail(values: SendCiraApprovalEmailInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Old Perl client call that mails CIRA credentials.
   *
   * A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.
   *
   * Obsolete.
   *
   * Source: opensrs-client-perl.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  sendCiraPassword(values: SendCiraPasswordInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Stores an affiliate id on a domain.
   *
   * Sending it again leaves the same state.
   *
   * Response codes: 200. Guide: set_domain_affiliate_id.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setAffiliateId(values: SetAffiliateIdInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Sets the default language of the notices for a domain.
   *
   * Sending it again leaves the same state.
   *
   * The sample puts domain at envelope level. The page's parameter list says action = modify, its sample
   * MODIFY_MESSAGING_LANGUAGE; the sample is taken here.
   *
   * Response codes: 200. Guide: modify_messaging_language.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  setMessagingLanguage(values: SetMessagingLanguageInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Orders a certificate or another trust service.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Read on the page: additional_domains, affiliate_id, approver_email, base_order_id, the handle rule and
   * registrant_ip; on an older copy of it: comments, contact_set, domain; the other rows come from official
   * modules, the toolkit and sample messages copied from the 2012 guide. The reply rows come from samples, where a
   * processed order stands at awaiting-approval. There is no idempotency key: after an unclear outcome look with
   * get_products or get_order_info before sending again. reg_type renew names the old certificate by product_id,
   * order_id or inventory_item_id; a renewal sent by order_id alone with csr, handle and product_type is a valid
   * sample. reg_type upgrade is SiteLock only: a full year at the new tier is charged, nothing is credited, and the
   * end date moves to one year from the upgrade. SAN packages are charged whole even when only partly used. Terms
   * over one year were switched off on 2020-08-15. The control panel can tie a SiteLock order to a customer account
   * (user name, password, mail) that opens the Domain Admin site and cannot be added later; the API keys for that
   * were not read. 435 = product not enabled for the reseller, 440 = balance too low (both from a third-party
   * summary of the code page). A renewal and an upgrade are the commands sw_register_trust_service_renew and
   * sw_register_trust_service_upgrade.
   *
   * Response codes: 200, 435, 440. Guide: sw_register-trust_service.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  orderCertificate(values: OrderCertificateInput, options?: CallOptions): Promise<CertificateOrderReply>

  /**
   * Renews a certificate or another trust service.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * sw_register_trust_service with reg_type renew. A renewal sent by order_id alone with csr, handle and
   * product_type is a valid sample.
   *
   * Response codes: 200, 435, 440. Guide: sw_register-trust_service.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  renewCertificate(values: RenewCertificateInput, options?: CallOptions): Promise<CertificateOrderReply>

  /**
   * Upgrades a SiteLock plan.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * sw_register_trust_service with reg_type upgrade. SiteLock only: a full year at the new tier is charged, nothing
   * is credited, and the end date moves to one year from the upgrade.
   *
   * Response codes: 200, 435, 440. Guide: sw_register-trust_service.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  upgradeSitelock(values: UpgradeSitelockInput, options?: CallOptions): Promise<CertificateOrderReply>

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
   * Guide: process_pending.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  processCertificateOrder(values: ProcessCertificateOrderInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Cancels a trust service order that is not finished.
   *
   * Sending it again leaves the same state.
   *
   * Only before completion; a finished certificate is revoked through the CA portal or support instead. Held money
   * goes back. The CA may still have to agree, so read state: an old sample answers declined.
   *
   * Response codes: 200. Guide: cancel_order.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  cancelCertificateOrder(values: CancelCertificateOrderInput, options?: CallOptions): Promise<CancelCertificateOrderReply>

  /**
   * Changes a saved trust service order before it is submitted.
   *
   * Sending it again leaves the same state.
   *
   * Only for orders in state pending. Fields left out keep their value; an empty value clears the field. The page
   * could be read up to csr; the rows after it come from the official toolkit's test form. Reply attributes could
   * not be read. Guide slug update_order-1: plain update_order is another page.
   *
   * Guide: update_order-1.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateCertificateOrder(values: UpdateCertificateOrderInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Changes settings of a finished trust service product.
   *
   * Sending it again leaves the same state.
   *
   * Sets the contact address, the renewal reminders and the old Symantec seals. Reply attributes could not be read.
   *
   * Guide: update_product.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateProduct(values: UpdateProductInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Changes how a domain-vetted order proves control, or asks the CA to check now.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * For domain-vetted RapidSSL, GeoTrust and Comodo orders; the check-now form is named for RapidSSL only. Send
   * dv_auth_method or dv_auth_on_demand_check, not both. The reply's action is update_dv_auth:reply, not REPLY. A
   * new DNS value follows from a change, so read get_order_info afterwards. The page's example heading also says
   * update_dv_auth_check, but the example sends update_dv_auth.
   *
   * Guide: update_dv_auth.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  updateDvAuth(values: UpdateDvAuthInput, options?: CallOptions): Promise<UpdateDvAuthReply>

  /**
   * Returns one trust service order.
   *
   * It reads only, and may be sent again at will.
   *
   * Same action as get_order_info for domains, told apart by object; here the rows stand straight in attributes,
   * not in field_hash. notes_list is the order's history with its money steps: seen types are order_created,
   * money_held, order_processed, supplier_product_created, money_charged, order_completed. For DNS or file
   * validation the values to publish are read here (support pages); the page version read has no row for them.
   *
   * Response codes: 200. Guide: get_order_info-trust_service.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getCertificateOrder(values: GetCertificateOrderInput, options?: CallOptions): Promise<GetCertificateOrderReply>

  /**
   * Returns one trust service product.
   *
   * It reads only, and may be sent again at will.
   *
   * Read on the page up to issue_date; the rest from samples. The page marks contact_email and csr as always
   * returned, but a sample without all_info has no csr. Dates have two forms in samples: YYYY-MM-DD plus offset,
   * and full ISO date and time with offset. For certificates moved from the old TPP system the reply with all_info
   * also has that system's order number (name not read).
   *
   * Response codes: 200. Guide: get_product_info.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getProduct(values?: GetProductInput, options?: CallOptions): Promise<GetProductReply>

  /**
   * Lists trust service products whose end date lies in a range.
   *
   * It reads only, and may be sent again at will.
   *
   * Both dates are required, so a full list means a wide range. No paging is named in the part of the page that
   * could be read; the record has more rows after is_renewable than could be read.
   *
   * Guide: get_products.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listProducts(values: ListProductsInput, options?: CallOptions): Promise<ListProductsReply>

  /**
   * Lists the product types the account may order.
   *
   * It reads only, and may be sent again at will.
   *
   * No request attributes. The authoritative product list: use it instead of a built-in one. The reply's action is
   * GET_CAPABILITIES:REPLY. The page calls the value an associative array, its sample shows a plain array of
   * strings; the sample's is_success is 1 and it shows no response_code in the part read. Types seen there:
   * positivessl_wildcard, digicert_sslplus, sslwebserver_ev, rapidssl, trustwave_ev_san5, truebizid.
   *
   * Guide: get_capabilities.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listProductTypes(values?: ListProductTypesInput, options?: CallOptions): Promise<ListProductTypesReply>

  /**
   * Returns an issued certificate.
   *
   * It reads only, and may be sent again at will.
   *
   * Only for completed orders. The official WHMCS module sends order_id instead of product_id and reads
   * cert_data.certificate. The page's own table of cert_data could not be read; return_ca_certs adds root and
   * intermediate certificates and return_pkcs7_cert a PKCS#7 bundle, under names not seen.
   *
   * Guide: get_cert.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getCertificate(values?: GetCertificateInput, options?: CallOptions): Promise<GetCertificateReply>

  /**
   * Reads a CSR and tells what it holds.
   *
   * It reads only, and may be sent again at will.
   *
   * First step of an order: an unfit CSR fails here. The PHP toolkit demands csr and product_type. Guide slug is
   * parse-csr with a hyphen. Read on the page: csr_data, dv_auth_details (no text beside it), country, domain; the
   * other keys come from samples.
   *
   * Response codes: 200. Guide: parse-csr.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  parseCsr(values: ParseCsrInput, options?: CallOptions): Promise<ParseCsrReply>

  /**
   * Lists the mail addresses that may approve a certificate for a domain.
   *
   * It reads only, and may be sent again at will.
   *
   * Not for Trustwave. The same page lists products withdrawn on 2020-09-30: quickssl (turned into
   * quickssl_premium), thawte_csc, securesite_ft, securesite_pro_ft, securesite_ev_ft, securesite_pro_ev_ft,
   * truebizid_ev_ft. WHOIS addresses no longer count; expect the five generic ones (admin, administrator,
   * hostmaster, postmaster, webmaster).
   *
   * Response codes: 200. Guide: query_approver_list.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listApprovers(values: ListApproversInput, options?: CallOptions): Promise<ListApproversReply>

  /**
   * Sends the approval mail of an order again.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Every call sends a mail. Not for SiteLock, Comodo EV, Trustwave Premium EV, Premium and Premium Wildcard, or
   * the malware scan. For TRUSTe it sent the fulfilment mail once the order was in. Sending may take some 10
   * minutes (support page).
   *
   * Response codes: 200. Guide: resend_approve_email.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  resendApproverEmail(values: ResendApproverEmailInput, options?: CallOptions): Promise<ResendApproverEmailReply>

  /**
   * Sends the mail with the certificate again.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Every call sends a mail. The order must be completed. Not for SiteLock, Comodo, or the malware scan. For TRUSTe
   * it sent the fulfilment mail once the order was completed.
   *
   * Response codes: 200. Guide: resend_cert_email.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  resendCertificateEmail(values: ResendCertificateEmailInput, options?: CallOptions): Promise<ResendCertificateEmailReply>

  /**
   * Makes a short-lived log-in link to the SiteLock dashboard.
   *
   * Sending it again leaves the same state.
   *
   * Opens the SiteLock account if needed. Not for a pending order. The link may last no more than five minutes:
   * fetch it when the user clicks, never store it, treat it as a secret. Older pages name TRUSTe too. Send one of
   * the two ids.
   *
   * Guide: create_token.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  createSitelockLogin(values?: CreateSitelockLoginInput, options?: CallOptions): Promise<CreateSitelockLoginReply>

  /**
   * Asks the supplier to scan a site again at once.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * For SiteLock, the old Symantec seal and the GeoTrust malware scan, to get the seal back after a clean-up. The
   * seal's order must be complete. Send one of the two ids.
   *
   * Guide: request_on_demand_scan.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  requestScan(values?: RequestScanInput, options?: CallOptions): Promise<RequestScanReply>

  /**
   * Ended a 30-day free trial before it was charged.
   *
   * Sending it again leaves the same state. Still there, no longer recommended.
   *
   * Free trials are no longer offered; the page itself says deprecated. It was for True BusinessID with EV and the
   * Symantec Secure Site family. The page gives the action as cancel_order in its parameter list; the Blesta module
   * sends cancel_free_trial. The CA asked the customer by mail, then the order turned Revoked/Declined, and the
   * domain could not order again until the 30 days were over. A trial not cancelled was charged for the term
   * chosen. Reply attributes could not be read.
   *
   * Guide: cancel_free_trial.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  cancelFreeTrial(values?: CancelFreeTrialInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Tells whether a domain can be transferred in, or how its last transfer stands.
   *
   * It reads only, and may be sent again at will.
   *
   * Reply rows come from a Perl client, live samples and quotations of the page. Before ordering read transferrable
   * and reason; afterwards read status. pending_owner = waits for the registrant's approval mail; pending_admin =
   * under review at OpenSRS; pending_registry = sent to the registry; completed; cancelled; undef = no transfer
   * known. With pending_registry the query speeds the end up to about 5 minutes, so it is a read with a side
   * effect. Resellers see only transfers they ordered. A blocked name typically gives transferrable 0 with
   * is_success 1. Not simulated on Horizon.
   *
   * Response codes: 200, 465. Guide: check_transfer.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  checkTransfer(values: CheckTransferInput, options?: CallOptions): Promise<CheckTransferReply>

  /**
   * Places a cancelled transfer order again as a new order.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * Only for transfers whose status is cancelled; the old order stays as it is.
   *
   * Response codes: 200. Guide: process_transfer.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  resubmitTransfer(values: ResubmitTransferInput, options?: CallOptions): Promise<ResubmitTransferReply>

  /**
   * Cancels a transfer that still waits for the owner.
   *
   * Sending it again leaves the same state.
   *
   * Only while pending_owner. A Perl client records that the reply has no attributes. The guide has a page for it
   * (named in the 2021 Blesta module); its text was not in the captures.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  cancelTransfer(values: CancelTransferInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Lists transfers into the reseller's account.
   *
   * It reads only, and may be sent again at will.
   *
   * Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every
   * transfer-in ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page does not
   * list.
   *
   * Response codes: 200. Guide: get_transfers_in.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listTransfersIn(values?: ListTransfersInInput, options?: CallOptions): Promise<ListTransfersInReply>

  /**
   * Lists transfers into the reseller's account. It is fetched in parts, as rows are wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every
   * transfer-in ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page does not
   * list.
   *
   * Response codes: 200. Guide: get_transfers_in.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateTransfersIn(values?: ListTransfersInInput, options?: ListOptions): Rows<IncomingTransfer>

  /**
   * Lists transfers out of the reseller's account.
   *
   * It reads only, and may be sent again at will.
   *
   * All attributes optional; with none, every transfer-away ever is returned. status = completed is how sync jobs
   * find domains that left. There is no command to approve or refuse a transfer away.
   *
   * Response codes: 200. Guide: get_transfers_away.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  listTransfersAway(values?: ListTransfersAwayInput, options?: CallOptions): Promise<ListTransfersAwayReply>

  /**
   * Lists transfers out of the reseller's account. It is fetched in parts, as rows are wanted.
   *
   * It reads only, and may be sent again at will.
   *
   * All attributes optional; with none, every transfer-away ever is returned. status = completed is how sync jobs
   * find domains that left. There is no command to approve or refuse a transfer away.
   *
   * Response codes: 200. Guide: get_transfers_away.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  iterateTransfersAway(values?: ListTransfersAwayInput, options?: ListOptions): Rows<OutgoingTransfer>

  /**
   * Moves a domain to another OpenSRS reseller without renewal or charge.
   *
   * Sending it again leaves the same state.
   *
   * The page and its sample show no object at all, in request or reply; the official toolkit and other clients send
   * DOMAIN. The gaining reseller must first allow the sender in the web interface, and the push feature is off
   * until OpenSRS enables it. Cannot be undone. For many domains use the bulk change push_domains (bulk family). No
   * separate PUSH_TRANSFER action was found.
   *
   * Response codes: 200, 400, 465. Guide: rsp2rsp_push_transfer.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  pushTransfer(values: PushTransferInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Changes the legal owner of a domain at registries that need a trade.
   *
   * This is an order: it may cost money, and is never sent twice by itself.
   *
   * TLDs named by the current index: .AU .CL .COM.AR .DK .FI .FR .HK .HU .IL .MY .NO .NU .PM .RE .RO .RU .SE .SG
   * .TF .WF .YT, possibly more. Older text: .BE only. Fields stand straight in attributes, not in a contact_set.
   * Priced with get_price reg_type = trade. Only the page's opening (slug trade_domain) was available; fields are
   * the toolkit's.
   *
   * Response codes: 200, 250. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  trade(values: TradeInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Mails the transfer approval message again.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Only for a transfer that is pending_owner. Every call sends a mail.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  resendTransferApproval(values: ResendTransferApprovalInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Mails the profile password to a contact of the domain.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Every call sends a mail. Account matter rather than transfer; listed here because the transfer family names
   * send_password.
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  sendProfilePassword(values: SendProfilePasswordInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Mails the authcode of an EPP domain to its admin contact.
   *
   * A second one may do harm, so it is never sent twice by itself.
   *
   * Every call sends a mail. get_domain type domain_auth_info returns the code itself. For .EU the request asks the
   * registry for a fresh code (unverified).
   *
   * Response codes: 200. Guide: osrs-toolkit-php.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  sendAuthCode(values: SendAuthCodeInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Orders transfers-in of one or many domains from name and authcode alone.
   *
   * This is an order: it may cost money, and is never sent twice by itself. Still there, no longer recommended.
   *
   * OpenSRS checks the code, copies the contacts from WHOIS and sends one approval mail per registrant. Only for
   * registrars on the 2013 accreditation agreement and for a long list of TLDs on the page. The page calls it
   * deprecated since 2018-05-25 in favour of sw_register, as WHOIS data is redacted; further optional attributes
   * were below the part that could be read.
   *
   * Response codes: 200. Guide: simple_transfer.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  simpleTransfer(values: SimpleTransferInput, options?: CallOptions): Promise<SimpleTransferReply>

  /**
   * Reads the state of a simple_transfer job.
   *
   * It reads only, and may be sent again at will. Not documented: seen in clients only.
   *
   * Known from a Python client; page and reply layout not read.
   *
   * Source: yola-opensrs.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {NoAnswerError} no usable answer; repeating does no harm
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  getSimpleTransfer(values: GetSimpleTransferInput, options?: CallOptions): Promise<TypedReply>

  /**
   * Old Perl client call about an outgoing transfer.
   *
   * A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.
   *
   * Only the action and object are known. Approval of outgoing transfers happens on an OpenSRS web page; appendix B
   * of the guide describes a form protocol for resellers that host that page.
   *
   * Source: opensrs-client-perl.
   *
   * @throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong
   * @throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it
   * @throws {RejectedError} the service said no; see `responseCode` and `reason`
   */
  transferAway(values?: TransferAwayInput, options?: CallOptions): Promise<TypedReply>
}
