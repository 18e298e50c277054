"""The library's exceptions.

Each that stands for an answer of the service has the `SrskitError` behind it as `__cause__`, and that one's
`may_have_run`: "maybe" means that an order may have run although the answer reads like a refusal.
"""

from __future__ import annotations

from typing import Any, Dict, Optional


class Message:
    """A reply, as the library hands it out."""

    def __init__(self, data: Dict[str, Any]) -> None:
        self._data = data

    def get_data(self) -> Dict[str, Any]:
        """The reply as a dict."""
        return self._data


class OpenSRSError(Exception):
    """Base of the library's exceptions."""


class _Answered(OpenSRSError):
    may_have_run = "no"

    def __init__(self, response_message: Message, response_code: Any = None, response_text: Any = None) -> None:
        super().__init__(response_message, response_code, response_text)
        self.response_message = response_message
        self.message_data = response_message.get_data()
        self.response_code: Optional[str] = response_code or self.message_data["response_code"]
        self.response_text: Optional[str] = response_text or self.message_data["response_text"]

    def __str__(self) -> str:
        return f"{self.response_code}: {self.response_text}"


class XCPError(_Answered):
    """The service said no."""


class OperationFailure(_Answered):
    """The service's reply holds no answer to what was asked."""


class BadResponseError(_Answered):
    """A refusal that the library has a name for."""

    def __init__(self, xcp_error: XCPError) -> None:
        super().__init__(xcp_error.response_message, xcp_error.response_code, xcp_error.response_text)
        self.args = (xcp_error,)
        self.may_have_run = xcp_error.may_have_run


class InvalidDomain(BadResponseError):
    """The name cannot be a domain."""


class AuthenticationFailure(BadResponseError):
    """The registrant's user name or password is wrong."""


class DomainRegistrationFailure(BadResponseError):
    """The name was not registered."""


class DomainTaken(DomainRegistrationFailure):
    """Somebody has the name."""


class DomainRegistrationTimedOut(BadResponseError):
    """The registry did not answer in time; the order may run all the same."""


class DomainTransferFailure(BadResponseError):
    """The transfer was not ordered."""


class DomainNotTransferable(DomainTransferFailure):
    """The name cannot be transferred now."""


class DomainAlreadyRenewed(BadResponseError):
    """The name was renewed before, or renews by itself."""


class DomainLookupFailure(OperationFailure):
    """A service of a search failed."""


class DomainLookupUnavailable(OperationFailure):
    """A service of a search cannot be reached; mostly for a short time."""
