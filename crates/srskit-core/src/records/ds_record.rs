// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// A DS record at the registry.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DsRecord {
    /// `key_tag`: 0 to 65535.
    pub key_tag: Option<i64>,
    /// `algorithm`. 5 RSA/SHA-1, 6 DSA-NSEC3-SHA1, 7 RSASHA1-NSEC3-SHA1, 8 RSA/SHA-256, 10 RSA/SHA-512, 253
    /// private by name, 254 private by OID; the page lists no ECDSA (13, 14) and no EdDSA (15, 16), so others
    /// are let through.
    pub algorithm: Option<i64>,
    /// `digest_type`. 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384.
    pub digest_type: Option<i64>,
    /// `digest`. Hex; 40 characters for type 1, 64 for 2 and 3, 96 for 4.
    pub digest: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl DsRecord {
    /// With the fields that are always needed.
    pub fn new(
        key_tag: impl Into<i64>,
        algorithm: impl Into<i64>,
        digest_type: impl Into<i64>,
        digest: impl Into<String>,
    ) -> Self {
        Self {
            key_tag: Some(key_tag.into()),
            algorithm: Some(algorithm.into()),
            digest_type: Some(digest_type.into()),
            digest: Some(digest.into()),
            other: OwnedAssoc::new(),
        }
    }
}

impl ToWire for DsRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "key_tag", self.key_tag);
        typed::put(&mut assoc, "algorithm", self.algorithm);
        typed::put(&mut assoc, "digest_type", self.digest_type);
        typed::put(&mut assoc, "digest", self.digest);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for DsRecord {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            key_tag: fields.take("key_tag"),
            algorithm: fields.take("algorithm"),
            digest_type: fields.take("digest_type"),
            digest: fields.take("digest"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for DsRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DsRecord")
            .field("key_tag", &self.key_tag)
            .field("algorithm", &self.algorithm)
            .field("digest_type", &self.digest_type)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}
