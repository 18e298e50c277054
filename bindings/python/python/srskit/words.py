# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Lists of words. A word that is not in its list is kept, see `Word`."""

from __future__ import annotations

from typing import Literal, Union

from .word import Word

__all__ = [
    "ApproverType",
    "ApproverTypeWord",
    "AsiaEligibilityIdType",
    "AsiaEligibilityIdTypeWord",
    "AsiaEligibilityLegalEntityType",
    "AsiaEligibilityLegalEntityTypeWord",
    "AustralianEligibility",
    "AustralianEligibilityWord",
    "AustralianRegistrantEligibilityIdType",
    "AustralianRegistrantEligibilityIdTypeWord",
    "AustralianRegistrantRegistrantIdType",
    "AustralianRegistrantRegistrantIdTypeWord",
    "Availability",
    "AvailabilityWord",
    "CanadianLanguage",
    "CanadianLanguageWord",
    "CanadianLegalType",
    "CanadianLegalTypeWord",
    "CancelPendingOrdersStatus",
    "CancelPendingOrdersStatusWord",
    "CancelledOrderRegType",
    "CancelledOrderRegTypeWord",
    "CertificateOrderState",
    "CertificateOrderStateWord",
    "CheckTransferType",
    "CheckTransferTypeWord",
    "ContactRole",
    "ContactRoleWord",
    "ContactStatus",
    "ContactStatusWord",
    "DomainData",
    "DomainDataWord",
    "DvAuthMethod",
    "DvAuthMethodWord",
    "EventDataClaimStatus",
    "EventDataClaimStatusWord",
    "EventDataReason",
    "EventDataReasonWord",
    "EventDataTradeStatus",
    "EventDataTradeStatusWord",
    "EventDataZoneCheckStatus",
    "EventDataZoneCheckStatusWord",
    "EventName",
    "EventNameWord",
    "EventObject",
    "EventObjectWord",
    "GetCertificateOrderRegType",
    "GetCertificateOrderRegTypeWord",
    "GetContractType",
    "GetContractTypeWord",
    "GetPersonalNameState",
    "GetPersonalNameStateWord",
    "GetPriceRegType",
    "GetPriceRegTypeWord",
    "Handle",
    "HandleWord",
    "ListNotesType",
    "ListNotesTypeWord",
    "LookupStatus",
    "LookupStatusWord",
    "MailboxType",
    "MailboxTypeWord",
    "MessagingLanguage",
    "MessagingLanguageWord",
    "NominetType",
    "NominetTypeWord",
    "OrderStatus",
    "OrderStatusWord",
    "OrderType",
    "OrderTypeWord",
    "PersonalNameRecordType",
    "PersonalNameRecordTypeWord",
    "ProcessCertificateOrderCommand",
    "ProcessCertificateOrderCommandWord",
    "ProcessCertificateOrderDvAuthMethod",
    "ProcessCertificateOrderDvAuthMethodWord",
    "ProcessPendingCommand",
    "ProcessPendingCommandWord",
    "ProductState",
    "ProductStateWord",
    "ProductType",
    "ProductTypeWord",
    "RegisterRegType",
    "RegisterRegTypeWord",
    "RegistrantKind",
    "RegistrantKindWord",
    "ResendRegistrantChangeNoticeRegistrantType",
    "ResendRegistrantChangeNoticeRegistrantTypeWord",
    "ResendRegistrantChangeNoticeSendType",
    "ResendRegistrantChangeNoticeSendTypeWord",
    "SendProfilePasswordSendTo",
    "SendProfilePasswordSendToWord",
    "ServerType",
    "ServerTypeWord",
    "SetParkedPageState",
    "SetParkedPageStateWord",
    "SubmitBulkChangeChangeType",
    "SubmitBulkChangeChangeTypeWord",
    "SubmitBulkChangeDnsRecordType",
    "SubmitBulkChangeDnsRecordTypeWord",
    "SubmitBulkChangeOpType",
    "SubmitBulkChangeOpTypeWord",
    "SubresellerStatus",
    "SubresellerStatusWord",
    "SuggestNamesLanguages",
    "SuggestNamesLanguagesWord",
    "SuggestionService",
    "SuggestionServiceWord",
    "SuggestionStatus",
    "SuggestionStatusWord",
    "Switch",
    "SwitchWord",
    "TransferStatus",
    "TransferStatusWord",
    "UpdateCertificateOrderRegType",
    "UpdateCertificateOrderRegTypeWord",
    "UpdateNameserversOpType",
    "UpdateNameserversOpTypeWord",
    "UsNexusAppPurpose",
    "UsNexusAppPurposeWord",
    "UsNexusCategory",
    "UsNexusCategoryWord",
    "VerificationStatus",
    "VerificationStatusWord",
    "WhoisPrivacyState",
    "WhoisPrivacyStateWord",
]


class ApproverType(Word):
    """What the field of this name may be."""

    GENERIC = "GENERIC"
    MANUAL = "MANUAL"


ApproverTypeWord = Union[ApproverType, Literal["GENERIC", "MANUAL"]]


class AsiaEligibilityIdType(Word):
    """What the field of this name may be."""

    CERTIFICATE = "certificate"
    LEGISLATION = "legislation"
    SOCIETYREGISTRY = "societyRegistry"
    POLITICALPARTYREGISTRY = "politicalPartyRegistry"
    PASSPORT = "passport"
    OTHER = "other"


AsiaEligibilityIdTypeWord = Union[AsiaEligibilityIdType, Literal[
    "certificate",
    "legislation",
    "societyRegistry",
    "politicalPartyRegistry",
    "passport",
    "other",
]]


class AsiaEligibilityLegalEntityType(Word):
    """What the field of this name may be."""

    CORPORATION = "corporation"
    COOPERATIVE = "cooperative"
    PARTNERSHIP = "partnership"
    GOVERNMENT = "government"
    POLITICALPARTY = "politicalParty"
    SOCIETY = "society"
    INSTITUTION = "institution"
    NATURALPERSON = "naturalPerson"
    OTHER = "other"


AsiaEligibilityLegalEntityTypeWord = Union[AsiaEligibilityLegalEntityType, Literal[
    "corporation",
    "cooperative",
    "partnership",
    "government",
    "politicalParty",
    "society",
    "institution",
    "naturalPerson",
    "other",
]]


class AustralianEligibility(Word):
    """`australian_eligibility`. Full words; list from client code.

    The list is not known to be complete.
    """

    CHARITY = "Charity"
    CHILD_CARE_CENTRE = "Child Care Centre"
    CITIZEN_RESIDENT = "Citizen/Resident"
    CLUB = "Club"
    COMMERCIAL_STATUTORY_BODY = "Commercial Statutory Body"
    COMPANY = "Company"
    GOVERNMENT_SCHOOL = "Government School"
    HIGHER_EDUCATION_INSTITUTION = "Higher Education Institution"
    INCORPORATED_ASSOCIATION = "Incorporated Association"
    INDUSTRY_BODY = "Industry Body"
    NATIONAL_BODY = "National Body"
    NON_GOVERNMENT_SCHOOL = "Non-Government School"
    NON_PROFIT_ORGANISATION = "Non-profit Organisation"
    OTHER = "Other"
    PARTNERSHIP = "Partnership"
    PENDING_TM_OWNER = "Pending TM Owner"
    POLITICAL_PARTY = "Political Party"
    PRE_SCHOOL = "Pre-school"
    REGISTERED_BUSINESS = "Registered Business"
    RELIGIOUS_CHURCH_GROUP = "Religious/Church Group"
    RESEARCH_ORGANISATION = "Research Organisation"
    SOLE_TRADER = "Sole Trader"
    TRADE_UNION = "Trade Union"
    TRADEMARK_OWNER = "Trademark Owner"
    TRAINING_ORGANISATION = "Training Organisation"


AustralianEligibilityWord = Union[AustralianEligibility, str]


class AustralianRegistrantEligibilityIdType(Word):
    """What the field of this name may be."""

    ABN = "ABN"
    ACN = "ACN"
    ACT_BN = "ACT BN"
    NSW_BN = "NSW BN"
    NT_BN = "NT BN"
    QLD_BN = "QLD BN"
    SA_BN = "SA BN"
    TAS_BN = "TAS BN"
    VIC_BN = "VIC BN"
    WA_BN = "WA BN"
    TM = "TM"
    OTHER = "OTHER"


AustralianRegistrantEligibilityIdTypeWord = Union[AustralianRegistrantEligibilityIdType, Literal[
    "ABN",
    "ACN",
    "ACT BN",
    "NSW BN",
    "NT BN",
    "QLD BN",
    "SA BN",
    "TAS BN",
    "VIC BN",
    "WA BN",
    "TM",
    "OTHER",
]]


class AustralianRegistrantRegistrantIdType(Word):
    """What the field of this name may be."""

    ABN = "ABN"
    ACN = "ACN"
    OTHER = "OTHER"


AustralianRegistrantRegistrantIdTypeWord = Union[AustralianRegistrantRegistrantIdType, Literal["ABN", "ACN", "OTHER"]]


class Availability(Word):
    """`availability`. Available: free (210); taken: registered, or a premium name whose tier is off (211);
    taken_waiting: a registration of it waits inside the service (221); blocked: a .CA name that is held back
    (246); unknown: the reply does not say, which never means taken.
    """

    AVAILABLE = "available"
    TAKEN = "taken"
    TAKEN_WAITING = "taken_waiting"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


AvailabilityWord = Union[Availability, Literal["available", "taken", "taken_waiting", "blocked", "unknown"]]


class CanadianLanguage(Word):
    """`canadian_language`."""

    EN = "EN"
    FR = "FR"


CanadianLanguageWord = Union[CanadianLanguage, Literal["EN", "FR"]]


class CanadianLegalType(Word):
    """`canadian_legal_type`. List from client code.

    The list is not known to be complete.
    """

    ABO = "ABO"
    ASS = "ASS"
    CCO = "CCO"
    CCT = "CCT"
    EDU = "EDU"
    GOV = "GOV"
    HOP = "HOP"
    INB = "INB"
    LAM = "LAM"
    LGR = "LGR"
    MAJ = "MAJ"
    OMK = "OMK"
    PLT = "PLT"
    PRT = "PRT"
    RES = "RES"
    TDM = "TDM"
    TRD = "TRD"
    TRS = "TRS"


CanadianLegalTypeWord = Union[CanadianLegalType, str]


class CancelPendingOrdersStatus(Word):
    """What the field of this name may be."""

    PENDING = "pending"
    DECLINED = "declined"


CancelPendingOrdersStatusWord = Union[CancelPendingOrdersStatus, Literal["pending", "declined"]]


class CancelledOrderRegType(Word):
    """What the field of this name may be."""

    NEW = "new"
    TRANSFER = "transfer"
    RENEWAL = "renewal"


CancelledOrderRegTypeWord = Union[CancelledOrderRegType, Literal["new", "transfer", "renewal"]]


class CertificateOrderState(Word):
    """`certificate_order_state`. Approver-confirmed = the domain owner confirmed a DV order; awaiting-approval =
    the supplier has yet to approve; pending = saved only.
    """

    APPROVER_CONFIRMED = "approver-confirmed"
    AWAITING_APPROVAL = "awaiting-approval"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    DECLINED = "declined"
    IN_PROGRESS = "in-progress"
    PENDING = "pending"


CertificateOrderStateWord = Union[CertificateOrderState, Literal[
    "approver-confirmed",
    "awaiting-approval",
    "cancelled",
    "completed",
    "declined",
    "in-progress",
    "pending",
]]


class CheckTransferType(Word):
    """What the field of this name may be."""

    REG2REG = "reg2reg"
    RSP2RSP = "rsp2rsp"


CheckTransferTypeWord = Union[CheckTransferType, Literal["reg2reg", "rsp2rsp"]]


class ContactRole(Word):
    """`contact_role`."""

    OWNER = "owner"
    ADMIN = "admin"
    BILLING = "billing"
    TECH = "tech"


ContactRoleWord = Union[ContactRole, Literal["owner", "admin", "billing", "tech"]]


class ContactStatus(Word):
    """`contact_status`."""

    ACTIVE = "active"
    PENDING_CURRENT_REGISTRANT = "pending_current_registrant"
    PENDING_NEW_REGISTRANT = "pending_new_registrant"


ContactStatusWord = Union[ContactStatus, Literal["active", "pending_current_registrant", "pending_new_registrant"]]


class DomainData(Word):
    """`domain_data`. Auto_renew_flag and trademark are legacy; ced_info and nexus_info are named by the guide
    only in its no-credentials note.

    The list is not known to be complete.
    """

    ADMIN = "admin"
    ALL_INFO = "all_info"
    AUTO_RENEW_FLAG = "auto_renew_flag"
    BILLING = "billing"
    CA_WHOIS_DISPLAY_SETTING = "ca_whois_display_setting"
    CED_INFO = "ced_info"
    DNSSEC = "dnssec"
    DOMAIN_AUTH_INFO = "domain_auth_info"
    EXPIRE_ACTION = "expire_action"
    FORWARDING_EMAIL = "forwarding_email"
    IT_WHOIS_DISPLAY_SETTING = "it_whois_display_setting"
    LIST = "list"
    NAMESERVERS = "nameservers"
    NEXUS_INFO = "nexus_info"
    OWNER = "owner"
    RSP_WHOIS_INFO = "rsp_whois_info"
    STATUS = "status"
    TECH = "tech"
    TLD_DATA = "tld_data"
    TRADEMARK = "trademark"
    WAITING_HISTORY = "waiting_history"
    WHOIS_PRIVACY_STATE = "whois_privacy_state"
    WHOIS_PUBLICITY_STATE = "whois_publicity_state"
    XPACK_WAITING_HISTORY = "xpack_waiting_history"


DomainDataWord = Union[DomainData, str]


class DvAuthMethod(Word):
    """`dv_auth_method`. How control of the domain is proved; spelling differs between pages."""

    DNS = "DNS"
    FILE = "file"
    EMAIL = "email"


DvAuthMethodWord = Union[DvAuthMethod, Literal["DNS", "file", "email"]]


class EventDataClaimStatus(Word):
    """What the field of this name may be."""

    INITIATED = "initiated"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"


EventDataClaimStatusWord = Union[EventDataClaimStatus, Literal["initiated", "accepted", "declined", "cancelled"]]


class EventDataReason(Word):
    """What the field of this name may be."""

    EXPIRED = "expired"
    TRANSFERED = "transfered"
    AUCTION = "auction"
    HISTORICAL = "historical"
    BY_REQUEST = "by-request"
    DELETE_DOMAIN_API = "delete-domain-api"


EventDataReasonWord = Union[EventDataReason, Literal[
    "expired",
    "transfered",
    "auction",
    "historical",
    "by-request",
    "delete-domain-api",
]]


class EventDataTradeStatus(Word):
    """What the field of this name may be."""

    INITIATED = "initiated"
    PENDING_CURRENT_REGISTRANT = "pending_current_registrant"
    CURRENT_REGISTRANT_APPROVED = "current_registrant_approved"
    CURRENT_REGISTRANT_APPROVED_BY_DA = "current_registrant_approved_by_da"
    PENDING_NEW_REGISTRANT = "pending_new_registrant"
    NEW_REGISTRANT_APPROVED = "new_registrant_approved"
    NEW_REGISTRANT_APPROVED_BY_DA = "new_registrant_approved_by_da"
    CANCELLED_BY_NEW_CHANGE = "cancelled_by_new_change"
    CANCELLED_BY_CURRENT_REGISTRANT = "cancelled_by_current_registrant"
    CANCELLED_BY_NEW_REGISTRANT = "cancelled_by_new_registrant"
    CANCELLED_BY_RESELLER = "cancelled_by_reseller"
    TIMEOUT = "timeout"
    COMPLETED = "completed"


EventDataTradeStatusWord = Union[EventDataTradeStatus, Literal[
    "initiated",
    "pending_current_registrant",
    "current_registrant_approved",
    "current_registrant_approved_by_da",
    "pending_new_registrant",
    "new_registrant_approved",
    "new_registrant_approved_by_da",
    "cancelled_by_new_change",
    "cancelled_by_current_registrant",
    "cancelled_by_new_registrant",
    "cancelled_by_reseller",
    "timeout",
    "completed",
]]


class EventDataZoneCheckStatus(Word):
    """What the field of this name may be."""

    VALID = "valid"
    INVALID = "invalid"


EventDataZoneCheckStatusWord = Union[EventDataZoneCheckStatus, Literal["valid", "invalid"]]


class EventName(Word):
    """`event_name`. STATUS_CHANGE belongs to ORDER and to TRANSFER; MESSAGE_STATUS_CHANGE is from client code
    only; take unknown names as they come.
    """

    CREATED = "CREATED"
    REGISTERED = "REGISTERED"
    RENEWED = "RENEWED"
    EXPIRED = "EXPIRED"
    DELETED = "DELETED"
    NAMESERVER_UPDATE = "NAMESERVER_UPDATE"
    REGISTRANT_VERIFICATION_STATUS_CHANGE = "REGISTRANT_VERIFICATION_STATUS_CHANGE"
    ZONE_CHECK_STATUS_CHANGE = "ZONE_CHECK_STATUS_CHANGE"
    ICANN_TRADE_STATUS_CHANGE = "ICANN_TRADE_STATUS_CHANGE"
    STATUS_CHANGE = "STATUS_CHANGE"
    CLAIM_STATUS_CHANGE = "CLAIM_STATUS_CHANGE"
    MESSAGE_STATUS_CHANGE = "MESSAGE_STATUS_CHANGE"


EventNameWord = Union[EventName, Literal[
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
]]


class EventObject(Word):
    """`event_object`."""

    DOMAIN = "DOMAIN"
    ORDER = "ORDER"
    TRANSFER = "TRANSFER"


EventObjectWord = Union[EventObject, Literal["DOMAIN", "ORDER", "TRANSFER"]]


class GetCertificateOrderRegType(Word):
    """What the field of this name may be."""

    NEW = "new"
    RENEWAL = "renewal"
    TRANSFER = "transfer"
    UPGRADE = "upgrade"


GetCertificateOrderRegTypeWord = Union[GetCertificateOrderRegType, Literal["new", "renewal", "transfer", "upgrade"]]


class GetContractType(Word):
    """What the field of this name may be."""

    EXHIBIT_A = "exhibit_a"


GetContractTypeWord = Union[GetContractType, Literal["exhibit_a"]]


class GetPersonalNameState(Word):
    """What the field of this name may be."""

    ACTIVE = "active"


GetPersonalNameStateWord = Union[GetPersonalNameState, Literal["active"]]


class GetPriceRegType(Word):
    """What the field of this name may be."""

    NEW = "new"
    RENEWAL = "renewal"
    TRANSFER = "transfer"
    TRADE = "trade"


GetPriceRegTypeWord = Union[GetPriceRegType, Literal["new", "renewal", "transfer", "trade"]]


class Handle(Word):
    """`handle`. Process carries an order out at once; save keeps it as a pending order for approval."""

    PROCESS = "process"
    SAVE = "save"


HandleWord = Union[Handle, Literal["process", "save"]]


class ListNotesType(Word):
    """What the field of this name may be."""

    DOMAIN = "domain"
    ORDER = "order"
    TRANSFER = "transfer"


ListNotesTypeWord = Union[ListNotesType, Literal["domain", "order", "transfer"]]


class LookupStatus(Word):
    """What the field of this name may be."""

    AVAILABLE = "available"
    TAKEN = "taken"


LookupStatusWord = Union[LookupStatus, Literal["available", "taken"]]


class MailboxType(Word):
    """`mailbox_type`. WEBMAIL_ONLY = no IMAP, POP or SMTP."""

    MAILBOX = "MAILBOX"
    WEBMAIL_ONLY = "WEBMAIL_ONLY"


MailboxTypeWord = Union[MailboxType, Literal["MAILBOX", "WEBMAIL_ONLY"]]


class MessagingLanguage(Word):
    """`messaging_language`."""

    AF_ZA = "af-ZA"
    AR_AE = "ar-AE"
    ID_ID = "id-ID"
    BS_BA = "bs-BA"
    BG_BG = "bg-BG"
    ZH_CN = "zh-CN"
    HR_HR = "hr-HR"
    CS_CZ = "cs-CZ"
    DA_DK = "da-DK"
    NL_NL = "nl-NL"
    EN_US = "en-US"
    FI_FI = "fi-FI"
    FR_FR = "fr-FR"
    DE_DE = "de-DE"
    EL_GR = "el-GR"
    HI_IN = "hi-IN"
    IT_IT = "it-IT"
    JA_JP = "ja-JP"
    KO_KR = "ko-KR"
    LV_LV = "lv-LV"
    LT_LT = "lt-LT"
    MS_MY = "ms-MY"
    NO_NO = "no-NO"
    FA_AF = "fa-AF"
    PL_PL = "pl-PL"
    PT_BR = "pt-BR"
    RO_RO = "ro-RO"
    RU_RU = "ru-RU"
    SR_RS = "sr-RS"
    SK_SK = "sk-SK"
    ES_ES = "es-ES"
    SV_SE = "sv-SE"
    TH_TH = "th-TH"
    TR_TR = "tr-TR"
    VI_VN = "vi-VN"


MessagingLanguageWord = Union[MessagingLanguage, Literal[
    "af-ZA",
    "ar-AE",
    "id-ID",
    "bs-BA",
    "bg-BG",
    "zh-CN",
    "hr-HR",
    "cs-CZ",
    "da-DK",
    "nl-NL",
    "en-US",
    "fi-FI",
    "fr-FR",
    "de-DE",
    "el-GR",
    "hi-IN",
    "it-IT",
    "ja-JP",
    "ko-KR",
    "lv-LV",
    "lt-LT",
    "ms-MY",
    "no-NO",
    "fa-AF",
    "pl-PL",
    "pt-BR",
    "ro-RO",
    "ru-RU",
    "sr-RS",
    "sk-SK",
    "es-ES",
    "sv-SE",
    "th-TH",
    "tr-TR",
    "vi-VN",
]]


class NominetType(Word):
    """`nominet_type`. Codes of Nominet; F… is foreign."""

    IND = "IND"
    FIND = "FIND"
    LTD = "LTD"
    PLC = "PLC"
    PTNR = "PTNR"
    LLP = "LLP"
    IP = "IP"
    STRA = "STRA"
    SCH = "SCH"
    RCHAR = "RCHAR"
    GOV = "GOV"
    OTHER = "OTHER"
    CRC = "CRC"
    FCORP = "FCORP"
    STAT = "STAT"
    FOTHER = "FOTHER"


NominetTypeWord = Union[NominetType, Literal[
    "IND",
    "FIND",
    "LTD",
    "PLC",
    "PTNR",
    "LLP",
    "IP",
    "STRA",
    "SCH",
    "RCHAR",
    "GOV",
    "OTHER",
    "CRC",
    "FCORP",
    "STAT",
    "FOTHER",
]]


class OrderStatus(Word):
    """`order_status`. Pending = saved, or failed validation and kept; processed = trade or transfer waits for
    owner or registry; waiting = asynchronous, e.g. registry or consent; declined = turned down after
    submission; cancelled = by the reseller, or a duplicate or taken domain; pending_fax is dead.
    """

    PENDING = "pending"
    PROCESSED = "processed"
    WAITING = "waiting"
    COMPLETED = "completed"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    DELETED = "deleted"
    PENDING_FAX = "pending_fax"
    CA_OWNER_APPROVAL = "ca_owner_approval"


OrderStatusWord = Union[OrderStatus, Literal[
    "pending",
    "processed",
    "waiting",
    "completed",
    "declined",
    "cancelled",
    "deleted",
    "pending_fax",
    "ca_owner_approval",
]]


class OrderType(Word):
    """`order_type`. Change_contact is from client code only."""

    NEW = "new"
    PREMIUM = "premium"
    RENEWAL = "renewal"
    SUNRISE = "sunrise"
    LANDRUSH = "landrush"
    TRANSFER = "transfer"
    WHOIS_PRIVACY = "whois_privacy"
    CHANGE_CONTACT = "change_contact"


OrderTypeWord = Union[OrderType, Literal[
    "new",
    "premium",
    "renewal",
    "sunrise",
    "landrush",
    "transfer",
    "whois_privacy",
    "change_contact",
]]


class PersonalNameRecordType(Word):
    """What the field of this name may be."""

    A = "A"
    CNAME = "CNAME"


PersonalNameRecordTypeWord = Union[PersonalNameRecordType, Literal["A", "CNAME"]]


class ProcessCertificateOrderCommand(Word):
    """What the field of this name may be."""

    CANCEL = "cancel"


ProcessCertificateOrderCommandWord = Union[ProcessCertificateOrderCommand, Literal["cancel"]]


class ProcessCertificateOrderDvAuthMethod(Word):
    """What the field of this name may be."""

    DNS = "DNS"
    FILE = "File"
    EMAIL = "Email"


ProcessCertificateOrderDvAuthMethodWord = Union[ProcessCertificateOrderDvAuthMethod, Literal["DNS", "File", "Email"]]


class ProcessPendingCommand(Word):
    """What the field of this name may be."""

    CANCEL = "cancel"


ProcessPendingCommandWord = Union[ProcessPendingCommand, Literal["cancel"]]


class ProductState(Word):
    """`product_state`."""

    ACTIVATED = "activated"
    ACTIVE = "active"
    EXPIRED = "expired"
    RENEWED = "renewed"
    RENEWING = "renewing"
    REVOKED = "revoked"
    UPGRADED = "upgraded"


ProductStateWord = Union[ProductState, Literal[
    "activated",
    "active",
    "expired",
    "renewed",
    "renewing",
    "revoked",
    "upgraded",
]]


class ProductType(Word):
    """`product_type`. List joined from several pages and modules, not all still sold; get_capabilities tells
    what the account may order.

    The list is not known to be complete.
    """

    COMODO_EV = "comodo_ev"
    COMODO_INSTANTSSL = "comodo_instantssl"
    COMODO_PREMIUMSSL = "comodo_premiumssl"
    COMODO_PREMIUMSSL_WILDCARD = "comodo_premiumssl_wildcard"
    COMODO_SSL = "comodo_ssl"
    COMODO_WILDCARD = "comodo_wildcard"
    ESSENTIALSSL = "essentialssl"
    ESSENTIALSSL_WILDCARD = "essentialssl_wildcard"
    POSITIVESSL = "positivessl"
    QUICKSSL = "quickssl"
    QUICKSSL_PREMIUM = "quickssl_premium"
    RAPIDSSL = "rapidssl"
    SECURESITE = "securesite"
    SECURESITE_PRO = "securesite_pro"
    SECURESITE_EV = "securesite_ev"
    SECURESITE_PRO_EV = "securesite_pro_ev"
    SGCSUPER_CERTS = "sgcsuper_certs"
    SSL123 = "ssl123"
    SSLWEBSERVER = "sslwebserver"
    SSLWEBSERVER_WILDCARD = "sslwebserver_wildcard"
    SSLWEBSERVER_EV = "sslwebserver_ev"
    SYMANTEC_SSL_LITE = "symantec_ssl_lite"
    SYMANTEC_SSL_LITE_WILDCARD = "symantec_ssl_lite_wildcard"
    TRUEBIZID = "truebizid"
    TRUEBIZID_WILDCARD = "truebizid_wildcard"
    TRUEBIZID_EV = "truebizid_ev"
    TRUSTWAVE_DV = "trustwave_dv"
    TRUSTWAVE_EV = "trustwave_ev"
    TRUSTWAVE_PREMIUMSSL = "trustwave_premiumssl"
    TRUSTWAVE_PREMIUMSSL_WILDCARD = "trustwave_premiumssl_wildcard"
    POSITIVESSL_WILDCARD = "positivessl_wildcard"
    RAPIDSSL_WILDCARD = "rapidssl_wildcard"
    DIGICERT_SSLPLUS = "digicert_sslplus"
    TRUSTWAVE_EV_SAN5 = "trustwave_ev_san5"
    MALWARESCAN = "malwarescan"
    SITELOCK_BASIC = "sitelock_basic"
    SITELOCK_PREMIUM = "sitelock_premium"
    SITELOCK_ENTERPRISE = "sitelock_enterprise"
    SITELOCK_FIND = "sitelock_find"
    SITELOCK_FIX = "sitelock_fix"
    SITELOCK_PREVENT = "sitelock_prevent"


ProductTypeWord = Union[ProductType, str]


class RegisterRegType(Word):
    """What the field of this name may be."""

    NEW = "new"
    SUNRISE = "sunrise"
    LANDRUSH = "landrush"
    PREMIUM = "premium"
    WHOIS_PRIVACY = "whois_privacy"


RegisterRegTypeWord = Union[RegisterRegType, Literal["new", "sunrise", "landrush", "premium", "whois_privacy"]]


class RegistrantKind(Word):
    """`registrant_kind`. .UK has codes of Nominet in its place.

    The list is not known to be complete.
    """

    INDIVIDUAL = "individual"
    ORGANIZATION = "organization"


RegistrantKindWord = Union[RegistrantKind, str]


class ResendRegistrantChangeNoticeRegistrantType(Word):
    """What the field of this name may be."""

    CURRENT = "current"
    NEW = "new"


ResendRegistrantChangeNoticeRegistrantTypeWord = Union[ResendRegistrantChangeNoticeRegistrantType, Literal[
    "current",
    "new",
]]


class ResendRegistrantChangeNoticeSendType(Word):
    """What the field of this name may be."""

    SMS = "sms"
    EMAIL = "email"


ResendRegistrantChangeNoticeSendTypeWord = Union[ResendRegistrantChangeNoticeSendType, Literal["sms", "email"]]


class SendProfilePasswordSendTo(Word):
    """What the field of this name may be."""

    ADMIN = "admin"
    OWNER = "owner"


SendProfilePasswordSendToWord = Union[SendProfilePasswordSendTo, Literal["admin", "owner"]]


class ServerType(Word):
    """`server_type`. Comodo takes apachessl citrix domino ensim hsphere ibmhttp iis4 iis6 iis7 iplanet
    javawebserver netscape novell oracle other plesk redhat sap tomcat webstar whmcpanel; the DigiCert family
    takes the rest of the list plus apachessl domino ensim hsphere ibmhttp iis4 iplanet netscape other plesk
    tomcat webstar (unverified).

    The list is not known to be complete.
    """

    APACHE2 = "apache2"
    APACHEOPENSSL = "apacheopenssl"
    APACHERAVEN = "apacheraven"
    APACHESSL = "apachessl"
    APACHESSLEAY = "apachessleay"
    C2NET = "c2net"
    CITRIX = "citrix"
    COBALTRAQ2 = "cobaltraq2"
    COBALTRAQ3 = "cobaltraq3"
    COBALTSERIES = "cobaltseries"
    CPANEL = "cpanel"
    DOMINO = "domino"
    DOMINOGO4625 = "dominogo4625"
    DOMINOGO4626 = "dominogo4626"
    ENSIM = "ensim"
    HSPHERE = "hsphere"
    IBMHTTP = "ibmhttp"
    IIS = "iis"
    IIS4 = "iis4"
    IIS5 = "iis5"
    IIS6 = "iis6"
    IIS7 = "iis7"
    IPLANET = "iplanet"
    IPSWITCH = "ipswitch"
    JAVAWEBSERVER = "javawebserver"
    NETSCAPE = "netscape"
    NOVELL = "novell"
    ORACLE = "oracle"
    OTHER = "other"
    PLESK = "plesk"
    REDHAT = "redhat"
    SAP = "sap"
    TOMCAT = "tomcat"
    WEBLOGIC = "weblogic"
    WEBSITE = "website"
    WEBSTAR = "webstar"
    WEBSTAR4 = "webstar4"
    WHMCPANEL = "whmcpanel"
    ZEUSV3 = "zeusv3"


ServerTypeWord = Union[ServerType, str]


class SetParkedPageState(Word):
    """What the field of this name may be."""

    ON = "on"
    OFF = "off"


SetParkedPageStateWord = Union[SetParkedPageState, Literal["on", "off"]]


class SubmitBulkChangeChangeType(Word):
    """What the field of this name may be."""

    AVAILABILITY_CHECK = "availability_check"
    DOMAIN_RENEW = "domain_renew"
    DOMAIN_LOCK = "domain_lock"
    DOMAIN_NAMESERVERS = "domain_nameservers"
    DOMAIN_CONTACTS = "domain_contacts"
    DOMAIN_PARKED_PAGES = "domain_parked_pages"
    DOMAIN_FORWARDING = "domain_forwarding"
    WHOIS_PRIVACY = "whois_privacy"
    PUSH_DOMAINS = "push_domains"
    DNS_ZONE = "dns_zone"
    DNS_ZONE_RECORD = "dns_zone_record"


SubmitBulkChangeChangeTypeWord = Union[SubmitBulkChangeChangeType, Literal[
    "availability_check",
    "domain_renew",
    "domain_lock",
    "domain_nameservers",
    "domain_contacts",
    "domain_parked_pages",
    "domain_forwarding",
    "whois_privacy",
    "push_domains",
    "dns_zone",
    "dns_zone_record",
]]


class SubmitBulkChangeDnsRecordType(Word):
    """What the field of this name may be."""

    A = "A"
    AAAA = "AAAA"
    CNAME = "CNAME"
    MX = "MX"
    SRV = "SRV"
    TXT = "TXT"


SubmitBulkChangeDnsRecordTypeWord = Union[SubmitBulkChangeDnsRecordType, Literal[
    "A",
    "AAAA",
    "CNAME",
    "MX",
    "SRV",
    "TXT",
]]


class SubmitBulkChangeOpType(Word):
    """What the field of this name may be."""

    LOCK = "lock"
    UNLOCK = "unlock"
    ENABLE = "enable"
    DISABLE = "disable"
    ASSIGN = "assign"
    ADD_REMOVE = "add_remove"


SubmitBulkChangeOpTypeWord = Union[SubmitBulkChangeOpType, Literal[
    "lock",
    "unlock",
    "enable",
    "disable",
    "assign",
    "add_remove",
]]


class SubresellerStatus(Word):
    """`subreseller_status`. The toolkit spells cancelled with two l."""

    ACTIVE = "active"
    ONHOLD = "onhold"
    LOCKED = "locked"
    CANCELED = "canceled"
    PAID_ONLY = "paid_only"


SubresellerStatusWord = Union[SubresellerStatus, Literal["active", "onhold", "locked", "canceled", "paid_only"]]


class SuggestNamesLanguages(Word):
    """What the field of this name may be."""

    EN = "en"
    FR = "fr"
    DE = "de"
    IT = "it"
    ES = "es"


SuggestNamesLanguagesWord = Union[SuggestNamesLanguages, Literal["en", "fr", "de", "it", "es"]]


class SuggestionService(Word):
    """`suggestion_service`."""

    LOOKUP = "lookup"
    SUGGESTION = "suggestion"
    PREMIUM = "premium"
    PERSONAL_NAMES = "personal_names"
    PREMIUM_BROKERED_TRANSFER = "premium_brokered_transfer"
    PREMIUM_MAKE_OFFER = "premium_make_offer"


SuggestionServiceWord = Union[SuggestionService, Literal[
    "lookup",
    "suggestion",
    "premium",
    "personal_names",
    "premium_brokered_transfer",
    "premium_make_offer",
]]


class SuggestionStatus(Word):
    """`suggestion_status`."""

    AVAILABLE = "available"
    TAKEN = "taken"
    UNDETERMINED = "undetermined"
    IN_PROGRESS = "in_progress"


SuggestionStatusWord = Union[SuggestionStatus, Literal["available", "taken", "undetermined", "in_progress"]]


class Switch(Word):
    """`switch`."""

    ENABLE = "enable"
    DISABLE = "disable"


SwitchWord = Union[Switch, Literal["enable", "disable"]]


class TransferStatus(Word):
    """`transfer_status`. Pending_owner waits for the approval mail; pending_admin is under review at OpenSRS;
    pending_registry was sent to the registry; undef = no transfer known, in check_transfer only.
    """

    PENDING_OWNER = "pending_owner"
    PENDING_ADMIN = "pending_admin"
    PENDING_REGISTRY = "pending_registry"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    UNDEF = "undef"


TransferStatusWord = Union[TransferStatus, Literal[
    "pending_owner",
    "pending_admin",
    "pending_registry",
    "completed",
    "cancelled",
    "undef",
]]


class UpdateCertificateOrderRegType(Word):
    """What the field of this name may be."""

    NEW = "new"
    RENEW = "renew"
    UPGRADE = "upgrade"


UpdateCertificateOrderRegTypeWord = Union[UpdateCertificateOrderRegType, Literal["new", "renew", "upgrade"]]


class UpdateNameserversOpType(Word):
    """What the field of this name may be."""

    ASSIGN = "assign"
    ADD_REMOVE = "add_remove"


UpdateNameserversOpTypeWord = Union[UpdateNameserversOpType, Literal["assign", "add_remove"]]


class UsNexusAppPurpose(Word):
    """What the field of this name may be."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"


UsNexusAppPurposeWord = Union[UsNexusAppPurpose, Literal["P1", "P2", "P3", "P4", "P5"]]


class UsNexusCategory(Word):
    """What the field of this name may be."""

    C11 = "C11"
    C12 = "C12"
    C21 = "C21"
    C31 = "C31"
    C32 = "C32"


UsNexusCategoryWord = Union[UsNexusCategory, Literal["C11", "C12", "C21", "C31", "C32"]]


class VerificationStatus(Word):
    """`verification_status`. Unverified = never started or not needed; pending = mail about to go out; verifying
    = mail out, waiting; suspended = DNS cut, clientHold; admin_reviewing = Tucows Compliance looks; bounced =
    mail came back; marking_as_verified and bounced come with events, not_verified with the command only.
    """

    UNVERIFIED = "unverified"
    NOT_VERIFIED = "not_verified"
    PENDING = "pending"
    VERIFYING = "verifying"
    MARKING_AS_VERIFIED = "marking_as_verified"
    VERIFIED = "verified"
    SUSPENDED = "suspended"
    ADMIN_REVIEWING = "admin_reviewing"
    BOUNCED = "bounced"
    NOT_APPLICABLE = "not_applicable"


VerificationStatusWord = Union[VerificationStatus, Literal[
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
]]


class WhoisPrivacyState(Word):
    """`whois_privacy_state`."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    ENABLING = "enabling"
    DISABLING = "disabling"


WhoisPrivacyStateWord = Union[WhoisPrivacyState, Literal["enabled", "disabled", "enabling", "disabling"]]
