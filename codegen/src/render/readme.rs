//! What a service's crate shows on the pages of registries and repositories, in two languages.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::manifest::MARK;
use super::names::ident;
use super::writer::krate;
use crate::model::{Chinese, Resource, Service};
use crate::naming;

/// `README.md`.
pub(super) fn english(service: &Service) -> String {
    let count = service.operations().count();
    let plural = if count == 1 {
        "operation"
    } else {
        "operations"
    };
    let other = if service.chinese.is_some() {
        "English | [简体中文](README.zh-CN.md)\n\n"
    } else {
        ""
    };
    format!(
        "{head}{other}\
         {title} for Rust: {count} {plural} of the Feishu (Lark) Open Platform with every \
         parameter, value, rule and error typed.\n\n\
         {summary}\n\n\
         {code}\n\
         Tokens, retries, rate limits, pages and errors are explained in `feishu-core`.\n",
        head = head(service),
        title = service.title,
        summary = service.summary,
        code = code(service),
    )
}

/// `README.zh-CN.md`, with every operation by the title under which it is known.
pub(super) fn chinese(service: &Service, words: &Chinese) -> String {
    let rows: String = service
        .resources()
        .filter(|resource| !resource.operations.is_empty())
        .map(row)
        .collect();
    format!(
        "{head}[English](README.md) | 简体中文\n\n\
         {title}的 Rust SDK：{count} 个飞书（Lark）开放平台接口，参数、取值、约束和错误码全部由类型表达。\n\n\
         {summary}\n\n\
         {code}\n\
         访问凭证、重试、频控、分页和错误处理见 `feishu-core` 的文档。\n\n\
         ## 接口一览\n\n\
         资源和方法与接口 ID 逐词对应；在 rustdoc 里按接口的中文名称、ID 或请求路径都能搜到对应的方法。\n\n\
         | 资源 | 路径 | 接口与方法 |\n| --- | --- | --- |\n{rows}",
        head = head(service),
        title = words.title,
        count = service.operations().count(),
        summary = words.summary,
        code = code(service),
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

/// From nothing to the service's handle. Paths in full: a service may have any name.
fn code(service: &Service) -> String {
    let (krate, handle) = (krate(service), ident(&naming::pascal(&service.name)));
    let name = ident(&naming::snake(&service.name));
    let (credential, argument) = if service.helpdesk {
        (
            "    let credential = feishu_core::HelpdeskToken::new(\"6875000000000000000\", \"ht-…\");\n",
            ", credential",
        )
    } else {
        ("", "")
    };
    format!(
        "```rust,no_run\n\
         fn main() -> Result<(), feishu_core::Error> {{\n    \
             let client = feishu_core::Client::builder().self_built_app(\"cli_a1b2\", \"app_secret\").build()?;\n\
             {credential}    \
             let {name} = {krate}::{handle}::new(&client{argument});\n    \
             Ok(())\n\
         }}\n\
         ```\n"
    )
}
