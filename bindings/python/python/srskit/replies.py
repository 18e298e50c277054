"""Replies that are not refusals."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, FrozenSet, Optional, Tuple

from .frozen import Frozen


class Reply(Frozen):
    """A reply that is not a refusal. `repr()` shows no attributes: they may be anybody's data.

    Attributes:
        outcome: "done", or "accepted" when the order was taken on and is not done.
        reason: what an accepted order waits for: "funds", "registry", "consent", "approval", "other".
        order_id: id of an accepted order, where there is one.
        code: the service's response code, as text.
        text: the service's response text.
        is_success: the service's flag; a taken name counts as success, only the code tells.
        attributes: the command's results: dicts, lists and texts.
        items: all other items of the envelope.
        warnings: what was odd about the reply, in words.
        row: row of the code table that decided; a stable name.
        transaction_id: the service's id for the transaction, to quote to support.
        http_status: HTTP status; None for an envelope without HTTP head.
        tries: how often the request was sent.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset((
        "outcome",
        "reason",
        "order_id",
        "code",
        "is_success",
        "row",
        "transaction_id",
        "http_status",
        "tries",
    ))

    outcome: str
    reason: Optional[str]
    order_id: Optional[str]
    code: Optional[str]
    text: str
    is_success: Optional[bool]
    attributes: Any
    items: Dict[str, Any]
    warnings: Tuple[str, ...]
    row: str
    transaction_id: Optional[str]
    http_status: Optional[int]
    tries: int
