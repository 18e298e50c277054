# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Transfers in and away, trades. With `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Tuple, Union

from .base import AsyncCaller

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..inputs import *  # noqa: F403
    from ..options import CallOptions
    from ..results import *  # noqa: F403
    from ..rows import AsyncRows
    from ..words import *  # noqa: F403

__all__ = ["AsyncTransferCommands"]


class AsyncTransferCommands(AsyncCaller):
    """Transfers in and away, trades. With `async`."""

    __slots__ = ()

    async def bulk_transfer(
        self,
        domain_list: Sequence[str],
        *,
        reg_username: str,
        reg_password: str,
        reg_domain: Optional[str] = None,
        custom_tech_contact: Optional[bool] = None,
        contact_set: Optional[ContactsInput] = None,
        affiliate_id: Optional[str] = None,
        handle: Optional[HandleWord] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Orders transfers-in of several domains with one contact set.

        This is an order: it may cost money, and is never sent twice by itself. Still there, no longer
        recommended.

        Grouped by admin contact: one approval mail per address listing its domains. Support pages say bulk
        transfers stopped working on 2018-05-25 for data protection reasons; use sw_register_domain with
        reg_type transfer. No guide page was found in the captures; a guide appendix still describes the
        approval form for them (bulk_transfer_id).

        Args:
            domain_list: a list; each name with its suffix, e.g. "example.com".
            reg_username: reg username.
            reg_password: reg password.
            reg_domain: A domain of the existing profile.
            custom_tech_contact: As in sw_register_domain. Says by itself whether `contact_set.tech` is
                sent.
            contact_set: Not verified: seen in clients or older copies of the guide only.
            affiliate_id: Not verified: seen in clients or older copies of the guide only.
            handle: one of process, save. As in sw_register_domain. Not verified: seen in clients or older
                copies of the guide only.
            registrant_ip: Among the attributes in the toolkit. Not verified: seen in clients or older
                copies of the guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("bulk_transfer", {
            "domain_list": domain_list,
            "reg_username": reg_username,
            "reg_password": reg_password,
            "reg_domain": reg_domain,
            "custom_tech_contact": custom_tech_contact,
            "contact_set": contact_set,
            "affiliate_id": affiliate_id,
            "handle": handle,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def transfer(
        self,
        domain: str,
        *,
        handle: HandleWord,
        username: str,
        password: str,
        contact_set: ContactSetInput,
        period: Optional[int] = None,
        auth_code: Optional[str] = None,
        reg_domain: Optional[str] = None,
        custom_tech_contact: Optional[bool] = None,
        custom_transfer_nameservers: Optional[bool] = None,
        nameservers: Optional[Sequence[Union[str, NameserverInput]]] = None,
        owner_confirm_address: Optional[str] = None,
        change_contact: Optional[bool] = None,
        bypass_confirm: Optional[bool] = None,
        dns_template: Optional[str] = None,
        auto_renew: Optional[bool] = None,
        lock: Optional[bool] = None,
        whois_privacy: Optional[bool] = None,
        parked_page: Optional[bool] = None,
        premium_price_to_verify: Optional[Amount] = None,
        affiliate_id: Optional[str] = None,
        comments: Optional[str] = None,
        encoding_type: Optional[str] = None,
        link_domains: Optional[bool] = None,
        master_order_id: Optional[int] = None,
        messaging_language: Optional[MessagingLanguageWord] = None,
        intended_use: Optional[str] = None,
        country: Optional[str] = None,
        lang: Optional[str] = None,
        legal_type: Optional[CanadianLegalTypeWord] = None,
        lang_pref: Optional[CanadianLanguageWord] = None,
        isa_trademark: Optional[bool] = None,
        ca_link_domain: Optional[str] = None,
        cwa: Optional[str] = None,
        domain_description: Optional[str] = None,
        rant_agrees: Optional[bool] = None,
        rant_no: Optional[str] = None,
        tld_data: Optional[Union[TldDataInput, Mapping[str, Any]]] = None,
        registrant_extra_info: Optional[Union[DirectRegistrantInfoInput, Mapping[str, Any]]] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> OrderReply:
        """Orders the transfer of a domain into the account.

        This is an order: it may cost money, and is never sent twice by itself.

        sw_register_domain with reg_type transfer. The cost falls at completion. .UK comes by a change of tag
        and has no authcode.

        Args:
            domain: name with its suffix, e.g. "example.com".
            handle: one of process, save. Absent, the reseller's own setting would decide, so it is always
                asked for.
            username: 3 to 20 characters, `reg_username` on the wire. Letters and digits; profile the
                domain goes into.
            password: 3 to 20 characters, `reg_password` on the wire. 10-20 characters now, 3-20 in older
                texts; letters, digits and ! @$^,.~|=-+_{}#.
            contact_set: see its type.
            period: in years, 1 to 10. A transfer takes the registry's term.
            auth_code: `auth_info` on the wire. Authcode; with a valid one the owner approval email is
                skipped (support pages).
            reg_domain: A domain of the existing profile to join; without it a new profile is made.
            custom_tech_contact: 0 = the reseller's default tech contact, 1 = the one sent. Says by itself
                whether `contact_set.tech` is sent.
            custom_transfer_nameservers: When: required for .EU transfers; without it a transfer ignores
                nameserver_list. Says by itself whether `nameserver_list` is sent.
            nameservers: 1 to 13 entries, `nameserver_list` on the wire. When: custom_transfer_nameservers
                = 1.
            owner_confirm_address: When: .BE .DE .EU (and .IT in one client).
            change_contact: 1 applies the sent contacts after the transfer (.ORG .INFO .BIZ .BE .CN .EU
                .IT .ME .MOBI .UK .US); always on for other TLDs; never for .CA.
            bypass_confirm: `f_bypass_confirm` on the wire. Seen in a Perl client. Not verified: seen in
                clients or older copies of the guide only.
            dns_template: Name of a DNS template; *blank* makes an empty zone.
            auto_renew: whether it is so.
            lock: `f_lock_domain` on the wire. Ignored where the TLD has no lock (.DE .UK .CH .NL .FR .IT
                .BE .AT ...).
            whois_privacy: `f_whois_privacy` on the wire. Billable add-on; not for .UK; not in the first 5
                days of .NAME.
            parked_page: `f_parkp` on the wire. Parked pages; changes the nameservers.
            premium_price_to_verify: When: premium names. Must equal the price just quoted by get_price.
            affiliate_id: up to 256 characters.
            comments: Order note; carries residency details for .FR in older pages.
            encoding_type: When: IDN. Three-letter language tag.
            link_domains: 1 groups several orders; first one is the master.
            master_order_id: When: link_domains = 1 and not the first order.
            messaging_language: Language of notices for this domain.
            intended_use: When: TLDs that ask for it, e.g. .SCOT.
            country: When: .EU. Upper-case country of the registrant; older form.
            lang: When: .BE .EU. Older form, beside the lang key inside the contacts.
            legal_type: When: .CA (toolkit placement).
            lang_pref: one of EN, FR. When: .CA.
            isa_trademark: When: .CA. Some clients send Y or N.
            ca_link_domain: When: .CA.
            cwa: When: .CA. CIRA WHOIS/agreement flag, legacy.
            domain_description: When: .CA.
            rant_agrees: When: .CA. Legacy.
            rant_no: When: .CA. Legacy registrant number.
            tld_data: When: TLDs with extra data. Never send it empty.
            registrant_extra_info: When: .UK and .CA. Clients place it straight in attributes, not inside
                tld_data.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 300, 440, 465, 485, 486, 487, 705.
        Guide: sw_register-domain
        """
        reply: OrderReply = await self._run("transfer", {
            "domain": domain,
            "handle": handle,
            "username": username,
            "password": password,
            "contact_set": contact_set,
            "period": period,
            "auth_code": auth_code,
            "reg_domain": reg_domain,
            "custom_tech_contact": custom_tech_contact,
            "custom_transfer_nameservers": custom_transfer_nameservers,
            "nameservers": nameservers,
            "owner_confirm_address": owner_confirm_address,
            "change_contact": change_contact,
            "bypass_confirm": bypass_confirm,
            "dns_template": dns_template,
            "auto_renew": auto_renew,
            "lock": lock,
            "whois_privacy": whois_privacy,
            "parked_page": parked_page,
            "premium_price_to_verify": premium_price_to_verify,
            "affiliate_id": affiliate_id,
            "comments": comments,
            "encoding_type": encoding_type,
            "link_domains": link_domains,
            "master_order_id": master_order_id,
            "messaging_language": messaging_language,
            "intended_use": intended_use,
            "country": country,
            "lang": lang,
            "legal_type": legal_type,
            "lang_pref": lang_pref,
            "isa_trademark": isa_trademark,
            "ca_link_domain": ca_link_domain,
            "cwa": cwa,
            "domain_description": domain_description,
            "rant_agrees": rant_agrees,
            "rant_no": rant_no,
            "tld_data": tld_data,
            "registrant_extra_info": registrant_extra_info,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def check_transfer(
        self,
        domain: str,
        *,
        check_status: Optional[bool] = None,
        get_request_address: Optional[bool] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> CheckTransferReply:
        """Tells whether a domain can be transferred in, or how its last transfer stands.

        It reads only, and may be sent again at will.

        Reply rows come from a Perl client, live samples and quotations of the page. Before ordering read
        transferrable and reason; afterwards read status. pending_owner = waits for the registrant's approval
        mail; pending_admin = under review at OpenSRS; pending_registry = sent to the registry; completed;
        cancelled; undef = no transfer known. With pending_registry the query speeds the end up to about 5
        minutes, so it is a read with a side effect. Resellers see only transfers they ordered. A blocked name
        typically gives transferrable 0 with is_success 1. Not simulated on Horizon.

        Args:
            domain: name with its suffix, e.g. "example.com".
            check_status: 1 asks for the transfer's state; may itself finish a gTLD transfer that the
                registry already shows at OpenSRS.
            get_request_address: 1 also returns the address that will get the approval mail.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 465.
        Guide: check_transfer
        """
        reply: CheckTransferReply = await self._run("check_transfer", {
            "domain": domain,
            "check_status": check_status,
            "get_request_address": get_request_address,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def resubmit_transfer(
        self,
        order_id: int,
        *,
        reseller: str,
        **options: Unpack[CallOptions],
    ) -> ResubmitTransferReply:
        """Places a cancelled transfer order again as a new order.

        This is an order: it may cost money, and is never sent twice by itself.

        Only for transfers whose status is cancelled; the old order stays as it is.

        Args:
            order_id: The cancelled order.
            reseller: Reseller username.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: process_transfer
        """
        reply: ResubmitTransferReply = await self._run("resubmit_transfer", {
            "order_id": order_id,
            "reseller": reseller,
        }, options)
        return reply

    async def cancel_transfer(
        self,
        domain: Optional[str] = None,
        *,
        reseller: str,
        order_id: Optional[int] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Cancels a transfer that still waits for the owner.

        Sending it again leaves the same state.

        Only while pending_owner. A Perl client records that the reply has no attributes. The guide has a page
        for it (named in the 2021 Blesta module); its text was not in the captures.

        Args:
            domain: name with its suffix, e.g. "example.com".
            reseller: Reseller username.
            order_id: order id.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("cancel_transfer", {
            "domain": domain,
            "reseller": reseller,
            "order_id": order_id,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def list_transfers_in(
        self,
        *,
        domain: Optional[str] = None,
        transfer_id: Optional[int] = None,
        order_id: Optional[int] = None,
        order_from: Optional[Day] = None,
        order_to: Optional[Day] = None,
        completed_from: Optional[Day] = None,
        completed_to: Optional[Day] = None,
        losing_registrar: Optional[str] = None,
        owner_confirm_ip: Optional[str] = None,
        owner_confirm_from: Optional[Day] = None,
        owner_confirm_to: Optional[Day] = None,
        owner_request_from: Optional[Day] = None,
        owner_request_to: Optional[Day] = None,
        requested_from: Optional[Day] = None,
        requested_to: Optional[Day] = None,
        request_address: Optional[str] = None,
        status: Optional[TransferStatusWord] = None,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> ListTransfersInReply:
        """Lists transfers into the reseller's account.

        It reads only, and may be sent again at will.

        Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every
        transfer-in ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page
        does not list.

        Args:
            domain: name with its suffix, e.g. "example.com".
            transfer_id: transfer id.
            order_id: order id.
            order_from: order from.
            order_to: order to.
            completed_from: completed from.
            completed_to: completed to.
            losing_registrar: * wildcard.
            owner_confirm_ip: IP address.
            owner_confirm_from: Owner's answer on or after; year not above 2030.
            owner_confirm_to: Owner's answer up to.
            owner_request_from: Approval mail sent on or after.
            owner_request_to: Approval mail sent up to.
            requested_from: `req_from` on the wire. Transfer request date from.
            requested_to: `req_to` on the wire. Transfer request date to.
            request_address: Address at the time of the request; * wildcard.
            status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef.
            limit: in rows, 1 to 40.
            page: Index from 0, unlike get_notes and get_orders_by_domain.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_transfers_in
        """
        reply: ListTransfersInReply = await self._run("list_transfers_in", {
            "domain": domain,
            "transfer_id": transfer_id,
            "order_id": order_id,
            "order_from": order_from,
            "order_to": order_to,
            "completed_from": completed_from,
            "completed_to": completed_to,
            "losing_registrar": losing_registrar,
            "owner_confirm_ip": owner_confirm_ip,
            "owner_confirm_from": owner_confirm_from,
            "owner_confirm_to": owner_confirm_to,
            "owner_request_from": owner_request_from,
            "owner_request_to": owner_request_to,
            "requested_from": requested_from,
            "requested_to": requested_to,
            "request_address": request_address,
            "status": status,
            "limit": limit,
            "page": page,
        }, options)
        return reply

    def iterate_transfers_in(
        self,
        *,
        domain: Optional[str] = None,
        transfer_id: Optional[int] = None,
        order_id: Optional[int] = None,
        order_from: Optional[Day] = None,
        order_to: Optional[Day] = None,
        completed_from: Optional[Day] = None,
        completed_to: Optional[Day] = None,
        losing_registrar: Optional[str] = None,
        owner_confirm_ip: Optional[str] = None,
        owner_confirm_from: Optional[Day] = None,
        owner_confirm_to: Optional[Day] = None,
        owner_request_from: Optional[Day] = None,
        owner_request_to: Optional[Day] = None,
        requested_from: Optional[Day] = None,
        requested_to: Optional[Day] = None,
        request_address: Optional[str] = None,
        status: Optional[TransferStatusWord] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[IncomingTransfer]:
        """Lists transfers into the reseller's account. It is fetched page by page, as rows are wanted; `limit`
        is the size of a page.

        It reads only, and may be sent again at will.

        Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every
        transfer-in ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page
        does not list.

        Args:
            domain: name with its suffix, e.g. "example.com".
            transfer_id: transfer id.
            order_id: order id.
            order_from: order from.
            order_to: order to.
            completed_from: completed from.
            completed_to: completed to.
            losing_registrar: * wildcard.
            owner_confirm_ip: IP address.
            owner_confirm_from: Owner's answer on or after; year not above 2030.
            owner_confirm_to: Owner's answer up to.
            owner_request_from: Approval mail sent on or after.
            owner_request_to: Approval mail sent up to.
            requested_from: `req_from` on the wire. Transfer request date from.
            requested_to: `req_to` on the wire. Transfer request date to.
            request_address: Address at the time of the request; * wildcard.
            status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef.
            limit: in rows, 1 to 40.
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_transfers_in
        """
        rows: AsyncRows[IncomingTransfer] = self._rows("list_transfers_in", {
            "domain": domain,
            "transfer_id": transfer_id,
            "order_id": order_id,
            "order_from": order_from,
            "order_to": order_to,
            "completed_from": completed_from,
            "completed_to": completed_to,
            "losing_registrar": losing_registrar,
            "owner_confirm_ip": owner_confirm_ip,
            "owner_confirm_from": owner_confirm_from,
            "owner_confirm_to": owner_confirm_to,
            "owner_request_from": owner_request_from,
            "owner_request_to": owner_request_to,
            "requested_from": requested_from,
            "requested_to": requested_to,
            "request_address": request_address,
            "status": status,
            "limit": limit,
        }, cursor, options)
        return rows

    async def list_transfers_away(
        self,
        *,
        domain: Optional[str] = None,
        gaining_registrar: Optional[str] = None,
        registry_request_date: Optional[Day] = None,
        owner_confirm_from: Optional[Day] = None,
        owner_confirm_to: Optional[Day] = None,
        owner_request_from: Optional[Day] = None,
        owner_request_to: Optional[Day] = None,
        requested_from: Optional[Day] = None,
        requested_to: Optional[Day] = None,
        request_address: Optional[str] = None,
        status: Optional[TransferStatusWord] = None,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> ListTransfersAwayReply:
        """Lists transfers out of the reseller's account.

        It reads only, and may be sent again at will.

        All attributes optional; with none, every transfer-away ever is returned. status = completed is how
        sync jobs find domains that left. There is no command to approve or refuse a transfer away.

        Args:
            domain: name with its suffix, e.g. "example.com".
            gaining_registrar: * wildcard.
            registry_request_date: In toolkit forms only. Not verified: seen in clients or older copies of
                the guide only.
            owner_confirm_from: Owner's answer on or after; year not above 2030.
            owner_confirm_to: Owner's answer up to.
            owner_request_from: Approval mail sent on or after.
            owner_request_to: Approval mail sent up to.
            requested_from: `req_from` on the wire. Transfer request date from.
            requested_to: `req_to` on the wire. Transfer request date to.
            request_address: Address at the time of the request; * wildcard.
            status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef.
            limit: in rows, 1 to 40.
            page: Index from 0, unlike get_notes and get_orders_by_domain.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_transfers_away
        """
        reply: ListTransfersAwayReply = await self._run("list_transfers_away", {
            "domain": domain,
            "gaining_registrar": gaining_registrar,
            "registry_request_date": registry_request_date,
            "owner_confirm_from": owner_confirm_from,
            "owner_confirm_to": owner_confirm_to,
            "owner_request_from": owner_request_from,
            "owner_request_to": owner_request_to,
            "requested_from": requested_from,
            "requested_to": requested_to,
            "request_address": request_address,
            "status": status,
            "limit": limit,
            "page": page,
        }, options)
        return reply

    def iterate_transfers_away(
        self,
        *,
        domain: Optional[str] = None,
        gaining_registrar: Optional[str] = None,
        registry_request_date: Optional[Day] = None,
        owner_confirm_from: Optional[Day] = None,
        owner_confirm_to: Optional[Day] = None,
        owner_request_from: Optional[Day] = None,
        owner_request_to: Optional[Day] = None,
        requested_from: Optional[Day] = None,
        requested_to: Optional[Day] = None,
        request_address: Optional[str] = None,
        status: Optional[TransferStatusWord] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[OutgoingTransfer]:
        """Lists transfers out of the reseller's account. It is fetched page by page, as rows are wanted; `limit`
        is the size of a page.

        It reads only, and may be sent again at will.

        All attributes optional; with none, every transfer-away ever is returned. status = completed is how
        sync jobs find domains that left. There is no command to approve or refuse a transfer away.

        Args:
            domain: name with its suffix, e.g. "example.com".
            gaining_registrar: * wildcard.
            registry_request_date: In toolkit forms only. Not verified: seen in clients or older copies of
                the guide only.
            owner_confirm_from: Owner's answer on or after; year not above 2030.
            owner_confirm_to: Owner's answer up to.
            owner_request_from: Approval mail sent on or after.
            owner_request_to: Approval mail sent up to.
            requested_from: `req_from` on the wire. Transfer request date from.
            requested_to: `req_to` on the wire. Transfer request date to.
            request_address: Address at the time of the request; * wildcard.
            status: one of pending_owner, pending_admin, pending_registry, completed, cancelled, undef.
            limit: in rows, 1 to 40.
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_transfers_away
        """
        rows: AsyncRows[OutgoingTransfer] = self._rows("list_transfers_away", {
            "domain": domain,
            "gaining_registrar": gaining_registrar,
            "registry_request_date": registry_request_date,
            "owner_confirm_from": owner_confirm_from,
            "owner_confirm_to": owner_confirm_to,
            "owner_request_from": owner_request_from,
            "owner_request_to": owner_request_to,
            "requested_from": requested_from,
            "requested_to": requested_to,
            "request_address": request_address,
            "status": status,
            "limit": limit,
        }, cursor, options)
        return rows

    async def push_transfer(
        self,
        domain: str,
        *,
        gaining_reseller: str,
        username: Optional[str] = None,
        password: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Moves a domain to another OpenSRS reseller without renewal or charge.

        Sending it again leaves the same state.

        The page and its sample show no object at all, in request or reply; the official toolkit and other
        clients send DOMAIN. The gaining reseller must first allow the sender in the web interface, and the
        push feature is off until OpenSRS enables it. Cannot be undone. For many domains use the bulk change
        push_domains (bulk family). No separate PUSH_TRANSFER action was found.

        Args:
            domain: name with its suffix, e.g. "example.com".
            gaining_reseller: `grsp` on the wire. Gaining reseller's username.
            username: Profile username there; old one kept when absent.
            password: Profile password there.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 400, 465.
        Guide: rsp2rsp_push_transfer
        """
        reply: BareReply = await self._run("push_transfer", {
            "domain": domain,
            "gaining_reseller": gaining_reseller,
            "username": username,
            "password": password,
        }, options)
        return reply

    async def trade(
        self,
        domain: str,
        *,
        first_name: str,
        last_name: str,
        org_name: str,
        email: str,
        address1: Optional[str] = None,
        city: Optional[str] = None,
        state: Optional[str] = None,
        postal_code: Optional[str] = None,
        country: Optional[str] = None,
        phone: Optional[str] = None,
        tld_data: Optional[Union[TldDataInput, Mapping[str, Any]]] = None,
        auth_code: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes the legal owner of a domain at registries that need a trade.

        This is an order: it may cost money, and is never sent twice by itself.

        TLDs named by the current index: .AU .CL .COM.AR .DK .FI .FR .HK .HU .IL .MY .NO .NU .PM .RE .RO .RU
        .SE .SG .TF .WF .YT, possibly more. Older text: .BE only. Fields stand straight in attributes, not in
        a contact_set. Priced with get_price reg_type = trade. Only the page's opening (slug trade_domain) was
        available; fields are the toolkit's.

        Args:
            domain: name with its suffix, e.g. "example.com".
            first_name: New owner.
            last_name: last name.
            org_name: org name.
            email: mail address.
            address1: When: all but .BE.
            city: When: all but .BE.
            state: When: all but .BE.
            postal_code: When: all but .BE.
            country: When: all but .BE.
            phone: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. When: all but .BE.
            tld_data: When: TLDs with extra data; the tld page names .FR for this command. Same layout as
                under sw_register_domain.
            auth_code: `domain_auth_info` on the wire. When: .BE. Authcode from send_authcode.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("trade", {
            "domain": domain,
            "first_name": first_name,
            "last_name": last_name,
            "org_name": org_name,
            "email": email,
            "address1": address1,
            "city": city,
            "state": state,
            "postal_code": postal_code,
            "country": country,
            "phone": phone,
            "tld_data": tld_data,
            "auth_code": auth_code,
        }, options)
        return reply

    async def resend_transfer_approval(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Mails the transfer approval message again.

        A second one may do harm, so it is never sent twice by itself.

        Only for a transfer that is pending_owner. Every call sends a mail.

        Args:
            domain: `domain_name` on the wire. Key is domain_name, not domain.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("resend_transfer_approval", {"domain": domain}, options)
        return reply

    async def send_auth_code(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Mails the authcode of an EPP domain to its admin contact.

        A second one may do harm, so it is never sent twice by itself.

        Every call sends a mail. get_domain type domain_auth_info returns the code itself. For .EU the request
        asks the registry for a fresh code (unverified).

        Args:
            domain: `domain_name` on the wire. Key is domain_name, not domain.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("send_auth_code", {"domain": domain}, options)
        return reply

    async def simple_transfer(
        self,
        domain_list: Sequence[SimpleTransferItemInput],
        *,
        nameservers: Optional[Sequence[Union[str, NameserverInput]]] = None,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> SimpleTransferReply:
        """Orders transfers-in of one or many domains from name and authcode alone.

        This is an order: it may cost money, and is never sent twice by itself. Still there, no longer
        recommended.

        OpenSRS checks the code, copies the contacts from WHOIS and sends one approval mail per registrant.
        Only for registrars on the 2013 accreditation agreement and for a long list of TLDs on the page. The
        page calls it deprecated since 2018-05-25 in favour of sw_register, as WHOIS data is redacted; further
        optional attributes were below the part that could be read.

        Args:
            domain_list: 1 to 10000 entries.
            nameservers: `nameserver_list` on the wire.
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: simple_transfer
        """
        reply: SimpleTransferReply = await self._run("simple_transfer", {
            "domain_list": domain_list,
            "nameservers": nameservers,
            **(other or {}),
        }, options)
        return reply

    async def get_simple_transfer(
        self,
        simple_transfer_job_id: int,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Reads the state of a simple_transfer job.

        It reads only, and may be sent again at will. Not documented: seen in clients only.

        Known from a Python client; page and reply layout not read.

        Args:
            simple_transfer_job_id: simple transfer job id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: yola-opensrs
        """
        reply: BareReply = await self._run("get_simple_transfer", {
            "simple_transfer_job_id": simple_transfer_job_id,
        }, options)
        return reply

    async def transfer_away(
        self,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Old Perl client call about an outgoing transfer.

        A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.

        Only the action and object are known. Approval of outgoing transfers happens on an OpenSRS web page;
        appendix B of the guide describes a form protocol for resellers that host that page.

        Args:
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: opensrs-client-perl
        """
        reply: BareReply = await self._run("transfer_away", {**(other or {})}, options)
        return reply
