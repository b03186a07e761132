//! A bot that keeps the team's stand-up: it creates an event for every working day with a reminder,
//! and later asks what people changed about the calendar since it last looked.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform, and then `DAY` says when the first one is, such as `2026-11-23`, and the token of the
//! last round is kept in the file `standup.token`:
//!
//! ```sh
//! cargo run -p feishu-calendar --example standup
//! ```

use std::time::Duration;
use std::{env, fs};

use feishu_calendar::Calendar;
use feishu_calendar::v4::calendar::event::{EventStatus, Reminder, TimeInfo};
use feishu_core::{Client, Tenant, Timestamp};
use feishu_mock::{MockServer, Reply};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let calendar = Calendar::new(&client);
        let id = primary(&calendar).await?;
        let token = fs::read_to_string("standup.token").ok();
        if token.is_none() {
            create(&calendar, &id, &env::var("DAY")?).await?;
        }
        let (_, token) = changes(&calendar, &id, token).await?;
        return Ok(fs::write("standup.token", token)?);
    }
    let server = MockServer::start(&[&feishu_calendar::SERVICE]).await?;
    answer(&server);
    let calendar = Calendar::new(&server.client());
    let id = primary(&calendar).await?;
    create(&calendar, &id, "2026-11-23").await?;
    let (all, token) = changes(&calendar, &id, None).await?;
    let (changed, _) = changes(&calendar, &id, Some(token)).await?;
    if (all, changed) != (2, 1) {
        return Err(format!("{all} events, of which {changed} changed").into());
    }
    Ok(())
}

/// The app's own calendar.
async fn primary(calendar: &Calendar<Tenant>) -> Result<String, Box<dyn std::error::Error>> {
    let answer = calendar.v4().calendar().primary().send().await?;
    let mut calendars = answer.calendars.into_iter();
    let id = calendars.find_map(|primary| primary.calendar?.calendar_id);
    id.ok_or_else(|| "the app has no primary calendar".into())
}

async fn create(
    calendar: &Calendar<Tenant>,
    id: &str,
    day: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let start: Timestamp = format!("{day}T09:30:00+08:00").parse()?;
    let end = &start + Duration::from_secs(15 * 60);
    // An event that recurs has to say in which time zone.
    let at = |time| TimeInfo::new().timestamp(time).timezone("Asia/Shanghai");
    let events = calendar.v4().calendar().event();
    events
        .create(id, at(start), at(end))
        .summary("Stand-up")
        .recurrence("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
        .reminders([Reminder::new().minutes(5)])
        .send()
        .await?;
    Ok(())
}

/// How many events changed since the round of this token, or are there, and the token of this round.
async fn changes(
    calendar: &Calendar<Tenant>,
    id: &str,
    token: Option<String>,
) -> Result<(usize, String), Box<dyn std::error::Error>> {
    let list = calendar.v4().calendar().event().list(id);
    let list = match token {
        Some(token) => list.sync_token(token),
        // From the beginning of time, for with this there are pages.
        None => list.anchor_time(Timestamp::from_seconds(0)),
    };
    let (mut events, mut count) = (list.items(), 0);
    while let Some(event) = events.next().await {
        let event = event?;
        let summary = event.summary.unwrap_or_default();
        match event.status {
            Some(EventStatus::Cancelled) => println!("- one was deleted"),
            _ => println!("- {summary} {}", event.recurrence.unwrap_or_default()),
        }
        count += 1;
    }
    // The last page says where the next round goes on.
    let token = events.page().and_then(|page| page.sync_token.clone());
    Ok((count, token.ok_or("the last page has no sync token")?))
}

/// Two events at first, on two pages; then one of them was deleted.
fn answer(server: &MockServer) {
    server
        .on("calendar.v4.calendar.event.list")
        .respond_with(|request| {
            let asked = (request.query("sync_token"), request.query("page_token"));
            Reply::data(match asked {
                (None, None) => json!({"has_more": true, "page_token": "2", "items": [
                    {"event_id": "1", "summary": "Stand-up",
                        "recurrence": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
                ]}),
                (None, Some(_)) => json!({"has_more": false, "sync_token": "round-1", "items": [
                    {"event_id": "2", "summary": "Lunch"},
                ]}),
                _ => json!({"has_more": false, "sync_token": "round-2", "items": [
                    {"event_id": "2", "status": "cancelled"},
                ]}),
            })
        });
}
