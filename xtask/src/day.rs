//! The day of a page's last update.

/// The pages show their times as they are in Beijing.
const BEIJING: i64 = 8 * 3600;

/// The day of a time in milliseconds since the epoch, as the pages show it: `2024-07-10`.
#[must_use]
pub fn of_millis(millis: i64) -> String {
    let days = (millis.div_euclid(1000) + BEIJING).div_euclid(86_400);
    // Years that begin in March end with the leap day, so that months have fixed lengths.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
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
            assert_eq!(of_millis(millis), day, "{millis}");
        }
    }
}
