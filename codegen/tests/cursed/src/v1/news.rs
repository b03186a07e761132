// Generated from specs/cursed/v1/news.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.news`: nothing to call, only events.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`NewsOption`](struct@crate::v1::news::NewsOption) | An event that is named like a type of the prelude, without a payload. |  |
//! | [`NewsItem`](struct@crate::v1::news::NewsItem) | An event that is named like a module. |  |

use crate::v1::types::Option;

/// An event that is named like a type of the prelude, without a payload.
///
/// Do not use it: Use [`cursed.news.item_v1`](struct@crate::v1::news::NewsItem).
///
/// The payload of [`cursed.news.option_v1`](https://open.feishu.cn/document/cursed/news/events/option) in the official documentation, as of 2024-02-02.
///
/// - Pushed to: self-built and store apps.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_cursed::v1::news::NewsOption;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<NewsOption>(|event| async move {
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
pub struct NewsOption {}

feishu_core::object! {
    response NewsOption {
    }
}

impl feishu_core::event::Event for NewsOption {
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
/// use feishu_cursed::v1::news::NewsItem;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<NewsItem>(|event| async move {
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
pub struct NewsItem {
    /// Named like the type that every optional field has.
    pub option: ::std::option::Option<Option>,
}

feishu_core::object! {
    response NewsItem {
        0 option = "option",
    }
}

impl feishu_core::event::Event for NewsItem {
    const TYPE: &'static str = "cursed.news.item_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}
