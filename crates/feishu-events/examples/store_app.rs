//! An app from the store: it gets its ticket by a webhook, and then acts for a tenant that installed it.
//!
//! The platform pushes a ticket every hour. A client without one asks for it, and waits when it is
//! told for how long, so that the first call may come before the first ticket.
//!
//! Runs on the embedded mock; on the real platform when `FEISHU_APP_ID`, `FEISHU_APP_SECRET`,
//! `FEISHU_ENCRYPT_KEY`, `FEISHU_VERIFICATION_TOKEN` and `TENANT_KEY` are set, with the webhook on
//! port 8080:
//!
//! ```sh
//! cargo run -p feishu-events --example store_app
//! ```

use std::env;
use std::future::IntoFuture;
use std::time::Duration;

use axum::Router;
use feishu_core::Client;
use feishu_events::{BoxError, Events, Webhook};
use feishu_hire::Hire;
use feishu_mock::{MockServer, TokenEndpoint};
use tokio::net::TcpListener;

/// How long a call waits for the first ticket.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let app = Client::builder()
            .store_app(app_id, app_secret)
            .app_ticket_wait(PATIENCE)
            .build()?;
        let key = env::var("FEISHU_ENCRYPT_KEY")?;
        let webhook = webhook(&app, &key, &env::var("FEISHU_VERIFICATION_TOKEN")?)?;
        serve(webhook, TcpListener::bind("0.0.0.0:8080").await?);
        return print_jobs(&app, &env::var("TENANT_KEY")?).await;
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    let app = Client::builder()
        .base_url(server.url())
        .store_app(server.store_app_id(), server.store_app_secret())
        .app_ticket_wait(PATIENCE)
        .build()?;
    let webhook = webhook(&app, server.encrypt_key(), server.verification_token())?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/feishu/events", listener.local_addr()?);
    serve(webhook, listener);
    server.save_webhook(&url).await?;
    print_jobs(&app, server.tenant_key()).await?;

    let asked = server.requests_to(TokenEndpoint::TicketResend).len();
    if asked != 1 {
        return Err(format!("the ticket was asked for {asked} times").into());
    }
    Ok(())
}

/// Takes the app's tickets, whichever process of a fleet they are pushed to.
fn webhook(app: &Client, encrypt_key: &str, token: &str) -> Result<Webhook<BoxError>, BoxError> {
    let events = Events::builder().app_tickets(app).build()?;
    let webhook = Webhook::builder(&events)
        .encrypt_key(encrypt_key)
        .verification_token(token)
        .build()?;
    Ok(webhook)
}

fn serve(webhook: Webhook<BoxError>, listener: TcpListener) {
    let routes = Router::new().route_service("/feishu/events", webhook);
    tokio::spawn(axum::serve(listener, routes).into_future());
}

async fn print_jobs(app: &Client, tenant: &str) -> Result<(), BoxError> {
    let hire = Hire::new(&app.tenant(tenant));
    let mut jobs = hire.v1().job().list().items();
    while let Some(job) = jobs.next().await {
        println!("{}", job?.title.unwrap_or_default());
    }
    Ok(())
}
