//! A webhook as a route of axum.
//!
//! ```sh
//! FEISHU_ENCRYPT_KEY=… FEISHU_VERIFICATION_TOKEN=… cargo run -p feishu-events --example axum
//! ```

use std::time::Duration;

use axum::Router;
use feishu_events::{BoxError, Events, Received, Webhook};
use feishu_hire::v1::application::StageChanged;

async fn moved(event: Received<StageChanged>) -> Result<(), BoxError> {
    let moved = event.payload;
    println!(
        "{:?} is in {:?} now",
        moved.application_id, moved.target_stage_id
    );
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
