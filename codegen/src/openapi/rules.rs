//! Rules that tie several fields together, in words for readers of this platform and, as far as
//! JSON Schema can say them, for validators.

use super::json::{Json, Object};
use crate::model::{Base, Field, GroupRule};

/// A value of the field at an index, from its text.
pub(crate) type Typed<'a> = &'a dyn Fn(usize, &str) -> Json;

/// Rules in words: `[{ "any_of": ["user_id", "room_id"] }]`.
pub(crate) fn in_words(rules: &[GroupRule], fields: &[&Field], typed: Typed<'_>) -> Vec<Json> {
    let names = |list: &[usize]| -> Json {
        list.iter()
            .map(|index| Json::from(&fields[*index].wire))
            .collect()
    };
    rules
        .iter()
        .map(|rule| {
            let rule = match rule {
                GroupRule::AnyOf(list) => Object::new().with("any_of", names(list)),
                GroupRule::AtMostOne(list) => Object::new().with("at_most_one", names(list)),
                GroupRule::ExactlyOne(list) => Object::new().with("exactly_one", names(list)),
                GroupRule::Together(list) => Object::new().with("together", names(list)),
                GroupRule::Span { from, to, seconds } => Object::new().with(
                    "span",
                    Object::new()
                        .with("from", &fields[*from].wire)
                        .with("to", &fields[*to].wire)
                        .with("seconds", *seconds),
                ),
                GroupRule::Order { first, then } => {
                    Object::new().with("order", names(&[*first, *then]))
                }
                GroupRule::Holds { field, when, has } => {
                    let mut holds = Object::new().with("field", &fields[*field].wire);
                    if !has.is_empty() {
                        holds = holds.with_list("has", has);
                    }
                    if let Some((decider, is)) = when {
                        holds = holds
                            .with("when", &fields[*decider].wire)
                            .with_list("is", is.iter().map(|value| typed(*decider, value)));
                    }
                    Object::new().with("holds", holds)
                }
                GroupRule::When { field, is, needs } => Object::new().with(
                    "when",
                    Object::new()
                        .with("field", &fields[*field].wire)
                        .with_list("is", is.iter().map(|value| typed(*field, value)))
                        .with("needs", names(needs)),
                ),
            };
            rule.into()
        })
        .collect()
}

/// Rules as keywords of the object that holds the fields.
pub(crate) fn as_schema(rules: &[GroupRule], fields: &[&Field], typed: Typed<'_>) -> Object {
    let required = |list: &[usize]| {
        let names: Json = list
            .iter()
            .map(|index| Json::from(&fields[*index].wire))
            .collect();
        Json::from(Object::new().with("required", names))
    };
    let each = |list: &[usize]| -> Json { list.iter().map(|index| required(&[*index])).collect() };
    let mut said: Vec<Object> = rules
        .iter()
        .filter_map(|rule| match rule {
            GroupRule::AnyOf(list) => Some(Object::new().with("anyOf", each(list))),
            GroupRule::ExactlyOne(list) => Some(Object::new().with("oneOf", each(list))),
            GroupRule::AtMostOne(list) => {
                let pairs: Json = pairs(list).map(|pair| required(&pair)).collect();
                Some(Object::new().with("not", Object::new().with("anyOf", pairs)))
            }
            GroupRule::Together(list) => {
                let mut dependent = Object::new();
                for index in list {
                    let others: Json = list
                        .iter()
                        .filter(|other| *other != index)
                        .map(|other| Json::from(&fields[*other].wire))
                        .collect();
                    dependent.set(&fields[*index].wire, others);
                }
                Some(Object::new().with("dependentRequired", dependent))
            }
            // No keyword compares two values.
            GroupRule::Span { .. } | GroupRule::Order { .. } => None,
            // Nor does one look into text, and JSON is left to be anything.
            GroupRule::Holds { .. } => None,
            GroupRule::When { field, is, needs } => {
                let values = is.iter().map(|value| typed(*field, value));
                let one = Object::new().with_list("enum", values);
                let one = match fields[*field].field_type.base {
                    Base::List(_) => Object::new().with("contains", one),
                    _ => one,
                };
                // `properties` says nothing of one that is absent, and absent it asks for nothing.
                let condition = Object::new()
                    .with("properties", Object::new().with(&fields[*field].wire, one))
                    .with_list("required", [&fields[*field].wire]);
                Some(
                    Object::new()
                        .with("if", condition)
                        .with("then", required(needs)),
                )
            }
        })
        .collect();
    match said.len() {
        0 => Object::new(),
        1 => said.remove(0),
        _ => Object::new().with_list("allOf", said),
    }
}

/// Whether one of the fields has to be there whatever else is.
pub(crate) fn demand(rules: &[GroupRule]) -> bool {
    rules
        .iter()
        .any(|rule| matches!(rule, GroupRule::AnyOf(_) | GroupRule::ExactlyOne(_)))
}

/// Rules that speak of some of the fields alone, with the numbers that these have among them.
pub(crate) fn within(rules: &[GroupRule], chosen: &[usize]) -> Vec<GroupRule> {
    let place = |index: &usize| chosen.iter().position(|one| one == index);
    let places = |list: &[usize]| list.iter().map(place).collect::<Option<Vec<_>>>();
    rules
        .iter()
        .filter_map(|rule| match rule {
            GroupRule::AnyOf(list) => places(list).map(GroupRule::AnyOf),
            GroupRule::AtMostOne(list) => places(list).map(GroupRule::AtMostOne),
            GroupRule::ExactlyOne(list) => places(list).map(GroupRule::ExactlyOne),
            GroupRule::Together(list) => places(list).map(GroupRule::Together),
            GroupRule::Span { from, to, seconds } => Some(GroupRule::Span {
                from: place(from)?,
                to: place(to)?,
                seconds: *seconds,
            }),
            GroupRule::Order { first, then } => Some(GroupRule::Order {
                first: place(first)?,
                then: place(then)?,
            }),
            GroupRule::Holds { field, when, has } => Some(GroupRule::Holds {
                field: place(field)?,
                when: match when {
                    None => None,
                    Some((decider, is)) => Some((place(decider)?, is.clone())),
                },
                has: has.clone(),
            }),
            // What else it needs is sent elsewhere; these are needed all the same.
            GroupRule::When { field, is, needs } => {
                let needs: Vec<usize> = needs.iter().filter_map(place).collect();
                (!needs.is_empty()).then_some(GroupRule::When {
                    field: place(field)?,
                    is: is.clone(),
                    needs,
                })
            }
        })
        .collect()
}

fn pairs(list: &[usize]) -> impl Iterator<Item = [usize; 2]> {
    list.iter()
        .enumerate()
        .flat_map(|(at, first)| list[at + 1..].iter().map(move |second| [*first, *second]))
}
