"""yola's `opensrs`: the same calls give the same shapes, against the stand-in and against written replies."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, Dict, Iterator, List, Tuple

import pytest

import srskit
from srskit.compat.opensrs import OpenSRS, constants, errors, models
from srskit.testing import StandIn

USER = SimpleNamespace(
    first_name="Zoë",
    last_name="Söhne",
    email="zoe@example.com",
    phone="+1.4165550123",
    fax="",
    address1="32 Oak Street",
    address2="",
    address3="",
    city="Toronto",
    state="ON",
    country_code="CA",
    postal_code="M6K 3M1",
)


def connect(standin: StandIn, **settings: Any) -> OpenSRS:
    host, port = standin.url.split("://")[1].split(":")
    return OpenSRS(
        host, port, standin.username, standin.key, 20, **{"ca_file": standin.ca_file, "proxy": "none", **settings}
    )


@pytest.fixture
def opensrs(srskit_standin: StandIn) -> Iterator[OpenSRS]:
    api = connect(srskit_standin)
    yield api
    api.close()


def test_names(opensrs: OpenSRS) -> None:
    assert opensrs.domain_available("example.com") is True
    assert opensrs.domain_available("taken.example.com") is False


def test_a_registration(opensrs: OpenSRS, srskit_standin: StandIn) -> None:
    done = opensrs.register_domain("example.com", 1, USER, "zoe", "secret-1", nameservers=None, private_reg=True)
    [debit] = srskit_standin.debits
    assert done == {"domain_name": "example.com", "registrar_data": {"ref_number": str(debit.order_id)}}
    with pytest.raises(errors.DomainTaken) as caught:
        opensrs.register_domain("taken.example.com", 1, USER, "zoe", "secret-1")
    assert caught.value.response_code == "485"
    assert isinstance(caught.value, errors.DomainRegistrationFailure)
    pending = opensrs.create_pending_domain_registration("example.net", 1, USER, "zoe", "secret-1")
    assert pending["registrar_data"]["ref_number"].isdigit()
    assert len(srskit_standin.debits) == 1


def test_a_renewal(opensrs: OpenSRS, srskit_standin: StandIn) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    order = opensrs.renew_domain("example.com", "2027", 1)
    assert order == str(srskit_standin.debits[0].order_id)
    with pytest.raises(errors.DomainAlreadyRenewed) as caught:
        opensrs.renew_domain("example.com", "2027", 1)
    assert (caught.value.response_code, str(caught.value)) == ("465", "465: Domain Already Renewed")
    assert isinstance(caught.value.__cause__, errors.XCPError)
    with pytest.raises(errors.DomainAlreadyRenewed):
        opensrs.renew_domain("example.de", "2027", 1)
    with pytest.raises(errors.XCPError):
        opensrs.renew_domain("example.org", "2027", 1)


def test_the_balance(opensrs: OpenSRS) -> None:
    assert opensrs.get_balance() == (Decimal("1000.00"), Decimal("0.00"), Decimal("1000.00"))


def test_a_wrong_key(srskit_standin: StandIn) -> None:
    host, port = srskit_standin.url.split("://")[1].split(":")
    api = OpenSRS(host, int(port), srskit_standin.username, "not-the-key", 20, ca_file=srskit_standin.ca_file)
    with pytest.raises(errors.XCPError) as caught:
        api.get_balance()
    assert caught.value.response_code == "401"
    assert isinstance(caught.value.__cause__, srskit.AccessDeniedError)


def test_what_has_no_answer_is_no_refusal(opensrs: OpenSRS, srskit_standin: StandIn) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    srskit_standin.fault("RENEW:after-commit:reset")
    with pytest.raises(srskit.OutcomeUnknownError):
        opensrs.renew_domain("example.com", "2027", 1)


Calls = List[Tuple[str, str, Dict[str, Any], Any]]


class Scripted(OpenSRS):
    """Answers with what is written down, and notes what was asked."""

    def __init__(self, *replies: Any) -> None:
        self.replies, self.username = list(replies), "reseller"
        self.calls: Calls = []

    def _req(self, action: str, object: str, attributes: Any, *, cookie: Any = None, timeout: Any = None) -> Any:
        self.calls.append((action, object, attributes, cookie))
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return errors.Message({"response_code": "200", "response_text": "done", "is_success": "1", **reply})


def refusal(code: str, text: str) -> errors.XCPError:
    return errors.XCPError(errors.Message({"response_code": code, "response_text": text}))


def attributes(**fields: Any) -> Dict[str, Any]:
    return {"attributes": fields}


def test_lists() -> None:
    row = {"name": "example.com", "f_auto_renew": "Y", "expiredate": "2027-08-26 11:40:14"}
    pages = [attributes(exp_domains=[row], remainder="1"), attributes(exp_domains=[row], remainder="0")]
    assert list(Scripted(*pages).iterate_domains(dt.date(2027, 1, 1), dt.date(2027, 12, 31))) == [row, row]
    api = Scripted(*pages)
    assert api.get_domains_by_expiredate(dt.date(2027, 1, 1), dt.date(2027, 12, 31)) == [
        {"domain": "example.com", "domain_expiration": "2027-08-26 11:40:14"}
    ] * 2
    assert [call[2]["page"] for call in api.calls] == ["1", "2"]
    domain = models.Domain(row)
    assert (domain.tld, domain.auto_renew, domain.expiry_date) == ("com", True, dt.datetime(2027, 8, 26, 11, 40, 14))


def test_searches() -> None:
    item = {"domain": "a.example", "status": "available", "score": "1"}
    section = {"is_success": "1", "items": [item]}
    api = Scripted({**attributes(lookup=section), "is_search_completed": "0", "search_key": "k"})
    assert api.suggest_domains("a", [".com"], maximum=3) == {
        "lookup": [{"domain": "a.example", "status": "available"}],
        "suggestion": [],
        "search_key": "k",
    }
    down = {"is_success": "0", "response_code": "500", "response_text": "busy"}
    with pytest.raises(errors.DomainLookupUnavailable, match="500: busy"):
        Scripted(attributes(lookup=down)).suggest_domains("a", [".com"])
    with pytest.raises(errors.DomainLookupFailure):
        Scripted(attributes(lookup={"is_success": "0", "response_code": "400"})).suggest_domains("a", [".com"])


def test_transfers() -> None:
    assert Scripted(attributes(transferrable="0", reason="locked")).domain_transferable("a.example") == (False, "locked")
    done = Scripted(attributes(id="7", transfer_id="9")).transfer_domain("a.example", USER, "zoe", "secret-1")
    assert done == {"domain_name": "a.example", "registrar_data": {"ref_number": "7", "transfer_id": "9"}}
    for code, text, kind in [
        ("487", "no", errors.DomainNotTransferable),
        ("465", "no", errors.DomainTransferFailure),
        ("465", "Invalid domain syntax", errors.InvalidDomain),
        ("705", "timed out", errors.DomainRegistrationTimedOut),
    ]:
        with pytest.raises(errors.BadResponseError) as caught:
            Scripted(refusal(code, text)).transfer_domain("a.example", USER, "zoe", "secret-1")
        assert type(caught.value) is kind
    api = Scripted(attributes(id="7"))
    api.create_pending_domain_transfer("a.example", USER, "zoe", "secret-1", nameservers=["ns1.example.net"])
    sent = api.calls[0][2]
    assert (sent["handle"], sent["custom_transfer_nameservers"]) == (constants.OrderProcessingMethods.SAVE, "1")
    assert sent["nameserver_list"] == [{"sortorder": "1", "name": "ns1.example.net"}]


def test_sessions() -> None:
    api = Scripted(
        attributes(cookie="1:2"), {}, attributes(lock_state="1"), {}, {}, {}, attributes(state="enabled"), {}, {}, {}
    )
    cookie = api.get_auth_cookie("a.example", "zoe", "secret-1")
    assert cookie == "1:2"
    assert api.update_nameservers(["ns1.example.net"], cookie) is True
    assert api.is_locked(cookie) is True
    assert api.set_locked(cookie, False) is True
    assert api.set_contacts(cookie, USER, "a.ca") is True
    assert api.set_domain_privacy(cookie, True) is True
    assert api.get_privacy_state(cookie) == {"state": "enabled"}
    assert api.change_ownership(cookie, "zoe", "secret-2") is True
    api.enable_domain_auto_renewal(cookie, "a.example")
    api.disable_parked_pages_service(cookie, "a.example")
    assert api.calls[-2][2] == {"data": "expire_action", "auto_renew": "1", "let_expire": "0"}
    assert {call[3] for call in api.calls[1:]} == {cookie}
    assert sorted(api.calls[4][2]["contact_set"]) == ["admin", "owner", "tech"]
    with pytest.raises(errors.AuthenticationFailure):
        Scripted(refusal("415", "Authentication Error")).get_auth_cookie("a.example", "zoe", "x")


def test_other_shapes() -> None:
    owner = {"first_name": "Zoë", "last_name": "Söhne", "email": "zoe@example.com", "city": "Toronto"}
    contacts = {"attributes": {"a.example": {"contact_set": {"owner": owner}}}}
    assert Scripted(contacts).get_domains_contacts(["a.example"]) == {
        "a.example": {"first_name": "Zoë", "last_name": "Söhne", "email": "zoe@example.com"}
    }
    assert Scripted(attributes(orders=[{"id": "1"}])).get_orders_by_domain("a.example") == [{"id": "1"}]
    assert Scripted(attributes(field_hash={"id": "1"})).get_order_info(1) == {"id": "1"}
    assert Scripted(attributes(order_id="1")).process_pending("1", cancel=True) == {"order_id": "1"}
    assert Scripted({}).redeem_domain("a.example") == {"redeem_success": True}
    assert Scripted(refusal("400", "no")).redeem_domain("a.example") == {"redeem_success": False}
    assert Scripted(refusal("400", "no")).rsp_domain_transfer("a.example", "other") == "no"
    assert Scripted({}).send_registrant_verification_email("a.example") == "done"
    assert Scripted({}).list_transfers() == []
    with pytest.raises(errors.InvalidDomain):
        Scripted(refusal("465", "no")).domain_available("a")
    with pytest.raises(errors.OperationFailure):
        Scripted({"response_code": "212"}).domain_available("a.example")
