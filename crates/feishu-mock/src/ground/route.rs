//! From a path to an operation.

use std::borrow::Cow;
use std::cmp::Ordering;

use percent_encoding::percent_decode_str;

/// A path template, cut at its slashes.
#[derive(Debug)]
pub(crate) struct Template {
    segments: Vec<Segment>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Literal(String),
    Param(String),
}

/// Path parameters by name, decoded.
pub(crate) type PathParams = Vec<(String, String)>;

impl Template {
    pub(crate) fn new(path: &str) -> Self {
        Self {
            segments: split(path)
                .map(|segment| match segment.strip_prefix(':') {
                    Some(name) => Segment::Param(name.to_owned()),
                    None => Segment::Literal(segment.to_owned()),
                })
                .collect(),
        }
    }

    /// The parameters, if the path is one of this template's.
    pub(crate) fn matches(&self, path: &str) -> Option<PathParams> {
        let mut params = Vec::new();
        let mut segments = self.segments.iter();
        for part in split(path) {
            match segments.next()? {
                Segment::Literal(literal) if literal == part => {}
                Segment::Param(name) if !part.is_empty() => {
                    params.push((name.clone(), decode(part).into_owned()));
                }
                _ => return None,
            }
        }
        segments.next().is_none().then_some(params)
    }

    /// Which of two templates that match the same path says more about it: the one that has a
    /// literal where the other first has a parameter.
    pub(crate) fn closer(&self, other: &Self) -> Ordering {
        let literal = |segment: &Segment| matches!(segment, Segment::Literal(_));
        self.segments
            .iter()
            .map(literal)
            .cmp(other.segments.iter().map(literal))
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn decode(part: &str) -> Cow<'_, str> {
    percent_decode_str(part).decode_utf8_lossy()
}

/// Query pairs in the order they came, decoded the way web servers do: `+` is a blank.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let text = |part: &str| {
        percent_decode_str(&part.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (text(name), text(value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_segment_is_closer_than_a_parameter() {
        let literal = Template::new("/events/instance_view");
        let param = Template::new("/events/:event_id");
        assert!(param.matches("/events/instance_view").is_some());
        assert_eq!(literal.closer(&param), Ordering::Greater);
    }

    #[test]
    fn parameters_are_decoded_and_never_empty() {
        let template = Template::new("/notes/:note_id");
        assert_eq!(
            template.matches("/notes/a%2Fb%20c"),
            Some(vec![("note_id".to_owned(), "a/b c".to_owned())])
        );
        assert_eq!(template.matches("/notes/"), None);
        assert_eq!(template.matches("/notes"), None);
        assert_eq!(template.matches("/notes/a/b"), None);
    }

    #[test]
    fn query_pairs_keep_order_repeats_and_empty_values() {
        assert_eq!(
            query_pairs("a=1&a=%3D+x&b&&c="),
            [("a", "1"), ("a", "= x"), ("b", ""), ("c", "")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }
}
