//! Lists about domains: those that run out, those that were lost, and the notes of one.
//!
//! By the guide and recorded replies: fields, pages, the form of dates. *Assumed*: the order of rows, by date
//! and then by name; that pages of deleted domains count from 1; what notes say.

use super::Note;
use super::deletion::Deletion;
use crate::world::World;
use crate::world::call::{Call, flag_text, invalid};
use crate::world::commands::Run;
use crate::world::domain::Domain;
use crate::world::fields::{done, number, shape};
use crate::world::names::DomainName;
use crate::world::paging::{Page, epoch, fits, oracle, within};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedValue};

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("get_deleted_domains", deleted), ("get_domains_by_expiredate", by_expiry), ("get_notes", notes)];

fn by_expiry(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_domains_by_expiredate")?;
    let (from, to) = (call.required("exp_from")?, call.required("exp_to")?);
    let mut domains: Vec<&Domain> =
        world.domains().filter(|domain| within(domain.expires_at, Some(from), Some(to))).collect();
    domains.sort_by_key(|domain| (domain.expires_at, &domain.name));
    let page = Page::of(call, 1)?;
    let flag = |set| if set { "Y" } else { "N" };
    let row = |domain: &&Domain| {
        let let_expire = DomainName::parse(&domain.name).is_some_and(|name| world.lets_expire(&name));
        OwnedValue::from(
            Assoc::new()
                .with("name", domain.name.clone())
                .with("expiredate", domain.expires_at.to_string())
                .with("f_auto_renew", flag(domain.auto_renew))
                .with("f_let_expire", flag(let_expire)),
        )
    };
    Ok(done()
        .with("exp_domains", page.rows(&domains).iter().map(row).collect::<Vec<_>>())
        .with("page", page.number.to_string())
        .with("remainder", flag_text(page.has_more(domains.len())))
        .with("total", domains.len().to_string()))
}

fn deleted(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_deleted_domains")?;
    let text = |key| call.optional(key);
    let (domain, roles) = (text("domain")?, ["owner", "admin", "billing", "tech"]);
    let emails = [text("owner_email")?, text("admin_email")?, text("billing_email")?, text("tech_email")?];
    let deletions = (text("del_from")?, text("del_to")?);
    let expiries = (text("exp_from")?, text("exp_to")?);
    let wanted = |lost: &&Deletion| {
        let email = |(role, pattern): (&&str, &Option<&str>)| {
            fits(*pattern, lost.domain.contacts.get(role, "email").unwrap_or_default())
        };
        fits(domain, &lost.domain.name)
            && roles.iter().zip(&emails).all(email)
            && within(lost.at, deletions.0, deletions.1)
            && within(lost.domain.expires_at, expiries.0, expiries.1)
    };
    let mut lost: Vec<&Deletion> = world.deletions().filter(wanted).collect();
    lost.sort_by_key(|lost| (lost.at, &lost.domain.name));
    let page = Page::of(call, 1)?;
    let reply = done()
        .with("page", page.number.to_string())
        .with("page_size", page.size.to_string())
        .with("total", lost.len().to_string());
    let rows: Vec<OwnedValue> = page.rows(&lost).iter().map(|lost| deleted_row(lost)).collect();
    Ok(if rows.is_empty() { reply } else { reply.with("del_domains", rows) })
}

fn deleted_row(lost: &Deletion) -> OwnedValue {
    let row = Assoc::new()
        .with("name", lost.domain.name.clone())
        .with("reason", lost.reason.clone())
        .with("delete_date", oracle(lost.at))
        .with("delete_date_epoch", epoch(lost.at))
        .with("expire_date", oracle(lost.domain.expires_at))
        .with("expiredate_epoch", epoch(lost.domain.expires_at));
    row.into()
}

fn notes(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_notes")?;
    let name = call.domain()?;
    let about = match call.required("type")?.to_ascii_lowercase().as_str() {
        "domain" => None,
        "order" => Some(number(call, "order_id")?),
        "transfer" => Some(number(call, "transfer_id")?),
        _ => return Err(invalid("type", "must be domain, order or transfer")),
    };
    let all = world.notes.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
    let is_about = |note: &&Note| about.is_none_or(|id| note.text.contains(&format!(" {id} ")));
    let notes: Vec<&Note> = all.iter().filter(is_about).collect();
    let page = Page::of(call, 1)?;
    let row = |note: &&Note| {
        OwnedValue::from(Assoc::new().with("timestamp", oracle(note.at)).with("note", note.text.clone()))
    };
    Ok(done()
        .with("notes", page.rows(&notes).iter().map(row).collect::<Vec<_>>())
        .with("page", page.number.to_string())
        .with("page_size", page.size.to_string())
        .with("total", notes.len().to_string()))
}
