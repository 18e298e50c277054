"""The command line, as `srskit` and as `python -m srskit`."""

from __future__ import annotations

import signal
import sys
from typing import Optional, Sequence

from . import _native


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command line, without the program's name; give back the exit code."""
    # Python would only note the signal, and act on it when the command has ended.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _native.run_command_line(["srskit", *(sys.argv[1:] if arguments is None else arguments)])


if __name__ == "__main__":
    sys.exit(main())
