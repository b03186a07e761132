//! Every operation is called by the tool `call` from its documented example, and the request that arrives
//! is the documented one.

use feishu_core::operation::Answer;
use feishu_mock::MockServer;
use futures_util::stream::{self, StreamExt as _};
use serde_json::{Value, json};

use super::client::Speaking;
use crate::bench::{Bench, SERVICES};
use crate::examples::{FILE, compare, parameters};

/// Calls at a time.
const AT_ONCE: usize = 8;

#[tokio::test]
async fn every_documented_example_arrives_as_documented_by_the_call_tool() {
    // Examples have values that their pages do not list.
    let bench = Bench::of(MockServer::builder().allow_unknown_enum_values());
    let files = bench.folder.path().join("files");
    std::fs::create_dir(&files).expect("a folder");
    std::fs::write(files.join("upload.bin"), FILE).expect("a file");
    let examples = SERVICES.iter().flat_map(|service| service.examples);
    let examples: Vec<_> = examples.collect();
    assert!(examples.len() > 250, "{} are too few", examples.len());
    // Deletes are only allowed by name.
    let every: Vec<&str> = examples
        .iter()
        .map(|example| example.operation.id)
        .collect();
    let writes = format!("--allow-writes={}", every.join(","));
    let folder = files.to_str().expect("a name");
    let arguments = ["mcp", &writes, "--files", folder, "--max-answer", "1000000"];
    let speaking = Speaking::start(&bench, &arguments).await;
    let failures = stream::iter(examples.iter().copied())
        .map(|example| async {
            let id = example.operation.id;
            let given = Value::from(parameters(example, "upload.bin"));
            let told = speaking
                .call("call", json!({"operation": id, "parameters": given}))
                .await;
            let requests = bench.server.requests_to(id);
            let wanted = match example.operation.answer {
                Answer::Binary => "file",
                _ => "data",
            };
            match requests.as_slice() {
                [request] if !told.is_error && !told.value[wanted].is_null() => {
                    compare(example, request).err()
                }
                requests => Some(format!("{} requests: {}", requests.len(), told.value)),
            }
            .map(|what| format!("{id}: {what}"))
        })
        .buffer_unordered(AT_ONCE)
        .filter_map(|failure| async { failure })
        .collect::<Vec<String>>()
        .await;
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
    let log = speaking.end().await;
    assert_eq!(log.lines().count(), examples.len());
}
