// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! The events of `cursed` in one enumeration.

feishu_core::any_event! {
    /// Any event of Cursed Service.
    ///
    /// One handler takes them all, or a loop does; an event that is newer than this crate is among them, whole.
    ///
    /// ```
    /// use feishu_cursed::AnyEvent;
    /// use feishu_events::{BoxError, Events};
    ///
    /// # fn main() -> Result<(), feishu_events::Error> {
    /// let events = Events::<BoxError>::builder()
    ///     .on::<AnyEvent>(|event| async move {
    ///         match event.payload {
    ///             AnyEvent::RoomMoved(event) => println!("{event:?}"),
    ///             other => println!("{}", other.event_type()),
    ///         }
    ///         Ok(())
    ///     })
    ///     .build()?;
    /// # let _ = events;
    /// # Ok(())
    /// # }
    /// ```
    AnyEvent of ["cursed.", "older."] {
        /// An event of the first schema.
        RoomEvent(crate::older::room::RoomEvent),
        /// An event of a project without versions.
        RoomMoved(crate::older::room::RoomMoved),
        /// All that an event can have \[in brackets\].
        ItemPartOpened(crate::v1::item::part::ItemPartOpened),
        /// An event that is named like a type of the prelude, without a payload.
        NewsOption(crate::v1::news::NewsOption),
        /// An event that is named like a module.
        NewsItem(crate::v1::news::NewsItem),
    }
}
