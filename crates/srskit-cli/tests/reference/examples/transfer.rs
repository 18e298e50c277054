// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "bulk_transfer",
        call: bulk_transfer,
        read: |answer| srskit::transfer::BulkTransfer::read(answer).map(drop),
    },
    Example { method: "transfer", call: transfer, read: |answer| srskit::transfer::Transfer::read(answer).map(drop) },
    Example {
        method: "check_transfer",
        call: check_transfer,
        read: |answer| srskit::transfer::CheckTransfer::read(answer).map(drop),
    },
    Example {
        method: "resubmit_transfer",
        call: resubmit_transfer,
        read: |answer| srskit::transfer::ResubmitTransfer::read(answer).map(drop),
    },
    Example {
        method: "cancel_transfer",
        call: cancel_transfer,
        read: |answer| srskit::transfer::CancelTransfer::read(answer).map(drop),
    },
    Example {
        method: "list_transfers_in",
        call: list_transfers_in,
        read: |answer| srskit::transfer::ListTransfersIn::read(answer).map(drop),
    },
    Example {
        method: "list_transfers_away",
        call: list_transfers_away,
        read: |answer| srskit::transfer::ListTransfersAway::read(answer).map(drop),
    },
    Example {
        method: "push_transfer",
        call: push_transfer,
        read: |answer| srskit::transfer::PushTransfer::read(answer).map(drop),
    },
    Example { method: "trade", call: trade, read: |answer| srskit::transfer::Trade::read(answer).map(drop) },
    Example {
        method: "resend_transfer_approval",
        call: resend_transfer_approval,
        read: |answer| srskit::transfer::ResendTransferApproval::read(answer).map(drop),
    },
    Example {
        method: "send_auth_code",
        call: send_auth_code,
        read: |answer| srskit::transfer::SendAuthCode::read(answer).map(drop),
    },
    Example {
        method: "simple_transfer",
        call: simple_transfer,
        read: |answer| srskit::transfer::SimpleTransfer::read(answer).map(drop),
    },
    Example {
        method: "get_simple_transfer",
        call: get_simple_transfer,
        read: |answer| srskit::transfer::GetSimpleTransfer::read(answer).map(drop),
    },
    Example {
        method: "transfer_away",
        call: transfer_away,
        read: |answer| srskit::transfer::TransferAway::read(answer).map(drop),
    },
];

fn bulk_transfer(client: &Client) -> Called {
    let reg_password = "made-up-1234";
    use srskit::transfer::BulkTransfer;

    let domain_list = ["example.com"];
    let command = BulkTransfer::new(domain_list, "exampleuser", reg_password);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn transfer(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::transfer::{Contact, ContactSet, Handle, Transfer};

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
    let contact_set =
        ContactSet { admin: Some(contact.clone()), billing: Some(contact.clone()), ..ContactSet::new(contact) };
    let command = Transfer::new("example.com", Handle::Process, "exampleuser", password, contact_set);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn check_transfer(client: &Client) -> Called {
    use srskit::transfer::CheckTransfer;

    let command = CheckTransfer::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn resubmit_transfer(client: &Client) -> Called {
    use srskit::transfer::ResubmitTransfer;

    let command = ResubmitTransfer::new(1, "reseller");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn cancel_transfer(client: &Client) -> Called {
    use srskit::transfer::CancelTransfer;

    let command = CancelTransfer::new("reseller").with_domain("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_transfers_in(client: &Client) -> Called {
    use srskit::transfer::ListTransfersIn;

    let command = ListTransfersIn::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_transfers_away(client: &Client) -> Called {
    use srskit::transfer::ListTransfersAway;

    let command = ListTransfersAway::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn push_transfer(client: &Client) -> Called {
    use srskit::transfer::PushTransfer;

    let command = PushTransfer::new("example.com", "gaining_reseller");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn trade(client: &Client) -> Called {
    use srskit::transfer::Trade;

    let command = Trade::new("example.fr", "Ada", "Example", "Example Works", "owner@example.com")
        .with_address1("1 Example Street")
        .with_city("Toronto")
        .with_state("ON")
        .with_postal_code("M5V 0A1")
        .with_country("CA")
        .with_phone("+1.4165550123");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn resend_transfer_approval(client: &Client) -> Called {
    use srskit::transfer::ResendTransferApproval;

    let command = ResendTransferApproval::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn send_auth_code(client: &Client) -> Called {
    use srskit::transfer::SendAuthCode;

    let command = SendAuthCode::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn simple_transfer(client: &Client) -> Called {
    let auth_code = "auth_code";
    use srskit::transfer::{SimpleTransfer, SimpleTransferItem};

    let domain_list = [SimpleTransferItem::new("example.com", auth_code)];
    let command = SimpleTransfer::new(domain_list);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_simple_transfer(client: &Client) -> Called {
    use srskit::transfer::GetSimpleTransfer;

    let command = GetSimpleTransfer::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn transfer_away(client: &Client) -> Called {
    use srskit::transfer::TransferAway;

    let command = TransferAway::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
