//! `validate()`: the rules of a specification for sent values.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::{Check, Context};
use super::form::Form;
use super::source::Source;
use super::structs::Struct;
use super::types;
use crate::finding::{Finding, Severity};
use crate::ir::{Rules, Shape, StringFormat, TypeId, TypeRef};

/// `validate()` of an object.
pub(super) fn of_object(context: &mut Context<'_>, source: &mut Source, id: TypeId, shape: &Struct<'_>) {
    let mut own_rules = own_of_properties(context, source, shape);
    // A received value that is sent back may break rules that the server broke.
    let raised =
        shape.form == Form::Create || shape.form == Form::Whole && !context.plan.has(id, Form::Create);
    if raised {
        own_rules.extend(own(context, id, &shape.name));
    }
    validate(context, source, id, &shape.name, shape.form, &own_rules);
}

/// The hand-written rules of a type (`x-orange-rules`).
fn own(context: &mut Context<'_>, id: TypeId, ty: &Ident) -> Option<TokenStream> {
    let rule = context.document.ty(id).own_rules.clone()?;
    context.checks.push(Check { rule, ty: ty.to_string() });
    // A trait, so that generated code does not depend on the module that implements it.
    Some(quote! { orange_core::model::HandWrittenRules::check_rules(self, violations); })
}

/// Calls the hand-written rules of the properties.
fn own_of_properties(context: &Context<'_>, source: &mut Source, shape: &Struct<'_>) -> TokenStream {
    let mut checks = TokenStream::new();
    for field in &shape.fields {
        let (name, wire, property) = (&field.name, &field.property.wire, field.property);
        let inner = match &shape.tagged {
            Some(tagged) if field.is_tagged && tagged.have_own_rules => {
                quote! { value.check_nested(violations); }
            }
            _ => own_of_value(context, source, &property.ty),
        };
        if inner.is_empty() {
            continue;
        }
        let set = if shape.form == Form::Patch {
            let patch = source.core("Patch");
            quote! { #patch::Set }
        } else {
            quote! { Some }
        };
        let inner = enter(&quote! { #wire }, &inner);
        checks.extend(quote! { if let #set(value) = &self.#name { #inner } });
    }
    checks
}

/// Statements that call the hand-written rules in `value`, a reference to a value of `ty`.
pub(super) fn own_of_value(context: &Context<'_>, source: &mut Source, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) || !context.plan.has_own_rules(*id) => {
            TokenStream::new()
        }
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Enum(_) => TokenStream::new(),
            Shape::Alias(target, _) if !types::is_newtype(context, *id) => {
                own_of_value(context, source, target)
            }
            Shape::Object(_) | Shape::Union(_) | Shape::Alias(..) => {
                source.core("NestedRules");
                quote! { value.check_nested(violations); }
            }
        },
        TypeRef::Array(inner, _) => each(&own_of_value(context, source, inner), |element| {
            let element = enter(&quote! { index }, element);
            quote! { for (index, value) in value.iter().enumerate() { #element } }
        }),
        TypeRef::Map(inner, _) => each(&own_of_value(context, source, inner), |element| {
            let element = enter(&quote! { name }, element);
            quote! { for (name, value) in value.iter() { #element } }
        }),
        TypeRef::Nullable(inner) => each(&own_of_value(context, source, inner), |inner| {
            quote! { if let Some(value) = value { #inner } }
        }),
        _ => TokenStream::new(),
    }
}

/// The statements around others, unless there are none.
fn each(inner: &TokenStream, around: impl FnOnce(&TokenStream) -> TokenStream) -> TokenStream {
    if inner.is_empty() { TokenStream::new() } else { around(inner) }
}

/// `validate()` of a named string.
pub(super) fn of_text(context: &mut Context<'_>, source: &mut Source, id: TypeId, name: &Ident) {
    let own_rules = own(context, id, name).unwrap_or_default();
    validate(context, source, id, name, Form::Whole, &own_rules);
}

/// `Validate` by the schema of a type and by hand-written rules, and `validate()` on the type itself.
pub(super) fn validate(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    name: &Ident,
    form: Form,
    own_rules: &TokenStream,
) {
    let pointer = &context.document.ty(id).definition;
    context.definitions.insert(pointer.clone());
    let side = types::ident(if form == Form::Patch { "Patch" } else { "Client" });
    source.uses("super::super::schemas::DEFINITIONS");
    if !context.plan.has_own_rules(id) {
        source.push(quote! { orange_core::__validate!(#name, #side, #pointer, DEFINITIONS); });
        return;
    }
    source.push(quote! { orange_core::__validate!(#name, #side, #pointer, DEFINITIONS, check_nested); });
    let (rules, violations_type) = (source.core("NestedRules"), source.core("Violations"));
    let parameter = types::ident(if own_rules.is_empty() { "_violations" } else { "violations" });
    source.push(quote! {
        impl #rules for #name {
            fn check_nested(&self, #parameter: &mut #violations_type) {
                #own_rules
            }
        }
    });
}

/// Statements that check `value`, a reference to a value of `ty`, and report to `violations`.
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
            let (least, most) =
                format.range().map(|(least, most)| (least.to_string(), most.to_string())).unzip();
            if let (Some(least), None) = (least, rules.minimum.or(rules.exclusive_minimum)) {
                out.extend(quote! { violations.minimum(*value, #least); });
            }
            if let (Some(most), None) = (most, rules.maximum.or(rules.exclusive_maximum)) {
                out.extend(quote! { violations.maximum(*value, #most); });
            }
        }
        _ => {}
    }
    match ty {
        TypeRef::String(_) | TypeRef::Named(_) => text_rules(context, source, ty, rules, pointer, &mut out),
        TypeRef::Integer(_) | TypeRef::Number => number_rules(rules, &mut out),
        TypeRef::Array(inner, own) => {
            if rules.min_items.is_some() || rules.max_items.is_some() {
                let (least, most) = bounds(rules.min_items, rules.max_items);
                out.extend(quote! { violations.items(value.len(), #least, #most); });
            }
            if rules.unique_items {
                out.extend(quote! { violations.unique_items(value); });
            }
            let element = of_value(context, source, inner, own, pointer);
            if !element.is_empty() {
                // Elements with rules of their type only need no loop here.
                if element.to_string() == quote! { value.check(violations); }.to_string() {
                    out.extend(quote! { violations.each(value); });
                } else {
                    let element = enter(&quote! { index }, &element);
                    out.extend(quote! { for (index, value) in value.iter().enumerate() { #element } });
                }
            }
        }
        TypeRef::Map(inner, own) => {
            if rules.min_items.is_some() || rules.max_items.is_some() {
                let (least, most) = bounds(rules.min_items, rules.max_items);
                out.extend(quote! { violations.properties(value, #least, #most); });
            }
            let element = of_value(context, source, inner, own, pointer);
            if !element.is_empty() {
                let element = enter(&quote! { name }, &element);
                out.extend(quote! { for (name, value) in value.iter() { #element } });
            }
        }
        TypeRef::Nullable(inner) => {
            let inner = of_value(context, source, inner, rules, pointer);
            if !inner.is_empty() {
                out.extend(quote! { if let Some(value) = value { #inner } });
            }
        }
        TypeRef::Boolean | TypeRef::Any | TypeRef::Binary => {}
    }
    if let Some(constant) = &rules.constant {
        let text = constant.to_string();
        out.extend(quote! { violations.constant(value, #text); });
    }
    out
}

/// Checks of nested values.
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
    if rules.min_length.is_some() || rules.max_length.is_some() {
        let (least, most) = bounds(rules.min_length, rules.max_length);
        out.extend(quote! { violations.length(value, #least, #most); });
    }
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

fn bounds(least: Option<u64>, most: Option<u64>) -> (TokenStream, TokenStream) {
    let literal = |value| {
        let value = Literal::u64_unsuffixed(value);
        quote! { #value }
    };
    (literal(least.unwrap_or(0)), most.map_or_else(|| quote! { u64::MAX }, literal))
}

/// The rules of a property as sentences for its documentation.
pub(super) fn in_words(rules: &Rules, ty: &TypeRef) -> Vec<String> {
    let mut out = Vec::new();
    let span = |least: Option<u64>, most: Option<u64>, [one, many]: [&str; 2]| {
        let noun = |number: u64| if number == 1 { one } else { many };
        match (least, most) {
            (Some(least), Some(most)) if least == most => Some(format!("Exactly {least} {}.", noun(least))),
            (Some(least), Some(most)) => Some(format!("{least} to {most} {}.", noun(most))),
            (Some(least), None) => Some(format!("At least {least} {}.", noun(least))),
            (None, Some(most)) => Some(format!("At most {most} {}.", noun(most))),
            (None, None) => None,
        }
    };
    out.extend(span(rules.min_length, rules.max_length, ["character", "characters"]));
    let nouns = match ty {
        TypeRef::Map(..) => ["property", "properties"],
        _ => ["element", "elements"],
    };
    out.extend(span(rules.min_items, rules.max_items, nouns));
    if rules.unique_items {
        out.push("No two elements are equal.".to_owned());
    }
    if let Some(pattern) = &rules.pattern {
        out.push(format!("Pattern: `{}`.", pattern.replace('`', "'")));
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
        out.push(format!("Always `{}`.", constant.to_string().replace('`', "'")));
    }
    out
}
