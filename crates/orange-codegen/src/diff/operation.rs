//! Compares operations part by part.

use indexmap::IndexMap;
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
    /// Compares every operation, in the order of the new file. Moves are not reported if the base path moved, because the
    /// URLs are the same.
    pub(super) fn compare_operations(&mut self, matches: &Matches<'a>, is_base_moved: bool) {
        for (old, new) in &matches.of_new {
            let (old, new) = (*old, *new);
            let at = self.add_location(source_location(old.unwrap_or(new)), source_location(new));
            let Some(old) = old else {
                let kind = if is_event(new) { Kind::EventAdded } else { Kind::OperationAdded };
                self.record(kind, &at, None, Some(id_or_request_line(new).into()));
                continue;
            };
            if !is_base_moved && is_moved(old, new) {
                self.record(
                    Kind::OperationMoved,
                    &at,
                    Some(request_line(old).into()),
                    Some(request_line(new).into()),
                );
            }
            let is_event = is_event(old) || is_event(new);
            self.compare_operation(
                &at,
                old,
                new,
                if is_event { Directions::RECEIVED } else { Directions::SENT },
            );
        }
        for old in &matches.removed {
            let at = self.add_location(source_location(old), source_location(old));
            let kind = if is_event(old) { Kind::EventRemoved } else { Kind::OperationRemoved };
            self.record(kind, &at, Some(id_or_request_line(old).into()), None);
        }
    }

    /// Registers an operation or event, and returns its location.
    pub(super) fn add_location(&mut self, old: SourceLocation, new: SourceLocation) -> LocationPair {
        let owner = self.add_operation(new.location.subject.to_string());
        LocationPair { owner, directions: Directions::BOTH, old, new }
    }

    /// Compares two operations. `request` is the direction of their requests.
    pub(super) fn compare_operation(
        &mut self,
        at: &LocationPair,
        old: &'a Operation,
        new: &'a Operation,
        request: Directions,
    ) {
        let id = |operation: &Operation| operation.has_id.then(|| operation.id.clone());
        self.compare_values(Kind::OperationIdChanged, at, id(old), id(new));
        self.compare_docs(at, &old.docs, &new.docs);
        self.compare_values(Kind::TagsChanged, at, old.tags.as_slice(), new.tags.as_slice());
        self.compare_values(Kind::RoleChanged, at, old.role.clone(), new.role.clone());
        self.compare_extensions(at, &old.extensions, &new.extensions);
        if !old.servers.is_empty() || !new.servers.is_empty() {
            let effective = |document: &'a Document, operation: &'a Operation| {
                if operation.servers.is_empty() { &document.servers } else { &operation.servers }
            };
            self.compare_servers(at, effective(self.old, old), effective(self.new, new));
        }
        self.compare_security(at, &old.security, &new.security);
        self.compare_parameters(&at.clone().only(request), old, new);
        self.compare_bodies(&at.part(Part::Body).only(request), old.body.as_ref(), new.body.as_ref());
        self.compare_responses(&at.clone().only(request.reversed()), old, new);
    }

    fn compare_parameters(&mut self, at: &LocationPair, old: &'a Operation, new: &'a Operation) {
        let at_parameter = |old: &Parameter, new: &Parameter| {
            at.parts(parameter_part(old), parameter_part(new)).with_pointers(&old.pointer, &new.pointer)
        };
        let mut unmatched: Vec<&'a Parameter> = old.parameters.iter().collect();
        for parameter in &new.parameters {
            let is_same = |other: &&Parameter| is_same_parameter(old, other, new, parameter);
            match unmatched.iter().position(is_same).map(|index| unmatched.remove(index)) {
                Some(before) => self.compare_parameter(&at_parameter(before, parameter), before, parameter),
                None => {
                    let kind = match parameter.required {
                        true => Kind::ParameterAddedRequired,
                        false => Kind::ParameterAddedOptional,
                    };
                    let ty = describe_type(self.new, &parameter.ty);
                    self.record(kind, &at_parameter(parameter, parameter), None, Some(ty.into()));
                }
            }
        }
        for parameter in unmatched {
            let ty = describe_type(self.old, &parameter.ty);
            let at = at_parameter(parameter, parameter);
            self.record(Kind::ParameterRemoved, &at, Some(ty.into()), None);
        }
    }

    fn compare_parameter(&mut self, at: &LocationPair, old: &'a Parameter, new: &'a Parameter) {
        if old.location == ParameterLocation::Path {
            self.compare_values(Kind::PathParameterRenamed, at, old.wire.as_str(), new.wire.as_str());
        }
        self.compare_flags(at, old.required, new.required, Kind::ParameterRequired, Kind::ParameterOptional);
        let old_use = TypeUse::of(self.old, &old.ty, &old.rules);
        let new_use = TypeUse::of(self.new, &new.ty, &new.rules);
        let (old_kind, new_kind) = (old_use.resolve().kind(), new_use.resolve().kind());
        // Another kind of type implies another encoding and is reported once.
        if old_kind == new_kind {
            let (old, new) = (encoding(old, old_kind), encoding(new, new_kind));
            self.compare_values(Kind::ParameterStyleChanged, at, old, new);
        }
        self.compare_values(Kind::ParameterReservedChanged, at, old.allow_reserved, new.allow_reserved);
        self.compare_defaults(at, old.default.as_ref(), new.default.as_ref());
        self.compare_uses(at, old_use, new_use);
        self.compare_docs(at, &old.docs, &new.docs);
        self.compare_examples(at, &old.examples, &new.examples);
    }

    fn compare_bodies(
        &mut self,
        at: &LocationPair,
        old: Option<&'a RequestBody>,
        new: Option<&'a RequestBody>,
    ) {
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
                self.compare_flags(at, old.required, new.required, Kind::BodyRequired, Kind::BodyOptional);
                self.compare_docs(at, &old.docs, &new.docs);
                self.compare_contents(at, &old.contents, &new.contents);
            }
        }
    }

    fn compare_contents(&mut self, at: &LocationPair, old: &'a [Content], new: &'a [Content]) {
        let mut unmatched: Vec<&'a Content> = old.iter().collect();
        for content in new {
            let at = at.part(Part::MediaType(content.media_type.clone()));
            let exact = unmatched
                .iter()
                .position(|before| normalized_media_type(before) == normalized_media_type(content));
            let index =
                exact.or_else(|| unmatched.iter().position(|before| essence(before) == essence(content)));
            let Some(before) = index.map(|index| unmatched.remove(index)) else {
                let ty = describe_type(self.new, &content.ty);
                self.record(Kind::MediaTypeAdded, &at, None, Some(ty.into()));
                continue;
            };
            let at_part = |part: &str| at.part(format!("part {part}"));
            let (old, new) = (encodings(before), encodings(content));
            self.compare_named_values(Kind::EncodingChanged, at_part, &old, &new);
            let old = TypeUse::of(self.old, &before.ty, &before.rules);
            self.compare_uses(&at, old, TypeUse::of(self.new, &content.ty, &content.rules));
            self.compare_examples(&at, &before.examples, &content.examples);
        }
        for content in unmatched {
            let at = at.part(Part::MediaType(content.media_type.clone()));
            let ty = describe_type(self.old, &content.ty);
            self.record(Kind::MediaTypeRemoved, &at, Some(ty.into()), None);
        }
    }

    fn compare_responses(&mut self, at: &LocationPair, old: &'a Operation, new: &'a Operation) {
        // `default` is the success response if there is no other.
        let is_success = |operation: &Operation, response: &Response| {
            let has_success =
                || operation.responses.iter().any(|response| is_success_status(response.status));
            is_success_status(response.status)
                || (response.status == ResponseStatus::Default && !has_success())
        };
        let at_response = |old: &Response, new: &Response| {
            at.part(response_part(new)).with_pointers(&old.pointer, &new.pointer)
        };
        for response in &new.responses {
            match old.responses.iter().find(|before| before.status == response.status) {
                Some(before) => self.compare_response(&at_response(before, response), before, response),
                None => {
                    let kind = match is_success(new, response) {
                        true => Kind::ResponseAdded,
                        false => Kind::ErrorResponseAdded,
                    };
                    let description = describe_contents(self.new, response);
                    self.record(kind, &at_response(response, response), None, Some(description.into()));
                }
            }
        }
        for response in &old.responses {
            if new.responses.iter().any(|other| other.status == response.status) {
                continue;
            }
            let kind = match is_success(old, response) {
                true => Kind::ResponseRemoved,
                false => Kind::ErrorResponseRemoved,
            };
            let description = describe_contents(self.old, response);
            self.record(kind, &at_response(response, response), Some(description.into()), None);
        }
    }

    fn compare_response(&mut self, at: &LocationPair, old: &'a Response, new: &'a Response) {
        self.compare_docs(at, &old.docs, &new.docs);
        self.compare_contents(at, &old.contents, &new.contents);
        let has_same_name = |left: &Header, right: &Header| left.name.eq_ignore_ascii_case(&right.name);
        for header in &new.headers {
            let at = at.part(Part::Header(header.name.clone()));
            let exact = old.headers.iter().find(|before| before.name == header.name);
            let before = exact.or_else(|| old.headers.iter().find(|before| has_same_name(before, header)));
            let Some(before) = before else {
                let ty = describe_type(self.new, &header.ty);
                self.record(Kind::HeaderAdded, &at, None, Some(ty.into()));
                continue;
            };
            let (required, optional) = (Kind::HeaderRequired, Kind::HeaderOptional);
            self.compare_flags(&at, before.required, header.required, required, optional);
            let old = TypeUse::of(self.old, &before.ty, &before.rules);
            let new = TypeUse::of(self.new, &header.ty, &header.rules);
            if old.resolve().kind() == "array" && new.resolve().kind() == "array" {
                let (old, new) = (describe_style(before.style, false), describe_style(header.style, false));
                self.compare_values(Kind::HeaderStyleChanged, &at, old, new);
            }
            self.compare_uses(&at, old, new);
            self.compare_docs(&at, &before.docs, &header.docs);
        }
        let is_removed = |header: &&Header| !new.headers.iter().any(|other| has_same_name(header, other));
        for header in old.headers.iter().filter(is_removed) {
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
fn request_line(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns the `operationId`, or method and path without one.
pub(super) fn id_or_request_line(operation: &Operation) -> String {
    if operation.has_id { operation.id.clone() } else { request_line(operation) }
}

/// Whether the server calls the operation: by its role, or as a TM Forum listener.
fn is_event(operation: &Operation) -> bool {
    operation.is_hosted_by_caller() || operation.path.split('/').any(|segment| segment == "listener")
}

/// Whether two parameters correspond: by position in the path, otherwise by name.
fn is_same_parameter(old: &Operation, before: &Parameter, new: &Operation, after: &Parameter) -> bool {
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
    let is_composite = matches!(kind, "array" | "object" | "any" | "choice");
    let (style, explode) = match (parameter.style, parameter.explode) {
        (style @ (Style::Label | Style::Matrix), explode) => (style, explode && is_composite),
        _ if !is_composite => (Style::Simple, false),
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

/// Describes the media type and style of each form part.
fn encodings(content: &Content) -> Vec<(String, Value)> {
    let mut parts: IndexMap<&str, Vec<String>> = IndexMap::new();
    for (part, media_type) in &content.encodings {
        parts.entry(part).or_default().push(media_type.clone());
    }
    for (part, style, explode) in &content.styles {
        parts.entry(part).or_default().push(describe_style(*style, *explode));
    }
    parts.into_iter().map(|(part, descriptions)| (part.to_owned(), descriptions.join(", ").into())).collect()
}

/// Returns the media type without differences in case and white space.
fn normalized_media_type(content: &Content) -> String {
    content.media_type.to_ascii_lowercase().replace(char::is_whitespace, "")
}

/// Returns the media type without parameters.
fn essence(content: &Content) -> String {
    normalized_media_type(content).split(';').next().unwrap_or_default().to_owned()
}

fn is_success_status(status: ResponseStatus) -> bool {
    match status {
        ResponseStatus::Code(code) => code < 400,
        ResponseStatus::Range(class) => class < 4,
        ResponseStatus::Default => false,
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
