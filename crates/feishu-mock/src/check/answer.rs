//! An answer that a test sets, against what its operation documents.

use feishu_core::check::path::Path;
use feishu_core::operation::{Answer, Answered};
use serde_json::{Map, Value};

use super::field::check_shape;
use super::violations::{Leniency, Violations};
use crate::exchange::refusal::Violation;
use crate::exchange::reply::{Content, Reply};

/// What stands around the fields of every answer.
const ENVELOPE: [&str; 3] = ["code", "msg", "error"];

/// What the answers that a test sets are held against.
#[derive(Clone, Copy)]
pub(crate) struct Documented {
    pub(crate) answered: &'static Answered,
    pub(crate) leniency: Leniency,
}

impl Documented {
    /// Says what is wrong with an answer, if anything is. Bytes go as they are, and so do failures:
    /// they are the platform's own, whatever the operation.
    pub(crate) fn examine(self, reply: &Reply) -> Result<(), String> {
        match &reply.body {
            Content::Json(body) if reply.status.is_success() => self.examine_body(body),
            Content::Json(_) | Content::Bytes(_) | Content::Refusal(_) => Ok(()),
        }
    }

    fn examine_body(self, body: &Value) -> Result<(), String> {
        let mut violations = Violations {
            list: Vec::new(),
            leniency: self.leniency,
        };
        match body {
            Value::Object(body) if is_failure(body) => {}
            Value::Object(body) => check(self.answered, body, &mut violations),
            _ => violations.push("the body", body, "it has to be an object"),
        }
        if violations.list.is_empty() {
            return Ok(());
        }
        let mut report = format!("{} does not answer like this:", self.answered.operation.id);
        for Violation {
            field,
            value,
            description,
        } in violations.list
        {
            report.push_str(&format!("\n  {field}: {description} (it is `{value}`)"));
        }
        report.push_str("\nAn answer that is meant to be like this is set with `.unchecked()`.");
        Err(report)
    }
}

fn is_failure(body: &Map<String, Value>) -> bool {
    body.get("code")
        .is_some_and(|code| code.as_i64() != Some(0))
}

fn check(answered: &Answered, body: &Map<String, Value>, violations: &mut Violations) {
    let beside = |name: &str| ENVELOPE.contains(&name);
    if answered.operation.answer == Answer::Flat {
        let fields = body.iter().filter(|(name, _)| !beside(name));
        let fields = fields.map(|(name, value)| (name.clone(), value.clone()));
        check_shape(answered.shape, &fields.collect(), Path::Root, violations);
        return;
    }
    let data = Path::Field(&Path::Root, "data");
    match body.get("data") {
        None | Some(Value::Null) => {}
        Some(Value::Object(fields)) => check_shape(answered.shape, fields, data, violations),
        Some(other) => violations.push(data, other, "it has to be an object"),
    }
    for (name, value) in body {
        if name != "data" && !beside(name) {
            let known = ENVELOPE.into_iter().chain(["data"]);
            violations.unknown(name, value, "field beside `data`", (name, known));
        }
    }
}
