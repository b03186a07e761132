//! Operations: their ids, parameters, rules and answers.

use std::collections::BTreeMap;

use super::apps::{may, texts};
use super::deviation::deviations;
use super::field::{Use, fields};
use super::layout::ResourceFile;
use super::rule::{group_rules, index_of};
use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Answer, ApiError, Body, Field, Operation, Param, Place, Retry, Type, TypeKind, TypePath,
    Verdict, project,
};
use crate::naming;
use crate::source::Span;
use crate::spec::{
    AppKind, Entries, IdentityKind, KeySpec, Limits, OperationSpec, ResponseSpec, RetryClass,
    RetrySpec, ServiceSpec, Text, Verdict as Said,
};
use crate::yaml::Key;

/// Where pages below are found.
pub(super) const DOCS: &str = "https://open.feishu.cn/document";

/// Where an operation or event was written, for what is only known when the service is whole.
pub(super) struct Places {
    pub(super) id: Span,
    pub(super) no_example: Option<Span>,
    pub(super) subscribe: Option<Span>,
}

/// What the operations of a resource are lowered with.
pub(super) struct Context<'a> {
    pub(super) service: &'a str,
    pub(super) facts: &'a ServiceSpec,
    pub(super) version: &'a str,
    pub(super) file: &'a ResourceFile,
    pub(super) scope: &'a Scope,
    pub(super) places: &'a mut BTreeMap<String, Places>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

/// The operations of a resource, and the types of their answers.
pub(super) fn operations(context: &mut Context<'_>) -> (Vec<Operation>, Vec<Type>) {
    let mut operations: Vec<Operation> = Vec::new();
    let mut answers = Vec::new();
    let file = context.file;
    for (key, spec) in file.spec.operations.iter().flat_map(Entries::iter) {
        let Some(name) = check_id(context, key) else {
            continue;
        };
        if operations.iter().any(|known| known.id == key.text) {
            continue;
        }
        operations.push(operation(context, key, name, spec, &mut answers));
    }
    (operations, answers)
}

/// An id is `service.version.resource.operation`, and the file says the first three.
fn check_id(context: &mut Context<'_>, key: &Key) -> Option<String> {
    let prefix = format!(
        "{}.{}.",
        project(context.service, context.version),
        context.file.words.join(".")
    );
    match key.text.strip_prefix(&prefix) {
        Some(name) if !name.is_empty() && !name.contains('.') => Some(name.to_owned()),
        _ if super::unwritten::is_unwritten(&key.text) => None,
        _ => {
            let last = key.text.rsplit('.').next().unwrap_or_default();
            context.diagnostics.push(
                Diagnostic::new(
                    format!("`{}` does not belong to this file", key.text),
                    key.span,
                    format!("an id here is `{prefix}<operation>`"),
                )
                .with_fix(key.span, format!("{prefix}{last}")),
            );
            None
        }
    }
}

fn operation(
    context: &mut Context<'_>,
    key: &Key,
    name: String,
    spec: &OperationSpec,
    answers: &mut Vec<Type>,
) -> Operation {
    check_path(context, key, spec);
    let (params, spans) = params(context, spec);
    let fields: Vec<&Field> = params.iter().map(|param| &param.field).collect();
    let rules = group_rules(
        spec.rules.as_ref(),
        &fields,
        context.scope,
        context.diagnostics,
    );
    let retry = retry(spec, &fields, context.diagnostics);
    let stem = naming::stem(context.file.words.iter().chain([&name]));
    let answer = answer(context, key, &stem, spec, answers);
    check_params(&params, &spans, context.diagnostics);
    context.places.insert(
        key.text.clone(),
        Places {
            id: key.span,
            no_example: spec.no_example.as_ref().map(|reason| reason.span),
            subscribe: None,
        },
    );
    let (limits, special_limit) = match spec.limit.as_ref().map(|limit| &limit.value) {
        None => (Vec::new(), false),
        Some(Limits::Special) => (Vec::new(), true),
        Some(Limits::Windows(windows)) => (
            windows
                .iter()
                .map(|window| (window.count, window.seconds))
                .collect(),
            false,
        ),
    };
    Operation {
        id: key.text.clone(),
        summary: spec.summary.value.clone(),
        title: spec.title.as_ref().map(|text| text.value.clone()),
        details: spec.details.as_ref().map(|text| text.value.clone()),
        docs: format!("{DOCS}{}", spec.page.value),
        updated: spec.updated.value.0.clone(),
        method: spec.http.method.clone(),
        path: spec.http.path.clone(),
        tenant: spec.identity.list.contains(&IdentityKind::Tenant),
        user: spec.identity.list.contains(&IdentityKind::User),
        self_built: may(spec.apps.as_ref(), AppKind::SelfBuilt),
        store: may(spec.apps.as_ref(), AppKind::Store),
        scopes: texts(spec.scopes.as_ref()),
        field_scopes: texts(spec.field_scopes.as_ref()),
        limits,
        special_limit,
        retry,
        helpdesk: context
            .facts
            .helpdesk
            .as_ref()
            .is_some_and(|helpdesk| helpdesk.value),
        deprecated: spec.deprecated.as_ref().map(|text| text.value.clone()),
        body: match (&spec.body, &spec.multipart) {
            (_, Some(_)) => Body::Multipart,
            (Some(_), None) => Body::Json,
            (None, None) => Body::None,
        },
        params,
        rules,
        answer,
        // Known once the types are: see `page.rs` and `types.rs`.
        page: None,
        secrets: false,
        errors: errors(context, spec),
        example: None,
        no_example: spec.no_example.as_ref().map(|text| text.value.clone()),
        deviates: deviations(spec.deviates.as_ref(), context.diagnostics),
        name,
        stem,
    }
}

fn check_path(context: &mut Context<'_>, key: &Key, spec: &OperationSpec) {
    let http = &spec.http;
    let project = project(context.service, context.version);
    let base = format!("/open-apis/{}/", project.replace('.', "/"));
    if !http.path.starts_with(&base) {
        context.diagnostics.push(
            Diagnostic::new(
                "the id does not match the path",
                http.span,
                format!("expected a path below `{base}`"),
            )
            .with_context(key.span, "by this id"),
        );
    }
    let given: Vec<&Key> = spec
        .path
        .iter()
        .flat_map(Entries::iter)
        .map(|(key, _)| key)
        .collect();
    for name in http.path_params() {
        if !given.iter().any(|key| key.text == name) {
            context.diagnostics.push(
                Diagnostic::new(
                    format!("the path's `:{name}` is not described"),
                    http.span,
                    format!("`{name}` is missing under `path:`"),
                )
                .with_help(format!("add `path: {{ {name}: string }}`")),
            );
        }
    }
    for key in given {
        if !http.path_params().any(|name| name == key.text) {
            context.diagnostics.push(
                Diagnostic::new(
                    format!("`{}` is not in the path", key.text),
                    key.span,
                    "never sent",
                )
                .with_context(http.span, format!("has no `:{}`", key.text)),
            );
        }
    }
}

fn params(context: &mut Context<'_>, spec: &OperationSpec) -> (Vec<Param>, Vec<Span>) {
    if let (Some(body), Some(multipart)) = (&spec.body, &spec.multipart) {
        context.diagnostics.push(
            Diagnostic::new(
                "a request has one body",
                multipart.span,
                "and a multipart body",
            )
            .with_context(body.span, "a JSON body"),
        );
    }
    if spec.http.method == "GET"
        && spec.get_body.is_none()
        && let Some(body) = spec.body.as_ref().or(spec.multipart.as_ref())
    {
        refuse_body(context, spec, body.span);
    }
    let body = if spec.multipart.is_some() {
        (Place::Body, Use::Multipart, &spec.multipart)
    } else {
        (Place::Body, Use::Body, &spec.body)
    };
    let mut params = Vec::new();
    let mut spans = Vec::new();
    for (place, used, entries) in [
        (Place::Path, Use::Path, &spec.path),
        (Place::Query, Use::Query, &spec.query),
        (Place::Header, Use::Header, &spec.headers),
        body,
    ] {
        let mut lowered = fields(entries.as_ref(), used, context.scope, context.diagnostics);
        if place == Place::Path {
            // Arguments come in the order of the path.
            let order: Vec<&str> = spec.http.path_params().collect();
            lowered.sort_by_key(|(field, _)| order.iter().position(|name| *name == field.wire));
        }
        for (field, span) in lowered {
            params.push(Param { place, field });
            spans.push(span);
        }
    }
    (params, spans)
}

fn refuse_body(context: &mut Context<'_>, spec: &OperationSpec, body: Span) {
    context.diagnostics.push(
        Diagnostic::new(
            "a GET has no body",
            Span {
                end: body.start + 1,
                ..body
            },
            "would be sent with a GET",
        )
        .with_context(spec.http.span, "the method")
        .with_help(
            "list the fields under `query:`; where the platform does read a body, say so with `get_body:`",
        ),
    );
}

/// Parameters of different places share one call, so their Rust names must differ.
fn check_params(params: &[Param], spans: &[Span], diagnostics: &mut Diagnostics) {
    for (index, param) in params.iter().enumerate() {
        let first = params[..index]
            .iter()
            .position(|other| other.field.name == param.field.name);
        if let Some(first) = first.filter(|first| params[*first].place != param.place) {
            diagnostics.push(
                Diagnostic::new(
                    format!("two parameters are both `{}` in Rust", param.field.name),
                    spans[index],
                    "the second",
                )
                .with_context(spans[first], "the first")
                .with_help("give one of them another name with `rename:`"),
            );
        }
    }
}

fn retry(spec: &OperationSpec, fields: &[&Field], diagnostics: &mut Diagnostics) -> Retry {
    match spec.retry.as_ref().map(|retry| &retry.value) {
        None if spec.http.method == "GET" => Retry::Safe,
        None | Some(RetrySpec::Class(RetryClass::Unsafe)) => Retry::Unsafe,
        Some(RetrySpec::Class(RetryClass::Safe)) => Retry::Safe,
        Some(RetrySpec::Key(KeySpec {
            key, life, fill, ..
        })) => match index_of(key, fields, diagnostics) {
            Some(param) => Retry::Idempotent {
                param,
                life: life.as_ref().map(|life| life.seconds),
                fill: fill.as_ref().is_some_and(|fill| fill.value),
            },
            None => Retry::Unsafe,
        },
    }
}

fn answer(
    context: &mut Context<'_>,
    key: &Key,
    stem: &str,
    spec: &OperationSpec,
    answers: &mut Vec<Type>,
) -> Answer {
    let flat = spec.flat.as_ref().is_some_and(|flat| flat.value);
    let answer = if flat { Answer::Flat } else { Answer::Data };
    let entries = match spec.response.as_ref().map(|response| &response.value) {
        None => return Answer::Empty,
        Some(ResponseSpec::Binary(_)) => return Answer::Binary,
        Some(ResponseSpec::Type(of)) => {
            return shared_answer(context, of).map_or(Answer::Empty, answer);
        }
        Some(ResponseSpec::Fields(entries)) => entries,
    };
    let lowered = fields(
        Some(entries),
        Use::Response,
        context.scope,
        context.diagnostics,
    );
    let path = TypePath {
        module: context.scope.module().to_vec(),
        name: format!("{stem}Response"),
    };
    answers.push(Type {
        path: path.clone(),
        doc: format!("The answer of `{}`.", key.text),
        in_request: false,
        in_response: true,
        kind: TypeKind::Object {
            fields: lowered.into_iter().map(|(field, _)| field).collect(),
            rules: Vec::new(),
        },
        deviates: Vec::new(),
    });
    answer(path)
}

/// An answer that is a type of the spec, as it is.
fn shared_answer(context: &mut Context<'_>, of: &Text) -> Option<TypePath> {
    let known = context.scope.find(of, of.span, context.diagnostics)?;
    if known.is_enum() {
        context.diagnostics.push(
            Diagnostic::new(
                format!("`{}` has no fields", of.value),
                of.span,
                "an answer is an object",
            )
            .with_context(known.span, "defined here"),
        );
    }
    Some(known.path)
}

fn errors(context: &mut Context<'_>, spec: &OperationSpec) -> Vec<ApiError> {
    let mut out: Vec<ApiError> = Vec::new();
    let every = context.file.spec.errors.iter();
    for error in every.chain(&spec.errors).flat_map(|errors| &errors.value) {
        let shared = context
            .facts
            .errors
            .iter()
            .flat_map(Entries::iter)
            .find(|(key, _)| key.text == error.code.value.to_string());
        let text = match (&error.text, shared) {
            (Some(text), _) => &text.value,
            (None, Some((_, text))) => text,
            (None, None) => {
                context.diagnostics.push(
                    Diagnostic::new(
                        format!("nobody says what {} means", error.code.value),
                        error.code.span,
                        "not among the service's errors",
                    )
                    .with_help(
                        "write `code: HTTP status | meaning | advice` here or in `service.yaml`",
                    ),
                );
                continue;
            }
        };
        if out
            .iter()
            .any(|known| known.code == error.code.value && known.status == text.status)
        {
            context.diagnostics.push(Diagnostic::new(
                format!("the error {} is given twice", error.code.value),
                error.code.span,
                "given again here",
            ));
            continue;
        }
        out.push(ApiError {
            status: text.status,
            code: error.code.value,
            meaning: text.meaning.clone(),
            advice: text.advice.clone(),
            verdict: match text.verdict {
                None => Verdict::Unsaid,
                Some(Said::Refused) => Verdict::Refused,
                Some(Said::Failed) => Verdict::Failed,
            },
        });
    }
    out
}
