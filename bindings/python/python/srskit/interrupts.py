"""What becomes of a call's outcome when a signal or a cancellation cuts in before the caller has it."""

from __future__ import annotations

from typing import Iterator, List, Mapping, Optional, Set, Tuple, Union

from .errors import OutcomeUnknownError, SrskitError
from .replies import Reply
from .typed import TypedReply

Outcome = Union[Reply, TypedReply, SrskitError]
"""What became of a command."""


class LeftBehind:
    """An order whose task was cancelled while it was under way; see `AsyncClient.left_behind`.

    Attributes:
        command: the name of the method, or action and object.
        trace_id: the caller's own name for the call, where it gave one.
        outcome: an `OutcomeUnknownError` while nothing else is known; then how the order ended, a reply or an error.
        has_ended: whether `outcome` is how it ended.
    """

    __slots__ = ("command", "trace_id", "outcome", "has_ended")

    def __init__(self, command: str, trace_id: Optional[str], outcome: Outcome, has_ended: bool = False) -> None:
        """Not for direct use."""
        self.command = command
        self.trace_id = trace_id
        self.outcome = outcome
        self.has_ended = has_ended

    def __repr__(self) -> str:
        return f"LeftBehind({self.command!r}, trace_id={self.trace_id!r}, {in_words(self.outcome)})"


def outcomes_of(error: BaseException) -> Tuple[Outcome, ...]:
    """Find the outcomes of calls that an interrupt or a cancellation cut off, wherever they hang.

    They hang on the first exception as `srskit_outcome`. What a program catches may be another one: asyncio makes
    new ones on the way (`wait_for`; everything before Python 3.11), and groups hold several. This looks at causes,
    contexts and the members of groups. `asyncio.gather` drops all but one: see `AsyncClient.left_behind`.
    """
    return tuple(outcome for one in _behind(error) if (outcome := getattr(one, "srskit_outcome", None)) is not None)


def _behind(error: BaseException) -> Iterator[BaseException]:
    seen: Set[int] = set()
    waiting: List[Optional[BaseException]] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += (one.__context__, one.__cause__, *reversed(getattr(one, "exceptions", ())))


def label(command: str, options: Mapping[str, object]) -> str:
    """A command with the caller's own name for the call, where it gave one."""
    trace_id = options.get("trace_id")
    return command if trace_id is None else f"{command} (trace {trace_id})"


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
