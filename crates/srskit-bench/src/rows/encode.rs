use crate::harness::Pair;
use srskit_core::domain::{Contact, ContactSet, Handle, Register};
use srskit_core::envelope::encode;
use srskit_core::{Command, OwnedValue, Value};
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::Write as _;

pub(super) fn pair() -> Pair {
    let value = registration().message().to_value().into_owned();
    let pieces = Piece::all(&value);
    let expected = encode(&value).unwrap_or_default();
    assert!(!expected.is_empty() && write_pieces(&pieces) == expected, "the two sides write different bytes");
    Pair {
        ours: Box::new(move || drop(black_box(encode(black_box(&value))))),
        bare: Box::new(move || drop(black_box(write_pieces(black_box(&pieces))))),
    }
}

fn registration() -> Register {
    let owner = Contact {
        first_name: "Zoë".into(),
        last_name: "Söhne".into(),
        org_name: "Zoë & Söhne".into(),
        address1: "32 Oak Street".into(),
        address2: "Suite 500".into(),
        address3: "Owner".into(),
        city: "Santa Clara".into(),
        state: "CA".into(),
        postal_code: "90210".into(),
        country: "US".into(),
        phone: "+1.4165550123x1902".into(),
        fax: "+1.4165550124".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contacts = ContactSet { tech: Some(owner.clone()), ..ContactSet::same(owner) };
    Register::new("example.com", Handle::Process, 1, "registrant", "not-a-real-password", contacts)
        .with_nameservers(["ns1.example.com", "ns2.example.com"])
        .with_auto_renew(true)
        .with_lock(true)
        .with_whois_privacy(false)
        .with_affiliate_id("shop-17")
}

/// The envelope laid flat, with all escapes done: what is left is the writing.
enum Piece {
    Open { key: String, tag: &'static str },
    Item { key: String, text: String },
    Close { tag: &'static str },
}

const HEAD: &str = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n\
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>";
const TAIL: &str = "</dt_assoc></data_block></body></OPS_envelope>";

fn write_pieces(pieces: &[Piece]) -> Vec<u8> {
    let mut out = Vec::with_capacity(4096);
    // Writing to a vector cannot fail.
    let _ = write!(out, "{HEAD}");
    for piece in pieces {
        let _ = match piece {
            Piece::Open { key, tag } => write!(out, "<item key=\"{key}\"><{tag}>"),
            Piece::Item { key, text } => write!(out, "<item key=\"{key}\">{text}</item>"),
            Piece::Close { tag } => write!(out, "</{tag}></item>"),
        };
    }
    let _ = write!(out, "{TAIL}");
    out
}

impl Piece {
    fn all(value: &OwnedValue) -> Vec<Self> {
        let mut pieces = Vec::new();
        lay_flat(value, &mut pieces);
        pieces
    }
}

fn lay_flat(value: &Value<'_>, pieces: &mut Vec<Piece>) {
    match value {
        Value::Text(_) => {}
        Value::Assoc(assoc) => assoc.iter().for_each(|(key, value)| lay_item(key.to_owned(), value, pieces)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| lay_item(index.to_string(), value, pieces));
        }
    }
}

fn lay_item(key: String, value: &Value<'_>, pieces: &mut Vec<Piece>) {
    let tag = match value {
        Value::Text(text) => return pieces.push(Piece::Item { key, text: escaped(text) }),
        Value::Assoc(_) => "dt_assoc",
        Value::Array(_) => "dt_array",
    };
    pieces.push(Piece::Open { key, tag });
    lay_flat(value, pieces);
    pieces.push(Piece::Close { tag });
}

/// Enough for the sample; that the bytes are the same is checked.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        let _ = match character {
            '&' => write!(out, "&amp;"),
            _ => write!(out, "{character}"),
        };
    }
    out
}
