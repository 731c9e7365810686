//! How days and moments stand in the history.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::text::Text;

/// How days and moments are written: for a reader, in the words of a language and where the reader is;
/// for files and terminals, where there is no zone, as ISO 8601 has them and in UTC.
#[derive(Clone, Copy)]
pub(in crate::ops) struct Written<'a> {
    pub(in crate::ops) text: &'a Text,
    pub(in crate::ops) zone: Option<&'a TimeZone>,
}

impl Written<'_> {
    /// A day.
    pub(in crate::ops) fn day(&self, day: Date) -> String {
        match self.zone {
            Some(_) => self.text.date(day),
            None => day.to_string(),
        }
    }

    /// The day of a moment.
    pub(in crate::ops) fn day_of(&self, at: Timestamp) -> String {
        let zone = self.zone.cloned().unwrap_or(TimeZone::UTC);
        self.day(at.to_zoned_datetime(zone).date())
    }

    /// A moment.
    pub(in crate::ops) fn moment(&self, at: Timestamp) -> String {
        match self.zone {
            Some(zone) => self.text.moment(at, zone),
            None => at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
        }
    }
}
