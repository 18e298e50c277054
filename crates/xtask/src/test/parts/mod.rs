//! The parts, in the order in which they run.

mod c;
mod doctor;
mod faces;
mod full;
mod fuzz;
mod generated;
mod inspector;
mod node;
mod php_package;
mod python;
mod readme;
mod rust;
mod seeds;

use super::counts::Counts;
use super::install::Need;
use super::job::Trouble;
use super::lab::Lab;

/// A part of the tests.
pub(super) struct Part {
    /// What `--only` takes.
    pub(super) name: &'static str,
    /// What it runs, in words.
    pub(super) what: &'static str,
    pub(super) needs: &'static [&'static Need],
    /// Whether it runs with `--full` only.
    pub(super) only_full: bool,
    pub(super) run: fn(&Lab) -> Result<Counts, Trouble>,
}

impl Part {
    const fn new(
        name: &'static str,
        what: &'static str,
        needs: &'static [&'static Need],
        run: fn(&Lab) -> Result<Counts, Trouble>,
    ) -> Self {
        Self { name, what, needs, only_full: false, run }
    }

    const fn only_full(self) -> Self {
        Self { only_full: true, ..self }
    }
}

// Cheap checks first; then one build that everything after it uses.
pub(super) static PARTS: &[Part] = &[
    Part::new("format", "cargo fmt --check, here and in fuzz/", &[], rust::format),
    Part::new("generated", "generated files and vectors are up to date", &[&PYTHON], generated::check),
    Part::new("clippy", "cargo clippy -D warnings, all targets, native TLS too", &[&OPENSSL], rust::clippy),
    Part::new("build", "cargo build, all targets", &[], rust::build),
    Part::new(
        "rust",
        "cargo test: unit, property, vector, transport, stand-in, command line, examples of the reference, wire check by \
         Python, doc",
        &[&PYTHON, &OPENSSL_COMMAND, &CURL],
        rust::test,
    ),
    Part::new(
        "native-tls",
        "cargo test with TLS of the system against openssl s_server",
        &[&OPENSSL, &OPENSSL_COMMAND],
        rust::native_tls,
    ),
    Part::new("readme", "what README shows on the command line", &[], readme::run),
    Part::new(
        "c",
        "C: headers, symbols, vectors, misuse, sanitizers, calls, examples, memory, install, README",
        &[&PYTHON, &C_COMPILER, &JANSSON, &OPENSSL, &PHP, &GROFF],
        c::test,
    ),
    Part::new("php", "PHP: extension, vectors, calls, toolkit programs", &[&C_COMPILER, &PHP], faces::php),
    Part::new("php-fpm", "PHP: 2,000 requests to php-fpm behind nginx", &[&C_COMPILER, &PHP, &PHP_FPM], faces::php_fpm),
    Part::new(
        "python",
        "Python: vectors, every command, forks, asyncio, a sample job, leaks",
        &[&PYTHON],
        python::suite,
    ),
    Part::new("py-types", "Python: mypy --strict, pyright strict, stubtest", &[&PYTHON, &NODE], python::types),
    Part::new("py-install", "Python: what the README has a newcomer do", &[&PYTHON], python::newcomer),
    Part::new(
        "node",
        "Node: vectors, every command, a sample panel, Jest and Vitest, leaks",
        &[&NODE, &NPM],
        node::suite,
    ),
    Part::new("node-types", "Node: tsc --strict over a sample panel", &[&NODE, &NPM], node::types),
    Part::new("node-install", "Node: what the README has a newcomer do", &[&NODE, &NPM, &C_COMPILER], node::newcomer),
    Part::new("inspector", "the stand-in's page in a real browser", &[&PYTHON, &CHROMIUM], inspector::browser),
    Part::new("net-opensrs", "Debian's Net::OpenSRS against the stand-in", &[&NET_OPENSRS], inspector::net_opensrs),
    Part::new(
        "doctor-net",
        "the doctor in broken networks: firewalls, MTU, resolver, TLS, proxy, address pools (namespaces, where allowed)",
        &[&PYTHON, &OPENSSL_COMMAND, &NETWORK_TOOLS],
        doctor::net,
    ),
    Part::new(
        "doctor-listen",
        "the doctor listens: curl, PHP, Python, Node and Perl, each with each mistake",
        &[&PYTHON, &NODE, &OTHER_CLIENTS],
        doctor::listen,
    ),
    Part::new("fuzz", "each fuzz target for 10 s", &[&CXX_COMPILER], fuzz::short),
    Part::new("fuzz-long", "each fuzz target for 5 min", &[&CXX_COMPILER], fuzz::long).only_full(),
    Part::new(
        "leaks-c",
        "C vectors, misuse and calls under valgrind, 1,000,000 rounds and 100,000 calls",
        &[&PYTHON, &C_COMPILER, &JANSSON, &OPENSSL, &VALGRIND],
        c::memory,
    )
    .only_full(),
    Part::new("leaks-php", "the PHP tests under valgrind", &[&C_COMPILER, &PHP, &VALGRIND], faces::php_memory)
        .only_full(),
    Part::new(
        "php-package",
        "PHP: the package as README has it made, loaded and used alone",
        &[&C_COMPILER, &PHP],
        php_package::test,
    )
    .only_full(),
    Part::new("leaks-py", "a million decodings and 100,000 calls from Python", &[&PYTHON], python::leaks).only_full(),
    Part::new("leaks-node", "a million decodings and 100,000 calls from Node", &[&NODE, &NPM], node::leaks).only_full(),
    Part::new("npm", "Node: the packages for npm, installed", &[&NODE, &NPM, &C_COMPILER], node::package).only_full(),
    Part::new("wheel", "Python: the wheel and the source package, each installed", &[&PYTHON], python::wheel)
        .only_full(),
    Part::new("crowd", "64 clients at the stand-in for a minute", &[], rust::crowd).only_full(),
    Part::new("licences", "cargo deny: licences, bans, sources", &[], full::licences).only_full(),
];

const PYTHON: Need = Need {
    what: "Python 3.11 with venv",
    probe: &["python3", "-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"],
    packages: &["python3", "python3-venv"],
};
const OPENSSL: Need = Need {
    what: "OpenSSL's headers",
    probe: &["pkg-config", "--exists", "openssl"],
    packages: &["libssl-dev", "pkg-config"],
};
const OPENSSL_COMMAND: Need =
    Need { what: "the openssl command", probe: &["openssl", "version"], packages: &["openssl"] };
const CURL: Need = Need { what: "curl", probe: &["curl", "--version"], packages: &["curl"] };
const C_COMPILER: Need = Need {
    what: "a C and a C++ compiler with make",
    probe: &["sh", "-c", "cc --version && c++ --version && make --version && nm --version"],
    packages: &["gcc", "g++", "libc6-dev", "make", "binutils"],
};
const CXX_COMPILER: Need = Need { what: "a C++ compiler", probe: &["c++", "--version"], packages: &["g++"] };
const JANSSON: Need = Need {
    what: "a JSON library for C",
    probe: &["sh", "-c", "echo '#include <jansson.h>' | cc -E -o /dev/null -"],
    packages: &["libjansson-dev"],
};
const GROFF: Need = Need { what: "groff", probe: &["groff", "--version"], packages: &["groff-base"] };
const VALGRIND: Need = Need { what: "valgrind", probe: &["valgrind", "--version"], packages: &["valgrind"] };
const PHP: Need = Need {
    what: "PHP with its headers and a parser for its stubs",
    probe: &[
        "sh",
        "-c",
        "php --version && phpize --version && php-config --version && test -d /usr/share/php/PhpParser",
    ],
    packages: &["php-cli", "php-dev", "php-parser"],
};
const PHP_FPM: Need = Need {
    what: "php-fpm, nginx and PHP's curl",
    probe: &["sh", "-c", "ls /usr/sbin/php-fpm* && nginx -v && php -r 'curl_version();'"],
    packages: &["php-fpm", "nginx-light", "php-curl"],
};
const CHROMIUM: Need =
    Need { what: "Chromium", probe: &["chromium", "--version"], packages: &["chromium", "fonts-dejavu-core"] };
const NET_OPENSRS: Need = Need {
    what: "Net::OpenSRS for Perl",
    probe: &["perl", "-MNet::OpenSRS", "-MLWP::Protocol::https", "-MTest::More", "-e1"],
    packages: &["libnet-opensrs-perl", "liblwp-protocol-https-perl"],
};
const NETWORK_TOOLS: Need = Need {
    what: "ip, nft, ping and traceroute",
    probe: &["sh", "-c", "ip -V && nft --version && ping -V && traceroute --version"],
    packages: &["iproute2", "nftables", "iputils-ping", "traceroute"],
};
const OTHER_CLIENTS: Need = Need {
    what: "curl, PHP's curl and Perl's LWP",
    probe: &["sh", "-c", "curl --version && php -r 'curl_version();' && perl -MLWP::Protocol::https -e1"],
    packages: &["curl", "php-cli", "php-curl", "libwww-perl", "liblwp-protocol-https-perl"],
};
const NODE: Need = Need {
    what: "Node 20",
    probe: &["node", "-e", "process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)"],
    packages: &["nodejs"],
};
const NPM: Need = Need { what: "npm", probe: &["npm", "--version"], packages: &["npm"] };
