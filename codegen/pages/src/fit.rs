//! Whether a spec's type is what a page documents: decided here once, for those who draft specs and
//! those who audit them.

use feishu_codegen::spec::Base;

use crate::field::Field;
use crate::rules::Rules;
use crate::wire::{DocKind, DocType};

/// What a type with a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// An object.
    Object,
    /// An enumeration of strings.
    Texts,
    /// An enumeration of numbers.
    Numbers,
}

/// What the innermost value of a field is on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaf {
    Text,
    Whole,
    Float,
    Bool,
    File,
    Object,
    Map,
    /// Any JSON.
    Any,
}

/// Whether a field of the type `base` is on the wire what its page documents. `swapped`: string and
/// number are; `named`: what the type is that `base` names.
#[must_use]
pub fn fits(base: &Base, swapped: bool, named: Option<Nature>, page: &Field) -> bool {
    let documented = DocType::parse(&page.doc_type);
    let mut base = base;
    for _ in 0..documented.lists {
        base = match base {
            Base::List(inner) | Base::OneOrMany(inner) => inner,
            _ => return false,
        };
    }
    if let Base::OneOrMany(inner) = base {
        base = inner;
    }
    let Some(leaf) = leaf(base, swapped, named) else {
        return false;
    };
    match &documented.kind {
        DocKind::String => leaf == Leaf::Text,
        DocKind::Int => leaf == Leaf::Whole,
        DocKind::Float => leaf == Leaf::Float,
        DocKind::Bool => leaf == Leaf::Bool,
        DocKind::File => leaf == Leaf::File,
        DocKind::Object(_) => {
            leaf == Leaf::Object
                // Where the page shows no fields, nothing says what is inside.
                || (page.children.is_empty() && matches!(leaf, Leaf::Any | Leaf::Map))
        }
    }
}

fn leaf(base: &Base, swapped: bool, named: Option<Nature>) -> Option<Leaf> {
    let whole = if swapped { Leaf::Text } else { Leaf::Whole };
    Some(match base {
        Base::String if swapped => Leaf::Whole,
        Base::String | Base::Secret | Base::Rfc3339 | Base::Date => Leaf::Text,
        Base::I32 | Base::I64 | Base::UnixMillis | Base::UnixSeconds => whole,
        Base::F64 if swapped => Leaf::Text,
        Base::F64 => Leaf::Float,
        Base::Bool if swapped => Leaf::Text,
        Base::Bool => Leaf::Bool,
        Base::Json => Leaf::Any,
        Base::File => Leaf::File,
        Base::Map(_) => Leaf::Map,
        Base::List(_) | Base::OneOrMany(_) => return None,
        Base::Named(_) => match named? {
            Nature::Object => Leaf::Object,
            Nature::Texts if swapped => Leaf::Whole,
            Nature::Texts => Leaf::Text,
            Nature::Numbers => whole,
        },
    })
}

/// How many items a list may have. Some pages bound the value of a list whose items are no numbers:
/// that can only be their count.
#[must_use]
pub fn items(rules: &Rules, base: &Base) -> (Option<i64>, Option<i64>) {
    let is_number = is_number(base.leaf());
    let value = |bound: Option<i64>| bound.filter(|_| !is_number);
    let count = |bound: Option<i64>| bound.filter(|bound| *bound >= 0);
    (
        count(rules.min_length.or(value(rules.min))),
        count(rules.max_length.or(value(rules.max))),
    )
}

/// Whether a least and a greatest value say something about a type.
#[must_use]
pub fn is_number(base: &Base) -> bool {
    matches!(
        base,
        Base::I32 | Base::I64 | Base::F64 | Base::UnixMillis | Base::UnixSeconds
    )
}
