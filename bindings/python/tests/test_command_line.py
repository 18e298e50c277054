"""The whole command line is in the package."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import Any

from srskit.testing import StandIn


def srskit(*arguments: str, **environ: str) -> Any:
    return subprocess.run(
        [sys.executable, "-m", "srskit", *arguments],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_call(shared_standin: StandIn) -> None:
    done = srskit("lookup", "--json", "example.com", **shared_standin.environ)
    assert done.returncode == 0, done.stderr
    assert "available" in done.stdout


def test_help_and_exit_codes() -> None:
    assert "Usage: srskit" in srskit("--help").stdout
    assert srskit("no-such-thing").returncode == 2


def test_an_interrupt_ends_a_stand_in() -> None:
    server = subprocess.Popen(
        [sys.executable, "-m", "srskit", "stand-in"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert server.stdout is not None
    start = json.loads(server.stdout.readline())
    assert start["url"].startswith("https://127.0.0.1:")
    server.send_signal(signal.SIGINT)
    assert server.wait(20) == 0
    server.stdout.close()
