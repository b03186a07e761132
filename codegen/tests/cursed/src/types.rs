// Generated from specs/cursed/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `cursed` share.

/// A type of the whole service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    /// Text.
    ///
    /// `self` on the wire.
    pub self_: Option<String>,
    /// A whole number.
    ///
    /// `crate` on the wire.
    pub crate_: Option<i64>,
}

feishu_core::object! {
    response Shared {
        0 self_ = "self",
        1 crate_ = "crate" swapped,
    }
}
