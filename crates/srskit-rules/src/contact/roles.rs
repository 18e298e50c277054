//! Which contacts an order needs.

use crate::call::{Call, Order};
use crate::notes::{Notes, Sure};
use crate::{Fault, tlds};

/// Looks at every contact of the call, and for those that are missing.
pub(crate) fn check(call: &Call<'_>, notes: &mut Notes) {
    for (role, contact) in call.contacts() {
        super::check(call, &call.path(&format!("contact_set.{role}")), contact, notes);
    }
    if call.order() == Some(Order::Register) {
        check_missing(call, notes);
    }
}

fn check_missing(call: &Call<'_>, notes: &mut Notes) {
    let Some(domain) = call.domain() else { return };
    let tld = tlds::tld(domain);
    let roles = tlds::roles(domain);
    for role in roles.required {
        let path = format!("contact_set.{role}");
        if !call.is_sent(&path) {
            // gTLD registries take only the owner since 2025; whether the service still asks for the others was not read.
            let sure = if tlds::is_country(domain) || *role == "owner" { Sure::Yes } else { Sure::No };
            notes.note(sure, call.path(&path), Fault::new(format!(".{tld} asks for this contact"), "add it"));
        }
    }
    for role in roles.ignored {
        let path = format!("contact_set.{role}");
        if call.is_sent(&path) {
            notes.warn(call.path(&path), Fault::new(format!(".{tld} does not use this contact"), "leave it out"));
        }
    }
}
