//! Files and standard input.

use crate::context::Context;
use crate::failure::Failure;
use std::io::Read;
use std::path::Path;

/// Reads a file, or standard input for `-`.
pub(crate) fn read(context: &mut Context, path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let done = if path.as_os_str() == "-" {
        context.io.stdin.read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    match done {
        Ok(()) => Ok(bytes),
        Err(error) => Err(Failure::refused(format!("{} cannot be read: {error}", name(path)))
            .hint("give the path of a file, or - for standard input")),
    }
}

/// What an input is called in messages.
pub(crate) fn name(path: &Path) -> String {
    if path.as_os_str() == "-" { "standard input".to_owned() } else { path.display().to_string() }
}
