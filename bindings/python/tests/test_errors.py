"""Every class of the core has an exception, with its fields, that can be pickled."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Dict, List, Type

import pytest

import srskit
from srskit import _native, errors


def concrete(base: Type[srskit.SrskitError]) -> List[Type[srskit.SrskitError]]:
    below = [cls for child in base.__subclasses__() for cls in concrete(child)]
    return ([base] if base is not srskit.SrskitError else []) + below


def test_every_class_of_the_core_has_one_home() -> None:
    homes = {(cls.error_class, cls.number) for cls in srskit.SrskitError.__subclasses__()}
    assert homes == set(_native.ERROR_CLASSES)
    assert len(srskit.SrskitError.__subclasses__()) == len(_native.ERROR_CLASSES) == 9


def test_builtin_parents() -> None:
    parents: Dict[Type[srskit.SrskitError], Any] = {
        srskit.InvalidRequestError: ValueError,
        srskit.NotSentError: ConnectionError,
        srskit.NotSentTimeoutError: TimeoutError,
        srskit.NoAnswerError: ConnectionError,
        srskit.NoAnswerTimeoutError: TimeoutError,
        srskit.MisuseError: RuntimeError,
        srskit.DecodeError: ValueError,
    }
    for cls, parent in parents.items():
        assert issubclass(cls, parent)


def test_an_unknown_outcome_is_nothing_that_generic_code_repeats() -> None:
    assert not issubclass(srskit.OutcomeUnknownError, OSError)


@pytest.mark.parametrize("cls", concrete(srskit.SrskitError))
def test_pickle_keeps_text_and_fields(cls: Type[srskit.SrskitError]) -> None:
    problems = (srskit.Problem("attributes.period", "11 years", "1 to 10"),)
    error = cls("what happened", may_have_run="maybe", tries=2, problems=problems, response_code="465")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is cls
        assert str(again) == "what happened"
        assert vars(again) == vars(error)
        assert (again.tries, again.problems, again.response_code) == (2, problems, "465")


def test_every_documented_field_is_there_and_no_other() -> None:
    documented = {name for name in vars(srskit.SrskitError) if not name.startswith("_")}
    with pytest.raises(srskit.InvalidRequestError) as caught:
        srskit.encode({"a": None})
    assert vars(caught.value).keys() == documented
    with pytest.raises(TypeError, match="no field 'typo'"):
        srskit.SrskitError("x", typo=1)


def exchange(action: str = "SW_REGISTER") -> srskit.Exchange:
    return srskit.Exchange(action, "DOMAIN", {"domain": "example.com"}, username="u", key="not-a-real-key")


def ending(run: srskit.Exchange, stage: str, cause: str) -> srskit.SrskitError:
    for _ in range(10):
        try:
            if isinstance(run.step(), srskit.Send):
                run.failed(stage, cause)
        except srskit.SrskitError as error:
            return error
    raise AssertionError("it does not end")


def test_time_outs_of_each_class() -> None:
    assert type(ending(exchange(), "connecting", "timed_out")) is srskit.NotSentTimeoutError
    assert type(ending(exchange(), "connecting", "refused")) is srskit.NotSentError
    assert type(ending(exchange("LOOKUP"), "in_flight", "timed_out")) is srskit.NoAnswerTimeoutError
    assert type(ending(exchange("LOOKUP"), "in_flight", "reset")) is srskit.NoAnswerError
    unknown = ending(exchange(), "in_flight", "timed_out")
    assert type(unknown) is srskit.OutcomeUnknownError
    assert (unknown.timed_out, unknown.may_have_run, unknown.next) == (True, "maybe", "look_first")
    assert (unknown.action, unknown.object, unknown.tries, unknown.cause) == ("SW_REGISTER", "DOMAIN", 1, "timed_out")


def test_a_refusal_carries_what_the_service_said() -> None:
    run = exchange("LOOKUP")
    run.step()
    run.received(None, srskit.encode({"response_code": "555", "response_text": "invalid ip address [192.0.2.77]"}))
    with pytest.raises(srskit.AccessDeniedError) as caught:
        run.step()
    error = caught.value
    assert (error.address_seen, error.response_code, error.may_have_run) == ("192.0.2.77", "555", "no")
    assert "192.0.2.77" in error.advice and "allow list" in str(error)


def test_misuse() -> None:
    run = exchange()
    with pytest.raises(srskit.MisuseError):
        run.received(200, b"")
    run.step()
    run.failed("connecting")
    with pytest.raises(srskit.MisuseError, match="reported twice"):
        run.failed("connecting")
    with pytest.raises(srskit.InvalidRequestError, match="use one of connecting, in_flight"):
        run.failed("sometime")


def test_an_unreadable_reply_shows_no_data() -> None:
    body = b"<OPS_envelope><body><data_block><dt_assoc><item key='response_code'>200</item><item key='first_name'>Zoe"
    with pytest.raises(srskit.OutcomeUnknownError, match="^these bytes cannot be decoded: ") as caught:
        srskit.decode(body)
    assert caught.value.salvaged_response_code == "200"
    assert "Zoe" not in repr(vars(caught.value)) + str(caught.value)


def test_errors_module_and_package_agree() -> None:
    for cls in concrete(srskit.SrskitError):
        assert getattr(srskit, cls.__name__) is getattr(errors, cls.__name__) is cls
