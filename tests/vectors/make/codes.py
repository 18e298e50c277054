#!/usr/bin/env python3
"""Writes ../codes.json: for every row of the code table an answer that this row decides, and what a
caller must be told then.

It shares no code with the product: the precedence of rows and the table that turns a row into a
reply or an error are written down here a second time, so that a mistake in either place shows.

    python3 tests/vectors/make/codes.py [--check]
"""

import json
import pathlib
import re
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parent.parent.parent / "crates" / "srskit-catalogue" / "codes.toml"
TARGET = HERE.parent / "codes.json"

# A text for each pattern of the table, as the service might write it.
TEXTS = {
    "": "Text that no pattern names",
    "no nameserver changes": "No nameserver changes to make",
    "closing connection": "Closing connection",
    "gdpr|consent|agree|share information": "Registrant has not given consent yet",
    "deferred": "Request deferred",
    "ip address": "Invalid IP address",
    "invalid command": "Invalid command: FOO BAR",
    "encryption method": "Unknown encryption method",
    "already renewed|first request completes": "Please wait until your first request completes",
    "unable to complete registration|please retry": "Unable to complete registration",
    "fatal server error|internal server error": "Fatal server error occurred",
    "unable to change nameserver hostname": "Unable to change nameserver hostname",
    "does not exist": "Domain does not exist",
    "nameserver": "Nameserver says no",
    "not found at the registry|failed validation": "ns1.example.com not found at the registry",
    "remove domain owner": "Cannot remove domain owner",
    r"^\W*domain already renewed": "Domain Already Renewed",
    "invalid domain syntax|invalid syntax on domain|invalid domain name syntax": "Invalid domain syntax",
    "does not belong to registrar": "Domain does not belong to registrar",
    "duplicate (nameserver|sortorder)": "Duplicate sortorder",
    "password|username|subuser": "Invalid password",
    "unknown (modify|info) type|invalid registration type": "Unknown modify type",
    "nameserver|ip address": "Bad nameserver",
    "registration failed": "Registration failed",
    "not enabled|not supported|not allowed": "Renewal is not supported",
    "not owned": "Domain not owned by this reseller",
    "profile|sub-?user": "Profile unknown",
    "unrecognized protocol": "Unrecognized protocol",
    "ip address|connection refused": "Connection refused",
    "tld": "Unknown TLD",
}

# Commands to try a row with that takes any: one that costs nothing, one that may cost money.
ANY_READ = "GET DOMAIN"
ANY_ORDER = "TRADE_DOMAIN DOMAIN"
# Object for rows that name an action only, and the class of what is named.
OBJECTS = {"ADVANCED_UPDATE_NAMESERVERS": "DOMAIN", "SUBMIT": "BULK_CHANGE"}
CHARGEABLE = {
    "SW_REGISTER", "RENEW", "PROCESS_PENDING", "REDEEM", "TRADE_DOMAIN", "MODIFY DOMAIN", "SUBMIT BULK_CHANGE",
}

NEXT = {
    "fix": "fix", "wait": "wait", "reconnect": "wait", "check_access": "check_access", "reconcile": "look_first",
    "poll": "look_first", "top_up": "top_up", "stop": "stop", "support": "support", "done": "stop", "use_answer": "stop",
}
REASONS = {
    "accepted_async": "registry", "waiting_for_consent": "consent", "transfer_started": "approval",
    "ssl_order_started": "approval", "order_saved": "approval",
}


def commands(row):
    for pattern in row["actions"]:
        if pattern == "*":
            yield ANY_READ
            yield ANY_ORDER
        elif pattern == "@chargeable":
            yield ANY_ORDER
        else:
            action, _, given = pattern.partition(" ")
            yield f"{action} {given or OBJECTS.get(action, 'DOMAIN')}"


def is_chargeable(command):
    return command in CHARGEABLE or command.split()[0] in CHARGEABLE


def applies(row, code, command, text, attributes):
    def fits(pattern):
        if pattern == "@chargeable":
            return is_chargeable(command)
        return pattern in ("*", command, command.split()[0])

    name, _, value = row.get("attr", "").partition("=")
    return (
        row["code"] == code
        and any(fits(pattern) for pattern in row["actions"])
        and (not name or attributes.get(name) == value)
        and re.search(row["text"], text, re.IGNORECASE) is not None
    )


def outcome(row, chargeable):
    kind, charged = row["class"], row["charged"]

    def error(name, run, following, **more):
        return {"error": name, "may_have_run": run, "next": following, "row": row["name"], **more}

    def unknown():
        support = row["next"] == "support"
        if chargeable:
            return error("outcome_unknown", "maybe", "support" if support else "look_first")
        return error("no_answer", "harmless", "support" if support else "wait")

    if kind in ("ok", "answer"):
        return {"reply": "done"}
    if kind == "accepted_pending":
        return {"reply": "accepted", "reason": REASONS[row["name"]]}
    following = NEXT[row["next"]]
    if kind == "auth":
        return error("access_denied", "no", following)
    if kind == "rate":
        return error("throttled", "no", following)
    if kind == "unknown_outcome" or charged == "maybe" and (chargeable or kind == "server"):
        return unknown()
    return error("rejected", "no", following, reason=kind)


def vector(row, command, all_rows):
    action, given = command.split(" ")
    attributes = {"domain": "example.com"}
    if "attr" in row:
        name, value = row["attr"].split("=")
        attributes[name] = value
    text = TEXTS[row["text"]]
    deciding = [other for other in all_rows if applies(other, row["code"], command, text, attributes)]
    if max(deciding, key=lambda other: other["rank"]) is not row:
        return None  # another row decides for this command; that row has its own vectors
    chargeable = is_chargeable(command)
    good = row["class"] in ("ok", "answer", "accepted_pending")
    wanted = outcome(row, chargeable)
    tries = 3 if not chargeable and wanted.get("error") in ("no_answer", "throttled") else 1
    answer = {
        "protocol": "XCP", "action": "REPLY", "is_success": "1" if good else "0",
        "response_code": row["code"], "response_text": text,
    }
    return {
        "id": f"codes/{row['code']}-{row['name']}-{command.lower().replace(' ', '-')}",
        "kind": "exchange",
        "why": row["means"],
        "action": action,
        "object": given,
        "attributes": attributes,
        "events": [{"status": 200, "answer": answer}] * tries,
        "steps": ["send", "wait"] * (tries - 1) + ["send", "done"],
        "outcome": wanted,
    }


def render():
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["code"]
    vectors = []
    for row in rows:
        made = [vector for vector in (vector(row, command, rows) for command in commands(row)) if vector]
        if not made:
            sys.exit(f"codes.toml: no command reaches row {row['name']} of code {row['code']}")
        vectors += made
    lines = ",\n".join("  " + json.dumps(vector, ensure_ascii=False) for vector in vectors)
    return f"[\n{lines}\n]\n"


def main():
    text = render()
    if "--check" in sys.argv[1:]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
            sys.exit("tests/vectors/codes.json is stale: run python3 tests/vectors/make/codes.py")
    else:
        TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
