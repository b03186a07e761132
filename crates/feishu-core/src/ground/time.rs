//! Times whose unit the type says.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

macro_rules! unix_time {
    ($(#[$doc:meta])* $name:ident, $unit:literal, $per_second:literal, $to:ident, $from:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            #[doc = concat!("A time from its number of ", $unit, " since the Unix epoch.")]
            #[must_use]
            pub const fn new(value: i64) -> Self {
                Self(value)
            }

            #[doc = concat!("The number of ", $unit, " since the Unix epoch.")]
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }

            /// The time as the system's own type; `None` where that cannot hold it.
            #[must_use]
            pub fn to_system_time(self) -> Option<SystemTime> {
                let since = Duration::$to(self.0.unsigned_abs());
                if self.0 < 0 { UNIX_EPOCH.checked_sub(since) } else { UNIX_EPOCH.checked_add(since) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl From<$name> for i64 {
            fn from(time: $name) -> Self {
                time.0
            }
        }

        /// What is finer than the unit is cut off; times beyond 64 bits saturate.
        impl From<SystemTime> for $name {
            fn from(time: SystemTime) -> Self {
                Self(match time.duration_since(UNIX_EPOCH) {
                    Ok(after) => i64::try_from(after.$from()).unwrap_or(i64::MAX),
                    Err(before) => {
                        i64::try_from(before.duration().$from()).map_or(i64::MIN, |value| -value)
                    }
                })
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }
    };
}

unix_time! {
    /// A point in time, in milliseconds since the Unix epoch.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// let time = feishu_core::UnixMillis::new(1_618_209_327_096);
    /// assert_eq!(time.to_system_time(), Some(UNIX_EPOCH + Duration::from_millis(1_618_209_327_096)));
    /// ```
    UnixMillis, "milliseconds", 1000, from_millis, as_millis
}

unix_time! {
    /// A point in time, in seconds since the Unix epoch.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// let time = feishu_core::UnixSeconds::from(UNIX_EPOCH + Duration::from_secs(1_602_504_000));
    /// assert_eq!(time.get(), 1_602_504_000);
    /// ```
    UnixSeconds, "seconds", 1, from_secs, as_secs
}
