//! Greets whoever opens a ticket.
//!
//! Runs on the embedded mock, which tells of one ticket; against the real platform when
//! `FEISHU_APP_ID`, `FEISHU_APP_SECRET`, `FEISHU_HELPDESK_ID` and `FEISHU_HELPDESK_TOKEN` are set,
//! until Ctrl-C. Somebody who administers the helpdesk has subscribed to the event by
//! `helpdesk.v1.event.subscribe` then:
//!
//! ```sh
//! cargo run -p feishu-helpdesk --example greet_tickets
//! ```

use std::env;
use std::time::Duration;

use feishu_core::{Client, HelpdeskToken, Tenant};
use feishu_events::{BoxError, Events, LongConnection, RunningConnection};
use feishu_helpdesk::Helpdesk;
use feishu_helpdesk::v1::ticket::TicketCreated;
use feishu_helpdesk::v1::ticket::message::NewMessageType;
use feishu_mock::MockServer;
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let helpdesk = HelpdeskToken::new(
            env::var("FEISHU_HELPDESK_ID")?,
            env::var("FEISHU_HELPDESK_TOKEN")?,
        );
        let connection = connect(&client, helpdesk).await?;
        tokio::signal::ctrl_c().await?;
        connection.stop(Duration::from_secs(10)).await;
        return Ok(());
    }
    let server = MockServer::start(&[&feishu_helpdesk::SERVICE]).await?;
    let client = server.client();
    let helpdesk = server.helpdesk();
    let connection = connect(&client, helpdesk).await?;
    let pushed = server.push_example("helpdesk.ticket.created_v1")?.await;
    println!("answered with {:?}", pushed.codes());
    connection.stop(Duration::from_secs(10)).await;
    let said = server.requests_to("helpdesk.v1.ticket.message.create");
    if pushed.codes() != [200] || said.len() != 1 {
        return Err(format!("{} greetings were said: {pushed:?}", said.len()).into());
    }
    Ok(())
}

async fn connect(
    client: &Client,
    helpdesk: HelpdeskToken,
) -> Result<RunningConnection, feishu_events::Error> {
    let events = events(&Helpdesk::new(client, helpdesk))?;
    LongConnection::new(client, &events).start().await
}

fn events(desk: &Helpdesk<Tenant>) -> Result<Events<BoxError>, feishu_events::Error> {
    let desk = desk.clone();
    Events::builder()
        .on::<TicketCreated>(move |event| {
            let desk = desk.clone();
            async move { greet(&desk, event.payload).await }
        })
        .build()
}

async fn greet(desk: &Helpdesk<Tenant>, ticket: TicketCreated) -> Result<(), BoxError> {
    let id = ticket.ticket_id.ok_or("the event names no ticket")?;
    let guest = ticket.guest.and_then(|guest| guest.name);
    let guest = guest.filter(|name| !name.is_empty() && name != "-");
    let text = match guest {
        Some(name) => format!("Hello {name}, we will be with you soon."),
        None => "Hello, we will be with you soon.".to_owned(),
    };
    desk.v1()
        .ticket()
        .message()
        .create(&id, NewMessageType::Text, json!({ "text": text }))
        .send()
        .await?;
    println!("said in ticket {id}: {text}");
    Ok(())
}
