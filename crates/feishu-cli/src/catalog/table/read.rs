//! Reading what the SDK keeps in its tables: it lives as long as the program does, so that text stays where
//! it is compiled in, and lists are leaked. Each line is read once, so that what is leaked has an end.

use std::time::Duration;

use feishu_core::event::Schema;
use feishu_core::operation::{
    Arity, Body, DocumentedError, GroupRule, IdempotencyKey, Method, Page, Paging, Place,
    RateLimit, Retry, Rule, Verdict,
};
use serde::{Deserialize, Deserializer};

/// What can be read from what is compiled in.
pub(super) trait Read: Sized + 'static {
    fn read<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error>;
}

/// A list of it.
pub(super) fn list<T: Read, D: Deserializer<'static>>(from: D) -> Result<&'static [T], D::Error> {
    let items = Vec::<Item<T>>::deserialize(from)?;
    let items: Vec<T> = items.into_iter().map(|item| item.0).collect();
    Ok(items.leak())
}

struct Item<T>(T);

impl<T: Read> Deserialize<'static> for Item<T> {
    fn deserialize<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        T::read(from).map(Self)
    }
}

/// Text: as it stands where nothing in it is escaped.
pub(super) fn text<D: Deserializer<'static>>(from: D) -> Result<&'static str, D::Error> {
    struct Text;

    impl serde::de::Visitor<'static> for Text {
        type Value = &'static str;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("text")
        }

        fn visit_borrowed_str<E>(self, text: &'static str) -> Result<&'static str, E> {
            Ok(text)
        }

        fn visit_str<E>(self, text: &str) -> Result<&'static str, E> {
            Ok(text.to_owned().leak())
        }
    }

    from.deserialize_str(Text)
}

impl Read for &'static str {
    fn read<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        text(from)
    }
}

/// A name with its value.
impl Read for (&'static str, &'static str) {
    fn read<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        let (name, value) = <(Item<&'static str>, Item<&'static str>)>::deserialize(from)?;
        Ok((name.0, value.0))
    }
}

macro_rules! read {
    ($($what:ty as $definition:ty,)*) => {
        $(impl Read for $what {
            fn read<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
                <$definition>::deserialize(from)
            }
        })*
    };
}

read! {
    i64 as i64,
    usize as usize,
    RateLimit as RateLimitLine,
    Rule as RuleLine,
    GroupRule as GroupRuleLine,
    DocumentedError as DocumentedErrorLine,
}

#[derive(Deserialize)]
#[serde(remote = "Method", rename_all = "UPPERCASE")]
pub(super) enum MethodLine {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

#[derive(Deserialize)]
#[serde(remote = "RateLimit")]
struct RateLimitLine {
    count: u32,
    seconds: u32,
}

#[derive(Deserialize)]
#[serde(remote = "Retry", rename_all = "snake_case")]
pub(super) enum RetryLine {
    Safe,
    Idempotent(#[serde(with = "IdempotencyKeyLine")] IdempotencyKey),
    Unsafe,
}

#[derive(Deserialize)]
#[serde(remote = "IdempotencyKey")]
struct IdempotencyKeyLine {
    param: usize,
    #[serde(deserialize_with = "some_seconds")]
    life: Option<Duration>,
    fill: bool,
}

#[derive(Deserialize)]
#[serde(remote = "Body", rename_all = "snake_case")]
pub(super) enum BodyLine {
    None,
    Json,
    Multipart,
}

#[derive(Deserialize)]
#[serde(remote = "Page")]
struct PageLine {
    param: usize,
    #[serde(with = "PagingLine")]
    paging: Paging,
    items: &'static str,
}

#[derive(Deserialize)]
#[serde(remote = "Paging", rename_all = "snake_case")]
enum PagingLine {
    Token(&'static str),
    Total(&'static str),
}

pub(super) fn page<D: Deserializer<'static>>(from: D) -> Result<Option<Page>, D::Error> {
    PageLine::deserialize(from).map(Some)
}

#[derive(Deserialize)]
#[serde(remote = "DocumentedError")]
struct DocumentedErrorLine {
    status: u16,
    code: i64,
    #[serde(borrow, deserialize_with = "text")]
    meaning: &'static str,
    #[serde(borrow, default, deserialize_with = "text")]
    advice: &'static str,
    #[serde(default, with = "VerdictLine")]
    verdict: Verdict,
}

#[derive(Deserialize)]
#[serde(remote = "Verdict", rename_all = "snake_case")]
enum VerdictLine {
    Unsaid,
    Refused,
    Failed,
}

#[derive(Deserialize)]
#[serde(remote = "Place", rename_all = "snake_case")]
pub(super) enum PlaceLine {
    Path,
    Query,
    Header,
    Body,
}

#[derive(Deserialize)]
#[serde(remote = "Arity", rename_all = "snake_case")]
pub(super) enum ArityLine {
    One,
    Many,
    Map,
}

#[derive(Deserialize)]
#[serde(remote = "Rule", rename_all = "snake_case")]
enum RuleLine {
    Min(i64),
    Max(i64),
    MinLength(usize),
    MaxLength(usize),
    MinItems(usize),
    MaxItems(usize),
    Pattern(#[serde(borrow, deserialize_with = "text")] &'static str),
    OneOf(#[serde(borrow, deserialize_with = "list")] &'static [i64]),
    MaxBytes(u64),
}

#[derive(Deserialize)]
#[serde(remote = "GroupRule", rename_all = "snake_case")]
enum GroupRuleLine {
    AnyOf(#[serde(borrow, deserialize_with = "list")] &'static [usize]),
    AtMostOne(#[serde(borrow, deserialize_with = "list")] &'static [usize]),
    ExactlyOne(#[serde(borrow, deserialize_with = "list")] &'static [usize]),
    Together(#[serde(borrow, deserialize_with = "list")] &'static [usize]),
    Span {
        from: usize,
        to: usize,
        #[serde(rename = "seconds", deserialize_with = "seconds")]
        max: Duration,
    },
    Order {
        first: usize,
        then: usize,
    },
    Holds {
        field: usize,
        #[serde(borrow, deserialize_with = "decider")]
        when: Option<(usize, &'static [&'static str])>,
        #[serde(borrow, deserialize_with = "list")]
        has: &'static [&'static str],
    },
    When {
        field: usize,
        #[serde(borrow, deserialize_with = "list")]
        is: &'static [&'static str],
        #[serde(borrow, deserialize_with = "list")]
        needs: &'static [usize],
    },
}

#[derive(Deserialize)]
#[serde(remote = "Schema", rename_all = "snake_case")]
pub(super) enum SchemaLine {
    V1,
    V2,
}

fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
    u64::deserialize(from).map(Duration::from_secs)
}

fn some_seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Duration>, D::Error> {
    Option::<u64>::deserialize(from).map(|seconds| seconds.map(Duration::from_secs))
}

fn decider<D: Deserializer<'static>>(
    from: D,
) -> Result<Option<(usize, &'static [&'static str])>, D::Error> {
    let decider = Option::<(usize, Vec<Item<&'static str>>)>::deserialize(from)?;
    Ok(decider.map(|(field, is)| {
        let is: Vec<&'static str> = is.into_iter().map(|value| value.0).collect();
        (field, &*is.leak())
    }))
}
