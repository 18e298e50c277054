"""Replies that are not refusals."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple


@dataclass(frozen=True)
class Reply:
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

    outcome: str
    reason: Optional[str]
    order_id: Optional[str]
    code: Optional[str]
    text: str = field(repr=False)
    is_success: Optional[bool]
    attributes: Any = field(repr=False)
    items: Dict[str, Any] = field(repr=False)
    warnings: Tuple[str, ...] = field(repr=False)
    row: str
    transaction_id: Optional[str]
    http_status: Optional[int]
    tries: int
