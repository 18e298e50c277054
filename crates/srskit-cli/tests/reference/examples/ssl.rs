// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "order_certificate",
        call: order_certificate,
        read: |answer| srskit::ssl::OrderCertificate::read(answer).map(drop),
    },
    Example {
        method: "renew_certificate",
        call: renew_certificate,
        read: |answer| srskit::ssl::RenewCertificate::read(answer).map(drop),
    },
    Example {
        method: "upgrade_sitelock",
        call: upgrade_sitelock,
        read: |answer| srskit::ssl::UpgradeSitelock::read(answer).map(drop),
    },
    Example {
        method: "process_certificate_order",
        call: process_certificate_order,
        read: |answer| srskit::ssl::ProcessCertificateOrder::read(answer).map(drop),
    },
    Example {
        method: "cancel_certificate_order",
        call: cancel_certificate_order,
        read: |answer| srskit::ssl::CancelCertificateOrder::read(answer).map(drop),
    },
    Example {
        method: "update_certificate_order",
        call: update_certificate_order,
        read: |answer| srskit::ssl::UpdateCertificateOrder::read(answer).map(drop),
    },
    Example {
        method: "update_product",
        call: update_product,
        read: |answer| srskit::ssl::UpdateProduct::read(answer).map(drop),
    },
    Example {
        method: "update_dv_auth",
        call: update_dv_auth,
        read: |answer| srskit::ssl::UpdateDvAuth::read(answer).map(drop),
    },
    Example {
        method: "get_certificate_order",
        call: get_certificate_order,
        read: |answer| srskit::ssl::GetCertificateOrder::read(answer).map(drop),
    },
    Example {
        method: "get_product",
        call: get_product,
        read: |answer| srskit::ssl::GetProduct::read(answer).map(drop),
    },
    Example {
        method: "list_products",
        call: list_products,
        read: |answer| srskit::ssl::ListProducts::read(answer).map(drop),
    },
    Example {
        method: "list_product_types",
        call: list_product_types,
        read: |answer| srskit::ssl::ListProductTypes::read(answer).map(drop),
    },
    Example {
        method: "get_certificate",
        call: get_certificate,
        read: |answer| srskit::ssl::GetCertificate::read(answer).map(drop),
    },
    Example { method: "parse_csr", call: parse_csr, read: |answer| srskit::ssl::ParseCsr::read(answer).map(drop) },
    Example {
        method: "list_approvers",
        call: list_approvers,
        read: |answer| srskit::ssl::ListApprovers::read(answer).map(drop),
    },
    Example {
        method: "resend_approver_email",
        call: resend_approver_email,
        read: |answer| srskit::ssl::ResendApproverEmail::read(answer).map(drop),
    },
    Example {
        method: "resend_certificate_email",
        call: resend_certificate_email,
        read: |answer| srskit::ssl::ResendCertificateEmail::read(answer).map(drop),
    },
    Example {
        method: "create_sitelock_login",
        call: create_sitelock_login,
        read: |answer| srskit::ssl::CreateSitelockLogin::read(answer).map(drop),
    },
    Example {
        method: "request_scan",
        call: request_scan,
        read: |answer| srskit::ssl::RequestScan::read(answer).map(drop),
    },
    Example {
        method: "cancel_free_trial",
        call: cancel_free_trial,
        read: |answer| srskit::ssl::CancelFreeTrial::read(answer).map(drop),
    },
];

fn order_certificate(client: &Client) -> Called {
    let csr = "-----BEGIN CERTIFICATE REQUEST-----\nMIHUMHwCAQAwGjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMFkwEwYHKoZIzj0C\nAQYIKoZIzj0DAQcDQgAEsX9il8i8TXIw2CEfSrdARX41YHR24jG/+mS3QIrzOTQg\nc+RGbcQJUV+OGbkxe0YvE/MhNz0WTTyv6VJMAnAT86AAMAoGCCqGSM49BAMCA0gA\nMEUCIQCv/9alKlZwHyKy3p3AAYumhcpwQrQY0k/vUIIb4Ss2gAIgSzEQGJUM3Utz\n5W2kT5h7lkq0wFcuNEhcdWEMAEmuNWc=\n-----END CERTIFICATE REQUEST-----";
    use srskit::ssl::{CertificateContacts, Contact, Handle, OrderCertificate, ProductType, ServerType};

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
    let contact_set = CertificateContacts { admin: Some(contact), ..CertificateContacts::default() };
    let command = OrderCertificate::new(ProductType::Positivessl, Handle::Process)
        .with_csr(csr)
        .with_period(1)
        .with_approver_email("admin@example.com")
        .with_contact_set(contact_set)
        .with_server_type(ServerType::Tomcat);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn renew_certificate(client: &Client) -> Called {
    let csr = "-----BEGIN CERTIFICATE REQUEST-----\nMIHUMHwCAQAwGjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMFkwEwYHKoZIzj0C\nAQYIKoZIzj0DAQcDQgAEsX9il8i8TXIw2CEfSrdARX41YHR24jG/+mS3QIrzOTQg\nc+RGbcQJUV+OGbkxe0YvE/MhNz0WTTyv6VJMAnAT86AAMAoGCCqGSM49BAMCA0gA\nMEUCIQCv/9alKlZwHyKy3p3AAYumhcpwQrQY0k/vUIIb4Ss2gAIgSzEQGJUM3Utz\n5W2kT5h7lkq0wFcuNEhcdWEMAEmuNWc=\n-----END CERTIFICATE REQUEST-----";
    use srskit::ssl::{Handle, ProductType, RenewCertificate, ServerType};

    let command = RenewCertificate::new(ProductType::Positivessl, Handle::Process)
        .with_product_id(1)
        .with_csr(csr)
        .with_server_type(ServerType::Tomcat);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn upgrade_sitelock(client: &Client) -> Called {
    use srskit::ssl::{Handle, ProductType, UpgradeSitelock};

    let command = UpgradeSitelock::new(ProductType::SitelockPremium, Handle::Process).with_product_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn process_certificate_order(client: &Client) -> Called {
    use srskit::ssl::ProcessCertificateOrder;

    let command = ProcessCertificateOrder::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn cancel_certificate_order(client: &Client) -> Called {
    use srskit::ssl::CancelCertificateOrder;

    let command = CancelCertificateOrder::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_certificate_order(client: &Client) -> Called {
    use srskit::ssl::UpdateCertificateOrder;

    let command = UpdateCertificateOrder::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_product(client: &Client) -> Called {
    use srskit::ssl::UpdateProduct;

    let command = UpdateProduct::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_dv_auth(client: &Client) -> Called {
    use srskit::ssl::{DvAuthMethod, UpdateDvAuth};

    let command = UpdateDvAuth::new(1).with_dv_auth_method(DvAuthMethod::Dns);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_certificate_order(client: &Client) -> Called {
    use srskit::ssl::GetCertificateOrder;

    let command = GetCertificateOrder::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_product(client: &Client) -> Called {
    use srskit::ssl::GetProduct;

    let command = GetProduct::new().with_product_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_products(client: &Client) -> Called {
    use srskit::ssl::ListProducts;

    let command = ListProducts::new("2027-08-26".parse()?, "2027-08-26".parse()?);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_product_types(client: &Client) -> Called {
    use srskit::ssl::ListProductTypes;

    let command = ListProductTypes::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_certificate(client: &Client) -> Called {
    use srskit::ssl::GetCertificate;

    let command = GetCertificate::new().with_product_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn parse_csr(client: &Client) -> Called {
    let csr = "-----BEGIN CERTIFICATE REQUEST-----\nMIHUMHwCAQAwGjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMFkwEwYHKoZIzj0C\nAQYIKoZIzj0DAQcDQgAEsX9il8i8TXIw2CEfSrdARX41YHR24jG/+mS3QIrzOTQg\nc+RGbcQJUV+OGbkxe0YvE/MhNz0WTTyv6VJMAnAT86AAMAoGCCqGSM49BAMCA0gA\nMEUCIQCv/9alKlZwHyKy3p3AAYumhcpwQrQY0k/vUIIb4Ss2gAIgSzEQGJUM3Utz\n5W2kT5h7lkq0wFcuNEhcdWEMAEmuNWc=\n-----END CERTIFICATE REQUEST-----";
    use srskit::ssl::{ParseCsr, ProductType};

    let command = ParseCsr::new(csr, ProductType::ComodoEv);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_approvers(client: &Client) -> Called {
    use srskit::ssl::{ListApprovers, ProductType};

    let command = ListApprovers::new("example.com", ProductType::ComodoEv);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn resend_approver_email(client: &Client) -> Called {
    use srskit::ssl::ResendApproverEmail;

    let command = ResendApproverEmail::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn resend_certificate_email(client: &Client) -> Called {
    use srskit::ssl::ResendCertificateEmail;

    let command = ResendCertificateEmail::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn create_sitelock_login(client: &Client) -> Called {
    use srskit::ssl::CreateSitelockLogin;

    let command = CreateSitelockLogin::new().with_order_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn request_scan(client: &Client) -> Called {
    use srskit::ssl::RequestScan;

    let command = RequestScan::new().with_order_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn cancel_free_trial(client: &Client) -> Called {
    use srskit::ssl::CancelFreeTrial;

    let command = CancelFreeTrial::new().with_order_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
