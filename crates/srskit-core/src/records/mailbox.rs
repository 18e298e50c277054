// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::records::MailboxType;
use crate::{Assoc, OwnedAssoc, OwnedValue, Secret, Value};
use std::fmt;

/// A mailbox.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// `mailbox_type`. Not verified: seen in clients or older copies of the guide only.
    pub mailbox_type: Option<MailboxType>,
    /// `password`. Not verified: seen in clients or older copies of the guide only.
    pub password: Option<Secret>,
    /// `forward_email`. Also switches forwarding on. Not verified: seen in clients or older copies of the
    /// guide only.
    pub forward_email: Option<String>,
    /// `disable_forward_email`. Only 1 has a meaning. Not verified: seen in clients or older copies of the
    /// guide only.
    pub disable_forward_email: Option<bool>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for Mailbox {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "mailbox_type", self.mailbox_type);
        typed::put(&mut assoc, "password", self.password);
        typed::put(&mut assoc, "forward_email", self.forward_email);
        typed::put(&mut assoc, "disable_forward_email", self.disable_forward_email);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for Mailbox {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            mailbox_type: fields.take("mailbox_type"),
            password: fields.take("password"),
            forward_email: fields.take("forward_email"),
            disable_forward_email: fields.take("disable_forward_email"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailbox")
            .field("mailbox_type", &self.mailbox_type)
            .field("password", &self.password)
            .field("disable_forward_email", &self.disable_forward_email)
            .finish_non_exhaustive()
    }
}
