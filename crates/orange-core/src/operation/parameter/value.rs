//! The parts of a value that a style joins, and the values that a style cannot carry.

use serde_json::{Map, Value};

use crate::encoding::encode_component;
use crate::error::{Error, Result};

/// The parts of a value, as text.
pub(super) enum Parts {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Parts {
    /// The parts of `value`; `None` for one that RFC 6570 (2.3) calls undefined: `null`, and a list or an object
    /// without elements. Members that are `null` are left out.
    ///
    /// # Errors
    /// A list with a `null` in it, for which no style has a form.
    pub(super) fn of(name: &str, value: Value) -> Result<Option<Self>> {
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::Array(elements) => {
                let elements = list(name, elements)?;
                if elements.is_empty() {
                    return Ok(None);
                }
                Self::List(elements.into_iter().map(|(_, element)| element).collect())
            }
            Value::Object(members) => {
                let members: Vec<_> = defined(members).map(|(name, value)| (name, text(value))).collect();
                if members.is_empty() {
                    return Ok(None);
                }
                Self::Object(members)
            }
            scalar => Self::Scalar(text(scalar)),
        }))
    }

    /// What stands between separators: elements, or names and values, `name=value` where they are exploded.
    pub(super) fn texts(&self, explode: bool) -> Vec<String> {
        self.each(explode, str::to_owned)
    }

    /// The same, percent-encoded.
    pub(super) fn encoded(&self, explode: bool) -> Vec<String> {
        self.each(explode, encode_component)
    }

    fn each(&self, explode: bool, write: impl Fn(&str) -> String) -> Vec<String> {
        match self {
            Self::Scalar(text) => vec![write(text)],
            Self::List(elements) => elements.iter().map(|element| write(element)).collect(),
            Self::Object(members) if explode => {
                members.iter().map(|(name, value)| format!("{}={}", write(name), write(value))).collect()
            }
            Self::Object(members) => {
                members.iter().flat_map(|(name, value)| [write(name), write(value)]).collect()
            }
        }
    }

    /// Refuses a text that stands in any part and is not encoded there: it would look like a separator.
    pub(super) fn refuse(&self, name: &str, separator: &str) -> Result<()> {
        self.refuse_in_elements(name, separator)?;
        self.refuse_in_names(name, separator)?;
        let Self::Object(members) = self else { return Ok(()) };
        refuse_in(members.iter().map(|(_, value)| value), name, separator)
    }

    /// The same, of the elements of a list alone.
    pub(super) fn refuse_in_elements(&self, name: &str, separator: &str) -> Result<()> {
        let Self::List(elements) = self else { return Ok(()) };
        refuse_in(elements.iter(), name, separator)
    }

    /// The same, of the names of members alone.
    pub(super) fn refuse_in_names(&self, name: &str, separator: &str) -> Result<()> {
        let Self::Object(members) = self else { return Ok(()) };
        refuse_in(members.iter().map(|(name, _)| name), name, separator)
    }

    /// Refuses white space at the ends of any part, which is no part of the value of a header.
    pub(super) fn refuse_white_space(&self, name: &str) -> Result<()> {
        let padded = |text: &String| text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']);
        let found = match self {
            Self::Scalar(text) => padded(text),
            Self::List(elements) => elements.iter().any(padded),
            Self::Object(members) => members.iter().any(|(name, value)| padded(name) || padded(value)),
        };
        let rule = "must not begin or end with white space: HTTP removes it from the value of a header";
        if found { Err(Error::invalid(name.to_owned(), rule)) } else { Ok(()) }
    }
}

fn refuse_in<'a>(mut texts: impl Iterator<Item = &'a String>, name: &str, separator: &str) -> Result<()> {
    match texts.find(|text| text.contains(separator)) {
        None => Ok(()),
        Some(_) => Err(Error::invalid(
            name.to_owned(),
            format!("must not contain {separator:?}, which separates the parts of this parameter"),
        )),
    }
}

/// Joins a list as it stands in a part of a form; `None` for one without elements, a scalar as it is.
///
/// # Errors
/// An element that contains the separator.
pub(crate) fn joined(name: &str, separator: &str, value: Value) -> Result<Option<String>> {
    let Some(parts) = Parts::of(name, value)? else { return Ok(None) };
    parts.refuse(name, separator)?;
    Ok(Some(parts.texts(false).join(separator)))
}

/// The elements of a list, each with the name of the parameter.
pub(super) fn list(name: &str, elements: Vec<Value>) -> Result<Vec<(String, String)>> {
    let mut pairs = Vec::with_capacity(elements.len());
    for element in elements {
        if element.is_null() {
            return Err(null_element(name));
        }
        pairs.push((name.to_owned(), text(element)));
    }
    Ok(pairs)
}

fn null_element(name: &str) -> Error {
    Error::invalid(name.to_owned(), "an element must not be null: a parameter has no form for it")
}

/// A member of an object of which each is a parameter: a list is repeated.
pub(super) fn field(name: &str, value: Value) -> Result<Vec<(String, String)>> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(elements) => list(name, elements),
        other => Ok(vec![(name.to_owned(), text(other))]),
    }
}

/// `name[member]=value` however deep; elements are numbered unless they are scalars of a member, which is repeated.
///
/// # Errors
/// A name of a member with a bracket in it, which would look like a level of its own; `null` in a list.
pub(super) fn deep(name: &str, value: Value) -> Result<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (member, value) in defined(members) {
                if member.contains(['[', ']']) {
                    let rule =
                        format!("the name `{member}` must not contain a bracket: brackets separate names");
                    return Err(Error::invalid(name.to_owned(), rule));
                }
                let name = format!("{name}[{member}]");
                pairs.extend(match value {
                    Value::Array(elements)
                        if !elements.iter().any(|one| one.is_array() || one.is_object()) =>
                    {
                        list(&name, elements)?
                    }
                    value => deep(&name, value)?,
                });
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.into_iter().enumerate() {
                if element.is_null() {
                    return Err(null_element(name));
                }
                pairs.extend(deep(&format!("{name}[{index}]"), element)?);
            }
        }
        other => pairs.push((name.to_owned(), text(other))),
    }
    Ok(pairs)
}

fn defined(members: Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    members.into_iter().filter(|(_, value)| !value.is_null())
}

/// A scalar without quotes; anything deeper as JSON, for which no style has a form.
pub(crate) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
