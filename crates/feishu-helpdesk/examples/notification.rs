//! Prints whom a helpdesk's notification reached.
//!
//! Runs on the embedded mock; against the real platform when `FEISHU_APP_ID`,
//! `FEISHU_APP_SECRET`, `FEISHU_USER_ACCESS_TOKEN`, `FEISHU_HELPDESK_ID` and
//! `FEISHU_HELPDESK_TOKEN` are set, and then `NOTIFICATION_ID` says which:
//!
//! ```sh
//! cargo run -p feishu-helpdesk --example notification
//! ```

use std::env;

use feishu_core::{Client, HelpdeskToken};
use feishu_helpdesk::Helpdesk;
use feishu_mock::MockServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let helpdesk = HelpdeskToken::new(
            env::var("FEISHU_HELPDESK_ID")?,
            env::var("FEISHU_HELPDESK_TOKEN")?,
        );
        let user = env::var("FEISHU_USER_ACCESS_TOKEN")?;
        return print_notification(&client, helpdesk, &user, &env::var("NOTIFICATION_ID")?).await;
    }
    let server = MockServer::start(&[&feishu_helpdesk::SERVICE]).await?;
    let client = server.client();
    let helpdesk = server.helpdesk();
    print_notification(&client, helpdesk, server.user_token(), "1624326025000").await
}

async fn print_notification(
    client: &Client,
    helpdesk: HelpdeskToken,
    user: &str,
    id: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let desk = Helpdesk::new(client, helpdesk).as_user(user);
    let answer = desk.v1().notification().get(id).send().await?;
    let notification = answer
        .notification
        .ok_or("the answer holds no notification")?;
    println!("{}", notification.job_name.unwrap_or_default());
    println!(
        "sent to {} of {}, read by {}",
        notification.sent_user_count.unwrap_or_default(),
        notification.target_user_count.unwrap_or_default(),
        notification.read_user_count.unwrap_or_default()
    );
    for user in notification.user_list {
        println!("- {}", user.name.unwrap_or_default());
    }
    Ok(())
}
