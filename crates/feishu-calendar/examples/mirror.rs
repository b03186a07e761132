//! Keeps a mirror of a calendar: all events are read once, and whenever the platform tells of a
//! change, what changed is read by the sync token of the last round.
//!
//! Events that come again, out of order or not at all do no harm: each only says that there is
//! something to read, and a round reads all that changed since the last.
//!
//! Runs on the embedded mock, which tells of one change; with `FEISHU_APP_ID` and
//! `FEISHU_APP_SECRET` set, against the real platform until Ctrl-C, and then `CALENDAR_ID` says
//! which calendar and `FEISHU_USER_ACCESS_TOKEN` who subscribes to its changes:
//!
//! ```sh
//! cargo run -p feishu-calendar --example mirror
//! ```

use std::collections::BTreeMap;
use std::env;
use std::sync::Arc;
use std::time::Duration;

use feishu_calendar::Calendar;
use feishu_calendar::v4::calendar::event::{CalendarEvent, CalendarEventChanged, EventStatus};
use feishu_core::{Client, Tenant, Timestamp};
use feishu_events::{BoxError, Events, LongConnection, RunningConnection};
use feishu_mock::{MockServer, Reply};
use serde_json::json;
use tokio::sync::Mutex;

/// The platform's word that a sync token is too old.
const EXPIRED: i64 = 190_008;

struct Mirror {
    calendar: Calendar<Tenant>,
    id: String,
    known: Mutex<Known>,
}

/// The titles of the events by their IDs, and where the next round goes on.
#[derive(Default)]
struct Known {
    titles: BTreeMap<String, String>,
    sync_token: Option<String>,
}

impl Known {
    /// Keeps an event, in whichever form it came: by a list here, and by a search or alone just as well.
    fn keep(&mut self, event: &impl CalendarEvent) {
        let Some(id) = event.event_id() else { return };
        if event.status() == Some(&EventStatus::Cancelled) {
            self.titles.remove(id);
        } else {
            let title = event.summary().unwrap_or_default();
            self.titles.insert(id.to_owned(), title.to_owned());
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let mirror = Mirror::of(&client, env::var("CALENDAR_ID")?);
        let user = mirror
            .calendar
            .as_user(env::var("FEISHU_USER_ACCESS_TOKEN")?);
        let changes = user.v4().calendar().event().subscription(&mirror.id);
        changes.send().await?;
        // Connected first and read then, so that no change falls between.
        let connection = connect(&client, &mirror).await?;
        mirror.read().await?;
        tokio::signal::ctrl_c().await?;
        connection.stop(Duration::from_secs(10)).await;
        return Ok(());
    }
    let server = MockServer::start(&[&feishu_calendar::SERVICE]).await?;
    answer(&server);
    let client = server.client();
    // The calendar that the documented event is about.
    let calendar = "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn";
    let mirror = Mirror::of(&client, calendar.to_owned());
    let connection = connect(&client, &mirror).await?;
    mirror.read().await?;
    let changed = server.push_example("calendar.calendar.event.changed_v4")?;
    println!("answered with {:?}", changed.await.codes());
    connection.stop(Duration::from_secs(10)).await;
    let known = mirror.known.lock().await;
    let titles: Vec<&str> = known.titles.values().map(String::as_str).collect();
    if titles != ["Planning of the week"] {
        return Err(format!("the mirror holds {titles:?}").into());
    }
    Ok(())
}

async fn connect(
    client: &Client,
    mirror: &Arc<Mirror>,
) -> Result<RunningConnection, feishu_events::Error> {
    let events = events(mirror)?;
    LongConnection::new(client, &events).start().await
}

fn events(mirror: &Arc<Mirror>) -> Result<Events<BoxError>, feishu_events::Error> {
    let mirror = Arc::clone(mirror);
    Events::builder()
        .on::<CalendarEventChanged>(move |event| {
            let mirror = Arc::clone(&mirror);
            async move {
                if event.payload.calendar_id.as_deref() == Some(&mirror.id) {
                    mirror.read().await?;
                }
                Ok(())
            }
        })
        .build()
}

impl Mirror {
    fn of(client: &Client, id: String) -> Arc<Self> {
        Arc::new(Self {
            calendar: Calendar::new(client),
            id,
            known: Mutex::default(),
        })
    }

    /// A round. One at a time, since each begins where the last ended.
    async fn read(&self) -> Result<(), feishu_core::Error> {
        let mut known = self.known.lock().await;
        match self.round(&mut known).await {
            Err(error) if error.code() == Some(EXPIRED) => {
                *known = Known::default();
                self.round(&mut known).await?;
            }
            outcome => outcome?,
        }
        println!("{:?}", known.titles);
        Ok(())
    }

    async fn round(&self, known: &mut Known) -> Result<(), feishu_core::Error> {
        let mut call = self.calendar.v4().calendar().event().list(&self.id);
        call = match &known.sync_token {
            Some(token) => call.sync_token(token),
            // From the beginning of time, for with this there are pages.
            None => call.anchor_time(Timestamp::from_seconds(0)),
        };
        let mut pages = call.pages();
        while let Some(page) = pages.next().await {
            let page = page?;
            for event in &page.items {
                known.keep(event);
            }
            known.sync_token = page.sync_token.or(known.sync_token.take());
        }
        Ok(())
    }
}

/// Two events at first; then one of them was renamed and the other deleted.
fn answer(server: &MockServer) {
    server
        .on("calendar.v4.calendar.event.list")
        .respond_with(|request| match request.query("sync_token") {
            None => Reply::data(json!({"has_more": false, "sync_token": "round-1", "items": [
                {"event_id": "event-1", "summary": "Planning", "status": "confirmed"},
                {"event_id": "event-2", "summary": "Retrospective", "status": "confirmed"},
            ]})),
            Some(_) => Reply::data(json!({"has_more": false, "sync_token": "round-2", "items": [
                {"event_id": "event-1", "summary": "Planning of the week", "status": "confirmed"},
                {"event_id": "event-2", "status": "cancelled"},
            ]})),
        });
}
