# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Zones of the DNS service, DNSSEC, web forwarding. With `async`."""

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

__all__ = ["AsyncDnsCommands"]


class AsyncDnsCommands(AsyncCaller):
    """Zones of the DNS service, DNSSEC, web forwarding. With `async`."""

    __slots__ = ()

    async def create_forwarding(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Switches on web forwarding for a domain.

        Sending it again leaves the same state.

        Must come before set_domain_forwarding. The page calls domain optional, samples always send it. The
        reply carries no attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: create_domain_forwarding
        """
        reply: BareReply = await self._run("create_forwarding", {"domain": domain}, options)
        return reply

    async def get_forwarding(
        self,
        domain: Optional[str] = None,
        *,
        cookie: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> GetForwardingReply:
        """Reads the web forwarding entries of a domain.

        It reads only, and may be sent again at will.

        The toolkit allows a cookie instead of domain, never both.

        Args:
            domain: name with its suffix, e.g. "example.com".
            cookie: Session of an end user, in place of the reseller's own right to act.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_domain_forwarding
        """
        reply: GetForwardingReply = await self._run("get_forwarding", {"domain": domain, "cookie": cookie}, options)
        return reply

    async def set_forwarding(
        self,
        domain: Optional[str] = None,
        *,
        forwarding: Optional[Sequence[ForwardingInput]] = None,
        cookie: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sets the web forwarding entries of a domain.

        Sending it again leaves the same state.

        The page's own parameter list gives action update_domain_forwarding; its title, the toolkit and the
        old toolkit use set_domain_forwarding; try on Horizon. Needs create_domain_forwarding first. An entry
        for the bare domain catches everything not set otherwise; *.domain catches all subdomains but not the
        bare domain; a named subdomain catches itself only. Whether entries left out are deleted is not said
        (unverified).

        Args:
            domain: name with its suffix, e.g. "example.com".
            forwarding: One per subdomain.
            cookie: Session of an end user, in place of the reseller's own right to act.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: set_domain_forwarding
        """
        reply: BareReply = await self._run("set_forwarding", {
            "domain": domain,
            "forwarding": forwarding,
            "cookie": cookie,
        }, options)
        return reply

    async def delete_forwarding(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Switches off web forwarding for a domain.

        Sending it again leaves the same state.

        The page calls domain optional, samples always send it. The reply carries no attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: delete_domain_forwarding
        """
        reply: BareReply = await self._run("delete_forwarding", {"domain": domain}, options)
        return reply

    async def create_dns_zone(
        self,
        domain: str,
        *,
        dns_template: Optional[str] = None,
        records: Optional[DnsRecordsInput] = None,
        **options: Unpack[CallOptions],
    ) -> ZoneReply:
        """Switches on the DNS service for a domain, with a template or with records.

        Sending it again leaves the same state.

        The template named here stays tied to the domain and is what reset_dns_zone returns to. Without a
        template, or with the word blank (the page prints it in bold italics, sw_register texts write
        *blank*), the zone starts empty and records may be sent here or later with set_dns_zone. Does not
        change the delegation: force_dns_nameservers or advanced_update_nameservers does. sw_register_domain
        can do the same through dns_template. What a second create answers is not documented; clients call
        set_dns_zone first and create on failure. The page calls records required, the toolkit and clients
        send domain alone or with a template. The reply rows follow a sample reply kept in one client
        (OpenSRS.NET): records with A, MX and SRV, and nameservers_ok.

        Args:
            domain: name with its suffix, e.g. "example.com".
            dns_template: Name of a template kept in the reseller account.
            records: Keyed by record type; the page says required.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: create_dns_zone
        """
        reply: ZoneReply = await self._run("create_dns_zone", {
            "domain": domain,
            "dns_template": dns_template,
            "records": records,
        }, options)
        return reply

    async def get_dns_zone(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> ZoneReply:
        """Reads the records of a domain that uses the DNS service.

        It reads only, and may be sent again at will.

        What a domain without a zone answers is not shown on the page; one client's notes say it only works
        while the domain is delegated to SystemDNS (unverified). Reading before set_dns_zone is the only way
        to change one record.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_dns_zone
        """
        reply: ZoneReply = await self._run("get_dns_zone", {"domain": domain}, options)
        return reply

    async def set_dns_zone(
        self,
        domain: str,
        *,
        records: DnsRecordsInput,
        **options: Unpack[CallOptions],
    ) -> ZoneReply:
        """Replaces all records of a zone.

        Sending it again leaves the same state.

        There is no change of a single record: read with get_dns_zone, merge, send the whole set; two writers
        overwrite each other and no version or serial guards against it. Record types left out lose their
        records. The zone must exist (create_dns_zone). Reply rows are taken over from reset_dns_zone. Clients
        read the reply like that of create_dns_zone. One client also sends nameservers_ok, which no page
        lists; the toolkit's test also lists dns_template (unverified).

        Args:
            domain: name with its suffix, e.g. "example.com".
            records: Keyed by record type; the complete new content, may be empty.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: set_dns_zone-
        """
        reply: ZoneReply = await self._run("set_dns_zone", {"domain": domain, "records": records}, options)
        return reply

    async def reset_dns_zone(
        self,
        domain: str,
        *,
        dns_template: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ZoneReply:
        """Sets a zone back to a template.

        Sending it again leaves the same state.

        Discards every record set since. Without dns_template the template used at create_dns_zone counts;
        what happens when there was none is not documented.

        Args:
            domain: name with its suffix, e.g. "example.com".
            dns_template: Name of the template to apply.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: set_dns_zone
        """
        reply: ZoneReply = await self._run("reset_dns_zone", {"domain": domain, "dns_template": dns_template}, options)
        return reply

    async def delete_dns_zone(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Removes the DNS zone of a domain.

        Sending it again leaves the same state.

        Deletes every record at once; nothing suggests that it touches the delegation. The guide has a page
        for it (old slug delete_dns_zone_request); its text could not be read.

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
        reply: BareReply = await self._run("delete_dns_zone", {"domain": domain}, options)
        return reply

    async def force_dns_nameservers(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Points the delegation of a domain at the SystemDNS nameservers.

        Sending it again leaves the same state.

        The servers are ns1, ns2 and ns3.systemdns.com. Changes the delegation at the registry, so the rules
        of advanced_update_nameservers apply. The guide has a page for it; its text could not be read. Clients
        read no attributes from the reply.

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
        reply: BareReply = await self._run("force_dns_nameservers", {"domain": domain}, options)
        return reply

    async def set_dnssec(
        self,
        domain: str,
        *,
        ds_records: Sequence[DsRecordInput],
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Replaces the DS records of a domain at the registry.

        Sending it again leaves the same state.

        The whole set is sent each time: to drop one record send the others, to switch DNSSEC off send dnssec
        as an empty array (an empty dt_array, not an empty string). The page lists domain among the
        attributes; a fork of the toolkit puts it at envelope level. The page lists no ECDSA (13, 14) or EdDSA
        (15, 16) algorithm; whether such records are accepted must be tried on Horizon. The reply carries no
        attributes.

        Args:
            domain: name with its suffix, e.g. "example.com".
            ds_records: `dnssec` on the wire. All DS records; empty removes DNSSEC.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: set_dnssec_info
        """
        reply: BareReply = await self._run("set_dnssec", {"domain": domain, "ds_records": ds_records}, options)
        return reply

    async def modify_dnssec(
        self,
        domain: str,
        *,
        ds_records: Sequence[DsRecordInput],
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes the DS records of a domain at the registry through the general modify command.

        Sending it again leaves the same state.

        A page of its own in the guide. It speaks of adding and removing DS records and does not say whether
        the array is the complete new set, as set_dnssec_info states, or is added to what exists; try that on
        Horizon, or use set_dnssec_info, whose meaning is written down. No reply attributes are listed. The
        page has domain in attributes; the other modify variants put cookie or domain at envelope level, see
        provisioning.toml.

        Args:
            domain: name with its suffix, e.g. "example.com".
            ds_records: `dnssec` on the wire. DS records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify-dnssec
        """
        reply: BareReply = await self._run("modify_dnssec", {"domain": domain, "ds_records": ds_records}, options)
        return reply

    async def get_dnssec(
        self,
        domain: str,
        **options: Unpack[CallOptions],
    ) -> GetDnssecReply:
        """Lists the DS records of a domain.

        It reads only, and may be sent again at will.

        The get_domain command with type dnssec; the guide gives it a page of its own. There is no action
        GET_DNSSEC_INFO in the guide, although clients guess at one.

        Args:
            domain: name with its suffix, e.g. "example.com".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get-dnssec
        """
        reply: GetDnssecReply = await self._run("get_dnssec", {"domain": domain}, options)
        return reply
