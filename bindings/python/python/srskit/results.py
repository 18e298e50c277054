# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""What comes back: a class for each reply, and for each record in one."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, ClassVar, Dict, FrozenSet, Mapping, Optional, Sequence

from .typed import EMPTY, BareReply, Record, TypedReply
from .words import *  # noqa: F403

__all__ = [
    "BareReply",
    "ARecord",
    "AaaaRecord",
    "AckEventReply",
    "AddNameserverToRegistryReply",
    "Approver",
    "AsiaEligibility",
    "AustralianRegistrant",
    "BelongsToResellerReply",
    "CancelCertificateOrderReply",
    "CancelPendingOrdersReply",
    "CancelledOrder",
    "CertificateContacts",
    "CertificateData",
    "CertificateOrderReply",
    "ChangeReply",
    "ChangeResult",
    "CheckNameserverAtRegistryReply",
    "CheckTransferReply",
    "CnameRecord",
    "Contact",
    "Contacts",
    "Contract",
    "CreateSitelockLoginReply",
    "CsrData",
    "DeletedDomain",
    "DnsRecords",
    "DomainContacts",
    "DsRecord",
    "Event",
    "EventData",
    "ExpiringDomain",
    "Forwarding",
    "GetAffiliateIdReply",
    "GetBalanceReply",
    "GetCertificateOrderReply",
    "GetCertificateReply",
    "GetContactsReply",
    "GetContractReply",
    "GetDesignatedAgentReply",
    "GetDnssecReply",
    "GetDomainReply",
    "GetForwardingReply",
    "GetOrderReply",
    "GetPersonalNameReply",
    "GetPriceReply",
    "GetProductReply",
    "GetQueuedRequestReply",
    "GetSubresellerReply",
    "GetSubuserReply",
    "GetTradeLockReply",
    "GetUserInfoReply",
    "GetVerificationStatusReply",
    "Host",
    "IncomingTransfer",
    "ItalianRegistrant",
    "ListApproversReply",
    "ListDeletedDomainsReply",
    "ListExpiringDomainsReply",
    "ListNameserversReply",
    "ListNotesReply",
    "ListOrdersReply",
    "ListProductTypesReply",
    "ListProductsReply",
    "ListTransfersAwayReply",
    "ListTransfersInReply",
    "LookupReply",
    "Mailbox",
    "MxRecord",
    "Nameserver",
    "Note",
    "OrderInfo",
    "OrderReply",
    "OrderSummary",
    "OutgoingTransfer",
    "ParseCsrReply",
    "PaySubresellerReply",
    "PollEventsReply",
    "ProcessPendingReply",
    "ProductSummary",
    "ProfessionalData",
    "RegistrantInfo",
    "RenewReply",
    "RequestScanReply",
    "ResendApproverEmailReply",
    "ResendCertificateEmailReply",
    "ResubmitTransferReply",
    "RevokeReply",
    "SetCookieReply",
    "SimpleTransferReply",
    "SrvRecord",
    "SubmitBulkChangeReply",
    "SuggestNamesReply",
    "SuggestedName",
    "Suggestions",
    "TermPrice",
    "TldData",
    "TrustNote",
    "TxtRecord",
    "UpdateCookieReply",
    "UpdateDvAuthReply",
    "UsNexus",
    "XxxRights",
    "ZoneReply",
]


class ARecord(Record):
    """IPv4 address of a name.

    Attributes:
        subdomain: Third level; empty for the domain itself.
        ip_address: IPv4.
    """

    subdomain: Optional[str] = None
    ip_address: Optional[str] = None


class AaaaRecord(Record):
    """IPv6 address of a name.

    Attributes:
        subdomain: Third level; empty for the domain itself.
        ipv6_address: IPv6.
    """

    subdomain: Optional[str] = None
    ipv6_address: Optional[str] = None


class AckEventReply(TypedReply):
    """The reply to `ack_event`.

    Attributes:
        total: In the sample reply only; 0 there, taken to be the events left. Not verified: seen in
            clients or older copies of the guide only.
        transaction_id: Listed among the attributes by the page; the sample has it at envelope level.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("total", "transaction_id"))
    total: Optional[int] = None
    transaction_id: Optional[str] = None


class AddNameserverToRegistryReply(TypedReply):
    """The reply to `add_nameserver_to_registry`.

    Attributes:
        registry_name: Outcome per registry subscribed to; the keys are registry names such as NSI, DENIC,
            NeuLevel, TV, NSI .cc, CIRA, ISOC/PIR, UK, VC, dotName, NeuStar, Afilias; whether the key
            registry_name itself appears on the wire is not shown in the captured text. Not verified: seen in
            clients or older copies of the guide only.
        registries: Outcome per registry, wherever the reply puts it.
    """

    registry_name: Mapping[str, str] = EMPTY
    registries: Mapping[str, str] = EMPTY


class Approver(Record):
    """An address that may approve a certificate.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        email: mail address.
        type: one of GENERIC, MANUAL. The page has a value list that could not be read; MANUAL from a
            sample, GENERIC from a client. Not verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"type": "ApproverType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("domain", "type"))
    domain: Optional[str] = None
    email: Optional[str] = None
    type: Optional[ApproverType] = None


class AsiaEligibility(Record):
    """Charter eligibility, .ASIA; legacy.

    Attributes:
        contact_type: one of owner, admin, billing, tech. When: .ASIA. Which contact is the charter
            eligibility contact.
        id_number: When: .ASIA.
        id_type: one of certificate, legislation, societyRegistry, politicalPartyRegistry, passport,
            other. When: .ASIA.
        id_type_info: id type info.
        legal_entity_type: When: .ASIA.
        legal_entity_type_info: legal entity type info.
        locality_country: When: .ASIA. Two-letter country in the Asia-Pacific region.
        locality_city: locality city.
        locality_state_prov: locality state prov.
    """

    _words: ClassVar[Mapping[str, str]] = {
        "contact_type": "ContactRole",
        "id_type": "AsiaEligibilityIdType",
        "legal_entity_type": "AsiaEligibilityLegalEntityType",
    }
    _shown: ClassVar[FrozenSet[str]] = frozenset(("contact_type",))
    contact_type: Optional[ContactRole] = None
    id_number: Optional[str] = None
    id_type: Optional[AsiaEligibilityIdType] = None
    id_type_info: Optional[str] = None
    legal_entity_type: Optional[AsiaEligibilityLegalEntityType] = None
    legal_entity_type_info: Optional[str] = None
    locality_country: Optional[str] = None
    locality_city: Optional[str] = None
    locality_state_prov: Optional[str] = None


class AustralianRegistrant(Record):
    """Eligibility, .AU zones.

    Attributes:
        registrant_name: When: .AU zones.
        registrant_id_type: one of ABN, ACN, OTHER. When: .AU zones. Value list from client code.
        registrant_id: registrant id.
        eligibility_type: When: .AU zones.
        eligibility_name: eligibility name.
        eligibility_id_type: When: .COM.AU and .NET.AU. Value list from client code.
        eligibility_id: When: .COM.AU and .NET.AU.
        policy_reason: When: .AU zones. Called eligibility_reason in the PHP toolkit; 1 exact match or
            acronym, 2 close connection.
    """

    _words: ClassVar[Mapping[str, str]] = {
        "registrant_id_type": "AustralianRegistrantRegistrantIdType",
        "eligibility_type": "AustralianEligibility",
        "eligibility_id_type": "AustralianRegistrantEligibilityIdType",
    }
    registrant_name: Optional[str] = None
    registrant_id_type: Optional[AustralianRegistrantRegistrantIdType] = None
    registrant_id: Optional[str] = None
    eligibility_type: Optional[AustralianEligibility] = None
    eligibility_name: Optional[str] = None
    eligibility_id_type: Optional[AustralianRegistrantEligibilityIdType] = None
    eligibility_id: Optional[str] = None
    policy_reason: Optional[int] = None


class BelongsToResellerReply(TypedReply):
    """The reply to `belongs_to_reseller`.

    Attributes:
        belongs: `belongs_to_rsp` on the wire.
        expires_on: with the zone that it names, if any, `domain_expdate` on the wire. When:
            belongs_to_rsp = 1.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("belongs", "expires_on"))
    belongs: bool
    expires_on: Optional[dt.datetime] = None


class CancelCertificateOrderReply(TypedReply):
    """The reply to `cancel_certificate_order`.

    Attributes:
        order_id: order id.
        domain: name with its suffix, e.g. "example.com".
        state: state.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "CertificateOrderState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("order_id", "domain"))
    order_id: Optional[int] = None
    domain: Optional[str] = None
    state: Optional[CertificateOrderState] = None


class CancelPendingOrdersReply(TypedReply):
    """The reply to `cancel_pending_orders`.

    Attributes:
        total: total.
        cancelled: a list; each see its type.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("total", "cancelled"))
    total: Optional[int] = None
    cancelled: Sequence[CancelledOrder] = ()


class CancelledOrder(Record):
    """An order that was cancelled.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        id: id.
        reg_type: one of new, transfer, renewal.
    """

    _words: ClassVar[Mapping[str, str]] = {"reg_type": "CancelledOrderRegType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("domain", "id", "reg_type"))
    domain: Optional[str] = None
    id: Optional[int] = None
    reg_type: Optional[CancelledOrderRegType] = None


class CertificateContacts(Record):
    """The contacts of a certificate; which count depends on the product.

    Attributes:
        admin: When: DV products; SiteLock and malwarescan; older DigiCert-family and Trustwave products.
            Title is needed for Thawte, Symantec and every EV product in the older rule.
        organization: When: OV, EV and code signing; all Comodo/Sectigo products in the official module.
            Since October 2020 first_name, last_name and email are needed too and are copied from admin when
            missing; no P.O. box.
        signer: When: EV products.
        billing: Needed before October 2020; extra contacts are dropped and not given back.
        tech: Needed before October 2020; extra contacts are dropped and not given back.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("admin", "organization", "signer", "billing", "tech"))
    admin: Optional[Contact] = None
    organization: Optional[Contact] = None
    signer: Optional[Contact] = None
    billing: Optional[Contact] = None
    tech: Optional[Contact] = None


class CertificateData(Record):
    """An issued certificate.

    Attributes:
        certificate: PEM. Not verified: seen in clients or older copies of the guide only.
    """

    certificate: Optional[str] = None


class CertificateOrderReply(TypedReply):
    """The reply to an order of a certificate.

    Attributes:
        order_id: Keep it: get_order_info, cancel_order, process_pending and the mail commands take it.
            Not verified: seen in clients or older copies of the guide only.
        domain: Not verified: seen in clients or older copies of the guide only.
        state: Value list from cancel_order; awaiting-approval in every sample. Not verified: seen in
            clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "CertificateOrderState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("order_id", "domain"))
    order_id: Optional[int] = None
    domain: Optional[str] = None
    state: Optional[CertificateOrderState] = None


class ChangeReply(TypedReply):
    """The reply to a change.

    Attributes:
        details: When: affect_domains = 1 or contact change. By domain.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("details",))
    details: Mapping[str, ChangeResult] = EMPTY


class ChangeResult(Record):
    """How a change went for one domain.

    Attributes:
        is_success: Not verified: seen in clients or older copies of the guide only.
        response_code: response code.
        response_text: response text.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("is_success", "response_code", "response_text"))
    is_success: Optional[bool] = None
    response_code: Optional[int] = None
    response_text: Optional[str] = None


class CheckNameserverAtRegistryReply(TypedReply):
    """The reply to `check_nameserver_at_registry`.

    Attributes:
        status: Whether it exists there; the value set is not given on the page. Not verified: seen in
            clients or older copies of the guide only.
        known: 200 = known, 212 = unknown.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("status", "known"))
    status: Optional[str] = None
    known: Optional[bool] = None


class CheckTransferReply(TypedReply):
    """The reply to `check_transfer`.

    Attributes:
        transferable: `transferrable` on the wire. Spelt with double r on the wire; the page's prose says
            transferable.
        reason: When: transferrable = 0. Free text.
        reason_code: When: transferrable = 0. In newer copies. Not verified: seen in clients or older
            copies of the guide only.
        no_service: `noservice` on the wire. When: seen in live replies. 1 when the registry link is down.
        status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef. When:
            check_status = 1 or a transfer is known.
        request_address: When: get_request_address = 1.
        timestamp: When: a transfer is known. Last change, as text.
        timestamp_epoch: seconds since 1970, UTC, `unixtime` on the wire. When: a transfer is known. Last
            change.
        type: one of reg2reg, rsp2rsp. When: a transfer is possible. From another registrar, or from
            another OpenSRS reseller (values unverified). Not verified: seen in clients or older copies of the
            guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "TransferStatus", "type": "CheckTransferType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "transferable",
        "reason_code",
        "no_service",
        "status",
        "timestamp",
        "timestamp_epoch",
        "type",
    ))
    transferable: Optional[bool] = None
    reason: Optional[str] = None
    reason_code: Optional[int] = None
    no_service: Optional[bool] = None
    status: Optional[TransferStatus] = None
    request_address: Optional[str] = None
    timestamp: Optional[str] = None
    timestamp_epoch: Optional[int] = None
    type: Optional[CheckTransferType] = None


class CnameRecord(Record):
    """Another name for a name.

    Attributes:
        subdomain: Third level; empty for the domain itself.
        hostname: Full target name.
    """

    subdomain: Optional[str] = None
    hostname: Optional[str] = None


class Contact(Record):
    """A person or organisation.

    Attributes:
        first_name: up to 64 characters.
        last_name: up to 64 characters. 63 in the EPP table.
        org_name: up to 64 characters. When: required by the EPP contact table; optional for a natural
            person in current use. Since the 2025 registration-data policy a filled organisation is treated as
            the legal holder of a gTLD.
        address1: up to 100 characters. 64; 100 for .EU and .UK.
        address2: up to 64 characters.
        address3: up to 64 characters.
        city: up to 64 characters.
        state: up to 32 characters. When: country is US or CA; also .CA, .ES, .MX, .US registrations; not
            needed for .NL. Two-letter code for US and CA.
        postal_code: up to 32 characters. When: required by the EPP contact table; optional for .EU. 16;
            20 for .EU, 32 for .UK; no spaces for .NL; must match the province for .ES.
        country: 2 characters. Two-letter ISO code; send GB, never UK or IM.
        phone: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension, up to 20 characters.
            +CCC.NNNNNNNNNNxEEEE, extension optional; .EU max 15 and no extension.
        fax: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. Same form as phone; required for .DE zone
            and tech contacts.
        email: Max 64 left of @ and 63 right (255 in .EU and .UK tables).
        url: Web address; seen in samples only.
        lang_pref: one of EN, FR. When: used for .CA; the PHP toolkit demands it on contact updates.
        lang: When: .EU and .BE owner and tech contacts. Two-letter language code from the registry's
            list.
        vat: VAT number, .EU.
        entity_type: When: .IT owner in update_contacts. 1 natural person, 2 company, 3 freelance, 4
            non-profit, 5 public body, 6 other, 7 non-natural foreigner.
        nationality_code: When: .IT owner in update_contacts. Two letters.
        reg_code: When: .IT owner in update_contacts. Codice fiscale, VAT or passport number.
        title: When: certificates: every contact of Thawte, Symantec and EV orders in the older rule. Job
            title; not part of the domain contact record. Not verified: seen in clients or older copies of the
            guide only.
        duns: When: certificates: organization. D-U-N-S number, seen in an old sample. Not verified: seen
            in clients or older copies of the guide only.
        status: one of active, pending_current_registrant, pending_new_registrant. Comes with the contacts
            of a domain.
    """

    _words: ClassVar[Mapping[str, str]] = {"lang_pref": "CanadianLanguage", "status": "ContactStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("status",))
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    org_name: Optional[str] = None
    address1: Optional[str] = None
    address2: Optional[str] = None
    address3: Optional[str] = None
    city: Optional[str] = None
    state: Optional[str] = None
    postal_code: Optional[str] = None
    country: Optional[str] = None
    phone: Optional[str] = None
    fax: Optional[str] = None
    email: Optional[str] = None
    url: Optional[str] = None
    lang_pref: Optional[CanadianLanguage] = None
    lang: Optional[str] = None
    vat: Optional[str] = None
    entity_type: Optional[int] = None
    nationality_code: Optional[str] = None
    reg_code: Optional[str] = None
    title: Optional[str] = None
    duns: Optional[str] = None
    status: Optional[ContactStatus] = None


class Contacts(Record):
    """Contacts by role.

    Attributes:
        owner: see its type.
        admin: see its type.
        billing: see its type.
        tech: see its type.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("owner", "admin", "billing", "tech"))
    owner: Optional[Contact] = None
    admin: Optional[Contact] = None
    billing: Optional[Contact] = None
    tech: Optional[Contact] = None


class Contract(Record):
    """A contract.

    Attributes:
        text: text.
    """

    text: str = ""


class CreateSitelockLoginReply(TypedReply):
    """The reply to `create_sitelock_login`.

    Attributes:
        login_url: login url.
    """

    login_url: Optional[str] = None


class CsrData(Record):
    """What a CSR says.

    Attributes:
        domain: Common name.
        country: country.
        state: Not verified: seen in clients or older copies of the guide only.
        locality: Not verified: seen in clients or older copies of the guide only.
        organization: Not verified: seen in clients or older copies of the guide only.
        organization_unit: Not verified: seen in clients or older copies of the guide only.
        email: May be empty. Not verified: seen in clients or older copies of the guide only.
        has_bad_extensions: 1 = the CSR carries extensions the CA refuses (meaning unverified). Not
            verified: seen in clients or older copies of the guide only.
        valid_true_domain: Fit for the True BusinessID family (meaning unverified). Not verified: seen in
            clients or older copies of the guide only.
        valid_quick_domain: Fit for the QuickSSL family (meaning unverified). Not verified: seen in
            clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain",
        "has_bad_extensions",
        "valid_true_domain",
        "valid_quick_domain",
    ))
    domain: Optional[str] = None
    country: Optional[str] = None
    state: Optional[str] = None
    locality: Optional[str] = None
    organization: Optional[str] = None
    organization_unit: Optional[str] = None
    email: Optional[str] = None
    has_bad_extensions: Optional[bool] = None
    valid_true_domain: Optional[bool] = None
    valid_quick_domain: Optional[bool] = None


class DeletedDomain(Record):
    """A domain that left the account.

    Attributes:
        name: name with its suffix, e.g. "example.com".
        reason: E.g. By-Request; event texts also list expired, transfered, auction, historical,
            by-request, delete-domain-api.
        delete_date: with the zone that it names, if any. 'DD-MON-YYYY hh:mm:ss', may have a leading
            blank.
        delete_date_epoch: seconds since 1970, UTC.
        expire_date: with the zone that it names, if any. 'DD-MON-YYYY hh:mm:ss'.
        expire_date_epoch: seconds since 1970, UTC, `expiredate_epoch` on the wire. No underscore after
            expire, unlike expire_date.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "name",
        "delete_date",
        "delete_date_epoch",
        "expire_date",
        "expire_date_epoch",
    ))
    name: Optional[str] = None
    reason: Optional[str] = None
    delete_date: Optional[dt.datetime] = None
    delete_date_epoch: Optional[int] = None
    expire_date: Optional[dt.datetime] = None
    expire_date_epoch: Optional[int] = None


class DnsRecords(Record):
    """The records of a zone, by type.

    Attributes:
        a: `A` on the wire.
        aaaa: `AAAA` on the wire.
        cname: `CNAME` on the wire.
        mx: `MX` on the wire.
        srv: `SRV` on the wire.
        txt: `TXT` on the wire.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("a", "aaaa", "cname", "mx", "srv", "txt"))
    a: Sequence[ARecord] = ()
    aaaa: Sequence[AaaaRecord] = ()
    cname: Sequence[CnameRecord] = ()
    mx: Sequence[MxRecord] = ()
    srv: Sequence[SrvRecord] = ()
    txt: Sequence[TxtRecord] = ()


class DomainContacts(Record):
    """The contacts of one domain.

    Attributes:
        contact_set: see its type.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("contact_set",))
    contact_set: Optional[Contacts] = None


class DsRecord(Record):
    """A DS record at the registry.

    Attributes:
        key_tag: 0 to 65535.
        algorithm: 5 RSA/SHA-1, 6 DSA-NSEC3-SHA1, 7 RSASHA1-NSEC3-SHA1, 8 RSA/SHA-256, 10 RSA/SHA-512, 253
            private by name, 254 private by OID; the page lists no ECDSA (13, 14) and no EdDSA (15, 16), so
            others are let through.
        digest_type: 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384.
        digest: Hex; 40 characters for type 1, 64 for 2 and 3, 96 for 4.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("key_tag", "algorithm", "digest_type", "digest"))
    key_tag: Optional[int] = None
    algorithm: Optional[int] = None
    digest_type: Optional[int] = None
    digest: Optional[str] = None


class Event(Record):
    """Something that happened to a domain, an order or a transfer.

    Attributes:
        event_id: 32 hex digits.
        object: one of DOMAIN, ORDER, TRANSFER.
        event: Not verified: seen in clients or older copies of the guide only.
        event_date: with the zone that it names, if any. ISO 8601, UTC, trailing Z.
        object_data: see its type.
    """

    _words: ClassVar[Mapping[str, str]] = {"object": "EventObject", "event": "EventName"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("event_id", "object", "event", "event_date", "object_data"))
    event_id: Optional[str] = None
    object: Optional[EventObject] = None
    event: Optional[EventName] = None
    event_date: Optional[dt.datetime] = None
    object_data: Optional[EventData] = None


class EventData(Record):
    """What an event says.

    Attributes:
        domain_name: name with its suffix, e.g. "example.com".
        domain_id: When: DOMAIN, every event.
        order_id: When: ORDER and TRANSFER, every event.
        transfer_id: When: TRANSFER, every event.
        expiration_date: with the zone that it names, if any. When: DOMAIN CREATED, REGISTERED, RENEWED,
            EXPIRED. ISO 8601 UTC; CREATED fires for any way into the system: registration, finished transfer,
            redemption, import.
        period: in years. When: DOMAIN REGISTERED, RENEWED. RENEWED also fires for automatic renewals.
        nameservers: `nameserver_list` on the wire. When: DOMAIN NAMESERVER_UPDATE. The set at the time of
            the event.
        verification_status: When: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE. Not verified: seen in
            clients or older copies of the guide only.
        last_note: When: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE, optional. Newest page only; latest
            remark, e.g. why it failed.
        trade_status: When: DOMAIN ICANN_TRADE_STATUS_CHANGE. Change of registrant under the ICANN
            transfer policy; da = designated agent; the sample has it beside domain_id and domain_name.
        zone_check_status: one of valid, invalid. When: DOMAIN ZONE_CHECK_STATUS_CHANGE. .DE and .FR; a
            domain that stays invalid can be switched off by the registry.
        reason: one of expired, transfered, auction, historical, by-request, delete-domain-api. When:
            DOMAIN DELETED. Transfered is spelt with one r pair.
        deletion_date: with the zone that it names, if any. When: DOMAIN DELETED. ISO 8601 UTC.
        redemption_grace_period_end_date: with the zone that it names, if any. When: DOMAIN DELETED. Can
            be an empty string (seen for a revoked domain in its add grace period).
        order_status: When: ORDER STATUS_CHANGE.
        order_reg_type: When: ORDER STATUS_CHANGE. Not verified: seen in clients or older copies of the
            guide only.
        claim_status: one of initiated, accepted, declined, cancelled. When: ORDER CLAIM_STATUS_CHANGE.
            Trademark claims notice of a new gTLD order.
        transfer_status: one of pending_owner, pending_admin, pending_registry, completed, cancelled,
            undef. When: TRANSFER STATUS_CHANGE.
        message_type: When: MESSAGE_STATUS_CHANGE. Template name such as reseller.renewal.reminder,
            registrant.transfer.confirmation, registrant.wdrp.domain, eu.wdrp.domain, registrant.verification.
            Not verified: seen in clients or older copies of the guide only.
        message_status: When: MESSAGE_STATUS_CHANGE. Delivery state; values not known. Not verified: seen
            in clients or older copies of the guide only.
        to_address: When: MESSAGE_STATUS_CHANGE. Recipient. Not verified: seen in clients or older copies
            of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {
        "verification_status": "VerificationStatus",
        "trade_status": "EventDataTradeStatus",
        "zone_check_status": "EventDataZoneCheckStatus",
        "reason": "EventDataReason",
        "order_status": "OrderStatus",
        "order_reg_type": "OrderType",
        "claim_status": "EventDataClaimStatus",
        "transfer_status": "TransferStatus",
    }
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain_name",
        "domain_id",
        "order_id",
        "transfer_id",
        "expiration_date",
        "period",
        "nameservers",
        "verification_status",
        "trade_status",
        "zone_check_status",
        "deletion_date",
        "redemption_grace_period_end_date",
        "order_status",
        "order_reg_type",
        "claim_status",
        "transfer_status",
        "message_type",
        "message_status",
    ))
    domain_name: Optional[str] = None
    domain_id: Optional[int] = None
    order_id: Optional[int] = None
    transfer_id: Optional[int] = None
    expiration_date: Optional[dt.datetime] = None
    period: Optional[int] = None
    nameservers: Sequence[str] = ()
    verification_status: Optional[VerificationStatus] = None
    last_note: Optional[str] = None
    trade_status: Optional[EventDataTradeStatus] = None
    zone_check_status: Optional[EventDataZoneCheckStatus] = None
    reason: Optional[EventDataReason] = None
    deletion_date: Optional[dt.datetime] = None
    redemption_grace_period_end_date: Optional[dt.datetime] = None
    order_status: Optional[OrderStatus] = None
    order_reg_type: Optional[OrderType] = None
    claim_status: Optional[EventDataClaimStatus] = None
    transfer_status: Optional[TransferStatus] = None
    message_type: Optional[str] = None
    message_status: Optional[str] = None
    to_address: Optional[str] = None


class ExpiringDomain(Record):
    """A domain with its date of expiry.

    Attributes:
        name: name with its suffix, e.g. "example.com".
        expires_on: with the zone that it names, if any, `expiredate` on the wire.
        auto_renew: `f_auto_renew` on the wire. Y/N here although all_info uses 0/1.
        let_expire: `f_let_expire` on the wire.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("name", "expires_on", "auto_renew", "let_expire"))
    name: Optional[str] = None
    expires_on: Optional[dt.datetime] = None
    auto_renew: Optional[bool] = None
    let_expire: Optional[bool] = None


class Forwarding(Record):
    """Web forwarding of one subdomain.

    Attributes:
        subdomain: up to 128 characters. Third level; may be empty; row from the toolkit, page text cut.
            Not verified: seen in clients or older copies of the guide only.
        destination_url: up to 200 characters.
        enabled: 1 on, 0 off.
        masked: 1 keeps the domain in the address bar.
        title: up to 255 characters. Only with masked = 1. Not verified: seen in clients or older copies
            of the guide only.
        description: up to 255 characters. Only with masked = 1.
        keywords: Comma separated.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("enabled", "masked"))
    subdomain: Optional[str] = None
    destination_url: Optional[str] = None
    enabled: Optional[bool] = None
    masked: Optional[bool] = None
    title: Optional[str] = None
    description: Optional[str] = None
    keywords: Optional[str] = None


class GetAffiliateIdReply(TypedReply):
    """The reply to `get_affiliate_id`.

    Attributes:
        affiliate_id: affiliate id.
    """

    affiliate_id: Optional[str] = None


class GetBalanceReply(TypedReply):
    """The reply to `get_balance`.

    Attributes:
        balance: exact amount.
        hold_balance: Available money is balance minus hold_balance.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("balance", "hold_balance"))
    balance: Decimal
    hold_balance: Optional[Decimal] = None


class GetCertificateOrderReply(TypedReply):
    """The reply to `get_certificate_order`.

    Attributes:
        order_id: order id.
        state: state.
        reg_type: one of new, renewal, transfer, upgrade.
        product_type: product type.
        product_id: When: order completed.
        supplier_order_id: The CA's order number; its portal asks for it.
        domain: name with its suffix, e.g. "example.com".
        period: in years.
        price: What was charged.
        csr: csr.
        server_type: server type.
        server_count: When: old products. Read by the official WHMCS module. Not verified: seen in clients
            or older copies of the guide only.
        special_instructions: special instructions.
        approver_email: When: domain-vetted certificate.
        contact_email: mail address.
        contact_set: Since October 2020 DV gives admin, OV organization, EV organization and signer.
        notes_list: a list; each see its type.
        dv_auth_details: When: DNS or file validation under way. Name taken from parse_csr's page and one
            client; keys inside unknown. Not verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "CertificateOrderState", "reg_type": "GetCertificateOrderRegType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "order_id",
        "reg_type",
        "product_type",
        "product_id",
        "supplier_order_id",
        "domain",
        "period",
        "price",
        "server_type",
        "server_count",
        "contact_set",
        "notes_list",
    ))
    order_id: Optional[int] = None
    state: Optional[CertificateOrderState] = None
    reg_type: Optional[GetCertificateOrderRegType] = None
    product_type: Optional[str] = None
    product_id: Optional[int] = None
    supplier_order_id: Optional[str] = None
    domain: Optional[str] = None
    period: Optional[int] = None
    price: Optional[Decimal] = None
    csr: Optional[str] = None
    server_type: Optional[str] = None
    server_count: Optional[int] = None
    special_instructions: Optional[str] = None
    approver_email: Optional[str] = None
    contact_email: Optional[str] = None
    contact_set: Optional[CertificateContacts] = None
    notes_list: Sequence[TrustNote] = ()
    dv_auth_details: Optional[Dict[str, Any]] = None


class GetCertificateReply(TypedReply):
    """The reply to `get_certificate`.

    Attributes:
        product_id: product id.
        product_type: product type.
        domain: name with its suffix, e.g. "example.com".
        state: state.
        issue_date: with the zone that it names, if any.
        start_date: with the zone that it names, if any.
        expiry_date: with the zone that it names, if any.
        contact_email: Admin or organisation address, by product; change it with update_product.
        cert_data: see its type.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "ProductState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "product_id",
        "product_type",
        "domain",
        "issue_date",
        "start_date",
        "expiry_date",
        "cert_data",
    ))
    product_id: Optional[int] = None
    product_type: Optional[str] = None
    domain: Optional[str] = None
    state: Optional[ProductState] = None
    issue_date: Optional[dt.datetime] = None
    start_date: Optional[dt.datetime] = None
    expiry_date: Optional[dt.datetime] = None
    contact_email: Optional[str] = None
    cert_data: Optional[CertificateData] = None


class GetContactsReply(TypedReply):
    """The reply to `get_contacts`.

    Attributes:
        domains: Attributes is an assoc keyed by domain name, not a list.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("domains",))
    domains: Mapping[str, DomainContacts] = EMPTY


class GetContractReply(TypedReply):
    """The reply to `get_contract`.

    Attributes:
        contract: see its type.
        text: The text, nested or not: the table calls it a text, the sample reply nests it.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("contract",))
    contract: Optional[Contract] = None
    text: str = ""


class GetDesignatedAgentReply(TypedReply):
    """The reply to `get_designated_agent`.

    Attributes:
        allow_designated_agent: 0 = the registrant approves every change by mail, 1 = Tucows may act.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("allow_designated_agent",))
    allow_designated_agent: Optional[bool] = None


class GetDnssecReply(TypedReply):
    """The reply to `get_dnssec`.

    Attributes:
        ds_records: `dnssec` on the wire. May be empty; a client also copes with an assoc here. Not
            verified: seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("ds_records",))
    ds_records: Sequence[DsRecord] = ()


class GetDomainReply(TypedReply):
    """The reply to `get_domain`.

    Attributes:
        expires_on: with the zone that it names, if any, `expiredate` on the wire. When: type = all_info.
            'YYYY-MM-DD hh:mm:ss', no zone given.
        registry_created_on: with the zone that it names, if any, `registry_createdate` on the wire. When:
            type = all_info.
        registry_expires_on: with the zone that it names, if any, `registry_expiredate` on the wire. When:
            type = all_info.
        registry_updated_on: with the zone that it names, if any, `registry_updatedate` on the wire. When:
            type = all_info.
        registry_transferred_on: with the zone that it names, if any, `registry_transferdate` on the wire.
            When: type = all_info, when the domain was transferred. Seen in a Perl client. Not verified: seen
            in clients or older copies of the guide only.
        auto_renew: When: type = all_info or expire_action.
        let_expire: When: type = all_info or expire_action.
        sponsoring_rsp: When: type = all_info. 1 when the asking reseller holds the domain.
        affiliate_id: When: type = all_info. Often empty.
        gdpr_consent_status: When: type = all_info. NONE in a live sample; other values unknown.
        dns_errors: When: type = all_info. Named by a Perl client as sometimes present. Not verified: seen
            in clients or older copies of the guide only.
        descr: When: type = all_info, .CA. Named by a Perl client. Not verified: seen in clients or older
            copies of the guide only.
        tld_data: When: type = all_info or tld_data. An empty string, not an empty assoc, when there is
            none.
        nameservers: `nameserver_list` on the wire. When: type = all_info or nameservers.
        contact_set: When: type = all_info or owner or admin or billing or tech.
        lock_state: When: type = status. 1 = transfer lock on.
        can_modify: When: type = status. 0 while OpenSRS itself holds a lock.
        domain_supports: When: type = status. Whether the TLD has a lock at all.
        parked_page_status: `parkp_status` on the wire. When: type = status. Often empty.
        transfer_away_in_progress: When: type = status, when relevant.
        auction_escrow: `auctionescrow` on the wire. When: type = status, when relevant.
        auth_code: `domain_auth_info` on the wire. When: type = domain_auth_info. The transfer authcode;
            do not log it.
        state: one of enabled, disabled, enabling, disabling. When: type = whois_privacy_state. Always
            disabled where the TLD has no WHOIS privacy; whois_publicity_state has enabled and disabled only
            (key name there unverified). Not verified: seen in clients or older copies of the guide only.
        forwarding_email: When: type = forwarding_email. Second-level .NAME only.
        trademark: When: type = trademark, .CA. Legacy.
        rsp_whois_info: When: type = rsp_whois_info. Reseller's WHOIS contact block; inner keys not
            documented in any copy read.
        waiting_history: When: type = waiting_history. Asynchronous requests; inner layout not read.
        xpack_waiting_history: When: type = xpack_waiting_history, .DK. Finished or cancelled requests,
            dropped after two weeks; inner layout not read.
        ca_whois_display_setting: When: type = ca_whois_display_setting. CIRA WHOIS privacy setting;
            values not read. Not verified: seen in clients or older copies of the guide only.
        it_whois_display_setting: When: type = it_whois_display_setting. Values not read. Not verified:
            seen in clients or older copies of the guide only.
        ced_info: When: type = ced_info, .ASIA. Not verified: seen in clients or older copies of the guide
            only.
        nexus: When: type = nexus_info, .US. Not verified: seen in clients or older copies of the guide
            only.
        count: When: type = list. Not verified: seen in clients or older copies of the guide only.
        remainder: When: type = list. 1 when more pages follow. Not verified: seen in clients or older
            copies of the guide only.
        domain_list: When: type = list. Not verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "WhoisPrivacyState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "expires_on",
        "registry_created_on",
        "registry_expires_on",
        "registry_updated_on",
        "registry_transferred_on",
        "auto_renew",
        "let_expire",
        "sponsoring_rsp",
        "gdpr_consent_status",
        "tld_data",
        "nameservers",
        "contact_set",
        "lock_state",
        "can_modify",
        "domain_supports",
        "parked_page_status",
        "transfer_away_in_progress",
        "auction_escrow",
        "ca_whois_display_setting",
        "it_whois_display_setting",
        "ced_info",
        "nexus",
        "count",
        "remainder",
    ))
    expires_on: Optional[dt.datetime] = None
    registry_created_on: Optional[dt.datetime] = None
    registry_expires_on: Optional[dt.datetime] = None
    registry_updated_on: Optional[dt.datetime] = None
    registry_transferred_on: Optional[dt.datetime] = None
    auto_renew: Optional[bool] = None
    let_expire: Optional[bool] = None
    sponsoring_rsp: Optional[bool] = None
    affiliate_id: Optional[str] = None
    gdpr_consent_status: Optional[str] = None
    dns_errors: Optional[str] = None
    descr: Optional[str] = None
    tld_data: Optional[TldData] = None
    nameservers: Sequence[Nameserver] = ()
    contact_set: Optional[Contacts] = None
    lock_state: Optional[bool] = None
    can_modify: Optional[bool] = None
    domain_supports: Optional[bool] = None
    parked_page_status: Optional[str] = None
    transfer_away_in_progress: Optional[bool] = None
    auction_escrow: Optional[bool] = None
    auth_code: Optional[str] = None
    state: Optional[WhoisPrivacyState] = None
    forwarding_email: Optional[str] = None
    trademark: Optional[bool] = None
    rsp_whois_info: Optional[Dict[str, Any]] = None
    waiting_history: Sequence[Any] = ()
    xpack_waiting_history: Sequence[Any] = ()
    ca_whois_display_setting: Optional[str] = None
    it_whois_display_setting: Optional[str] = None
    ced_info: Optional[AsiaEligibility] = None
    nexus: Optional[UsNexus] = None
    count: Optional[int] = None
    remainder: Optional[bool] = None
    domain_list: Sequence[Any] = ()


class GetForwardingReply(TypedReply):
    """The reply to `get_forwarding`.

    Attributes:
        forwarding: One entry per subdomain; can be empty.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("forwarding",))
    forwarding: Sequence[Forwarding] = ()


class GetOrderReply(TypedReply):
    """The reply to `get_order`.

    Attributes:
        order: `field_hash` on the wire.
        contacts: The flat keys owner_…, admin_…, billing_… and tech_… of the order.
        nameservers: The flat keys fqdn1, fqdn2, … of the order, those that are in use.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("order", "contacts", "nameservers"))
    order: Optional[OrderInfo] = None
    contacts: Optional[Contacts] = None
    nameservers: Sequence[str] = ()


class GetPersonalNameReply(TypedReply):
    """The reply to `get_personal_name`.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        created_on: with the zone that it names, if any. Form not shown.
        state: one of active. When: returned at times.
        mailbox: When: query_email = 1.
        zone: When: query_dns = 1. Records with content, name and type; inner layout not captured. Not
            verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "GetPersonalNameState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("domain", "created_on", "mailbox"))
    domain: Optional[str] = None
    created_on: Optional[dt.datetime] = None
    state: Optional[GetPersonalNameState] = None
    mailbox: Optional[Mailbox] = None
    zone: Optional[Dict[str, Any]] = None


class GetPriceReply(TypedReply):
    """The reply to `get_price`.

    Attributes:
        price: OpenSRS price plus the ICANN fee; may arrive without decimals, e.g. 5000.
        prices: When: all_periods = 1.
        is_registry_premium: When: premium name whose tier the reseller has enabled.
        registry_premium_group: When: premium name whose tier the reseller has enabled.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("price", "prices", "is_registry_premium", "registry_premium_group"))
    price: Optional[Decimal] = None
    prices: Sequence[TermPrice] = ()
    is_registry_premium: Optional[bool] = None
    registry_premium_group: Optional[str] = None


class GetProductReply(TypedReply):
    """The reply to `get_product`.

    Attributes:
        product_id: Not verified: seen in clients or older copies of the guide only.
        product_type: Not verified: seen in clients or older copies of the guide only.
        domain: name with its suffix, e.g. "example.com".
        state: state.
        issue_date: with the zone that it names, if any.
        start_date: with the zone that it names, if any. Not verified: seen in clients or older copies of
            the guide only.
        expiry_date: with the zone that it names, if any.
        is_renewable: 1 from 60 days before the end to 15 days after it (window read on get_products).
        contact_email: mail address.
        inventory_item_id: When: certificate moved from TPP.
        upgrade_options: When: SiteLock that can still be upgraded. A product_type; form with several
            options not seen. Not verified: seen in clients or older copies of the guide only.
        csr: When: all_info = 1.
        csr_data: When: all_info = 1. What the CSR says. Not verified: seen in clients or older copies of
            the guide only.
        contact_set: When: all_info = 1. The page promises contacts; key from a sample. Not verified: seen
            in clients or older copies of the guide only.
        notes_list: When: all_info = 1. Not verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"state": "ProductState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "product_id",
        "product_type",
        "domain",
        "issue_date",
        "start_date",
        "expiry_date",
        "is_renewable",
        "inventory_item_id",
        "upgrade_options",
        "csr_data",
        "contact_set",
        "notes_list",
    ))
    product_id: Optional[int] = None
    product_type: Optional[str] = None
    domain: Optional[str] = None
    state: Optional[ProductState] = None
    issue_date: Optional[dt.datetime] = None
    start_date: Optional[dt.datetime] = None
    expiry_date: Optional[dt.datetime] = None
    is_renewable: Optional[bool] = None
    contact_email: Optional[str] = None
    inventory_item_id: Optional[int] = None
    upgrade_options: Optional[str] = None
    csr: Optional[str] = None
    csr_data: Optional[CsrData] = None
    contact_set: Optional[CertificateContacts] = None
    notes_list: Sequence[TrustNote] = ()


class GetQueuedRequestReply(TypedReply):
    """The reply to `get_queued_request`.

    Attributes:
        request_data: State of the request; inner keys not read. Not verified: seen in clients or older
            copies of the guide only.
    """

    request_data: Optional[Dict[str, Any]] = None


class GetSubresellerReply(TypedReply):
    """The reply to `get_subreseller`.

    Attributes:
        allowed_tld_list: TLDs that may be sold.
        ccp_enabled: whether it is so.
        cert_permission: May sell SSL certificates.
        contact_set: see its type.
        low_balance_email: mail address.
        nameservers: nameservers.
        payment_email: mail address.
        pricing_plan: pricing plan.
        status: one of active, onhold, locked, canceled, paid_only. Not verified: seen in clients or older
            copies of the guide only.
        storefront_rwi: Not verified: seen in clients or older copies of the guide only.
        system_status_email: Not verified: seen in clients or older copies of the guide only.
        url: Not verified: seen in clients or older copies of the guide only.
        username: Not verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "SubresellerStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("allowed_tld_list", "contact_set", "status"))
    allowed_tld_list: Sequence[str] = ()
    ccp_enabled: Optional[bool] = None
    cert_permission: Optional[bool] = None
    contact_set: Optional[Contacts] = None
    low_balance_email: Optional[str] = None
    nameservers: Sequence[Any] = ()
    payment_email: Optional[str] = None
    pricing_plan: Optional[str] = None
    status: Optional[SubresellerStatus] = None
    storefront_rwi: Optional[bool] = None
    system_status_email: Optional[str] = None
    url: Optional[str] = None
    username: Optional[str] = None


class GetSubuserReply(TypedReply):
    """The reply to `get_subuser`.

    Attributes:
        id: When: a sub-user exists. Sub_id for the other commands; the page prints its key as d, a slip
            of the pen.
        username: When: a sub-user exists.
        permission: When: a sub-user exists. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers,
            32 rsp_whois_info; the old Perl client adds 64 domain extras.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("id", "permission"))
    id: Optional[int] = None
    username: Optional[str] = None
    permission: Optional[int] = None


class GetTradeLockReply(TypedReply):
    """The reply to `get_trade_lock`.

    Attributes:
        can_modify: 0 while a 60-day lock runs.
        allow_hold_after_trade: 1 = the lock will be applied; 1 unless switched off.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("can_modify", "allow_hold_after_trade"))
    can_modify: Optional[bool] = None
    allow_hold_after_trade: Optional[bool] = None


class GetUserInfoReply(TypedReply):
    """The reply to `get_user_info`.

    Attributes:
        domain: IDN in punycode for .COM and .NET, in RACE for .ORG.
        domain_count: Domains in the profile.
        expires_on: with the zone that it names, if any, `expiredate` on the wire. Of this domain.
        is_owner: `f_owner` on the wire. Owner or sub-user.
        capabilities: 0/1 flags per feature of the domain.
        dns_errors: When: .DE.
        encoding_type: When: IDN. Three-letter language tag.
        username: Not verified: seen in clients or older copies of the guide only.
        permission: When: a sub-user asks. Not verified: seen in clients or older copies of the guide
            only.
        waiting_requests_no: Not verified: seen in clients or older copies of the guide only.
        inaccurate_whois: `inaccuratewhois` on the wire. When: flagged. Not verified: seen in clients or
            older copies of the guide only.
        auction_escrow: When: flagged. Not verified: seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain",
        "domain_count",
        "expires_on",
        "is_owner",
        "encoding_type",
        "permission",
        "waiting_requests_no",
        "inaccurate_whois",
        "auction_escrow",
    ))
    domain: Optional[str] = None
    domain_count: Optional[int] = None
    expires_on: Optional[dt.datetime] = None
    is_owner: Optional[bool] = None
    capabilities: Optional[Dict[str, Any]] = None
    dns_errors: Optional[str] = None
    encoding_type: Optional[str] = None
    username: Optional[str] = None
    permission: Optional[int] = None
    waiting_requests_no: Optional[int] = None
    inaccurate_whois: Optional[bool] = None
    auction_escrow: Optional[bool] = None


class GetVerificationStatusReply(TypedReply):
    """The reply to `get_verification_status`.

    Attributes:
        status: `registrant_verification_status` on the wire. Not_verified appears on the newest page
            only.
        verification_deadline: When: not verified yet. Day the domain gets suspended.
        days_to_suspend: in days. When: not verified yet. Negative once suspended.
        email_bounced: When: not verified yet.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "VerificationStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "status",
        "verification_deadline",
        "days_to_suspend",
        "email_bounced",
    ))
    status: Optional[VerificationStatus] = None
    verification_deadline: Optional[dt.date] = None
    days_to_suspend: Optional[int] = None
    email_bounced: Optional[bool] = None


class Host(Record):
    """A nameserver kept in a profile.

    Attributes:
        name: Row cut in the captured page; seen in a recorded reply of 2011 (moo_moo).
        ipaddress: When: the host has an IPv4 address.
        ipv6: When: the host has an IPv6 address.
        can_delete: The page contradicts itself: its prose says 0 means still in use, its value list says
            0 = may be deleted and 1 = may not; the recorded reply of 2011 shows 1 for hosts that looked
            unused, which fits the prose; check on Horizon before use.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("name", "ipaddress", "ipv6", "can_delete"))
    name: Optional[str] = None
    ipaddress: Optional[str] = None
    ipv6: Optional[str] = None
    can_delete: Optional[bool] = None


class IncomingTransfer(Record):
    """A transfer into the account.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        gaining_registrar: gaining registrar.
        losing_registrar: losing registrar.
        affiliate_id: When: the order had one.
        completed_date: completed date.
        completed_date_epoch: seconds since 1970, UTC.
        order_date: order date.
        order_date_epoch: seconds since 1970, UTC. Not verified: seen in clients or older copies of the
            guide only.
        order_id: Not verified: seen in clients or older copies of the guide only.
        owner_confirm_date: Not verified: seen in clients or older copies of the guide only.
        owner_confirm_date_epoch: seconds since 1970, UTC. Not verified: seen in clients or older copies
            of the guide only.
        owner_confirm_ip: Not verified: seen in clients or older copies of the guide only.
        owner_request_date: Not verified: seen in clients or older copies of the guide only.
        owner_request_date_epoch: seconds since 1970, UTC. Not verified: seen in clients or older copies
            of the guide only.
        registry_request_date: Not verified: seen in clients or older copies of the guide only.
        registry_request_date_epoch: seconds since 1970, UTC. Not verified: seen in clients or older
            copies of the guide only.
        request_address: Not verified: seen in clients or older copies of the guide only.
        transfer_id: Not verified: seen in clients or older copies of the guide only.
        status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "TransferStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain",
        "gaining_registrar",
        "losing_registrar",
        "completed_date",
        "completed_date_epoch",
        "order_date",
        "order_date_epoch",
        "order_id",
        "owner_confirm_date",
        "owner_confirm_date_epoch",
        "owner_request_date",
        "owner_request_date_epoch",
        "registry_request_date",
        "registry_request_date_epoch",
        "transfer_id",
        "status",
    ))
    domain: Optional[str] = None
    gaining_registrar: Optional[str] = None
    losing_registrar: Optional[str] = None
    affiliate_id: Optional[str] = None
    completed_date: Optional[str] = None
    completed_date_epoch: Optional[int] = None
    order_date: Optional[str] = None
    order_date_epoch: Optional[int] = None
    order_id: Optional[int] = None
    owner_confirm_date: Optional[str] = None
    owner_confirm_date_epoch: Optional[int] = None
    owner_confirm_ip: Optional[str] = None
    owner_request_date: Optional[str] = None
    owner_request_date_epoch: Optional[int] = None
    registry_request_date: Optional[str] = None
    registry_request_date_epoch: Optional[int] = None
    request_address: Optional[str] = None
    transfer_id: Optional[int] = None
    status: Optional[TransferStatus] = None


class ItalianRegistrant(Record):
    """Registrant, .IT.

    Attributes:
        entity_type: When: .IT. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6
            other, 7 non-natural foreigner.
        nationality_code: When: .IT. Two letters.
        reg_code: When: .IT. Codice fiscale, VAT or passport number.
    """

    entity_type: Optional[int] = None
    nationality_code: Optional[str] = None
    reg_code: Optional[str] = None


class ListApproversReply(TypedReply):
    """The reply to `list_approvers`.

    Attributes:
        approver_list: a list; each see its type.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("approver_list",))
    approver_list: Sequence[Approver] = ()


class ListDeletedDomainsReply(TypedReply):
    """The reply to `list_deleted_domains`.

    Attributes:
        domains: `del_domains` on the wire. When: at least one match.
        page: page.
        page_size: page size.
        total: total.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("domains", "page", "page_size", "total"))
    domains: Sequence[DeletedDomain] = ()
    page: Optional[int] = None
    page_size: Optional[int] = None
    total: Optional[int] = None


class ListExpiringDomainsReply(TypedReply):
    """The reply to `list_expiring_domains`.

    Attributes:
        domains: `exp_domains` on the wire.
        page: page.
        remainder: 1 when more pages follow.
        total: total.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("domains", "page", "remainder", "total"))
    domains: Sequence[ExpiringDomain] = ()
    page: Optional[int] = None
    remainder: Optional[bool] = None
    total: Optional[int] = None


class ListNameserversReply(TypedReply):
    """The reply to `list_nameservers`.

    Attributes:
        nameservers: `nameserver_list` on the wire.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("nameservers",))
    nameservers: Sequence[Host] = ()


class ListNotesReply(TypedReply):
    """The reply to `list_notes`.

    Attributes:
        notes: a list; each see its type.
        transaction_id: Listed among the attributes by the newest page; seen at envelope level in replies.
        page: page.
        page_size: page size.
        total: total.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("notes", "transaction_id", "page", "page_size", "total"))
    notes: Sequence[Note] = ()
    transaction_id: Optional[str] = None
    page: Optional[int] = None
    page_size: Optional[int] = None
    total: Optional[int] = None


class ListOrdersReply(TypedReply):
    """The reply to `list_orders`.

    Attributes:
        orders: a list; each see its type.
        page_size: When: older page lists it.
        page: Not verified: seen in clients or older copies of the guide only.
        total: Not verified: seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("orders", "page_size", "page", "total"))
    orders: Sequence[OrderSummary] = ()
    page_size: Optional[int] = None
    page: Optional[int] = None
    total: Optional[int] = None


class ListProductTypesReply(TypedReply):
    """The reply to `list_product_types`.

    Attributes:
        enabled_product_types: a list; each enabled product types.
    """

    _words: ClassVar[Mapping[str, str]] = {"enabled_product_types": "ProductType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("enabled_product_types",))
    enabled_product_types: Sequence[ProductType] = ()


class ListProductsReply(TypedReply):
    """The reply to `list_products`.

    Attributes:
        product_list: a list; each see its type.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("product_list",))
    product_list: Sequence[ProductSummary] = ()


class ListTransfersAwayReply(TypedReply):
    """The reply to `list_transfers_away`.

    Attributes:
        total: Not verified: seen in clients or older copies of the guide only.
        page: When: page was sent. Not verified: seen in clients or older copies of the guide only.
        page_size: When: limit was sent. Not verified: seen in clients or older copies of the guide only.
        transfers: When: at least one match.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("total", "page", "page_size", "transfers"))
    total: Optional[int] = None
    page: Optional[int] = None
    page_size: Optional[int] = None
    transfers: Sequence[OutgoingTransfer] = ()


class ListTransfersInReply(TypedReply):
    """The reply to `list_transfers_in`.

    Attributes:
        total: total.
        page: When: page was sent.
        page_size: When: limit was sent.
        transfers: When: at least one match. Absent, not empty, when nothing matches.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("total", "page", "page_size", "transfers"))
    total: Optional[int] = None
    page: Optional[int] = None
    page_size: Optional[int] = None
    transfers: Sequence[IncomingTransfer] = ()


class LookupReply(TypedReply):
    """The reply to `lookup`.

    Attributes:
        status: one of available, taken.
        has_claim: When: new gTLD in its claims period (90 days from general availability). 1 when the
            label matches a Trademark Clearinghouse mark.
        reason: When: the name is a registry premium. Text such as 'Premium Name'; can also arrive as an
            empty string.
        email_available: When: .NAME only. Whether the forwarding address is free.
        no_service: `noservice` on the wire. When: .NAME, when the supplier cannot be reached. 1 comes
            together with is_success 0.
        price_status: When: older replies, .TV. Legacy pricing flag, seen in client libraries only. Not
            verified: seen in clients or older copies of the guide only.
        available: Whether the name is free; false for everything else, unknown included: see
            availability.
        availability: one of available, taken, taken_waiting, blocked, unknown. The answer in full.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "LookupStatus", "availability": "Availability"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "status",
        "has_claim",
        "email_available",
        "no_service",
        "price_status",
        "available",
        "availability",
    ))
    status: Optional[LookupStatus] = None
    has_claim: Optional[bool] = None
    reason: Optional[str] = None
    email_available: Optional[bool] = None
    no_service: Optional[bool] = None
    price_status: Optional[str] = None
    available: bool
    availability: Availability


class Mailbox(Record):
    """A mailbox.

    Attributes:
        mailbox_type: one of MAILBOX, WEBMAIL_ONLY. Not verified: seen in clients or older copies of the
            guide only.
        password: Not verified: seen in clients or older copies of the guide only.
        forward_email: Also switches forwarding on. Not verified: seen in clients or older copies of the
            guide only.
        disable_forward_email: Only 1 has a meaning. Not verified: seen in clients or older copies of the
            guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"mailbox_type": "MailboxType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("mailbox_type", "disable_forward_email"))
    mailbox_type: Optional[MailboxType] = None
    password: Optional[str] = None
    forward_email: Optional[str] = None
    disable_forward_email: Optional[bool] = None


class MxRecord(Record):
    """Mail server of a name.

    Attributes:
        subdomain: Third level; empty for the domain itself.
        priority: 0 to 65535. Lower is preferred.
        hostname: Mail server.
    """

    subdomain: Optional[str] = None
    priority: Optional[int] = None
    hostname: Optional[str] = None


class Nameserver(Record):
    """A nameserver in the list of a domain.

    Attributes:
        name: name with its suffix, e.g. "example.com".
        sortorder: 1-based, no duplicates.
        ipaddress: IP address.
        ipv6: Not verified: seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("name", "sortorder", "ipaddress", "ipv6"))
    name: Optional[str] = None
    sortorder: Optional[int] = None
    ipaddress: Optional[str] = None
    ipv6: Optional[str] = None


class Note(Record):
    """A note in the history of a domain, an order or a transfer.

    Attributes:
        timestamp: with the zone that it names, if any. DD-MMM-YYYY hh:mm:ss.
        note: note.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("timestamp",))
    timestamp: Optional[dt.datetime] = None
    note: Optional[str] = None


class OrderInfo(Record):
    """Everything about a domain order.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        reg_type: reg type.
        affiliate_id: affiliate id.
        cost: exact amount.
        encoding_type: The page prints the key as two words; the literal text undef stands for none.
        auto_renew: `f_auto_renew` on the wire.
        lock: `f_lock_domain` on the wire.
        flag_saved_ns_fields: Whether the submitted nameservers were used.
        flag_saved_tech_fields: Whether the submitted tech contact was used.
        id: id.
        status: status.
        period: in years. Not verified: seen in clients or older copies of the guide only.
        order_date: seconds since 1970, UTC.
        processed_date: seconds since 1970, UTC. Empty when not processed.
        completed_date: seconds since 1970, UTC. Empty when not completed.
        reg_domain: name with its suffix, e.g. "example.com".
        master_order_id: 0 when there is none.
        comments: comments.
        forwarding_email: mail address.
        notes: a list; each see its type.
        transfer_notes: a list; each see its type.
        tld_data: tld data.
    """

    _words: ClassVar[Mapping[str, str]] = {"reg_type": "OrderType", "status": "OrderStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain",
        "reg_type",
        "cost",
        "encoding_type",
        "auto_renew",
        "lock",
        "flag_saved_ns_fields",
        "flag_saved_tech_fields",
        "id",
        "status",
        "period",
        "order_date",
        "processed_date",
        "completed_date",
        "reg_domain",
        "master_order_id",
        "notes",
        "transfer_notes",
    ))
    domain: Optional[str] = None
    reg_type: Optional[OrderType] = None
    affiliate_id: Optional[str] = None
    cost: Optional[Decimal] = None
    encoding_type: Optional[str] = None
    auto_renew: Optional[bool] = None
    lock: Optional[bool] = None
    flag_saved_ns_fields: Optional[bool] = None
    flag_saved_tech_fields: Optional[bool] = None
    id: Optional[int] = None
    status: Optional[OrderStatus] = None
    period: Optional[int] = None
    order_date: Optional[int] = None
    processed_date: Optional[int] = None
    completed_date: Optional[int] = None
    reg_domain: Optional[str] = None
    master_order_id: Optional[int] = None
    comments: Optional[str] = None
    forwarding_email: Optional[str] = None
    notes: Sequence[Note] = ()
    transfer_notes: Sequence[Note] = ()
    tld_data: Optional[Dict[str, Any]] = None


class OrderReply(TypedReply):
    """The reply to an order.

    Attributes:
        id: The order id.
        registration_code: The registry step's own code.
        registration_text: registration text.
        admin_email: mail address.
        domain_id: When: seen in sample replies.
        transfer_id: When: transfer.
        queue_request_id: When: asynchronous registry. Feed it to query_queued_request.
        async_reason: When: asynchronous registry.
        forced_pending: When: the order was parked instead of processed. Id of the pending order; can
            arrive with is_success 1 and text 'Registration successful', or with is_success 0 and 485.
        cancelled_orders: When: older pending orders for the name were dropped.
        whois_privacy_state: one of enabled, disabled, enabling, disabling. When: WHOIS privacy asked for.
            Value list taken from get_domain. Not verified: seen in clients or older copies of the guide only.
        error: When: failure. Human text with the detail behind response_text.
        order_id: Id of the order, wherever the reply puts it: order_id, id or forced_pending.
    """

    _words: ClassVar[Mapping[str, str]] = {"whois_privacy_state": "WhoisPrivacyState"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "id",
        "registration_code",
        "domain_id",
        "transfer_id",
        "queue_request_id",
        "forced_pending",
        "cancelled_orders",
        "whois_privacy_state",
        "order_id",
    ))
    id: Optional[int] = None
    registration_code: Optional[int] = None
    registration_text: Optional[str] = None
    admin_email: Optional[str] = None
    domain_id: Optional[int] = None
    transfer_id: Optional[int] = None
    queue_request_id: Optional[int] = None
    async_reason: Optional[str] = None
    forced_pending: Optional[int] = None
    cancelled_orders: Sequence[str] = ()
    whois_privacy_state: Optional[WhoisPrivacyState] = None
    error: Optional[str] = None
    order_id: Optional[int] = None


class OrderSummary(Record):
    """An order in a list.

    Attributes:
        id: id.
        order_date: Format not shown in the part read.
        status: status.
        type: type.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "OrderStatus", "type": "OrderType"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("id", "order_date", "status", "type"))
    id: Optional[int] = None
    order_date: Optional[str] = None
    status: Optional[OrderStatus] = None
    type: Optional[OrderType] = None


class OutgoingTransfer(Record):
    """A transfer out of the account.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef.
        gaining_registrar: Not verified: seen in clients or older copies of the guide only.
        losing_registrar: Not verified: seen in clients or older copies of the guide only.
        completed_date: Not verified: seen in clients or older copies of the guide only.
        completed_date_epoch: seconds since 1970, UTC. Not verified: seen in clients or older copies of
            the guide only.
        owner_confirm_date: Not verified: seen in clients or older copies of the guide only.
        owner_request_date: Not verified: seen in clients or older copies of the guide only.
        request_date: Not verified: seen in clients or older copies of the guide only.
        request_address: Not verified: seen in clients or older copies of the guide only.
        transfer_id: Not verified: seen in clients or older copies of the guide only.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "TransferStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain",
        "status",
        "gaining_registrar",
        "losing_registrar",
        "completed_date",
        "completed_date_epoch",
        "owner_confirm_date",
        "owner_request_date",
        "request_date",
        "transfer_id",
    ))
    domain: Optional[str] = None
    status: Optional[TransferStatus] = None
    gaining_registrar: Optional[str] = None
    losing_registrar: Optional[str] = None
    completed_date: Optional[str] = None
    completed_date_epoch: Optional[int] = None
    owner_confirm_date: Optional[str] = None
    owner_request_date: Optional[str] = None
    request_date: Optional[str] = None
    request_address: Optional[str] = None
    transfer_id: Optional[int] = None


class ParseCsrReply(TypedReply):
    """The reply to `parse_csr`.

    Attributes:
        csr_data: What the CSR says.
        dv_auth_details: Named on the page without a text; likely the DNS or file values. Not verified:
            seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("csr_data",))
    csr_data: Optional[CsrData] = None
    dv_auth_details: Optional[Dict[str, Any]] = None


class PaySubresellerReply(TypedReply):
    """The reply to `pay_subreseller`.

    Attributes:
        id: Transaction number.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("id",))
    id: Optional[int] = None


class PollEventsReply(TypedReply):
    """The reply to `poll_events`.

    Attributes:
        total: Events waiting, the returned ones included (samples give 7 with one event returned).
        events: When: total is above 0. Chronological, oldest first.
        transaction_id: Date, time and two numbers.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("total", "events", "transaction_id"))
    total: Optional[int] = None
    events: Sequence[Event] = ()
    transaction_id: Optional[str] = None


class ProcessPendingReply(TypedReply):
    """The reply to `process_pending`.

    Attributes:
        id: Not verified: seen in clients or older copies of the guide only.
        auto_renew: `f_auto_renew` on the wire. Not verified: seen in clients or older copies of the guide
            only.
        transfer_id: When: transfer. Not verified: seen in clients or older copies of the guide only.
        forced_pending: When: parked again. Not verified: seen in clients or older copies of the guide
            only.
        order_id: Id of the order, wherever the reply puts it: order_id, id or forced_pending.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("id", "auto_renew", "transfer_id", "forced_pending", "order_id"))
    id: Optional[int] = None
    auto_renew: Optional[bool] = None
    transfer_id: Optional[int] = None
    forced_pending: Optional[int] = None
    order_id: Optional[int] = None


class ProductSummary(Record):
    """A product in a list.

    Attributes:
        domain: Or another host name.
        expiry_date: with the zone that it names, if any. Form as in get_product_info. Not verified: seen
            in clients or older copies of the guide only.
        contact_email: mail address.
        is_renewable: 1 from 60 days before the end to 15 days after it.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("domain", "expiry_date", "is_renewable"))
    domain: Optional[str] = None
    expiry_date: Optional[dt.datetime] = None
    contact_email: Optional[str] = None
    is_renewable: Optional[bool] = None


class ProfessionalData(Record):
    """Profession, .PRO.

    Attributes:
        profession: When: .PRO.
        authority: authority.
        authority_website: authority website.
        license_number: license number.
    """

    profession: Optional[str] = None
    authority: Optional[str] = None
    authority_website: Optional[str] = None
    license_number: Optional[str] = None


class RegistrantInfo(Record):
    """Data that registries ask of registrants.

    Attributes:
        registrant_type: one of individual, organization. When: .FR .PM .RE .TF .WF .YT .HU .NU .SE .HK
            .RU .NYC and others.
        registration_number: When: organization in .HU .NU .SE .HK .RU .SG .PT; .UK types that have a
            company number.
        registrant_vat_id: When: organization in .HU .NU .SE; optional .FR family. For .SE and .NU only
            outside Sweden.
        id_card_number: When: individual in .HU .NU .SE .HK .RU .PT .COM.AR.
        tax_number: When: .PT .COM.PT .COM.AR.
        siren_siret: When: .FR family, organization.
        trademark_number: When: .FR family, organization.
        date_of_birth: When: individual in the .FR family, .HK .RU.
        country_of_birth: When: individual in the .FR family. Two letters.
        place_of_birth: When: .FR family individual born in France.
        postal_code_of_birth: When: .FR family individual born in France.
        province_of_birth: Not verified: seen in clients or older copies of the guide only.
        id_card_authority: When: some registries, e.g. .RU. Not verified: seen in clients or older copies
            of the guide only.
        id_card_issue_date: When: some registries, e.g. .RU. Not verified: seen in clients or older copies
            of the guide only.
        sif_agree: When: .NU. One client sends the text 'I Agree'. Not verified: seen in clients or older
            copies of the guide only.
        aero_ens_id: When: .AERO.
        aero_ens_password: When: .AERO.
        coop_verification_code: When: .COOP.
        jobs_title: When: .JOBS. Not verified: seen in clients or older copies of the guide only.
        jobs_website: When: .JOBS.
        jobs_industry_type: When: .JOBS.
        jobs_admin_type: When: .JOBS.
        jobs_association_member: When: .JOBS.
        travel_uin: When: .TRAVEL.
        forwarding_email: When: .NAME. Placed here by one client; the toolkit puts it straight into
            tld_data.
        qli_accreditation_id: When: .LAW .ABOGADO. Not verified: seen in clients or older copies of the
            guide only.
        qli_accreditation_body: When: .LAW .ABOGADO.
        qli_accreditation_year: When: .LAW .ABOGADO.
        qli_jurisdiction_country: When: .LAW .ABOGADO.
        qli_jurisdiction_state: When: .LAW .ABOGADO.
    """

    _words: ClassVar[Mapping[str, str]] = {"registrant_type": "RegistrantKind"}
    registrant_type: Optional[RegistrantKind] = None
    registration_number: Optional[str] = None
    registrant_vat_id: Optional[str] = None
    id_card_number: Optional[str] = None
    tax_number: Optional[str] = None
    siren_siret: Optional[str] = None
    trademark_number: Optional[str] = None
    date_of_birth: Optional[dt.date] = None
    country_of_birth: Optional[str] = None
    place_of_birth: Optional[str] = None
    postal_code_of_birth: Optional[str] = None
    province_of_birth: Optional[str] = None
    id_card_authority: Optional[str] = None
    id_card_issue_date: Optional[dt.date] = None
    sif_agree: Optional[str] = None
    aero_ens_id: Optional[str] = None
    aero_ens_password: Optional[str] = None
    coop_verification_code: Optional[str] = None
    jobs_title: Optional[str] = None
    jobs_website: Optional[str] = None
    jobs_industry_type: Optional[str] = None
    jobs_admin_type: Optional[str] = None
    jobs_association_member: Optional[str] = None
    travel_uin: Optional[str] = None
    forwarding_email: Optional[str] = None
    qli_accreditation_id: Optional[str] = None
    qli_accreditation_body: Optional[str] = None
    qli_accreditation_year: Optional[str] = None
    qli_jurisdiction_country: Optional[str] = None
    qli_jurisdiction_state: Optional[str] = None


class RenewReply(TypedReply):
    """The reply to `renew`.

    Attributes:
        id: When: seen in client libraries.
        admin_email: mail address.
        auto_renew: whether it is so.
        expires_on: with the zone that it names, if any, `registration expiration date` on the wire. Yes,
            the key holds spaces.
        queue_request_id: When: asynchronous registry.
        forced_pending: When: parked order. Not verified: seen in clients or older copies of the guide
            only.
        order_id: Id of the order, wherever the reply puts it: order_id, id or forced_pending.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "id",
        "auto_renew",
        "expires_on",
        "queue_request_id",
        "forced_pending",
        "order_id",
    ))
    id: Optional[int] = None
    admin_email: Optional[str] = None
    auto_renew: Optional[bool] = None
    expires_on: Optional[dt.datetime] = None
    queue_request_id: Optional[int] = None
    forced_pending: Optional[int] = None
    order_id: Optional[int] = None


class RequestScanReply(TypedReply):
    """The reply to `request_scan`.

    Attributes:
        product_id: product id.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("product_id",))
    product_id: Optional[int] = None


class ResendApproverEmailReply(TypedReply):
    """The reply to `resend_approver_email`.

    Attributes:
        order_id: order id.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("order_id",))
    order_id: Optional[int] = None


class ResendCertificateEmailReply(TypedReply):
    """The reply to `resend_certificate_email`.

    Attributes:
        order_id: order id.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("order_id",))
    order_id: Optional[int] = None


class ResubmitTransferReply(TypedReply):
    """The reply to `resubmit_transfer`.

    Attributes:
        order_id: The new order.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("order_id",))
    order_id: Optional[int] = None


class RevokeReply(TypedReply):
    """The reply to `revoke`.

    Attributes:
        charge: 1 when the reseller was charged.
        price: When: charge = 1.
        total_refund: exact amount.
        deletion_id: deletion id.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("charge", "price", "total_refund", "deletion_id"))
    charge: Optional[bool] = None
    price: Optional[Decimal] = None
    total_refund: Optional[Decimal] = None
    deletion_id: Optional[int] = None


class SetCookieReply(TypedReply):
    """The reply to `set_cookie`.

    Attributes:
        cookie: Three groups of digits joined by colons.
        domain_count: Domains in the profile; above 1 a list query makes sense.
        is_owner: `f_owner` on the wire. 1 for the profile owner; 0 for a sub-user. Not verified: seen in
            clients or older copies of the guide only.
        permission: Sub-user bit mask as in add_subuser; empty string for the owner.
        expires_on: with the zone that it names, if any, `expiredate` on the wire. YYYY-MM-DD hh:mm:ss.
        last_access_time: seconds since 1970, UTC. Last use.
        last_ip: Can be an empty string.
        waiting_requests_no: Requests waiting at an asynchronous registry.
        waiting_request: The word None when nothing waits.
        redirect_url: When: named by Net::DRI only. Not verified: seen in clients or older copies of the
            guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "domain_count",
        "is_owner",
        "permission",
        "expires_on",
        "waiting_requests_no",
    ))
    cookie: Optional[str] = None
    domain_count: Optional[int] = None
    is_owner: Optional[bool] = None
    permission: Optional[int] = None
    expires_on: Optional[dt.datetime] = None
    last_access_time: Optional[int] = None
    last_ip: Optional[str] = None
    waiting_requests_no: Optional[int] = None
    waiting_request: Optional[str] = None
    redirect_url: Optional[str] = None


class SimpleTransferReply(TypedReply):
    """The reply to `simple_transfer`.

    Attributes:
        simple_transfer_job_id: Feed it to simple_transfer_status. Not verified: seen in clients or older
            copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("simple_transfer_job_id",))
    simple_transfer_job_id: Optional[int] = None


class SrvRecord(Record):
    """Server of a service.

    Attributes:
        subdomain: Third level; empty for the domain itself.
        priority: 0 to 65535. Lower is preferred. Not verified: seen in clients or older copies of the
            guide only.
        weight: 0 to 65535. Share among equal priorities. Not verified: seen in clients or older copies of
            the guide only.
        port: 0 to 65535. TCP or UDP port. Not verified: seen in clients or older copies of the guide
            only.
        hostname: Target. Not verified: seen in clients or older copies of the guide only.
    """

    subdomain: Optional[str] = None
    priority: Optional[int] = None
    weight: Optional[int] = None
    port: Optional[int] = None
    hostname: Optional[str] = None


class SubmitBulkChangeReply(TypedReply):
    """The reply to `submit_bulk_change`.

    Attributes:
        bulk_change_req_id: Job number; Net::OpenSRS reads it here and feeds it to query_queued_request.
            Not verified: seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("bulk_change_req_id",))
    bulk_change_req_id: Optional[int] = None


class SuggestNamesReply(TypedReply):
    """The reply to `suggest_names`.

    Attributes:
        is_search_completed: 0 means call again with search_key.
        search_key: When: search not finished.
        request_response_time: request response time.
        lookup: When: services held lookup.
        suggestion: When: services held suggestion.
        premium: When: services held premium.
        premium_brokered_transfer: When: services held it.
        premium_make_offer: When: services held it.
        personal_names: When: services held personal_names.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "is_search_completed",
        "request_response_time",
        "lookup",
        "suggestion",
        "premium",
        "premium_brokered_transfer",
        "premium_make_offer",
        "personal_names",
    ))
    is_search_completed: Optional[bool] = None
    search_key: Optional[str] = None
    request_response_time: Optional[dt.timedelta] = None
    lookup: Optional[Suggestions] = None
    suggestion: Optional[Suggestions] = None
    premium: Optional[Suggestions] = None
    premium_brokered_transfer: Optional[Suggestions] = None
    premium_make_offer: Optional[Suggestions] = None
    personal_names: Optional[Suggestions] = None


class SuggestedName(Record):
    """A name that a search found.

    Attributes:
        domain: name with its suffix, e.g. "example.com".
        status: one of available, taken, undetermined, in_progress.
        has_claim: When: new gTLD in its claims period.
        reason: When: registry premium name.
        price: When: premium item.
        third_party_offer_url: When: make-offer item.
    """

    _words: ClassVar[Mapping[str, str]] = {"status": "SuggestionStatus"}
    _shown: ClassVar[FrozenSet[str]] = frozenset(("domain", "status", "has_claim", "price"))
    domain: Optional[str] = None
    status: Optional[SuggestionStatus] = None
    has_claim: Optional[bool] = None
    reason: Optional[str] = None
    price: Optional[Decimal] = None
    third_party_offer_url: Optional[str] = None


class Suggestions(Record):
    """What one service of a search found.

    Attributes:
        is_success: whether it is so.
        response_code: Each section has its own code; 200, or 0 in older replies, for good; 500 is a
            passing fault.
        response_text: response text.
        count: count.
        items: a list; each see its type.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("is_success", "response_code", "response_text", "count", "items"))
    is_success: Optional[bool] = None
    response_code: Optional[int] = None
    response_text: Optional[str] = None
    count: Optional[int] = None
    items: Sequence[SuggestedName] = ()


class TermPrice(Record):
    """The price of one term.

    Attributes:
        period: in years. When: all_periods = 1. Inner key names. Not verified: seen in clients or older
            copies of the guide only.
        price: When: all_periods = 1. Not verified: seen in clients or older copies of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("period", "price"))
    period: Optional[int] = None
    price: Optional[Decimal] = None


class TldData(Record):
    """What single TLDs ask besides the common fields.

    Attributes:
        registrant_extra_info: .AERO .COOP .JOBS .TRAVEL .LAW .ABOGADO .NYC, the .FR family, .HU .NU .SE
            .HK .RU .PT .COM.AR and others.
        au_registrant_info: When: .AU zones.
        it_registrant_info: When: .IT.
        nexus: When: .US.
        professional_data: When: .PRO.
        ipr_data: When: .XXX.
        ced_info: When: .ASIA, legacy: the current tld page no longer lists ced_info.
        br_register_number: When: .COM.BR. CPF or CNPJ number.
        ie_cro_number: When: .IE. Companies Registration Office number; newest page only.
        forwarding_email: When: .NAME.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "registrant_extra_info",
        "au_registrant_info",
        "it_registrant_info",
        "nexus",
        "professional_data",
        "ipr_data",
        "ced_info",
    ))
    registrant_extra_info: Optional[RegistrantInfo] = None
    au_registrant_info: Optional[AustralianRegistrant] = None
    it_registrant_info: Optional[ItalianRegistrant] = None
    nexus: Optional[UsNexus] = None
    professional_data: Optional[ProfessionalData] = None
    ipr_data: Optional[XxxRights] = None
    ced_info: Optional[AsiaEligibility] = None
    br_register_number: Optional[str] = None
    ie_cro_number: Optional[str] = None
    forwarding_email: Optional[str] = None


class TrustNote(Record):
    """A note in the history of a certificate.

    Attributes:
        date: with the zone that it names, if any. ISO form with milliseconds and offset; an old sample
            has a space before the offset. Not verified: seen in clients or older copies of the guide only.
        type: Seen: order_created, money_held, order_processed, supplier_product_created, money_charged,
            order_completed, product_active. Not verified: seen in clients or older copies of the guide only.
        note: Free text with the order and product numbers. Not verified: seen in clients or older copies
            of the guide only.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("date", "type"))
    date: Optional[dt.datetime] = None
    type: Optional[str] = None
    note: Optional[str] = None


class TxtRecord(Record):
    """Text of a name.

    Attributes:
        subdomain: Third level; empty for the domain itself.
        text: Not verified: seen in clients or older copies of the guide only.
    """

    subdomain: Optional[str] = None
    text: str = ""


class UpdateCookieReply(TypedReply):
    """The reply to `update_cookie`.

    Attributes:
        cookie: cookie.
        domain_count: domain count.
        is_owner: `f_owner` on the wire.
        expires_on: with the zone that it names, if any, `expiredate` on the wire. YYYY-MM-DD hh:mm:ss, of
            the new domain.
        waiting_requests_no: waiting requests no.
        waiting_request: waiting request.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("domain_count", "is_owner", "expires_on", "waiting_requests_no"))
    cookie: Optional[str] = None
    domain_count: Optional[int] = None
    is_owner: Optional[bool] = None
    expires_on: Optional[dt.datetime] = None
    waiting_requests_no: Optional[int] = None
    waiting_request: Optional[str] = None


class UpdateDvAuthReply(TypedReply):
    """The reply to `update_dv_auth`.

    Attributes:
        order_id: order id.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("order_id",))
    order_id: Optional[int] = None


class UsNexus(Record):
    """Presence in the United States, .US.

    Attributes:
        app_purpose: one of P1, P2, P3, P4, P5. P1 business, P2 non-profit, P3 personal, P4 education, P5
            government.
        category: one of C11, C12, C21, C31, C32. C11 citizen, C12 permanent resident, C21 US
            organisation, C31 foreign entity active in the US, C32 foreign entity with a US office.
        validator: When: category C31 or C32. Two-letter country.
    """

    _words: ClassVar[Mapping[str, str]] = {"app_purpose": "UsNexusAppPurpose", "category": "UsNexusCategory"}
    app_purpose: Optional[UsNexusAppPurpose] = None
    category: Optional[UsNexusCategory] = None
    validator: Optional[str] = None


class XxxRights(Record):
    """Membership and marks, .XXX.

    Attributes:
        icm_membership_id: When: .XXX.
        ipr_name: When: .XXX sunrise.
        ipr_email: When: .XXX sunrise.
        ipr_non_resolver: When: .XXX. 1 registers a name that will not resolve.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("ipr_non_resolver",))
    icm_membership_id: Optional[str] = None
    ipr_name: Optional[str] = None
    ipr_email: Optional[str] = None
    ipr_non_resolver: Optional[bool] = None


class ZoneReply(TypedReply):
    """A reply that holds a zone.

    Attributes:
        nameservers_ok: 1 = the domain is delegated to the SystemDNS servers, 0 = it is not.
        records: Keyed by record type; unverified in the replies to create_dns_zone and set_dns_zone.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("nameservers_ok", "records"))
    nameservers_ok: Optional[bool] = None
    records: Optional[DnsRecords] = None


REPLIES: Dict[str, str] = {
    "ack_event": "AckEventReply",
    "activate": "BareReply",
    "add_nameserver_to_registry": "AddNameserverToRegistryReply",
    "add_subuser": "BareReply",
    "authenticate_user": "BareReply",
    "belongs_to_reseller": "BelongsToResellerReply",
    "bulk_set_whois_privacy": "BareReply",
    "bulk_transfer": "BareReply",
    "cancel_active_process": "BareReply",
    "cancel_certificate_order": "CancelCertificateOrderReply",
    "cancel_free_trial": "BareReply",
    "cancel_pending_orders": "CancelPendingOrdersReply",
    "cancel_registrant_change": "BareReply",
    "cancel_transfer": "BareReply",
    "change_ips_tag": "ChangeReply",
    "change_ownership": "BareReply",
    "change_password": "BareReply",
    "check_ca_order_status": "BareReply",
    "check_nameserver_at_registry": "CheckNameserverAtRegistryReply",
    "check_transfer": "CheckTransferReply",
    "check_version": "BareReply",
    "create_dns_zone": "ZoneReply",
    "create_forwarding": "BareReply",
    "create_nameserver": "BareReply",
    "create_sitelock_login": "CreateSitelockLoginReply",
    "create_subreseller": "BareReply",
    "delete_cookie": "BareReply",
    "delete_dns_zone": "BareReply",
    "delete_forwarding": "BareReply",
    "delete_nameserver": "BareReply",
    "delete_personal_name": "BareReply",
    "delete_subuser": "BareReply",
    "enable_designated_agent": "BareReply",
    "force_dns_nameservers": "BareReply",
    "get_affiliate_id": "GetAffiliateIdReply",
    "get_balance": "GetBalanceReply",
    "get_certificate": "GetCertificateReply",
    "get_certificate_order": "GetCertificateOrderReply",
    "get_contacts": "GetContactsReply",
    "get_contract": "GetContractReply",
    "get_designated_agent": "GetDesignatedAgentReply",
    "get_dns_zone": "ZoneReply",
    "get_dnssec": "GetDnssecReply",
    "get_domain": "GetDomainReply",
    "get_forwarding": "GetForwardingReply",
    "get_order": "GetOrderReply",
    "get_personal_name": "GetPersonalNameReply",
    "get_price": "GetPriceReply",
    "get_product": "GetProductReply",
    "get_queued_request": "GetQueuedRequestReply",
    "get_simple_transfer": "BareReply",
    "get_subreseller": "GetSubresellerReply",
    "get_subuser": "GetSubuserReply",
    "get_trade_lock": "GetTradeLockReply",
    "get_uk_blocker_contact": "BareReply",
    "get_user_access_info": "BareReply",
    "get_user_info": "GetUserInfoReply",
    "get_verification_status": "GetVerificationStatusReply",
    "list_approvers": "ListApproversReply",
    "list_ca_blockers": "BareReply",
    "list_deleted_domains": "ListDeletedDomainsReply",
    "list_expiring_domains": "ListExpiringDomainsReply",
    "list_nameservers": "ListNameserversReply",
    "list_notes": "ListNotesReply",
    "list_orders": "ListOrdersReply",
    "list_product_types": "ListProductTypesReply",
    "list_products": "ListProductsReply",
    "list_transfers_away": "ListTransfersAwayReply",
    "list_transfers_in": "ListTransfersInReply",
    "lookup": "LookupReply",
    "modify_contacts": "ChangeReply",
    "modify_dnssec": "BareReply",
    "modify_nameserver": "BareReply",
    "modify_nameserver_list": "ChangeReply",
    "modify_subreseller": "BareReply",
    "modify_subuser": "BareReply",
    "order_certificate": "CertificateOrderReply",
    "parse_csr": "ParseCsrReply",
    "pay_subreseller": "PaySubresellerReply",
    "poll_events": "PollEventsReply",
    "process_certificate_order": "BareReply",
    "process_pending": "ProcessPendingReply",
    "push_transfer": "BareReply",
    "quit_session": "BareReply",
    "redeem": "BareReply",
    "register": "OrderReply",
    "register_by_old_client": "BareReply",
    "register_personal_name": "BareReply",
    "renew": "RenewReply",
    "renew_certificate": "CertificateOrderReply",
    "request_scan": "RequestScanReply",
    "resend_approver_email": "ResendApproverEmailReply",
    "resend_certificate_email": "ResendCertificateEmailReply",
    "resend_registrant_change_notice": "BareReply",
    "resend_transfer_approval": "BareReply",
    "reset_dns_zone": "ZoneReply",
    "resubmit_transfer": "ResubmitTransferReply",
    "revoke": "RevokeReply",
    "send_auth_code": "BareReply",
    "send_cira_approval_email": "BareReply",
    "send_cira_password": "BareReply",
    "send_consent_reminder": "BareReply",
    "send_profile_password": "BareReply",
    "send_verification_email": "BareReply",
    "set_affiliate_id": "BareReply",
    "set_asia_eligibility": "ChangeReply",
    "set_auth_code": "ChangeReply",
    "set_ca_trademark": "ChangeReply",
    "set_ca_whois_display": "ChangeReply",
    "set_cookie": "SetCookieReply",
    "set_designated_agent": "BareReply",
    "set_dns_zone": "ZoneReply",
    "set_dnssec": "BareReply",
    "set_expire_action": "ChangeReply",
    "set_forwarding": "BareReply",
    "set_forwarding_email": "ChangeReply",
    "set_it_whois_display": "ChangeReply",
    "set_lock": "ChangeReply",
    "set_messaging_language": "BareReply",
    "set_parked_page": "ChangeReply",
    "set_reseller_whois_info": "ChangeReply",
    "set_trade_lock": "BareReply",
    "set_uk_whois_opt": "ChangeReply",
    "set_us_nexus": "ChangeReply",
    "set_whois_privacy": "ChangeReply",
    "set_whois_publicity": "ChangeReply",
    "simple_transfer": "SimpleTransferReply",
    "submit_bulk_change": "SubmitBulkChangeReply",
    "suggest_names": "SuggestNamesReply",
    "suggest_personal_names": "BareReply",
    "trade": "BareReply",
    "transfer": "OrderReply",
    "transfer_away": "BareReply",
    "update_all_info": "BareReply",
    "update_certificate_order": "BareReply",
    "update_contacts": "ChangeReply",
    "update_cookie": "UpdateCookieReply",
    "update_dv_auth": "UpdateDvAuthReply",
    "update_nameservers": "BareReply",
    "update_personal_name": "BareReply",
    "update_product": "BareReply",
    "upgrade_sitelock": "CertificateOrderReply",
}
"""The class of the reply to each command."""
