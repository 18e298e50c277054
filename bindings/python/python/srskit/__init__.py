"""OpenSRS client: signed XML API calls for domains and certificates.

    import srskit

    with srskit.Client(system="horizon", username="reseller", key=key) as client:
        reply = client.lookup("example.com")
        print(reply.available)

A method per command, on `Client` and on `AsyncClient`; `call` for anything else. Errors say what may be done
now: see `SrskitError`. For programs that move the bytes themselves there are `prepare`, `Exchange`, `sign`,
`verify`, `encode` and `decode`; for calls that do not work `doctor` and `explain_signature`. Types of nested
values are in `srskit.inputs`, of what comes back in `srskit.results`, lists of words in `srskit.words`, and a
local server for tests in `srskit.testing`.
This is not a product of OpenSRS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codec import Decoded, EnvelopeWarning, Header, decode, encode, sign, verify
from .errors import (
    AccessDeniedError,
    DecodeError,
    EncodeError,
    InternalError,
    InvalidRequestError,
    MisuseError,
    NoAnswerError,
    NoAnswerTimeoutError,
    NotSentError,
    NotSentTimeoutError,
    OutcomeUnknownError,
    Problem,
    RejectedError,
    SrskitError,
    ThrottledError,
)
from .exchange import Done, Exchange, Send, Wait
from .interrupts import LeftBehind, outcomes_of
from .options import CallOptions
from .prepared import Prepared, prepare, prepare_command
from .replies import Reply
from .settings import Settings
from .typed import Record, TypedReply
from .word import Word

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .client import Client
    from .diagnosis import DoctorFinding, DoctorReport, diagnose, doctor
    from .investigation import Finding, Investigation
    from .rows import AsyncRows, Rows
    from .signature import Mistake, SignatureExplanation, explain_signature

__all__ = [
    "AccessDeniedError",
    "AsyncClient",
    "AsyncRows",
    "CallOptions",
    "Client",
    "DecodeError",
    "Decoded",
    "DoctorFinding",
    "DoctorReport",
    "Done",
    "EncodeError",
    "EnvelopeWarning",
    "Exchange",
    "Finding",
    "Header",
    "InternalError",
    "InvalidRequestError",
    "Investigation",
    "LeftBehind",
    "Mistake",
    "MisuseError",
    "NoAnswerError",
    "NoAnswerTimeoutError",
    "NotSentError",
    "NotSentTimeoutError",
    "OutcomeUnknownError",
    "Prepared",
    "Problem",
    "Record",
    "RejectedError",
    "Reply",
    "Rows",
    "Send",
    "Settings",
    "SignatureExplanation",
    "SrskitError",
    "ThrottledError",
    "TypedReply",
    "Wait",
    "Word",
    "decode",
    "diagnose",
    "doctor",
    "encode",
    "explain_signature",
    "outcomes_of",
    "prepare",
    "prepare_command",
    "sign",
    "verify",
]


# What these bring with them (a method per command, asyncio) costs more than all the rest, and a program that
# only imports this package should not pay for it.
_LATER = {
    "AsyncClient": "async_client",
    "AsyncRows": "rows",
    "Client": "client",
    "DoctorFinding": "diagnosis",
    "DoctorReport": "diagnosis",
    "Finding": "investigation",
    "Investigation": "investigation",
    "Mistake": "signature",
    "Rows": "rows",
    "SignatureExplanation": "signature",
    "diagnose": "diagnosis",
    "doctor": "diagnosis",
    "explain_signature": "signature",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_LATER[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
