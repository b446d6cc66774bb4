//! Validation of values before they are sent.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, quote};

use super::context::{Check, Context};
use super::projection::Projection;
use super::source::Source;
use super::structs::Struct;
use super::{docs, types};
use crate::finding::{Finding, Severity};
use crate::ir::{Rules, Shape, StringFormat, TypeId, TypeRef};

/// Adds the validation of an object.
pub(super) fn validate_object(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    shape: &Struct<'_>,
) {
    let mut hand_written_rules = hand_written_of_properties(context, source, shape);
    // A received value that is sent back may violate rules that the server does not keep.
    let is_created = shape.projection == Projection::Create
        || shape.projection == Projection::Whole && !context.plan.has(id, Projection::Create);
    if is_created {
        hand_written_rules.extend(hand_written_of_type(context, id, &shape.name));
    }
    validate(context, source, id, &shape.name, shape.projection, &hand_written_rules);
}

/// Returns the call of the hand-written rules of a type (`x-orange-rules`).
fn hand_written_of_type(context: &mut Context<'_>, id: TypeId, ty: &Ident) -> Option<TokenStream> {
    let rule = context.document.ty(id).hand_written_rules.clone()?;
    context.checks.push(Check { rule, ty: ty.to_string() });
    // Through a trait, so that generated code does not depend on the module that implements it.
    Some(quote! { orange_core::model::HandWrittenRules::check_rules(self, violations); })
}

/// Returns the statements that check the hand-written rules of the properties.
fn hand_written_of_properties(context: &Context<'_>, source: &mut Source, shape: &Struct<'_>) -> TokenStream {
    let mut checks = TokenStream::new();
    for field in &shape.fields {
        let (name, wire, property) = (&field.name, &field.property.wire, field.property);
        let checks_of_value = match &shape.tagged {
            Some(tagged) if field.is_tagged && tagged.have_hand_written_rules => {
                quote! { value.check_nested(violations); }
            }
            _ => hand_written_of_value(context, source, &property.ty),
        };
        if checks_of_value.is_empty() {
            continue;
        }
        let set = if shape.projection == Projection::Patch {
            let patch = source.core("Patch");
            quote! { #patch::Set }
        } else {
            quote! { Some }
        };
        let statements = enter(&quote! { #wire }, &checks_of_value);
        checks.extend(quote! { if let #set(value) = &self.#name { #statements } });
    }
    checks
}

/// Returns the statements that check the hand-written rules of `value`, a reference to a value of a type.
pub(super) fn hand_written_of_value(context: &Context<'_>, source: &mut Source, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) || !context.plan.has_hand_written_rules(*id) => {
            TokenStream::new()
        }
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Enum(_) => TokenStream::new(),
            Shape::Alias(target, _) if !types::is_newtype(context, *id) => {
                hand_written_of_value(context, source, target)
            }
            Shape::Object(_) | Shape::Union(_) | Shape::Alias(..) => {
                source.core("NestedRules");
                quote! { value.check_nested(violations); }
            }
        },
        TypeRef::Array(inner, _) => for_each_item(&hand_written_of_value(context, source, inner)),
        TypeRef::Map(inner, _) => for_each_entry(&hand_written_of_value(context, source, inner)),
        TypeRef::Nullable(inner) => if_some(&hand_written_of_value(context, source, inner)),
        _ => TokenStream::new(),
    }
}

/// Returns the statement that checks each item of an array. Empty if `checks` is empty.
fn for_each_item(checks: &TokenStream) -> TokenStream {
    if checks.is_empty() {
        return TokenStream::new();
    }
    let checks = enter(&quote! { index }, checks);
    quote! { for (index, value) in value.iter().enumerate() { #checks } }
}

/// Returns the statement that checks each value of a map. Empty if `checks` is empty.
fn for_each_entry(checks: &TokenStream) -> TokenStream {
    if checks.is_empty() {
        return TokenStream::new();
    }
    let checks = enter(&quote! { name }, checks);
    quote! { for (name, value) in value.iter() { #checks } }
}

/// Returns the statement that checks a nullable value. Empty if `checks` is empty.
fn if_some(checks: &TokenStream) -> TokenStream {
    if checks.is_empty() {
        return TokenStream::new();
    }
    quote! { if let Some(value) = value { #checks } }
}

/// Adds the validation of a named string.
pub(super) fn validate_text(context: &mut Context<'_>, source: &mut Source, id: TypeId, name: &Ident) {
    let hand_written_rules = hand_written_of_type(context, id, name).unwrap_or_default();
    validate(context, source, id, name, Projection::Whole, &hand_written_rules);
}

/// Implements `Validate` by the schema of a type and by hand-written rules.
pub(super) fn validate(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    name: &Ident,
    projection: Projection,
    hand_written_rules: &TokenStream,
) {
    let pointer = &context.document.ty(id).definition;
    context.definitions.insert(pointer.clone());
    let purpose = types::ident(if projection == Projection::Patch { "Patch" } else { "Request" });
    source.uses("super::super::schemas::DEFINITIONS");
    if !context.plan.has_hand_written_rules(id) {
        source.push(quote! { orange_core::__validate!(#name, #purpose, #pointer, DEFINITIONS); });
        return;
    }
    source.push(quote! { orange_core::__validate!(#name, #purpose, #pointer, DEFINITIONS, check_nested); });
    let (rules, violations_type) = (source.core("NestedRules"), source.core("Violations"));
    let parameter = types::ident(if hand_written_rules.is_empty() { "_violations" } else { "violations" });
    source.push(quote! {
        impl #rules for #name {
            fn check_nested(&self, #parameter: &mut #violations_type) {
                #hand_written_rules
            }
        }
    });
}

/// Returns the statements that check `value`, a reference to a value of a type, and report to `violations`.
pub(super) fn of_value(
    context: &mut Context<'_>,
    source: &mut Source,
    ty: &TypeRef,
    rules: &Rules,
    pointer: &crate::ir::Pointer,
) -> TokenStream {
    let mut out = TokenStream::new();
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => {}
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Enum(_) => {}
            Shape::Alias(target, inner) if !types::is_newtype(context, *id) => {
                out.extend(of_value(context, source, target, inner, pointer));
                out.extend(of_value(context, source, target, rules, pointer));
                return out;
            }
            Shape::Object(_) | Shape::Union(_) | Shape::Alias(..) => {
                source.core("Validate");
                out.extend(quote! { value.check(violations); });
            }
        },
        TypeRef::String(StringFormat::Date) => out.extend(quote! { violations.date(value); }),
        TypeRef::String(StringFormat::DateTime) => out.extend(quote! { violations.date_time(value); }),
        TypeRef::String(StringFormat::Uuid) => out.extend(quote! { violations.uuid(value); }),
        TypeRef::Number => out.extend(quote! { violations.finite(*value); }),
        TypeRef::Integer(format) => {
            let (min, max) = format.range().map(|(min, max)| (min.to_string(), max.to_string())).unzip();
            if let (Some(min), None) = (min, rules.minimum.or(rules.exclusive_minimum)) {
                out.extend(quote! { violations.minimum(*value, #min); });
            }
            if let (Some(max), None) = (max, rules.maximum.or(rules.exclusive_maximum)) {
                out.extend(quote! { violations.maximum(*value, #max); });
            }
        }
        _ => {}
    }
    match ty {
        TypeRef::String(_) | TypeRef::Named(_) => text_rules(context, source, ty, rules, pointer, &mut out),
        TypeRef::Integer(_) | TypeRef::Number => number_rules(rules, &mut out),
        TypeRef::Array(inner, own) => {
            out.extend(bounds(rules.min_items, rules.max_items).map(|(min, max)| {
                quote! { violations.items(value.len(), #min, #max); }
            }));
            if rules.unique_items {
                out.extend(quote! { violations.unique_items(value); });
            }
            let checks = of_value(context, source, inner, own, pointer);
            out.extend(if checks.to_string() == quote! { value.check(violations); }.to_string() {
                quote! { violations.each(value); }
            } else {
                for_each_item(&checks)
            });
        }
        TypeRef::Map(inner, own) => {
            out.extend(bounds(rules.min_items, rules.max_items).map(|(min, max)| {
                quote! { violations.properties(value, #min, #max); }
            }));
            out.extend(for_each_entry(&of_value(context, source, inner, own, pointer)));
        }
        TypeRef::Nullable(inner) => {
            out.extend(if_some(&of_value(context, source, inner, rules, pointer)));
        }
        TypeRef::Boolean | TypeRef::Any | TypeRef::Binary => {}
    }
    if let Some(constant) = &rules.constant {
        let text = constant.to_string();
        out.extend(quote! { violations.constant(value, #text); });
    }
    out
}

/// Returns checks whose violations are reported below the property or index `name`.
fn enter(name: &TokenStream, checks: &TokenStream) -> TokenStream {
    quote! {
        let violations = &mut violations.enter(#name);
        #checks
    }
}

fn text_rules(
    context: &mut Context<'_>,
    source: &mut Source,
    ty: &TypeRef,
    rules: &Rules,
    pointer: &crate::ir::Pointer,
    out: &mut TokenStream,
) {
    let is_text = match ty {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => false,
        TypeRef::String(_) => true,
        TypeRef::Named(id) => types::is_newtype(context, *id),
        _ => false,
    };
    if !is_text {
        return;
    }
    out.extend(bounds(rules.min_length, rules.max_length).map(|(min, max)| {
        quote! { violations.length(value, #min, #max); }
    }));
    if let Some(pattern) = &rules.pattern {
        if let Err(error) = regex_lite::Regex::new(pattern) {
            context.findings.push(Finding::new(
                Severity::Lost,
                "pattern",
                pointer.clone(),
                format!("the pattern {pattern} is documented but not checked: {error}"),
            ));
            return;
        }
        let ty = source.core("Pattern");
        out.extend(quote! {
            {
                static PATTERN: #ty = #ty::new(#pattern);
                violations.pattern(value, &PATTERN);
            }
        });
    }
}

fn number_rules(rules: &Rules, out: &mut TokenStream) {
    for (limit, method) in [
        (rules.minimum, "minimum"),
        (rules.maximum, "maximum"),
        (rules.exclusive_minimum, "exclusive_minimum"),
        (rules.exclusive_maximum, "exclusive_maximum"),
        (rules.multiple_of.filter(|step| step.as_f64() > 0.0), "multiple_of"),
    ] {
        if let Some(limit) = limit {
            let method = types::ident(method);
            let limit = limit.to_string();
            out.extend(quote! { violations.#method(*value, #limit); });
        }
    }
}

/// Returns minimum and maximum as expressions, or `None` if there is neither.
fn bounds(min: Option<u64>, max: Option<u64>) -> Option<(TokenStream, TokenStream)> {
    let literal = |value| Literal::u64_unsuffixed(value).to_token_stream();
    let max_or_unlimited = max.map_or_else(|| quote! { u64::MAX }, literal);
    (min.is_some() || max.is_some()).then(|| (literal(min.unwrap_or(0)), max_or_unlimited))
}

/// Returns the rules of a value as sentences for documentation.
pub(super) fn in_words(rules: &Rules, ty: &TypeRef) -> Vec<String> {
    let mut out = Vec::new();
    let count = |min: Option<u64>, max: Option<u64>, [singular, plural]: [&str; 2]| {
        let noun = |number: u64| if number == 1 { singular } else { plural };
        match (min, max) {
            (Some(min), Some(max)) if min == max => Some(format!("Exactly {min} {}.", noun(min))),
            (Some(min), Some(max)) => Some(format!("{min} to {max} {}.", noun(max))),
            (Some(min), None) => Some(format!("At least {min} {}.", noun(min))),
            (None, Some(max)) => Some(format!("At most {max} {}.", noun(max))),
            (None, None) => None,
        }
    };
    out.extend(count(rules.min_length, rules.max_length, ["character", "characters"]));
    let nouns = match ty {
        TypeRef::Map(..) => ["property", "properties"],
        _ => ["element", "elements"],
    };
    out.extend(count(rules.min_items, rules.max_items, nouns));
    if rules.unique_items {
        out.push("No two elements are equal.".to_owned());
    }
    if let Some(pattern) = &rules.pattern {
        out.push(format!("Pattern: {}.", docs::code(pattern)));
    }
    for (limit, words) in [
        (rules.minimum, "At least"),
        (rules.maximum, "At most"),
        (rules.exclusive_minimum, "Above"),
        (rules.exclusive_maximum, "Below"),
        (rules.multiple_of, "A multiple of"),
    ] {
        if let Some(limit) = limit {
            out.push(format!("{words} {limit}."));
        }
    }
    if let Some(constant) = &rules.constant {
        out.push(format!("Always {}.", docs::code(&constant.to_string())));
    }
    out
}
