"""What becomes of a call's outcome when a signal cuts in before the caller has it."""

from __future__ import annotations

import logging
from typing import List, Tuple, Union

from .errors import SrskitError
from .replies import Reply

_log = logging.getLogger("srskit")


def keep(interrupt: BaseException, action: str, object: str, outcome: Union[Reply, SrskitError]) -> None:
    """Keep the outcome of a call that had ended when an interrupt took its place.

    An order that went through must leave a trace. It goes to the logger `srskit` as a warning, and to the
    interrupt: as its attribute `srskit_outcome`, in its notes (Python 3.11 and newer), and an error as its
    `__context__` as well.
    """
    trace = f"interrupted, but {action} {object} had ended: {_in_words(outcome)}"
    interrupt.srskit_outcome = outcome  # type: ignore[attr-defined]
    if isinstance(outcome, SrskitError) and interrupt.__context__ is None:
        interrupt.__context__ = outcome
    if hasattr(interrupt, "add_note"):
        interrupt.add_note(trace)
    _log.warning("%s", trace)


def _in_words(outcome: Union[Reply, SrskitError]) -> str:
    """Ids and codes only: neither attributes nor texts, which may be anybody's data."""
    if isinstance(outcome, SrskitError):
        return f"{type(outcome).__name__}: {outcome}"
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
