//! The first five calls, end to end over HTTP, on feishu-mock; then an event, pushed both ways.
//!
//! Prints for each call what was sent, as the server saw it, and what came back, as types; for the
//! event, what its handler was given and how it was answered. Ends non-zero when anything failed.

use std::fmt::Display;
use std::future::IntoFuture;
use std::process::ExitCode;

use axum::Router;

use feishu_calendar::Calendar;
use feishu_core::{Client, Error, HelpdeskToken, Timestamp};
use feishu_events::{BoxError, Events, LongConnection, Webhook};
use feishu_helpdesk::Helpdesk;
use feishu_hire::Hire;
use feishu_hire::v1::external_application::DeliveryType;
use feishu_hire::v1::todo::TodoType;
use feishu_hire::v1::types::JobProcessType;
use feishu_mock::{Event, MockServer, Way};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(0) => {
            println!("5 calls and an event, 0 failed");
            ExitCode::SUCCESS
        }
        Ok(failed) => {
            eprintln!("5 calls and an event, {failed} failed");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("the demo could not start: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<usize, Box<dyn std::error::Error>> {
    let server = MockServer::start(&[
        &feishu_hire::SERVICE,
        &feishu_helpdesk::SERVICE,
        &feishu_calendar::SERVICE,
    ])
    .await?;
    println!("feishu-mock listens on {}\n", server.url());
    // Two pages of notes, so that there is something to turn.
    server.on("hire.v1.note.list").respond_pages(vec![
        json!({ "items": [note("1", "Strong in systems"), note("2", "Available from May")] }),
        json!({ "items": [note("3", "Prefers Shanghai")] }),
    ]);
    let client = Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .build()?;
    let hire = Hire::new(&client);
    let helpdesk = Helpdesk::new(
        &client,
        HelpdeskToken::new(server.helpdesk_id(), server.helpdesk_token()),
    );
    let calendar = Calendar::new(&client);

    let outcomes = [
        ("hire.v1.todo.list", todos(&hire, &server).await),
        ("hire.v1.note.list", notes(&hire).await),
        (
            "hire.v1.external_application.create",
            external_application(&hire).await,
        ),
        (
            "helpdesk.v1.notification.get",
            notification(&helpdesk, &server).await,
        ),
        ("calendar.v4.freebusy.list", freebusy(&calendar).await),
    ];
    let mut failed = 0;
    for (id, outcome) in outcomes {
        println!("{id}");
        for request in server.requests_to(id) {
            // The mock's user tokens begin like the platform's: with `u-`.
            let token = request.bearer_token().unwrap_or_default();
            let identity = if token.starts_with("u-") {
                "user"
            } else {
                "tenant"
            };
            let query = match request.raw_query() {
                "" => String::new(),
                query => format!("?{query}"),
            };
            println!(
                "  {} {}{query}  as {identity}",
                request.method(),
                request.path()
            );
        }
        match outcome {
            Ok(lines) => lines.iter().for_each(|line| println!("    {line}")),
            Err(error) => {
                failed += 1;
                println!("    failed: {error}");
            }
        }
        println!();
    }
    println!(
        "{} token request(s) for all of them\n",
        server.token_requests()
    );
    println!("{STAGE_CHANGED}");
    match stage_changed(&client, &server).await {
        Ok(lines) => lines.iter().for_each(|line| println!("    {line}")),
        Err(error) => {
            failed += 1;
            println!("    failed: {error}");
        }
    }
    println!();
    Ok(failed)
}

const STAGE_CHANGED: &str = "hire.application.stage_changed_v1";

/// An event, pushed to a webhook and over a long connection, to one set of handlers.
async fn stage_changed(client: &Client, server: &MockServer) -> Result<Vec<String>, BoxError> {
    let (note, mut noted) = mpsc::channel(1);
    let events = Events::<BoxError>::builder()
        .otherwise(move |event| {
            let note = note.clone();
            async move {
                let moved: serde_json::Value = serde_json::from_slice(event.payload.json())?;
                let line = format!(
                    "application {} moved from stage {} to {}",
                    moved["application_id"], moved["origin_stage_id"], moved["target_stage_id"]
                );
                note.send(format!("{:?}: {line}", event.envelope.way()))
                    .await?;
                Ok(())
            }
        })
        .build()?;

    let webhook = Webhook::builder(&events)
        .verification_token(server.verification_token())
        .encrypt_key(server.encrypt_key())
        .build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/feishu/events", listener.local_addr()?);
    let app = Router::new().route_service("/feishu/events", webhook);
    let serving = tokio::spawn(axum::serve(listener, app).into_future());
    server.save_webhook(&url).await?;
    let connection = LongConnection::new(client, &events).start().await?;

    let mut lines = Vec::new();
    for way in [Way::Webhook, Way::LongConnection] {
        let event = Event::new(
            STAGE_CHANGED,
            json!({
                "application_id": "6891470273284114702",
                "origin_stage_id": "6891470273281123213",
                "target_stage_id": "6891470273281123214",
            }),
        );
        let pushed = server.push(event).by(way).await;
        if !pushed.is_delivered() {
            return Err(format!("{way:?}: {pushed:?}").into());
        }
        let line = noted.try_recv()?;
        lines.push(format!("{line}; answered with {:?}", pushed.codes()));
    }
    connection.stop(std::time::Duration::from_secs(1)).await;
    serving.abort();
    Ok(lines)
}

type Lines = Result<Vec<String>, Error>;

async fn todos(hire: &Hire<feishu_core::Tenant>, server: &MockServer) -> Lines {
    let mine = hire.as_user(server.user_token());
    let page = mine
        .v1()
        .todo()
        .list(TodoType::Interview)
        .page_size(10)
        .send()
        .await?;
    Ok(page
        .items
        .iter()
        .filter_map(|todo| todo.interview.as_ref())
        .map(|todo| {
            format!(
                "interview {} of talent {} for job {}",
                shown(todo.id.as_ref()),
                shown(todo.talent_id.as_ref()),
                shown(todo.job_id.as_ref())
            )
        })
        .collect())
}

async fn notes(hire: &Hire<feishu_core::Tenant>) -> Lines {
    let mut lines = Vec::new();
    let mut items = hire
        .v1()
        .note()
        .list("6916472453069883661")
        .page_size(200)
        .items();
    while let Some(note) = items.next().await {
        let note = note?;
        lines.push(format!(
            "note {} of {}: {}",
            shown(note.id.as_ref()),
            shown(note.create_time),
            shown(note.content.as_ref())
        ));
    }
    Ok(lines)
}

async fn external_application(hire: &Hire<feishu_core::Tenant>) -> Lines {
    let created = hire
        .v1()
        .external_application()
        .create("6960663240925956459")
        .external_id("729557715718")
        .job_recruitment_type(JobProcessType::Social)
        .delivery_type(DeliveryType::Candidate)
        .job_title("Systems engineer")
        .create_time(Timestamp::from_millis(1_618_500_278_644))
        .send()
        .await?
        .external_application
        .unwrap_or_default();
    Ok(vec![format!(
        "application {}, {:?}, stage {}",
        shown(created.id.as_ref()),
        created.delivery_type,
        shown(created.stage.as_ref())
    )])
}

async fn notification(helpdesk: &Helpdesk<feishu_core::Tenant>, server: &MockServer) -> Lines {
    let desk = helpdesk.as_user(server.user_token());
    let answer = desk.v1().notification().get("1624326025000").send().await?;
    let push = answer.notification.unwrap_or_default();
    Ok(vec![
        format!("{} ({:?})", shown(push.job_name.as_ref()), push.push_type),
        format!(
            "to {} user(s), read by {}, sent at {}",
            shown(push.target_user_count),
            shown(push.read_user_count),
            shown(push.send_at)
        ),
    ])
}

async fn freebusy(calendar: &Calendar<feishu_core::Tenant>) -> Lines {
    let busy = calendar
        .v4()
        .freebusy()
        .list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00")
        .user_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
        .send()
        .await?;
    Ok(busy
        .freebusy_list
        .iter()
        .map(|slot| {
            format!(
                "busy from {} to {}",
                shown(slot.start_time.as_ref()),
                shown(slot.end_time.as_ref())
            )
        })
        .collect())
}

fn note(id: &str, content: &str) -> serde_json::Value {
    json!({ "id": id, "create_time": 1_618_209_327_096_i64, "content": content })
}

fn shown(value: Option<impl Display>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}
