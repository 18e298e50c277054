//! A signature that does not fit, explained.

use crate::guard::guard;
use pyo3::prelude::*;
use srskit::doctor::explanation_json;
use srskit_core::{Secret, SignatureCase};

/// What can be said of a signature, as JSON.
#[pyfunction]
#[pyo3(signature = (body, key, signature, other_key, other_body))]
pub(crate) fn explain_signature(
    py: Python<'_>,
    body: &[u8],
    key: String,
    signature: &str,
    other_key: Option<String>,
    other_body: Option<&[u8]>,
) -> PyResult<String> {
    guard(py, "explain_signature", || {
        let (key, other_key) = (Secret::new(key), other_key.map(Secret::new));
        let right = SignatureCase::new(body, &key, signature);
        let case = SignatureCase { other_key: other_key.as_ref(), other_body, ..right };
        Ok(explanation_json(&py.detach(|| srskit_core::explain_signature(&case))))
    })
}
