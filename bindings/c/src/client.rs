use crate::error::Failure;
use crate::exchange::read_deadline;
use crate::guard::guard;
use crate::input::{self, out, problem, release, string};
use crate::message::{Message, assoc_or_none};
use crate::options::{self, Options};
use crate::reply::Reply;
use crate::settings::Settings;
use crate::status::Status;
use crate::value::Value;
use client::CallOptions;
use srskit_core::Raw;
use std::ffi::c_char;

/// A client of one system with one account. Threads may share it; after fork, a child may go on using it.
pub struct Client(client::Client);

/// The service's two systems. Others are named by a URL, see SRSKIT_SETTING_SYSTEM.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// The live system: orders cost money.
    Production = 1,
    /// The test system, with a key of its own.
    Horizon = 2,
}

impl System {
    fn name(number: u32) -> Result<&'static str, Failure> {
        match number {
            number if number == System::Production as u32 => Ok("production"),
            number if number == System::Horizon as u32 => Ok("horizon"),
            _ => Err(problem("system", format!("there is none with the number {number}"), "pass one of srskit_system")),
        }
    }
}

/// Makes a client of one of the service's two systems. Connects to nothing yet.
///
/// All other settings come from the environment and the profile file.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_new(
    username: *const c_char,
    key: *const c_char,
    system: u32,
    client: *mut *mut Client,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises a NUL at the end of the texts, and that the output may be written.
        let (place, username, key) =
            unsafe { (out(client, "client")?, string(username, "username")?, string(key, "key")?) };
        place.give(Client(Settings::of_account(username, key, System::name(system)?).client()?));
        Ok(())
    })
}

/// Makes a client from settings; where they are silent, the environment and the profile file are asked.
///
/// Connects to nothing yet. The settings may be freed at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_from_settings(settings: *const Settings, client: *mut *mut Client) -> Status {
    guard(|| {
        // SAFETY: the caller promises live settings of ours, and that the output may be written.
        let (place, settings) = unsafe { (out(client, "client")?, input::object(settings, "settings")?) };
        place.give(Client(settings.client()?));
        Ok(())
    })
}

/// Calls by action and object, such as "LOOKUP", "DOMAIN", and waits for the answer.
///
/// `attributes` is an assoc, or NULL for none. They go out as they are: srskit_client_command looks at the values of a
/// command before it sends them. What the catalogue does not know counts as chargeable: it is sent again only when not
/// a byte of it had left.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_call(
    client: *const Client,
    action: *const c_char,
    object: *const c_char,
    attributes: *const Value,
    reply: *mut *mut Reply,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, a NUL at the end of the texts, and that the
        // output may be written.
        let (place, client, action, object, attributes) = unsafe {
            (
                out(reply, "reply")?,
                input::object(client, "client")?,
                string(action, "action")?,
                string(object, "object")?,
                assoc_or_none(attributes, "attributes")?,
            )
        };
        place.give(client.send(&Raw::new(action, object, attributes), &CallOptions::default())?);
        Ok(())
    })
}

/// Sends a whole command and waits for the answer.
///
/// `deadline_ms` is the time for the whole call, tries and pauses included, or SRSKIT_USUAL_DEADLINE for
/// the client's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_send(
    client: *const Client,
    message: *const Message,
    deadline_ms: i64,
    reply: *mut *mut Reply,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, and that the output may be written.
        let (place, client, message) =
            unsafe { (out(reply, "reply")?, input::object(client, "client")?, input::object(message, "message")?) };
        let options = CallOptions { deadline: read_deadline(deadline_ms)?, ..CallOptions::default() };
        place.give(client.send(&message.command(), &options)?);
        Ok(())
    })
}

/// The same with options; NULL for the usual ones. The values of a message are not looked at, whatever they say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_send_with(
    client: *const Client,
    message: *const Message,
    options: *const Options,
    reply: *mut *mut Reply,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, and that the output may be written.
        let (place, client, message, options) = unsafe {
            (
                out(reply, "reply")?,
                input::object(client, "client")?,
                input::object(message, "message")?,
                options::read(options),
            )
        };
        place.give(client.send(&message.command(), &options)?);
        Ok(())
    })
}

/// Calls a command of the catalogue by its name, such as "lookup" or "renew", and waits for the answer.
///
/// `values` is an assoc under the catalogue's names or the keys of the wire, or NULL for none. They are looked at before
/// anything is sent, unless `options`, which may be NULL, say otherwise. srskit_reply_fields gives the
/// reply's own fields.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_command(
    client: *const Client,
    command: *const c_char,
    values: *const Value,
    options: *const Options,
    reply: *mut *mut Reply,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, a NUL at the end of the name, and that the output
        // may be written.
        let (place, client, command, values, options) = unsafe {
            (
                out(reply, "reply")?,
                input::object(client, "client")?,
                string(command, "command")?,
                assoc_or_none(values, "values")?,
                options::read(options),
            )
        };
        place.give(Reply::with_fields(&client.0.named(command, values, &options)?));
        Ok(())
    })
}

/// Frees a client and closes its connections. No thread may be using it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_free(client: *mut Client) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(client) };
}

impl Client {
    pub(crate) fn inner(&self) -> &client::Client {
        &self.0
    }

    fn send(&self, command: &Raw, options: &CallOptions) -> Result<Reply, Failure> {
        Ok(Reply::new(&self.0.call_with(command, options)?))
    }
}

/// Threads share clients; this fails to compile when they no longer may.
const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Client>();
};
