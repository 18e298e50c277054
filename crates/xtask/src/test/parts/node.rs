//! The Node package: its suite, its types, other people's test runners, and what people install.

use super::faces::{counted, place};
use crate::package::node::packed;
use crate::test::counts::{Counts, number_after};
use crate::test::job::Trouble;
use crate::test::lab::Lab;
use std::fs;
use std::path::Path;

/// Rounds of decoding, and calls, for the search of leaks.
const FEW: [&str; 2] = ["50000", "5000"];
const MANY: [&str; 2] = ["1000000", "100000"];

const FOLDER: &str = "bindings/node";
const SAMPLE: &str = "examples/express-panel";

pub(super) fn suite(lab: &Lab) -> Result<Counts, Trouble> {
    prepared(lab)?;
    // The shell names the files: folders mean different things to Node 20 and to later ones.
    let tests = lab.job("sh", ["-c", "exec node --test --test-reporter=tap tests/*.test.js"]).within(FOLDER);
    let mut counts = counted("node --test", &lab.stand_in()?.tell(tests).run()?)?;
    counts += sample(lab)?;
    counts += runners(lab)?;
    search_leaks(lab, FEW)?;
    counts.tests += 1;
    Ok(counts)
}

/// The addon where the loader looks for it, and what the tests stand on, from the lock file.
fn prepared(lab: &Lab) -> Result<(), Trouble> {
    place(lab, "libsrskit_node.so", &format!("{FOLDER}/srskit.{}.node", platform(lab)?))?;
    let folder = lab.root.join(FOLDER);
    let wanted = fs::read_to_string(folder.join("package-lock.json")).unwrap_or_default();
    let marker = folder.join("node_modules/.srskit-lock");
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    lab.say(&format!("installs {FOLDER}/package-lock.json (npm)"));
    lab.job("npm", ["ci", "--silent", "--no-audit", "--no-fund"]).within(FOLDER).run()?;
    fs::write(&marker, wanted).map_err(|error| Trouble::new(marker.display().to_string(), error.to_string()))
}

/// The name that the loader looks for.
fn platform(lab: &Lab) -> Result<String, Trouble> {
    lab.job("node", ["-e", "process.stdout.write(`linux-${process.arch}-gnu`)"]).run()
}

/// The sample application, with tests of its own.
fn sample(lab: &Lab) -> Result<Counts, Trouble> {
    let modules = lab.scratch().join("node-path");
    let _ = fs::create_dir_all(&modules);
    let _ = fs::remove_file(modules.join("srskit"));
    std::os::unix::fs::symlink(lab.root.join(FOLDER), modules.join("srskit"))
        .map_err(|error| Trouble::new("the link to the package", error.to_string()))?;
    let path = format!("{}:{}", modules.display(), lab.root.join(FOLDER).join("node_modules").display());
    let tests = "exec node --test --test-reporter=tap tests/*.test.js";
    let output = lab.job("sh", ["-c", tests]).within(SAMPLE).env("NODE_PATH", path).run()?;
    passed("node --test", &output, "# pass ")
}

/// The stand-in under Jest and Vitest.
fn runners(lab: &Lab) -> Result<Counts, Trouble> {
    let folder = format!("{FOLDER}/tests/runners");
    let jest = "exec ../../node_modules/.bin/jest --rootDir . --testMatch '**/jest.test.mjs' --ci --silent 2>&1";
    let jest = lab.job("sh", ["-c", jest]).within(&folder).env("NODE_OPTIONS", "--experimental-vm-modules").run()?;
    let mut counts = passed("jest", &jest, "Tests:")?;
    let vitest = "exec ../../node_modules/.bin/vitest run --root . --reporter=tap vitest.test.mjs";
    let vitest = lab.job("sh", ["-c", vitest]).within(&folder).run()?;
    let ok = vitest.lines().filter(|line| line.trim_start().starts_with("ok ")).count() as u64;
    counts.tests += ok;
    if ok == 0 { Err(Trouble::new("vitest", "no test ran").with_output(&vitest)) } else { Ok(counts) }
}

fn passed(what: &str, output: &str, before: &str) -> Result<Counts, Trouble> {
    match number_after(output, before) {
        Some(tests) if tests > 0 => Ok(Counts { tests, ..Counts::default() }),
        _ => Err(Trouble::new(what, "no test ran").with_output(output)),
    }
}

pub(super) fn leaks(lab: &Lab) -> Result<Counts, Trouble> {
    prepared(lab)?;
    search_leaks(lab, MANY)?;
    Ok(Counts { tests: 1, ..Counts::default() })
}

fn search_leaks(lab: &Lab, times: [&str; 2]) -> Result<(), Trouble> {
    // Pools that grow at a pace of their own, V8's for young objects and the C library's one for each thread, look like
    // a leak for the first hundred thousand calls; what is never freed shows in one pool as well.
    let node = ["--expose-gc", "--min-semi-space-size=8", "--max-semi-space-size=8", "tests/leaks.mjs"];
    lab.job("node", node).args(times).within(FOLDER).env("MALLOC_ARENA_MAX", "1").run().map(drop)
}

/// The types, as a sample panel uses them, through both systems of modules.
pub(super) fn types(lab: &Lab) -> Result<Counts, Trouble> {
    prepared(lab)?;
    // Beside the types of Node alone, and beside those of a browser.
    for project in ["tests/types", "tests/types/tsconfig.dom.json"] {
        lab.job("node_modules/.bin/tsc", ["--project", project]).within(FOLDER).run()?;
    }
    Ok(Counts { tests: 2, ..Counts::default() })
}

/// What a newcomer does: the commands of the README in an empty folder, without compiler and network, and its
/// examples. The build is the one of the other tests: with optimisation it would take minutes.
pub(super) fn newcomer(lab: &Lab) -> Result<Counts, Trouble> {
    let out = lab.scratch().join("npm");
    let _ = fs::remove_dir_all(&out);
    let packing = packed(&lab.built()?.join("libsrskit_node.so"), &out, None);
    packing.map_err(|error| Trouble::new("npm pack", error.to_string()))?;
    installed(lab, &out)
}

/// The packages that `cargo xtask package node` makes, optimised.
pub(super) fn package(lab: &Lab) -> Result<Counts, Trouble> {
    let out = lab.scratch().join("npm-release");
    let _ = fs::remove_dir_all(&out);
    crate::package::node::build(&out).map_err(|error| Trouble::new("xtask package node", error.to_string()))?;
    installed(lab, &out)
}

fn installed(lab: &Lab, packages: &Path) -> Result<Counts, Trouble> {
    let script = "tests/newcomer.mjs";
    let output = lab.job("node", [script]).args([packages.display().to_string()]).within(FOLDER).run()?;
    passed(script, &output, "# pass ")
}
