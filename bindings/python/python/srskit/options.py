"""What may differ from call to call."""

from __future__ import annotations

import time
from typing import Literal, Mapping, Optional, Tuple, TypedDict

Validate = Literal["rules", "off"]
"""Whether values are looked at before anything is sent."""


class CallOptions(TypedDict, total=False):
    """What may differ from call to call; every method that makes a call takes these by keyword.

    Keys:
        timeout: seconds for the whole call, tries and pauses included, instead of the client's.
        deadline: moment on the clock of `time.monotonic()` by which the call has to end; for several calls
            that share one budget. With a timeout as well, whichever comes first counts.
        validate: "rules" looks at the values before anything is sent; "off" sends them as they are.
        trace_id: a name of your own for the call. It stands in the log and in the error, never on the wire:
            1 to 128 printable ASCII characters without blanks.
    """

    timeout: Optional[float]
    deadline: Optional[float]
    validate: Optional[Validate]
    trace_id: Optional[str]


_NAMES = frozenset(CallOptions.__annotations__)

Limits = Tuple[Optional[float], Optional[str], Optional[str]]


def limits(options: Mapping[str, object]) -> Limits:
    """The options as the native module takes them: seconds left, validate, trace id."""
    for name in options:
        if name not in _NAMES:
            raise TypeError(f"there is no argument or option {name!r}")
    given: CallOptions = options  # type: ignore[assignment]
    timeout, deadline = given.get("timeout"), given.get("deadline")
    if deadline is not None:
        left = max(0.0, deadline - time.monotonic())
        timeout = left if timeout is None else min(timeout, left)
    return timeout, given.get("validate"), given.get("trace_id")


def from_now(options: CallOptions) -> CallOptions:
    """The same options with the time-out as a moment, so that waiting in a queue counts."""
    timeout = options.get("timeout")
    if timeout is None or timeout < 0:
        return options
    by, deadline = time.monotonic() + timeout, options.get("deadline")
    return {**options, "timeout": None, "deadline": by if deadline is None else min(by, deadline)}
