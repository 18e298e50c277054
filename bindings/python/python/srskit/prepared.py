"""Commands for programs that have an HTTP library of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Generic, Mapping, Optional, TypeVar, cast

from . import _native
from .errors import SrskitError
from .exchange import as_dict
from .options import Validate
from .replies import Reply

if TYPE_CHECKING:
    from .typed import TypedReply

R = TypeVar("R")


class Prepared(Generic[R]):
    """A request, encoded and signed, to be sent as an HTTPS POST by whoever likes; `interpret` reads the answer.

    It is sent once: nothing here repeats it. For a program that wants the pauses and tries of `Client` there
    is `Exchange`. `repr()` shows neither headers nor body: a signed body can be replayed for ever.

    Attributes:
        headers: what the service wants, `Content-Length` included.
        body: the bytes, exactly as signed.
        is_order: whether it may cost money: then wait for the answer as long as you can (90 seconds),
            use a fresh connection, and let no library repeat it.
    """

    __slots__ = ("_native", "headers", "body", "is_order")

    def __init__(self, native: _native.Prepared) -> None:
        """Not for direct use: see `prepare` and `prepare_command`."""
        self._native = native
        self.headers: Dict[str, str] = native.headers
        self.body: bytes = native.body
        self.is_order: bool = native.is_order

    def interpret(self, status: Optional[int], body: bytes) -> R:
        """Read the answer: its HTTP status (None for an envelope without any HTTP head) and body.

        Raises:
            SrskitError: as a call of `Client` does; a MisuseError when an answer was interpreted before.
        """
        return cast(R, self._native.interpret(status, body))

    def failure(self, stage: str, cause: str = "other", text: str = "") -> SrskitError:
        """Make the error for a request that got no answer; raise it.

        Args:
            stage: "connecting" when surely not a byte of the request was written; else "in_flight".
            cause: "refused", "unreachable", "name_unknown", "tls", "proxy", "timed_out", "reset",
                "closed", "protocol" or "other".
            text: one clause for people; must not hold a body or a credential.
        """
        error = self._native.failure(stage, cause, text or cause.replace("_", " "))
        return cast(SrskitError, error)

    def __repr__(self) -> str:
        return f"Prepared({self._native.command!r}, {len(self.body)} bytes)"


def prepare(
    action: str,
    object: str,
    attributes: Optional[Mapping[str, Any]] = None,
    *,
    username: str,
    key: str,
    items: Optional[Mapping[str, Any]] = None,
    validate: Optional[Validate] = None,
) -> Prepared[Reply]:
    """Encode and sign a command by action and object; sends nothing.

        request = srskit.prepare("LOOKUP", "DOMAIN", {"domain": "example.com"}, username=user, key=key)
        answer = my_http.post(url, headers=request.headers, content=request.body)
        reply = request.interpret(answer.status_code, answer.content)

    Args:
        action: what to do, e.g. "LOOKUP".
        object: to what, e.g. "DOMAIN".
        attributes: the command's parameters, see `encode`.
        username: the reseller's user name.
        key: the API key for the system that is called.
        items: items beside the attributes: "cookie", "domain", "registrant_ip".
        validate: "rules" or "off"; see `CallOptions`.
    Raises:
        InvalidRequestError: with every problem of the command and the credentials.
    """
    return Prepared(_native.Prepared(action, object, as_dict(attributes), as_dict(items), username, key, validate))


def prepare_command(
    command: str,
    values: Optional[Mapping[str, Any]] = None,
    *,
    username: str,
    key: str,
    validate: Optional[Validate] = None,
) -> Prepared[TypedReply]:
    """Encode and sign a command by the name of its method; sends nothing. The reply has the method's type.

        request = srskit.prepare_command("lookup", {"domain": "example.com"}, username=user, key=key)

    Args:
        command: name of the method, e.g. "renew".
        values: the method's arguments.
        username: the reseller's user name.
        key: the API key for the system that is called.
        validate: "rules" or "off"; see `CallOptions`.
    Raises:
        InvalidRequestError: with every problem of the command and the credentials.
    """
    return Prepared(_native.Prepared(command, None, as_dict(values), None, username, key, validate))
