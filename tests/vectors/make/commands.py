#!/usr/bin/env python3
"""Writes ../commands/<group>.json: for every command of the catalogue a request with every field set,
byte for byte, and a reply with the native values that reading it gives.

It shares no code with the product: includes, types, presets, the order of fields and the form of the
envelope are worked out here a second time, so that a mistake in either place shows.

    python3 tests/vectors/make/commands.py [--check]
"""

import json
import pathlib
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent.parent / "crates" / "srskit-catalogue" / "commands"
TARGET = HERE.parent / "commands"

# Beside the attributes, for the commands that name them in `envelope`.
ENVELOPE = {"cookie": "string", "registrant_ip": "ip"}

# What a field holds, by its key; some of it has to be escaped, and some is not ASCII.
TEXTS = {
    "first_name": "Zoë", "last_name": "O'Söhne", "org_name": "Zoë & \"Söhne\" <Ltd>", "address1": "32 Oak Street",
    "city": "Toronto", "state": "ON", "postal_code": "M6K 3M1", "country": "CA", "tld": ".com",
    "lang": "en", "cookie": "1:2:3", "key": "a key", "csr": "-----BEGIN-----\nMIIB\n-----END-----\n",
}
# A native value and its text on the wire, by type.
SAMPLES = {
    "int": (2, "2"), "money": ("8549.18", "8549.18"), "seconds": ("1.5", "1.5"), "bool01": (True, "1"),
    "boolYN": (True, "Y"), "date": ("2027-08-26", "2027-08-26"), "epoch": (1819276814, "1819276814"),
    "email": ("zoe@example.com", "zoe@example.com"), "phone": ("+1.4165550123", "+1.4165550123"),
}
# Fields that would turn a reply into one of an order that is only accepted.
NOT_DONE = {"forced_pending", "async_reason"}


class Catalogue:
    def __init__(self):
        self.enums, self.records, self.commands = {}, {}, []
        for path in sorted(SOURCE.glob("*.toml")):
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            self.enums.update((enum["name"], enum["values"]) for enum in data.get("enum", []))
            self.records.update((record["name"], record) for record in data.get("record", []))
            self.commands += data.get("command", [])

    def rows(self, rows):
        for row in rows:
            if "include" in row:
                yield from self.rows(self.records[row["include"]]["fields"])
            else:
                yield row

    def request_rows(self, command):
        yield from self.rows(command["request"])
        for key in command.get("envelope", []):
            yield {"name": key, "type": ENVELOPE[key], "level": "envelope"}

    def scalar(self, row, kind, number):
        """A native value and its text on the wire; `number` tells the entries of a list apart."""
        key = row["name"]
        if kind in self.enums or kind == "enum":
            words = row["values"] if kind == "enum" else self.enums[kind]
            word = words[number % len(words)]
            return word, word
        if kind == "int":
            value = self.integer(row)
            return value, str(value)
        if kind == "fqdn":
            is_host = key.startswith("ns") or key.endswith("_ns") or any(part in key for part in ("fqdn", "nameserver", "host"))
            name = f"ns{number + 1}.example.net" if is_host else ["example.com", "example.net"][number % 2]
            return name, name
        if kind == "ip":
            address = f"2001:db8::{number + 1}" if "ipv6" in key or key == "aaaa" else f"192.0.2.{number + 1}"
            return address, address
        if kind == "string":
            text = TEXTS.get(key, "sample " + key.replace("_", " "))[: row.get("max")]
            text = text.ljust(row.get("min", 0), "x")
            return text, text
        return SAMPLES[kind]

    @staticmethod
    def integer(row):
        if "values" in row:
            return row["values"][0]
        least, most = row.get("range", [0, 9999])
        return 2027 if "year" in row["name"] and most >= 2027 else max(least, min(2, most))

    def value(self, row, kind, reply, number=0):
        """A native value and what stands on the wire, of any type."""
        if kind.endswith("[]"):
            least, most = row.get("range", [0, 2])
            entries = [self.value(row, kind[:-2], reply, place) for place in range(max(least, min(2, most)))]
            return [native for native, _ in entries], [wire for _, wire in entries]
        if kind.endswith("{}"):
            native, wire = self.value(row, kind[:-2], reply)
            return {"example.com": native}, {"example.com": wire}
        if kind in self.records:
            return self.record(self.records[kind], reply, number)
        if kind == "assoc":
            return {"some key": "some text"}, {"some key": "some text"}
        if kind == "array":
            return ["some text"], ["some text"]
        if kind == "datetime":
            # The service's zone, where it names one, stands behind the time.
            written = "2027-08-26T11:40:14Z" if reply else "2027-08-26 11:40:14"
            return ("2027-08-26 11:40:14Z" if reply else written), written
        native, wire = self.scalar(row, kind, number)
        # Blanks around a text that comes back mean nothing.
        return (native.strip() if reply and isinstance(native, str) else native), wire

    def record(self, record, reply, number):
        natives, wires = {}, {}
        for row in self.rows(record["fields"]):
            if row.get("only") == "reply" and not reply:
                continue
            if "position" in row and not reply:
                wires[row["name"]] = str(row["position"] + number)
                continue
            native, wire = self.value(row, row["type"], reply, number)
            natives[row.get("as", row["name"])] = native
            wires[row["name"]] = wire
        return natives, wires

    def request(self, command):
        values, items, attributes = {}, {}, {}
        for row in self.request_rows(command):
            key, level = row["name"], row.get("level", "attributes")
            if "fixed" in row:
                wire = row["fixed"]
            elif "follows" in row:
                wire = "1"  # what it announces is sent, as everything is
            else:
                values[row.get("as", key)], wire = self.value(row, row["type"], False)
            if level in ("envelope", "both"):
                items[key] = wire
            if level in ("attributes", "both"):
                attributes[key] = wire
        top = {"protocol": "XCP", "action": command["action"], "object": command["object"], **items}
        return values, envelope(top | ({"attributes": attributes} if attributes else {}))

    def reply(self, command):
        natives, items, attributes = {}, {}, {}
        code = str(command.get("codes", [200])[0]) if command.get("codes") else "200"
        for row in self.rows(command["response"]):
            key, level = row["name"], row.get("level", "attributes")
            if key in NOT_DONE or level == "derived":
                continue
            native, wire = self.value(row, row["type"], True)
            natives[row.get("as", key)] = native
            if key == "*":
                attributes |= wire
            else:
                (items if level == "envelope" else attributes)[key] = wire
        READERS.get(command.get("reader"), lambda *_: None)(natives, attributes, code)
        top = {
            "protocol": "XCP", "action": "REPLY", "object": command["object"], "is_success": "1",
            "response_code": code, "response_text": "Command completed successfully", **items,
        }
        return natives, envelope(top | ({"attributes": attributes} if attributes else {}))


def read_lookup(natives, _attributes, code):
    assert code == "210"
    natives |= {"available": True, "availability": "available"}


def read_order(natives, attributes, _code):
    key = next(key for key in ("order_id", "id") if key in attributes)
    natives["order_id"] = int(attributes[key])


def read_order_info(natives, attributes, _code):
    flat = {"owner_city": "Toronto", "tech_email": "zoe@example.com", "fqdn1": "ns1.example.net", "fqdn2": ""}
    attributes["field_hash"] |= flat
    holder = next(value for value in natives.values() if isinstance(value, dict))
    holder["other"] = flat
    natives["contacts"] = {"owner": {"city": "Toronto"}, "tech": {"email": "zoe@example.com"}}
    natives["nameservers"] = ["ns1.example.net"]


def read_contract(natives, attributes, _code):
    natives["text"] = attributes["contract"]["text"]


def read_registries(natives, attributes, _code):
    natives["registries"] = dict(attributes["registry_name"])


def read_known_nameserver(natives, _attributes, code):
    natives["known"] = code == "200"


READERS = {
    "lookup": read_lookup, "order": read_order, "order_info": read_order_info, "contract": read_contract,
    "registries": read_registries, "known_nameserver": read_known_nameserver,
}


def escape(text):
    for character, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(character, f"&{name};")
    return text.replace("\r", "&#13;")


def xml(value):
    if isinstance(value, str):
        return escape(value)
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    name = "dt_assoc" if isinstance(value, dict) else "dt_array"
    items = (f'<item key="{escape(str(key))}">{xml(inner)}</item>' for key, inner in entries)
    return f"<{name}>{''.join(items)}</{name}>"


def envelope(top):
    return (
        "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n"
        "<OPS_envelope><header><version>0.9</version></header><body><data_block>"
        f"{xml(top)}</data_block></body></OPS_envelope>"
    )


def vector(catalogue, command):
    values, request = catalogue.request(command)
    fields, reply = catalogue.reply(command)
    return {
        "id": f"commands/{command['name']}", "kind": "command", "why": command["summary"],
        "command": command["name"], "method": command["method"],
        "values": values, "request": request, "reply": reply, "fields": fields,
    }


def render():
    catalogue, groups = Catalogue(), {}
    for command in catalogue.commands:
        groups.setdefault(command["group"], []).append(vector(catalogue, command))
    for group, vectors in sorted(groups.items()):
        lines = ",\n".join("  " + json.dumps(vector, ensure_ascii=False) for vector in vectors)
        yield TARGET / f"{group}.json", f"[\n{lines}\n]\n"


def main():
    made = dict(render())
    present = set(TARGET.glob("*.json"))
    if "--check" in sys.argv[1:]:
        stale = [path for path, text in made.items() if path not in present or path.read_text(encoding="utf-8") != text]
        if stale or present - made.keys():
            sys.exit("tests/vectors/commands is stale: run python3 tests/vectors/make/commands.py")
        return
    for path in present - made.keys():
        path.unlink()
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
