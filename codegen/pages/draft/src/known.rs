//! The types that a resource file can name, and which of them a documented object or list of
//! values is.
//!
//! The files are read leniently: a writer drafts one page while others still hold marks, so that
//! nothing here may depend on a spec that lowers.

use std::collections::BTreeMap;

use feishu_codegen::diagnostic::Diagnostics;
use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen::spec::{
    Base, Carrier, Entries, FieldSpec, FromNode, ResourceSpec, SPREAD, TypeSpec,
};
use feishu_codegen::yaml;

use feishu_codegen_pages::fit::{self, Nature};
use feishu_codegen_pages::{EnumValue, Field, Rules};

/// Where a type stands, or is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// In the file of the resource.
    Resource,
    /// In `types.yaml`.
    Shared,
    /// In the file of another resource: its name is no use here, but taken for a shared type.
    Elsewhere,
}

/// A type with a name.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) home: Home,
    pub(crate) shape: Shape,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Object(Vec<Member>),
    /// Values, and whether they are numbers.
    Enum(Vec<String>, bool),
    /// An object that is being drafted: its members are not known yet.
    Open,
}

impl Shape {
    fn nature(&self) -> Nature {
        match self {
            Self::Object(_) | Self::Open => Nature::Object,
            Self::Enum(_, true) => Nature::Numbers,
            Self::Enum(_, false) => Nature::Texts,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) wire: String,
    pub(crate) base: Base,
    pub(crate) carrier: Carrier,
    pub(crate) required: bool,
    pub(crate) bounds: Bounds,
}

/// The rules on one value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) min_length: Option<i64>,
    pub(crate) max_length: Option<i64>,
    pub(crate) min_items: Option<i64>,
    pub(crate) max_items: Option<i64>,
    pub(crate) pattern: Option<String>,
}

impl Bounds {
    /// Whether a default is within the bounds of a number; what is no number has none.
    pub(crate) fn admit(&self, default: &str) -> bool {
        default.parse::<i64>().map_or(true, |value| {
            self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
        })
    }

    /// Takes out what no value could satisfy or no check could use, and says of each rule where it
    /// was and what to ask.
    pub(crate) fn settle(&mut self) -> Vec<(&'static str, String)> {
        let mut out = Vec::new();
        for (names, least, greatest) in [
            (["min", "max"], &mut self.min, &mut self.max),
            (
                ["min_length", "max_length"],
                &mut self.min_length,
                &mut self.max_length,
            ),
            (
                ["min_items", "max_items"],
                &mut self.min_items,
                &mut self.max_items,
            ),
        ] {
            if let (Some(low), Some(high)) = (*least, *greatest)
                && low > high
            {
                (*least, *greatest) = (None, None);
                let question = format!("no value is from {low} to {high}: what are the bounds?");
                out.extend(names.map(|name| (name, question.clone())));
            }
        }
        if let Some(pattern) = &self.pattern
            && regex_lite::Regex::new(pattern).is_err()
        {
            let question = format!("`{pattern}` is no expression that can be checked");
            out.push(("pattern", question));
            self.pattern = None;
        }
        out
    }

    /// The documented rules that a type can hold.
    pub(crate) fn of(rules: &Rules, base: &Base) -> Self {
        let mut bounds = Self::default();
        let leaf = base.leaf();
        if fit::is_number(leaf) {
            (bounds.min, bounds.max) = (rules.min, rules.max);
        }
        let length = |value: Option<i64>| value.filter(|value| *value >= 0);
        if matches!(base, Base::List(_)) {
            (bounds.min_items, bounds.max_items) = fit::items(rules, base);
        } else if *leaf == Base::String {
            bounds.min_length = length(rules.min_length);
            bounds.max_length = length(rules.max_length);
        }
        if *leaf == Base::String {
            bounds.pattern.clone_from(&rules.pattern);
        }
        bounds
    }
}

/// Whether a type is for a request, where what has to be sent and what is allowed counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Used {
    Request,
    Response,
}

/// How deep objects are compared.
const DEEPEST: usize = 9;

/// Every type by its name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Registry {
    pub(crate) types: BTreeMap<String, Known>,
}

impl Registry {
    /// Adds the types of a file; `home` says whose they are.
    pub(crate) fn read(&mut self, text: &str, home: Home) -> Option<ResourceSpec> {
        let spec = read_resource(text)?;
        for (key, found) in spec.types.iter().flat_map(Entries::iter) {
            if home == Home::Elsewhere && self.types.contains_key(&key.text) {
                continue;
            }
            let shape = shape(found, &spec, self);
            self.types.insert(key.text.clone(), Known { home, shape });
        }
        Some(spec)
    }

    /// The type of these values, if there is one; one of the wanted name before others.
    pub(crate) fn find_enum(&self, wanted: &str, values: &[EnumValue], int: bool) -> Option<&str> {
        let is = |known: &Known| match &known.shape {
            Shape::Enum(own, is_int) => {
                *is_int == int
                    && own.len() == values.len()
                    && values.iter().all(|value| own.contains(&value.value))
            }
            _ => false,
        };
        self.find(wanted, |name, known| {
            is(known) && (name == wanted || values.len() > 1)
        })
    }

    /// The type of an object with these fields, if there is one of this name or of one that was
    /// made from it.
    pub(crate) fn find_object(&self, wanted: &str, fields: &[Field], used: Used) -> Option<&str> {
        self.find(wanted, |name, known| {
            name.ends_with(wanted) && self.is_object(name, known, fields, used, &[])
        })
    }

    fn find(&self, wanted: &str, is: impl Fn(&str, &Known) -> bool) -> Option<&str> {
        let usable = |name: &str, known: &Known| known.home != Home::Elsewhere && is(name, known);
        if let Some((name, known)) = self.types.get_key_value(wanted)
            && usable(name, known)
        {
            return Some(name);
        }
        self.types
            .iter()
            .find(|(name, known)| usable(name, known))
            .map(|(name, _)| name.as_str())
    }

    /// `open` are the types that this one stands in.
    fn is_object(
        &self,
        name: &str,
        known: &Known,
        fields: &[Field],
        used: Used,
        open: &[&str],
    ) -> bool {
        let Shape::Object(members) = &known.shape else {
            return false;
        };
        let complete = members.len() == fields.len();
        // A page that spells a recursive type out stops somewhere, perhaps within it.
        let inside = open.contains(&name);
        let open: Vec<&str> = open.iter().copied().chain([name]).collect();
        (complete || (inside && fields.len() < members.len()))
            && fields.iter().all(|field| {
                members
                    .iter()
                    .find(|member| member.wire == field.name)
                    .is_some_and(|member| self.is_member(member, field, used, &open))
            })
    }

    fn is_member(&self, member: &Member, field: &Field, used: Used, open: &[&str]) -> bool {
        if used == Used::Request
            && (member.required != (field.required == Some(true))
                || member.bounds != Bounds::of(&field.rules, &member.base))
        {
            return false;
        }
        let named = match member.base.leaf() {
            Base::Named(name) => match self.types.get(name) {
                Some(known) => Some(known),
                None => return false,
            },
            _ => None,
        };
        let swapped = member.carrier != Carrier::Same;
        let nature = named.map(|known| known.shape.nature());
        if !fit::fits(&member.base, swapped, nature, field) {
            return false;
        }
        let inner = match member.base.leaf() {
            Base::Named(name) => name.as_str(),
            _ => "",
        };
        match named.map(|known| &known.shape) {
            Some(Shape::Open) => true,
            Some(Shape::Object(_)) => {
                field.children.is_empty()
                    || (open.len() < DEEPEST
                        && named.is_some_and(|known| {
                            self.is_object(inner, known, &field.children, used, open)
                        }))
            }
            Some(Shape::Enum(own, _)) => {
                let listed = &field.enum_values;
                listed.is_empty()
                    || (listed.len() == own.len()
                        && listed.iter().all(|value| own.contains(&value.value)))
            }
            None => field.enum_values.is_empty(),
        }
    }
}

/// A resource file, or `types.yaml`, with whatever in it can be read.
pub(crate) fn read_resource(text: &str) -> Option<ResourceSpec> {
    let sources = Sources::new(vec![SourceFile {
        path: String::new(),
        text: text.to_owned(),
    }]);
    let (id, _) = sources.iter().next()?;
    let mut ignored = Diagnostics::default();
    let node = yaml::parse(id, text, &mut ignored)?;
    ResourceSpec::from_node(&node, &mut ignored)
}

/// What a type is made of; fields that it takes from others are looked up in its own file, then among
/// the types read before.
fn shape(spec: &TypeSpec, file: &ResourceSpec, registry: &Registry) -> Shape {
    match (&spec.fields, &spec.values) {
        (_, Some(values)) => {
            let int = values
                .iter()
                .all(|(key, _)| key.plain && key.text.parse::<i64>().is_ok());
            Shape::Enum(
                values.iter().map(|(key, _)| key.text.clone()).collect(),
                int,
            )
        }
        (fields, None) => Shape::Object(members(fields.as_ref(), file, registry, 0)),
    }
}

fn members(
    fields: Option<&Entries<FieldSpec>>,
    file: &ResourceSpec,
    registry: &Registry,
    depth: usize,
) -> Vec<Member> {
    let mut out: Vec<Member> = Vec::new();
    let mut taken: Vec<Member> = Vec::new();
    for (key, field) in fields.into_iter().flat_map(Entries::iter) {
        if key.text != SPREAD {
            out.push(member(&key.text, field));
            continue;
        }
        let Base::Named(name) = &field.type_expr.base else {
            continue;
        };
        let mut types = file.types.iter().flat_map(Entries::iter);
        match types.find(|(key, _)| key.text == *name) {
            Some((_, found)) if depth < DEEPEST => {
                taken.extend(members(found.fields.as_ref(), file, registry, depth + 1));
            }
            Some(_) => {}
            None => {
                if let Some(Shape::Object(members)) =
                    registry.types.get(name).map(|known| &known.shape)
                {
                    taken.extend(members.iter().cloned());
                }
            }
        }
    }
    for one in taken {
        if !out.iter().any(|own| own.wire == one.wire) {
            out.push(one);
        }
    }
    out
}

fn member(wire: &str, field: &FieldSpec) -> Member {
    let more = &field.more;
    let number = |value: &Option<feishu_codegen::source::Spanned<i64>>| {
        value.as_ref().map(|value| value.value)
    };
    Member {
        wire: wire.to_owned(),
        base: field.type_expr.base.clone(),
        carrier: field.type_expr.carrier,
        required: field.type_expr.required,
        bounds: Bounds {
            min: number(&more.min),
            max: number(&more.max),
            min_length: number(&more.min_length),
            max_length: number(&more.max_length),
            min_items: number(&more.min_items),
            max_items: number(&more.max_items),
            pattern: more.pattern.as_ref().map(|pattern| pattern.value.clone()),
        },
    }
}
