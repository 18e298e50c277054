// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// An issued certificate.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CertificateData {
    /// `certificate`. PEM. Not verified: seen in clients or older copies of the guide only.
    pub certificate: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for CertificateData {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { certificate: fields.take("certificate"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CertificateData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateData").finish_non_exhaustive()
    }
}
