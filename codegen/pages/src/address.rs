//! Addresses of pages: which API they name.

use feishu_codegen::naming;

/// The path of the URL of a documentation page, below `/document`.
pub(crate) fn path_of(url: &str) -> Option<&str> {
    let at = url.find("/document/")?;
    Some(&url[at + "/document".len()..])
}

/// What API an address names: its last words from its `service-vN` on. Addresses under `server-docs` sort pages
/// into directories and name no API.
pub(crate) fn page_id(full_path: &str) -> Option<String> {
    let words: Vec<&str> = full_path.split('/').collect();
    if words.contains(&"server-docs") {
        return None;
    }
    let start = words.iter().rposition(|word| is_versioned(word))?;
    (words.len() - start > 1).then(|| words[start..].join("/"))
}

fn is_versioned(word: &str) -> bool {
    word.rsplit_once("-v").is_some_and(|(service, version)| {
        !service.is_empty()
            && !version.is_empty()
            && version.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The words of an operation's id that an address has behind its `service-vN`: `note/list`.
pub(crate) fn words(named: &str) -> impl Iterator<Item = String> {
    named.split(['/', '-']).map(naming::snake)
}

/// The id of the operation that an address names, as [`page_id`] gives it: `hire.v1.note.list` for
/// `hire-v1/note/list`.
pub(crate) fn operation_id(page_id: &str) -> Option<String> {
    let (folder, rest) = page_id.split_once('/')?;
    let project = folder.replace('-', ".");
    let words = std::iter::once(project).chain(words(rest));
    Some(words.collect::<Vec<_>>().join("."))
}

#[cfg(test)]
mod tests {
    use super::{operation_id, page_id, path_of};

    #[test]
    fn an_address_names_an_operation_where_it_names_an_api() {
        for (url, id) in [
            (
                "https://open.feishu.cn/document/uA/uk/reference/calendar-v4/calendar-acl/subscription",
                Some("calendar.v4.calendar.acl.subscription"),
            ),
            (
                "https://open.feishu.cn/document/uA/uk/helpdesk-v1/event/subscribe",
                Some("helpdesk.v1.event.subscribe"),
            ),
            ("https://open.feishu.cn/document/uk/uUTNz4SN1MjL1UzM", None),
            (
                "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-acl/subscription",
                None,
            ),
            ("https://applink.feishu.cn/TLJpeNdW", None),
        ] {
            let found = path_of(url).and_then(page_id);
            let found = found.and_then(|page_id| operation_id(&page_id));
            assert_eq!(found.as_deref(), id, "{url}");
        }
    }
}
