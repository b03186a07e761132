//! The parameters of a call while they are being given.

use std::collections::BTreeSet;

use feishu_core::Value;
use feishu_core::operation::{Arity, Field, Operation};

use super::files::Files;
use super::mistake::Mistake;
use super::path::{self, Step};
use super::typed::{self, Form};
use super::values;
use crate::json::{Json, Object};

/// The parameters of a call, as they are being given.
#[derive(Debug, Clone)]
pub(crate) struct Input {
    operation: &'static Operation,
    given: Object,
    /// The lists that single values were added to: the first one began them anew.
    begun: BTreeSet<String>,
}

impl Input {
    /// No parameters yet.
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            given: Object::new(),
            begun: BTreeSet::new(),
        }
    }

    /// Takes every member of a JSON object, in place of earlier values.
    pub(crate) fn data(&mut self, data: &Json) -> Result<(), Mistake> {
        let Json::Object(members) = data else {
            let kind = data.kind();
            let what = format!("has to be a JSON object of parameters; it is {kind}");
            return Err(Mistake::new("data", what));
        };
        for (name, value) in members.iter() {
            self.field(name, name)?;
            self.given.set(name, value.clone());
        }
        Ok(())
    }

    /// Takes `name=value`, or `a.b[0].c=value` for a place inside.
    pub(crate) fn assign(&mut self, text: &str) -> Result<(), Mistake> {
        let Some((target, value)) = text.split_once('=') else {
            let what = "is no parameter with a value: write `name=value`";
            return Err(Mistake::new(text, what));
        };
        let steps = path::parse(target)?;
        let Some((Step::Name(name), inner)) = steps.split_first() else {
            return Err(Mistake::new(target, "has to begin with a parameter's name"));
        };
        let field = self.field(name, target)?;
        if inner.is_empty() {
            return self.whole(field, target, value);
        }
        let place = self.given.entry(name);
        typed::place(place, (field, field.arity), inner, target, value)
    }

    /// Sets a parameter, or adds to one that takes a list.
    fn whole(&mut self, field: &'static Field, target: &str, value: &str) -> Result<(), Mistake> {
        if field.arity != Arity::Many {
            self.given
                .set(field.name, typed::text(field, Form::Plain, target, value)?);
            return Ok(());
        }
        if value.starts_with('[')
            && let Ok(list @ Json::List(_)) = Json::parse(value.as_bytes())
        {
            self.given.set(field.name, list);
            return Ok(());
        }
        let item = typed::leaf(field, Form::Plain, target, value)?;
        if self.begun.insert(field.name.to_owned()) {
            self.given.set(field.name, Vec::new());
        }
        if let Json::List(items) = self.given.entry(field.name) {
            items.push(item);
        }
        Ok(())
    }

    /// The parameter of this name.
    fn field(&self, name: &str, place: &str) -> Result<&'static Field, Mistake> {
        let params = self.operation.params;
        let what = format!("parameter of {}", self.operation.id);
        let mut fields = params.iter();
        fields
            .find(|field| field.name == name)
            .ok_or_else(|| Mistake::unknown(place.to_owned(), name, &what, params))
    }

    /// What was given, as one object.
    pub(crate) fn given(&self) -> &Object {
        &self.given
    }

    /// The values, each with the index of its parameter in the operation's table; files from where
    /// they may be.
    pub(crate) fn values(&self, files: Files<'_>) -> Result<Vec<(usize, Value)>, Mistake> {
        let mut values = Vec::new();
        for (index, field) in self.operation.params.iter().enumerate() {
            match self.given.get(field.name) {
                None | Some(Json::Null) => {}
                Some(json) => values.push((index, values::value(field, json, files)?)),
            }
        }
        Ok(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    fn input(id: &str) -> Input {
        Input::new(catalog::find(id).expect("it is there").table)
    }

    fn index(input: &Input, name: &str) -> usize {
        let mut fields = input.operation.params.iter();
        fields
            .position(|field| field.name == name)
            .expect("it is there")
    }

    fn given(id: &str, arguments: &[&str]) -> Result<Vec<(String, Value)>, Mistake> {
        let mut input = input(id);
        for argument in arguments {
            input.assign(argument)?;
        }
        let name = |at: usize| input.operation.params[at].name.to_owned();
        let values = input.values(Files::Anywhere)?;
        Ok(values
            .into_iter()
            .map(|(at, value)| (name(at), value))
            .collect())
    }

    #[test]
    fn types_come_from_the_table() {
        let values = given("hire.v1.note.list", &["talent_id=6916", "page_size=50"]);
        let mut values = values.expect("they are right");
        values.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(
            values,
            [
                ("page_size".to_owned(), Value::I64(50)),
                ("talent_id".to_owned(), Value::String("6916".to_owned())),
            ]
        );
    }

    #[test]
    fn an_unknown_name_is_told_with_its_like() {
        let mistake = given("hire.v1.note.list", &["talentid=1"]).expect_err("there is none");
        assert_eq!(
            mistake.to_string(),
            "`talentid` is no parameter of hire.v1.note.list; did you mean `talent_id`?"
        );
    }

    #[test]
    fn a_value_of_another_type_is_refused_by_name() {
        let mistake = given("hire.v1.note.list", &["page_size=many"]).expect_err("no number");
        assert_eq!(
            mistake.to_string(),
            "`page_size` has to be a whole number; it is `many`"
        );
    }

    #[test]
    fn a_path_leads_into_lists_and_objects() {
        let mut input = input("hire.v1.note.create");
        input
            .assign("mention_entity_list[0].user_id=on_1")
            .expect("it is right");
        input
            .assign("mention_entity_list[0].offset=3")
            .expect("it is right");
        let text = input
            .given()
            .get("mention_entity_list")
            .expect("it is set")
            .compact();
        assert_eq!(text, r#"[{"user_id":"on_1","offset":3}]"#);
        let at = index(&input, "mention_entity_list");
        let values = input.values(Files::Anywhere).expect("they are right");
        let (_, value) = values
            .iter()
            .find(|(index, _)| *index == at)
            .expect("it is set");
        assert_eq!(
            *value,
            Value::List(vec![Value::Json(r#"{"user_id":"on_1","offset":3}"#.into())])
        );
        let mistake = input
            .assign("mention_entity_list[0].ofset=3")
            .expect_err("there is none");
        assert_eq!(mistake.nearest, ["offset"]);
        let mistake = input
            .assign("mention_entity_list[9].offset=3")
            .expect_err("a gap");
        assert!(mistake.to_string().contains("[1]"), "{mistake}");
    }

    #[test]
    fn data_is_taken_and_single_values_replace_it() {
        let mut input = input("hire.v1.note.list");
        let data = Json::parse(br#"{"talent_id": "1", "page_size": "20"}"#).expect("JSON");
        input.data(&data).expect("it is right");
        input.assign("talent_id=2").expect("it is right");
        let values = input.values(Files::Anywhere).expect("they are right");
        let talent = index(&input, "talent_id");
        let size = index(&input, "page_size");
        assert!(values.contains(&(talent, Value::String("2".to_owned()))));
        assert!(values.contains(&(size, Value::I64(20))));
        let mistake = input.data(&Json::from("x")).expect_err("no object");
        assert!(mistake.to_string().contains("JSON object"), "{mistake}");
    }
}
