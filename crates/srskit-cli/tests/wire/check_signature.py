#!/usr/bin/env python3
"""A TLS server that knows MD5, TLS and nothing of srskit: it checks what a client sends.

Usage: check_signature.py CERTIFICATE KEY EXPECTED...

CERTIFICATE and KEY are PEM files. The API key comes in the environment variable API_KEY. Each
EXPECTED is a text that the body of one request must hold as UTF-8, its XML escapes applied. Prints
the port, then one line per request: "ok BYTES" or "wrong: WHY".
"""

import hashlib
import os
import socket
import ssl
import sys

REPLY = (
    b"<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>"
    b"<item key='is_success'>1</item><item key='response_code'>200</item>"
    b"<item key='response_text'>Command successful</item>"
    b"</dt_assoc></data_block></body></OPS_envelope>"
)


def signature(body: bytes, key: bytes) -> str:
    inner = hashlib.md5(body + key).hexdigest().encode("ascii")
    return hashlib.md5(inner + key).hexdigest()


def read_request(stream):
    """Head as a dictionary with lower-case names, and exactly the body, to the last byte sent."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = stream.recv(65536)
        if not piece:
            raise ValueError("the connection ended in the head")
        data += piece
    head, body = data.split(b"\r\n\r\n", 1)
    lines = head.decode("latin-1").split("\r\n")
    pairs = [line.split(":", 1) for line in lines[1:]]
    headers = {}
    for name, value in pairs:
        if name.lower() in headers:
            raise ValueError(f"{name} is given twice")
        headers[name.lower()] = value.strip()
    length = int(headers["content-length"])
    while len(body) < length:
        piece = stream.recv(65536)
        if not piece:
            raise ValueError(f"the body ended after {len(body)} of {length} bytes")
        body += piece
    # Whatever comes behind the body was not counted, and not signed.
    stream.settimeout(0.2)
    try:
        body += stream.recv(65536)
    except (TimeoutError, socket.timeout, ssl.SSLWantReadError):
        pass
    stream.settimeout(10)
    return lines[0], headers, body


def check(request, key: bytes, expected: str) -> str:
    line, headers, body = request
    escaped = expected.replace("&", "&amp;").encode("utf-8")
    problems = [
        (line == "POST / HTTP/1.1", f"request line {line!r}"),
        (headers.get("content-type") == "text/xml", "Content-Type"),
        (headers.get("x-username") == "reseller", "X-Username"),
        (int(headers["content-length"]) == len(body), "Content-Length is not the number of bytes sent"),
        ("transfer-encoding" not in headers, "Transfer-Encoding"),
        ("expect" not in headers, "Expect"),
        (escaped in body, "the text is not in the body as UTF-8"),
        (headers.get("x-signature") == signature(body, key), "X-Signature"),
    ]
    wrong = [what for holds, what in problems if not holds]
    return "wrong: " + "; ".join(wrong) if wrong else f"ok {len(body)}"


def main() -> None:
    certificate, private_key, *texts = sys.argv[1:]
    key = os.environ["API_KEY"].encode("ascii")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, private_key)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    for expected in texts:
        expected = "x" * int(expected[1:]) if expected.startswith("*") else expected
        plain, _ = listener.accept()
        plain.settimeout(10)
        with context.wrap_socket(plain, server_side=True) as stream:
            try:
                verdict = check(read_request(stream), key, expected)
            except ValueError as error:
                verdict = f"wrong: {error}"
            head = f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(REPLY)}\r\nConnection: close\r\n\r\n"
            stream.sendall(head.encode("ascii") + REPLY)
        print(verdict, flush=True)


if __name__ == "__main__":
    main()
