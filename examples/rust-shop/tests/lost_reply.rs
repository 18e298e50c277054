//! The reply to an order is lost after it was carried out; the shop asks again, and pays once.

use rust_shop::{Bought, Order};
use srskit::{Assoc, Client, Credentials, OwnedAssoc, System};
use srskit_standin::{Config, Fault, StandIn};
use std::error::Error;

fn contact() -> OwnedAssoc {
    Assoc::new()
        .with("first_name", "Zoë")
        .with("last_name", "Example")
        .with("org_name", "Example Works")
        .with("address1", "1 Example Street")
        .with("city", "Toronto")
        .with("state", "ON")
        .with("postal_code", "M5V 0A1")
        .with("country", "CA")
        .with("phone", "+1.4165550123")
        .with("email", "zoe@example.com")
}

fn order(domain: &'static str) -> Order {
    let contacts = ["owner", "admin", "billing"].into_iter().map(|role| (role, contact())).collect::<OwnedAssoc>();
    let values = Assoc::new()
        .with("domain", domain)
        .with("handle", "process")
        .with("period", "1")
        .with("username", "zoe123")
        .with("password", "not-a-password1")
        .with("contact_set", contacts);
    Order::new(values)
}

/// A client of the shop, for the stand-in.
fn client(standin: &StandIn) -> Result<Client, Box<dyn Error>> {
    let account = Credentials::new(standin.username(), standin.key());
    let client = Client::builder(System::parse(&standin.url())?, account);
    Ok(client.ca_pem(standin.ca_pem()).build()?)
}

#[test]
fn a_lost_reply_is_paid_once() -> Result<(), Box<dyn Error>> {
    let standin = StandIn::start(Config::new())?;
    let client = client(&standin)?;
    // Carried out and paid, and the reply is lost.
    standin.fault(Fault::on("SW_REGISTER").after_commit().reset());

    let mut order = order("example.com");
    assert!(matches!(order.buy(&client)?, Bought::NotYet(_)));
    assert_eq!(order.buy(&client)?, Bought::Yes);

    assert_eq!(standin.ledger().debits_for("example.com").count(), 1);
    Ok(())
}

#[test]
fn an_order_that_never_arrived_is_not_sent_again_too_early() -> Result<(), Box<dyn Error>> {
    let standin = StandIn::start(Config::new())?;
    let client = client(&standin)?;
    standin.fault(Fault::on("SW_REGISTER").after_read().reset());

    let mut order = order("example.com");
    assert!(matches!(order.buy(&client)?, Bought::NotYet(_)));
    // It may still be on its way: that takes a second look, minutes later.
    assert!(matches!(order.buy(&client)?, Bought::NotYet(_)));

    assert_eq!(standin.ledger().debits_for("example.com").count(), 0);
    Ok(())
}
