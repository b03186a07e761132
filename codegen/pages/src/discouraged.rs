//! Words by which a page tells its reader not to use something.

/// Phrases that say a field or a value is obsolete, without effect or not to be used. Longer ones
/// come first, so that the hint quotes the fullest. What is merely limited ("not yet supported
/// with …") or makes others ineffective is not advised against.
const PHRASES: [&str; 21] = [
    "即将下线",
    "下线中",
    "已废弃",
    "废弃字段",
    "废弃",
    "弃用",
    "请勿使用",
    "勿使用",
    "无效参数",
    "该字段无效",
    "请忽略",
    "不推荐使用",
    "不建议使用",
    "建议不继续使用",
    "旧版，请使用",
    "旧版ID",
    "暂不生效",
    "暂不支持传入",
    "不会返回该值",
    "预留扩展字段",
    "deprecated",
];

/// The phrase in `text` that warns against use, if there is one.
pub(crate) fn hint(text: &str) -> Option<String> {
    PHRASES
        .into_iter()
        .find(|phrase| text.contains(phrase))
        .map(str::to_owned)
}

/// Whether `text` warns against use.
#[must_use]
pub fn is_discouraged(text: &str) -> bool {
    hint(text).is_some()
}
