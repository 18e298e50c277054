"""Commands over other HTTP libraries, as the README shows them."""

from __future__ import annotations

import asyncio
import datetime as dt
import http.client
import ssl
from pathlib import Path
from typing import Any, Dict

import pytest

import srskit
from srskit.testing import StandIn

README = Path(__file__).parents[1] / "README.md"


def example(library: str) -> str:
    """The example of the README that uses this library."""
    blocks = README.read_text("utf-8").split("```python\n")[1:]
    [found] = [block.split("```", 1)[0] for block in blocks if f"import {library}\n" in block]
    return found


def given(standin: StandIn) -> Dict[str, Any]:
    return {"url": standin.url, "username": standin.username, "key": standin.key, "ca_file": standin.ca_file}


def test_requests(shared_standin: StandIn) -> None:
    scope = given(shared_standin)
    exec(example("requests"), scope)
    assert scope["lookup"]("example.com").available is True


def test_httpx(shared_standin: StandIn) -> None:
    scope = given(shared_standin)
    exec(example("httpx"), scope)
    assert asyncio.run(scope["lookup"]("example.com")).available is True


def test_aiohttp(shared_standin: StandIn) -> None:
    scope = given(shared_standin)
    exec(example("aiohttp"), scope)
    assert asyncio.run(scope["lookup"]("example.com")).available is True


def test_a_failure_is_the_same_error(shared_standin: StandIn) -> None:
    account: Any = {"username": shared_standin.username, "key": shared_standin.key}
    order = srskit.prepare("RENEW", "DOMAIN", {"domain": "example.com"}, **account)
    assert order.is_order and not srskit.prepare("LOOKUP", "DOMAIN", **account).is_order
    error = order.failure("in_flight", "timed_out")
    assert isinstance(error, srskit.OutcomeUnknownError)
    assert (error.may_have_run, error.timed_out, error.tries, error.action) == ("maybe", True, 1, "RENEW")
    with pytest.raises(srskit.MisuseError):
        order.failure("in_flight")
    lookup = srskit.prepare_command("lookup", {"domain": "example.com"}, **account)
    assert isinstance(lookup.failure("connecting", "refused"), srskit.NotSentError)


def test_an_answer_is_read_once() -> None:
    lookup = srskit.prepare_command("lookup", {"domain": "example.com"}, username="u", key="k")
    with pytest.raises(srskit.NoAnswerError) as caught:
        lookup.interpret(502, b"<html>")
    assert caught.value.elapsed_ms == 0
    with pytest.raises(srskit.MisuseError):
        lookup.interpret(200, b"")


def test_what_is_wrong_is_refused() -> None:
    with pytest.raises(srskit.InvalidRequestError) as caught:
        srskit.prepare_command("renew", {"domain": "exa mple", "period": 11}, username="", key="k")
    assert {problem.path for problem in caught.value.problems} >= {"username", "attributes.period"}
    with pytest.raises(srskit.InvalidRequestError, match="did you mean lookup"):
        srskit.prepare_command("lookupp", username="u", key="k")


def test_warnings_of_the_rules_are_in_the_reply(srskit_standin: StandIn) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    request = srskit.prepare_command(
        "lookup", {"domain": "EXAMPLE.com"}, username=srskit_standin.username, key=srskit_standin.key
    )
    context = ssl.create_default_context(cadata=srskit_standin.ca_pem)
    connection = http.client.HTTPSConnection(srskit_standin.url.split("://")[1], context=context)
    connection.request("POST", "/", request.body, request.headers)
    answer = connection.getresponse()
    reply = request.interpret(answer.status, answer.read())
    connection.close()
    assert reply.raw.code == "211"


def test_secrets_are_not_shown() -> None:
    request = srskit.prepare("LOOKUP", "DOMAIN", {"auth": "zoe-code"}, username="u", key="not-a-real-key")
    assert repr(request) == f"Prepared('LOOKUP DOMAIN', {len(request.body)} bytes)"
