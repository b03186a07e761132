//! Prints every open ticket of a helpdesk with all of its messages.
//!
//! The platform counts pages here instead of giving out tokens: a ticket that is closed during the
//! walk moves those after it forward, and one of them may be missed. It lists 10000 tickets at most.
//!
//! Runs on the embedded mock; against the real platform when `FEISHU_APP_ID`,
//! `FEISHU_APP_SECRET`, `FEISHU_HELPDESK_ID` and `FEISHU_HELPDESK_TOKEN` are set:
//!
//! ```sh
//! cargo run -p feishu-helpdesk --example open_tickets
//! ```

use std::env;

use feishu_core::{Client, HelpdeskToken, Json, Tenant};
use feishu_helpdesk::Helpdesk;
use feishu_helpdesk::v1::types::TicketStatus;
use feishu_mock::{MockServer, RecordedRequest, Reply};
use serde_json::json;

const OPEN: [TicketStatus; 5] = [
    TicketStatus::Created,
    TicketStatus::Processing,
    TicketStatus::Queued,
    TicketStatus::Pending,
    TicketStatus::WaitingForGuest,
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let helpdesk = HelpdeskToken::new(
            env::var("FEISHU_HELPDESK_ID")?,
            env::var("FEISHU_HELPDESK_TOKEN")?,
        );
        return print_tickets(&Helpdesk::new(&client, helpdesk), 200).await;
    }
    let server = MockServer::start(&[&feishu_helpdesk::SERVICE]).await?;
    answer(&server);
    let client = server.client();
    let helpdesk = server.helpdesk();
    // Pages so small that there are several.
    print_tickets(&Helpdesk::new(&client, helpdesk), 2).await
}

async fn print_tickets(
    desk: &Helpdesk<Tenant>,
    page_size: i64,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut tickets = desk
        .v1()
        .ticket()
        .list()
        .status_list(OPEN)
        .page_size(page_size)
        .items();
    let mut count = 0;
    while let Some(ticket) = tickets.next().await {
        let ticket = ticket?;
        let id = ticket.ticket_id.ok_or("a ticket has no ID")?;
        let guest = ticket.guest.and_then(|guest| guest.name);
        let status = ticket.status.ok_or("a ticket has no status")?;
        println!("{id}, {status:?}, of {}", guest.unwrap_or_default());
        print_messages(desk, &id, page_size).await?;
        count += 1;
    }
    println!("{count} open tickets");
    Ok(())
}

async fn print_messages(
    desk: &Helpdesk<Tenant>,
    ticket: &str,
    page_size: i64,
) -> Result<(), Box<dyn std::error::Error>> {
    let tickets = desk.v1().ticket();
    let mut messages = tickets.message().list(ticket).page_size(page_size).items();
    while let Some(message) = messages.next().await {
        let message = message?;
        let content = message.content.unwrap_or_default();
        println!(
            "  {}: {}",
            message.user_name.unwrap_or_default(),
            text(&content).unwrap_or(content)
        );
    }
    Ok(())
}

/// The words of a plain text; other kinds of messages are left as they are.
fn text(content: &str) -> Option<String> {
    let content: Json = content.parse().ok()?;
    Some(content["content"].as_str()?.to_owned())
}

/// Three tickets with up to three messages, in the pages that a request asks for.
fn answer(server: &MockServer) {
    server.on("helpdesk.v1.ticket.list").respond_with(|request| {
        let tickets = [("1", 2, "Ann"), ("2", 5, "Bo"), ("3", 1, "Chen")].map(
            |(id, status, guest)| json!({"ticket_id": id, "status": status, "guest": {"name": guest}}),
        );
        let (from, to) = range(request, tickets.len());
        Reply::data(json!({"total": tickets.len(), "tickets": tickets[from..to]}))
    });
    server
        .on("helpdesk.v1.ticket.message.list")
        .respond_with(|request| {
            let texts: &[(&str, &str)] = match request.path_param("ticket_id") {
                Some("1") => &[
                    ("Ann", "My badge does not open the door."),
                    ("Dana", "Which door?"),
                    ("Ann", "The one on the third floor."),
                ],
                Some("2") => &[("Bo", "I need a second screen."), ("Dana", "Which size?")],
                _ => &[],
            };
            let messages: Vec<_> = texts
                .iter()
                .map(|(name, text)| {
                    let content = json!({"msg_type": "text", "content": text}).to_string();
                    json!({"message_type": "text", "user_name": name, "content": content})
                })
                .collect();
            let (from, to) = range(request, messages.len());
            Reply::data(json!({"total": messages.len(), "messages": messages[from..to]}))
        });
}

/// From where to where the page that a request asks for reaches.
fn range(request: &RecordedRequest, total: usize) -> (usize, usize) {
    let number = |name| request.query(name).and_then(|text| text.parse().ok());
    let (page, size): (usize, usize) = (
        number("page").unwrap_or(1),
        number("page_size").unwrap_or(20),
    );
    let from = total.min((page - 1) * size);
    (from, total.min(from + size))
}
