"""The class, methods and return shapes of yola's library `opensrs`, on top of srskit.

    from srskit.compat.opensrs import OpenSRS, errors      # was: from opensrs import OpenSRS, errors

What is covered, and what is different, stands in docs/migrating/yola-opensrs.md.
"""

from __future__ import annotations

from . import constants, errors, models
from .api import OpenSRS

__all__ = ["OpenSRS", "constants", "errors", "models"]
