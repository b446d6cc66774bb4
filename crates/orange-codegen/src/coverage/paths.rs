//! Counts operations, events and their parts.

use std::collections::HashSet;

use super::count::CoverageCheck;
use super::report::{BODIES, EVENTS, HEADERS, OPERATIONS, PARAMETERS, RESPONSES};
use crate::emit::Item;
use crate::ir::{ParameterLocation, ResponseStatus};
use crate::lower::{SpecVersion, operations_by_method};
use crate::resolve::Node;

impl<'a> CoverageCheck<'a, '_> {
    /// Counts everything below `paths` and `webhooks`.
    pub(super) fn paths(&mut self) {
        let root = self.sources.root();
        for (path, item) in root.get("paths").into_iter().flat_map(|paths| paths.entries()) {
            if path.starts_with("x-") {
                continue;
            }
            let target = item.reference().and_then(|_| self.follow(item.clone()));
            for item in std::iter::once(item).chain(target) {
                for (method, node) in operations_by_method(&item) {
                    self.operation(path, method, &item, &node);
                }
            }
        }
        let webhooks = root.get("webhooks").or_else(|| root.get("x-webhooks"));
        for (name, item) in webhooks.into_iter().flat_map(|hooks| hooks.entries()) {
            if !name.starts_with("x-") {
                let target = item.reference().and_then(|_| self.follow(item.clone()));
                std::iter::once(item).chain(target).for_each(|item| self.events(&item));
            }
        }
    }

    /// Counts the events of a path item.
    fn events(&mut self, item: &Node<'a>) {
        for (_, node) in operations_by_method(item) {
            let index = self.emitted_items.events.get(&self.sources.pointer(&node.id)).copied();
            self.count(EVENTS, index.is_some(), &node);
            self.operation_parts(index, item, &node);
        }
    }

    fn callbacks(&mut self, operation: &Node<'a>) {
        for (_, entry) in operation.get("callbacks").into_iter().flat_map(|callbacks| callbacks.entries()) {
            let Some(callback) = self.follow(entry.clone()) else {
                self.count(EVENTS, false, &entry);
                continue;
            };
            for (expression, item) in callback.entries() {
                // A callback shared by several operations is counted once.
                if !expression.starts_with("x-")
                    && let Some(item) = self.follow(item)
                    && self.visited_callbacks.insert(item.id.clone())
                {
                    self.events(&item);
                }
            }
        }
    }

    fn operation(&mut self, path: &str, method: &str, item: &Node<'a>, node: &Node<'a>) {
        let method = method.to_ascii_uppercase();
        let index = self.emitted_items.operations.get(&(path, method.as_str())).copied();
        // The server sends the requests to listener paths, so they are events.
        let event = self.emitted_items.events.get(&self.sources.pointer(&node.id)).copied();
        let kind = if index.is_none() && event.is_some() { EVENTS } else { OPERATIONS };
        let index = index.or(event);
        self.count(kind, index.is_some(), node);
        self.operation_parts(index, item, node);
    }

    /// Counts the parts of an operation or event.
    fn operation_parts(&mut self, index: Option<usize>, item: &Node<'a>, node: &Node<'a>) {
        if self.spec_version == SpecVersion::OpenApi3 {
            self.callbacks(node);
        }
        self.parameters(index, item, node);
        self.body(index, node);
        for (status, response) in node.get("responses").into_iter().flat_map(|responses| responses.entries())
        {
            if !status.starts_with("x-") {
                self.response(index, status, response);
            }
        }
    }

    fn parameters(&mut self, operation: Option<usize>, item: &Node<'a>, node: &Node<'a>) {
        let mut seen: HashSet<(String, String)> = HashSet::new();
        // The operation's own parameters come first: they replace those of the path.
        for holder in [node, item] {
            for entry in holder.get("parameters").into_iter().flat_map(|list| list.items()) {
                let Some(parameter) = self.follow(entry.clone()) else {
                    self.count(PARAMETERS, false, &entry);
                    continue;
                };
                let name = parameter.str("name").unwrap_or_default().to_owned();
                let location = parameter.str("in").unwrap_or_default().to_owned();
                if !seen.insert((name.clone(), location.clone())) {
                    continue;
                }
                if is_in_body(&location) {
                    self.schema_properties(parameter.get("schema"));
                    continue;
                }
                let emitted = operation.is_some_and(|index| self.has_parameter(index, &name, &location));
                self.count(PARAMETERS, emitted, &parameter);
                self.schema_properties(parameter.get("schema"));
                self.media_properties(&parameter);
            }
        }
        if self.spec_version == SpecVersion::Swagger2 && seen.iter().any(|(_, location)| is_in_body(location))
        {
            let emitted = operation.is_some_and(|index| self.has_body(index, None));
            self.count(BODIES, emitted, node);
        }
    }

    fn has_parameter(&self, operation: usize, name: &str, location: &str) -> bool {
        let location = match location {
            "path" => ParameterLocation::Path,
            "query" => ParameterLocation::Query,
            "header" => ParameterLocation::Header,
            _ => ParameterLocation::Cookie,
        };
        let Some(op) = self.emitted_items.operation(operation) else { return false };
        let found = op
            .parameters
            .iter()
            .position(|parameter| parameter.wire == name && parameter.location == location);
        found.is_some_and(|index| self.emitted_items.coverage.contains(&Item::Parameter(operation, index)))
    }

    /// Whether the body is emitted with the media type, or with any if none is given.
    fn has_body(&self, operation: usize, media_type: Option<&str>) -> bool {
        let contents = self.emitted_items.operation(operation).and_then(|op| op.body.as_ref());
        let mut contents = contents.into_iter().flat_map(|body| body.contents.iter().enumerate());
        contents.any(|(index, content)| {
            media_type.is_none_or(|media| content.media_type == media)
                && self.emitted_items.coverage.contains(&Item::Body(operation, index))
        })
    }

    fn body(&mut self, operation: Option<usize>, node: &Node<'a>) {
        let Some(entry) = node.get("requestBody") else { return };
        let Some(body) = self.follow(entry.clone()) else {
            self.count(BODIES, false, &entry);
            return;
        };
        for (media, content) in body.get("content").into_iter().flat_map(|content| content.entries()) {
            let emitted = operation.is_some_and(|index| self.has_body(index, Some(media)));
            self.count(BODIES, emitted, &content);
        }
        self.media_properties(&body);
    }

    fn response(&mut self, operation: Option<usize>, status: &str, entry: Node<'a>) {
        let found = operation.and_then(|operation| {
            let responses = &self.emitted_items.operation(operation)?.responses;
            let index = responses.iter().position(|response| same_status(response.status, status))?;
            self.emitted_items
                .coverage
                .contains(&Item::Response(operation, index))
                .then_some((operation, index))
        });
        self.count(RESPONSES, found.is_some(), &entry);
        let Some(response) = self.follow(entry) else { return };
        for (name, header) in response.get("headers").into_iter().flat_map(|headers| headers.entries()) {
            let emitted = found.is_some_and(|(operation, response)| {
                let op = self.emitted_items.operation(operation);
                let headers = op.and_then(|op| op.responses.get(response)).map(|response| &response.headers);
                let index = headers.and_then(|headers| headers.iter().position(|header| header.name == name));
                index.is_some_and(|index| {
                    self.emitted_items.coverage.contains(&Item::Header(operation, response, index))
                })
            });
            self.count(HEADERS, emitted, &header);
        }
        self.schema_properties(response.get("schema"));
        self.media_properties(&response);
    }
}

/// Whether a parameter of Swagger 2.0 is part of the body.
fn is_in_body(location: &str) -> bool {
    matches!(location, "body" | "formData")
}

/// Whether a status has a key in the object `responses`.
fn same_status(status: ResponseStatus, key: &str) -> bool {
    match status {
        ResponseStatus::Code(code) => key.parse() == Ok(code),
        ResponseStatus::Range(class) => key.eq_ignore_ascii_case(&format!("{class}XX")),
        ResponseStatus::Default => key.eq_ignore_ascii_case("default"),
    }
}
