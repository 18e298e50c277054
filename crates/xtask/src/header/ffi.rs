//! What is left of a header when the preprocessor is done with it.

const NOTE: &str = "/* Made from bindings/c/src by `cargo xtask header`. Do not edit: change the source and run it.\n \
                    * include/srskit.h without comments and preprocessor, for PHP's FFI, Python's cffi and the like. */\n";

/// Turns constants into those of an enum, puts them in where an array has their size, and leaves out all
/// other lines for the preprocessor.
pub(super) fn preprocessed(header: &str) -> String {
    let constants: Vec<_> = header.lines().filter_map(constant).collect();
    let numbers: Vec<_> = constants.iter().map(|(name, number)| format!("    {name} = {number},\n")).collect();
    let declarations: Vec<_> = header.lines().filter(|line| !line.starts_with('#')).collect();
    let sized = constants.iter().fold(declarations.join("\n"), |text, (name, number)| {
        text.replace(&format!("[{name}]"), &format!("[{number}]"))
    });
    format!("{NOTE}\nenum {{\n{}}};\n\n{}\n", numbers.concat(), single_spaced(sized.trim()))
}

fn constant(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("#define ")?.split_once(' ')
}

/// No more than one empty line at a time.
fn single_spaced(text: &str) -> String {
    let mut spaced = text.to_owned();
    while spaced.contains("\n\n\n") {
        spaced = spaced.replace("\n\n\n", "\n\n");
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_become_numbers() {
        let header = "#include <x.h>\n#define SIZE 33\n\n\n\nvoid f(char (*out)[SIZE]);\n";
        let expected = format!("{NOTE}\nenum {{\n    SIZE = 33,\n}};\n\nvoid f(char (*out)[33]);\n");
        assert_eq!(preprocessed(header), expected);
    }
}
