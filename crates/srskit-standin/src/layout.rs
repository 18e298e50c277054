//! The layout in which the service itself writes envelopes.
//!
//! Every oddity here was seen in recorded replies, and some clients depend on one or another of
//! them: the mixed quotes of the declaration, one blank per level, `</header>` one level too deep, a
//! container on lines of its own inside its item, no line end at the end, and items in an order that
//! differs from reply to reply.

use crate::rng::Rng;
use srskit_core::{Assoc, Value};

const HEAD: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n\
    <!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n\
    <OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n <body>\n  <data_block>\n";
const TAIL: &str = "  </data_block>\n </body>\n</OPS_envelope>";

/// In which order the items of a reply stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ItemOrder {
    /// Another one for each reply, drawn from the seed, as the service does today.
    #[default]
    Shuffled,
    /// Always the same, as replies of about 2014 had it.
    Fixed,
}

/// Writes an envelope. With a generator the items of every assoc are shuffled.
pub fn render(top: &Assoc<'_>, shuffle: Option<&mut Rng>) -> Vec<u8> {
    let mut page = Page { text: String::from(HEAD), shuffle };
    page.assoc(top, 3);
    page.text.push_str(TAIL);
    page.text.into_bytes()
}

/// Writes an envelope whose items are shuffled, with more or less white space between the tags. It means the same.
pub fn render_unevenly(top: &Assoc<'_>, dice: &mut Rng) -> Vec<u8> {
    let mut spaces = Rng::new(dice.next_u64());
    let text = String::from_utf8_lossy(&render(top, Some(dice))).into_owned();
    let mut uneven = String::with_capacity(text.len() * 2);
    for line in text.split('\n') {
        // Only between tags: a line end within a text belongs to it, and so may one before `</item>`.
        let tag = line.trim_start_matches(' ');
        if uneven.ends_with('>') && tag.starts_with('<') && !tag.starts_with("</item>") {
            uneven.push_str(["\n", "\n\n", "\r\n", "\n\t\n"][spaces.below(4)]);
            uneven.extend(std::iter::repeat_n(' ', spaces.below(9)));
            uneven.push_str(tag);
        } else {
            uneven.push_str(if uneven.is_empty() { "" } else { "\n" });
            uneven.push_str(line);
        }
    }
    uneven.into_bytes()
}

struct Page<'r> {
    text: String,
    shuffle: Option<&'r mut Rng>,
}

impl Page<'_> {
    fn assoc(&mut self, assoc: &Assoc<'_>, depth: usize) {
        let mut entries: Vec<_> = assoc.iter().collect();
        if let Some(rng) = &mut self.shuffle {
            rng.shuffle(&mut entries);
        }
        self.line(depth, "<dt_assoc>");
        for (key, value) in entries {
            self.item(key, value, depth + 1);
        }
        self.line(depth, "</dt_assoc>");
    }

    fn array(&mut self, items: &[Value<'_>], depth: usize) {
        self.line(depth, "<dt_array>");
        for (index, value) in items.iter().enumerate() {
            self.item(&index.to_string(), value, depth + 1);
        }
        self.line(depth, "</dt_array>");
    }

    fn item(&mut self, key: &str, value: &Value<'_>, depth: usize) {
        self.indent(depth);
        self.text.push_str("<item key=\"");
        self.escaped(key);
        self.text.push_str("\">");
        match value {
            Value::Text(text) => self.escaped(text),
            Value::Assoc(assoc) => self.container(depth, |page| page.assoc(assoc, depth + 1)),
            Value::Array(items) => self.container(depth, |page| page.array(items, depth + 1)),
        }
        self.text.push_str("</item>\n");
    }

    fn container(&mut self, depth: usize, inner: impl FnOnce(&mut Self)) {
        self.text.push('\n');
        inner(self);
        self.indent(depth);
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.indent(depth);
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn indent(&mut self, depth: usize) {
        self.text.extend(std::iter::repeat_n(' ', depth));
    }

    fn escaped(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\'' => self.text.push_str("&apos;"),
                '\t' | '\n' | '\r' => self.text.push(character),
                // The service's codec drops what XML cannot carry.
                _ if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}') => {}
                _ => self.text.push(character),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Assoc<'static> {
        let server = |name: &'static str| Value::from(Assoc::new().with("name", name).with("empty", ""));
        Assoc::new().with("is_success", "1").with("response_text", "a & <b> \"c\" 'd' \u{1}ë").with(
            "attributes",
            Assoc::new()
                .with("none", Vec::new())
                .with("servers", vec![server("ns1.example.com"), server("ns2.example.com")]),
        )
    }

    const SAMPLE: &str = r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="is_success">1</item>
    <item key="response_text">a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos; ë</item>
    <item key="attributes">
     <dt_assoc>
      <item key="none">
       <dt_array>
       </dt_array>
      </item>
      <item key="servers">
       <dt_array>
        <item key="0">
         <dt_assoc>
          <item key="name">ns1.example.com</item>
          <item key="empty"></item>
         </dt_assoc>
        </item>
        <item key="1">
         <dt_assoc>
          <item key="name">ns2.example.com</item>
          <item key="empty"></item>
         </dt_assoc>
        </item>
       </dt_array>
      </item>
     </dt_assoc>
    </item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>"#;

    #[test]
    fn fixed_order_is_this_very_text() {
        assert_eq!(String::from_utf8(render(&sample(), None)).unwrap(), SAMPLE);
    }

    #[test]
    fn shuffling_moves_whole_items_and_comes_from_the_seed() {
        let draw = |seed| String::from_utf8(render(&sample(), Some(&mut Rng::new(seed)))).unwrap();
        assert_eq!(draw(5), draw(5));
        let orders: std::collections::BTreeSet<_> = (0..50).map(draw).collect();
        assert!(orders.len() > 5, "{} orders only", orders.len());
        assert!(orders.iter().any(|text| text.find("attributes") < text.find("is_success")));
        let sorted = |text: &str| {
            let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert!(orders.iter().all(|text| sorted(text) == sorted(SAMPLE)));
    }

    #[test]
    fn arrays_keep_their_order() {
        for seed in 0..20 {
            let text = String::from_utf8(render(&sample(), Some(&mut Rng::new(seed)))).unwrap();
            assert!(text.find("ns1.example.com") < text.find("ns2.example.com"));
        }
    }

    #[test]
    fn uneven_white_space_means_the_same() {
        use srskit_core::envelope::decode;
        let sample = Assoc::new().with("text", "a\n <b>  c\r\n&").with("more", sample());
        let mut texts = std::collections::BTreeSet::new();
        for seed in 0..30 {
            let uneven = render_unevenly(&sample, &mut Rng::new(seed));
            let read = decode(&uneven).unwrap().value;
            assert_eq!(read.at(&["text"]).and_then(Value::as_text), Some("a\n <b>  c\n&"));
            let servers = read.at(&["more", "attributes", "servers"]).and_then(Value::as_array).unwrap();
            assert_eq!(servers[1].at(&["name"]).and_then(Value::as_text), Some("ns2.example.com"));
            assert_eq!(servers[1].at(&["empty"]).and_then(Value::as_text), Some(""));
            texts.insert(uneven);
        }
        assert_eq!(texts.len(), 30);
    }
}
