"""The client for `asyncio`."""

from __future__ import annotations

import asyncio
import functools
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, Mapping, Optional, Tuple, Type, TypeVar, cast

from . import _native
from .client import Client
from .commands.all_async import AsyncCommands
from .errors import OutcomeUnknownError, SrskitError
from .interrupts import LeftBehind, abandon, ended_later, keep, label
from .investigation import Investigation, Moment
from .options import CallOptions, from_now
from .replies import Reply
from .rows import AsyncRows
from .settings import Path, Settings
from .typed import TypedReply

if TYPE_CHECKING:
    from typing_extensions import Unpack

_Self = TypeVar("_Self", bound="AsyncClient")

# Enough for any crash, and no leak for a program that cancels orders as a habit and never looks.
_MOST_LEFT_BEHIND = 1000


class AsyncClient(AsyncCommands):
    """The same client with `async`: all methods of `Client`, to be awaited; iterators for `async for`.

    Calls run on threads of the client's own, as many as it has connections, and never on the event loop or
    its default executor. More calls than that wait for their turn, and a `timeout` includes that wait.

    A call that has begun cannot be called back. When its task is cancelled, `CancelledError` comes at once;
    if the call was an order, an `OutcomeUnknownError` hangs on it as `srskit_outcome` (`outcomes_of` finds it
    behind whatever asyncio makes of that), and is logged as a warning on the logger `srskit`; what became of
    the order is logged there when it has ended. `left_behind` lists all such orders. Nothing is sent for a call
    whose turn had not come.

    Use it in an `async with` block, or await `close()`. It may be used by several event loops and after
    `fork`.
    """

    __slots__ = ("_client", "_left_behind", "_pools")

    def __init__(self, **settings: Unpack[Settings]) -> None:
        """Take the arguments of `Client`. Connects to nothing, but may read files or run a key command."""
        self._client = Client(**settings)
        self._left_behind: Deque[LeftBehind] = deque(maxlen=_MOST_LEFT_BEHIND)
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

    @property
    def left_behind(self) -> Tuple[LeftBehind, ...]:
        """The orders whose tasks were cancelled while they were under way, oldest first (the latest thousand).

        Nothing that stands between a call and its program can lose these: not `asyncio.gather`, which hands on one
        of several cancellations, nor a wrapper that swallows them.
        """
        return tuple(self._left_behind)

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
        return cast(Reply, await self._wait(f"{action} {object}", call, options))

    async def send_xml(self, body: bytes, **options: Unpack[CallOptions]) -> Reply:
        """Sign these bytes and send them as they are; see `Client.send_xml`."""
        call = functools.partial(self._client.send_xml, body, **from_now(options))
        return cast(Reply, await self._wait("XML as given", call, options, body))

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
        return cast(Investigation, await self._wait("investigate", call, {}))

    async def _run(self, command: str, values: Dict[str, Any], options: CallOptions) -> Any:
        call = functools.partial(self._client._run, command, values, from_now(options))
        return await self._wait(command, call, options)

    def _rows(self, command: str, values: Dict[str, Any], cursor: Optional[str], options: CallOptions) -> Any:
        rows = self._client._rows(command, values, cursor, options)
        return AsyncRows(rows._native, functools.partial(self._fetch, command))

    async def _fetch(self, command: str, rows: _native.Rows) -> None:
        await self._wait(command, rows.fetch, {})

    async def _wait(
        self, command: str, call: Callable[[], Any], options: CallOptions, body: Optional[bytes] = None
    ) -> Any:
        future = self._executor().submit(call)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError as cancelled:
            error = None if future.cancelled() else _native.abandoned(command, body, options.get("trace_id"))
            if error is not None:
                self._leave_behind(cancelled, command, options, future, error)
            raise

    def _leave_behind(
        self,
        cancelled: asyncio.CancelledError,
        command: str,
        options: CallOptions,
        future: Future[Any],
        error: OutcomeUnknownError,
    ) -> None:
        """See to it that an order which nobody waits for any more leaves a trace."""
        name, left = label(command, options), LeftBehind(command, options.get("trace_id"), error)
        if future.done():
            # It ended in the same moment.
            keep(cancelled, name, _ended(future, left))
            if not left.has_ended:
                return
        else:
            abandon(cancelled, name, error)
            future.add_done_callback(lambda future: ended_later(name, _ended(future, left)))
        self._left_behind.append(left)

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


def _ended(future: Future[Any], left: LeftBehind) -> Any:
    outcome = future.exception() or future.result()
    # Anything else failed before it was sent.
    if isinstance(outcome, (Reply, TypedReply, SrskitError)):
        left.outcome, left.has_ended = outcome, True
    return outcome
