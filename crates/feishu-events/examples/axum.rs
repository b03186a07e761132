//! A webhook as a route of axum.
//!
//! Runs on the embedded mock, which pushes one event; with `FEISHU_ENCRYPT_KEY` and
//! `FEISHU_VERIFICATION_TOKEN` set, it waits on port 8080 for what the real platform pushes, until
//! Ctrl-C:
//!
//! ```sh
//! cargo run -p feishu-events --example axum
//! ```

use std::env;
use std::future::Future;
use std::time::Duration;

use axum::Router;
use feishu_events::{BoxError, Events, Received, Webhook};
use feishu_hire::v1::application::ApplicationStageChanged;
use feishu_mock::MockServer;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    if let (Ok(key), Ok(token)) = (
        env::var("FEISHU_ENCRYPT_KEY"),
        env::var("FEISHU_VERIFICATION_TOKEN"),
    ) {
        let listener = TcpListener::bind("0.0.0.0:8080").await?;
        let stop = async { tokio::signal::ctrl_c().await.map_err(BoxError::from) };
        return serve(listener, &key, &token, stop).await;
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/feishu/events", listener.local_addr()?);
    let platform = async {
        // What the developer console does when the address is saved, and then an event.
        server.save_webhook(&url).await?;
        let moved = server.push_example("hire.application.stage_changed_v1")?;
        let pushed = moved.await;
        println!("answered with {:?}", pushed.codes());
        match pushed.is_delivered() {
            true => Ok(()),
            false => Err(format!("{pushed:?}").into()),
        }
    };
    let (key, token) = (server.encrypt_key(), server.verification_token());
    serve(listener, key, token, platform).await
}

/// Serves the webhook until this is done.
async fn serve(
    listener: TcpListener,
    encrypt_key: &str,
    verification_token: &str,
    done: impl Future<Output = Result<(), BoxError>>,
) -> Result<(), BoxError> {
    let events = Events::builder().on(moved).build()?;
    let webhook = Webhook::builder(&events)
        .encrypt_key(encrypt_key)
        .verification_token(verification_token)
        .build()?;
    let app = Router::new().route_service("/feishu/events", webhook.clone());
    let served = tokio::select! {
        outcome = axum::serve(listener, app) => outcome.map_err(BoxError::from),
        outcome = done => outcome,
    };
    let cut_off = webhook.drain(Duration::from_secs(10)).await;
    println!("{cut_off} handlers were cut off");
    served
}

async fn moved(event: Received<ApplicationStageChanged>) -> Result<(), BoxError> {
    let moved = event.payload;
    println!(
        "{:?} is in {:?} now",
        moved.application_id, moved.target_stage_id
    );
    Ok(())
}
