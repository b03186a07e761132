//! An answer that arrived, and how it becomes what the caller asked for.

use std::fmt::{self, Write as _};
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_core::Deserialize as _;
use serde_core::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};

use super::download::Download;
use crate::ground::decode::{Decode, NO_ITEM};
use crate::ground::error::{Error, ErrorKind};
use crate::ground::json::{self, Json};
use crate::ground::locate;
use crate::ground::operation::{Answer, Operation};

/// An answer as the executor hands it over: a success by status and code, not yet decoded.
#[doc(hidden)]
pub struct Reply {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
    pub(crate) attempts: u32,
}

pub(crate) enum Content {
    Whole(Bytes),
    Stream(Box<Download>),
}

impl Reply {
    pub(crate) fn log_id(&self) -> Option<&str> {
        match &self.content {
            Content::Whole(_) => log_id(&self.headers),
            Content::Stream(download) => log_id(download.headers()),
        }
    }

    pub(crate) fn body(&self) -> &[u8] {
        match &self.content {
            Content::Whole(body) => body,
            Content::Stream(_) => &[],
        }
    }

    /// An error about this answer.
    pub(crate) fn error(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, message)
            .with_operation(self.operation)
            .with_status(self.status)
            .with_log_id(self.log_id())
            .with_attempts(self.attempts)
            .executed(true)
    }

    /// What serde_json says, with the place in the answer.
    pub(crate) fn decode_error(&self, error: &serde_json::Error) -> Error {
        let body = self.body();
        let mut offset = locate::offset(body, error.line(), error.column());
        let text = error.to_string();
        let reason = reason(&text);
        if reason == NO_ITEM {
            offset = locate::item_end(body, offset);
        }
        let mut path = locate::path(body, offset);
        if reason == NO_DATA {
            path = "data".to_owned();
        }
        let shown = if path.is_empty() { "the answer" } else { &path };
        let mut message = format!("{shown} cannot be read: {}", locate::cut(reason, 200));
        // A secret can always be read, so the reason quotes none; what is around the place may.
        if !self.operation.is_some_and(|operation| operation.secrets) {
            let _ = write!(message, "; near `{}`", locate::excerpt(body, offset));
        }
        self.error(ErrorKind::Decode, message).with_place(path)
    }
}

/// The reason without the line and column that the path makes superfluous.
fn reason(text: &str) -> &str {
    text.rfind(" at line ").map_or(text, |end| &text[..end])
}

const NO_DATA: &str = "missing or null";

/// The id under which the platform has the request on record.
pub(crate) fn log_id(headers: &HeaderMap) -> Option<&str> {
    headers
        .get("x-tt-logid")
        .or_else(|| headers.get("x-request-id"))?
        .to_str()
        .ok()
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// What an answer can become: a decoded value, nothing, or a [`Download`].
pub trait FromReply: Sized {
    /// Reads the answer.
    ///
    /// # Errors
    /// When the answer cannot be read as this type.
    #[doc(hidden)]
    fn from_reply(reply: &mut Reply) -> Result<Self, Error>;
}

impl<T: Decode> FromReply for T {
    fn from_reply(reply: &mut Reply) -> Result<Self, Error> {
        if reply.is_flat() {
            reply.flat()
        } else {
            reply.data()
        }
    }
}

impl Reply {
    /// Whether the operation's fields lie beside `code`.
    fn is_flat(&self) -> bool {
        let operation = self.operation;
        operation.is_some_and(|operation| operation.answer == Answer::Flat)
    }

    /// What is under `data`, if there is anything.
    pub(crate) fn data_if_any<T: Decode>(&self) -> Result<Option<T>, Error> {
        self.read(json_data)
    }

    /// What is under `data`.
    fn data<T: Decode>(&self) -> Result<T, Error> {
        self.data_if_any()?.ok_or_else(|| self.no_data())
    }

    /// What lies beside `code`.
    fn flat<T: Decode>(&self) -> Result<T, Error> {
        self.read(|json| T::decode(json))?
            .ok_or_else(|| self.no_data())
    }

    #[inline]
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&mut Json<'_>) -> Result<T, serde_json::Error>,
    ) -> Result<T, Error> {
        json::read(self.body(), read).map_err(|error| self.decode_error(&error))
    }

    /// The answer holds nothing where something has to be.
    pub(crate) fn no_data(&self) -> Error {
        self.decode_error(&serde_json::Error::custom(NO_DATA))
    }
}

#[inline]
fn json_data<T: Decode>(json: &mut Json<'_>) -> Result<Option<T>, serde_json::Error> {
    json.deserialize_map(DataVisitor(PhantomData))
}

struct DataVisitor<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for DataVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an envelope")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut data = None;
        while let Some(is_data) = map.next_key_seed(IsData)? {
            if is_data {
                data = map.next_value_seed(Data(PhantomData))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(data)
    }
}

struct IsData;

impl<'de> DeserializeSeed<'de> for IsData {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsData {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E: serde_core::de::Error>(self, key: &str) -> Result<bool, E> {
        Ok(key == "data")
    }
}

struct Data<T>(PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Data<T> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::decode(deserializer)
    }
}

impl FromReply for () {
    fn from_reply(reply: &mut Reply) -> Result<Self, Error> {
        // The code was good, but a body that breaks off behind it is still broken.
        match serde_json::from_slice::<IgnoredAny>(reply.body()) {
            Ok(_) => Ok(()),
            Err(error) => Err(reply.decode_error(&error)),
        }
    }
}

impl FromReply for Download {
    fn from_reply(reply: &mut Reply) -> Result<Self, Error> {
        match std::mem::replace(&mut reply.content, Content::Whole(Bytes::new())) {
            Content::Stream(download) => Ok(*download),
            whole @ Content::Whole(_) => {
                reply.content = whole;
                Err(reply.error(
                    ErrorKind::Decode,
                    "the operation does not answer with a file".to_owned(),
                ))
            }
        }
    }
}

/// A type of the caller's own, which is read by its own `Deserialize`.
pub(crate) struct BySerde<T>(pub(crate) T);

impl<T: DeserializeOwned> Decode for BySerde<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(Option::deserialize(deserializer)?.map(Self))
    }
}

/// A decoded answer with what came around it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The decoded answer.
    pub value: T,
    /// The HTTP status.
    pub status: StatusCode,
    /// The response headers.
    pub headers: HeaderMap,
    /// The body as it came. Empty for a [`Download`], which is still to be read.
    pub body: Bytes,
    /// How many requests were sent to get it, repetitions included.
    pub attempts: u32,
    operation: Option<&'static Operation>,
    flat: bool,
}

impl<T> Response<T> {
    /// The id under which the platform has the request on record.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        log_id(&self.headers)
    }

    /// The decoded answer alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Reads fields that the answer's type does not have, such as those that are newer than this
    /// crate, into a type that has these alone. What was decoded is passed over, not decoded again.
    ///
    /// ```no_run
    /// # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) -> Result<(), feishu_core::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Newer {
    ///     pinned: Option<bool>,
    /// }
    ///
    /// let response = hire.v1().note().get("6949805467799537964").send_with_response().await?;
    /// let newer: Newer = response.also()?;
    /// println!("{:?}, {:?}", response.value.note, newer.pinned);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the answer cannot be read as this type; the error names the place.
    pub fn also<U: DeserializeOwned>(&self) -> Result<U, Error> {
        let reply = Reply {
            operation: self.operation,
            status: self.status,
            headers: self.headers.clone(),
            content: Content::Whole(self.body.clone()),
            attempts: self.attempts,
        };
        let read: BySerde<U> = if self.flat {
            reply.flat()?
        } else {
            reply.data()?
        };
        Ok(read.0)
    }
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, reply: Reply, flat: bool) -> Self {
        let body = match reply.content {
            Content::Whole(body) => body,
            Content::Stream(_) => Bytes::new(),
        };
        Self {
            value,
            status: reply.status,
            headers: reply.headers,
            body,
            attempts: reply.attempts,
            operation: reply.operation,
            flat,
        }
    }
}

impl<T: FromReply> Response<T> {
    pub(crate) fn from_reply(mut reply: Reply) -> Result<Self, Error> {
        if let Content::Stream(download) = &reply.content {
            // The value takes the download with it.
            reply.headers = download.headers().clone();
        }
        let value = T::from_reply(&mut reply)?;
        let flat = reply.is_flat();
        Ok(Self::new(value, reply, flat))
    }
}
