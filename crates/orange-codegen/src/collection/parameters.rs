//! Query parameters and headers, with values from the examples of the interface file.

use serde_json::Value;

use super::request::Field;
use super::template::Template;
use crate::emit::sample_value;
use crate::error::{Error, Result};
use crate::filter_paths::{list_item_type, property_at, unaliased};
use crate::ir::{
    Document, Operation, Parameter, ParameterLocation, ParameterRole, Shape, Style, TypeId, TypeRef,
};
use crate::spec_config::RequestValues;

/// Query parameters and headers of an operation.
pub(super) struct Parameters<'a> {
    document: &'a Document,
    operation: &'a Operation,
    /// The item type of the list at the path, which examples of filters, sorting and fields must fit.
    items: Option<TypeId>,
    values: Option<&'a RequestValues>,
}

impl<'a> Parameters<'a> {
    /// Creates the parameters of `operation`. `operations` are all operations of the file. `values` replace the examples of
    /// query parameters.
    ///
    /// # Errors
    ///
    /// Returns an error if `values` names a parameter that the operation does not have.
    pub(super) fn new(
        document: &'a Document,
        operations: &[&'a Operation],
        operation: &'a Operation,
        values: Option<&'a RequestValues>,
    ) -> Result<Self> {
        for (name, _) in values.into_iter().flat_map(|values| &values.query) {
            if !of_location(operation, ParameterLocation::Query).any(|parameter| parameter.wire == *name) {
                let message = format!("spec.yaml: {} has no query parameter `{name}`", operation.id);
                return Err(Error::new(message));
            }
        }
        // HEAD counts the items that GET lists.
        let same_path = || operations.iter().filter(|other| other.path == operation.path);
        let items = same_path().find_map(|other| list_item_type(document, other));
        Ok(Self { document, operation, items, values })
    }

    /// Returns the query parameters.
    pub(super) fn query(&self) -> Vec<Field> {
        of_location(self.operation, ParameterLocation::Query)
            .flat_map(|parameter| {
                let fields = match self.value(parameter) {
                    ParameterValue::Configured(value) => vec![Field::new(&parameter.wire, value)],
                    ParameterValue::Example(value) => self.fields(parameter, &value),
                    ParameterValue::None => Vec::new(),
                };
                let shown = self.shown(parameter, fields.is_empty());
                let docs = parameter.docs.description.as_deref().map(one_line);
                fields.into_iter().chain(shown).map(move |field| Field { docs: docs.clone(), ..field })
            })
            .collect()
    }

    /// Returns the headers other than credentials, `Accept` and `Content-Type`. `etag` is the value of `If-Match`.
    pub(super) fn headers(&self, etag: Option<Template>) -> Vec<Field> {
        of_location(self.operation, ParameterLocation::Header)
            .filter(|parameter| parameter.role != ParameterRole::Ignored)
            .map(|parameter| {
                let is_etag = parameter.role == ParameterRole::IfMatch && parameter.required;
                let value = match &etag {
                    Some(etag) if is_etag => etag.clone(),
                    _ if parameter.required => match self.required_value(parameter) {
                        ParameterValue::Example(value) => Template::text(scalar(&value)),
                        _ => Template::default(),
                    },
                    _ => Template::text(scalar(&self.shown_value(parameter))),
                };
                let docs = parameter.docs.description.as_deref().map(one_line);
                Field { name: parameter.wire.clone(), value, docs, is_sent: parameter.required }
            })
            .collect()
    }

    /// Returns the value of a query parameter.
    fn value(&self, parameter: &'a Parameter) -> ParameterValue {
        if let Some(RequestValues { query, .. }) = self.values.filter(|values| !values.query.is_empty()) {
            return match query.get(&parameter.wire) {
                Some(value) => ParameterValue::Configured(Template::parse(value)),
                None => self.required_value(parameter),
            };
        }
        let example = self.example(parameter).and_then(|example| self.fitting(parameter, example));
        example.map_or_else(|| self.required_value(parameter), ParameterValue::Example)
    }

    /// Returns the example of a parameter or of its schema.
    fn example(&self, parameter: &'a Parameter) -> Option<&'a Value> {
        let of_schema = || match &parameter.ty {
            TypeRef::Named(id) => self.document.ty(*id).examples.first(),
            _ => None,
        };
        parameter.examples.first().or_else(of_schema)
    }

    /// Returns a value of a parameter if it is required.
    fn required_value(&self, parameter: &'a Parameter) -> ParameterValue {
        let value = self.example(parameter).or(parameter.default.as_ref()).cloned();
        let value = value.or_else(|| sample_value(self.document, &parameter.ty, &parameter.rules));
        value.filter(|_| parameter.required).map_or(ParameterValue::None, ParameterValue::Example)
    }

    /// Returns the value that shows an optional parameter: its example, default or first allowed value.
    fn shown_value(&self, parameter: &'a Parameter) -> Value {
        let first = || match unaliased(self.document, &parameter.ty) {
            TypeRef::Named(id) => match &self.document.ty(*id).shape {
                Shape::Enum(shape) => shape.values.first().map(|value| &value.wire),
                _ => None,
            },
            _ => None,
        };
        let value = self.example(parameter).or(parameter.default.as_ref()).or_else(first);
        value.cloned().unwrap_or_default()
    }

    /// Returns the part of an example that names properties of the listed items. List operations share parameters, and so
    /// their examples.
    fn fitting(&self, parameter: &Parameter, example: &Value) -> Option<Value> {
        let has = |path: &str| {
            let path = path.trim_start_matches('-').split('[').next().unwrap_or_default();
            self.items.is_none_or(|items| property_at(self.document, items, path).is_some())
        };
        match (parameter.role, example) {
            (ParameterRole::Sort | ParameterRole::Fields, Value::Array(paths)) => {
                let fitting: Vec<Value> =
                    paths.iter().filter(|path| path.as_str().is_some_and(has)).cloned().collect();
                (!fitting.is_empty()).then_some(Value::Array(fitting))
            }
            (ParameterRole::Filters, Value::Object(filters)) => {
                let fitting: serde_json::Map<String, Value> = filters
                    .iter()
                    .filter(|(path, _)| has(path))
                    .map(|(path, value)| (path.clone(), value.clone()))
                    .collect();
                (!fitting.is_empty()).then_some(Value::Object(fitting))
            }
            _ => Some(example.clone()),
        }
    }

    /// Returns the field that shows an optional parameter which is not sent.
    fn shown(&self, parameter: &'a Parameter, is_absent: bool) -> Option<Field> {
        let is_shown = is_absent && parameter.role != ParameterRole::Filters;
        let field = self.fields(parameter, &self.shown_value(parameter)).into_iter().next()?;
        is_shown.then_some(Field { is_sent: false, ..field })
    }

    /// Returns the fields of a value in the style of its parameter.
    fn fields(&self, parameter: &Parameter, value: &Value) -> Vec<Field> {
        let field = |name: String, value: String| Field::new(name, Template::text(value));
        let separator = match parameter.style {
            Style::SpaceDelimited => " ",
            Style::PipeDelimited => "|",
            Style::TabDelimited => "\t",
            _ => ",",
        };
        let name = || parameter.wire.clone();
        match value {
            _ if parameter.media_type.is_some() => vec![field(name(), scalar(value))],
            Value::Array(items) if parameter.explode => {
                items.iter().map(|item| field(name(), scalar(item))).collect()
            }
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(scalar).collect();
                vec![field(name(), items.join(separator))]
            }
            Value::Object(properties) if parameter.style == Style::DeepObject => properties
                .iter()
                .map(|(key, value)| field(format!("{}[{key}]", parameter.wire), scalar(value)))
                .collect(),
            Value::Object(properties) if parameter.explode => {
                properties.iter().map(|(key, value)| field(key.clone(), scalar(value))).collect()
            }
            Value::Object(properties) => {
                let pairs: Vec<String> =
                    properties.iter().flat_map(|(key, value)| [key.clone(), scalar(value)]).collect();
                vec![field(name(), pairs.join(separator))]
            }
            value => vec![field(name(), scalar(value))],
        }
    }
}

/// The value of a parameter.
enum ParameterValue {
    /// From `spec.yaml`.
    Configured(Template),
    /// From the interface file.
    Example(Value),
    /// The parameter is not sent.
    None,
}

/// Returns the parameters at a location.
fn of_location(operation: &Operation, location: ParameterLocation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(move |parameter| parameter.location == location)
}

/// Returns the text of a value: a string without quotes, other values as JSON.
pub(super) fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Joins the lines of a text and normalizes its spaces.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
