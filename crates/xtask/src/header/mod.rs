//! Writes include/srskit.h from the sources of the C library, or tells that it is stale.

use crate::{Failure, workspace};
use cbindgen::{Builder, Config};
use std::fs;
use std::path::Path;

const CRATE: &str = "bindings/c";
const HEADER: &str = "include/srskit.h";
/// What brings a stale header up to date.
const COMMAND: &str = "cargo xtask header";

/// Write include/srskit.h, which is made from bindings/c.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when the header is not what would be written.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = workspace::root();
    let text = render(&root)?;
    let path = root.join(HEADER);
    if fs::read_to_string(&path).is_ok_and(|written| written == text) {
        return Ok(());
    }
    if args.check {
        return Err(format!("{HEADER} is not what {CRATE} says; run `{COMMAND}`").into());
    }
    fs::write(&path, text).map_err(|error| format!("{HEADER}: cannot be written: {error}"))?;
    println!("written: {HEADER}");
    Ok(())
}

fn render(root: &Path) -> Result<String, Failure> {
    let folder = root.join(CRATE);
    let config = Config::from_file(folder.join("cbindgen.toml"))?;
    let bindings = Builder::new().with_config(config).with_crate(&folder).generate()?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    Ok(String::from_utf8(text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered() -> String {
        render(&workspace::root()).unwrap()
    }

    #[test]
    fn the_header_is_up_to_date() {
        let written = fs::read_to_string(workspace::root().join(HEADER)).unwrap();
        assert!(written == rendered(), "{HEADER} is not what {CRATE} says; run `{COMMAND}`");
    }

    #[test]
    fn the_header_holds_nothing_but_our_names() {
        let text = rendered();
        for line in text.lines().filter(|line| line.starts_with("#define ")) {
            assert!(line.starts_with("#define SRSKIT_"), "{line}");
        }
        // A type that cbindgen was not told to rename would keep its Rust name.
        let ends_a_type =
            |line: &&str| line.starts_with("typedef struct ") || line.starts_with("} ") && line.ends_with(';');
        for line in text.lines().filter(ends_a_type) {
            assert!(line.contains("srskit_"), "{line}");
        }
        assert!(!text.contains("srskit_test_panic"), "the hidden function is in the header");
    }
}
