//! The responses of an operation in its docs, with the types that the bodies of its errors are read as.

use super::is_json;
use super::response::{is_redirect, is_success, status_text};
use crate::emit::context::Context;
use crate::emit::docs;
use crate::emit::form::Form;
use crate::ir::{Operation, Response, TypeRef};

/// The section about the responses; empty if the file has no descriptions.
pub(super) fn listed(context: &Context<'_>, operation: &Operation) -> String {
    let entries: Vec<String> =
        operation.responses.iter().filter_map(|response| entry(context, response)).collect();
    if entries.is_empty() {
        return String::new();
    }
    let mut text = format!("\n\n# Responses\n\n{}", entries.join("\n"));
    if operation.responses.iter().any(|response| !of(context, response).is_empty()) {
        text.push_str("\n\n[`Error::body_as`](orange_core::Error::body_as) reads the body of an error.");
    }
    text
}

/// One status with the first paragraph about it, and the type of its error.
fn entry(context: &Context<'_>, response: &Response) -> Option<String> {
    let description = response.docs.description.as_deref().or(response.docs.title.as_deref());
    let described = description.and_then(|description| {
        let first = docs::prose(description.split("\n\n").next().unwrap_or(description)).replace('\n', " ");
        let first = first.trim_start_matches("- ").to_owned();
        (!first.is_empty() && !first.contains("```")).then_some(first)
    });
    let links = of(context, response).into_iter().map(link).collect::<Vec<_>>().join(" or ");
    let text = match (described, links.is_empty()) {
        (Some(text), false) => format!("{text} ({links})"),
        (Some(text), true) => text,
        (None, false) => links,
        (None, true) => return None,
    };
    Some(format!("- {}: {text}", status_text(response.status)))
}

fn link(name: &str) -> String {
    format!("[`{name}`](super::super::models::{name})")
}

/// The names of the types that the body of an error is read as, one for each JSON media type that has its own.
fn of<'a>(context: &'a Context<'_>, response: &Response) -> Vec<&'a str> {
    let mut names = Vec::new();
    if is_success(response.status) || is_redirect(response.status) {
        return names;
    }
    for content in response.contents.iter().filter(|content| is_json(&content.media_type)) {
        if let TypeRef::Named(id) = &content.ty {
            let name = context.plan.name(*id, Form::Whole);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{Form, TypeRef};
    use crate::emit::{self, GenerateOptions};
    use crate::interface::{InterfaceFile, ReadOptions};
    use crate::ir::ResponseStatus;

    const FILE: &str = "
openapi: 3.0.3
paths:
  /tickets:
    get:
      operationId: listTickets
      responses:
        '204': {description: None.}
        '400': {description: A parameter is wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Generic400'}}}}
        '404': {description: Not found.}
        '409':
          description: Changed meanwhile.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Generic400'}}
            application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}
            application/json;charset=utf-8: {schema: {$ref: '#/components/schemas/Generic400'}}
        default: {description: '', content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  /health:
    get: {operationId: health, responses: {'204': {description: Up.}}}
components:
  schemas:
    Generic400: {type: object, properties: {reason: {type: string}}}
    Problem: {type: object, properties: {title: {type: string}}}
";

    #[test]
    fn docs_link_the_error_model_of_each_status() {
        let document = InterfaceFile::parse(FILE, &ReadOptions::new()).unwrap().lowered.document;
        let files = emit::emit(&document, &GenerateOptions::new("x")).unwrap().files;
        let text = |path: &str| &files.iter().find(|file| file.path == path).unwrap().text;
        let docs: Vec<&str> = text("operations/list_tickets.rs")
            .lines()
            .skip_while(|line| *line != "/// # Responses")
            .take_while(|line| line.starts_with("///"))
            .collect();
        insta::assert_snapshot!(docs.join("\n"), @r"
        /// # Responses
        ///
        /// - 204: None.
        /// - 400: A parameter is wrong. ([`Generic400`](super::super::models::Generic400))
        /// - 404: Not found.
        /// - 409: Changed meanwhile. ([`Generic400`](super::super::models::Generic400) or
        ///   [`Problem`](super::super::models::Problem))
        /// - default: [`Problem`](super::super::models::Problem)
        ///
        /// [`Error::body_as`](orange_core::Error::body_as) reads the body of an error.
        ");
        assert!(!text("operations/health.rs").contains("body_as"));
    }

    #[test]
    fn every_error_model_of_the_corpus_is_linked() {
        let mut count = 0;
        for (name, path) in crate::lower::corpus() {
            let document = InterfaceFile::open(&path, &Default::default()).unwrap().lowered.document;
            let options = GenerateOptions::new("x");
            let context = super::Context::new(&document, &options);
            for operation in &document.operations {
                let text = super::listed(&context, operation);
                for response in &operation.responses {
                    let is_error = match response.status {
                        ResponseStatus::Code(status) => status >= 400,
                        ResponseStatus::Range(class) => class >= 4,
                        ResponseStatus::Default => false,
                    };
                    for content in response.contents.iter().filter(|_| is_error) {
                        let TypeRef::Named(id) = &content.ty else { continue };
                        if content.media_type.contains("json") {
                            let model = context.plan.name(*id, Form::Whole);
                            let link = format!("](super::super::models::{model})");
                            assert!(text.contains(&link), "{name}: {}: {model}: {text}", operation.id);
                            count += 1;
                        }
                    }
                }
            }
        }
        assert!(count >= 8, "{count} error models are in the corpus");
    }
}
