// Generated from specs/cursed/v1/news.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.news`: nothing to call, only events.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`Option`](struct@crate::v1::news::Option) | An event that is named like a type of the prelude, without a payload. |  |
//! | [`Item`](struct@crate::v1::news::Item) | An event that is named like a module. |  |

/// An event that is named like a type of the prelude, without a payload.
///
/// Do not use it: Use [`cursed.news.item_v1`](struct@crate::v1::news::Item).
///
/// The payload of [`cursed.news.option_v1`](https://open.feishu.cn/document/cursed/news/events/option) in the official documentation, as of 2024-02-02.
///
/// - Pushed to: self-built and store apps.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_cursed::v1::news::Option;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<Option>(|event| async move {
///         println!("{:?}", event.payload);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("cursed.news.option_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {}

feishu_core::object! {
    response Option {
    }
}

impl feishu_core::event::Event for Option {
    const TYPE: &'static str = "cursed.news.option_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// An event that is named like a module.
///
/// The payload of [`cursed.news.item_v1`](https://open.feishu.cn/document/cursed/news/events/item) in the official documentation, as of 2024-02-03.
///
/// - Pushed to: self-built apps.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_cursed::v1::news::Item;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<Item>(|event| async move {
///         println!("{:?}", event.payload.option);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("cursed.news.item_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Named like the type that every optional field has.
    pub option: ::std::option::Option<crate::v1::types::Option>,
}

feishu_core::object! {
    response Item {
        0 option = "option",
    }
}

impl feishu_core::event::Event for Item {
    const TYPE: &'static str = "cursed.news.item_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}
