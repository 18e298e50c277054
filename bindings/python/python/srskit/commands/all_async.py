"""A method per command with `async`; all of them are methods of `AsyncClient`."""

from __future__ import annotations

from .async_account import AsyncAccountCommands
from .async_dns import AsyncDnsCommands
from .async_domain import AsyncDomainCommands
from .async_event import AsyncEventCommands
from .async_nameserver import AsyncNameserverCommands
from .async_ssl import AsyncSslCommands
from .async_transfer import AsyncTransferCommands
from .async_user import AsyncUserCommands

__all__ = ["AsyncCommands"]


class AsyncCommands(
    AsyncDomainCommands,
    AsyncTransferCommands,
    AsyncNameserverCommands,
    AsyncDnsCommands,
    AsyncSslCommands,
    AsyncEventCommands,
    AsyncAccountCommands,
    AsyncUserCommands,
):
    """All commands with `async`."""

    __slots__ = ()
