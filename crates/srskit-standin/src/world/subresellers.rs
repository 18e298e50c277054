//! Sub-resellers: accounts below the account.
//!
//! By the guide: the fields, and that a change takes the whole record. *Assumed*: 485 for a name that is
//! in use, that money paid to one leaves the account for good, and the reply's `id`.

use super::World;
use super::call::{Call, invalid, missing};
use super::commands::Run;
use super::fields::{done, not_found, shape};
use super::reply::Reply;
use super::sites::Kept;
use crate::money::Money;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("create_subreseller", create),
    ("get_subreseller", get),
    ("modify_subreseller", modify),
    ("pay_subreseller", pay),
];

/// What comes back; the password does not.
const FIELDS: &[&str] = &[
    "allowed_tld_list",
    "ccp_enabled",
    "contact_set",
    "low_balance_email",
    "nameservers",
    "payment_email",
    "pricing_plan",
    "status",
    "storefront_rwi",
    "system_status_email",
    "url",
    "username",
];

/// Accounts by user name.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Subresellers {
    accounts: BTreeMap<String, Subreseller>,
}

#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Subreseller {
    fields: BTreeMap<String, Kept>,
    balance: i64,
}

fn create(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "create_subreseller")?;
    let username = call.required("username")?.to_owned();
    if world.services.subresellers.accounts.contains_key(&username) {
        return Err(Reply::refusal("485", "A sub-reseller of this name already exists"));
    }
    let account = Subreseller { fields: sent(call), balance: 0 };
    world.services.subresellers.accounts.insert(username, account);
    Ok(done())
}

fn sent(call: &Call<'_>) -> BTreeMap<String, Kept> {
    let fields = FIELDS.iter().filter_map(|key| Some(((*key).to_owned(), Kept::of(call.attributes().get(key)?))));
    fields.collect()
}

fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_subreseller")?;
    let account = account(world, call)?;
    let reply = account.fields.iter().fold(done(), |reply, (key, kept)| reply.with(key.clone(), kept.value()));
    let reply = reply.with("cert_permission", "1");
    Ok(match account.fields.contains_key("allowed_tld_list") {
        true => reply,
        false => reply.with("allowed_tld_list", super::fields::list([".com", ".net", ".org"])),
    })
}

fn modify(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_subreseller")?;
    let fields = sent(call);
    account(world, call)?.fields = fields;
    Ok(done())
}

fn pay(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "pay_subreseller")?;
    let amount: Money =
        call.required("amount")?.parse().map_err(|_| invalid("amount", "must be an amount of money"))?;
    if amount.cents() <= 0 {
        return Err(invalid("amount", "must be above 0"));
    }
    account(world, call)?;
    let username = call.required("username")?;
    let id =
        world.charge("payment", username, amount, call.now).map_err(|_| Reply::refusal("440", "Insufficient funds"))?;
    account(world, call)?.balance += amount.cents();
    Ok(done().with("id", id.to_string()))
}

fn account<'w>(world: &'w mut World, call: &Call<'_>) -> Result<&'w mut Subreseller, Reply> {
    let username = call.optional("username")?.ok_or_else(|| missing("username"))?;
    world.services.subresellers.accounts.get_mut(username).ok_or_else(|| not_found("Sub-reseller not found"))
}
