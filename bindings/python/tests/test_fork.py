"""Forked workers: each opens connections of its own, and none sends a parent's bytes."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any, Dict, List

import pytest

import srskit
from srskit.testing import StandIn

pytestmark = pytest.mark.filterwarnings(
    # Python warns of forks in programs with threads, and the stand-in is one; that is what is tested here.
    "ignore:.*multi-threaded.*:DeprecationWarning"
)

CLIENT: Any = None


def worker(number: int) -> str:
    assert CLIENT is not None
    return CLIENT.lookup(f"d{number}.example.com").code or ""


def async_worker(number: int) -> str:
    async def main() -> str:
        return (await CLIENT.lookup(f"d{number}.example.com")).code or ""

    return asyncio.run(main())


def serve(environ: Dict[str, str], connection: Any) -> None:
    """A stand-in in a process of its own, so that the forking process has no other threads."""
    with StandIn() as standin:
        connection.send(standin.environ)
        connection.recv()


@pytest.fixture
def elsewhere() -> Any:
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=serve, args=({}, there))
    process.start()
    environ = here.recv()
    yield {name[len("SRSKIT_") :].lower(): value for name, value in environ.items()}
    here.send(None)
    process.join()


@pytest.mark.parametrize(("make", "work"), [(srskit.Client, worker), (srskit.AsyncClient, async_worker)])
def test_prefork(elsewhere: Dict[str, Any], make: Any, work: Any) -> None:
    global CLIENT
    CLIENT = make(**elsewhere)
    try:
        # The parent has used its client, threads and connections included, before it forks.
        assert work(0) == "210"
        with multiprocessing.get_context("fork").Pool(4) as pool:
            assert pool.map(work, range(40)) == ["210"] * 40
        assert work(0) == "210"
    finally:
        CLIENT = None


def leave(held: List[StandIn]) -> None:
    """What the end of a `with` block or a fixture does, in a child too."""
    held[0].close()


def drop(held: List[StandIn]) -> None:
    held.clear()


def test_a_stand_in_is_of_the_process_that_started_it() -> None:
    held = [StandIn()]
    settings = held[0].settings
    with srskit.Client(**settings) as client:
        assert client.lookup("example.com").available
        for work in (leave, drop):
            # A child has none of the server's threads: one that waited for them would never end.
            child = multiprocessing.get_context("fork").Process(target=work, args=(held,))
            child.start()
            child.join(30)
            ended = child.exitcode
            child.kill()
            assert ended == 0
    # Neither the server nor the file with its certificate went with the child.
    with srskit.Client(**settings) as client:
        assert client.lookup("example.com").available
    held[0].close()


APP = """
import os
import srskit

client = srskit.Client()
parent = os.getpid()
first = client.lookup("example.com").code


def app(environ, start_response):
    code = client.lookup("example.net").code
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{first} {code} {parent != os.getpid()} {os.getpid()}".encode()]
"""


def test_gunicorn(elsewhere: Dict[str, Any], tmp_path: Path) -> None:
    """Workers forked from a master that has loaded the application, and made a call."""
    (tmp_path / "shop.py").write_text(APP)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    environ = {f"SRSKIT_{name.upper()}": value for name, value in elsewhere.items()}
    command = [sys.executable, "-m", "gunicorn", "--preload", "-w", "3", "-b", f"127.0.0.1:{port}", "shop:app"]
    log = tmp_path / "log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, cwd=tmp_path, env={**os.environ, **environ}, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        answers = [fetch(port, server, log).split() for _ in range(24)]
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(20)
    assert {tuple(answer[:3]) for answer in answers} == {("210", "210", "True")}


def fetch(port: int, server: "subprocess.Popen[bytes]", log: Path) -> str:
    give_up_at = time.monotonic() + 30
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while True:
        try:
            with opener.open(f"http://127.0.0.1:{port}/", timeout=10) as answer:
                return str(answer.read().decode())
        except OSError:
            assert server.poll() is None and time.monotonic() < give_up_at, log.read_text()
            time.sleep(0.05)
