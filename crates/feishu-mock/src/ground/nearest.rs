//! The documented name that a misspelt one is likely to mean.

/// The nearest of these names, if any is so near that it is likely meant.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A third of the letters may be others; more than that is another word.
    let most = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|known| (strsim::damerau_levenshtein(name, known), known))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_seen_through_and_another_word_is_not() {
        let known = ["items", "has_more", "page_token"];
        assert_eq!(nearest("itemz", known), Some("items"));
        assert_eq!(nearest("hasmore", known), Some("has_more"));
        assert_eq!(nearest("pageToken", known), Some("page_token"));
        assert_eq!(nearest("x", known), None);
        assert_eq!(nearest("total", known), None);
    }
}
