"""What becomes of a call's outcome when a signal or a cancellation cuts in before the caller has it."""

from __future__ import annotations

from typing import List, Tuple, Union

from .errors import OutcomeUnknownError, SrskitError
from .replies import Reply
from .typed import TypedReply


Outcome = Union[Reply, TypedReply, SrskitError]


def warn(text: str, *arguments: object) -> None:
    """Log a warning on the logger `srskit`."""
    # Imported when there is something to say: it is dear, and mostly there is not.
    import logging

    logging.getLogger("srskit").warning(text, *arguments)


def keep(interrupt: BaseException, command: str, outcome: object) -> None:
    """Keep the outcome of a call that had ended when an interrupt took its place.

    An order that went through must leave a trace. It goes to the logger `srskit` as a warning, and to the
    interrupt: as its attribute `srskit_outcome`, in its notes (Python 3.11 and newer), and an error as its
    `__context__` as well.
    """
    if not isinstance(outcome, (Reply, TypedReply, SrskitError)):
        # It failed before it was sent, over an argument of the wrong type, say: nothing went out.
        warn("interrupted, but %s had ended: %s", command, type(outcome).__name__)
        return
    attach(interrupt, f"interrupted, but {command} had ended: {in_words(outcome)}", outcome)


def abandon(interrupt: BaseException, command: str, error: OutcomeUnknownError) -> None:
    """Name the outcome of an order that its caller stopped waiting for: it is not known."""
    attach(interrupt, f"cancelled while {command} was under way: {error}", error)


def attach(interrupt: BaseException, trace: str, outcome: Outcome) -> None:
    """Hang an outcome on what was raised instead of it, and log it."""
    interrupt.srskit_outcome = outcome  # type: ignore[attr-defined]
    if isinstance(outcome, SrskitError) and interrupt.__context__ is None:
        interrupt.__context__ = outcome
    if hasattr(interrupt, "add_note"):
        interrupt.add_note(trace)
    warn("%s", trace)


def ended_later(command: str, outcome: object) -> None:
    """Log the end of an order that nobody waits for any more."""
    if isinstance(outcome, (Reply, TypedReply, SrskitError)):
        warn("%s, which nobody waited for any more, has ended: %s", command, in_words(outcome))
    else:
        warn("%s, which nobody waited for any more, has ended: %s", command, type(outcome).__name__)


def in_words(outcome: Outcome) -> str:
    """Ids and codes only: neither attributes nor texts, which may be anybody's data."""
    if isinstance(outcome, SrskitError):
        return f"{type(outcome).__name__}: {outcome}"
    if isinstance(outcome, TypedReply):
        outcome = outcome.raw
    parts: List[str] = [outcome.outcome]
    if outcome.reason is not None:
        parts.append(f"waits for {outcome.reason}")
    if outcome.code is not None:
        parts.append(f"response {outcome.code}")
    parts.extend(f"{name} {value}" for name, value in _ids(outcome))
    return ", ".join(parts)


def _ids(reply: Reply) -> List[Tuple[str, str]]:
    attributes = reply.attributes if isinstance(reply.attributes, dict) else {}
    # A registration calls its order `id`.
    named = {
        "order_id": reply.order_id or attributes.get("order_id"),
        "id": attributes.get("id"),
        "transaction": reply.transaction_id,
    }
    return [(name, value) for name, value in named.items() if isinstance(value, str)]
