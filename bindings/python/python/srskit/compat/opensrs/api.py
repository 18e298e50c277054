"""The class `OpenSRS` of the library."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from . import errors
from .errors import Message, XCPError
from .orders import FAILED, Orders
from .wire import attributes_of

AVAILABLE = "210"
NOT_AVAILABLE = ("211", "221")
WRONG_LOGIN = "415"
CANNOT = "400"
# Big portfolios are slow.
LIST_TIMEOUT = 300


class OpenSRS(Orders):
    """Calls with plain texts in and out: `OpenSRS(host, port, username, private_key, default_timeout)`.

    Further keywords are those of `srskit.Client`, e.g. `ca_file`.
    """

    # Names and searches

    def domain_available(self, domain: str) -> bool:
        """Whether a name is free."""
        try:
            message = self._req("LOOKUP", "DOMAIN", {"domain": domain})
        except XCPError as error:
            raise _invalid(error) from error
        code = message.get_data()["response_code"]
        if code == AVAILABLE:
            return True
        if code in NOT_AVAILABLE:
            return False
        raise errors.OperationFailure(message)

    def domain_transferable(self, domain: str) -> Tuple[bool, Optional[str]]:
        """Whether a name can be transferred, and why not."""
        try:
            found = attributes_of(self._req("CHECK_TRANSFER", "DOMAIN", {"domain": domain}))
        except XCPError as error:
            raise _invalid(error) from error
        return found["transferrable"] == "1", found.get("reason")

    def suggest_domains(
        self,
        search_string: str,
        tlds: Sequence[str],
        maximum: Any = None,
        max_wait_time: Any = None,
        search_key: Optional[str] = None,
        services: Optional[Sequence[str]] = None,
    ) -> Dict[str, Any]:
        """Names like a search string, by service; with `search_key` while the search goes on."""
        services = ["lookup", "suggestion"] if services is None else list(services)
        attributes: Dict[str, Any] = {"searchstring": search_string, "tlds": list(tlds), "services": services}
        given = {"max_wait_time": max_wait_time, "maximum": maximum, "search_key": search_key}
        attributes.update({name: str(value) for name, value in given.items() if value is not None})
        message = self._req("NAME_SUGGEST", "DOMAIN", attributes)
        found = attributes_of(message)
        domains: Dict[str, Any] = {service: _found(message, found.get(service)) for service in services}
        if message.get_data().get("is_search_completed", "1") == "0":
            domains["search_key"] = message.get_data()["search_key"]
        return domains

    # Domains of the account

    def list_domains(self, expiry_from: Any, expiry_to: Any, page: int, page_size: int = 40) -> Dict[str, Any]:
        """A page of domains: a dict with exp_domains, page, remainder, total."""
        attributes = {
            "exp_from": _day(expiry_from),
            "exp_to": _day(expiry_to),
            "limit": str(page_size),
            "page": str(page),
        }
        message = self._req("GET_DOMAINS_BY_EXPIREDATE", "DOMAIN", attributes, timeout=LIST_TIMEOUT)
        found: Dict[str, Any] = attributes_of(message)
        return found

    def iterate_domains(self, expiry_from: Any, expiry_to: Any) -> Iterator[Dict[str, str]]:
        """All domains that expire between two dates, page by page as they are wanted."""
        page = 1
        while True:
            data = self.list_domains(expiry_from, expiry_to, page)
            yield from data["exp_domains"]
            if data["remainder"] == "0" or not data["exp_domains"]:
                return
            page += 1

    def get_domains_by_expiredate(
        self, start_date: Any, end_date: Any, page: Optional[int] = None
    ) -> List[Dict[str, str]]:
        """The same as a list, with other names."""
        rows: List[Dict[str, str]] = []
        page = page or 1
        while True:
            data = self.list_domains(start_date, end_date, page)
            rows += [{"domain": row["name"], "domain_expiration": row["expiredate"]} for row in data["exp_domains"]]
            if data["remainder"] == "0" or not data["exp_domains"]:
                return rows
            page += 1

    def get_domains_contacts(self, domains: Sequence[str], limit: int = 100) -> Dict[str, Dict[str, str]]:
        """Names and mail addresses of the owners, by domain."""
        owners: Dict[str, Dict[str, str]] = {}
        for start in range(0, len(domains), limit):
            attributes = {"domain_list": list(domains[start : start + limit])}
            for domain, found in attributes_of(self._req("GET_DOMAINS_CONTACTS", "DOMAIN", attributes)).items():
                owner = found["contact_set"]["owner"]
                owners[domain] = {name: owner[name] for name in ("first_name", "last_name", "email")}
        return owners

    def list_transfers(
        self, transfer_id: Optional[str] = None, start_date: Any = None, end_date: Any = None
    ) -> List[Dict[str, str]]:
        """Transfers in."""
        given = {
            "transfer_id": transfer_id,
            "req_from": None if start_date is None else _day(start_date),
            "req_to": None if end_date is None else _day(end_date),
        }
        attributes = {name: value for name, value in given.items() if value is not None}
        found: List[Dict[str, str]] = attributes_of(self._req("GET_TRANSFERS_IN", "DOMAIN", attributes)).get(
            "transfers", []
        )
        return found

    def get_transferred_away_domains(self, page: int, domain: Optional[str] = None) -> List[Dict[str, str]]:
        """Domains that left."""
        attributes = {"status": "completed", "page": str(page)}
        if domain is not None:
            attributes.update({"domain": domain, "page": "0"})
        found: List[Dict[str, str]] = attributes_of(self._req("GET_TRANSFERS_AWAY", "DOMAIN", attributes)).get(
            "transfers", []
        )
        return found

    def get_domain_notes(self, domain_name: str) -> Any:
        """The notes on a domain."""
        return attributes_of(self._req("GET_NOTES", "DOMAIN", {"domain": domain_name, "type": "domain"}))["notes"]

    def revoke_domain(self, domain: str) -> Dict[str, Any]:
        """Delete a domain; gives the whole reply."""
        return self._req("REVOKE", "DOMAIN", {"domain": domain, "reseller": self.username}).get_data()

    def redeem_domain(self, domain: str) -> Dict[str, bool]:
        """Buy a domain back during its redemption period; says whether that was done."""
        try:
            self._req("REDEEM", "DOMAIN", {"domain": domain})
        except XCPError as error:
            if error.response_code != CANNOT:
                raise
            return {"redeem_success": False}
        return {"redeem_success": True}

    def send_auth_code(self, domain: str) -> bool:
        """Have the auth code sent to the domain's admin contact."""
        self._req("SEND_AUTHCODE", "DOMAIN", {"domain_name": domain})
        return True

    # Orders

    def get_orders_by_domain(self, domain: str) -> Any:
        """The orders for a domain."""
        return attributes_of(self._req("GET_ORDERS_BY_DOMAIN", "DOMAIN", {"domain": domain}))["orders"]

    def get_order_info(self, order_id: Any) -> Any:
        """What is known of an order."""
        return attributes_of(self._req("GET_ORDER_INFO", "DOMAIN", {"order_id": str(order_id)}))["field_hash"]

    def get_balance(self) -> Tuple[Decimal, Decimal, Decimal]:
        """Balance, what is held of it, and what is left."""
        found = attributes_of(self._req("GET_BALANCE", "BALANCE", {}))
        balance, held = Decimal(found["balance"]), Decimal(found["hold_balance"])
        return balance, held, balance - held

    # Moves between resellers

    def rsp_domain_transfer(self, domain: str, recipient: str) -> Any:
        """Push a domain to another reseller; gives the reply, or the text of code 400."""
        try:
            return self._req("RSP2RSP_PUSH_TRANSFER", "DOMAIN", {"domain": domain, "grsp": recipient})
        except XCPError as error:
            if error.response_code == CANNOT:
                return error.response_text
            raise

    def bulk_domain_change(self, domains_list: Sequence[str], recipient: str) -> Message:
        """Push many domains to another reseller."""
        attributes = {
            "apply_to_locked_domains": "1",
            "change_items": list(domains_list),
            "change_type": "push_domains",
            "gaining_reseller_username": recipient,
        }
        return self._req("SUBMIT", "BULK_CHANGE", attributes)

    def simple_transfer(self, domain_list: Sequence[Any], nameserver_list: Optional[Sequence[str]] = None) -> Message:
        """Order transfers with auth codes in one call."""
        attributes: Dict[str, Any] = {"domain_list": list(domain_list)}
        if nameserver_list is not None:
            attributes["nameserver_list"] = self.make_nameserver_list(nameserver_list)
        return self._req("SIMPLE_TRANSFER", "DOMAIN", attributes)

    def get_simple_transfer_status(self, simple_transfer_job_id: Any) -> Message:
        """How such an order goes."""
        attributes = {"simple_transfer_job_id": str(simple_transfer_job_id)}
        return self._req("SIMPLE_TRANSFER_STATUS", "DOMAIN", attributes)

    # Verification of registrants

    def get_registrant_verification_status(self, domain_name: str) -> Any:
        """Whether a registrant's mail address is verified."""
        return attributes_of(self._login("GET_REGISTRANT_VERIFICATION_STATUS", "DOMAIN", {"domain": domain_name}))

    def send_registrant_verification_email(self, domain_name: str) -> Any:
        """Have the mail sent again; gives the reply's text."""
        message = self._login("SEND_REGISTRANT_VERIFICATION_EMAIL", "DOMAIN", {"domain": domain_name})
        return message.get_data()["response_text"]

    # As the end user of a profile, by the cookie of a session

    def get_auth_cookie(self, domain: str, username: str, password: str) -> str:
        """Open a session."""
        attributes = {"domain": domain, "reg_username": username, "reg_password": password}
        return str(attributes_of(self._login("SET", "COOKIE", attributes))["cookie"])

    def update_nameservers(self, nameservers: Sequence[str], cookie: str) -> bool:
        """Assign nameservers."""
        attributes = {"assign_ns": list(nameservers), "op_type": "assign"}
        self._req("ADVANCED_UPDATE_NAMESERVERS", "DOMAIN", attributes, cookie=cookie)
        return True

    def is_locked(self, cookie: str) -> bool:
        """Whether the domain is locked."""
        return bool(self._get(cookie, "status")["lock_state"] == "1")

    def set_locked(self, cookie: str, locked: bool) -> bool:
        """Lock the domain, or unlock it."""
        return self._modify(cookie, {"data": "status", "lock_state": "1" if locked else "0"})

    def set_domain_privacy(self, cookie: str, privacy_enabled: bool) -> bool:
        """Switch WHOIS privacy."""
        state = "enable" if privacy_enabled else "disable"
        return self._modify(cookie, {"data": "whois_privacy_state", "affect_domains": "0", "state": state})

    def get_privacy_state(self, cookie: str) -> Any:
        """WHOIS privacy, as attributes."""
        return self._get(cookie, "whois_privacy_state")

    def get_domain_info(self, cookie: str) -> Any:
        """All that is known of the domain."""
        return self._get(cookie, "all_info")

    def get_user_info(self, cookie: str) -> Any:
        """All that is known of the profile."""
        return attributes_of(self._req("GET", "USERINFO", {"type": "all_info"}, cookie=cookie))

    def change_ownership(self, cookie: str, username: str, password: str, domain: Optional[str] = None) -> bool:
        """Give the domain to another profile."""
        attributes = {"username": username, "password": password}
        if domain is not None:
            attributes["reg_domain"] = domain
        self._req("CHANGE", "OWNERSHIP", attributes, cookie=cookie)
        return True

    def set_contacts(self, cookie: str, user: Any, domain: str) -> bool:
        """Make a user the domain's contact in all roles; .CA takes none for billing."""
        contact = self.make_contact(user, domain)
        roles = [role for role in ("owner", "admin", "billing", "tech") if role != "billing" or not _is_ca(domain)]
        contacts = {role: dict(contact) for role in roles}
        return self._modify(cookie, {"data": "contact_info", "affect_domains": "0", "contact_set": contacts})

    def activate_domain(self, cookie: str, domain: str) -> Dict[str, Any]:
        """Activate a parked .DE domain; gives the whole reply."""
        return self._req("ACTIVATE", "DOMAIN", {"domainname": domain}, cookie=cookie).get_data()

    def enable_domain_auto_renewal(self, cookie: str, domain_name: str) -> None:
        """Let the domain renew by itself."""
        self._modify(cookie, {"data": "expire_action", "auto_renew": "1", "let_expire": "0"})

    def disable_domain_auto_renewal(self, cookie: str, domain_name: str) -> None:
        """Let the domain expire."""
        self._modify(cookie, {"data": "expire_action", "auto_renew": "0", "let_expire": "1"})

    def disable_parked_pages_service(self, cookie: str, domain_name: str) -> None:
        """Take the parked page away."""
        self._modify(cookie, {"data": "parkpage_state", "domain": domain_name, "state": "off"})

    def _get(self, cookie: str, kind: str) -> Any:
        return attributes_of(self._req("GET", "DOMAIN", {"type": kind}, cookie=cookie))

    def _modify(self, cookie: str, attributes: Mapping[str, Any]) -> bool:
        self._req("MODIFY", "DOMAIN", attributes, cookie=cookie)
        return True

    def _login(self, action: str, object: str, attributes: Mapping[str, Any]) -> Message:
        try:
            return self._req(action, object, attributes)
        except XCPError as error:
            if error.response_code == WRONG_LOGIN:
                raise errors.AuthenticationFailure(error) from error
            raise


def _found(message: Message, section: Any) -> List[Dict[str, str]]:
    if section is None:
        return []
    if section.get("is_success", "0") != "1":
        code, text = section.get("response_code"), section.get("response_text")
        failure = errors.DomainLookupUnavailable if code == "500" else errors.DomainLookupFailure
        raise failure(message, code, text)
    return [{"domain": item["domain"], "status": item["status"]} for item in section.get("items", [])]


def _invalid(error: XCPError) -> Exception:
    return errors.InvalidDomain(error) if error.response_code == FAILED else error


def _day(date: Any) -> str:
    return str(date.strftime("%Y-%m-%d"))


def _is_ca(domain: str) -> bool:
    return domain.lower().endswith(".ca")
