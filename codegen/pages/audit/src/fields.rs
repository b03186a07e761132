//! Fields compared with fields, all the way down.

use std::collections::HashMap;

use feishu_codegen::model::{Constraint, Field, Type, TypeKind, TypePath, Variant};
use feishu_codegen::spec::Base;
use serde_json::Value;

use super::ledger::{Ledger, Spot};
use super::types;
use feishu_codegen_pages::times::{self, Found};
use feishu_codegen_pages::wire::{DocKind, DocType};
use feishu_codegen_pages::{self as docs, EnumValue, fit};

/// The types of a service.
pub(super) type Types<'a> = HashMap<&'a TypePath, &'a Type>;

/// What fields are compared as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// Compares fields.
pub(super) struct Comparison<'a, 'l> {
    pub(super) types: &'l Types<'a>,
    pub(super) side: Side,
    pub(super) ledger: &'l mut Ledger,
    /// The objects that are open, by spec and by page: a page does not spell out for ever what
    /// holds itself.
    open: Vec<(&'a TypePath, String)>,
}

impl<'a, 'l> Comparison<'a, 'l> {
    pub(super) fn new(types: &'l Types<'a>, side: Side, ledger: &'l mut Ledger) -> Self {
        Self {
            types,
            side,
            ledger,
            open: Vec::new(),
        }
    }

    /// Compares the fields at a spot. `partial`: the page shows some of them only.
    pub(super) fn fields(
        &mut self,
        spot: &Spot<'a>,
        specs: &[&'a Field],
        pages: &[docs::Field],
        examples: &[&Value],
        partial: bool,
    ) {
        for page in pages {
            let here = spot.to(&name(page)).at_line(page.line);
            match specs.iter().find(|spec| spec.wire == page.name) {
                Some(spec) => self.field(&here, spec, page, &inside(examples, page)),
                None => {
                    self.ledger
                        .differ(&here, "does not have it", format!("`{}`", page.doc_type))
                }
            }
        }
        if partial {
            return;
        }
        for spec in specs {
            if !pages.iter().any(|page| page.name == spec.wire) {
                let here = spot.to(&spec.wire);
                let written = format!("`{}`", types::written(&spec.field_type));
                self.ledger
                    .differ_whole(&here, &spec.deviates, written, "does not have it");
            }
        }
    }

    fn field(&mut self, spot: &Spot<'a>, spec: &'a Field, page: &docs::Field, examples: &[&Value]) {
        let before = self.ledger.count();
        let named = spec
            .field_type
            .named
            .as_ref()
            .and_then(|path| self.types.get(path).copied());
        let spot = spot.clone().with(&spec.deviates);
        let own = &spec.field_type;
        if fit::fits(&own.base, own.swapped, named.map(types::nature), page) {
            self.time(&spot, spec, page, examples);
            if self.side == Side::Request {
                self.required(&spot, spec, page);
                self.default(&spot, spec, page);
                self.constraints(&spot, spec, page);
            }
        } else {
            let written = format!("`{}`", types::written(&spec.field_type));
            self.ledger
                .differ(&spot.to("type"), written, format!("`{}`", page.doc_type));
        }
        self.scopes(&spot, spec, page);
        self.advice(&spot, spec, page);
        self.values(&spot, page, named);
        self.ledger.fields += 1;
        if self.ledger.count() == before {
            self.ledger.equal += 1;
        }
        if let Some(named) = named
            && let TypeKind::Object { fields, .. } = &named.kind
            && !page.children.is_empty()
        {
            let documented = page.doc_type.trim_end_matches("[]").to_owned();
            let partial = self
                .open
                .iter()
                .any(|(path, open)| **path == named.path && *open == documented);
            self.open.push((&named.path, documented));
            let specs: Vec<&Field> = fields.iter().collect();
            let inside = spot.with(&named.deviates);
            self.fields(&inside, &specs, &page.children, examples, partial);
            self.open.pop();
        }
    }

    /// What a page says or shows to be a time is one in the spec.
    fn time(&mut self, spot: &Spot<'a>, spec: &Field, page: &docs::Field, examples: &[&Value]) {
        let own = spec.field_type.base.leaf();
        let written = || format!("`{}`", types::written(&spec.field_type));
        match times::of(page, examples) {
            Some(Found::Time(base)) if *own != base && !matches!(own, Base::Named(_)) => {
                let documented = format!("a time: `{base}`");
                self.ledger.differ(&spot.to("time"), written(), documented);
            }
            Some(Found::Contradiction(how)) => {
                self.ledger.differ(&spot.to("time"), written(), how);
            }
            _ => {}
        }
    }

    fn required(&mut self, spot: &Spot<'a>, spec: &Field, page: &docs::Field) {
        if let Some(required) = page.required
            && required != spec.required
        {
            let word = |required: bool| if required { "required" } else { "optional" };
            self.ledger
                .differ(&spot.to("required"), word(spec.required), word(required));
        }
    }

    fn default(&mut self, spot: &Spot<'a>, spec: &Field, page: &docs::Field) {
        let documented = page.default.as_deref().map(|text| text.trim_matches('"'));
        let said = |text: &str| says(page, text);
        match (spec.default.as_deref(), documented) {
            (Some(own), Some(text)) if own == text => {}
            // Some pages say it in running text.
            (Some(own), None) if said(own) => {}
            (None, None) => {}
            (own, text) => self.ledger.differ(
                &spot.to("default"),
                own.map_or_else(|| "none".to_owned(), |own| format!("`{own}`")),
                text.map_or_else(|| "none".to_owned(), |text| format!("`{text}`")),
            ),
        }
    }

    fn constraints(&mut self, spot: &Spot<'a>, spec: &Field, page: &docs::Field) {
        let rules = &page.rules;
        let base = &spec.field_type.base;
        let leaf = base.leaf();
        let is_list = matches!(base, Base::List(_) | Base::OneOrMany(_));
        let is_number = fit::is_number(leaf);
        let is_text = matches!(leaf, Base::String | Base::Secret);
        let find =
            |pick: &dyn Fn(&Constraint) -> Option<i64>| spec.constraints.iter().find_map(pick);
        let whole = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        // What the type itself says, a rule need not.
        let none_said = None;
        let (least, greatest) = if is_list {
            (None, None)
        } else {
            (rules.min_length, rules.max_length)
        };
        let (fewest, most) = fit::items(rules, base);
        let checks = [
            (
                "min",
                find(&|one| match one {
                    Constraint::Min(value) => Some(*value),
                    _ => None,
                }),
                rules.min,
                // A string that holds a number is checked as one; any other has no least value.
                is_number || (is_text && !is_list),
            ),
            (
                "max",
                find(&|one| match one {
                    Constraint::Max(value) => Some(*value),
                    _ => None,
                }),
                rules.max,
                is_number || (is_text && !is_list),
            ),
            (
                "min_length",
                find(&|one| match one {
                    Constraint::MinLength(value) => Some(whole(*value)),
                    _ => None,
                }),
                least,
                is_text,
            ),
            (
                "max_length",
                find(&|one| match one {
                    Constraint::MaxLength(value) => Some(whole(*value)),
                    _ => None,
                }),
                greatest,
                is_text,
            ),
            (
                "min_items",
                find(&|one| match one {
                    Constraint::MinItems(value) => Some(whole(*value)),
                    _ => None,
                }),
                fewest,
                is_list,
            ),
            (
                "max_items",
                find(&|one| match one {
                    Constraint::MaxItems(value) => Some(whole(*value)),
                    _ => None,
                }),
                most,
                is_list,
            ),
            (
                "max_megabytes",
                find(&|one| match one {
                    Constraint::MaxBytes(value) => Some(whole(*value >> 20)),
                    _ => None,
                }),
                none_said,
                true,
            ),
        ];
        for (aspect, own, documented, applies) in checks {
            let documented = documented.filter(|_| applies);
            let same = own == documented
                || (documented.is_none() && own.is_some_and(|own| says(page, &own.to_string())));
            if !same {
                let word = |value: Option<i64>| {
                    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
                };
                self.ledger
                    .differ(&spot.to(aspect), word(own), word(documented));
            }
        }
        self.pattern_and_numbers(spot, spec, page, is_text);
    }

    fn pattern_and_numbers(
        &mut self,
        spot: &Spot<'a>,
        spec: &Field,
        page: &docs::Field,
        is_text: bool,
    ) {
        let own = spec.constraints.iter().find_map(|one| match one {
            Constraint::Pattern(pattern) => Some(pattern.as_str()),
            _ => None,
        });
        let documented = page.rules.pattern.as_deref().filter(|_| is_text);
        let said = |own: &str| documented.is_none() && page.description.contains(own);
        if own != documented && !own.is_some_and(said) {
            self.ledger.differ(
                &spot.to("pattern"),
                own.unwrap_or("none"),
                documented.unwrap_or("none"),
            );
        }
        for one in &spec.constraints {
            if let Constraint::OneOf(values) = one
                && let Some(value) = values.iter().find(|value| !says(page, &value.to_string()))
            {
                self.ledger
                    .differ(&spot.to("one_of"), value.to_string(), "does not list it");
            }
        }
    }

    fn scopes(&mut self, spot: &Spot<'a>, spec: &Field, page: &docs::Field) {
        let mut documented: Vec<&str> = page
            .field_scopes
            .iter()
            .filter(|scopes| scopes.value.is_none())
            .flat_map(|scopes| &scopes.scopes)
            .map(String::as_str)
            .collect();
        let mut own: Vec<&str> = spec.scopes.iter().map(String::as_str).collect();
        for list in [&mut documented, &mut own] {
            list.sort_unstable();
            list.dedup();
        }
        if own != documented {
            self.ledger
                .differ(&spot.to("scopes"), listed(&own), listed(&documented));
        }
    }

    /// What the page advises against, the spec calls deprecated.
    fn advice(&mut self, spot: &Spot<'a>, spec: &Field, page: &docs::Field) {
        // A type stands on many pages, not all of which repeat the advice.
        let repeated = !self.open.is_empty() && page.discouraged.is_none();
        if spec.deprecated.is_some() != page.discouraged.is_some() && !repeated {
            self.ledger.differ(
                &spot.to("deprecated"),
                spec.deprecated.as_deref().unwrap_or("not deprecated"),
                page.discouraged.as_deref().unwrap_or("not deprecated"),
            );
        }
    }

    fn values(&mut self, spot: &Spot<'a>, page: &docs::Field, named: Option<&'a Type>) {
        let spot = match named {
            Some(named) => spot.clone().with(&named.deviates),
            None => spot.clone(),
        };
        match named.map(|found| &found.kind) {
            Some(TypeKind::StringEnum(variants)) => {
                self.variants(&spot, page, variants, String::clone);
            }
            Some(TypeKind::IntEnum(variants)) => {
                self.variants(&spot, page, variants, i64::to_string);
            }
            _ => {
                let kind = DocType::parse(&page.doc_type).kind;
                let has_values = matches!(kind, DocKind::Int | DocKind::String);
                if has_values && !page.enum_values.is_empty() {
                    let values: Vec<&str> = page
                        .enum_values
                        .iter()
                        .map(|value| value.value.as_str())
                        .collect();
                    self.ledger
                        .differ(&spot.to("values"), "any value", listed(&values));
                }
            }
        }
    }

    fn variants<T>(
        &mut self,
        spot: &Spot<'a>,
        page: &docs::Field,
        variants: &[Variant<T>],
        text: fn(&T) -> String,
    ) {
        let spot = spot.to("values");
        let documented: &[EnumValue] = if page.enum_values.is_empty() {
            &page.prose_values
        } else {
            &page.enum_values
        };
        for value in documented {
            let here = spot.to(&value.value);
            match variants
                .iter()
                .find(|known| text(&known.value) == value.value)
            {
                // As with fields, not every page repeats the advice.
                Some(known) => {
                    if let Some(hint) = &value.discouraged
                        && known.deprecated.is_none()
                    {
                        self.ledger
                            .differ(&here.to("deprecated"), "not deprecated", hint.as_str());
                    }
                }
                None => self
                    .ledger
                    .differ(&here, "does not have it", format!("`{}`", value.value)),
            }
        }
        // A page that lists the values elsewhere says nothing here.
        if documented.is_empty() {
            return;
        }
        for known in variants {
            let own = text(&known.value);
            if !documented.iter().any(|value| value.value == own) && !says(page, &own) {
                self.ledger
                    .differ(&spot.to(&own), format!("`{own}`"), "does not have it");
            }
        }
    }
}

/// The values that objects have for a field, those of its lists one by one.
fn inside<'v>(objects: &[&'v Value], page: &docs::Field) -> Vec<&'v Value> {
    let values = objects.iter().filter_map(|object| object.get(&page.name));
    let mut values: Vec<&Value> = values.collect();
    for _ in 0..DocType::parse(&page.doc_type).lists {
        let lists = values.into_iter().filter_map(Value::as_array);
        values = lists.flatten().collect();
    }
    values
}

/// A field's name, marked where it is a list.
fn name(page: &docs::Field) -> String {
    let lists = DocType::parse(&page.doc_type).lists;
    format!("{}{}", page.name, "[]".repeat(lists))
}

/// Whether the running text holds a number or word of its own.
fn says(page: &docs::Field, word: &str) -> bool {
    let texts = [Some(&page.description), page.default_note.as_ref()];
    texts.into_iter().flatten().any(|text| {
        text.match_indices(word).any(|(at, _)| {
            let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
            !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part)
        })
    })
}

/// Several things in a line.
pub(super) fn listed(items: &[&str]) -> String {
    if items.is_empty() {
        "none".to_owned()
    } else {
        items.join(", ")
    }
}
