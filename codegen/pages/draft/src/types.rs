//! From documented fields to fields of a spec: types chosen, objects and values named.

use std::collections::BTreeSet;

use feishu_codegen::naming;
use feishu_codegen::spec::{Base, Carrier};
use serde_json::Value;

use super::known::{Bounds, Home, Known, Member, Registry, Shape, Used};
use super::phrases::Phrases;
use super::sharing::Sharing;
use super::words::{MARK, quote, says_more, usual};
use super::yaml::{bare_or_quoted, inline, one_or_list, quoted, scalar};
use feishu_codegen_pages::times::{self, Found};
use feishu_codegen_pages::wire::{DocKind, DocType};
use feishu_codegen_pages::{EnumValue, Field};

/// Field names that say nothing without the name of what has them.
const GENERIC: [&str; 26] = [
    "type",
    "status",
    "state",
    "kind",
    "level",
    "source",
    "mode",
    "scope",
    "category",
    "role",
    "operation",
    "order",
    "result",
    "reason",
    "name",
    "value",
    "key",
    "field",
    "action",
    "event",
    "scene",
    "code",
    "stage",
    "format",
    "method",
    "option",
];

/// The part of a request that fields stand in: not every part can hold everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Path,
    /// The query, or headers.
    Query,
    Multipart,
    /// A JSON body, or an answer.
    Body,
}

/// A drafted type, as text.
#[derive(Debug, Clone)]
pub(crate) struct Drafted {
    pub(crate) text: String,
    pub(crate) home: Home,
}

/// A drafted field.
#[derive(Debug, Clone)]
pub(crate) struct DraftedField {
    /// Its line.
    pub(crate) text: String,
    member: Member,
}

/// Drafts the fields of one operation.
pub(crate) struct Drafter<'a> {
    pub(crate) registry: Registry,
    pub(crate) sharing: &'a Sharing,
    /// Names that the generated module takes for itself.
    pub(crate) reserved: BTreeSet<String>,
    /// What nameless things at the top are named after: the resource's last word.
    pub(crate) resource: String,
    /// What tells apart types of one name at the top: the operation's name.
    pub(crate) operation: String,
    /// The part of the request that is being drafted.
    pub(crate) part: Part,
    /// Words that are known already.
    pub(crate) phrases: &'a Phrases,
    /// The types, in the order of the page.
    pub(crate) types: Vec<Drafted>,
    /// The objects around the field that is being drafted.
    path: Vec<Around>,
}

struct Around {
    documented: String,
    fields: BTreeSet<String>,
    name: String,
}

/// What a field's type is to be.
struct Choice {
    base: Base,
    carrier: Carrier,
    /// What a person should look at.
    doubt: Option<String>,
}

impl Choice {
    fn plain(base: Base) -> Self {
        Self {
            base,
            carrier: Carrier::Same,
            doubt: None,
        }
    }

    fn as_string(base: Base) -> Self {
        Self {
            carrier: Carrier::String,
            ..Self::plain(base)
        }
    }
}

impl<'a> Drafter<'a> {
    pub(crate) fn new(
        registry: Registry,
        sharing: &'a Sharing,
        reserved: BTreeSet<String>,
        resource: String,
        operation: String,
        phrases: &'a Phrases,
    ) -> Self {
        Self {
            part: Part::Body,
            phrases,
            registry,
            sharing,
            reserved,
            resource,
            operation,
            types: Vec::new(),
            path: Vec::new(),
        }
    }

    /// The lines of fields, each with its name on the wire.
    pub(crate) fn fields(
        &mut self,
        fields: &[Field],
        used: Used,
        examples: &[&Value],
        in_path: bool,
        taken: &mut BTreeSet<String>,
    ) -> Vec<DraftedField> {
        let mut seen = BTreeSet::new();
        fields
            .iter()
            // A table that does not show its depth seems to give some names twice.
            .filter(|field| seen.insert(field.name.clone()))
            .map(|field| {
                let inner: Vec<&Value> = inside(examples, &field.name);
                let clash = !taken.insert(naming::snake(&field.name));
                self.field(field, used, &inner, in_path, clash)
            })
            .collect()
    }

    fn field(
        &mut self,
        field: &Field,
        used: Used,
        examples: &[&Value],
        in_path: bool,
        clash: bool,
    ) -> DraftedField {
        let documented = DocType::parse(&field.doc_type);
        let items = items(examples, documented.lists);
        let mut choice = self.choose(field, &documented, used, &items);
        if let Some(doubt) = doubt(field, &documented.kind, &items) {
            choice.doubt.get_or_insert(doubt);
        }
        let mut base = choice.base;
        for _ in 0..documented.lists {
            base = Base::List(Box::new(base));
        }
        let mut deviates: Vec<(&str, String)> = Vec::new();
        if let Some(Found::Contradiction(how)) = times::of(field, &items) {
            choice.doubt = Some(format!("the page {how}"));
            deviates.push(("time", MARK.to_owned()));
        }
        if let Some(question) = self.misplaced(&base) {
            base = Base::String;
            choice.doubt = Some(question.to_owned());
            deviates.push(("type", MARK.to_owned()));
        }
        let required = used == Used::Request && field.required == Some(true) && !in_path;
        let mut bounds = match used {
            Used::Request => Bounds::of(&field.rules, &base),
            Used::Response => Bounds::default(),
        };
        for (spot, question) in bounds.settle() {
            deviates.push((spot, MARK.to_owned()));
            choice.doubt.get_or_insert(question);
        }
        let mut type_text = base.to_string();
        type_text.push_str(match choice.carrier {
            Carrier::Same => "",
            Carrier::String => " as string",
            Carrier::Number => " as number",
        });
        if required {
            type_text.push('!');
        }
        let mut more: Vec<(&str, String)> = Vec::new();
        if used == Used::Request
            && let Some(default) = &field.default
            && default_fits(default, &base)
        {
            // A default that the page's own bounds forbid is no default that could be kept.
            if bounds.admit(default) {
                more.push(("default", bare_or_quoted(default)));
            } else {
                let reason = format!("The page says {default}, which its own bounds forbid.");
                deviates.push(("default", quoted(&reason)));
            }
        }
        let numbers = [
            ("min", bounds.min),
            ("max", bounds.max),
            ("min_length", bounds.min_length),
            ("max_length", bounds.max_length),
            ("min_items", bounds.min_items),
            ("max_items", bounds.max_items),
        ];
        for (name, value) in numbers {
            if let Some(value) = value {
                more.push((name, value.to_string()));
            }
        }
        if let Some(pattern) = &bounds.pattern {
            more.push(("pattern", quoted(pattern)));
        }
        let scopes: Vec<String> = field
            .field_scopes
            .iter()
            .filter(|scopes| scopes.value.is_none())
            .flat_map(|scopes| &scopes.scopes)
            .map(|scope| scalar(scope))
            .collect();
        if !scopes.is_empty() {
            more.push(("scopes", one_or_list(&scopes)));
        }
        if field.discouraged.is_some() {
            more.push(("deprecated", MARK.to_owned()));
        }
        let clash = clash || !is_rust_name(&field.name);
        if clash {
            more.push(("rename", MARK.to_owned()));
        }
        if !deviates.is_empty() {
            let parts: Vec<String> = deviates
                .iter()
                .map(|(spot, reason)| format!("{spot}: {reason}"))
                .collect();
            more.push(("deviates", format!("{{ {} }}", parts.join(", "))));
        }
        let typed = !matches!(base.leaf(), Base::String | Base::I64);
        let is_prose_enum = field.enum_values.is_empty()
            && !field.prose_values.is_empty()
            && matches!(base.leaf(), Base::Named(_));
        let mut comment = String::new();
        let doc = match usual(field, used == Used::Request) {
            Some(words) => Some(words.to_owned()),
            // The values that the words list are now a type, with words of its own.
            None if is_prose_enum && field.discouraged.is_none() => None,
            None if says_more(field, typed) || field.discouraged.is_some() => {
                comment = field.description.clone();
                let known = self.phrases.field(&field.description);
                let words = known.map_or_else(|| MARK.to_owned(), str::to_owned);
                (field.discouraged.is_none()).then_some(words)
            }
            None => None,
        };
        if clash && comment.is_empty() {
            comment.clone_from(&field.description);
        }
        for extra in [&field.default_note, &field.rules.format, &choice.doubt]
            .into_iter()
            .flatten()
        {
            comment = format!("{comment} – {extra}");
        }
        if doc.as_deref() != Some(MARK)
            && field.discouraged.is_none()
            && !clash
            && deviates.is_empty()
        {
            // Words that are known, or that the type says, leave nothing to write beside.
            comment.clear();
        }
        let text = line(&field.name, &type_text, more, doc.as_deref(), &comment);
        DraftedField {
            text,
            member: Member {
                wire: field.name.clone(),
                base,
                carrier: choice.carrier,
                required,
                bounds,
            },
        }
    }

    /// What to ask where the part of the request cannot hold a type.
    fn misplaced(&self, base: &Base) -> Option<&'static str> {
        let leaf = base.leaf();
        if *leaf == Base::File && self.part != Part::Multipart {
            return Some("a file outside of a multipart body: what is sent?");
        }
        let is_object = matches!(leaf, Base::Json)
            || matches!(leaf, Base::Named(name) if self
                .registry
                .types
                .get(name)
                .is_some_and(|known| !matches!(known.shape, Shape::Enum(..))));
        let nested = matches!(base, Base::List(inner) if matches!(**inner, Base::List(_)));
        match self.part {
            Part::Path if is_object || matches!(base, Base::List(_) | Base::Map(_)) => {
                Some("a path holds one plain value: how is it written?")
            }
            Part::Query if is_object || nested || matches!(base, Base::Map(_)) => {
                Some("a query holds no objects: how is it written?")
            }
            _ => None,
        }
    }

    fn choose(
        &mut self,
        field: &Field,
        documented: &DocType,
        used: Used,
        examples: &[&Value],
    ) -> Choice {
        match &documented.kind {
            DocKind::Bool => Choice::plain(Base::Bool),
            DocKind::Float => Choice::plain(Base::F64),
            DocKind::File => Choice::plain(Base::File),
            DocKind::Object(name) => Choice::plain(self.object(field, name, used, examples)),
            DocKind::Int => {
                if let Some(values) = listed(field, true) {
                    return Choice::plain(Base::Named(self.enumeration(field, values, true)));
                }
                Choice::plain(time(field, examples).unwrap_or(Base::I64))
            }
            DocKind::String => self.choose_string(field, examples),
        }
    }

    fn choose_string(&mut self, field: &Field, examples: &[&Value]) -> Choice {
        if let Some(values) = listed(field, false) {
            return Choice::plain(Base::Named(self.enumeration(field, values, false)));
        }
        if field.name == "password" {
            return Choice::plain(Base::Secret);
        }
        if let Some(base) = time(field, examples) {
            return if matches!(base, Base::UnixMillis | Base::UnixSeconds) {
                Choice::as_string(base)
            } else {
                Choice::plain(base)
            };
        }
        let whole = |text: &str| text.parse::<i64>().is_ok();
        let own = field.example.as_deref().map(|text| text.trim_matches('"'));
        let counts = field.name == "page_size"
            || field.name == "total"
            || field.name.ends_with("_count")
            || field.rules.min.is_some()
            || field.rules.max.is_some();
        let has_pattern = field.rules.pattern.is_some();
        if counts && !has_pattern && own.is_none_or(whole) && texts(examples).all(whole) {
            return Choice::as_string(Base::I64);
        }
        // An object that the page calls a string: its keys are not fixed, or not documented.
        let objects: Option<Vec<_>> = examples.iter().map(|value| value.as_object()).collect();
        match objects {
            Some(objects) if !objects.is_empty() => {
                let of_strings = objects
                    .iter()
                    .all(|object| !object.is_empty() && object.values().all(Value::is_string));
                Choice::plain(if of_strings {
                    Base::Map(Box::new(Base::String))
                } else {
                    Base::Json
                })
            }
            _ => Choice::plain(Base::String),
        }
    }

    /// The type of an object: one that is known, one that it stands in, or a new one.
    fn object(&mut self, field: &Field, documented: &str, used: Used, examples: &[&Value]) -> Base {
        let names: BTreeSet<String> = field.children.iter().map(|f| f.name.clone()).collect();
        let around = self.path.iter().rev().find(|around| {
            !documented.is_empty()
                && around.documented == documented
                && names.is_subset(&around.fields)
        });
        if let Some(around) = around {
            return Base::Named(around.name.clone());
        }
        let wanted = object_name(documented, &field.name);
        if matches!(self.part, Part::Path | Part::Query) {
            return Base::Json;
        }
        if field.children.is_empty() {
            return match self.registry.types.get(&wanted) {
                Some(known) if known.home != Home::Elsewhere && !documented.is_empty() => {
                    Base::Named(wanted)
                }
                _ => Base::Json,
            };
        }
        if let Some(name) = self.registry.find_object(&wanted, &field.children, used) {
            return Base::Named(name.to_owned());
        }
        let shared =
            !documented.is_empty() && self.sharing.is_shared_object(documented, &field.children);
        let name = self.free_name(&wanted, shared);
        self.registry.types.insert(
            name.clone(),
            Known {
                home: Home::Resource,
                shape: Shape::Open,
            },
        );
        let at = self.types.len();
        self.path.push(Around {
            documented: documented.to_owned(),
            fields: names,
            name: name.clone(),
        });
        let mut taken = BTreeSet::new();
        let drafted = self.fields(&field.children, used, examples, false, &mut taken);
        self.path.pop();
        let mut text = format!(
            "  {name}:\n    doc: {}\n    fields:\n",
            self.type_doc(&name, &field.description)
        );
        for one in &drafted {
            text.push_str(&format!("      {}\n", one.text));
        }
        let members: Vec<Member> = drafted.into_iter().map(|one| one.member).collect();
        let inner_shared = members.iter().all(|member| match member.base.leaf() {
            Base::Named(inner) => {
                *inner == name
                    || self
                        .registry
                        .types
                        .get(inner)
                        .is_some_and(|known| known.home == Home::Shared)
            }
            _ => true,
        });
        let home = if shared && inner_shared {
            Home::Shared
        } else {
            Home::Resource
        };
        let known = Known {
            home,
            shape: Shape::Object(members),
        };
        self.registry.types.insert(name.clone(), known);
        let drafted = Drafted { text, home };
        self.types.insert(at.min(self.types.len()), drafted);
        Base::Named(name)
    }

    fn enumeration(&mut self, field: &Field, values: &[EnumValue], int: bool) -> String {
        let wanted = self.enum_name(&field.name);
        if let Some(name) = self.registry.find_enum(&wanted, values, int) {
            return name.to_owned();
        }
        let shared = self.sharing.is_shared_enum(&field.name, values);
        let name = self.free_name(&wanted, shared);
        let mut text = format!(
            "  {name}:\n    doc: {}\n    values:\n",
            self.type_doc(&name, &field.description)
        );
        let mut taken = BTreeSet::new();
        let mut own: Vec<String> = Vec::new();
        for value in values {
            if own.contains(&value.value) {
                continue;
            }
            own.push(value.value.clone());
            let pascal = naming::pascal(&value.value);
            let named = !int
                && value.value.is_ascii()
                && pascal.starts_with(|c: char| c.is_ascii_uppercase())
                && pascal != "Unrecognized"
                && taken.insert(pascal);
            let key = if int || value.value.parse::<f64>().is_err() {
                bare_or_quoted(&value.value)
            } else {
                quoted(&value.value)
            };
            let known = self.phrases.value(&value.value, &value.meaning);
            if let (Some((name, words)), None) = (known, &value.discouraged) {
                let words = if named {
                    inline(words)
                } else {
                    inline(&format!("{name} | {words}"))
                };
                text.push_str(&format!("      {key}: {words}\n"));
                continue;
            }
            let words = match (named, value.discouraged.is_some()) {
                (true, false) => MARK.to_owned(),
                (false, false) => format!("{MARK} | {MARK}"),
                (true, true) => format!("{{ doc: {MARK}, deprecated: {MARK} }}"),
                (false, true) => {
                    format!("{{ name: {MARK}, doc: {MARK}, deprecated: {MARK} }}")
                }
            };
            text.push_str(&format!("      {key}: {words}{}\n", quote(&value.meaning)));
        }
        let home = if shared { Home::Shared } else { Home::Resource };
        let known = Known {
            home,
            shape: Shape::Enum(own, int),
        };
        self.registry.types.insert(name.clone(), known);
        self.types.push(Drafted { text, home });
        name
    }

    /// What a type is: words that are known, or a mark.
    fn type_doc(&self, name: &str, description: &str) -> String {
        match self.phrases.named(name, description) {
            Some(known) => inline(known),
            None => format!("{MARK}{}", quote(description)),
        }
    }

    fn enum_name(&self, field: &str) -> String {
        let own = naming::pascal(field.trim_end_matches("_list"));
        if !GENERIC.contains(&field) {
            return own;
        }
        match self.path.last() {
            Some(around) => format!("{}{own}", around.name),
            None => format!("{}{own}", naming::pascal(&self.resource)),
        }
    }

    /// The wanted name, or one that is told apart from what has it.
    fn free_name(&self, wanted: &str, shared: bool) -> String {
        let free = |name: &str| {
            !self.reserved.contains(name)
                && self.registry.types.get(name).is_none_or(|known| {
                    // Another resource's type is in nobody's way but a shared one's.
                    known.home == Home::Elsewhere && !shared
                })
        };
        let mut candidates = vec![wanted.to_owned()];
        candidates.extend(
            self.path
                .last()
                .map(|around| format!("{}{wanted}", around.name)),
        );
        let operation = naming::pascal(&self.operation);
        let resource = naming::pascal(&self.resource);
        candidates.push(format!("{operation}{wanted}"));
        candidates.push(format!("{operation}{resource}{wanted}"));
        candidates.extend((2..1000).map(|number| format!("{operation}{wanted}{number}")));
        candidates
            .into_iter()
            .find(|name| free(name))
            .unwrap_or_else(|| wanted.to_owned())
    }
}

/// What a person should look at: an example that is not of the documented type.
fn doubt(field: &Field, kind: &DocKind, examples: &[&Value]) -> Option<String> {
    let odd = |fits: fn(&Value) -> bool| {
        examples
            .iter()
            .find(|value| !value.is_null() && !fits(value))
            .map(|value| match value {
                Value::Number(_) => "the example has a number here".to_owned(),
                Value::String(_) => "the example has a string here".to_owned(),
                Value::Bool(_) => "the example has a boolean here".to_owned(),
                Value::Array(_) => "the example has a list here".to_owned(),
                _ => "the example has an object here".to_owned(),
            })
    };
    match kind {
        DocKind::String => odd(Value::is_string),
        DocKind::Int => odd(|value| value.is_i64() || value.is_u64()),
        DocKind::Float => odd(Value::is_number),
        DocKind::Bool => odd(Value::is_boolean),
        DocKind::Object(_) => odd(Value::is_object).or_else(|| {
            let mut objects = examples.iter().filter_map(|value| value.as_object());
            let strange = objects.any(|object| {
                !field.children.is_empty()
                    && object
                        .keys()
                        .any(|key| !field.children.iter().any(|child| child.name == *key))
            });
            strange.then(|| "the example has other keys here".to_owned())
        }),
        DocKind::File => None,
    }
}

/// The values of a field, where they make an enumeration.
fn listed(field: &Field, int: bool) -> Option<&[EnumValue]> {
    let is_number = |value: &EnumValue| value.value.parse::<i64>().is_ok();
    if int {
        [&field.enum_values, &field.prose_values]
            .into_iter()
            .find(|values| !values.is_empty() && values.iter().all(is_number))
            .map(Vec::as_slice)
    } else {
        let sound = |value: &EnumValue| !value.value.is_empty();
        let named = |value: &EnumValue| {
            value.value.starts_with(|c: char| c.is_ascii_alphabetic()) || is_number(value)
        };
        if !field.enum_values.is_empty() && field.enum_values.iter().all(sound) {
            return Some(&field.enum_values);
        }
        (!field.prose_values.is_empty() && field.prose_values.iter().all(named))
            .then_some(field.prose_values.as_slice())
    }
}

/// The name of an object's type: as documented, else after its field.
fn object_name(documented: &str, field: &str) -> String {
    if documented.starts_with(|c: char| c.is_ascii_alphabetic()) && documented.is_ascii() {
        return naming::pascal(documented);
    }
    let field = field.trim_end_matches("_list");
    let singular = field
        .strip_suffix('s')
        .filter(|rest| !rest.ends_with(['s', 'u']))
        .unwrap_or(field);
    naming::pascal(singular)
}

/// A field's line: short where its type and words are all, else a mapping.
fn line(
    name: &str,
    type_text: &str,
    more: Vec<(&str, String)>,
    doc: Option<&str>,
    comment: &str,
) -> String {
    let name = scalar(name);
    let comment = quote(comment);
    if more.is_empty() {
        let text = match doc {
            Some(doc) => inline(&format!("{type_text} | {doc}")),
            None => type_text.to_owned(),
        };
        return format!("{name}: {text}{comment}");
    }
    // `T[]` would open a list inside a mapping.
    let shown = if type_text.contains('[') {
        quoted(type_text)
    } else {
        type_text.to_owned()
    };
    let mut parts = vec![format!("type: {shown}")];
    parts.extend(
        more.into_iter()
            .map(|(key, value)| format!("{key}: {value}")),
    );
    parts.extend(doc.map(|doc| {
        let doc = if doc == MARK {
            doc.to_owned()
        } else {
            quoted(doc)
        };
        format!("doc: {doc}")
    }));
    format!("{name}: {{ {} }}{comment}", parts.join(", "))
}

/// Whether a name on the wire gives one in Rust.
fn is_rust_name(wire: &str) -> bool {
    let name = naming::snake(wire);
    wire.is_ascii() && name.chars().any(|c| c.is_ascii_alphanumeric())
}

fn default_fits(default: &str, base: &Base) -> bool {
    match base {
        Base::I32 | Base::I64 | Base::UnixMillis | Base::UnixSeconds => {
            default.parse::<i64>().is_ok()
        }
        Base::F64 => default.parse::<f64>().is_ok(),
        Base::Bool => matches!(default, "true" | "false"),
        _ => true,
    }
}

/// The time that a field is; where its page contradicts itself, none.
fn time(field: &Field, examples: &[&Value]) -> Option<Base> {
    match times::of(field, examples)? {
        Found::Time(base) => Some(base),
        Found::Contradiction(_) => None,
    }
}

fn texts<'v>(values: &'v [&'v Value]) -> impl Iterator<Item = &'v str> {
    values
        .iter()
        .filter_map(|value| value.as_str())
        .filter(|text| !text.is_empty())
}

/// The values under a key of each object.
fn inside<'v>(values: &[&'v Value], key: &str) -> Vec<&'v Value> {
    values.iter().filter_map(|value| value.get(key)).collect()
}

/// The items of each value.
fn items<'v>(values: &[&'v Value], lists: usize) -> Vec<&'v Value> {
    let mut values = values.to_vec();
    for _ in 0..lists {
        values = values
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .collect();
    }
    values
}
