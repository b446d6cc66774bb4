//! Forms with files: a struct with a field for each part.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::constructor::{self, Constructor, Required};
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::form::Form;
use crate::emit::operation::media::{self, essence};
use crate::emit::operation::naming::builder_name;
use crate::emit::operation::parameter::sample_argument;
use crate::emit::source::Source;
use crate::emit::{docs, rules, sample, structs, types};
use crate::ir::{Content, Object, Property, Shape, Style, TypeId, TypeRef};

/// A file of a type in a range.
pub(super) fn file_sample(range: &str) -> TokenStream {
    let media_type = match range.split_once('/') {
        Some(("*", _)) | None => "application/octet-stream".to_owned(),
        Some((kind, subtype)) => format!("{kind}/{}", subtype.replace('*', "sample")),
    };
    quote! { FilePart::new("sample.bin", #media_type, &b"sample"[..]) }
}

/// The struct of a form, its checks, and a value for tests.
pub(super) struct Parts {
    pub(super) ty: TokenStream,
    pub(super) check: TokenStream,
    pub(super) sample: Option<TokenStream>,
}

pub(super) fn object_of<'a>(context: &Context<'a>, ty: &TypeRef) -> Option<(TypeId, &'a Object)> {
    let TypeRef::Named(id) = ty else { return None };
    match &context.document.ty(*id).shape {
        Shape::Object(object) => Some((*id, object)),
        _ => None,
    }
}

/// Whether a value is written as text: a scalar, or a list of them.
fn is_text(context: &Context<'_>, ty: &TypeRef) -> bool {
    match types::resolved(context, ty) {
        TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Number | TypeRef::Boolean => true,
        TypeRef::Array(inner, _) | TypeRef::Nullable(inner) => is_text(context, inner),
        TypeRef::Named(id) => matches!(context.document.ty(*id).shape, Shape::Enum(_)),
        TypeRef::Map(..) | TypeRef::Any | TypeRef::Binary => false,
    }
}

/// The separator between the elements of a list in one part of a form.
fn separator((_, style, explode): &(String, Style, bool)) -> Option<&'static str> {
    match style {
        _ if *explode => None,
        Style::Form | Style::Simple => Some(","),
        Style::SpaceDelimited => Some(" "),
        Style::PipeDelimited => Some("|"),
        Style::TabDelimited => Some("\t"),
        Style::Label | Style::Matrix | Style::DeepObject => None,
    }
}

/// A struct with the parts of a form.
pub(super) fn multipart(
    context: &mut Context<'_>,
    source: &mut Source,
    (name, taken): (&Ident, &BTreeSet<String>),
    object: &Object,
    content: &Content,
    id: TypeId,
    items: &mut Vec<TokenStream>,
) -> Parts {
    let mut samples: Option<Vec<(Ident, BTreeSet<String>, TokenStream)>> = Some(Vec::new());
    let (mut fields, mut steps, mut setters, mut checks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut required, mut values, mut converted) = (Vec::new(), Vec::new(), Vec::new());
    let properties: Vec<(usize, &Property)> = object.properties.iter().enumerate().collect();
    for (index, property) in properties {
        context.coverage.insert(Item::Property(id, index));
        if property.read_only {
            continue;
        }
        let (field, wire) = (types::ident(&property.rust), &property.wire);
        let target = types::resolved(context, &property.ty).clone();
        let is_files = matches!(&target, TypeRef::Array(inner, _) if **inner == TypeRef::Binary);
        let (ty, argument, convert, step) = if target == TypeRef::Binary {
            let file = source.core("FilePart");
            let step = quote! { let form = form.file(#wire, &self.#field); };
            (quote! { #file }, quote! { #file }, quote! { #field }, step)
        } else if is_files {
            let file = source.core("FilePart");
            let step = quote! { let form = form.files(#wire, &self.#field); };
            let argument = quote! { impl IntoIterator<Item = #file> };
            (quote! { Vec<#file> }, argument, quote! { #field.into_iter().collect() }, step)
        } else {
            let ty = types::rust(context, source, &property.ty, Form::Create);
            let argument = types::argument(context, source, &property.ty, Form::Create, &field);
            let encoding = content.encodings.iter().find(|(part, _)| part == wire);
            let media_type =
                encoding.and_then(|(_, declared)| media::of_part(declared, is_text(context, &target)));
            let media_type = match media_type {
                Some(media_type) => quote! { Some(#media_type) },
                None => quote! { None },
            };
            let separator = content.styles.iter().find(|(part, ..)| part == wire).and_then(separator);
            let step = match separator {
                Some(separator) => quote! { let form = form.joined(#wire, #separator, &self.#field)?; },
                None => quote! { let form = form.value(#wire, #media_type, &self.#field)?; },
            };
            (ty, argument.ty, argument.convert, step)
        };
        let docs = docs::of(&property.docs, &format!("`{}`.", wire.replace('`', "'")), None, 4);
        fields.push(quote! { #docs pub #field: Option<#ty>, });
        steps.push(step);
        let only =
            constructor::only_value(context, &property.ty, &property.rules).filter(|_| property.required);
        if let Some(only) = only {
            values.push(quote! { #field: Some(#only) });
            converted.push(quote! { #field: Some(#only) });
        } else if property.required {
            let sample = if target == TypeRef::Binary {
                Some(file_sample("*/*"))
            } else if is_files {
                let file = file_sample("*/*");
                Some(quote! { [#file] })
            } else {
                sample::of(context, &property.ty, &property.rules, Form::Create)
                    .map(|value| sample_argument(context, &property.ty, &value, Form::Create))
            };
            let accepts = if target == TypeRef::Binary || is_files {
                constructor::exactly(&argument)
            } else {
                constructor::accepted(context, &property.ty, Form::Create)
            };
            samples = samples.zip(sample).map(|(mut samples, sample)| {
                samples.push((field.clone(), accepts.clone(), sample));
                samples
            });
            values.push(quote! { #field: Some(#field) });
            converted.push(quote! { #field: Some(#convert) });
            required.push(Required {
                field: field.clone(),
                argument: argument.clone(),
                stored: ty.clone(),
                convert: convert.clone(),
                accepts,
                about: None,
            });
        }
        if property.required {
            checks.push(quote! { violations.required(#wire, &value.#field); });
        }
        if target != TypeRef::Binary && !is_files {
            let check = rules::of_value(context, source, &property.ty, &property.rules, &property.pointer);
            if !check.is_empty() {
                checks.push(quote! {
                    if let Some(value) = &value.#field {
                        let violations = &mut violations.enter(#wire);
                        #check
                    }
                });
            }
        }
        let setter = structs::setter_name(&field);
        let docs = docs::lines(&format!("Sets `{}`.", wire.replace('`', "'")), 4);
        setters.push(quote! {
            #docs
            pub fn #setter(mut self, #field: #argument) -> Self {
                self.#field = Some(#convert);
                self
            }
        });
    }
    let multipart = source.core("Multipart");
    let sent = match essence(&content.media_type).as_str() {
        "multipart/form-data" => quote! { form.send(request) },
        other => quote! { form.send_as(#other, request) },
    };
    let of = |name: TokenStream, values: &[TokenStream]| {
        if values.is_empty() {
            quote! { #name::default() }
        } else if values.len() == fields.len() {
            quote! { #name { #(#values),* } }
        } else {
            quote! { #name { #(#values,)* ..#name::default() } }
        }
    };
    let (body, converted) = (of(quote! { #name }, &values), of(quote! { Self }, &converted));
    let builder = &builder_name(name, taken);
    let summary = "Creates the form from its required parts.";
    let new = Constructor { name, builder, required, summary }.emit(source, &body, &converted);
    let docs = docs::of(&context.document.ty(id).docs, "The parts of the form.", None, 0);
    items.push(quote! {
        #docs
        #[derive(Clone, Debug, Default)]
        #[must_use]
        pub struct #name { #(#fields)* }

        impl #name {
            #new

            #(#setters)*

            fn send(&self, request: ApiRequest) -> Result<ApiRequest> {
                let form = #multipart::default();
                #(#steps)*
                #sent
            }
        }
    });
    let sample = samples.map(|samples| {
        let samples = samples.iter().map(|(field, accepts, sample)| (field, accepts, sample.clone()));
        constructor::call(&quote! { operations::#name }, samples)
    });
    Parts { ty: quote! { #name }, check: quote! { #(#checks)* }, sample }
}
