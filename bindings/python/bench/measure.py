"""Ratios: srskit from Python against the bare work underneath, in one run on this machine.

Prints a line of JSON for each measure. `cargo xtask bench` builds the module and runs this.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import multiprocessing
import resource
import ssl
import statistics
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from typing import Any, Callable, Dict, List, Tuple

import srskit
from srskit.testing import StandIn

DOMAINS = 1000
CONNECTIONS = 8
DELAY = 0.020
# A connection is retired after 90 commands, so a measured call never has to open one.
CALLS = 80


def main() -> int:
    rows = [
        ("py-decode", "decode of 1,000 domains / an xml.etree walk to the same dicts", 1 / 8, decode),
        ("py-call", "call on a connection kept alive / http.client POST of the same bytes", 1.0, call),
        ("py-async", "1,000 awaited lookups of 20 ms over 8 connections / 1000 / 8 x 20 ms", 1.2, awaited),
        ("py-import", "CPU milliseconds of `import srskit`", 30.0, imported),
    ]
    ok = True
    for name, says, reach, measure in rows:
        samples = sorted(measure())
        value = statistics.median(samples)
        quartiles = (samples[len(samples) // 4], samples[len(samples) * 3 // 4])
        ok = ok and value <= reach
        line = {"name": name, "measure": says, "ratio": value, "quartiles": quartiles, "reach": reach}
        print(json.dumps({**line, "met": value <= reach}), flush=True)
    return 0 if ok else 1


def in_turns(
    ours: Callable[[], Any], bare: Callable[[], Any], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> List[float]:
    def timed(work: Callable[[], Any]) -> float:
        start = clock()
        work()
        return clock() - start

    ours(), bare()
    ratios = []
    for number in range(rounds):
        if number % 2:
            bare_time, our_time = timed(bare), timed(ours)
        else:
            our_time, bare_time = timed(ours), timed(bare)
        ratios.append(our_time / bare_time)
    return ratios


def decode() -> List[float]:
    domains = [
        {"name": f"d{n}.example.com", "expiredate": "2027-08-26 11:40:14", "f_auto_renew": "Y", "f_let_expire": "N"}
        for n in range(DOMAINS)
    ]
    reply = {"protocol": "XCP", "is_success": "1", "attributes": {"exp_domains": domains, "total": str(DOMAINS)}}
    body = srskit.encode(reply)
    assert srskit.decode(body).value == walk_document(body) == reply
    # Nothing waits here, so it is the CPU's time that counts, whatever else the machine does.
    return in_turns(lambda: srskit.decode(body), lambda: walk_document(body), 100, time.process_time)


def walk_document(body: bytes) -> Any:
    assoc = ET.fromstring(body).find("./body/data_block/dt_assoc")
    assert assoc is not None
    return walk(assoc)


def walk(element: ET.Element) -> Any:
    if element.tag == "dt_assoc":
        return {item.attrib["key"]: walk_item(item) for item in element}
    return [walk_item(item) for item in element]


def walk_item(item: ET.Element) -> Any:
    return walk(item[0]) if len(item) else item.text or ""


def serve(pipe: Any, faults: List[str]) -> None:
    with StandIn(faults=faults) as standin:
        pipe.send((standin.settings, standin.ca_pem))
        pipe.recv()


class Elsewhere:
    """A stand-in in a process of its own."""

    def __init__(self, *faults: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, there = context.Pipe()
        self.process = context.Process(target=serve, args=(there, list(faults)))

    def __enter__(self) -> Tuple[Dict[str, Any], str]:
        self.process.start()
        started: Tuple[Dict[str, Any], str] = self.pipe.recv()
        return started

    def __exit__(self, *_: Any) -> None:
        self.pipe.send(None)
        self.process.join()


def call() -> List[float]:
    ratios: List[float] = []
    with Elsewhere() as (settings, ca_pem):
        request = srskit.prepare(
            "LOOKUP", "DOMAIN", {"domain": "example.com"}, username=settings["username"], key=settings["key"]
        )
        context = ssl.create_default_context(cadata=ca_pem)
        for _ in range(10):
            connection = http.client.HTTPSConnection(settings["system"].split("://")[1], context=context)

            def bare() -> None:
                connection.request("POST", "/", request.body, request.headers)
                assert connection.getresponse().read().endswith(b">")

            with srskit.Client(**settings) as client:
                ratios += in_turns(lambda: client.call("LOOKUP", "DOMAIN", {"domain": "example.com"}), bare, CALLS)
            connection.close()
    return ratios


def awaited() -> List[float]:
    async def main(settings: Dict[str, Any]) -> float:
        async with srskit.AsyncClient(**settings, connections=CONNECTIONS) as client:
            start = time.perf_counter()
            replies = await asyncio.gather(*(client.lookup(f"d{n}.example.com") for n in range(1000)))
            taken = time.perf_counter() - start
            assert all(reply.available for reply in replies)
            return taken

    with Elsewhere(f"LOOKUP#*:after-read:delay={int(DELAY * 1000)}ms") as (settings, _):
        return [asyncio.run(main(settings)) / (1000 / CONNECTIONS * DELAY) for _ in range(3)]


def imported() -> List[float]:
    cpu("import srskit")
    return [cpu("import srskit") - cpu("pass") for _ in range(15)]


def cpu(code: str) -> float:
    def used() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    before = used()
    subprocess.run([sys.executable, "-c", code], check=True)
    return (used() - before) * 1000


if __name__ == "__main__":
    sys.exit(main())
