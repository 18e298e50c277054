//! The contacts of a registration: which roles and fields must be there, and their form.

use crate::world::call::{Call, invalid, missing};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use srskit_core::OwnedAssoc;

const REQUIRED: &[&str] = &["first_name", "last_name", "address1", "city", "country", "phone", "email"];
const LENGTHS: &[(&str, usize)] = &[
    ("first_name", 64),
    ("last_name", 64),
    ("org_name", 64),
    ("address1", 100),
    ("address2", 100),
    ("address3", 100),
    ("city", 64),
    ("state", 32),
    ("postal_code", 32),
    ("phone", 20),
];

/// Checks every role that the name needs.
pub(super) fn check(call: &mut Call<'_>, set: &OwnedAssoc, name: &DomainName, custom_tech: bool) -> Result<(), Reply> {
    for role in ["owner", "admin", "billing", "tech"] {
        match set.get(role) {
            Some(contact) => {
                let contact = contact.as_assoc().ok_or_else(|| invalid(&path(role, ""), "must be an assoc"))?;
                check_contact(call, contact, role)?;
            }
            None if is_required(role, call, name, custom_tech) => return Err(missing(&path(role, ""))),
            None => {}
        }
    }
    Ok(())
}

/// .EU takes neither admin nor billing, and .IT no admin for a natural person; both want a tech contact sent.
fn is_required(role: &str, call: &Call<'_>, name: &DomainName, custom_tech: bool) -> bool {
    let entity = call.attributes().get("tld_data").and_then(|data| data.at(&["it_registrant_info", "entity_type"]));
    let natural_person = name.top() == "it" && entity.and_then(|entity| entity.as_text()).map(str::trim) == Some("1");
    match role {
        "owner" => true,
        "admin" => name.top() != "eu" && !natural_person,
        "billing" => name.top() != "eu",
        _ => custom_tech,
    }
}

fn check_contact(call: &mut Call<'_>, contact: &OwnedAssoc, role: &str) -> Result<(), Reply> {
    let field = |key: &str| contact.text(key).map(str::trim).unwrap_or_default();
    if let Some(key) = REQUIRED.iter().find(|key| field(key).is_empty()) {
        return Err(missing(&path(role, key)));
    }
    if let Some((key, length)) = LENGTHS.iter().find(|(key, length)| field(key).chars().count() > *length) {
        return Err(invalid(&path(role, key), &format!("is longer than {length} characters")));
    }
    if !is_country(field("country")) {
        return Err(invalid(&path(role, "country"), "must be a two-letter code; GB, not UK"));
    }
    if matches!(field("country"), "US" | "CA") && field("state").is_empty() {
        return Err(missing(&path(role, "state")));
    }
    if !is_phone(field("phone")) {
        return Err(invalid(&path(role, "phone"), "must look like +1.4165550123, with x and an extension if need be"));
    }
    if !is_email(field("email")) {
        return Err(invalid(&path(role, "email"), "is not an address"));
    }
    if field("postal_code").is_empty() {
        call.note(format!("{} is missing; most registries want one", path(role, "postal_code")));
    }
    Ok(())
}

fn path(role: &str, field: &str) -> String {
    let dot = if field.is_empty() { "" } else { "." };
    format!("contact_set.{role}{dot}{field}")
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) && text != "UK"
}

/// `+CCC.NNNNNNNN`, and perhaps `xEEEE`.
fn is_phone(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some((country, number)) = text.strip_prefix('+').and_then(|text| text.split_once('.')) else {
        return false;
    };
    let (number, extension) =
        number.split_once('x').map_or((number, None), |(number, extension)| (number, Some(extension)));
    country.len() <= 3 && digits(country) && digits(number) && extension.is_none_or(digits)
}

fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.rsplit_once('@') else {
        return false;
    };
    !user.is_empty()
        && user.len() <= 64
        && host.len() <= 255
        && DomainName::parse(host).is_some()
        && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        assert!(["+1.4165550123", "+49.30123456x12", "+358.1"].into_iter().all(is_phone));
        assert!(!["4165550123", "+1-416", "+.1", "+1.", "+1234.1", "+1.2x", "+1.4 5"].into_iter().any(is_phone));
        assert!(["a@example.com", "first.last@mail.example.co.uk"].into_iter().all(is_email));
        assert!(!["a", "@example.com", "a@", "a@b", "a b@example.com"].into_iter().any(is_email));
        assert!(is_country("GB") && !is_country("UK") && !is_country("us") && !is_country("USA"));
    }
}
