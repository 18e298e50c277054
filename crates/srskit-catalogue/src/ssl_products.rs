//! Trust service products: certificates and scans.

use crate::{At, Problem, Source};
use serde::Deserialize;
use std::collections::HashSet;

/// Path of the file from the catalogue's folder.
pub(crate) const FILE: &str = "ssl_products.toml";

/// The products, and what their families have in common. Nothing in it is sure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SslProducts {
    /// The products.
    #[serde(rename = "product")]
    pub products: Vec<Product>,
    /// Who issues them.
    #[serde(rename = "family")]
    pub families: Vec<Family>,
    /// Contacts that an order needs, by level.
    pub contacts: Vec<Contacts>,
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// The word that is sent.
    #[serde(rename = "type")]
    pub kind: At<String>,
    /// What it is called.
    pub name: String,
    /// Who issues it.
    pub family: At<String>,
    /// What is checked before it is issued.
    pub level: Level,
    /// Whether the level is assumed.
    #[serde(default)]
    pub level_assumed: bool,
    /// Whether it is for a name with `*`.
    #[serde(default)]
    pub wildcard: bool,
    /// How many names may stand beside the main one, where known.
    pub extra_names: Option<u8>,
    /// Where it was seen.
    pub seen: Seen,
    /// No longer sold since that day.
    pub withdrawn: Option<String>,
    /// What the columns cannot say.
    pub note: Option<String>,
}

/// What is checked before a certificate is issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Control of the domain.
    Dv,
    /// The organisation as well.
    Ov,
    /// The organisation, thoroughly.
    Ev,
    /// The organisation; signs programs.
    CodeSigning,
    /// No certificate.
    None,
}

/// Where a product was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// On a page of the guide.
    Guide,
    /// In the sample of `get_capabilities` only.
    GetCapabilities,
    /// In code of clients, or in copied samples.
    Client,
}

/// Who issues products.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Our name for it.
    pub name: At<String>,
    /// How control of the domain can be proved; none: it need not be.
    #[serde(default)]
    pub proofs: Vec<At<String>>,
    /// Server types that are taken; none: none is sent.
    #[serde(default)]
    pub server_types: Vec<String>,
    /// Whether the level decides which contacts are needed.
    pub contacts_by_level: bool,
    /// What the columns cannot say.
    pub note: Option<String>,
}

/// Contacts that an order of a level needs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// The level.
    pub level: At<Level>,
    /// The contacts.
    pub roles: Vec<String>,
}

/// Reads the file, and notes what is wrong with it.
pub(crate) fn read(source: &Source, problems: &mut Vec<Problem>) -> Option<SslProducts> {
    let products: SslProducts = source.parse(problems)?;
    check_products(source, &products, problems);
    for family in &products.families {
        for proof in family.proofs.iter().filter(|proof| !["email", "dns", "file"].contains(&proof.as_str())) {
            let what = format!("{:?} is no proof", **proof);
            problems.push(source.problem(proof.offset(), what, "one of email, dns, file"));
        }
    }
    let mut levels = HashSet::new();
    for row in &products.contacts {
        if !levels.insert(*row.level) {
            problems.push(source.problem(row.level.offset(), "the level is there twice", "take one out"));
        }
    }
    Some(products)
}

fn check_products(source: &Source, products: &SslProducts, problems: &mut Vec<Problem>) {
    let mut kinds = HashSet::new();
    for product in &products.products {
        let kind = &product.kind;
        if !kinds.insert(kind.as_str()) {
            problems.push(source.problem(kind.offset(), format!("{:?} is there twice", **kind), "take one out"));
        }
        if !products.families.iter().any(|family| *family.name == *product.family) {
            let what = format!("there is no family {:?}", *product.family);
            problems.push(source.problem(product.family.offset(), what, "add it, or correct the name"));
        }
        if product.wildcard != kind.ends_with("wildcard") {
            let fix = "the words end in `wildcard` where the products are for such names";
            problems.push(source.problem(kind.offset(), format!("{:?} and its `wildcard` disagree", **kind), fix));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        read(&Source::new("ssl_products.toml", text), &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    fn file(products: &str, rest: &str) -> String {
        format!("product = [\n{products}]\n[[family]]\nname = \"ca\"\ncontacts_by_level = true\n{rest}")
    }

    fn product(kind: &str, family: &str) -> String {
        format!("{{ type = \"{kind}\", name = \"x\", family = \"{family}\", level = \"dv\", seen = \"guide\" }},\n")
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        let contacts = "[[contacts]]\nlevel = \"dv\"\nroles = []\n";
        let sound = file(&product("a", "ca"), contacts);
        assert_eq!(problems(&sound), [""; 0]);
        let twice = file(&(product("a", "ca") + &product("a", "ca")), contacts);
        assert_eq!(problems(&twice), ["ssl_products.toml:3: \"a\" is there twice; take one out"]);
        let family = file(&product("a", "cb"), contacts);
        assert_eq!(problems(&family), ["ssl_products.toml:2: there is no family \"cb\"; add it, or correct the name"]);
        let wildcard = file(&product("a_wildcard", "ca"), contacts);
        assert_eq!(
            problems(&wildcard),
            [
                "ssl_products.toml:2: \"a_wildcard\" and its `wildcard` disagree; the words end in `wildcard` where the products are for such names"
            ]
        );
        let proof = sound.replace("contacts_by_level = true", "contacts_by_level = true\nproofs = [\"fax\"]");
        assert_eq!(problems(&proof), ["ssl_products.toml:7: \"fax\" is no proof; one of email, dns, file"]);
        let level = format!("{sound}{contacts}");
        assert_eq!(problems(&level), ["ssl_products.toml:11: the level is there twice; take one out"]);
    }
}
