"""`manage.py renew_domains`, for cron."""

import datetime as dt
from typing import Any, Iterable

import srskit
from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError, transaction
from django.db.models import F

from billing.models import Order, Subscription
from billing.renewals import Due, Ended, Open, Status, run

DAYS_AHEAD = 30


class Database:
    """Orders in Django's database."""

    def open_ends(self) -> Iterable[Open]:
        """Orders that were sent and have no end. A run ends before the next one begins: cron sees to that."""
        rows = Order.objects.filter(status__in=(Status.SENT.value, Status.UNKNOWN.value)).select_related("subscription")
        return [Open(Due(row.subscription.domain, row.subscription.expires_on), row.sent_at) for row in rows]

    def due(self) -> Iterable[Due]:
        """Paid domains that expire soon, or have just done so."""
        until = dt.date.today() + dt.timedelta(days=DAYS_AHEAD)
        rows = Subscription.objects.filter(expires_on__lte=until, paid_until__gt=F("expires_on"))
        return [Due(row.domain, row.expires_on) for row in rows]

    def begin(self, due: Due) -> bool:
        """Write an order down in a transaction of its own: it must be there before anything is sent."""
        subscription = Subscription.objects.get(domain=due.domain)
        try:
            with transaction.atomic(durable=True):
                Order.objects.create(
                    subscription=subscription,
                    from_year=due.expires_on.year,
                    status=Status.SENT.value,
                    trace_id=due.trace_id,
                )
        except IntegrityError:
            return False
        return True

    def end(self, due: Due, ended: Ended) -> None:
        """Write down how it ended, and the new expiry date."""
        with transaction.atomic():
            Order.objects.filter(trace_id=due.trace_id).update(
                status=ended.status.value, order_id=ended.order_id, note=ended.note
            )
            if ended.expires_on is not None:
                Subscription.objects.filter(domain=due.domain).update(expires_on=ended.expires_on)


class Command(BaseCommand):
    """The command."""

    help = "Renews domains that are paid for and expire soon."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the job; the exit code tells when a person has to look."""
        with srskit.Client.from_env() as client:
            open_ends = run(client, Database())
        if open_ends:
            raise CommandError(f"{open_ends} orders with an unknown outcome: look at them before they are repeated")
