//! The keys whose texts may be shown.

use super::header;
use srskit_catalogue::shown::Shown;

pub(super) fn render(shown: &Shown) -> String {
    let mut text = header("shown.toml");
    text.push_str("/// Keys whose texts may be shown; sorted.\npub(super) static SHOWN: &[&str] = &[\n");
    for key in shown.keys() {
        text.push_str(&format!("    {key:?},\n"));
    }
    text + "];\n"
}
