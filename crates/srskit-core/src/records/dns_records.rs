// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::records::{ARecord, AaaaRecord, CnameRecord, MxRecord, SrvRecord, TxtRecord};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// The records of a zone, by type.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DnsRecords {
    /// `a` (`A` on the wire).
    pub a: Vec<ARecord>,
    /// `aaaa` (`AAAA` on the wire).
    pub aaaa: Vec<AaaaRecord>,
    /// `cname` (`CNAME` on the wire).
    pub cname: Vec<CnameRecord>,
    /// `mx` (`MX` on the wire).
    pub mx: Vec<MxRecord>,
    /// `srv` (`SRV` on the wire).
    pub srv: Vec<SrvRecord>,
    /// `txt` (`TXT` on the wire).
    pub txt: Vec<TxtRecord>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for DnsRecords {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put_list(&mut assoc, "A", self.a);
        typed::put_list(&mut assoc, "AAAA", self.aaaa);
        typed::put_list(&mut assoc, "CNAME", self.cname);
        typed::put_list(&mut assoc, "MX", self.mx);
        typed::put_list(&mut assoc, "SRV", self.srv);
        typed::put_list(&mut assoc, "TXT", self.txt);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for DnsRecords {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            a: fields.take_or_empty("A"),
            aaaa: fields.take_or_empty("AAAA"),
            cname: fields.take_or_empty("CNAME"),
            mx: fields.take_or_empty("MX"),
            srv: fields.take_or_empty("SRV"),
            txt: fields.take_or_empty("TXT"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for DnsRecords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DnsRecords")
            .field("a", &self.a)
            .field("aaaa", &self.aaaa)
            .field("cname", &self.cname)
            .field("mx", &self.mx)
            .field("srv", &self.srv)
            .field("txt", &self.txt)
            .finish_non_exhaustive()
    }
}
