//! A webhook as a route of axum.
//!
//! ```sh
//! FEISHU_ENCRYPT_KEY=… FEISHU_VERIFICATION_TOKEN=… cargo run -p feishu-events --example axum
//! ```

use std::time::Duration;

use axum::Router;
use feishu_core::event::{Event, Schema};
use feishu_events::{BoxError, Events, Received, Webhook};

/// An application moved to another stage. With `feishu-hire` this is a type of that crate's.
#[derive(Debug, Default)]
struct StageChanged {
    application_id: Option<String>,
    target_stage_id: Option<String>,
}

feishu_core::__decode_object! {
    [] StageChanged {
        0 application_id = "application_id",
        1 target_stage_id = "target_stage_id",
    }
}

impl Event for StageChanged {
    const TYPE: &'static str = "hire.application.stage_changed_v1";
    const SCHEMA: Schema = Schema::V2;
}

async fn moved(event: Received<StageChanged>) -> Result<(), BoxError> {
    let StageChanged {
        application_id,
        target_stage_id,
    } = event.payload;
    println!("{application_id:?} is in {target_stage_id:?} now");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let events = Events::builder().on(moved).build()?;
    let webhook = Webhook::builder(&events)
        .encrypt_key(std::env::var("FEISHU_ENCRYPT_KEY")?)
        .verification_token(std::env::var("FEISHU_VERIFICATION_TOKEN")?)
        .build()?;
    let app = Router::new().route_service("/feishu/events", webhook.clone());
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    let cut_off = webhook.drain(Duration::from_secs(10)).await;
    println!("{cut_off} handlers were cut off");
    Ok(())
}
