//! The documented example as the answer that needs no setting up.

use feishu_core::decode::Decode;
use feishu_core::operation::{Answer, Example, Operation};
use serde_json::{Value, json};

use crate::exchange::record::RecordedRequest;
use crate::exchange::refusal::Refusal;
use crate::exchange::reply::Reply;
use crate::memory::paging::Shape;

/// What an operation answers when the test set nothing.
pub(crate) fn answer(
    operation: &'static Operation,
    example: Option<&'static Example>,
    request: &RecordedRequest,
) -> Result<Reply, Refusal> {
    let documented = example
        .map(|example| example.response)
        .filter(|response| !response.is_empty());
    let Some(documented) = documented else {
        return undocumented(operation);
    };
    if operation.page.is_none() {
        return Ok(Reply::json_text(documented));
    }
    let shape = Shape::of(Some(operation));
    let Some(asked) = shape.asked(request) else {
        return Ok(Reply::json_text(documented));
    };
    let Ok(mut page) = serde_json::from_str::<Value>(documented) else {
        return Ok(Reply::json_text(documented));
    };
    let fields = match operation.answer {
        Answer::Flat => Some(&mut page),
        _ => page.get_mut("data"),
    };
    let Some(fields) = fields.and_then(Value::as_object_mut) else {
        return Ok(Reply::json_text(documented));
    };
    // The example request, too, may ask for a page.
    let shown = example.is_some_and(|example| shape.shown(example.query, asked));
    shape.make_last(fields, asked, shown)?;
    Ok(Reply::json(page))
}

/// The fields of a documented answer, as the type that the client makes of them.
pub(crate) fn decoded<A: Decode>(
    operation: &Operation,
    documented: &str,
) -> Result<Option<A>, serde_json::Error> {
    let mut body: Value = serde_json::from_str(documented)?;
    let fields = match operation.answer {
        Answer::Flat => body,
        _ => body.get_mut("data").map(Value::take).unwrap_or_default(),
    };
    A::decode(fields)
}

fn undocumented(operation: &Operation) -> Result<Reply, Refusal> {
    match operation.answer {
        Answer::Empty => Ok(Reply::json(
            json!({"code": 0, "msg": "success", "data": {}}),
        )),
        Answer::Binary => Ok(Reply::file(
            "feishu-mock.bin",
            "application/octet-stream",
            format!("The bytes that {} answers with.\n", operation.id),
        )),
        // An empty `data` would decode into nothing and prove nothing.
        Answer::Data | Answer::Flat => Err(Refusal::new(
            501,
            501,
            format!(
                "feishu-mock has no example of {id}: enable the `examples` feature of its crate, or set an answer with server.on(\"{id}\")",
                id = operation.id
            ),
        )),
    }
}
