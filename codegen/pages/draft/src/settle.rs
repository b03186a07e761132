//! What a page shows and its own tables do not allow: it is taken out of the drafted example, and a mark
//! asks for the reason.

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen::diagnostic::Diagnostic;
use feishu_codegen::source::{SourceFile, Sources};

use crate::specs::{PLATFORM, Specs};
use crate::words::{MARK, quote};

/// How often examples are mended before what still does not fit is left out.
const ROUNDS: usize = 4;

/// Does what a writer does, without thought: words for every mark, no quotes.
#[must_use]
pub fn filled(specs: &Specs) -> Specs {
    let mut count = 0;
    let mut fill = |text: &str| {
        let mut out = String::new();
        for line in text.lines() {
            let line = line.find("  #? ").map_or(line, |at| &line[..at]);
            let mut parts = line.split(MARK);
            out.push_str(parts.next().unwrap_or_default());
            for part in parts {
                count += 1;
                out.push_str(&format!("words_{count}{part}"));
            }
            out.push('\n');
        }
        out
    };
    specs
        .iter()
        .map(|(path, text)| (path.clone(), fill(text)))
        .collect()
}

/// Takes out of the examples of a service, those whose files are `drafted`, what the fields drafted from
/// the same pages do not allow, with a mark that asks for the reason, and tells all else that would be
/// refused.
pub(crate) fn settle(name: &str, drafted: impl Fn(&str) -> bool, specs: &mut Specs) -> Vec<String> {
    let inside = format!("specs/{name}/");
    for round in 0..ROUNDS {
        let own: Specs = specs
            .iter()
            .filter(|(path, _)| path.starts_with(&inside) || *path == PLATFORM)
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect();
        let mut filled = filled(&own);
        for (path, text) in own.iter().filter(|(path, _)| path.ends_with(".json")) {
            // As long as the mark, so that what is found is found at its place in the drafted text.
            filled.insert(path.clone(), text.replace(MARK, "any"));
        }
        let files = filled.iter().map(|(path, text)| SourceFile {
            path: path.clone(),
            text: text.clone(),
        });
        let sources = Sources::new(files.collect());
        let Err(found) = feishu_codegen::lower(&sources) else {
            return Vec::new();
        };
        let mut examples: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        let mut others = Vec::new();
        for one in found.iter() {
            let file = &sources.get(one.span.file).path;
            if file.ends_with(".json") && drafted(file) {
                examples.entry(file.clone()).or_default().push(one.clone());
            } else {
                others.push(format!("{file}: {}: {}", one.title, one.label));
            }
        }
        if examples.is_empty() {
            return others;
        }
        for (file, found) in examples {
            let text = own[&file].clone();
            let kept = (round + 1 < ROUNDS)
                .then(|| without(&text, &found))
                .flatten();
            let parts = match &kept {
                Some((_, parts)) => parts.clone(),
                None => parts_of(&text),
            };
            let mut titles: Vec<String> = found
                .iter()
                .map(|one| format!("{} ({})", one.title, one.label))
                .collect();
            titles.dedup();
            titles.truncate(3);
            let question = titles.join("; ");
            match kept {
                Some((text, _)) => {
                    specs.insert(file.clone(), text);
                }
                None => {
                    specs.remove(&file);
                    declare(specs, &file, None, &question);
                }
            }
            // An event's example is one thing; an operation's has a part for each side.
            let spots = if parts.iter().any(|part| part == "event") {
                vec!["example".to_owned()]
            } else {
                let parts = parts.into_iter();
                parts.map(|part| format!("example.{part}")).collect()
            };
            for spot in spots {
                declare(specs, &file, Some(&spot), &question);
            }
        }
    }
    Vec::new()
}

/// The parts of an example file.
fn parts_of(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// An example without the members that diagnostics point at, and the parts that they were in.
/// `None` where something is missing, which taking out does not mend.
fn without(text: &str, found: &[Diagnostic]) -> Option<(String, Vec<String>)> {
    let mut starts: BTreeSet<usize> = BTreeSet::new();
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for one in found {
        let line = text[..one.span.start].rfind('\n').map_or(0, |at| at + 1);
        let at = line + text[line..].find(|c: char| c != ' ')?;
        // Examples are laid out with a member or an item a line.
        let indent = at - line;
        if indent < 4 || one.title.contains("leaves out") {
            return None;
        }
        starts.insert(at);
        let before = text[..line]
            .lines()
            .rev()
            .find(|line| line.starts_with("  \"") && !line.starts_with("   "))?;
        parts.insert(before.split('"').nth(1)?.to_owned());
    }
    let mut out = text.to_owned();
    for start in starts.into_iter().rev() {
        let end = start + value_length(out.get(start..)?)?;
        let rest = out[end..].trim_start();
        if rest.starts_with(',') {
            let end = out.len() - rest.len() + 1;
            out.replace_range(start..end, "");
        } else {
            let before = out[..start].trim_end();
            let from = before.strip_suffix(',').unwrap_or(before).len();
            out.replace_range(from..end, "");
        }
    }
    let json: serde_json::Value = serde_json::from_str(&out).ok()?;
    json.is_object().then(|| {
        (
            crate::example::reindented(&out) + "\n",
            parts.into_iter().collect(),
        )
    })
}

/// The length of a member or an item at the start of `text`: up to the comma or bracket after it.
fn value_length(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut in_string = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        match c {
            '"' => in_string = true,
            '{' | '[' => depth += 1,
            '}' | ']' if depth == 0 => return Some(text[..at].trim_end().len()),
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Declares in an operation or event that its example does not follow the page at a spot, or that it
/// has none, with a mark for the reason.
fn declare(specs: &mut Specs, example: &str, spot: Option<&str>, question: &str) {
    let Some((folder, name)) = example.split_once("/examples/") else {
        return;
    };
    let name = name.trim_end_matches(".json");
    let Some((resource, operation)) = name.rsplit_once('.') else {
        return;
    };
    let Some(text) = specs.get_mut(&format!("{folder}/{resource}.yaml")) else {
        return;
    };
    let tail = format!(".{resource}.{operation}:");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // The older types of events are one word.
    let alone = format!("  {operation}:");
    let head = lines.iter().position(|line| {
        *line == alone || line.starts_with("  ") && format!(".{}", line.trim()).ends_with(&tail)
    });
    let Some(head) = head else { return };
    let end = lines[head + 1..]
        .iter()
        .position(|line| !line.starts_with("    "))
        .map_or(lines.len(), |at| head + 1 + at);
    let quote = quote(question);
    let Some(spot) = spot else {
        lines.insert(end, format!("    no_example: {MARK}{quote}"));
        *text = lines.join("\n") + "\n";
        return;
    };
    let line = format!("      {spot}: {MARK}{quote}");
    if lines[head..end]
        .iter()
        .any(|known| known.starts_with(&format!("      {spot}:")))
    {
        return;
    }
    match lines[head..end]
        .iter()
        .position(|line| line == "    deviates:")
    {
        Some(at) => lines.insert(head + at + 1, line),
        None => {
            lines.insert(end, "    deviates:".to_owned());
            lines.insert(end + 1, line);
        }
    }
    *text = lines.join("\n") + "\n";
}
