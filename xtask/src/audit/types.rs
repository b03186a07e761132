//! Whether a spec's type and a documented one are the same on the wire.

use feishu_codegen::model::{FieldType, Type, TypeKind};
use feishu_codegen::spec::Base;

use crate::docs::Field;
use crate::wire::{DocKind, DocType};

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

/// Whether a field has the documented type. `named` is the type that it names.
pub(super) fn agrees(spec: &FieldType, named: Option<&Type>, page: &Field) -> bool {
    let documented = DocType::parse(&page.doc_type);
    let mut base = &spec.base;
    for _ in 0..documented.lists {
        base = match base {
            Base::List(inner) | Base::OneOrMany(inner) => inner,
            _ => return false,
        };
    }
    if let Base::OneOrMany(inner) = base {
        base = inner;
    }
    let Some(leaf) = leaf(base, spec.swapped, named) else {
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

fn leaf(base: &Base, swapped: bool, named: Option<&Type>) -> Option<Leaf> {
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
        Base::Named(_) => match named.map(|found| &found.kind)? {
            TypeKind::Object { .. } => Leaf::Object,
            TypeKind::StringEnum(_) if swapped => Leaf::Whole,
            TypeKind::StringEnum(_) => Leaf::Text,
            TypeKind::IntEnum(_) => whole,
        },
    })
}

/// A spec's type as it is written.
pub(super) fn written(spec: &FieldType) -> String {
    let carrier = match (spec.swapped, spec.base.leaf()) {
        (false, _) => "",
        (true, Base::String) => " as number",
        (true, _) => " as string",
    };
    format!("{}{carrier}", spec.base)
}
