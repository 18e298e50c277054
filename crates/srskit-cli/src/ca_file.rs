//! The file with the certificate of the stand-in's CA.

use crate::failure::Failure;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A file that was written; one that nobody asked for goes away again.
pub(crate) struct CaFile {
    path: PathBuf,
    is_ours: bool,
}

impl CaFile {
    /// Writes where the user wants it.
    pub(crate) fn write(path: &str, pem: &str) -> Result<Self, Failure> {
        // The summary is pasted in other shells, and they stand in other folders.
        let path = std::path::absolute(path).map_err(|error| refused(Path::new(path), &error))?;
        refuse_to_destroy(&path)?;
        fs::write(&path, pem).map_err(|error| refused(&path, &error))?;
        Ok(Self { path, is_ours: false })
    }

    /// Writes to the folder for temporary files, under a name that does not exist yet.
    pub(crate) fn write_somewhere(port: u16, pem: &str) -> Result<Self, Failure> {
        let name = format!("srskit-stand-in-{}-{port}.pem", std::process::id());
        let path = std::env::temp_dir().join(name);
        let written = fs::File::create_new(&path).and_then(|mut file| file.write_all(pem.as_bytes()));
        written.map_err(|error| refused(&path, &error))?;
        Ok(Self { path, is_ours: true })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for CaFile {
    fn drop(&mut self) {
        if self.is_ours {
            _ = fs::remove_file(&self.path);
        }
    }
}

// Elsewhere --ca-file is read; whoever names the system's own bundle here means that, not this.
fn refuse_to_destroy(path: &Path) -> Result<(), Failure> {
    let present = match fs::read(path) {
        Ok(present) => String::from_utf8_lossy(&present).into_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(refused(path, &error)),
    };
    if present.trim().is_empty() || srskit_standin::is_own_certificate(&present) {
        return Ok(());
    }
    Err(Failure::refused(format!(
        "{} holds something else than the certificate of a stand-in; it is not overwritten",
        path.display()
    ))
    .hint("name a new file: the stand-in writes its CA's certificate there"))
}

fn refused(path: &Path, error: &std::io::Error) -> Failure {
    Failure::refused(format!("{} cannot be written: {error}", path.display()))
        .hint("give --ca-file the path of a file that can be written")
}
