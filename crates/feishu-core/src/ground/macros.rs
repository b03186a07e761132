//! What the generated crates are written in: a type or a call in a few lines, the same code for all.

/// Makes a struct readable from the platform's JSON, writable to it, or both.
///
/// A `response` reads, a `request` writes, `both` does both; the crate's `serde` feature adds
/// the direction that is missing. Each field is given with its index and its name on the wire;
/// `swapped` marks a number that is carried as a string, or the reverse, `millis` and `seconds` times in
/// these forms.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    (response $name:ident { $($fields:tt)* }) => {
        $crate::__decode_object! { [] $name { $($fields)* } }
        $crate::__encode_object! { [cfg(feature = "serde")] $name { $($fields)* } }
    };
    (request $name:ident { $($fields:tt)* }) => {
        $crate::__encode_object! { [] $name { $($fields)* } }
        $crate::__decode_object! { [cfg(feature = "serde")] $name { $($fields)* } }
        $crate::__object_value! { $name }
    };
    (both $name:ident { $($fields:tt)* }) => {
        $crate::__encode_object! { [] $name { $($fields)* } }
        $crate::__decode_object! { [] $name { $($fields)* } }
        $crate::__object_value! { $name }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __decode_object {
    ([$($cfg:meta)?] $name:ident { $($index:literal $field:ident = $wire:literal $($mark:ident)*,)* }) => {
        $(#[$cfg])?
        impl $crate::decode::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            #[inline]
            fn read<R: $crate::decode::Reader>(&mut self, index: usize, reader: R) -> R::Outcome {
                match index {
                    $($index => reader$(.$mark())*.field(&mut self.$field),)*
                    _ => reader.skip(),
                }
            }
        }

        $(#[$cfg])?
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::decode::present(deserializer)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __encode_object {
    ([$($cfg:meta)?] $name:ident { $($index:literal $field:ident = $wire:literal $($mark:ident)*,)* }) => {
        $(#[$cfg])?
        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_mut)]
                let mut writer = $crate::encode::Writer::new(serializer);
                $(writer$(.$mark())*.field($wire, &self.$field);)*
                writer.end()
            }
        }
    };
}

/// Gives structs that are only read a setter for each field, so that tests can make them.
///
/// Each is given by its name, its field, and how the field takes its value: `into` its type, as a
/// `list` of items, as `texts`, `boxed`, or as a `map`.
#[doc(hidden)]
#[macro_export]
macro_rules! setters {
    ($($name:ty { $($setter:ident $field:ident: $manner:ident $value:ty,)* })*) => {
        $(impl $name {
            $($crate::__setter! { $setter $field $manner $value })*
        })*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($setter:ident $field:ident into $value:ty) => {
        $crate::__setter! {
            $setter $field (impl ::core::convert::Into<$value>) value
            (::core::option::Option::Some(value.into()))
        }
    };
    ($setter:ident $field:ident list $value:ty) => {
        $crate::__setter! {
            $setter $field (impl ::core::iter::IntoIterator<Item = $value>) value
            ($crate::to_list(value))
        }
    };
    ($setter:ident $field:ident texts $value:ty) => {
        $crate::__setter! {
            $setter $field
            (impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$value>>) value
            ($crate::to_texts(value))
        }
    };
    ($setter:ident $field:ident boxed $value:ty) => {
        $crate::__setter! {
            $setter $field (impl ::core::convert::Into<$value>) value
            (::core::option::Option::Some(::std::boxed::Box::new(value.into())))
        }
    };
    ($setter:ident $field:ident map $value:ty) => {
        $crate::__setter! {
            $setter $field (impl ::core::convert::Into<$value>) value (value.into())
        }
    };
    ($setter:ident $field:ident ($argument:ty) $value:ident ($set:expr)) => {
        #[doc = ::core::concat!("Sets `", ::core::stringify!($field), "`.")]
        #[inline]
        #[must_use]
        pub fn $setter(mut self, $value: $argument) -> Self {
            self.$field = $set;
            self
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_value {
    ($name:ident) => {
        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::json(&self)
            }
        }
    };
}

/// Makes an open enumeration over strings.
#[doc(hidden)]
#[macro_export]
macro_rules! string_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $wire:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
            /// A value that is newer than this crate, as it is on the wire.
            Unrecognized(::std::string::String),
        }

        impl $name {
            /// The documented values, as they are on the wire.
            pub const VALUES: &'static [&'static str] = &[$($wire),*];

            /// The value as it is on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(value) => value,
                }
            }

            /// The documented values.
            #[inline]
            #[must_use]
            pub fn values() -> &'static [Self] {
                static VALUES: &[$name] = &[$($name::$variant),*];
                VALUES
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    other => Self::Unrecognized(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                <Self as ::core::convert::From<&str>>::from(&value)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::decode::Decode for $name {
            #[inline]
            fn decode<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<::core::option::Option<Self>, D::Error> {
                $crate::enumeration::decode_string(deserializer)
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::decode::present(deserializer)
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::String(match self {
                    Self::Unrecognized(value) => value,
                    known => ::std::borrow::ToOwned::to_owned(known.as_str()),
                })
            }
        }
    };
}

/// Makes an open enumeration over integers.
#[doc(hidden)]
#[macro_export]
macro_rules! int_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $wire:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
            /// A value that is newer than this crate, as it is on the wire.
            Unrecognized(i64),
        }

        impl $name {
            /// The documented values, as they are on the wire.
            pub const VALUES: &'static [i64] = &[$($wire),*];

            /// The value as it is on the wire.
            #[inline]
            #[must_use]
            pub const fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(value) => value,
                }
            }

            /// The documented values.
            #[inline]
            #[must_use]
            pub fn values() -> &'static [Self] {
                &[$(Self::$variant),*]
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    other => Self::Unrecognized(other),
                }
            }
        }

        impl ::core::convert::From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.value()
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::decode::Decode for $name {
            #[inline]
            fn decode<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<::core::option::Option<Self>, D::Error> {
                ::core::result::Result::Ok(
                    <i64 as $crate::decode::Decode>::decode(deserializer)?
                        .map(<Self as ::core::convert::From<i64>>::from),
                )
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::decode::present(deserializer)
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl $crate::encode::Swap for $name {
            fn swap<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::I64(self.value())
            }
        }
    };
}

/// Makes the open enumeration of a service's events.
#[doc(hidden)]
#[macro_export]
macro_rules! any_event {
    ($(#[$doc:meta])* $name:ident of [$($family:literal),*] {
        $($(#[$variant_doc:meta])* $variant:ident($payload:ty),)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $($(#[$variant_doc])* $variant($payload),)*
            /// An event that is newer than this crate, whole.
            Unrecognized($crate::event::Unrecognized),
        }

        impl $name {
            /// The official name of the event.
            #[inline]
            #[must_use]
            pub fn event_type(&self) -> &str {
                match self {
                    $(Self::$variant(_) => <$payload as $crate::event::Event>::TYPE,)*
                    Self::Unrecognized(event) => event.event_type(),
                }
            }
        }

        impl $crate::event::EventSet for $name {
            const TYPES: &'static [$crate::event::EventType] =
                &[$($crate::event::EventType::of::<$payload>()),*];
            const FAMILIES: &'static [&'static str] = &[$($family),*];
            const READS_TO_END: bool = true;

            #[inline]
            fn decode(
                event_type: &str,
                payload: &[u8],
            ) -> ::core::result::Result<Self, $crate::Error> {
                match event_type {
                    $(<$payload as $crate::event::Event>::TYPE => {
                        $crate::event::decode(payload).map(Self::$variant)
                    })*
                    _ => ::core::result::Result::Ok(Self::Unrecognized(
                        $crate::event::Unrecognized::new(event_type, payload),
                    )),
                }
            }
        }

        $(impl ::core::convert::From<$payload> for $name {
            #[inline]
            fn from(event: $payload) -> Self {
                Self::$variant(event)
            }
        })*
    };
}

/// Makes a call: a request that is being put together, and the ways to send it.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($(#[$doc:meta])* $name:ident -> $answer:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct $name {
            call: $crate::Call,
        }

        impl $name {
            /// Sends the request and decodes the answer.
            ///
            /// The documented constraints are checked first; where one is broken, no request leaves.
            #[inline]
            pub fn send(self) -> $crate::Sending<$answer> {
                self.call.send()
            }

            /// Sends the request; the decoded answer comes with status, headers, log id and body.
            #[inline]
            pub fn send_with_response(self) -> $crate::SendingWithResponse<$answer> {
                self.call.send_with_response()
            }

            /// Gives this call so long, all attempts and waits included, in place of the client's
            /// timeout.
            #[inline]
            pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// Retries this call by another policy than the client's.
            pub fn with_retry(mut self, policy: impl $crate::retry::RetryPolicy + 'static) -> Self {
                self.call.set_retry(policy);
                self
            }

            /// Adds a header to this call.
            #[inline]
            pub fn with_header(
                mut self,
                name: $crate::http::HeaderName,
                value: $crate::http::HeaderValue,
            ) -> Self {
                self.call.set_header(name, value);
                self
            }
        }
    };
}

/// Gives a call its pages and items: where the items are, and the fields that say what comes next.
#[doc(hidden)]
#[macro_export]
macro_rules! pages {
    ($name:ident, $answer:ident, $($items:ident).+: $item:ty, $($next:ident)+) => {
        impl $name {
            /// Every page, one request each, from the page token that is set on.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$answer> {
                self.call.pages()
            }

            /// Every item of every page.
            #[inline]
            pub fn items(self) -> $crate::Items<$answer> {
                self.call.items()
            }
        }

        impl $crate::PageOf for $answer {
            type Item = $item;

            #[inline]
            fn next_page(&self) -> $crate::NextPage<'_> {
                $crate::__next_page!(self, $($items).+, $($next)+)
            }

            #[inline]
            fn take_items(&mut self) -> ::std::vec::Vec<$item> {
                $crate::__page_items!(self, $($items).+)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __next_page {
    ($page:expr, $($items:ident).+, has_more $token:ident) => {
        $crate::NextPage::Token {
            has_more: $page.has_more,
            token: $page.$token.as_deref(),
        }
    };
    ($page:expr, $items:ident, total) => {
        $crate::NextPage::Number {
            items: $page.$items.len(),
            total: $page.total,
        }
    };
    ($page:expr, $($items:ident).+, $token:ident) => {
        $crate::NextPage::Token {
            has_more: ::core::option::Option::None,
            token: $page.$token.as_deref(),
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __page_items {
    ($page:expr, $items:ident) => { ::core::mem::take(&mut $page.$items) };
    ($page:expr, $holder:ident.$($items:ident).+) => {
        $page
            .$holder
            .as_mut()
            .and_then(|holder| {
                // A list is optional in a type that requests hold, too.
                ::core::option::Option::<::std::vec::Vec<_>>::from(
                    $crate::__page_items!(holder, $($items).+)
                )
            })
            .unwrap_or_default()
    };
}
