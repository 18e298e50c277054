use crate::error::Failure;
use crate::guard::guard;
use crate::input::{object, object_mut, out, problem, release, string};
use crate::status::Status;
use crate::value::Value;
use srskit_core::{Assoc, OwnedAssoc, Raw};
use std::ffi::c_char;

/// A command: action, object, items beside the attributes, attributes.
pub struct Message(srskit_core::Message);

impl Message {
    /// The door for any command by action and object; the catalogue says what sending it twice would do.
    pub(crate) fn command(&self) -> Raw {
        Raw::from_message(self.0.clone())
    }
}

/// Makes a command without parameters, such as "GET_BALANCE", "BALANCE".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_message_new(
    action: *const c_char,
    object: *const c_char,
    message: *mut *mut Message,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises a NUL at the end of the texts, and that the output may be written.
        let (place, action, object) =
            unsafe { (out(message, "message")?, string(action, "action")?, string(object, "object")?) };
        place.give(Message(srskit_core::Message::new(action, object)));
        Ok(())
    })
}

/// Sets the attributes: a copy of an assoc.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_message_set_attributes(message: *mut Message, attributes: *const Value) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours.
        let (message, attributes) = unsafe { (object_mut(message, "message")?, object(attributes, "attributes")?) };
        message.0.attributes = assoc(attributes, "attributes")?.into_owned();
        Ok(())
    })
}

/// Sets an item beside the attributes, such as "cookie" or "registrant_ip", to a copy of a value.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_message_set_item(
    message: *mut Message,
    key: *const c_char,
    value: *const Value,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, and a NUL at the end of the key.
        let (message, key, value) =
            unsafe { (object_mut(message, "message")?, string(key, "key")?, object(value, "value")?) };
        message.0.items.insert(key.to_owned(), value.to_core().into_owned());
        Ok(())
    })
}

/// Frees a command.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_message_free(message: *mut Message) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(message) };
}

fn assoc<'a>(value: &'a Value, name: &str) -> Result<Assoc<'a>, Failure> {
    value.to_core_assoc().ok_or_else(|| problem(name, "it is no assoc", "make it with srskit_value_new_assoc"))
}

/// Attributes or values as the core takes them; none for NULL.
///
/// # Safety
/// `value` is NULL, or a live value of ours that nobody changes during the call.
pub(crate) unsafe fn assoc_or_none(value: *const Value, name: &str) -> Result<OwnedAssoc, Failure> {
    // SAFETY: the caller promises the same.
    unsafe { value.as_ref() }.map_or_else(|| Ok(Assoc::new()), |value| assoc(value, name).map(Assoc::into_owned))
}
