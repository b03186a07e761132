//! Prints every note on a talent.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform, and then `TALENT_ID` says whose notes:
//!
//! ```sh
//! cargo run -p feishu-hire --example notes
//! ```

use std::env;

use feishu_core::Client;
use feishu_hire::Hire;
use feishu_mock::MockServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        return print_notes(&client, &env::var("TALENT_ID")?).await;
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    let client = server.client();
    print_notes(&client, "6916472453069883661").await
}

async fn print_notes(client: &Client, talent_id: &str) -> Result<(), Box<dyn std::error::Error>> {
    let hire = Hire::new(client);
    let mut notes = hire.v1().note().list(talent_id).page_size(200).items();
    while let Some(note) = notes.next().await {
        let note = note?;
        println!(
            "{}: {}",
            note.creator_id.unwrap_or_default(),
            note.content.unwrap_or_default()
        );
    }
    Ok(())
}
