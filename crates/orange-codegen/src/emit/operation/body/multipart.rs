//! Forms with files: a struct with a field for each part.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

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

/// A part of a form, which is a field of the struct.
struct Part<'a> {
    property: &'a Property,
    field: Ident,
    ty: TokenStream,
    /// The type of the argument of the setter, and its conversion.
    argument: TokenStream,
    convert: TokenStream,
    /// The statement that adds the part to the form.
    step: TokenStream,
    /// The only valid value of a required part, which the constructor sets.
    only_value: Option<TokenStream>,
    /// Kinds of value that the argument accepts.
    accepts: BTreeSet<String>,
    /// A value for tests, as an argument.
    sample: Option<TokenStream>,
    /// Statements that report violations of `value`, the whole form.
    checks: TokenStream,
}

impl<'a> Part<'a> {
    fn new(
        context: &mut Context<'_>,
        source: &mut Source,
        content: &Content,
        property: &'a Property,
    ) -> Self {
        let target = types::resolved(context, &property.ty).clone();
        let is_files = matches!(&target, TypeRef::Array(inner, _) if **inner == TypeRef::Binary);
        let mut part = match target {
            TypeRef::Binary => Self::file(source, property),
            _ if is_files => Self::files(source, property),
            _ => Self::value(context, source, content, property, &target),
        };
        part.only_value =
            constructor::only_value(context, &property.ty, &property.rules).filter(|_| property.required);
        let (field, wire) = (&part.field, &property.wire);
        let required = property.required.then(|| quote! { violations.required(#wire, &value.#field); });
        let check = match target == TypeRef::Binary || is_files {
            true => TokenStream::new(),
            false => rules::of_value(context, source, &property.ty, &property.rules, &property.pointer),
        };
        let check = (!check.is_empty()).then(|| {
            quote! {
                if let Some(value) = &value.#field {
                    let violations = &mut violations.enter(#wire);
                    #check
                }
            }
        });
        part.checks = quote! { #required #check };
        part
    }

    /// A part that is a file.
    fn file(source: &mut Source, property: &'a Property) -> Self {
        let (field, wire) = (types::ident(&property.rust), &property.wire);
        let file = source.core("FilePart");
        let argument = quote! { #file };
        Self {
            property,
            ty: quote! { #file },
            accepts: constructor::exactly(&argument),
            argument,
            convert: quote! { #field },
            step: quote! { let form = form.file(#wire, &self.#field); },
            only_value: None,
            sample: Some(file_sample("*/*")),
            checks: TokenStream::new(),
            field,
        }
    }

    /// A part that is repeated for each file of a list.
    fn files(source: &mut Source, property: &'a Property) -> Self {
        let (field, wire) = (types::ident(&property.rust), &property.wire);
        let file = source.core("FilePart");
        let argument = quote! { impl IntoIterator<Item = #file> };
        let sample = file_sample("*/*");
        Self {
            property,
            ty: quote! { Vec<#file> },
            accepts: constructor::exactly(&argument),
            argument,
            convert: quote! { #field.into_iter().collect() },
            step: quote! { let form = form.files(#wire, &self.#field); },
            only_value: None,
            sample: Some(quote! { [#sample] }),
            checks: TokenStream::new(),
            field,
        }
    }

    /// A part that is text or JSON.
    fn value(
        context: &Context<'_>,
        source: &mut Source,
        content: &Content,
        property: &'a Property,
        target: &TypeRef,
    ) -> Self {
        let (field, wire) = (types::ident(&property.rust), &property.wire);
        let ty = types::rust(context, source, &property.ty, Form::Create);
        let argument = types::argument(context, source, &property.ty, Form::Create, &field);
        let encoding = content.encodings.iter().find(|(part, _)| part == wire);
        let media_type =
            encoding.and_then(|(_, declared)| media::of_part(declared, is_text(context, target)));
        let media_type = match media_type {
            Some(media_type) => quote! { Some(#media_type) },
            None => quote! { None },
        };
        let separator = content.styles.iter().find(|(part, ..)| part == wire).and_then(separator);
        let step = match separator {
            Some(separator) => quote! { let form = form.joined(#wire, #separator, &self.#field)?; },
            None => quote! { let form = form.value(#wire, #media_type, &self.#field)?; },
        };
        let sample = sample::of(context, &property.ty, &property.rules, Form::Create);
        Self {
            property,
            ty,
            argument: argument.ty,
            convert: argument.convert,
            step,
            only_value: None,
            accepts: constructor::accepted(context, &property.ty, Form::Create),
            sample: sample.map(|value| sample_argument(context, &property.ty, &value, Form::Create)),
            checks: TokenStream::new(),
            field,
        }
    }

    /// Whether the constructor has an argument for the part.
    fn is_argument(&self) -> bool {
        self.property.required && self.only_value.is_none()
    }

    /// Returns the part as a required field of a constructor.
    fn to_required(&self) -> Required {
        Required {
            field: self.field.clone(),
            argument: self.argument.clone(),
            stored: self.ty.clone(),
            convert: self.convert.clone(),
            accepts: self.accepts.clone(),
            about: None,
        }
    }

    fn declaration(&self) -> TokenStream {
        let Self { field, ty, property, .. } = self;
        let docs = docs::of(&property.docs, &format!("`{}`.", property.wire.replace('`', "'")), None, 4);
        quote! { #docs pub #field: Option<#ty>, }
    }

    /// The field in a literal of the struct, where `value` is that of an argument; `None` if the part is optional.
    fn initial(&self, value: &TokenStream) -> Option<TokenStream> {
        let field = &self.field;
        let value = self.only_value.as_ref().unwrap_or(value);
        self.property.required.then(|| quote! { #field: Some(#value) })
    }

    fn setter(&self) -> TokenStream {
        let Self { field, argument, convert, property, .. } = self;
        let setter = structs::setter_name(field);
        let docs = docs::lines(&format!("Sets `{}`.", property.wire.replace('`', "'")), 4);
        quote! {
            #docs
            pub fn #setter(mut self, #field: #argument) -> Self {
                self.#field = Some(#convert);
                self
            }
        }
    }
}

/// Returns the struct with the parts of a form. `name` is that of the struct, `taken` the names of other types, and `items`
/// receives the struct.
pub(super) fn multipart(
    context: &mut Context<'_>,
    source: &mut Source,
    (name, taken): (&Ident, &BTreeSet<String>),
    object: &Object,
    content: &Content,
    id: TypeId,
    items: &mut Vec<TokenStream>,
) -> Parts {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (index, property) in object.properties.iter().enumerate() {
        context.coverage.insert(Item::Property(id, index));
        if !property.read_only {
            parts.push(Part::new(context, source, content, property));
        }
    }
    let multipart = source.core("Multipart");
    let sent = match essence(&content.media_type).as_str() {
        "multipart/form-data" => quote! { form.send(request) },
        other => quote! { form.send_as(#other, request) },
    };
    let literal = |name: TokenStream, values: Vec<TokenStream>| {
        if values.is_empty() {
            quote! { #name::default() }
        } else if values.len() == parts.len() {
            quote! { #name { #(#values),* } }
        } else {
            quote! { #name { #(#values,)* ..#name::default() } }
        }
    };
    let built = parts.iter().filter_map(|part| part.initial(&part.field.to_token_stream())).collect();
    let converted = parts.iter().filter_map(|part| part.initial(&part.convert)).collect();
    let (built, converted) = (literal(quote! { #name }, built), literal(quote! { Self }, converted));
    let required: Vec<&Part<'_>> = parts.iter().filter(|part| part.is_argument()).collect();
    let constructor = Constructor {
        name,
        builder: &builder_name(name, taken),
        required: required.iter().map(|part| part.to_required()).collect(),
        summary: "Creates the form from its required parts.",
    };
    let new = constructor.emit(source, &built, &converted);
    let docs = docs::of(&context.document.ty(id).docs, "The parts of the form.", None, 0);
    let (fields, setters) = (parts.iter().map(Part::declaration), parts.iter().map(Part::setter));
    let (steps, checks) = (parts.iter().map(|part| &part.step), parts.iter().map(|part| &part.checks));
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
    let samples: Option<Vec<_>> =
        required.iter().map(|part| Some((&part.field, &part.accepts, part.sample.clone()?))).collect();
    let sample = samples.map(|samples| constructor::call(&quote! { operations::#name }, samples));
    Parts { ty: quote! { #name }, check: quote! { #(#checks)* }, sample }
}
