"""A signature that does not fit, explained."""

from __future__ import annotations

import json
from typing import Literal, NamedTuple, Optional, Tuple

from . import _native


class Mistake(NamedTuple):
    """A way to compute a signature wrongly.

    Attributes:
        name: e.g. "upper_final"; the same in every language.
        what: what was done, in words.
        fix: what to do about it.
    """

    name: str
    what: str
    fix: str


class SignatureExplanation(NamedTuple):
    """What can be said of a signature. It holds nothing of key or body.

    Attributes:
        verdict: "right", "explained", or "none_known": no known mistake makes it, and no two together do; then key
            or body are other ones than were signed.
        explanations: what would make just this signature, each one mistake or two that were made together. Several
            cannot be told apart with this body.
        words: the same in words; `str()` gives them too.
        fix: what to do now; empty for a right signature.
    """

    verdict: Literal["right", "explained", "none_known"]
    explanations: Tuple[Tuple[Mistake, ...], ...]
    words: str
    fix: str

    def __str__(self) -> str:
        return self.words


def explain_signature(
    body: bytes, key: str, signature: str, other_key: Optional[str] = None, other_body: Optional[bytes] = None
) -> SignatureExplanation:
    """Name the mistakes behind a signature that code of one's own made. Nothing is sent.

    Args:
        body: the bytes that were sent, or were meant to be.
        key: the key with which they should be signed.
        signature: what the code made of them.
        other_key: the key of the other system, in case that one was used.
        other_body: the body of another request, in case that one was signed.
    """
    found = json.loads(_native.explain_signature(body, key, signature, other_key, other_body))
    found["explanations"] = tuple(tuple(Mistake(**mistake) for mistake in one) for one in found["explanations"])
    return SignatureExplanation(**found)
