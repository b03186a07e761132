// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! The events of `calendar` in one enumeration.

feishu_core::any_event! {
    /// Any event of Feishu Calendar.
    ///
    /// One handler takes them all, or a loop does; an event that is newer than this crate is among them, whole.
    ///
    /// ```
    /// use feishu_calendar::AnyEvent;
    /// use feishu_events::{BoxError, Events};
    ///
    /// # fn main() -> Result<(), feishu_events::Error> {
    /// let events = Events::<BoxError>::builder()
    ///     .on::<AnyEvent>(|event| async move {
    ///         match event.payload {
    ///             AnyEvent::MeetingRoomStatusChanged(event) => println!("{event:?}"),
    ///             other => println!("{}", other.event_type()),
    ///         }
    ///         Ok(())
    ///     })
    ///     .build()?;
    /// # let _ = events;
    /// # Ok(())
    /// # }
    /// ```
    AnyEvent of ["calendar.", "meeting_room."] {
        /// A calendar event that takes a third party's meeting room was made, moved in time, or deleted.
        ThirdPartyMeetingRoomEventCreated(crate::meeting_room::event::ThirdPartyMeetingRoomEventCreated),
        /// A meeting room was added, changed, removed or booked.
        MeetingRoomStatusChanged(crate::meeting_room::meeting_room::MeetingRoomStatusChanged),
        /// Somebody was given a role in a calendar.
        CalendarAclCreated(crate::v4::calendar::acl::CalendarAclCreated),
        /// Somebody's role in a calendar was taken away.
        CalendarAclDeleted(crate::v4::calendar::acl::CalendarAclDeleted),
        /// An event was added to a calendar, changed, answered, or taken away.
        CalendarEventChanged(crate::v4::calendar::event::CalendarEventChanged),
        /// A calendar in somebody's list was added, changed or taken away.
        CalendarChanged(crate::v4::calendar::CalendarChanged),
    }
}
