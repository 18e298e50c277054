// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{ToWire, words};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// A DNS record of a personal name.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonalNameRecord {
    /// `type`. Not verified: seen in clients or older copies of the guide only.
    pub r#type: PersonalNameRecordType,
    /// `name`. Unqualified; @ for the zone itself. Not verified: seen in clients or older copies of the guide
    /// only.
    pub name: String,
    /// `content`. IP address or full name; a CNAME target ends in a dot. Not verified: seen in clients or
    /// older copies of the guide only.
    pub content: String,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
PersonalNameRecordType {
    A = "A",
    Cname = "CNAME",
}
}

impl PersonalNameRecord {
    /// With the fields that are always needed.
    pub fn new(r#type: PersonalNameRecordType, name: impl Into<String>, content: impl Into<String>) -> Self {
        Self { r#type, name: name.into(), content: content.into(), other: OwnedAssoc::new() }
    }
}

impl ToWire for PersonalNameRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "type", Some(self.r#type));
        typed::put(&mut assoc, "name", Some(self.name));
        typed::put(&mut assoc, "content", Some(self.content));
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for PersonalNameRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonalNameRecord")
            .field("type", &self.r#type)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
