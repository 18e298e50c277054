//! The whole command line, which the package carries too.

use crate::guard::guard;
use pyo3::prelude::*;
use srskit_cli::Io;
use std::ffi::OsString;

/// Runs one command line, the program's name first, and gives back the exit code.
#[pyfunction]
pub(crate) fn run_command_line(py: Python<'_>, arguments: Vec<OsString>) -> PyResult<u8> {
    guard(py, "run_command_line", || Ok(py.detach(|| srskit_cli::run(arguments, Io::of_process())).code()))
}
