//! The doctor's doors: what it saw, what that means, and why a signature does not fit. All of it is JSON, as the
//! command line prints it: findings are read by people, and shown by programs as they are.

use crate::buffer::Buffer;
use crate::guard::guard;
use crate::input::{bytes, object, out, text};
use crate::settings::Settings;
use crate::status::Status;
use client::doctor;
use srskit_core::{Secret, SignatureCase, explain_signature};
use std::ffi::{c_char, c_void};

/// Looks at everything between this machine and the service, and writes what was seen as JSON.
///
/// Settings, key file, clock, name resolution, ports, TLS, and a few signed lookups: nothing that costs money is sent,
/// and nobody but the service is asked. It takes 30 s at most, and with a key command up to 60 s more. Settings that are
/// not complete are no error but a fact. What is written holds no key, signature or contact; srskit_doctor_diagnose
/// judges it, here or elsewhere.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_doctor_examine(settings: *const Settings, facts: *mut *mut Buffer) -> Status {
    guard(|| {
        // SAFETY: the caller promises live settings of ours, and that the output may be written.
        let (place, settings) = unsafe { (out(facts, "facts")?, object(settings, "settings")?) };
        place.give(Buffer::new(doctor::observations_json(&settings.examine()).into_bytes()));
        Ok(())
    })
}

/// Judges what was seen, and writes a report as JSON: a finding for each check, with cause, who must act, and what to do.
///
/// `facts` is what srskit_doctor_examine wrote, or the file facts.json of a bundle of `srskit doctor --bundle`. With
/// `strict` a warning counts as a failure. The report is what `srskit doctor --json` prints: "state" says in a word what
/// all "findings" come to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_doctor_diagnose(
    facts: *const c_char,
    facts_length: usize,
    strict: bool,
    report: *mut *mut Buffer,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises that pointer and length fit, and that the output may be written.
        let (place, facts) = unsafe { (out(report, "report")?, text(facts, facts_length, "facts")?) };
        place.give(Buffer::new(doctor::diagnose_json(facts, strict)?.into_bytes()));
        Ok(())
    })
}

/// Names the mistakes that make just this signature of this body and key, and writes them as JSON.
///
/// For a client that signs by itself and is refused. "verdict" is "right", "explained" or "none_known"; each of the
/// "explanations" is one mistake, or two that were made together, with "name", "what" and "fix". More is found with the
/// key of the other system and the body of another request; pass NULL and 0 for what is not at hand. What is
/// written holds nothing of keys and bodies. Never show it to whoever sent the request.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_signature_explain(
    body: *const c_void,
    body_length: usize,
    key: *const c_char,
    key_length: usize,
    signature: *const c_char,
    signature_length: usize,
    other_key: *const c_char,
    other_key_length: usize,
    other_body: *const c_void,
    other_body_length: usize,
    explanation: *mut *mut Buffer,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises that pointers and lengths fit, and that the output may be written.
        let (place, body, key, signature, other_key, other_body) = unsafe {
            (
                out(explanation, "explanation")?,
                bytes(body, body_length, "body")?,
                Secret::new(text(key, key_length, "key")?),
                text(signature, signature_length, "signature")?,
                text(other_key, other_key_length, "other_key")?,
                bytes(other_body, other_body_length, "other_body")?,
            )
        };
        let other_key = (!other_key.is_empty()).then(|| Secret::new(other_key));
        let case = SignatureCase {
            other_key: other_key.as_ref(),
            other_body: (!other_body.is_empty()).then_some(other_body),
            ..SignatureCase::new(body, &key, signature.trim())
        };
        place.give(Buffer::new(doctor::explanation_json(&explain_signature(&case)).into_bytes()));
        Ok(())
    })
}
