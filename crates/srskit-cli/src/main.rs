//! The `srskit` command; all of it is in the library, so that other languages' packages carry it too.

fn main() -> std::process::ExitCode {
    srskit_cli::run(std::env::args_os(), srskit_cli::Io::of_process()).into()
}
