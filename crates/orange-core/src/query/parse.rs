//! Parsing of query strings.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::Query;
use super::aliases::Aliases;
use super::filter::{Filter, FilterValue};
use super::json::JsonObject;
use super::operator::Operator;
use super::path;
use super::property_check::PropertyCheck;
use super::sort::Sort;
use super::typed_search::TypedSearch;
use super::write::check_fields;
use crate::error::{Error, Result};
use crate::metadata::Dialect;

impl Query {
    /// Reads a query string, without the `?`.
    ///
    /// Every spelling of Orange's page and of the interop document is understood, in any encoding:
    /// brackets and operators raw or percent-encoded (`name[==]=x` too), `fields` as a comma list, as
    /// repeated parameters or both. A `+` is a blank, as in every form; in `sort` a leading blank then
    /// is the `+` that was meant. A `%` that begins no escape stays a `%`. The case counts everywhere.
    ///
    /// What comes back can be written again, and [`to_query_string`](Self::to_query_string) followed by
    /// `parse` gives an equal query.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query, field};
    /// let query = Query::parse("age[>=,numeric]=18&sort=+name,-id&limit=100", Dialect::Bracket)?;
    /// let same = Query::new()
    ///     .filter(field("age").gte(18))
    ///     .sort(field("name").asc())
    ///     .sort(field("id").desc())
    ///     .limit(100);
    /// assert_eq!(query, same);
    ///
    /// let error = Query::parse("age[above]=18", Dialect::Bracket).unwrap_err();
    /// assert!(error.to_string().starts_with("age[above]: unknown operator `above`"));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// An unknown operator, typed search or `is` property, a value that is not what they need, a window
    /// that is not two whole numbers given once, a path that names nothing. The error names the
    /// parameter and what is allowed.
    pub fn parse(text: &str, dialect: Dialect) -> Result<Self> {
        let mut query = Self::new();
        for parameter in text.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = split(parameter);
            let name = decode(parameter, name)?;
            let value = decode(&name, value)?;
            match name.as_str() {
                "offset" => query.offset = Some(number("offset", query.offset, &value)?),
                "limit" => query.limit = Some(number("limit", query.limit, &value)?),
                "sort" => {
                    for item in value.split(',') {
                        query.sort.push(Sort::read(item)?);
                    }
                }
                "fields" => query.fields.extend(value.split(',').map(str::to_owned)),
                _ => query.filters.push(filter(name, value, dialect)?),
            }
        }
        if !query.fields.is_empty() {
            check_fields(&query.fields, dialect)?;
        }
        Ok(query)
    }
}

/// Splits a parameter at its `=`. The operators hold some of their own, so those between brackets do
/// not count, unless the bracket is never closed.
fn split(parameter: &str) -> (&str, &str) {
    let mut inside = false;
    let found = parameter.char_indices().find(|&(at, character)| {
        let escape = parameter.get(at..).and_then(|rest| rest.get(..3)).unwrap_or_default();
        if character == '[' || escape.eq_ignore_ascii_case("%5b") {
            inside = true;
        } else if character == ']' || escape.eq_ignore_ascii_case("%5d") {
            inside = false;
        }
        character == '=' && !inside
    });
    match found {
        Some((at, _)) => {
            let (name, value) = parameter.split_at_checked(at).unwrap_or((parameter, ""));
            (name, value.strip_prefix('=').unwrap_or(value))
        }
        None => parameter.split_once('=').unwrap_or((parameter, "")),
    }
}

/// Decodes a name or a value as a form; `parameter` is whose it is.
fn decode(parameter: &str, text: &str) -> Result<String> {
    let text = if text.contains('+') { Cow::Owned(text.replace('+', " ")) } else { Cow::Borrowed(text) };
    match percent_decode_str(&text).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => Err(Error::invalid(parameter.to_owned(), "must be UTF-8, percent-encoded")),
    }
}

/// Reads `offset` or `limit`, which may be given once.
fn number(name: &'static str, before: Option<u64>, text: &str) -> Result<u64> {
    if before.is_some() {
        return Err(Error::invalid(name, "must be given once"));
    }
    // Digits only: the parser of the standard library accepts a `+` as well.
    match text.parse() {
        Ok(number) if text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(number),
        _ => {
            Err(Error::invalid(name, format!("must be a whole number from 0 to {}, not `{text}`", u64::MAX)))
        }
    }
}

fn filter(name: String, value: String, dialect: Dialect) -> Result<Filter> {
    let (path, operator, typed) = match dialect {
        Dialect::Bracket => read_name(&name)?,
        Dialect::Dotted => plain_name(&name)?,
        Dialect::DottedOperators => {
            let (path, operator) = path::split_operator(&name).unwrap_or((&name, Operator::Eq));
            (path, operator, None)
        }
    };
    let value = match operator {
        Operator::In | Operator::NotIn => FilterValue::List(value.split(',').map(str::to_owned).collect()),
        Operator::Is | Operator::IsNot => FilterValue::Check(
            PropertyCheck::from_alias(&value)
                .ok_or_else(|| unknown::<PropertyCheck>(&name, "property", &value))?,
        ),
        Operator::Json | Operator::NotJson | Operator::ElementMatch | Operator::NotElementMatch => {
            FilterValue::Json(JsonObject::read(&name, value)?)
        }
        _ => FilterValue::Text(value),
    };
    let word = name.strip_prefix(path).and_then(|rest| rest.strip_prefix('.'));
    let spelling = word.and_then(path::own_spelling).map(|(_, word)| word);
    let filter = Filter::read(path.to_owned(), operator, typed, value)
        .spelled(spelling.filter(|_| dialect == Dialect::DottedOperators));
    filter.check(dialect)?;
    Ok(filter)
}

/// Takes `path[operator,typed]` apart.
fn read_name(name: &str) -> Result<(&str, Operator, Option<TypedSearch>)> {
    let Some((path, rest)) = name.split_once('[') else {
        return Ok((name, Operator::Eq, None));
    };
    let Some(inside) = rest.strip_suffix(']') else {
        return Err(Error::invalid(name.to_owned(), "the name must end with the `]` of its `[`"));
    };
    let (operator, typed) = match inside.split_once(',') {
        Some((operator, typed)) => (operator, Some(typed)),
        None => (inside, None),
    };
    let operator =
        Operator::from_alias(operator).ok_or_else(|| unknown::<Operator>(name, "operator", operator))?;
    let Some(typed) = typed else { return Ok((path, operator, None)) };
    if !operator.allows_typed_search() {
        return Err(Error::invalid(name.to_owned(), format!("`{operator}` has no typed search")));
    }
    let typed =
        TypedSearch::from_alias(typed).ok_or_else(|| unknown::<TypedSearch>(name, "typed search", typed))?;
    Ok((path, operator, Some(typed)))
}

/// The whole name is the path, which the check of the filter would say less clearly.
fn plain_name(name: &str) -> Result<(&str, Operator, Option<TypedSearch>)> {
    if name.contains('[') {
        return Err(Error::invalid(
            name.to_owned(),
            "the Orange Business APIs document `attribute=value` only, no operator in brackets",
        ));
    }
    Ok((name, Operator::Eq, None))
}

fn unknown<V: Aliases>(name: &str, what: &str, spelling: &str) -> Error {
    Error::invalid(name.to_owned(), format!("unknown {what} `{spelling}`; allowed are {}", V::allowed()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_signs_of_operators_belong_to_the_name() {
        assert_eq!(split("name[==]=doudou"), ("name[==]", "doudou"));
        assert_eq!(split("child[=]=null"), ("child[=]", "null"));
        assert_eq!(split("name%5B==%5d=a=b"), ("name%5B==%5d", "a=b"));
        assert_eq!(split("name=a[b=c]"), ("name", "a[b=c]"));
        assert_eq!(split("name[eq=x"), ("name[eq", "x"));
        assert_eq!(split("name"), ("name", ""));
    }
}
