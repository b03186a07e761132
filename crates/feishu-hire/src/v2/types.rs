// Generated from specs/hire/v2/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `hire` share.

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with.
    UserIdType {
        /// Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
        /// Identifies a user within Feishu's people administration.
        ///
        /// Do not use it: It is about to go offline; use another kind.
        PeopleAdminId = "people_admin_id",
    }
}

/// A text in Chinese and English.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

feishu_core::object! {
    response I18n {
        0 zh_cn = "zh_cn",
        1 en_us = "en_us",
    }
}

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with, where the people administration's is not among them.
    ContactUserIdType {
        /// Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
    }
}

/// Something by its ID and its name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdNameObject {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

feishu_core::object! {
    response IdNameObject {
        0 id = "id",
        1 name = "name",
    }
}
