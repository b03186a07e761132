//! Writes the talents of a talent pool with their applications to standard output, as CSV.
//!
//! The platform has no list of the talents in a pool; a talent's own record names the pools. So this
//! lists all talents, gets each, and keeps those of the pool: one call for every talent that there
//! is. A talent has a line for each application, or one without, if there are none.
//!
//! Runs on the embedded mock; with `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set, against the real
//! platform, and then `POOL_ID` says which pool:
//!
//! ```sh
//! cargo run -p feishu-hire --example export_pool > pool.csv
//! ```

use std::collections::HashSet;
use std::env;
use std::io::{self, Write};

use feishu_core::{Client, Tenant};
use feishu_hire::Hire;
use feishu_hire::v1::application::{ApplicationActiveStatus, ApplicationDetailOption};
use feishu_hire::v1::talent::{TalentQueryOption, TalentSortBy};
use feishu_mock::{MockServer, Reply};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let (Ok(app_id), Ok(app_secret)) = (env::var("FEISHU_APP_ID"), env::var("FEISHU_APP_SECRET"))
    {
        let client = Client::builder()
            .self_built_app(app_id, app_secret)
            .build()?;
        return export(&Hire::new(&client), &env::var("POOL_ID")?).await;
    }
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    answer(&server);
    let client = server.client();
    export(&Hire::new(&client), "pool-1").await
}

async fn export(hire: &Hire<Tenant>, pool: &str) -> Result<(), Box<dyn std::error::Error>> {
    // A pool that does not exist would look like an empty one.
    let pools = hire
        .v1()
        .talent_pool()
        .search()
        .id_list([pool])
        .send()
        .await?;
    if !pools.items.iter().any(|it| it.id.as_deref() == Some(pool)) {
        return Err(format!("there is no talent pool {pool}").into());
    }

    write_row([
        "talent",
        "name",
        "email",
        "application",
        "job",
        "stage",
        "active",
    ])?;
    // The time of entry never changes, so updates during the walk move nobody to another page; a
    // talent who enters during it makes another one come twice.
    let mut talents = hire
        .v1()
        .talent()
        .list()
        .sort_by(TalentSortBy::CreateTime)
        .query_option(TalentQueryOption::IgnoreEmptyError)
        .page_size(20)
        .items();
    let mut seen = HashSet::new();
    while let Some(talent) = talents.next().await {
        let id = talent?.id.ok_or("a talent has no ID")?;
        if seen.insert(id.clone()) {
            export_talent(hire, pool, &id).await?;
        }
    }
    Ok(())
}

async fn export_talent(
    hire: &Hire<Tenant>,
    pool: &str,
    id: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let talent = hire.v2().talent().get(id).send().await?;
    if !talent.talent_pool_id_list.iter().any(|it| it == pool) {
        return Ok(());
    }
    let person = talent.basic_info.unwrap_or_default();
    let name = person.name.unwrap_or_default();
    let email = person.email.unwrap_or_default();

    let mut none = true;
    let list = hire.v1().application().list().talent_id(id);
    let mut applications = list.page_size(200).items();
    while let Some(application) = applications.next().await {
        let application = application?;
        let detail = hire
            .v1()
            .application()
            .get_detail(&application)
            .options([ApplicationDetailOption::WithJob])
            .send()
            .await?
            .application_detail
            .unwrap_or_default();
        let info = detail.basic_info.ok_or("an application has no facts")?;
        let job = detail.job.and_then(|job| job.name);
        let stage = info.stage.and_then(|stage| {
            let english = stage.en_name.filter(|name| !name.is_empty());
            english.or(stage.zh_name)
        });
        let active = match info.active_status {
            Some(ApplicationActiveStatus::Active) => "yes",
            Some(ApplicationActiveStatus::Inactive) => "no",
            _ => "",
        };
        write_row([
            id,
            &name,
            &email,
            &application,
            &job.unwrap_or_default(),
            &stage.unwrap_or_default(),
            active,
        ])?;
        none = false;
    }
    if none {
        write_row([id, &name, &email, "", "", "", ""])?;
    }
    Ok(())
}

/// Writes a line as RFC 4180 has it.
fn write_row(fields: [&str; 7]) -> io::Result<()> {
    let line = fields.map(|field| {
        if field.contains([',', '"', '\r', '\n']) {
            format!("\"{}\"", field.replace('"', "\"\""))
        } else {
            field.to_owned()
        }
    });
    write!(io::stdout(), "{}\r\n", line.join(","))
}

/// Three talents on two pages, of whom the first and the last are in the pool.
fn answer(server: &MockServer) {
    server
        .on("hire.v1.talent_pool.search")
        .respond_data(json!({"items": [{"id": "pool-1"}], "has_more": false}));
    server.on("hire.v1.talent.list").respond_pages(vec![
        json!([{"id": "talent-1"}, {"id": "talent-2"}]),
        json!([{"id": "talent-3"}]),
    ]);
    server.on("hire.v2.talent.get").respond_with(|request| {
        let id = request.path_param("talent_id").unwrap_or_default();
        let (name, email, pool) = match id {
            "talent-1" => ("Doe, Ann", "ann@example.com", "pool-1"),
            "talent-2" => ("Bo Li", "bo@example.com", "pool-2"),
            _ => ("Chen \"CJ\" Jun", "chen@example.com", "pool-1"),
        };
        Reply::data(json!({
            "talent_id": id,
            "basic_info": {"name": name, "email": email},
            "talent_pool_id_list": [pool],
        }))
    });
    server
        .on("hire.v1.application.list")
        .respond_with(|request| {
            let items = match request.query("talent_id") {
                Some("talent-1") => json!(["application-1", "application-2"]),
                _ => json!([]),
            };
            Reply::data(json!({"items": items, "has_more": false}))
        });
    server
        .on("hire.v1.application.get_detail")
        .respond_with(|request| {
            let id = request.path_param("application_id");
            let (job, stage, status) = match id {
                Some("application-1") => ("Engineer, backend", "Interview", 1),
                _ => ("Analyst", "Screening", 2),
            };
            Reply::data(json!({"application_detail": {
                "basic_info": {"id": id, "stage": {"en_name": stage}, "active_status": status},
                "job": {"name": job},
            }}))
        });
}
