//! The native module `srskit._native`: the core and the client, as Python sees them.
//!
//! In scope: converting values, raising the classes of `srskit.errors`, releasing the interpreter
//! lock, keeping panics in. Out of scope: defaults, validation, retries, the wording of messages;
//! those are the core's. The classes that people see are written in Python and call what is here.

mod client;
mod codec;
mod command_line;
mod convert;
mod doctor;
mod errors;
mod exchange;
mod guard;
mod intake;
mod investigate;
mod logging;
mod options;
mod prepared;
mod reply;
mod rows;
mod signature;
mod stand_in;
mod typed;
mod watch;

use pyo3::prelude::*;

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    guard::quiet_panics();
    module.add("ERROR_CLASSES", errors::all_classes())?;
    module.add_function(wrap_pyfunction!(codec::sign, module)?)?;
    module.add_function(wrap_pyfunction!(codec::verify, module)?)?;
    module.add_function(wrap_pyfunction!(codec::encode, module)?)?;
    module.add_function(wrap_pyfunction!(codec::decode, module)?)?;
    module.add_function(wrap_pyfunction!(guard::_panic, module)?)?;
    module.add_function(wrap_pyfunction!(client::abandoned, module)?)?;
    module.add_function(wrap_pyfunction!(doctor::doctor, module)?)?;
    module.add_function(wrap_pyfunction!(doctor::diagnose, module)?)?;
    module.add_function(wrap_pyfunction!(signature::explain_signature, module)?)?;
    module.add_function(wrap_pyfunction!(command_line::run_command_line, module)?)?;
    module.add_class::<client::Client>()?;
    module.add_class::<exchange::Exchange>()?;
    module.add_class::<prepared::Prepared>()?;
    module.add_class::<rows::Rows>()?;
    module.add_class::<stand_in::StandIn>()?;
    Ok(())
}
