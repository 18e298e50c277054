//! Writes the headers from the sources of the C library, or tells that they are stale.
//!
//! Two of them: include/srskit.h for compilers, and include/srskit-ffi.h for loaders that read C
//! declarations but have no preprocessor (PHP's FFI, Python's cffi).

mod ffi;

use crate::{Failure, workspace};
use cbindgen::{Builder, Config};
use std::fs;
use std::path::Path;

const CRATE: &str = "bindings/c";
const HEADER: &str = "include/srskit.h";
const FFI_HEADER: &str = "include/srskit-ffi.h";
/// What brings a stale header up to date.
const COMMAND: &str = "cargo xtask header";

/// Write the headers in include/, which are made from bindings/c.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when a header is not what would be written.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = workspace::root();
    for (header, text) in render(&root)? {
        let path = root.join(header);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            continue;
        }
        if args.check {
            return Err(format!("{header} is not what {CRATE} says; run `{COMMAND}`").into());
        }
        fs::write(&path, text).map_err(|error| format!("{header}: cannot be written: {error}"))?;
        println!("written: {header}");
    }
    Ok(())
}

fn render(root: &Path) -> Result<[(&'static str, String); 2], Failure> {
    let config = Config::from_file(root.join(CRATE).join("cbindgen.toml"))?;
    let bare = Config {
        documentation: false,
        cpp_compat: false,
        include_guard: None,
        sys_includes: Vec::new(),
        header: None,
        autogen_warning: None,
        ..config.clone()
    };
    Ok([(HEADER, generate(root, config)?), (FFI_HEADER, ffi::preprocessed(&generate(root, bare)?))])
}

fn generate(root: &Path, config: Config) -> Result<String, Failure> {
    let bindings = Builder::new().with_config(config).with_crate(root.join(CRATE)).generate()?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    Ok(String::from_utf8(text)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn rendered() -> [(&'static str, String); 2] {
        render(&workspace::root()).unwrap()
    }

    #[test]
    fn the_headers_are_up_to_date() {
        for (header, text) in rendered() {
            let written = fs::read_to_string(workspace::root().join(header)).unwrap();
            assert!(written == text, "{header} is not what {CRATE} says; run `{COMMAND}`");
        }
    }

    /// A loader without a preprocessor understands all of it.
    #[test]
    fn the_second_header_needs_no_preprocessor_and_declares_the_same() {
        let [(_, header), (_, ffi)] = rendered();
        assert!(!ffi.contains('#') && !ffi.contains("SRSKIT_SIGNATURE_SIZE]"), "{ffi}");
        let functions = |text: &str| -> BTreeSet<String> {
            let starts = text.match_indices("srskit_").filter_map(|(start, _)| {
                let name = &text[start..start + text[start..].find(|c: char| !(c.is_alphanumeric() || c == '_'))?];
                text[start + name.len()..].starts_with('(').then(|| name.to_owned())
            });
            starts.collect()
        };
        let declared = functions(&ffi);
        assert!(declared.len() > 60 && declared.is_subset(&functions(&header)), "{}", declared.len());
        let prototypes = header.lines().filter(|line| !line.starts_with("//") && !line.trim_start().starts_with("//"));
        assert_eq!(functions(&prototypes.collect::<Vec<_>>().join("\n")), declared);
    }

    #[test]
    fn the_header_holds_nothing_but_our_names() {
        let [(_, text), _] = rendered();
        for line in text.lines().filter(|line| line.starts_with("#define ")) {
            assert!(line.starts_with("#define SRSKIT_"), "{line}");
        }
        // A type that cbindgen was not told to rename would keep its Rust name.
        let ends_a_type =
            |line: &&str| (line.starts_with("typedef struct ") || line.starts_with("} ")) && line.ends_with(';');
        for line in text.lines().filter(ends_a_type) {
            assert!(line.contains("srskit_"), "{line}");
        }
        assert!(!text.contains("srskit_test_panic"), "the hidden function is in the header");
    }
}
