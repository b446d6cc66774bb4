//! Roles of parameters: paging, sorting, field selection and filters of a TMF list, `If-Match`, headers that OpenAPI ignores,
//! or none.
//!
//! TMF630 defines `offset`, `limit`, `sort` and `fields`, but many APIs use these names with another meaning. A
//! role therefore also requires a schema that accepts the TMF syntax (an integer or a comma-separated string),
//! and an optional parameter. `x-orange-query` on a parameter overrides the detection.

use serde_json::Value;

use crate::finding::{Finding, Severity};
use crate::ir::{
    IntegerFormat, Parameter, ParameterLocation, ParameterRole, Rules, StringFormat, Style, TypeRef,
};
use crate::resolve::Node;

use super::state::{Lowerer, SpecVersion};

/// Key of a parameter that sets its role: `offset`, `limit`, `sort`, `fields`, or `plain` for none.
const KEY: &str = "x-orange-query";

/// Header parameters that OpenAPI 3 ignores, and the source of their values.
const IGNORED: [(&str, &str); 3] = [
    ("accept", "the media types of the responses"),
    ("content-type", "the media type of the body"),
    ("authorization", "the security schemes"),
];

impl Lowerer<'_> {
    /// Returns the role of a parameter, independent of other parameters.
    pub(super) fn role(&mut self, node: &Node<'_>, parameter: &Parameter) -> ParameterRole {
        match parameter.location {
            ParameterLocation::Header => self.header_role(node, parameter),
            ParameterLocation::Query => self.query_role(node, parameter),
            ParameterLocation::Path | ParameterLocation::Cookie => ParameterRole::Plain,
        }
    }

    fn header_role(&mut self, node: &Node<'_>, parameter: &Parameter) -> ParameterRole {
        let name = parameter.wire.to_ascii_lowercase();
        if name == "if-match" {
            return ParameterRole::IfMatch;
        }
        match IGNORED.iter().find(|(ignored, _)| *ignored == name) {
            Some((_, source)) if self.spec_version == SpecVersion::OpenApi3 => {
                let message = format!(
                    "OpenAPI ignores header parameters named {}; the header is set from {source}",
                    parameter.wire
                );
                self.note("ignored-header", &node.id, message);
                ParameterRole::Ignored
            }
            _ => ParameterRole::Plain,
        }
    }

    fn query_role(&mut self, node: &Node<'_>, parameter: &Parameter) -> ParameterRole {
        let role_of_name = role_named(&parameter.wire);
        match node.str(KEY) {
            Some("plain") => return ParameterRole::Plain,
            Some(name) => match role_named(name).filter(|role| Some(*role) == role_of_name) {
                Some(role) => return role,
                None => {
                    let message = format!(
                        "`{KEY}: {name}` is ignored: expected `plain`, or the name of the parameter if it is offset, \
                         limit, sort or fields"
                    );
                    self.repaired("unknown-query-role", &node.id, message);
                }
            },
            None => {}
        }
        match role_of_name {
            Some(role) => match role_mismatch(role, parameter) {
                None => role,
                Some(reason) => {
                    self.report_plain(parameter, reason);
                    ParameterRole::Plain
                }
            },
            None if is_filters(parameter) => ParameterRole::Filters,
            None if super::dialect::is_dotted_filter(&parameter.wire) => ParameterRole::Filter,
            None => ParameterRole::Plain,
        }
    }

    /// Corrects the roles that depend on other parameters of the operation.
    ///
    /// `offset` and `limit` have their roles only together: an offset that is a cursor makes the limit a plain
    /// parameter. A repeated list (`explode: true`) is written comma-separated only beside TMF paging or
    /// filters. `explicit_roles` marks the parameters whose role `x-orange-query` sets; it does not change.
    pub(super) fn correct_roles(&mut self, parameters: &mut [Parameter], explicit_roles: &[bool]) {
        let count = |role| parameters.iter().filter(|parameter| parameter.role == role).count();
        let is_window = |parameter: &Parameter| {
            parameter.location == ParameterLocation::Query
                && matches!(parameter.wire.as_str(), "offset" | "limit")
        };
        let declared = parameters.iter().filter(|parameter| is_window(parameter)).count();
        let accepted = count(ParameterRole::Offset) + count(ParameterRole::Limit);
        let all_accepted = declared == accepted;
        let has_both = all_accepted && declared == 2;
        let is_tmf = all_accepted && accepted > 0 || count(ParameterRole::Filters) > 0;
        for (parameter, is_explicit) in parameters.iter_mut().zip(explicit_roles) {
            if *is_explicit {
                continue;
            }
            let reason = match parameter.role {
                ParameterRole::Offset | ParameterRole::Limit if !all_accepted => {
                    "its counterpart `offset` or `limit` is not an integer count"
                }
                ParameterRole::Offset | ParameterRole::Limit if !has_both && !is_integer(&parameter.ty) => {
                    "it has no counterpart and is not an integer"
                }
                ParameterRole::Sort | ParameterRole::Fields
                    if parameter.explode && matches!(parameter.ty, TypeRef::Array(..)) && !is_tmf =>
                {
                    "it is repeated per element and the operation has no TMF630 paging or filters"
                }
                _ => continue,
            };
            parameter.role = ParameterRole::Plain;
            self.report_plain(parameter, reason);
        }
    }

    fn report_plain(&mut self, parameter: &Parameter, reason: &str) {
        let name = &parameter.wire;
        let message = format!(
            "`{name}` is not the `{name}` of a TMF query: {reason}; it is an ordinary parameter (`{KEY}: {name}` makes it \
             part of the query)"
        );
        self.findings.insert(Finding::new(
            Severity::Note,
            "plain-parameter",
            parameter.pointer.clone(),
            message,
        ));
    }

    /// Whether a parameter sets its role explicitly.
    pub(super) fn has_explicit_role(node: &Node<'_>) -> bool {
        node.has(KEY)
    }
}

/// Returns the role with a name.
fn role_named(name: &str) -> Option<ParameterRole> {
    Some(match name {
        "offset" => ParameterRole::Offset,
        "limit" => ParameterRole::Limit,
        "sort" => ParameterRole::Sort,
        "fields" => ParameterRole::Fields,
        _ => return None,
    })
}

/// Returns why a parameter does not have the TMF meaning of its name.
fn role_mismatch(role: ParameterRole, parameter: &Parameter) -> Option<&'static str> {
    if parameter.required {
        return Some("it is required");
    }
    if parameter.media_type.is_some() || parameter.style != Style::Form {
        return Some("its style is not supported for this role");
    }
    let accepts_syntax = match role {
        ParameterRole::Offset | ParameterRole::Limit => is_count(parameter),
        _ => is_text_list(parameter),
    };
    if accepts_syntax { None } else { Some("its schema does not accept the TMF630 syntax") }
}

/// Whether a parameter is a count, which published files declare as an integer, number or string. A string is a count only if
/// it has a default or examples, all of them whole numbers. Others may be cursors.
fn is_count(parameter: &Parameter) -> bool {
    if parameter.rules.constant.is_some() {
        return false;
    }
    let is_number = |value: &Value| match value {
        Value::String(text) => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        other => other.is_u64(),
    };
    match &parameter.ty {
        TypeRef::Integer(_) | TypeRef::Number => true,
        TypeRef::String(StringFormat::Plain) => {
            let mut values = parameter.examples.iter().chain(&parameter.default).peekable();
            values.peek().is_some() && values.all(is_number)
        }
        _ => false,
    }
}

fn is_integer(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Integer(IntegerFormat::Int32 | IntegerFormat::Int64 | IntegerFormat::Unspecified))
}

/// Whether a parameter is an unrestricted string or a list of such strings.
fn is_text_list(parameter: &Parameter) -> bool {
    let is_open = |rules: &Rules| rules.pattern.is_none() && rules.constant.is_none();
    match &parameter.ty {
        TypeRef::String(StringFormat::Plain) => is_open(&parameter.rules),
        TypeRef::Array(items, rules) => **items == TypeRef::String(StringFormat::Plain) && is_open(rules),
        _ => false,
    }
}

/// Whether a parameter is a free-form object whose properties are filters.
fn is_filters(parameter: &Parameter) -> bool {
    matches!(parameter.ty, TypeRef::Map(..)) && parameter.style == Style::Form && parameter.explode
}
