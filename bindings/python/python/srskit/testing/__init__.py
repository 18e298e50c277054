"""A local OpenSRS for tests: the same wire, counted money, and faults on request.

    def test_checkout(srskit_standin):        # the fixture comes with the package
        with srskit_standin.client() as client:
            checkout(client, "example.com")
        assert srskit_standin.debits == []
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from decimal import Decimal
from types import TracebackType
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Optional, Sequence, Type

from .. import _native
from ..client import Client
from ..settings import Settings

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..async_client import AsyncClient

__all__ = ["Debit", "Domain", "Request", "StandIn"]


class Debit(NamedTuple):
    """Money that an order cost."""

    order_id: int
    domain: str
    amount: Decimal


class Domain(NamedTuple):
    """A domain in the stand-in's account."""

    name: str
    registered_at: dt.datetime
    expires_at: dt.datetime
    auto_renew: bool
    locked: bool


class Request(NamedTuple):
    """A request as it came over the wire: action and object (None when it was turned away), and the body."""

    command: Optional[str]
    body: bytes


class StandIn:
    """A local OpenSRS that runs until it is closed, on a free port of the loopback address.

    Nothing is registered and nothing costs money. User, key and certificate are made up.

        with StandIn(balance="100.00") as standin, standin.client() as client:
            standin.fault("SW_REGISTER:after-commit:reset")   # carried out and paid, and the reply lost
    """

    __slots__ = ("_native", "_ca_file", "_owner")

    def __init__(
        self,
        *,
        balance: Optional[str] = None,
        seed: Optional[int] = None,
        system: str = "horizon",
        strict: bool = False,
        now: Optional[dt.datetime] = None,
        faults: Sequence[str] = (),
    ) -> None:
        """Start it.

        Args:
            balance: money in the account; 1000.00 unless set.
            seed: makes everything that varies follow from a number.
            system: "horizon" or "production": the system to behave like.
            strict: refuse requests that are not quite right, with an explanation.
            now: a moment at which its clock stands still, until `advance`.
            faults: what goes wrong from the start, see `fault`.
        """
        if system not in ("horizon", "production"):
            raise ValueError('system: give "horizon" or "production"')
        moment = None if now is None else _utc(now).timestamp()
        self._native = _native.StandIn(balance, seed, system == "production", strict, moment, list(faults))
        self._ca_file: Optional[str] = None
        self._owner = os.getpid()

    @property
    def url(self) -> str:
        """Where to send calls to."""
        return self._native.url

    @property
    def username(self) -> str:
        """The user name it takes."""
        return self._native.username

    @property
    def key(self) -> str:
        """The key it takes."""
        return self._native.key

    @property
    def ca_pem(self) -> str:
        """The certificate of its CA, which clients must trust."""
        return self._native.ca_pem

    @property
    def ca_file(self) -> str:
        """The same as a file, which goes away with the stand-in."""
        if self._ca_file is None:
            handle, path = tempfile.mkstemp(prefix="srskit-stand-in-", suffix=".pem")
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(self.ca_pem)
            self._ca_file = path
        return self._ca_file

    @property
    def settings(self) -> Settings:
        """Arguments for a `Client` of one's own."""
        return {
            "system": self.url,
            "username": self.username,
            "key": self.key,
            "ca_file": self.ca_file,
            "proxy": "none",
        }

    @property
    def environ(self) -> Dict[str, str]:
        """The same as environment variables, for other processes."""
        return {f"SRSKIT_{name.upper()}": str(value) for name, value in self.settings.items()}

    def client(self, **settings: Unpack[Settings]) -> Client:
        """Make a client of this stand-in; further arguments are those of `Client`."""
        return Client(**self._and(settings))

    def async_client(self, **settings: Unpack[Settings]) -> AsyncClient:
        """Make an `AsyncClient` of this stand-in."""
        from ..async_client import AsyncClient

        return AsyncClient(**self._and(settings))

    def _and(self, settings: Settings) -> Settings:
        both = self.settings
        both.update(settings)
        return both

    def fault(self, fault: str) -> None:
        """Let something go wrong, e.g. "SW_REGISTER:after-commit:reset"; calls are counted from now on.

        `srskit stand-in --help` says how faults are written.
        """
        self._native.fault(fault)

    def clear_faults(self) -> None:
        """Take all faults away."""
        self._native.clear_faults()

    @property
    def balance(self) -> Decimal:
        """The money in the account."""
        return Decimal(self._native.balance())

    @balance.setter
    def balance(self, balance: Decimal) -> None:
        self._native.set_balance(str(balance))

    @property
    def debits(self) -> List[Debit]:
        """Every debit so far, oldest first."""
        return [Debit(order, domain, Decimal(amount)) for order, domain, amount in self._native.debits()]

    @property
    def domains(self) -> List[Domain]:
        """The domains in the account, by name."""
        return [Domain(name, _moment(at), _moment(until), renew, lock)
                for name, at, until, renew, lock in self._native.domains()]

    def add_domain(self, name: str, expires_at: dt.datetime) -> None:
        """Put a domain into the account, without an order or a charge."""
        self._native.add_domain(name, _utc(expires_at).timestamp())

    @property
    def requests(self) -> List[Request]:
        """The requests so far (the latest ten thousand of them)."""
        return [Request(command, body) for command, body in self._native.requests()]

    @property
    def now(self) -> dt.datetime:
        """Its time, in UTC."""
        return _moment(self._native.now())

    def advance(self, span: dt.timedelta) -> None:
        """Move its time on."""
        self._native.advance(span.total_seconds())

    def close(self) -> None:
        """End every connection, and stop. In a child of a `fork` it does nothing: the stand-in is the parent's."""
        self._native.stop()
        path, self._ca_file = self._ca_file, None
        if path is not None and os.getpid() == self._owner:
            os.unlink(path)

    def __enter__(self) -> StandIn:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"StandIn(url={self.url!r})"


def _utc(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=dt.timezone.utc) if moment.tzinfo is None else moment


def _moment(seconds: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(seconds, dt.timezone.utc)
