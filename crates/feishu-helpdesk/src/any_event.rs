// Generated from specs/helpdesk by `cargo xtask generate`. Edit the spec, not this file.

//! The events of `helpdesk` in one enumeration.

feishu_core::any_event! {
    /// Any event of Feishu Helpdesk.
    ///
    /// One handler takes them all, or a loop does; an event that is newer than this crate is among them, whole.
    ///
    /// ```
    /// use feishu_events::{BoxError, Events};
    /// use feishu_helpdesk::AnyEvent;
    ///
    /// # fn main() -> Result<(), feishu_events::Error> {
    /// let events = Events::<BoxError>::builder()
    ///     .on::<AnyEvent>(|event| async move {
    ///         match event.payload {
    ///             AnyEvent::NotificationApprove(event) => println!("{event:?}"),
    ///             other => println!("{}", other.event_type()),
    ///         }
    ///         Ok(())
    ///     })
    ///     .build()?;
    /// # let _ = events;
    /// # Ok(())
    /// # }
    /// ```
    AnyEvent of ["helpdesk."] {
        /// The review of a notification ended.
        NotificationApprove(crate::v1::notification::NotificationApprove),
        /// A ticket was created.
        TicketCreated(crate::v1::ticket::TicketCreated),
        /// A ticket got another status, or went from the bot to agents.
        TicketUpdated(crate::v1::ticket::TicketUpdated),
        /// A message came in the chat of a ticket.
        TicketMessageCreated(crate::v1::ticket_message::TicketMessageCreated),
    }
}
