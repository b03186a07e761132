//! The table at the head of a page: address, limits, types of application, scopes.

use serde::Serialize;

use super::cell::{decode, header_cell, plain};
use super::enum_values::shorten;
use super::problem::{ProblemKind, Problems};
use super::scope::scope_ids;
use super::table::RawTable;

/// A type of application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum AppType {
    /// An app a company builds for itself (`custom`).
    SelfBuilt,
    /// An app from the app store (`isv`).
    Store,
}

/// So many calls in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RateLimit {
    /// How many calls.
    pub count: u32,
    /// The window.
    pub seconds: u32,
}

/// The rate limits of an endpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub enum RateLimits {
    /// The page states none.
    #[default]
    Unstated,
    /// A limit the page does not put in numbers.
    Special,
    /// Each holds.
    Windows(Vec<RateLimit>),
}

/// What the head table says. Endpoints and events share its form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RequestFacts {
    /// The line of the table's header.
    pub line: usize,
    /// The URL, for an endpoint.
    pub url: Option<String>,
    /// The method, for an endpoint.
    pub method: Option<String>,
    /// The event's type, for an event.
    pub event_type: Option<String>,
    /// How an event is delivered.
    pub push: Option<String>,
    /// Rate limits.
    pub rate_limits: RateLimits,
    /// Types of application that may call.
    pub app_types: Vec<AppType>,
    /// Scopes, any one of which lets an app call. Empty where none is needed.
    pub scopes: Vec<String>,
    /// Scopes that reveal fields.
    pub field_scopes: Vec<String>,
}

/// Whether a table's header is that of a head table.
pub(crate) fn is_facts_table(table: &RawTable) -> bool {
    let header: Vec<String> = table.header.cells.iter().map(|c| header_cell(c)).collect();
    matches!(header.as_slice(), [key, value] if (key == "项目" || key == "名称") && value == "值")
}

/// Reads a head table.
pub(crate) fn read_facts(table: &RawTable, problems: &mut Problems) -> RequestFacts {
    let mut facts = RequestFacts {
        line: table.header.line,
        ..RequestFacts::default()
    };
    for row in &table.rows {
        let [key, value] = row.cells.as_slice() else {
            problems.add(
                row.line,
                ProblemKind::RowWidth,
                format!("expected 2 cells, found {}", row.cells.len()),
            );
            continue;
        };
        let key = header_cell(key);
        let decoded = decode(value);
        let value = plain(&decoded);
        // The first word names the row; some rows explain themselves after it.
        match key.split_whitespace().next().unwrap_or_default() {
            "HTTP" if key == "HTTP URL" => facts.url = Some(value),
            "HTTP" if key == "HTTP Method" => facts.method = Some(value),
            "接口频率限制" => facts.rate_limits = rate_limits(&value, row.line, problems),
            "支持的应用类型" => facts.app_types = app_types(&value, row.line, problems),
            "权限要求" => facts.scopes = scopes(&decoded, &value, row.line, problems),
            "字段权限要求" => {
                facts.field_scopes = scopes(&decoded, &value, row.line, problems);
            }
            "事件类型" => facts.event_type = Some(value),
            "推送方式" => facts.push = Some(value),
            _ => problems.add(
                row.line,
                ProblemKind::Structure,
                format!("unknown row `{}` in the head table", shorten(&key)),
            ),
        }
    }
    facts
}

fn scopes(decoded: &str, value: &str, line: usize, problems: &mut Problems) -> Vec<String> {
    let found = scope_ids(decoded);
    if found.is_empty() && value != "无" {
        problems.add(
            line,
            ProblemKind::Scope,
            format!("expected scopes or 无, found `{}`", shorten(value)),
        );
    }
    found
}

fn rate_limits(value: &str, line: usize, problems: &mut Problems) -> RateLimits {
    if value == "特殊频控" {
        return RateLimits::Special;
    }
    let windows: Option<Vec<RateLimit>> = value.split(['、', ',', '，']).map(rate_limit).collect();
    match windows {
        Some(windows) => RateLimits::Windows(windows),
        None => {
            problems.add(
                line,
                ProblemKind::RateLimit,
                format!(
                    "expected limits such as `50 次/秒`, found `{}`",
                    shorten(value)
                ),
            );
            RateLimits::Unstated
        }
    }
}

fn rate_limit(text: &str) -> Option<RateLimit> {
    let (count, unit) = text.split_once('/')?;
    let seconds = match unit.trim() {
        "秒" => 1,
        "分钟" | "分" => 60,
        "小时" => 3600,
        "天" => 86_400,
        _ => return None,
    };
    let count = count.trim().strip_suffix('次')?.trim().parse().ok()?;
    Some(RateLimit { count, seconds })
}

fn app_types(value: &str, line: usize, problems: &mut Problems) -> Vec<AppType> {
    let mut found = Vec::new();
    for word in value.split([',', '，', '、']).map(str::trim) {
        match word {
            "custom" | "自建应用" | "企业自建应用" => found.push(AppType::SelfBuilt),
            "isv" | "商店应用" => found.push(AppType::Store),
            _ => problems.add(
                line,
                ProblemKind::AppType,
                format!("unknown type of application `{word}`"),
            ),
        }
    }
    found
}
