"""One call as a step machine, for programs with an HTTP library of their own."""

from __future__ import annotations

import os
from typing import Any, Dict, Mapping, NamedTuple, Optional, Union

from . import _native
from .replies import Reply


class Send(NamedTuple):
    """Send this as an HTTPS POST, then report with `Exchange.received` or `Exchange.failed`.

    `repr()` shows neither headers nor body: a signed body can be replayed for ever.

    Attributes:
        headers: what the service wants, `Content-Length` included.
        body: the bytes, exactly as signed.
        connect_timeout: seconds to get connected, TLS included.
        answer_timeout: seconds from the first byte written to the last byte read.
        own_connection: whether it needs a fresh connection that is closed afterwards.
        attempt: 1 for the first try.
    """

    headers: Dict[str, str]
    body: bytes
    connect_timeout: float
    answer_timeout: float
    own_connection: bool
    attempt: int

    def __repr__(self) -> str:
        return f"Send(attempt={self.attempt}, {len(self.body)} bytes)"


class Wait(NamedTuple):
    """Let this many seconds pass, then step again."""

    seconds: float


class Done(NamedTuple):
    """The end. Stepping once more is misuse."""

    reply: Reply


def as_dict(mapping: Optional[Mapping[str, Any]]) -> Optional[Dict[str, Any]]:
    """Make a dict of what the native module wants as one."""
    return mapping if mapping is None or isinstance(mapping, dict) else dict(mapping)


class Exchange:
    """One call, from the encoded command to its reply or error; it decides, its driver moves bytes.

    Call `step()`, do what it says, report back, repeat until it is `Done` or raises:

        exchange = srskit.Exchange("LOOKUP", "DOMAIN", {"domain": "example.com"}, username=user, key=key)
        while True:
            step = exchange.step()
            if isinstance(step, srskit.Send):
                try:
                    answer = post(url, step.headers, step.body, timeout=step.answer_timeout)
                except OSError:
                    exchange.failed("in_flight", "other")
                else:
                    exchange.received(answer.status, answer.body)
            elif isinstance(step, srskit.Wait):
                time.sleep(step.seconds)
            else:
                return step.reply

    Encoding and signing happen once, here; nothing after that can change the bytes. What is not known
    to be harmless is never sent a second time once it may have arrived.
    """

    __slots__ = ("_native",)

    def __init__(
        self,
        action: str,
        object: str,
        attributes: Optional[Mapping[str, Any]] = None,
        *,
        username: str,
        key: str,
        items: Optional[Mapping[str, Any]] = None,
        timeout: Optional[float] = None,
        seed: Optional[int] = None,
    ) -> None:
        """Encode and sign a command; sends nothing.

        Args:
            action: what to do, e.g. "LOOKUP".
            object: to what, e.g. "DOMAIN".
            attributes: the command's parameters, see `encode`.
            username: the reseller's user name.
            key: the API key for the system that is called.
            items: items beside the attributes: "cookie", "domain", "registrant_ip".
            timeout: seconds for the whole call.
            seed: any number of 64 bits, different for each call; spreads the pauses between tries.
        Raises:
            InvalidRequestError: with every problem of the command and the credentials.
        """
        self._native = _native.Exchange(
            action,
            object,
            as_dict(attributes),
            as_dict(items),
            username,
            key,
            timeout,
            int.from_bytes(os.urandom(8), "big") if seed is None else seed,
        )

    def step(self) -> Union[Send, Wait, Done]:
        """Say what to do next. Raises the error in which the call ended."""
        what, parts = self._native.step()
        if what == "send":
            return Send(**parts)
        if what == "wait":
            return Wait(parts)
        return Done(Reply(**parts))

    def tick(self, elapsed: float) -> None:
        """Tell how many seconds have passed since the exchange was made.

        Without it only the pauses count that the exchange itself ordered. Time never runs backwards: a
        smaller value is ignored.
        """
        self._native.tick(elapsed)

    def received(self, status: Optional[int], body: bytes) -> None:
        """Report an answer: its HTTP status (None for an envelope without any HTTP head) and body.

        Raises:
            MisuseError: nothing was to be reported; what was reported before stays as it is.
        """
        self._native.received(status, body)

    def failed(self, stage: str, cause: str = "other", text: str = "") -> None:
        """Report a failure, and how far the request had got.

        Args:
            stage: "connecting" when surely not a byte of the request was written; else "in_flight".
            cause: "refused", "unreachable", "name_unknown", "tls", "proxy", "timed_out", "reset",
                "closed", "protocol" or "other".
            text: one clause for people; must not hold a body or a credential.
        Raises:
            MisuseError: nothing was to be reported; what was reported before stays as it is.
        """
        self._native.failed(stage, cause, text or cause.replace("_", " "))
