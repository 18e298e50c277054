//! Single labels.

use super::NameKind;
use crate::Fault;

const LONGEST: usize = 63;
const WITH_SUFFIX: &str = "give it with its suffix, e.g. example.com";

/// Whether this is an A-label.
pub(super) fn is_encoded(label: &str) -> bool {
    label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
}

/// Checks the labels of a name in ASCII.
pub(super) fn check_all(name: &str, kind: NameKind) -> Result<(), Fault> {
    for (index, label) in name.split('.').enumerate() {
        check(label, kind).map_err(|fault| Fault::new(format!("label {} {}", index + 1, fault.what), fault.fix))?;
    }
    let Some((_, last)) = name.rsplit_once('.') else {
        return Err(Fault::new("the name has one label only", WITH_SUFFIX));
    };
    if last.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::new("the last label is a number", "give the name with its suffix, e.g. example.com"));
    }
    Ok(())
}

fn check(label: &str, kind: NameKind) -> Result<(), Fault> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || (c == '_' && kind == NameKind::Record);
    if label.is_empty() {
        return Err(Fault::new("is empty", "take out the dot"));
    }
    if let Some(odd) = label.chars().find(|c| !allowed(*c)) {
        return Err(Fault::new(format!("holds U+{:04X}", u32::from(odd)), "letters, digits and hyphens only"));
    }
    if label.len() > LONGEST {
        return Err(Fault::new(format!("has {} characters", label.len()), format!("{LONGEST} at most")));
    }
    if label.starts_with('-') || label.ends_with('-') {
        return Err(Fault::new("starts or ends with a hyphen", "take it out"));
    }
    if kind == NameKind::Domain && label.get(2..4) == Some("--") && !is_encoded(label) {
        return Err(Fault::new("has hyphens in third and fourth place", "only encoded labels (xn--) may"));
    }
    Ok(())
}
