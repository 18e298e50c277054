"""What the generated methods call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

if TYPE_CHECKING:
    from ..options import CallOptions


class Caller:
    """Whoever makes the calls of the generated methods, and waits for them."""

    __slots__ = ()

    def _run(self, command: str, values: Dict[str, Any], options: CallOptions) -> Any:
        raise NotImplementedError

    def _rows(self, command: str, values: Dict[str, Any], cursor: Optional[str], options: CallOptions) -> Any:
        raise NotImplementedError


class AsyncCaller:
    """The same with `async`."""

    __slots__ = ()

    async def _run(self, command: str, values: Dict[str, Any], options: CallOptions) -> Any:
        raise NotImplementedError

    def _rows(self, command: str, values: Dict[str, Any], cursor: Optional[str], options: CallOptions) -> Any:
        raise NotImplementedError
