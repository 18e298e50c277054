//! XML for reading.

/// Puts the items of an envelope on lines of their own.
///
/// Works on what our encoder or the redaction wrote, where text holds no bare `<`. What comes out is
/// for eyes only: white space was added, so it is not what was signed.
pub(crate) fn indent(xml: &str) -> String {
    let mut out = xml.split('<').next().unwrap_or_default().to_owned();
    let mut depth = 0_usize;
    let mut before = "";
    for piece in pieces(xml) {
        let (tag, text) = piece.split_at(piece.find('>').map_or(piece.len(), |end| end + 1));
        let name = tag.trim_start_matches(['<', '/']).split(|c: char| c.is_whitespace() || c == '>').next();
        let name = name.unwrap_or_default();
        let closes = tag.starts_with("</");
        let holds_items = matches!(name, "OPS_envelope" | "dt_assoc" | "dt_array");
        if closes && holds_items {
            depth = depth.saturating_sub(1);
        }
        let is_empty = closes && !before.starts_with("</") && before.contains(name);
        let has_line = match closes {
            true => holds_items && !is_empty,
            false => matches!(name, "OPS_envelope" | "header" | "body" | "item" | "!DOCTYPE"),
        };
        if has_line && !out.is_empty() {
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
        }
        out.push_str(tag);
        out.push_str(if text.trim().is_empty() { "" } else { text });
        if holds_items && !closes && !tag.ends_with("/>") {
            depth += 1;
        }
        before = tag;
    }
    out
}

/// Pieces that begin with a tag, each with the text behind it.
fn pieces(xml: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = xml.match_indices('<').map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(xml.len())).collect::<Vec<_>>();
    starts.into_iter().zip(ends).map(|(start, end)| &xml[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_gets_lines() {
        let xml = "<?xml version='1.0'?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n<OPS_envelope><header><version>0.9\
            </version></header><body><dt_assoc><item key=\"a\">x &lt; y</item><item key=\"b\"></item>\
            <item key=\"c\"><dt_array></dt_array></item><item key=\"d\"><dt_array><item key=\"0\">z</item></dt_array></item>\
            </dt_assoc></body></OPS_envelope>";
        let lines = [
            "<?xml version='1.0'?>",
            "<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>",
            "<OPS_envelope>",
            "  <header><version>0.9</version></header>",
            "  <body><dt_assoc>",
            "    <item key=\"a\">x &lt; y</item>",
            "    <item key=\"b\"></item>",
            "    <item key=\"c\"><dt_array></dt_array></item>",
            "    <item key=\"d\"><dt_array>",
            "      <item key=\"0\">z</item>",
            "    </dt_array></item>",
            "  </dt_assoc></body>",
            "</OPS_envelope>",
        ];
        assert_eq!(indent(xml), lines.join("\n"));
    }

    #[test]
    fn what_is_no_envelope_survives() {
        assert_eq!(indent("***"), "***");
        assert_eq!(indent(""), "");
        assert_eq!(indent("x</dt_assoc></b>y"), "x\n</dt_assoc></b>y");
    }
}
