# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""The reseller's account and sub-resellers. With `async`."""

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

__all__ = ["AsyncAccountCommands"]


class AsyncAccountCommands(AsyncCaller):
    """The reseller's account and sub-resellers. With `async`."""

    __slots__ = ()

    async def check_version(
        self,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Old hand-shake that compared client and server versions.

        It reads only, and may be sent again at will. Still there, no longer recommended.

        Belongs to the retired socket protocol; kept in the toolkit without required fields. No page and no
        sample found.

        Args:
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: osrs-toolkit-php
        """
        reply: BareReply = await self._run("check_version", {**(other or {})}, options)
        return reply

    async def create_subreseller(
        self,
        username: str,
        *,
        password: str,
        status: SubresellerStatusWord,
        pricing_plan: str,
        ccp_enabled: bool,
        low_balance_email: str,
        system_status_email: str,
        contact_set: SubresellerContactsInput,
        payment_email: Optional[str] = None,
        nameservers: Optional[Sequence[Any]] = None,
        url: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Opens a sub-reseller account below the reseller.

        A second one may do harm, so it is never sent twice by itself.

        Its reply has attributes on the page, but that part could not be read. Look with get_subreseller
        before a repeat.

        Args:
            username: username.
            password: password.
            status: one of active, onhold, locked, canceled, paid_only.
            pricing_plan: Plan kept in the reseller account.
            ccp_enabled: Y lets the sub-reseller pay by card.
            low_balance_email: Gets the low balance notice.
            system_status_email: Gets system status messages.
            contact_set: see its type.
            payment_email: Gets payment notices.
            nameservers: Default nameservers; element form not shown. Not verified: seen in clients or
                older copies of the guide only.
            url: Web address.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: create-subreseller
        """
        reply: BareReply = await self._run("create_subreseller", {
            "username": username,
            "password": password,
            "status": status,
            "pricing_plan": pricing_plan,
            "ccp_enabled": ccp_enabled,
            "low_balance_email": low_balance_email,
            "system_status_email": system_status_email,
            "contact_set": contact_set,
            "payment_email": payment_email,
            "nameservers": nameservers,
            "url": url,
        }, options)
        return reply

    async def get_subreseller(
        self,
        username: str,
        **options: Unpack[CallOptions],
    ) -> GetSubresellerReply:
        """Reads a sub-reseller account.

        It reads only, and may be sent again at will.

        Page text was read up to pricing_plan; later rows follow modify_subreseller.

        Args:
            username: username.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get-subreseller
        """
        reply: GetSubresellerReply = await self._run("get_subreseller", {"username": username}, options)
        return reply

    async def modify_subreseller(
        self,
        username: str,
        *,
        password: str,
        status: SubresellerStatusWord,
        pricing_plan: str,
        ccp_enabled: bool,
        low_balance_email: str,
        system_status_email: str,
        contact_set: SubresellerContactsInput,
        payment_email: Optional[str] = None,
        nameservers: Optional[Sequence[Any]] = None,
        url: Optional[str] = None,
        allowed_tld_list: Optional[Sequence[str]] = None,
        storefront_rwi: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes a sub-reseller account.

        Sending it again leaves the same state.

        Takes the whole record, required fields included, password too. Reply part of the page not captured.

        Args:
            username: username.
            password: password.
            status: one of active, onhold, locked, canceled, paid_only.
            pricing_plan: Plan kept in the reseller account.
            ccp_enabled: Y lets the sub-reseller pay by card.
            low_balance_email: Gets the low balance notice.
            system_status_email: Gets system status messages.
            contact_set: see its type.
            payment_email: Gets payment notices.
            nameservers: Default nameservers; element form not shown. Not verified: seen in clients or
                older copies of the guide only.
            url: Web address.
            allowed_tld_list: TLDs that may be sold; element form not shown. Not verified: seen in clients
                or older copies of the guide only.
            storefront_rwi: Y shows the Storefront link; N when missing.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify-subreseller
        """
        reply: BareReply = await self._run("modify_subreseller", {
            "username": username,
            "password": password,
            "status": status,
            "pricing_plan": pricing_plan,
            "ccp_enabled": ccp_enabled,
            "low_balance_email": low_balance_email,
            "system_status_email": system_status_email,
            "contact_set": contact_set,
            "payment_email": payment_email,
            "nameservers": nameservers,
            "url": url,
            "allowed_tld_list": allowed_tld_list,
            "storefront_rwi": storefront_rwi,
        }, options)
        return reply

    async def pay_subreseller(
        self,
        username: str,
        *,
        amount: Amount,
        **options: Unpack[CallOptions],
    ) -> PaySubresellerReply:
        """Moves money from the reseller's balance to a sub-reseller.

        This is an order: it may cost money, and is never sent twice by itself.

        Not repeatable: each call pays again, and there is no marker to find a lost one by; compare
        get_balance before and after.

        Args:
            username: Receiver.
            amount: Above 0, e.g. 1.00; account currency.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: pay-subreseller
        """
        reply: PaySubresellerReply = await self._run("pay_subreseller", {
            "username": username,
            "amount": amount,
        }, options)
        return reply

    async def get_balance(
        self,
        **options: Unpack[CallOptions],
    ) -> GetBalanceReply:
        """Reads the reseller account's balance and the part held for pending transactions.

        It reads only, and may be sent again at will.

        The guide page (slug get_balance) could not be read; sample replies agree across clients. Takes no
        attributes; clients send an empty dt_assoc or leave attributes out. Most clients use object BALANCE;
        some send DOMAIN and report success. Amounts are in US dollars.

        Args:
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: GetBalanceReply = await self._run("get_balance", {}, options)
        return reply
