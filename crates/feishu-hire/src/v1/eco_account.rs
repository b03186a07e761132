// Generated from specs/hire/v1/eco_account.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_account`: customers' accounts with vendors of background checks and exams.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`EcoAccountCreated`](struct@crate::v1::eco_account::EcoAccountCreated) | A customer entered an account that they have with a vendor of background checks or exams. | 账号绑定 |

/// A customer entered an account that they have with a vendor of background checks or exams.
///
/// It is pushed to the vendor, who finds the customer by what was filled in, and may then offer packages or exam papers to this account.
///
/// The payload of [`hire.eco_account.created_v1` “账号绑定”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created) in the official documentation, as of 2024-08-15.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `hire:background_check_order:readonly`, `hire:exam:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::eco_account::EcoAccountCreated;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<EcoAccountCreated>(|event| async move {
///         println!("{:?}", event.payload.scope);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("账号绑定", "hire.eco_account.created_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoAccountCreated {
    /// What a vendor's account is for.
    pub scope: Option<EcoAccountScope>,
    /// ID of the account, unique in Feishu Hire.
    pub account_id: Option<String>,
    /// What the customer calls the account.
    pub account_name: Option<String>,
    /// Several. Of each: Whose hiring a vendor's account is for.
    pub usage_list: Vec<EcoAccountUsage>,
    /// What the customer filled in.
    pub custom_field_list: Vec<EcoAccountFieldValue>,
}

feishu_core::object! {
    response EcoAccountCreated {
        0 scope = "scope",
        1 account_id = "account_id",
        2 account_name = "account_name",
        3 usage_list = "usage_list",
        4 custom_field_list = "custom_field_list",
    }
}

impl feishu_core::event::Event for EcoAccountCreated {
    const TYPE: &'static str = "hire.eco_account.created_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::int_enum! {
    /// What a vendor's account is for.
    EcoAccountScope {
        /// `1`: Background checks.
        BackgroundCheck = 1,
        /// `2`: Exams.
        Exam = 2,
    }
}

feishu_core::int_enum! {
    /// Whose hiring a vendor's account is for.
    EcoAccountUsage {
        /// `1`: People with experience.
        Experienced = 1,
        /// `2`: Graduates.
        Campus = 2,
    }
}

/// What a customer filled into a custom field of an account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoAccountFieldValue {
    /// The field, as the vendor gave it to [`hire.v1.eco_account_custom_field.create`](method@crate::v1::eco_account_custom_field::EcoAccountCustomFieldResource::create).
    pub key: Option<String>,
    /// What was filled in.
    pub value: Option<String>,
}

feishu_core::object! {
    response EcoAccountFieldValue {
        0 key = "key",
        1 value = "value",
    }
}
