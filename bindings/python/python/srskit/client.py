"""The blocking client."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Type, TypeVar, cast

from . import _native
from .commands import Commands
from .exchange import as_dict
from .interrupts import Outcome, keep, label, warn
from .investigation import Investigation, Moment, seconds
from .options import CallOptions, limits
from .replies import Reply
from .rows import Rows
from .settings import Path, Pins, Settings, as_texts

if TYPE_CHECKING:
    from typing_extensions import Unpack

_Self = TypeVar("_Self", bound="Client")


class Client(Commands):
    """A client of one system with one account; connections are made when needed and kept.

    It has a method for every command (`lookup`, `register`, `renew`, …), an iterator for every list that
    comes in pages (`iterate_orders`, …), and `call` for anything else. All of them take the keywords of
    `CallOptions`: timeout, deadline, validate, trace_id.

    May be used by any number of threads; after `fork` a child opens connections of its own. Use it in a
    `with` block, or call `close()`.
    """

    __slots__ = ("_native",)

    def __init__(
        self,
        *,
        system: Optional[str] = None,
        username: Optional[str] = None,
        key: Optional[str] = None,
        ca_file: Optional[Path] = None,
        pin: Optional[Pins] = None,
        proxy: Optional[str] = None,
        timeout: Optional[float] = None,
        connections: Optional[int] = None,
        key_file: Optional[Path] = None,
        key_command: Optional[str] = None,
        profile: Optional[str] = None,
        config: Optional[Path] = None,
    ) -> None:
        """Take arguments first, then the environment, then the profile file. Connects to nothing yet.

        The variables are `SRSKIT_` and the argument's name in capitals, e.g. `SRSKIT_SYSTEM`. Without
        `SRSKIT_PROXY`, `HTTPS_PROXY` and `NO_PROXY` count. What was done on the way that people should hear
        of (a line end cut off a key) goes to the logger `srskit` as a warning.

        Args:
            system: "production" (orders cost money), "horizon" (the test system), or a URL like
                "https://host:55443". There is no default.
            username: the reseller's user name.
            key: the API key for that system.
            ca_file: PEM file with CA certificates to trust besides the system's own.
            pin: SHA-256 of the host's public key, or several of them.
            proxy: "http://[user:password@]host[:port]", or "none".
            timeout: seconds for a whole call, tries and pauses included; 90 when nothing else is set.
            connections: connections at once, 1 to 100; 8 when nothing else is set.
            key_file: file that holds the key.
            key_command: command that prints the key; split into words, no shell.
            profile: name of a profile in the file.
            config: the file itself, instead of `srskit/config.toml` in the user's configuration folder.
        Raises:
            InvalidRequestError: `problems` lists all settings that are wrong or missing.
        """
        settings: Settings = {
            "system": system,
            "username": username,
            "key": key,
            "ca_file": ca_file,
            "pin": pin,
            "proxy": proxy,
            "timeout": timeout,
            "connections": connections,
            "key_file": key_file,
            "key_command": key_command,
            "profile": profile,
            "config": config,
        }
        self._native = _native.Client(as_texts(settings))
        for notice in self._native.notices:
            warn("%s", notice)

    @classmethod
    def from_env(cls: Type[_Self]) -> _Self:
        """Take every setting from the environment and the profile file; the same as no arguments at all."""
        return cls()

    @classmethod
    def from_profile(cls: Type[_Self], profile: str, *, config: Optional[Path] = None) -> _Self:
        """Take the settings of a profile in the file; the environment comes before them."""
        return cls(profile=profile, config=config)

    @property
    def system(self) -> str:
        """The system that this client calls: "production", "horizon" or a URL."""
        return self._native.system

    @property
    def connections(self) -> int:
        """Connections at once; of more calls than that, some wait for others."""
        return self._native.connections

    def call(
        self,
        action: str,
        object: str,
        attributes: Optional[Mapping[str, Any]] = None,
        *,
        items: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> Reply:
        """Call anything by action and object, and wait for the reply.

        What is not known to be harmless counts as an order: it is never sent a second time once it may
        have arrived. Other threads run meanwhile.

        Ctrl-C takes effect when the call has ended, and does not lose its outcome: that is logged as a
        warning, and the interrupt carries it as `srskit_outcome`, a `Reply` or an `SrskitError`. So does
        whatever else the handler of a signal raises. `outcomes_of` finds it behind other exceptions too.

        Args:
            action: what to do, e.g. "LOOKUP".
            object: to what, e.g. "DOMAIN".
            attributes: the command's parameters, see `encode`.
            items: items beside the attributes: "cookie", "domain", "registrant_ip".
            options: timeout, deadline, validate, trace_id; see `CallOptions`.
        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NotSentError: not a byte reached the service.
            OutcomeUnknownError: it may have run; look before you repeat it.
            NoAnswerError: no usable answer, and repeating does no harm.
            RejectedError: the service said no; see `response_code`.
            AccessDeniedError: user, key, signature or address was refused.
            ThrottledError: too fast; it did not run.
        """
        given = limits(options)

        def call(ended: List[Any]) -> None:
            self._native.call(action, object, as_dict(attributes), as_dict(items), *given, ended)

        return cast(Reply, _ended(label(f"{action} {object}", options), call))

    def send_xml(self, body: bytes, **options: Unpack[CallOptions]) -> Reply:
        """Sign these bytes and send them as they are.

        What cannot be read as a command that is known to be harmless counts as an order.
        """
        given = limits(options)
        name = label("XML as given", options)
        return cast(Reply, _ended(name, lambda ended: self._native.send_xml(body, *given, ended)))

    def investigate(
        self,
        command: str,
        values: Mapping[str, Any],
        *,
        sent_at: Optional[Moment] = None,
        affiliate_id: Optional[str] = None,
        order_id: Optional[str] = None,
        nothing_found_at: Optional[Moment] = None,
        patience: float = 0.0,
    ) -> Investigation:
        """Find out what happened to an order, by reads alone: the call to make after an OutcomeUnknownError.

        Nothing that may cost money is sent. Reads that fail do not end it: the answer says what could not be
        read. "did_not_run" takes two looks that found nothing, a minute apart, two minutes after sending:
        give `patience`, or call again with `nothing_found_at`. Ctrl-C ends it at once.

        Args:
            command: name of the method that was called, e.g. "renew".
            values: its arguments.
            sent_at: when; without it older orders cannot be told from this one.
            affiliate_id: the marker that the order carried, where the values do not hold it.
            order_id: the order's id, where it is known.
            nothing_found_at: what an earlier investigation of the same order gave.
            patience: seconds for which it may wait between looks.
        Raises:
            InvalidRequestError: the command costs nothing, or values are missing.
        """
        known = (seconds(sent_at), affiliate_id, order_id, seconds(nothing_found_at), patience)
        return cast(Investigation, self._native.investigate(command, dict(values), known))

    def _run(self, command: str, values: Dict[str, Any], options: CallOptions) -> Any:
        given = limits(options)
        return _ended(label(command, options), lambda ended: self._native.named(command, values, *given, ended))

    def _rows(self, command: str, values: Dict[str, Any], cursor: Optional[str], options: CallOptions) -> Any:
        return Rows(self._native.rows(command, values, cursor, *limits(options)))

    def close(self) -> None:
        """Close the connections. Calls under way in other threads go on; later ones are a `MisuseError`."""
        self._native.close()

    def __enter__(self: _Self) -> _Self:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(system={self._native.system!r})"


def _ended(command: str, call: Callable[[List[Any]], None]) -> Any:
    """Make a call that puts its outcome into a list, so that an interrupt does not lose it."""
    ended: List[Outcome] = []
    try:
        call(ended)
        return ended[0]
    except BaseException as raised:
        if ended and raised is not ended[0]:
            keep(raised, command, ended[0])
        raise
