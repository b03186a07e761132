//! How long an answer asks to wait.

use std::time::Duration;

use http::HeaderMap;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// The wait that the answer asks for, in either of its headers.
pub(super) fn asked_wait(headers: &HeaderMap) -> Option<Duration> {
    ["x-ogw-ratelimit-reset", "retry-after"]
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok())
        .find_map(|text| wait_in(text.trim()))
}

/// A wait as seconds or, as HTTP also has it, as the time when it is over.
fn wait_in(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let over = OffsetDateTime::parse(text, &Rfc2822).ok()?;
    let now = OffsetDateTime::now_utc();
    Some((over - now).try_into().unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_wait_is_read_in_any_of_its_forms() {
        assert_eq!(wait_in("52"), Some(Duration::from_secs(52)));
        assert_eq!(wait_in("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(
            wait_in("Sun, 06 Nov 1994 08:49:37 GMT"),
            Some(Duration::ZERO)
        );
        let over = OffsetDateTime::now_utc() + Duration::from_secs(100);
        let text = over.format(&Rfc2822).expect("text");
        let wait = wait_in(&text).expect("a wait");
        assert!((90..=100).contains(&wait.as_secs()), "{wait:?}");
        for nonsense in ["", "soon", "-1", "NaN", "inf", "1e300"] {
            assert_eq!(wait_in(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn the_platforms_own_header_goes_first() {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_static("7"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(7)));
        headers.insert("x-ogw-ratelimit-reset", HeaderValue::from_static("3"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(3)));
    }
}
