"""The answer to "what happened to this order?"."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, ClassVar, Dict, FrozenSet, NamedTuple, Optional, Tuple, Union

from .frozen import Frozen

Moment = Union[dt.datetime, float]
"""A moment: with a zone, or without one for local time; or seconds since 1970."""


class Finding(NamedTuple):
    """One piece of evidence: the read command that gave it, what it says, and the same as values."""

    source: str
    says: str
    values: Dict[str, Any]


class Investigation(Frozen):
    """What became of an order, as far as reads can tell. It holds no contact, password or auth code.

    Attributes:
        command: the command that was sent, e.g. "renew".
        subject: what it was about: the domain, or the order's id.
        verdict: "ran", "did_not_run", "still_open" or "cannot_tell".
        summary: the verdict with its reason.
        found: what was found, each with its source.
        cannot_tell: what could not be told, and why.
        next: "stop", "wait", "look_again", "send_again" or "ask_a_person".
        advice: the same in words.
        order_id: id of the order that this one was found to be, or may be.
        order_state: that order's state, as the service calls it.
        cost: what that order has cost or will cost.
        expires_on: when the domain runs out, as the service has it now.
        nothing_found_at: when a look found nothing of the order, in seconds since 1970; give it to the next
            investigation.
        look_again_in: seconds after which another look tells more.
        calls: how many read commands were sent.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("command", "verdict", "next", "order_id", "order_state", "expires_on"))

    command: str
    subject: str
    verdict: str
    summary: str
    found: Tuple[Finding, ...]
    cannot_tell: Tuple[str, ...]
    next: str
    advice: str
    order_id: Optional[str]
    order_state: Optional[str]
    cost: Optional[Decimal]
    expires_on: Optional[dt.datetime]
    nothing_found_at: Optional[int]
    look_again_in: Optional[int]
    calls: int


def seconds(moment: Optional[Moment]) -> Optional[float]:
    """A moment as the native module takes it."""
    return moment.timestamp() if isinstance(moment, dt.datetime) else moment
