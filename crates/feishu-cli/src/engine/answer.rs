//! What the platform answered, out of its envelope.

use feishu_core::operation::Answer;

use crate::json::{Json, Object};

/// What an answer of this shape holds: what lies under `data`, or beside `code` where the operation
/// answers so. The SDK has read it once, so that it is JSON.
pub(super) fn data(shape: Answer, body: &[u8]) -> Json {
    let mut whole = match Json::parse(body) {
        Ok(Json::Object(whole)) => whole,
        _ => Object::new(),
    };
    if shape == Answer::Flat {
        for around in ["code", "msg"] {
            whole.remove(around);
        }
        return Json::Object(whole);
    }
    match whole.remove("data") {
        None | Some(Json::Null) => Json::Object(Object::new()),
        Some(data) => data,
    }
}

/// The same where no table tells the shape: what is under `data`, else what is beside `code`.
pub(crate) fn untold(body: &[u8]) -> Json {
    let held = Json::parse(body).is_ok_and(|whole| whole.get("data").is_some());
    data(if held { Answer::Data } else { Answer::Flat }, body)
}
