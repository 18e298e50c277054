// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::Choice;

pub(super) static SUBRESELLER_STATUS: Choice =
    Choice { values: &["active", "onhold", "locked", "canceled", "paid_only"], open: false };
pub(super) static MAILBOX_TYPE: Choice = Choice { values: &["MAILBOX", "WEBMAIL_ONLY"], open: false };
pub(super) static EVENT_OBJECT: Choice = Choice { values: &["DOMAIN", "ORDER", "TRANSFER"], open: false };
pub(super) static EVENT_NAME: Choice = Choice {
    values: &[
        "CREATED",
        "REGISTERED",
        "RENEWED",
        "EXPIRED",
        "DELETED",
        "NAMESERVER_UPDATE",
        "REGISTRANT_VERIFICATION_STATUS_CHANGE",
        "ZONE_CHECK_STATUS_CHANGE",
        "ICANN_TRADE_STATUS_CHANGE",
        "STATUS_CHANGE",
        "CLAIM_STATUS_CHANGE",
        "MESSAGE_STATUS_CHANGE",
    ],
    open: false,
};
pub(super) static AVAILABILITY: Choice =
    Choice { values: &["available", "taken", "taken_waiting", "blocked", "unknown"], open: false };
pub(super) static DOMAIN_DATA: Choice = Choice {
    values: &[
        "admin",
        "all_info",
        "auto_renew_flag",
        "billing",
        "ca_whois_display_setting",
        "ced_info",
        "dnssec",
        "domain_auth_info",
        "expire_action",
        "forwarding_email",
        "it_whois_display_setting",
        "list",
        "nameservers",
        "nexus_info",
        "owner",
        "rsp_whois_info",
        "status",
        "tech",
        "tld_data",
        "trademark",
        "waiting_history",
        "whois_privacy_state",
        "whois_publicity_state",
        "xpack_waiting_history",
    ],
    open: true,
};
pub(super) static SUGGESTION_SERVICE: Choice = Choice {
    values: &["lookup", "suggestion", "premium", "personal_names", "premium_brokered_transfer", "premium_make_offer"],
    open: false,
};
pub(super) static SUGGESTION_STATUS: Choice =
    Choice { values: &["available", "taken", "undetermined", "in_progress"], open: false };
pub(super) static SWITCH: Choice = Choice { values: &["enable", "disable"], open: false };
pub(super) static HANDLE: Choice = Choice { values: &["process", "save"], open: false };
pub(super) static CONTACT_ROLE: Choice = Choice { values: &["owner", "admin", "billing", "tech"], open: false };
pub(super) static MESSAGING_LANGUAGE: Choice = Choice {
    values: &[
        "af-ZA", "ar-AE", "id-ID", "bs-BA", "bg-BG", "zh-CN", "hr-HR", "cs-CZ", "da-DK", "nl-NL", "en-US", "fi-FI",
        "fr-FR", "de-DE", "el-GR", "hi-IN", "it-IT", "ja-JP", "ko-KR", "lv-LV", "lt-LT", "ms-MY", "no-NO", "fa-AF",
        "pl-PL", "pt-BR", "ro-RO", "ru-RU", "sr-RS", "sk-SK", "es-ES", "sv-SE", "th-TH", "tr-TR", "vi-VN",
    ],
    open: false,
};
pub(super) static WHOIS_PRIVACY_STATE: Choice =
    Choice { values: &["enabled", "disabled", "enabling", "disabling"], open: false };
pub(super) static CONTACT_STATUS: Choice =
    Choice { values: &["active", "pending_current_registrant", "pending_new_registrant"], open: false };
pub(super) static CANADIAN_LEGAL_TYPE: Choice = Choice {
    values: &[
        "ABO", "ASS", "CCO", "CCT", "EDU", "GOV", "HOP", "INB", "LAM", "LGR", "MAJ", "OMK", "PLT", "PRT", "RES", "TDM",
        "TRD", "TRS",
    ],
    open: true,
};
pub(super) static CANADIAN_LANGUAGE: Choice = Choice { values: &["EN", "FR"], open: false };
pub(super) static NOMINET_TYPE: Choice = Choice {
    values: &[
        "IND", "FIND", "LTD", "PLC", "PTNR", "LLP", "IP", "STRA", "SCH", "RCHAR", "GOV", "OTHER", "CRC", "FCORP",
        "STAT", "FOTHER",
    ],
    open: false,
};
pub(super) static REGISTRANT_KIND: Choice = Choice { values: &["individual", "organization"], open: true };
pub(super) static ORDER_STATUS: Choice = Choice {
    values: &[
        "pending",
        "processed",
        "waiting",
        "completed",
        "declined",
        "cancelled",
        "deleted",
        "pending_fax",
        "ca_owner_approval",
    ],
    open: false,
};
pub(super) static ORDER_TYPE: Choice = Choice {
    values: &["new", "premium", "renewal", "sunrise", "landrush", "transfer", "whois_privacy", "change_contact"],
    open: false,
};
pub(super) static TRANSFER_STATUS: Choice = Choice {
    values: &["pending_owner", "pending_admin", "pending_registry", "completed", "cancelled", "undef"],
    open: false,
};
pub(super) static VERIFICATION_STATUS: Choice = Choice {
    values: &[
        "unverified",
        "not_verified",
        "pending",
        "verifying",
        "marking_as_verified",
        "verified",
        "suspended",
        "admin_reviewing",
        "bounced",
        "not_applicable",
    ],
    open: false,
};
pub(super) static AUSTRALIAN_ELIGIBILITY: Choice = Choice {
    values: &[
        "Charity",
        "Child Care Centre",
        "Citizen/Resident",
        "Club",
        "Commercial Statutory Body",
        "Company",
        "Government School",
        "Higher Education Institution",
        "Incorporated Association",
        "Industry Body",
        "National Body",
        "Non-Government School",
        "Non-profit Organisation",
        "Other",
        "Partnership",
        "Pending TM Owner",
        "Political Party",
        "Pre-school",
        "Registered Business",
        "Religious/Church Group",
        "Research Organisation",
        "Sole Trader",
        "Trade Union",
        "Trademark Owner",
        "Training Organisation",
    ],
    open: true,
};
pub(super) static PRODUCT_TYPE: Choice = Choice {
    values: &[
        "comodo_ev",
        "comodo_instantssl",
        "comodo_premiumssl",
        "comodo_premiumssl_wildcard",
        "comodo_ssl",
        "comodo_wildcard",
        "essentialssl",
        "essentialssl_wildcard",
        "positivessl",
        "quickssl",
        "quickssl_premium",
        "rapidssl",
        "securesite",
        "securesite_pro",
        "securesite_ev",
        "securesite_pro_ev",
        "sgcsuper_certs",
        "ssl123",
        "sslwebserver",
        "sslwebserver_wildcard",
        "sslwebserver_ev",
        "symantec_ssl_lite",
        "symantec_ssl_lite_wildcard",
        "truebizid",
        "truebizid_wildcard",
        "truebizid_ev",
        "trustwave_dv",
        "trustwave_ev",
        "trustwave_premiumssl",
        "trustwave_premiumssl_wildcard",
        "positivessl_wildcard",
        "rapidssl_wildcard",
        "digicert_sslplus",
        "trustwave_ev_san5",
        "malwarescan",
        "sitelock_basic",
        "sitelock_premium",
        "sitelock_enterprise",
        "sitelock_find",
        "sitelock_fix",
        "sitelock_prevent",
    ],
    open: true,
};
pub(super) static SERVER_TYPE: Choice = Choice {
    values: &[
        "apache2",
        "apacheopenssl",
        "apacheraven",
        "apachessl",
        "apachessleay",
        "c2net",
        "citrix",
        "cobaltraq2",
        "cobaltraq3",
        "cobaltseries",
        "cpanel",
        "domino",
        "dominogo4625",
        "dominogo4626",
        "ensim",
        "hsphere",
        "ibmhttp",
        "iis",
        "iis4",
        "iis5",
        "iis6",
        "iis7",
        "iplanet",
        "ipswitch",
        "javawebserver",
        "netscape",
        "novell",
        "oracle",
        "other",
        "plesk",
        "redhat",
        "sap",
        "tomcat",
        "weblogic",
        "website",
        "webstar",
        "webstar4",
        "whmcpanel",
        "zeusv3",
    ],
    open: true,
};
pub(super) static CERTIFICATE_ORDER_STATE: Choice = Choice {
    values: &[
        "approver-confirmed",
        "awaiting-approval",
        "cancelled",
        "completed",
        "declined",
        "in-progress",
        "pending",
    ],
    open: false,
};
pub(super) static PRODUCT_STATE: Choice =
    Choice { values: &["activated", "active", "expired", "renewed", "renewing", "revoked", "upgraded"], open: false };
pub(super) static DV_AUTH_METHOD: Choice = Choice { values: &["DNS", "file", "email"], open: false };
