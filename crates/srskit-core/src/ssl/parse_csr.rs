// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{CsrData, ProductType};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Reads a CSR and tells what it holds.
///
/// It reads only, and may be sent again at will.
///
/// First step of an order: an unfit CSR fails here. The PHP toolkit demands csr and product_type. Guide slug
/// is parse-csr with a hyphen. Read on the page: csr_data, dv_auth_details (no text beside it), country,
/// domain; the other keys come from samples.
///
/// Response codes: 200.
///
/// Guide: `parse-csr`. Catalogue: `parse_csr`.
#[derive(Debug, Clone)]
pub struct ParseCsr(Values);

impl ParseCsr {
    /// With what is always needed.
    ///
    /// * `csr`. 2048 bit or more; the exception for 1024 bit ended in 2013.
    /// * `product_type`.
    pub fn new(csr: impl Into<String>, product_type: ProductType) -> Self {
        Self(Assoc::new().with("csr", typed::text(csr)).with("product_type", product_type.to_wire()).into())
    }
}

/// The reply to [`ParseCsr`].
#[derive(Clone, PartialEq, Eq)]
pub struct ParseCsrReply {
    /// `csr_data`. What the CSR says.
    pub csr_data: Option<CsrData>,
    /// `dv_auth_details`. Named on the page without a text; likely the DNS or file values. Not verified: seen
    /// in clients or older copies of the guide only.
    pub dv_auth_details: Option<OwnedAssoc>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ParseCsrReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            csr_data: reply.take("csr_data"),
            dv_auth_details: reply.take("dv_auth_details"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ParseCsrReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseCsrReply")
            .field("csr_data", &self.csr_data)
            .field("dv_auth_details", &self.dv_auth_details)
            .finish_non_exhaustive()
    }
}

command!(ParseCsr, ParseCsrReply, table::ssl::PARSE_CSR);
