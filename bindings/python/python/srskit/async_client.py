"""The client for `asyncio`."""

from __future__ import annotations

import asyncio
import functools
import os
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Type, TypeVar, cast

from . import _native
from .client import Client, Path
from .commands.all_async import AsyncCommands
from .interrupts import abandon, ended_later, keep
from .investigation import Investigation, Moment
from .options import CallOptions, from_now
from .replies import Reply
from .rows import AsyncRows

if TYPE_CHECKING:
    from typing_extensions import Unpack

_Self = TypeVar("_Self", bound="AsyncClient")


class AsyncClient(AsyncCommands):
    """The same client with `async`: all methods of `Client`, to be awaited; iterators for `async for`.

    Calls run on threads of the client's own, as many as it has connections, and never on the event loop or
    its default executor. More calls than that wait for their turn, and a `timeout` includes that wait.

    A call that has begun cannot be called back. When its task is cancelled, `CancelledError` comes at once;
    if the call was an order, an `OutcomeUnknownError` hangs on it as `srskit_outcome`, and is logged as a
    warning on the logger `srskit`; what became of the order is logged there when it has ended. Nothing is
    sent for a call whose turn had not come.

    Use it in an `async with` block, or await `close()`. It may be used by several event loops and after
    `fork`.
    """

    __slots__ = ("_client", "_pools")

    def __init__(self, **settings: Any) -> None:
        """Take the arguments of `Client`. Connects to nothing, but may read files or run a key command."""
        self._client = Client(**settings)
        # By process: the threads of a parent are not there in a child. Without a lock, which another thread
        # might hold at the moment of the fork.
        self._pools: Dict[int, ThreadPoolExecutor] = {}

    @classmethod
    def from_env(cls: Type[_Self]) -> _Self:
        """Take every setting from the environment and the profile file; the same as no arguments at all."""
        return cls()

    @classmethod
    def from_profile(cls: Type[_Self], profile: str, *, config: Optional[Path] = None) -> _Self:
        """Take the settings of a profile in the file; the environment comes before them."""
        return cls(profile=profile, config=config)

    @property
    def system(self) -> str:
        """The system that this client calls: "production", "horizon" or a URL."""
        return self._client.system

    @property
    def connections(self) -> int:
        """Connections at once, and calls at once."""
        return self._client.connections

    async def call(
        self,
        action: str,
        object: str,
        attributes: Optional[Mapping[str, Any]] = None,
        *,
        items: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> Reply:
        """Call anything by action and object; see `Client.call`."""
        call = functools.partial(self._client.call, action, object, attributes, items=items, **from_now(options))
        is_order = _native.is_chargeable(action, object)
        return cast(Reply, await self._wait(f"{action} {object}", is_order, call))

    async def send_xml(self, body: bytes, **options: Unpack[CallOptions]) -> Reply:
        """Sign these bytes and send them as they are; see `Client.send_xml`."""
        call = functools.partial(self._client.send_xml, body, **from_now(options))
        return cast(Reply, await self._wait("XML as given", True, call))

    async def investigate(
        self,
        command: str,
        values: Mapping[str, Any],
        *,
        sent_at: Optional[Moment] = None,
        affiliate_id: Optional[str] = None,
        order_id: Optional[str] = None,
        nothing_found_at: Optional[Moment] = None,
        patience: float = 0.0,
    ) -> Investigation:
        """Find out what happened to an order, by reads alone; see `Client.investigate`."""
        call = functools.partial(
            self._client.investigate,
            command,
            values,
            sent_at=sent_at,
            affiliate_id=affiliate_id,
            order_id=order_id,
            nothing_found_at=nothing_found_at,
            patience=patience,
        )
        return cast(Investigation, await self._wait("investigate", False, call))

    async def _run(self, command: str, values: Dict[str, Any], options: CallOptions) -> Any:
        call = functools.partial(self._client._run, command, values, from_now(options))
        return await self._wait(command, _native.is_chargeable(command, None), call)

    def _rows(self, command: str, values: Dict[str, Any], cursor: Optional[str], options: CallOptions) -> Any:
        rows = self._client._rows(command, values, cursor, options)
        return AsyncRows(rows._native, functools.partial(self._fetch, command))

    async def _fetch(self, command: str, rows: _native.Rows) -> None:
        await self._wait(command, False, rows.fetch)

    async def _wait(self, command: str, is_order: bool, call: Callable[[], Any]) -> Any:
        future = self._executor().submit(call)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError as cancelled:
            _left_behind(cancelled, command, is_order, future)
            raise

    def _executor(self) -> ThreadPoolExecutor:
        process = os.getpid()
        pool = self._pools.get(process)
        if pool is None:
            # Whoever comes second gets the first one's; the threads start with the first call.
            made = ThreadPoolExecutor(self._client.connections, thread_name_prefix="srskit")
            pool = self._pools.setdefault(process, made)
        return pool

    async def close(self) -> None:
        """Close the connections. Calls under way go on; later ones are a `MisuseError`."""
        self._client.close()
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.shutdown(wait=False)

    async def __aenter__(self: _Self) -> _Self:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(system={self.system!r})"


def _left_behind(cancelled: BaseException, command: str, is_order: bool, future: Future[Any]) -> None:
    """See to it that an order which nobody waits for any more leaves a trace."""
    if not is_order or future.cancelled():
        return
    if future.done():
        keep(cancelled, command, _outcome(future))
        return
    abandon(cancelled, command, _native.abandoned(command))
    future.add_done_callback(lambda future: ended_later(command, _outcome(future)))


def _outcome(future: Future[Any]) -> Any:
    return future.exception() or future.result()
