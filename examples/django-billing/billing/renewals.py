"""The job: which order to send, and what its end means."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import Iterable, Optional, Protocol

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


@dataclass(frozen=True)
class Ended:
    """How an order ended."""

    status: Status
    order_id: Optional[int] = None
    expires_on: Optional[dt.date] = None
    note: str = ""


class Book(Protocol):
    """Where orders are written down."""

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
    open_ends = 0
    for due in book.due():
        if book.begin(due):
            ended = renew(client, due)
            book.end(due, ended)
            open_ends += ended.status is Status.UNKNOWN
    return open_ends


def renew(client: srskit.Client, due: Due) -> Ended:
    """Send one renewal, once."""
    try:
        reply = client.renew(
            due.domain,
            handle="process",
            period=1,
            current_expiration_year=due.expires_on.year,
            auto_renew=False,
            trace_id=due.trace_id,
        )
    except srskit.OutcomeUnknownError as error:
        return Ended(Status.UNKNOWN, note=str(error))
    except srskit.SrskitError as error:
        # All other errors of an order say that it did not run.
        return Ended(Status.FAILED, note=str(error))
    if reply.outcome == "accepted":
        return Ended(Status.PENDING, reply.order_id, note=f"waits for {reply.raw.reason}")
    expires_on = None if reply.expires_on is None else reply.expires_on.date()
    return Ended(Status.DONE, reply.order_id, expires_on)
