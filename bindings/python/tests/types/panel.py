"""A sample application for the type checkers: it is checked in strict mode, and never run."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Dict, List, Optional, Sequence, Tuple

import srskit
from srskit import inputs, results, words

OWNER: inputs.ContactInput = {
    "first_name": "Zoë",
    "last_name": "Söhne",
    "org_name": "Zoë & Söhne",
    "address1": "32 Oak Street",
    "city": "Toronto",
    "state": "ON",
    "country": "CA",
    "postal_code": "M6K 3M1",
    "phone": "+1.4165550123",
    "email": "zoe@example.com",
}


def lookups(client: srskit.Client, names: Sequence[str]) -> Dict[str, bool]:
    found: Dict[str, bool] = {}
    for name in names:
        reply: results.LookupReply = client.lookup(name, timeout=5, trace_id="panel-1")
        availability: words.Availability = reply.availability
        found[name] = reply.available and availability is not words.Availability.BLOCKED
    return found


def register(client: srskit.Client, name: str) -> Optional[int]:
    reply = client.register(
        name,
        period=1,
        reg_type="new",
        handle=words.Handle.PROCESS,
        username="zoe",
        password="not-a-real-one",
        contact_set={"owner": OWNER, "admin": OWNER, "billing": OWNER, "tech": OWNER},
        custom_tech_contact=True,
        nameservers=["ns1.example.net", {"name": "ns2.example.net"}],
        auto_renew=False,
    )
    code: Optional[str] = reply.code
    warnings: Tuple[str, ...] = reply.warnings
    return reply.order_id if code == "200" and not warnings else None


def balance(client: srskit.Client) -> Decimal:
    return client.get_balance().balance


def expiring(client: srskit.Client) -> List[Tuple[str, dt.datetime]]:
    rows = client.iterate_expiring_domains(dt.date(2027, 1, 1), expires_to="2027-12-31", limit=100)
    return [(row.name, row.expires_on) for row in rows if row.name is not None and row.expires_on is not None]


def names(client: srskit.Client) -> List[Tuple[str, Optional[str]]]:
    return [(service, row.domain) for service, row in client.iterate_suggested_names(search_string="shop")]


async def page(client: srskit.AsyncClient, name: str) -> Tuple[bool, List[Optional[int]]]:
    reply: results.LookupReply = await client.lookup(name, validate="off")
    orders = [row.id async for row in client.iterate_orders(name)]
    return reply.available, orders


def raw(client: srskit.Client) -> srskit.Reply:
    return client.call("GET", "DOMAIN", {"domain": "example.com", "type": "status"}, timeout=10)


def own_http(username: str, key: str) -> srskit.Prepared[srskit.Reply]:
    return srskit.prepare("LOOKUP", "DOMAIN", {"domain": "example.com"}, username=username, key=key)


def why(error: srskit.SrskitError) -> str:
    problems: Tuple[srskit.Problem, ...] = error.problems
    return f"{error.may_have_run} {error.next} {[problem.path for problem in problems]}"


def settings(key: str) -> srskit.Settings:
    return {"system": "horizon", "username": "reseller", "key": key, "timeout": 30, "connections": 4}


async def shop(key: str) -> Dict[str, srskit.SrskitError]:
    async with srskit.AsyncClient(**settings(key)) as client:
        contacts: results.GetDomainReply = await client.get_domain("example.com", type="all_info")
        assert contacts.code == "200"
        left: Tuple[srskit.LeftBehind, ...] = client.left_behind
        return {one.command: one.outcome for one in left if isinstance(one.outcome, srskit.SrskitError)}


def what_is_wrong(key: str) -> List[str]:
    def looking(check: str, title: str) -> None:
        print(check, title)

    report: srskit.DoctorReport = srskit.doctor(**settings(key), progress=looking, low_water=Decimal("250.00"))
    state: str = srskit.diagnose(report.facts).state
    return [state, *(f"{finding.check}: {finding.fix}" for finding in report.to_do if finding.who == "you")]


def signed_wrongly(body: bytes, key: str, theirs: str) -> List[str]:
    found = srskit.explain_signature(body, key, theirs, other_key="another")
    return [mistake.fix for explanation in found.explanations for mistake in explanation]
