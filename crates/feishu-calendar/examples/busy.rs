//! Prints when a person is busy.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform, and then `OPEN_ID` says who, `TIME_MIN` and `TIME_MAX` when, as RFC 3339:
//!
//! ```sh
//! cargo run -p feishu-calendar --example busy
//! ```

use std::env;

use feishu_calendar::Calendar;
use feishu_core::Client;
use feishu_mock::MockServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        let (from, to) = (env::var("TIME_MIN")?, env::var("TIME_MAX")?);
        return print_busy(&client, &env::var("OPEN_ID")?, &from, &to).await;
    }
    let server = MockServer::start(&[&feishu_calendar::SERVICE]).await?;
    let client = server.client();
    print_busy(
        &client,
        "ou_x",
        "2020-10-28T12:00:00+08:00",
        "2020-12-28T12:00:00+08:00",
    )
    .await
}

async fn print_busy(
    client: &Client,
    open_id: &str,
    from: &str,
    to: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let answer = Calendar::new(client)
        .v4()
        .freebusy()
        .list(from, to)
        .user_id(open_id)
        .send()
        .await?;
    for busy in answer.freebusy_list {
        let (start, end) = busy
            .start_time
            .zip(busy.end_time)
            .ok_or("a time in the answer is missing")?;
        println!("{start} – {end}");
    }
    Ok(())
}
