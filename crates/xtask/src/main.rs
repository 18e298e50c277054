//! The workshop: what people and CI run as `cargo xtask …`. Never published.
//!
//! A subcommand is a module with `Args` and `run`.

mod bench;
mod codegen;
mod header;
mod install;
mod package;
mod test;
mod workspace;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// What went wrong, for people.
type Failure = Box<dyn std::error::Error>;

/// The workshop of srskit.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Bench(bench::Args),
    Codegen(codegen::Args),
    Header(header::Args),
    Install(install::Args),
    Package(package::Args),
    Test(test::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().task {
        Task::Bench(args) => bench::run(&args),
        Task::Codegen(args) => codegen::run(&args),
        Task::Header(args) => header::run(&args),
        Task::Install(args) => install::run(&args),
        Task::Package(args) => package::run(&args),
        Task::Test(args) => test::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
