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
use self::encoding::written;
pub(super) use self::input::Input;
pub(super) use self::samples::{exact_sample, sample_argument};
use super::naming::in_query;
use super::path::path_text;
use super::response::ResponseDecoder;
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::form::Form;
use crate::emit::source::Source;
use crate::emit::{constructor, docs, renames, rules, sample, types};
use crate::filter_paths;
use crate::finding::{Finding, Severity};
use crate::ir::{
    Operation, Parameter, ParameterLocation, ParameterRole, Rules, Shape, StringFormat, Style, TypeRef,
};
use crate::lower::Case;

/// Headers that the client writes itself.
const OWN_HEADERS: &[&str] = &["authorization", "content-type", "x-api-key", "user-agent", "host"];

/// The inputs of an operation, its body aside.
pub(super) fn inputs(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    decoder: &ResponseDecoder,
) -> Vec<Input> {
    let mut inputs = Vec::new();
    let is_page = decoder.is_page();
    let mut query = is_page;
    let listed = filter_paths::listed(context.document, operation);
    let in_query = |one: &Parameter| in_query(one.role, &one.wire, one.location);
    // Names that parameters must not have.
    let mut taken = BTreeSet::from(["body".to_owned()]);
    if is_page || operation.parameters.iter().any(in_query) {
        taken.extend(["query".to_owned(), "with_query".to_owned()]);
    }
    let (mut max_limit, mut filter_checks) = (None, Vec::new());
    for (position, parameter) in operation.parameters.iter().enumerate() {
        context.coverage.insert(Item::Parameter(index, position));
        // A filter for equality is written as the bare name of its property.
        let is_filter = parameter.role == ParameterRole::Filter
            || parameter.role == ParameterRole::Plain
                && parameter.location == ParameterLocation::Query
                && listed.is_some_and(|root| {
                    filter_paths::property_at(context.document, root, &parameter.wire).is_some()
                });
        if is_filter {
            filter_checks.push(filter_check(context, source, parameter));
        }
        if in_query(parameter) {
            query = true;
            if parameter.role == ParameterRole::Limit {
                max_limit = parameter
                    .rules
                    .maximum
                    .map(crate::ir::Limit::as_f64)
                    .filter(|most| *most >= 1.0 && *most < 1e15)
                    .map(whole);
            }
            continue;
        }
        if parameter.role == ParameterRole::Ignored {
            continue;
        }
        if parameter.location == ParameterLocation::Header
            && OWN_HEADERS.contains(&parameter.wire.to_ascii_lowercase().as_str())
        {
            context.findings.push(Finding::new(
                Severity::Note,
                "client-header",
                parameter.pointer.clone(),
                format!("the client writes the header {} itself", parameter.wire),
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
    if query {
        source.uses("orange_core::query::Query");
        let field = format_ident!("query");
        // A declared parameter must not be sent a second time by the query.
        let own: Vec<&str> = operation
            .parameters
            .iter()
            .filter(|one| one.location == ParameterLocation::Query && !in_query(one))
            .map(|one| one.wire.as_str())
            .filter(|wire| matches!(*wire, "offset" | "limit" | "sort" | "fields"))
            .collect();
        let value = if decoder.is_identified {
            quote! { &self.query.with_id() }
        } else {
            quote! { &self.query }
        };
        let step = if own.is_empty() {
            quote! { let request = request.query(#value)?; }
        } else {
            quote! { let request = request.query_without(#value, &[#(#own),*])?; }
        };
        inputs.push(Input {
            ty: quote! { Query },
            argument: quote! { Query },
            convert: quote! { query },
            only_value: None,
            accepts: BTreeSet::new(),
            required: false,
            docs: TokenStream::new(),
            about: None,
            check: quote! { #(#filter_checks)* },
            step,
            max_limit,
            sample: None,
            in_path: None,
            query: true,
            field,
        });
    }
    inputs
}

/// A limit as the integer it is; the range was checked.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 1e15")]
fn whole(limit: f64) -> u64 {
    limit as u64
}

fn input(context: &mut Context<'_>, source: &mut Source, parameter: &Parameter, field: Ident) -> Input {
    let wire = &parameter.wire;
    let fallback = format!("`{}`.", wire.replace('`', "'"));
    let mut text = parameter.docs.clone();
    let facts = rules::in_words(&parameter.rules, &parameter.ty).join(" ");
    let mut notes = if facts.is_empty() { String::new() } else { facts };
    if let Some(default) = &parameter.default {
        notes = format!("{notes} Default: `{}`.", default.to_string().replace('`', "'")).trim().to_owned();
    }
    if !notes.is_empty() {
        let description = text.description.unwrap_or_else(|| fallback.clone());
        text.description = Some(format!("{description}\n\n{notes}"));
    }
    let docs = docs::of(&text, &fallback, None, 4);
    let about = docs::text_of(&text, &fallback, None);
    let about = (about != fallback).then_some(about);
    let if_match =
        parameter.role == ParameterRole::IfMatch && parameter.location == ParameterLocation::Header;
    let required = parameter.required || parameter.location == ParameterLocation::Path;
    let (ty, argument, convert) = if if_match {
        let etag = source.core("ETag");
        (quote! { #etag }, quote! { #etag }, quote! { #field })
    } else {
        let ty = types::rust(context, source, &parameter.ty, Form::Whole);
        let argument = types::argument(context, source, &parameter.ty, Form::Whole, &field);
        (ty, argument.ty, argument.convert)
    };
    let accepts = match if_match {
        true => constructor::exactly(&argument),
        false => constructor::accepted(context, &parameter.ty, Form::Whole),
    };
    let only_value = (required && !if_match)
        .then(|| constructor::only_value(context, &parameter.ty, &parameter.rules))
        .flatten();
    let step = if if_match && required {
        quote! { let request = request.header(#wire, self.#field.as_str())?; }
    } else if if_match {
        quote! {
            let request = match &self.#field {
                Some(etag) => request.header(#wire, etag.as_str())?,
                None => request,
            };
        }
    } else {
        let scalar = match types::resolved(context, &parameter.ty) {
            TypeRef::String(StringFormat::Date | StringFormat::DateTime) => {
                Some(quote! { self.#field.as_str() })
            }
            TypeRef::String(StringFormat::Password) => Some(quote! { self.#field.expose() }),
            TypeRef::String(_) => Some(quote! { &self.#field }),
            TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Number => {
                Some(quote! { &self.#field.to_string() })
            }
            _ => None,
        };
        match (parameter.location, scalar) {
            (ParameterLocation::Path, Some(text))
                if parameter.media_type.is_none() && parameter.style == Style::Simple =>
            {
                quote! { let request = request.path_parameter(#wire, #text)?; }
            }
            (_, scalar) => written(source, parameter, &field, scalar.is_some()),
        }
    };
    // Identifiers come from the server, so its form is accepted even if it differs from the documented pattern.
    let is_path = parameter.location == ParameterLocation::Path;
    let of_type = |ty: &TypeRef| {
        let TypeRef::Named(id) = ty else { return false };
        matches!(&context.document.ty(*id).shape, Shape::Alias(_, rules) if *rules != Rules::default())
    };
    if is_path && (parameter.rules != Rules::default() || of_type(&parameter.ty)) {
        context.findings.push(Finding::new(
            Severity::Note,
            "rule-not-checked",
            parameter.pointer.clone(),
            "the rules of a path parameter are documented but not checked, because the server assigns its values",
        ));
    }
    let check = if is_path || if_match {
        TokenStream::new()
    } else {
        check(context, source, parameter, &field, required)
    };
    let value = required.then(|| sample::of(context, &parameter.ty, &parameter.rules, Form::Whole)).flatten();
    // An empty object encodes to nothing, which a path cannot contain.
    let value =
        value.filter(|value| !is_path || value.as_object().is_none_or(|properties| !properties.is_empty()));
    let sample = if if_match {
        Some(quote! { ETag::new("\"1\"").unwrap() })
    } else {
        value.as_ref().map(|value| sample_argument(context, &parameter.ty, value, Form::Whole))
    };
    let in_path = value.filter(|_| is_path).map(|value| (wire.clone(), path_text(parameter, &value)));
    Input {
        field,
        ty,
        argument,
        convert,
        only_value,
        accepts,
        required,
        docs,
        about,
        check,
        step,
        max_limit: None,
        sample,
        in_path,
        query: false,
    }
}
