//! Text out of tokens: laid out by prettyplease, with blank lines where people expect them.

use proc_macro2::TokenStream;

/// Lays out items, one blank line between them.
pub(super) fn items(tokens: TokenStream) -> String {
    let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
        // The whole file is held to being Rust before it is written, and shown with the place.
        return tokens.to_string();
    };
    let texts: Vec<String> = file
        .items
        .into_iter()
        .map(|item| syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        })
        .map(|file| space_out(&prettyplease::unparse(&file)))
        .collect();
    texts.join("\n")
}

/// Puts a blank line between the members of an `impl`, which prettyplease leaves out.
fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let ends_member = line == "    }";
        if ends_member && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

/// The `use` line of what a file needs of a module. Beyond a line's width, the names are laid out like
/// everything else.
pub(super) fn import(module: &str, names: &[String]) -> String {
    let names = match names {
        [name] => name.clone(),
        names => format!("{{{}}}", names.join(", ")),
    };
    let line = format!("use {module}::{names};\n");
    match syn::parse_file(&line) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => line,
    }
}

/// A file: its header, then its parts, a blank line between them.
pub(super) fn file(spec: &str, parts: impl IntoIterator<Item = String>) -> String {
    let mut out = format!(
        "// Generated from {spec} by `cargo xtask generate`. Edit the spec, not this file.\n"
    );
    for part in parts {
        let part = part.trim_end();
        if !part.is_empty() {
            out.push('\n');
            out.push_str(part);
            out.push('\n');
        }
    }
    out
}
