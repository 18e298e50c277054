"""The job: which order to send, and what its end means."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import Any, Dict, Iterable, Optional, Protocol

import srskit


class Status(str, Enum):
    """What is known of an order."""

    SENT = "sent"
    DONE = "done"
    PENDING = "pending"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True)
class Due:
    """A domain that is paid for and expires."""

    domain: str
    expires_on: dt.date

    @property
    def trace_id(self) -> str:
        """The same for every run, so that logs and support can follow one order."""
        return f"renew-{self.domain}-{self.expires_on.year}"


    @property
    def values(self) -> Dict[str, Any]:
        """What is sent, and what is asked about when nobody knows whether it ran."""
        return {"domain": self.domain, "period": 1, "current_expiration_year": self.expires_on.year}


@dataclass(frozen=True)
class Open:
    """An order that was sent, and of whose end nothing is known: its reply got lost, or the process died."""

    due: Due
    sent_at: dt.datetime


@dataclass(frozen=True)
class Ended:
    """How an order ended."""

    status: Status
    order_id: Optional[int] = None
    expires_on: Optional[dt.date] = None
    note: str = ""


class Book(Protocol):
    """Where orders are written down."""

    def open_ends(self) -> Iterable[Open]:
        """What earlier runs have left."""
        ...

    def due(self) -> Iterable[Due]:
        """What is to be renewed."""
        ...

    def begin(self, due: Due) -> bool:
        """Write an order down as sent; False when there is one already."""
        ...

    def end(self, due: Due, ended: Ended) -> None:
        """Write down how it ended."""
        ...


def run(client: srskit.Client, book: Book) -> int:
    """Renew what is due; gives the number of orders that a person has to look at."""
    left = 0
    for order in book.open_ends():
        ended = look(client, order)
        book.end(order.due, ended)
        left += ended.status is Status.UNKNOWN
    for due in book.due():
        if book.begin(due):
            ended = renew(client, due)
            book.end(due, ended)
            left += ended.status is Status.UNKNOWN
    return left


def renew(client: srskit.Client, due: Due) -> Ended:
    """Send one renewal, once."""
    try:
        reply = client.renew(**due.values, handle="process", auto_renew=False, trace_id=due.trace_id)
    except srskit.SrskitError as error:
        status = Status.UNKNOWN if error.may_have_run == "maybe" else Status.FAILED
        return Ended(status, note=str(error))
    if reply.outcome == "accepted":
        return Ended(Status.PENDING, reply.order_id, note=f"waits for {reply.raw.reason}")
    return Ended(Status.DONE, reply.order_id, _day(reply.expires_on))


def look(client: srskit.Client, order: Open) -> Ended:
    """Find out by reads alone what became of an order."""
    found = client.investigate("renew", order.due.values, sent_at=order.sent_at)
    status = {"ran": Status.DONE, "did_not_run": Status.FAILED, "still_open": Status.PENDING}.get(found.verdict)
    order_id = None if found.order_id is None else int(found.order_id)
    expires_on = _day(found.expires_on) if status is Status.DONE else None
    return Ended(status or Status.UNKNOWN, order_id, expires_on, note=f"{found.summary}; {found.advice}")


def _day(moment: Optional[dt.datetime]) -> Optional[dt.date]:
    return None if moment is None else moment.date()
