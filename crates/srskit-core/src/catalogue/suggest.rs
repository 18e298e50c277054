//! What somebody may have meant.

/// The known name that is nearest to `name`, if one is near enough to be meant.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name: Vec<char> = name.chars().take(64).flat_map(char::to_lowercase).collect();
    let allowed = (name.len() / 3).clamp(1, 3);
    let near = known.map(|known| (distance(&name, known), known)).filter(|(distance, _)| *distance <= allowed);
    near.min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

/// How many characters must be put in, taken out, changed, or swapped with their neighbour.
fn distance(name: &[char], known: &str) -> usize {
    let known: Vec<char> = known.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=known.len()).collect();
    for (row, letter) in name.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in known.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other);
            let mut least = changed.min(last[column + 1] + 1).min(line[column] + 1);
            let swapped = row > 0 && column > 0 && *letter == known[column - 1] && name[row - 1] == *other;
            if swapped {
                least = least.min(before_last[column - 1] + 1);
            }
            line.push(least);
        }
        before_last = std::mem::replace(&mut last, line);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_found_and_far_ones_are_not() {
        let known = ["domain", "period", "first_name", "fqdn"];
        let meant = |name| nearest(name, known.into_iter());
        assert_eq!(meant("domian"), Some("domain"));
        assert_eq!(meant("Period"), Some("period"));
        assert_eq!(meant("frist_nam"), Some("first_name"));
        assert_eq!(meant("colour"), None);
        assert_eq!(meant(""), None);
    }
}
