//! The Python package: its suite, its types, and what people install.

use super::faces::{counted, place};
use crate::test::counts::{Counts, number_before};
use crate::test::job::{Job, Trouble};
use crate::test::lab::Lab;
use crate::workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// What the suite stands on, to the letter. The HTTP libraries are those of the README's examples.
const PACKAGES: &[&str] = &[
    "pytest==9.2.0",
    "requests==2.34.2",
    "httpx==0.28.1",
    "aiohttp==3.14.5",
    "gunicorn==27.0.1",
    "Django==5.2.19",
    "mypy==2.4.1",
    "pyright==1.1.414",
];
/// Rounds of decoding, and calls, for the search of leaks.
const FEW: [&str; 2] = ["50000", "5000"];
const MANY: [&str; 2] = ["1000000", "100000"];

const SOURCE: &str = "bindings/python/python";
const SAMPLE: &str = "examples/django-billing";

pub(super) fn suite(lab: &Lab) -> Result<Counts, Trouble> {
    let python = python(lab)?;
    let job =
        with_source(lab, lab.job(&python, ["-m", "pytest", "-p", "no:cacheprovider", "-q", "-rs", "--capture=no"]));
    let mut counts = counted("python -m pytest", &lab.stand_in()?.tell(job).run()?)?;
    counts += sample(lab, &python)?;
    search_leaks(lab, &python, FEW)?;
    counts.tests += 1;
    Ok(counts)
}

/// The sample application, with tests of its own.
fn sample(lab: &Lab, python: &str) -> Result<Counts, Trouble> {
    let arguments = ["-m", "pytest", "-p", "no:cacheprovider", "-p", "srskit.testing.plugin", "-q", "-rs"];
    let output = with_source(lab, lab.job(python, arguments).within(SAMPLE)).run()?;
    match number_before(&output, " passed") {
        Some(tests) => Ok(Counts { tests, ..Counts::default() }),
        None => Err(Trouble::new(SAMPLE, "no test ran").with_output(&output)),
    }
}

pub(super) fn leaks(lab: &Lab) -> Result<Counts, Trouble> {
    let python = python(lab)?;
    search_leaks(lab, &python, MANY)?;
    Ok(Counts { tests: 1, ..Counts::default() })
}

fn search_leaks(lab: &Lab, python: &str, times: [&str; 2]) -> Result<(), Trouble> {
    with_source(lab, lab.job(python, ["bindings/python/tests/leaks.py"]).args(times)).run().map(drop)
}

/// The package, its tests and the sample for the checkers; the stub against the module that was compiled.
pub(super) fn types(lab: &Lab) -> Result<Counts, Trouble> {
    let python = python(lab)?;
    let cache = lab.scratch().join("mypy");
    lab.job(&python, ["-m", "mypy", "--cache-dir"]).arg(cache).run()?;
    lab.job(&python, ["-m", "pyright"]).run()?;
    let stubs = lab.job(&python, ["-m", "mypy.stubtest", "srskit._native"]);
    with_source(lab, stubs).env("MYPYPATH", lab.root.join(SOURCE)).within(lab.scratch()).run()?;
    Ok(Counts { tests: 3, ..Counts::default() })
}

/// What a newcomer does: the commands of the README in an empty folder, and a test with the fixture that
/// the package brings. The build is the one of the other tests: with optimisation it would take minutes.
pub(super) fn newcomer(lab: &Lab) -> Result<Counts, Trouble> {
    let folder = lab.scratch().join("newcomer");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let readme = fs::read_to_string(lab.root.join("bindings/python/README.md"))?;
    let commands = install_commands(&readme);
    for command in &commands {
        let command = command.replace("install .", &format!("install {}", lab.root.display()));
        installing(lab, lab.job("sh", ["-c", &command]).within(&folder)).run()?;
    }
    let bin = folder.join(".venv/bin");
    let program = |name: &str| bin.join(name).display().to_string();
    // From here on nobody has a compiler.
    let plain = |program: &str, arguments: &[&str]| {
        let words = ["PATH=/nonexistent", program].into_iter().chain(arguments.iter().copied());
        lab.job("env", words).within(&folder).run()
    };
    plain(&program("srskit"), &["--version"])?;
    lab.job(&program("python"), ["-m", "pip", "install", "--quiet", PACKAGES[0]]).within(&folder).run()?;
    fs::write(folder.join("test_shop.py"), own_test(&readme))?;
    let output = plain(&program("python"), &["-m", "pytest", "-q", "test_shop.py"])?;
    match number_before(&output, " passed") {
        Some(1) => Ok(Counts { tests: commands.len() as u64 + 2, ..Counts::default() }),
        _ => Err(Trouble::new("the README's test", "it did not run").with_output(&output)),
    }
}

fn installing<'l>(lab: &'l Lab, job: Job<'l>) -> Job<'l> {
    job.env("MATURIN_PEP517_ARGS", "--profile dev").env("CARGO_TARGET_DIR", &lab.target)
}

/// The commands below the heading "Install".
fn install_commands(readme: &str) -> Vec<String> {
    let section = readme.split("## Install").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap_or_default();
    section.lines().filter_map(|line| line.strip_prefix("$ ")).map(str::to_owned).collect()
}

/// The block that shows a test.
fn own_test(readme: &str) -> String {
    let blocks = readme.split("```python\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.filter(|block| block.contains("srskit_standin.fault")).collect()
}

/// The package that `cargo xtask package python` makes, optimised and with its licences, and its source.
pub(super) fn wheel(lab: &Lab) -> Result<Counts, Trouble> {
    let out = lab.scratch().join("wheel");
    let _ = fs::remove_dir_all(&out);
    crate::package::python::build(&out)?;
    let wheel = only(&out, "whl")?;
    let python = fresh(lab, "wheel-venv")?;
    lab.job(&python, ["-m", "pip", "install", "--quiet", "--no-index"]).arg(&wheel).run()?;
    let script = "import importlib.metadata as m, srskit; \
                  names = [str(f) for f in m.files('srskit')]; \
                  assert any(n.endswith('licenses/THIRD-PARTY.txt') for n in names), names; \
                  assert any(n.endswith('srskit/py.typed') for n in names), names";
    lab.job(&python, ["-c", script]).within(lab.scratch()).run()?;
    let source = fresh(lab, "source-venv")?;
    let sdist = only(&out, "gz")?;
    installing(lab, lab.job(&source, ["-m", "pip", "install", "--quiet"]).arg(sdist)).run()?;
    lab.job(&source, ["-m", "srskit", "--version"]).within(lab.scratch()).run()?;
    Ok(Counts { tests: 3, ..Counts::default() })
}

fn only(folder: &Path, end: &str) -> Result<PathBuf, Trouble> {
    let paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let found: Vec<_> = paths.filter(|path| path.extension().is_some_and(|extension| extension == end)).collect();
    match found.as_slice() {
        [path] => Ok(path.clone()),
        _ => Err(Trouble::new(folder.display().to_string(), format!("{} files end in {end}, not one", found.len()))),
    }
}

fn fresh(lab: &Lab, name: &str) -> Result<String, Trouble> {
    let venv = lab.scratch().join(name);
    lab.job("python3", ["-m", "venv", "--clear"]).arg(&venv).run()?;
    Ok(venv.join("bin/python").display().to_string())
}

/// An interpreter with everything that the suite needs, and the module in its place.
fn python(lab: &Lab) -> Result<String, Trouble> {
    place(lab, "lib_native.so", "bindings/python/python/srskit/_native.abi3.so")?;
    let made = workspace::venv(&lab.scratch().join("venv"), PACKAGES, |what| lab.say(what))?;
    Ok(made.display().to_string())
}

fn with_source<'l>(lab: &'l Lab, job: Job<'l>) -> Job<'l> {
    job.env("PYTHONPATH", lab.root.join(SOURCE)).env("PYTHONDONTWRITEBYTECODE", "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "# a\n\n## Install\n\n```console\n$ one\n$ two .\n```\n\n## Use\n\n```console\n$ three\n```\n\
                          ```python\nno\n```\n```python\nsrskit_standin.fault(1)\n```\n";

    #[test]
    fn a_newcomer_reads_what_stands_there() {
        assert_eq!(install_commands(README), ["one", "two ."]);
        assert_eq!(own_test(README), "srskit_standin.fault(1)\n");
    }
}
