// Generated from specs/calendar/v4/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `calendar` share.

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with.
    UserIdType {
        /// Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
    }
}
