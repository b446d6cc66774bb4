//! The section `Responses` in the documentation of an operation: each status, and the types of error bodies.

use super::is_json;
use super::response::{is_redirect, is_success, status_text};
use crate::emit::context::Context;
use crate::emit::docs;
use crate::emit::projection::Projection;
use crate::ir::{Operation, Response, TypeRef};

/// Returns the section; empty if the file describes no response.
pub(super) fn markdown(context: &Context<'_>, operation: &Operation) -> String {
    let models: Vec<Vec<String>> = operation
        .responses
        .iter()
        .filter(|response| is_error(response))
        .map(|response| error_models(context, response))
        .collect();
    let error_model = common_model(&models);
    let items: Vec<String> = operation
        .responses
        .iter()
        .filter_map(|response| {
            let models = match error_model {
                None if is_error(response) => error_models(context, response),
                _ => Vec::new(),
            };
            item(response, &models)
        })
        .collect();
    if items.is_empty() {
        return String::new();
    }
    let error_docs = match error_model {
        _ if operation.method == "HEAD" => {
            "\n\nAn error response to `HEAD` has no body, so only its status and headers are known."
                .to_owned()
        }
        Some(model) => format!("\n\n{BODY_AS} decodes the body of an error as {model}."),
        None if models.iter().any(|models| !models.is_empty()) => {
            format!("\n\n{BODY_AS} decodes the body of an error.")
        }
        None => String::new(),
    };
    format!("\n\n# Responses\n\n{}{error_docs}", items.join("\n"))
}

const BODY_AS: &str = "[`Error::body_as`](orange_core::Error::body_as)";

/// Returns the model that the bodies of all errors have.
fn common_model(models: &[Vec<String>]) -> Option<&String> {
    let (first, others) = models.split_first()?;
    let [model] = &first[..] else { return None };
    others.iter().all(|other| other == first).then_some(model)
}

/// Returns the list item of a response: status, summary and the models of its body.
fn item(response: &Response, models: &[String]) -> Option<String> {
    let models = models.join(" or ");
    let text = match (docs::summary(&response.docs), models.is_empty()) {
        (Some(summary), false) => format!("{summary} ({models})"),
        (Some(summary), true) => summary,
        (None, false) => models,
        (None, true) => return None,
    };
    Some(format!("- {}: {text}", status_text(response.status)))
}

fn is_error(response: &Response) -> bool {
    !is_success(response.status) && !is_redirect(response.status)
}

/// Returns links to the models of a body, one for each JSON media type with its own model.
fn error_models(context: &Context<'_>, response: &Response) -> Vec<String> {
    let mut links = Vec::new();
    for content in response.contents.iter().filter(|content| is_json(&content.media_type)) {
        if let TypeRef::Named(id) = &content.ty {
            let name = context.plan.name(*id, Projection::Whole);
            let link = format!("[`{name}`](super::super::models::{name})");
            if !links.contains(&link) {
                links.push(link);
            }
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::{Projection, TypeRef};
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
  /notes:
    get:
      operationId: listNotes
      responses:
        '204': {description: None.}
        '404': {description: Not found., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        default: {description: Any other error., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
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
        /// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error.
        ");
        assert!(!text("operations/health.rs").contains("body_as"));
        let line = "/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as";
        assert!(text("operations/list_notes.rs").contains(line), "{}", text("operations/list_notes.rs"));
        assert_eq!(text("operations/list_notes.rs").matches("`Problem`").count(), 1);
    }

    #[test]
    fn every_error_model_of_the_corpus_is_linked() {
        let mut count = 0;
        for (name, path) in crate::lower::corpus() {
            let document = InterfaceFile::open(&path, &Default::default()).unwrap().lowered.document;
            let options = GenerateOptions::new("x");
            let context = super::Context::new(&document, &options);
            for operation in &document.operations {
                let text = super::markdown(&context, operation);
                for response in &operation.responses {
                    let is_error = match response.status {
                        ResponseStatus::Code(status) => status >= 400,
                        ResponseStatus::Range(class) => class >= 4,
                        ResponseStatus::Default => false,
                    };
                    for content in response.contents.iter().filter(|_| is_error) {
                        let TypeRef::Named(id) = &content.ty else { continue };
                        if content.media_type.contains("json") {
                            let model = context.plan.name(*id, Projection::Whole);
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
