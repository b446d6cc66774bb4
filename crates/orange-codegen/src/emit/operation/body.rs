//! The body that an operation sends: JSON, a form, a form with files, or bytes.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::context::Context;
use super::super::source::Source;
use super::super::{docs, rules, sample, structs, types};
use super::media::{self, essence, is_json};
use super::parameter::{self, Input, exact_sample, sample_argument};
use crate::emit::constructor::{self, Constructor, Required};
use crate::emit::coverage::Item;
use crate::emit::form::{Form, body_form};
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Object, Operation, Property, Rules, Sequence, Shape, Style, TypeRef};

/// Parts of an operation that its body adds.
#[derive(Default)]
pub(super) struct Body {
    pub inputs: Vec<Input>,
    pub items: Vec<TokenStream>,
}

/// One way to send a body.
struct Way {
    /// Name of the variant, if there are several.
    name: Ident,
    docs: String,
    ty: TokenStream,
    argument: TokenStream,
    convert: TokenStream,
    /// Kinds of value that the argument accepts.
    accepts: BTreeSet<String>,
    /// Reports the violations of `value`.
    check: TokenStream,
    /// How the request gets it as its body.
    send: Send,
    /// Normalized media type, which distinguishes bodies of the same Rust type.
    class: String,
    /// A value for tests: as an argument, and of exactly the type.
    sample: Option<(TokenStream, TokenStream)>,
    /// Whether it may be large.
    is_object: bool,
}

/// How a value becomes the body of the request.
#[derive(Clone)]
enum Send {
    /// `request.json(&value)?`, and a content type other than that of plain JSON.
    Json(Option<String>),
    /// JSON of a media type of the caller's choice, in one of these ranges.
    JsonWithin(Vec<String>),
    /// A list of items, one after the other: the format and the media type.
    Items(Ident, String),
    /// Properties with styles of their own, and a content type with parameters.
    Form(TokenStream, Option<String>),
    /// A generated struct that encodes itself.
    Multipart,
    /// A file with a media type of its own, in one of these ranges.
    File(Vec<String>),
    Bytes(String),
}

impl Send {
    /// Returns the code that sends `value`, which is a place expression or a reference.
    fn expression(&self, value: &TokenStream, is_reference: bool) -> TokenStream {
        let reference = if is_reference {
            quote! { #value }
        } else {
            quote! { &#value }
        };
        match self {
            Self::Json(None) => quote! { request.json(#reference)? },
            Self::Json(Some(media_type)) => {
                quote! { request.json(#reference)?.header("content-type", #media_type)? }
            }
            Self::JsonWithin(ranges) => quote! { #value.send_within(request, &[#(#ranges),*])? },
            Self::Items(format, media_type) => {
                quote! { request.items(orange_core::streams::StreamFormat::#format, #media_type, #reference)? }
            }
            Self::Form(styles, None) => quote! { parameter::form(request, #reference, &[#styles])? },
            Self::Form(styles, Some(media_type)) => {
                quote! { parameter::form(request, #reference, &[#styles])?.header("content-type", #media_type)? }
            }
            Self::Multipart => quote! { #value.send(request)? },
            Self::File(ranges) => quote! { #value.send_within(request, &[#(#ranges),*])? },
            Self::Bytes(media_type) => quote! { request.body(#media_type, #value.clone())? },
        }
    }
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

fn way(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
    content: &Content,
    (name, taken): (&Ident, &BTreeSet<String>),
    items: &mut Vec<TokenStream>,
) -> Way {
    let media_type = &content.media_type;
    let essence = essence(media_type);
    let form = body_form(operation, media_type);
    let binary = matches!(types::resolved(context, &content.ty), TypeRef::Binary);
    let described = format!("As `{}`.", media_type.replace('`', "'"));
    if is_json(media_type) && !(binary && media::is_range(media_type)) {
        let mut contents = operation.body.iter().flat_map(|body| &body.contents);
        let is_plain = |other: &Content| {
            !media::is_range(&other.media_type) && media::class(&other.media_type) == "application/json"
        };
        // A range of JSON types is redundant beside plain JSON.
        if media::is_range(media_type) && !contents.any(is_plain) {
            return within_range(context, source, operation, content, form, essence);
        }
        let sent = media::sent_json(media_type);
        let send = Send::Json((sent != "application/json").then_some(sent));
        return typed(context, source, content, form, &media::json_name(media_type), described, send);
    }
    if let Some(format) = content.sequence.and_then(sent_format) {
        let list = TypeRef::Array(Box::new(content.ty.clone()), content.rules.clone());
        let list = Content { ty: list, rules: Rules::default(), ..content.clone() };
        let send = Send::Items(format_ident!("{format}"), media_type.trim().to_owned());
        return typed(context, source, &list, form, format, described, send);
    }
    if content.sequence.is_some() {
        context.findings.push(Finding::new(
            Severity::Lost,
            "undecoded-body",
            operation.pointer.clone(),
            format!("{essence}: events are not written: the body is bytes, its schema is not used"),
        ));
    }
    if essence == "application/x-www-form-urlencoded" {
        source.uses("orange_core::operation::parameter");
        let styles = content.styles.iter();
        let styles: Vec<_> = styles
            .map(|(name, style, explode)| {
                let style = parameter::style(source, *style, *explode, &TypeRef::Any);
                quote! { (#name, #style) }
            })
            .collect();
        let own = media_type.contains(';').then(|| media_type.trim().to_owned());
        let send = Send::Form(quote! { #(#styles),* }, own);
        return typed(context, source, content, form, "Form", described, send);
    }
    if essence.starts_with("multipart/") {
        if let Some((id, object)) = object_of(context, &content.ty) {
            // Another kind of multipart has parts of its own.
            let parts = match items.len() {
                0 => format_ident!("{name}Form"),
                before => format_ident!("{name}Form{}", before + 1),
            };
            let Parts { ty, check, sample } =
                multipart(context, source, (&parts, taken), object, content, id, items);
            let sample = sample.map(|sample| (sample.clone(), sample));
            return Way {
                name: format_ident!("Multipart"),
                docs: described,
                argument: quote! { #ty },
                convert: quote! { body },
                accepts: constructor::exactly(&ty),
                ty,
                check,
                send: Send::Multipart,
                class: essence,
                sample,
                is_object: true,
            };
        }
        context.findings.push(Finding::new(
            Severity::Repaired,
            "multipart",
            operation.pointer.clone(),
            "the parts of the form are not described; it is sent as bytes of the caller's making",
        ));
    }
    let file_part = source.core("FilePart");
    if media::is_range(&essence) || essence.starts_with("multipart/") || essence.is_empty() {
        // The caller sets the media type of a custom multipart body, including its boundary.
        let range = if media::is_range(&essence) { essence } else { "*/*".to_owned() };
        return Way {
            name: format_ident!("File"),
            docs: "Bytes with their media type.".to_owned(),
            ty: quote! { #file_part },
            argument: quote! { #file_part },
            convert: quote! { body },
            accepts: constructor::exactly(&quote! { #file_part }),
            check: TokenStream::new(),
            sample: Some((file_sample(&range), file_sample(&range))),
            send: Send::File(vec![range]),
            class: "file".to_owned(),
            is_object: false,
        };
    }
    if content.rules != Rules::default() {
        context.findings.push(Finding::new(
            Severity::Note,
            "rule-not-checked",
            operation.pointer.clone(),
            format!("the rules of a body of {essence} are not checked: it is bytes"),
        ));
    }
    source.uses("orange_core::__private::bytes::Bytes");
    let variant = essence.to_upper_camel_case();
    let variant =
        if variant.starts_with(|c: char| c.is_ascii_alphabetic()) { variant } else { "Raw".to_owned() };
    Way {
        name: types::ident(&variant),
        docs: described,
        ty: quote! { Bytes },
        argument: quote! { impl Into<Bytes> },
        convert: quote! { body.into() },
        // A literal becomes bytes as well as text.
        accepts: BTreeSet::from(["text".to_owned()]),
        check: TokenStream::new(),
        send: Send::Bytes(media_type.trim().to_owned()),
        class: media_type.clone(),
        sample: Some((quote! { &b"sample"[..] }, quote! { (&b"sample"[..]).into() })),
        is_object: false,
    }
}

/// The format of a body that is a sequence of items.
fn sent_format(sequence: Sequence) -> Option<&'static str> {
    match sequence {
        Sequence::JsonLines => Some("JsonLines"),
        Sequence::JsonSeq => Some("JsonSequence"),
        Sequence::Events | Sequence::TextEvents | Sequence::WholeEvents => None,
    }
}

/// A JSON body of a media type of the caller's choice; where plain JSON is in the range, a value alone is enough.
fn within_range(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
    content: &Content,
    form: Form,
    range: String,
) -> Way {
    let has_plain = !range.ends_with("+json");
    let sent = if has_plain { "sent as application/json unless" } else { "sent as" };
    context.findings.push(Finding::new(
        Severity::Note,
        "media-range",
        operation.pointer.clone(),
        format!(
            "a body has one media type in the range {range}: it is {sent} the caller names (`JsonBody::new`)"
        ),
    ));
    let docs = format!("JSON with a media type in the range `{range}`.");
    let way = typed(context, source, content, form, "Json", docs, Send::JsonWithin(vec![range.clone()]));
    let body = source.core("JsonBody");
    let inner = &way.ty;
    let ty = quote! { #body<#inner> };
    let check = if way.check.is_empty() {
        TokenStream::new()
    } else {
        let check = &way.check;
        quote! { let value = value.value(); #check }
    };
    let sample = way.sample.as_ref().map(|(_, exact)| {
        let media_type = range.replace('*', "sample");
        let value = match has_plain {
            true => quote! { orange_core::operation::#body::from(#exact) },
            false => quote! { orange_core::operation::#body::new(#media_type, #exact) },
        };
        (value.clone(), value)
    });
    let (argument, convert) = match has_plain {
        true => (quote! { impl Into<#ty> }, quote! { body.into() }),
        false => (ty.clone(), quote! { body }),
    };
    Way { ty, check, sample, argument, convert, ..way }
}

/// A file of a type in a range.
fn file_sample(range: &str) -> TokenStream {
    let media_type = match range.split_once('/') {
        Some(("*", _)) | None => "application/octet-stream".to_owned(),
        Some((kind, subtype)) => format!("{kind}/{}", subtype.replace('*', "sample")),
    };
    quote! { FilePart::new("sample.bin", #media_type, &b"sample"[..]) }
}

/// The struct of a form, its checks, and a value for tests.
struct Parts {
    ty: TokenStream,
    check: TokenStream,
    sample: Option<TokenStream>,
}

/// A body of a type of its own.
fn typed(
    context: &mut Context<'_>,
    source: &mut Source,
    content: &Content,
    form: Form,
    name: &str,
    docs: String,
    send: Send,
) -> Way {
    let field = format_ident!("body");
    let ty = types::rust(context, source, &content.ty, form);
    let argument = types::argument(context, source, &content.ty, form, &field);
    let pointer = crate::ir::Pointer::default();
    let mut check = rules::of_value(context, source, &content.ty, &content.rules, &pointer);
    if !check.is_empty() && content.rules != Rules::default() {
        check = quote! {
            let violations = &mut violations.enter("body");
            #check
        };
    }
    let sample = sample::of(context, &content.ty, &content.rules, form).map(|value| {
        let argument = sample_argument(context, &content.ty, &value, form);
        (argument, exact_sample(context, &content.ty, &value, form))
    });
    let is_object = matches!(types::resolved(context, &content.ty), TypeRef::Named(_));
    let class = if is_json(&content.media_type) {
        media::json_class(&content.media_type)
    } else {
        content.media_type.clone()
    };
    Way {
        name: types::ident(name),
        docs,
        ty,
        argument: argument.ty,
        convert: argument.convert,
        accepts: constructor::accepted(context, &content.ty, form),
        check,
        send,
        class,
        sample,
        is_object,
    }
}

fn object_of<'a>(context: &Context<'a>, ty: &TypeRef) -> Option<(crate::ir::TypeId, &'a Object)> {
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
fn multipart(
    context: &mut Context<'_>,
    source: &mut Source,
    (name, taken): (&Ident, &BTreeSet<String>),
    object: &Object,
    content: &Content,
    id: crate::ir::TypeId,
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
    let builder = &super::naming::builder_name(name, taken);
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
