//! Contacts: the form of their fields, and which contacts an order needs.
//!
//! Nothing that is said here holds a contact's data.

pub(crate) mod country;
pub(crate) mod email;
pub(crate) mod phone;
mod postal;
pub(crate) mod roles;

use crate::call::Call;
use crate::notes::{Notes, Sure};
use crate::{Fault, text, tlds};
use srskit_core::Assoc;

/// Fields whose length alone is looked at.
const PLAIN: [&str; 9] =
    ["first_name", "last_name", "org_name", "address1", "address2", "address3", "city", "state", "postal_code"];

/// Looks at one contact. `path` is where it stands.
pub(crate) fn check(call: &Call<'_>, path: &str, contact: &Assoc<'_>, notes: &mut Notes) {
    // A certificate's contacts have nothing to do with the registry of its domain.
    let limits = tlds::limits(call.domain().filter(|_| call.order().is_some()));
    let filled = |key| contact.text(key).filter(|text| !text.is_empty());
    for key in PLAIN {
        if let Some(text) = filled(key) {
            check_text(&format!("{path}.{key}"), text, limits.of(key), notes);
        }
    }
    for key in ["phone", "fax"] {
        if let Some(number) = filled(key) {
            let checked = phone::check(number).and_then(|()| text::at_most(number, limits.of(key)));
            refuse(notes, format!("{path}.{key}"), checked);
        }
    }
    if let Some(address) = filled("email") {
        let most = email::Limits { local: limits.of("mail_local"), domain: limits.of("mail_domain") };
        refuse(notes, format!("{path}.email"), email::check(address, most).map(drop));
    }
    if let Some(country) = filled("country") {
        check_place(path, contact, country, notes);
    }
}

/// What depends on the country.
fn check_place(path: &str, contact: &Assoc<'_>, country: &str, notes: &mut Notes) {
    if let Err((sure, fault)) = country::check(country) {
        notes.note(sure, format!("{path}.country"), fault);
    }
    let filled = |key| contact.text(key).filter(|text| !text.is_empty());
    match filled("state") {
        Some(state) => refuse(notes, format!("{path}.state"), country::check_state(country, state)),
        None if country::has_states(country) => {
            let fault =
                Fault::new("addresses in the US and in Canada have a state", "two capital letters, e.g. NY or ON");
            notes.refuse(format!("{path}.state"), fault);
        }
        None => {}
    }
    if let Some(Err(fault)) = filled("postal_code").map(|code| postal::check(country, code)) {
        notes.warn(format!("{path}.postal_code"), fault);
    }
}

/// Lengths are counted in characters (assumed: the service keeps one byte per character, and
/// registries count characters). Between the two counts lies a warning.
fn check_text(path: &str, text: &str, most: usize, notes: &mut Notes) {
    refuse(notes, path, text::check_plain(text, false).and_then(|()| text::at_most(text, most)));
    if text.len() > most {
        let what = format!("the text has {} bytes in UTF-8", text.len());
        let fix = format!("{most} characters are allowed; if the service counts bytes, it will cut or refuse it");
        notes.note(Sure::No, path, Fault::new(what, fix));
    }
}

fn refuse(notes: &mut Notes, path: impl Into<String>, checked: Result<(), Fault>) {
    if let Err(fault) = checked {
        notes.refuse(path, fault);
    }
}
