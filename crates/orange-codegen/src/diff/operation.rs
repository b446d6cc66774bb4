//! Compares operations part by part.

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair, SourceLocation};
use super::kind::Kind;
use super::location::{Part, Subject};
use super::matching::{Matches, is_moved};
use super::view::{TypeUse, describe_type};
use crate::ir::{
    Content, Document, Header, Operation, Parameter, ParameterLocation, RequestBody, Response,
    ResponseStatus, Style,
};

impl<'a> Comparison<'a> {
    /// Compares every operation, in the order of the new file. If all moved together with the base path, no
    /// single move is reported.
    pub(super) fn all_operations(&mut self, matches: &Matches<'a>, moved_together: bool) {
        for (old, new) in &matches.of_new {
            let (old, new) = (*old, *new);
            let at = self.whole(source_location(old.unwrap_or(new)), source_location(new));
            let Some(old) = old else {
                let kind = if is_event(new) { Kind::EventAdded } else { Kind::OperationAdded };
                self.record(kind, &at, None, Some(label(new).into()));
                continue;
            };
            if !moved_together && is_moved(old, new) {
                self.record(Kind::OperationMoved, &at, Some(call(old).into()), Some(call(new).into()));
            }
            self.one_operation(&at, old, new, is_event(old) || is_event(new));
        }
        for old in &matches.removed {
            let at = self.whole(source_location(old), source_location(old));
            let kind = if is_event(old) { Kind::EventRemoved } else { Kind::OperationRemoved };
            self.record(kind, &at, Some(label(old).into()), None);
        }
    }

    /// Returns the location of an operation or event.
    pub(super) fn whole(&mut self, old: SourceLocation, new: SourceLocation) -> LocationPair {
        let owner = self.operation(new.location.subject.to_string());
        LocationPair { owner, directions: Directions::BOTH, old, new }
    }

    /// Compares two operations. The server sends the request of an event, and the caller responds.
    pub(super) fn one_operation(
        &mut self,
        at: &LocationPair,
        old: &'a Operation,
        new: &'a Operation,
        event: bool,
    ) {
        let id = |operation: &Operation| {
            let id = operation.has_id.then(|| operation.id.clone());
            id.map_or(Value::Null, Value::from)
        };
        if id(old) != id(new) {
            self.record(Kind::OperationIdChanged, at, Some(id(old)), Some(id(new)));
        }
        self.docs(at, &old.docs, &new.docs);
        if old.tags != new.tags {
            let list = |tags: &[String]| Some(Value::from(tags.to_vec()));
            self.record(Kind::TagsChanged, at, list(&old.tags), list(&new.tags));
        }
        if old.role != new.role {
            let role = |role: &Option<String>| Some(role.clone().map_or(Value::Null, Value::from));
            self.record(Kind::RoleChanged, at, role(&old.role), role(&new.role));
        }
        self.extensions(at, &old.extensions, &new.extensions);
        if !old.servers.is_empty() || !new.servers.is_empty() {
            let effective = |document: &'a Document, operation: &'a Operation| {
                if operation.servers.is_empty() { &document.servers } else { &operation.servers }
            };
            self.servers(at, effective(self.old, old), effective(self.new, new));
        }
        self.security(at, &old.security, &new.security);
        let (request, response) = match event {
            true => (Directions::RECEIVED, Directions::SENT),
            false => (Directions::SENT, Directions::RECEIVED),
        };
        self.parameters(&at.clone().only(request), old, new);
        self.body(&at.part(Part::Body).only(request), old.body.as_ref(), new.body.as_ref());
        self.responses(&at.clone().only(response), old, new);
    }

    fn parameters(&mut self, at: &LocationPair, old: &'a Operation, new: &'a Operation) {
        let mut left: Vec<&'a Parameter> = old.parameters.iter().collect();
        for parameter in &new.parameters {
            let at_parameter = |old: &Parameter| {
                at.parts(parameter_part(old), parameter_part(parameter))
                    .moved(&old.pointer, &parameter.pointer)
            };
            let same = |other: &&Parameter| same_parameter(old, other, new, parameter);
            match left.iter().position(same).map(|index| left.remove(index)) {
                Some(before) => self.parameter(&at_parameter(before), before, parameter),
                None => {
                    let kind = match parameter.required {
                        true => Kind::ParameterAddedRequired,
                        false => Kind::ParameterAddedOptional,
                    };
                    let ty = describe_type(self.new, &parameter.ty);
                    self.record(kind, &at_parameter(parameter), None, Some(ty.into()));
                }
            }
        }
        for parameter in left {
            let at = at.part(parameter_part(parameter)).moved(&parameter.pointer, &parameter.pointer);
            let ty = describe_type(self.old, &parameter.ty);
            self.record(Kind::ParameterRemoved, &at, Some(ty.into()), None);
        }
    }

    fn parameter(&mut self, at: &LocationPair, old: &'a Parameter, new: &'a Parameter) {
        if old.wire != new.wire && old.location == ParameterLocation::Path {
            let names = (Some(old.wire.clone().into()), Some(new.wire.clone().into()));
            self.record(Kind::PathParameterRenamed, at, names.0, names.1);
        }
        match (old.required, new.required) {
            (false, true) => self.record(Kind::ParameterRequired, at, None, None),
            (true, false) => self.record(Kind::ParameterOptional, at, None, None),
            _ => {}
        }
        let uses = (
            TypeUse { document: self.old, ty: &old.ty, rules: &old.rules, nullable: false },
            TypeUse { document: self.new, ty: &new.ty, rules: &new.rules, nullable: false },
        );
        let kinds = (uses.0.resolve().kind(), uses.1.resolve().kind());
        let encoding = (encoding(old, kinds.0), encoding(new, kinds.1));
        // Another kind of type implies another encoding and is reported once.
        if encoding.0 != encoding.1 && kinds.0 == kinds.1 {
            let words = (Some(encoding.0.into()), Some(encoding.1.into()));
            self.record(Kind::ParameterStyleChanged, at, words.0, words.1);
        }
        if old.allow_reserved != new.allow_reserved {
            let flags = (Some(old.allow_reserved.into()), Some(new.allow_reserved.into()));
            self.record(Kind::ParameterReservedChanged, at, flags.0, flags.1);
        }
        self.default(at, old.default.as_ref(), new.default.as_ref());
        self.uses(at, uses.0, uses.1);
        self.docs(at, &old.docs, &new.docs);
        self.examples(at, &old.examples, &new.examples);
    }

    fn body(&mut self, at: &LocationPair, old: Option<&'a RequestBody>, new: Option<&'a RequestBody>) {
        let media = |body: &RequestBody| {
            let names: Vec<&str> = body.contents.iter().map(|content| content.media_type.as_str()).collect();
            Some(Value::from(names.join(", ")))
        };
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) if new.required => self.record(Kind::BodyAddedRequired, at, None, media(new)),
            (None, Some(new)) => self.record(Kind::BodyAddedOptional, at, None, media(new)),
            (Some(old), None) => self.record(Kind::BodyRemoved, at, media(old), None),
            (Some(old), Some(new)) => {
                match (old.required, new.required) {
                    (false, true) => self.record(Kind::BodyRequired, at, None, None),
                    (true, false) => self.record(Kind::BodyOptional, at, None, None),
                    _ => {}
                }
                self.docs(at, &old.docs, &new.docs);
                self.contents(at, &old.contents, &new.contents);
            }
        }
    }

    fn contents(&mut self, at: &LocationPair, old: &'a [Content], new: &'a [Content]) {
        let mut left: Vec<&'a Content> = old.iter().collect();
        for content in new {
            let at = at.part(Part::MediaType(content.media_type.clone()));
            let exact = left.iter().position(|before| spelled(before) == spelled(content));
            let index = exact.or_else(|| left.iter().position(|before| essence(before) == essence(content)));
            let Some(before) = index.map(|index| left.remove(index)) else {
                let ty = describe_type(self.new, &content.ty);
                self.record(Kind::MediaTypeAdded, &at, None, Some(ty.into()));
                continue;
            };
            self.encodings(&at, &encodings(before), &encodings(content));
            let old = TypeUse::of(self.old, &before.ty, &before.rules);
            self.uses(&at, old, TypeUse::of(self.new, &content.ty, &content.rules));
            self.examples(&at, &before.examples, &content.examples);
        }
        for content in left {
            let at = at.part(Part::MediaType(content.media_type.clone()));
            let ty = describe_type(self.old, &content.ty);
            self.record(Kind::MediaTypeRemoved, &at, Some(ty.into()), None);
        }
    }

    fn encodings(&mut self, at: &LocationPair, old: &[(String, String)], new: &[(String, String)]) {
        let of = |list: &[(String, String)], part: &str| {
            let found = list.iter().find(|(name, _)| name == part);
            found.map_or(Value::Null, |(_, media)| media.clone().into())
        };
        let mut parts: Vec<&String> = old.iter().chain(new).map(|(part, _)| part).collect();
        parts.sort();
        parts.dedup();
        for part in parts {
            let (before, after) = (of(old, part), of(new, part));
            if before != after {
                let at = at.part(format!("part {part}"));
                self.record(Kind::EncodingChanged, &at, Some(before), Some(after));
            }
        }
    }

    fn responses(&mut self, at: &LocationPair, old: &'a Operation, new: &'a Operation) {
        // `default` is the success response if there is no other.
        let only_default =
            |operation: &Operation| operation.responses.iter().all(|response| !is_success(response, false));
        for response in &new.responses {
            let at = at.part(response_part(response)).moved(&response.pointer, &response.pointer);
            match old.responses.iter().find(|before| before.status == response.status) {
                Some(before) => {
                    self.response(&at.moved(&before.pointer, &response.pointer), before, response);
                }
                None => {
                    let kind = match is_success(response, only_default(new)) {
                        true => Kind::ResponseAdded,
                        false => Kind::ErrorResponseAdded,
                    };
                    let words = describe_contents(self.new, response);
                    self.record(kind, &at, None, Some(words.into()));
                }
            }
        }
        for response in &old.responses {
            if new.responses.iter().any(|other| other.status == response.status) {
                continue;
            }
            let at = at.part(response_part(response)).moved(&response.pointer, &response.pointer);
            let kind = match is_success(response, only_default(old)) {
                true => Kind::ResponseRemoved,
                false => Kind::ErrorResponseRemoved,
            };
            let words = describe_contents(self.old, response);
            self.record(kind, &at, Some(words.into()), None);
        }
    }

    fn response(&mut self, at: &LocationPair, old: &'a Response, new: &'a Response) {
        self.docs(at, &old.docs, &new.docs);
        self.contents(at, &old.contents, &new.contents);
        let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
        for header in &new.headers {
            let at = at.part(Part::Header(header.name.clone()));
            let exact = old.headers.iter().find(|before| before.name == header.name);
            let Some(before) = exact.or_else(|| old.headers.iter().find(|before| same(before, header)))
            else {
                let ty = describe_type(self.new, &header.ty);
                self.record(Kind::HeaderAdded, &at, None, Some(ty.into()));
                continue;
            };
            match (before.required, header.required) {
                (false, true) => self.record(Kind::HeaderRequired, &at, None, None),
                (true, false) => self.record(Kind::HeaderOptional, &at, None, None),
                _ => {}
            }
            let old = TypeUse::of(self.old, &before.ty, &before.rules);
            let new = TypeUse::of(self.new, &header.ty, &header.rules);
            let listed = old.resolve().kind() == "array" && new.resolve().kind() == "array";
            if listed && before.style != header.style {
                let words =
                    [before.style, header.style].map(|style| Some(describe_style(style, false).into()));
                let [was, is] = words;
                self.record(Kind::HeaderStyleChanged, &at, was, is);
            }
            self.uses(&at, old, new);
            self.docs(&at, &before.docs, &header.docs);
        }
        for header in old.headers.iter().filter(|header| !new.headers.iter().any(|other| same(header, other)))
        {
            let at = at.part(Part::Header(header.name.clone()));
            let ty = describe_type(self.old, &header.ty);
            self.record(Kind::HeaderRemoved, &at, Some(ty.into()), None);
        }
    }
}

fn source_location(operation: &Operation) -> SourceLocation {
    let subject = Subject::Operation { method: operation.method.clone(), path: operation.path.clone() };
    SourceLocation::new(subject, &operation.pointer)
}

/// Returns method and path.
pub(super) fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns the `operationId`, or method and path without one.
pub(super) fn label(operation: &Operation) -> String {
    if operation.has_id { operation.id.clone() } else { call(operation) }
}

/// Whether the server calls the operation: by its role, or as a TM Forum listener.
fn is_event(operation: &Operation) -> bool {
    operation.is_hosted_by_caller() || operation.path.split('/').any(|segment| segment == "listener")
}

fn same_parameter(old: &Operation, before: &Parameter, new: &Operation, after: &Parameter) -> bool {
    let position = |operation: &Operation, parameter: &Parameter| {
        operation
            .path
            .find(&format!("{{{}}}", parameter.wire))
            .map(|at| operation.path.get(..at).unwrap_or_default().matches('{').count())
    };
    before.location == after.location
        && match before.location {
            ParameterLocation::Path => position(old, before) == position(new, after),
            ParameterLocation::Header => before.wire.eq_ignore_ascii_case(&after.wire),
            ParameterLocation::Query | ParameterLocation::Cookie => before.wire == after.wire,
        }
}

fn parameter_part(parameter: &Parameter) -> Part {
    Part::Parameter(parameter.location, parameter.wire.clone())
}

/// Describes the encoding of a parameter. Styles that encode a kind of value alike have the same text.
fn encoding(parameter: &Parameter, kind: &str) -> String {
    if let Some(media) = &parameter.media_type {
        return media.clone();
    }
    let listed = matches!(kind, "array" | "object" | "any" | "choice");
    let (style, explode) = match (parameter.style, parameter.explode) {
        (style @ (Style::Label | Style::Matrix), explode) => (style, explode && listed),
        _ if !listed => (Style::Simple, false),
        (Style::Simple, _) if kind == "array" => (Style::Simple, false),
        (Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited, true) => (Style::Form, true),
        other => other,
    };
    describe_style(style, explode)
}

fn describe_style(style: Style, explode: bool) -> String {
    let style = match style {
        Style::Simple => "simple",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::Form => "form",
        Style::SpaceDelimited => "separated by spaces",
        Style::PipeDelimited => "separated by |",
        Style::TabDelimited => "separated by tabs",
        Style::DeepObject => "deepObject",
    };
    if explode { format!("{style}, exploded") } else { style.to_owned() }
}

/// Describes the encoding of form parts.
fn encodings(content: &Content) -> Vec<(String, String)> {
    let mut parts = content.encodings.clone();
    for (part, style, explode) in &content.styles {
        let words = describe_style(*style, *explode);
        match parts.iter_mut().find(|(name, _)| name == part) {
            Some((_, other)) => *other = format!("{other}, {words}"),
            None => parts.push((part.clone(), words)),
        }
    }
    parts
}

fn spelled(content: &Content) -> String {
    content.media_type.to_ascii_lowercase().replace(char::is_whitespace, "")
}

fn essence(content: &Content) -> String {
    spelled(content).split(';').next().unwrap_or_default().to_owned()
}

fn is_success(response: &Response, default_counts: bool) -> bool {
    match response.status {
        ResponseStatus::Code(code) => code < 400,
        ResponseStatus::Range(class) => class < 4,
        ResponseStatus::Default => default_counts,
    }
}

fn response_part(response: &Response) -> Part {
    Part::Response(match response.status {
        ResponseStatus::Code(code) => code.to_string(),
        ResponseStatus::Range(class) => format!("{class}XX"),
        ResponseStatus::Default => "default".to_owned(),
    })
}

fn describe_contents(document: &Document, response: &Response) -> String {
    match response.contents.first() {
        Some(Content { media_type, ty, .. }) => format!("{} as {media_type}", describe_type(document, ty)),
        None => "no content".to_owned(),
    }
}
