//! Moves an application to the next stage of its hiring process and leaves a note on the talent.
//!
//! The next stage is the one that follows in the list of stages of the job's process. Nobody gets
//! into the stage after onboarding this way; that takes `hire.v1.application.transfer_onboard`.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform, and then `APPLICATION_ID` says which application and `NOTE` what to note:
//!
//! ```sh
//! cargo run -p feishu-hire --example advance_application
//! ```

use std::env;

use feishu_core::{Client, Required, Tenant};
use feishu_hire::Hire;
use feishu_hire::v1::application::ApplicationActiveStatus;
use feishu_hire::v1::types::{JobProcessStage, JobProcessStageType};
use feishu_mock::{MockServer, Reply};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let (application, note) = (env::var("APPLICATION_ID")?, env::var("NOTE")?);
        return advance(&Hire::new(&client), &application, &note).await;
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    answer(&server);
    let client = server.client();
    advance(&Hire::new(&client), "application-1", "Strong in the exam.").await
}

async fn advance(
    hire: &Hire<Tenant>,
    id: &str,
    note: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let v1 = hire.v1();
    let application = v1
        .application()
        .get_detail(id)
        .send()
        .await?
        .application_detail
        .and_then(|detail| detail.basic_info)
        .required("application_detail.basic_info")?;
    if application.active_status != Some(ApplicationActiveStatus::Active) {
        return Err("the application was ended".into());
    }
    let talent = application.talent_id.required("talent_id")?;
    let job = application.job_id.required("job_id")?;
    let stage = application
        .stage
        .and_then(|stage| stage.id)
        .required("stage.id")?;

    // The application tells its stage and its job, and only the job tells the process.
    let process = v1
        .job()
        .get_detail(job)
        .send()
        .await?
        .job_detail
        .and_then(|job| job.basic_info?.process_id)
        .required("job_detail.basic_info.process_id")?;
    let stages = stages(hire, &process).await?;
    let at = stages
        .iter()
        .position(|it| it.id.as_deref() == Some(&stage))
        .ok_or("the process does not have the application's stage")?;
    let next = stages
        .get(at + 1)
        .ok_or("the application is in the last stage")?;
    if next.type_ == Some(JobProcessStageType::Onboarded) {
        return Err("the talent has to be onboarded now".into());
    }
    let next_id = next.id.as_deref().ok_or("a stage has no ID")?;

    v1.application().transfer_stage(id, next_id).send().await?;
    println!("moved from {} to {}", name(&stages[at]), name(next));
    let note = v1
        .note()
        .create(talent, note)
        .application_id(id)
        .send()
        .await?
        .note
        .unwrap_or_default();
    println!("noted: {}", note.content.unwrap_or_default());
    Ok(())
}

async fn stages(
    hire: &Hire<Tenant>,
    process: &str,
) -> Result<Vec<JobProcessStage>, Box<dyn std::error::Error>> {
    let mut processes = hire.v1().job_process().list().page_size(100).items();
    while let Some(found) = processes.next().await {
        let found = found?;
        if found.id.as_deref() == Some(process) {
            return Ok(found.stage_list);
        }
    }
    Err(format!("there is no hiring process {process}").into())
}

fn name(stage: &JobProcessStage) -> &str {
    let english = stage.en_name.as_deref().filter(|name| !name.is_empty());
    let name = english.or(stage.zh_name.as_deref());
    name.unwrap_or("a stage without a name")
}

/// An application in the second of four stages, whose process is on the second page.
fn answer(server: &MockServer) {
    server.on("hire.v1.application.get_detail").respond_data(
        json!({"application_detail": {"basic_info": {
            "id": "application-1",
            "talent_id": "talent-1",
            "job_id": "job-1",
            "active_status": 1,
            "stage": {"id": "stage-2"},
        }}}),
    );
    server
        .on("hire.v1.job.get_detail")
        .respond_data(json!({"job_detail": {"basic_info": {"process_id": "process-2"}}}));
    server.on("hire.v1.job_process.list").respond_pages(vec![
        json!([{"id": "process-1", "stage_list": [{"id": "stage-2"}, {"id": "stage-9"}]}]),
        json!([{"id": "process-2", "stage_list": [
            {"id": "stage-1", "en_name": "Screening", "type": 1},
            {"id": "stage-2", "en_name": "Exam", "type": 3},
            {"id": "stage-3", "en_name": "Interview", "type": 4},
            {"id": "stage-4", "en_name": "Onboarded", "type": 7},
        ]}]),
    ]);
    server.on("hire.v1.note.create").respond_with(|request| {
        let content = request.json().unwrap_or_default()["content"].clone();
        Reply::data(json!({"note": {"id": "note-1", "content": content}}))
    });
}
