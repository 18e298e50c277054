"""Whether memory grows: rounds of decoding, and calls of which half fail. Run by hand or by `cargo xtask test`.

    python leaks.py ROUNDS CALLS
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import srskit
from srskit.testing import StandIn

MOST_KB = 1024
# Caches and arenas fill up to their size before anything is measured.
WARM_UP = 0.2


def resident_kb() -> int:
    gc.collect()
    status = Path("/proc/self/status").read_text("ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1])


def decode(rounds: int) -> None:
    good = srskit.encode({"protocol": "XCP", "attributes": {"list": [{"name": "example.com"}] * 3, "word": "Zoë"}})
    bad = good[: len(good) // 2]
    for number in range(rounds):
        try:
            srskit.decode(bad if number % 2 else good)
        except srskit.DecodeError:
            pass


def call(client: srskit.Client, calls: int) -> None:
    failed = 0
    for number in range(calls):
        try:
            client.lookup("example.com" if number % 2 else "exa mple.com", validate="off")
        except srskit.RejectedError:
            failed += 1
    assert failed == calls - calls // 2


def grown(what: str, work: object, times: int) -> bool:
    assert callable(work)
    work(max(1, int(times * WARM_UP)))
    before = resident_kb()
    work(times)
    growth = resident_kb() - before
    print(f"{what}: {times} times, {growth} KB of growth, at most {MOST_KB} KB allowed", flush=True)
    return growth > MOST_KB


def main() -> int:
    rounds, calls = int(sys.argv[1]), int(sys.argv[2])
    # The stand-in keeps what it receives; in a process of its own that is not counted here.
    from multiprocessing import get_context

    context = get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(there,))
    server.start()
    settings = here.recv()
    with srskit.Client(**settings) as client:
        too_much = [grown("decode", decode, rounds), grown("call", lambda times: call(client, times), calls)]
    here.send(None)
    server.join()
    return any(too_much)


def serve(connection: object) -> None:
    with StandIn() as standin:
        connection.send(standin.settings)  # type: ignore[attr-defined]
        connection.recv()  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main())
