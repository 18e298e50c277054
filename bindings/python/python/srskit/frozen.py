"""Values that never change, and show only what may be shown."""

from __future__ import annotations

from typing import Any, ClassVar, FrozenSet, NoReturn


class Frozen:
    """Named values that never change. `repr()` shows what is known to be harmless, and nothing else."""

    _shown: ClassVar[FrozenSet[str]] = frozenset()

    def __init__(self, **fields: Any) -> None:
        """Take fields by their names; for tests that need one."""
        self.__dict__.update(fields)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self.__dict__ if name in self._shown)
        return f"{type(self).__name__}({shown})"
