//! What the platform says of a refusal, as data.

/// What the platform says when it refuses.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PlatformError {
    pub(crate) code: i64,
    pub(crate) msg: String,
    pub(crate) log_id: Option<String>,
    pub(crate) troubleshooter: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) details: Vec<Detail>,
    pub(crate) permission_violations: Vec<PermissionViolation>,
    pub(crate) field_violations: Vec<FieldViolation>,
    pub(crate) helps: Vec<Help>,
    pub(crate) console_link: Option<String>,
}

/// A key and a value that the platform adds to an error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detail {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

/// A parameter that the platform objects to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The parameter's name.
    pub field: String,
    /// The value that was sent.
    pub value: String,
    /// What is wrong with it.
    pub description: String,
}

/// A permission that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermissionViolation {
    /// The kind of permission. Empty where the platform does not say.
    pub kind: String,
    /// What is missing: mostly a scope.
    pub subject: String,
    /// What it is for.
    pub description: String,
    /// Where to apply for it.
    pub url: Option<String>,
}

/// A link that helps with an error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Help {
    /// The link.
    pub url: String,
    /// What is behind it.
    pub description: String,
}

impl PlatformError {
    /// Drops the values that the platform quotes from the request.
    pub(crate) fn forget_values(&mut self) {
        for violation in &mut self.field_violations {
            violation.value.clear();
        }
    }
}
