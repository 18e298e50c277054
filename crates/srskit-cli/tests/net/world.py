"""Two namespaces with a wire between them: a reseller's machine and the service's.

Everything in here needs root, and nothing of it is seen outside the namespaces.
"""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

SERVER = "192.0.2.1"
CLIENT = ["192.0.2.2", "192.0.2.3"]
PORT = 55443
# Where the service's two names lead to in there.
RELAYS = ["192.0.2.11", "192.0.2.12"]
HOST, OTHER_HOST = "rr-n1-tor.opensrs.net", "horizon.opensrs.net"


class Refused(Exception):
    """This machine does not allow namespaces."""


def run(*words, check=True):
    """Runs a tool to its end and gives back what it printed."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=60)
    if check and done.returncode:
        raise Refused(f"{' '.join(words)}: {done.stderr.strip() or done.returncode}")
    return done.stdout


def end(child):
    """Asks a server to end, and insists after a while."""
    child.stdin.close()
    child.terminate()
    try:
        child.wait(timeout=5)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    child.stdout.close()


class World:
    """The two machines; leave it as a context, or its processes and namespaces stay."""

    def __init__(self, program):
        self.program = program
        self.client, self.server = (f"srsk-{side}-{os.getpid()}" for side in ("c", "s"))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="srskit-net-"))
        self.processes = []

    def __enter__(self):
        try:
            self.build()
        except (OSError, Refused) as error:
            self.__exit__()
            raise Refused(str(error)) from error
        return self

    def build(self):
        for name in (self.client, self.server):
            run("ip", "netns", "add", name)
            self.inside(name, "ip", "link", "set", "lo", "up")
            # What `ip netns exec` lays over the machine's own files.
            os.makedirs(f"/etc/netns/{name}", exist_ok=True)
        self.resolver()
        run("ip", "link", "add", "w0", "netns", self.client, "type", "veth", "peer", "name", "w0", "netns", self.server)
        for address in CLIENT:
            self.inside(self.client, "ip", "address", "add", f"{address}/24", "dev", "w0")
        for address in (SERVER, *RELAYS):
            self.inside(self.server, "ip", "address", "add", f"{address}/24", "dev", "w0")
        for name in (self.client, self.server):
            self.inside(name, "ip", "link", "set", "w0", "up")
        self.inside(self.client, "nft", "list", "ruleset")

    def resolver(self, hosts=f"127.0.0.1 localhost\n{SERVER} {HOST}\n", server=SERVER):
        """What the reseller's machine knows of names; nobody answers at port 53 of the server."""
        folder = pathlib.Path(f"/etc/netns/{self.client}")
        (folder / "hosts").write_text(hosts)
        (folder / "resolv.conf").write_text(f"nameserver {server}\noptions timeout:1 attempts:1\n")

    def __exit__(self, *_):
        self.reset()
        for name in (self.client, self.server):
            run("ip", "netns", "del", name, check=False)
            shutil.rmtree(f"/etc/netns/{name}", ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def inside(self, name, *words, check=True):
        return run("ip", "netns", "exec", name, *words, check=check)

    def rules(self, name, *lines):
        """Rules of a firewall, in the words of nft."""
        for line in ("add table ip t", *lines):
            self.inside(name, "nft", line)

    def start(self, *words, wait_for=None, name=None):
        """A server on the service's machine; waits for a line of its output."""
        line = ["ip", "netns", "exec", name or self.server, *map(str, words)]
        child = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.processes.append(child)
        said = ""
        while wait_for is not None:
            said = child.stdout.readline()
            if not said:
                raise AssertionError(f"{words[0]} ended at once")
            if wait_for in said:
                break
        return said

    def stand_in(self, *more, port=PORT):
        """The stand-in at the service's address; gives back what its first line says."""
        line = self.start(
            self.program, "stand-in", "--address", SERVER, "--beyond-loopback", "--port", port, "--until-stdin-closes",
            "--no-control", *more, wait_for="{",
        )
        return json.loads(line)

    def reset(self):
        """Takes all rules away, then ends all servers: one that ends may have to talk to itself."""
        for name in (self.client, self.server):
            with contextlib.suppress(Refused):
                self.inside(name, "nft", "flush", "ruleset", check=False)
                self.inside(name, "ip", "route", "flush", "type", "unreachable", check=False)
        for child in self.processes:
            end(child)
        self.processes.clear()
        with contextlib.suppress(OSError):
            self.resolver()

    def doctor(self, *words, on, **settings):
        """The doctor on one of the machines; gives back exit code and report."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder)}
        environment |= {f"SRSKIT_{name}": str(value) for name, value in settings.items()}
        line = ["ip", "netns", "exec", on, self.program, "doctor", "--json", *words]
        done = subprocess.run(line, capture_output=True, text=True, timeout=90, env=environment, stdin=subprocess.DEVNULL)
        assert done.stdout, done.stderr
        return done.returncode, json.loads(done.stdout)
