//! Parsing of query strings.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::Query;
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
    /// In the dialect [`Bracket`](Dialect::Bracket), accepts every spelling of Orange's page and of the interop document.
    /// Brackets and operators may be raw or percent-encoded (`name[==]=x` too), and `fields` may be a comma list, repeated
    /// parameters or both. A `+` is a space, as in form encoding; a leading space in `sort` is read as `+`. A `%` without a
    /// valid escape is literal. Names and values are case-sensitive.
    ///
    /// [`to_query_string`](Self::to_query_string) followed by `parse` gives an equal query.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query, field};
    /// let query = Query::parse("age[>=,numeric]=18&sort=+name,-id&limit=100", Dialect::Bracket)?;
    /// let built = Query::new()
    ///     .filter(field("age").gte(18))
    ///     .sort(field("name").asc())
    ///     .sort(field("id").desc())
    ///     .limit(100);
    /// assert_eq!(query, built);
    ///
    /// let error = Query::parse("age[above]=18", Dialect::Bracket).unwrap_err();
    /// assert!(error.to_string().starts_with("age[above]: unknown operator `above`"));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error for an unknown operator, typed search or `is` property, an invalid value, a repeated or invalid
    /// `offset` or `limit`, an invalid path, and a part that the dialect does not have. The error names the parameter and
    /// the rule or the allowed values.
    pub fn parse(text: &str, dialect: Dialect) -> Result<Self> {
        let mut query = Self::new();
        for parameter in text.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = split_parameter(parameter);
            let name = decode(parameter, name)?;
            let value = decode(&name, value)?;
            match name.as_str() {
                "offset" => query.offset = Some(parse_number("offset", query.offset, &value)?),
                "limit" => query.limit = Some(parse_number("limit", query.limit, &value)?),
                "sort" => {
                    for criterion in value.split(',') {
                        query.sort.push(Sort::parse(criterion)?);
                    }
                }
                "fields" => query.fields.extend(value.split(',').map(str::to_owned)),
                _ => query.filters.push(parse_filter(name, value, dialect)?),
            }
        }
        if !query.fields.is_empty() {
            check_fields(&query.fields, dialect)?;
        }
        Ok(query)
    }
}

/// Splits a parameter at its `=`. A `=` between brackets belongs to an operator, unless the bracket is not closed.
fn split_parameter(parameter: &str) -> (&str, &str) {
    let mut in_brackets = false;
    let equals_sign = parameter.char_indices().find(|&(at, character)| {
        let escape = parameter.get(at..).and_then(|rest| rest.get(..3)).unwrap_or_default();
        if character == '[' || escape.eq_ignore_ascii_case("%5b") {
            in_brackets = true;
        } else if character == ']' || escape.eq_ignore_ascii_case("%5d") {
            in_brackets = false;
        }
        character == '=' && !in_brackets
    });
    match equals_sign {
        Some((at, _)) => {
            let (name, value) = parameter.split_at_checked(at).unwrap_or((parameter, ""));
            (name, value.strip_prefix('=').unwrap_or(value))
        }
        None => parameter.split_once('=').unwrap_or((parameter, "")),
    }
}

/// Decodes a form-encoded name or value of `parameter`.
fn decode(parameter: &str, text: &str) -> Result<String> {
    let text = if text.contains('+') { Cow::Owned(text.replace('+', " ")) } else { Cow::Borrowed(text) };
    match percent_decode_str(&text).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => Err(Error::invalid(parameter.to_owned(), "must be UTF-8, percent-encoded")),
    }
}

/// Reads `offset` or `limit`, which may be given once.
fn parse_number(name: &'static str, before: Option<u64>, text: &str) -> Result<u64> {
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

fn parse_filter(name: String, value: String, dialect: Dialect) -> Result<Filter> {
    let (path, operator, typed) = match dialect {
        Dialect::Bracket => parse_bracket_name(&name)?,
        Dialect::Dotted => parse_equality_name(&name)?,
        Dialect::DottedOperators => {
            let (path, operator) = path::split_operator(&name).unwrap_or((&name, Operator::Eq));
            (path, operator, None)
        }
    };
    let value = match operator {
        Operator::In | Operator::NotIn => FilterValue::List(value.split(',').map(str::to_owned).collect()),
        Operator::Is | Operator::IsNot => FilterValue::Check(
            PropertyCheck::from_alias(&value)
                .ok_or_else(|| unknown(&name, "property", &value, &PropertyCheck::allowed()))?,
        ),
        Operator::Json | Operator::NotJson | Operator::ElementMatch | Operator::NotElementMatch => {
            FilterValue::Json(JsonObject::parse(&name, value)?)
        }
        _ => FilterValue::Text(value),
    };
    let suffix = name.strip_prefix(path).and_then(|rest| rest.strip_prefix('.'));
    let spelling = suffix.and_then(path::declared_spelling).map(|(_, spelling)| spelling);
    let filter = Filter::new(path.to_owned(), operator, value)
        .with_typed_search(typed)
        .with_spelling(spelling.filter(|_| dialect == Dialect::DottedOperators));
    filter.check(dialect)?;
    Ok(filter)
}

/// Splits `path[operator,typed]`.
fn parse_bracket_name(name: &str) -> Result<(&str, Operator, Option<TypedSearch>)> {
    let Some((path, rest)) = name.split_once('[') else {
        return Ok((name, Operator::Eq, None));
    };
    let Some(operator) = rest.strip_suffix(']') else {
        return Err(Error::invalid(name.to_owned(), "the name must end with the `]` of its `[`"));
    };
    let (operator, typed) = match operator.split_once(',') {
        Some((operator, typed)) => (operator, Some(typed)),
        None => (operator, None),
    };
    let operator = Operator::from_alias(operator)
        .ok_or_else(|| unknown(name, "operator", operator, &Operator::allowed()))?;
    let Some(typed) = typed else { return Ok((path, operator, None)) };
    if !operator.allows_typed_search() {
        return Err(Error::invalid(name.to_owned(), format!("`{operator}` has no typed search")));
    }
    let typed = TypedSearch::from_alias(typed)
        .ok_or_else(|| unknown(name, "typed search", typed, &TypedSearch::allowed()))?;
    Ok((path, operator, Some(typed)))
}

/// Reads a name without an operator. Its error is more specific than that of the path check.
fn parse_equality_name(name: &str) -> Result<(&str, Operator, Option<TypedSearch>)> {
    if name.contains('[') {
        return Err(Error::invalid(
            name.to_owned(),
            "the Orange Business APIs document `attribute=value` only, no operator in brackets",
        ));
    }
    Ok((name, Operator::Eq, None))
}

fn unknown(name: &str, expected: &str, spelling: &str, allowed: &str) -> Error {
    Error::invalid(name.to_owned(), format!("unknown {expected} `{spelling}`; allowed are {allowed}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_signs_of_operators_belong_to_the_name() {
        assert_eq!(split_parameter("name[==]=doudou"), ("name[==]", "doudou"));
        assert_eq!(split_parameter("child[=]=null"), ("child[=]", "null"));
        assert_eq!(split_parameter("name%5B==%5d=a=b"), ("name%5B==%5d", "a=b"));
        assert_eq!(split_parameter("name=a[b=c]"), ("name", "a[b=c]"));
        assert_eq!(split_parameter("name[eq=x"), ("name[eq", "x"));
        assert_eq!(split_parameter("name"), ("name", ""));
    }
}
