// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command, words};
use crate::catalogue::{BareReply, table, typed};

/// Submits a saved trust service order, or cancels it.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// Page shared with object DOMAIN (see process_pending_domain in provisioning.toml). The page marks
/// approver_email and dv_auth_method required but says in the same rows that the first only matters with mail
/// validation and that mail is the default of the second. A declined order is cancelled and a new order made
/// in its place. Reply attributes could not be read.
///
/// Guide: `process_pending`. Catalogue: `process_pending_trust_service`.
#[derive(Debug, Clone)]
pub struct ProcessCertificateOrder(Values);

impl ProcessCertificateOrder {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }

    /// Sets `dv_auth_method`. When: domain-vetted certificates. Marked required on the page; Email is the
    /// default.
    #[must_use]
    pub fn with_dv_auth_method(mut self, dv_auth_method: ProcessCertificateOrderDvAuthMethod) -> Self {
        self.0.insert("dv_auth_method", dv_auth_method.to_wire());
        self
    }

    /// Sets `approver_email`. When: dv_auth_method = Email. Marked required on the page.
    #[must_use]
    pub fn with_approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.0.insert("approver_email", typed::text(approver_email));
        self
    }

    /// Sets `command`. Leave out to process.
    #[must_use]
    pub fn with_command(mut self, command: ProcessCertificateOrderCommand) -> Self {
        self.0.insert("command", command.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
ProcessCertificateOrderCommand {
    Cancel = "cancel",
}
}

words! {
    /// What the field of this name may be.
ProcessCertificateOrderDvAuthMethod {
    Dns = "DNS",
    File = "File",
    Email = "Email",
}
}

command!(ProcessCertificateOrder, BareReply, table::ssl::PROCESS_CERTIFICATE_ORDER);
