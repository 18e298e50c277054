"""OpenSRS client: signed XML API calls for domains and certificates.

    import srskit

    with srskit.Client(system="horizon", username="reseller", key=key) as client:
        reply = client.call("LOOKUP", "DOMAIN", {"domain": "example.com"})
        print(reply.code, reply.text, reply.attributes)

Errors say what may be done now: see `SrskitError`. For programs that move the bytes themselves there
are `Exchange`, `sign`, `verify`, `encode` and `decode`. This is not a product of OpenSRS.
"""

from .client import Client
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
from .replies import Reply

__all__ = [
    "AccessDeniedError",
    "Client",
    "DecodeError",
    "Decoded",
    "Done",
    "EncodeError",
    "EnvelopeWarning",
    "Exchange",
    "Header",
    "InternalError",
    "InvalidRequestError",
    "MisuseError",
    "NoAnswerError",
    "NoAnswerTimeoutError",
    "NotSentError",
    "NotSentTimeoutError",
    "OutcomeUnknownError",
    "Problem",
    "RejectedError",
    "Reply",
    "Send",
    "SrskitError",
    "ThrottledError",
    "Wait",
    "decode",
    "encode",
    "sign",
    "verify",
]
