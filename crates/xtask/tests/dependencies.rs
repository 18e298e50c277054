//! What must hold for the crates that we stand on: one crypto provider, and no release with a known hole.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

use std::fs;
use std::path::Path;
use std::process::Command;
use toml::Table;

/// Crates that bring rustls a crypto provider.
const PROVIDERS: &[&str] = &["aws-lc-rs", "ring", "rustls-openssl", "rustls-symcrypt", "boring"];

/// The first releases without a known hole, kept by hand because the advisory database needs the network.
/// A crate need not be there; if it is, it is not older.
const FLOORS: &[(&str, Version, &str)] = &[
    ("bytes", (1, 11, 1), "RUSTSEC-2026-0007: overflow in BytesMut::reserve"),
    ("idna", (1, 0, 0), "RUSTSEC-2024-0421: accepts Punycode labels that stand for ASCII"),
    ("openssl", (0, 10, 80), "CVE-2026-45784, and use after free before 0.10.72 (RUSTSEC-2025-0022)"),
    ("pyo3", (0, 24, 1), "RUSTSEC-2025-0020: buffer overflow in PyString::from_object"),
    ("quick-xml", (0, 41, 0), "RUSTSEC-2026-0194 and -0195: a reply can take all time or memory"),
    ("ring", (0, 17, 12), "RUSTSEC-2025-0009: panics in AES with overflow checks"),
    ("rustls", (0, 23, 18), "RUSTSEC-2024-0399: a client can make a server panic"),
    ("rustls-webpki", (0, 103, 13), "RUSTSEC-2026-0104: panics while reading a revocation list"),
    ("time", (0, 3, 47), "RUSTSEC-2026-0009: a text can use up the stack"),
];

type Version = (u64, u64, u64);

#[test]
fn there_is_one_crypto_provider_at_most() {
    let tree = active_tree();
    assert!(tree.contains(&"srskit-core".to_owned()), "no tree: {tree:?}");
    let providers: Vec<_> = PROVIDERS.iter().filter(|name| tree.iter().any(|package| package == *name)).collect();
    // With two of them in one program, rustls panics wherever nobody names one.
    let expected: &[&&str] = if tree.iter().any(|package| package == "rustls") { &[&"ring"] } else { &[] };
    assert_eq!(providers, expected, "see the features of rustls, ureq and rcgen in Cargo.toml");
}

#[test]
fn no_crate_is_older_than_its_floor() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let packages = packages(&lock);
    assert!(packages.iter().any(|(name, _)| name == "quick-xml"), "the lock file was not understood");
    assert_eq!(below_floor(&packages), [""; 0]);
}

#[test]
fn an_old_crate_is_named_with_the_reason() {
    let lock = "[[package]]\nname = \"quick-xml\"\nversion = \"0.40.9\"\n\
                [[package]]\nname = \"time\"\nversion = \"0.3.47+extra\"\n\
                [[package]]\nname = \"ring\"\nversion = \"0.17.9-rc.1\"\n";
    let expected = [
        "quick-xml 0.40.9 is below 0.41.0; RUSTSEC-2026-0194 and -0195: a reply can take all time or memory",
        "ring 0.17.9 is below 0.17.12; RUSTSEC-2025-0009: panics in AES with overflow checks",
    ];
    assert_eq!(below_floor(&packages(lock)), expected);
}

/// The names of all packages that are compiled for this platform, with the features that they get.
fn active_tree() -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--workspace", "--offline", "--locked", "--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn packages(lock: &str) -> Vec<(String, Version)> {
    let lock: Table = toml::from_str(lock).unwrap();
    let packages = lock["package"].as_array().unwrap();
    let text = |package: &toml::Value, key: &str| package[key].as_str().unwrap().to_owned();
    packages.iter().map(|package| (text(package, "name"), version(&text(package, "version")))).collect()
}

fn version(text: &str) -> Version {
    let numbers = text.split(['-', '+']).next().unwrap();
    let mut numbers = numbers.split('.').map(|number| number.parse().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap(), numbers.next().unwrap())
}

fn below_floor(packages: &[(String, Version)]) -> Vec<String> {
    let mut below = Vec::new();
    for (name, floor, why) in FLOORS {
        for (_, version) in packages.iter().filter(|(package, version)| package == name && version < floor) {
            below.push(format!("{name} {} is below {}; {why}", dotted(version), dotted(floor)));
        }
    }
    below
}

fn dotted((major, minor, patch): &Version) -> String {
    format!("{major}.{minor}.{patch}")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}
