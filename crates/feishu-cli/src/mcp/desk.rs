//! What the tools do.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_core::operation::Answer;
use serde_json::{Map, Value};

use super::answers::{Called, Described, Downloaded, Found, Operation, Part};
use super::arguments::{Call, Describe, MOST_HITS, Read, Search};
use super::folder::Folder;
use super::policy::Policy;
use super::shelf::Shelf;
use crate::catalog::{self, Entry, search};
use crate::engine::{self, Identity, Pages, Session};
use crate::failure::{Failure, operation};
use crate::input::Input;
use crate::json::{Json, Object};

/// The largest picture that is shown.
const PICTURE: u64 = 4 * 1024 * 1024;

/// What calls are made with, and what holds for them.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) session: Session,
    /// Who calls, where an operation takes both and a call does not say.
    pub(super) identity: Option<Identity>,
    pub(super) policy: Policy,
    pub(super) shelf: Shelf,
    pub(super) folder: Folder,
}

/// A picture to be shown.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) base64: String,
    pub(super) media_type: &'static str,
}

impl Desk {
    pub(super) fn search(&self, asked: &Search) -> Found {
        let words = [asked.words.clone()];
        let mut hits = search::search(&words);
        let is_loose = hits.is_empty();
        if is_loose {
            hits = search::loosely(&words);
        }
        let limit = asked.limit.clamp(1, MOST_HITS);
        let left_off = hits.len().saturating_sub(limit);
        hits.truncate(limit);
        Found {
            note: match (is_loose, hits.is_empty()) {
                (false, _) => None,
                (true, false) => Some("no operation has all of these words; these have some"),
                (true, true) => Some("no operation has any of these words"),
            },
            operations: Some(hits.into_iter().filter_map(Operation::found).collect()),
            left_off: (left_off > 0).then_some(left_off),
        }
    }

    pub(super) fn describe(&self, asked: &Describe) -> Result<Described, Failure> {
        let entry = operation(&asked.operation)?;
        let known = match asked.output {
            true => catalog::describe(entry),
            false => Json::Object(catalog::known(entry)),
        };
        Ok(self.shelf.give(known)?.into())
    }

    pub(super) async fn call(&self, asked: Call) -> Result<Called, Failure> {
        let entry = operation(&asked.operation)?;
        self.send(entry, asked.parameters, asked.limit, asked.identity)
            .await
    }

    /// Makes a call of an operation.
    pub(super) async fn send(
        &self,
        entry: Entry,
        parameters: Map<String, Value>,
        limit: Option<usize>,
        identity: Option<Identity>,
    ) -> Result<Called, Failure> {
        let operation = entry.table;
        let lacks = |lack| Failure::Lack {
            operation: Some(operation),
            lack,
        };
        self.policy.check(operation)?;
        if limit.is_some() && operation.page.is_none() {
            let id = operation.id;
            return Err(Failure::Usage(format!("{id} has no pages for `limit`")));
        }
        if operation.answer == Answer::Binary {
            self.folder.path()?;
        }
        let identity = engine::identity(operation, identity.or(self.identity)).map_err(lacks)?;
        let wrong = |mistake| Failure::Input { operation, mistake };
        let mut input = Input::new(operation);
        input.data(&Json::of(&parameters)).map_err(wrong)?;
        let values = input.values(self.folder.files()).map_err(wrong)?;
        let call = self.session.call(operation, identity, values);
        let call = call.map_err(lacks)?;
        if operation.answer == Answer::Binary {
            let kept = self.folder.keep(engine::download(call).await?).await?;
            return Ok(Called {
                file: Some(Downloaded::from(kept)),
                ..Called::default()
            });
        }
        let walked = match Pages::new(call.clone()) {
            Some(pages) => walked(entry, pages, limit).await?,
            None => Walked {
                data: catalog::hidden(entry, engine::send(call).await?),
                next_page: None,
                failure: None,
            },
        };
        let bounded = self.shelf.give(walked.data)?;
        Ok(Called {
            data: Some(bounded.value),
            cursor: bounded.cursor,
            next_page: walked.next_page.map(Json::Object),
            file: None,
            failure: walked.failure,
        })
    }

    pub(super) fn read(&self, asked: Read) -> Result<(Part, Option<Picture>), Failure> {
        match (&asked.cursor, &asked.file) {
            (Some(cursor), None) => {
                let bounded = self.shelf.go_on(cursor)?;
                let part = Part {
                    data: Some(bounded.value),
                    cursor: bounded.cursor,
                    ..Part::default()
                };
                Ok((part, None))
            }
            (None, Some(file)) => self.file(file, asked.offset),
            _ => Err(Failure::Usage(
                "either `cursor` or `file` is needed: what an answer gave".to_owned(),
            )),
        }
    }

    fn file(&self, name: &str, offset: u64) -> Result<(Part, Option<Picture>), Failure> {
        let read = self.folder.read(name, offset, self.shelf.most())?;
        let told = Part {
            bytes: Some(read.whole),
            ..Part::default()
        };
        if let Some(media_type) = picture(&read.bytes)
            && offset == 0
            && read.whole <= PICTURE
        {
            let most = usize::try_from(read.whole).unwrap_or(usize::MAX);
            let whole = self.folder.read(name, 0, most)?;
            let picture = Picture {
                base64: STANDARD.encode(whole.bytes),
                media_type,
            };
            return Ok((told, Some(picture)));
        }
        let mut bytes = read.bytes;
        let text = as_text(&bytes, offset + bytes.len() as u64 == read.whole);
        bytes.truncate(text.as_ref().map_or(bytes.len(), String::len));
        let end = offset + bytes.len() as u64;
        Ok((
            Part {
                base64: text.is_none().then(|| STANDARD.encode(&bytes)),
                text,
                next_offset: (end < read.whole).then_some(end),
                ..told
            },
            None,
        ))
    }
}

/// What came of a call.
#[derive(Debug)]
struct Walked {
    data: Json,
    /// What asks for the next page.
    next_page: Option<Object>,
    /// Why the page behind those that came did not.
    failure: Option<Failure>,
}

/// One page as it is, or the items of as many pages as it takes.
async fn walked(entry: Entry, mut pages: Pages, limit: Option<usize>) -> Result<Walked, Failure> {
    let (mut items, mut is_begun, mut failure) = (Vec::new(), false, None);
    while let Some(page) = pages.next().await {
        let mut page = match page {
            Ok(page) => page,
            Err(error) if !is_begun => return Err(error.into()),
            Err(error) => {
                // What came is not to be lost with what did not.
                failure = Some(error.into());
                break;
            }
        };
        is_begun = true;
        page.data = catalog::hidden(entry, page.data);
        let Some(limit) = limit else {
            return Ok(Walked {
                data: page.data,
                next_page: next(&pages),
                failure: None,
            });
        };
        items.extend_from_slice(page.items());
        if items.len() >= limit {
            break;
        }
    }
    Ok(Walked {
        data: Json::List(items),
        next_page: next(&pages),
        failure,
    })
}

fn next(pages: &Pages) -> Option<Object> {
    let (param, value) = pages.resume()?;
    Some(Object::new().with(param, value))
}

/// The text that bytes are, up to a letter that is cut at their end unless that is the file's.
fn as_text(bytes: &[u8], is_end: bool) -> Option<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) if error.error_len().is_none() && !is_end => {
            let whole = bytes.get(..error.valid_up_to())?;
            let text = std::str::from_utf8(whole).ok()?;
            (!text.is_empty()).then(|| text.to_owned())
        }
        Err(_) => None,
    }
}

/// What kind of picture begins so; those that models are shown.
fn picture(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_is_cut_is_left_for_the_next_part() {
        let bytes = "aä".as_bytes();
        assert_eq!(as_text(bytes, true).as_deref(), Some("aä"));
        assert_eq!(as_text(&bytes[..2], false).as_deref(), Some("a"));
        assert_eq!(as_text(&bytes[..2], true), None);
        assert_eq!(as_text(&[0xff, 0xfe], false), None);
    }
}
