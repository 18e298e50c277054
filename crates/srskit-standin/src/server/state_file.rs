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

fn owned_file(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn explained(file: &Path, why: &str) -> io::Error {
    io::Error::other(format!("the state file {}: {why}", file.display()))
}
