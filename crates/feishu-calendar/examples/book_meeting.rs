//! Books an hour in which several people and a meeting room are all free.
//!
//! Looks at one day from nine to six, takes the first hour that fits, creates an event in the app's
//! primary calendar and adds the people and the room to it.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform, and then `OPEN_IDS` says who, at most ten and separated by commas, `ROOM_ID` where,
//! and `DAY` when, such as `2026-11-23`. The first of the people answers for the room:
//!
//! ```sh
//! cargo run -p feishu-calendar --example book_meeting
//! ```

use std::env;
use std::time::Duration;

use feishu_calendar::Calendar;
use feishu_calendar::v4::calendar::event::TimeInfo;
use feishu_calendar::v4::calendar::event::attendee::NewAttendee;
use feishu_calendar::v4::freebusy::Freebusy;
use feishu_calendar::v4::types::AttendeeType;
use feishu_core::{Client, Required, Timestamp};
use feishu_mock::MockServer;
use serde_json::json;

const HOUR: Duration = Duration::from_secs(3600);
/// The platform shows events in China's time unless told otherwise.
const ZONE: &str = "+08:00";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let people = env::var("OPEN_IDS")?;
        let people: Vec<&str> = people.split(',').map(str::trim).collect();
        return book(&client, &people, &env::var("ROOM_ID")?, &env::var("DAY")?).await;
    }
    let server = MockServer::start(&[&feishu_calendar::SERVICE]).await?;
    answer(&server);
    let client = server.client();
    book(&client, &["ou_ann", "ou_bo"], "omm_1", "2026-11-23").await?;

    // The answers leave one hour free, so that any other is a mistake of this program.
    let created = server.requests_to("calendar.v4.calendar.event.create");
    let start = created[0].json().unwrap_or_default()["start_time"]["timestamp"].clone();
    if start != "1795413600" {
        return Err(format!("14:00 is free, but {start} was booked").into());
    }
    Ok(())
}

async fn book(
    client: &Client,
    people: &[&str],
    room: &str,
    day: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let v4 = Calendar::new(client).v4();
    let opens: Timestamp = format!("{day}T09:00:00{ZONE}").parse()?;
    let closes: Timestamp = format!("{day}T18:00:00{ZONE}").parse()?;

    let answer = v4
        .freebusy()
        .batch(&opens, &closes, people.iter().copied())
        .send()
        .await?;
    let mut taken = v4
        .freebusy()
        .list(&opens, &closes)
        .room_id(room)
        .send()
        .await?
        .freebusy_list;
    for person in answer.freebusy_lists {
        taken.extend(person.freebusy_items);
    }
    let taken = taken
        .iter()
        .map(span)
        .collect::<Option<Vec<_>>>()
        .ok_or("a time in the answer is missing")?;

    let start = first_free(taken, opens, &closes, HOUR).ok_or("no hour suits everybody")?;
    let end = &start + HOUR;
    println!("everybody is free from {start} to {end}");

    let primary = v4.calendar().primary().send().await?;
    let calendar = primary
        .calendars
        .into_iter()
        .find_map(|primary| primary.calendar?.calendar_id)
        .ok_or("the app has no primary calendar")?;
    let event = v4
        .calendar()
        .event()
        .create(
            &calendar,
            TimeInfo::new().timestamp(start),
            TimeInfo::new().timestamp(end),
        )
        .summary("Planning")
        .send()
        .await?
        .event
        .required("event")?
        .event_id
        .required("event.event_id")?;
    println!("created event {event}");

    let mut attendees: Vec<_> = people
        .iter()
        .map(|person| {
            NewAttendee::new()
                .type_(AttendeeType::User)
                .user_id(*person)
        })
        .collect();
    attendees.push(
        NewAttendee::new()
            .type_(AttendeeType::Resource)
            .room_id(room)
            .operate_id(people[0]),
    );
    let added = v4
        .calendar()
        .event()
        .attendee()
        .create(calendar, event)
        .attendees(attendees)
        .send()
        .await?;
    // A room is booked after this answer; `attendee().list(…)` tells later whether that went well.
    for attendee in added.attendees {
        println!(
            "- {}: {}",
            attendee.display_name.unwrap_or_default(),
            attendee
                .rsvp_status
                .map(|it| it.to_string())
                .unwrap_or_default()
        );
    }
    Ok(())
}

/// The start of the first gap of this length between what is taken.
fn first_free(
    mut taken: Vec<(Timestamp, Timestamp)>,
    mut free_from: Timestamp,
    closes: &Timestamp,
    length: Duration,
) -> Option<Timestamp> {
    taken.sort();
    for (start, end) in taken {
        if start.duration_since(&free_from) >= Some(length) {
            break;
        }
        free_from = free_from.max(end);
    }
    (closes.duration_since(&free_from) >= Some(length)).then_some(free_from)
}

fn span(busy: &Freebusy) -> Option<(Timestamp, Timestamp)> {
    busy.start_time.clone().zip(busy.end_time.clone())
}

/// Leaves an hour free only from 14:00, with times that overlap or hold another, out of order, one
/// of them in UTC.
fn answer(server: &MockServer) {
    let busy = |start: &str, end: &str| {
        json!({
            "start_time": format!("2026-11-23T{start}"),
            "end_time": format!("2026-11-23T{end}"),
        })
    };
    server
        .on("calendar.v4.freebusy.batch")
        .respond_data(json!({"freebusy_lists": [
            {"user_id": "ou_ann", "freebusy_items": [
                busy("15:00:00+08:00", "17:30:00+08:00"),
                busy("09:00:00+08:00", "11:00:00+08:00"),
                busy("09:15:00+08:00", "09:30:00+08:00"),
            ]},
            {"user_id": "ou_bo", "freebusy_items": [busy("02:30:00Z", "05:15:00Z")]},
        ]}));
    server
        .on("calendar.v4.freebusy.list")
        .respond_data(json!({"freebusy_list": [busy("13:00:00+08:00", "14:00:00+08:00")]}));
    server
        .on("calendar.v4.calendar.event.attendee.create")
        .respond_data(json!({"attendees": [
            {"type": "user", "display_name": "Ann", "rsvp_status": "needs_action"},
            {"type": "user", "display_name": "Bo", "rsvp_status": "needs_action"},
            {"type": "resource", "display_name": "Room 1", "rsvp_status": "needs_action"},
        ]}));
}
