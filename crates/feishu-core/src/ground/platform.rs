// Generated from specs/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! What the whole platform knows by one name: types that every service shares.

crate::string_enum! {
    /// The kind of user ID that a call takes and answers with.
    UserIdType {
        /// `open_id`: Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// `union_id`: Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// `user_id`: Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
    }
}

crate::string_enum! {
    /// The kind of department ID that a call takes and answers with.
    DepartmentIdType {
        /// `open_department_id`: Given by Feishu, unique in the tenant; begins with `od-`.
        OpenDepartmentId = "open_department_id",
        /// `department_id`: Chosen by the tenant; unique among departments that exist, free again once its department is deleted.
        DepartmentId = "department_id",
    }
}
