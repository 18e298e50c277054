//! Where something is in an envelope: keys and indices from the top, joined by dots.

/// How much of one key a path shows; the rest of a longer one becomes `…`.
const LONGEST_STEP: usize = 64;

/// Adds a step at the end of a path.
///
/// Keys come from the other side and paths end up in messages, so a key is cut when it is long and
/// loses control characters. It also bounds what a flood of warnings can cost.
pub(crate) fn push_step(path: &mut String, step: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    let mut rest = step.chars();
    path.extend(rest.by_ref().take(LONGEST_STEP).map(|c| if c.is_control() { '\u{FFFD}' } else { c }));
    if rest.next().is_some() {
        path.push('…');
    }
}

/// Joins steps that were collected from the place up to the top.
pub(crate) fn join_upwards(steps: &[String]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        push_step(&mut path, step);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_joined_by_dots() {
        let steps = ["name".to_owned(), "0".to_owned(), "attributes".to_owned()];
        assert_eq!(join_upwards(&steps), "attributes.0.name");
        assert_eq!(join_upwards(&[]), "");
    }

    #[test]
    fn a_step_is_cut_and_cleaned() {
        let mut path = String::new();
        push_step(&mut path, &"é".repeat(65));
        assert_eq!(path, format!("{}…", "é".repeat(64)));
        push_step(&mut path, "a\r\nb");
        assert!(path.ends_with(".a\u{FFFD}\u{FFFD}b"));
    }
}
