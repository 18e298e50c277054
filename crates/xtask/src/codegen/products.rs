//! Trust service products.

use super::header;
use srskit_catalogue::ssl_products::{Family, Level, Product, SslProducts};

pub(super) fn render(products: &SslProducts) -> String {
    let mut text = header("ssl_products.toml");
    text.push_str("use super::{Family, Level, Product, Proof};\n\n");
    text.push_str("/// The products that were seen.\n#[rustfmt::skip]\npub(super) static PRODUCTS: &[Product] = &[\n");
    for product in &products.products {
        text.push_str(&format!("    Product {{ {} }},\n", row(product, products)));
    }
    text.push_str("];\n\n");
    for family in &products.families {
        text.push_str(&self::family(family));
    }
    text.push_str("/// Contacts that an order needs, by level.\n#[rustfmt::skip]\n");
    text.push_str("pub(super) static CONTACTS: &[(Level, &[&str])] = &[\n");
    for contacts in &products.contacts {
        text.push_str(&format!("    (Level::{:?}, &{:?}),\n", *contacts.level, contacts.roles));
    }
    text + "];\n"
}

fn row(product: &Product, products: &SslProducts) -> String {
    let by_level = products.families.iter().any(|family| *family.name == *product.family && family.contacts_by_level);
    let level = if product.level_assumed || product.level == Level::None { None } else { Some(product.level) };
    format!(
        "name: {:?}, family: &{}, certificate: {}, level: {}, contacts_by_level: {}, wildcard: {}, extra_names: {:?}, \
         withdrawn: {:?}",
        *product.kind,
        product.family.to_uppercase(),
        product.level != Level::None,
        level.map_or_else(|| "None".to_owned(), |level| format!("Some(Level::{level:?})")),
        by_level,
        product.wildcard,
        product.extra_names,
        product.withdrawn
    )
}

fn family(family: &Family) -> String {
    let proofs: Vec<&str> = family.proofs.iter().map(|proof| proof.as_str()).collect();
    let proofs: Vec<&str> = proofs.into_iter().map(variant).collect();
    format!(
        "#[rustfmt::skip]\nstatic {}: Family = Family {{ name: {:?}, proofs: &[{}], server_types: &{:?} }};\n\n",
        family.name.to_uppercase(),
        *family.name,
        proofs.join(", "),
        family.server_types
    )
}

fn variant(proof: &str) -> &'static str {
    match proof {
        "dns" => "Proof::Dns",
        "file" => "Proof::File",
        _ => "Proof::Email",
    }
}
