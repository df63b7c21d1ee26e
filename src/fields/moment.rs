//! Times in TOML: with an offset, or a day alone; a month or a year in quotes.

use crate::diagnostic::{Diagnostic, Span};
use crate::time::Moment;
use jiff::civil;
use jiff::tz::Offset;
use toml::de::DeValue;
use toml::value::Datetime;

/// Reads the value of the field `name`; what is wrong with it goes to `diagnostics`.
pub fn read_moment(
    name: &str,
    value: &DeValue<'_>,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Moment> {
    let wrong = |message: String, label: &str, help: &str| {
        Diagnostic::error("invalid-time", message).at(span, label).help(help)
    };
    if let Some(text) = value.as_str() {
        let coarse = Moment::parse_coarse(text);
        if coarse.is_none() {
            diagnostics.push(wrong(
                format!("`{name}` is not a time: `{text}`"),
                "expected a time",
                "write a time as 2026-03-02T08:40:00Z and a day as 2026-03-02, without quotes; \
                 in quotes stand only a month \"2026-03\" or a year \"2026\"",
            ));
        }
        return coarse;
    }
    let Some(datetime) = value.as_datetime() else {
        diagnostics.push(wrong(
            format!("`{name}` must be a time"),
            "expected a time",
            "write it as 2026-03-02T08:40:00Z, or as 2026-03-02 where only the day is known",
        ));
        return None;
    };
    let found = convert(datetime);
    if let Err((message, label, help)) = &found {
        diagnostics.push(wrong(format!("`{name}` {message}"), label, help));
    }
    found.ok()
}

type Wrong = (&'static str, &'static str, &'static str);

fn convert(datetime: &Datetime) -> Result<Moment, Wrong> {
    const NO_SUCH: Wrong = (
        "is a date that does not exist",
        "no such day or time",
        "check the day of the month and the time",
    );
    let Some(date) = datetime.date else {
        return Err((
            "has no date",
            "a time of day alone",
            "write the date too: 2026-03-02T08:40:00Z",
        ));
    };
    let year = i16::try_from(date.year).map_err(|_| NO_SUCH)?;
    let month = i8::try_from(date.month).map_err(|_| NO_SUCH)?;
    let day = i8::try_from(date.day).map_err(|_| NO_SUCH)?;
    let date = civil::Date::new(year, month, day).map_err(|_| NO_SUCH)?;
    let Some(time) = datetime.time else { return Ok(Moment::Day(date)) };
    let Some(offset) = datetime.offset else {
        return Err((
            "has no offset from UTC",
            "which time zone?",
            "add `Z` for UTC or an offset such as `+01:00`; a day alone is allowed where only \
             the day is known",
        ));
    };
    let part = |n: u8| i8::try_from(n).map_err(|_| NO_SUCH);
    // A leap second is read as the second before it, as most clocks do.
    let second = part(time.second.unwrap_or(0).min(59))?;
    let nanosecond = i32::try_from(time.nanosecond.unwrap_or(0)).map_err(|_| NO_SUCH)?;
    let time = civil::Time::new(part(time.hour)?, part(time.minute)?, second, nanosecond)
        .map_err(|_| NO_SUCH)?;
    let minutes = match offset {
        toml::value::Offset::Z => 0,
        toml::value::Offset::Custom { minutes } => i32::from(minutes),
    };
    let offset = Offset::from_seconds(minutes * 60).map_err(|_| NO_SUCH)?;
    let instant = offset.to_timestamp(date.to_datetime(time)).map_err(|_| NO_SUCH)?;
    Ok(Moment::Instant(instant, offset))
}
