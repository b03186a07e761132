//! The manifest of a service's crate.

use crate::model::Service;

/// Follows the name of the spec in the first line of a file that is not Rust.
pub(super) const MARK: &str = "by `cargo xtask generate`. Edit the spec, not this file.";

/// `Cargo.toml`.
pub(super) fn cargo(service: &Service) -> String {
    let (name, krate) = (&service.name, service.crate_name());
    format!(
        r#"# Generated from specs/{name}/service.yaml {MARK}

[package]
name = "{krate}"
description = "{title} for Rust: every documented operation of the {name} service of the Feishu (Lark) Open Platform, typed"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
authors.workspace = true
keywords = ["feishu", "lark", "{name}", "sdk", "api"]
categories = ["api-bindings"]
readme = "README.md"
# The tests need crates that are not published.
exclude = ["tests"]

[package.metadata.docs.rs]
all-features = true

[features]
default = ["rustls"]
# TLS by rustls with the ring provider and the operating system's roots.
rustls = ["feishu-core/rustls"]
# TLS by the operating system's own library.
native-tls = ["feishu-core/native-tls"]
# Times from and to the types of `jiff` 1, `time` 0.3 and `chrono` 0.4.
jiff = ["feishu-core/jiff"]
time = ["feishu-core/time"]
chrono = ["feishu-core/chrono"]
# Types that are only read can be serialised, too, and those that are only sent be deserialised: to store or forward
# what was received.
serde = []
# The same, as it was called.
roundtrip = ["serde"]
# What feishu-mock knows of answers: the documented examples, and what fields there are.
examples = []
# What tests need: the two above, and setters to make answers and events with.
testing = ["examples", "serde"]

[dependencies]
feishu-core.workspace = true

[dev-dependencies]
feishu-conformance = {{ path = "../../codegen/conformance" }}
# Itself, with what its tests and examples need.
{krate} = {{ path = ".", features = ["testing"] }}
feishu-events = {{ path = "../feishu-events" }}
feishu-mock = {{ path = "../feishu-mock" }}
serde_json.workspace = true
tokio = {{ workspace = true, features = ["macros", "rt-multi-thread", "signal"] }}

[lints.rust]
unsafe_code = "forbid"
missing_docs = "deny"

[lints.clippy]
incompatible_msrv = "deny"
# A constructor names what is required and takes the rest from the default, also where nothing is left.
needless_update = "allow"
# Operations are named as the platform names them.
new_ret_no_self = "allow"
should_implement_trait = "allow"
module_inception = "allow"
"#,
        title = service.title,
    )
}
