//! The transport under the service crates.
