use crate::Repeat;
use std::fmt;
use std::time::Duration;

/// Tries in all, for commands that may be sent again.
pub(super) const TRIES: u32 = 3;
const CONNECT: Duration = Duration::from_secs(10);
const ANSWER: Duration = Duration::from_secs(30);
const PAUSE_BASE: Duration = Duration::from_millis(500);
const PAUSE_CAP: Duration = Duration::from_secs(8);

/// An HTTPS POST, final to the last byte.
pub struct Post<'a> {
    /// Name and value of each header that the service wants, `Content-Length` included.
    pub headers: [(&'static str, &'a str); 4],
    /// The body, exactly as signed.
    pub body: &'a [u8],
    /// Time to get connected, TLS included.
    pub connect_timeout: Duration,
    /// Time from the first byte written to the last byte read.
    pub answer_timeout: Duration,
    /// Time left for the whole call: connecting and waiting together must not take more.
    pub call_timeout: Duration,
    /// Whether this needs a connection of its own, fresh and closed afterwards.
    pub own_connection: bool,
    /// 1 for the first try.
    pub attempt: u32,
}

/// Shows no header and no body: the signature of a body can be replayed for ever.
impl fmt::Debug for Post<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post").field("attempt", &self.attempt).field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// What a try may take: time to connect, time to wait for the answer.
pub(super) fn try_times(repeat: Repeat, left: Duration) -> (Duration, Duration) {
    let answer = match repeat {
        Repeat::Safe | Repeat::Same => ANSWER.min(left),
        // Giving up early would only create an unknown outcome.
        Repeat::Unsafe => left,
    };
    (CONNECT.min(left), answer)
}

/// The pause after `tries` tries: full jitter under a cap that doubles.
pub(super) fn pause(tries: u32, random: u64) -> Duration {
    let ceiling = PAUSE_BASE.saturating_mul(1 << tries.saturating_sub(1).min(16)).min(PAUSE_CAP);
    let share = random as f64 / u64::MAX as f64;
    ceiling.mul_f64(share)
}

/// The next number of a seeded sequence (SplitMix64); spreads pauses, guards nothing.
pub(super) fn next_random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_stay_under_a_doubling_ceiling() {
        let seconds = |tries| pause(tries, u64::MAX).as_secs_f64();
        assert_eq!((seconds(1), seconds(2), seconds(3)), (0.5, 1.0, 2.0));
        assert_eq!((seconds(5), seconds(40)), (8.0, 8.0));
        assert_eq!(pause(3, 0), Duration::ZERO);
    }

    #[test]
    fn only_orders_wait_until_the_call_ends() {
        let left = Duration::from_secs(80);
        assert_eq!(try_times(Repeat::Same, left), (CONNECT, ANSWER));
        assert_eq!(try_times(Repeat::Unsafe, left), (CONNECT, left));
        let little = Duration::from_secs(2);
        assert_eq!(try_times(Repeat::Safe, little), (little, little));
    }
}
