//! A body in one of its media types.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::multipart::{Parts, file_sample, multipart, object_of};
use crate::emit::constructor::FieldArgument;
use crate::emit::context::Context;
use crate::emit::operation::media::{self, essence, is_json};
use crate::emit::operation::parameter::{self, exact_sample, sample_argument};
use crate::emit::projection::{Projection, body_projection};
use crate::emit::source::Source;
use crate::emit::{rules, sample, types};
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Operation, Pointer, Rules, Sequence, TypeRef};

/// A body in one media type.
pub(super) struct BodyVariant {
    /// Name of the enum variant, if the body has several media types.
    pub(super) name: Ident,
    pub(super) docs: String,
    /// The field `body`.
    pub(super) argument: FieldArgument,
    /// Statements that report violated rules of `value` to `violations`.
    pub(super) check: TokenStream,
    pub(super) encoding: BodyEncoding,
    /// Normalized media type, which distinguishes bodies of the same Rust type.
    pub(super) class: String,
    /// A value for tests; `None` if no valid one exists.
    pub(super) sample: Option<BodySample>,
    /// Whether the enum variant holds the body in a box, because its type may be large.
    pub(super) is_boxed: bool,
}

/// A body for tests.
pub(super) struct BodySample {
    /// An expression that the constructor accepts.
    pub(super) argument: TokenStream,
    /// An expression of exactly the type of the body.
    pub(super) exact: TokenStream,
}

impl BodySample {
    fn exact(sample: TokenStream) -> Self {
        Self { argument: sample.clone(), exact: sample }
    }
}

/// The encoding of a body.
#[derive(Clone)]
pub(super) enum BodyEncoding {
    /// JSON, with a content type other than `application/json` if one is set.
    Json(Option<String>),
    /// JSON with a media type that the caller chooses, in one of these ranges.
    JsonWithin(Vec<String>),
    /// A sequence of items: the variant of `StreamFormat` and the media type.
    Items(Ident, String),
    /// A URL-encoded form: the styles of its properties, and a content type with parameters.
    Form(TokenStream, Option<String>),
    /// A generated struct that encodes itself.
    Multipart,
    /// A file with its media type, in one of these ranges.
    File(Vec<String>),
    /// Bytes of this media type.
    Bytes(String),
}

impl BodyEncoding {
    /// Returns the expression of the request with the body `value`. `reference` is an expression of a reference to it.
    pub(super) fn request(&self, value: &TokenStream, reference: &TokenStream) -> TokenStream {
        match self {
            Self::Json(None) => quote! { request.json(#reference)? },
            Self::Json(Some(media_type)) => {
                quote! { request.json(#reference)?.header("content-type", #media_type)? }
            }
            Self::Items(format, media_type) => {
                quote! { request.items(orange_core::streams::StreamFormat::#format, #media_type, #reference)? }
            }
            Self::Form(styles, None) => quote! { parameter::form(request, #reference, &[#styles])? },
            Self::Form(styles, Some(media_type)) => {
                quote! { parameter::form(request, #reference, &[#styles])?.header("content-type", #media_type)? }
            }
            Self::Multipart => quote! { #value.send(request)? },
            Self::JsonWithin(ranges) | Self::File(ranges) => {
                quote! { #value.send_within(request, &[#(#ranges),*])? }
            }
            Self::Bytes(media_type) => quote! { request.body(#media_type, #value.clone())? },
        }
    }
}

/// Returns the body in the media type of `content`. `name` is that of the operation, `taken` has the names of other types.
/// `items` receives the types of the body.
pub(super) fn variant(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
    content: &Content,
    (name, taken): (&Ident, &BTreeSet<String>),
    items: &mut Vec<TokenStream>,
) -> BodyVariant {
    let media_type = &content.media_type;
    let essence = essence(media_type);
    let projection = body_projection(operation, media_type);
    let is_binary = *types::resolved(context, &content.ty) == TypeRef::Binary;
    if is_json(media_type) && !(is_binary && media::is_range(media_type)) {
        return json_body(context, source, operation, content, projection);
    }
    if let Some(format) = content.sequence.and_then(sent_format) {
        let list = TypeRef::Array(Box::new(content.ty.clone()), content.rules.clone());
        let list = Content { ty: list, rules: Rules::default(), ..content.clone() };
        let encoding = BodyEncoding::Items(format_ident!("{format}"), media_type.trim().to_owned());
        return typed_body(context, source, &list, projection, format, encoding);
    }
    if content.sequence.is_some() {
        let message = format!("{essence}: events are not encoded; the body is bytes, its schema is not used");
        report(context, operation, Severity::Lost, "undecoded-body", message);
    }
    if essence == "application/x-www-form-urlencoded" {
        source.uses("orange_core::operation::parameter");
        let styles = content.styles.iter().map(|(name, style, explode)| {
            let style = parameter::style(source, *style, *explode, &TypeRef::Any);
            quote! { (#name, #style) }
        });
        let styles = quote! { #(#styles),* };
        let content_type = media_type.contains(';').then(|| media_type.trim().to_owned());
        return typed_body(
            context,
            source,
            content,
            projection,
            "Form",
            BodyEncoding::Form(styles, content_type),
        );
    }
    if essence.starts_with("multipart/") {
        if let Some((id, object)) = object_of(context, &content.ty) {
            // Each multipart media type has its own struct.
            let struct_name = match items.len() {
                0 => format_ident!("{name}Form"),
                others => format_ident!("{name}Form{}", others + 1),
            };
            let Parts { ty, check, sample } =
                multipart(context, source, (&struct_name, taken), object, content, id, items);
            return BodyVariant {
                name: format_ident!("Multipart"),
                docs: media_type_docs(media_type),
                argument: FieldArgument::exact(format_ident!("body"), ty),
                check,
                encoding: BodyEncoding::Multipart,
                class: essence,
                sample: sample.map(BodySample::exact),
                is_boxed: true,
            };
        }
        let message = "the schema has no parts; the caller passes the encoded form";
        report(context, operation, Severity::Repaired, "multipart", message);
    }
    if media::is_range(&essence) || essence.starts_with("multipart/") || essence.is_empty() {
        // The media type of an encoded form includes its boundary.
        let range = if media::is_range(&essence) { essence } else { "*/*".to_owned() };
        return file_body(source, range);
    }
    if content.rules != Rules::default() {
        let message = format!("the rules of a body of {essence} are not checked: it is bytes");
        report(context, operation, Severity::Note, "rule-not-checked", message);
    }
    bytes_body(source, media_type)
}

fn report(
    context: &mut Context<'_>,
    operation: &Operation,
    severity: Severity,
    kind: &'static str,
    message: impl Into<String>,
) {
    context.findings.push(Finding::new(severity, kind, operation.pointer.clone(), message));
}

/// The documentation of an enum variant for a media type.
fn media_type_docs(media_type: &str) -> String {
    format!("A body of the media type {}.", crate::emit::docs::code(media_type))
}

/// Returns the format of a sequence that can be sent.
fn sent_format(sequence: Sequence) -> Option<&'static str> {
    match sequence {
        Sequence::JsonLines => Some("JsonLines"),
        Sequence::JsonSeq => Some("JsonSequence"),
        Sequence::Events | Sequence::TextEvents | Sequence::WholeEvents => None,
    }
}

/// Returns a body that is a file with a media type in a range.
fn file_body(source: &mut Source, range: String) -> BodyVariant {
    let file_part = source.core("FilePart");
    BodyVariant {
        name: format_ident!("File"),
        docs: "Bytes with their media type.".to_owned(),
        argument: FieldArgument::exact(format_ident!("body"), quote! { #file_part }),
        check: TokenStream::new(),
        sample: Some(BodySample::exact(file_sample(&range))),
        encoding: BodyEncoding::File(vec![range]),
        class: "file".to_owned(),
        is_boxed: false,
    }
}

/// Returns a body that is bytes of a media type.
fn bytes_body(source: &mut Source, media_type: &str) -> BodyVariant {
    source.uses("orange_core::__private::bytes::Bytes");
    let name = essence(media_type).to_upper_camel_case();
    let name = if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { "Raw".to_owned() };
    BodyVariant {
        name: types::ident(&name),
        docs: media_type_docs(media_type),
        argument: FieldArgument {
            argument: quote! { impl Into<Bytes> },
            convert: quote! { body.into() },
            // Text converts into bytes.
            accepts: BTreeSet::from(["text".to_owned()]),
            ..FieldArgument::exact(format_ident!("body"), quote! { Bytes })
        },
        check: TokenStream::new(),
        encoding: BodyEncoding::Bytes(media_type.trim().to_owned()),
        class: media_type.to_owned(),
        sample: Some(BodySample {
            argument: quote! { &b"sample"[..] },
            exact: quote! { (&b"sample"[..]).into() },
        }),
        is_boxed: false,
    }
}

/// Returns a JSON body.
fn json_body(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
    content: &Content,
    projection: Projection,
) -> BodyVariant {
    let media_type = &content.media_type;
    let mut contents = operation.body.iter().flat_map(|body| &body.contents);
    let is_plain = |other: &Content| {
        !media::is_range(&other.media_type) && media::class(&other.media_type) == "application/json"
    };
    // A range of JSON types is redundant beside plain JSON.
    if media::is_range(media_type) && !contents.any(is_plain) {
        return json_within(context, source, operation, content, projection);
    }
    let sent = media::sent_json(media_type);
    let encoding = BodyEncoding::Json((sent != "application/json").then_some(sent));
    typed_body(context, source, content, projection, &media::choice_name(media_type), encoding)
}

/// Returns a JSON body with a media type that the caller chooses. A value without a media type is sent as plain JSON if the
/// range contains it.
fn json_within(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
    content: &Content,
    projection: Projection,
) -> BodyVariant {
    let range = essence(&content.media_type);
    let has_plain = !range.ends_with("+json");
    let default = if has_plain { "; the default is application/json" } else { "" };
    let message = format!(
        "the body has a media type in the range {range}, which the caller sets with `JsonBody::new`{default}"
    );
    report(context, operation, Severity::Note, "media-range", message);
    let encoding = BodyEncoding::JsonWithin(vec![range.clone()]);
    let variant = typed_body(context, source, content, projection, "Json", encoding);
    let body = source.core("JsonBody");
    let inner = &variant.argument.stored;
    let mut argument = FieldArgument {
        accepts: variant.argument.accepts.clone(),
        ..FieldArgument::exact(format_ident!("body"), quote! { #body<#inner> })
    };
    if has_plain {
        let ty = &argument.stored;
        argument.argument = quote! { impl Into<#ty> };
        argument.convert = quote! { body.into() };
    }
    let check = &variant.check;
    let check = (!check.is_empty()).then(|| quote! { let value = value.value(); #check });
    let sample = variant.sample.as_ref().map(|BodySample { exact, .. }| {
        let media_type = range.replace('*', "sample");
        BodySample::exact(match has_plain {
            true => quote! { orange_core::operation::#body::from(#exact) },
            false => quote! { orange_core::operation::#body::new(#media_type, #exact) },
        })
    });
    let docs = format!("JSON with a media type in the range `{range}`.");
    BodyVariant { docs, argument, check: check.unwrap_or_default(), sample, ..variant }
}

/// Returns a body that is a value of the Rust type of its schema.
fn typed_body(
    context: &mut Context<'_>,
    source: &mut Source,
    content: &Content,
    projection: Projection,
    name: &str,
    encoding: BodyEncoding,
) -> BodyVariant {
    let mut check = rules::of_value(context, source, &content.ty, &content.rules, &Pointer::default());
    if !check.is_empty() && content.rules != Rules::default() {
        check = quote! {
            let violations = &mut violations.enter("body");
            #check
        };
    }
    let sample = sample::of(context, &content.ty, &content.rules, projection).map(|value| BodySample {
        argument: sample_argument(context, &content.ty, &value, projection),
        exact: exact_sample(context, &content.ty, &value, projection),
    });
    let media_type = &content.media_type;
    BodyVariant {
        name: types::ident(name),
        docs: media_type_docs(media_type),
        argument: FieldArgument::converted(context, source, format_ident!("body"), &content.ty, projection),
        check,
        encoding,
        class: if is_json(media_type) { media::class(media_type) } else { media_type.clone() },
        sample,
        is_boxed: matches!(types::resolved(context, &content.ty), TypeRef::Named(_)),
    }
}
