//! Terms: how many years a TLD sells.

use crate::call::{Call, Order};
use crate::notes::{Notes, Sure};
use crate::{Fault, Policy, tlds};

/// No registry sells a domain beyond so many years from now.
const HORIZON: u32 = 10;

pub(crate) fn check(call: &Call<'_>, policy: &Policy, notes: &mut Notes) {
    let renews = call.command() == "renew_domain";
    let sells = renews || matches!(call.order(), Some(Order::Register | Order::Transfer));
    let Some(domain) = call.domain().filter(|_| sells) else { return };
    let years = call.text("period").and_then(|years| years.parse::<u32>().ok());
    if let Some(years) = years {
        check_years(call, domain, years, notes);
    }
    if renews {
        check_end(call, years, policy, notes);
    }
    if renews && tlds::chart(domain).is_some_and(|row| !row.renew) {
        let what =
            format!("a chart lists .{} as renewed by itself, and an explicit renewal is refused", tlds::tld(domain));
        notes.warn(call.path("domain"), Fault::new(what, "set auto-renewal in its place"));
    }
}

fn check_years(call: &Call<'_>, domain: &str, years: u32, notes: &mut Notes) {
    let fits =
        |ranges: &[(u8, u8)]| ranges.iter().any(|(from, to)| (u32::from(*from)..=u32::from(*to)).contains(&years));
    let tld = tlds::tld(domain);
    let (ranges, sure, source) = match (tlds::terms(domain), tlds::chart(domain)) {
        (Some(ranges), _) => (ranges, Sure::Yes, format!(".{tld} allows")),
        (None, Some(row)) if !row.years.is_empty() => (row.years, Sure::No, format!("a chart lists .{tld} with")),
        _ => return,
    };
    if !fits(ranges) {
        notes.note(
            sure,
            call.path("period"),
            Fault::new(format!("{years} years"), format!("{source} {}", in_words(ranges))),
        );
    }
}

fn in_words(ranges: &[(u8, u8)]) -> String {
    let range = |(from, to): &(u8, u8)| if from == to { from.to_string() } else { format!("{from} to {to}") };
    ranges.iter().map(range).collect::<Vec<_>>().join(" or ")
}

/// The year is the guard against renewing twice, so an odd one is worth a look.
fn check_end(call: &Call<'_>, years: Option<u32>, policy: &Policy, notes: &mut Notes) {
    let end = call.text("currentexpirationyear").and_then(|year| year.parse::<u32>().ok());
    let (Some(end), Some(now)) = (end, policy.year.map(u32::from)) else { return };
    // An expired domain can be renewed for a while, so last year is no surprise.
    if end.saturating_add(1) < now {
        let fault = Fault::new(
            format!("the year {end} is long over"),
            "give the year in which the domain expires, as the registry has it",
        );
        notes.warn(call.path("currentexpirationyear"), fault);
    }
    if end.saturating_add(years.unwrap_or(0)) > now + HORIZON {
        let fault =
            Fault::new("the term would end too far ahead", format!("registries sell {HORIZON} years from now at most"));
        notes.warn(call.path("period"), fault);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tlds::all_charts;
    use srskit_core::{Assoc, Message};

    fn notes(command: &str, domain: &str, years: u32) -> Notes {
        let attributes = Assoc::new().with("domain", domain.to_owned()).with("period", years.to_string());
        let attributes = attributes.with("currentexpirationyear", "2026");
        let message = Message::new("", "").with_attributes(attributes);
        let mut notes = Notes::default();
        check(&Call::new(command, &message), &Policy::default().with_year(2026), &mut notes);
        notes
    }

    fn said(list: &[srskit_core::Problem]) -> Vec<String> {
        list.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_guide_refuses_and_the_chart_warns() {
        let found = notes("sw_register_domain", "example.ai", 1);
        assert_eq!(said(&found.problems), ["attributes.period: 1 years; .ai allows 2 to 10"]);
        let found = notes("sw_register_domain", "example.es", 6);
        assert_eq!(said(&found.problems), [""; 0]);
        assert_eq!(said(&found.warnings), ["attributes.period: 6 years; a chart lists .es with 1 to 5 or 10"]);
        assert_eq!(notes("sw_register_domain", "example.es", 10), Notes::default());
        assert_eq!(notes("sw_register_domain", "example.example", 10), Notes::default());
        assert_eq!(notes("lookup_domain", "example.ai", 1), Notes::default());
    }

    #[test]
    fn every_row_of_the_chart_is_held_to() {
        for row in all_charts().iter().filter(|row| !row.years.is_empty()) {
            for years in 1..=10 {
                let listed = row.years.iter().any(|(from, to)| (*from..=*to).contains(&(years as u8)));
                let found = notes("sw_register_domain", &format!("example.{}", row.tld), years);
                assert_eq!(
                    (found.problems.len(), found.warnings.len()),
                    (0, usize::from(!listed)),
                    ".{} {years}",
                    row.tld
                );
            }
            let renewal = notes("renew_domain", &format!("example.{}", row.tld), u32::from(row.years[0].0));
            assert_eq!(renewal.warnings.len(), usize::from(!row.renew), ".{}", row.tld);
        }
    }

    #[test]
    fn an_odd_year_is_said() {
        let year = |end: &'static str, years: &'static str| {
            let attributes = Assoc::new().with("domain", "example.com").with("period", years);
            let message = Message::new("", "").with_attributes(attributes.with("currentexpirationyear", end));
            let mut notes = Notes::default();
            check(&Call::new("renew_domain", &message), &Policy::default().with_year(2026), &mut notes);
            said(&notes.warnings)
        };
        assert_eq!(year("2026", "10"), [""; 0]);
        assert_eq!(year("2025", "10"), [""; 0]);
        assert_eq!(
            year("2024", "1"),
            [
                "attributes.currentexpirationyear: the year 2024 is long over; give the year in which the domain expires, as the registry has it"
            ]
        );
        assert_eq!(
            year("2034", "3"),
            ["attributes.period: the term would end too far ahead; registries sell 10 years from now at most"]
        );
        assert_eq!(year("4294967295", "10").len(), 1);
    }
}
