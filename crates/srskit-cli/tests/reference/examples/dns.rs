// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "create_forwarding",
        call: create_forwarding,
        read: |answer| srskit::dns::CreateForwarding::read(answer).map(drop),
    },
    Example {
        method: "get_forwarding",
        call: get_forwarding,
        read: |answer| srskit::dns::GetForwarding::read(answer).map(drop),
    },
    Example {
        method: "set_forwarding",
        call: set_forwarding,
        read: |answer| srskit::dns::SetForwarding::read(answer).map(drop),
    },
    Example {
        method: "delete_forwarding",
        call: delete_forwarding,
        read: |answer| srskit::dns::DeleteForwarding::read(answer).map(drop),
    },
    Example {
        method: "create_dns_zone",
        call: create_dns_zone,
        read: |answer| srskit::dns::CreateDnsZone::read(answer).map(drop),
    },
    Example {
        method: "get_dns_zone",
        call: get_dns_zone,
        read: |answer| srskit::dns::GetDnsZone::read(answer).map(drop),
    },
    Example {
        method: "set_dns_zone",
        call: set_dns_zone,
        read: |answer| srskit::dns::SetDnsZone::read(answer).map(drop),
    },
    Example {
        method: "reset_dns_zone",
        call: reset_dns_zone,
        read: |answer| srskit::dns::ResetDnsZone::read(answer).map(drop),
    },
    Example {
        method: "delete_dns_zone",
        call: delete_dns_zone,
        read: |answer| srskit::dns::DeleteDnsZone::read(answer).map(drop),
    },
    Example {
        method: "force_dns_nameservers",
        call: force_dns_nameservers,
        read: |answer| srskit::dns::ForceDnsNameservers::read(answer).map(drop),
    },
    Example { method: "set_dnssec", call: set_dnssec, read: |answer| srskit::dns::SetDnssec::read(answer).map(drop) },
    Example {
        method: "modify_dnssec",
        call: modify_dnssec,
        read: |answer| srskit::dns::ModifyDnssec::read(answer).map(drop),
    },
    Example { method: "get_dnssec", call: get_dnssec, read: |answer| srskit::dns::GetDnssec::read(answer).map(drop) },
];

fn create_forwarding(client: &Client) -> Called {
    use srskit::dns::CreateForwarding;

    let command = CreateForwarding::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_forwarding(client: &Client) -> Called {
    use srskit::dns::GetForwarding;

    let command = GetForwarding::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_forwarding(client: &Client) -> Called {
    use srskit::dns::SetForwarding;

    let command = SetForwarding::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn delete_forwarding(client: &Client) -> Called {
    use srskit::dns::DeleteForwarding;

    let command = DeleteForwarding::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn create_dns_zone(client: &Client) -> Called {
    use srskit::dns::CreateDnsZone;

    let command = CreateDnsZone::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_dns_zone(client: &Client) -> Called {
    use srskit::dns::GetDnsZone;

    let command = GetDnsZone::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_dns_zone(client: &Client) -> Called {
    use srskit::dns::{DnsRecords, SetDnsZone};

    let records = DnsRecords::default();
    let command = SetDnsZone::new("example.com", records);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn reset_dns_zone(client: &Client) -> Called {
    use srskit::dns::ResetDnsZone;

    let command = ResetDnsZone::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn delete_dns_zone(client: &Client) -> Called {
    use srskit::dns::DeleteDnsZone;

    let command = DeleteDnsZone::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn force_dns_nameservers(client: &Client) -> Called {
    use srskit::dns::ForceDnsNameservers;

    let command = ForceDnsNameservers::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_dnssec(client: &Client) -> Called {
    use srskit::dns::{DsRecord, SetDnssec};

    let ds_records = [DsRecord::new(12345, 13, 2, "49fd46e6c4b45c55d4ac69cbd3cd34ac1afe51de94e5d60d6e1bd1e2ccf9b4d5")];
    let command = SetDnssec::new("example.com", ds_records);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn modify_dnssec(client: &Client) -> Called {
    use srskit::dns::{DsRecord, ModifyDnssec};

    let ds_records = [DsRecord::new(12345, 13, 2, "49fd46e6c4b45c55d4ac69cbd3cd34ac1afe51de94e5d60d6e1bd1e2ccf9b4d5")];
    let command = ModifyDnssec::new("example.com", ds_records);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_dnssec(client: &Client) -> Called {
    use srskit::dns::GetDnssec;

    let command = GetDnssec::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
