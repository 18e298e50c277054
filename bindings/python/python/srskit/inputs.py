# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Nested values of commands, as typed dicts: plain dicts at run time."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Mapping, Sequence, TypedDict, Union

from .words import *  # noqa: F403

__all__ = [
    "Amount",
    "Day",
    "Moment",
    "Span",
    "ARecordInput",
    "AaaaRecordInput",
    "AsiaEligibilityInput",
    "AustralianRegistrantInput",
    "BulkContactInput",
    "CertificateContactsInput",
    "CnameRecordInput",
    "ContactInput",
    "ContactChangesInput",
    "ContactSetInput",
    "ContactUpdateInput",
    "ContactsInput",
    "DirectRegistrantInfoInput",
    "DnsRecordInput",
    "DnsRecordsInput",
    "DsRecordInput",
    "ForwardingInput",
    "FullContactSetInput",
    "FutureRegistrantInput",
    "ItalianRegistrantInput",
    "LookupLimitsInput",
    "MailboxInput",
    "MxRecordInput",
    "NameserverInput",
    "NameserverAddressesInput",
    "NewMailboxInput",
    "PersonalNameRecordInput",
    "PremiumLimitsInput",
    "ProfessionalDataInput",
    "RegistrantInfoInput",
    "ServiceLimitsInput",
    "SimpleTransferItemInput",
    "SrvRecordInput",
    "SubresellerContactsInput",
    "SuggestionLimitsInput",
    "TldDataInput",
    "TxtRecordInput",
    "UsNexusInput",
    "XxxRightsInput",
]

Amount = Union[Decimal, int, str]
"""An exact amount; never a float."""
Day = Union[dt.date, str]
"""A day; as text "2027-08-26"."""
Moment = Union[dt.datetime, str]
"""A date with a time of day; as text "2027-08-26 11:40:14"."""
Span = Union[dt.timedelta, Decimal, int, str]
"""A time span; as number or text in seconds."""


class _ARecordNeeded(TypedDict):
    subdomain: str
    ip_address: str


class ARecordInput(_ARecordNeeded, total=False):
    """IPv4 address of a name.

    Keys:
        subdomain: Third level; empty for the domain itself.
        ip_address: IPv4.
    """


class _AaaaRecordNeeded(TypedDict):
    subdomain: str
    ipv6_address: str


class AaaaRecordInput(_AaaaRecordNeeded, total=False):
    """IPv6 address of a name.

    Keys:
        subdomain: Third level; empty for the domain itself.
        ipv6_address: IPv6.
    """


class AsiaEligibilityInput(TypedDict, total=False):
    """Charter eligibility, .ASIA; legacy.

    Keys:
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

    contact_type: ContactRoleWord
    id_number: str
    id_type: AsiaEligibilityIdTypeWord
    id_type_info: str
    legal_entity_type: AsiaEligibilityLegalEntityTypeWord
    legal_entity_type_info: str
    locality_country: str
    locality_city: str
    locality_state_prov: str


class AustralianRegistrantInput(TypedDict, total=False):
    """Eligibility, .AU zones.

    Keys:
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

    registrant_name: str
    registrant_id_type: AustralianRegistrantRegistrantIdTypeWord
    registrant_id: str
    eligibility_type: AustralianEligibilityWord
    eligibility_name: str
    eligibility_id_type: AustralianRegistrantEligibilityIdTypeWord
    eligibility_id: str
    policy_reason: int


class _BulkContactNeeded(TypedDict):
    type: ContactRoleWord
    set: ContactInput


class BulkContactInput(_BulkContactNeeded, total=False):
    """A contact for one role, in a bulk change.

    Keys:
        type: one of owner, admin, billing, tech. Not verified: seen in clients or older copies of the
            guide only.
        set: Not verified: seen in clients or older copies of the guide only.
    """


class CertificateContactsInput(TypedDict, total=False):
    """The contacts of a certificate; which count depends on the product.

    Keys:
        admin: When: DV products; SiteLock and malwarescan; older DigiCert-family and Trustwave products.
            Title is needed for Thawte, Symantec and every EV product in the older rule.
        organization: When: OV, EV and code signing; all Comodo/Sectigo products in the official module.
            Since October 2020 first_name, last_name and email are needed too and are copied from admin when
            missing; no P.O. box.
        signer: When: EV products.
        billing: Needed before October 2020; extra contacts are dropped and not given back.
        tech: Needed before October 2020; extra contacts are dropped and not given back.
    """

    admin: ContactInput
    organization: ContactInput
    signer: ContactInput
    billing: ContactInput
    tech: ContactInput


class _CnameRecordNeeded(TypedDict):
    subdomain: str
    hostname: str


class CnameRecordInput(_CnameRecordNeeded, total=False):
    """Another name for a name.

    Keys:
        subdomain: Third level; empty for the domain itself.
        hostname: Full target name.
    """


class ContactInput(TypedDict, total=False):
    """A person or organisation.

    Keys:
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
    """

    first_name: str
    last_name: str
    address1: str
    city: str
    country: str
    phone: str
    email: str
    org_name: str
    address2: str
    address3: str
    state: str
    postal_code: str
    fax: str
    url: str
    lang_pref: CanadianLanguageWord
    lang: str
    vat: str
    entity_type: int
    nationality_code: str
    reg_code: str
    title: str
    duns: str


class ContactChangesInput(TypedDict, total=False):
    """The contacts to replace.

    Keys:
        owner: see its type.
        admin: see its type.
        billing: see its type.
        tech: see its type.
        also_apply_to: one of owner, admin, billing, tech. Roles that shall get the same record, e.g.
            owner and billing; shown in the guide's sample.
    """

    owner: ContactInput
    admin: ContactInput
    billing: ContactInput
    tech: ContactInput
    also_apply_to: Sequence[ContactRoleWord]


class _ContactSetNeeded(TypedDict):
    owner: ContactInput


class ContactSetInput(_ContactSetNeeded, total=False):
    """The contacts of an order: the registrant, and who stands in the other roles.

    Keys:
        owner: see its type.
        admin: When: required except .IT with entity_type 1; ignored for .EU.
        billing: When: required for most TLDs; ignored for .EU; a .CA update fails when it is sent.
        tech: When: custom_tech_contact = 1; required for .EU and .BE.
    """

    admin: ContactInput
    billing: ContactInput
    tech: ContactInput


class ContactUpdateInput(TypedDict, total=False):
    """The contacts to replace, as named by `types`.

    Keys:
        owner: see its type.
        admin: see its type.
        billing: see its type.
        tech: see its type.
    """

    owner: ContactInput
    admin: ContactInput
    billing: ContactInput
    tech: ContactInput


class ContactsInput(TypedDict, total=False):
    """Contacts by role.

    Keys:
        owner: see its type.
        admin: see its type.
        billing: see its type.
        tech: see its type.
    """

    owner: ContactInput
    admin: ContactInput
    billing: ContactInput
    tech: ContactInput


class DirectRegistrantInfoInput(TypedDict, total=False):
    """Registrant of a .UK or .CA domain.

    Keys:
        registrant_type: When: .UK.
        registration_number: When: .UK types LTD PLC LLP IP SCH RCHAR.
        trading_name: When: .UK types LTD PLC LLP IP RCHAR FCORP OTHER FOTHER.
        legal_type: When: .CA. Newer clients place it here; the PHP toolkit sends legal_type straight in
            attributes.
    """

    registrant_type: NominetTypeWord
    registration_number: str
    trading_name: str
    legal_type: CanadianLegalTypeWord


class DnsRecordInput(TypedDict, total=False):
    """One record of any type: the fields that fit it.

    Keys:
        subdomain: Not verified: seen in clients or older copies of the guide only.
        ip_address: Not verified: seen in clients or older copies of the guide only.
        ipv6_address: Not verified: seen in clients or older copies of the guide only.
        hostname: Not verified: seen in clients or older copies of the guide only.
        priority: Not verified: seen in clients or older copies of the guide only.
        weight: Not verified: seen in clients or older copies of the guide only.
        port: Not verified: seen in clients or older copies of the guide only.
        text: Not verified: seen in clients or older copies of the guide only.
    """

    subdomain: str
    ip_address: str
    ipv6_address: str
    hostname: str
    priority: int
    weight: int
    port: int
    text: str


class DnsRecordsInput(TypedDict, total=False):
    """The records of a zone, by type.

    Keys:
        a: `A` on the wire.
        aaaa: `AAAA` on the wire.
        cname: `CNAME` on the wire.
        mx: `MX` on the wire.
        srv: `SRV` on the wire.
        txt: `TXT` on the wire.
    """

    a: Sequence[ARecordInput]
    aaaa: Sequence[AaaaRecordInput]
    cname: Sequence[CnameRecordInput]
    mx: Sequence[MxRecordInput]
    srv: Sequence[SrvRecordInput]
    txt: Sequence[TxtRecordInput]


class _DsRecordNeeded(TypedDict):
    key_tag: int
    algorithm: int
    digest_type: int
    digest: str


class DsRecordInput(_DsRecordNeeded, total=False):
    """A DS record at the registry.

    Keys:
        key_tag: 0 to 65535.
        algorithm: 5 RSA/SHA-1, 6 DSA-NSEC3-SHA1, 7 RSASHA1-NSEC3-SHA1, 8 RSA/SHA-256, 10 RSA/SHA-512, 253
            private by name, 254 private by OID; the page lists no ECDSA (13, 14) and no EdDSA (15, 16), so
            others are let through.
        digest_type: 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384.
        digest: Hex; 40 characters for type 1, 64 for 2 and 3, 96 for 4.
    """


class _ForwardingNeeded(TypedDict):
    subdomain: str


class ForwardingInput(_ForwardingNeeded, total=False):
    """Web forwarding of one subdomain.

    Keys:
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

    destination_url: str
    enabled: bool
    masked: bool
    title: str
    description: str
    keywords: str


class _FullContactSetNeeded(TypedDict):
    owner: ContactInput
    admin: ContactInput
    billing: ContactInput
    tech: ContactInput


class FullContactSetInput(_FullContactSetNeeded, total=False):
    """All four contacts.

    Keys:
        owner: see its type.
        admin: see its type.
        billing: see its type.
        tech: see its type.
    """


class _FutureRegistrantNeeded(TypedDict):
    first_name: str
    last_name: str
    org_name: str
    email: str


class FutureRegistrantInput(_FutureRegistrantNeeded, total=False):
    """The registrant that a domain will have.

    Keys:
        first_name: first name.
        last_name: last name.
        org_name: org name.
        email: mail address.
    """


class ItalianRegistrantInput(TypedDict, total=False):
    """Registrant, .IT.

    Keys:
        entity_type: When: .IT. 1 natural person, 2 company, 3 freelance, 4 non-profit, 5 public body, 6
            other, 7 non-natural foreigner.
        nationality_code: When: .IT. Two letters.
        reg_code: When: .IT. Codice fiscale, VAT or passport number.
    """

    entity_type: int
    nationality_code: str
    reg_code: str


class LookupLimitsInput(TypedDict, total=False):
    """Limits of the service lookup.

    Keys:
        tlds: a list; each tlds.
        no_cache_tlds: TLDs whose registries are asked directly.
    """

    tlds: Sequence[str]
    no_cache_tlds: Sequence[str]


class MailboxInput(TypedDict, total=False):
    """A mailbox.

    Keys:
        mailbox_type: one of MAILBOX, WEBMAIL_ONLY. Not verified: seen in clients or older copies of the
            guide only.
        password: Not verified: seen in clients or older copies of the guide only.
        forward_email: Also switches forwarding on. Not verified: seen in clients or older copies of the
            guide only.
        disable_forward_email: Only 1 has a meaning. Not verified: seen in clients or older copies of the
            guide only.
    """

    mailbox_type: MailboxTypeWord
    password: str
    forward_email: str
    disable_forward_email: bool


class _MxRecordNeeded(TypedDict):
    subdomain: str
    priority: int
    hostname: str


class MxRecordInput(_MxRecordNeeded, total=False):
    """Mail server of a name.

    Keys:
        subdomain: Third level; empty for the domain itself.
        priority: 0 to 65535. Lower is preferred.
        hostname: Mail server.
    """


class _NameserverNeeded(TypedDict):
    name: str


class NameserverInput(_NameserverNeeded, total=False):
    """A nameserver in the list of a domain.

    Keys:
        name: name with its suffix, e.g. "example.com".
        sortorder: 1-based, no duplicates.
    """

    sortorder: int


class _NameserverAddressesNeeded(TypedDict):
    fqdn: str


class NameserverAddressesInput(_NameserverAddressesNeeded, total=False):
    """A nameserver with its addresses.

    Keys:
        fqdn: The key is fqdn here, name elsewhere.
        ipaddress: IP address.
        ipv6: IP address.
    """

    ipaddress: str
    ipv6: str


class _NewMailboxNeeded(TypedDict):
    mailbox_type: MailboxTypeWord
    password: str


class NewMailboxInput(_NewMailboxNeeded, total=False):
    """A mailbox to make.

    Keys:
        mailbox_type: one of MAILBOX, WEBMAIL_ONLY.
        password: First mailbox password.
        forward_email: Not verified: seen in clients or older copies of the guide only.
    """

    forward_email: str


class _PersonalNameRecordNeeded(TypedDict):
    type: PersonalNameRecordTypeWord
    name: str
    content: str


class PersonalNameRecordInput(_PersonalNameRecordNeeded, total=False):
    """A DNS record of a personal name.

    Keys:
        type: one of A, CNAME. Not verified: seen in clients or older copies of the guide only.
        name: Unqualified; @ for the zone itself. Not verified: seen in clients or older copies of the
            guide only.
        content: IP address or full name; a CNAME target ends in a dot. Not verified: seen in clients or
            older copies of the guide only.
    """


class PremiumLimitsInput(TypedDict, total=False):
    """Limits of the service premium.

    Keys:
        tlds: a list; each tlds.
        maximum: maximum.
        price_min: exact amount.
        price_max: exact amount.
    """

    tlds: Sequence[str]
    maximum: int
    price_min: Amount
    price_max: Amount


class ProfessionalDataInput(TypedDict, total=False):
    """Profession, .PRO.

    Keys:
        profession: When: .PRO.
        authority: authority.
        authority_website: authority website.
        license_number: license number.
    """

    profession: str
    authority: str
    authority_website: str
    license_number: str


class RegistrantInfoInput(TypedDict, total=False):
    """Data that registries ask of registrants.

    Keys:
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

    registrant_type: RegistrantKindWord
    registration_number: str
    registrant_vat_id: str
    id_card_number: str
    tax_number: str
    siren_siret: str
    trademark_number: str
    date_of_birth: Day
    country_of_birth: str
    place_of_birth: str
    postal_code_of_birth: str
    province_of_birth: str
    id_card_authority: str
    id_card_issue_date: Day
    sif_agree: str
    aero_ens_id: str
    aero_ens_password: str
    coop_verification_code: str
    jobs_title: str
    jobs_website: str
    jobs_industry_type: str
    jobs_admin_type: str
    jobs_association_member: str
    travel_uin: str
    forwarding_email: str
    qli_accreditation_id: str
    qli_accreditation_body: str
    qli_accreditation_year: str
    qli_jurisdiction_country: str
    qli_jurisdiction_state: str


class ServiceLimitsInput(TypedDict, total=False):
    """Limits per service; an entry set here replaces the common tlds for that service.

    Keys:
        lookup: see its type.
        suggestion: see its type.
        premium: see its type.
        personal_names: Not verified: seen in clients or older copies of the guide only.
    """

    lookup: LookupLimitsInput
    suggestion: SuggestionLimitsInput
    premium: PremiumLimitsInput
    personal_names: Mapping[str, Any]


class _SimpleTransferItemNeeded(TypedDict):
    domain: str
    auth_code: str


class SimpleTransferItemInput(_SimpleTransferItemNeeded, total=False):
    """A domain to transfer.

    Keys:
        domain: Inner keys unverified. Not verified: seen in clients or older copies of the guide only.
        auth_code: `authcode` on the wire. Inner key name unverified. Not verified: seen in clients or
            older copies of the guide only.
    """


class _SrvRecordNeeded(TypedDict):
    subdomain: str
    priority: int
    weight: int
    port: int
    hostname: str


class SrvRecordInput(_SrvRecordNeeded, total=False):
    """Server of a service.

    Keys:
        subdomain: Third level; empty for the domain itself.
        priority: 0 to 65535. Lower is preferred. Not verified: seen in clients or older copies of the
            guide only.
        weight: 0 to 65535. Share among equal priorities. Not verified: seen in clients or older copies of
            the guide only.
        port: 0 to 65535. TCP or UDP port. Not verified: seen in clients or older copies of the guide
            only.
        hostname: Target. Not verified: seen in clients or older copies of the guide only.
    """


class _SubresellerContactsNeeded(TypedDict):
    admin: ContactInput


class SubresellerContactsInput(_SubresellerContactsNeeded, total=False):
    """The contacts of a sub-reseller.

    Keys:
        owner: Not verified: seen in clients or older copies of the guide only.
        admin: Emergency contact; needs first_name, last_name, org_name, phone, email.
        billing: Not verified: seen in clients or older copies of the guide only.
        tech: As admin plus address1 and city, and state and postal_code in US and CA.
    """

    owner: ContactInput
    billing: ContactInput
    tech: ContactInput


class SuggestionLimitsInput(TypedDict, total=False):
    """Limits of the service suggestion.

    Keys:
        tlds: a list; each tlds.
        maximum: maximum.
    """

    tlds: Sequence[str]
    maximum: int


class TldDataInput(TypedDict, total=False):
    """What single TLDs ask besides the common fields.

    Keys:
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

    registrant_extra_info: Union[RegistrantInfoInput, Mapping[str, Any]]
    au_registrant_info: AustralianRegistrantInput
    it_registrant_info: ItalianRegistrantInput
    nexus: UsNexusInput
    professional_data: ProfessionalDataInput
    ipr_data: XxxRightsInput
    ced_info: AsiaEligibilityInput
    br_register_number: str
    ie_cro_number: str
    forwarding_email: str


class _TxtRecordNeeded(TypedDict):
    subdomain: str
    text: str


class TxtRecordInput(_TxtRecordNeeded, total=False):
    """Text of a name.

    Keys:
        subdomain: Third level; empty for the domain itself.
        text: Not verified: seen in clients or older copies of the guide only.
    """


class _UsNexusNeeded(TypedDict):
    app_purpose: UsNexusAppPurposeWord
    category: UsNexusCategoryWord


class UsNexusInput(_UsNexusNeeded, total=False):
    """Presence in the United States, .US.

    Keys:
        app_purpose: one of P1, P2, P3, P4, P5. P1 business, P2 non-profit, P3 personal, P4 education, P5
            government.
        category: one of C11, C12, C21, C31, C32. C11 citizen, C12 permanent resident, C21 US
            organisation, C31 foreign entity active in the US, C32 foreign entity with a US office.
        validator: When: category C31 or C32. Two-letter country.
    """

    validator: str


class XxxRightsInput(TypedDict, total=False):
    """Membership and marks, .XXX.

    Keys:
        icm_membership_id: When: .XXX.
        ipr_name: When: .XXX sunrise.
        ipr_email: When: .XXX sunrise.
        ipr_non_resolver: When: .XXX. 1 registers a name that will not resolve.
    """

    icm_membership_id: str
    ipr_name: str
    ipr_email: str
    ipr_non_resolver: bool
