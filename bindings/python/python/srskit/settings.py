"""What a client is made with."""

from __future__ import annotations

import os
from typing import Any, Dict, Mapping, Optional, Sequence, TypedDict, Union

Path = Union[str, "os.PathLike[str]"]
"""Where a file is."""

Pins = Union[str, Sequence[str]]
"""SHA-256 of a host's public key, or several of them."""


class Settings(TypedDict, total=False):
    """The arguments of `Client`, as a type: `AsyncClient`, `doctor` and the stand-in's `client` take the same.

    Keys:
        system: "production" (orders cost money), "horizon" (the test system), or a URL like
            "https://host:55443". There is no default.
        username: the reseller's user name.
        key: the API key for that system.
        ca_file: PEM file with CA certificates to trust besides the system's own.
        pin: SHA-256 of the host's public key, or several of them.
        proxy: "http://[user:password@]host[:port]", or "none".
        timeout: seconds for a whole call, tries and pauses included; 90 when nothing else is set.
        connections: connections at once, 1 to 100; 8 when nothing else is set.
        key_file: file that holds the key.
        key_command: command that prints the key; split into words, no shell.
        profile: name of a profile in the file.
        config: the file itself, instead of `srskit/config.toml` in the user's configuration folder.
    """

    system: Optional[str]
    username: Optional[str]
    key: Optional[str]
    ca_file: Optional[Path]
    pin: Optional[Pins]
    proxy: Optional[str]
    timeout: Optional[float]
    connections: Optional[int]
    key_file: Optional[Path]
    key_command: Optional[str]
    profile: Optional[str]
    config: Optional[Path]


_NAMES = frozenset(Settings.__annotations__)


def as_texts(settings: Mapping[str, object]) -> Dict[str, str]:
    """Settings as the native module takes them: texts, whatever place they come from."""
    for name in settings:
        if name not in _NAMES:
            raise TypeError(f"there is no setting {name!r}")
    return {name: _as_text(value) for name, value in settings.items() if value is not None}


def _as_text(value: Any) -> Any:
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, (int, float)):
        return str(value)
    # A sequence of pins. Whatever else is no text is refused where texts are read.
    return ",".join(value) if isinstance(value, (list, tuple)) else value
