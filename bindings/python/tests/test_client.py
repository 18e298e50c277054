"""The client: settings, the interpreter lock, and calls to the stand-in."""

from __future__ import annotations

import inspect
import logging
import os
import socket
import ssl
import threading
import time
from pathlib import Path
from typing import Iterator

import pytest

import srskit

STANDIN = os.environ.get("SRSKIT_STANDIN_URL")
needs_standin = pytest.mark.skipif(STANDIN is None, reason="SRSKIT_STANDIN_URL names no stand-in")


def test_settings_have_one_type() -> None:
    of_client = dict(inspect.signature(srskit.Client).parameters)
    assert {name: one.annotation for name, one in of_client.items()} == {
        name: kind.__forward_arg__ for name, kind in srskit.Settings.__annotations__.items()
    }
    with pytest.raises(TypeError, match="systm"):
        srskit.AsyncClient(systm="horizon")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        srskit.Client(system="horizon", username="reseller", key=b"k")  # type: ignore[arg-type]


def test_all_problems_of_settings() -> None:
    with pytest.raises(srskit.InvalidRequestError) as caught:
        srskit.Client(system="horizon", username="reseller", key="k", pin=["x"], timeout=-1, connections=0)
    assert sorted(problem.path for problem in caught.value.problems) == ["connections", "pin", "timeout"]


def test_arguments_come_first_and_the_environment_fills_in(no_settings: pytest.MonkeyPatch) -> None:
    no_settings.setenv("SRSKIT_SYSTEM", "production")
    no_settings.setenv("SRSKIT_USERNAME", "reseller")
    no_settings.setenv("SRSKIT_KEY", "k")
    assert repr(srskit.Client()) == "Client(system='production')"
    assert repr(srskit.Client.from_env()) == "Client(system='production')"
    assert repr(srskit.Client(system="horizon")) == "Client(system='horizon')"


def test_the_profile_fills_in(no_settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "profiles.toml"
    file.write_text("[profiles.shop]\nsystem = 'horizon'\nusername = 'reseller'\nkey = 'k'\n")
    file.chmod(0o600)
    assert repr(srskit.Client(config=file, profile="shop")) == "Client(system='horizon')"


def test_what_is_wrong_in_the_environment_is_said(no_settings: pytest.MonkeyPatch) -> None:
    no_settings.setenv("SRSKIT_TIMEOUT", "nonsense")
    with pytest.raises(srskit.InvalidRequestError) as caught:
        srskit.Client(system="horizon", username="reseller", key="k")
    assert [problem.path for problem in caught.value.problems] == ["SRSKIT_TIMEOUT"]


def test_what_is_missing_is_named_with_what_to_set(no_settings: pytest.MonkeyPatch) -> None:
    with pytest.raises(srskit.InvalidRequestError, match="set one of SRSKIT_KEY") as caught:
        srskit.Client()
    assert {problem.path for problem in caught.value.problems} >= {"system", "username", "key"}


def test_a_notice_goes_to_the_log(
    no_settings: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "key"
    file.write_text("not-a-real-key\n")
    file.chmod(0o600)
    with caplog.at_level(logging.WARNING, logger="srskit"):
        srskit.Client(system="horizon", username="reseller", key_file=file)
    assert len(caplog.records) == 1
    assert "not-a-real-key" not in caplog.text


def test_a_closed_client_is_misuse() -> None:
    with srskit.Client(system="https://127.0.0.1:1", username="reseller", key="k", proxy="none") as client:
        pass
    with pytest.raises(srskit.MisuseError, match="misuse: the client is closed; make a new one"):
        client.call("LOOKUP", "DOMAIN", {"domain": "example.com"})
    client.close()


def test_refused_connection() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        client = srskit.Client(system=f"https://127.0.0.1:{port}", username="reseller", key="k", proxy="none")
        with pytest.raises(ConnectionError) as caught:
            client.call("SW_REGISTER", "DOMAIN", {"domain": "example.com"}, timeout=5)
    error = caught.value
    assert isinstance(error, srskit.NotSentError)
    assert (error.may_have_run, error.cause) == ("no", "refused")


@pytest.fixture
def silent_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_other_threads_advance_during_a_call(silent_port: int) -> None:
    client = srskit.Client(system=f"https://127.0.0.1:{silent_port}", username="reseller", key="k", proxy="none")
    waiting, steps = threading.Event(), 0
    errors = []

    def call() -> None:
        waiting.set()
        try:
            client.call("LOOKUP", "DOMAIN", {"domain": "example.com"}, timeout=1)
        except srskit.SrskitError as error:
            errors.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    waiting.wait()
    while thread.is_alive():
        steps += 1
        time.sleep(0.001)
    # A lock that is held during the call would let this loop run a handful of times at most.
    assert steps >= 50
    assert [type(error) for error in errors] == [srskit.NotSentTimeoutError]
    assert isinstance(errors[0], TimeoutError)


@needs_standin
def test_a_call_to_the_stand_in() -> None:
    with srskit.Client(system=STANDIN, proxy="none") as client:
        reply = client.call("LOOKUP", "DOMAIN", {"domain": "example.com"})
        balance = client.call("GET_BALANCE", "BALANCE")
    assert (reply.outcome, reply.is_success, reply.tries, reply.http_status) == ("done", True, 1, 200)
    assert reply.code in ("210", "211")
    assert "balance" in balance.attributes


@needs_standin
def test_a_wrong_key_is_access_denied() -> None:
    with srskit.Client(system=STANDIN, proxy="none", key="not-the-right-key") as client:
        with pytest.raises(srskit.AccessDeniedError) as caught:
            client.call("LOOKUP", "DOMAIN", {"domain": "example.com"})
    assert (caught.value.response_code, caught.value.next) == ("401", "check_access")


@needs_standin
def test_an_exchange_over_another_http_library() -> None:
    import http.client

    assert STANDIN is not None
    exchange = srskit.Exchange(
        "LOOKUP",
        "DOMAIN",
        {"domain": "example.com"},
        username=os.environ["SRSKIT_USERNAME"],
        key=os.environ["SRSKIT_KEY"],
    )
    send = exchange.step()
    assert isinstance(send, srskit.Send)
    context = ssl.create_default_context(cafile=os.environ["SRSKIT_CA_FILE"])
    host = STANDIN.split("://", 1)[1].rstrip("/")
    connection = http.client.HTTPSConnection(host, timeout=send.answer_timeout, context=context)
    connection.request("POST", "/", send.body, send.headers)
    answer = connection.getresponse()
    exchange.received(answer.status, answer.read())
    connection.close()
    done = exchange.step()
    assert isinstance(done, srskit.Done)
    assert done.reply.code in ("210", "211")
