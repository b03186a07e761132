// Generated from specs/cursed/v1/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `cursed` share.

use feishu_core::operation as table;
use feishu_core::to_list;

/// Named like the type that every optional field has.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// Text.
    ///
    /// `Some` on the wire.
    pub some: ::std::option::Option<String>,
    /// An enumeration named like a type of the prelude.
    ///
    /// `type` on the wire.
    pub type_: ::std::option::Option<Result>,
    /// Holds itself.
    pub nested: ::std::option::Option<Box<Option>>,
    /// Several. Of each: Named like the type that every optional field has.
    pub list: ::std::option::Option<Vec<Option>>,
}

impl Option {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text.
    ///
    /// `Some` on the wire.
    #[inline]
    #[must_use]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }

    /// An enumeration named like a type of the prelude.
    ///
    /// `type` on the wire.
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: Result) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Holds itself.
    #[inline]
    #[must_use]
    pub fn nested(mut self, nested: Option) -> Self {
        self.nested = Some(Box::new(nested));
        self
    }

    /// Several. Of each: Named like the type that every optional field has.
    #[inline]
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = Option>) -> Self {
        self.list = Some(to_list(list));
        self
    }
}

feishu_core::object! {
    both Option {
        0 some = "Some",
        1 type_ = "type",
        2 nested = "nested",
        3 list = "list",
    }
}

#[doc(hidden)]
pub static OPTION_SHAPE: table::Shape = table::Shape {
    name: "Option",
    fields: &[
        table::Field::body("Some", table::Kind::String),
        table::Field::body("type", table::Kind::StringEnum(Result::VALUES)),
        table::Field::body("nested", table::Kind::Object(&OPTION_SHAPE)),
        table::Field::body("list", table::Kind::Object(&OPTION_SHAPE)).list(),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// An enumeration named like a type of the prelude.
    Result {
        /// `Ok`: Fine.
        Ok = "Ok",
        /// `Err`: Not fine.
        Err = "Err",
        /// `1`: A number in quotes is a string.
        One = "1",
        /// `ok`: Differs from another value in case alone.
        LowerOk = "ok",
        /// `o-k`: Differs in punctuation alone.
        DashedOk = "o-k",
        /// `Self`: A keyword that cannot be raw.
        Self_ = "Self",
        /// `unknown`: The platform's own word for unknown.
        Unknown = "unknown",
    }
}
