//! Turns endpoint specs into Rust.
