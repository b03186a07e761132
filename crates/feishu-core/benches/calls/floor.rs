//! The same calls by plain reqwest and serde_json, with structs written by hand: what a program
//! would do that has no SDK and cuts no corner that the SDK does not cut.

use std::hint::black_box;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};

pub(crate) mod application;
pub(crate) mod talent;

const TENANT: &str = "t-caecc734c2e3328a62489fe0648c4b98779515d3";
const USER: &str = "u-7f1bcd13fc57d46bac21793a18e560";
/// base64 of `6931347112345679:ht-1234`.
const HELPDESK: &str = "NjkzMTM0NzExMjM0NTY3OTpodC0xMjM0";

/// A number that is sent as text.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    match Option::<&str>::deserialize(deserializer)? {
        None | Some("") => Ok(None),
        Some(text) => text.parse().map(Some).map_err(D::Error::custom),
    }
}

#[derive(Deserialize)]
pub(crate) struct Envelope<T> {
    code: i64,
    #[allow(dead_code)]
    msg: String,
    data: Option<T>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
pub(crate) struct Notes {
    items: Vec<Note>,
    has_more: Option<bool>,
    page_token: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Note {
    id: Option<String>,
    talent_id: Option<String>,
    application_id: Option<String>,
    is_private: Option<bool>,
    create_time: Option<i64>,
    modify_time: Option<i64>,
    creator_id: Option<String>,
    content: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Todos {
    items: Vec<Todo>,
    has_more: Option<bool>,
    page_token: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Todo {
    evaluation: Option<TodoCommon>,
    offer: Option<TodoCommon>,
    exam: Option<TodoCommon>,
    interview: Option<TodoCommon>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TodoCommon {
    talent_id: Option<String>,
    job_id: Option<String>,
    application_id: Option<String>,
    id: Option<String>,
}

#[derive(Serialize)]
struct Create<'a> {
    external_id: &'a str,
    job_title: &'a str,
    resume_source: &'a str,
    stage: &'a str,
    talent_id: &'a str,
    delivery_type: i64,
    modify_time: i64,
    create_time: i64,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Created {
    external_application: Option<Application>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Application {
    id: Option<String>,
    job_recruitment_type: Option<i64>,
    job_title: Option<String>,
    resume_source: Option<String>,
    stage: Option<String>,
    talent_id: Option<String>,
    termination_reason: Option<String>,
    delivery_type: Option<i64>,
    modify_time: Option<i64>,
    create_time: Option<i64>,
    termination_type: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Notified {
    notification: Option<Notification>,
    approval_app_link: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Notification {
    id: Option<String>,
    job_name: Option<String>,
    status: Option<i64>,
    create_user: Option<Person>,
    created_at: Option<String>,
    update_user: Option<Person>,
    updated_at: Option<String>,
    target_user_count: Option<i64>,
    sent_user_count: Option<i64>,
    read_user_count: Option<i64>,
    send_at: Option<String>,
    push_content: Option<String>,
    push_type: Option<i64>,
    push_scope_type: Option<i64>,
    new_staff_scope_type: Option<i64>,
    new_staff_scope_department_list: Vec<Department>,
    user_list: Vec<Person>,
    department_list: Vec<Department>,
    chat_list: Vec<Chat>,
    ext: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Person {
    user_id: Option<String>,
    avatar_url: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Department {
    department_id: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Chat {
    chat_id: Option<String>,
    name: Option<String>,
}

#[derive(Serialize)]
struct Freebusy<'a> {
    time_min: &'a str,
    time_max: &'a str,
    user_id: &'a str,
    only_busy: bool,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Busy {
    freebusy_list: Vec<Slot>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Slot {
    start_time: Option<String>,
    end_time: Option<String>,
    rsvp_status: Option<String>,
}

pub(crate) struct Floor {
    client: reqwest::Client,
    base: String,
}

impl Floor {
    pub(crate) fn new(url: &str) -> Self {
        Self {
            client: reqwest::Client::builder()
                .user_agent("feishu-rs/0.1.0")
                .tls_backend_preconfigured(tls())
                .build()
                .expect("a client"),
            base: url.to_owned(),
        }
    }

    pub(crate) async fn call(&self, call: &str) {
        match call {
            "hire.v1.note.list" | "hire.v1.note.list/100" => {
                let size = if call.ends_with("/100") { "100" } else { "10" };
                let request = self
                    .client
                    .get(format!("{}/open-apis/hire/v1/notes", self.base))
                    .bearer_auth(TENANT)
                    .query(&[("page_size", size), ("talent_id", "6916472453069883661")]);
                black_box(data::<Notes>(request).await);
            }
            "hire.v1.todo.list" => {
                let request = self
                    .client
                    .get(format!("{}/open-apis/hire/v1/todos", self.base))
                    .bearer_auth(USER)
                    .query(&[("page_size", "10"), ("type", "interview")]);
                black_box(data::<Todos>(request).await);
            }
            "hire.v1.external_application.create" => {
                let request = self
                    .client
                    .post(format!(
                        "{}/open-apis/hire/v1/external_applications",
                        self.base
                    ))
                    .bearer_auth(TENANT)
                    .json(&Create {
                        external_id: "123",
                        job_title: "高级Java",
                        resume_source: "内推",
                        stage: "简历初筛阶段",
                        talent_id: "6960663240925956459",
                        delivery_type: 1,
                        modify_time: 1_618_500_278_645,
                        create_time: 1_618_500_278_644,
                    });
                black_box(data::<Created>(request).await);
            }
            "helpdesk.v1.notification.get" => {
                let request = self
                    .client
                    .get(format!(
                        "{}/open-apis/helpdesk/v1/notifications/{}",
                        self.base, "6981801914270744596"
                    ))
                    .bearer_auth(USER)
                    .header("X-Lark-Helpdesk-Authorization", HELPDESK);
                black_box(data::<Notified>(request).await);
            }
            _ => {
                let request = self
                    .client
                    .post(format!("{}/open-apis/calendar/v4/freebusy/list", self.base))
                    .bearer_auth(TENANT)
                    .json(&Freebusy {
                        time_min: "2020-10-28T12:00:00+08:00",
                        time_max: "2020-12-28T12:00:00+08:00",
                        user_id: "ou_xxxxxxxxxx",
                        only_busy: true,
                    });
                black_box(data::<Busy>(request).await);
            }
        }
    }
}

async fn data<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> T {
    let response = request.send().await.expect("an answer");
    assert!(response.status().is_success());
    let body = response.bytes().await.expect("a body");
    let envelope: Envelope<T> = serde_json::from_slice(&body).expect("an envelope");
    assert_eq!(envelope.code, 0);
    envelope.data.expect("data")
}

/// Both sides get TLS of the same make; over loopback neither uses it.
fn tls() -> rustls::ClientConfig {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocol versions")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}
