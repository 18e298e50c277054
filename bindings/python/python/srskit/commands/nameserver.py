# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Nameservers, and which of them a domain uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Tuple, Union

from .base import Caller

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..inputs import *  # noqa: F403
    from ..options import CallOptions
    from ..results import *  # noqa: F403
    from ..rows import Rows
    from ..words import *  # noqa: F403

__all__ = ["NameserverCommands"]


class NameserverCommands(Caller):
    """Nameservers, and which of them a domain uses."""

    __slots__ = ()

    def create_nameserver(
        self,
        domain: Optional[str] = None,
        *,
        name: str,
        ipaddress: Optional[str] = None,
        ipv6: Optional[str] = None,
        add_to_all_registry: Optional[str] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Creates a nameserver (host object with address) below a domain of the account.

        Sending it again leaves the same state.

        Creates the host only; it does not put it into a domain's delegation (advanced_update_nameservers
        does). One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both together.
        The toolkit demands ipaddress although the page lets ipv6 stand alone. A repeat is expected to fail
        because the host exists: read get_nameserver after a lost reply. The reply carries no attributes.

        Args:
            domain: Newer pages list it as an attribute; old samples and the old toolkit put it beside
                object, at envelope level; the page spells it Domain, samples use lower case.
            name: Full host name below the domain; IDN labels in ASCII (race / punycode) form.
            ipaddress: IPv4; both families may be sent together; always for .DE.
            ipv6: IPv6; not supported for .CN.
            add_to_all_registry: Also makes the host known at other registries; the page asks for TLDs
                whose registries keep hosts as objects, the toolkit test sends a comma list such as
                .info,.org, several clients send 1.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: create-nameserver
        """
        reply: BareReply = self._run("create_nameserver", {
            "domain": domain,
            "name": name,
            "ipaddress": ipaddress,
            "ipv6": ipv6,
            "add_to_all_registry": add_to_all_registry,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def modify_nameserver(
        self,
        domain: Optional[str] = None,
        *,
        name: str,
        new_name: Optional[str] = None,
        ipaddress: Optional[str] = None,
        ipv6: Optional[str] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes the addresses or the name of a nameserver.

        Sending it again leaves the same state.

        Replaces the whole address set: an address family left out is removed at the registry, so send both
        when the host has both. Not for .TEL. One of cookie (envelope level) and domain must be there; the PHP
        toolkit refuses both together. A rename (new_name) repeated after a lost reply fails, since the old
        name is gone. The toolkit demands ipaddress. The reply carries no attributes.

        Args:
            domain: Newer pages list it as an attribute; old samples and the old toolkit put it beside
                object, at envelope level.
            name: Present name; IDN labels in ASCII form.
            new_name: When: when the host is renamed.
            ipaddress: IPv4; both families may be sent together; always for .DE; repeat the present one
                when only the other changes.
            ipv6: IPv6; not supported for .CN.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify-nameserver
        """
        reply: BareReply = self._run("modify_nameserver", {
            "domain": domain,
            "name": name,
            "new_name": new_name,
            "ipaddress": ipaddress,
            "ipv6": ipv6,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def delete_nameserver(
        self,
        domain: Optional[str] = None,
        *,
        name: str,
        ipaddress: Optional[str] = None,
        ipv6: Optional[str] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Deletes a nameserver that serves no domain.

        Sending it again leaves the same state.

        Fails while a domain in OpenSRS uses the host (see can_delete of get_nameserver) and also while the
        registry knows a user of it outside OpenSRS. One of cookie (envelope level) and domain must be there;
        the PHP toolkit refuses both together. The page's sample carries domain at envelope level. The page
        asks for an address; the toolkit sends name alone. The reply carries no attributes.

        Args:
            domain: Newer pages list it as an attribute; old samples and the old toolkit put it beside
                object, at envelope level.
            name: IDN labels in ASCII form.
            ipaddress: When: the page asks for an address; the toolkit sends name alone. IPv4; both
                families may be sent together.
            ipv6: IPv6; not supported for .CN.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: delete-nameserver
        """
        reply: BareReply = self._run("delete_nameserver", {
            "domain": domain,
            "name": name,
            "ipaddress": ipaddress,
            "ipv6": ipv6,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def list_nameservers(
        self,
        domain: Optional[str] = None,
        *,
        name: Optional[str] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ListNameserversReply:
        """Lists the nameservers kept in the profile of a domain, assigned or not.

        It reads only, and may be sent again at will.

        Not the delegation: for the nameservers a domain uses call get_domain with type nameservers. One of
        cookie (envelope level) and domain must be there; the PHP toolkit refuses both together.

        Args:
            domain: Newer pages list it as an attribute; old samples and the old toolkit put it beside
                object, at envelope level.
            name: The word all; the toolkit also allows one host name. Sent as `all` unless set. Not
                verified: seen in clients or older copies of the guide only.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get-nameserver
        """
        reply: ListNameserversReply = self._run("list_nameservers", {
            "domain": domain,
            "name": name,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def update_nameservers(
        self,
        domain: Optional[str] = None,
        *,
        op_type: UpdateNameserversOpTypeWord,
        assign: Optional[Sequence[str]] = None,
        add: Optional[Sequence[str]] = None,
        remove: Optional[Sequence[str]] = None,
        cookie: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sets the delegation of a domain as a whole, or adds and removes single nameservers.

        Sending it again leaves the same state.

        assign replaces the set and may be repeated; add_remove repeated after a lost reply can answer with an
        error because the host is already there or gone. The hosts must exist and be known at the registry of
        the TLD: check with registry_check_nameserver (212 = unknown) and add with registry_add_ns first. Not
        for .DK (use update_all_info). .IT: success only means accepted; the registry tests the servers, up to
        30 days, queries keep giving the old set, and a new command in that time is measured against the old
        set. Blesta and MyAdmin use assign; Upmind compares with get_domain (nameservers) and uses add_remove,
        sending object NAMESERVER (unverified). One client notes that a locked domain must be unlocked before
        the change (unverified). An older copy of the guide also excluded .AT, .CH, .FR, .LI and .MX. The
        toolkit refuses cookie together with domain. The reply carries no attributes that were seen.

        Args:
            domain: name with its suffix, e.g. "example.com".
            op_type: one of assign, add_remove. Assign goes with assign_ns; add_remove with add_ns,
                remove_ns or both.
            assign: `assign_ns` on the wire. The complete new set; not with add_ns or remove_ns.
            add: `add_ns` on the wire. When: op_type = add_remove. May go together with remove_ns.
            remove: `remove_ns` on the wire. When: op_type = add_remove.
            cookie: Session of an end user, in place of the reseller's own right to act.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: advanced_update_nameservers
        """
        reply: BareReply = self._run("update_nameservers", {
            "domain": domain,
            "op_type": op_type,
            "assign": assign,
            "add": add,
            "remove": remove,
            "cookie": cookie,
        }, options)
        return reply

    def add_nameserver_to_registry(
        self,
        fqdn: str,
        *,
        tld: str,
        all: bool,
        **options: Unpack[CallOptions],
    ) -> AddNameserverToRegistryReply:
        """Makes an existing nameserver known at one registry or at all registries of the account.

        Sending it again leaves the same state.

        Does not create the host: create_nameserver comes first, or the host belongs to another registrar.
        What a host that is already there answers was not found. Result texts per registry are free text:
        added, the registry has no host objects, or a technical failure.

        Args:
            fqdn: The nameserver.
            tld: With the leading dot, e.g. .com; ignored but still checked when all = 1, so send a valid
                one.
            all: 0 = only the registry of tld, 1 = every registry enabled on the account.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: registry_add_ns
        """
        reply: AddNameserverToRegistryReply = self._run("add_nameserver_to_registry", {
            "fqdn": fqdn,
            "tld": tld,
            "all": all,
        }, options)
        return reply

    def check_nameserver_at_registry(
        self,
        fqdn: str,
        *,
        tld: str,
        **options: Unpack[CallOptions],
    ) -> CheckNameserverAtRegistryReply:
        """Tells whether a nameserver is known at the registry of a TLD.

        It reads only, and may be sent again at will.

        200 = known, 212 = unknown (client code); read response_code rather than is_success. Needless for
        registries without host objects: .CA, .UK, .DE, .FR, .CH.

        Args:
            fqdn: name with its suffix, e.g. "example.com".
            tld: With the leading dot; the page calls it required yet says it is taken from fqdn when
                missing.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 212.
        Guide: registry_check_nameserver
        """
        reply: CheckNameserverAtRegistryReply = self._run("check_nameserver_at_registry", {
            "fqdn": fqdn,
            "tld": tld,
        }, options)
        return reply
