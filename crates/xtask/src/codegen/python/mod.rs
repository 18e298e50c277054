//! The typed face of the Python package: words, inputs, results, and a method per command.

mod docs;
mod inputs;
mod kinds;
mod methods;
mod results;
mod text;
mod words;

use super::typed::Model;
use srskit_catalogue::Catalogue;
use std::path::PathBuf;

const PACKAGE: &str = "bindings/python/python/srskit";

/// How the first line of every generated file of Python begins.
pub(super) const MADE: &str = "# Made from crates/srskit-catalogue/";

pub(super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let model = Model::of(catalogue);
    let mut files = vec![
        ("words".to_owned(), words::render(&model)),
        ("inputs".to_owned(), inputs::render(&model)),
        ("results".to_owned(), results::render(&model)),
    ];
    files.extend(methods::render(&model));
    files.into_iter().map(|(path, text)| (PathBuf::from(format!("{PACKAGE}/{path}.py")), text)).collect()
}
