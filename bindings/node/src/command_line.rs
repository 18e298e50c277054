//! The whole command line, which the package carries too.

use crate::answer::json;
use crate::guard::guard;
use crate::names::camel;
use napi_derive::napi;
use srskit::catalogue::CommandSpec;
use srskit_cli::Io;

/// Runs one command line, the program's name first; JSON text with the exit code. It blocks, and leaves signals
/// as they are: Node has set none of its own unless somebody asked it to.
#[napi(js_name = "runCommandLine")]
pub(crate) fn run_command_line(arguments: Vec<String>) -> String {
    guard("runCommandLine", || Ok(srskit_cli::run(arguments, Io::of_process()).code()))
}

/// What methods a client has, as JSON text: the names of commands, and of lists with their command's.
#[napi(js_name = "methodNames")]
pub(crate) fn method_names() -> String {
    let commands: Vec<_> = CommandSpec::ALL.iter().map(|spec| camel(spec.method)).collect();
    let lists = CommandSpec::ALL.iter().filter(|spec| spec.paging.is_some() || spec.resume.is_some());
    let lists: Vec<_> = lists.map(|spec| (iterator(spec.method), camel(spec.method))).collect();
    json(&Ok((commands, lists)))
}

/// `list_orders` as `iterateOrders`.
fn iterator(method: &str) -> String {
    match (method.strip_prefix("list_"), method.strip_prefix("suggest_")) {
        (Some(rest), _) => camel(&format!("iterate_{rest}")),
        (_, Some(rest)) => camel(&format!("iterate_suggested_{rest}")),
        _ => camel(&format!("iterate_{method}")),
    }
}
