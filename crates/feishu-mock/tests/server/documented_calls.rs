//! The five operations that the crate was made against, called as documented.

use reqwest::Method;
use serde_json::json;

use crate::caller::{FREEBUSY, NOTES, NOTIFICATION, TODOS, as_app, as_user, send, server};

#[tokio::test]
async fn a_person_lists_todos() {
    let server = server().await;
    let (status, body) = send(as_user(
        &server,
        Method::GET,
        &format!("{TODOS}&page_size=10"),
    ))
    .await;
    assert_eq!((status, &body["data"]["has_more"]), (200, &json!(true)));
    assert_eq!(
        body["data"]["items"][0]["interview"]["id"],
        "6914542162822695181"
    );
}

#[tokio::test]
async fn the_app_lists_notes() {
    let server = server().await;
    let (status, body) = send(as_app(&server, Method::GET, NOTES)).await;
    assert_eq!(status, 200);
    assert_eq!(
        body["data"]["items"][0]["create_time"],
        1_618_209_327_096_i64
    );
}

#[tokio::test]
async fn the_app_creates_an_external_application() {
    let server = server().await;
    let request = as_app(
        &server,
        Method::POST,
        "/open-apis/hire/v1/external_applications",
    )
    .json(&json!({
        "external_id": "729557715718",
        "job_recruitment_type": 1,
        "talent_id": "6960663240925956459",
        "delivery_type": 1,
        "modify_time": 1_618_500_278_645_i64,
    }));
    let (status, body) = send(request).await;
    assert_eq!(status, 200);
    assert_eq!(
        body["data"]["external_application"]["id"],
        "6989202908470446380"
    );
}

#[tokio::test]
async fn a_person_reads_a_helpdesk_notification() {
    let server = server().await;
    let request = as_user(&server, Method::GET, NOTIFICATION).header(
        "X-Lark-Helpdesk-Authorization",
        crate::strictness::helpdesk(server.helpdesk_id(), server.helpdesk_token()),
    );
    let (status, body) = send(request).await;
    assert_eq!(status, 200);
    assert_eq!(body["data"]["notification"]["id"], "6981801914270744596");
    assert_eq!(
        server.requests()[0].path_param("notification_id"),
        Some("1624326025000")
    );
}

#[tokio::test]
async fn app_and_person_alike_ask_for_busy_times() {
    let server = server().await;
    for request in [
        as_app(&server, Method::POST, FREEBUSY),
        as_user(&server, Method::POST, FREEBUSY),
    ] {
        let request = request.json(&json!({
            "time_min": "2020-10-28T12:00:00+08:00",
            "time_max": "2020-12-28T12:00:00+08:00",
            "user_id": "ou_x",
            "only_busy": true,
        }));
        let (status, body) = send(request).await;
        assert_eq!(status, 200);
        assert_eq!(
            body["data"]["freebusy_list"][0]["start_time"],
            "2020-10-28T22:30:00+08:00"
        );
    }
}
