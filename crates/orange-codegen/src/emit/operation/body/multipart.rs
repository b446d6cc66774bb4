//! Multipart forms: a struct with a field for each part.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use crate::emit::constructor::{self, Constructor, FieldArgument};
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::only_value::only_value;
use crate::emit::operation::media::{self, essence};
use crate::emit::operation::parameter::sample_argument;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::{docs, rules, sample, structs, types};
use crate::ir::{Content, Object, Property, Shape, Style, TypeId, TypeRef};

/// Returns an expression of a file for tests, with a media type in a range.
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

/// Returns the object that a reference names directly.
pub(super) fn object_of<'a>(context: &Context<'a>, ty: &TypeRef) -> Option<(TypeId, &'a Object)> {
    let TypeRef::Named(id) = ty else { return None };
    match &context.document.ty(*id).shape {
        Shape::Object(object) => Some((*id, object)),
        _ => None,
    }
}

/// Whether a value is sent as text: a scalar, or a list of scalars.
fn is_text(context: &Context<'_>, ty: &TypeRef) -> bool {
    match types::resolved(context, ty) {
        TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Number | TypeRef::Boolean => true,
        TypeRef::Array(inner, _) | TypeRef::Nullable(inner) => is_text(context, inner),
        TypeRef::Named(id) => matches!(context.document.ty(*id).shape, Shape::Enum(_)),
        TypeRef::Map(..) | TypeRef::Any | TypeRef::Binary => false,
    }
}

/// Returns the separator of a list in one part of a form. `None` if each element has its own part.
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
    argument: FieldArgument,
    /// The statement that adds the part to the form.
    step: TokenStream,
    /// The only valid value of a required part, which the constructor sets.
    only_value: Option<TokenStream>,
    /// An argument for tests; `None` if no valid one exists.
    sample: Option<TokenStream>,
    /// Statements that report violated rules of `value`, the whole form, to `violations`.
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
        let is_file_list = matches!(&target, TypeRef::Array(inner, _) if **inner == TypeRef::Binary);
        let is_file = target == TypeRef::Binary || is_file_list;
        let mut part = match target {
            TypeRef::Binary => Self::file(source, property),
            _ if is_file_list => Self::file_list(source, property),
            _ => Self::value(context, source, content, property, &target),
        };
        if property.required {
            part.only_value = only_value(context, &property.ty, &property.rules);
        }
        let (field, wire) = (&part.argument.field, &property.wire);
        let presence = property.required.then(|| quote! { violations.required(#wire, &value.#field); });
        let check = match is_file {
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
        part.checks = quote! { #presence #check };
        part
    }

    /// A part that is a file.
    fn file(source: &mut Source, property: &'a Property) -> Self {
        let (field, wire) = (types::ident(&property.rust), &property.wire);
        let file = source.core("FilePart");
        Self {
            property,
            step: quote! { let form = form.file(#wire, &self.#field); },
            argument: FieldArgument::exact(field, quote! { #file }),
            only_value: None,
            sample: Some(file_sample("*/*")),
            checks: TokenStream::new(),
        }
    }

    /// A part that is repeated for each file of a list.
    fn file_list(source: &mut Source, property: &'a Property) -> Self {
        let (field, wire) = (types::ident(&property.rust), &property.wire);
        let file = source.core("FilePart");
        let sample = file_sample("*/*");
        let step = quote! { let form = form.files(#wire, &self.#field); };
        let exact = FieldArgument::exact(field.clone(), quote! { impl IntoIterator<Item = #file> });
        Self {
            property,
            step,
            argument: FieldArgument {
                stored: quote! { Vec<#file> },
                convert: quote! { #field.into_iter().collect() },
                ..exact
            },
            only_value: None,
            sample: Some(quote! { [#sample] }),
            checks: TokenStream::new(),
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
        let (field, wire, ty) = (types::ident(&property.rust), &property.wire, &property.ty);
        let separator = content.styles.iter().find(|(part, ..)| part == wire).and_then(separator);
        let step = match separator {
            Some(separator) => quote! { let form = form.joined(#wire, #separator, &self.#field)?; },
            None => {
                let encoding = content.encodings.iter().find(|(part, _)| part == wire);
                let media_type =
                    encoding.and_then(|(_, declared)| media::of_part(declared, is_text(context, target)));
                let media_type = match media_type {
                    Some(media_type) => quote! { Some(#media_type) },
                    None => quote! { None },
                };
                quote! { let form = form.value(#wire, #media_type, &self.#field)?; }
            }
        };
        let sample = sample::of(context, ty, &property.rules, Projection::Create);
        Self {
            property,
            argument: FieldArgument::converted(context, source, field, ty, Projection::Create),
            step,
            only_value: None,
            sample: sample.map(|value| sample_argument(context, ty, &value, Projection::Create)),
            checks: TokenStream::new(),
        }
    }

    /// Whether the constructor has an argument for the part.
    fn is_argument(&self) -> bool {
        self.property.required && self.only_value.is_none()
    }

    fn declaration(&self) -> TokenStream {
        let FieldArgument { field, stored, .. } = &self.argument;
        let fallback = format!("The part {}.", docs::code(&self.property.wire));
        let docs = docs::of(&self.property.docs, &fallback, None, 4);
        quote! { #docs pub #field: Option<#stored>, }
    }

    /// Returns the field in a literal of the struct, with the expression of its argument; `None` if the part is optional.
    fn initializer(&self, value: &TokenStream) -> Option<TokenStream> {
        let field = &self.argument.field;
        let value = self.only_value.as_ref().unwrap_or(value);
        self.property.required.then(|| quote! { #field: Some(#value) })
    }

    fn setter(&self) -> TokenStream {
        let FieldArgument { field, argument, convert, .. } = &self.argument;
        let setter = structs::setter_name(field);
        let docs = docs::lines(&format!("Sets the part {}.", docs::code(&self.property.wire)), 4);
        quote! {
            #docs
            pub fn #setter(mut self, #field: #argument) -> Self {
                self.#field = Some(#convert);
                self
            }
        }
    }
}

/// Returns the parts of a form as a struct named `name`, which is added to `items`. `taken` has the names of other types.
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
    let send = match essence(&content.media_type).as_str() {
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
    let fields = |part: &Part<'_>| part.initializer(&part.argument.field.to_token_stream());
    let built = parts.iter().filter_map(fields).collect();
    let converted = parts.iter().filter_map(|part| part.initializer(&part.argument.convert)).collect();
    let (built, converted) = (literal(quote! { #name }, built), literal(quote! { Self }, converted));
    let required: Vec<&Part<'_>> = parts.iter().filter(|part| part.is_argument()).collect();
    let constructor = Constructor {
        name,
        builder: &constructor::builder_name(name, taken),
        required: required.iter().map(|part| part.argument.clone()).collect(),
        noun: "form",
        fields_noun: "parts",
        has_fields: !parts.is_empty(),
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
                #send
            }
        }
    });
    let samples: Option<Vec<_>> =
        required.iter().map(|part| Some((&part.argument, part.sample.clone()?))).collect();
    let sample = samples.map(|samples| constructor::call(&quote! { operations::#name }, &samples));
    Parts { ty: quote! { #name }, check: quote! { #(#checks)* }, sample }
}
