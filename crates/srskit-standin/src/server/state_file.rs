//! The file that keeps a world from one start to the next.

use super::Shared;
use crate::state::Saved;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

/// How long changes are gathered before they are written.
const GATHER: Duration = Duration::from_secs(1);

/// Keeps a file up to date, until it is dropped.
pub(crate) struct StateFile {
    file: PathBuf,
    shared: Arc<Shared>,
    writer: Option<JoinHandle<()>>,
}

impl StateFile {
    /// The world that a file holds, if there is such a file.
    pub(crate) fn read(file: &Path) -> io::Result<Option<Saved>> {
        match fs::read(file) {
            Ok(bytes) => Saved::parse(&bytes).map(Some).map_err(|why| {
                explained(file, &format!("{why}; nothing was taken from it, and it is not overwritten"))
            }),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(explained(file, &error.to_string())),
        }
    }

    /// Keeps the world in a file from now on.
    pub(crate) fn keep(file: PathBuf, shared: &Arc<Shared>) -> io::Result<Self> {
        // Now, so that a place that cannot be written to is found out at the start.
        write(&file, shared)?;
        let (for_thread, in_thread) = (Arc::clone(shared), file.clone());
        let writer =
            Builder::new().name("stand-in state".to_owned()).spawn(move || write_changes(&in_thread, &for_thread))?;
        Ok(Self { file, shared: Arc::clone(shared), writer: Some(writer) })
    }
}

impl Drop for StateFile {
    fn drop(&mut self) {
        self.shared.stop.stop();
        self.shared.history.end();
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
        // There is nobody left to tell, and the file of a second ago is whole.
        let _ = write(&self.file, &self.shared);
    }
}

fn write_changes(file: &Path, shared: &Shared) {
    let mut written = 0;
    loop {
        let Some(version) = shared.history.wait(written, Instant::now() + Duration::from_secs(3600)) else {
            if shared.history.has_ended() {
                return;
            }
            continue;
        };
        written = version;
        if shared.stop.wait(GATHER) {
            return;
        }
        let _ = write(file, shared);
    }
}

/// Writes beside the file and renames, so that there is always a whole one. Only its owner may read it:
/// it holds contacts.
fn write(file: &Path, shared: &Shared) -> io::Result<()> {
    let text = serde_json::to_vec(&shared.save()).map_err(|error| explained(file, &error.to_string()))?;
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = file.with_file_name(name);
    let written = owned_file(&beside).and_then(|mut out| {
        out.write_all(&text)?;
        out.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, file)).map_err(|error| explained(file, &error.to_string()))
}

/// A file that was not there before: what lies in its place may be a link to somewhere else, or open to others.
fn owned_file(path: &Path) -> io::Result<fs::File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn explained(file: &Path, why: &str) -> io::Error {
    io::Error::other(format!("the state file {}: {why}", file.display()))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn nothing_is_written_through_what_lies_beside() {
        let folder = std::env::temp_dir().join(format!("srskit-beside-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (victim, beside) = (folder.join("victim"), folder.join("s.json.new"));
        let mode = || fs::symlink_metadata(&beside).unwrap().permissions().mode() & 0o777;
        fs::write(&victim, "mine").unwrap();
        symlink(&victim, &beside).unwrap();
        owned_file(&beside).unwrap().write_all(b"contacts").unwrap();
        assert_eq!((fs::read_to_string(&victim).unwrap().as_str(), mode()), ("mine", 0o600));
        assert!(fs::symlink_metadata(&beside).unwrap().is_file());
        fs::set_permissions(&beside, fs::Permissions::from_mode(0o644)).unwrap();
        drop(owned_file(&beside).unwrap());
        assert_eq!(mode(), 0o600, "what was left open to others is not taken over");
        fs::remove_file(&beside).unwrap();
        fs::create_dir(&beside).unwrap();
        assert!(owned_file(&beside).is_err(), "what cannot be taken away is not written to");
        fs::remove_dir_all(&folder).unwrap();
    }
}
