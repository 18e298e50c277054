//! What holds for every value and for every sequence of bytes.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::collection::vec;
use proptest::prelude::*;
use srskit_core::envelope::{
    DecodeErrorKind, EncodeErrorKind, Limits, decode, decode_within, encode, find_twice_encoded, repair_all,
    repair_twice_encoded, salvage,
};
use srskit_core::{OwnedValue, Value};

/// What XML 1.0 can carry, by its own grammar.
fn is_legal(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn nasty() -> impl Strategy<Value = char> {
    let markup: Vec<char> = "&<>\"';[]!-?/= \t\r\n#x0]".chars().collect();
    let odd = "\0\u{1}\u{B}\u{1F}\u{7F}\u{80}\u{85}\u{A0}\u{EB}\u{2028}\u{D7FF}\u{E000}\u{FEFF}\u{FFFD}\u{FFFE}\u{FFFF}\u{1F980}\u{10FFFF}";
    prop_oneof![
        4 => prop::sample::select(markup),
        2 => prop::sample::select(odd.chars().collect::<Vec<_>>()),
        4 => prop::char::range('0', 'z'),
        1 => any::<char>(),
    ]
}

fn any_text() -> impl Strategy<Value = String> {
    vec(nasty(), 0..12).prop_map(|characters| characters.into_iter().collect())
}

fn legal_text() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| text.chars().filter(|&character| is_legal(character)).collect())
}

fn legal_value() -> impl Strategy<Value = OwnedValue> {
    legal_text().prop_map(OwnedValue::from).prop_recursive(6, 60, 14, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..14).prop_map(Value::Array),
            vec((prop_oneof![legal_text(), "[0-9]{1,3}"], inner), 0..24)
                .prop_map(|entries| Value::Assoc(entries.into_iter().collect())),
        ]
    })
}

/// Pieces that make documents go wrong in interesting ways.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: &[&str] = &[
        "<?xml version='1.0' encoding='UTF-8'?>",
        "<?xml version='1.0' encoding='ISO-8859-1'?>",
        "<?xml",
        "<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>",
        "<!DOCTYPE x [<!ENTITY a 'b'>",
        "<!DOCTYPE x [<!NOTATION a 'b'> ]",
        "<!",
        "<?",
        "?>",
        "<OPS_envelope>",
        "</OPS_envelope>",
        "<header/>",
        "<body>",
        "</body>",
        "<data_block>",
        "</data_block>",
        "<dt_assoc>",
        "</dt_assoc>",
        "<dt_array>",
        "</dt_array>",
        "<dt_scalar>",
        "</dt_scalar>",
        "<item key=\"a\">",
        "<item key='7' class=\"b\" >",
        "<item>",
        "</item>",
        "<item key=\"b\">text</item>",
        "<x/>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "&#13;",
        "&#0;",
        "&x;",
        "&",
        ";",
        "\r\n",
        "\0",
        "\u{FFFE}",
        "text",
        "\"",
        "'",
        ">",
        "<",
    ];
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..4),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// The same document with no tag in the spelling that is read without the tokenizer, and where it has
/// a blank more.
fn without_plain_tags(document: &[u8]) -> (Vec<u8>, Vec<usize>) {
    let (mut spaced, mut blanks) = (Vec::with_capacity(document.len()), Vec::new());
    let mut rest = document;
    while let Some((&first, others)) = rest.split_first() {
        let plain = [&b"</item>"[..], b"<dt_assoc>", b"<dt_array>"].into_iter().find(|tag| rest.starts_with(tag));
        if let Some((b'>', tag)) = plain.and_then(<[u8]>::split_last) {
            spaced.extend_from_slice(tag);
            blanks.push(spaced.len());
            spaced.extend_from_slice(b" >");
            rest = &rest[tag.len() + 1..];
        } else {
            spaced.push(first);
            rest = others;
        }
    }
    (spaced, blanks)
}

/// Insides of an assoc in which everything that looks like a tag is one.
fn items() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: &[&[u8]] = &[
        b" \n",
        b"stray",
        b"<x>y</x>",
        b"<item key=\"c\"><dt_array>",
        b"<item key=\"d\">\n <dt_array>",
        b"<item key=\"e\"> x<dt_assoc>",
        b"</dt_array></item>",
        b"<item key='a'><dt_assoc>",
        b"</dt_assoc></item>",
        b"<item>z</item>",
        b"<item key=\"b\">\xEB</item>",
        b"\xC3",
        b"\x01",
        "\u{FFFF}".as_bytes(),
        b"&amp;",
    ];
    let plain = ("[a-c0-3]{0,2}", "[x&;\r\n \u{EB}]{0,4}")
        .prop_map(|(key, text)| format!("<item key=\"{key}\">{text}</item>").into_bytes());
    let piece = prop_oneof![3 => plain, 2 => prop::sample::select(PIECES).prop_map(<[u8]>::to_vec)];
    let has_verbatim = |bytes: &[u8]| bytes.windows(2).any(|pair| pair == b"<!" || pair == b"<?");
    prop_oneof![
        vec(piece, 0..30).prop_map(|pieces| pieces.concat()),
        soup().prop_filter("text that looks like a tag", move |bytes| !has_verbatim(bytes)),
    ]
}

proptest! {
    #[test]
    fn items_are_read_alike_with_and_without_the_tokenizer(inside in items(), most in 0usize..12) {
        let document = [&b"<OPS_envelope><header/><body><data_block><dt_assoc>"[..], &inside, b"</dt_assoc></data_block></body></OPS_envelope>"].concat();
        let limits = Limits { items: most * 3, ..Limits::default() };
        let (spaced, blanks) = without_plain_tags(&document);
        let place = |offset: usize| offset - blanks.iter().filter(|&&blank| blank < offset).count();
        match (decode_within(&document, &limits), decode_within(&spaced, &limits)) {
            (Ok(plain), Ok(spaced)) => {
                prop_assert!(plain.value == spaced.value);
                let plain: Vec<_> = plain.warnings.iter().map(|one| (one.kind, &one.path, one.offset)).collect();
                let spaced: Vec<_> = spaced.warnings.iter().map(|one| (one.kind, &one.path, place(one.offset))).collect();
                prop_assert_eq!(plain, spaced);
            }
            (Err(plain), Err(spaced)) => {
                prop_assert_eq!((plain.kind, plain.path, plain.offset), (spaced.kind, spaced.path, place(spaced.offset)));
            }
            (plain, spaced) => prop_assert!(false, "{plain:?} and {spaced:?}"),
        }
    }

    #[test]
    fn what_is_encoded_decodes_to_the_same(value in legal_value()) {
        let bytes = encode(&value).unwrap();
        let decoded = decode(&bytes).unwrap();
        prop_assert!(decoded.value == value);
        prop_assert!(decoded.warnings.is_empty());
        prop_assert_eq!(decoded.header.version.as_deref(), Some("0.9"));
        prop_assert!(encode(&decoded.value).unwrap() == bytes);
    }

    #[test]
    fn a_text_is_carried_or_its_first_illegal_character_named(text in any_text()) {
        let value = Value::from(text.as_str());
        match (encode(&value), text.char_indices().find(|&(_, character)| !is_legal(character))) {
            (Ok(bytes), None) => prop_assert!(decode(&bytes).unwrap().value == value),
            (Err(error), Some((offset, character))) => {
                prop_assert_eq!(error.kind, EncodeErrorKind::BadChar { character, offset, in_key: false });
            }
            (found, _) => prop_assert!(false, "{found:?}"),
        }
    }

    #[test]
    fn a_cut_envelope_is_never_an_envelope(value in legal_value(), place in any::<prop::sample::Index>()) {
        let bytes = encode(&value).unwrap();
        let cut = place.index(bytes.len());
        let error = decode(&bytes[..cut]).unwrap_err();
        let expected = if cut == 0 { DecodeErrorKind::Empty } else { DecodeErrorKind::Truncated };
        prop_assert_eq!((error.kind, error.offset), (expected, cut));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop_oneof![soup(), vec(any::<u8>(), 0..200)]) {
        if let Err(error) = decode(&bytes) {
            prop_assert!(error.offset <= bytes.len(), "{error}");
        }
        salvage(&bytes);
    }

    #[test]
    fn what_decodes_can_be_encoded_again(bytes in soup()) {
        let document = [&b"<OPS_envelope><body><data_block><dt_assoc>"[..], &bytes, b"</dt_assoc></data_block></body></OPS_envelope>"].concat();
        if let Ok(decoded) = decode(&document) {
            prop_assert!(decoded.warnings.iter().all(|warning| warning.offset <= document.len()));
            let again = encode(&decoded.value).unwrap();
            prop_assert!(decode(&again).unwrap().value == decoded.value);
        }
    }

    #[test]
    fn the_order_of_an_arrays_items_means_nothing(mut order in Just((0..40).collect::<Vec<usize>>()).prop_shuffle(), length in 0usize..40) {
        order.retain(|&index| index < length);
        let items: String = order.iter().map(|index| format!("<item key='{index}'>v{index}</item>")).collect();
        let document = format!("<OPS_envelope><header/><body><data_block><dt_array>{items}</dt_array></data_block></body></OPS_envelope>");
        let decoded = decode(document.as_bytes()).unwrap();
        prop_assert!(decoded.warnings.is_empty());
        let expected = (0..length).map(|index| format!("v{index}").into()).collect();
        prop_assert!(decoded.value == Value::Array(expected));
    }

    #[test]
    fn a_second_encoding_is_found_and_taken_off(text in legal_text()) {
        let twice: String = text.bytes().map(char::from).collect();
        prop_assert_eq!(repair_twice_encoded(&twice), (!text.is_ascii()).then(|| text.clone()));
        let value = Value::Array(vec![Value::from(twice.as_str())]);
        prop_assert_eq!(find_twice_encoded(&value).len(), usize::from(!text.is_ascii()));
        prop_assert!(repair_all(&value) == Value::Array(vec![text.into()]));
    }
}

/// Every byte position of a document with all that the tokenizer has a state for.
#[test]
fn a_cut_is_noticed_at_every_byte() {
    let document = b"\xEF\xBB\xBF \n<?xml version='1.0' encoding=\"UTF-8\" standalone='no' ?>\n<!-- a --><?b c?>\n\
        <!DOCTYPE OPS_envelope PUBLIC '-//x' \"ops.dtd\" [ <!ELEMENT x ANY> <!-- y --> ]>\n<OPS_envelope>\n\
        <header><version>0.9</version></header><body><data_block><dt_assoc><item key='a' class=\"b\">x &amp; y &#13;\
        <![CDATA[ <z> ]]>Zo\xC3\xAB \xF0\x9F\xA6\x80 \xEB</item><item key=\"&lt;\"/><foo bar='baz'></foo >\
        <item key = 'l'><dt_array><item key='0'><dt_scalar>s</dt_scalar></item></dt_array></item>\
        </dt_assoc></data_block></body></OPS_envelope>";
    assert!(decode(document).is_ok());
    for cut in 0..document.len() {
        let error = decode(&document[..cut]).unwrap_err();
        // Up to here there is nothing but a mark, or a part of one, and white space.
        let expected = match cut {
            0 | 3..=5 => DecodeErrorKind::Empty,
            1..=2 => DecodeErrorKind::NotXml,
            _ => DecodeErrorKind::Truncated,
        };
        assert_eq!(error.kind, expected, "cut at {cut}");
    }
}
