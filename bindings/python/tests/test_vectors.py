"""Runs the shared vectors: the same bytes and the same outcomes in every language."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List, Optional, Set

import pytest

import srskit

FOLDER = Path(__file__).resolve().parents[3] / "tests" / "vectors"

# Not reached through this door: sockets belong to the transport.
ELSEWHERE = {"stream"}

Vector = Dict[str, Any]
VECTORS: List[Vector] = [vector for file in sorted(FOLDER.rglob("*.json")) for vector in json.loads(file.read_text("utf-8"))]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] not in ELSEWHERE], ids=lambda v: str(v["id"]))
def test_vector(vector: Vector) -> None:
    run = RUNNERS.get(vector["kind"])
    assert run is not None, f"unknown kind {vector['kind']}"
    run(vector)


def test_every_kind_is_run_or_named(record_testsuite_property: Any) -> None:
    kinds = Counter(vector["kind"] for vector in VECTORS)
    record_testsuite_property("vectors", dict(kinds))
    print(f"vectors: {dict(kinds)}; not through this door: {sorted(ELSEWHERE & kinds.keys())}")
    assert kinds.keys() <= RUNNERS.keys() | ELSEWHERE
    assert kinds.keys() >= RUNNERS.keys()


def run_sign(vector: Vector) -> None:
    body = bytes_of(vector, "body")
    assert body is not None and len(body) == vector["body_len"]
    assert srskit.sign(body, vector["key"]) == vector["signature"]
    # Under no key at all nothing holds, rightly signed or not.
    holds = vector["key"] != ""
    assert srskit.verify(body, vector["key"], vector["signature"]) is holds
    assert not srskit.verify(body, vector["key"], vector["signature"].upper())


def run_encode(vector: Vector) -> None:
    assert srskit.encode(value_of(vector)) == bytes_of(vector, "xml")


def run_decode(vector: Vector) -> None:
    xml = bytes_of(vector, "xml")
    assert xml is not None
    decoded = srskit.decode(xml)
    assert decoded.value == value_of(vector)
    assert {warning.kind for warning in decoded.warnings} == set(vector.get("warnings", []))
    for name, text in vector.get("header", {}).items():
        assert getattr(decoded.header, name) == text
    if "contradictions" in vector:
        assert [w.path for w in decoded.warnings if w.same is False] == vector["contradictions"]


def run_reject(vector: Vector) -> None:
    xml = bytes_of(vector, "xml")
    if xml is None:
        run_reject_value(vector)
        return
    with pytest.raises(srskit.DecodeError) as caught:
        srskit.decode(xml)
    error = caught.value
    assert (error.kind, error.offset, error.path) == (vector["error"], vector["offset"], vector["path"])
    salvage = vector["salvage"] or {}
    assert error.salvaged_is_success == salvage.get("is_success")
    assert error.salvaged_response_code == salvage.get("response_code")


def run_reject_value(vector: Vector) -> None:
    with pytest.raises(srskit.EncodeError) as caught:
        srskit.encode(value_of(vector))
    error = caught.value
    assert (error.kind, error.path) == (vector["error"], vector["path"])
    assert (error.character, error.offset) == (vector.get("character"), vector.get("offset"))
    assert error.in_key == vector.get("in_key", False)


def run_exchange(vector: Vector) -> None:
    milliseconds = vector.get("deadline_ms")
    exchange = srskit.Exchange(
        vector["action"],
        vector["object"],
        vector["attributes"],
        username="reseller",
        key="not-a-real-key",
        timeout=None if milliseconds is None else milliseconds / 1000,
        seed=7,
    )
    steps: List[str] = []
    outcome = drive(exchange, iter(vector["events"]), steps)
    assert steps == vector["steps"]
    for name, wanted in vector["outcome"].items():
        assert outcome_field(outcome, name) == wanted, name


def run_command(vector: Vector) -> None:
    account = {"username": "reseller", "key": "not-a-real-key"}
    for name in (vector["method"], vector["command"]):
        prepared = srskit.prepare_command(name, vector["values"], **account, validate="off")
        assert prepared.body == vector["request"].encode()
    # The fields themselves are compared, with their types, in test_commands.py.
    reply = prepared.interpret(200, vector["reply"].encode())
    assert vars(reply).keys() - {"raw"} >= vector["fields"].keys()


def run_mistake(vector: Vector) -> None:
    body, other_body = bytes_of(vector, "body"), bytes_of(vector, "other_body")
    assert body is not None

    def explained(signature: str) -> srskit.SignatureExplanation:
        return srskit.explain_signature(
            body, vector["key"], signature, other_key=vector.get("other_key"), other_body=other_body
        )

    assert explained(srskit.sign(body, vector["key"]))[:2] == ("right", ())
    alone: Dict[str, Set[str]] = {}
    for name, digests in {**vector.get("digests", {}), **vector.get("spellings", {})}.items():
        for digest in [digests] if isinstance(digests, str) else digests or []:
            alone.setdefault(digest, set()).add(name)
    for digest, names in alone.items():
        found = explained(digest)
        assert found.verdict == "explained"
        assert {mistake.name for one in found.explanations for mistake in one} == names
    for names, digest in vector.get("pairs", {}).items():
        found = explained(digest)
        assert [{mistake.name for mistake in one} for one in found.explanations] == [set(names.split("+"))]


def drive(exchange: srskit.Exchange, events: Any, steps: List[str]) -> Any:
    clock = 0.0
    while True:
        try:
            step = exchange.step()
        except srskit.SrskitError as error:
            steps.append("done")
            return error
        if isinstance(step, srskit.Done):
            steps.append("done")
            return step.reply
        if isinstance(step, srskit.Wait):
            steps.append("wait")
            clock += step.seconds
            continue
        steps.append("send")
        event = next(events)
        clock += event.get("after_ms", 0) / 1000
        exchange.tick(clock)
        if "failed" in event:
            exchange.failed(event["failed"], event["cause"], "as the vector says")
        else:
            body = event["body"].encode() if "body" in event else srskit.encode(event["answer"])
            exchange.received(event.get("status"), body)


def outcome_field(outcome: Any, name: str) -> Any:
    if isinstance(outcome, srskit.Reply):
        return outcome.outcome if name == "reply" else getattr(outcome, name)
    if name == "error":
        return outcome.error_class
    if name == "salvage":
        return {"is_success": outcome.salvaged_is_success, "response_code": outcome.salvaged_response_code}
    return getattr(outcome, name)


RUNNERS = {
    "sign": run_sign,
    "encode": run_encode,
    "decode": run_decode,
    "reject": run_reject,
    "exchange": run_exchange,
    "command": run_command,
    "mistake": run_mistake,
}


def bytes_of(vector: Vector, name: str) -> Optional[bytes]:
    """The bytes of a field that is given as text, as hex digits or as repeated parts."""
    if name in vector:
        return str(vector[name]).encode()
    if f"{name}_hex" in vector:
        return bytes.fromhex(vector[f"{name}_hex"])
    if f"{name}_parts" in vector:
        return "".join(part["text"] * part["times"] for part in vector[f"{name}_parts"]).encode()
    return None


def value_of(vector: Vector) -> Any:
    nested = vector.get("value_nested")
    if nested is None:
        return vector["value"]
    value: Any = nested["leaf"]
    for _ in range(nested["depth"]):
        value = {nested["key"]: value}
    return value
