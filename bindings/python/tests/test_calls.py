"""Typed calls, options, iterators and logging, against a stand-in."""

from __future__ import annotations

import datetime as dt
import logging
import pickle
import time
from decimal import Decimal
from typing import Any, List

import pytest

import srskit
from srskit.testing import StandIn
from srskit.words import Availability, Handle

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.timezone.utc)


def renew(client: srskit.Client, domain: str = "example.com", period: int = 1) -> srskit.results.RenewReply:
    return client.renew(
        domain, handle="process", period=period, current_expiration_year=2027, auto_renew=False, trace_id="invoice-7"
    )


def test_values_are_native(srskit_standin: StandIn) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    with srskit_standin.client() as client:
        lookup = client.lookup("example.net")
        balance = client.get_balance()
        renewed = renew(client)
    assert lookup.available is True
    assert lookup.availability == "available"
    assert lookup.availability is Availability.AVAILABLE
    assert balance.balance == Decimal("1000.00")
    assert renewed.expires_on == dt.datetime(2028, 5, 5)
    assert [debit.order_id for debit in srskit_standin.debits] == [renewed.order_id]
    assert srskit_standin.balance == Decimal("1000.00") - srskit_standin.debits[0].amount


def test_what_is_wrong_is_refused_before_it_is_sent(srskit_standin: StandIn) -> None:
    with srskit_standin.client() as client:
        with pytest.raises(srskit.InvalidRequestError) as caught:
            renew(client, period=11)
        with pytest.raises(srskit.RejectedError):
            client.renew(
                "example.com",
                handle=Handle.PROCESS,
                period=11,
                current_expiration_year=2027,
                auto_renew=False,
                validate="off",
            )
    assert [problem.path for problem in caught.value.problems] == ["attributes.period"]
    assert caught.value.trace_id == "invoice-7"
    assert [request.command for request in srskit_standin.requests] == ["RENEW DOMAIN"]


def test_problems_say_where_in_both_spellings(shared_standin: StandIn) -> None:
    values: Any = {"handle": "process", "period": 1, "current_expiration_year": "soon", "auto_renew": False}
    with shared_standin.client() as client:
        with pytest.raises(srskit.InvalidRequestError) as caught:
            client.renew("example.com", **values)
        with pytest.raises(srskit.InvalidRequestError) as prepared:
            srskit.prepare_command("renew", {"domain": "example.com", **values}, username="u", key="k")
        with pytest.raises(srskit.InvalidRequestError) as floating:
            client.renew("example.com", **{**values, "current_expiration_year": 2027.0})
        with pytest.raises(srskit.InvalidRequestError) as raw:
            client.call("RENEW", "DOMAIN", {"domain": "example.com", "period": 1.5})
    for error in (caught.value, prepared.value):
        [problem] = error.problems
        assert problem.path == "attributes.currentexpirationyear"
        assert problem.name == "current_expiration_year"
        assert "current_expiration_year (attributes.currentexpirationyear): " in str(error)
    assert [problem.path for problem in floating.value.problems] == ["current_expiration_year"]
    # Who calls by action and object writes the keys of the wire.
    assert [(problem.path, problem.name) for problem in raw.value.problems] == [("attributes.period", None)]


def test_options_that_do_not_exist(shared_standin: StandIn) -> None:
    with shared_standin.client() as client:
        with pytest.raises(TypeError, match="no argument or option 'perod'"):
            client.lookup("example.com", perod=1)  # type: ignore[call-arg]
        with pytest.raises(srskit.InvalidRequestError, match="validate: it is not known; give rules or off"):
            client.lookup("example.com", validate="of")  # type: ignore[arg-type]


def test_time_outs_and_deadlines(srskit_standin: StandIn) -> None:
    srskit_standin.fault("LOOKUP#*:after-read:hang")
    with srskit_standin.client() as client:
        started = time.monotonic()
        with pytest.raises(srskit.NoAnswerTimeoutError):
            client.lookup("example.com", timeout=0.2)
        with pytest.raises(srskit.NoAnswerTimeoutError):
            client.lookup("example.com", timeout=60, deadline=time.monotonic() + 0.2)
        with pytest.raises(srskit.NotSentTimeoutError):
            client.lookup("example.com", deadline=started)
    assert time.monotonic() - started < 30


def test_a_lost_reply_to_an_order_is_an_unknown_outcome(srskit_standin: StandIn) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    srskit_standin.fault("RENEW:after-commit:reset")
    with srskit_standin.client() as client:
        with pytest.raises(srskit.OutcomeUnknownError) as caught:
            renew(client)
    assert (caught.value.action, caught.value.may_have_run, caught.value.trace_id) == ("RENEW", "maybe", "invoice-7")
    assert len(srskit_standin.debits) == 1


def test_a_list_is_fetched_as_it_is_wanted(srskit_standin: StandIn) -> None:
    with srskit_standin.client() as client:
        rows = client.iterate_orders("example.com")
        assert srskit_standin.requests == []
        assert rows.cursor == "1;list_orders;page=1;limit=40;row=0;before=0"
        assert repr(rows) == "Rows(command='list_orders')" and iter(rows) is rows
        listed = list(rows)
        assert rows.cursor == "1;list_orders;end" and list(rows) == []
        assert listed == list(client.list_orders("example.com").orders)
        assert all(isinstance(row, srskit.results.OrderSummary) for row in listed)
        assert list(client.iterate_orders("example.com", cursor=rows.cursor)) == []


def test_a_cursor_of_another_list_is_refused(shared_standin: StandIn) -> None:
    with shared_standin.client() as client, pytest.raises(srskit.InvalidRequestError, match="cursor"):
        client.iterate_orders("example.com", cursor="1;list_notes;end")


def test_calls_are_logged_without_data(shared_standin: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="srskit"), shared_standin.client() as client:
        client.lookup("zoe.example.com", trace_id="cart-9")
        with pytest.raises(srskit.RejectedError):
            client.call("NO_SUCH", "THING", {"secret": "zoe"})
    lines = [record.getMessage() for record in caplog.records if record.name == "srskit"]
    assert len(lines) == 2
    assert lines[0].startswith("LOOKUP DOMAIN: done, code 210, tries 1, ") and lines[0].endswith("ms, trace cart-9")
    assert lines[1].startswith("NO_SUCH THING: rejected, code 400")
    assert {record.levelno for record in caplog.records} == {logging.INFO}
    assert "zoe" not in caplog.text and shared_standin.key not in caplog.text


def test_a_log_handler_that_fails_costs_no_outcome(shared_standin: StandIn) -> None:
    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise RuntimeError("the disk is full")

    logger, handler = logging.getLogger("srskit"), Broken()
    seen: List[object] = []
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with pytest.MonkeyPatch.context() as patch, shared_standin.client() as client:
            patch.setattr("sys.unraisablehook", seen.append)
            assert client.lookup("example.com").available
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    assert len(seen) == 1


def test_raw_bytes(shared_standin: StandIn) -> None:
    body = srskit.encode(
        {"protocol": "XCP", "action": "LOOKUP", "object": "DOMAIN", "attributes": {"domain": "example.com"}}
    )
    with shared_standin.client() as client:
        assert client.send_xml(body).code == "210"


def test_nested_values_may_be_what_came_back(shared_standin: StandIn) -> None:
    contact = srskit.results.Contact(first_name="Zoë", last_name="Söhne", country="CA", other={"x": "1"})
    assert contact.to_dict() == {"first_name": "Zoë", "last_name": "Söhne", "country": "CA", "x": "1"}
    with pytest.raises(AttributeError):
        contact.country = "US"
    assert "Söhne" not in repr(contact)


def test_unknown_words_are_kept() -> None:
    word = Availability("somewhere-in-between")
    assert (word, str(word), f"{word}") == ("somewhere-in-between",) * 3
    assert not word.is_known and Availability.TAKEN.is_known
    assert type(word) is Availability
    assert "somewhere-in-between" in {word}
    again = pickle.loads(pickle.dumps(word))
    assert (type(again), again) == (Availability, word)


def test_a_shared_client(shared_standin: StandIn) -> None:
    """Sixty-four threads on one client of eight connections."""
    import threading

    codes: List[str] = []
    with shared_standin.client() as client:
        def work() -> None:
            for _ in range(4):
                codes.append(client.lookup("example.com").code or "")

        threads = [threading.Thread(target=work) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert codes == ["210"] * 256


def test_what_happened_to_an_order(srskit_standin: StandIn) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    srskit_standin.fault("RENEW:after-commit:reset")
    sent = {"domain": "example.com", "period": 1, "current_expiration_year": 2027, "handle": "process"}
    with srskit_standin.client() as client:
        with pytest.raises(srskit.OutcomeUnknownError):
            renew(client)
        found = client.investigate("renew", sent, sent_at=srskit_standin.now)
        with pytest.raises(srskit.InvalidRequestError):
            client.investigate("lookup", {"domain": "example.com"})
        with pytest.raises(srskit.InvalidRequestError, match="sent_at: .*; give seconds since 1970, not milliseconds"):
            client.investigate("renew", sent, sent_at=srskit_standin.now.timestamp() * 1000)
    assert isinstance(found, srskit.Investigation)
    assert found.command == "renew" and found.subject == "example.com"
    assert found.verdict in ("ran", "did_not_run", "still_open", "cannot_tell") and found.next and found.advice
    assert found.calls >= 1 and all(isinstance(piece, srskit.Finding) for piece in found.found)
    # Nothing but reads follows the order.
    assert [request.command for request in srskit_standin.requests].count("RENEW DOMAIN") == 1
    assert len(srskit_standin.debits) == 1
    assert repr(found).startswith("Investigation(command='renew', verdict=")
