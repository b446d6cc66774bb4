//! The body that an operation sends: JSON, a form, a form with files, or bytes.

mod multipart;
mod way;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use self::way::{Send, Way, way};
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::operation::media::is_json;
use crate::emit::operation::parameter::Input;
use crate::emit::source::Source;
use crate::emit::{constructor, docs};
use crate::finding::{Finding, Severity};
use crate::ir::Operation;

/// Parts of an operation that its body adds.
#[derive(Default)]
pub(super) struct Body {
    pub inputs: Vec<Input>,
    pub items: Vec<TokenStream>,
}

pub(super) fn of(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    name: &Ident,
    taken: &BTreeSet<String>,
) -> Body {
    let Some(body) = &operation.body else { return Body::default() };
    let mut out = Body::default();
    let mut ways: Vec<Way> = Vec::new();
    for (position, content) in body.contents.iter().enumerate() {
        context.coverage.insert(Item::Body(index, position));
        let way = way(context, source, operation, content, (name, taken), &mut out.items);
        let same = |other: &&mut Way| other.ty.to_string() == way.ty.to_string() && other.class == way.class;
        match ways.iter_mut().find(same) {
            // Several ranges are one way, with a media type in any of them.
            Some(Way { send: Send::File(ranges) | Send::JsonWithin(ranges), .. }) => {
                if let Send::File(more) | Send::JsonWithin(more) = way.send {
                    ranges.extend(more);
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
                let taken = ways.iter().filter(|other| other.name == way.name).count();
                let name =
                    if taken > 0 { format_ident!("{}{}", way.name, taken + 1) } else { way.name.clone() };
                ways.push(Way { name, ..way });
            }
        }
    }
    let field = format_ident!("body");
    let input = match &ways[..] {
        [] => return out,
        [way] => {
            let mut input = Input::body(
                field.clone(),
                way.ty.clone(),
                way.argument.clone(),
                way.convert.clone(),
                way.accepts.clone(),
                body.required,
            );
            input.check = checked(&field, body.required, &way.check);
            input.sample = way.sample.as_ref().map(|(argument, _)| argument.clone());
            input.step = if body.required {
                let send = way.send.expression(&quote! { self.#field }, false);
                quote! { let request = #send; }
            } else {
                sent_if_set(&field, &way.send.expression(&quote! { body }, true))
            };
            input
        }
        ways => {
            let choice = format_ident!("{name}Body");
            // Boxed, so that the enum is as large as its smallest way.
            let variants = ways.iter().map(|Way { name, ty, docs, is_object, .. }| {
                let docs = docs::lines(docs, 4);
                let ty = if *is_object {
                    quote! { Box<#ty> }
                } else {
                    ty.clone()
                };
                quote! { #docs #name(#ty), }
            });
            out.items.push(quote! {
                /// The body, in one of the media types that the interface file declares.
                #[derive(Clone, Debug)]
                pub enum #choice { #(#variants)* }
            });
            let sends = ways.iter().map(|Way { name, send, .. }| {
                let send = send.expression(&quote! { body }, true);
                quote! { #choice::#name(body) => #send, }
            });
            let sends = quote! { #(#sends)* };
            let checks: Vec<_> = ways.iter().filter(|way| !way.check.is_empty()).collect();
            let arms = checks.iter().map(|Way { name, check, .. }| (quote! { #choice::#name(value) }, check));
            let arms: Vec<_> = arms.collect();
            let check = match &arms[..] {
                [] => TokenStream::new(),
                [(pattern, check)] if ways.len() > 1 => quote! { if let #pattern = value { #check } },
                arms => {
                    let rest = (arms.len() < ways.len()).then(|| quote! { _ => {} });
                    let arms = arms.iter().map(|(pattern, check)| quote! { #pattern => { #check } });
                    quote! { match value { #(#arms)* #rest } }
                }
            };
            let mut input = Input::body(
                field.clone(),
                quote! { #choice },
                quote! { #choice },
                quote! { #field },
                constructor::exactly(&quote! { #choice }),
                body.required,
            );
            input.check = checked(&field, body.required, &check);
            input.sample = ways.iter().find_map(|Way { name, sample, is_object, .. }| {
                let (_, exact) = sample.as_ref()?;
                let exact = if *is_object {
                    quote! { Box::new(#exact) }
                } else {
                    exact.clone()
                };
                Some(quote! { operations::#choice::#name(#exact) })
            });
            input.step = if body.required {
                quote! { let request = match &self.#field { #sends }; }
            } else {
                sent_if_set(&field, &quote! { match body { #sends } })
            };
            input
        }
    };
    let mut input = input;
    if let Some(text) = &body.docs.description {
        let prose = docs::prose(text);
        input.docs = docs::lines(&prose, 4);
        input.about = (!prose.is_empty()).then_some(prose);
    }
    out.inputs.push(input);
    out
}

fn checked(field: &Ident, required: bool, check: &TokenStream) -> TokenStream {
    if check.is_empty() {
        return TokenStream::new();
    }
    let simple = check.to_string() == quote! { value.check(violations); }.to_string();
    // A body is checked at the root, so that a path names the property.
    match (required, simple) {
        (true, true) => quote! { self.#field.check(&mut violations); },
        (false, true) => quote! { if let Some(body) = &self.#field { body.check(&mut violations); } },
        (true, false) => quote! { { let (value, violations) = (&self.#field, &mut violations); #check } },
        (false, false) => {
            quote! { if let Some(value) = &self.#field { let violations = &mut violations; #check } }
        }
    }
}

fn sent_if_set(field: &Ident, send: &TokenStream) -> TokenStream {
    quote! {
        let request = match &self.#field {
            Some(body) => #send,
            None => request,
        };
    }
}
