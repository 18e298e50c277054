//! `GET_BALANCE BALANCE`: the account's money. Takes no parameters.

use crate::world::World;
use crate::world::call::Call;
use crate::world::reply::Reply;

pub(super) fn run(world: &mut World, _: &mut Call<'_>) -> Result<Reply, Reply> {
    let account = world.account();
    Ok(Reply::success("200", "Command successful")
        .with("balance", account.balance().to_string())
        .with("hold_balance", account.hold().to_string()))
}
