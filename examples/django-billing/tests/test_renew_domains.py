"""The whole command, against a stand-in that counts the money."""

import datetime as dt
from decimal import Decimal
from typing import Iterator

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from billing.models import Order, Subscription
from srskit.testing import StandIn

TODAY = dt.date.today()
SOON = TODAY + dt.timedelta(days=10)
LATER = TODAY + dt.timedelta(days=400)
TRACE = f"renew-paid.example.com-{SOON.year}"


@pytest.fixture(autouse=True)
def shop(srskit_standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """Tables, and settings that lead to the stand-in."""
    call_command("migrate", run_syncdb=True, verbosity=0)
    for name, value in srskit_standin.environ.items():
        monkeypatch.setenv(name, value)
    for domain in ("paid.example.com", "unpaid.example.com", "later.example.com"):
        expires_on = LATER if domain.startswith("later") else SOON
        paid_until = SOON if domain.startswith("unpaid") else LATER + dt.timedelta(days=1)
        Subscription.objects.create(domain=domain, expires_on=expires_on, paid_until=paid_until)
        srskit_standin.add_domain(domain, dt.datetime.combine(expires_on, dt.time()))
    yield srskit_standin
    Order.objects.all().delete()
    Subscription.objects.all().delete()
    connection.close()


def test_what_is_paid_is_renewed_once(shop: StandIn) -> None:
    call_command("renew_domains")
    call_command("renew_domains")
    assert [debit.domain for debit in shop.debits] == ["paid.example.com"]
    order = Order.objects.get()
    assert (order.status, order.order_id) == ("done", shop.debits[0].order_id)
    assert Subscription.objects.get(domain="paid.example.com").expires_on.year == SOON.year + 1


def test_a_lost_reply_is_asked_for_and_not_sent_again(shop: StandIn) -> None:
    shop.fault("RENEW:after-commit:reset")
    with pytest.raises(CommandError, match="1 orders with an unknown outcome"):
        call_command("renew_domains")
    assert Order.objects.get().status == "unknown"
    call_command("renew_domains")
    assert len(shop.debits) == 1
    order = Order.objects.get()
    assert (order.status, order.order_id) == ("done", shop.debits[0].order_id)
    assert Subscription.objects.get(domain="paid.example.com").expires_on.year == SOON.year + 1


def test_a_process_that_died_is_not_repeated(shop: StandIn) -> None:
    subscription = Subscription.objects.get(domain="paid.example.com")
    Order.objects.create(subscription=subscription, from_year=SOON.year, status="sent", trace_id=TRACE)
    # One look that finds nothing proves nothing: that is for a later run, or a person.
    with pytest.raises(CommandError, match="1 orders with an unknown outcome"):
        call_command("renew_domains")
    assert shop.debits == [] and Order.objects.get().status == "unknown"


def test_too_little_money_is_a_pending_order(shop: StandIn) -> None:
    shop.balance = Decimal(0)
    call_command("renew_domains")
    order = Order.objects.get()
    assert order.status == "pending" and order.note.startswith("waits for ")
    assert order.order_id is not None and shop.debits == []


def test_a_refusal_fails_and_says_why(shop: StandIn) -> None:
    Subscription.objects.create(domain="example.de", expires_on=SOON, paid_until=LATER)
    call_command("renew_domains")
    order = Order.objects.get(subscription__domain="example.de")
    assert order.status == "failed" and "480" in order.note
