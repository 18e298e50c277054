"""A method per command, by group; all of them are methods of `Client`."""

from __future__ import annotations

from .account import AccountCommands
from .dns import DnsCommands
from .domain import DomainCommands
from .event import EventCommands
from .nameserver import NameserverCommands
from .ssl import SslCommands
from .transfer import TransferCommands
from .user import UserCommands

__all__ = ["Commands"]


class Commands(
    DomainCommands,
    TransferCommands,
    NameserverCommands,
    DnsCommands,
    SslCommands,
    EventCommands,
    AccountCommands,
    UserCommands,
):
    """All commands."""

    __slots__ = ()
