"""Objects that callers of the library make from what it returns."""

from __future__ import annotations

import datetime as dt
from typing import Any, Dict, Mapping


class Domain:
    """A row of `list_domains`."""

    def __init__(self, data: Mapping[str, str]) -> None:
        self.name = data["name"]
        self.auto_renew = data["f_auto_renew"] == "Y"
        self.expiry_date = dt.datetime.fromisoformat(data["expiredate"].strip().replace("Z", "+00:00"))

    @property
    def tld(self) -> str:
        """What stands behind the name's first part that can be registered below."""
        return self.name.rsplit(".", 1)[1]

    def to_dict(self) -> Dict[str, Any]:
        """The fields by name."""
        return {"name": self.name, "auto_renew": self.auto_renew, "expiry_date": self.expiry_date}
