"""Every command: its method exists on both clients, sends the vector's bytes, and gives the vector's fields."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
import pickle
import typing
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, List

import pytest

import srskit
from srskit import inputs, results, words
from srskit.commands import Commands
from srskit.commands.all_async import AsyncCommands

FOLDER = Path(__file__).resolve().parents[3] / "tests" / "vectors" / "commands"
VECTORS: List[Dict[str, Any]] = [
    vector for file in sorted(FOLDER.glob("*.json")) for vector in json.loads(file.read_text("utf-8"))
]
ACCOUNT = {"username": "reseller", "key": "not-a-real-key"}


class Sent(Exception):
    """Carries what a method hands to the native module."""


class Recorder(Commands):
    def _run(self, command: str, values: Dict[str, Any], options: Any) -> Any:
        raise Sent(command, values, options)


class AsyncRecorder(AsyncCommands):
    async def _run(self, command: str, values: Dict[str, Any], options: Any) -> Any:
        raise Sent(command, values, options)


def by_method(vector: Dict[str, Any]) -> Dict[str, Any]:
    """The values with which a method calls, given those of the vector."""
    parameters = inspect.signature(getattr(Commands, vector["method"])).parameters
    given = {name: value for name, value in vector["values"].items() if name in parameters}
    left = {name: value for name, value in vector["values"].items() if name not in parameters}
    if left:
        assert "other" in parameters, f"{vector['method']} does not take {sorted(left)}"
        given["other"] = left
    return given


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["method"]))
def test_a_method_sends_its_vector(vector: Dict[str, Any]) -> None:
    given = by_method(vector)
    with pytest.raises(Sent) as caught:
        getattr(Recorder(), vector["method"])(**given, timeout=5)
    command, values, options = caught.value.args
    assert (command, options) == (vector["method"], {"timeout": 5})
    with pytest.raises(Sent) as caught:
        asyncio.run(getattr(AsyncRecorder(), vector["method"])(**given, timeout=5))
    assert caught.value.args == (command, values, options)
    prepared = srskit.prepare_command(command, values, **ACCOUNT, validate="off")
    assert prepared.body == vector["request"].encode()
    assert prepared.headers["X-Signature"] == srskit.sign(prepared.body, ACCOUNT["key"])


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["method"]))
def test_a_reply_has_its_type(vector: Dict[str, Any]) -> None:
    prepared = srskit.prepare_command(vector["method"], vector["values"], **ACCOUNT, validate="off")
    reply = prepared.interpret(200, vector["reply"].encode())
    assert type(reply).__name__ == results.REPLIES[vector["method"]]
    hints = all_hints(type(reply))
    for name, wanted in vector["fields"].items():
        value = getattr(reply, name)
        assert plain(value) == wanted, name
        if name != "other":
            assert_type(value, hints[name], name)
    assert pickle.loads(pickle.dumps(reply)) == reply
    assert repr(reply).startswith(f"{type(reply).__name__}(outcome={reply.outcome!r}, code={reply.code!r}")


def test_every_command_has_a_vector_and_every_method_a_command() -> None:
    methods = {name for name in vars_of(Commands) if not name.startswith(("_", "iterate_"))}
    assert methods == {vector["method"] for vector in VECTORS} == set(results.REPLIES)
    assert vars_of(AsyncCommands) == vars_of(Commands)
    for name in methods:
        assert inspect.signature(getattr(Commands, name)) == inspect.signature(getattr(AsyncCommands, name))
        assert "Guide: " in getattr(Commands, name).__doc__ or "Source: " in getattr(Commands, name).__doc__


def test_names_of_generated_types_are_unique() -> None:
    names = [*inputs.__all__, *results.__all__, *words.__all__]
    assert len(set(names)) == len(names)


def test_only_the_first_field_may_come_without_its_name() -> None:
    for name in vars_of(Commands) - {"_run", "_rows"}:
        kinds = [p.kind for p in list(inspect.signature(getattr(Commands, name)).parameters.values())[2:]]
        assert all(kind in (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD) for kind in kinds), name


def test_the_first_field_is_what_the_command_is_about() -> None:
    first = {name: list(inspect.signature(getattr(Commands, name)).parameters)[1] for name in vars_of(Commands)}
    wanted = {"get_domain": "domain", "cancel_transfer": "domain", "get_order": "order_id", "delete_cookie": "cookie"}
    assert {name: first[name] for name in wanted} == wanted


def vars_of(commands: type) -> set[str]:
    return {name for group in commands.__bases__ for name in vars(group) if not name.startswith("__")}


def all_hints(cls: type) -> Dict[str, Any]:
    return typing.get_type_hints(cls)


def plain(value: Any) -> Any:
    """A value as the vectors write it."""
    if isinstance(value, srskit.Record):
        fields = {name: plain(item) for name, item in vars(value).items() if name != "other"}
        return {**fields, **({"other": value.other} if value.other else {})}
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dt.timedelta):
        return f"{value.total_seconds():.1f}"
    if isinstance(value, dt.datetime):
        return value.isoformat(" ").replace("+00:00", "Z")
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def assert_type(value: Any, hint: Any, name: str) -> None:
    """Whether a value is what its annotation says, to the bottom."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        assert value is not None
        [hint] = [one for one in arguments if one is not type(None)]
        assert_type(value, hint, name)
    elif origin is None:
        assert hint is Any or type(value) is hint, f"{name}: {type(value)} is not {hint}"
        if isinstance(value, srskit.Record):
            hints = all_hints(type(value))
            for field, item in vars(value).items():
                if field != "other":
                    assert_type(item, hints[field], f"{name}.{field}")
    elif isinstance(value, dict):
        for item in value.values():
            assert_type(item, arguments[1], name)
    else:
        assert isinstance(value, list), name
        for item in value:
            assert_type(item, arguments[0], name)
