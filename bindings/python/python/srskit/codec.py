"""The envelope and its signature, for programs that move the bytes themselves."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional, Tuple

from . import _native


class EnvelopeWarning(NamedTuple):
    """Something odd that a decoder accepted.

    Attributes:
        kind: what, e.g. "duplicate_key"; the same in every language.
        path: keys and indices from the top, joined by dots; empty for the envelope as a whole.
        offset: byte where it was noticed.
        message: the same in words.
        same: for a duplicate key, whether both values were equal; otherwise None.
    """

    kind: str
    path: str
    offset: int
    message: str
    same: Optional[bool] = None


class Header(NamedTuple):
    """Texts of an envelope's header; carried, never judged."""

    version: Optional[str] = None
    msg_id: Optional[str] = None
    msg_type: Optional[str] = None


class Decoded(NamedTuple):
    """A decoded envelope. `repr()` does not show the value: it may be anybody's data.

    Attributes:
        value: dict, list or text, as deep as the envelope. Nothing is trimmed or converted.
        warnings: what was odd and accepted.
        header: the envelope's header.
    """

    value: Any
    warnings: Tuple[EnvelopeWarning, ...]
    header: Header

    def __repr__(self) -> str:
        return f"Decoded(warnings={self.warnings!r}, header={self.header!r})"


def sign(body: bytes, key: str) -> str:
    """Sign a body: the value of the header `X-Signature`, 32 lower-case hex digits.

    A signed body can be replayed for ever, so a signature is as secret as a password.

    Args:
        body: the bytes that are sent after the empty line of the head, no more and no less.
        key: the reseller's API key for the system that is called.
    """
    return _native.sign(body, key)


def verify(body: bytes, key: str, signature: str) -> bool:
    """Check a signature, in constant time. False for anything but 32 lower-case hex digits, and for an empty key."""
    return _native.verify(body, key, signature)


def encode(value: Any) -> bytes:
    """Write a value as an envelope; equal values give equal bytes.

    Args:
        value: normally a dict with "protocol", "action", "object" and "attributes". Inside may stand
            dict (keys are texts), list, tuple, str, int, bool ("1" and "0") and Decimal. There is no form
            on the wire for float, None and bytes.
    Raises:
        InvalidRequestError: a value has no form on the wire; `problems` lists each with its path.
        EncodeError: a text holds a character that XML cannot carry, or values are nested too deeply.
    """
    return _native.encode(value)


def decode(body: bytes) -> Decoded:
    """Read an envelope.

    Args:
        body: the bytes of a request or of a reply, without HTTP head.
    Raises:
        DecodeError: it cannot be read without losing data unseen. That never means that a command
            failed; see `DecodeError`.
    """
    value, warnings, header = _native.decode(body)
    return Decoded(value, tuple(EnvelopeWarning(*parts) for parts in warnings), Header(**header))
