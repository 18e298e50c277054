"""No key, signature or registrant's data in anything that Python prints by itself."""

from __future__ import annotations

import srskit

KEY = "not-a-real-key-0123456789"


def test_repr_shows_no_secret_and_no_data() -> None:
    exchange = srskit.Exchange("LOOKUP", "DOMAIN", {"x": "Zoe"}, username="reseller", key=KEY)
    send = exchange.step()
    assert isinstance(send, srskit.Send)
    exchange.received(200, srskit.encode({"is_success": "1", "response_code": "210", "attributes": {"auth": "pw-1"}}))
    done = exchange.step()
    client = srskit.Client(system="https://127.0.0.1:1", username="reseller", key=KEY, proxy="http://me:pw-2@127.0.0.1")
    shown = "".join(map(repr, [exchange, send, done, client, srskit.decode(send.body)]))
    for secret in (KEY, srskit.sign(send.body, KEY), "Zoe", "pw-1", "pw-2"):
        assert secret not in shown
    assert repr(client) == "Client(system='https://127.0.0.1:1')"


def test_errors_of_settings_show_no_secret() -> None:
    bad = {"system": "ftp://me:pw-3@host", "username": "reseller", "key": KEY + " ", "proxy": "socks5://me:pw-4@host"}
    for changes in ({}, {"system": "horizon"}, {"system": "horizon", "proxy": "127.0.0.1:1"}):
        try:
            srskit.Client(**{**bad, **changes})  # type: ignore[arg-type]
        except srskit.InvalidRequestError as error:
            shown = str(error) + repr(vars(error))
            assert not any(secret in shown for secret in (KEY, "pw-3", "pw-4"))
        else:
            raise AssertionError("accepted")
