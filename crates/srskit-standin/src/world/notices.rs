//! Commands whose only effect is a mail, and a few that tell something fixed. No mail leaves the
//! stand-in: the operator is told instead.

use super::World;
use super::call::{Call, missing};
use super::commands::Run;
use super::fields::{done, not_found, shape, text};
use super::names::DomainName;
use super::reply::Reply;
use srskit_core::Assoc;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("cira_email_pwd", mail),
    ("gdpr_send_consent_reminder_email", mail),
    ("get_contract", contract),
    ("send_authcode", send_authcode),
    ("send_cira_approval_email", mail),
    ("send_password_domain", send_password),
];

fn mail(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    world.subject(call)?;
    call.note("no mail leaves the stand-in");
    Ok(done())
}

fn send_authcode(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "send_authcode")?;
    mail_by_domain_name(world, call)
}

fn send_password(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "send_password_domain")?;
    mail_by_domain_name(world, call)
}

/// The key is `domain_name` here; some clients send `domain` all the same.
fn mail_by_domain_name(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = text(call, "domain_name").or(text(call, "domain")).ok_or_else(|| missing("domain_name"))?;
    let name = DomainName::parse(name).ok_or_else(|| Reply::refusal("465", "Invalid domain syntax"))?;
    world.owned(&name)?;
    call.note("no mail leaves the stand-in");
    Ok(done())
}

fn contract(_: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_contract")?;
    match call.required("type")? {
        "exhibit_a" => Ok(done()
            .with("contract", Assoc::new().with("text", "EXHIBIT A\n\nThis is the stand-in's text. It binds nobody."))),
        _ => Err(not_found("No such contract")),
    }
}
