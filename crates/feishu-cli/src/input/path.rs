//! Places inside a parameter: `a.b[0].c`.

use super::mistake::Mistake;

/// One step on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// A field of an object.
    Name(String),
    /// An item of a list.
    Item(usize),
}

/// The steps of a path.
pub(super) fn parse(text: &str) -> Result<Vec<Step>, Mistake> {
    let wrong = || Mistake::new(text, "is no path: write one as `a.b[0].c`");
    let mut steps = Vec::new();
    for part in text.split('.') {
        let (name, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return Err(wrong());
        }
        steps.push(Step::Name(name.to_owned()));
        while let Some(inner) = rest.strip_prefix('[') {
            let (number, behind) = inner.split_once(']').ok_or_else(wrong)?;
            steps.push(Step::Item(number.parse().map_err(|_| wrong())?));
            rest = behind;
        }
        if !rest.is_empty() {
            return Err(wrong());
        }
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_and_what_is_none_is_refused() {
        let name = |name: &str| Step::Name(name.to_owned());
        let steps = parse("a.b[0][12].c").expect("a path");
        let expected = [
            name("a"),
            name("b"),
            Step::Item(0),
            Step::Item(12),
            name("c"),
        ];
        assert_eq!(steps, expected);
        for wrong in [
            "", ".a", "a.", "a[", "a[x]", "a[0]b", "a..b", "[0]", "a[-1]",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
