//! The responses of an operation in its docs, with the types that the bodies of its errors are read as.

use super::answer::status_text;
use super::is_json;
use super::successes::{is_redirect, is_success};
use crate::emit::plan::Form;
use crate::emit::{Context, docs};
use crate::ir::{Operation, Response, TypeRef};

/// The section about the responses; nothing where the file says nothing of them.
pub fn listed(context: &Context<'_>, operation: &Operation) -> String {
    let entries: Vec<String> =
        operation.responses.iter().filter_map(|response| entry(context, response)).collect();
    if entries.is_empty() {
        return String::new();
    }
    let mut text = format!("\n\n# Answers\n\n{}", entries.join("\n"));
    if operation.responses.iter().any(|response| of(context, response).is_some()) {
        text.push_str("\n\nThe body of an error is read by [`Error::body_as`](orange_core::Error::body_as).");
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
    let model = of(context, response).map(|name| format!("[`{name}`](super::super::models::{name})"));
    let text = match (described, model) {
        (Some(text), Some(model)) => format!("{text} ({model})"),
        (Some(text), None) | (None, Some(text)) => text,
        (None, None) => return None,
    };
    Some(format!("- {}: {text}", status_text(response.status)))
}

/// The name of the type that the body of an error is read as.
fn of<'a>(context: &'a Context<'_>, response: &Response) -> Option<&'a str> {
    if is_success(response.status) || is_redirect(response.status) {
        return None;
    }
    let content = response.contents.iter().find(|content| is_json(&content.media_type))?;
    match &content.ty {
        TypeRef::Named(id) => Some(context.plan.name(*id, Form::Whole)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use crate::emit;
    use crate::lower;
    use crate::resolve::{self, Location, Sources};

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
        let location = Location::Local("openapi.yaml".to_owned());
        let bytes = FILE.as_bytes().to_vec();
        let options = resolve::Options::default();
        let sources = Sources::from_bytes(location, bytes, PathBuf::from("/nowhere"), &options).unwrap();
        let document = lower::lower(&sources, lower::Options::default()).unwrap().document;
        let options = emit::Options { api: "x".to_owned(), source: "x".to_owned(), command: "x".to_owned() };
        let files = emit::emit(&document, &options).unwrap().files;
        let text = |path: &str| &files.iter().find(|file| file.path == path).unwrap().text;
        let docs: Vec<&str> = text("operations/list_tickets.rs")
            .lines()
            .skip_while(|line| *line != "/// # Answers")
            .take_while(|line| line.starts_with("///"))
            .collect();
        insta::assert_snapshot!(docs.join("\n"), @r"
        /// # Answers
        ///
        /// - 204: None.
        /// - 400: A parameter is wrong. ([`Generic400`](super::super::models::Generic400))
        /// - 404: Not found.
        /// - any other: [`Problem`](super::super::models::Problem)
        ///
        /// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
        ");
        assert!(!text("operations/health.rs").contains("body_as"));
    }
}
