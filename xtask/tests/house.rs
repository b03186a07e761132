//! The house: modules know what is beneath them, and nothing that knows them.
//!
//! Imports are read from the sources: every path that begins with `crate`, `super` or `self`,
//! outside tests. A module that imports one that imports it, however long the way, is a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;

/// A crate's modules, by path, with those that each imports.
type Imports = BTreeMap<Vec<String>, BTreeSet<Vec<String>>>;

/// The hand-written crates that others build on.
const CRATES: [&str; 10] = [
    "crates/feishu-cli",
    "crates/feishu-core",
    "crates/feishu-events",
    "crates/feishu-mock",
    "crates/feishu-redis",
    "crates/feishu-store-conformance",
    "codegen",
    "codegen/pages",
    "codegen/pages/audit",
    "codegen/pages/draft",
];

/// The floors of feishu-core, from the ground up. ARCHITECTURE.md shows them.
const FLOORS: [&str; 7] = [
    "ground", "wire", "retry", "token", "attempt", "call", "client",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_owned()
}

fn sources(dir: &Path, module: &[String], out: &mut BTreeMap<Vec<String>, PathBuf>) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        let mut inner = module.to_vec();
        if path.is_dir() {
            inner.push(name.into_owned());
            sources(&path, &inner, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            if !matches!(&*name, "lib" | "main" | "mod") {
                inner.push(name.into_owned());
            }
            out.insert(inner, path);
        }
    }
}

fn imports(krate: &Path) -> Imports {
    let mut modules = BTreeMap::new();
    sources(&krate.join("src"), &[], &mut modules);
    modules
        .iter()
        .map(|(module, path)| {
            let text = fs::read_to_string(path).expect("a source");
            let file = syn::parse_file(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let mut reader = Reader {
                modules: &modules,
                module,
                found: BTreeSet::new(),
            };
            reader.visit_file(&file);
            reader.found.remove(module);
            (module.clone(), reader.found)
        })
        .collect()
}

/// Collects the modules that a file imports.
struct Reader<'a> {
    modules: &'a BTreeMap<Vec<String>, PathBuf>,
    module: &'a Vec<String>,
    found: BTreeSet<Vec<String>>,
}

impl Reader<'_> {
    /// Notes the module that a path leads to: the longest part of it that is one.
    fn note(&mut self, path: &[String]) {
        let mut words = path.iter();
        let mut at = match words.next().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self") => self.module.clone(),
            Some("super") => self.module[..self.module.len().saturating_sub(1)].to_vec(),
            _ => return,
        };
        for word in words {
            if word == "super" {
                at.pop();
                continue;
            }
            at.push(word.clone());
            if !self.modules.contains_key(&at) {
                at.pop();
                break;
            }
        }
        self.found.insert(at);
    }

    fn tree(&mut self, tree: &syn::UseTree, before: &[String]) {
        let mut path = before.to_vec();
        match tree {
            syn::UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.tree(&inner.tree, &path);
            }
            syn::UseTree::Group(group) => {
                for inner in &group.items {
                    self.tree(inner, before);
                }
            }
            syn::UseTree::Name(name) if name.ident == "self" => self.note(&path),
            syn::UseTree::Name(name) => {
                path.push(name.ident.to_string());
                self.note(&path);
            }
            syn::UseTree::Rename(rename) => {
                path.push(rename.ident.to_string());
                self.note(&path);
            }
            syn::UseTree::Glob(_) => self.note(&path),
        }
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|path| path.is_ident("test"))
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_for_tests(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let words: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        // `Self` and a method's `self` are no modules.
        if words.len() > 1 {
            self.note(&words);
        }
        syn::visit::visit_path(self, path);
    }

    // A macro lives at the root of its crate, wherever it is written.
    fn visit_macro(&mut self, _: &'ast syn::Macro) {}
}

/// Modules that import each other, by one way or another.
fn circles(imports: &Imports) -> Vec<BTreeSet<Vec<String>>> {
    let reachable = |from: &Vec<String>| {
        let mut seen = BTreeSet::new();
        let mut left: Vec<_> = imports[from].iter().collect();
        while let Some(module) = left.pop() {
            if seen.insert(module.clone()) {
                left.extend(&imports[module]);
            }
        }
        seen
    };
    let reached: BTreeMap<_, _> = imports
        .keys()
        .map(|module| (module, reachable(module)))
        .collect();
    let mut out: Vec<BTreeSet<Vec<String>>> = Vec::new();
    for (module, seen) in &reached {
        if seen.contains(*module) && !out.iter().any(|circle| circle.contains(*module)) {
            let mates = seen.iter().filter(|mate| reached[*mate].contains(*module));
            out.push(mates.cloned().collect());
        }
    }
    out
}

#[test]
fn no_modules_import_each_other_in_a_circle() {
    let mut found = Vec::new();
    for krate in CRATES {
        for circle in circles(&imports(&root().join(krate))) {
            let names: Vec<_> = circle.iter().map(|module| module.join("::")).collect();
            found.push(format!("{krate}: {}", names.join(", ")));
        }
    }
    assert!(found.is_empty(), "circles:\n{}", found.join("\n"));
}

#[test]
fn each_floor_of_the_transport_knows_only_those_beneath_it() {
    let floor = |module: &[String]| {
        let name = module.first()?;
        let at = FLOORS.iter().position(|floor| floor == name);
        Some(at.unwrap_or_else(|| panic!("{name} is no floor; FLOORS in this test lists them")))
    };
    let imports = imports(&root().join("crates/feishu-core"));
    assert!(imports.len() > FLOORS.len());
    for (module, imported) in &imports {
        let Some(own) = floor(module) else { continue };
        for other in imported {
            let below = floor(other).is_some_and(|other| other <= own);
            assert!(below, "{} imports {}", module.join("::"), other.join("::"));
        }
    }
}

#[test]
fn a_circle_is_found_wherever_it_is_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path();
    let write = |name: &str, text: &str| {
        let path = dir.join("src").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("lib.rs", "mod a; mod b; mod c;");
    write("a.rs", "use crate::b::{self, B};");
    write("b/mod.rs", "pub(crate) mod inner; pub(crate) struct B;");
    write("b/inner.rs", "fn f() { super::super::c::g() }");
    write("c.rs", "#[cfg(test)] mod tests { use crate::a; }");
    assert!(circles(&imports(dir)).is_empty());
    write("c.rs", "fn g(_: &crate::b::inner::Inner) {}");
    let found = circles(&imports(dir));
    let module = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let expected = BTreeSet::from([module(&["b", "inner"]), module(&["c"])]);
    assert_eq!(found, [expected]);
}
