// Generated from specs/hire/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! What belongs to `hire.v1.referral_website`.

pub mod job_post;

use feishu_core::{Caller, Identity};

/// The operations of `hire.v1.referral_website`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct ReferralWebsiteResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ReferralWebsiteResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Job posts on the internal referral site.
    #[must_use]
    pub fn job_post(&self) -> job_post::ReferralWebsiteJobPostResource<I> {
        job_post::ReferralWebsiteJobPostResource::new(self.caller.clone())
    }
}
