//! The names that a certificate is for.

use super::Service;
use crate::Fault;
use crate::notes::Notes;
use std::collections::HashSet;

impl Service<'_> {
    pub(super) fn names(&self, notes: &mut Notes) {
        if let Some(fault) = self.call.domain().and_then(|domain| self.wildcard_fault(domain)) {
            notes.refuse(self.call.path("domain"), fault);
        }
        self.extra_names(notes);
    }

    /// A product for one name and a name for many do not go together, nor the other way round.
    pub(super) fn wildcard_fault(&self, name: &str) -> Option<Fault> {
        let product = self.product.filter(|product| product.certificate)?;
        match (product.wildcard, name.starts_with("*.")) {
            (true, false) => {
                Some(Fault::new("the product is for a name with a wildcard", "write it as in *.example.com"))
            }
            (false, true) => {
                Some(Fault::new("the product is for one name, without a wildcard", "take a wildcard product"))
            }
            _ => None,
        }
    }

    fn extra_names(&self, notes: &mut Notes) {
        let names = self.call.list("additional_domains");
        let main = self.call.domain();
        let mut known = HashSet::new();
        for (index, name) in names.iter().filter_map(|name| name.as_text()).enumerate() {
            let path = self.call.path(&format!("additional_domains.{index}"));
            let small = name.to_ascii_lowercase();
            if main == Some(small.as_str()) {
                notes
                    .warn(path, Fault::new("this is the main name already", "leave it out; extra names may cost more"));
            } else if !known.insert(small) {
                notes.refuse(path, Fault::new("the name is there twice", "name each one once"));
            }
        }
        let Some(most) = self.product.and_then(|product| product.extra_names) else { return };
        if names.len() > most {
            let fix = if most == 0 { "a product with such names".to_owned() } else { format!("{most} at most") };
            let what = format!("there are {} extra names, and the product is listed with {most}", names.len());
            notes.warn(self.call.path("additional_domains"), Fault::new(what, fix));
        }
    }
}
