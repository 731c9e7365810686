//! Dates and moments in words. Moments are kept in UTC; where the reader is, is an argument.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Text;
use crate::t;

impl Text {
    /// A date: 23 November 2026.
    pub fn date(&self, date: Date) -> String {
        // The day goes as a number, for languages that count the first of a month otherwise.
        let (day, year) = (i64::from(date.day()), date.year().to_string());
        t!(self, "report-date", day = day, month = self.month(date), year = year)
    }

    /// A date where there is little room: 23 Nov 2026. It stays on one line.
    pub fn date_short(&self, date: Date) -> String {
        let (day, year) = (i64::from(date.day()), date.year().to_string());
        t!(self, "date-short", day = day, month = self.month_short(date), year = year)
    }

    /// The same for a date that is written as 2026-11-23; whatever else is written stays as it is.
    pub fn written_date(&self, written: &str) -> String {
        written.parse().map_or_else(|_| written.to_owned(), |date| self.date_short(date))
    }

    /// The month of a date.
    pub fn month(&self, date: Date) -> String {
        match date.month() {
            1 => t!(self, "month-1"),
            2 => t!(self, "month-2"),
            3 => t!(self, "month-3"),
            4 => t!(self, "month-4"),
            5 => t!(self, "month-5"),
            6 => t!(self, "month-6"),
            7 => t!(self, "month-7"),
            8 => t!(self, "month-8"),
            9 => t!(self, "month-9"),
            10 => t!(self, "month-10"),
            11 => t!(self, "month-11"),
            _ => t!(self, "month-12"),
        }
    }

    /// The month of a date, in short.
    fn month_short(&self, date: Date) -> String {
        match date.month() {
            1 => t!(self, "month-short-1"),
            2 => t!(self, "month-short-2"),
            3 => t!(self, "month-short-3"),
            4 => t!(self, "month-short-4"),
            5 => t!(self, "month-short-5"),
            6 => t!(self, "month-short-6"),
            7 => t!(self, "month-short-7"),
            8 => t!(self, "month-short-8"),
            9 => t!(self, "month-short-9"),
            10 => t!(self, "month-short-10"),
            11 => t!(self, "month-short-11"),
            _ => t!(self, "month-short-12"),
        }
    }

    /// A month and its year, short enough for a scale.
    pub fn month_and_year(&self, date: Date) -> String {
        format!("{}\u{a0}{}", self.month_short(date), date.year())
    }

    /// A moment where the reader is: 23 November 2026, 10:05. UTC is named, because hardly anybody
    /// lives by it.
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let there = at.to_zoned_datetime(zone.clone());
        let (date, time) = (self.date(there.date()), there.strftime("%H:%M").to_string());
        if *zone == TimeZone::UTC {
            t!(self, "moment-utc", date = date, time = time)
        } else {
            t!(self, "moment", date = date, time = time)
        }
    }

    /// The same to the second, for what happens often.
    pub fn moment_exact(&self, at: Timestamp, zone: &TimeZone) -> String {
        let there = at.to_zoned_datetime(zone.clone());
        let (date, time) = (self.date(there.date()), there.strftime("%H:%M:%S").to_string());
        if *zone == TimeZone::UTC {
            t!(self, "moment-utc", date = date, time = time)
        } else {
            t!(self, "moment", date = date, time = time)
        }
    }

    /// A moment as one says it: today, yesterday, or the date.
    pub fn lately(&self, at: Timestamp, zone: &TimeZone, today: Date) -> String {
        let there = at.to_zoned_datetime(zone.clone());
        let time = there.strftime("%H:%M").to_string();
        let date = there.date();
        if date == today {
            t!(self, "lately-today", time = time)
        } else if date.tomorrow().is_ok_and(|next| next == today) {
            t!(self, "lately-yesterday", time = time)
        } else {
            self.date(date)
        }
    }
}
