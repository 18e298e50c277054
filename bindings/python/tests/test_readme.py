"""The examples of the README work as printed; those with other HTTP libraries are in test_prepare.py."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Dict, List

import pytest

import srskit
from srskit.testing import StandIn

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
BLOCKS: List[str] = [block.split("```", 1)[0] for block in README.split("```python\n")[1:]]


def block(text: str) -> str:
    [found] = [block for block in BLOCKS if text in block]
    return found


def run(text: str) -> Dict[str, Any]:
    scope: Dict[str, Any] = {}
    exec(block(text), scope)
    return scope


def test_every_block_is_run_somewhere() -> None:
    texts = ["Client()", "renew_what", "asyncio.run", "KeyboardInterrupt", "try_to_renew", "srskit_standin.fault"]
    texts += ["what_happened", "srskit.doctor(", "explain_signature"]
    libraries = ["import requests", "import httpx", "import aiohttp"]
    assert [text for text in texts + libraries if block(text)] == texts + libraries
    assert len(BLOCKS) == len(texts) + len(libraries)


@pytest.fixture
def settings(no_settings: pytest.MonkeyPatch, srskit_standin: StandIn) -> None:
    for name, value in srskit_standin.environ.items():
        no_settings.setenv(name, value)


def test_use(settings: None, capsys: pytest.CaptureFixture[str]) -> None:
    run("Client()")
    assert capsys.readouterr().out == "210 True\n"


def test_asyncio(settings: None, capsys: pytest.CaptureFixture[str]) -> None:
    run("asyncio.run")
    assert capsys.readouterr().out == "20\n"


def test_renewals(srskit_standin: StandIn) -> None:
    work = run("try_to_renew")["try_to_renew"]
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    with srskit_standin.client() as client:
        assert work(client, "example.net", 2027).startswith("480: ")
        assert work(client, "example.com", 2027) == "renewed"
        srskit_standin.fault("RENEW:after-commit:reset")
        assert work(client, "example.com", 2028).startswith("look at example.com: ")


def test_what_expires(srskit_standin: StandIn) -> None:
    work = run("renew_what_expires")["renew_what_expires"]
    with srskit_standin.client() as client, pytest.MonkeyPatch.context() as patch:
        row = srskit.results.ExpiringDomain(name="example.com", expires_on=dt.datetime(2027, 5, 5))
        patch.setattr(type(client), "iterate_expiring_domains", lambda *_, **__: iter([row]))
        srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
        work(client, dt.date(2028, 1, 1))
    assert [debit.domain for debit in srskit_standin.debits] == ["example.com"]


def test_tests_of_your_own(srskit_standin: StandIn) -> None:
    run("srskit_standin.fault")["test_a_lost_reply_is_not_paid_twice"](srskit_standin)
    commands = [request.command for request in srskit_standin.requests]
    assert commands.count("SW_REGISTER DOMAIN") == 1 and len(commands) > 1


def test_the_doctor(settings: None, no_settings: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run("srskit.doctor(")
    assert "looking at user name and key" in capsys.readouterr().out
    no_settings.setenv("SRSKIT_KEY", "not-the-right-key")
    run("srskit.doctor(")
    assert "\nrefused\n" in (said := capsys.readouterr().out) and "\nD15 you " in said


def test_a_signature_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    run("explain_signature")
    assert "upper case" in (said := capsys.readouterr().out) and "; and " in said


def test_an_interrupt(srskit_standin: StandIn) -> None:
    renew = run("KeyboardInterrupt")["renew"]
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    with srskit_standin.client() as client:
        renew(client, {"domain": "example.com", "period": "1", "currentexpirationyear": "2027", "handle": "process"})
    assert len(srskit_standin.debits) == 1


def test_what_happened(srskit_standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    work = run("what_happened")["what_happened"]
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    with srskit_standin.client() as client:
        asked = client.investigate

        def at_once(*args: Any, **options: Any) -> Any:
            assert options.pop("patience") == 180
            return asked(*args, **options)

        monkeypatch.setattr(type(client), "investigate", lambda _, *args, **options: at_once(*args, **options))
        verdict = work(client, "example.com", 2027, srskit_standin.now).split(": ")[0]
    assert verdict in ("ran", "did_not_run", "still_open", "cannot_tell")
    assert srskit_standin.debits == []
