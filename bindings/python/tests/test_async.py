"""The client for asyncio: never blocks the loop, and a cancelled order leaves a trace."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import logging
import threading
import time
from typing import Any, Coroutine, Dict, TypeVar

import pytest

import srskit
from srskit.testing import StandIn

T = TypeVar("T")


def run(main: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(main)


async def renew(client: srskit.AsyncClient, domain: str = "example.com") -> Any:
    return await client.renew(
        domain,
        handle="process",
        period=1,
        current_expiration_year=2027,
        auto_renew=False,
        trace_id=f"for-{domain}",
    )


async def until(true: Any) -> None:
    give_up_at = time.monotonic() + 20
    while not true():
        assert time.monotonic() < give_up_at
        await asyncio.sleep(0.005)


def test_the_same_methods(srskit_standin: StandIn) -> None:
    async def main() -> None:
        async with srskit_standin.async_client() as client:
            assert (await client.lookup("example.com")).available
            assert (await client.call("GET_BALANCE", "BALANCE")).code == "200"
            rows = [row async for row in client.iterate_orders("example.com")]
            assert rows == list((await client.list_orders("example.com")).orders)
            with pytest.raises(srskit.InvalidRequestError):
                await client.lookup("")
        with pytest.raises(srskit.MisuseError):
            await client.lookup("example.com")

    run(main())


def test_both_clients_have_the_same_methods() -> None:
    def public(client: type) -> Dict[str, Any]:
        return {name: getattr(client, name) for name in dir(client) if not name.startswith("_")}

    ours, theirs = public(srskit.AsyncClient), public(srskit.Client)
    assert ours.keys() - theirs.keys() == {"left_behind"} and theirs.keys() <= ours.keys()
    for name in ("call", "send_xml", "investigate", "close", "from_env", "from_profile"):
        assert inspect.signature(ours[name]).parameters == inspect.signature(theirs[name]).parameters, name


def test_settings(no_settings: pytest.MonkeyPatch, shared_standin: StandIn) -> None:
    for name, value in shared_standin.environ.items():
        no_settings.setenv(name, value)
    client = srskit.AsyncClient.from_env()
    assert (client.system, client.connections) == (shared_standin.url, 8)
    assert repr(client) == f"AsyncClient(system={shared_standin.url!r})"


def test_the_loop_goes_on_while_calls_wait(srskit_standin: StandIn) -> None:
    srskit_standin.fault("LOOKUP#*:after-read:delay=200ms")

    async def main() -> int:
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        counting = asyncio.create_task(count())
        async with srskit_standin.async_client() as client:
            await asyncio.gather(*(client.lookup(f"d{number}.example.com") for number in range(16)))
        counting.cancel()
        return turns

    # A loop that is blocked by calls turns some dozens of times at most.
    assert run(main()) > 1000


def test_calls_have_threads_of_their_own(srskit_standin: StandIn) -> None:
    srskit_standin.fault("LOOKUP#*:after-read:delay=50ms")
    gate = threading.Event()
    before = set(threading.enumerate())

    async def main() -> int:
        loop = asyncio.get_running_loop()
        # The loop's own executor is full, and calls go through all the same.
        blocked = [loop.run_in_executor(None, gate.wait) for _ in range(64)]
        async with srskit_standin.async_client(connections=4) as client:
            await asyncio.gather(*(client.lookup("example.com") for _ in range(20)))
            names = [thread.name for thread in threading.enumerate() if thread.name.startswith("srskit")]
        gate.set()
        await asyncio.gather(*blocked)
        return len(names)

    assert run(main()) > 0


def test_a_cancelled_order_leaves_a_trace(srskit_standin: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    srskit_standin.fault("RENEW:after-commit:delay=500ms")

    async def main() -> BaseException:
        async with srskit_standin.async_client() as client:
            task = asyncio.create_task(renew(client))
            await until(lambda: srskit_standin.debits)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            [left] = client.left_behind
            assert (left.command, left.trace_id, left.has_ended) == ("renew", "for-example.com", False)
            assert (left.outcome,) == srskit.outcomes_of(caught.value)
            await until(lambda: "has ended" in caplog.text)
            assert left.has_ended and isinstance(left.outcome, srskit.TypedReply)
            assert left.outcome.order_id == srskit_standin.debits[0].order_id
            assert repr(left).startswith("LeftBehind('renew', trace_id='for-example.com', done, response 200")
            return caught.value

    with caplog.at_level(logging.WARNING, logger="srskit"):
        error = run(main())
    [outcome] = srskit.outcomes_of(error)
    assert isinstance(outcome, srskit.OutcomeUnknownError)
    assert (outcome.action, outcome.object, outcome.may_have_run, outcome.next) == ("RENEW", "DOMAIN", "maybe", "look_first")
    assert outcome.trace_id == "for-example.com"
    first, second = caplog.messages
    assert first.startswith("cancelled while renew (trace for-example.com) was under way: outcome unknown")
    order = srskit_standin.debits[0].order_id
    assert second.startswith("renew (trace for-example.com), which nobody waited for any more, has ended: done, response 200")
    assert str(order) in second


@pytest.mark.parametrize("exceptions_too", [False, True])
def test_of_orders_that_are_cancelled_together_none_is_lost(
    srskit_standin: StandIn, caplog: pytest.LogCaptureFixture, exceptions_too: bool
) -> None:
    names = [f"d{number}.example.com" for number in range(4)]
    for name in names:
        srskit_standin.add_domain(name, dt.datetime(2027, 5, 5))
    srskit_standin.fault("RENEW#*:after-commit:delay=500ms")

    async def main() -> None:
        async with srskit_standin.async_client() as client:
            together = asyncio.gather(*(renew(client, name) for name in names), return_exceptions=exceptions_too)
            task = asyncio.ensure_future(together)
            await until(lambda: len(srskit_standin.debits) == 4)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            left = client.left_behind
            assert {order.trace_id for order in left} == {f"for-{name}" for name in names}
            assert all(isinstance(order.outcome, srskit.OutcomeUnknownError) for order in left)
            await until(lambda: all(order.has_ended for order in left))
            ids = {order.outcome.order_id for order in left if isinstance(order.outcome, srskit.TypedReply)}
            assert ids == {debit.order_id for debit in srskit_standin.debits}

    with caplog.at_level(logging.WARNING, logger="srskit"):
        run(main())


def test_bytes_as_given_are_an_order_or_none(srskit_standin: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    srskit_standin.fault("LOOKUP#*:after-read:delay=300ms")
    srskit_standin.fault("RENEW#*:after-read:delay=300ms")

    async def cancelled(client: srskit.AsyncClient, action: str) -> None:
        body = srskit.encode({"protocol": "XCP", "action": action, "object": "DOMAIN", "attributes": {"domain": "example.com"}})
        known = len(srskit_standin.requests)
        task = asyncio.create_task(client.send_xml(body, trace_id="by-hand"))
        await until(lambda: len(srskit_standin.requests) > known)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def main() -> None:
        async with srskit_standin.async_client() as client:
            await cancelled(client, "LOOKUP")
            assert list(client.left_behind) == []
            await cancelled(client, "RENEW")
            [left] = client.left_behind
            assert isinstance(left.outcome, srskit.OutcomeUnknownError)
            assert (left.outcome.action, left.outcome.object, left.trace_id) == ("RENEW", "DOMAIN", "by-hand")
            await asyncio.to_thread(client._executor().shutdown)

    with caplog.at_level(logging.WARNING, logger="srskit"):
        run(main())


def test_a_time_out_of_the_caller_leaves_a_trace_too(
    srskit_standin: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    srskit_standin.fault("RENEW:after-read:delay=500ms")

    async def main() -> None:
        async with srskit_standin.async_client() as client:
            with pytest.raises(asyncio.TimeoutError) as caught:
                await asyncio.wait_for(renew(client), 0.1)
            [outcome] = srskit.outcomes_of(caught.value)
            assert isinstance(outcome, srskit.OutcomeUnknownError)
            await until(lambda: "has ended" in caplog.text)

    with caplog.at_level(logging.WARNING, logger="srskit"):
        run(main())
    assert "cancelled while renew (trace for-example.com) was under way" in caplog.text


def test_what_had_not_begun_is_not_sent(srskit_standin: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    srskit_standin.add_domain("example.com", dt.datetime(2027, 5, 5))
    srskit_standin.fault("LOOKUP#*:after-read:delay=300ms")

    async def main() -> None:
        async with srskit_standin.async_client(connections=1) as client:
            busy = asyncio.create_task(client.lookup("example.net"))
            await until(lambda: srskit_standin.requests)
            order = asyncio.create_task(renew(client))
            await asyncio.sleep(0)
            order.cancel()
            with pytest.raises(asyncio.CancelledError):
                await order
            await busy

    with caplog.at_level(logging.WARNING, logger="srskit"):
        run(main())
    assert srskit_standin.debits == [] and caplog.messages == []


def test_a_cancelled_lookup_is_nobodys_concern(srskit_standin: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    srskit_standin.fault("LOOKUP:after-read:delay=100ms")

    async def main() -> None:
        async with srskit_standin.async_client() as client:
            task = asyncio.create_task(client.lookup("example.com"))
            await until(lambda: srskit_standin.requests)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The call itself goes on; it must not end in the midst of another test.
            await asyncio.to_thread(client._executor().shutdown)

    with caplog.at_level(logging.WARNING, logger="srskit"):
        run(main())
    assert caplog.messages == []


def test_waiting_for_a_turn_counts(srskit_standin: StandIn) -> None:
    srskit_standin.fault("LOOKUP#*:after-read:delay=400ms")

    async def main() -> None:
        async with srskit_standin.async_client(connections=1) as client:
            busy = asyncio.create_task(client.lookup("example.com"))
            await until(lambda: srskit_standin.requests)
            with pytest.raises(srskit.NotSentTimeoutError):
                await client.lookup("example.net", timeout=0.05)
            await busy

    run(main())
    assert len(srskit_standin.requests) == 1
