"""What the shop has sold, and what it has ordered for it."""

from django.db import models


class Subscription(models.Model):
    """A domain of a customer."""

    domain = models.CharField(max_length=255, unique=True)
    expires_on = models.DateField()
    paid_until = models.DateField(help_text="How far the customer has paid.")


class Order(models.Model):
    """A renewal, written down before it is sent. There is one for each year of a subscription, and no second."""

    subscription = models.ForeignKey(Subscription, on_delete=models.PROTECT, related_name="orders")
    from_year = models.IntegerField()
    status = models.CharField(max_length=16)
    trace_id = models.CharField(max_length=64, unique=True)
    order_id = models.BigIntegerField(null=True)
    note = models.TextField(blank=True)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """One order for a year."""

        constraints = [models.UniqueConstraint(fields=["subscription", "from_year"], name="one_order_a_year")]
