"""What the generated classes of `srskit.results` are made of."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, ClassVar, Dict, Mapping, Optional, Tuple

from .frozen import Frozen
from .replies import Reply

EMPTY: Mapping[str, Any] = MappingProxyType({})
"""No values by name."""


class Record(Frozen):
    """Fields that stand together. What was not sent is `None`, or an empty sequence or mapping.

    Values never change.
    """

    _words: ClassVar[Mapping[str, str]] = EMPTY

    other: Mapping[str, Any] = EMPTY
    """Fields that no attribute names or nobody could read, as they came."""

    def to_dict(self) -> Dict[str, Any]:
        """Give the fields that came as a plain dict, which commands take as a nested value."""
        fields = {name: _plain(value) for name, value in self.__dict__.items() if name != "other"}
        return {**self.other, **fields}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


class TypedReply(Record):
    """A reply that is not a refusal, with the fields of its command beside what every reply has.

    Where a command has a field of its own under one of these names, that one stands here; what every reply
    has is in `raw` in any case.

    Attributes:
        outcome: "done", or "accepted" when the order was taken on and is not done.
        reason: what an accepted order waits for: "funds", "registry", "consent", "approval", "other".
        order_id: id of the order, where there is one.
        code: the service's response code, as text.
        text: the service's response text.
        transaction_id: the service's id for the transaction, to quote to support.
        warnings: what was odd about request or reply, in words.
        raw: the reply without types, as `call` gives it.
    """

    outcome: str
    reason: Optional[str] = None
    order_id: Optional[int] = None
    code: Optional[str]
    text: str
    transaction_id: Optional[str] = None
    warnings: Tuple[str, ...]
    raw: Reply

    def to_dict(self) -> Dict[str, Any]:
        """Give the fields of the command that came as a plain dict."""
        return {name: value for name, value in super().to_dict().items() if name not in _OF_EVERY_REPLY}

    def __repr__(self) -> str:
        shown = [f"outcome={self.outcome!r}", f"code={self.code!r}"]
        shown += [f"{name}={self.__dict__[name]!r}" for name in self.__dict__ if name in self._shown]
        return f"{type(self).__name__}({', '.join(shown)})"


_OF_EVERY_REPLY = frozenset(("outcome", "code", "warnings", "raw"))


class BareReply(TypedReply):
    """A reply without fields of its own."""


def reply_class(command: str) -> type[TypedReply]:
    """The class of the reply to a command, for the native module."""
    from . import results

    made: type[TypedReply] = getattr(results, results.REPLIES[command])
    return made


def result_class(name: str) -> type[Record]:
    """The class of a record, for the native module."""
    from . import results

    made: type[Record] = getattr(results, name)
    return made


def word_class(name: str) -> Any:
    """The class of a list of words, for the native module."""
    from . import words

    return getattr(words, name)
