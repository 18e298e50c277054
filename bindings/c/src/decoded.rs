use crate::error::{Error, by_number};
use crate::guard::{guard, guard_or};
use crate::input::{bytes, object, out, release};
use crate::status::Status;
use crate::text::{Store, Text, pointer};
use crate::value::Value;
use srskit_core::envelope::{self, Header, Warning, WarningKind, decode};
use std::ffi::{c_char, c_void};
use std::ptr;

/// A decoded envelope: its value, its header, and what was odd about it.
pub struct Decoded {
    value: Value,
    /// Where the value's texts are.
    _store: Store,
    /// By the order of [`HeaderField::ALL`].
    header: [Option<Text>; HeaderField::ALL.len()],
    warnings: Vec<Noticed>,
}

struct Noticed {
    /// By the order of [`WarningField::ALL`].
    texts: [Text; WarningField::ALL.len()],
    offset: usize,
    contradiction: bool,
}

/// The texts of an envelope's header, for srskit_decoded_header.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderField {
    /// Version of the protocol, normally "0.9".
    Version = 1,
    /// Id of the message, sent by some clients.
    MsgId = 2,
    /// Type of the message, sent by some clients.
    MsgType = 3,
}

/// The texts of a warning, for srskit_decoded_warning.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WarningField {
    /// Its kind in snake case, such as "duplicate_key".
    Kind = 1,
    /// Where: keys and indices from the top; empty for the envelope as a whole.
    Path = 2,
    /// All of it in one line.
    Message = 3,
}

impl HeaderField {
    /// By number, from 1 without gaps.
    const ALL: [HeaderField; 3] = [HeaderField::Version, HeaderField::MsgId, HeaderField::MsgType];

    fn of<'a>(self, header: &'a Header<'_>) -> Option<&'a str> {
        match self {
            HeaderField::Version => header.version.as_deref(),
            HeaderField::MsgId => header.msg_id.as_deref(),
            HeaderField::MsgType => header.msg_type.as_deref(),
        }
    }
}

impl WarningField {
    /// By number, from 1 without gaps.
    const ALL: [WarningField; 3] = [WarningField::Kind, WarningField::Path, WarningField::Message];

    fn of(self, warning: &Warning) -> Text {
        match self {
            WarningField::Kind => Text::new(warning.kind.name()),
            WarningField::Path => Text::new(&warning.path),
            WarningField::Message => Text::new(&warning.to_string()),
        }
    }
}

impl Decoded {
    fn new(decoded: &envelope::Decoded<'_>) -> Self {
        let (value, store) = Value::stored(&decoded.value);
        Self {
            value,
            _store: store,
            header: HeaderField::ALL.map(|field| field.of(&decoded.header).map(Text::new)),
            warnings: decoded.warnings.iter().map(Noticed::new).collect(),
        }
    }
}

impl Noticed {
    fn new(warning: &Warning) -> Self {
        Self {
            texts: WarningField::ALL.map(|field| field.of(warning)),
            offset: warning.offset,
            contradiction: warning.kind == WarningKind::DuplicateKey { same: false },
        }
    }
}

/// Reads an envelope.
///
/// A refusal names its reason (SRSKIT_ERROR_FIELD_CAUSE), path and byte. It never means that a command failed:
/// nobody here knows what the bytes answer, so it is SRSKIT_STATUS_OUTCOME_UNKNOWN.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decode(body: *const c_void, body_length: usize, decoded: *mut *mut Decoded) -> Status {
    guard(|| {
        // SAFETY: the caller promises that pointer and length fit, and that the output may be written.
        let (place, body) = unsafe { (out(decoded, "decoded")?, bytes(body, body_length, "body")?) };
        let read = decode(body).map_err(|error| Error::of_decoding(&error, body))?;
        place.give(Decoded::new(&read));
        Ok(())
    })
}

fn read<T>(decoded: *const Decoded, otherwise: T, read: impl FnOnce(&Decoded) -> Option<T>) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live object of ours, or NULL.
        unsafe { object(decoded, "decoded") }.ok().and_then(read)
    })
    .unwrap_or(otherwise)
}

/// The envelope's value. Borrowed from `decoded`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_value(decoded: *const Decoded) -> *const Value {
    read(decoded, ptr::null(), |decoded| Some(ptr::from_ref(&decoded.value)))
}

/// A text of the header, by its number in srskit_header_field; NULL when there is none. Borrowed from `decoded`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_header(decoded: *const Decoded, field: u32) -> *const c_char {
    read(decoded, ptr::null(), |decoded| Some(pointer(by_number(&decoded.header, field)?.as_ref())))
}

/// How many oddities were accepted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_warning_count(decoded: *const Decoded) -> usize {
    read(decoded, 0, |decoded| Some(decoded.warnings.len()))
}

/// A text of one of them, by its number in srskit_warning_field; NULL beyond the last. Borrowed from `decoded`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_warning(decoded: *const Decoded, index: usize, field: u32) -> *const c_char {
    read(decoded, ptr::null(), |decoded| Some(pointer(by_number(&decoded.warnings.get(index)?.texts, field))))
}

/// The byte at which it was noticed; 0 beyond the last.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_warning_offset(decoded: *const Decoded, index: usize) -> usize {
    read(decoded, 0, |decoded| Some(decoded.warnings.get(index)?.offset))
}

/// Whether it is a key that was given twice with different values; the last one counts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_warning_contradicts(decoded: *const Decoded, index: usize) -> bool {
    read(decoded, false, |decoded| Some(decoded.warnings.get(index)?.contradiction))
}

/// Frees a decoded envelope, and with it all that was borrowed from it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_decoded_free(decoded: *mut Decoded) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(decoded) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_numbered_in_their_order() {
        assert_eq!(HeaderField::ALL.map(|field| field as u32), [1, 2, 3]);
        assert_eq!(WarningField::ALL.map(|field| field as u32), [1, 2, 3]);
    }
}
