//! Where the key comes from.

use super::layer::Layer;
use super::read::words;
use srskit_core::{Problem, Secret};
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

pub(super) const SOURCES: [&str; 3] = ["key", "key_file", "key_command"];
const COMMAND_TIME: Duration = Duration::from_secs(60);
const LONGEST: u64 = 64 * 1024;

/// The key of the first layer that says where it is.
pub(super) fn find(layers: &[Layer], notices: &mut Vec<String>) -> Result<Secret, Problem> {
    for layer in layers {
        let given: Vec<_> = SOURCES.into_iter().filter_map(|name| Some((name, layer.get(name)?))).collect();
        match given[..] {
            [] => {}
            [(source, text)] => {
                return obtain(layer, source, text, notices).map_err(|problem| layer.blame(source, problem));
            }
            [(one, _), (other, _), ..] => {
                let what = format!("{} is set as well", layer.name_of(other));
                return Err(Problem::new(layer.name_of(one), what, "set only one of key, key file and key command"));
            }
        }
    }
    Err(Problem::new("key", "it is not set", "set one of SRSKIT_KEY, SRSKIT_KEY_FILE and SRSKIT_KEY_COMMAND"))
}

fn obtain(layer: &Layer, source: &str, text: &str, notices: &mut Vec<String>) -> Result<Secret, Problem> {
    let key = match source {
        "key_file" => {
            let (key, cut) = without_line_end(read_file(text)?);
            if cut {
                notices.push(format!(
                    "{}: one line end was cut off the key in {}",
                    layer.name_of(source),
                    path_to_show(text).unwrap_or("the key file")
                ));
            }
            key
        }
        // Each program ends its output with a line end, so cutting that is nothing to report.
        "key_command" => without_line_end(run(text, COMMAND_TIME)?).0,
        _ => Secret::new(text),
    };
    check(&key)?;
    Ok(key)
}

// Here rather than later, so that the message can name the file or the command.
fn check(key: &Secret) -> Result<(), Problem> {
    let problems = srskit_core::Credentials::new("reseller", key.clone()).problems();
    problems.into_iter().next().map_or(Ok(()), Err)
}

fn without_line_end(text: Secret) -> (Secret, bool) {
    let whole = text.reveal();
    let cut = whole.strip_suffix('\n').map(|rest| rest.strip_suffix('\r').unwrap_or(rest));
    match cut {
        Some(key) => (Secret::new(key), true),
        None => (text, false),
    }
}

fn read_file(path: &str) -> Result<Secret, Problem> {
    let fix = "give the path of a file that holds nothing but the key; the key itself belongs in SRSKIT_KEY";
    let name = if may_be_key(path) { "this file" } else { path };
    let problem = |what: String| Problem::new("key_file", format!("{name} {what}"), fix);
    let file = std::fs::File::open(path).map_err(|e| problem(format!("cannot be read: {e}")))?;
    let mut text = String::new();
    match file.take(LONGEST + 1).read_to_string(&mut text) {
        Err(e) => Err(problem(format!("cannot be read: {e}"))),
        Ok(read) if read as u64 > LONGEST => Err(problem("is too large for a key".to_owned())),
        Ok(_) => Ok(Secret::new(text)),
    }
}

/// Whether a text that should say where the key is may be the key itself: then no message shows it.
fn may_be_key(text: &str) -> bool {
    !text.contains(['/', '\\', '.']) || has_long_hex(text)
}

fn has_long_hex(text: &str) -> bool {
    // Anywhere, because what was typed or pasted around a key does not make it less of one.
    text.split(|c: char| !c.is_ascii_hexdigit()).any(|run| run.len() >= 32)
}

/// The path of a key file, unless a key may have got into it: what is no file is most likely that.
pub(crate) fn path_to_show(path: &str) -> Option<&str> {
    (!may_be_key(path) && std::fs::metadata(path).is_ok()).then_some(path)
}

/// Runs a command and takes what it prints. Its error output goes to ours, so that it can ask for something.
fn run(line: &str, time: Duration) -> Result<Secret, Problem> {
    let problem = |what: String| {
        Problem::new(
            "key_command",
            what,
            "give a command that prints nothing but the key; the key itself belongs in SRSKIT_KEY",
        )
    };
    let words = words(line).map_err(|what| problem(what.to_owned()))?;
    let (program, arguments) = words.split_first().ok_or_else(|| problem("there is no command".to_owned()))?;
    let mut child =
        Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(|e| {
            let name = if may_be_key(program) { "this program" } else { program };
            problem(format!("{name} cannot be run: {e}"))
        })?;
    let until = Instant::now() + time;
    let printed = output(&mut child, until);
    let status = end(&mut child, until);
    match (printed, status) {
        // First, because a program whose output is no longer read may fail over that.
        (Some(Err(what)), _) => Err(problem(format!("what {program} prints {what}"))),
        (Some(Ok(text)), Some(status)) if status.success() => Ok(Secret::new(text)),
        (_, Some(status)) if !status.success() => Err(problem(format!("{program} failed: {status}"))),
        _ => Err(problem(format!("{program} did not end within {} s", time.as_secs()))),
    }
}

// In a thread, because a child of the command may hold its output open after the command has ended.
fn output(child: &mut Child, until: Instant) -> Option<Result<String, &'static str>> {
    let pipe = child.stdout.take()?;
    let (done, wait) = mpsc::channel();
    thread::spawn(move || {
        let mut text = String::new();
        let read = pipe.take(LONGEST + 1).read_to_string(&mut text);
        let result = match read {
            Err(_) => Err("is not text"),
            Ok(read) if read as u64 > LONGEST => Err("is too long for a key"),
            Ok(_) => Ok(text),
        };
        let _ = done.send(result);
    });
    wait.recv_timeout(until.saturating_duration_since(Instant::now())).ok()
}

fn end(child: &mut Child, until: Instant) -> Option<std::process::ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(5)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(30);

    fn what(line: &str, time: Duration) -> String {
        run(line, time).unwrap_err().what
    }

    #[test]
    fn takes_what_is_printed() {
        assert_eq!(run("printf abc", LONG).unwrap().reveal(), "abc");
        assert_eq!(run("printf '%s' '$HOME'", LONG).unwrap().reveal(), "$HOME");
    }

    #[test]
    fn says_what_went_wrong_and_not_what_was_printed() {
        assert_eq!(what("sh -c 'echo s3cret; exit 3'", LONG), "sh failed: exit status: 3");
        assert_eq!(what(r"printf '\377'", LONG), "what printf prints is not text");
        assert_eq!(what("head -c 70000 /dev/zero", LONG), "what head prints is too long for a key");
        assert!(what("/nonexistent/program", LONG).starts_with("/nonexistent/program cannot be run: "));
    }

    #[test]
    fn a_key_in_the_place_of_its_source_is_not_shown() {
        let hex = "0123456789abcdef".repeat(7);
        for key in
            [hex.clone(), format!("./{hex}"), format!("./{hex}x"), format!("./g{hex}"), "s3cret-words".to_owned()]
        {
            let file = read_file(&key).unwrap_err();
            assert_eq!(file.what, "this file cannot be read: No such file or directory (os error 2)");
            assert!(file.fix.ends_with("the key itself belongs in SRSKIT_KEY"), "{}", file.fix);
            assert!(what(&key, LONG).starts_with("this program cannot be run: "), "{}", what(&key, LONG));
        }
        assert!(read_file("keys/nonexistent").unwrap_err().what.starts_with("keys/nonexistent cannot be read"));
    }

    #[test]
    fn only_the_path_of_a_file_is_shown() {
        let hex = "0123456789abcdef".repeat(7);
        for path in [&hex, &format!("{hex}x"), &format!("./{hex}x"), "s3cret-words", "s3cret/words", "./nonexistent"] {
            assert_eq!(path_to_show(path), None, "{path}");
        }
        assert_eq!(path_to_show("/dev/null"), Some("/dev/null"));
        // It exists, and looks like a key all the same.
        assert_eq!(path_to_show("src"), None);
    }

    #[test]
    fn a_command_that_hangs_is_ended() {
        assert_eq!(what("sleep 1000", Duration::from_millis(50)), "sleep did not end within 0 s");
        // The shell ends at once, but what it left behind holds the output open.
        let line = "sh -c 'sleep 5 & exit 0'";
        assert_eq!(what(line, Duration::from_millis(300)), "sh did not end within 0 s");
    }
}
