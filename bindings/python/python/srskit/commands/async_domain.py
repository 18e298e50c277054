# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Domains: look-up, registration, renewal, settings, orders. With `async`."""

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

__all__ = ["AsyncDomainCommands"]


class AsyncDomainCommands(AsyncCaller):
    """Domains: look-up, registration, renewal, settings, orders. With `async`."""

    __slots__ = ()

    async def submit_bulk_change(
        self,
        change_type: SubmitBulkChangeChangeTypeWord,
        *,
        change_items: Optional[Sequence[str]] = None,
        apply_to_all_reseller_items: Optional[bool] = None,
        apply_to_locked_domains: Optional[bool] = None,
        contact_email: Optional[str] = None,
        op_type: Optional[SubmitBulkChangeOpTypeWord] = None,
        period: Optional[int] = None,
        let_expire: Optional[bool] = None,
        auto_renew: Optional[bool] = None,
        affiliate_id: Optional[str] = None,
        gaining_reseller_username: Optional[str] = None,
        assign: Optional[Sequence[str]] = None,
        add: Optional[Sequence[str]] = None,
        remove: Optional[Sequence[str]] = None,
        contacts: Optional[Sequence[BulkContactInput]] = None,
        apply_to_domains: Optional[str] = None,
        dns_action: Optional[str] = None,
        dns_template: Optional[str] = None,
        force_dns_nameservers: Optional[str] = None,
        only_if: Optional[str] = None,
        dns_record_type: Optional[SubmitBulkChangeDnsRecordTypeWord] = None,
        dns_record_data: Optional[DnsRecordInput] = None,
        **options: Unpack[CallOptions],
    ) -> SubmitBulkChangeReply:
        """Queues one change, renewal, push or availability check for up to 10,000 domains.

        This is an order: it may cost money, and is never sent twice by itself. It goes to the host for bulk
        changes.

        Send to batch.opensrs.net; rr-n1-tor.opensrs.net refuses it. Asynchronous: the reply only confirms the
        queueing, it can take minutes until the job shows in the reseller interface, and results are mailed to
        contact_email (availability results as CSV, per a quotation of the page). Duplicates are dropped.
        Without a signed end-user access contract owner and admin contacts are left out. push_domains needs
        the gaining reseller on the allow list. Renewals and WHOIS privacy cost money. Page text was read up
        to apply_to_locked_domains; the values of change_type and the rows below them follow the toolkit,
        moo_moo and Net::OpenSRS. The toolkit's BulkChange class sends the same attributes with action
        SUBMIT_BULK_CHANGE, its BulkSubmit class with SUBMIT.

        Args:
            change_type: The page names all of these kinds in prose except forwarding and the two DNS
                ones; spellings from the toolkit. Not verified: seen in clients or older copies of the guide
                only.
            change_items: 1 to 10000 entries.
            apply_to_all_reseller_items: When: only without change_items. 1 = every domain of the account;
                dangerous.
            apply_to_locked_domains: 1 = locked domains too; 0 on the WHOIS privacy page when missing; the
                toolkit test sends N.
            contact_email: Where the result report goes; none is sent without it.
            op_type: one of lock, unlock, enable, disable, assign, add_remove. Lock and unlock for
                domain_lock (Net::OpenSRS); enable and disable for whois_privacy (page) and probably the
                others; assign and add_remove as in advanced_update_nameservers. Not verified: seen in clients
                or older copies of the guide only.
            period: in years, 1 to 10. When: change_type = domain_renew. The toolkit wants one of period,
                let_expire, auto_renew. Not verified: seen in clients or older copies of the guide only.
            let_expire: When: change_type = domain_renew. Not verified: seen in clients or older copies of
                the guide only.
            auto_renew: When: change_type = domain_renew. Not verified: seen in clients or older copies of
                the guide only.
            affiliate_id: When: change_type = domain_renew. Kept in the order. Not verified: seen in
                clients or older copies of the guide only.
            gaining_reseller_username: Not verified: seen in clients or older copies of the guide only.
            assign: 1 to 13 entries, `assign_ns` on the wire. When: change_type = domain_nameservers.
                Replaces the set.
            add: `add_ns` on the wire. When: change_type = domain_nameservers. Adds to the present set.
            remove: `remove_ns` on the wire. When: change_type = domain_nameservers. Not verified: seen in
                clients or older copies of the guide only.
            contacts: Not verified: seen in clients or older copies of the guide only.
            apply_to_domains: When: change_type = dns_zone. Values not known. Not verified: seen in
                clients or older copies of the guide only.
            dns_action: When: change_type = dns_zone or dns_zone_record. Values not known. Not verified:
                seen in clients or older copies of the guide only.
            dns_template: When: change_type = dns_zone. Not verified: seen in clients or older copies of
                the guide only.
            force_dns_nameservers: When: change_type = dns_zone. Probably 0 or 1. Not verified: seen in
                clients or older copies of the guide only.
            only_if: When: change_type = dns_zone or dns_zone_record. Condition, values not known. Not
                verified: seen in clients or older copies of the guide only.
            dns_record_type: one of A, AAAA, CNAME, MX, SRV, TXT. Not verified: seen in clients or older
                copies of the guide only.
            dns_record_data: One record. Not verified: seen in clients or older copies of the guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: submit-bulk_change
        """
        reply: SubmitBulkChangeReply = await self._run("submit_bulk_change", {
            "change_type": change_type,
            "change_items": change_items,
            "apply_to_all_reseller_items": apply_to_all_reseller_items,
            "apply_to_locked_domains": apply_to_locked_domains,
            "contact_email": contact_email,
            "op_type": op_type,
            "period": period,
            "let_expire": let_expire,
            "auto_renew": auto_renew,
            "affiliate_id": affiliate_id,
            "gaining_reseller_username": gaining_reseller_username,
            "assign": assign,
            "add": add,
            "remove": remove,
            "contacts": contacts,
            "apply_to_domains": apply_to_domains,
            "dns_action": dns_action,
            "dns_template": dns_template,
            "force_dns_nameservers": force_dns_nameservers,
            "only_if": only_if,
            "dns_record_type": dns_record_type,
            "dns_record_data": dns_record_data,
        }, options)
        return reply

    async def bulk_set_whois_privacy(
        self,
        change_items: Sequence[str],
        *,
        op_type: SwitchWord,
        apply_to_locked_domains: Optional[bool] = None,
        contact_email: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Switches WHOIS privacy on or off for many domains.

        This is an order: it may cost money, and is never sent twice by itself.

        Older form of submit_bulk_change with change_type whois_privacy. Each domain switched on may be
        charged. The page lists .COM .NET .ORG .INFO .BIZ .ME .MOBI .NAME .CC .CO .TV. Whether it too must go
        to batch.opensrs.net is not said. The page advises another change_type value for new code; the
        captured text breaks off before naming it.

        Args:
            change_items: 1 to 10000 entries.
            op_type: one of enable, disable.
            apply_to_locked_domains: 0 when missing.
            contact_email: Where the result report goes; without it no notice at all.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: submit_bulk_change-whois-privacy
        """
        reply: BareReply = await self._run("bulk_set_whois_privacy", {
            "change_items": change_items,
            "op_type": op_type,
            "apply_to_locked_domains": apply_to_locked_domains,
            "contact_email": contact_email,
        }, options)
        return reply

    async def get_trade_lock(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> GetTradeLockReply:
        """Tells whether the next change of registrant will lock the domain for 60 days.

        It reads only, and may be sent again at will.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE. Shows the setting for the next trade, not a lock in force.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_trade_lock_setting
        """
        reply: GetTradeLockReply = await self._run("get_trade_lock", {"domain": domain}, options)
        return reply

    async def set_trade_lock(
        self,
        domain: str,
        *,
        enable: bool,
        ip_address: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sets whether the next change of registrant locks the domain for 60 days.

        Sending it again leaves the same state.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE. Falls back to 1 after every trade, never lifts a lock in force and does not
        stop a further trade. The reply carries no attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            enable: 0 = the present registrant has opted out of the lock, 1 = lock.
            ip_address: Address of the present registrant when the opt-out was given.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify_trade_lock_setting
        """
        reply: BareReply = await self._run("set_trade_lock", {
            "domain": domain,
            "enable": enable,
            "ip_address": ip_address,
        }, options)
        return reply

    async def get_designated_agent(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> GetDesignatedAgentReply:
        """Tells whether Tucows may approve registrant changes of a domain as designated agent.

        It reads only, and may be sent again at will.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_trade_designated_agent
        """
        reply: GetDesignatedAgentReply = await self._run("get_designated_agent", {"domain": domain}, options)
        return reply

    async def set_designated_agent(
        self,
        domain: str,
        *,
        enable: bool,
        ip_address: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Allows or forbids Tucows to act as designated agent for a domain.

        Sending it again leaves the same state.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE. 1 states that the registrant agreed to the Tucows service agreement. The
        page calls enabled the default. Sets the present registrant's side; the new one's side is
        enable_designated_agent. The account-wide switch is in the control panel only. The reply carries no
        attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            enable: whether it is so.
            ip_address: Address of the registrant who changes the setting.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify_trade_designated_agent
        """
        reply: BareReply = await self._run("set_designated_agent", {
            "domain": domain,
            "enable": enable,
            "ip_address": ip_address,
        }, options)
        return reply

    async def enable_designated_agent(
        self,
        owner: FutureRegistrantInput,
        *,
        ip_address: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Records that a future registrant accepts Tucows as designated agent.

        Sending it again leaves the same state.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE. Send before the contact change; it counts for the exact combination of
        first name, last name, organisation and email. Not tied to a domain. There is no command to take it
        back on the captured pages. The reply carries no attributes.

        Args:
            owner: The new registrant.
            ip_address: Address of the registrant.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: enable_designated_agent
        """
        reply: BareReply = await self._run("enable_designated_agent", {
            "owner": owner,
            "ip_address": ip_address,
        }, options)
        return reply

    async def cancel_registrant_change(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Cancels a change of registrant that still waits for approval.

        Sending it again leaves the same state.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE. The event then shows cancelled_by_reseller. The reply carries no
        attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: cancel_icann_trade
        """
        reply: BareReply = await self._run("cancel_registrant_change", {"domain": domain}, options)
        return reply

    async def resend_registrant_change_notice(
        self,
        domain: str,
        *,
        registrant_type: ResendRegistrantChangeNoticeRegistrantTypeWord,
        send_type: ResendRegistrantChangeNoticeSendTypeWord,
        sms_phone_number: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sends the approval request of a change of registrant again.

        A second one may do harm, so it is never sent twice by itself.

        An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
        trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
        ICANN_TRADE_STATUS_CHANGE. Each call sends a message. The page's table leaves out domain, its sample
        has it.

        Args:
            domain: name with its suffix, e.g. "example.com".
            registrant_type: one of current, new.
            send_type: one of sms, email. The table writes SMS and Email, the sample sends sms; sms only
                with registrant_type = current.
            sms_phone_number: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. +C.N form; the present
                registrant's phone when missing.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: resend_trade_approval_notice
        """
        reply: BareReply = await self._run("resend_registrant_change_notice", {
            "domain": domain,
            "registrant_type": registrant_type,
            "send_type": send_type,
            "sms_phone_number": sms_phone_number,
        }, options)
        return reply

    async def send_consent_reminder(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Mails the owner the link to the data consent page again.

        A second one may do harm, so it is never sent twice by itself.

        Each call sends a mail. Useful while an order waits with code 300 for the owner's consent. The reply
        carries no attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: gdpr_send_consent_reminder_email
        """
        reply: BareReply = await self._run("send_consent_reminder", {"domain": domain}, options)
        return reply

    async def suggest_personal_names(
        self,
        search_string: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Lists free personal names for a full name.

        It reads only, and may be sent again at will. Still there, no longer recommended.

        Personal Names are third-level names under surname domains (john.smith.net) with a mailbox.
        name_suggest with service personal_names does the same. No page text and no reply found.

        Args:
            search_string: `searchstring` on the wire. First and last name, e.g. john smith.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("suggest_personal_names", {"search_string": search_string}, options)
        return reply

    async def register_personal_name(
        self,
        domain: str,
        *,
        mailbox: NewMailboxInput,
        dns_records: Optional[PersonalNameRecordInput] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Orders a personal name with its mailbox.

        This is an order: it may cost money, and is never sent twice by itself. Still there, no longer
        recommended.

        Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page
        text found in the captures; rows follow the toolkit.

        Args:
            domain: name with its suffix, e.g. "example.com".
            mailbox: see its type.
            dns_records: `dnsRecords` on the wire. The toolkit sends one record as an assoc here and an
                array in update_surname. Not verified: seen in clients or older copies of the guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("register_personal_name", {
            "domain": domain,
            "mailbox": mailbox,
            "dns_records": dns_records,
        }, options)
        return reply

    async def get_personal_name(
        self,
        domain: str,
        *,
        query_dns: Optional[bool] = None,
        query_email: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> GetPersonalNameReply:
        """Reads the state, mailbox and DNS of a personal name.

        It reads only, and may be sent again at will.

        Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. The other
        surname commands have no captured page; this one still stands in the guide. The zone table was cut.

        Args:
            domain: name with its suffix, e.g. "example.com".
            query_dns: 1 adds zone.
            query_email: 1 adds mailbox.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: query-surname
        """
        reply: GetPersonalNameReply = await self._run("get_personal_name", {
            "domain": domain,
            "query_dns": query_dns,
            "query_email": query_email,
        }, options)
        return reply

    async def update_personal_name(
        self,
        domain: str,
        *,
        mailbox: Optional[MailboxInput] = None,
        dns_records: Optional[Sequence[PersonalNameRecordInput]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes mailbox, forwarding or DNS of a personal name.

        Sending it again leaves the same state. Still there, no longer recommended.

        Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page
        text found in the captures; rows follow the toolkit.

        Args:
            domain: name with its suffix, e.g. "example.com".
            mailbox: see its type.
            dns_records: `dnsRecords` on the wire. The complete set; records left out are deleted. Not
                verified: seen in clients or older copies of the guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("update_personal_name", {
            "domain": domain,
            "mailbox": mailbox,
            "dns_records": dns_records,
        }, options)
        return reply

    async def delete_personal_name(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Deletes a personal name.

        Sending it again leaves the same state. Still there, no longer recommended.

        Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. One name
        per call. No page text found in the captures.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("delete_personal_name", {"domain": domain}, options)
        return reply

    async def lookup(
        self,
        domain: str,
        *,
        no_cache: Optional[bool] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> LookupReply:
        """Tells whether a domain name is free to register.

        It reads only, and may be sent again at will.

        is_success is 1 for a taken name too, so read response_code: 210 free, 211 taken, 221 taken because a
        waiting registration exists (asynchronous registries). A syntactically bad name answers 465. The old
        Perl client also handles 246 for a .CA name held back by a blocker. A registry premium name looks
        taken until its premium tier is enabled on the account. Lookups are the one call the reseller contract
        singles out for rate limits and fees. Not part of XCP: the same host offers a raw TCP fast lookup on
        port 51000 (send 'check_domain NAME', read one line that starts with 210, 211 or 701); the PHP
        toolkit's FastDomainLookup uses it and no guide page for it was found.

        Args:
            domain: name with its suffix, e.g. "example.com".
            no_cache: 1 asks the registry instead of the OpenSRS cache; slower.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 210, 211, 221.
        Guide: lookup-domain
        """
        reply: LookupReply = await self._run("lookup", {
            "domain": domain,
            "no_cache": no_cache,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def suggest_names(
        self,
        *,
        search_string: Optional[str] = None,
        services: Optional[Sequence[SuggestionServiceWord]] = None,
        tlds: Optional[Sequence[str]] = None,
        languages: Optional[Sequence[SuggestNamesLanguagesWord]] = None,
        max_wait_time: Optional[Span] = None,
        search_key: Optional[str] = None,
        service_override: Optional[ServiceLimitsInput] = None,
        maximum: Optional[int] = None,
        skip_registry_lookup: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> SuggestNamesReply:
        """Checks a name or phrase across TLDs and proposes similar free, premium and personal names.

        It reads only, and may be sent again at will.

        Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples.
        Suggestions cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the
        account. With max_wait_time, lookup rows not yet known come back as in_progress, while suggestion,
        premium and personal_names arrive whole or not at all; the search goes on in the background. Not
        available on Horizon according to OpenSRS support pages. Older guide slug: name_suggest-domain-1.

        Args:
            search_string: `searchstring` on the wire. A label, word or phrase; with or without a TLD.
            services: one of lookup, suggestion, premium, personal_names, premium_brokered_transfer,
                premium_make_offer.
            tlds: TLDs written with the leading dot, e.g. .com.
            languages: one of en, fr, de, it, es. Languages for suggestions; guessed from the search
                string when absent.
            max_wait_time: Fractions allowed, minimum 0.1; without it the call waits for every result.
            search_key: When: to fetch the rest of an earlier search that ran out of time. Taken from the
                earlier reply's envelope.
            service_override: Per-service limits; an entry set here replaces the common tlds for that
                service.
            maximum: Sent by a client library at top level. Not verified: seen in clients or older copies
                of the guide only.
            skip_registry_lookup: Skips the registry check of the lookup names; position in the request.
                Not verified: seen in clients or older copies of the guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: name_suggest
        """
        reply: SuggestNamesReply = await self._run("suggest_names", {
            "search_string": search_string,
            "services": services,
            "tlds": tlds,
            "languages": languages,
            "max_wait_time": max_wait_time,
            "search_key": search_key,
            "service_override": service_override,
            "maximum": maximum,
            "skip_registry_lookup": skip_registry_lookup,
        }, options)
        return reply

    def iterate_suggested_names(
        self,
        *,
        search_string: Optional[str] = None,
        services: Optional[Sequence[SuggestionServiceWord]] = None,
        tlds: Optional[Sequence[str]] = None,
        languages: Optional[Sequence[SuggestNamesLanguagesWord]] = None,
        max_wait_time: Optional[Span] = None,
        service_override: Optional[ServiceLimitsInput] = None,
        maximum: Optional[int] = None,
        skip_registry_lookup: Optional[bool] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[Tuple[str, SuggestedName]]:
        """Checks a name or phrase across TLDs and proposes similar free, premium and personal names. It is
        fetched in parts, as rows are wanted; each comes with the name of its list.

        It reads only, and may be sent again at will.

        Read on the page: up to max_wait_time; the rest follows a Go client built on the page's ten examples.
        Suggestions cover .COM .NET .ORG .INFO .BIZ .US .MOBI; lookups work for any TLD enabled on the
        account. With max_wait_time, lookup rows not yet known come back as in_progress, while suggestion,
        premium and personal_names arrive whole or not at all; the search goes on in the background. Not
        available on Horizon according to OpenSRS support pages. Older guide slug: name_suggest-domain-1.

        Args:
            search_string: `searchstring` on the wire. A label, word or phrase; with or without a TLD.
            services: one of lookup, suggestion, premium, personal_names, premium_brokered_transfer,
                premium_make_offer.
            tlds: TLDs written with the leading dot, e.g. .com.
            languages: one of en, fr, de, it, es. Languages for suggestions; guessed from the search
                string when absent.
            max_wait_time: Fractions allowed, minimum 0.1; without it the call waits for every result.
            service_override: Per-service limits; an entry set here replaces the common tlds for that
                service.
            maximum: Sent by a client library at top level. Not verified: seen in clients or older copies
                of the guide only.
            skip_registry_lookup: Skips the registry check of the lookup names; position in the request.
                Not verified: seen in clients or older copies of the guide only.
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: name_suggest
        """
        rows: AsyncRows[Tuple[str, SuggestedName]] = self._rows("suggest_names", {
            "search_string": search_string,
            "services": services,
            "tlds": tlds,
            "languages": languages,
            "max_wait_time": max_wait_time,
            "service_override": service_override,
            "maximum": maximum,
            "skip_registry_lookup": skip_registry_lookup,
        }, cursor, options)
        return rows

    async def get_price(
        self,
        domain: str,
        *,
        period: Optional[int] = None,
        all_periods: Optional[bool] = None,
        reg_type: Optional[GetPriceRegTypeWord] = None,
        **options: Unpack[CallOptions],
    ) -> GetPriceReply:
        """Prices one billable transaction for a domain name.

        It reads only, and may be sent again at will.

        A price is no promise that the name is free. The price is right even when the premium tier is off, but
        is_registry_premium is then absent. A third-party client reads 400 as 'no price found'. The quoted
        amount is what premium_price_to_verify of sw_register must repeat. Older clients call it
        get_price_domain (action_object naming); there is no separate GET_PRICE_DOMAIN action in the guide.

        Args:
            domain: name with its suffix, e.g. "example.com".
            period: in years, 1 to 10. Default 1; the newest page marks it required, older ones optional.
            all_periods: 1 returns every term's price in `prices`.
            reg_type: one of new, renewal, transfer, trade. Default new; there is no type for redemption.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 400.
        Guide: get_price
        """
        reply: GetPriceReply = await self._run("get_price", {
            "domain": domain,
            "period": period,
            "all_periods": all_periods,
            "reg_type": reg_type,
        }, options)
        return reply

    async def get_domain(
        self,
        domain: Optional[str] = None,
        *,
        type: DomainDataWord,
        active_contacts_only: Optional[bool] = None,
        clean_ca_subset: Optional[bool] = None,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        min_to_expiry: Optional[int] = None,
        max_to_expiry: Optional[int] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> GetDomainReply:
        """Reads one kind of data about a domain, or lists the domains of a profile.

        It reads only, and may be sent again at will.

        The number of the first page of a list is taken to be 1, as with most lists; count is not read as a
        total, since it is not said what it counts. Read on the page: the request rows up to limit; reply rows
        are from live samples and clients. The guide allows it without end-user credentials (domain instead of
        cookie) for admin, all_info, billing, expire_action, forwarding_email, list, tech, owner, nameservers,
        status, rsp_whois_info, ced_info, nexus_info and whois_privacy_state. Answers for active domains and
        in the expiry grace period, not once a domain is deleted, in redemption or after it; use
        get_deleted_domains there. all_info has no lock_state: a full picture needs all_info, status and
        whois_privacy_state. No raw EPP status codes are given. Client code spells the type 'waiting history'
        in places.

        Args:
            domain: May also stand at envelope level.
            type: type.
            active_contacts_only: 1 gives the contacts now in force even while an ownership change is
                pending.
            clean_ca_subset: When: .CA with type = admin or tech. 1 leaves out the addr_* split address
                keys.
            limit: in domains. When: type = list. Domains per page.
            page: When: type = list.
            min_to_expiry: in days. When: type = list with an expiry range. Lower bound.
            max_to_expiry: in days. When: type = list with an expiry range. Upper bound.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 415, 460, 465, 480.
        Guide: get-domain
        """
        reply: GetDomainReply = await self._run("get_domain", {
            "domain": domain,
            "type": type,
            "active_contacts_only": active_contacts_only,
            "clean_ca_subset": clean_ca_subset,
            "limit": limit,
            "page": page,
            "min_to_expiry": min_to_expiry,
            "max_to_expiry": max_to_expiry,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def get_contacts(
        self,
        domains: Sequence[str],
        *,
        active_contacts_only: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> GetContactsReply:
        """Reads the contacts of up to 100 domains in one call.

        It reads only, and may be sent again at will.

        Args:
            domains: 1 to 100 entries, `domain_list` on the wire.
            active_contacts_only: 0 gives pending contacts while a trade runs, 1 those now in force.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_domains_contacts
        """
        reply: GetContactsReply = await self._run("get_contacts", {
            "domains": domains,
            "active_contacts_only": active_contacts_only,
        }, options)
        return reply

    async def list_expiring_domains(
        self,
        expires_from: Day,
        *,
        expires_to: Day,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> ListExpiringDomainsReply:
        """Lists the reseller's domains that expire between two dates.

        It reads only, and may be sent again at will.

        Can be slow on big portfolios; one client allows 300 seconds.

        Args:
            expires_from: `exp_from` on the wire.
            expires_to: `exp_to` on the wire.
            limit: in rows. Default 40 (not verified).
            page: 1-based in live use; default 1. Not verified: seen in clients or older copies of the
                guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_domains_by_expiredate
        """
        reply: ListExpiringDomainsReply = await self._run("list_expiring_domains", {
            "expires_from": expires_from,
            "expires_to": expires_to,
            "limit": limit,
            "page": page,
        }, options)
        return reply

    def iterate_expiring_domains(
        self,
        expires_from: Day,
        *,
        expires_to: Day,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[ExpiringDomain]:
        """Lists the reseller's domains that expire between two dates. It is fetched page by page, as rows are
        wanted; `limit` is the size of a page.

        It reads only, and may be sent again at will.

        Can be slow on big portfolios; one client allows 300 seconds.

        Args:
            expires_from: `exp_from` on the wire.
            expires_to: `exp_to` on the wire.
            limit: in rows. Default 40 (not verified).
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_domains_by_expiredate
        """
        rows: AsyncRows[ExpiringDomain] = self._rows("list_expiring_domains", {
            "expires_from": expires_from,
            "expires_to": expires_to,
            "limit": limit,
        }, cursor, options)
        return rows

    async def list_deleted_domains(
        self,
        *,
        domain: Optional[str] = None,
        owner_email: Optional[str] = None,
        admin_email: Optional[str] = None,
        billing_email: Optional[str] = None,
        tech_email: Optional[str] = None,
        deleted_from: Optional[Day] = None,
        deleted_to: Optional[Day] = None,
        expires_from: Optional[Day] = None,
        expires_to: Optional[Day] = None,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> ListDeletedDomainsReply:
        """Lists domains that left the reseller's account by expiry or on request.

        It reads only, and may be sent again at will.

        Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in
        Oracle style, not ISO.

        Args:
            domain: name with its suffix, e.g. "example.com".
            owner_email: * wildcard allowed.
            admin_email: * wildcard allowed.
            billing_email: * wildcard allowed.
            tech_email: * wildcard allowed.
            deleted_from: `del_from` on the wire. Year not above 2030.
            deleted_to: `del_to` on the wire. Year not above 2030.
            expires_from: `exp_from` on the wire. Year not above 2030.
            expires_to: `exp_to` on the wire. Year not above 2030.
            limit: in rows. Default 40.
            page: The page says default 1 and also index from 0.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_deleted_domains
        """
        reply: ListDeletedDomainsReply = await self._run("list_deleted_domains", {
            "domain": domain,
            "owner_email": owner_email,
            "admin_email": admin_email,
            "billing_email": billing_email,
            "tech_email": tech_email,
            "deleted_from": deleted_from,
            "deleted_to": deleted_to,
            "expires_from": expires_from,
            "expires_to": expires_to,
            "limit": limit,
            "page": page,
        }, options)
        return reply

    def iterate_deleted_domains(
        self,
        *,
        domain: Optional[str] = None,
        owner_email: Optional[str] = None,
        admin_email: Optional[str] = None,
        billing_email: Optional[str] = None,
        tech_email: Optional[str] = None,
        deleted_from: Optional[Day] = None,
        deleted_to: Optional[Day] = None,
        expires_from: Optional[Day] = None,
        expires_to: Optional[Day] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[DeletedDomain]:
        """Lists domains that left the reseller's account by expiry or on request. It is fetched page by page, as
        rows are wanted; `limit` is the size of a page.

        It reads only, and may be sent again at will.

        Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in
        Oracle style, not ISO.

        Args:
            domain: name with its suffix, e.g. "example.com".
            owner_email: * wildcard allowed.
            admin_email: * wildcard allowed.
            billing_email: * wildcard allowed.
            tech_email: * wildcard allowed.
            deleted_from: `del_from` on the wire. Year not above 2030.
            deleted_to: `del_to` on the wire. Year not above 2030.
            expires_from: `exp_from` on the wire. Year not above 2030.
            expires_to: `exp_to` on the wire. Year not above 2030.
            limit: in rows. Default 40.
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_deleted_domains
        """
        rows: AsyncRows[DeletedDomain] = self._rows("list_deleted_domains", {
            "domain": domain,
            "owner_email": owner_email,
            "admin_email": admin_email,
            "billing_email": billing_email,
            "tech_email": tech_email,
            "deleted_from": deleted_from,
            "deleted_to": deleted_to,
            "expires_from": expires_from,
            "expires_to": expires_to,
            "limit": limit,
        }, cursor, options)
        return rows

    async def list_notes(
        self,
        domain: str,
        *,
        type: ListNotesTypeWord,
        order_id: Optional[int] = None,
        transfer_id: Optional[int] = None,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> ListNotesReply:
        """Reads the history notes of a domain, order or transfer.

        It reads only, and may be sent again at will.

        The guide calls notes an associative array; replies use a list of records.

        Args:
            domain: name with its suffix, e.g. "example.com".
            type: one of domain, order, transfer.
            order_id: order id.
            transfer_id: transfer id.
            limit: in rows. Default 40 in the older page.
            page: 1-based, default 1.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_notes
        """
        reply: ListNotesReply = await self._run("list_notes", {
            "domain": domain,
            "type": type,
            "order_id": order_id,
            "transfer_id": transfer_id,
            "limit": limit,
            "page": page,
        }, options)
        return reply

    def iterate_notes(
        self,
        domain: str,
        *,
        type: ListNotesTypeWord,
        order_id: Optional[int] = None,
        transfer_id: Optional[int] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[Note]:
        """Reads the history notes of a domain, order or transfer. It is fetched page by page, as rows are
        wanted; `limit` is the size of a page.

        It reads only, and may be sent again at will.

        The guide calls notes an associative array; replies use a list of records.

        Args:
            domain: name with its suffix, e.g. "example.com".
            type: one of domain, order, transfer.
            order_id: order id.
            transfer_id: transfer id.
            limit: in rows. Default 40 in the older page.
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_notes
        """
        rows: AsyncRows[Note] = self._rows("list_notes", {
            "domain": domain,
            "type": type,
            "order_id": order_id,
            "transfer_id": transfer_id,
            "limit": limit,
        }, cursor, options)
        return rows

    async def get_order(
        self,
        order_id: int,
        **options: Unpack[CallOptions],
    ) -> GetOrderReply:
        """Reads everything about one domain order except usernames, passwords and authcodes.

        It reads only, and may be sent again at will.

        The first nine field_hash keys are from the page, the others from sample replies in client code. The
        trust_service order has its own GET_ORDER_INFO with object TRUST_SERVICE (another family).

        Args:
            order_id: order id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_order_info
        """
        reply: GetOrderReply = await self._run("get_order", {"order_id": order_id}, options)
        return reply

    async def list_orders(
        self,
        domain: str,
        *,
        limit: Optional[int] = None,
        page: Optional[int] = None,
        order_from: Optional[Day] = None,
        order_to: Optional[Day] = None,
        status: Optional[OrderStatusWord] = None,
        type: Optional[OrderTypeWord] = None,
        **options: Unpack[CallOptions],
    ) -> ListOrdersReply:
        """Lists the orders placed for one domain.

        It reads only, and may be sent again at will.

        The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.

        Args:
            domain: name with its suffix, e.g. "example.com".
            limit: in rows. Default 40.
            page: 1-based, default 1.
            order_from: order from.
            order_to: order to.
            status: status.
            type: type.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_orders_by_domain
        """
        reply: ListOrdersReply = await self._run("list_orders", {
            "domain": domain,
            "limit": limit,
            "page": page,
            "order_from": order_from,
            "order_to": order_to,
            "status": status,
            "type": type,
        }, options)
        return reply

    def iterate_orders(
        self,
        domain: str,
        *,
        limit: Optional[int] = None,
        order_from: Optional[Day] = None,
        order_to: Optional[Day] = None,
        status: Optional[OrderStatusWord] = None,
        type: Optional[OrderTypeWord] = None,
        cursor: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> AsyncRows[OrderSummary]:
        """Lists the orders placed for one domain. It is fetched page by page, as rows are wanted; `limit` is the
        size of a page.

        It reads only, and may be sent again at will.

        The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.

        Args:
            domain: name with its suffix, e.g. "example.com".
            limit: in rows. Default 40.
            order_from: order from.
            order_to: order to.
            status: status.
            type: type.
            cursor: where to go on, from `cursor` of an earlier one; the same arguments as then.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_orders_by_domain
        """
        rows: AsyncRows[OrderSummary] = self._rows("list_orders", {
            "domain": domain,
            "limit": limit,
            "order_from": order_from,
            "order_to": order_to,
            "status": status,
            "type": type,
        }, cursor, options)
        return rows

    async def belongs_to_reseller(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BelongsToResellerReply:
        """Tells whether a domain is in the calling reseller's account.

        It reads only, and may be sent again at will.

        A name not managed by OpenSRS, or expired where the TLD has no grace period, may answer 0 with an
        'Unknown Domain' error; queries and redemption may still work on it.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 500.
        Guide: belongs_to_rsp
        """
        reply: BelongsToResellerReply = await self._run("belongs_to_reseller", {"domain": domain}, options)
        return reply

    async def get_verification_status(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> GetVerificationStatusReply:
        """Reads where the registrant's email verification stands.

        It reads only, and may be sent again at will.

        The matching event uses more values: marking_as_verified, bounced, not_applicable.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_registrant_verification_status
        """
        reply: GetVerificationStatusReply = await self._run("get_verification_status", {"domain": domain}, options)
        return reply

    async def list_ca_blockers(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Lists the names that stand in the way of a new .CA registration.

        It reads only, and may be sent again at will. Still there, no longer recommended.

        Related to lookup code 246 in the old Perl client. The reply's layout could not be read; no page for
        it appears in the current guide's index.

        Args:
            domain: The .CA name wanted.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("list_ca_blockers", {"domain": domain}, options)
        return reply

    async def get_affiliate_id(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> GetAffiliateIdReply:
        """Reads the affiliate id stored on a domain.

        It reads only, and may be sent again at will.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_domain_affiliate_id
        """
        reply: GetAffiliateIdReply = await self._run("get_affiliate_id", {"domain": domain}, options)
        return reply

    async def get_contract(
        self,
        *,
        type: Optional[GetContractTypeWord] = None,
        **options: Unpack[CallOptions],
    ) -> GetContractReply:
        """Fetches the text of the registration agreement known as Exhibit A.

        It reads only, and may be sent again at will.

        Args:
            type: one of exhibit_a. Sent as `exhibit_a` unless set.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_contract
        """
        reply: GetContractReply = await self._run("get_contract", {"type": type}, options)
        return reply

    async def get_uk_blocker_contact(
        self,
        domain: str,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Finds who held the first right to a second-level .UK name.

        It reads only, and may be sent again at will. Still there, no longer recommended.

        Served the .UK priority period that ended on 10 June 2019. Request and reply layout not read.

        Args:
            domain: Not verified: seen in clients or older copies of the guide only.
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: blesta-module-opensrs
        """
        reply: BareReply = await self._run("get_uk_blocker_contact", {"domain": domain, **(other or {})}, options)
        return reply

    async def check_ca_order_status(
        self,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Old Perl client call about a .CA order awaiting owner approval.

        It reads only, and may be sent again at will. Not documented: seen in clients only.

        Only the action and object are known; CIRA's approval step it served is gone. The same client knew a
        .CA registrant query (query_registrant_ca), whose split into action and object is not certain, so it
        has no entry.

        Args:
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: opensrs-client-perl
        """
        reply: BareReply = await self._run("check_ca_order_status", {**(other or {})}, options)
        return reply

    async def register(
        self,
        domain: str,
        *,
        handle: HandleWord,
        period: int,
        username: str,
        password: str,
        contact_set: ContactSetInput,
        reg_type: Optional[RegisterRegTypeWord] = None,
        reg_domain: Optional[str] = None,
        custom_tech_contact: Optional[bool] = None,
        custom_nameservers: Optional[bool] = None,
        nameservers: Optional[Sequence[Union[str, NameserverInput]]] = None,
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
        """Orders the registration of a domain.

        This is an order: it may cost money, and is never sent twice by itself.

        Read on the page: the rows up to custom_transfer_nameservers; the others come from clients that follow
        the page and from the toolkit. There is no idempotency key. Money: insufficient funds do not fail the
        call, the order is parked and forced_pending is set; the PHP toolkit therefore turns such replies into
        failures. 250 = sent to an asynchronous registry, 300 = waits for the contact's GDPR consent, 486 =
        same order still in work, 705 = outcome unknown: look before sending again (get_orders_by_domain,
        belongs_to_rsp). Other guide slug: sw_register-domain-or-trust_service-. Trademark claims: lookup's
        has_claim says so, and an order-level event (initiated, declined, cancelled, accepted) follows; no
        claim-fetching command was found. A transfer-in is the command sw_register_domain_transfer.

        Args:
            domain: name with its suffix, e.g. "example.com".
            handle: one of process, save. Absent, the reseller's own setting would decide, so it is always
                asked for.
            period: in years, 1 to 10. TLD rules apply; the page says 2 years are taken when it is
                missing, so it is always asked for.
            username: 3 to 20 characters, `reg_username` on the wire. Letters and digits; profile the
                domain goes into.
            password: 3 to 20 characters, `reg_password` on the wire. 10-20 characters now, 3-20 in older
                texts; letters, digits and ! @$^,.~|=-+_{}#.
            contact_set: see its type.
            reg_type: one of new, sunrise, landrush, premium, whois_privacy. Premium and whois_privacy
                come from older pages and order listings. Sent as `new` unless set.
            reg_domain: A domain of the existing profile to join; without it a new profile is made.
            custom_tech_contact: 0 = the reseller's default tech contact, 1 = the one sent. Says by itself
                whether `contact_set.tech` is sent.
            custom_nameservers: 0 = the reseller's default nameservers, 1 = nameserver_list. Says by
                itself whether `nameserver_list` is sent.
            nameservers: 2 to 13 entries, `nameserver_list` on the wire. When: custom_nameservers = 1.
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
        reply: OrderReply = await self._run("register", {
            "domain": domain,
            "handle": handle,
            "period": period,
            "username": username,
            "password": password,
            "contact_set": contact_set,
            "reg_type": reg_type,
            "reg_domain": reg_domain,
            "custom_tech_contact": custom_tech_contact,
            "custom_nameservers": custom_nameservers,
            "nameservers": nameservers,
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

    async def register_by_old_client(
        self,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Old registration call of the Perl client, replaced by sw_register.

        This is an order: it may cost money, and is never sent twice by itself. Not documented: seen in
        clients only.

        Only the action and object are known. Do not offer it.

        Args:
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: opensrs-client-perl
        """
        reply: BareReply = await self._run("register_by_old_client", {**(other or {})}, options)
        return reply

    async def renew(
        self,
        domain: str,
        *,
        handle: HandleWord,
        period: int,
        current_expiration_year: int,
        auto_renew: bool,
        premium_price_to_verify: Optional[Amount] = None,
        affiliate_id: Optional[str] = None,
        parked_page: Optional[bool] = None,
        notes: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> RenewReply:
        """Renews a domain and sets its auto-renew flag.

        This is an order: it may cost money, and is never sent twice by itself.

        Reply rows come from client libraries. Already renewed: 555 on production; Horizon answers 465 with
        text starting 'Domain Already Renewed'; 400 while a first renewal is still under way. 480 where the
        TLD cannot be renewed explicitly (auto-renewed TLDs such as .AT .DE .DK .FR .ZA). The fixed expiration
        year makes a second call harmless in practice, but treat it as unsafe. A failed renewal may leave a
        draft order that blocks the next try. Premium renewals were once a separate page
        (renew-domain_deprecated).

        Args:
            domain: Registered, and in both OpenSRS and the registry.
            handle: one of process, save.
            period: in years, 1 to 10.
            current_expiration_year: 1985 to 9999, `currentexpirationyear` on the wire. Four digits, as
                the registry has it; a mismatch answers 541.
            auto_renew: whether it is so.
            premium_price_to_verify: When: premium names. From the deprecated premium renewal page. Not
                verified: seen in clients or older copies of the guide only.
            affiliate_id: affiliate id.
            parked_page: `f_parkp` on the wire. Parked pages; changes the nameservers; only some TLDs.
            notes: Sent by a Perl client. Not verified: seen in clients or older copies of the guide only.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 400, 440, 465, 480, 541, 555.
        Guide: renew-domain
        """
        reply: RenewReply = await self._run("renew", {
            "domain": domain,
            "handle": handle,
            "period": period,
            "current_expiration_year": current_expiration_year,
            "auto_renew": auto_renew,
            "premium_price_to_verify": premium_price_to_verify,
            "affiliate_id": affiliate_id,
            "parked_page": parked_page,
            "notes": notes,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def redeem(
        self,
        domain: str,
        *,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Buys a domain back during its redemption period.

        This is an order: it may cost money, and is never sent twice by itself.

        No reply attributes. Extra fees apply and are not refundable. Does not work on Horizon. 400 when the
        name cannot be redeemed. Only some TLDs.

        Args:
            domain: name with its suffix, e.g. "example.com".
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 400.
        Guide: redeem-domain
        """
        reply: BareReply = await self._run("redeem", {"domain": domain, "registrant_ip": registrant_ip}, options)
        return reply

    async def revoke(
        self,
        domain: str,
        *,
        notes: Optional[str] = None,
        reseller: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> RevokeReply:
        """Deletes a fresh domain at the registry and asks for the refund.

        This is an order: it may cost money, and is never sent twice by itself.

        One domain per call. A refund is given only inside the registry's own grace period; later the domain
        is simply gone.

        Args:
            domain: name with its suffix, e.g. "example.com".
            notes: Kept with the domain notes.
            reseller: Reseller username; sent by the PHP toolkit and others, absent from the guide.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: revoke-domain
        """
        reply: RevokeReply = await self._run("revoke", {
            "domain": domain,
            "notes": notes,
            "reseller": reseller,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def activate(
        self,
        domain: Optional[str] = None,
        *,
        cookie: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Activates a parked .DE domain after its nameservers answer.

        Sending it again leaves the same state.

        The page prints action = activate for the reply, while its sample shows REPLY. 437 when another
        request is waiting on the name.

        Args:
            domain: .DE only, within 30 days of registration; one client sends the key as domainname.
            cookie: Session of an end user, in place of the reseller's own right to act.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 437.
        Guide: activate-domain
        """
        reply: BareReply = await self._run("activate", {"domain": domain, "cookie": cookie}, options)
        return reply

    async def process_pending(
        self,
        order_id: int,
        *,
        command: Optional[ProcessPendingCommandWord] = None,
        fax_received: Optional[bool] = None,
        owner_address: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ProcessPendingReply:
        """Processes or cancels a pending domain order, or resubmits a declined or cancelled one.

        This is an order: it may cost money, and is never sent twice by itself.

        The same page covers object TRUST_SERVICE, whose approver_email and dv_auth_method it marks required;
        they play no part for domains. A declined order is cancelled and a new order is made; cancelled new
        and transfer orders can be revived. Reply attributes could not be read.

        Args:
            order_id: order id.
            command: one of cancel. Leave out to process.
            fax_received: When: .DE orders that wait for a fax.
            owner_address: When: .DE transfers.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 440, 465, 555.
        Guide: process_pending
        """
        reply: ProcessPendingReply = await self._run("process_pending", {
            "order_id": order_id,
            "command": command,
            "fax_received": fax_received,
            "owner_address": owner_address,
        }, options)
        return reply

    async def cancel_pending_orders(
        self,
        to_date: int,
        *,
        status: Optional[CancelPendingOrdersStatusWord] = None,
        **options: Unpack[CallOptions],
    ) -> CancelPendingOrdersReply:
        """Cancels every pending or declined order up to a moment.

        Sending it again leaves the same state.

        Sweeping: it acts on the whole account, so a client should ask for confirmation.

        Args:
            to_date: seconds since 1970, UTC. Orders of that day and before are cancelled.
            status: one of pending, declined. Default pending.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: cancel_pending_orders
        """
        reply: CancelPendingOrdersReply = await self._run("cancel_pending_orders", {
            "to_date": to_date,
            "status": status,
        }, options)
        return reply

    async def cancel_active_process(
        self,
        *,
        order_id: Optional[int] = None,
        domain: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Cancels a .CA request still waiting at the registry.

        Sending it again leaves the same state. Still there, no longer recommended.

        In the 2010-2014 guides (asynchronous .CA); no page in the current index was found. Reply layout not
        read.

        Args:
            order_id: order id.
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("cancel_active_process", {"order_id": order_id, "domain": domain}, options)
        return reply

    async def get_queued_request(
        self,
        request_id: int,
        **options: Unpack[CallOptions],
    ) -> GetQueuedRequestReply:
        """Reads the state of a request queued for an asynchronous registry.

        It reads only, and may be sent again at will.

        Named in the 2021 Blesta module, so still current then; its guide page was not in the captures.

        Args:
            request_id: The queue_request_id an order returned.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: GetQueuedRequestReply = await self._run("get_queued_request", {"request_id": request_id}, options)
        return reply

    async def modify_contacts(
        self,
        domain: Optional[str] = None,
        *,
        contact_set: ContactChangesInput,
        affect_domains: Optional[bool] = None,
        report_email: Optional[str] = None,
        tld_data: Optional[Union[TldDataInput, Mapping[str, Any]]] = None,
        registrant_extra_info: Optional[Union[DirectRegistrantInfoInput, Mapping[str, Any]]] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Replaces one or more contacts of a domain.

        Sending it again leaves the same state.

        The guide page (slug modify-domain) could not be read; all modify variants follow the official
        toolkit, its WHMCS copy and sample messages, so their current status is not proven one by one. A
        contact is replaced as a whole: send every field. Owner changes on gTLDs start registrant verification
        and possibly an ICANN trade with a 60-day lock. For .CA the update fails when billing is sent. The
        toolkit says tld_data goes with modify for .ASIA .COOP .JOBS .LV .MX .PRO .RO .US .ZA, optionally
        .XXX. A wrong cookie or password answers 415 with mwi_reset_password_allowed and support_message at
        envelope level.

        Args:
            domain: Clients also put it in attributes.
            contact_set: see its type.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            report_email: When: affect_domains = 1. Gets the outcome report.
            tld_data: When: TLDs with extra data. Never send it empty.
            registrant_extra_info: When: .UK and .CA. Clients place it straight in attributes, not inside
                tld_data.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("modify_contacts", {
            "domain": domain,
            "contact_set": contact_set,
            "affect_domains": affect_domains,
            "report_email": report_email,
            "tld_data": tld_data,
            "registrant_extra_info": registrant_extra_info,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_expire_action(
        self,
        domain: Optional[str] = None,
        *,
        auto_renew: bool,
        let_expire: bool,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Sets what happens at expiry.

        Sending it again leaves the same state.

        auto_renew 0 with let_expire 0 is the normal mode with reminder notices.

        Args:
            domain: Clients also put it in attributes.
            auto_renew: whether it is so.
            let_expire: 1 = expire without notices; never 1 together with auto_renew = 1.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_expire_action", {
            "domain": domain,
            "auto_renew": auto_renew,
            "let_expire": let_expire,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_lock(
        self,
        domain: Optional[str] = None,
        *,
        lock_state: bool,
        affect_domains: Optional[bool] = None,
        domain_name: Optional[str] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Turns the transfer lock on or off.

        Sending it again leaves the same state.

        Read it back with get_domain type status.

        Args:
            domain: Clients also put it in attributes.
            lock_state: whether it is so.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            domain_name: The toolkit demands it; newer clients use domain only.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_lock", {
            "domain": domain,
            "lock_state": lock_state,
            "affect_domains": affect_domains,
            "domain_name": domain_name,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_whois_privacy(
        self,
        domain: Optional[str] = None,
        *,
        state: SwitchWord,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Turns WHOIS privacy on or off.

        This is an order: it may cost money, and is never sent twice by itself.

        Words differ from the read side: enable/disable here, enabled/disabled/enabling/disabling in
        get_domain. May cost money when switched on.

        Args:
            domain: Clients also put it in attributes.
            state: one of enable, disable.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_whois_privacy", {
            "domain": domain,
            "state": state,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_whois_publicity(
        self,
        domain: Optional[str] = None,
        *,
        state: SwitchWord,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Opts the registrant's data in to or out of public WHOIS.

        Sending it again leaves the same state. Not documented: seen in clients only.

        Known from a client's list of get types only; whether modify takes it is unverified.

        Args:
            domain: Clients also put it in attributes.
            state: one of enable, disable. Not verified: seen in clients or older copies of the guide
                only.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Source: blesta-module-opensrs
        """
        reply: ChangeReply = await self._run("set_whois_publicity", {
            "domain": domain,
            "state": state,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_ca_whois_display(
        self,
        domain: Optional[str] = None,
        *,
        display: str,
        affect_domains: Optional[bool] = None,
        tld_data: Optional[Mapping[str, Any]] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Sets CIRA's WHOIS display for a .CA domain.

        Sending it again leaves the same state. Still there, no longer recommended.

        Read side: get_domain type ca_whois_display_setting.

        Args:
            domain: Clients also put it in attributes.
            display: PRIVATE in a toolkit test; FULL is the likely opposite. Not verified: seen in clients
                or older copies of the guide only.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            tld_data: The toolkit test sends it empty.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_ca_whois_display", {
            "domain": domain,
            "display": display,
            "affect_domains": affect_domains,
            "tld_data": tld_data,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_it_whois_display(
        self,
        domain: Optional[str] = None,
        *,
        display: str,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Sets the WHOIS display for a .IT domain.

        Sending it again leaves the same state. Still there, no longer recommended.

        Variant named in the get types only; request layout not read.

        Args:
            domain: Clients also put it in attributes.
            display: Key taken over from the .CA variant. Not verified: seen in clients or older copies of
                the guide only.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_it_whois_display", {
            "domain": domain,
            "display": display,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_auth_code(
        self,
        domain: Optional[str] = None,
        *,
        auth_code: str,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Sets a new transfer authcode.

        Sending it again leaves the same state.

        Some TLDs (.IO among them) need OpenSRS support to set it.

        Args:
            domain: Clients also put it in attributes.
            auth_code: `domain_auth_info` on the wire. Length and character rules are the registry's.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_auth_code", {
            "domain": domain,
            "auth_code": auth_code,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_forwarding_email(
        self,
        domain: Optional[str] = None,
        *,
        forwarding_email: str,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Changes the forwarding address of a .NAME domain.

        Sending it again leaves the same state. Still there, no longer recommended.

        Second-level .NAME only.

        Args:
            domain: Clients also put it in attributes.
            forwarding_email: mail address.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_forwarding_email", {
            "domain": domain,
            "forwarding_email": forwarding_email,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_us_nexus(
        self,
        domain: Optional[str] = None,
        *,
        nexus: UsNexusInput,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Changes the US presence data of a .US domain.

        Sending it again leaves the same state.

        The toolkit sends nexus beside data, not inside tld_data.

        Args:
            domain: Clients also put it in attributes.
            nexus: see its type.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_us_nexus", {
            "domain": domain,
            "nexus": nexus,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_asia_eligibility(
        self,
        domain: Optional[str] = None,
        *,
        ced_info: AsiaEligibilityInput,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Changes the eligibility data of a .ASIA domain.

        Sending it again leaves the same state. Still there, no longer recommended.

        The WHMCS toolkit misspells one key (localicty_state_prov); send locality_state_prov.

        Args:
            domain: Clients also put it in attributes.
            ced_info: see its type.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_asia_eligibility", {
            "domain": domain,
            "ced_info": ced_info,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_parked_page(
        self,
        domain: Optional[str] = None,
        *,
        state: SetParkedPageStateWord,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Turns parked pages on or off.

        Sending it again leaves the same state.

        A client uses 'off'; 'on' is inferred. Called parkp_status on the read side.

        Args:
            domain: Clients also put it in attributes.
            state: one of on, off.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_parked_page", {
            "domain": domain,
            "state": state,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_reseller_whois_info(
        self,
        domain: Optional[str] = None,
        *,
        flag: bool,
        affect_domains: Optional[bool] = None,
        all: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Shows or hides the reseller's own data in WHOIS.

        Sending it again leaves the same state.

        Args:
            domain: Clients also put it in attributes.
            flag: Value form unverified. Not verified: seen in clients or older copies of the guide only.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            all: 1 = every domain of the profile.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_reseller_whois_info", {
            "domain": domain,
            "flag": flag,
            "affect_domains": affect_domains,
            "all": all,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_ca_trademark(
        self,
        domain: Optional[str] = None,
        *,
        trademark: bool,
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """States whether a .CA owner holds the trademark.

        Sending it again leaves the same state. Still there, no longer recommended.

        Deprecated in the guide.

        Args:
            domain: Clients also put it in attributes.
            trademark: whether it is so.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_ca_trademark", {
            "domain": domain,
            "trademark": trademark,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def set_uk_whois_opt(
        self,
        domain: Optional[str] = None,
        *,
        uk_whois_opt: bool,
        reg_type: NominetTypeWord,
        affect_domains: Optional[bool] = None,
        uk_affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Sets the WHOIS opt-out of a .UK domain.

        Sending it again leaves the same state. Still there, no longer recommended.

        Args:
            domain: Clients also put it in attributes.
            uk_whois_opt: Value form unverified. Not verified: seen in clients or older copies of the
                guide only.
            reg_type: Registrant type of Nominet.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            uk_affect_domains: whether it is so.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("set_uk_whois_opt", {
            "domain": domain,
            "uk_whois_opt": uk_whois_opt,
            "reg_type": reg_type,
            "affect_domains": affect_domains,
            "uk_affect_domains": uk_affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def change_ips_tag(
        self,
        domain: Optional[str] = None,
        *,
        gaining_registrar_tag: str,
        change_tag_all: bool,
        affect_domains: Optional[bool] = None,
        rsp_override: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Releases a .UK domain to another registrar's tag.

        A second one may do harm, so it is never sent twice by itself.

        This is how a .UK domain leaves; irreversible from this side.

        Args:
            domain: Clients also put it in attributes.
            gaining_registrar_tag: Nominet IPS tag.
            change_tag_all: 1 = all .UK domains of the profile.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            rsp_override: Not verified: seen in clients or older copies of the guide only.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Guide: osrs-toolkit-php
        """
        reply: ChangeReply = await self._run("change_ips_tag", {
            "domain": domain,
            "gaining_registrar_tag": gaining_registrar_tag,
            "change_tag_all": change_tag_all,
            "affect_domains": affect_domains,
            "rsp_override": rsp_override,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def modify_nameserver_list(
        self,
        domain: Optional[str] = None,
        *,
        nameservers: Sequence[Union[str, NameserverInput]],
        affect_domains: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Changes the nameservers of a domain through modify.

        Sending it again leaves the same state. Not documented: seen in clients only.

        Not among the data values of the official toolkit; use advanced_update_nameservers (nameserver family)
        instead.

        Args:
            domain: Clients also put it in attributes.
            nameservers: `nameserver_list` on the wire. Layout unverified. Not verified: seen in clients
                or older copies of the guide only.
            affect_domains: 0 only this domain, 1 all domains of the profile; the guide's no-credentials
                chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 415, 435, 460, 465, 480.
        Source: ygnacy-opensrs
        """
        reply: ChangeReply = await self._run("modify_nameserver_list", {
            "domain": domain,
            "nameservers": nameservers,
            "affect_domains": affect_domains,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def update_contacts(
        self,
        domain: Optional[str] = None,
        *,
        types: Sequence[ContactRoleWord],
        contact_set: ContactUpdateInput,
        affect_domains: Optional[bool] = None,
        report_email: Optional[str] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ChangeReply:
        """Replaces chosen contacts of a domain, each as a whole.

        Sending it again leaves the same state.

        Not for .DK (use update_all_info). .UK organisation and .ES owner changes reach OpenSRS but not the
        registry. Older slug: update_contacts- (with a trailing dash). The toolkit demands all four contacts
        although types picks them.

        Args:
            domain: name with its suffix, e.g. "example.com".
            types: 1 to 4 entries, one of owner, admin, billing, tech. Which roles change.
            contact_set: see its type.
            affect_domains: Default 0.
            report_email: When: affect_domains = 1.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250, 465, 470.
        Guide: update_contacts
        """
        reply: ChangeReply = await self._run("update_contacts", {
            "domain": domain,
            "types": types,
            "contact_set": contact_set,
            "affect_domains": affect_domains,
            "report_email": report_email,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    async def update_all_info(
        self,
        domain: str,
        *,
        contact_set: FullContactSetInput,
        nameservers: Sequence[NameserverAddressesInput],
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Overwrites contacts and nameservers of a .DK domain together.

        Sending it again leaves the same state.

        Overwrites: a nameserver sent with only one of its two addresses loses the other at the registry. Not
        for .BE. Reply attributes not read.

        Args:
            domain: name with its suffix, e.g. "example.com".
            contact_set: see its type.
            nameservers: `nameserver_list` on the wire.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250.
        Guide: update_all_info
        """
        reply: BareReply = await self._run("update_all_info", {
            "domain": domain,
            "contact_set": contact_set,
            "nameservers": nameservers,
        }, options)
        return reply

    async def send_verification_email(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sends the registrant verification email again.

        A second one may do harm, so it is never sent twice by itself.

        No reply attributes. Every call sends a mail.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: send_registrant_verification_email
        """
        reply: BareReply = await self._run("send_verification_email", {"domain": domain}, options)
        return reply

    async def send_cira_approval_email(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sends CIRA's approval mail for a .CA order again.

        A second one may do harm, so it is never sent twice by itself. Still there, no longer recommended.

        CIRA's approval step no longer exists; page not in the current index.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("send_cira_approval_email", {"domain": domain}, options)
        return reply

    async def send_cira_password(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Old Perl client call that mails CIRA credentials.

        A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.

        Obsolete.

        Args:
            domain: From a toolkit demo form.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: opensrs-client-perl
        """
        reply: BareReply = await self._run("send_cira_password", {"domain": domain}, options)
        return reply

    async def set_affiliate_id(
        self,
        domain: str,
        *,
        affiliate_id: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Stores an affiliate id on a domain.

        Sending it again leaves the same state.

        Args:
            domain: name with its suffix, e.g. "example.com".
            affiliate_id: up to 256 characters.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: set_domain_affiliate_id
        """
        reply: BareReply = await self._run("set_affiliate_id", {
            "domain": domain,
            "affiliate_id": affiliate_id,
        }, options)
        return reply

    async def set_messaging_language(
        self,
        domain: str,
        *,
        messaging_language: MessagingLanguageWord,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sets the default language of the notices for a domain.

        Sending it again leaves the same state.

        The sample puts domain at envelope level. The page's parameter list says action = modify, its sample
        MODIFY_MESSAGING_LANGUAGE; the sample is taken here.

        Args:
            domain: name with its suffix, e.g. "example.com".
            messaging_language: messaging language.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify_messaging_language
        """
        reply: BareReply = await self._run("set_messaging_language", {
            "domain": domain,
            "messaging_language": messaging_language,
            "registrant_ip": registrant_ip,
        }, options)
        return reply
