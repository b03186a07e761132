//! A spec's types, as what is compared with a page's.

use feishu_codegen::model::{FieldType, Type, TypeKind};
use feishu_codegen::spec::Base;
use feishu_codegen_pages::fit::Nature;

/// What a type with a name is.
pub(super) fn nature(named: &Type) -> Nature {
    match named.kind {
        TypeKind::Object { .. } => Nature::Object,
        TypeKind::StringEnum(_) => Nature::Texts,
        TypeKind::IntEnum(_) => Nature::Numbers,
    }
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
