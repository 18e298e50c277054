"""A signal during a call does not lose what became of the command."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import os
import signal
import socket
import sys
import threading
import time
from typing import Iterator
from urllib.parse import urlsplit

import pytest

import srskit
from srskit.interrupts import keep
from srskit.testing import StandIn

STANDIN = os.environ.get("SRSKIT_STANDIN_URL")
needs_standin = pytest.mark.skipif(STANDIN is None, reason="SRSKIT_STANDIN_URL names no stand-in")


def interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)


@contextlib.contextmanager
def interrupting(upstream: tuple[str, int] | None) -> Iterator[int]:
    """A port that interrupts this process when it is called, and then hands on, or stays silent."""

    def serve() -> None:
        caller, _ = server.accept()
        interrupt()
        with caller:
            if upstream is None:
                caller.recv(1)
                over.wait()
                return
            with socket.create_connection(upstream) as called:
                threading.Thread(target=pump, args=(called, caller), daemon=True).start()
                pump(caller, called)

    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            over.set()
            thread.join()


def notes_of(error: BaseException) -> str:
    # Notes came with Python 3.11.
    return "\n".join(getattr(error, "__notes__", ()))


def test_an_error_is_kept(caplog: pytest.LogCaptureFixture) -> None:
    with interrupting(None) as port:
        system = f"https://127.0.0.1:{port}"
        client = srskit.Client(system=system, username="reseller", key="k", proxy="none")
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call("RENEW", "DOMAIN", {"domain": "example.com"}, timeout=0.3, trace_id="invoice-7")
    outcome = caught.value.srskit_outcome  # type: ignore[attr-defined]
    assert isinstance(outcome, srskit.NotSentTimeoutError)
    assert caught.value.__context__ is outcome and srskit.outcomes_of(caught.value) == (outcome,)
    assert "interrupted, but RENEW DOMAIN (trace invoice-7) had ended: NotSentTimeoutError: not sent" in caplog.text
    assert sys.version_info < (3, 11) or str(outcome) in notes_of(caught.value)
    assert "example.com" not in caplog.text


@needs_standin
def test_a_reply_is_kept(caplog: pytest.LogCaptureFixture) -> None:
    url = urlsplit(STANDIN or "")
    with interrupting((url.hostname or "", url.port or 443)) as port:
        with srskit.Client(system=f"https://127.0.0.1:{port}", proxy="none") as client:
            with pytest.raises(KeyboardInterrupt) as caught:
                client.call("LOOKUP", "DOMAIN", {"domain": "example.com"})
    outcome = caught.value.srskit_outcome  # type: ignore[attr-defined]
    assert isinstance(outcome, srskit.Reply)
    assert outcome.code in ("210", "211")
    assert f"interrupted, but LOOKUP DOMAIN had ended: done, response {outcome.code}" in caplog.text


def test_looking_for_an_order_ends_at_once(srskit_standin: StandIn) -> None:
    values = {"domain": "example.com", "period": 1, "current_expiration_year": 2027, "handle": "process"}
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    over = threading.Event()

    def interrupt_when_it_looks() -> None:
        while not srskit_standin.requests and not over.wait(0.01):
            pass
        interrupt()

    thread = threading.Thread(target=interrupt_when_it_looks)
    with srskit_standin.client() as client:
        started = time.monotonic()
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            client.investigate("renew", values, sent_at=time.time(), patience=600)
        over.set()
        thread.join()
    # A second look would come after two minutes.
    assert time.monotonic() - started < 60


def test_a_handler_that_raises_nothing_changes_nothing() -> None:
    seen = []
    before = signal.signal(signal.SIGINT, lambda *_: seen.append(True))
    try:
        with interrupting(None) as port:
            system = f"https://127.0.0.1:{port}"
            client = srskit.Client(system=system, username="reseller", key="k", proxy="none")
            with pytest.raises(srskit.NotSentTimeoutError):
                client.call("RENEW", "DOMAIN", {"domain": "example.com"}, timeout=0.3)
    finally:
        signal.signal(signal.SIGINT, before)
    assert seen == [True]


def test_outcomes_are_found_behind_other_exceptions() -> None:
    lost = [srskit.OutcomeUnknownError(str(number)) for number in range(3)]
    held = [RuntimeError(number) for number in range(3)]
    for error, outcome in zip(held, lost):
        keep(error, "renew", outcome)
        # As an exception that a program makes of another.
        error.__context__ = None

    class Group(Exception):
        """As `ExceptionGroup` of Python 3.11."""

        exceptions = held[:2]

    outer = Exception()
    outer.__cause__, outer.__context__ = Group(), held[2]
    held[2].__context__ = outer
    assert set(srskit.outcomes_of(outer)) == set(lost)
    assert srskit.outcomes_of(Exception()) == ()


def test_the_trace_of_an_order_names_its_ids_and_no_data(caplog: pytest.LogCaptureFixture) -> None:
    reply = srskit.Reply(
        outcome="accepted",
        reason="funds",
        order_id="3515690",
        code="250",
        text="text-of-the-service",
        is_success=True,
        attributes={"id": "3515690", "registrant": "Zoe"},
        items={},
        warnings=(),
        row="accepted_for_funds",
        transaction_id="1745239-7",
        http_status=200,
        tries=1,
    )
    with caplog.at_level(logging.WARNING, logger="srskit"):
        keep(KeyboardInterrupt(), "SW_REGISTER DOMAIN", reply)
    assert caplog.messages == [
        "interrupted, but SW_REGISTER DOMAIN had ended: accepted, waits for funds, response 250, "
        "order_id 3515690, id 3515690, transaction 1745239-7"
    ]
