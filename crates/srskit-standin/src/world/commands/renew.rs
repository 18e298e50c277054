//! `RENEW DOMAIN`: adds years, if the caller knows the year in which the name runs out now.
//!
//! By the guide: the fields, 480, 541 and 555. From clients: 465 with its text on the test system, and
//! the fields of the reply, one of which has blanks in its key. *Assumed*: that 555 means "this very
//! year was renewed already" and 541 every other difference.

use crate::world::World;
use crate::world::call::{Call, flag_text, invalid, missing};
use crate::world::domain::Domain;
use crate::world::names::DomainName;
use crate::world::order::{Draft, Order, OrderKind, OrderStatus};
use crate::world::reply::Reply;
use crate::world::settings::{Handle, Profile};

/// These renew by themselves and take no command. From a client's list.
const AUTO_RENEWED: &[&str] = &["at", "de", "dk", "fr", "za"];
const MOST_YEARS: u32 = 10;

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = call.domain()?;
    let year = year(call)?;
    let period = call.period()?.ok_or_else(|| missing("period"))?;
    let handle = call.handle(world.settings().default_handle)?;
    let auto_renew = call.flag("auto_renew")?;
    if auto_renew.is_none() {
        call.note("auto_renew is missing, though the guide requires it; the flag stays as it is");
    }
    check_renewable(world, &name, year, period, call)?;
    let draft = Draft {
        domain: name.as_str().to_owned(),
        kind: OrderKind::Renewal { from_year: year, auto_renew },
        period,
        cost: world.year_price(&name).times(period),
        affiliate_id: call.optional("affiliate_id")?.map(str::to_owned),
    };
    let (id, _) = world.store(draft, call.now);
    let done = handle == Handle::Process && matches!(world.carry_out(id, call.now), OrderStatus::Completed { .. });
    Ok(reply(world, call, &name, id, done, handle))
}

fn year(call: &Call<'_>) -> Result<i64, Reply> {
    let text = call.required("currentexpirationyear")?;
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain).ok_or_else(|| invalid("currentexpirationyear", "must be a year of four digits"))
}

fn check_renewable(world: &World, name: &DomainName, year: i64, period: u32, call: &Call<'_>) -> Result<(), Reply> {
    if AUTO_RENEWED.contains(&name.top()) {
        return Err(Reply::refusal(
            "480",
            format!("Renewals not supported for this TLD: capability is not enabled for domain.{}", name.top()),
        ));
    }
    let domain = check_year(world, name, year)?;
    if domain.expires_at.plus_years(period) > call.now.plus_years(MOST_YEARS) {
        return Err(invalid("period", "a registration cannot run for more than 10 years"));
    }
    Ok(())
}

/// Refuses a renewal that names another year than that in which the domain runs out.
pub(in crate::world) fn check_year<'w>(world: &'w World, name: &DomainName, year: i64) -> Result<&'w Domain, Reply> {
    let Some(domain) = world.domain(name.as_str()) else {
        return Err(Reply::refusal("480", format!("Domain {} not owned by user", name.as_str())));
    };
    match domain.expires_at.year() == year {
        true => Ok(domain),
        false => Err(wrong_year(world, domain, year)),
    }
}

fn wrong_year(world: &World, domain: &Domain, year: i64) -> Reply {
    let renewed_it = |order: &Order| {
        order.is_completed() && matches!(order.kind, OrderKind::Renewal { from_year, .. } if from_year == year)
    };
    match (world.orders_for(&domain.name).any(renewed_it), world.settings().profile) {
        (true, Profile::Horizon) => Reply::refusal("465", "Domain Already Renewed"),
        (true, Profile::Production) => Reply::refusal("555", "Domain has already been successfully renewed"),
        (false, _) => Reply::refusal(
            "541",
            "Domain's current expiration year in registry doesn't match the year provided by user",
        ),
    }
}

fn reply(world: &World, call: &mut Call<'_>, name: &DomainName, id: u64, done: bool, handle: Handle) -> Reply {
    let mut reply = Reply::success("200", "Command completed successfully")
        .with("order_id", id.to_string())
        .with("id", id.to_string());
    if let Some(domain) = world.domain(name.as_str()) {
        reply = reply
            .with("auto_renew", flag_text(domain.auto_renew))
            .with("admin_email", domain.contacts.admin_email().to_owned());
        if done {
            reply = reply.with("registration expiration date", domain.expires_at.to_string());
        }
    }
    if !done && handle == Handle::Process {
        call.note(format!("order {id} is parked: the balance is too low; the reply is a success with forced_pending"));
        reply = reply.with("forced_pending", id.to_string());
    }
    reply
}
