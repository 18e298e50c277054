// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::words;

words! {
    /// `subreseller_status`.
    ///
    /// the toolkit spells cancelled with two l.
SubresellerStatus {
    Active = "active",
    Onhold = "onhold",
    Locked = "locked",
    Canceled = "canceled",
    PaidOnly = "paid_only",
}
}

words! {
    /// `mailbox_type`.
    ///
    /// WEBMAIL_ONLY = no IMAP, POP or SMTP.
MailboxType {
    Mailbox = "MAILBOX",
    WebmailOnly = "WEBMAIL_ONLY",
}
}

words! {
    /// `event_object`.
EventObject {
    Domain = "DOMAIN",
    Order = "ORDER",
    Transfer = "TRANSFER",
}
}

words! {
    /// `event_name`.
    ///
    /// STATUS_CHANGE belongs to ORDER and to TRANSFER; MESSAGE_STATUS_CHANGE is from client code only; take
    /// unknown names as they come.
EventName {
    Created = "CREATED",
    Registered = "REGISTERED",
    Renewed = "RENEWED",
    Expired = "EXPIRED",
    Deleted = "DELETED",
    NameserverUpdate = "NAMESERVER_UPDATE",
    RegistrantVerificationStatusChange = "REGISTRANT_VERIFICATION_STATUS_CHANGE",
    ZoneCheckStatusChange = "ZONE_CHECK_STATUS_CHANGE",
    IcannTradeStatusChange = "ICANN_TRADE_STATUS_CHANGE",
    StatusChange = "STATUS_CHANGE",
    ClaimStatusChange = "CLAIM_STATUS_CHANGE",
    MessageStatusChange = "MESSAGE_STATUS_CHANGE",
}
}

words! {
    /// `availability`.
    ///
    /// available: free (210); taken: registered, or a premium name whose tier is off (211); taken_waiting: a
    /// registration of it waits inside the service (221); blocked: a .CA name that is held back (246);
    /// unknown: the reply does not say, which never means taken.
Availability {
    Available = "available",
    Taken = "taken",
    TakenWaiting = "taken_waiting",
    Blocked = "blocked",
    Unknown = "unknown",
}
}

words! {
    /// `domain_data`.
    ///
    /// auto_renew_flag and trademark are legacy; ced_info and nexus_info are named by the guide only in its
    /// no-credentials note.
    ///
    /// The list is not known to be complete.
DomainData {
    Admin = "admin",
    AllInfo = "all_info",
    AutoRenewFlag = "auto_renew_flag",
    Billing = "billing",
    CaWhoisDisplaySetting = "ca_whois_display_setting",
    CedInfo = "ced_info",
    Dnssec = "dnssec",
    DomainAuthInfo = "domain_auth_info",
    ExpireAction = "expire_action",
    ForwardingEmail = "forwarding_email",
    ItWhoisDisplaySetting = "it_whois_display_setting",
    List = "list",
    Nameservers = "nameservers",
    NexusInfo = "nexus_info",
    Owner = "owner",
    RspWhoisInfo = "rsp_whois_info",
    Status = "status",
    Tech = "tech",
    TldData = "tld_data",
    Trademark = "trademark",
    WaitingHistory = "waiting_history",
    WhoisPrivacyState = "whois_privacy_state",
    WhoisPublicityState = "whois_publicity_state",
    XpackWaitingHistory = "xpack_waiting_history",
}
}

words! {
    /// `suggestion_service`.
SuggestionService {
    Lookup = "lookup",
    Suggestion = "suggestion",
    Premium = "premium",
    PersonalNames = "personal_names",
    PremiumBrokeredTransfer = "premium_brokered_transfer",
    PremiumMakeOffer = "premium_make_offer",
}
}

words! {
    /// `suggestion_status`.
SuggestionStatus {
    Available = "available",
    Taken = "taken",
    Undetermined = "undetermined",
    InProgress = "in_progress",
}
}

words! {
    /// `switch`.
Switch {
    Enable = "enable",
    Disable = "disable",
}
}

words! {
    /// `handle`.
    ///
    /// process carries an order out at once; save keeps it as a pending order for approval.
Handle {
    Process = "process",
    Save = "save",
}
}

words! {
    /// `contact_role`.
ContactRole {
    Owner = "owner",
    Admin = "admin",
    Billing = "billing",
    Tech = "tech",
}
}

words! {
    /// `messaging_language`.
MessagingLanguage {
    AfZa = "af-ZA",
    ArAe = "ar-AE",
    IdId = "id-ID",
    BsBa = "bs-BA",
    BgBg = "bg-BG",
    ZhCn = "zh-CN",
    HrHr = "hr-HR",
    CsCz = "cs-CZ",
    DaDk = "da-DK",
    NlNl = "nl-NL",
    EnUs = "en-US",
    FiFi = "fi-FI",
    FrFr = "fr-FR",
    DeDe = "de-DE",
    ElGr = "el-GR",
    HiIn = "hi-IN",
    ItIt = "it-IT",
    JaJp = "ja-JP",
    KoKr = "ko-KR",
    LvLv = "lv-LV",
    LtLt = "lt-LT",
    MsMy = "ms-MY",
    NoNo = "no-NO",
    FaAf = "fa-AF",
    PlPl = "pl-PL",
    PtBr = "pt-BR",
    RoRo = "ro-RO",
    RuRu = "ru-RU",
    SrRs = "sr-RS",
    SkSk = "sk-SK",
    EsEs = "es-ES",
    SvSe = "sv-SE",
    ThTh = "th-TH",
    TrTr = "tr-TR",
    ViVn = "vi-VN",
}
}

words! {
    /// `whois_privacy_state`.
WhoisPrivacyState {
    Enabled = "enabled",
    Disabled = "disabled",
    Enabling = "enabling",
    Disabling = "disabling",
}
}

words! {
    /// `contact_status`.
ContactStatus {
    Active = "active",
    PendingCurrentRegistrant = "pending_current_registrant",
    PendingNewRegistrant = "pending_new_registrant",
}
}

words! {
    /// `canadian_legal_type`.
    ///
    /// list from client code.
    ///
    /// The list is not known to be complete.
CanadianLegalType {
    Abo = "ABO",
    Ass = "ASS",
    Cco = "CCO",
    Cct = "CCT",
    Edu = "EDU",
    Gov = "GOV",
    Hop = "HOP",
    Inb = "INB",
    Lam = "LAM",
    Lgr = "LGR",
    Maj = "MAJ",
    Omk = "OMK",
    Plt = "PLT",
    Prt = "PRT",
    Res = "RES",
    Tdm = "TDM",
    Trd = "TRD",
    Trs = "TRS",
}
}

words! {
    /// `canadian_language`.
CanadianLanguage {
    En = "EN",
    Fr = "FR",
}
}

words! {
    /// `nominet_type`.
    ///
    /// codes of Nominet; F… is foreign.
NominetType {
    Ind = "IND",
    Find = "FIND",
    Ltd = "LTD",
    Plc = "PLC",
    Ptnr = "PTNR",
    Llp = "LLP",
    Ip = "IP",
    Stra = "STRA",
    Sch = "SCH",
    Rchar = "RCHAR",
    Gov = "GOV",
    LiteralOther = "OTHER",
    Crc = "CRC",
    Fcorp = "FCORP",
    Stat = "STAT",
    Fother = "FOTHER",
}
}

words! {
    /// `registrant_kind`.
    ///
    /// .UK has codes of Nominet in its place.
    ///
    /// The list is not known to be complete.
RegistrantKind {
    Individual = "individual",
    Organization = "organization",
}
}

words! {
    /// `order_status`.
    ///
    /// pending = saved, or failed validation and kept; processed = trade or transfer waits for owner or
    /// registry; waiting = asynchronous, e.g. registry or consent; declined = turned down after submission;
    /// cancelled = by the reseller, or a duplicate or taken domain; pending_fax is dead.
OrderStatus {
    Pending = "pending",
    Processed = "processed",
    Waiting = "waiting",
    Completed = "completed",
    Declined = "declined",
    Cancelled = "cancelled",
    Deleted = "deleted",
    PendingFax = "pending_fax",
    CaOwnerApproval = "ca_owner_approval",
}
}

words! {
    /// `order_type`.
    ///
    /// change_contact is from client code only.
OrderType {
    New = "new",
    Premium = "premium",
    Renewal = "renewal",
    Sunrise = "sunrise",
    Landrush = "landrush",
    Transfer = "transfer",
    WhoisPrivacy = "whois_privacy",
    ChangeContact = "change_contact",
}
}

words! {
    /// `transfer_status`.
    ///
    /// pending_owner waits for the approval mail; pending_admin is under review at OpenSRS; pending_registry
    /// was sent to the registry; undef = no transfer known, in check_transfer only.
TransferStatus {
    PendingOwner = "pending_owner",
    PendingAdmin = "pending_admin",
    PendingRegistry = "pending_registry",
    Completed = "completed",
    Cancelled = "cancelled",
    Undef = "undef",
}
}

words! {
    /// `verification_status`.
    ///
    /// unverified = never started or not needed; pending = mail about to go out; verifying = mail out,
    /// waiting; suspended = DNS cut, clientHold; admin_reviewing = Tucows Compliance looks; bounced = mail
    /// came back; marking_as_verified and bounced come with events, not_verified with the command only.
VerificationStatus {
    Unverified = "unverified",
    NotVerified = "not_verified",
    Pending = "pending",
    Verifying = "verifying",
    MarkingAsVerified = "marking_as_verified",
    Verified = "verified",
    Suspended = "suspended",
    AdminReviewing = "admin_reviewing",
    Bounced = "bounced",
    NotApplicable = "not_applicable",
}
}

words! {
    /// `australian_eligibility`.
    ///
    /// full words; list from client code.
    ///
    /// The list is not known to be complete.
AustralianEligibility {
    Charity = "Charity",
    ChildCareCentre = "Child Care Centre",
    CitizenResident = "Citizen/Resident",
    Club = "Club",
    CommercialStatutoryBody = "Commercial Statutory Body",
    Company = "Company",
    GovernmentSchool = "Government School",
    HigherEducationInstitution = "Higher Education Institution",
    IncorporatedAssociation = "Incorporated Association",
    IndustryBody = "Industry Body",
    NationalBody = "National Body",
    NonGovernmentSchool = "Non-Government School",
    NonProfitOrganisation = "Non-profit Organisation",
    LiteralOther = "Other",
    Partnership = "Partnership",
    PendingTmOwner = "Pending TM Owner",
    PoliticalParty = "Political Party",
    PreSchool = "Pre-school",
    RegisteredBusiness = "Registered Business",
    ReligiousChurchGroup = "Religious/Church Group",
    ResearchOrganisation = "Research Organisation",
    SoleTrader = "Sole Trader",
    TradeUnion = "Trade Union",
    TrademarkOwner = "Trademark Owner",
    TrainingOrganisation = "Training Organisation",
}
}

words! {
    /// `product_type`.
    ///
    /// list joined from several pages and modules, not all still sold; get_capabilities tells what the
    /// account may order.
    ///
    /// The list is not known to be complete.
ProductType {
    ComodoEv = "comodo_ev",
    ComodoInstantssl = "comodo_instantssl",
    ComodoPremiumssl = "comodo_premiumssl",
    ComodoPremiumsslWildcard = "comodo_premiumssl_wildcard",
    ComodoSsl = "comodo_ssl",
    ComodoWildcard = "comodo_wildcard",
    Essentialssl = "essentialssl",
    EssentialsslWildcard = "essentialssl_wildcard",
    Positivessl = "positivessl",
    Quickssl = "quickssl",
    QuicksslPremium = "quickssl_premium",
    Rapidssl = "rapidssl",
    Securesite = "securesite",
    SecuresitePro = "securesite_pro",
    SecuresiteEv = "securesite_ev",
    SecuresiteProEv = "securesite_pro_ev",
    SgcsuperCerts = "sgcsuper_certs",
    Ssl123 = "ssl123",
    Sslwebserver = "sslwebserver",
    SslwebserverWildcard = "sslwebserver_wildcard",
    SslwebserverEv = "sslwebserver_ev",
    SymantecSslLite = "symantec_ssl_lite",
    SymantecSslLiteWildcard = "symantec_ssl_lite_wildcard",
    Truebizid = "truebizid",
    TruebizidWildcard = "truebizid_wildcard",
    TruebizidEv = "truebizid_ev",
    TrustwaveDv = "trustwave_dv",
    TrustwaveEv = "trustwave_ev",
    TrustwavePremiumssl = "trustwave_premiumssl",
    TrustwavePremiumsslWildcard = "trustwave_premiumssl_wildcard",
    PositivesslWildcard = "positivessl_wildcard",
    RapidsslWildcard = "rapidssl_wildcard",
    DigicertSslplus = "digicert_sslplus",
    TrustwaveEvSan5 = "trustwave_ev_san5",
    Malwarescan = "malwarescan",
    SitelockBasic = "sitelock_basic",
    SitelockPremium = "sitelock_premium",
    SitelockEnterprise = "sitelock_enterprise",
    SitelockFind = "sitelock_find",
    SitelockFix = "sitelock_fix",
    SitelockPrevent = "sitelock_prevent",
}
}

words! {
    /// `server_type`.
    ///
    /// Comodo takes apachessl citrix domino ensim hsphere ibmhttp iis4 iis6 iis7 iplanet javawebserver
    /// netscape novell oracle other plesk redhat sap tomcat webstar whmcpanel; the DigiCert family takes the
    /// rest of the list plus apachessl domino ensim hsphere ibmhttp iis4 iplanet netscape other plesk tomcat
    /// webstar (unverified).
    ///
    /// The list is not known to be complete.
ServerType {
    Apache2 = "apache2",
    Apacheopenssl = "apacheopenssl",
    Apacheraven = "apacheraven",
    Apachessl = "apachessl",
    Apachessleay = "apachessleay",
    C2net = "c2net",
    Citrix = "citrix",
    Cobaltraq2 = "cobaltraq2",
    Cobaltraq3 = "cobaltraq3",
    Cobaltseries = "cobaltseries",
    Cpanel = "cpanel",
    Domino = "domino",
    Dominogo4625 = "dominogo4625",
    Dominogo4626 = "dominogo4626",
    Ensim = "ensim",
    Hsphere = "hsphere",
    Ibmhttp = "ibmhttp",
    Iis = "iis",
    Iis4 = "iis4",
    Iis5 = "iis5",
    Iis6 = "iis6",
    Iis7 = "iis7",
    Iplanet = "iplanet",
    Ipswitch = "ipswitch",
    Javawebserver = "javawebserver",
    Netscape = "netscape",
    Novell = "novell",
    Oracle = "oracle",
    LiteralOther = "other",
    Plesk = "plesk",
    Redhat = "redhat",
    Sap = "sap",
    Tomcat = "tomcat",
    Weblogic = "weblogic",
    Website = "website",
    Webstar = "webstar",
    Webstar4 = "webstar4",
    Whmcpanel = "whmcpanel",
    Zeusv3 = "zeusv3",
}
}

words! {
    /// `certificate_order_state`.
    ///
    /// approver-confirmed = the domain owner confirmed a DV order; awaiting-approval = the supplier has yet
    /// to approve; pending = saved only.
CertificateOrderState {
    ApproverConfirmed = "approver-confirmed",
    AwaitingApproval = "awaiting-approval",
    Cancelled = "cancelled",
    Completed = "completed",
    Declined = "declined",
    InProgress = "in-progress",
    Pending = "pending",
}
}

words! {
    /// `product_state`.
ProductState {
    Activated = "activated",
    Active = "active",
    Expired = "expired",
    Renewed = "renewed",
    Renewing = "renewing",
    Revoked = "revoked",
    Upgraded = "upgraded",
}
}

words! {
    /// `dv_auth_method`.
    ///
    /// how control of the domain is proved; spelling differs between pages.
DvAuthMethod {
    Dns = "DNS",
    File = "file",
    Email = "email",
}
}
