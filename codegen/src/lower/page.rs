//! Pages: where an answer holds the items, and how it says which page comes next.

use super::layout::ResourceFile;
use super::rule::index_of;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Answer, Base, Field, FieldType, Operation, Page, Paging, Type, TypeKind, TypePath,
};
use crate::source::Spanned;
use crate::spec::{Entries, ResponseSpec, Text};

/// Gives the operations of a file their pages. `types` are those of the file, its answers included.
pub(super) fn pages(
    file: &ResourceFile,
    operations: &mut [Operation],
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    for operation in operations {
        let mut specs = file.spec.operations.iter().flat_map(Entries::iter);
        let spec = specs.find(|(key, _)| key.text == operation.id);
        let Some((items, spec)) = spec.and_then(|(_, spec)| Some((spec.pages.as_ref()?, spec)))
        else {
            continue;
        };
        match spec.response.as_ref().map(|response| &response.value) {
            Some(ResponseSpec::Type(of)) => diagnostics.push(
                Diagnostic::new(
                    "pages need an answer of their own",
                    items.span,
                    "the operation is said to have pages",
                )
                .with_context(of.span, "others may answer with this, too")
                .with_help("write the fields under `response:`"),
            ),
            _ => operation.page = page(operation, items, types, diagnostics),
        }
    }
}

fn page(
    operation: &Operation,
    items: &Text,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) -> Option<Page> {
    let answer = match &operation.answer {
        Answer::Data(path) | Answer::Flat(path) => fields(path, types),
        Answer::Empty | Answer::Binary => &[],
    };
    let (item_fields, item) = items_of(answer, items, types, diagnostics)?;
    let (param, paging) = paging(operation, answer, items, diagnostics)?;
    Some(Page {
        param,
        paging,
        items: items.value.clone(),
        item_fields,
        item,
    })
}

fn fields<'a>(path: &TypePath, types: &'a [Type]) -> &'a [Field] {
    match types
        .iter()
        .find(|found| found.path == *path)
        .map(|found| &found.kind)
    {
        Some(TypeKind::Object { fields, .. }) => fields,
        _ => &[],
    }
}

/// The fields that lead to the items, by their names in Rust, and the type of an item.
fn items_of(
    answer: &[Field],
    items: &Text,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<String>, FieldType)> {
    let mut names = Vec::new();
    let mut holder = answer;
    let mut words = items.value.split('.').peekable();
    while let Some(word) = words.next() {
        let known: Vec<&Field> = holder.iter().collect();
        let word = Spanned::new(word.to_owned(), items.span);
        let field = &holder[index_of(&word, &known, diagnostics)?];
        names.push(field.name.clone());
        if words.peek().is_none() {
            let Base::List(item) = &field.field_type.base else {
                diagnostics.push(Diagnostic::new(
                    format!("`{}` is no list", word.value),
                    items.span,
                    "pages are made of items",
                ));
                return None;
            };
            let mut item_type = field.field_type.clone();
            item_type.base = (**item).clone();
            return Some((names, item_type));
        }
        holder = match (&field.field_type.base, &field.field_type.named) {
            (Base::Named(_), Some(path)) => fields(path, types),
            _ => &[],
        };
    }
    None
}

/// The parameter that says which page is asked for, and how the answer says which comes next.
fn paging(
    operation: &Operation,
    answer: &[Field],
    items: &Text,
    diagnostics: &mut Diagnostics,
) -> Option<(usize, Paging)> {
    let param = |name: &str| {
        operation
            .params
            .iter()
            .position(|param| param.field.wire == name)
    };
    let answers = |name: &str| answer.iter().any(|field| field.wire == name);
    let mut missing = |what: &str, whose: &str| {
        diagnostics.push(Diagnostic::new(
            format!("pages need {what} in the {whose}"),
            items.span,
            "the operation is said to have pages",
        ));
    };
    if let Some(param) = param("page_token") {
        let field = ["page_token", "next_page_token"]
            .into_iter()
            .find(|name| answers(name));
        if field.is_none() {
            missing("`page_token` or `next_page_token`", "answer");
        }
        let paging = Paging::Token {
            field: field?.to_owned(),
            has_more: answers("has_more"),
        };
        return Some((param, paging));
    }
    let Some(param) = param("page") else {
        missing("`page_token` or `page`", "request");
        return None;
    };
    if !answers("total") {
        missing("`total`", "answer");
    }
    if items.value.contains('.') {
        diagnostics.push(Diagnostic::new(
            "numbered pages are counted by a list of the answer itself",
            items.span,
            "this is a field of a field",
        ));
    }
    Some((param, Paging::Total))
}
