#!/usr/bin/env python3
"""Writes ../mistake_more.json: digests of signing mistakes, alone and in pairs.

It shares no code with the product: each mistake is written out here as the language in question would
make it, with Python's own libraries. Run it without arguments; with --check it only compares.
"""

import base64
import hashlib
import hmac
import html
import json
import pathlib
import sys
import urllib.parse

OUT = pathlib.Path(__file__).resolve().parent.parent / "mistake_more.json"

LINES = (
    "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n"
    "<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n"
    "<OPS_envelope>\n"
    "<body>\n"
    '<item key="action">LOOKUP</item>\n'
    '<item key="note">Zo\u00eb &amp; &quot;co&quot;</item>\n'
    '<item key="empty"></item>\n'
    "</body>\n"
    "</OPS_envelope>"
)
SOLID = LINES.replace("\n", "")
CLOSED = LINES.replace('<item key="empty"></item>', '<item key="empty"/>')
SPACED = " \n" + LINES

KEYS = ["synthetic-key-not-a-real-one-0123456789abcdef", "0f" * 56]
OTHER_KEY = "another-synthetic-key"
OTHER_BODY = "<OPS_envelope/>"


def md5(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()


def right(body: bytes, key: bytes) -> str:
    return md5(md5(body + key).encode() + key)


def of_body(change):
    return lambda body, key: right(change(body).encode(), key.encode())


def of_key(change):
    return lambda body, key: right(body.encode(), change(key))


def head(body: str) -> str:
    """White space in front: losing it is a mistake of its own."""
    return body[: len(body) - len(body.lstrip())]


def indented(width: str):
    """LINES and its like, laid out by hand: the depth of each line is written down."""
    depths = [0, 0, 0, 1, 2, 2, 2, 1, 0]

    def lay(body: str) -> str:
        lines = {SOLID: LINES, LINES: LINES, CLOSED: CLOSED, SPACED: LINES}[body].split("\n")
        return head(body) + "\n".join(width * depth + line for depth, line in zip(depths, lines))

    return lay


def php_quotes(text: str) -> str:
    return html.escape(text, quote=False).replace('"', "&quot;").replace("'", "&#039;")


def escaped_for_go(text: str) -> str:
    return html.escape(text, quote=False).replace('"', "&#34;").replace("'", "&#39;")


def sha1_twice(body: str, key: str) -> str:
    first = hashlib.sha1((body + key).encode()).hexdigest()
    return hashlib.sha1((first + key).encode()).hexdigest()


# Each mistake in one or more spellings, as languages have them.
MISTAKES = {
    "no_key": [lambda body, key: right(body.encode(), b"")],
    "no_body": [of_body(lambda body: "")],
    "head_trimmed": [of_body(str.lstrip)],
    "doctype_cut": [of_body(lambda body: body.replace("<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>", "").replace(" ?>\n\n", " ?>\n"))],
    "indent_cut": [of_body(lambda body: head(body) + body.lstrip().replace("\n", ""))],
    "indent_made": [of_body(indented(width)) for width in ("", "  ", "    ", "\t")],
    "quotes_changed": [
        of_body(lambda body: body.replace("'", '"')),
        of_body(lambda body: body.replace('"', "'")),
        of_body(lambda body: body.replace('"action"', "'action'").replace('"note"', "'note'").replace('"empty"', "'empty'")),
    ],
    "empty_tags": [
        of_body(lambda body: body.replace('"empty"></item>', '"empty"/>')),
        of_body(lambda body: body.replace('"empty"/>', '"empty"></item>')),
    ],
    "entities_resolved": [
        of_body(html.unescape),
        of_body(lambda body: body.replace("&quot;", '"')),
    ],
    "html_escaped": [
        of_body(lambda body: html.escape(body, quote=False)),
        of_body(html.escape),
        of_body(php_quotes),
        of_body(escaped_for_go),
    ],
    "form_encoded": [
        of_body(urllib.parse.quote_plus),
        of_body(urllib.parse.quote),
        of_body(lambda body: urllib.parse.quote(body, safe="")),
        of_body(lambda body: urllib.parse.quote(body, safe="-_.!~*'()")),
    ],
    "key_quoted": [of_key(lambda key: f'"{key}"'.encode()), of_key(lambda key: f"'{key}'".encode())],
    "key_bytes": [of_key(lambda key: bytes.fromhex(key) if len(key) == 112 else key.encode())],
    "base64": [
        lambda body, key: base64.b64encode(right(body.encode(), key.encode()).encode()).decode(),
        lambda body, key: base64.b64encode(bytes.fromhex(right(body.encode(), key.encode()))).decode().rstrip("="),
    ],
    "sha1": [sha1_twice],
    "hmac_md5": [
        lambda body, key: hmac.new(key.encode(), body.encode(), "md5").hexdigest(),
        lambda body, key: hmac.new(body.encode(), key.encode(), "md5").hexdigest(),
    ],
    "other_key": [of_key(lambda key: OTHER_KEY.encode())],
    "other_body": [of_body(lambda body: OTHER_BODY)],
}


def one_md5(data: bytes, key: bytes) -> str:
    return md5(data + key)


# Two mistakes together, spelt out.
PAIRS = {
    "upper_final+lf_tail": lambda b, k: right((b + "\n").encode(), k.encode()).upper(),
    "upper_final+key_lf": lambda b, k: right(b.encode(), (k + "\n").encode()).upper(),
    "single_md5+upper_final": lambda b, k: one_md5(b.encode(), k.encode()).upper(),
    "single_md5+nul_tail": lambda b, k: one_md5(b.encode() + b"\0", k.encode()),
    "single_md5+key_lf": lambda b, k: one_md5(b.encode(), (k + "\n").encode()),
    "single_md5+sha1": lambda b, k: hashlib.sha1((b + k).encode()).hexdigest(),
    "single_md5+base64": lambda b, k: base64.b64encode(bytes.fromhex(one_md5(b.encode(), k.encode()))).decode(),
    "hmac_md5+sha1": lambda b, k: hmac.new(k.encode(), b.encode(), "sha1").hexdigest(),
    "upper_final+other_key": lambda b, k: right(b.encode(), OTHER_KEY.encode()).upper(),
    "single_md5+other_key": lambda b, k: one_md5(b.encode(), OTHER_KEY.encode()),
    "lf_tail+other_key": lambda b, k: right((b + "\n").encode(), OTHER_KEY.encode()),
    "other_key+other_body": lambda b, k: right(OTHER_BODY.encode(), OTHER_KEY.encode()),
    "upper_inner+crlf_tail": lambda b, k: md5(md5((b + "\r\n" + k).encode()).upper().encode() + k.encode()),
    "latin1+lf_tail": lambda b, k: right((b + "\n").encode("latin-1"), k.encode()),
    "html_escaped+key_lf": lambda b, k: right(html.escape(b).encode(), (k + "\n").encode()),
    "key_first+key_space": lambda b, k: md5((k + " ").encode() + md5((k + " " + b).encode()).encode()),
    "declaration_cut+doctype_cut": lambda b, k: right(b[b.index("<OPS_envelope") :].encode(), k.encode()),
    "raw_inner+upper_final": lambda b, k: md5(hashlib.md5((b + k).encode()).digest() + k.encode()).upper(),
    "no_key_outer+key_upper": lambda b, k: md5(md5((b + k.upper()).encode()).encode()),
}


def spellings(name, body, key):
    """Digests of the mistake, without those that make no difference."""
    ours = right(body.encode(), key.encode())
    found = []
    for form in MISTAKES[name]:
        digest = form(body, key)
        if digest != ours and digest not in found:
            found.append(digest)
    return found


def vectors():
    bodies = {"lines": LINES, "solid": SOLID, "closed": CLOSED, "spaced": SPACED}
    for label, body in bodies.items():
        for number, key in enumerate(KEYS):
            yield {
                "id": f"mistake/more-{label}-key-{number}",
                "kind": "mistake",
                "why": "mistakes beyond the first thirty-two, each in every spelling that makes a difference, and pairs",
                "body": body,
                "key": key,
                "other_key": OTHER_KEY,
                "other_body": OTHER_BODY,
                "spellings": {name: spellings(name, body, key) for name in MISTAKES},
                "pairs": {name: make(body, key) for name, make in PAIRS.items()} if label == "lines" else {},
            }


def main():
    text = json.dumps(list(vectors()), indent=1, ensure_ascii=False) + "\n"
    if "--check" in sys.argv:
        if OUT.read_text(encoding="utf-8") != text:
            sys.exit(f"{OUT.name} is out of date: run tests/vectors/make/mistakes.py")
        return
    OUT.write_text(text, encoding="utf-8")


main()
