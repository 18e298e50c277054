"""The plugin for pytest, which finds it by itself."""

from __future__ import annotations

from typing import Iterator

import pytest

from . import StandIn


@pytest.fixture
def srskit_standin() -> Iterator[StandIn]:
    """A fresh stand-in for each test."""
    with StandIn() as standin:
        yield standin
