//! The parameters of an operation: validation and encoding.

mod check;
mod encoding;
mod input;
mod samples;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use self::check::{check, filter_check};
pub(super) use self::encoding::style;
use self::encoding::styled_step;
pub(super) use self::input::Input;
pub(super) use self::samples::{exact_sample, sample_argument};
use super::path::encoded_path_value;
use super::response::ResponseDecoder;
use crate::emit::constructor::FieldArgument;
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::only_value::only_value;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::{docs, renames, rules, sample, types};
use crate::filter_paths;
use crate::finding::{Finding, Severity};
use crate::ir::{
    Limit, Operation, Parameter, ParameterLocation, ParameterRole, Rules, Shape, StringFormat, Style, TypeRef,
};
use crate::lower::Case;

/// Headers that the client sets.
const CLIENT_HEADERS: &[&str] = &["authorization", "content-type", "x-api-key", "user-agent", "host"];

/// Returns the fields of the operation at `index`, except its body.
pub(super) fn inputs(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    decoder: &ResponseDecoder,
) -> Vec<Input> {
    let has_query = decoder.is_page() || operation.parameters.iter().any(Parameter::is_part_of_query);
    // Names of other fields and methods.
    let mut taken = BTreeSet::from(["body".to_owned()]);
    if has_query {
        taken.extend(["query".to_owned(), "with_query".to_owned()]);
    }
    let mut inputs = Vec::new();
    for (position, parameter) in operation.parameters.iter().enumerate() {
        context.coverage.insert(Item::Parameter(index, position));
        if parameter.is_part_of_query() || parameter.role == ParameterRole::Ignored {
            continue;
        }
        if parameter.location == ParameterLocation::Header
            && CLIENT_HEADERS.contains(&parameter.wire.to_ascii_lowercase().as_str())
        {
            context.findings.push(Finding::new(
                Severity::Note,
                "client-header",
                parameter.pointer.clone(),
                format!("the client sets the header {}", parameter.wire),
            ));
            continue;
        }
        let mut name = parameter.rust.clone();
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        let note =
            renames::note("renamed-parameter", &parameter.pointer, &parameter.wire, Case::Snake, &name);
        context.findings.extend(note);
        inputs.push(input(context, source, parameter, types::ident(&name)));
    }
    let filter_checks = filter_checks(context, source, operation);
    if has_query {
        let parameters = operation.parameters.iter();
        let (in_query, others): (Vec<&Parameter>, Vec<&Parameter>) =
            parameters.partition(|parameter| parameter.is_part_of_query());
        inputs.push(query_input(source, decoder, &in_query, &others, &filter_checks));
    }
    inputs
}

/// Returns the statements that check the filters in the query by the rules of their declared parameters.
fn filter_checks(context: &mut Context<'_>, source: &mut Source, operation: &Operation) -> Vec<TokenStream> {
    let items = filter_paths::list_item_type(context.document, operation);
    let mut checks = Vec::new();
    for parameter in &operation.parameters {
        // A filter for equality has the name of its property.
        let is_property = || {
            items.is_some_and(|items| {
                filter_paths::property_at(context.document, items, &parameter.wire).is_some()
            })
        };
        let is_filter = match parameter.role {
            ParameterRole::Filter => true,
            ParameterRole::Plain => parameter.location == ParameterLocation::Query && is_property(),
            _ => false,
        };
        if is_filter {
            checks.push(filter_check(context, source, parameter));
        }
    }
    checks
}

/// Returns the field with the query of a list. `in_query` are the parameters that it sends, `others` those with their own
/// field.
fn query_input(
    source: &mut Source,
    decoder: &ResponseDecoder,
    in_query: &[&Parameter],
    others: &[&Parameter],
    filter_checks: &[TokenStream],
) -> Input {
    source.uses("orange_core::query::Query");
    // A parameter with its own field must not be sent a second time by the query.
    let excluded: Vec<&str> = others
        .iter()
        .filter(|parameter| parameter.location == ParameterLocation::Query)
        .map(|parameter| parameter.wire.as_str())
        .filter(|wire| matches!(*wire, "offset" | "limit" | "sort" | "fields"))
        .collect();
    let query = if decoder.is_resource {
        quote! { &self.query.with_id() }
    } else {
        quote! { &self.query }
    };
    let step = if excluded.is_empty() {
        quote! { let request = request.query(#query)?; }
    } else {
        quote! { let request = request.query_without(#query, &[#(#excluded),*])?; }
    };
    let limit = in_query.iter().find(|parameter| parameter.role == ParameterRole::Limit);
    Input {
        check: quote! { #(#filter_checks)* },
        step,
        max_limit: limit.and_then(|limit| max_limit(limit.rules.maximum?)),
        is_query: true,
        ..Input::new(FieldArgument::exact(format_ident!("query"), quote! { Query }))
    }
}

/// Returns the maximum of `limit` as an integer. `None` if it is not a usable page size.
fn max_limit(maximum: Limit) -> Option<u64> {
    let maximum = maximum.as_f64();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 1e15")]
    (1.0..1e15).contains(&maximum).then_some(maximum as u64)
}

/// Returns the field for a parameter.
fn input(context: &mut Context<'_>, source: &mut Source, parameter: &Parameter, field: Ident) -> Input {
    let is_path = parameter.location == ParameterLocation::Path;
    let required = parameter.required || is_path;
    let text = documentation(parameter);
    let argument =
        FieldArgument { description: text.description, ..argument(context, source, parameter, field) };
    let input = Input { required, docs: docs::lines(&text.setter, 4), ..Input::new(argument) };
    if is_etag(parameter) {
        let step = etag_step(&parameter.wire, &input.argument.field, required);
        return Input { step, sample: Some(quote! { ETag::new("\"1\"").unwrap() }), ..input };
    }
    let field = &input.argument.field;
    let step = step(context, source, parameter, field);
    let only_value = if required { only_value(context, &parameter.ty, &parameter.rules) } else { None };
    let value =
        required.then(|| sample::of(context, &parameter.ty, &parameter.rules, Projection::Whole)).flatten();
    if !is_path {
        let check = check(context, source, parameter, field, required);
        let sample = value.map(|value| sample_argument(context, &parameter.ty, &value, Projection::Whole));
        return Input { check, step, only_value, sample, ..input };
    }
    report_unchecked_rules(context, parameter);
    // An empty object is encoded as an empty path segment.
    let value = value.filter(|value| value.as_object().is_none_or(|properties| !properties.is_empty()));
    Input {
        step,
        only_value,
        sample: value.as_ref().map(|value| sample_argument(context, &parameter.ty, value, Projection::Whole)),
        path_sample: value.map(|value| (parameter.wire.clone(), encoded_path_value(parameter, &value))),
        ..input
    }
}

/// Whether a parameter is the header `If-Match`.
fn is_etag(parameter: &Parameter) -> bool {
    parameter.role == ParameterRole::IfMatch && parameter.location == ParameterLocation::Header
}

/// Documentation of a parameter as Markdown.
struct ParameterDocs {
    setter: String,
    /// For the constructor; `None` without a description, rules and a default.
    description: Option<String>,
}

fn documentation(parameter: &Parameter) -> ParameterDocs {
    let mut notes = rules::in_words(&parameter.rules, &parameter.ty);
    notes.extend(
        parameter.default.as_ref().map(|value| format!("Default: {}.", docs::code(&value.to_string()))),
    );
    let fallback = format!("Sets the {} {}.", parameter.location.noun(), docs::code(&parameter.wire));
    let setter = docs::text_with_notes(&parameter.docs, &fallback, &notes.join(" "), None);
    let description = match setter.strip_prefix(&fallback) {
        Some(notes) => Some(notes.trim_start().to_owned()).filter(|notes| !notes.is_empty()),
        None => Some(setter.clone()),
    };
    ParameterDocs { setter, description }
}

fn argument(
    context: &Context<'_>,
    source: &mut Source,
    parameter: &Parameter,
    field: Ident,
) -> FieldArgument {
    if is_etag(parameter) {
        let etag = source.core("ETag");
        return FieldArgument::exact(field, quote! { #etag });
    }
    FieldArgument::converted(context, source, field, &parameter.ty, Projection::Whole)
}

/// Returns the statement that sends `If-Match`.
fn etag_step(wire: &str, field: &Ident, required: bool) -> TokenStream {
    if required {
        return quote! { let request = request.header(#wire, self.#field.as_str())?; };
    }
    quote! {
        let request = match &self.#field {
            Some(etag) => request.header(#wire, etag.as_str())?,
            None => request,
        };
    }
}

/// Returns the statement that sends a parameter.
fn step(context: &Context<'_>, source: &mut Source, parameter: &Parameter, field: &Ident) -> TokenStream {
    let text = match types::resolved(context, &parameter.ty) {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => quote! { self.#field.as_str() },
        TypeRef::String(StringFormat::Password) => quote! { self.#field.expose() },
        TypeRef::String(_) => quote! { &self.#field },
        TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Number => quote! { &self.#field.to_string() },
        _ => return styled_step(context, source, parameter, field),
    };
    let is_plain_path = parameter.location == ParameterLocation::Path
        && parameter.media_type.is_none()
        && parameter.style == Style::Simple;
    if is_plain_path {
        let wire = &parameter.wire;
        return quote! { let request = request.path_parameter(#wire, #text)?; };
    }
    styled_step(context, source, parameter, field)
}

/// Reports that the rules of a path parameter are not checked. Identifiers come from the server, so they are accepted even if
/// they differ from the documented pattern.
fn report_unchecked_rules(context: &mut Context<'_>, parameter: &Parameter) {
    let type_has_rules = match &parameter.ty {
        TypeRef::Named(id) => {
            matches!(&context.document.ty(*id).shape, Shape::Alias(_, rules) if *rules != Rules::default())
        }
        _ => false,
    };
    if parameter.rules != Rules::default() || type_has_rules {
        context.findings.push(Finding::new(
            Severity::Note,
            "rule-not-checked",
            parameter.pointer.clone(),
            "the rules of a path parameter are documented but not checked, because the server assigns its values",
        ));
    }
}
