# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""The queue of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Tuple, Union

from .base import Caller

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..inputs import *  # noqa: F403
    from ..options import CallOptions
    from ..results import *  # noqa: F403
    from ..rows import Rows
    from ..words import *  # noqa: F403

__all__ = ["EventCommands"]


class EventCommands(Caller):
    """The queue of events."""

    __slots__ = ()

    def poll_events(
        self,
        *,
        limit: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> PollEventsReply:
        """Reads the oldest unacknowledged events without removing them.

        It reads only, and may be sent again at will.

        Events must be switched on one by one, for API delivery, in the Reseller Control Panel (Account
        Settings, Event Notifications); the same events can also be mailed as JSON with the same keys. Oldest
        first; an event comes again until ack_event names it, so a consumer must tolerate repeats and treat
        event_id as its key. One action can raise several events, e.g. an order, a domain and a verification
        event for one registration in the samples. An empty queue answers 200 with total 0 and no events key
        (seen after an ack; for poll unverified). object and event are upper case on the wire. The sample
        replies date from 2014 and 2016.

        Args:
            limit: 1 to 100. 1 when missing.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: poll_event
        """
        reply: PollEventsReply = self._run("poll_events", {"limit": limit}, options)
        return reply

    def ack_event(
        self,
        event_id: str,
        **options: Unpack[CallOptions],
    ) -> AckEventReply:
        """Takes one event off the queue.

        Sending it again leaves the same state.

        One call per event; there is no bulk form. Acknowledge only after the event is stored. What a second
        ack of the same event answers is not documented (unverified); its effect is the same either way.

        Args:
            event_id: From poll_event.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: ack_event
        """
        reply: AckEventReply = self._run("ack_event", {"event_id": event_id}, options)
        return reply
