//! Leaves a note on a talent whenever an application of theirs goes to another stage.
//!
//! The platform pushes an event at least once, so a note that is there already is not left again.
//!
//! Runs on the embedded mock, which tells of one move; with `FEISHU_APP_ID` and
//! `FEISHU_APP_SECRET` set, it connects to the real platform and waits for events until Ctrl-C:
//!
//! ```sh
//! cargo run -p feishu-hire --example note_stage_changes
//! ```

use std::env;
use std::time::Duration;

use feishu_core::{Client, Required, Tenant};
use feishu_events::{BoxError, Events, LongConnection, RunningConnection};
use feishu_hire::Hire;
use feishu_hire::v1::application::ApplicationStageChanged;
use feishu_mock::{MockServer, PushFault, Reply};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let connection = connect(&client).await?;
        tokio::signal::ctrl_c().await?;
        connection.stop(Duration::from_secs(10)).await;
        return Ok(());
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    answer(&server);
    let client = server.client();
    let connection = connect(&client).await?;
    // The same event twice, as happens on the platform: the second is answered without handling.
    let moved = server.push_example("hire.application.stage_changed_v1")?;
    let pushed = moved.fault(PushFault::duplicate()).await;
    println!("answered with {:?}", pushed.codes());
    connection.stop(Duration::from_secs(10)).await;
    let notes = server.requests_to("hire.v1.note.create").len();
    if pushed.codes() != [200, 200] || notes != 1 {
        return Err(format!("{notes} notes were left: {pushed:?}").into());
    }
    Ok(())
}

async fn connect(client: &Client) -> Result<RunningConnection, feishu_events::Error> {
    let events = events(&Hire::new(client))?;
    LongConnection::new(client, &events).start().await
}

/// The events of one application are handled one after the other.
fn events(hire: &Hire<Tenant>) -> Result<Events<BoxError>, feishu_events::Error> {
    let hire = hire.clone();
    Events::builder()
        .on_in_order::<ApplicationStageChanged>(
            |event| event.payload.application_id.clone().unwrap_or_default(),
            move |event| {
                let hire = hire.clone();
                async move { note(&hire, event.payload).await }
            },
        )
        .build()
}

async fn note(hire: &Hire<Tenant>, moved: ApplicationStageChanged) -> Result<(), BoxError> {
    let v1 = hire.v1();
    let application = moved.application_id.required("application_id")?;
    let talent = v1
        .application()
        .get_detail(&application)
        .send()
        .await?
        .application_detail
        .and_then(|detail| detail.basic_info?.talent_id)
        .required("application_detail.basic_info.talent_id")?;
    let from = stage(hire, &moved.origin_stage_id.unwrap_or_default()).await?;
    let to = stage(hire, &moved.target_stage_id.unwrap_or_default()).await?;
    let text = format!("From {from} to {to}.");

    let mut notes = v1.note().list(&talent).items();
    while let Some(note) = notes.next().await {
        let note = note?;
        let of_application = note.application_id.as_deref() == Some(&application);
        if of_application && note.content.as_deref() == Some(&text) {
            println!("noted before: {text}");
            return Ok(());
        }
    }
    v1.note()
        .create(talent, &text)
        .application_id(application)
        .send()
        .await?;
    println!("noted: {text}");
    Ok(())
}

/// What people call a stage.
async fn stage(hire: &Hire<Tenant>, id: &str) -> Result<String, feishu_core::Error> {
    let mut processes = hire.v1().job_process().list().page_size(100).items();
    while let Some(process) = processes.next().await {
        let mut stages = process?.stage_list.into_iter();
        if let Some(stage) = stages.find(|stage| stage.id.as_deref() == Some(id)) {
            let english = stage.en_name.filter(|name| !name.is_empty());
            return Ok(english.or(stage.zh_name).unwrap_or_default());
        }
    }
    Ok(format!("the stage {id}"))
}

/// About the application that the documented event names, and its two stages.
fn answer(server: &MockServer) {
    server.on("hire.v1.application.get_detail").respond_data(
        json!({"application_detail": {"basic_info": {"id": "6891470273284114702", "talent_id": "talent-1"}}}),
    );
    server.on("hire.v1.job_process.list").respond_pages(vec![
        json!([{"id": "process-1", "stage_list": [
            {"id": "6891470273281123213", "en_name": "Exam"},
            {"id": "6891470273281123214", "en_name": "Interview"},
        ]}]),
    ]);
    server.on("hire.v1.note.list").respond_pages(vec![
        json!([{"id": "note-1", "content": "Strong in the exam."}]),
    ]);
    server.on("hire.v1.note.create").respond_with(|request| {
        let content = request.json().unwrap_or_default()["content"].clone();
        Reply::data(json!({"note": {"id": "note-2", "content": content}}))
    });
}
