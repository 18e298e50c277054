"""The orders: what they send, and which exceptions their refusals become."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, TypeVar

from . import errors
from .constants import AUTO_RENEWED_TLDS, OrderProcessingMethods
from .errors import XCPError
from .wire import Wire, attributes_of

T = TypeVar("T")

TAKEN = "485"
NOT_TRANSFERABLE = "487"
FAILED = "465"
TIMED_OUT = "705"
RENEWED = "555"
NOT_RENEWABLE = "480"
# The test system says so with a code that means many things.
RENEWED_ON_HORIZON = "Domain Already Renewed"
BAD_SYNTAX = ("Invalid domain syntax", "Invalid syntax on domain")

# The fields of a contact, and the attributes of a user that they come from.
CONTACT = {
    "first_name": "first_name",
    "last_name": "last_name",
    "email": "email",
    "phone": "phone",
    "fax": "fax",
    "address1": "address1",
    "address2": "address2",
    "address3": "address3",
    "city": "city",
    "state": "state",
    "country": "country_code",
    "postal_code": "postal_code",
}


class Orders(Wire):
    """Registrations, renewals, transfers."""

    def make_contact(self, user: Any, domain: str, **kw: Any) -> Dict[str, str]:
        """A contact of the service, from an object with the attributes of a user."""
        contact = {field: getattr(user, name, None) or "" for field, name in CONTACT.items()}
        org_name = kw.get("orgname")
        contact["org_name"] = f"{user.first_name} {user.last_name}" if org_name is None else org_name
        return contact

    def make_nameserver_list(self, nameservers: Sequence[str]) -> List[Dict[str, str]]:
        """Names with their places."""
        return [{"sortorder": str(place), "name": name} for place, name in enumerate(nameservers, 1)]

    def register_domain(self, *args: Any, **kwargs: Any) -> Dict[str, Any]:
        """Register a domain at once: (domain, purchase_period, user, user_id, password, nameservers=None,
        private_reg=False, reg_domain=None, extras=None)."""
        return self._register(OrderProcessingMethods.PROCESS, *args, **kwargs)

    def create_pending_domain_registration(self, *args: Any, **kwargs: Any) -> Dict[str, Any]:
        """Store a registration, to be processed later; the arguments of `register_domain`."""
        return self._register(OrderProcessingMethods.SAVE, *args, **kwargs)

    def _register(
        self,
        handle: str,
        domain: str,
        purchase_period: int,
        user: Any,
        user_id: str,
        password: str,
        nameservers: Optional[Sequence[str]] = None,
        private_reg: bool = False,
        reg_domain: Optional[str] = None,
        extras: Optional[Mapping[str, Any]] = None,
    ) -> Dict[str, Any]:
        attributes = self._new("new", handle, domain, user, user_id, password, reg_domain, extras or {})
        attributes.update(
            {"period": str(purchase_period), "f_whois_privacy": "1" if private_reg else "0", "custom_nameservers": "0"}
        )
        if nameservers is not None:
            attributes["custom_nameservers"] = "1"
            attributes["nameserver_list"] = self.make_nameserver_list(nameservers)
        attributes.update(extras or {})
        reply = self._ordered(attributes, errors.DomainRegistrationFailure)
        return {"domain_name": domain, "registrar_data": {"ref_number": reply["id"]}}

    def transfer_domain(self, *args: Any, **kwargs: Any) -> Dict[str, Any]:
        """Order a transfer: (domain, user, user_id, password, nameservers=None, reg_domain=None, extras=None)."""
        return self._transfer(OrderProcessingMethods.PROCESS, *args, **kwargs)

    def create_pending_domain_transfer(self, *args: Any, **kwargs: Any) -> Dict[str, Any]:
        """Store a transfer, to be processed later; the arguments of `transfer_domain`."""
        return self._transfer(OrderProcessingMethods.SAVE, *args, **kwargs)

    def _transfer(
        self,
        handle: str,
        domain: str,
        user: Any,
        user_id: str,
        password: str,
        nameservers: Optional[Sequence[str]] = None,
        reg_domain: Optional[str] = None,
        extras: Optional[Mapping[str, Any]] = None,
    ) -> Dict[str, Any]:
        attributes = self._new("transfer", handle, domain, user, user_id, password, reg_domain, {})
        attributes["custom_transfer_nameservers"] = "0"
        if nameservers is not None:
            attributes["custom_transfer_nameservers"] = "1"
            attributes["nameserver_list"] = self.make_nameserver_list(nameservers)
        attributes.update(extras or {})
        reply = self._ordered(attributes, errors.DomainTransferFailure)
        data = {"ref_number": reply["id"]}
        if "transfer_id" in reply:
            data["transfer_id"] = reply["transfer_id"]
        return {"domain_name": domain, "registrar_data": data}

    def _new(
        self,
        kind: str,
        handle: str,
        domain: str,
        user: Any,
        user_id: str,
        password: str,
        reg_domain: Optional[str],
        extras: Mapping[str, Any],
    ) -> Dict[str, Any]:
        contact = self.make_contact(user, domain, **extras)
        if domain.lower().endswith(".eu") and contact["country"] == "UK":
            contact["country"] = "GB"
        attributes: Dict[str, Any] = {
            "auto_renew": "0",
            "contact_set": {role: dict(contact) for role in ("owner", "admin", "billing", "tech")},
            "custom_tech_contact": "1",
            "domain": domain,
            "f_lock_domain": "1",
            "handle": handle,
            "reg_password": password,
            "reg_type": kind,
            "reg_username": user_id,
        }
        if reg_domain is not None:
            attributes["reg_domain"] = reg_domain
        return attributes

    def _ordered(self, attributes: Mapping[str, Any], failure: Callable[[XCPError], Exception]) -> Any:
        try:
            return attributes_of(self._req("SW_REGISTER", "DOMAIN", attributes))
        except XCPError as error:
            raise _of_order(error, failure) from error

    def renew_domain(self, domain: str, current_expiration_year: Any, period: int) -> str:
        """Renew a domain at once; gives the order's id."""
        return self._renew(OrderProcessingMethods.PROCESS, domain, current_expiration_year, period)

    def create_pending_domain_renewal(self, domain: str, current_expiration_year: Any, period: int) -> str:
        """Store a renewal, to be processed later; gives the order's id."""
        return self._renew(OrderProcessingMethods.SAVE, domain, current_expiration_year, period)

    def _renew(self, handle: str, domain: str, year: Any, period: int) -> str:
        attributes = {
            "auto_renew": "0",
            "currentexpirationyear": str(year),
            "domain": domain,
            "handle": handle,
            "period": str(period),
        }
        try:
            return str(attributes_of(self._req("RENEW", "DOMAIN", attributes))["order_id"])
        except XCPError as error:
            if is_already_renewed(error) or is_auto_renewed(error, domain):
                raise errors.DomainAlreadyRenewed(error) from error
            raise

    def process_pending(self, order_id: Any, cancel: bool = False) -> Any:
        """Carry out a stored order, or cancel it; gives the reply's attributes."""
        attributes = {"order_id": str(order_id), **({"command": "cancel"} if cancel else {})}
        try:
            return self._req("PROCESS_PENDING", "DOMAIN", attributes).get_data().get("attributes")
        except XCPError as error:
            if is_already_renewed(error):
                raise errors.DomainAlreadyRenewed(error) from error
            raise


def _of_order(error: XCPError, failure: Callable[[XCPError], Exception]) -> Exception:
    text = error.response_text or ""
    if error.response_code == TAKEN:
        return errors.DomainTaken(error)
    if error.response_code == NOT_TRANSFERABLE:
        return errors.DomainNotTransferable(error)
    if error.response_code == TIMED_OUT:
        return errors.DomainRegistrationTimedOut(error)
    if error.response_code == FAILED:
        return errors.InvalidDomain(error) if text.startswith(BAD_SYNTAX) else failure(error)
    return error


def is_already_renewed(error: XCPError) -> bool:
    """Whether a refusal means that the name was renewed before."""
    text = error.response_text or ""
    is_said_by_horizon = error.response_code == FAILED and text.startswith(RENEWED_ON_HORIZON)
    return error.response_code == RENEWED or is_said_by_horizon


def is_auto_renewed(error: XCPError, domain: str) -> bool:
    """Whether a refusal means that names of this kind renew by themselves."""
    return error.response_code == NOT_RENEWABLE and domain.rsplit(".", 1)[-1].lower() in AUTO_RENEWED_TLDS
