//! Running text: words, and between backticks code, such as the official id of an operation.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// What stands between two backticks.
    Code(&'a str),
}

/// The pieces of a text, in order, each with the byte at which it begins. A backtick without another
/// one after it is a word like others.
pub(crate) fn pieces(text: &str) -> Vec<(usize, Piece<'_>)> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some((before, rest)) = text[at..].split_once('`')
        && let Some((code, _)) = rest.split_once('`')
    {
        out.push((at, Piece::Words(before)));
        let begin = at + before.len() + 1;
        out.push((begin, Piece::Code(code)));
        at = begin + code.len() + 1;
    }
    out.push((at, Piece::Words(&text[at..])));
    out.retain(|(_, piece)| *piece != Piece::Words(""));
    out
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn words_and_code_take_turns() {
        let text = "An ID, as in `moon.v1.tide.list`, or `none`";
        let found = pieces(text);
        assert_eq!(
            found,
            [
                (0, Piece::Words("An ID, as in ")),
                (14, Piece::Code("moon.v1.tide.list")),
                (32, Piece::Words(", or ")),
                (38, Piece::Code("none")),
            ]
        );
    }

    #[test]
    fn a_lone_backtick_is_a_word() {
        assert_eq!(pieces("a`b"), [(0, Piece::Words("a`b"))]);
        assert_eq!(pieces(""), []);
    }
}
