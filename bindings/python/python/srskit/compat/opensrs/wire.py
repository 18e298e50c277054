"""One call in the library's terms: plain texts in, the whole reply as a dict out."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from ...client import Client
from ...errors import AccessDeniedError, OutcomeUnknownError, RejectedError, SrskitError, ThrottledError
from .errors import Message, XCPError

# Answers of the service. Everything else that goes wrong has no answer, and is raised as it is.
_ANSWERED = (RejectedError, AccessDeniedError, ThrottledError, OutcomeUnknownError)


class Wire:
    """What makes the calls."""

    def __init__(
        self,
        host: str,
        port: Any,
        username: str,
        private_key: str,
        default_timeout: Optional[float],
        **settings: Any,
    ) -> None:
        self.host = host
        self.port = port
        self.username = username
        self.private_key = private_key
        self.default_timeout = default_timeout
        self._client = Client(
            system=f"https://{host}:{port}", username=username, key=private_key, timeout=default_timeout, **settings
        )

    def close(self) -> None:
        """Close the connections. The library has no such method, and needs none: it opens one for each call."""
        self._client.close()

    def _req(
        self,
        action: str,
        object: str,
        attributes: Mapping[str, Any],
        *,
        cookie: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Message:
        items = {} if cookie is None else {"cookie": cookie}
        try:
            reply = self._client.call(action.upper(), object.upper(), attributes, items=items, timeout=timeout)
        except _ANSWERED as error:
            if error.response_code is None:
                raise
            raise _refusal(error) from error
        data: Dict[str, Any] = {
            "response_code": reply.code,
            "response_text": reply.text,
            "is_success": "1" if reply.is_success else "0",
            **reply.items,
        }
        if reply.attributes != "":
            data["attributes"] = reply.attributes
        return Message(data)


def _refusal(error: SrskitError) -> XCPError:
    data = {
        "protocol": "XCP",
        "action": "REPLY",
        "object": error.object,
        "is_success": "0",
        "response_code": error.response_code,
        "response_text": error.response_text,
    }
    refusal = XCPError(Message(data))
    refusal.may_have_run = error.may_have_run
    return refusal


def attributes_of(message: Message) -> Any:
    """The attributes of a reply; an empty dict where it has none."""
    return message.get_data().get("attributes") or {}
