//! The tree of a version's modules: a node each, and the name of its handle.

use std::collections::BTreeMap;

use super::names::ident;
use crate::model::{Resource, Version};
use crate::naming;

/// A module of a version: a resource, or only the words above some resources.
pub(super) struct Node<'a> {
    /// The words from the version on.
    pub(super) words: Vec<String>,
    /// The resource, where there is one of this name.
    pub(super) resource: Option<&'a Resource>,
    /// The last words of the resources below.
    pub(super) children: Vec<String>,
    /// Whether there is anything to call: an operation, here or below. Where there is none, no
    /// handle leads here.
    pub(super) calls: bool,
}

impl Node<'_> {
    /// The name of the handle's constructor, which no method of the handle may have.
    pub(super) fn constructor(&self) -> proc_macro2::Ident {
        let operations = self.resource.iter().flat_map(|found| &found.operations);
        let methods = operations.map(|one| &one.name).chain(&self.children);
        constructor(methods)
    }
}

/// The name of a handle's constructor where the handle has these methods.
pub(super) fn constructor<'m>(methods: impl Iterator<Item = &'m String>) -> proc_macro2::Ident {
    let methods: Vec<&String> = methods.collect();
    let mut name = "new".to_owned();
    while methods.contains(&&name) {
        name = if name == "new" {
            "of_caller".to_owned()
        } else {
            format!("the_{name}")
        };
    }
    ident(&name)
}

/// The modules of a version, those included that only lead to others.
pub(super) fn tree(version: &Version) -> Vec<Node<'_>> {
    let mut nodes: BTreeMap<Vec<String>, Node<'_>> = BTreeMap::new();
    for resource in &version.resources {
        for depth in 1..=resource.words.len() {
            let words = resource.words[..depth].to_vec();
            let node = nodes.entry(words.clone()).or_insert_with(|| Node {
                words,
                resource: None,
                children: Vec::new(),
                calls: false,
            });
            node.calls |= !resource.operations.is_empty();
            if depth == resource.words.len() {
                node.resource = Some(resource);
            } else if !node.children.contains(&resource.words[depth]) {
                node.children.push(resource.words[depth].clone());
            }
        }
    }
    nodes.into_values().collect()
}

/// The name of a handle's type.
pub(super) fn handle_name(words: &[String]) -> proc_macro2::Ident {
    ident(&naming::handle(&naming::stem(words)))
}
