// Generated from specs/calendar/v4 by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4`.

pub mod calendar;
pub mod exchange_binding;
pub mod freebusy;
pub mod setting;
pub mod timeoff_event;
pub mod types;

use feishu_core::{Caller, Identity};

/// The resources of `calendar.v4`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V4<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V4<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Calendars – the primary ones of people and apps, shared ones, and those of rooms and other providers.
    #[must_use]
    pub fn calendar(&self) -> calendar::CalendarResource<I> {
        calendar::CalendarResource::new(self.caller.clone())
    }

    /// Exchange accounts whose calendars are brought into Feishu accounts.
    #[must_use]
    pub fn exchange_binding(&self) -> exchange_binding::ExchangeBindingResource<I> {
        exchange_binding::ExchangeBindingResource::new(self.caller.clone())
    }

    /// When people and rooms are busy.
    #[must_use]
    pub fn freebusy(&self) -> freebusy::FreebusyResource<I> {
        freebusy::FreebusyResource::new(self.caller.clone())
    }

    /// What connects a user's calendars with other programs.
    #[must_use]
    pub fn setting(&self) -> setting::SettingResource<I> {
        setting::SettingResource::new(self.caller.clone())
    }

    /// Events that stand for a person's time off and show in their profile.
    #[must_use]
    pub fn timeoff_event(&self) -> timeoff_event::TimeoffEventResource<I> {
        timeoff_event::TimeoffEventResource::new(self.caller.clone())
    }
}
