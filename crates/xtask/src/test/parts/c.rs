//! The C library: programs in C and C++, the examples, what an install lays out, and README as printed.

use super::faces::counted;
use crate::test::counts::Counts;
use crate::test::job::{Job, Trouble};
use crate::test::lab::Lab;
use std::fs;
use std::path::{Path, PathBuf};

const TESTS: &str = "bindings/c/tests";
const README: &str = "bindings/c/README.md";

pub(super) fn test(lab: &Lab) -> Result<Counts, Trouble> {
    let built = lab.built()?;
    let mut output = make(lab, "test", &built).run()?;
    for goal in ["call", "growth"] {
        output += &lab.stand_in()?.tell(make(lab, goal, &built)).run()?;
    }
    let prefix = follow_readme(lab)?;
    let installed = make(lab, "installed", &built).arg(format!("PREFIX={}", prefix.display()));
    output += &lab.stand_in()?.tell(installed).run()?;
    counted("make -C bindings/c/tests", &output)
}

const PACKED: [&str; 8] = [
    "/include/srskit.h",
    "/include/srskit-ffi.h",
    "/lib/libsrskit.so",
    "/lib/libsrskit.a",
    "/lib/pkgconfig/srskit.pc",
    "/share/man/man3/srskit.3",
    "/share/doc/srskit/THIRD-PARTY-LICENSES.txt",
    "/share/doc/srskit/examples/lookup.c",
];

/// The same under valgrind, and twenty times as many rounds, with the library as it is shipped.
pub(super) fn memory(lab: &Lab) -> Result<Counts, Trouble> {
    let built = lab.built()?;
    let mut output = make(lab, "memory", &built).run()?;
    output += &lab.stand_in()?.tell(make(lab, "call-memory", &built)).run()?;
    pack(lab)?;
    let growth = make(lab, "growth", &lab.target.join("release")).args(["ROUNDS=1000000", "CALLS=100000"]);
    output += &lab.stand_in()?.tell(growth).run()?;
    counted("make -C bindings/c/tests", &output)
}

/// Builds the library as it is shipped, and packs it; the tarball must hold everything that an install lays out.
fn pack(lab: &Lab) -> Result<(), Trouble> {
    let (out, xtask) = (lab.scratch().join("c/package"), lab.built()?.join("xtask").display().to_string());
    let _ = fs::remove_dir_all(&out);
    lab.job(&xtask, ["package", "c", "--out"]).arg(&out).run()?;
    let listed = lab.job("sh", ["-c", "tar --list --gzip --file *.tar.gz"]).within(&out).run()?;
    let missing = PACKED.iter().find(|file| !listed.lines().any(|line| line.ends_with(*file)));
    missing.map_or(Ok(()), |file| Err(Trouble::new("cargo xtask package c", format!("{file} is not in the tarball"))))
}

fn make<'l>(lab: &'l Lab, goal: &str, built: &Path) -> Job<'l> {
    // Programs of one profile do not run on the library of another.
    let out = lab.scratch().join("c").join(built.file_name().unwrap_or_default());
    lab.job("make", ["--no-print-directory", "-C", TESTS, goal])
        .arg(format!("LIB_DIR={}", built.display()))
        .arg(format!("OUT={}", out.display()))
}

/// Runs what README shows, in its order and in one shell, with a home folder of its own; gives back the prefix
/// that it installs to. It shows a release build, which the tests do without.
fn follow_readme(lab: &Lab) -> Result<PathBuf, Trouble> {
    let text = fs::read_to_string(lab.root.join(README)).map_err(|error| Trouble::new(README, error.to_string()))?;
    let shown = Shown::of(&text);
    let home = lab.scratch().join("c/home");
    fs::create_dir_all(&home)?;
    let places = format!("set -e\nln -sfn '{}' bindings\n", lab.root.join("bindings").display());
    // Not this very program: the build may have put another one in its place.
    let xtask = lab.built()?.join("xtask").display().to_string();
    let script =
        places + &shown.commands.join("\n").replace("cargo xtask install", &format!("'{xtask}' install --profile dev"));
    let job =
        lab.job("sh", ["-c", &script]).within(&home).env("CARGO_HOME", cargo_home()).env("RUSTUP_HOME", rustup_home());
    let output = lab.stand_in()?.set_up(job.env("HOME", &home)).run()?;
    match shown.output.iter().find(|line| !output.lines().any(|said| said == *line)) {
        Some(line) => Err(Trouble::new(README, format!("nothing prints: {line}")).with_output(&output)),
        None => Ok(home.join(".local")),
    }
}

fn cargo_home() -> PathBuf {
    home_of("CARGO_HOME", ".cargo")
}

fn rustup_home() -> PathBuf {
    home_of("RUSTUP_HOME", ".rustup")
}

/// Where a tool lives while the home folder is another one.
fn home_of(variable: &str, usual: &str) -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default());
    std::env::var_os(variable).map_or_else(|| home().join(usual), PathBuf::from)
}

/// Commands that end and need nothing from the reader, and what README says that they print.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shown {
    commands: Vec<String>,
    output: Vec<String>,
}

impl Shown {
    fn of(text: &str) -> Self {
        let mut shown = Self::default();
        let mut in_block = false;
        for line in text.lines() {
            match line.strip_prefix("$ ") {
                _ if line.starts_with("```") => in_block = line == "```console",
                // A stand-in that runs until it is stopped; settings that only the reader knows.
                Some(command) if in_block && (command.contains(" stand-in ") || command.contains('…')) => {}
                Some(command) if in_block => shown.commands.push(command.to_owned()),
                None if in_block => shown.output.push(line.to_owned()),
                _ => {}
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readme_is_followed_where_that_can_be_done() {
        let text = "```console\n$ make x\n$ srskit stand-in --port 1\n$ export KEY=…\n$ ./x\nit works\n```\n$ not this\nnor this\n";
        let owned = |lines: &[&str]| lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>();
        assert_eq!(Shown::of(text), Shown { commands: owned(&["make x", "./x"]), output: owned(&["it works"]) });
    }
}
