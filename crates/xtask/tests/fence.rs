//! Proves that the core's fence bites: what would let it touch the world does not pass clippy.
//!
//! A copy of the core is checked as it is, and once more with everything planted that the fence forbids.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use toml::Table;

const CORE: &str = "crates/srskit-core";
const RULES: &str = "crates/srskit-rules";

/// Code that the core must not hold, and the path in its clippy.toml that forbids it.
const PLANTS: &[(&str, &str)] = &[
    ("let _ = std::net::TcpStream::connect(\"192.0.2.1:1\");", "std::net::TcpStream"),
    ("let _ = std::net::TcpListener::bind(\"127.0.0.1:0\");", "std::net::TcpListener"),
    ("fn resolve(_: impl std::net::ToSocketAddrs) {}", "std::net::ToSocketAddrs"),
    ("let _ = std::net::ToSocketAddrs::to_socket_addrs(\"x:1\");", "std::net::ToSocketAddrs::to_socket_addrs"),
    ("let _ = std::net::UdpSocket::bind(\"127.0.0.1:0\");", "std::net::UdpSocket"),
    ("let _ = std::fs::File::open(\"x\");", "std::fs::File"),
    ("let _ = std::fs::OpenOptions::new();", "std::fs::OpenOptions"),
    ("let _ = std::process::Command::new(\"x\");", "std::process::Command"),
    ("let _: Option<std::time::Instant> = None;", "std::time::Instant"),
    ("let _: Option<std::time::SystemTime> = None;", "std::time::SystemTime"),
    ("let _ = std::hash::RandomState::new();", "std::hash::RandomState"),
    ("let _ = std::time::Instant::now();", "std::time::Instant::now"),
    ("let _ = std::time::SystemTime::now();", "std::time::SystemTime::now"),
    ("std::thread::sleep(std::time::Duration::ZERO);", "std::thread::sleep"),
    ("let _ = std::thread::spawn(|| ());", "std::thread::spawn"),
    ("std::thread::scope(|_| ());", "std::thread::scope"),
    ("let _ = std::thread::Builder::new();", "std::thread::Builder"),
    ("let _ = std::env::args();", "std::env::args"),
    ("let _ = std::env::args_os();", "std::env::args_os"),
    ("let _ = std::env::current_dir();", "std::env::current_dir"),
    ("let _ = std::env::var(\"X\");", "std::env::var"),
    ("let _ = std::env::var_os(\"X\");", "std::env::var_os"),
    ("let _ = std::env::vars();", "std::env::vars"),
    ("let _ = std::fs::read(\"x\");", "std::fs::read"),
    ("let _ = std::fs::read_to_string(\"x\");", "std::fs::read_to_string"),
    ("let _ = std::fs::write(\"x\", \"\");", "std::fs::write"),
    ("let _ = std::fs::read_dir(\"x\");", "std::fs::read_dir"),
    ("let _ = std::fs::metadata(\"x\");", "std::fs::metadata"),
    ("let _ = std::fs::create_dir_all(\"x\");", "std::fs::create_dir_all"),
    ("let _ = std::fs::remove_file(\"x\");", "std::fs::remove_file"),
    ("let _ = std::io::stdin();", "std::io::stdin"),
    ("let _ = std::io::stdout();", "std::io::stdout"),
    ("let _ = std::io::stderr();", "std::io::stderr"),
    ("println!();", "std::println"),
    ("eprintln!();", "std::eprintln"),
    ("print!(\"\");", "std::print"),
    ("eprint!(\"\");", "std::eprint"),
    ("let _ = dbg!(1);", "std::dbg"),
];

#[test]
fn the_fence_bites() {
    let fence = Fence::new();
    let (passes, messages) = fence.check();
    assert!(passes, "the core itself does not pass the fence:\n{messages}");

    fence.plant();
    let (passes, messages) = fence.check();
    assert!(!passes, "the core passes the fence with everything planted:\n{messages}");
    let missed: Vec<_> = PLANTS.iter().filter(|(_, path)| !is_named(&messages, path)).collect();
    assert!(missed.is_empty(), "the fence lets pass: {missed:#?}\n{messages}");
    assert!(messages.contains("usage of an `unsafe` block"), "the core lets `unsafe` pass:\n{messages}");
}

#[test]
fn every_board_of_the_fence_is_tried() {
    let text = fs::read_to_string(root().join(CORE).join("clippy.toml")).unwrap();
    let settings: Table = toml::from_str(&text).unwrap();
    let lists = ["disallowed-types", "disallowed-methods", "disallowed-macros"];
    let boards = lists.iter().flat_map(|list| settings[*list].as_array().unwrap());
    let untried: Vec<_> = boards
        .map(|board| board["path"].as_str().unwrap())
        .filter(|path| !PLANTS.iter().any(|(_, planted)| planted == path))
        .collect();
    assert!(untried.is_empty(), "add plants for {untried:?} to PLANTS");
}

/// The rules stand behind the same fence. What it does to the core it does to them, board by board.
#[test]
fn the_fence_of_the_rules_is_the_same() {
    let boards = |room: &str| {
        let text = fs::read_to_string(root().join(room).join("clippy.toml")).unwrap();
        let settings: Table = toml::from_str(&text).unwrap();
        let lists = ["disallowed-types", "disallowed-methods", "disallowed-macros"];
        let paths = |list: &&str| -> Vec<String> {
            let boards = settings[*list].as_array().unwrap().iter();
            boards.map(|board| board["path"].as_str().unwrap().to_owned()).collect()
        };
        lists.iter().map(paths).collect::<Vec<_>>()
    };
    assert_eq!(boards(RULES), boards(CORE));
    assert!(fs::read_to_string(root().join(RULES).join("src/lib.rs")).unwrap().contains("#![forbid(unsafe_code)]"));
}

fn is_named(messages: &str, path: &str) -> bool {
    ["type", "method", "macro"].iter().any(|kind| messages.contains(&format!("use of a disallowed {kind} `{path}`")))
}

/// A workspace that holds a copy of the core and nothing else.
struct Fence {
    dir: PathBuf,
}

impl Fence {
    /// In the target folder, so that what the core depends on is compiled once and not in every run.
    fn new() -> Self {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fence");
        let _ = fs::remove_dir_all(dir.join("crates"));
        copy(&root().join(CORE), &dir.join(CORE));
        fs::write(dir.join("Cargo.toml"), manifest()).unwrap();
        for file in ["Cargo.lock", "clippy.toml"] {
            fs::copy(root().join(file), dir.join(file)).unwrap();
        }
        Self { dir }
    }

    fn plant(&self) {
        let plants: String = PLANTS.iter().map(|(code, _)| format!("    {code}\n")).collect();
        let planted = format!("//! Planted.\n/// Planted.\npub fn planted() {{\n{plants}    unsafe {{}}\n}}\n");
        let source = self.dir.join(CORE).join("src");
        fs::write(source.join("planted.rs"), planted).unwrap();
        let lib = fs::read_to_string(source.join("lib.rs")).unwrap();
        fs::write(source.join("lib.rs"), format!("{lib}\npub mod planted;\n")).unwrap();
    }

    /// Whether clippy lets the copy pass, and what it says.
    fn check(&self) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(["clippy", "--offline", "--quiet", "--all-features", "--package", "srskit-core", "--"])
            // The three lints of the fence alone: the rest of clippy is the business of another check.
            .args(["-D", "clippy::disallowed_types", "-D", "clippy::disallowed_methods"])
            .args(["-D", "clippy::disallowed_macros"])
            .current_dir(&self.dir)
            .env("CARGO_TARGET_DIR", self.dir.join("target"))
            .output()
            .unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The workspace's manifest, with the core as the only member.
fn manifest() -> String {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut manifest: Table = toml::from_str(&text).unwrap();
    let workspace = manifest["workspace"].as_table_mut().unwrap();
    workspace.insert("members".into(), vec![CORE].into());
    workspace.remove("default-members");
    manifest.to_string()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}
