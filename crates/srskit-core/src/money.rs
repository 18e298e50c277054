use std::fmt;
use std::str::FromStr;

/// An exact amount of money, as the service writes it: never a float.
///
/// Amounts are in US dollars unless the command says otherwise (guide). Two amounts are equal when
/// they are worth the same: `10.5` and `10.50`.
#[derive(Debug, Clone, Copy)]
pub struct Money {
    units: i64,
    decimals: u8,
}

/// A text that is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotMoney;

impl Money {
    /// So many hundredths: `Money::from_cents(1050)` is `10.50`.
    pub fn from_cents(cents: i64) -> Self {
        Self { units: cents, decimals: 2 }
    }

    /// The amount in hundredths, if it has no smaller part.
    pub fn cents(self) -> Option<i64> {
        let scaled = self.scaled_to(9)?;
        let hundredth = 10_i128.pow(7);
        (scaled % hundredth == 0).then(|| i64::try_from(scaled / hundredth).ok()).flatten()
    }

    fn scaled_to(self, decimals: u8) -> Option<i128> {
        Some(i128::from(self.units) * 10_i128.pow(u32::from(decimals.checked_sub(self.decimals)?)))
    }
}

impl PartialEq for Money {
    fn eq(&self, other: &Self) -> bool {
        self.scaled_to(9) == other.scaled_to(9)
    }
}

impl Eq for Money {}

impl FromStr for Money {
    type Err = NotMoney;

    /// An optional `-`, digits, and up to nine decimals behind a point. No signs of thousands.
    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let text = text.trim();
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || fraction.len() > 9 {
            return Err(NotMoney);
        }
        let units = format!("{whole}{fraction}").parse::<i64>().map_err(|_| NotMoney)?;
        Ok(Self { units: sign * units, decimals: fraction.len() as u8 })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let (magnitude, scale) = (self.units.unsigned_abs(), 10_u64.pow(u32::from(self.decimals)));
        write!(f, "{sign}{}", magnitude / scale)?;
        if self.decimals > 0 {
            write!(f, ".{:0width$}", magnitude % scale, width = usize::from(self.decimals))?;
        }
        Ok(())
    }
}

impl fmt::Display for NotMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an amount of money such as 8549.18")
    }
}

impl std::error::Error for NotMoney {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_every_digit() {
        for text in ["8549.18", "0", "-0.05", "10.500", "9223372036854775807"] {
            assert_eq!(text.parse::<Money>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn equal_when_worth_the_same() {
        assert_eq!("10.5".parse::<Money>(), "10.50".parse::<Money>());
        assert_eq!("10.5".parse::<Money>().unwrap().cents(), Some(1050));
        assert_eq!("0.125".parse::<Money>().unwrap().cents(), None);
    }

    #[test]
    fn refuses_what_is_no_amount() {
        for text in ["", "-", ".5", "1,000.00", "1e3", "NaN", "1.0000000001", "99999999999999999999"] {
            assert_eq!(text.parse::<Money>(), Err(NotMoney), "{text}");
        }
    }
}
