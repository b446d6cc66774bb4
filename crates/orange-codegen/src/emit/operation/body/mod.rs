//! The body that an operation sends: JSON, a form, a form with files, or bytes.

mod multipart;
mod variant;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use self::variant::{BodyEncoding, BodyVariant};
use crate::emit::constructor::FieldArgument;
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::docs;
use crate::emit::operation::media::is_json;
use crate::emit::operation::parameter::Input;
use crate::emit::source::Source;
use crate::finding::{Finding, Severity};
use crate::ir::Operation;

/// The field of an operation with its body, and the types that it needs.
#[derive(Default)]
pub(super) struct Body {
    pub input: Option<Input>,
    pub items: Vec<TokenStream>,
}

/// Returns the body of the operation at `index`, which has the Rust name `name`. `taken` has the names of other types.
pub(super) fn of(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    name: &Ident,
    taken: &BTreeSet<String>,
) -> Body {
    let Some(body) = &operation.body else { return Body::default() };
    let mut items = Vec::new();
    let variants = variants(context, source, index, operation, (name, taken), &mut items);
    let mut input = match &variants[..] {
        [] => return Body { input: None, items },
        [variant] => single_variant(variant, body.required),
        variants => {
            let choice = format_ident!("{name}Body");
            items.push(declare(&choice, variants));
            several_variants(&choice, variants, body.required)
        }
    };
    input.docs = docs::lines("Sends a body.", 4);
    if let Some(text) = &body.docs.description {
        let prose = docs::prose(text);
        input.docs = docs::lines(&prose, 4);
        input.argument.description = (!prose.is_empty()).then_some(prose);
    }
    Body { input: Some(input), items }
}

/// Returns a variant for each media type of the body, and reports equivalent media types. `names` are the name of the
/// operation and the names of other types.
fn variants(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    names: (&Ident, &BTreeSet<String>),
    items: &mut Vec<TokenStream>,
) -> Vec<BodyVariant> {
    let mut variants: Vec<BodyVariant> = Vec::new();
    for (position, content) in operation.body.iter().flat_map(|body| &body.contents).enumerate() {
        context.coverage.insert(Item::Body(index, position));
        let variant = variant::variant(context, source, operation, content, names, items);
        let is_same = |other: &&mut BodyVariant| {
            other.argument.stored.to_string() == variant.argument.stored.to_string()
                && other.class == variant.class
        };
        match variants.iter_mut().find(is_same) {
            // Several ranges are one variant with a media type in any of them.
            Some(BodyVariant {
                encoding: BodyEncoding::File(ranges) | BodyEncoding::JsonWithin(ranges),
                ..
            }) => {
                if let BodyEncoding::File(others) | BodyEncoding::JsonWithin(others) = variant.encoding {
                    ranges.extend(others);
                }
            }
            Some(_) if is_json(&content.media_type) => {
                context.findings.push(Finding::new(
                    Severity::Note,
                    "body-media-type",
                    operation.pointer.clone(),
                    format!(
                        "the body is JSON, sent as the first of its media types, not as {}",
                        content.media_type
                    ),
                ));
            }
            _ => {
                let name = match variants.iter().filter(|other| other.name == variant.name).count() {
                    0 => variant.name.clone(),
                    others => format_ident!("{}{}", variant.name, others + 1),
                };
                variants.push(BodyVariant { name, ..variant });
            }
        }
    }
    variants
}

/// Returns the field of a body with one media type.
fn single_variant(variant: &BodyVariant, required: bool) -> Input {
    let BodyVariant { argument, check, encoding, sample, .. } = variant;
    let field = &argument.field;
    Input {
        required,
        check: check_statement(field, required, check),
        step: if required {
            let request = encoding.request(&quote! { self.#field }, &quote! { &self.#field });
            quote! { let request = #request; }
        } else {
            optional_step(field, &encoding.request(&quote! { body }, &quote! { body }))
        },
        sample: sample.as_ref().map(|sample| sample.argument.clone()),
        ..Input::new(argument.clone())
    }
}

/// Declares the enum of a body with several media types.
fn declare(choice: &Ident, variants: &[BodyVariant]) -> TokenStream {
    let variants = variants.iter().map(|BodyVariant { name, argument, docs, is_boxed, .. }| {
        let (docs, ty) = (docs::lines(docs, 4), &argument.stored);
        match is_boxed {
            true => quote! { #docs #name(Box<#ty>), },
            false => quote! { #docs #name(#ty), },
        }
    });
    quote! {
        /// The body, in one of the media types that the interface file declares.
        #[derive(Clone, Debug)]
        pub enum #choice { #(#variants)* }
    }
}

/// Returns the field of a body with several media types: the enum `choice`.
fn several_variants(choice: &Ident, variants: &[BodyVariant], required: bool) -> Input {
    let field = format_ident!("body");
    let requests = variants.iter().map(|BodyVariant { name, encoding, .. }| {
        let request = encoding.request(&quote! { body }, &quote! { body });
        quote! { #choice::#name(body) => #request, }
    });
    let requests = quote! { #(#requests)* };
    let checked: Vec<_> = variants.iter().filter(|variant| !variant.check.is_empty()).collect();
    let check = match &checked[..] {
        [] => TokenStream::new(),
        [BodyVariant { name, check, .. }] => quote! { if let #choice::#name(value) = value { #check } },
        checked => {
            let arms = checked.iter().map(|BodyVariant { name, check, .. }| {
                quote! { #choice::#name(value) => { #check } }
            });
            let rest = (checked.len() < variants.len()).then(|| quote! { _ => {} });
            quote! { match value { #(#arms)* #rest } }
        }
    };
    Input {
        required,
        check: check_statement(&field, required, &check),
        step: if required {
            quote! { let request = match &self.#field { #requests }; }
        } else {
            optional_step(&field, &quote! { match body { #requests } })
        },
        sample: variants.iter().find_map(|BodyVariant { name, sample, is_boxed, .. }| {
            let exact = &sample.as_ref()?.exact;
            Some(match is_boxed {
                true => quote! { operations::#choice::#name(Box::new(#exact)) },
                false => quote! { operations::#choice::#name(#exact) },
            })
        }),
        ..Input::new(FieldArgument::exact(field, quote! { #choice }))
    }
}

/// Returns the statement that runs `check` on the body.
fn check_statement(field: &Ident, required: bool, check: &TokenStream) -> TokenStream {
    if check.is_empty() {
        return TokenStream::new();
    }
    let is_call = check.to_string() == quote! { value.check(violations); }.to_string();
    // Unlike a parameter, a body adds no path segment here: `typed_body` enters "body" if it has rules of its own.
    match (required, is_call) {
        (true, true) => quote! { self.#field.check(&mut violations); },
        (false, true) => quote! { if let Some(body) = &self.#field { body.check(&mut violations); } },
        (true, false) => quote! { { let (value, violations) = (&self.#field, &mut violations); #check } },
        (false, false) => {
            quote! { if let Some(value) = &self.#field { let violations = &mut violations; #check } }
        }
    }
}

/// Returns the statement that adds an optional body to `request`.
fn optional_step(field: &Ident, request: &TokenStream) -> TokenStream {
    quote! {
        let request = match &self.#field {
            Some(body) => #request,
            None => request,
        };
    }
}
