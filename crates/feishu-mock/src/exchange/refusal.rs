//! The platform's error body.

use http::{HeaderName, HeaderValue};
use serde_json::{Value, json};

/// One thing that is wrong with one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) field: String,
    pub(crate) value: String,
    pub(crate) description: String,
}

/// Why a request is turned away.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    code: i64,
    msg: String,
    fields: Vec<Violation>,
    scopes: Vec<String>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: i64, msg: impl Into<String>) -> Self {
        Self {
            status,
            code,
            msg: msg.into(),
            fields: Vec::new(),
            scopes: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// Parameters that do not keep to what is documented.
    pub(crate) fn fields(violations: Vec<Violation>) -> Self {
        Self {
            fields: violations,
            ..Self::new(400, 99_992_402, "field validation failed")
        }
    }

    /// A body that cannot be read at all.
    pub(crate) fn malformed(why: &str) -> Self {
        Self::new(400, 9499, format!("Bad Request: {why}"))
    }

    pub(crate) fn scopes(self, scopes: Vec<String>) -> Self {
        Self { scopes, ..self }
    }

    pub(crate) fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub(crate) fn header(mut self, name: &'static str, value: u64) -> Self {
        self.headers
            .push((HeaderName::from_static(name), HeaderValue::from(value)));
        self
    }

    pub(crate) fn text_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }

    pub(crate) fn body(&self, log_id: &str, method_id: &str) -> Value {
        let code = self.code;
        let mut error = json!({
            "log_id": log_id,
            "troubleshooter": format!(
                "Troubleshooting suggestions: https://open.feishu.cn/search?from=openapi&log_id={log_id}&code={code}&method_id={method_id}"
            ),
        });
        if !self.fields.is_empty() {
            error["field_violations"] = self
                .fields
                .iter()
                .map(|violation| {
                    json!({
                        "field": violation.field,
                        "value": violation.value,
                        "description": violation.description,
                    })
                })
                .collect();
        }
        if !self.scopes.is_empty() {
            error["permission_violations"] = self
                .scopes
                .iter()
                .map(|scope| {
                    json!({
                        "type": "action_scope_required",
                        "subject": scope,
                        "description": format!("the scope {scope} is required"),
                    })
                })
                .collect();
            let scopes = self.scopes.join(",");
            error["helps"] = json!([{
                "url": format!("https://open.feishu.cn/app/cli_mock/auth?q={scopes}&op_from=openapi"),
                "description": format!("how to add the scopes: [{scopes}]"),
            }]);
        }
        json!({"code": code, "msg": self.msg, "error": error})
    }
}
