"""Words that callers of the library pass."""

from __future__ import annotations

AUTO_RENEWED_TLDS = ("at", "de", "dk", "fr", "za")


class OrderProcessingMethods:
    """Whether an order is carried out at once, or stored until it is processed."""

    PROCESS = "process"
    SAVE = "save"
