//! What is encoded already, checked while its text is read once: no tree is made of it, and no
//! path unless something is wrong.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::group::{self, Members};
use super::path::Path;
use super::rule::Seen;
use super::single::{judge, of_group};
use crate::ground::error::{Error, invalid};
use crate::ground::operation::{Arity, Field, GroupRule, Kind, Shape};

/// Checks a field's value in its JSON text.
pub(super) fn check(field: &Field, path: Path<'_>, json: &str) -> Result<(), Error> {
    let mut broken = None;
    let mut text = serde_json::Deserializer::from_str(json);
    let whole = Walk {
        field,
        path,
        whole: true,
        keep: false,
        broken: &mut broken,
    };
    let read = whole.deserialize(&mut text).and_then(|_| text.end());
    match (broken, read) {
        (Some(error), _) => Err(error),
        (None, Err(_)) => {
            let shown = match field.kind {
                Kind::Secret => "",
                _ => json,
            };
            Err(invalid::broken(&path.to_string(), "is not JSON", shown))
        }
        (None, Ok(_)) => Ok(()),
    }
}

/// What a rule between fields may want to know of a field that was read.
enum Held<'de> {
    Absent,
    Present,
    Text(Cow<'de, str>),
    Integer(i64),
    Bool(bool),
    List(Vec<Held<'de>>),
    Object(Vec<(Cow<'de, str>, Held<'de>)>),
}

/// The next value of the text, as one of a field's.
struct Walk<'a> {
    field: &'a Field,
    path: Path<'a>,
    /// Whether it is all of the field's value, and not an item or an entry of it.
    whole: bool,
    /// Whether a rule between fields asks for it.
    keep: bool,
    /// What was found wrong; the reading then ends in an error that says nothing more.
    broken: &'a mut Option<Error>,
}

impl<'de> Walk<'_> {
    fn judged<E: serde_core::de::Error>(
        self,
        value: Seen<'_>,
        held: Held<'de>,
    ) -> Result<Held<'de>, E> {
        stop(self.broken, judge(self.field, self.path, value))?;
        Ok(if self.keep { held } else { Held::Present })
    }
}

/// Ends the reading where something is wrong.
fn stop<E: serde_core::de::Error>(
    broken: &mut Option<Error>,
    judged: Result<(), Error>,
) -> Result<(), E> {
    judged.map_err(|error| {
        *broken = Some(error);
        E::custom("")
    })
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = Held<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Held<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = Held<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: serde_core::de::Error>(self) -> Result<Held<'de>, E> {
        Ok(Held::Absent)
    }

    fn visit_bool<E: serde_core::de::Error>(self, truth: bool) -> Result<Held<'de>, E> {
        Ok(Held::Bool(truth))
    }

    fn visit_i64<E: serde_core::de::Error>(self, number: i64) -> Result<Held<'de>, E> {
        self.judged(Seen::Integer(number), Held::Integer(number))
    }

    fn visit_u64<E: serde_core::de::Error>(self, number: u64) -> Result<Held<'de>, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            #[allow(clippy::cast_precision_loss)] // Far beyond any bound of the tables.
            Err(_) => self.visit_f64(number as f64),
        }
    }

    fn visit_f64<E: serde_core::de::Error>(self, number: f64) -> Result<Held<'de>, E> {
        self.judged(Seen::Float(number), Held::Present)
    }

    fn visit_borrowed_str<E: serde_core::de::Error>(self, text: &'de str) -> Result<Held<'de>, E> {
        self.judged(Seen::Text(text), Held::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<Held<'de>, E> {
        // Text with escapes in it is lent for this moment alone.
        let held = match self.keep {
            true => Held::Text(Cow::Owned(text.to_owned())),
            false => Held::Present,
        };
        self.judged(Seen::Text(text), held)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Held<'de>, A::Error> {
        let mut held = Vec::new();
        let mut index = 0;
        loop {
            let path = Path::Item(&self.path, index);
            let item = Walk {
                field: self.field,
                path,
                whole: false,
                keep: self.keep,
                broken: &mut *self.broken,
            };
            match items.next_element_seed(item)? {
                Some(item) if self.keep => held.push(item),
                Some(_) => {}
                None => break,
            }
            index += 1;
        }
        if self.whole {
            stop(
                self.broken,
                judge(self.field, self.path, Seen::Items(index)),
            )?;
        }
        Ok(Held::List(held))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Held<'de>, A::Error> {
        let keep = self.keep;
        let mut held = Vec::new();
        if self.whole && self.field.arity == Arity::Map {
            self.entries(map)?;
        } else if let Kind::Object(shape) = self.field.kind {
            let members = object(shape, self.path, map, keep, self.broken)?;
            if keep {
                let names = shape.fields.iter().map(|field| Cow::Borrowed(field.name));
                held.extend(names.zip(members));
            }
        } else if keep {
            while let Some((name, member)) = map.next_entry()? {
                let member: Option<IgnoredAny> = member;
                held.extend(member.map(|_| (name, Held::Present)));
            }
        } else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        }
        Ok(Held::Object(held))
    }
}

impl Walk<'_> {
    fn entries<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut count = 0;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            count += 1;
            map.next_value_seed(Walk {
                field: self.field,
                path: Path::Field(&self.path, &key),
                whole: false,
                keep: false,
                broken: &mut *self.broken,
            })?;
        }
        stop(
            self.broken,
            judge(self.field, self.path, Seen::Items(count)),
        )
    }
}

/// An object with documented fields, and the rules between them. Its fields come back as they were held, all of them where
/// `keep` asks for it.
fn object<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    path: Path<'_>,
    mut map: A,
    keep: bool,
    broken: &mut Option<Error>,
) -> Result<Vec<Held<'de>>, A::Error> {
    let mut held = Vec::new();
    if keep || !shape.rules.is_empty() || shape.fields.iter().any(|field| field.required) {
        held.resize_with(shape.fields.len(), || Held::Absent);
    }
    while let Some(found) = map.next_key_seed(Name(shape.fields))? {
        let Some((index, field)) = found else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        let value = map.next_value_seed(Walk {
            field,
            path: Path::Field(&path, field.name),
            whole: true,
            keep: keep || decides(shape.rules, index),
            broken: &mut *broken,
        })?;
        if let Some(held) = held.get_mut(index) {
            *held = value;
        }
    }
    for (field, held) in shape.fields.iter().zip(&held) {
        if field.required && matches!(held, Held::Absent) {
            let path = Path::Field(&path, field.name).to_string();
            stop(broken, Err(invalid::missing(&path)))?;
        }
    }
    let members = ObjectMembers(&held);
    shape
        .rules
        .iter()
        .try_for_each(|rule| stop(broken, of_group(rule, shape.fields, path, &members)))?;
    Ok(held)
}

/// Whether a rule asks for this field's value, and not only whether there is one.
fn decides(rules: &[GroupRule], index: usize) -> bool {
    rules.iter().any(|rule| match *rule {
        GroupRule::Span { from, to, .. } => from == index || to == index,
        GroupRule::When { field, .. } => field == index,
        GroupRule::Order { first, then } => first == index || then == index,
        GroupRule::Holds { field, when, .. } => {
            field == index || when.is_some_and(|(decider, _)| decider == index)
        }
        _ => false,
    })
}

/// The fields of an object, as they were held.
struct ObjectMembers<'a, 'de>(&'a [Held<'de>]);

impl Members for ObjectMembers<'_, '_> {
    fn is_given(&self, index: usize) -> bool {
        !matches!(self.0.get(index), None | Some(Held::Absent))
    }

    fn each(&self, index: usize, see: &mut dyn FnMut(Seen<'_>)) {
        match self.0.get(index) {
            Some(Held::List(items)) => items.iter().filter_map(scalar).for_each(see),
            held => held.and_then(scalar).into_iter().for_each(see),
        }
    }

    fn members(&self, index: usize, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) -> bool {
        match self.0.get(index) {
            Some(Held::Object(members)) => {
                let given = members
                    .iter()
                    .filter(|(_, held)| !matches!(held, Held::Absent));
                given.for_each(|(name, held)| see(name, scalar(held)));
                true
            }
            Some(Held::Text(text)) => group::members_of_text(text, see),
            _ => false,
        }
    }
}

fn scalar<'a>(held: &'a Held<'_>) -> Option<Seen<'a>> {
    match held {
        Held::Text(text) => Some(Seen::Text(text)),
        Held::Integer(number) => Some(Seen::Integer(*number)),
        Held::Bool(truth) => Some(Seen::Bool(*truth)),
        Held::Absent | Held::Present | Held::List(_) | Held::Object(_) => None,
    }
}

/// Finds the field that a key names.
struct Name(&'static [Field]);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<(usize, &'static Field)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Option<(usize, &'static Field)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_str<E: serde_core::de::Error>(self, key: &str) -> Result<Self::Value, E> {
        let mut fields = self.0.iter().enumerate();
        Ok(fields.find(|(_, field)| field.name == key))
    }
}
