//! The time. Everything below gets it as an argument.

use jiff::civil::Date;
use jiff::{RoundMode, Timestamp, TimestampRound, Unit, ZonedDateTime};

/// The date where the user is.
pub fn today() -> Date {
    ZonedDateTime::now().date()
}

/// The time, to the millisecond: more would only make files harder to read.
pub fn now() -> Timestamp {
    let now = Timestamp::now();
    let whole = TimestampRound::new().smallest(Unit::Millisecond).mode(RoundMode::Trunc);
    now.round(whole).unwrap_or(now)
}
