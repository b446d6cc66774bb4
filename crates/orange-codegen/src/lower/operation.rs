//! Lowers operations: every method of every path.

use std::collections::HashSet;

use crate::error::Result;
use crate::ir::{Docs, Operation, Parameter, ParameterLocation};
use crate::resolve::Node;

use super::docs::extensions;
use super::names::{self, UniqueNames};
use super::state::{Lowerer, SpecVersion};

/// The keys of a path item that are HTTP methods.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
/// Values of `x-orange-status`.
const STATUSES: [&str; 3] = ["documented", "interop", "inferred"];

impl<'a> Lowerer<'a> {
    /// Names every operation first, because inline schemas are named after them.
    pub(super) fn name_operations(&mut self) {
        self.name_webhooks();
        let Some(paths) = self.sources.root().get("paths") else { return };
        for (path, item) in paths.entries() {
            let target = super::index::final_target(self.sources, &item);
            for (method, node) in
                std::iter::once(item).chain(target).flat_map(|item| operations_by_method(&item))
            {
                let name = node.text("operationId").unwrap_or_else(|| operation_name(method, path));
                self.operation_names.entry((path.to_owned(), method.to_owned())).or_insert(name);
            }
        }
    }

    /// Lowers every operation of every path. Listeners are added to the events instead.
    pub(super) fn lower_operations(&mut self) -> Result<Vec<Operation>> {
        let root = self.sources.root();
        let Some(paths) = root.get("paths") else {
            // A 3.1 file may contain only components.
            return Ok(Vec::new());
        };
        self.expect_object(&paths, "an object of paths")?;
        let mut operations = Vec::new();
        let mut taken = UniqueNames::default();
        let mut ids = HashSet::new();
        for (path, item) in paths.entries().filter(|(path, _)| !path.starts_with("x-")) {
            self.expect_object(&item, "a path item, an object of methods")?;
            // A path item may have both a reference and its own methods, which take precedence.
            let mut seen: Vec<&str> = Vec::new();
            let target = if item.reference().is_some() { self.follow_or_lose(&item) } else { None };
            for item in std::iter::once(item).chain(target) {
                self.expect_object(&item, "a path item, an object of methods")?;
                for (method, node) in operations_by_method(&item) {
                    if seen.contains(&method) {
                        self.lost(
                            "duplicate-operation",
                            &node.id,
                            "the referring path item has this method itself",
                        );
                        continue;
                    }
                    seen.push(method);
                    self.expect_object(&node, "an operation")?;
                    if super::events::is_listener(path, method, &item, &node) {
                        self.lower_listener(path, method, &item, &node)?;
                        continue;
                    }
                    operations.push(self.name_and_lower(path, method, &item, &node, &mut taken, &mut ids)?);
                }
            }
        }
        Ok(operations)
    }

    /// Chooses the Rust name of an operation, and lowers the operation with its callbacks.
    fn name_and_lower(
        &mut self,
        path: &str,
        method: &str,
        item: &Node<'a>,
        node: &Node<'a>,
        taken: &mut UniqueNames,
        ids: &mut HashSet<String>,
    ) -> Result<Operation> {
        let id = node.text("operationId").unwrap_or_else(|| operation_name(method, path));
        let rust = taken.take([
            names::snake(&id, "call"),
            names::snake(&format!("{id} {method}"), "call"),
            names::snake(&operation_name(method, path), "call"),
        ]);
        if !ids.insert(id.clone()) {
            self.repaired(
                "duplicate-operation-id",
                &node.id,
                format!("duplicate operationId `{id}`; this operation is named `{rust}`"),
            );
        }
        let operation = self.lower_operation(id, rust, path, method, item, node)?;
        self.lower_callbacks(&operation.id, node)?;
        Ok(operation)
    }

    /// Lowers an operation or event. `id` and `rust` are its names.
    pub(super) fn lower_operation(
        &mut self,
        id: String,
        rust: String,
        path: &str,
        method: &str,
        item: &Node<'a>,
        node: &Node<'a>,
    ) -> Result<Operation> {
        let declared = self.declared_parameters(item, node)?;
        let (body, other_parameters) = match self.spec_version {
            SpecVersion::Swagger2 => self.lower_swagger_body(node, declared)?,
            SpecVersion::OpenApi3 => {
                let body = match node.get("requestBody") {
                    Some(body) => self.lower_request_body(&body)?,
                    None => None,
                };
                (body, declared)
            }
        };
        let parameters = self.lower_parameters(path, node, other_parameters)?;
        let responses = self.lower_responses(node)?;
        let info = self.sources.root().get("info");
        let context: Vec<&Node<'_>> = std::iter::once(item).chain(&info).collect();
        let mut docs = Docs::of_operation(node, &context);
        if let Some(status) = docs.status.as_deref().filter(|status| !STATUSES.contains(status)) {
            let message = format!(
                "`x-orange-status: {status}` must be `documented`, `interop` or `inferred`; the operation counts as inferred"
            );
            self.repaired("unknown-status", &node.id, message);
            docs.status = Some("inferred".to_owned());
        }
        // Descriptions of the path apply to all of its methods.
        docs.title = docs.title.or_else(|| item.text("summary"));
        docs.description = docs.description.or_else(|| item.text("description"));
        Ok(Operation {
            rust,
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            tags: node.get("tags").map(|tags| super::docs::texts(tags.value)).unwrap_or_default(),
            docs,
            pointer: self.sources.pointer(&node.id),
            parameters,
            body,
            responses,
            security: self.security_requirements(node),
            servers: self.operation_servers(item, node),
            role: node.text("x-orange-role").or_else(|| item.text("x-orange-role")),
            extensions: extensions(node),
            has_id: node.text("operationId").is_some(),
            id,
        })
    }

    /// Returns the parameters of the path, each replaced by the parameter of the operation with the same location and
    /// name if there is one, then the other parameters of the operation. References are resolved.
    fn declared_parameters(&mut self, item: &Node<'a>, node: &Node<'a>) -> Result<Vec<Node<'a>>> {
        let shared = self.parameter_nodes(item)?;
        let own = self.parameter_nodes(node)?;
        let key = |node: &Node<'a>| (node.str("in").map(str::to_owned), node.str("name").map(str::to_owned));
        let mut all: Vec<Node<'a>> = Vec::new();
        for parameter in shared {
            match own.iter().find(|other| key(other) == key(&parameter)) {
                Some(nearer) => all.push(nearer.clone()),
                None => all.push(parameter),
            }
        }
        for parameter in own {
            if all.contains(&parameter) {
                continue;
            }
            if all.iter().any(|other| key(other) == key(&parameter)) {
                self.repaired(
                    "duplicate-parameter",
                    &parameter.id,
                    "duplicate parameter; the first one is used",
                );
                continue;
            }
            all.push(parameter);
        }
        Ok(all)
    }

    fn parameter_nodes(&mut self, holder: &Node<'a>) -> Result<Vec<Node<'a>>> {
        let Some(list) = holder.get("parameters") else { return Ok(Vec::new()) };
        self.expect_array(&list, "a list of parameters")?;
        let mut found = Vec::new();
        for item in list.items() {
            if let Some(node) = self.follow_or_lose(&item) {
                self.expect_object(&node, "a parameter")?;
                found.push(node);
            }
        }
        Ok(found)
    }

    fn lower_parameters(
        &mut self,
        path: &str,
        operation: &Node<'a>,
        nodes: Vec<Node<'a>>,
    ) -> Result<Vec<Parameter>> {
        let mut taken = UniqueNames::default();
        let (mut parameters, mut explicit_roles) = (Vec::new(), Vec::new());
        for node in nodes {
            if let Some(parameter) = self.lower_parameter(path, &node, &mut taken)? {
                parameters.push(parameter);
                explicit_roles.push(Self::has_explicit_role(&node));
            }
        }
        self.correct_roles(&mut parameters, &explicit_roles);
        // Braces in a callback expression are not parameters.
        let template = if path.starts_with('/') { path } else { "" };
        for name in template_names(template) {
            // Some templates have a query whose parameters may be declared as query parameters.
            let in_query =
                path.split_once('?').is_some_and(|(_, query)| template_names(query).contains(&name));
            let known = |parameter: &Parameter| match parameter.location {
                ParameterLocation::Path => parameter.wire == name,
                ParameterLocation::Query => in_query && parameter.wire == name,
                ParameterLocation::Header | ParameterLocation::Cookie => false,
            };
            if !parameters.iter().any(known) {
                self.repaired(
                    "undeclared-parameter",
                    &operation.id,
                    format!("`{{{name}}}` of the path is not declared; read as a string"),
                );
                parameters.push(self.undeclared_parameter(name, operation, &mut taken));
            }
        }
        Ok(parameters)
    }
}

/// Returns the operations of a path item by method.
pub(crate) fn operations_by_method<'a>(item: &Node<'a>) -> Vec<(&'a str, Node<'a>)> {
    item.entries().filter(|(key, _)| METHODS.contains(key)).collect()
}

/// Returns the parameter names of a path template.
pub(crate) fn template_names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
        rest = after;
    }
    names
}

/// Returns a name for an operation without id: `get tickets by id notes`.
pub(super) fn operation_name(method: &str, path: &str) -> String {
    let mut words = vec![method.to_owned()];
    for part in path.split('/').filter(|part| !part.is_empty()) {
        words.push(part.replace('{', " by ").replace('}', " "));
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_without_an_id_is_named_after_method_and_path() {
        assert_eq!(
            names::snake(&operation_name("get", "/tickets/{ticketId}/notes"), "call"),
            "get_tickets_by_ticket_id_notes"
        );
        assert_eq!(names::snake(&operation_name("head", "/"), "call"), "head");
    }

    #[test]
    fn template_names_are_listed_once() {
        assert_eq!(template_names("/a/{b}/c({d}):x/{b}"), ["b", "d"]);
        assert!(template_names("/a/{b").is_empty());
    }
}
