//! [`ParameterValue`]: the texts of a parameter, and the checks for texts that a style cannot represent.

use serde_json::{Map, Value};

use crate::encoding::encode_component;
use crate::error::{Error, Result};

/// Value of a parameter, as texts.
pub(super) enum ParameterValue {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl ParameterValue {
    /// Converts a JSON value. `None` for `null`, an empty list and an empty object, which RFC 6570 (section 2.3) calls
    /// undefined. Properties that are `null` are omitted.
    ///
    /// # Errors
    /// Returns an error if a list contains `null`, which no style can represent.
    pub(super) fn from_json(name: &str, value: Value) -> Result<Option<Self>> {
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::Array(elements) => {
                let elements = list_pairs(name, elements)?;
                if elements.is_empty() {
                    return Ok(None);
                }
                Self::List(elements.into_iter().map(|(_, element)| element).collect())
            }
            Value::Object(properties) => {
                let properties: Vec<_> =
                    defined(properties).map(|(name, value)| (name, scalar_text(value))).collect();
                if properties.is_empty() {
                    return Ok(None);
                }
                Self::Object(properties)
            }
            scalar => Self::Scalar(scalar_text(scalar)),
        }))
    }

    /// The texts between separators: elements, or names and values, joined as `name=value` if exploded.
    pub(super) fn texts(&self, explode: bool) -> Vec<String> {
        self.map_texts(explode, str::to_owned)
    }

    /// Percent-encoded [`texts`](Self::texts).
    pub(super) fn encoded_texts(&self, explode: bool) -> Vec<String> {
        self.map_texts(explode, encode_component)
    }

    fn map_texts(&self, explode: bool, write: impl Fn(&str) -> String) -> Vec<String> {
        match self {
            Self::Scalar(text) => vec![write(text)],
            Self::List(elements) => elements.iter().map(|element| write(element)).collect(),
            Self::Object(properties) if explode => {
                properties.iter().map(|(name, value)| format!("{}={}", write(name), write(value))).collect()
            }
            Self::Object(properties) => {
                properties.iter().flat_map(|(name, value)| [write(name), write(value)]).collect()
            }
        }
    }

    /// Refuses texts that contain the separator.
    pub(super) fn refuse(&self, name: &str, separator: &str) -> Result<()> {
        self.refuse_in_elements(name, separator)?;
        self.refuse_in_names(name, separator)?;
        let Self::Object(properties) = self else { return Ok(()) };
        refuse_in(properties.iter().map(|(_, value)| value), name, separator)
    }

    /// Refuses list elements that contain the separator.
    pub(super) fn refuse_in_elements(&self, name: &str, separator: &str) -> Result<()> {
        let Self::List(elements) = self else { return Ok(()) };
        refuse_in(elements.iter(), name, separator)
    }

    /// Refuses property names that contain the separator.
    pub(super) fn refuse_in_names(&self, name: &str, separator: &str) -> Result<()> {
        let Self::Object(properties) = self else { return Ok(()) };
        refuse_in(properties.iter().map(|(name, _)| name), name, separator)
    }

    /// Refuses leading and trailing white space, which is not part of a header value.
    pub(super) fn refuse_white_space(&self, name: &str) -> Result<()> {
        let is_padded = |text: &String| text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']);
        let has_padding = match self {
            Self::Scalar(text) => is_padded(text),
            Self::List(elements) => elements.iter().any(is_padded),
            Self::Object(properties) => {
                properties.iter().any(|(name, value)| is_padded(name) || is_padded(value))
            }
        };
        let rule = "must not begin or end with white space: HTTP removes it from the value of a header";
        if has_padding { Err(Error::invalid(name.to_owned(), rule)) } else { Ok(()) }
    }
}

fn refuse_in<'a>(mut texts: impl Iterator<Item = &'a String>, name: &str, separator: &str) -> Result<()> {
    if !texts.any(|text| text.contains(separator)) {
        return Ok(());
    }
    let rule = format!("must not contain {separator:?}, which separates the parts of this parameter");
    Err(Error::invalid(name.to_owned(), rule))
}

/// Joins a list for a part of a form. Returns `None` for an empty list.
///
/// # Errors
/// Returns an error if an element contains the separator.
pub(crate) fn join_list(name: &str, separator: &str, value: Value) -> Result<Option<String>> {
    let Some(value) = ParameterValue::from_json(name, value)? else { return Ok(None) };
    value.refuse(name, separator)?;
    Ok(Some(value.texts(false).join(separator)))
}

/// The elements of a list, each with the name of the parameter.
fn list_pairs(name: &str, elements: Vec<Value>) -> Result<Vec<(String, String)>> {
    let mut pairs = Vec::with_capacity(elements.len());
    for element in elements {
        if element.is_null() {
            return Err(null_element(name));
        }
        pairs.push((name.to_owned(), scalar_text(element)));
    }
    Ok(pairs)
}

fn null_element(name: &str) -> Error {
    Error::invalid(name.to_owned(), "must have no null element: a parameter cannot represent it")
}

/// The pairs of a property that is a parameter of its own: one pair for each element of a list.
pub(super) fn property_pairs(name: &str, value: Value) -> Result<Vec<(String, String)>> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(elements) => list_pairs(name, elements),
        other => Ok(vec![(name.to_owned(), scalar_text(other))]),
    }
}

/// `name[property]=value` at any depth. Elements are numbered, except for scalar elements of a property, which are
/// repeated.
///
/// # Errors
/// Returns an error if a property name contains a bracket, or a list contains `null`.
pub(super) fn deep_pairs(name: &str, value: Value) -> Result<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    match value {
        Value::Null => {}
        Value::Object(properties) => {
            for (property, value) in defined(properties) {
                if property.contains(['[', ']']) {
                    let rule =
                        format!("must have no bracket in the name `{property}`: brackets separate names");
                    return Err(Error::invalid(name.to_owned(), rule));
                }
                let name = format!("{name}[{property}]");
                pairs.extend(match value {
                    Value::Array(elements)
                        if !elements.iter().any(|element| element.is_array() || element.is_object()) =>
                    {
                        list_pairs(&name, elements)?
                    }
                    value => deep_pairs(&name, value)?,
                });
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.into_iter().enumerate() {
                if element.is_null() {
                    return Err(null_element(name));
                }
                pairs.extend(deep_pairs(&format!("{name}[{index}]"), element)?);
            }
        }
        other => pairs.push((name.to_owned(), scalar_text(other))),
    }
    Ok(pairs)
}

fn defined(properties: Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    properties.into_iter().filter(|(_, value)| !value.is_null())
}

/// A scalar without quotes; other values as JSON.
pub(crate) fn scalar_text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
