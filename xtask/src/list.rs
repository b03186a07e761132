//! `cargo xtask list`: the operations and events that the specs cover.

use feishu_codegen::model::{Event, Operation, Push, Schema, Service};

use crate::Failure;
use crate::workspace::Workspace;

/// The command.
///
/// # Errors
/// When a spec is wrong.
pub fn run(workspace: &Workspace, json: bool) -> Result<(), Failure> {
    let services = workspace.services()?;
    let text = if json {
        as_json(&services)?
    } else {
        as_table(&services)
    };
    print!("{text}");
    Ok(())
}

fn as_json(services: &[Service]) -> Result<String, Failure> {
    let operations = services.iter().flat_map(Service::operations).map(|one| {
        serde_json::json!({
            "id": one.id,
            "method": one.method,
            "path": one.path,
            "identities": identities(one),
            "limits": one.limits,
            "summary": one.summary,
            "docs": one.docs,
        })
    });
    let events = services.iter().flat_map(Service::events).map(|one| {
        serde_json::json!({
            "event": one.id,
            "push": push(one),
            "schema": schema(one),
            "summary": one.summary,
            "docs": one.docs,
        })
    });
    let list: Vec<serde_json::Value> = operations.chain(events).collect();
    let mut text = serde_json::to_string_pretty(&list)
        .map_err(|error| Failure::new(format!("cannot write JSON: {error}")))?;
    text.push('\n');
    Ok(text)
}

fn identities(one: &Operation) -> Vec<&'static str> {
    [("tenant", one.tenant), ("user", one.user)]
        .into_iter()
        .filter(|(_, allowed)| *allowed)
        .map(|(name, _)| name)
        .collect()
}

fn push(one: &Event) -> &'static str {
    match one.push {
        Push::Webhook => "webhook",
    }
}

fn schema(one: &Event) -> &'static str {
    match one.schema {
        Schema::V1 => "v1",
        Schema::V2 => "v2",
    }
}

fn as_table(services: &[Service]) -> String {
    let operations = services.iter().flat_map(Service::operations).map(|one| {
        [
            one.id.clone(),
            one.method.clone(),
            one.path.clone(),
            identities(one).join(", "),
            one.summary.clone(),
        ]
    });
    let events = services.iter().flat_map(Service::events).map(|one| {
        [
            one.id.clone(),
            "event".to_owned(),
            push(one).to_owned(),
            schema(one).to_owned(),
            one.summary.clone(),
        ]
    });
    let count = services.iter().flat_map(Service::operations).count();
    let rows: Vec<[String; 5]> = operations.chain(events).collect();
    let mut widths = [0; 5];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text.push_str(&format!(
        "{count} operations, {} events\n",
        rows.len() - count
    ));
    text
}
