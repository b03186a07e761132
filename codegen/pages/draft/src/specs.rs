//! The specs that a draft stands among.

use std::collections::BTreeMap;

use feishu_codegen_pages::Place;

use super::known::{Home, Registry};

/// The specs that a draft stands among, by their paths from the workspace's root.
pub type Specs = BTreeMap<String, String>;

/// The types that all services share.
pub(crate) const PLATFORM: &str = "specs/types.yaml";

/// Reads the types that a resource can name, and those of its neighbours.
pub(crate) fn read_known(place: &Place, specs: &Specs, registry: &mut Registry) {
    let service = format!("specs/{}/", place.service);
    let version = format!("{service}{}/", place.version);
    let own = place.file();
    let shared = [
        PLATFORM.to_owned(),
        format!("{service}types.yaml"),
        place.types_file(),
    ];
    for name in &shared {
        if let Some(text) = specs.get(name) {
            registry.read(text, Home::Shared);
        }
    }
    if let Some(text) = specs.get(&own) {
        registry.read(text, Home::Resource);
    }
    for (name, text) in specs {
        let file = name.strip_prefix(&version).unwrap_or_default();
        let is_resource = file.ends_with(".yaml") && !file.contains('/') && file != "types.yaml";
        if is_resource && *name != own {
            registry.read(text, Home::Elsewhere);
        }
    }
}
