//! Copies the talents that changed in the last day into a folder: one folder each, with the notes on
//! them and their newest résumé.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform:
//!
//! ```sh
//! cargo run -p feishu-hire --example sync
//! ```

use std::env;
use std::path::Path;
use std::time::Duration;

use feishu_core::{Client, Timestamp};
use feishu_hire::Hire;
use feishu_mock::MockServer;
use serde_json::json;
use tokio::fs;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = env::temp_dir().join("feishu-talents");
    let since = Timestamp::now() - Duration::from_secs(24 * 60 * 60);
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        return sync(&client, &since, &folder).await;
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    answer(&server);
    sync(&server.client(), &since, &folder).await?;

    let notes = fs::read_to_string(folder.join("talent-1").join("notes.txt")).await?;
    let resume = fs::read(folder.join("talent-1").join("resume.pdf")).await?;
    fs::remove_dir_all(&folder).await?;
    if (notes.as_str(), resume.as_slice()) != ("Call back.\nSpeaks Dutch.\n", b"%PDF-1.7") {
        return Err(format!("{} bytes and {notes:?} were copied", resume.len()).into());
    }
    Ok(())
}

async fn sync(
    client: &Client,
    since: &Timestamp,
    folder: &Path,
) -> Result<(), Box<dyn std::error::Error>> {
    let v1 = Hire::new(client).v1();
    let mut talents = v1.talent().list().update_start_time(since).items();
    while let Some(talent) = talents.next().await {
        let talent = talent?;
        let id = talent.id.ok_or("a talent has no ID")?;
        let folder = folder.join(&id);
        fs::create_dir_all(&folder).await?;

        let mut text = String::new();
        let mut notes = v1.note().list(&id).page_size(200).items();
        while let Some(note) = notes.next().await {
            text += &note?.content.unwrap_or_default();
            text += "\n";
        }
        fs::write(folder.join("notes.txt"), text).await?;

        if let Some(resume) = talent.resume_attachment_id_list.first() {
            let answer = v1.attachment().get(resume).send().await?;
            let url = answer.attachment.and_then(|file| file.url);
            let file = client.download(url.ok_or("a résumé has no address")?);
            // What the file is called was decided elsewhere, and is not taken for a path.
            let size = file.await?.save(folder.join("resume.pdf")).await?;
            println!("{id}: {size} bytes of résumé");
        }
    }
    Ok(())
}

/// Two talents on two pages, of whom the first has notes and a résumé.
fn answer(server: &MockServer) {
    let url = server.host_file("Ann Doe.pdf", "application/pdf", "%PDF-1.7");
    server.on("hire.v1.talent.list").respond_pages(vec![
        json!([{"id": "talent-1", "resume_attachment_id_list": ["file-2", "file-1"]}]),
        json!([{"id": "talent-2"}]),
    ]);
    server.on("hire.v1.note.list").once().respond_data(json!({
        "items": [{"content": "Call back."}, {"content": "Speaks Dutch."}],
        "has_more": false,
    }));
    server
        .on("hire.v1.note.list")
        .respond_data(json!({"items": [], "has_more": false}));
    server
        .on("hire.v1.attachment.get")
        .respond_data(json!({"attachment": {"id": "file-2", "url": url}}));
}
