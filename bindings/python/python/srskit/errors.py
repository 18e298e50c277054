"""Errors answer one question: what may I do now?

Every class descends from `SrskitError` and can be pickled. Catch the class, or look at the fields
`may_have_run` and `next`, which mean the same in all classes.
"""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple, Optional, Tuple


class Problem(NamedTuple):
    """One thing that is wrong with a request.

    Attributes:
        path: where, as it stands on the wire, e.g. "attributes.currentexpirationyear"; empty for the request as
            a whole.
        what: what is wrong. Never holds the value of a field that may be secret or personal.
        fix: what would be right.
        name: the same place as the method's arguments call it, e.g. "current_expiration_year" or
            "contact_set.owner.email"; None where no argument leads there.
    """

    path: str
    what: str
    fix: str
    name: Optional[str] = None


class SrskitError(Exception):
    """Base of all errors of srskit.

    `str()` says what happened, what it means, what to do now, and which ids to quote. Neither it nor
    any field holds a key, a signature, a password, an auth code or a registrant's data.

    Attributes:
        may_have_run: "no", "maybe" (a second one may cost money) or "harmless".
        next: what to do: "fix", "wait", "check_access", "look_first", "top_up", "stop" or "support".
        advice: the same in words.
        problems: all problems of a request that was refused before it was sent.
        reason: class of a refusal, e.g. "fix_request" or "funds".
        order_left: id of an order that was stored although the command was refused.
        address_seen: the address that the service saw and refused.
        cause: kind of a failure on the way, e.g. "timed_out", "refused", "tls".
        timed_out: whether a time-out is what ended it.
        salvaged_is_success: `is_success` as a text search found it in a reply that tells nothing;
            "conflict" when it is there with several values. Evidence, not a result.
        salvaged_response_code: `response_code`, likewise.
        redacted_body: such a reply with everything masked that is not known to be harmless.
        http_status: HTTP status of such a reply.
        row: row of the code table that decided; a stable name.
        meaning: what that row says.
        response_code: the service's response code, as text.
        response_text: the service's response text.
        transaction_id: the service's id for the transaction, to quote to support.
        trace_id: the caller's own name for the call, where it gave one.
        action: action of the command.
        object: object of the command.
        tries: how often it was sent, or tried to be.
        elapsed_ms: milliseconds from the first step to the error.
    """

    error_class: ClassVar[str]
    """The class's name, the same in every language."""
    number: ClassVar[int]
    """The class's number, the same in every language."""

    may_have_run: str = "no"
    next: str = "fix"
    advice: str = ""
    problems: Tuple[Problem, ...] = ()
    reason: Optional[str] = None
    order_left: Optional[str] = None
    address_seen: Optional[str] = None
    cause: Optional[str] = None
    timed_out: bool = False
    salvaged_is_success: Optional[str] = None
    salvaged_response_code: Optional[str] = None
    redacted_body: Optional[str] = None
    http_status: Optional[int] = None
    row: Optional[str] = None
    meaning: Optional[str] = None
    response_code: Optional[str] = None
    response_text: Optional[str] = None
    transaction_id: Optional[str] = None
    trace_id: Optional[str] = None
    action: str = ""
    object: str = ""
    tries: int = 0
    elapsed_ms: int = 0

    def __init__(self, message: str = "", **fields: Any) -> None:
        """Take a message and any of the fields."""
        super().__init__(message)
        for name, value in fields.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)


class InvalidRequestError(SrskitError, ValueError):
    """srskit refused it; `problems` lists all that is wrong. Nothing was sent."""

    error_class = "invalid_request"
    number = 1


class NotSentError(SrskitError, ConnectionError):
    """Not a byte of the command reached the service: refused, unreachable, name unknown, TLS failed."""

    error_class = "not_sent"
    number = 2
    next = "wait"


class NotSentTimeoutError(NotSentError, TimeoutError):
    """A time-out before the first byte was sent."""


class OutcomeUnknownError(SrskitError):
    """A command that may cost money may or may not have run: look before anything is sent again.

    Deliberately neither a `ConnectionError` nor a `TimeoutError`, even after a time-out (see
    `timed_out`): code that repeats whatever failed so would order twice.
    """

    error_class = "outcome_unknown"
    number = 3
    may_have_run = "maybe"
    next = "look_first"


class NoAnswerError(SrskitError, ConnectionError):
    """A command that costs nothing got no usable answer, in all its tries. Repeating it does no harm."""

    error_class = "no_answer"
    number = 4
    may_have_run = "harmless"
    next = "wait"


class NoAnswerTimeoutError(NoAnswerError, TimeoutError):
    """A time-out while waiting for the answer to a command that costs nothing."""


class RejectedError(SrskitError):
    """The service said no; see `reason`, `response_code`, `response_text` and `order_left`."""

    error_class = "rejected"
    number = 5
    next = "stop"


class AccessDeniedError(SrskitError):
    """The service refused user, key, signature or address; see `address_seen`."""

    error_class = "access_denied"
    number = 6
    next = "check_access"


class ThrottledError(SrskitError):
    """Too fast, or too many connections; the command did not run."""

    error_class = "throttled"
    number = 7
    next = "wait"


class MisuseError(SrskitError, RuntimeError):
    """Something of srskit was used against its rule: an exchange reported to twice, a closed client."""

    error_class = "misuse"
    number = 8


class InternalError(SrskitError):
    """A bug of srskit. A command that was under way may have run."""

    error_class = "internal"
    number = 99
    may_have_run = "maybe"
    next = "support"


class EncodeError(InvalidRequestError):
    """A value cannot be written as an envelope.

    Attributes:
        kind: "bad_char" or "too_deep".
        path: keys and indices from the top, joined by dots.
        character: the character in the way, e.g. "U+0000".
        offset: its place, in bytes of UTF-8.
        in_key: whether it stands in the last key of the path instead of the text.
    """

    kind: str = ""
    path: str = ""
    character: Optional[str] = None
    offset: Optional[int] = None
    in_key: bool = False


class DecodeError(OutcomeUnknownError, ValueError):
    """Bytes are no envelope that can be read without losing data unseen.

    It never means that a command failed: if the bytes answer an order, the order may have run.

    Attributes:
        kind: what is wrong, e.g. "truncated", "not_xml", "unknown_entity"; the same in every language.
        offset: byte where it was noticed.
        path: keys and indices from the top down to the place, joined by dots.
    """

    kind: str = ""
    offset: int = 0
    path: str = ""
