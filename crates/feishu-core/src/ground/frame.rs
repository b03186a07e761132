//! The frames of a long connection: protobuf, read and written by hand. Of the format it takes two
//! wire types and nine fields, which is less than a library for it would bring.
//!
//! The two ends of such a connection, `feishu-events` and `feishu-mock`, have this in common and
//! nothing else.

#![allow(missing_docs)]

use std::str;

use bytes::Bytes;

/// A frame is one binary message of the WebSocket.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frame {
    pub seq_id: u64,
    pub log_id: u64,
    pub service: i32,
    pub method: i32,
    pub headers: Vec<(String, String)>,
    pub payload_encoding: Option<String>,
    pub payload_type: Option<String>,
    pub payload: Option<Bytes>,
    pub log_id_new: Option<String>,
}

/// The method of frames about the connection, and of those that carry something.
pub const CONTROL: i32 = 0;
pub const DATA: i32 = 1;

/// Frames of the platform have some ten headers.
const MOST_HEADERS: usize = 64;

const VARINT: u64 = 0;
const FIXED_64: u64 = 1;
const LENGTH: u64 = 2;
const FIXED_32: u64 = 5;

/// Why bytes are no frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadFrame {
    CutOff,
    Varint,
    WireType,
    NotText,
    TooManyHeaders,
    Missing(&'static str),
}

impl BadFrame {
    pub fn reason(self) -> &'static str {
        match self {
            Self::CutOff => "it is cut off",
            Self::Varint => "a number is too long",
            Self::WireType => "a field is not of its type",
            Self::NotText => "a text is not UTF-8",
            Self::TooManyHeaders => "it has too many headers",
            Self::Missing(field) => field,
        }
    }
}

impl Frame {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Reads a frame. The payload shares the message's memory.
    pub fn decode(message: &Bytes) -> Result<Self, BadFrame> {
        let mut frame = Self::default();
        let mut required = [false; 4];
        let mut fields = Fields(message);
        while let Some((number, field)) = fields.next()? {
            // Required numbers are the first four fields.
            if let Some(seen) = number
                .checked_sub(1)
                .and_then(|index| required.get_mut(usize::try_from(index).ok()?))
            {
                *seen = true;
            }
            match number {
                1 => frame.seq_id = field.number()?,
                2 => frame.log_id = field.number()?,
                3 => frame.service = int32(field.number()?),
                4 => frame.method = int32(field.number()?),
                5 => {
                    if frame.headers.len() == MOST_HEADERS {
                        return Err(BadFrame::TooManyHeaders);
                    }
                    frame.headers.push(header(field.bytes()?)?);
                }
                6 => frame.payload_encoding = Some(text(field.bytes()?)?),
                7 => frame.payload_type = Some(text(field.bytes()?)?),
                8 => frame.payload = Some(message.slice_ref(field.bytes()?)),
                9 => frame.log_id_new = Some(text(field.bytes()?)?),
                _ => {}
            }
        }
        const NAMES: [&str; 4] = [
            "it has no SeqID",
            "it has no LogID",
            "it has no service",
            "it has no method",
        ];
        match required.iter().position(|seen| !seen) {
            Some(missing) => Err(BadFrame::Missing(NAMES[missing])),
            None => Ok(frame),
        }
    }

    pub fn encode(&self) -> Vec<u8> {
        let payload = self.payload.as_ref().map_or(0, Bytes::len);
        let mut to = Vec::with_capacity(128 + payload);
        for (number, value) in [
            (1, self.seq_id),
            (2, self.log_id),
            (3, i64::from(self.service).cast_unsigned()),
            (4, i64::from(self.method).cast_unsigned()),
        ] {
            put_varint(&mut to, number << 3 | VARINT);
            put_varint(&mut to, value);
        }
        for (key, value) in &self.headers {
            let mut header = Vec::with_capacity(key.len() + value.len() + 8);
            put_bytes(&mut header, 1, key.as_bytes());
            put_bytes(&mut header, 2, value.as_bytes());
            put_bytes(&mut to, 5, &header);
        }
        for (number, value) in [
            (6, self.payload_encoding.as_deref().map(str::as_bytes)),
            (7, self.payload_type.as_deref().map(str::as_bytes)),
            (8, self.payload.as_deref()),
            (9, self.log_id_new.as_deref().map(str::as_bytes)),
        ] {
            if let Some(value) = value {
                put_bytes(&mut to, number, value);
            }
        }
        to
    }
}

fn header(bytes: &[u8]) -> Result<(String, String), BadFrame> {
    let (mut key, mut value) = (None, None);
    let mut fields = Fields(bytes);
    while let Some((number, field)) = fields.next()? {
        match number {
            1 => key = Some(text(field.bytes()?)?),
            2 => value = Some(text(field.bytes()?)?),
            _ => {}
        }
    }
    Ok((
        key.ok_or(BadFrame::Missing("a header has no key"))?,
        value.ok_or(BadFrame::Missing("a header has no value"))?,
    ))
}

/// The 32 bits that count: a negative number is sent as 64.
#[allow(clippy::cast_possible_truncation)]
fn int32(number: u64) -> i32 {
    number.cast_signed() as i32
}

fn text(bytes: &[u8]) -> Result<String, BadFrame> {
    let text = str::from_utf8(bytes).map_err(|_| BadFrame::NotText)?;
    Ok(text.to_owned())
}

/// The fields that are still to be read.
struct Fields<'a>(&'a [u8]);

enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
    /// Of a type that no field of ours has.
    Other,
}

impl<'a> Field<'a> {
    fn number(&self) -> Result<u64, BadFrame> {
        match self {
            Self::Number(number) => Ok(*number),
            _ => Err(BadFrame::WireType),
        }
    }

    fn bytes(&self) -> Result<&'a [u8], BadFrame> {
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            _ => Err(BadFrame::WireType),
        }
    }
}

impl<'a> Fields<'a> {
    fn next(&mut self) -> Result<Option<(u64, Field<'a>)>, BadFrame> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let tag = self.varint()?;
        // A tag has 32 bits, and numbers begin with one.
        if tag > u64::from(u32::MAX) || tag >> 3 == 0 {
            return Err(BadFrame::WireType);
        }
        let field = match tag & 7 {
            VARINT => Field::Number(self.varint()?),
            LENGTH => {
                let length = usize::try_from(self.varint()?).map_err(|_| BadFrame::CutOff)?;
                Field::Bytes(self.take(length)?)
            }
            FIXED_64 => {
                self.take(8)?;
                Field::Other
            }
            FIXED_32 => {
                self.take(4)?;
                Field::Other
            }
            _ => return Err(BadFrame::WireType),
        };
        Ok(Some((tag >> 3, field)))
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], BadFrame> {
        let (taken, left) = self.0.split_at_checked(length).ok_or(BadFrame::CutOff)?;
        self.0 = left;
        Ok(taken)
    }

    fn varint(&mut self) -> Result<u64, BadFrame> {
        let mut value = 0;
        for (index, byte) in self.0.iter().enumerate().take(10) {
            // Of the tenth byte one bit fits.
            if index == 9 && *byte > 1 {
                return Err(BadFrame::Varint);
            }
            value |= u64::from(byte & 0x7F) << (7 * index);
            if byte & 0x80 == 0 {
                self.0 = &self.0[index + 1..];
                return Ok(value);
            }
        }
        Err(if self.0.len() < 10 {
            BadFrame::CutOff
        } else {
            BadFrame::Varint
        })
    }
}

fn put_varint(to: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        to.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

fn put_bytes(to: &mut Vec<u8>, number: u64, bytes: &[u8]) {
    put_varint(to, number << 3 | LENGTH);
    put_varint(to, bytes.len() as u64);
    to.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use prost::Message;

    use super::*;

    /// So many cases, or as many as `FEISHU_CASES` says: for a long run once in a while.
    fn cases(usual: u32) -> u32 {
        let asked = std::env::var("FEISHU_CASES").ok();
        asked.and_then(|cases| cases.parse().ok()).unwrap_or(usual)
    }

    /// The same by another implementation.
    #[derive(Clone, PartialEq, Message)]
    struct Oracle {
        #[prost(uint64, required, tag = "1")]
        seq_id: u64,
        #[prost(uint64, required, tag = "2")]
        log_id: u64,
        #[prost(int32, required, tag = "3")]
        service: i32,
        #[prost(int32, required, tag = "4")]
        method: i32,
        #[prost(message, repeated, tag = "5")]
        headers: Vec<OracleHeader>,
        #[prost(string, optional, tag = "6")]
        payload_encoding: Option<String>,
        #[prost(string, optional, tag = "7")]
        payload_type: Option<String>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        payload: Option<Bytes>,
        #[prost(string, optional, tag = "9")]
        log_id_new: Option<String>,
    }

    #[derive(Clone, PartialEq, Message)]
    struct OracleHeader {
        #[prost(string, required, tag = "1")]
        key: String,
        #[prost(string, required, tag = "2")]
        value: String,
    }

    impl From<Oracle> for Frame {
        fn from(oracle: Oracle) -> Self {
            Self {
                seq_id: oracle.seq_id,
                log_id: oracle.log_id,
                service: oracle.service,
                method: oracle.method,
                headers: oracle
                    .headers
                    .into_iter()
                    .map(|h| (h.key, h.value))
                    .collect(),
                payload_encoding: oracle.payload_encoding,
                payload_type: oracle.payload_type,
                payload: oracle.payload,
                log_id_new: oracle.log_id_new,
            }
        }
    }

    prop_compose! {
        fn oracles()(
            numbers in any::<(u64, u64, i32, i32)>(),
            headers in prop::collection::vec(any::<(String, String)>(), 0..8),
            texts in any::<(Option<String>, Option<String>, Option<String>)>(),
            payload in prop::option::of(prop::collection::vec(any::<u8>(), 0..300)),
        ) -> Oracle {
            let (seq_id, log_id, service, method) = numbers;
            let (payload_encoding, payload_type, log_id_new) = texts;
            let headers = headers.into_iter();
            Oracle {
                seq_id,
                log_id,
                service,
                method,
                headers: headers.map(|(key, value)| OracleHeader { key, value }).collect(),
                payload_encoding,
                payload_type,
                payload: payload.map(Bytes::from),
                log_id_new,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(cases(2_000)))]

        #[test]
        fn both_implementations_read_and_write_the_same(oracle in oracles()) {
            let theirs = Bytes::from(oracle.encode_to_vec());
            let frame = Frame::decode(&theirs).expect("a frame");
            prop_assert_eq!(&frame, &Frame::from(oracle));
            prop_assert_eq!(Bytes::from(frame.encode()), theirs);
        }

        #[test]
        fn a_broken_frame_is_an_error_or_what_the_other_reads(
            oracle in oracles(),
            cut in any::<prop::sample::Index>(),
            flip in any::<prop::sample::Index>(),
            with in any::<u8>(),
        ) {
            let mut bytes = oracle.encode_to_vec();
            let at = flip.index(bytes.len());
            bytes[at] ^= with;
            bytes.truncate(cut.index(bytes.len() + 1));
            let bytes = Bytes::from(bytes);
            // Groups, which nobody sends, are known to the other alone; and it makes up what is
            // required and missing.
            if let (Ok(ours), Ok(theirs)) = (Frame::decode(&bytes), Oracle::decode(bytes.clone())) {
                prop_assert_eq!(ours, Frame::from(theirs));
            }
        }

        #[test]
        fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let bytes = Bytes::from(bytes);
            if let Ok(frame) = Frame::decode(&bytes) {
                let held: usize = frame.headers.iter().map(|(key, value)| key.len() + value.len()).sum();
                prop_assert!(held <= bytes.len() && frame.headers.len() <= MOST_HEADERS);
            }
        }
    }

    #[test]
    fn a_frame_that_lacks_what_is_required_says_what() {
        let whole = Frame::default().encode();
        assert_eq!(whole, [8, 0, 16, 0, 24, 0, 32, 0]);
        for (without, reason) in [
            (0, "it has no SeqID"),
            (2, "it has no LogID"),
            (4, "it has no service"),
            (6, "it has no method"),
        ] {
            let mut bytes = whole.clone();
            bytes.drain(without..without + 2);
            let error = Frame::decode(&bytes.into()).expect_err("refused");
            assert_eq!(error.reason(), reason);
        }
        let mut headers = whole.clone();
        headers.extend([0x2A, 2, 0x0A, 0]);
        assert_eq!(
            Frame::decode(&headers.into()),
            Err(BadFrame::Missing("a header has no value"))
        );
        let mut many = whole;
        many.extend([0x2A, 4, 0x0A, 0, 0x12, 0].repeat(MOST_HEADERS + 1));
        assert_eq!(Frame::decode(&many.into()), Err(BadFrame::TooManyHeaders));
    }
}
