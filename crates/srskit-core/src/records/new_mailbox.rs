// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::MailboxType;
use crate::{Assoc, OwnedAssoc, OwnedValue, Secret, Value};
use std::fmt;

/// A mailbox to make.
#[derive(Clone, PartialEq, Eq)]
pub struct NewMailbox {
    /// `mailbox_type`.
    pub mailbox_type: MailboxType,
    /// `password`. First mailbox password.
    pub password: Secret,
    /// `forward_email`. Not verified: seen in clients or older copies of the guide only.
    pub forward_email: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl NewMailbox {
    /// With the fields that are always needed.
    pub fn new(mailbox_type: MailboxType, password: impl Into<Secret>) -> Self {
        Self { mailbox_type, password: password.into(), forward_email: None, other: OwnedAssoc::new() }
    }
}

impl ToWire for NewMailbox {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "mailbox_type", Some(self.mailbox_type));
        typed::put(&mut assoc, "password", Some(self.password));
        typed::put(&mut assoc, "forward_email", self.forward_email);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for NewMailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewMailbox")
            .field("mailbox_type", &self.mailbox_type)
            .field("password", &self.password)
            .finish_non_exhaustive()
    }
}
