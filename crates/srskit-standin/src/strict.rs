//! What strict reading says against a command: the service lets it pass, and a client had better not.

use crate::world::{Reply, Request, table};
use srskit_core::catalogue::{CommandSpec, Effect};

/// Fields whose absence leaves a decision about money to settings that the caller does not see.
const TO_BE_SAID: [&str; 2] = ["period", "handle"];

/// The refusal of a request that is not quite right; its text names the field.
pub(crate) fn objection(request: &Request) -> Option<Reply> {
    // What is no command at all is the world's to refuse.
    let spec = table::find(request)?.ok()?;
    match table::refuse(spec, request) {
        Err(refusal) => return Some(refusal),
        Ok(unknown) => {
            if let Some(path) = unknown.first() {
                let rule = format!("strict: {} has no such field", spec.name);
                return Some(Reply::refusal("465", format!("Invalid data, error={path}: {rule}")));
            }
        }
    }
    let unsaid = TO_BE_SAID.into_iter().find(|key| is_unsaid(spec, request, key))?;
    let why = "strict: without it a setting of the reseller decides";
    Some(Reply::refusal("460", format!("Missing required field: {unsaid} ({why})")))
}

/// Whether an order leaves open what it could say.
fn is_unsaid(spec: &CommandSpec, request: &Request, key: &str) -> bool {
    let is_order = spec.effect == Effect::Order;
    let is_sent = request.attributes.text(key).is_some_and(|text| !text.trim().is_empty());
    is_order && spec.field(key).is_some_and(|field| field.key == key) && !is_sent
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(request: &Request) -> Option<String> {
        objection(request).map(|reply| reply.text)
    }

    #[test]
    fn what_is_right_passes() {
        assert_eq!(text(&Request::new("LOOKUP", "DOMAIN").with("domain", "example.com")), None);
        assert_eq!(text(&Request::new("NOBODY", "KNOWS")), None);
        let renew = Request::new("RENEW", "DOMAIN").with("domain", "example.com").with("currentexpirationyear", "2027");
        let whole = renew.with("period", "1").with("handle", "process").with("auto_renew", "0");
        assert_eq!(text(&whole), None);
    }

    #[test]
    fn what_is_not_quite_right_is_named() {
        let lookup = Request::new("LOOKUP", "DOMAIN");
        assert_eq!(text(&lookup).as_deref(), Some("Missing required field: domain"));
        let extra = lookup.with("domain", "example.com").with("colour", "blue");
        assert_eq!(text(&extra).as_deref(), Some("Invalid data, error=colour: strict: lookup has no such field"));
        let renew = Request::new("RENEW", "DOMAIN")
            .with("domain", "example.com")
            .with("currentexpirationyear", "2027")
            .with("auto_renew", "0");
        let no_period = text(&renew.clone().with("handle", "save")).unwrap();
        assert!(no_period.contains("period"), "{no_period}");
        let no_handle = text(&renew.clone().with("period", "1")).unwrap();
        assert!(no_handle.contains("handle"), "{no_handle}");
        let wrong = text(&renew.with("period", "many").with("handle", "save")).unwrap();
        assert!(wrong.starts_with("Invalid data, error=period: "), "{wrong}");
    }
}
