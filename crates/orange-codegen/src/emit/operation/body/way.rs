//! The ways to send a body, one for each of its media types.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::multipart::{Parts, file_sample, multipart, object_of};
use crate::emit::constructor;
use crate::emit::context::Context;
use crate::emit::form::{Form, body_form};
use crate::emit::operation::media::{self, essence, is_json};
use crate::emit::operation::parameter::{self, exact_sample, sample_argument};
use crate::emit::source::Source;
use crate::emit::{rules, sample, types};
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Operation, Pointer, Rules, Sequence, TypeRef};

/// One way to send a body.
pub(super) struct Way {
    /// Name of the variant, if there are several.
    pub(super) name: Ident,
    pub(super) docs: String,
    pub(super) ty: TokenStream,
    pub(super) argument: TokenStream,
    pub(super) convert: TokenStream,
    /// Kinds of value that the argument accepts.
    pub(super) accepts: BTreeSet<String>,
    /// Reports the violations of `value`.
    pub(super) check: TokenStream,
    /// How the request gets it as its body.
    pub(super) send: Send,
    /// Normalized media type, which distinguishes bodies of the same Rust type.
    pub(super) class: String,
    /// A value for tests: as an argument, and of exactly the type.
    pub(super) sample: Option<(TokenStream, TokenStream)>,
    /// Whether it may be large.
    pub(super) is_object: bool,
}

/// How a value becomes the body of the request.
#[derive(Clone)]
pub(super) enum Send {
    /// `request.json(&value)?`, and a content type other than that of plain JSON.
    Json(Option<String>),
    /// JSON of a media type of the caller's choice, in one of these ranges.
    JsonWithin(Vec<String>),
    /// A list of items, one after the other: the format and the media type.
    Items(Ident, String),
    /// The styles of properties, and a content type with parameters.
    Form(TokenStream, Option<String>),
    /// A generated struct that encodes itself.
    Multipart,
    /// A file with its media type, which is in one of these ranges.
    File(Vec<String>),
    Bytes(String),
}

impl Send {
    /// Returns the code that sends `value`, which is a place expression or a reference.
    pub(super) fn expression(&self, value: &TokenStream, is_reference: bool) -> TokenStream {
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

/// Returns the way to send a body of one media type. `name` is that of the operation, `taken` the names of other types.
/// `items` receives the types of the body.
pub(super) fn way(
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
            // Each multipart media type has its own struct.
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

/// Returns the way to send a typed value.
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
    let pointer = Pointer::default();
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
