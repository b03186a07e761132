//! The day of a page's last update.

use time::{OffsetDateTime, UtcOffset};

/// The day of a time in milliseconds since the epoch, as the pages show it, which is as it is in
/// Beijing: `2024-07-10`. `None` where no calendar reaches the time.
#[must_use]
pub fn of_millis(millis: i64) -> Option<String> {
    let beijing = UtcOffset::from_hms(8, 0, 0).ok()?;
    let time = OffsetDateTime::from_unix_timestamp(millis.div_euclid(1000)).ok()?;
    Some(time.checked_to_offset(beijing)?.date().to_string())
}

#[cfg(test)]
mod tests {
    use super::of_millis;

    #[test]
    fn a_day_begins_in_beijing() {
        for (millis, day) in [
            (0, "1970-01-01"),
            (951_782_399_000, "2000-02-29"),
            (951_782_400_000 - 8 * 3_600_000, "2000-02-29"),
            (951_840_000_000, "2000-03-01"),
            (1_720_621_989_000, "2024-07-10"),
            (1_765_520_396_000, "2025-12-12"),
        ] {
            assert_eq!(of_millis(millis).as_deref(), Some(day), "{millis}");
        }
        assert_eq!(of_millis(i64::MAX), None);
    }
}
