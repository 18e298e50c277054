"""Lists as iterators: pages are fetched as rows are wanted."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Generic, Tuple, TypeVar, cast

from . import _native

T = TypeVar("T")


class _Pages(Generic[T]):
    """What both kinds of iterators know."""

    __slots__ = ("_native",)

    def __init__(self, native: _native.Rows) -> None:
        self._native = native

    @property
    def cursor(self) -> str:
        """Where to go on: right behind the last row that came out. A text that outlives the program.

        After an error, give it to the same method with the same arguments; no row is lost by that.
        """
        return self._native.cursor

    @property
    def failed(self) -> Tuple[str, ...]:
        """The services of a search that failed, so that their names are missing."""
        return tuple(self._native.failed)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(command={self._native.command!r})"


class Rows(_Pages[T]):
    """The rows of a list. Nothing is sent before the first one is wanted; one page is in memory at a time.

    An error is the last thing that comes; `cursor` then says where to go on.
    """

    __slots__ = ()

    def __iter__(self) -> Rows[T]:
        return self

    def __next__(self) -> T:
        while True:
            step, row = self._native.step()
            if step == "row":
                return cast(T, row)
            if step == "done":
                raise StopIteration
            self._native.fetch()


class AsyncRows(_Pages[T]):
    """The same for `async for`."""

    __slots__ = ("_fetch",)

    def __init__(self, native: _native.Rows, fetch: Callable[[_native.Rows], Awaitable[Any]]) -> None:
        super().__init__(native)
        self._fetch = fetch

    def __aiter__(self) -> AsyncRows[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            step, row = self._native.step()
            if step == "row":
                return cast(T, row)
            if step == "done":
                raise StopAsyncIteration
            await self._fetch(self._native)
