"""The doctor's door: what it finds on the stand-in, and how it is stopped. What it thinks is the core's to test."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import tarfile
import threading
import time
from pathlib import Path
from typing import Any, List, Tuple

import pytest

import srskit
from srskit.testing import StandIn


def test_a_healthy_system(srskit_standin: StandIn) -> None:
    looked: List[Tuple[str, str]] = []
    report = srskit.doctor(**srskit_standin.settings, progress=lambda *check: looked.append(check))
    assert (report.state, report.complete, report.is_healthy) == ("healthy", True, True)
    assert report["D15"].verdict == "ok" and report["D15"].title == "user name and key"
    assert {"D07", "D08", "D10", "D12", "D15", "D20"} <= {check for check, _ in looked}
    assert dict(looked)["D15"] == report["D15"].title
    assert srskit_standin.key not in repr(report) + str(report) + repr(report.findings) + repr(vars(report))
    assert pickle.loads(pickle.dumps(report)) == report == srskit.diagnose(report.facts)
    # Never charges, and asks no more than it says.
    assert srskit_standin.debits == [] and len(srskit_standin.requests) <= 10
    with pytest.raises(KeyError):
        report["D99"]


def test_what_is_wrong_is_named_with_who_must_act(srskit_standin: StandIn) -> None:
    settings = srskit_standin.settings
    settings["key"] = "0" * 112
    report = srskit.doctor(**settings)
    refused = report["D15"]
    assert report.state == "refused" and not report.is_healthy
    assert (refused.verdict, refused.who) == ("fail", "you") and refused.fix
    assert report["D20"].verdict == "skipped" and report["D20"].needs == "D15"
    assert refused in report.to_do
    assert f"D15 user name and key: {refused.cause}; you: {refused.fix}" in str(report)


def test_missing_settings_are_a_finding(no_settings: pytest.MonkeyPatch) -> None:
    report = srskit.doctor()
    assert report["D01"].verdict == "fail" and report["D01"].who == "you"
    assert (report["D07"].verdict, report["D07"].needs) == ("skipped", "D01")


def test_wishes(srskit_standin: StandIn) -> None:
    report = srskit.doctor(**srskit_standin.settings, low_water="5000.00")
    assert report["D20"].verdict == "warn" and report.state == "healthy"
    assert srskit.doctor(**srskit_standin.settings, low_water=5000, strict=True).state == "failed"
    for wish, value in {"low_water": "much", "wait_allowlist": -1}.items():
        wished: Any = {wish: value}
        with pytest.raises(srskit.InvalidRequestError) as caught:
            srskit.doctor(**srskit_standin.settings, **wished)
        assert [problem.path for problem in caught.value.problems] == [wish]
    with pytest.raises(TypeError, match="no setting 'systm'"):
        srskit.doctor(systm="horizon")  # type: ignore[call-arg]


def test_what_progress_raises_ends_it(srskit_standin: StandIn) -> None:
    class Enough(Exception):
        pass

    def stop_at(check: str, _: str) -> None:
        if check == "D12":
            raise Enough

    with pytest.raises(Enough):
        srskit.doctor(**srskit_standin.settings, progress=stop_at)


def test_ctrl_c_ends_a_long_wait(srskit_standin: StandIn) -> None:
    srskit_standin.fault("LOOKUP#*:after-read:answer=address_not_allowed_555")
    waits = threading.Event()

    def interrupt() -> None:
        assert waits.wait(60)
        os.kill(os.getpid(), signal.SIGINT)

    def note(check: str, _: str) -> None:
        if check == "D14":
            waits.set()

    thread = threading.Thread(target=interrupt)
    thread.start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        srskit.doctor(**srskit_standin.settings, wait_allowlist=600, progress=note)
    thread.join()
    # It looks again each minute; who waited for that would be here later.
    assert time.monotonic() - started < 55


def test_an_earlier_look_is_judged_again(srskit_standin: StandIn, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.tar"
    command = [sys.executable, "-m", "srskit", "doctor", "--json", "--bundle", str(bundle)]
    made = subprocess.run(
        command, env={**os.environ, **srskit_standin.environ}, capture_output=True, check=True, timeout=120
    )
    with tarfile.open(bundle) as archive:
        [facts] = [member for member in archive.getmembers() if member.name.endswith("facts.json")]
        file = archive.extractfile(facts)
        assert file is not None
        text = file.read()
    report = srskit.diagnose(text)
    seen = json.loads(made.stdout)
    assert [(one.check, one.verdict, one.cause) for one in report.findings] == [
        (one["check"], one["verdict"], one["cause"]) for one in seen["findings"]
    ]
    assert srskit.diagnose(text.decode()) == report
    assert srskit.diagnose(json.loads(text)).findings == report.findings
    for nonsense in ("", "[]", b"{", '{"names": 1}'):
        with pytest.raises(srskit.InvalidRequestError):
            srskit.diagnose(nonsense)


BODY = b"<?xml version='1.0' encoding='UTF-8' standalone='no' ?><OPS_envelope/>"


def test_a_signature_is_explained() -> None:
    def explained(signature: str, **others: Any) -> srskit.SignatureExplanation:
        return srskit.explain_signature(BODY, "not-a-real-key", signature, **others)

    right = srskit.sign(BODY, "not-a-real-key")
    assert explained(right)[:2] == ("right", ()) and explained(right).fix == ""
    assert str(explained(right)) == "the signature is right for this body and key"
    upper = explained(right.upper())
    assert (upper.verdict, [[mistake.name for mistake in one] for one in upper.explanations]) == (
        "explained",
        [["upper_final"]],
    )
    assert str(upper) == upper.words == upper.explanations[0][0].what
    assert upper.fix == upper.explanations[0][0].fix != ""
    other = srskit.sign(BODY, "the-other-key")
    assert explained(other).verdict == "none_known"
    assert explained(other, other_key="the-other-key").explanations[0][0].name == "other_key"
    another = srskit.sign(b"<other/>", "not-a-real-key")
    assert explained(another, other_body=b"<other/>").explanations[0][0].name == "other_body"
    assert "not-a-real-key" not in repr(upper) + str(upper)
