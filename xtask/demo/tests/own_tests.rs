//! The tests that a user writes for a program of theirs, on feishu-mock: what the program does with
//! answers that it was never given by hand, and with failures.

use std::time::Duration;

use feishu_core::{Error, Json, Tenant, Timestamp};
use feishu_hire::Hire;
use feishu_hire::v1::note::{self, Note, NoteListResponse};
use feishu_hire::v1::{attachment, talent};
use feishu_mock::{Fault, MockServer, Reply};

/// The program: what recruiters wrote of a talent since a day, the newest first.
async fn written_since(
    hire: &Hire<Tenant>,
    talent: &str,
    since: &Timestamp,
) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut notes = hire.v1().note().list(talent).page_size(200).items();
    while let Some(note) = notes.next().await {
        let note = note?;
        if let (Some(at), Some(content)) = (note.create_time, note.content)
            && at >= *since
        {
            found.push((at, content));
        }
    }
    found.sort_by(|one, other| other.0.cmp(&one.0));
    Ok(found.into_iter().map(|(_, content)| content).collect())
}

/// Leaves a note once, and says whether it is there.
async fn leave(hire: &Hire<Tenant>, talent: &str, content: &str) -> Result<bool, Error> {
    match hire.v1().note().create(talent, content).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.may_have_executed() => {
            let since = Timestamp::now() - Duration::from_secs(60);
            let notes = written_since(hire, talent, &since).await?;
            Ok(notes.iter().any(|note| note == content))
        }
        Err(error) => Err(error),
    }
}

async fn started() -> (MockServer, Hire<Tenant>) {
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await;
    let server = server.expect("a free port");
    let hire = Hire::new(&server.client());
    (server, hire)
}

fn noted(content: &str, at: &Timestamp) -> Note {
    Note::default().content(content).create_time(at)
}

#[tokio::test]
async fn old_notes_are_left_out_whatever_page_they_are_on() {
    let (server, hire) = started().await;
    let now = Timestamp::now();
    let (hour, day) = (Duration::from_secs(3600), Duration::from_secs(86_400));
    let page = |notes: [Note; 2]| NoteListResponse::default().items(notes);
    server.on(&note::LIST).respond_pages([
        page([
            noted("third", &(&now - 3 * hour)),
            noted("old", &(&now - 2 * day)),
        ]),
        page([noted("first", &now), noted("second", &(&now - hour))]),
    ]);

    let found = written_since(&hire, "6916472453069883661", &(&now - day)).await;

    assert_eq!(found.expect("notes"), ["first", "second", "third"]);
    let asked = server.requests_to(&note::LIST);
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].query("page_size"), Some("200"));
}

#[tokio::test]
async fn a_note_without_text_is_passed_over() {
    let (server, hire) = started().await;
    let now = Timestamp::now();
    let bare = Note::default().create_time(&now);
    let page = NoteListResponse::default().items([bare, noted("there", &now)]);
    server.on(&note::LIST).respond(page);

    let since = &now - Duration::from_secs(60);
    let found = written_since(&hire, "1", &since).await.expect("notes");

    assert_eq!(found, ["there"]);
}

#[tokio::test]
async fn what_broke_off_is_looked_up_and_not_written_twice() {
    let (server, hire) = started().await;
    server.fault(&note::CREATE, Fault::cut_body());
    let page = NoteListResponse::default().items([noted("hello", &Timestamp::now())]);
    server.on(&note::LIST).respond(page);

    assert!(leave(&hire, "1", "hello").await.expect("it is looked up"));

    assert_eq!(server.requests_to(&note::CREATE).len(), 1);
}

#[tokio::test]
async fn a_refusal_is_handed_on() {
    let (server, hire) = started().await;
    let on = server.on(&note::CREATE);
    on.respond_error(400, 1_002_002, "param error");

    let error = leave(&hire, "1", "hello").await.expect_err("it is refused");

    assert_eq!(error.code(), Some(1_002_002));
    assert!(server.requests_to(&note::LIST).is_empty());
}

#[tokio::test]
async fn an_answer_is_made_of_what_was_asked() {
    let (server, hire) = started().await;
    server.on(&attachment::GET).respond_with(|request| {
        let id = request.path_param("attachment_id").unwrap_or_default();
        let file = attachment::Attachment::default().id(id).name("cv.pdf");
        attachment::AttachmentGetResponse::default().attachment(file)
    });

    let got = hire.v1().attachment().get("42").send().await;

    let file = got.expect("an answer").attachment.expect("a file");
    assert_eq!(file.id.as_deref(), Some("42"));
}

#[tokio::test]
async fn the_documented_answer_is_changed_in_one_place() {
    let (server, hire) = started().await;
    let mut documented = server.example(&note::GET);
    let note = documented.note.as_mut().expect("the example has a note");
    note.is_private = Some(true);
    server.on(&note::GET).respond(documented.clone());

    let got = hire.v1().note().get("1").send().await.expect("an answer");

    assert_eq!(got, documented);
}

#[tokio::test]
#[should_panic(expected = "data.itemz: no such field is documented; did you mean `items`?")]
async fn a_slip_in_a_test_is_found_out() {
    let (server, _) = started().await;
    let answer = serde_json::json!({"itemz": []});
    server.on(&talent::LIST).respond_data(answer);
}

#[tokio::test]
async fn what_is_newer_than_the_documentation_is_there() {
    let (server, hire) = started().await;
    let answer = serde_json::json!({"note": {"id": "1", "mood": "glad"}});
    server
        .on(&note::GET)
        .unchecked()
        .respond(Reply::data(answer));

    let got = hire.v1().note().get("1").send_with_response().await;

    let got = got.expect("an answer");
    let newer: Json = got.also().expect("what came");
    assert_eq!(newer["note"]["mood"], "glad");
    assert_eq!(got.value.note.expect("a note").id.as_deref(), Some("1"));
}
