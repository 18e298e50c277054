//! The typed face of the Node package: words, inputs, replies, and a method per command, as TypeScript.

mod kinds;
mod methods;
mod records;
mod text;

use super::typed::Model;
use srskit_catalogue::Catalogue;
use std::path::PathBuf;

/// How the first line of every generated file of TypeScript begins: as in Rust.
const FILE: &str = "bindings/node/commands.d.ts";

const HEAD: &str = "import type { Input, InputObject, Output } from './index.js'
import type { CallOptions, ListOptions, Rows, TypedReply } from './index.js'

/** A word of a list that may grow: the known ones are offered, others are let through. */
export type Open<Word extends string> = Word | (string & {})

/** An exact amount as text, such as `'8549.18'`, or a whole number; never a fraction. */
export type Amount = string | number | bigint

/** A day as text: `'2027-08-26'`. */
export type Day = string

/**
 * A date with a time of day as text: `'2027-08-26 11:40:14'`, with `Z` or `+02:00` behind it only where the service
 * names a zone. No JavaScript type says that a zone is not known, so it stays a text.
 */
export type Moment = string

/** A time span in seconds, with decimals where it has any: `'0.1'`. */
export type Span = string
";

pub(super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let model = Model::of(catalogue);
    let mut text = super::header("commands/*.toml").trim_end().to_owned();
    text.push_str("\n\n");
    text.push_str(HEAD);
    text.push_str(&records::words(&model));
    text.push_str(&records::render(&model));
    text.push_str(&methods::render(&model));
    vec![(PathBuf::from(FILE), text)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_name_is_declared_twice() {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string()).unwrap();
        let (_, text) = render(&catalogue).remove(0);
        let names = text.lines().filter_map(|line| {
            let rest = line.strip_prefix("export interface ").or_else(|| line.strip_prefix("export type "))?;
            rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next()
        });
        let mut seen = BTreeSet::new();
        // TypeScript merges interfaces of one name without a word.
        let twice: Vec<_> = names.filter(|name| !seen.insert(name.to_owned())).collect();
        assert_eq!(twice, [""; 0]);
        assert!(seen.contains("RegisterInput") && seen.contains("LookupReply"), "{}", seen.len());
    }
}
