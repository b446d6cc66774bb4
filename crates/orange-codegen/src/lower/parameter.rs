//! Lowers parameters: location, style and role.

use crate::error::Result;
use crate::ir::{Docs, Parameter, ParameterLocation, ParameterRole, Rules, Style, TypeRef};
use crate::resolve::Node;

use super::flattened::FlattenedSchema;
use super::names::{self, UniqueNames};
use super::operation::template_names;
use super::schema_use::SchemaUse;
use super::state::{Lowerer, SpecVersion};
use super::unions::TEXT;

impl<'a> Lowerer<'a> {
    /// Lowers a parameter. `None`, with a finding, for a path parameter that the template of the path does not contain.
    pub(super) fn lower_parameter(
        &mut self,
        path: &str,
        node: &Node<'a>,
        taken: &mut UniqueNames,
    ) -> Result<Option<Parameter>> {
        let Some(wire) = node.str("name") else {
            return Err(self.sources.error(&node.id, "expected a parameter with a `name`"));
        };
        let location = self.parameter_location(node)?;
        if location == ParameterLocation::Path && !template_names(path).contains(&wire) {
            self.lost(
                "unused-parameter",
                &node.id,
                format!("the path template has no `{{{wire}}}` for this parameter"),
            );
            return Ok(None);
        }
        let (used, media_type) = self.parameter_schema(node);
        let ty = match used.ty {
            // A parameter of unknown type is a string, unless it has a media type.
            TypeRef::Any if media_type.is_none() => TEXT,
            ref ty => ty.clone(),
        };
        let (style, explode) = self.style(node, location, &used);
        let mut parameter = Parameter {
            wire: wire.to_owned(),
            rust: taken.take([
                names::snake(wire, "param"),
                names::snake(&format!("{wire} {}", location.name()), "param"),
            ]),
            location,
            required: location == ParameterLocation::Path || node.bool("required").unwrap_or(false),
            rules: used.rules.clone(),
            default: self.default_of(&used),
            style,
            explode,
            allow_reserved: node.bool("allowReserved").unwrap_or(false),
            docs: self.parameter_docs(node, &used),
            examples: self.parameter_examples(node, &used),
            pointer: self.sources.pointer(&node.id),
            role: ParameterRole::Plain,
            media_type,
            ty,
        };
        parameter.role = self.role(node, &parameter);
        if parameter.allow_reserved && location != ParameterLocation::Query {
            let message =
                "`allowReserved` only applies to query parameters; reserved characters are percent-encoded";
            self.note("allow-reserved", &node.id, message);
        }
        Ok(Some(parameter))
    }

    fn parameter_location(&self, node: &Node<'a>) -> Result<ParameterLocation> {
        match node.str("in") {
            Some("path") => Ok(ParameterLocation::Path),
            Some("query") => Ok(ParameterLocation::Query),
            Some("header") => Ok(ParameterLocation::Header),
            Some("cookie") => Ok(ParameterLocation::Cookie),
            other => {
                let found = other.map_or_else(|| "nothing".to_owned(), |text| format!("`{text}`"));
                let message = format!("expected `in` to be path, query, header or cookie, found {found}");
                Err(self.sources.error(&node.id, message))
            }
        }
    }

    /// Returns the schema of a parameter or header, and the media type if it uses `content`.
    pub(super) fn parameter_schema(&mut self, node: &Node<'a>) -> (SchemaUse<'a>, Option<String>) {
        if self.spec_version == SpecVersion::Swagger2 && !node.has("schema") {
            // A Swagger 2.0 parameter is its own schema.
            return (self.lower_schema(node), None);
        }
        if let Some(content) = node.get("content") {
            let read = if node.has("schema") { 0 } else { 1 };
            for (media, unused) in content.entries().skip(read) {
                let message = format!("a parameter or header has one media type; `{media}` is omitted");
                self.lost("second-form", &unused.id, message);
            }
        }
        if let Some(schema) = node.get("schema") {
            return (self.lower_schema(&schema), None);
        }
        let content = node.get("content").and_then(|content| content.entries().next());
        let mut used = match content.as_ref().and_then(|(_, content)| content.get("schema")) {
            Some(schema) => self.lower_schema(&schema),
            None => self.use_of_layers(FlattenedSchema::default(), Vec::new()),
        };
        let media_type = content.map(|(media_type, content)| {
            used.annotations.insert(0, content);
            media_type.to_owned()
        });
        (used, media_type)
    }

    /// Returns the docs of a parameter or header, completed by those of its schema.
    pub(super) fn parameter_docs(&mut self, node: &Node<'a>, used: &SchemaUse<'a>) -> Docs {
        let mut nodes = vec![node.clone()];
        nodes.extend(used.annotations.iter().chain(&used.replaced).cloned());
        Docs::of(&nodes)
    }

    fn parameter_examples(&mut self, node: &Node<'a>, used: &SchemaUse<'a>) -> Vec<serde_json::Value> {
        let own = self.examples(node, used.is_text);
        if own.is_empty() { self.examples_of(used) } else { own }
    }

    /// Returns the style and explode setting of a parameter, header or form property.
    pub(super) fn style(
        &mut self,
        node: &Node<'a>,
        location: ParameterLocation,
        used: &SchemaUse<'a>,
    ) -> (Style, bool) {
        let default = match location {
            ParameterLocation::Query | ParameterLocation::Cookie => Style::Form,
            ParameterLocation::Path | ParameterLocation::Header => Style::Simple,
        };
        if self.spec_version == SpecVersion::Swagger2 {
            let style = match node.str("collectionFormat") {
                None | Some("csv" | "multi") => default,
                Some("ssv") => Style::SpaceDelimited,
                Some("tsv") => Style::TabDelimited,
                Some("pipes") => Style::PipeDelimited,
                Some(other) => {
                    self.repaired(
                        "unknown-style",
                        &node.id,
                        format!("`{other}` is not a collectionFormat; read as csv"),
                    );
                    default
                }
            };
            return (style, node.str("collectionFormat") == Some("multi"));
        }
        let style = self.named_style(node, default);
        let is_valid = match location {
            ParameterLocation::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
            ParameterLocation::Header => style == Style::Simple,
            ParameterLocation::Cookie => style == Style::Form,
            ParameterLocation::Query => !matches!(style, Style::Simple | Style::Label | Style::Matrix),
        };
        if !is_valid {
            self.repaired(
                "unknown-style",
                &node.id,
                "the style is not valid for this location; the default is used",
            );
            return (default, default == Style::Form);
        }
        let explode = node.bool("explode").unwrap_or(style == Style::Form);
        if style == Style::DeepObject && matches!(used.ty, TypeRef::Array(..)) {
            self.note("unusual-style", &node.id, "deepObject of a list is written as `name[0]=…`");
        }
        (style, explode)
    }

    /// Returns the style that a parameter or an encoding names, or `default`.
    pub(super) fn named_style(&mut self, node: &Node<'a>, default: Style) -> Style {
        let Some(name) = node.str("style") else { return default };
        style_by_name(name).unwrap_or_else(|| {
            self.repaired("unknown-style", &node.id, format!("`{name}` is not a style; the default is used"));
            default
        })
    }

    /// Creates an undeclared parameter of the path template.
    pub(super) fn undeclared_parameter(
        &mut self,
        name: &str,
        operation: &Node<'a>,
        taken: &mut UniqueNames,
    ) -> Parameter {
        Parameter {
            wire: name.to_owned(),
            rust: taken.take([names::snake(name, "param")]),
            location: ParameterLocation::Path,
            ty: TEXT,
            required: true,
            rules: Rules::default(),
            default: None,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            media_type: None,
            docs: Docs::default(),
            examples: Vec::new(),
            pointer: self.sources.pointer(&operation.id),
            role: ParameterRole::Plain,
        }
    }
}

/// Parses a style name of OpenAPI 3.
fn style_by_name(name: &str) -> Option<Style> {
    Some(match name {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        _ => return None,
    })
}
