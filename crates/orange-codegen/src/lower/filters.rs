//! Filters that a file declares as parameters with an operator: `changedAt.gte`.
//!
//! A parameter of a list operation becomes a typed filter if a query writes exactly the declared name and value.
//! Otherwise it stays a plain parameter.

use std::collections::{HashMap, HashSet};

use crate::filter_paths;
use crate::finding::{Finding, Severity};
use crate::ir::{
    Document, EnumKind, Parameter, ParameterLocation, ParameterRole, QueryDialect, Shape, StringFormat,
    Style, TypeId, TypeRef,
};

use super::dialect::split_dotted;
use super::state::Lowerer;

/// The type as which a filter compares a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ComparedType {
    Text,
    Date,
    Enum,
    Number,
    Flag,
    /// Any type: the elements of an array property, or of a comma-separated string.
    Any,
}

/// Reason why the second parameter for an operator is not a typed filter.
const DUPLICATE: &str = "another parameter declares the same operator";

impl Lowerer<'_> {
    /// Resets the role `Filter` of parameters that cannot become typed filters.
    pub(super) fn correct_filters(&mut self, document: &mut Document) {
        let mut reasons = HashMap::new();
        for (index, operation) in document.operations.iter().enumerate() {
            let root = filter_paths::list_item_type(document, operation)
                .filter(|_| document.query_dialect == QueryDialect::DottedOperators);
            let mut operators = HashSet::new();
            for (position, parameter) in operation.parameters.iter().enumerate() {
                if parameter.role != ParameterRole::Filter {
                    continue;
                }
                let checked =
                    root.map_or(Err(None), |root| check_filter(document, root, parameter).map_err(Some));
                // `name` and `name.eq` are the same filter.
                let has_parameter = |path: &str| {
                    let is_query = |other: &&Parameter| other.location == ParameterLocation::Query;
                    operation.parameters.iter().filter(is_query).any(|other| other.wire == path)
                };
                let checked = checked.and_then(|()| match split_dotted(&parameter.wire) {
                    Some((path, "eq")) if has_parameter(path) => Err(Some(DUPLICATE)),
                    Some((path, operator)) if !operators.insert((path, operator_type(operator))) => {
                        Err(Some(DUPLICATE))
                    }
                    _ => Ok(()),
                });
                if let Err(reason) = checked {
                    reasons.insert((index, position), reason);
                }
            }
        }
        for ((index, position), reason) in reasons {
            let operation = document.operations.get_mut(index);
            let parameter = operation.and_then(|operation| operation.parameters.get_mut(position));
            let Some(parameter) = parameter else { continue };
            parameter.role = ParameterRole::Plain;
            if let Some(reason) = reason {
                let message = format!(
                    "`{}` stays a plain parameter instead of a typed filter: {reason}",
                    parameter.wire
                );
                let pointer = parameter.pointer.clone();
                self.findings.insert(Finding::new(Severity::Note, "plain-parameter", pointer, message));
            }
        }
        for event in &mut document.events {
            for parameter in &mut event.operation.parameters {
                if parameter.role == ParameterRole::Filter {
                    parameter.role = ParameterRole::Plain;
                }
            }
        }
    }
}

/// Checks that a filter on the property writes the declared parameter, or returns the reason.
fn check_filter(document: &Document, root: TypeId, parameter: &Parameter) -> Result<(), &'static str> {
    if parameter.required || parameter.media_type.is_some() || parameter.allow_reserved {
        return Err("the parameter is required or has a media type");
    }
    if parameter.style != Style::Form {
        return Err("its style is not supported for this role");
    }
    let Some((path, operator)) =
        split_dotted(&parameter.wire).filter(|(_, operator)| operator_type(operator).is_some())
    else {
        return Err("typed filters do not support its operator");
    };
    let Some(property) = filter_paths::property_at(document, root, path) else {
        return Err("the listed schema has no such property");
    };
    if matches!(operator, "json" | "emj") {
        let is_text = matches!(parameter.ty, TypeRef::String(_));
        return match filter_paths::is_array_of_objects(document, &property.ty) {
            Some(is_list) if is_text && (is_list || operator == "json") => Ok(()),
            _ => Err("the property is not an object, or, for `emj`, not an array of objects"),
        };
    }
    let is_list = matches!(operator, "in" | "nin");
    let value = match &parameter.ty {
        TypeRef::Array(items, _) if is_list && !parameter.explode => compared_type(document, items),
        // A comma-separated string of any values.
        TypeRef::String(StringFormat::Plain) if is_list => Some(ComparedType::Any),
        TypeRef::Array(..) => return Err("repeated parameters are not supported"),
        ty => compared_type(document, ty),
    };
    let (Some(field), Some(value)) = (compared_type(document, &property.ty), value) else {
        return Err("its type is not comparable");
    };
    use ComparedType::{Any, Date, Enum, Flag, Number, Text};
    let has_operator = match operator {
        "gt" | "gte" | "lt" | "lte" => !matches!(field, Enum | Flag),
        "match" | "regex" | "nmatch" => matches!(field, Text | Any),
        _ => true,
    };
    if !has_operator {
        return Err("the type of the property does not support the operator");
    }
    match (field, value) {
        (Any, _) | (_, Any) | (Date | Enum, Text) => Ok(()),
        (Text, Enum) | (Number, Number) => Ok(()),
        (field, value) if field == value => Ok(()),
        _ => Err("the property has another type"),
    }
}

/// Returns the type in `orange_core::query::operators` of a declared operator.
pub(crate) fn operator_type(operator: &str) -> Option<&'static str> {
    Some(match operator {
        "eq" => "Eq",
        "ne" | "neq" => "Ne",
        "gt" => "Gt",
        "gte" => "Gte",
        "lt" => "Lt",
        "lte" => "Lte",
        "in" => "In",
        "nin" => "NotIn",
        "match" | "regex" => "Match",
        "nmatch" => "NotMatch",
        "json" => "Json",
        "emj" => "ElementMatch",
        _ => return None,
    })
}

/// Returns the spelling of an operator if it differs from the one that typed filters write by default.
pub(crate) fn custom_spelling(operator: &str) -> Option<&str> {
    matches!(operator, "eq" | "neq" | "regex").then_some(operator)
}

/// Whether the file declares its filters. Fields then have only the declared operators.
pub(crate) fn are_declared(document: &Document) -> bool {
    let lists = || {
        document
            .operations
            .iter()
            .filter(|operation| filter_paths::list_item_type(document, operation).is_some())
    };
    let has =
        |role| lists().flat_map(|operation| &operation.parameters).any(|parameter| parameter.role == role);
    document.query_dialect == QueryDialect::DottedOperators
        && has(ParameterRole::Filter)
        && !has(ParameterRole::Filters)
}

/// Returns the type as which values of a type are compared. `None` for objects and untyped values.
fn compared_type(document: &Document, ty: &TypeRef) -> Option<ComparedType> {
    Some(match filter_paths::unaliased(document, ty) {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => ComparedType::Date,
        TypeRef::String(_) => ComparedType::Text,
        TypeRef::Integer(_) | TypeRef::Number => ComparedType::Number,
        TypeRef::Boolean => ComparedType::Flag,
        TypeRef::Named(id) => match &document.ty(*id).shape {
            Shape::Enum(shape) if shape.kind == EnumKind::String => ComparedType::Enum,
            Shape::Enum(_) => ComparedType::Number,
            _ => return None,
        },
        TypeRef::Nullable(inner) if !matches!(**inner, TypeRef::Nullable(_)) => {
            compared_type(document, inner)?
        }
        TypeRef::Array(items, _)
            if !matches!(filter_paths::unaliased(document, items), TypeRef::Array(..)) =>
        {
            compared_type(document, items).map(|_| ComparedType::Any)?
        }
        _ => return None,
    })
}
