//! `multipart/form-data`, split while it streams in.

use std::borrow::Cow;

use bytes::{Buf, BytesMut};
use feishu_core::disposition::Disposition;

use crate::exchange::record::Part;
use crate::ground::beginning::Beginning;

/// More than this in front of a part's content is no header anyone sends.
const LONGEST_HEAD: usize = 16 * 1024;

pub(crate) struct Splitter {
    /// Line break, two dashes, boundary: what ends every part.
    delimiter: Vec<u8>,
    limit: usize,
    buffer: BytesMut,
    stage: Stage,
    parts: Vec<Part>,
}

enum Stage {
    /// Before the first delimiter.
    Preamble,
    /// Right behind a delimiter: another part, or the end?
    Fork,
    Head,
    Content(Head, Box<Beginning>),
    Done,
    Broken(&'static str),
}

struct Head {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl Splitter {
    /// A splitter, if the content type is multipart with a boundary.
    pub(crate) fn for_content_type(content_type: &str, limit: usize) -> Option<Self> {
        let (kind, _) = content_type.split_once(';')?;
        if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
            return None;
        }
        // Its parameters are written as those of a disposition.
        let parameters = Disposition::read(content_type.as_bytes());
        let boundary = parameters.parameter("boundary")?;
        if boundary.is_empty() {
            return None;
        }
        Some(Self {
            delimiter: format!("\r\n--{boundary}").into_bytes(),
            limit,
            // The first delimiter has no line before it whose break it could take.
            buffer: BytesMut::from(&b"\r\n"[..]),
            stage: Stage::Preamble,
            parts: Vec::new(),
        })
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        if matches!(self.stage, Stage::Done | Stage::Broken(_)) {
            return;
        }
        self.buffer.extend_from_slice(bytes);
        while self.step() {}
    }

    /// Does what can be done with the buffer. Says whether there may be more to do.
    fn step(&mut self) -> bool {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Preamble => match find(&self.buffer, &self.delimiter) {
                Some(at) => {
                    self.buffer.advance(at + self.delimiter.len());
                    self.stage = Stage::Fork;
                    true
                }
                None => {
                    self.forget_all_but_a_delimiter();
                    self.stage = Stage::Preamble;
                    false
                }
            },
            Stage::Fork => {
                if self.buffer.len() < 2 {
                    self.stage = Stage::Fork;
                    return false;
                }
                self.stage = match &self.buffer[..2] {
                    b"--" => Stage::Done,
                    b"\r\n" => Stage::Head,
                    _ => {
                        Stage::Broken("a delimiter is followed by neither a line break nor dashes")
                    }
                };
                self.buffer.advance(2);
                true
            }
            Stage::Head => match find(&self.buffer, b"\r\n\r\n") {
                Some(at) => {
                    let head = read_head(&self.buffer[..at]);
                    self.buffer.advance(at + 4);
                    self.stage = match head {
                        Some(head) => Stage::Content(head, Box::new(Beginning::new(self.limit))),
                        None => Stage::Broken("a part has no name"),
                    };
                    true
                }
                None if self.buffer.len() > LONGEST_HEAD => {
                    self.stage = Stage::Broken("a part's headers do not end");
                    true
                }
                None => {
                    self.stage = Stage::Head;
                    false
                }
            },
            Stage::Content(head, mut content) => match find(&self.buffer, &self.delimiter) {
                Some(at) => {
                    content.push(&self.buffer[..at]);
                    self.buffer.advance(at + self.delimiter.len());
                    let (kept, size, crc32) = content.finish();
                    self.parts.push(Part {
                        name: head.name,
                        file_name: head.file_name,
                        content_type: head.content_type,
                        kept,
                        size,
                        crc32,
                    });
                    self.stage = Stage::Fork;
                    true
                }
                None => {
                    let sure = self.buffer.len().saturating_sub(self.delimiter.len());
                    content.push(&self.buffer[..sure]);
                    self.buffer.advance(sure);
                    self.stage = Stage::Content(head, content);
                    false
                }
            },
            done @ (Stage::Done | Stage::Broken(_)) => {
                self.stage = done;
                self.buffer.clear();
                false
            }
        }
    }

    fn forget_all_but_a_delimiter(&mut self) {
        let sure = self.buffer.len().saturating_sub(self.delimiter.len());
        self.buffer.advance(sure);
    }

    pub(crate) fn finish(self) -> Result<Vec<Part>, String> {
        match self.stage {
            Stage::Done => Ok(self.parts),
            Stage::Broken(why) => Err(why.to_owned()),
            Stage::Preamble => Err("the boundary never came".to_owned()),
            Stage::Fork | Stage::Head | Stage::Content(..) => {
                Err("the last delimiter never came".to_owned())
            }
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let first = *needle.first()?;
    let mut from = 0;
    while let Some(at) = haystack.get(from..)?.iter().position(|byte| *byte == first) {
        let at = from + at;
        if haystack[at..].starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

fn read_head(mut head: &[u8]) -> Option<Head> {
    let mut disposition = None;
    let mut content_type = None;
    while !head.is_empty() {
        let end = find(head, b"\r\n").unwrap_or(head.len());
        let line = &head[..end];
        head = head.get(end + 2..).unwrap_or_default();
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (key, value) = (line[..colon].trim_ascii(), &line[colon + 1..]);
        if key.eq_ignore_ascii_case(b"content-disposition") {
            disposition = Some(Disposition::read(value));
        } else if key.eq_ignore_ascii_case(b"content-type") {
            content_type = Some(String::from_utf8_lossy(value.trim_ascii()).into_owned());
        }
    }
    let disposition = disposition?;
    Some(Head {
        name: disposition.parameter("name")?.to_owned(),
        file_name: disposition.file_name().map(Cow::into_owned),
        content_type,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = b"--XX\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npdf\r\n\
        --XX\r\ncontent-disposition: form-data; name=\"content\"; filename=\"a;\\\"b.pdf\"\r\n\
        Content-Type: application/pdf\r\n\r\nab\r\n--X\r\ncd\r\n\
        --XX\r\nContent-Disposition: form-data; name=\"none\"\r\n\r\n\r\n--XX--\r\n";

    fn split(chunk: usize) -> Result<Vec<Part>, String> {
        let mut splitter =
            Splitter::for_content_type("multipart/form-data; boundary=XX", 4).expect("a boundary");
        for bytes in BODY.chunks(chunk) {
            splitter.push(bytes);
        }
        splitter.finish()
    }

    #[test]
    fn parts_come_out_the_same_however_the_body_is_cut() {
        for chunk in 1..BODY.len() {
            let parts = split(chunk).expect("a whole body");
            let names: Vec<_> = parts
                .iter()
                .map(|part| (part.name(), part.size()))
                .collect();
            assert_eq!(
                names,
                [("kind", 3), ("content", 11), ("none", 0)],
                "{chunk}"
            );
            assert_eq!(parts[0].text(), Some("pdf"));
            assert_eq!(parts[1].file_name(), Some("a;\"b.pdf"));
            assert_eq!(parts[1].content_type(), Some("application/pdf"));
            assert_eq!(parts[1].bytes().as_ref(), b"ab\r\n");
            assert_eq!(parts[1].text(), None, "only its beginning was kept");
            assert!(parts[1].holds(b"ab\r\n--X\r\ncd"));
        }
    }

    #[test]
    fn a_body_that_is_cut_anywhere_is_an_error() {
        for end in 0..BODY.len() - 4 {
            let mut splitter =
                Splitter::for_content_type("multipart/form-data; boundary=\"XX\"", 4)
                    .expect("a boundary");
            splitter.push(&BODY[..end]);
            assert!(splitter.finish().is_err(), "{end}");
        }
    }

    #[test]
    fn other_content_types_are_not_split() {
        for other in [
            "application/json",
            "multipart/form-data",
            "multipart/mixed; boundary=a",
        ] {
            assert!(Splitter::for_content_type(other, 4).is_none(), "{other}");
        }
    }

    #[test]
    fn an_extended_file_name_is_decoded() {
        let head =
            read_head(b"Content-Disposition: form-data; name=a; filename*=UTF-8''%e7%ae%80.pdf");
        assert_eq!(
            head.and_then(|head| head.file_name).as_deref(),
            Some("\u{7b80}.pdf")
        );
    }
}
