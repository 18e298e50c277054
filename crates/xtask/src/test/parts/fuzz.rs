//! The targets of `fuzz/`, without cargo-fuzz: the flags are those of `cargo fuzz -s none`, and plain
//! cargo on a stable compiler does the rest.

use super::seeds;
use crate::test::counts::{Counts, number_after};
use crate::test::job::{Job, Trouble};
use crate::test::lab::Lab;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// A target, and the words that its input is made of.
struct Target {
    name: &'static str,
    dictionary: Option<&'static str>,
}

const TARGETS: &[Target] = &[
    Target { name: "decode", dictionary: Some("envelope.dict") },
    Target { name: "roundtrip", dictionary: Some("envelope.dict") },
    Target { name: "exchange", dictionary: None },
    Target { name: "request", dictionary: Some("request.dict") },
    Target { name: "control", dictionary: Some("control.dict") },
];

/// Counters of what was reached, where the fuzzer looks for them.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0 \
    -Ccodegen-units=1 --cfg fuzzing";

/// As many as there are cores on the smallest machine that this is made for.
const AT_ONCE: usize = 2;

pub(super) fn short(lab: &Lab) -> Result<Counts, Trouble> {
    run(lab, Duration::from_secs(10))
}

pub(super) fn long(lab: &Lab) -> Result<Counts, Trouble> {
    run(lab, Duration::from_secs(300))
}

fn run(lab: &Lab, time: Duration) -> Result<Counts, Trouble> {
    let programs = build(lab)?;
    seeds::write(lab, &corpus(lab))?;
    let mut fuzz_runs = 0;
    for targets in TARGETS.chunks(AT_ONCE) {
        let outputs: Vec<_> = thread::scope(|scope| {
            let jobs = targets.iter().map(|target| job(lab, &programs, target, time));
            let started: Vec<_> = jobs.map(|job| scope.spawn(|| job.run())).collect();
            started.into_iter().map(|thread| thread.join()).collect()
        });
        for (target, output) in targets.iter().zip(outputs) {
            let output = output.map_err(|_| Trouble::new("fuzz", "a thread of ours panicked"))?;
            fuzz_runs += runs(lab, &programs, target, output)?;
        }
    }
    Ok(Counts { fuzz_runs, ..Counts::default() })
}

/// Builds with a target named, so that the flags do not reach build scripts and macros.
fn build(lab: &Lab) -> Result<PathBuf, Trouble> {
    let platform = platform(lab)?;
    let folder = lab.target.join("fuzz");
    lab.cargo(["build", "--release", "--manifest-path", "fuzz/Cargo.toml", "--target", &platform])
        .env("CARGO_TARGET_DIR", &folder)
        .env("RUSTFLAGS", FLAGS)
        // The fuzzer's own C++; nearly all of the time is spent in what it feeds.
        .env("CXXFLAGS", "-O1 -g0")
        .run()?;
    Ok(folder.join(platform).join("release"))
}

fn platform(lab: &Lab) -> Result<String, Trouble> {
    let said = lab.job("rustc", ["-vV"]).run()?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Trouble::new("rustc -vV", "it names no host").with_output(&said))
}

/// Grows from run to run; seeds are added to it.
fn corpus(lab: &Lab) -> PathBuf {
    lab.target.join("fuzz/corpus")
}

fn job<'l>(lab: &'l Lab, programs: &Path, target: &Target, time: Duration) -> Job<'l> {
    let dictionary = target.dictionary.map(|file| format!("-dict=fuzz/dictionaries/{file}"));
    lab.job(&programs.join(target.name).display().to_string(), [])
        .arg(corpus(lab).join(target.name))
        .args(dictionary)
        .args([format!("-max_total_time={}", time.as_secs()), format!("-artifact_prefix={}", crash_prefix(target))])
        .args(["-print_final_stats=1", "-max_len=4096", "-timeout=10", "-rss_limit_mb=2048"])
        .limit(time + Duration::from_secs(120))
}

fn crash_prefix(target: &Target) -> String {
    format!("fuzz/artifacts/{}-", target.name)
}

/// How many inputs were run; a crash with the way to see it again.
fn runs(lab: &Lab, programs: &Path, target: &Target, output: Result<String, Trouble>) -> Result<u64, Trouble> {
    let program = programs.join(target.name);
    let output = output.map_err(|trouble| again(lab, &program, trouble))?;
    match number_after(&output, "stat::number_of_executed_units:") {
        None | Some(0) => Err(Trouble::new(target.name, "no input was run").with_output(&output)),
        Some(runs) => Ok(runs),
    }
}

fn again(lab: &Lab, program: &Path, mut trouble: Trouble) -> Trouble {
    let written = trouble.output.lines().find_map(|line| line.split_once("Test unit written to ")?.1.into());
    let input = written.unwrap_or("INPUT").to_owned();
    let program = program.strip_prefix(&lab.root).unwrap_or(program).display().to_string();
    trouble.why = format!("{}; to see it again: {program} {input}", trouble.why);
    trouble
}
