"""The blocking client."""

from __future__ import annotations

import logging
import os
from types import TracebackType
from typing import Any, Dict, List, Mapping, Optional, Sequence, Type, TypeVar, Union, cast

from . import _native
from .errors import SrskitError
from .exchange import as_dict
from .interrupts import keep
from .replies import Reply

_log = logging.getLogger("srskit")
_Self = TypeVar("_Self", bound="Client")

Path = Union[str, "os.PathLike[str]"]
Pins = Union[str, Sequence[str]]


class Client:
    """A client of one system with one account; connections are made when needed and kept.

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
        self._native = _native.Client(
            _settings(
                system=system,
                username=username,
                key=key,
                ca_file=ca_file,
                pin=pin,
                proxy=proxy,
                timeout=timeout,
                connections=connections,
                key_file=key_file,
                key_command=key_command,
                profile=profile,
                config=config,
            )
        )
        for notice in self._native.notices:
            _log.warning("%s", notice)

    @classmethod
    def from_env(cls: Type[_Self]) -> _Self:
        """Take every setting from the environment and the profile file; the same as no arguments at all."""
        return cls()

    def call(
        self,
        action: str,
        object: str,
        attributes: Optional[Mapping[str, Any]] = None,
        *,
        items: Optional[Mapping[str, Any]] = None,
        timeout: Optional[float] = None,
    ) -> Reply:
        """Call anything by action and object, and wait for the reply.

        What is not known to be harmless counts as an order: it is never sent a second time once it may
        have arrived. Other threads run meanwhile.

        Ctrl-C takes effect when the call has ended, and does not lose its outcome: that is logged as a
        warning, and the interrupt carries it as `srskit_outcome`, a `Reply` or an `SrskitError`. So does
        whatever else the handler of a signal raises.

        Args:
            action: what to do, e.g. "LOOKUP".
            object: to what, e.g. "DOMAIN".
            attributes: the command's parameters, see `encode`.
            items: items beside the attributes: "cookie", "domain", "registrant_ip".
            timeout: seconds for this call, instead of the client's.
        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NotSentError: not a byte reached the service.
            OutcomeUnknownError: it may have run; look before you repeat it.
            NoAnswerError: no usable answer, and repeating does no harm.
            RejectedError: the service said no; see `response_code`.
            AccessDeniedError: user, key, signature or address was refused.
            ThrottledError: too fast; it did not run.
        """
        ended: List[Union[Reply, SrskitError]] = []
        try:
            self._native.call(action, object, as_dict(attributes), as_dict(items), timeout, ended)
            return cast(Reply, ended[0])
        except BaseException as raised:
            if ended and raised is not ended[0]:
                keep(raised, action, object, ended[0])
            raise

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


def _settings(
    *,
    ca_file: Optional[Path],
    pin: Optional[Pins],
    timeout: Optional[float],
    connections: Optional[int],
    key_file: Optional[Path],
    config: Optional[Path],
    **texts: Optional[str],
) -> Dict[str, str]:
    """Settings are texts on the way in, whatever place they come from."""
    settings: Dict[str, Optional[str]] = {
        **texts,
        "ca_file": None if ca_file is None else os.fspath(ca_file),
        "key_file": None if key_file is None else os.fspath(key_file),
        "config": None if config is None else os.fspath(config),
        "pin": pin if pin is None or isinstance(pin, str) else ",".join(pin),
        "timeout": None if timeout is None else str(timeout),
        "connections": None if connections is None else str(connections),
    }
    return {name: value for name, value in settings.items() if value is not None}
