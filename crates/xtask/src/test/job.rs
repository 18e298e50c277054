//! A command of a part: its output goes to a log, and it has to end in time.

use super::lab::Lab;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Nothing in here takes so long, cold and on two cores; what does not end by then hangs.
const LIMIT: Duration = Duration::from_secs(20 * 60);
/// As much of a log as is shown when a command fails.
const SHOWN: usize = 8 * 1024;

/// A command that is about to run.
pub(super) struct Job<'l> {
    lab: &'l Lab,
    command: Command,
    shown: String,
    limit: Duration,
}

/// Why a part failed.
#[derive(Debug)]
pub(super) struct Trouble {
    /// The command, or what was looked at.
    pub(super) what: String,
    pub(super) why: String,
    /// The end of what it printed.
    pub(super) output: String,
}

impl<'l> Job<'l> {
    pub(super) fn new<'a>(lab: &'l Lab, program: &str, args: impl Iterator<Item = &'a str>) -> Self {
        let args: Vec<_> = args.collect();
        let shown = std::iter::once(program).chain(args.iter().copied()).collect::<Vec<_>>().join(" ");
        let mut command = command(program);
        command.args(args).current_dir(&lab.root).stdin(Stdio::null());
        Self { lab, command, shown, limit: LIMIT }
    }

    pub(super) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.shown = format!("{} {}", self.shown, arg.as_ref().display());
        self.command.arg(arg);
        self
    }

    pub(super) fn args<A: AsRef<OsStr>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, |job, arg| job.arg(arg))
    }

    pub(super) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(super) fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(self.lab.root.join(folder));
        self
    }

    pub(super) fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Runs it to the end, and gives back what it printed, on both streams.
    pub(super) fn run(self) -> Result<String, Trouble> {
        let shown = self.shown.clone();
        let (ended, output) = self.run_any().map_err(|error| Trouble::new(&shown, error.to_string()))?;
        match ended {
            Some(status) if status.success() => Ok(output),
            Some(status) => Err(Trouble::new(&shown, status.to_string()).with_output(&output)),
            None => Err(Trouble::new(&shown, "it did not end in time").with_output(&output)),
        }
    }

    /// How it ended (`None` when it did not in time), and what it printed.
    pub(super) fn run_any(mut self) -> io::Result<(Option<ExitStatus>, String)> {
        let mut log = self.log()?;
        if self.lab.verbose {
            println!("$ {}", self.shown);
        }
        self.command.stdout(log.try_clone()?).stderr(log.try_clone()?).process_group(0);
        let mut child =
            self.command.spawn().map_err(|error| io::Error::other(format!("it cannot be started: {error}")))?;
        let follower = self.lab.verbose.then(|| log.try_clone()).transpose()?;
        let ended = wait(&mut child, self.limit, follower)?;
        let mut output = Vec::new();
        log.seek(SeekFrom::Start(0))?;
        log.read_to_end(&mut output)?;
        Ok((ended, String::from_utf8_lossy(&output).into_owned()))
    }

    /// A file of its own for each command: two of them may run at once.
    fn log(&self) -> io::Result<File> {
        let folder = self.lab.scratch().join("logs");
        fs::create_dir_all(&folder)?;
        let path = free_name(&folder);
        File::options().read(true).append(true).create_new(true).open(path)
    }
}

fn command(program: &str) -> Command {
    if !ignores_interrupts() {
        return Command::new(program);
    }
    let mut command = Command::new("env");
    command.args(["--default-signal=INT", program]);
    command
}

/// Whoever is started in the background of a script ignores Ctrl-C, and so would all that is started
/// here; but some tests are about what Ctrl-C does.
fn ignores_interrupts() -> bool {
    const INTERRUPT: u64 = 1 << 1;
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & INTERRUPT != 0)
}

fn free_name(folder: &Path) -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    folder.join(format!("{}-{}.log", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// Waits for the end, and ends it with all its children when it takes too long.
fn wait(child: &mut Child, limit: Duration, follower: Option<File>) -> io::Result<Option<ExitStatus>> {
    let give_up_at = Instant::now() + limit;
    let mut follower = follower.map(Follower::new);
    loop {
        let ended = child.try_wait()?;
        if let Some(follower) = &mut follower {
            follower.show_new()?;
        }
        if ended.is_some() {
            return Ok(ended);
        }
        if Instant::now() >= give_up_at {
            // The child leads a process group: a build that hangs has children that hang.
            let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status();
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// Shows a log while it grows.
struct Follower {
    log: File,
    shown: u64,
}

impl Follower {
    fn new(log: File) -> Self {
        Self { log, shown: 0 }
    }

    fn show_new(&mut self) -> io::Result<()> {
        use std::os::unix::fs::FileExt;
        let mut piece = [0; 4096];
        loop {
            let read = self.log.read_at(&mut piece, self.shown)?;
            if read == 0 {
                return Ok(());
            }
            print!("{}", String::from_utf8_lossy(&piece[..read]));
            self.shown += read as u64;
        }
    }
}

impl Trouble {
    pub(super) fn new(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.into(), output: String::new() }
    }

    pub(super) fn with_output(mut self, output: &str) -> Self {
        let telling = telling(output);
        let start = telling.len().saturating_sub(SHOWN);
        let start = (start..telling.len()).find(|&place| telling.is_char_boundary(place)).unwrap_or(telling.len());
        self.output = telling[start..].to_owned();
        self
    }
}

/// How lines begin that say nothing about a failure.
const PROGRESS: [&str; 7] =
    ["Compiling ", "Checking ", "Downloaded ", "Running ", "running ", "Doc-tests ", "test result: ok."];

/// An output without what cargo and its tests say when all is well.
fn telling(output: &str) -> String {
    let mut among_successes = false;
    let mut kept = String::new();
    for line in output.lines() {
        match line {
            "successes:" => among_successes = true,
            "failures:" => among_successes = false,
            _ if line.starts_with("test result: ") => among_successes = false,
            _ => {}
        }
        let is_progress = PROGRESS.iter().any(|word| line.trim_start().starts_with(word));
        let is_passed = line.starts_with("test ") && line.ends_with(" ok");
        if !(among_successes || is_progress || is_passed || line.is_empty()) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

impl From<crate::Failure> for Trouble {
    fn from(failure: crate::Failure) -> Self {
        Self::new("xtask", failure.to_string())
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::new("xtask", error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_well_is_not_shown_with_a_failure() {
        let output = "   Compiling a v0.1.0\nerror: b\nrunning 2 tests\ntest c ... ok\ntest d ... FAILED\n\nsuccesses:\n\n---- c stdout ----\n\
                      said\n\nsuccesses:\n    c\n\nfailures:\n\n---- d stdout ----\nwhy\n\ntest result: FAILED. 1 passed\n";
        let expected =
            "error: b\ntest d ... FAILED\nfailures:\n---- d stdout ----\nwhy\ntest result: FAILED. 1 passed\n";
        assert_eq!(telling(output), expected);
    }

    #[test]
    fn a_long_output_is_cut_in_front_and_between_characters() {
        let trouble = Trouble::new("a", "b").with_output(&format!("x{}", "ë".repeat(SHOWN)));
        assert!(trouble.output.len() <= SHOWN && trouble.output.starts_with('ë') && trouble.output.ends_with("ë\n"));
    }
}
