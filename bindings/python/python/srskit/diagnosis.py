"""The doctor: what is wrong between this machine and the service, and who must act."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, FrozenSet, List, Literal, Mapping, Optional, Tuple, Union

from . import _native
from .frozen import Frozen
from .settings import Settings, as_texts

if TYPE_CHECKING:
    from typing_extensions import Unpack

Progress = Callable[[str, str], object]
"""Takes id and title of a check, before it is looked at."""

Verdict = Literal["ok", "warn", "fail", "skipped", "not_run", "crashed"]
Who = Literal["nobody", "you", "your_network", "opensrs", "us"]
State = Literal["healthy", "failed", "inconclusive", "refused"]


class DoctorFinding(Frozen):
    """What one check found. It holds no key, signature or contact.

    Attributes:
        check: stable id, e.g. "D13".
        title: what is looked at, in a few words.
        verdict: "ok", "warn", "fail", "skipped" (see `needs`), "not_run" (nobody asked for it, or this machine
            cannot do it) or "crashed" (the probe broke, or was stopped: nothing is known).
        needs: for "skipped" the check that has to be in order first.
        cause: what was seen and what it means; the most likely cause first where several look alike.
        who: who must act: "nobody", "you", "your_network", "opensrs" or "us".
        fix: what to do; empty when nothing is to be done.
        evidence: what it rests on.
        guide: the page of the guide.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("check", "title", "verdict", "needs", "cause", "who", "fix"))

    check: str
    title: str
    verdict: Verdict
    needs: Optional[str]
    cause: str
    who: Who
    fix: str
    evidence: Tuple[str, ...]
    guide: str


class DoctorReport(Frozen):
    """All findings, and what they come to.

    Attributes:
        state: "healthy", "failed", "inconclusive" (not everything could be judged) or "refused" (credentials or
            allow list: a person must act in the panel).
        complete: whether the look came to its end.
        findings: one for each check, in the order of their ids.
        facts: what was seen, as JSON without any secret; `diagnose` judges it again, here or elsewhere.
    """

    _shown: ClassVar[FrozenSet[str]] = frozenset(("state", "complete"))

    state: State
    complete: bool
    findings: Tuple[DoctorFinding, ...]
    facts: str

    @property
    def is_healthy(self) -> bool:
        """Whether nothing is wrong."""
        return self.state == "healthy"

    @property
    def to_do(self) -> Tuple[DoctorFinding, ...]:
        """What somebody has to act on: failures first, then warnings."""
        of = {verdict: [one for one in self.findings if one.verdict == verdict] for verdict in ("fail", "warn")}
        return (*of["fail"], *of["warn"])

    def __getitem__(self, check: str) -> DoctorFinding:
        """The finding of a check, by its id."""
        for finding in self.findings:
            if finding.check == check:
                return finding
        raise KeyError(check)

    def __str__(self) -> str:
        lines = [f"{self.state}" + ("" if self.complete else ", stopped early")]
        lines += (f"{one.check} {one.title}: {one.cause}; {one.who}: {one.fix}" for one in self.to_do)
        return "\n".join(lines)


def doctor(
    *,
    try_other_system: bool = False,
    wait_allowlist: Optional[float] = None,
    low_water: Optional[Union[Decimal, int, str]] = None,
    echo_url: Optional[str] = None,
    strict: bool = False,
    progress: Optional[Progress] = None,
    **settings: Unpack[Settings],
) -> DoctorReport:
    """Find out why calls do not work: names, port, TLS, signature, allow list, credentials, balance.

        report = srskit.doctor(system="horizon", username="reseller", key=key)
        print(report)

    It walks the guide's troubleshooting page and never charges: at most nine requests for each system, lookups, one
    balance and one look at the event queue. It takes some seconds, half a minute where nothing works. Settings that
    are wrong or missing are findings, not errors. Ctrl-C ends it at once. In a program with an event loop:
    `await asyncio.to_thread(srskit.doctor, ...)`.

    Args:
        try_other_system: try the same key on the other system, production or horizon, as well.
        wait_allowlist: seconds for which to try each minute until a change of the allow list has arrived; that takes
            up to 15 minutes.
        low_water: warn when less than this is left in the account.
        echo_url: an https URL that answers with the caller's address in plain text. No third party is asked unasked.
        strict: count a warning as a failure.
        progress: called with id and title of each check before it is looked at; what it raises ends the look.
        settings: the arguments of `Client`; what is not given comes from the environment and the profile file.
    Raises:
        InvalidRequestError: an argument other than the settings is wrong.
    """
    mark = None if low_water is None else str(low_water)
    wanted = (try_other_system, wait_allowlist, mark, echo_url)
    return _report(*_native.doctor(as_texts(settings), wanted, strict, progress))


def diagnose(observations: Union[str, bytes, Mapping[str, Any]], *, strict: bool = False) -> DoctorReport:
    """Judge what an earlier look saw. Nothing is sent.

    Args:
        observations: `facts` of a report, or the `facts.json` of a bundle of `srskit doctor`; also as a dict.
        strict: count a warning as a failure.
    Raises:
        InvalidRequestError: these are no observations.
    """
    if isinstance(observations, bytes):
        facts = observations.decode("utf-8")
    else:
        facts = observations if isinstance(observations, str) else json.dumps(observations)
    return _report(_native.diagnose(facts, strict), facts)


def _report(text: str, facts: str) -> DoctorReport:
    report: Dict[str, Any] = json.loads(text)
    findings: List[Dict[str, Any]] = report.pop("findings")
    made = (DoctorFinding(**{**one, "evidence": tuple(one["evidence"])}) for one in findings)
    return DoctorReport(**report, findings=tuple(made), facts=facts)
