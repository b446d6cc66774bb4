//! The response of an operation: one value, a page, a count, bytes, nothing, or one of several.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::super::context::Context;
use super::super::source::Source;
use super::super::{docs, sample};
use super::header::{self, Bearer};
use super::successes::{Alternative, Successes, is_list, is_redirect, is_success, json_contents, redirects};
use crate::emit::coverage::Item;
use crate::emit::form::Form;
use crate::emit::identified;
use crate::finding::{Finding, Severity};
use crate::ir::{
    Header, Operation, ParameterLocation, ParameterRole, Response, ResponseStatus, Rules, Sequence, TypeRef,
};

/// How the response is read.
pub(super) struct ResponseDecoder {
    pub output: TokenStream,
    /// The body of `decode`.
    pub decode: TokenStream,
    /// Whether `decode` uses the response.
    pub reads: bool,
    /// The element of a page.
    pub item: Option<TokenStream>,
    /// Whether the response is a resource or a list of resources.
    pub is_identified: bool,
    /// Types and functions beside the operation.
    pub items: Vec<TokenStream>,
    /// Media types in `Accept`.
    pub(super) media_types: Vec<String>,
    /// The same operation, asking for other media types.
    pub alternatives: Vec<Alternative>,
    /// Statuses of redirects that are responses.
    pub redirects: Vec<u16>,
    /// The items, if they can be read while they arrive.
    pub stream: Option<Items>,
    /// A response for tests; `None` if no valid one was found.
    pub reply: Option<Reply>,
}

/// A sample response.
#[derive(Clone, Debug)]
pub(super) struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Reply {
    fn of(context: &Context<'_>, operation: &Operation, response: &Response) -> Option<Self> {
        let status = match response.status {
            ResponseStatus::Code(code) => code,
            ResponseStatus::Range(3) => 302,
            ResponseStatus::Range(_) | ResponseStatus::Default => 200,
        };
        let mut headers: Vec<(String, String)> = Vec::new();
        for header in &response.headers {
            match header.name.to_ascii_lowercase().as_str() {
                "etag" => headers.push(("etag".to_owned(), "\"1\"".to_owned())),
                "x-total-count" => headers.push(("x-total-count".to_owned(), "1".to_owned())),
                "location" => headers.push(("location".to_owned(), "/there".to_owned())),
                _ => {}
            }
        }
        if operation.method == "HEAD" || response.contents.is_empty() {
            return Some(Self { status, headers, body: String::new() });
        }
        let (media_type, body) = match json_contents(context, response).next() {
            Some(content) => {
                let mut value = sample::of(context, &content.ty, &Rules::default(), Form::Whole)?;
                if is_identified(context, &content.ty, identified::has_window(operation)) {
                    identify(&mut value);
                }
                (content.media_type.as_str(), value.to_string())
            }
            None if response.contents.iter().any(|content| content.sequence.is_some()) => {
                let content = response.contents.iter().find(|content| content.sequence.is_some())?;
                let value = sample::of(context, &content.ty, &Rules::default(), Form::Whole)?;
                (content.media_type.as_str(), items_text(content.sequence?, &value)?)
            }
            _ => (response.contents.first().map_or("", |one| one.media_type.as_str()), "sample".to_owned()),
        };
        let media_type = if media_type.contains('*') { "application/json" } else { media_type };
        headers.push(("content-type".to_owned(), media_type.to_owned()));
        Some(Self { status, headers, body })
    }
}

/// Adds the `id` that a resource must have, to each element of a list.
fn identify(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(identify),
        Value::Object(properties) => _ = properties.entry("id").or_insert_with(|| "sample".into()),
        _ => {}
    }
}

/// Whether a type is a resource, or a list of resources that is read in pages.
pub(super) fn is_identified(context: &Context<'_>, ty: &TypeRef, is_page: bool) -> bool {
    let element = match identified::target(context.document, ty) {
        TypeRef::Array(element, _) if is_page => identified::target(context.document, element),
        other => other,
    };
    matches!(element, TypeRef::Named(id) if context.plan.is_identified(*id))
}

/// A body of one item.
fn items_text(sequence: Sequence, item: &serde_json::Value) -> Option<String> {
    Some(match sequence {
        Sequence::JsonLines => format!("{item}\n"),
        Sequence::JsonSeq => format!("\u{1e}{item}\n"),
        Sequence::Events => format!("data: {item}\n\n"),
        Sequence::TextEvents => format!("data: {}\n\n", item.as_str()?),
        // The fields of an event are not those of any object.
        Sequence::WholeEvents => ": no event\n".to_owned(),
    })
}

/// Return value for one status.
#[derive(Clone)]
pub(super) enum Kind {
    Empty,
    Json(TokenStream),
    /// A resource, which must have an `id`.
    Resource(TokenStream),
    Bytes,
    Items(Items),
}

/// The items of a sequence.
#[derive(Clone)]
pub(super) struct Items {
    ty: TokenStream,
    format: Ident,
}

impl Items {
    pub(super) fn new(item: TokenStream, sequence: Sequence) -> Self {
        let event = quote! { orange_core::streams::ServerSentEvent<#item> };
        let (ty, format) = match sequence {
            Sequence::JsonLines => (item, "JsonLines"),
            Sequence::JsonSeq => (item, "JsonSequence"),
            Sequence::Events => (event, "ServerSentEvents"),
            Sequence::TextEvents => (event, "TextEvents"),
            Sequence::WholeEvents => (item, "ServerSentEvents"),
        };
        Self { ty, format: format_ident!("{format}") }
    }

    /// Whether their media type is theirs alone.
    pub(super) fn are_events(&self) -> bool {
        self.format == "ServerSentEvents" || self.format == "TextEvents"
    }

    /// All of them, as an expression without its error.
    fn read(&self) -> TokenStream {
        let format = &self.format;
        quote! { response.items(orange_core::streams::StreamFormat::#format) }
    }

    /// The trait by which they are read while they arrive.
    pub(super) fn operation(&self, name: &Ident) -> TokenStream {
        let Self { ty, format } = self;
        quote! {
            impl orange_core::operation::StreamOperation for #name {
                type Item = #ty;

                const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::#format;
            }
        }
    }
}

impl Kind {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Json(ty) | Self::Resource(ty) => ty.to_string(),
            Self::Bytes => "Bytes".to_owned(),
            Self::Items(Items { ty, format }) => format!("{format} {ty}"),
        }
    }
}

impl ResponseDecoder {
    pub(super) fn is_page(&self) -> bool {
        self.item.is_some()
    }

    /// A step that asks for the media types of the response, unless a parameter of Swagger 2.0 does.
    pub(super) fn accept(&self, operation: &Operation) -> TokenStream {
        let own = operation.parameters.iter().any(|parameter| {
            parameter.wire.eq_ignore_ascii_case("accept")
                && parameter.location == ParameterLocation::Header
                && parameter.role != ParameterRole::Ignored
        });
        // Requests accept plain JSON by default.
        if own || self.media_types.is_empty() || self.media_types == ["application/json"] {
            return TokenStream::new();
        }
        let accept = self.accepted();
        quote! { let request = request.accept(#accept)?; }
    }

    /// The value of `Accept`.
    pub(super) fn accepted(&self) -> String {
        self.media_types.join(", ")
    }

    pub(super) fn of(
        context: &mut Context<'_>,
        source: &mut Source,
        index: usize,
        operation: &Operation,
        name: &Ident,
    ) -> Self {
        for (position, response) in operation.responses.iter().enumerate() {
            context.coverage.insert(Item::Response(index, position));
            for header in 0..response.headers.len() {
                context.coverage.insert(Item::Header(index, position, header));
            }
        }
        let mut successes: Vec<&Response> = operation
            .responses
            .iter()
            .filter(|one| is_success(one.status) || is_redirect(one.status))
            .collect();
        let is_list = identified::has_window(operation) && successes.iter().any(|one| is_list(context, one));
        if is_list && successes.iter().any(|one| is_redirect(one.status)) {
            successes.retain(|one| is_success(one.status));
            context.findings.push(Finding::new(
                Severity::Note,
                "redirect",
                operation.pointer.clone(),
                "a page is no redirect: a status 3xx of this list is an error",
            ));
        }
        if successes.is_empty() {
            // `default` alone means every status.
            successes.extend(operation.responses.iter().filter(|one| one.status == ResponseStatus::Default));
        }
        let header = |name: &str| {
            successes
                .iter()
                .any(|one| one.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name)))
        };
        let reply = match successes.first() {
            Some(response) => Reply::of(context, operation, response),
            None => Some(Reply { status: 200, headers: Vec::new(), body: String::new() }),
        };
        let location = header::location();
        let mut extra: Vec<&Header> = header::own(&successes);
        if successes.iter().any(|one| is_redirect(one.status)) && !header("location") {
            extra.push(&location);
        }
        let tagged = header("etag") || !extra.is_empty();
        if operation.method == "HEAD" {
            let mut decoder = Self::head(source, header("x-total-count"), tagged);
            let bearer = if header("x-total-count") { Bearer::Tagged } else { Bearer::Headers };
            decoder.items.extend(header::functions(context, source, name, &extra, bearer));
            return Self { reply, ..decoder };
        }
        let readable =
            Successes { operation, responses: &successes, is_list, tagged, keeps_headers: !extra.is_empty() };
        let mut decoder = readable.read(context, source, name, None);
        decoder.alternatives = readable.alternatives(context, source, name, &decoder);
        let bearer = if decoder.is_page() { Bearer::Page } else { Bearer::Tagged };
        decoder.items.extend(header::functions(context, source, name, &extra, bearer));
        decoder.redirects = successes.iter().flat_map(|one| redirects(one.status)).collect();
        decoder.reply = reply;
        decoder.is_identified = successes.iter().any(|response| {
            json_contents(context, response)
                .next()
                .is_some_and(|content| is_identified(context, &content.ty, is_list))
        });
        decoder
    }

    pub(super) fn new(output: TokenStream, decode: TokenStream, item: Option<TokenStream>) -> Self {
        Self {
            output,
            decode,
            reads: true,
            item,
            is_identified: false,
            items: Vec::new(),
            media_types: Vec::new(),
            alternatives: Vec::new(),
            redirects: Vec::new(),
            stream: None,
            reply: None,
        }
    }

    /// A HEAD request returns a count, where the specification says so, or with its headers.
    fn head(source: &mut Source, counts: bool, tagged: bool) -> Self {
        if counts && tagged {
            let ty = source.core("Tagged");
            let decode = quote! {
                Ok(#ty::new(response.count()?, response.etag()).with_headers(response.headers().clone()))
            };
            return Self::new(quote! { #ty<u64> }, decode, None);
        }
        if counts {
            return Self::new(quote! { u64 }, quote! { response.count() }, None);
        }
        source.uses("orange_core::__private::http::HeaderMap");
        Self::new(quote! { HeaderMap }, quote! { Ok(response.headers().clone()) }, None)
    }
}

pub(super) fn empty(source: &mut Source, tagged: bool) -> ResponseDecoder {
    if tagged {
        let ty = source.core("Tagged");
        let decode = quote! { Ok(#ty::new((), response.etag()).with_headers(response.headers().clone())) };
        return ResponseDecoder::new(quote! { #ty<()> }, decode, None);
    }
    ResponseDecoder { reads: true, ..ResponseDecoder::new(quote! { () }, quote! { response.empty() }, None) }
}

pub(super) fn single(source: &mut Source, kind: &Kind, tagged: bool) -> ResponseDecoder {
    match kind {
        Kind::Empty => empty(source, tagged),
        Kind::Resource(ty) => {
            let tagged = source.core("Tagged");
            ResponseDecoder::new(quote! { #tagged<#ty> }, quote! { response.resource() }, None)
        }
        Kind::Json(ty) if tagged => {
            let tagged = source.core("Tagged");
            ResponseDecoder::new(quote! { #tagged<#ty> }, quote! { response.tagged() }, None)
        }
        Kind::Json(ty) => ResponseDecoder::new(quote! { #ty }, quote! { response.json() }, None),
        Kind::Bytes if tagged => {
            let ty = source.core("Tagged");
            let decode = quote! {
                Ok(#ty::new(response.bytes()?, response.etag()).with_headers(response.headers().clone()))
            };
            ResponseDecoder::new(quote! { #ty<Bytes> }, decode, None)
        }
        Kind::Bytes => ResponseDecoder::new(quote! { Bytes }, quote! { response.bytes() }, None),
        Kind::Items(items) => {
            let (ty, read) = (&items.ty, items.read());
            if !tagged {
                return ResponseDecoder::new(quote! { Vec<#ty> }, read, None);
            }
            let tagged = source.core("Tagged");
            let decode = quote! {
                Ok(#tagged::new(#read?, response.etag()).with_headers(response.headers().clone()))
            };
            ResponseDecoder::new(quote! { #tagged<Vec<#ty>> }, decode, None)
        }
    }
}

/// A value that may be missing, with the headers that come either way.
pub(super) fn perhaps(source: &mut Source, kind: &Kind, is_empty: &TokenStream) -> ResponseDecoder {
    let tagged = source.core("Tagged");
    let around = |value: TokenStream| {
        quote! { Ok(#tagged::new(#value, response.etag()).with_headers(response.headers().clone())) }
    };
    let none = around(quote! { None });
    let (ty, some) = match kind {
        Kind::Json(ty) => (ty.clone(), quote! { response.tagged::<#ty>().map(|value| value.map(Some)) }),
        Kind::Resource(ty) => {
            (ty.clone(), quote! { response.resource::<#ty>().map(|value| value.map(Some)) })
        }
        Kind::Items(items) => {
            let (ty, read) = (&items.ty, items.read());
            (quote! { Vec<#ty> }, around(quote! { Some(#read?) }))
        }
        _ => (quote! { Bytes }, around(quote! { Some(response.bytes()?) })),
    };
    let decode = quote! {
        if #is_empty {
            return #none;
        }
        #some
    };
    ResponseDecoder::new(quote! { #tagged<Option<#ty>> }, decode, None)
}

/// An enum with a variant for each status, a range of them included.
pub(super) fn several(
    source: &mut Source,
    name: &Ident,
    kinds: &[(ResponseStatus, Kind)],
    tagged: bool,
) -> ResponseDecoder {
    let choice = format_ident!("{name}Response");
    source.uses("orange_core::__private::bytes::Bytes");
    let (mut variants, mut arms, mut ranges) = (Vec::new(), Vec::new(), Vec::new());
    for (status, kind) in kinds {
        let (variant, text, pattern) = match status {
            ResponseStatus::Code(code) => {
                let pattern = Literal::u16_unsuffixed(*code);
                (
                    format_ident!("Status{code}"),
                    format!("The response with status {code}."),
                    quote! { #pattern },
                )
            }
            ResponseStatus::Range(class) => {
                let text = format!("A response with another {class}xx status, with that status.");
                let guard = if *class == 3 {
                    quote! { _ if response.status().is_redirection() }
                } else {
                    quote! { _ if response.status().is_success() }
                };
                (format_ident!("Status{class}xx"), text, guard)
            }
            ResponseStatus::Default => continue,
        };
        let docs = docs::lines(&text, 4);
        let is_range = matches!(status, ResponseStatus::Range(_));
        // A range alone does not tell which status came.
        let (status_ty, status_value) = if is_range {
            source.uses("orange_core::__private::http::StatusCode");
            (quote! { StatusCode, }, quote! { response.status(), })
        } else {
            (TokenStream::new(), TokenStream::new())
        };
        let arm = match kind {
            Kind::Empty if is_range => {
                variants.push(quote! { #docs #variant(StatusCode), });
                quote! { #pattern => Ok(#choice::#variant(response.status())), }
            }
            Kind::Empty => {
                variants.push(quote! { #docs #variant, });
                quote! { #pattern => Ok(#choice::#variant), }
            }
            Kind::Json(ty) => {
                // Boxed: one status may hold much more than another.
                variants.push(quote! { #docs #variant(#status_ty Box<#ty>), });
                quote! {
                    #pattern => response.json().map(|value| #choice::#variant(#status_value Box::new(value))),
                }
            }
            Kind::Resource(ty) => {
                let tagged = source.core("Tagged");
                variants.push(quote! { #docs #variant(#status_ty Box<#ty>), });
                quote! {
                    #pattern => response
                        .resource()
                        .map(|value| #choice::#variant(#status_value Box::new(#tagged::into_inner(value)))),
                }
            }
            Kind::Items(items) => {
                let (ty, read) = (&items.ty, items.read());
                variants.push(quote! { #docs #variant(#status_ty Vec<#ty>), });
                if is_range {
                    quote! { #pattern => #read.map(|value| #choice::#variant(response.status(), value)), }
                } else {
                    quote! { #pattern => #read.map(#choice::#variant), }
                }
            }
            Kind::Bytes if is_range => {
                variants.push(quote! { #docs #variant(StatusCode, Bytes), });
                quote! { #pattern => response.bytes().map(|value| #choice::#variant(response.status(), value)), }
            }
            Kind::Bytes => {
                variants.push(quote! { #docs #variant(Bytes), });
                quote! { #pattern => response.bytes().map(#choice::#variant), }
            }
        };
        if is_range { ranges.push(arm) } else { arms.push(arm) }
    }
    let item = quote! {
        /// The responses of the operation, by status.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #choice {
            #(#variants)*
            /// A success that the specification does not name, with its body.
            Other(Bytes),
        }
    };
    let decode = quote! {
        match response.status().as_u16() {
            #(#arms)*
            #(#ranges)*
            _ => response.bytes().map(#choice::Other),
        }
    };
    let mut decoder = if tagged {
        let ty = source.core("Tagged");
        let decode = quote! {
            let value = #decode?;
            Ok(#ty::new(value, response.etag()).with_headers(response.headers().clone()))
        };
        ResponseDecoder::new(quote! { #ty<#choice> }, decode, None)
    } else {
        ResponseDecoder::new(quote! { #choice }, decode, None)
    };
    decoder.items.push(item);
    decoder
}

/// A status as a reader names it.
pub(super) fn status_text(status: ResponseStatus) -> String {
    match status {
        ResponseStatus::Code(code) => code.to_string(),
        ResponseStatus::Range(class) => format!("{class}xx"),
        ResponseStatus::Default => "default".to_owned(),
    }
}
