//! `validate()`: the strict rules of a specification for what is sent.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::object::Struct;
use super::plan::Form;
use super::source::Source;
use super::types;
use super::{Check, Context};
use crate::ir::{Additional, IntegerFormat, Object, Rules, Shape, StringFormat, TypeId, TypeRef};
use crate::report::{Finding, Severity};

/// Rules of an object: those of its members, and those of the whole.
pub fn of_object(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    shape: &Struct<'_>,
    object: &Object,
) {
    let mut checks = member_checks(context, source, shape);
    if matches!(object.additional, Additional::Forbidden) {
        let kept = &shape.kept;
        checks.push(quote! { found.no_others(&self.#kept); });
    }
    if shape.form != Form::Patch && (object.min_members.is_some() || object.max_members.is_some()) {
        let (least, most) = bounds(object.min_members, object.max_members);
        checks.push(quote! { found.members(self, #least, #most); });
    }
    // What was read and is written back is what the server made of it.
    let raised =
        shape.form == Form::Create || shape.form == Form::Whole && !context.plan.has(id, Form::Create);
    if raised {
        checks.extend(own(context, id, &shape.name));
    }
    validate(source, &shape.name, &checks);
}

/// The hand-written rules of a type (`x-orange-rules`).
fn own(context: &mut Context<'_>, id: TypeId, ty: &Ident) -> Option<TokenStream> {
    let function = types::ident(context.document.ty(id).own_rules.as_deref()?);
    context.checks.push(Check { function: function.to_string(), ty: ty.to_string() });
    Some(quote! { crate::checks::#function(self, found); })
}

/// Rules of the members alone.
pub fn of_members(context: &mut Context<'_>, source: &mut Source, shape: &Struct<'_>) {
    let checks = member_checks(context, source, shape);
    validate(source, &shape.name, &checks);
}

fn member_checks(context: &mut Context<'_>, source: &mut Source, shape: &Struct<'_>) -> Vec<TokenStream> {
    let mut checks = Vec::new();
    for field in &shape.fields {
        let (name, wire, member) = (&field.name, &field.member.wire, field.member);
        if member.required && !member.read_only {
            checks.push(match (shape.form, member.nullable) {
                (Form::Patch, true) => quote! {},
                (Form::Patch, false) => quote! { found.not_deleted(#wire, &self.#name); },
                (_, false) => quote! { found.required(#wire, &self.#name); },
                (_, true) => quote! {
                    if !self.is_null(#wire) {
                        found.required(#wire, &self.#name);
                    }
                },
            });
        }
        // A type of its own where several kinds disagree on it.
        if field.ty.to_string() == "Json" && member.ty != TypeRef::Any {
            continue;
        }
        let value = of_value(context, source, &member.ty, &member.rules, &member.pointer);
        if !value.is_empty() {
            let set = if shape.form == Form::Patch { source.core("Patch") } else { types::ident("Some") };
            let set = if shape.form == Form::Patch {
                quote! { #set::Set }
            } else {
                quote! { #set }
            };
            let value = enter(&quote! { #wire }, &value);
            checks.push(quote! { if let #set(value) = &self.#name { #value } });
        }
    }
    checks
}

/// Rules of a named string.
pub fn of_text(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    name: &Ident,
    target: &TypeRef,
    rules: &Rules,
) {
    let pointer = context.document.ty(id).pointer.clone();
    let checks = of_value(context, source, target, rules, &pointer);
    let mut checks = if checks.is_empty() { Vec::new() } else { vec![quote! { let value = self; }, checks] };
    checks.extend(own(context, id, name));
    validate(source, name, &checks);
}

/// `Validate` with these checks, and `validate()` on the type itself.
pub fn validate(source: &mut Source, name: &Ident, checks: &[TokenStream]) {
    let (findings, validate) = (source.core("Findings"), source.core("Validate"));
    let found = if checks.is_empty() {
        quote! { _found }
    } else {
        quote! { found }
    };
    source.push(quote! {
        impl #validate for #name {
            fn check(&self, #found: &mut #findings) {
                #(#checks)*
            }
        }
    });
    source.push(quote! { orange_core::__validate!(#name); });
}

/// Statements that check `value`, a reference to a value of `ty`, and report to `found`.
pub fn of_value(
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
                out.extend(quote! { value.check(found); });
            }
        },
        TypeRef::String(StringFormat::Date) => out.extend(quote! { found.date(value); }),
        TypeRef::String(StringFormat::DateTime) => out.extend(quote! { found.date_time(value); }),
        TypeRef::String(StringFormat::Uuid) => out.extend(quote! { found.uuid(value); }),
        TypeRef::Number => out.extend(quote! { found.finite(*value); }),
        TypeRef::Integer(IntegerFormat::Int32) => {
            if rules.minimum.or(rules.exclusive_minimum).is_none() {
                out.extend(quote! { found.minimum(*value, f64::from(i32::MIN)); });
            }
            if rules.maximum.or(rules.exclusive_maximum).is_none() {
                out.extend(quote! { found.maximum(*value, f64::from(i32::MAX)); });
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
                out.extend(quote! { found.items(value.len(), #least, #most); });
            }
            if rules.unique_items {
                out.extend(quote! { found.unique(value); });
            }
            let element = of_value(context, source, inner, own, pointer);
            if !element.is_empty() {
                // Elements with rules of their type only need no loop here.
                if element.to_string() == quote! { value.check(found); }.to_string() {
                    out.extend(quote! { found.each(value); });
                } else {
                    let element = enter(&quote! { index }, &element);
                    out.extend(quote! { for (index, value) in value.iter().enumerate() { #element } });
                }
            }
        }
        TypeRef::Map(inner, own) => {
            if rules.min_items.is_some() || rules.max_items.is_some() {
                let (least, most) = bounds(rules.min_items, rules.max_items);
                out.extend(quote! { found.members(value, #least, #most); });
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
        out.extend(quote! { found.constant(value, #text); });
    }
    out
}

/// Checks at a place below.
fn enter(name: &TokenStream, checks: &TokenStream) -> TokenStream {
    quote! {
        let found = &mut found.enter(#name);
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
        out.extend(quote! { found.length(value, #least, #most); });
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
                found.pattern(value, &PATTERN);
            }
        });
    }
}

fn number_rules(rules: &Rules, out: &mut TokenStream) {
    for (limit, method) in [
        (rules.minimum, "minimum"),
        (rules.maximum, "maximum"),
        (rules.exclusive_minimum, "above"),
        (rules.exclusive_maximum, "below"),
        (rules.multiple_of.filter(|step| *step > 0.0), "multiple_of"),
    ] {
        if let Some(limit) = limit.filter(|limit| limit.is_finite()) {
            let method = types::ident(method);
            let limit = Literal::f64_unsuffixed(limit);
            out.extend(quote! { found.#method(*value, #limit); });
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

/// The rules of a member as sentences for its documentation.
pub fn in_words(rules: &Rules, ty: &TypeRef) -> Vec<String> {
    let mut out = Vec::new();
    let span = |least: Option<u64>, most: Option<u64>, noun: &str| {
        let noun = |number: u64| if number == 1 { noun.to_owned() } else { format!("{noun}s") };
        match (least, most) {
            (Some(least), Some(most)) if least == most => Some(format!("Exactly {least} {}.", noun(least))),
            (Some(least), Some(most)) => Some(format!("{least} to {most} {}.", noun(most))),
            (Some(least), None) => Some(format!("At least {least} {}.", noun(least))),
            (None, Some(most)) => Some(format!("At most {most} {}.", noun(most))),
            (None, None) => None,
        }
    };
    out.extend(span(rules.min_length, rules.max_length, "character"));
    let noun = if matches!(ty, TypeRef::Map(..)) { "member" } else { "element" };
    out.extend(span(rules.min_items, rules.max_items, noun));
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
