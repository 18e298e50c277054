"""Fixtures that several files use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Iterator

import pytest

from srskit.testing import StandIn

# The suite runs on the source folder too, where pytest does not find the plugin by itself.
from srskit.testing.plugin import srskit_standin

__all__ = ["no_settings", "shared_standin", "srskit_standin"]


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    for name in [name for name in os.environ if name.startswith("SRSKIT_") or name.upper().endswith("_PROXY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return monkeypatch


@pytest.fixture(scope="module")
def shared_standin() -> Iterator[StandIn]:
    """A stand-in for tests that change nothing in it."""
    with StandIn() as standin:
        yield standin
