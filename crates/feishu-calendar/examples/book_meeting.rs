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

use feishu_calendar::Calendar;
use feishu_calendar::v4::calendar::event::TimeInfo;
use feishu_calendar::v4::calendar::event::attendee::NewAttendee;
use feishu_calendar::v4::freebusy::Freebusy;
use feishu_calendar::v4::types::AttendeeType;
use feishu_core::Client;
use feishu_mock::MockServer;
use serde_json::json;

const HOUR: i64 = 3600;
const OPENS: i64 = 9;
const CLOSES: i64 = 18;
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
    let client = Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .build()?;
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
    let from = format!("{day}T{OPENS:02}:00:00{ZONE}");
    let to = format!("{day}T{CLOSES:02}:00:00{ZONE}");

    let answer = v4
        .freebusy()
        .batch(&from, &to, people.iter().copied())
        .send()
        .await?;
    let mut taken = v4
        .freebusy()
        .list(&from, &to)
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
        .ok_or("a time in the answer is missing or malformed")?;

    let (opens, closes) = seconds(&from).zip(seconds(&to)).ok_or("DAY is malformed")?;
    let start = first_free(taken, opens, closes, HOUR).ok_or("no hour suits everybody")?;
    let minute = (start - opens) / 60;
    let (hour, minute) = (OPENS + minute / 60, minute % 60);
    println!(
        "everybody is free on {day}, {hour:02}:{minute:02} – {:02}:{minute:02}",
        hour + 1
    );

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
            TimeInfo::new().timestamp(start + HOUR),
        )
        .summary("Planning")
        .send()
        .await?
        .event
        .and_then(|event| event.event_id)
        .ok_or("the answer holds no event")?;
    println!("created event {event}");

    let mut attendees: Vec<_> = people
        .iter()
        .map(|person| {
            NewAttendee::new()
                .r#type(AttendeeType::User)
                .user_id(*person)
        })
        .collect();
    attendees.push(
        NewAttendee::new()
            .r#type(AttendeeType::Resource)
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
fn first_free(mut taken: Vec<(i64, i64)>, from: i64, to: i64, length: i64) -> Option<i64> {
    taken.sort_unstable();
    let mut free_from = from;
    for (start, end) in taken {
        if start - free_from >= length {
            break;
        }
        free_from = free_from.max(end);
    }
    (to - free_from >= length).then_some(free_from)
}

fn span(busy: &Freebusy) -> Option<(i64, i64)> {
    let (start, end) = (busy.start_time.as_deref()?, busy.end_time.as_deref()?);
    Some((seconds(start)?, seconds(end)?))
}

/// Seconds since the Unix epoch. Times in other zones than the one asked in have to compare too.
fn seconds(rfc3339: &str) -> Option<i64> {
    let number = |from: usize, to: usize| rfc3339.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let time = number(11, 13)? * HOUR + number(14, 16)? * 60 + number(17, 19)?;
    // Counted from March, a year ends in its leap day.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leaps = year / 4 - year / 100 + year / 400;
    let days = 365 * year + leaps + (153 * month + 2) / 5 + day - 719_469;
    let fraction = |c: char| c == '.' || c.is_ascii_digit();
    let zone = rfc3339.get(19..)?.trim_start_matches(fraction);
    let ahead = if zone == "Z" {
        0
    } else {
        let (hours, minutes) = zone.get(1..)?.split_once(':')?;
        let ahead = hours.parse::<i64>().ok()? * HOUR + minutes.parse::<i64>().ok()? * 60;
        if zone.starts_with('-') { -ahead } else { ahead }
    };
    Some(days * 24 * HOUR + time - ahead)
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
