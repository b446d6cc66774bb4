//! Parts that only Swagger 2.0 has: bodies and forms as parameters, media types separate from schemas.

use crate::error::Result;
use crate::ir::{
    Content, Docs, Object, ParameterLocation, Property, RequestBody, Rules, Shape, Style, TypeRef,
};
use crate::resolve::Node;

use super::flattened::FlattenedSchema;
use super::names;
use super::naming::unique_names;
use super::response::essence;
use super::state::Lowerer;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The lowered form parameters of an operation.
struct FormFields {
    properties: Vec<Property>,
    /// Style and explode setting of the properties that are lists.
    styles: Vec<(String, Style, bool)>,
}

impl<'a> Lowerer<'a> {
    /// Splits the declared parameters into the request body, which body and form parameters describe, and all others.
    pub(super) fn lower_swagger_body(
        &mut self,
        operation: &Node<'a>,
        declared: Vec<Node<'a>>,
    ) -> Result<(Option<RequestBody>, Vec<Node<'a>>)> {
        let (bodies, others): (Vec<_>, Vec<_>) =
            declared.into_iter().partition(|node| node.str("in") == Some("body"));
        let (fields, others): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|node| node.str("in") == Some("formData"));
        let consumes = self.media_types(operation, "consumes");
        if let [body, more @ ..] = bodies.as_slice() {
            for extra in more.iter().chain(&fields) {
                self.lost("second-body", &extra.id, "an operation has one body; this one is omitted");
            }
            let media = if consumes.is_empty() { vec![JSON.to_owned()] } else { consumes };
            let contents = media.iter().map(|media_type| {
                self.lower_content(media_type, body.get("schema"), None, |lowerer, _| {
                    lowerer.examples(body, false)
                })
            });
            let contents = contents.collect();
            let required = body.bool("required").unwrap_or(false);
            return Ok((Some(RequestBody { required, docs: Docs::of([body]), contents }), others));
        }
        if fields.is_empty() {
            return Ok((None, others));
        }
        Ok((Some(self.lower_form_body(operation, &fields, &consumes)?), others))
    }

    fn lower_form_body(
        &mut self,
        operation: &Node<'a>,
        fields: &[Node<'a>],
        consumes: &[String],
    ) -> Result<RequestBody> {
        let FormFields { properties, styles } = self.lower_form_fields(fields)?;
        let has_file = properties.iter().any(|property| contains_binary(&property.ty));
        let required = properties.iter().any(|property| property.required);
        let name = format!("{} form", self.name_words(&operation.id));
        let node_id = operation.id.child("parameters");
        let name = self.derived_name(&node_id, &name);
        let id = self.add_type(name, None, &node_id, &FlattenedSchema::default(), String::new());
        if let Some(ty) = self.types.get_mut(id.0) {
            ty.shape = Shape::Object(Object { properties, ..Object::default() });
        }
        let form_types: Vec<String> =
            consumes.iter().filter(|media| *media == FORM || *media == MULTIPART).cloned().collect();
        let media = match (form_types.is_empty(), has_file) {
            (_, true) => vec![MULTIPART.to_owned()],
            (true, false) => vec![FORM.to_owned()],
            (false, false) => form_types,
        };
        let contents = media
            .into_iter()
            .map(|media_type| Content {
                media_type,
                sequence: None,
                ty: TypeRef::Named(id),
                rules: Rules::default(),
                examples: Vec::new(),
                encodings: Vec::new(),
                styles: styles.clone(),
            })
            .collect();
        Ok(RequestBody { required, docs: Docs::default(), contents })
    }

    /// Lowers the form parameters of an operation.
    fn lower_form_fields(&mut self, fields: &[Node<'a>]) -> Result<FormFields> {
        if let Some(field) = fields.iter().find(|field| field.str("name").is_none()) {
            return Err(self.sources.error(&field.id, "expected a form parameter with a `name`"));
        }
        let wires = fields.iter().filter_map(|field| field.str("name"));
        let rust = unique_names(wires, |wire| names::snake(wire, "field"));
        let (mut properties, mut styles) = (Vec::new(), Vec::new());
        for field in fields {
            let Some(wire) = field.str("name") else { continue };
            let used = self.lower_schema(field);
            if matches!(&used.ty, TypeRef::Array(inner, _) if **inner != TypeRef::Binary) {
                let (style, explode) = self.style(field, ParameterLocation::Query, &used);
                styles.push((wire.to_owned(), style, explode));
            }
            properties.push(Property {
                wire: wire.to_owned(),
                rust: rust.get(wire).cloned().unwrap_or_default(),
                required: field.bool("required").unwrap_or(false),
                nullable: false,
                read_only: false,
                write_only: false,
                default: self.default_of(&used),
                rules: used.rules.clone(),
                docs: Docs::of([field]),
                examples: self.examples_of(&used),
                pointer: self.sources.pointer(&field.id),
                ty: used.ty,
            });
        }
        Ok(FormFields { properties, styles })
    }

    /// Returns the contents of a Swagger 2.0 response, one per media type.
    pub(super) fn lower_swagger_contents(
        &mut self,
        operation: &Node<'a>,
        response: &Node<'a>,
    ) -> Result<Vec<Content>> {
        let Some(schema) = response.get("schema") else { return Ok(Vec::new()) };
        let produces = self.media_types(operation, "produces");
        let media = if produces.is_empty() { vec![JSON.to_owned()] } else { produces };
        let examples = response.get("examples");
        let examples_by_type: Vec<(&str, Node<'a>)> =
            examples.iter().flat_map(|examples| examples.entries()).collect();
        for (key, node) in &examples_by_type {
            if !media.iter().any(|media_type| essence(media_type) == essence(key)) {
                let message = format!("the operation does not produce `{key}`; the example is ignored");
                self.note("example-media-type", &node.id, message);
            }
        }
        let mut contents = Vec::new();
        let is_alone = media.len() == 1;
        for media_type in media {
            let content = self.lower_content(&media_type, Some(schema.clone()), None, |lowerer, is_text| {
                let example = examples_by_type.iter().find(|(key, _)| essence(key) == essence(&media_type));
                example.map(|(_, example)| lowerer.scalar(example, is_text)).into_iter().collect()
            });
            self.report_undecoded(&media_type, response, &content.ty, is_alone);
            contents.push(content);
        }
        Ok(contents)
    }

    /// Returns the media types of an operation or of the file.
    fn media_types(&self, operation: &Node<'a>, key: &str) -> Vec<String> {
        let node = operation.get(key).or_else(|| self.sources.root().get(key));
        node.map(|node| super::docs::texts(node.value)).unwrap_or_default()
    }
}

fn contains_binary(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Binary => true,
        TypeRef::Array(inner, _) | TypeRef::Nullable(inner) => contains_binary(inner),
        _ => false,
    }
}
