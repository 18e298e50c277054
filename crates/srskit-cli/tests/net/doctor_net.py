#!/usr/bin/env python3
"""The doctor in networks that are really broken: `doctor_net.py PATH-OF-srskit`.

Each situation breaks one thing between two namespaces and asks what the doctor says: one check, its verdict, who
must act, a word of the cause, and the exit code. A line each; where this machine allows no namespaces, all of them
are named as skipped.
"""

import pathlib
import subprocess
import sys
import time

from world import CLIENT, HOST, OTHER_HOST, PORT, RELAYS, SERVER, Refused, World, run

HERE = pathlib.Path(__file__).parent
URL = f"https://{SERVER}:{PORT}"
CANARY = "pr0xy-passw0rd-canary"
SITUATIONS = []


def situation(name, check, verdict, who, word, code):
    """What the doctor has to say of what the function breaks; the function gives back words and settings."""

    def keep(function):
        SITUATIONS.append((name, function, check, verdict, who, word, code))
        return function

    return keep


def settings(start, **more):
    return {"SYSTEM": URL, "USERNAME": start["username"], "KEY": start["key"], "CA_FILE": start["ca_file"]} | more


def nobody(**more):
    """Settings for servers that never get to see a request."""
    return {"SYSTEM": URL, "USERNAME": "reseller", "KEY": "not-a-real-key"} | more


def server(world, kind, port=PORT, address=SERVER, upstream=(), is_secure=False):
    tls = [world.folder / "leaf.pem", world.folder / "leaf.key"] if is_secure else []
    words = [HERE / "servers.py", kind, address, port, *tls, *upstream]
    world.start(sys.executable, *words, wait_for="listening")


@situation("nothing is broken", "D15", "ok", "nobody", "they work", 0)
def _(world):
    return settings(world.stand_in())


@situation("the port is closed", "D08", "fail", "your_network", "refused", 1)
def _(world):
    return nobody(SYSTEM="production")


@situation("the port of a hosted instance is closed", "D08", "fail", "opensrs", "not enough", 1)
def _(world):
    return nobody()


@situation("a firewall refuses", "D08", "fail", "your_network", "refused", 1)
def _(world):
    start = world.stand_in()
    world.rules(
        world.client,
        "add chain ip t o { type filter hook output priority 0; }",
        f"add rule ip t o tcp dport {PORT} reject with tcp reset",
    )
    return settings(start, SYSTEM="production")


@situation("a firewall drops", "D08", "fail", "your_network", "firewall", 1)
def _(world):
    start = world.stand_in()
    world.rules(
        world.server, "add chain ip t i { type filter hook input priority 0; }", f"add rule ip t i tcp dport {PORT} drop"
    )
    return settings(start, SYSTEM="production")


@situation("there is no route", "D08", "fail", "your_network", "no way", 1)
def _(world):
    world.inside(world.client, "ip", "route", "add", "unreachable", "198.51.100.0/24")
    return nobody(SYSTEM=f"https://198.51.100.1:{PORT}")


@situation("a firewall resets the handshake", "D10", "fail", "your_network", "reset", 1)
def _(world):
    start = world.stand_in()
    # The hello is the first packet of this size that a client sends.
    world.rules(
        world.server,
        "add chain ip t i { type filter hook input priority 0; }",
        f"add rule ip t i tcp dport {PORT} meta length > 150 reject with tcp reset",
    )
    return settings(start)


@situation("the MTU on the way is cut, and nobody says so", "D18", "fail", "your_network", "MTU", 1)
def _(world):
    start = world.stand_in()
    world.rules(
        world.server,
        "add chain ip t i { type filter hook input priority 0; }",
        f"add rule ip t i tcp dport {PORT} meta length > 1300 drop",
    )
    return settings(start)


@situation("the resolver refuses", "D07", "fail", "your_network", "cannot be resolved", 1)
def _(world):
    return nobody(SYSTEM="https://hrs.example.com")


@situation("the resolver is silent", "D07", "fail", "your_network", "cannot be resolved", 1)
def _(world):
    world.rules(
        world.server, "add chain ip t i { type filter hook input priority 0; }", "add rule ip t i udp dport 53 drop"
    )
    return nobody(SYSTEM="https://hrs.example.com")


def certificate(world, issuer, *names):
    """A key and a certificate for hosts, from an authority of this name."""
    at = lambda file: str(world.folder / file)
    new = ["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout"]
    run(*new, at("ca.key"), "-x509", "-days", "2", "-subj", f"/CN={issuer}", "-out", at("ca.pem"))
    run(*new, at("leaf.key"), "-subj", f"/CN={names[0]}", "-out", at("leaf.csr"))
    kinds = [f"{'IP' if name[0].isdigit() else 'DNS'}:{name}" for name in names]
    (world.folder / "leaf.ext").write_text(f"subjectAltName={','.join(kinds)}\n")
    signed_by = ["-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial"]
    run("openssl", "x509", "-req", "-days", "2", "-in", at("leaf.csr"), *signed_by, "-extfile", at("leaf.ext"), "-out", at("leaf.pem"))


def s_server(world, *more):
    at = lambda file: world.folder / file
    world.start(
        "openssl", "s_server", "-accept", f"{SERVER}:{PORT}", "-cert", at("leaf.pem"), "-key", at("leaf.key"), "-www",
        *more, wait_for="ACCEPT",
    )


@situation("RSA key exchange with CBC is all there is", "D10", "fail", "us", "RSA key exchange only", 1)
def _(world):
    certificate(world, "An Authority", SERVER)
    s_server(world, "-tls1_2", "-cipher", "AES128-SHA:@SECLEVEL=0")
    return nobody(CA_FILE=world.folder / "ca.pem")


@situation("TLS is opened and signed anew on the way", "D10", "fail", "your_network", "Office Proxy CA", 1)
def _(world):
    certificate(world, "Office Proxy CA", HOST)
    s_server(world)
    return nobody(SYSTEM="production")


def bad_tls(world, kind):
    """These ports are on the loopback address only, so the doctor runs on the service's machine."""
    start = world.stand_in("--bad-tls")
    return settings(start, SYSTEM=f"https://127.0.0.1:{start['bad_tls_ports'][kind]}", on=world.server)


@situation("the certificate has expired", "D10", "fail", "opensrs", "expired", 1)
def _(world):
    return bad_tls(world, "expired")


@situation("the certificate is another host's", "D10", "fail", "you", "not for the host", 1)
def _(world):
    return bad_tls(world, "wrong-host")


@situation("a hosted instance has an authority of its own", "D10", "fail", "you", "does not trust", 1)
def _(world):
    return bad_tls(world, "unknown-issuer")


@situation("the handshake never begins", "D10", "fail", "your_network", "swallows", 1)
def _(world):
    return bad_tls(world, "hanging-handshake")


@situation("closed before its certificate", "D11", "fail", "your_network", "0 bytes", 1)
def _(world):
    server(world, "close_empty")
    return nobody(SYSTEM="production")


@situation("a hosted instance closes before its certificate", "D11", "fail", "opensrs", "own list", 1)
def _(world):
    server(world, "close_empty")
    return nobody()


@situation("what listens does not speak TLS", "D10", "fail", "you", "does not speak TLS", 1)
def _(world):
    server(world, "speak_http")
    return nobody()


@situation("the proxy wants credentials", "D10", "fail", "you", "credentials", 1)
def _(world):
    server(world, "ask_for_credentials", 3128)
    return nobody(SYSTEM="production", PROXY=f"http://reseller:{CANARY}@{SERVER}:3128")


@situation("the proxy cannot be reached", "D08", "fail", "your_network", "proxy cannot be reached", 1)
def _(world):
    return nobody(SYSTEM="production", PROXY=f"http://{SERVER}:3128")


@situation("the address is on no list", "D13", "fail", "opensrs", CLIENT[0], 4)
def _(world):
    return settings(world.stand_in("--as", "production", "--allow-list", "192.0.2.99"))


def pool(world):
    """Connections leave from two addresses in turn, as behind many offices' gateways."""
    both = f"0 : {CLIENT[0]}, 1 : {CLIENT[1]}"
    world.rules(
        world.client,
        "add chain ip t p { type nat hook postrouting priority 100; }",
        f"add rule ip t p ip daddr {SERVER} snat to numgen inc mod 2 map {{ {both} }}",
    )


@situation("two addresses in turn, and both are on no list", "D13", "fail", "opensrs", "each needs a rule", 4)
def _(world):
    start = world.stand_in("--as", "production", "--allow-list", "192.0.2.99")
    pool(world)
    return settings(start)


@situation("two addresses in turn, and one is on the list", "D13", "fail", "opensrs", "from another address of yours", 4)
def _(world):
    start = world.stand_in("--as", "production", "--allow-list", CLIENT[0])
    pool(world)
    return settings(start)


@situation("the key is the other system's", "D15", "fail", "you", "key of horizon", 4)
def _(world):
    production = world.stand_in("--as", "production", "--allow-list", "192.0.2.0/25")
    test = world.stand_in("--seed", "7", port=PORT + 1)
    certificate(world, "An Authority", HOST, OTHER_HOST)
    world.resolver(f"{SERVER} rr\n{RELAYS[0]} {HOST}\n{RELAYS[1]} {OTHER_HOST}\n")
    server(world, "relay", address=RELAYS[0], upstream=[f"{SERVER}:{PORT}"], is_secure=True)
    server(world, "relay", address=RELAYS[1], upstream=[f"{SERVER}:{PORT + 1}"], is_secure=True)
    assert production["key"] != test["key"]
    trust = {"CA_FILE": world.folder / "ca.pem", "USERNAME": test["username"], "KEY": test["key"]}
    return trust | {"SYSTEM": "production", "words": ["--try-other-system"]}


@situation("the API calls the XML invalid", "D12", "fail", "your_network", "arrive whole", 1)
def _(world):
    certificate(world, "An Authority", SERVER)
    server(world, "call_xml_invalid", is_secure=True)
    return nobody(CA_FILE=world.folder / "ca.pem")


@situation("a server gives everything away", "D15", "ok", "nobody", "they work", 0)
def _(world):
    certificate(world, "An Authority", SERVER)
    server(world, "give_everything_away", is_secure=True)
    return nobody(CA_FILE=world.folder / "ca.pem", USERNAME="canary-reseller", KEY="c0ffee" * 18)


@situation("the host answers no ping", "D09", "ok", "nobody", "does not answer a ping", 0)
def _(world):
    start = world.stand_in()
    world.rules(
        world.server, "add chain ip t i { type filter hook input priority 0; }", "add rule ip t i icmp type echo-request drop"
    )
    return settings(start)


@situation("every answer comes late", "D12", "fail", "opensrs", "in time", 1)
def _(world):
    certificate(world, "An Authority", SERVER)
    server(world, "say_nothing", is_secure=True)
    return nobody(CA_FILE=world.folder / "ca.pem")


@situation("every answer takes seven seconds", "D23", "crashed", "us", "did not come to an end", 3)
def _(world):
    certificate(world, "An Authority", SERVER)
    server(world, "answer_late", is_secure=True)
    return nobody(CA_FILE=world.folder / "ca.pem")


@situation("a black hole", "D08", "fail", "your_network", "firewall", 1)
def _(world):
    world.rules(world.client, "add chain ip t o { type filter hook output priority 0; policy drop; }")
    return nobody(SYSTEM="production")


def judge(world, number, name, function, check, verdict, who, word, code):
    given = function(world)
    words, on = given.pop("words", []), given.pop("on", world.client)
    given = {key: str(value) for key, value in given.items()}
    begun = time.monotonic()
    bundle = world.folder / f"{number}.tar"
    exit_code, report = world.doctor("--bundle", str(bundle), *words, on=on, **given)
    took = time.monotonic() - begun
    found = next(finding for finding in report["findings"] if finding["check"] == check)
    seen = (found["verdict"], found["who"], exit_code)
    assert seen == (verdict, who, code), f"{seen}, {found['cause']}; failed: {failed_in(report)}"
    assert word in found["cause"], found["cause"]
    assert len(failed_in(report)) == (verdict == "fail"), f"one cause, and failures in {failed_in(report)}"
    text = bundle.read_bytes()
    for secret in [CANARY, "canary", "Canary", "4165550199", given["KEY"]]:
        assert secret.encode() not in text, f"{secret} is in the bundle"
    assert text.find(b"Not in here: the API key") in range(512, 1024), "the bundle does not begin with what is not in it"
    return took


def failed_in(report):
    return [finding["check"] for finding in report["findings"] if finding["verdict"] == "fail"]


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    only = sys.argv[2:]
    chosen = [one for one in SITUATIONS if not only or any(word in one[0] for word in only)]
    try:
        with World(program) as world:
            failures = sum(not report(world, number, one) for number, one in enumerate(chosen, 1))
    except Refused as why:
        for number, one in enumerate(chosen, 1):
            print(f"skip {number} - {one[0]}: this machine allows no namespaces ({why})")
        return 0
    return 1 if failures else 0


def report(world, number, one):
    try:
        took = judge(world, number, *one)
        print(f"ok {number} - {one[0]} ({one[2]}, {took:.1f} s)", flush=True)
        return True
    except (AssertionError, subprocess.TimeoutExpired) as error:
        print(f"not ok {number} - {one[0]}: {error}", flush=True)
        return False
    finally:
        world.reset()


if __name__ == "__main__":
    sys.exit(main())
