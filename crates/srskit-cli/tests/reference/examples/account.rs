// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "check_version",
        call: check_version,
        read: |answer| srskit::account::CheckVersion::read(answer).map(drop),
    },
    Example {
        method: "create_subreseller",
        call: create_subreseller,
        read: |answer| srskit::account::CreateSubreseller::read(answer).map(drop),
    },
    Example {
        method: "get_subreseller",
        call: get_subreseller,
        read: |answer| srskit::account::GetSubreseller::read(answer).map(drop),
    },
    Example {
        method: "modify_subreseller",
        call: modify_subreseller,
        read: |answer| srskit::account::ModifySubreseller::read(answer).map(drop),
    },
    Example {
        method: "pay_subreseller",
        call: pay_subreseller,
        read: |answer| srskit::account::PaySubreseller::read(answer).map(drop),
    },
    Example {
        method: "get_balance",
        call: get_balance,
        read: |answer| srskit::account::GetBalance::read(answer).map(drop),
    },
];

fn check_version(client: &Client) -> Called {
    use srskit::account::CheckVersion;

    let command = CheckVersion::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn create_subreseller(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::account::{Contact, CreateSubreseller, SubresellerContacts, SubresellerStatus};

    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Example".into(),
        org_name: "Example Works".into(),
        address1: "1 Example Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M5V 0A1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contact_set = SubresellerContacts::new(contact);
    let command = CreateSubreseller::new(
        "exampleuser",
        password,
        SubresellerStatus::Active,
        "pricing_plan",
        true,
        "owner@example.com",
        "owner@example.com",
        contact_set,
    );
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_subreseller(client: &Client) -> Called {
    use srskit::account::GetSubreseller;

    let command = GetSubreseller::new("exampleuser");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn modify_subreseller(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::account::{Contact, ModifySubreseller, SubresellerContacts, SubresellerStatus};

    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Example".into(),
        org_name: "Example Works".into(),
        address1: "1 Example Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M5V 0A1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contact_set = SubresellerContacts::new(contact);
    let command = ModifySubreseller::new(
        "exampleuser",
        password,
        SubresellerStatus::Active,
        "pricing_plan",
        true,
        "owner@example.com",
        "owner@example.com",
        contact_set,
    );
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn pay_subreseller(client: &Client) -> Called {
    use srskit::account::PaySubreseller;

    let command = PaySubreseller::new("exampleuser", "12.50".parse()?);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_balance(client: &Client) -> Called {
    use srskit::account::GetBalance;

    let command = GetBalance::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
