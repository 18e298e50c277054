//! `sign`, `verify`, `encode`, `decode`: the core's own doors.

use crate::answer::{Failure, parsed, whole};
use crate::guard::{guard, guard_raw};
use napi::bindgen_prelude::{Buffer, Either};
use napi_derive::napi;
use serde::Serialize;
use srskit_core::envelope::{self, WarningKind};
use srskit_core::{OwnedValue, Secret, Value};

/// Signs a body.
#[napi]
pub(crate) fn sign(body: &[u8], key: String) -> String {
    guard("sign", || Ok(srskit_core::sign(body, &Secret::new(key)).as_str().to_owned()))
}

/// Checks a signature.
#[napi]
pub(crate) fn verify(body: &[u8], key: String, signature: String) -> String {
    guard("verify", || Ok(srskit_core::verify(body, &Secret::new(key), &signature)))
}

/// Writes a value, given as JSON text, as an envelope; JSON text for an error.
#[napi]
pub(crate) fn encode(value: String) -> Either<Buffer, String> {
    let bytes = guard_raw("encode", || {
        let value: OwnedValue = parsed(&value)?;
        Ok(envelope::encode(&value)?)
    });
    bytes.map_or_else(Either::B, |bytes| Either::A(bytes.into()))
}

/// Reads an envelope.
#[napi]
pub(crate) fn decode(body: &[u8]) -> String {
    guard("decode", || {
        let decoded = envelope::decode(body).map_err(|error| Failure::undecodable(error, body))?;
        whole(&Decoded::from(&decoded))
    })
}

#[derive(Serialize)]
struct Decoded<'a> {
    value: &'a Value<'a>,
    warnings: Vec<Warning<'a>>,
    header: Header<'a>,
}

#[derive(Serialize)]
struct Warning<'a> {
    kind: &'static str,
    path: &'a str,
    offset: usize,
    message: String,
    same: Option<bool>,
}

#[derive(Serialize)]
struct Header<'a> {
    version: Option<&'a str>,
    msg_id: Option<&'a str>,
    msg_type: Option<&'a str>,
}

impl<'a> From<&'a envelope::Decoded<'a>> for Decoded<'a> {
    fn from(decoded: &'a envelope::Decoded<'a>) -> Self {
        let header = &decoded.header;
        Self {
            value: &decoded.value,
            warnings: decoded.warnings.iter().map(Warning::from).collect(),
            header: Header {
                version: header.version.as_deref(),
                msg_id: header.msg_id.as_deref(),
                msg_type: header.msg_type.as_deref(),
            },
        }
    }
}

impl<'a> From<&'a envelope::Warning> for Warning<'a> {
    fn from(warning: &'a envelope::Warning) -> Self {
        let same = match warning.kind {
            WarningKind::DuplicateKey { same } => Some(same),
            _ => None,
        };
        let (kind, message) = (warning.kind.name(), warning.to_string());
        Self { kind, path: &warning.path, offset: warning.offset, message, same }
    }
}
