//! What clients do to a text between signing and sending it. `None` where it cannot be done.

use zeroize::Zeroizing;

pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0x0B
}

pub(super) fn trim_end(body: &[u8]) -> &[u8] {
    &body[..body.iter().rposition(|&byte| !is_space(byte)).map_or(0, |last| last + 1)]
}

pub(super) fn trim_start(body: &[u8]) -> &[u8] {
    &body[body.iter().position(|&byte| !is_space(byte)).unwrap_or(body.len())..]
}

/// Without `<?xml … ?>`, one line end after it, and a byte order mark in front.
pub(super) fn without_declaration(body: &[u8]) -> Option<&[u8]> {
    let rest = body.strip_prefix(BOM).unwrap_or(body).strip_prefix(b"<?xml")?;
    let rest = &rest[rest.windows(2).position(|pair| pair == b"?>")? + 2..];
    Some(without_line_end(rest))
}

/// Without `<!DOCTYPE … >` and one line end after it. The service's own has no inner part.
pub(super) fn without_doctype(body: &[u8]) -> Option<Vec<u8>> {
    let start = body.windows(9).position(|part| part == b"<!DOCTYPE")?;
    let end = start + body[start..].iter().position(|&byte| byte == b'>')? + 1;
    Some([&body[..start], without_line_end(&body[end..])].concat())
}

fn without_line_end(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\r\n").or_else(|| text.strip_prefix(b"\n")).unwrap_or(text)
}

pub(super) fn with_line_ends(body: &[u8], line_end: &[u8]) -> Vec<u8> {
    let mut lines = body.split(|&byte| byte == b'\n').peekable();
    let mut out = Vec::with_capacity(body.len());
    while let Some(line) = lines.next() {
        match lines.peek() {
            Some(_) => out.extend_from_slice(&[line.strip_suffix(b"\r").unwrap_or(line), line_end].concat()),
            None => out.extend_from_slice(line),
        }
    }
    out
}

/// Without the white space at the start of each line.
pub(super) fn without_indent(body: &[u8]) -> Option<Vec<u8>> {
    let lines: Vec<&[u8]> = body.split(|&byte| byte == b'\n').map(trim_start).collect();
    Some(lines.join(&b'\n'))
}

/// Tags and what stands between them. `None` when a tag does not end.
fn parts(body: &[u8]) -> Option<Vec<&[u8]>> {
    let (mut parts, mut rest) = (Vec::new(), body);
    while !rest.is_empty() {
        let end = if rest[0] == b'<' {
            tag_end(rest)?
        } else {
            rest.iter().position(|&byte| byte == b'<').unwrap_or(rest.len())
        };
        let (part, behind) = rest.split_at(end);
        parts.push(part);
        rest = behind;
    }
    Some(parts)
}

/// A `>` inside quotation marks ends no tag.
fn tag_end(tag: &[u8]) -> Option<usize> {
    let mut open = None;
    for (place, &byte) in tag.iter().enumerate() {
        match (open, byte) {
            (Some(quote), byte) if byte == quote => open = None,
            (None, b'"' | b'\'') => open = Some(byte),
            (None, b'>') => return Some(place + 1),
            _ => {}
        }
    }
    None
}

fn is_opening(tag: &[u8]) -> bool {
    tag.starts_with(b"<") && tag.get(1).is_some_and(u8::is_ascii_alphabetic) && !tag.ends_with(b"/>")
}

fn is_closing(tag: &[u8]) -> bool {
    tag.starts_with(b"</")
}

/// The XML without white space between its tags, or with each element on a line of its own. Line ends
/// stay of the body's kind: whether they change is a mistake of its own.
pub(super) fn laid_out(body: &[u8], indent: Option<&str>) -> Option<Vec<u8>> {
    let (head, inside, tail) = edges(body);
    Some([head, &inner_layout(inside, indent)?, tail].concat())
}

/// White space in front and behind: losing it is a mistake of its own.
fn edges(body: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let (head, rest) = body.split_at(body.len() - trim_start(body).len());
    let (inside, tail) = rest.split_at(trim_end(rest).len());
    (head, inside, tail)
}

fn inner_layout(body: &[u8], indent: Option<&str>) -> Option<Vec<u8>> {
    let parts = parts(body)?;
    let solid: Vec<&[u8]> = parts.into_iter().filter(|part| !part.iter().all(|&byte| is_space(byte))).collect();
    let Some(indent) = indent else { return Some(solid.concat()) };
    let line_end: &[u8] = if body.windows(2).any(|pair| pair == b"\r\n") { b"\r\n" } else { b"\n" };
    let (mut out, mut depth) = (Vec::with_capacity(body.len() * 2), 0usize);
    for (place, part) in solid.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| solid[before]);
        depth -= usize::from(is_closing(part) && depth > 0);
        // A text, and the end of an element that holds nothing else, stay on the element's line.
        let is_joined = !part.starts_with(b"<")
            || before.is_none_or(|before| !before.starts_with(b"<") || (is_closing(part) && is_opening(before)));
        if !is_joined {
            out.extend_from_slice(line_end);
            out.extend_from_slice(indent.repeat(depth).as_bytes());
        }
        out.extend_from_slice(part);
        depth += usize::from(is_opening(part));
    }
    Some(out)
}

/// Attributes in these quotation marks, those of the declaration and the document type as well or not.
pub(super) fn requoted(body: &[u8], quote: u8, all: bool) -> Option<Vec<u8>> {
    let turned = |part: &[u8]| -> Vec<u8> {
        let is_tag = part.starts_with(b"<") && (all || part.get(1).is_some_and(u8::is_ascii_alphabetic));
        let turn = |byte: u8| if is_tag && matches!(byte, b'"' | b'\'') { quote } else { byte };
        part.iter().copied().map(turn).collect()
    };
    Some(parts(body)?.into_iter().flat_map(turned).collect())
}

/// `<a></a>` as `<a/>`.
pub(super) fn with_tags_closed(body: &[u8]) -> Option<Vec<u8>> {
    let parts = parts(body)?;
    let (mut out, mut place) = (Vec::with_capacity(body.len()), 0);
    while let Some(part) = parts.get(place) {
        let is_empty = is_opening(part) && parts.get(place + 1).is_some_and(|next| is_closing(next));
        let shown = if is_empty { &part[..part.len() - 1] } else { part };
        out.extend_from_slice(shown);
        out.extend_from_slice(if is_empty { b"/>" } else { b"" });
        place += if is_empty { 2 } else { 1 };
    }
    Some(out)
}

/// `<a/>` as `<a></a>`.
pub(super) fn with_tags_opened(body: &[u8]) -> Option<Vec<u8>> {
    let opened = |part: &[u8]| -> Vec<u8> {
        let Some(tag) = part.strip_suffix(b"/>").filter(|tag| tag.starts_with(b"<")) else { return part.to_vec() };
        let name_end = tag.iter().position(|&byte| is_space(byte)).unwrap_or(tag.len());
        [trim_end(tag), b"></", &tag[1..name_end], b">"].concat()
    };
    Some(parts(body)?.into_iter().flat_map(opened).collect())
}

pub(super) fn unescaped(body: &[u8]) -> Option<Vec<u8>> {
    let text = unquoted(body)?;
    Some(replaced(&replaced(&replaced(&text, b"&lt;", b"<"), b"&gt;", b">"), b"&amp;", b"&"))
}

/// Quotation marks need no entity in a text, and serialisers resolve them.
pub(super) fn unquoted(body: &[u8]) -> Option<Vec<u8>> {
    Some(replaced(&replaced(body, b"&quot;", b"\""), b"&apos;", b"'"))
}

/// With entities for `&`, `<` and `>`, and these in the place of the two quotation marks.
pub(super) fn escaped(body: &[u8], double: &str, single: &str) -> Option<Vec<u8>> {
    let escape = |byte: &u8| -> Vec<u8> {
        match byte {
            b'&' => b"&amp;".to_vec(),
            b'<' => b"&lt;".to_vec(),
            b'>' => b"&gt;".to_vec(),
            b'"' => double.as_bytes().to_vec(),
            b'\'' => single.as_bytes().to_vec(),
            byte => vec![*byte],
        }
    };
    Some(body.iter().flat_map(escape).collect())
}

fn replaced(text: &[u8], what: &[u8], by: &[u8]) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::with_capacity(text.len()), text);
    while let Some(place) = rest.windows(what.len()).position(|part| part == what) {
        out.extend_from_slice(&rest[..place]);
        out.extend_from_slice(by);
        rest = &rest[place + what.len()..];
    }
    out.extend_from_slice(rest);
    out
}

/// Letters, digits and `plain` stay as they are.
pub(super) fn percent_encoded(body: &[u8], plain: &str, space: &str) -> Vec<u8> {
    let encode = |byte: &u8| match byte {
        b' ' => space.as_bytes().to_vec(),
        byte if byte.is_ascii_alphanumeric() || plain.as_bytes().contains(byte) => vec![*byte],
        byte => format!("%{byte:02X}").into_bytes(),
    };
    body.iter().flat_map(encode).collect()
}

pub(super) fn to_latin1(body: &[u8]) -> Option<Vec<u8>> {
    std::str::from_utf8(body).ok()?.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect()
}

pub(super) fn utf8_twice(body: &[u8]) -> Vec<u8> {
    body.iter().map(|&byte| char::from(byte)).collect::<String>().into_bytes()
}

/// One question mark per UTF-16 unit, as .NET does.
pub(super) fn to_ascii(body: &[u8]) -> Option<Vec<u8>> {
    let to_byte = |unit| u8::try_from(unit).ok().filter(u8::is_ascii).unwrap_or(b'?');
    Some(std::str::from_utf8(body).ok()?.encode_utf16().map(to_byte).collect())
}

/// In UTF-16, little end first.
pub(super) fn wide(text: &[u8]) -> Option<Vec<u8>> {
    Some(std::str::from_utf8(text).ok()?.encode_utf16().flat_map(u16::to_le_bytes).collect())
}

/// The bytes that hex digits spell.
pub(super) fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = (!digits.is_empty() && digits.len().is_multiple_of(2)).then(|| digits.chunks_exact(2))?;
    let values =
        Zeroizing::new(pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect::<Option<Vec<u8>>>()?);
    Some(values.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: Option<Vec<u8>>) -> String {
        String::from_utf8(bytes.unwrap()).unwrap()
    }

    #[test]
    fn line_ends() {
        assert_eq!(with_line_ends(b"a\r\nb\nc\rd\n", b"\r\n"), b"a\r\nb\r\nc\rd\r\n");
        assert_eq!(with_line_ends(b"a\r\nb\nc", b"\n"), b"a\nb\nc");
    }

    const XML: &[u8] = b"<?xml version='1.0'?>\n<a k=\"1>2\">\n <b>x y</b>\n <c/>\n <d></d>\n</a>";

    #[test]
    fn layouts() {
        assert_eq!(said(laid_out(XML, None)), "<?xml version='1.0'?><a k=\"1>2\"><b>x y</b><c/><d></d></a>");
        let two = "<?xml version='1.0'?>\n<a k=\"1>2\">\n  <b>x y</b>\n  <c/>\n  <d></d>\n</a>";
        assert_eq!(said(laid_out(XML, Some("  "))), two);
        assert_eq!(said(laid_out(two.as_bytes(), Some(" "))).as_bytes(), XML);
        assert_eq!(said(without_indent(b" <a>\n\t<b/>\n</a>")), "<a>\n<b/>\n</a>");
        assert_eq!(laid_out(b"<a", None), None);
    }

    #[test]
    fn spellings_of_tags() {
        assert_eq!(
            said(requoted(b"<?x v='1'?><a k=\"1\">it's \"so\"</a>", b'"', true)),
            "<?x v=\"1\"?><a k=\"1\">it's \"so\"</a>"
        );
        assert_eq!(said(requoted(b"<?x v='1'?><a k=\"1\"/>", b'\'', false)), "<?x v='1'?><a k='1'/>");
        assert_eq!(said(with_tags_closed(b"<a><b k='1'></b><c>x</c></a>")), "<a><b k='1'/><c>x</c></a>");
        assert_eq!(said(with_tags_opened(b"<a><b k='1' /><c/></a>")), "<a><b k='1'></b><c></c></a>");
    }

    #[test]
    fn escapes() {
        assert_eq!(said(unescaped(b"&amp;lt; &lt;&quot;&apos;")), "&lt; <\"'");
        assert_eq!(said(unquoted(b"&amp;&quot;&apos;")), "&amp;\"'");
        assert_eq!(said(escaped(b"<a k='1'>&\"", "&quot;", "&#039;")), "&lt;a k=&#039;1&#039;&gt;&amp;&quot;");
        assert_eq!(percent_encoded(b"<a b>~", "-_.", "+"), b"%3Ca+b%3E%7E");
        assert_eq!(from_hex(b"00fF"), Some(vec![0, 255]));
        assert_eq!((from_hex(b"0"), from_hex(b"0g"), from_hex(b"")), (None, None, None));
    }

    #[test]
    fn heads() {
        assert_eq!(without_declaration(b"<?xml version='1.0'?>\r\n<a/>"), Some(&b"<a/>"[..]));
        assert_eq!(said(without_doctype(b"<?x?>\n<!DOCTYPE a SYSTEM 'b'>\n<a/>")), "<?x?>\n<a/>");
        assert_eq!((without_declaration(b"<a/>"), without_doctype(b"<a/>")), (None, None));
        assert_eq!(trim_start(b" \n<a/> "), b"<a/> ");
    }
}
