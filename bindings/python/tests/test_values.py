"""What Python values become on the wire, and what is refused."""

from __future__ import annotations

import enum
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

import srskit


def on_the_wire(value: Any) -> Any:
    return srskit.decode(srskit.encode({"v": value})).value["v"]


class Text(str):
    def __str__(self) -> str:
        return "not this"


class Number(enum.IntEnum):
    TWO = 2


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        ("Zoë & Söhne 🦀", "Zoë & Söhne 🦀"),
        (Text("itself"), "itself"),
        (True, "1"),
        (False, "0"),
        (0, "0"),
        (-7, "-7"),
        (2**63, "9223372036854775808"),
        (Number.TWO, "2"),
        (Decimal("10.50"), "10.50"),
        (Decimal("1E+2"), "100"),
        (Decimal("1E-7"), "0.0000001"),
        ([], []),
        (("a", 1), ["a", "1"]),
        ({}, {}),
        ({"k": ["x", {"y": "z"}]}, {"k": ["x", {"y": "z"}]}),
    ],
)
def test_accepted(value: Any, wire: Any) -> None:
    assert on_the_wire(value) == wire


@pytest.mark.parametrize(
    ("value", "fix"),
    [
        (None, "leave the key out, or pass an empty text"),
        (1.5, "pass amounts as a text, a Decimal or an int"),
        (b"x", "decode it to a text"),
        (bytearray(b"x"), "decode it to a text"),
        (memoryview(b"x"), "decode it to a text"),
        (object(), "pass a str, int, bool, Decimal, dict, list or tuple"),
        ({"set"}, "pass a str, int, bool, Decimal, dict, list or tuple"),
        (Decimal("NaN"), "pass it as a text"),
        (Decimal("-Infinity"), "pass it as a text"),
        (Decimal("1E+1000000"), "pass it as a text"),
        (10**5000, "pass it as a text"),
        ("\ud83e", "correct the text"),
    ],
    # The values themselves cannot all be printed.
    ids=lambda argument: type(argument).__name__,
)
def test_refused_with_its_place(value: Any, fix: str) -> None:
    with pytest.raises(srskit.InvalidRequestError) as caught:
        srskit.encode({"attributes": {"list": ["fine", value]}})
    assert [(problem.path, problem.fix) for problem in caught.value.problems] == [("attributes.list.1", fix)]


def test_all_problems_are_listed() -> None:
    with pytest.raises(srskit.InvalidRequestError) as caught:
        srskit.Exchange("LOOKUP", "DOMAIN", {"a": None, "b": {1: "x"}}, username="u", key="k")
    assert [problem.path for problem in caught.value.problems] == ["attributes.a", "attributes.b"]
    assert isinstance(caught.value, ValueError)


def test_what_holds_itself_ends() -> None:
    endless: Any = []
    endless.append(endless)
    wide: Any = "x"
    for _ in range(60):
        wide = [wide, wide]
    for value in (endless, wide):
        with pytest.raises(srskit.InvalidRequestError, match="holds itself"):
            srskit.encode(value)


def test_a_value_that_changes_its_dict_while_it_is_read() -> None:
    changing: Any = {}

    class Meddler(Decimal):
        def is_finite(self) -> bool:
            changing.clear()
            return True

    changing.update({"a": Meddler("1"), "b": "2"})
    assert on_the_wire(changing) == {"a": "1", "b": "2"}


def test_attributes_may_be_any_mapping() -> None:
    exchange = srskit.Exchange(
        "LOOKUP", "DOMAIN", MappingProxyType({"domain": "example.com"}), items={"cookie": "c"}, username="u", key="k"
    )
    step = exchange.step()
    assert isinstance(step, srskit.Send)
    assert srskit.decode(step.body).value == {
        "protocol": "XCP",
        "action": "LOOKUP",
        "object": "DOMAIN",
        "cookie": "c",
        "attributes": {"domain": "example.com"},
    }
    assert step.headers == {
        "Content-Type": "text/xml",
        "X-Username": "u",
        "X-Signature": srskit.sign(step.body, "k"),
        "Content-Length": str(len(step.body)),
    }


def test_arguments_of_the_wrong_type_are_type_errors() -> None:
    with pytest.raises(TypeError):
        srskit.sign("text", "k")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        srskit.decode("text")  # type: ignore[arg-type]
