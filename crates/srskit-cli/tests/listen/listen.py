#!/usr/bin/env python3
"""`srskit doctor listen` with clients that people really use: `listen.py PATH-OF-srskit [CLIENT…]`.

Each client is made to commit each mistake that its library lets it make. The body, its signature and the headers are
made here, once for all; a client only sends what it is told in the way that its library does.
"""

import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
USERNAME, KEY = "reseller", "0123456789abcdef" * 7
TEXT = (
    "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n"
    "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>"
    "<item key='protocol'>XCP</item><item key='action'>LOOKUP</item><item key='object'>DOMAIN</item>"
    "<item key='attributes'><dt_assoc><item key='domain'>example.com</item><item key='note'>Zo\u00eb</item></dt_assoc>"
    "</item></dt_assoc></data_block></body></OPS_envelope>"
)
BODY = TEXT.encode()


def md5(data):
    return hashlib.md5(data).hexdigest()


def sign(body):
    return md5((md5(body + KEY.encode()) + KEY).encode())


def message(sent=BODY, signed=None, kind="text/xml", **headers):
    """What a client is to send: bytes, and the headers that it sets itself."""
    given = {"Content-Type": kind, "X-Username": USERNAME, "X-Signature": sign(sent if signed is None else signed)}
    return {"body": sent, "headers": given | {name.replace("_", "-"): text for name, text in headers.items()}}


def respelt():
    asked = message()
    asked["headers"]["X_Signature"] = asked["headers"].pop("X-Signature")
    return asked


# A mistake, what to send, and a word of what must be said about it; None for nothing.
MISTAKES = {
    "right": (message(), None),
    "nul_tail": (message(BODY + b"\0", signed=BODY), "adds one 0x00 behind the body"),
    "no_body": (message(b"", signed=BODY), "there is no body"),
    "chunked": (message(), "sent in chunks"),
    # In characters, so that the last byte is not read.
    "short_length": (message(Content_Length=str(len(TEXT))), "ends in the midst of its envelope"),
    # As with a terminator that is counted and not sent.
    "long_length": (message(Content_Length=str(len(BODY) + 1)), f"does not say {len(BODY)} bytes"),
    "header_spelling": (respelt(), "the signature is sent as X_Signature"),
    "upper_hex": (message(X_Signature=sign(BODY).upper()), "written in upper case"),
    "latin1": (message(TEXT.encode("latin-1")), "it may be Latin-1"),
    "signed_as_latin1": (message(signed=TEXT.encode("latin-1")), "hashed as Latin-1 but sent as UTF-8"),
    "declared_apart": (message(kind="text/xml; charset=ISO-8859-1"), "Content-Type says iso-8859-1"),
}

# What a library does not let a program do: it counts the body itself, or has no way to send chunks.
CANNOT = {
    "php_streams": {"chunked"},
    "requests": {"short_length", "long_length"},
    "perl_lwp": {"short_length", "long_length"},
}
CLIENTS = {
    "curl": ["sh", "curl.sh"],
    "php_curl": ["php", "php_curl.php"],
    "php_streams": ["php", "php_streams.php"],
    "http_client": [sys.executable, "http_client.py"],
    "requests": [os.environ.get("PYTHON_WITH_REQUESTS", sys.executable), "with_requests.py"],
    "node_https": ["node", "node_https.js"],
    "perl_lwp": ["perl", "perl_lwp.pl"],
}


class Listener:
    """`srskit doctor listen`, and what it says."""

    def __init__(self, program, folder):
        self.ca_file = folder / "ca.pem"
        environment = {"PATH": os.environ["PATH"], "SRSKIT_USERNAME": USERNAME, "SRSKIT_KEY": KEY}
        line = [program, "doctor", "listen", "--json", "--ca-file", str(self.ca_file)]
        self.process = subprocess.Popen(
            line, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        words = self.process.stderr.readline().replace(";", " ").split()
        self.url = next(word for word in words if word.startswith("https://"))

    def faults(self):
        """Of the request that came next."""
        remarks = json.loads(self.process.stdout.readline())["remarks"]
        return [remark["what"] for remark in remarks if remark["is_fault"]]

    def end(self):
        self.process.terminate()
        self.process.communicate(timeout=20)


def judge(listener, folder, client, mistake):
    asked, word = MISTAKES[mistake]
    body = folder / "body"
    body.write_bytes(asked["body"])
    headers = folder / "headers.json"
    headers.write_text(json.dumps(asked["headers"]))
    (folder / "headers").write_text("".join(f"{name}: {text}\n" for name, text in asked["headers"].items()))
    program, script = CLIENTS[client]
    line = [program, str(HERE / "clients" / script), mistake, listener.url, str(listener.ca_file), str(folder)]
    sent = subprocess.run(line, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    # Whether the client liked the answer is its own matter; it must have sent something.
    assert sent.returncode in (0, 9), f"{client} cannot send: {sent.stderr}{sent.stdout}"
    faults = listener.faults()
    if word is None:
        assert faults == [], faults
    else:
        assert any(word in fault for fault in faults), f"{faults} without {word!r}"


def report(number, listener, folder, client, mistake):
    name = f"{client}: {mistake}"
    if mistake in CANNOT.get(client, ()):
        print(f"note: {name}: this library does not let a program do it")
        return True
    try:
        judge(listener, folder, client, mistake)
        print(f"ok {number} - {name}", flush=True)
        return True
    except (AssertionError, OSError, subprocess.TimeoutExpired) as error:
        print(f"not ok {number} - {name}: {error}", flush=True)
        return False


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    chosen = sys.argv[2:] or CLIENTS
    with tempfile.TemporaryDirectory(prefix="srskit-listen-") as folder:
        folder = pathlib.Path(folder)
        results = []
        for client in chosen:
            # A listener each: a mistake that leaves one hanging names its client.
            listener = Listener(program, folder)
            for mistake in MISTAKES:
                results.append(report(len(results) + 1, listener, folder, client, mistake))
            listener.end()
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
