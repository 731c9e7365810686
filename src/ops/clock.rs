#![allow(missing_docs)]
pub fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}
pub fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}
