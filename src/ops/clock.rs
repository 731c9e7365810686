//! The time. Everything below gets it as an argument.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{RoundMode, Timestamp, TimestampRound, Unit};

/// The date where the user is.
pub fn today() -> Date {
    date_in(now(), &zone())
}

/// The time zone of the system, or of the variable `TZ`.
pub fn zone() -> TimeZone {
    TimeZone::system()
}

/// The date of a moment in a time zone: at 13 hours before Greenwich it is tomorrow already.
pub fn date_in(now: Timestamp, zone: &TimeZone) -> Date {
    now.to_zoned_datetime(zone.clone()).date()
}

/// The time, to the millisecond: more would only make files harder to read.
pub fn now() -> Timestamp {
    let now = Timestamp::now();
    let whole = TimestampRound::new().smallest(Unit::Millisecond).mode(RoundMode::Trunc);
    now.round(whole).unwrap_or(now)
}
