//! What a service's crate shows on the pages of registries and repositories, in two languages.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::manifest::MARK;
use super::names::ident;
use super::writer::krate;
use crate::model::{Chinese, Resource, Service};
use crate::naming;

/// Where the crates come from, and what is said of one is read.
const REPOSITORY: &str = "https://github.com/feishu-rs/feishu-rs";

/// `README.md`.
pub(super) fn english(service: &Service) -> String {
    let counted = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        count => format!("{count} {one}s"),
    };
    let (operations, events) = (service.operations().count(), service.events().count());
    let other = match service.chinese {
        Some(_) => "English | [简体中文](README.zh-CN.md)\n\n",
        None => "",
    };
    let job = match &service.first_job {
        Some(job) => format!("{}\n\n", job.does.trim_end()),
        None => String::new(),
    };
    format!(
        "{head}{other}\
         {title} for Rust: {operations}{events} of the Feishu (Lark) Open Platform with every \
         parameter, value, rule and error typed.\n\n\
         {summary}\n\n\
         ## Depending on it\n\n\
         {dependencies}\n\
         When the crates are published, `version = \"0.1\"` takes the place of `git`.\n\n\
         ## A first job\n\n\
         {job}{code}\n\
         The client fetches, shares and renews the token, keeps to rate limits where asked to, and \
         sends again what may be sent again. What fails says which operation, why, and what to do.\n\n\
         ## Where to go on\n\n\
         - Every operation and type, and in what order operations are called: the crate's own \
         documentation, `cargo doc --open -p {krate}`.\n\
         - Identities, tokens, retries, limits, errors, pages and files, and endpoints that no crate \
         has: that of [`feishu-core`]({REPOSITORY}/tree/main/crates/feishu-core).\n\
         {received}\
         - Tests without a network, on the documented examples: \
         [`feishu-mock`]({REPOSITORY}/tree/main/crates/feishu-mock), with this crate's feature \
         `testing`.\n\
         - Answers as JSON, to store or forward them: the feature `serde`.\n\
         - Times from and to the types of `jiff`, `time` or `chrono`: the features of these names.\n\
         - Whole programs: [the examples]({REPOSITORY}/blob/main/examples/README.md).\n",
        head = head(service),
        title = service.title,
        summary = service.summary,
        operations = counted(operations, "operation"),
        events = match events {
            0 => String::new(),
            count => format!(" and {}", counted(count, "event")),
        },
        dependencies = dependencies(service),
        code = code(service),
        krate = service.crate_name(),
        received = match events {
            0 => String::new(),
            _ => format!(
                "- Its events, over webhook or a long connection: \
                 [`feishu-events`]({REPOSITORY}/tree/main/crates/feishu-events).\n"
            ),
        },
    )
}

/// `README.zh-CN.md`, with every operation by the title under which it is known.
pub(super) fn chinese(service: &Service, words: &Chinese) -> String {
    let rows: String = service
        .resources()
        .filter(|resource| !resource.operations.is_empty())
        .map(row)
        .collect();
    let events = service.events().count();
    let job = service.first_job.as_ref();
    let job = match job.and_then(|job| job.chinese.as_deref()) {
        Some(text) => format!("{}\n\n", text.trim_end()),
        None => String::new(),
    };
    format!(
        "{head}[English](README.md) | 简体中文\n\n\
         {title}的 Rust SDK：{operations} 个飞书（Lark）开放平台接口{events}，参数、取值、约束和错误码全部由类型表达。\n\n\
         {summary}\n\n\
         ## 添加依赖\n\n\
         {dependencies}\n\
         crate 发布之后，把 `git` 换成 `version = \"0.1\"` 即可。\n\n\
         ## 第一件事\n\n\
         {job}{code}\n\
         访问凭证由客户端获取、共享和续期；可以重试的请求自动重试，也可以让客户端遵守频控。\
         出错时会说明是哪个接口、什么原因、该怎么办。\n\n\
         ## 接下来\n\n\
         - 全部接口和类型，以及接口的调用顺序：crate 自己的文档，`cargo doc --open -p {krate}`。\n\
         - 身份、访问凭证、重试、频控、错误、分页、文件，以及还没有收录的接口怎么调用：\
         [`feishu-core`]({REPOSITORY}/tree/main/crates/feishu-core) 的文档。\n\
         {received}\
         - 不联网的测试，以官方文档的示例作答：\
         [`feishu-mock`]({REPOSITORY}/tree/main/crates/feishu-mock)，配合本 crate 的 feature `testing`。\n\
         - 把返回结果存下来或转发出去：feature `serde` 让所有类型都能用 serde 序列化和反序列化。\n\
         - 时间与 `jiff`、`time`、`chrono` 的类型互相转换：同名的 feature。\n\
         - 完整的程序：[示例一览]({REPOSITORY}/blob/main/examples/README.zh-CN.md)。\n\n\
         ## 接口一览\n\n\
         资源和方法与接口 ID 逐词对应；在 rustdoc 里按接口的中文名称、ID 或请求路径都能搜到对应的方法。\n\n\
         | 资源 | 路径 | 接口与方法 |\n| --- | --- | --- |\n{rows}",
        head = head(service),
        title = words.title,
        summary = words.summary,
        operations = service.operations().count(),
        events = match events {
            0 => String::new(),
            count => format!("和 {count} 个事件"),
        },
        dependencies = dependencies(service),
        code = code(service),
        krate = service.crate_name(),
        received = match events {
            0 => String::new(),
            _ => format!(
                "- 接收事件，支持 Webhook 和长连接：\
                 [`feishu-events`]({REPOSITORY}/tree/main/crates/feishu-events)。\n"
            ),
        },
    )
}

/// What a program's manifest needs, as long as the crates come from their repository.
fn dependencies(service: &Service) -> String {
    let krate = service.crate_name();
    format!(
        "```toml\n\
         [dependencies]\n\
         feishu-core = {{ git = \"{REPOSITORY}\" }}\n\
         {krate} = {{ git = \"{REPOSITORY}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\
         ```\n"
    )
}

/// A resource with its operations: of each title, link to the official page, method.
fn row(resource: &Resource) -> String {
    let path: Vec<String> = resource
        .module()
        .iter()
        .map(|word| format!("{}()", naming::ident(word)))
        .collect();
    let operations: Vec<String> = resource
        .operations
        .iter()
        .map(|one| {
            let title = docs::escape(one.title.as_ref().unwrap_or(&one.id)).replace('|', "\\|");
            format!("[{title}]({}) `{}`", one.docs, naming::ident(&one.name))
        })
        .collect();
    let title = docs::escape(resource.title.as_deref().unwrap_or_default());
    format!(
        "| {title} | `{}` | {} |\n",
        path.join("."),
        operations.join("、")
    )
}

/// The READMEs as the documentation of an item that is there for doc tests alone.
pub(super) fn as_tests(service: &Service) -> TokenStream {
    let chinese = service
        .chinese
        .is_some()
        .then(|| quote!(#[doc = include_str!("../README.zh-CN.md")]));
    quote! {
        #[cfg(doctest)]
        #[doc = include_str!("../README.md")]
        #chinese
        struct ReadmeAsTests;
    }
}

fn head(service: &Service) -> String {
    format!(
        "<!-- Generated from specs/{}/service.yaml {MARK} -->\n# {}\n\n",
        service.name,
        service.crate_name(),
    )
}

/// From nothing to the service's handle, and what is done with it first.
fn code(service: &Service) -> String {
    let (krate, handle) = (krate(service), ident(&naming::pascal(&service.name)));
    let name = ident(&naming::snake(&service.name));
    let (credential, argument) = match service.helpdesk {
        true => (
            "    let credential = HelpdeskToken::new(\"6875000000000000000\", \"ht-…\");\n",
            ", credential",
        ),
        false => ("", ""),
    };
    let core = match service.helpdesk {
        true => "{Client, HelpdeskToken}",
        false => "Client",
    };
    let job: String = match &service.first_job {
        Some(job) => job.code.trim_end().lines().map(indented).collect(),
        None => format!("    let _ = {name};\n"),
    };
    // The handle by its path: a service may be called like anything that is in use here.
    format!(
        "```rust,no_run\n\
         use feishu_core::{core};\n\
         \n\
         #[tokio::main]\n\
         async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
             let client = Client::builder().self_built_app(\"cli_a1b2\", \"app_secret\").build()?;\n\
             {credential}    \
             let {name} = {krate}::{handle}::new(&client{argument});\n\
             \n\
             {job}    \
             Ok(())\n\
         }}\n\
         ```\n"
    )
}

/// A line inside of a function.
fn indented(line: &str) -> String {
    match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    }
}
