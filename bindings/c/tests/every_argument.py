#!/usr/bin/env python3
"""Writes a C program that misuses every argument of every function of the library.

Reads include/srskit-ffi.h, so a new function is tried without anybody remembering it: each pointer as
NULL, each length as 0 and huge, each number as 0, its greatest and its least, all others valid. What
can fail must refuse what is not allowed; what cannot fail must answer with nothing; nothing may crash.

    every_argument.py HEADER > every_argument.c
"""

import re
import sys

# Pointers that may be NULL, with what that means in the header.
MAY_BE_NULL = {
    "srskit_client_call": {"attributes"},
    "srskit_client_investigate": {"values", "clues"},
    "srskit_client_command": {"values", "options"},
    "srskit_client_send_with": {"options"},
    "srskit_exchange_command": {"values", "options"},
    "srskit_exchange_failed": {"words"},
    "srskit_log_set": {"function", "data"},
    "srskit_options_set_trace_id": {"trace_id"},
    "srskit_rows_new": {"values", "cursor", "options"},
}
# Numbers that stand for something in a list; 0 and the greatest are not in it.
CHOICES = {"system", "setting", "stage", "cause", "validate", "level", "field", "clue"}
# Functions that give a status which is not their own.
READERS = {"srskit_error_status"}
# What comes instead of 0 when there is nothing to read.
NOTHING = {"srskit_reply_is_success": "-1", "srskit_error_next": "SRSKIT_NEXT_STOP"}
# Texts that have to be something else than a word.
TEXTS = {"cursor": '"1;list_transfers_in;end"', "command": '"list_transfers_in"', "key": '"k"'}
DATA = {"json": '"{}"'}
SIGNATURE = "char (*signature)[33]"


def functions(header):
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.S)
    for match in re.finditer(r"^([a-z][\w \*]*?)(srskit_\w+)\(([^;{]*)\);", text, flags=re.M):
        returns, name, arguments = (" ".join(part.split()) for part in match.groups())
        yield returns, name, [] if arguments == "void" else split(arguments)


def split(arguments):
    return [Argument(argument.strip()) for argument in re.split(r",(?![^(]*\))", arguments)]


class Argument:
    def __init__(self, text):
        if text == SIGNATURE:
            self.type, self.name = "char (*)[33]", "signature"
        else:
            self.type, self.name = re.fullmatch(r"(.*?[ \*])(\w+)", text).groups()
            self.type = self.type.strip()
        self.is_pointer = "*" in self.type or self.type == "srskit_log_function"

    def valid(self, function):
        """An expression for a value that is allowed."""
        if self.type == "char (*)[33]":
            return "&signature"
        if self.type == "srskit_log_function":
            return "no_log"
        if match := re.fullmatch(r"(?:const )?srskit_(\w+) \*\*", self.type):
            return f"&out_{match[1]}"
        if match := re.fullmatch(r"(?:const )?srskit_(\w+) \*", self.type):
            special = {"assoc": "assoc", "array": "array", "values": "assoc", "attributes": "assoc"}
            return f"with->{special.get(self.name, match[1])}" if match[1] not in SCRATCH else f"&scratch_{match[1]}"
        if self.type in ("const char *", "const void *"):
            return DATA.get(self.name) or TEXTS.get(self.name, '"x"')
        if self.type == "void *":
            return "NULL"
        if self.type.endswith("*"):
            return f"&scratch_{self.type.rstrip(' *').replace(' ', '_')}"
        if self.type == "size_t":
            return "2" if function == "srskit_value_from_json" else "1"
        return "0" if self.name == "deadline_ms" else "200" if self.name == "http_status" else "1"

    def bad(self, function):
        """Values that are not to crash anything, and whether each is to be refused."""
        if self.is_pointer:
            return [("NULL", self.name not in MAY_BE_NULL.get(function, ()))]
        if self.type == "size_t":
            return [("0", False), ("(size_t)-1", self.name.endswith("length"))]
        if self.type == "uint32_t" and self.name in CHOICES:
            return [("0", True), ("UINT32_MAX", True)]
        if self.type == "uint32_t":
            return [("0", False), ("UINT32_MAX", self.name == "http_status")]
        if self.type == "int64_t":
            return [("INT64_MIN", True), ("INT64_MAX", False)]
        return [("0", False), ("UINT64_MAX", False)]


# Structs and enums that the caller owns.
SCRATCH = {"step", "date", "time"}


def calls(returns, name, arguments):
    """Each misuse as C: the call with one bad argument, and what must come of it."""
    if name.endswith("_free"):
        yield f"    {name}(NULL);"
        return
    if name == "srskit_last_error_take":
        yield f"    srskit_error_free({name}());"
    elif not arguments:
        yield f"    (void){name}();"
    for place, argument in enumerate(arguments):
        for value, refused in argument.bad(name):
            given = [value if other is argument else other.valid(name) for other in arguments]
            call = f"{name}({', '.join(given)})"
            if returns == "srskit_status" and name not in READERS:
                yield f"    TRY({call}, {'REFUSED' if refused else 'ANY'});"
            elif argument.is_pointer and place == 0 and argument.type.startswith("const srskit_"):
                yield f"    CHECK({call} == {NOTHING.get(name, '0')});"
            elif refused and argument.name == "field":
                yield f"    CHECK(!{call});"
            else:
                yield f"    (void){call};"


def program(header):
    tried = list(functions(header))
    lines = ["/* Made by every_argument.py from the header. */", '#include "every_argument.h"', ""]
    for returns, name, arguments in tried:
        lines += [f"static void {name}_is_misused(struct objects *with)", "{", "    (void)with;"]
        lines += [*calls(returns, name, arguments), "}", ""]
    lines += ["void misuse_everything(struct objects *with)", "{"]
    lines += [f"    {name}_is_misused(with);" for _, name, _ in tried]
    lines += [f'    printf("C arguments: %lu misuses of {len(tried)} functions\\n", checks);', "}"]
    return "\n".join(lines)


print(program(open(sys.argv[1], encoding="utf-8").read()))
