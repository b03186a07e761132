//! The words of an operation.

use serde::Deserialize;

use super::kept::Kept;
use crate::json::Json;

/// What is to be said of an operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Text {
    /// What a call does.
    #[serde(default)]
    pub(crate) summary: String,
    /// The title of the official page, in Chinese.
    #[serde(default)]
    pub(crate) title: Option<String>,
    /// What else a caller has to know.
    #[serde(default)]
    pub(crate) details: Option<String>,
    /// Why not to use it.
    #[serde(default)]
    pub(crate) deprecated: Option<String>,
    /// The day of the page's last update.
    #[serde(default)]
    pub(crate) updated: String,
    /// The JSON Schema of what it takes.
    #[serde(default = "null")]
    pub(crate) input: Json,
    /// The JSON Schema of what it answers with, where that is JSON.
    #[serde(default)]
    pub(crate) output: Option<Json>,
}

fn null() -> Json {
    Json::Null
}

static TEXTS: Kept<Text> = Kept::new();

impl Text {
    /// Nothing at all.
    pub(super) fn none() -> &'static Self {
        static NONE: Text = Text {
            summary: String::new(),
            title: None,
            details: None,
            deprecated: None,
            updated: String::new(),
            input: Json::Null,
            output: None,
        };
        &NONE
    }

    pub(super) fn of(line: &'static str) -> Option<&'static Self> {
        TEXTS.get(line, |line| serde_json::from_str(line).ok())
    }

    /// The schema of a parameter.
    pub(crate) fn param(&self, name: &str) -> Option<&Json> {
        self.input.get("properties")?.get(name)
    }
}

/// The words by which an operation is found, without its schemas.
#[derive(Debug, Deserialize)]
pub(crate) struct Brief<'a> {
    #[serde(default)]
    http: &'a str,
    /// What a call does.
    #[serde(borrow, default)]
    pub(crate) summary: std::borrow::Cow<'a, str>,
    /// The title of the official page, in Chinese.
    #[serde(borrow, default)]
    pub(crate) title: std::borrow::Cow<'a, str>,
    /// What else a caller has to know.
    #[serde(borrow, default)]
    pub(crate) details: std::borrow::Cow<'a, str>,
    /// Why not to use it.
    #[serde(borrow, default)]
    pub(crate) deprecated: Option<std::borrow::Cow<'a, str>>,
}

impl<'a> Brief<'a> {
    /// The method and the path.
    pub(crate) fn http(&self) -> (&'a str, &'a str) {
        self.http.split_once(' ').unwrap_or_default()
    }

    pub(super) fn read(line: &'a str) -> Option<Self> {
        serde_json::from_str(line).ok()
    }
}
