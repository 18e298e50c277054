// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "create_nameserver",
        call: create_nameserver,
        read: |answer| srskit::nameserver::CreateNameserver::read(answer).map(drop),
    },
    Example {
        method: "modify_nameserver",
        call: modify_nameserver,
        read: |answer| srskit::nameserver::ModifyNameserver::read(answer).map(drop),
    },
    Example {
        method: "delete_nameserver",
        call: delete_nameserver,
        read: |answer| srskit::nameserver::DeleteNameserver::read(answer).map(drop),
    },
    Example {
        method: "list_nameservers",
        call: list_nameservers,
        read: |answer| srskit::nameserver::ListNameservers::read(answer).map(drop),
    },
    Example {
        method: "update_nameservers",
        call: update_nameservers,
        read: |answer| srskit::nameserver::UpdateNameservers::read(answer).map(drop),
    },
    Example {
        method: "add_nameserver_to_registry",
        call: add_nameserver_to_registry,
        read: |answer| srskit::nameserver::AddNameserverToRegistry::read(answer).map(drop),
    },
    Example {
        method: "check_nameserver_at_registry",
        call: check_nameserver_at_registry,
        read: |answer| srskit::nameserver::CheckNameserverAtRegistry::read(answer).map(drop),
    },
];

fn create_nameserver(client: &Client) -> Called {
    use srskit::nameserver::CreateNameserver;

    let command = CreateNameserver::new("example.com", "ns1.example.com").with_ipaddress("192.0.2.7");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn modify_nameserver(client: &Client) -> Called {
    use srskit::nameserver::ModifyNameserver;

    let command = ModifyNameserver::new("example.com", "ns1.example.com").with_ipaddress("192.0.2.7");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn delete_nameserver(client: &Client) -> Called {
    use srskit::nameserver::DeleteNameserver;

    let command = DeleteNameserver::new("example.com", "ns1.example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_nameservers(client: &Client) -> Called {
    use srskit::nameserver::ListNameservers;

    let command = ListNameservers::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_nameservers(client: &Client) -> Called {
    use srskit::nameserver::{UpdateNameservers, UpdateNameserversOpType};

    let assign = ["ns1.example.net", "ns2.example.net"];
    let command = UpdateNameservers::new("example.com", UpdateNameserversOpType::Assign).with_assign(assign);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn add_nameserver_to_registry(client: &Client) -> Called {
    use srskit::nameserver::AddNameserverToRegistry;

    let command = AddNameserverToRegistry::new("example.com", ".com", true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn check_nameserver_at_registry(client: &Client) -> Called {
    use srskit::nameserver::CheckNameserverAtRegistry;

    let command = CheckNameserverAtRegistry::new("example.com", ".com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
