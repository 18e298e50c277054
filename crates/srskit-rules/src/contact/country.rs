//! Countries, and the states that some of them have.

use crate::{Fault, notes::Sure};

/// The codes of ISO 3166-1, sorted.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// States, territories and military regions of the US.
const US_STATES: &str = "\
    AA AE AK AL AP AR AS AZ CA CO CT DC DE FL FM GA GU HI IA ID IL IN KS KY LA MA MD ME MH MI MN MO MP MS MT NC ND \
    NE NH NJ NM NV NY OH OK OR PA PR PW RI SC SD TN TX UM UT VA VI VT WA WI WV WY";

/// Provinces and territories of Canada.
const CA_PROVINCES: &str = "AB BC MB NB NL NS NT NU ON PE QC SK YT";

/// A country, as the service wants it.
pub(crate) fn check(code: &str) -> Result<(), (Sure, Fault)> {
    let capitals = code.to_ascii_uppercase();
    match capitals.as_str() {
        "UK" => Err((Sure::Yes, Fault::new("this is no ISO 3166 code", "send GB for the United Kingdom"))),
        "IM" => Err((Sure::Yes, Fault::new("the service does not take this code", "send GB for the Isle of Man"))),
        _ if !is_in(COUNTRIES, &capitals) => {
            Err((Sure::Yes, Fault::new("this is no ISO 3166 code", "two capital letters, e.g. CA")))
        }
        // Whether the service takes small letters is not known.
        _ if capitals != code => Err((Sure::No, Fault::new("the code is in small letters", "write it in capitals"))),
        _ => Ok(()),
    }
}

/// The state of a contact: two letters where the country is the US or Canada.
pub(crate) fn check_state(country: &str, state: &str) -> Result<(), Fault> {
    let (list, what, example) = match country.to_ascii_uppercase().as_str() {
        "US" => (US_STATES, "this is no state of the US", "two capital letters, e.g. NY"),
        "CA" => (CA_PROVINCES, "this is no province of Canada", "two capital letters, e.g. ON"),
        _ => return Ok(()),
    };
    if is_in(list, state) { Ok(()) } else { Err(Fault::new(what, example)) }
}

/// Whether addresses in the country have a state that must be sent.
pub(crate) fn has_states(country: &str) -> bool {
    ["US", "CA"].iter().any(|code| code.eq_ignore_ascii_case(country))
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_whole() {
        for (list, count) in [(COUNTRIES, 249), (US_STATES, 63), (CA_PROVINCES, 13)] {
            let words: Vec<_> = list.split(' ').collect();
            assert!(words.is_sorted() && words.iter().all(|word| word.len() == 2), "{list}");
            assert_eq!(words.len(), count);
        }
    }

    #[test]
    fn countries() {
        let said = |code| check(code).map_err(|(sure, fault)| (sure, format!("{}; {}", fault.what, fault.fix)));
        for code in ["GB", "CA", "US", "ZW", "AX"] {
            assert_eq!(said(code), Ok(()), "{code}");
        }
        for (code, sure, expected) in [
            ("UK", Sure::Yes, "this is no ISO 3166 code; send GB for the United Kingdom"),
            ("uk", Sure::Yes, "this is no ISO 3166 code; send GB for the United Kingdom"),
            ("IM", Sure::Yes, "the service does not take this code; send GB for the Isle of Man"),
            ("XX", Sure::Yes, "this is no ISO 3166 code; two capital letters, e.g. CA"),
            ("Canada", Sure::Yes, "this is no ISO 3166 code; two capital letters, e.g. CA"),
            ("", Sure::Yes, "this is no ISO 3166 code; two capital letters, e.g. CA"),
            ("A B", Sure::Yes, "this is no ISO 3166 code; two capital letters, e.g. CA"),
            ("ca", Sure::No, "the code is in small letters; write it in capitals"),
        ] {
            assert_eq!(said(code), Err((sure, expected.to_owned())), "{code}");
        }
    }

    #[test]
    fn states() {
        assert_eq!(check_state("US", "NY"), Ok(()));
        assert_eq!(check_state("CA", "ON"), Ok(()));
        assert_eq!(check_state("DE", "Bayern"), Ok(()));
        let fault = check_state("US", "New York").unwrap_err();
        assert_eq!(
            (fault.what.as_str(), fault.fix.as_str()),
            ("this is no state of the US", "two capital letters, e.g. NY")
        );
        let fault = check_state("ca", "NY").unwrap_err();
        assert_eq!(fault.what, "this is no province of Canada");
        assert!(has_states("us") && has_states("CA") && !has_states("GB"));
    }
}
