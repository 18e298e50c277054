"""Words of the service, as enums that keep what they do not know."""

from __future__ import annotations

from enum import Enum
from typing import Optional


class Word(str, Enum):
    """A word out of a list; also a plain `str`, equal to the text on the wire.

    The service may send words that no list has yet. Such a word is kept: it is of the same class, equal to
    its text, and `is_known` is false.
    """

    @classmethod
    def _missing_(cls, value: object) -> Optional[Word]:
        if not isinstance(value, str):
            return None
        word = str.__new__(cls, value)
        word._name_ = value
        word._value_ = value
        return word

    @property
    def is_known(self) -> bool:
        """Whether the list has this word."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"
