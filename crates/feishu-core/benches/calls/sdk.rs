//! The calls, made through the generated crates.

use std::hint::black_box;

use feishu_calendar::Calendar;
use feishu_core::{Client, HelpdeskToken, Tenant, Timestamp, User};
use feishu_helpdesk::Helpdesk;
use feishu_hire::Hire;
use feishu_hire::v1::external_application::DeliveryType;
use feishu_hire::v1::todo::TodoType;

pub(crate) struct Sdk {
    hire: Hire<Tenant>,
    mine: Hire<User>,
    desk: Helpdesk<User>,
    calendar: Calendar<Tenant>,
}

impl Sdk {
    pub(crate) fn new(url: &str) -> Self {
        let client = Client::builder()
            .self_built_app("cli_a1", "secret")
            .base_url(url)
            .build()
            .expect("a client");
        let hire = Hire::new(&client);
        let user = "u-7f1bcd13fc57d46bac21793a18e560";
        let helpdesk = HelpdeskToken::new("6931347112345679", "ht-1234");
        Self {
            mine: hire.as_user(user),
            hire,
            desk: Helpdesk::new(&client, helpdesk).as_user(user),
            calendar: Calendar::new(&client),
        }
    }

    pub(crate) async fn call(&self, call: &str) {
        match call {
            "hire.v1.note.list" => {
                let notes = self.hire.v1().note().list("6916472453069883661");
                black_box(notes.page_size(10).send().await.expect("notes"));
            }
            "hire.v1.note.list/100" => {
                let notes = self.hire.v1().note().list("6916472453069883661");
                black_box(notes.page_size(100).send().await.expect("notes"));
            }
            "hire.v1.todo.list" => {
                let todos = self.mine.v1().todo().list(TodoType::Interview);
                black_box(todos.page_size(10).send().await.expect("todos"));
            }
            "hire.v1.external_application.create" => {
                let create = self
                    .hire
                    .v1()
                    .external_application()
                    .create("6960663240925956459")
                    .external_id("123")
                    .job_title("高级Java")
                    .resume_source("内推")
                    .stage("简历初筛阶段")
                    .delivery_type(DeliveryType::from(1))
                    .modify_time(Timestamp::from_millis(1_618_500_278_645))
                    .create_time(Timestamp::from_millis(1_618_500_278_644));
                black_box(create.send().await.expect("an application"));
            }
            "helpdesk.v1.notification.get" => {
                let get = self.desk.v1().notification().get("6981801914270744596");
                black_box(get.send().await.expect("a notification"));
            }
            _ => {
                let list = self
                    .calendar
                    .v4()
                    .freebusy()
                    .list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00")
                    .user_id("ou_xxxxxxxxxx")
                    .only_busy(true);
                black_box(list.send().await.expect("a list"));
            }
        }
    }
}
