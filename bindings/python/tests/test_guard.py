"""A panic in native code is an exception, and the interpreter goes on."""

from __future__ import annotations

import threading
from typing import List

import pytest

import srskit
from srskit import _native


def test_a_panic_is_an_internal_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(srskit.InternalError, match=r"a panic in _panic at .*guard\.rs:\d+") as caught:
        _native._panic()
    assert (caught.value.number, caught.value.may_have_run, caught.value.next) == (99, "maybe", "support")
    shown = str(caught.value) + capfd.readouterr().err
    assert "nothing may show" not in shown
    assert len(srskit.sign(b"still here", "k")) == 32


def test_a_panic_in_another_thread() -> None:
    caught: List[BaseException] = []

    def run() -> None:
        try:
            _native._panic()
        except Exception as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert [type(error) for error in caught] == [srskit.InternalError]
