//! What is given one by one, and what is named in a struct.

use crate::model::{Field, Operation, Place};

/// The most arguments that are given one by one; beyond, they are named in a struct.
pub(super) const MOST_ARGUMENTS: usize = 4;

/// What a method takes in a struct, the path's parameters being arguments still; nothing where all
/// are arguments.
pub(super) fn in_struct(operation: &Operation) -> Vec<&Field> {
    if operation.required().count() <= MOST_ARGUMENTS {
        return Vec::new();
    }
    operation
        .required()
        .filter(|(_, param)| param.place != Place::Path)
        .map(|(_, param)| &param.field)
        .collect()
}
