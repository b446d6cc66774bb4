//! Coverage check: everything in an interface file is in the generated code or reported in a finding.
//!
//! The check counts the raw JSON values of the file, independently of `lower`, so that it also detects mistakes
//! made there.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use serde_json::Value;

use crate::emit::{Coverage, Item};
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Operation, ParameterLocation, Pointer, ResponseStatus, Shape, TypeId};
use crate::lower::{Dialect, Lowered, methods};
use crate::resolve::{FileId, MAX_CHAIN, Node, NodeId, Sources, Target};

/// Number of items of one kind. See [`CoverageReport::counts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Count {
    /// In the interface file.
    pub in_file: usize,
    /// In the generated code.
    pub emitted: usize,
    /// Not emitted, and reported in a finding.
    pub reported: usize,
    /// Not emitted, because nothing in the file refers to it.
    pub unused: usize,
}

/// The kinds of items, in the order of the report.
const KINDS: [&str; 8] =
    ["operations", "events", "parameters", "bodies", "responses", "headers", "schemas", "properties"];

/// The result of checking that everything in an interface file is in the generated code or reported in a
/// finding.
///
/// `Display` writes one line of counts per kind. See [`GeneratedCode`](crate::GeneratedCode) for an example.
#[derive(Clone, Debug, Default)]
pub struct CoverageReport {
    /// Indexed like [`KINDS`].
    pub(crate) counts: [Count; 8],
    pub(crate) findings: Vec<Finding>,
    /// Items of the file that are neither emitted nor reported, with their kind.
    pub(crate) unreported: Vec<(&'static str, Pointer)>,
}

impl CoverageReport {
    /// Returns the number of items of the file that are missing in the generated code, reported or not.
    pub fn losses(&self) -> usize {
        let lost = self.findings.iter().filter(|finding| finding.severity == Severity::Lost);
        lost.count() + self.unreported.len()
    }

    /// Returns the findings of reading the file and of generating the code.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the counts by kind: `operations`, `events`, `parameters`, `bodies`, `responses`, `headers`,
    /// `schemas`, `properties`.
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, Count)> {
        KINDS.into_iter().zip(self.counts)
    }
}

impl fmt::Display for CoverageReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, count) in self.counts() {
            // Most files define no events.
            if kind == "events" && count == Count::default() {
                continue;
            }
            write!(f, "  {kind:<11}{:>5} in the file,{:>5} emitted", count.in_file, count.emitted)?;
            if count.reported > 0 {
                write!(f, ", {} reported as lost", count.reported)?;
            }
            if count.unused > 0 {
                write!(f, ", {} not in use", count.unused)?;
            }
            writeln!(f)?;
        }
        for (kind, pointer) in &self.unreported {
            writeln!(f, "  missing without a finding: {kind}: {pointer}")?;
        }
        Ok(())
    }
}

/// Compares a file with the model lowered from it and the items emitted for it.
pub(crate) fn check(
    sources: &Sources,
    lowered: &Lowered,
    coverage: &Coverage,
    mut findings: Vec<Finding>,
) -> CoverageReport {
    findings.extend(lowered.findings.iter().cloned());
    findings.sort();
    findings.dedup();
    // A note never reports an item as missing.
    let telling = findings.iter().filter(|finding| finding.severity > Severity::Note);
    let reported: HashSet<(&str, &str)> =
        telling.map(|finding| (finding.pointer.file.as_str(), finding.pointer.path.as_str())).collect();
    let mut check = Check {
        sources,
        dialect: lowered.dialect,
        output: Output::new(&lowered.document, coverage, &lowered.overridden),
        reported,
        unused: &lowered.unused,
        report: CoverageReport::default(),
        properties: BTreeSet::new(),
        called_back: HashSet::new(),
    };
    check.paths();
    check.schemas();
    let Check { mut report, .. } = check;
    report.findings = findings;
    report
}

/// Index of the output by the names used in the file.
struct Output<'d> {
    operations: HashMap<(&'d str, &'d str), usize>,
    /// By pointer. Event indices follow those of the operations.
    events: HashMap<&'d Pointer, usize>,
    document: &'d Document,
    coverage: &'d Coverage,
    types: HashSet<&'d Pointer>,
    properties: HashSet<&'d Pointer>,
    /// Properties that another definition of the same property overrides or completes.
    overridden: HashSet<&'d Pointer>,
}

impl<'d> Output<'d> {
    fn new(document: &'d Document, coverage: &'d Coverage, overridden: &'d BTreeSet<Pointer>) -> Self {
        let operations = document.operations.iter().enumerate();
        let operations = operations.filter(|(index, _)| coverage.contains(&Item::Operation(*index)));
        let mut output = Self {
            operations: operations
                .map(|(index, op)| ((op.path.as_str(), op.method.as_str()), index))
                .collect(),
            events: HashMap::new(),
            document,
            coverage,
            types: HashSet::new(),
            properties: HashSet::new(),
            overridden: overridden.iter().collect(),
        };
        for (index, event) in document.events.iter().enumerate() {
            let index = document.operations.len() + index;
            if coverage.contains(&Item::Operation(index)) {
                output.events.insert(&event.operation.pointer, index);
            }
        }
        for (index, ty) in document.types.iter().enumerate() {
            let id = TypeId(index);
            if coverage.contains(&Item::Type(id)) {
                output.types.insert(&ty.pointer);
            }
            if let Shape::Object(object) = &ty.shape {
                let properties = object.properties.iter().enumerate();
                let emitted = properties.filter(|(index, _)| coverage.contains(&Item::Property(id, *index)));
                output.properties.extend(emitted.map(|(_, property)| &property.pointer));
                // A property that another schema overrides still belongs to its own schema.
                object.properties.iter().for_each(|property| _ = output.overridden.remove(&property.pointer));
            }
        }
        output
    }
}

impl Output<'_> {
    /// Returns an operation, or an event by an index after those of the operations.
    fn operation(&self, index: usize) -> Option<&Operation> {
        let events = || self.document.events.get(index.checked_sub(self.document.operations.len())?);
        self.document.operations.get(index).or_else(|| Some(&events()?.operation))
    }
}

struct Check<'a, 'd> {
    sources: &'a Sources,
    dialect: Dialect,
    output: Output<'d>,
    reported: HashSet<(&'d str, &'d str)>,
    /// Schemas that nothing refers to.
    unused: &'d BTreeSet<Pointer>,
    report: CoverageReport,
    /// Properties already counted. Aliases and shared parameters are visited more than once.
    properties: BTreeSet<Pointer>,
    /// Path items of callbacks already counted.
    called_back: HashSet<NodeId>,
}

const OPERATIONS: usize = 0;
const EVENTS: usize = 1;
const PARAMETERS: usize = 2;
const BODIES: usize = 3;
const RESPONSES: usize = 4;
const HEADERS: usize = 5;
const SCHEMAS: usize = 6;
const PROPERTIES: usize = 7;

impl<'a> Check<'a, '_> {
    fn count(&mut self, kind: usize, emitted: bool, node: &Node<'_>) {
        let pointer = self.sources.pointer(&node.id);
        let unused = !emitted && self.is_unused(&pointer);
        let reported = !emitted && self.is_reported(&pointer);
        let (Some(count), Some(word)) = (self.report.counts.get_mut(kind), KINDS.get(kind)) else { return };
        count.in_file += 1;
        if emitted {
            count.emitted += 1;
        } else if unused {
            count.unused += 1;
        } else if reported {
            count.reported += 1;
        } else {
            self.report.unreported.push((word, pointer));
        }
    }

    /// Whether a finding covers the pointer or one of its ancestors, or an ancestor is an overridden
    /// definition. An override has its own finding at the overriding definition.
    fn is_reported(&self, pointer: &Pointer) -> bool {
        let mut path = pointer.path.as_str();
        loop {
            let around = Pointer { file: pointer.file.clone(), path: path.to_owned() };
            if self.reported.contains(&(pointer.file.as_str(), path))
                || self.output.overridden.contains(&around)
            {
                return true;
            }
            // A finding about a whole file covers no item in it.
            match path.rfind('/') {
                Some(end) if end > 0 => path = path.get(..end).unwrap_or_default(),
                _ => return false,
            }
        }
    }

    /// Whether the pointer is inside a schema that nothing refers to.
    fn is_unused(&self, pointer: &Pointer) -> bool {
        let mut around = pointer.clone();
        loop {
            if self.unused.contains(&around) {
                return true;
            }
            match around.path.rfind('/') {
                Some(end) => around.path.truncate(end),
                None => return false,
            }
        }
    }

    fn follow(&self, node: Node<'a>) -> Option<Node<'a>> {
        let mut node = node;
        for _ in 0..MAX_CHAIN {
            let Some(reference) = node.reference() else { return Some(node) };
            match self.sources.follow(&node.id, reference) {
                Target::Found(next, _) => node = next,
                Target::Dangling(_) => return None,
            }
        }
        None
    }

    fn paths(&mut self) {
        let root = self.sources.root();
        for (path, item) in root.get("paths").into_iter().flat_map(|paths| paths.entries()) {
            if path.starts_with("x-") {
                continue;
            }
            let target = item.reference().and_then(|_| self.follow(item.clone()));
            for item in std::iter::once(item).chain(target) {
                for (method, node) in methods(&item) {
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
        for (_, node) in methods(item) {
            let index = self.output.events.get(&self.sources.pointer(&node.id)).copied();
            self.count(EVENTS, index.is_some(), &node);
            self.operation_parts(index, item, &node);
        }
    }

    fn callbacks(&mut self, operation: &Node<'a>) {
        for (_, listed) in operation.get("callbacks").into_iter().flat_map(|callbacks| callbacks.entries()) {
            let Some(callback) = self.follow(listed.clone()) else {
                self.count(EVENTS, false, &listed);
                continue;
            };
            for (expression, item) in callback.entries() {
                // A callback shared by several operations is counted once.
                if !expression.starts_with("x-")
                    && let Some(item) = self.follow(item)
                    && self.called_back.insert(item.id.clone())
                {
                    self.events(&item);
                }
            }
        }
    }

    fn operation(&mut self, path: &str, method: &str, item: &Node<'a>, node: &Node<'a>) {
        let method = method.to_ascii_uppercase();
        let index = self.output.operations.get(&(path, method.as_str())).copied();
        // Listener paths are called by the server.
        let event = self.output.events.get(&self.sources.pointer(&node.id)).copied();
        let kind = if index.is_none() && event.is_some() { EVENTS } else { OPERATIONS };
        let index = index.or(event);
        self.count(kind, index.is_some(), node);
        self.operation_parts(index, item, node);
    }

    /// Counts the parts of an operation or event.
    fn operation_parts(&mut self, index: Option<usize>, item: &Node<'a>, node: &Node<'a>) {
        if self.dialect == Dialect::OpenApi3 {
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
            for listed in holder.get("parameters").into_iter().flat_map(|list| list.items()) {
                let Some(parameter) = self.follow(listed.clone()) else {
                    self.count(PARAMETERS, false, &listed);
                    continue;
                };
                let name = parameter.str("name").unwrap_or_default().to_owned();
                let location = parameter.str("in").unwrap_or_default().to_owned();
                if !seen.insert((name.clone(), location.clone())) {
                    continue;
                }
                if matches!(location.as_str(), "body" | "formData") {
                    self.schema_properties(parameter.get("schema"));
                    continue;
                }
                let emitted = operation.is_some_and(|index| self.has_parameter(index, &name, &location));
                self.count(PARAMETERS, emitted, &parameter);
                self.schema_properties(parameter.get("schema"));
                self.media_properties(&parameter);
            }
        }
        let in_body = |location: &str| location == "body" || location == "formData";
        if self.dialect == Dialect::Swagger2 && seen.iter().any(|(_, location)| in_body(location)) {
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
        let Some(op) = self.output.operation(operation) else { return false };
        let found = op
            .parameters
            .iter()
            .position(|parameter| parameter.wire == name && parameter.location == location);
        found.is_some_and(|index| self.output.coverage.contains(&Item::Parameter(operation, index)))
    }

    /// Whether the body is emitted with the media type, or with any if none is given.
    fn has_body(&self, operation: usize, media_type: Option<&str>) -> bool {
        let contents = self.output.operation(operation).and_then(|op| op.body.as_ref());
        let mut contents = contents.into_iter().flat_map(|body| body.contents.iter().enumerate());
        contents.any(|(index, content)| {
            media_type.is_none_or(|media| content.media_type == media)
                && self.output.coverage.contains(&Item::Body(operation, index))
        })
    }

    fn body(&mut self, operation: Option<usize>, node: &Node<'a>) {
        let Some(listed) = node.get("requestBody") else { return };
        let Some(body) = self.follow(listed.clone()) else {
            self.count(BODIES, false, &listed);
            return;
        };
        for (media, content) in body.get("content").into_iter().flat_map(|content| content.entries()) {
            let emitted = operation.is_some_and(|index| self.has_body(index, Some(media)));
            self.count(BODIES, emitted, &content);
        }
        self.media_properties(&body);
    }

    fn response(&mut self, operation: Option<usize>, status: &str, listed: Node<'a>) {
        let found = operation.and_then(|operation| {
            let responses = &self.output.operation(operation)?.responses;
            let index = responses.iter().position(|response| same_status(response.status, status))?;
            self.output.coverage.contains(&Item::Response(operation, index)).then_some((operation, index))
        });
        self.count(RESPONSES, found.is_some(), &listed);
        let Some(response) = self.follow(listed) else { return };
        for (name, header) in response.get("headers").into_iter().flat_map(|headers| headers.entries()) {
            let emitted = found.is_some_and(|(operation, response)| {
                let op = self.output.operation(operation);
                let headers = op.and_then(|op| op.responses.get(response)).map(|response| &response.headers);
                let index = headers.and_then(|headers| headers.iter().position(|header| header.name == name));
                index.is_some_and(|index| {
                    self.output.coverage.contains(&Item::Header(operation, response, index))
                })
            });
            self.count(HEADERS, emitted, &header);
        }
        self.schema_properties(response.get("schema"));
        self.media_properties(&response);
    }

    fn media_properties(&mut self, holder: &Node<'a>) {
        for (_, content) in holder.get("content").into_iter().flat_map(|content| content.entries()) {
            self.schema_properties(content.get("schema"));
        }
    }

    fn schemas(&mut self) {
        let root = self.sources.root();
        let components = root.get("components").and_then(|components| components.get("schemas"));
        for drawer in [components, root.get("definitions")].into_iter().flatten() {
            for (_, schema) in drawer.entries() {
                let emitted = self.output.types.contains(&self.sources.pointer(&schema.id));
                self.count(SCHEMAS, emitted, &schema);
                self.schema_properties(Some(schema));
            }
        }
    }

    /// Counts the properties of a schema and of its inline schemas. References are not followed: their targets
    /// are counted where they are defined.
    fn schema_properties(&mut self, schema: Option<Node<'a>>) {
        let Some(schema) = schema.filter(|schema| schema.id.file == FileId::ROOT) else { return };
        for (_, property) in schema.get("properties").into_iter().flat_map(|properties| properties.entries())
        {
            let pointer = self.sources.pointer(&property.id);
            if !self.properties.insert(pointer.clone()) {
                continue;
            }
            let emitted =
                self.output.properties.contains(&pointer) || self.output.overridden.contains(&pointer);
            self.count(PROPERTIES, emitted, &property);
            self.schema_properties(Some(property));
        }
        for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
            for inner in schema.get(key).into_iter().flat_map(|list| list.items()) {
                self.schema_properties(Some(inner));
            }
        }
        for inner in ["items", "additionalProperties"].iter().filter_map(|key| schema.get(key)) {
            match inner.value {
                Value::Array(_) => inner.items().for_each(|item| self.schema_properties(Some(item))),
                _ => self.schema_properties(Some(inner)),
            }
        }
        for key in ["patternProperties", "$defs", "definitions"] {
            for (_, inner) in schema.get(key).into_iter().flat_map(|schemas| schemas.entries()) {
                self.schema_properties(Some(inner));
            }
        }
    }
}

fn same_status(status: ResponseStatus, key: &str) -> bool {
    match status {
        ResponseStatus::Code(code) => key.parse() == Ok(code),
        ResponseStatus::Range(class) => key.eq_ignore_ascii_case(&format!("{class}XX")),
        ResponseStatus::Default => key.eq_ignore_ascii_case("default"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower;
    use crate::resolve::{self, Location};

    const FILE: &str = "
openapi: 3.0.3
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      parameters: [{name: q, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: x, headers: {X: {schema: {type: string}}}, content: {application/json: {schema: {type: object, properties: {inline: {type: string}}}}}}}
components:
  schemas:
    A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {m: {type: string, maxLength: 3}, own: {type: array, items: {type: object, properties: {deep: {type: string}}}}}}]}
    B: {type: object, properties: {m: {type: string}}}
";

    fn read(text: &str) -> (Sources, Lowered) {
        let location = Location::Local("f.yaml".to_owned());
        let options = resolve::Options::default();
        let sources = Sources::from_bytes(location, text.as_bytes().to_vec(), &options).unwrap();
        let lowered = lower::lower(&sources, lower::Options::default()).unwrap();
        (sources, lowered)
    }

    /// Coverage of a document whose items are all emitted.
    fn everything(document: &Document) -> Coverage {
        let mut coverage = Coverage::new();
        for (index, operation) in document.operations.iter().enumerate() {
            coverage.insert(Item::Operation(index));
            coverage
                .extend((0..operation.parameters.len()).map(|parameter| Item::Parameter(index, parameter)));
            let contents = operation.body.as_ref().map_or(0, |body| body.contents.len());
            coverage.extend((0..contents).map(|content| Item::Body(index, content)));
            for (response, found) in operation.responses.iter().enumerate() {
                coverage.insert(Item::Response(index, response));
                coverage.extend((0..found.headers.len()).map(|header| Item::Header(index, response, header)));
            }
        }
        for (index, ty) in document.types.iter().enumerate() {
            coverage.insert(Item::Type(TypeId(index)));
            if let Shape::Object(object) = &ty.shape {
                coverage.extend(
                    (0..object.properties.len()).map(|property| Item::Property(TypeId(index), property)),
                );
            }
        }
        coverage
    }

    #[test]
    fn emitted_items_are_counted_once() {
        let (sources, lowered) = read(FILE);
        let report = check(&sources, &lowered, &everything(&lowered.document), Vec::new());
        insta::assert_snapshot!(report.to_string(), @r"
          operations     1 in the file,    1 emitted
          parameters     2 in the file,    2 emitted
          bodies         1 in the file,    1 emitted
          responses      1 in the file,    1 emitted
          headers        1 in the file,    1 emitted
          schemas        2 in the file,    2 emitted
          properties     5 in the file,    5 emitted
        ");
    }

    #[test]
    fn missing_items_are_reported_with_their_pointer() {
        let (sources, lowered) = read(FILE);
        let all = everything(&lowered.document);
        for (item, kind, path) in [
            (Item::Operation(0), "operations", "/paths/~1a~1{id}/post"),
            (Item::Parameter(0, 1), "parameters", "/paths/~1a~1{id}/post/parameters/0"),
            (Item::Body(0, 0), "bodies", "/paths/~1a~1{id}/post/requestBody/content/application~1json"),
            (Item::Response(0, 0), "responses", "/paths/~1a~1{id}/post/responses/200"),
            (Item::Header(0, 0, 0), "headers", "/paths/~1a~1{id}/post/responses/200/headers/X"),
            (Item::Type(TypeId(1)), "schemas", "/components/schemas/B"),
            (Item::Property(TypeId(1), 0), "properties", "/components/schemas/B/properties/m"),
        ] {
            let mut less = all.clone();
            assert!(less.remove(&item), "{item:?}");
            let report = check(&sources, &lowered, &less, Vec::new());
            let unreported: Vec<(&str, &str)> =
                report.unreported.iter().map(|(kind, pointer)| (*kind, pointer.path.as_str())).collect();
            assert!(unreported.contains(&(kind, path)), "{item:?}: {unreported:?}");
        }
    }

    #[test]
    fn a_finding_covers_the_items_below_it() {
        let (sources, lowered) = read(FILE);
        let mut less = everything(&lowered.document);
        less.remove(&Item::Header(0, 0, 0));
        let location =
            Pointer { file: "f.yaml".to_owned(), path: "/paths/~1a~1{id}/post/responses/200".to_owned() };
        let finding = Finding::new(Severity::Lost, "header", location.clone(), "headers are left out");
        let report = check(&sources, &lowered, &less, vec![finding]);
        assert_eq!(report.unreported, []);
        assert_eq!(report.counts[HEADERS], Count { in_file: 1, reported: 1, ..Count::default() });

        let whole = Pointer { path: String::new(), ..location.clone() };
        for (severity, location) in [(Severity::Note, location), (Severity::Repaired, whole)] {
            let finding = Finding::new(severity, "header", location, "something else");
            assert_eq!(check(&sources, &lowered, &less, vec![finding]).unreported.len(), 1);
        }
    }
}
