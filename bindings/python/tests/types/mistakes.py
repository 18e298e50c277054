"""Mistakes that the type checkers must find: mypy fails on an ignore that is not needed."""

from __future__ import annotations

import srskit


def mistakes(client: srskit.Client) -> None:
    client.lookup(domian="example.com")  # type: ignore[call-arg]
    client.lookup(1)  # type: ignore[arg-type]
    client.renew("example.com", "process")  # type: ignore[call-arg]
    client.renew(
        "example.com",
        handle="proces",  # type: ignore[arg-type]
        period="1",  # type: ignore[arg-type]
        current_expiration_year=2027,
        auto_renew=False,
    )
    client.lookup("example.com", timeout="5")  # type: ignore[arg-type]
    client.lookup("example.com").avialable  # type: ignore[attr-defined]
    client.get_price("example.com", reg_type="new").price + 1.5  # type: ignore[operator]
    client.modify_nameserver("ns1.example.net", ip=1)  # type: ignore[call-arg]
    client.get_domain("all_info")  # type: ignore[call-arg]
    srskit.AsyncClient(timeout="5")  # type: ignore[arg-type]
    srskit.doctor(user="reseller")  # type: ignore[call-arg]
    srskit.doctor(progress=print, wait_allowlist="20m")  # type: ignore[arg-type]
