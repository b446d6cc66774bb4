//! What an operation answers: one value, a page, a count, bytes, nothing, or one of several.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::source::Source;
use super::super::{Context, docs, sample, types};
use super::body::is_json;
use super::header::{self, Bearer};
use crate::emit::plan::Form;
use crate::ir::{Header, Operation, ParameterRole, Response, ResponseStatus, Rules, TypeRef};
use crate::report::{Finding, Item, Severity};

/// How the answer is read.
pub struct Answered {
    pub output: TokenStream,
    /// The body of `decode`.
    pub decode: TokenStream,
    /// Whether `decode` looks at the answer.
    pub reads: bool,
    /// The element of a page.
    pub item: Option<TokenStream>,
    /// Types and functions beside the operation.
    pub items: Vec<TokenStream>,
    media_types: Vec<String>,
    /// An answer for tests; `None` if no valid one was found.
    pub reply: Option<Reply>,
}

/// An answer as a server might send it.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Reply {
    fn of(context: &Context<'_>, operation: &Operation, response: &Response) -> Option<Self> {
        let status = match response.status {
            ResponseStatus::Code(code) => code,
            ResponseStatus::Range(_) | ResponseStatus::Default => 200,
        };
        let mut headers: Vec<(String, String)> = Vec::new();
        for header in &response.headers {
            match header.name.to_ascii_lowercase().as_str() {
                "etag" => headers.push(("etag".to_owned(), "\"1\"".to_owned())),
                "x-total-count" => headers.push(("x-total-count".to_owned(), "1".to_owned())),
                _ => {}
            }
        }
        if operation.method == "HEAD" || response.contents.is_empty() {
            return Some(Self { status, headers, body: String::new() });
        }
        let json = response.contents.iter().find(|content| is_json(&content.media_type));
        let binary = |ty: &TypeRef| matches!(types::resolved(context, ty), TypeRef::Binary);
        let (media_type, body) = match json {
            Some(content) if !binary(&content.ty) => {
                let value = sample::of(context, &content.ty, &Rules::default(), Form::Whole)?;
                (content.media_type.as_str(), value.to_string())
            }
            _ => (response.contents.first().map_or("", |one| one.media_type.as_str()), "sample".to_owned()),
        };
        let media_type = if media_type.contains('*') { "application/json" } else { media_type };
        headers.push(("content-type".to_owned(), media_type.to_owned()));
        Some(Self { status, headers, body })
    }
}

/// What one status answers with.
#[derive(Clone)]
enum Kind {
    Empty,
    Json(TokenStream),
    Bytes,
}

impl Kind {
    fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Json(ty) => ty.to_string(),
            Self::Bytes => "Bytes".to_owned(),
        }
    }
}

impl Answered {
    pub fn is_page(&self) -> bool {
        self.item.is_some()
    }

    /// A step that asks for another media type than JSON.
    pub fn accept(&self, operation: &Operation) -> TokenStream {
        let own = operation.parameters.iter().any(|parameter| parameter.wire.eq_ignore_ascii_case("accept"));
        if own || self.media_types.is_empty() || self.media_types.iter().any(|media_type| is_json(media_type))
        {
            return TokenStream::new();
        }
        let accept = self.media_types.join(", ");
        quote! { let call = call.accept(#accept)?; }
    }

    pub fn of(
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
        let is_success = |response: &&Response| match response.status {
            ResponseStatus::Code(code) => (200..300).contains(&code),
            ResponseStatus::Range(class) => class == 2,
            ResponseStatus::Default => false,
        };
        let mut successes: Vec<&Response> = operation.responses.iter().filter(is_success).collect();
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
        let extra: Vec<&Header> = header::own(&successes);
        let tagged = header("etag") || !extra.is_empty();
        if operation.method == "HEAD" {
            let mut answered = Self::head(source, header("x-total-count"), tagged);
            let bearer = if header("x-total-count") { Bearer::Tagged } else { Bearer::Headers };
            answered.items.extend(header::functions(context, source, name, &extra, bearer));
            return Self { reply, ..answered };
        }
        let has_window = operation
            .parameters
            .iter()
            .any(|one| matches!(one.role, ParameterRole::Offset | ParameterRole::Limit));
        let mut media_types: Vec<String> = Vec::new();
        let mut kinds: Vec<(ResponseStatus, Kind)> = Vec::new();
        let mut page = None;
        for response in &successes {
            let (kind, element, accepted) = kind(context, source, operation, response);
            kinds.push((response.status, kind));
            page = page.or(element.filter(|_| has_window && operation.method == "GET"));
            for media_type in accepted {
                if !media_types.contains(&media_type) {
                    media_types.push(media_type);
                }
            }
        }
        let mut distinct: Vec<Kind> = Vec::new();
        for (_, kind) in &kinds {
            if !distinct.iter().any(|other| other.text() == kind.text()) {
                distinct.push(kind.clone());
            }
        }
        let mut answered = match (&distinct[..], page) {
            ([Kind::Json(_)], Some(element)) => {
                source.uses("orange_core::paging::Page");
                let decode = if extra.is_empty() {
                    quote! { answer.page() }
                } else {
                    quote! { answer.page().map(|page| page.with_headers(answer.headers().clone())) }
                };
                Self::new(quote! { Page<#element> }, decode, Some(element))
            }
            ([] | [Kind::Empty], _) => empty(source, tagged),
            ([kind], _) => single(source, kind, tagged),
            ([Kind::Empty, other] | [other, Kind::Empty], _) if tagged => perhaps(source, other),
            ([Kind::Empty, other] | [other, Kind::Empty], _) => {
                let inner = single(source, other, false);
                let (output, decode) = (inner.output, inner.decode);
                let decode = quote! {
                    if answer.body().is_empty() {
                        return Ok(None);
                    }
                    #decode.map(Some)
                };
                Self::new(quote! { Option<#output> }, decode, None)
            }
            _ => several(source, name, &kinds, tagged),
        };
        let bearer = if answered.is_page() { Bearer::Page } else { Bearer::Tagged };
        answered.items.extend(header::functions(context, source, name, &extra, bearer));
        answered.media_types = media_types;
        answered.reply = reply;
        answered
    }

    fn new(output: TokenStream, decode: TokenStream, item: Option<TokenStream>) -> Self {
        Self { output, decode, reads: true, item, items: Vec::new(), media_types: Vec::new(), reply: None }
    }

    /// A HEAD answers with a count, where the specification says so, or with its headers.
    fn head(source: &mut Source, counts: bool, tagged: bool) -> Self {
        if counts && tagged {
            let ty = source.core("Tagged");
            let decode = quote! {
                Ok(#ty::new(answer.count()?, answer.etag()).with_headers(answer.headers().clone()))
            };
            return Self::new(quote! { #ty<u64> }, decode, None);
        }
        if counts {
            return Self::new(quote! { u64 }, quote! { answer.count() }, None);
        }
        source.uses("orange_core::__private::http::HeaderMap");
        Self::new(quote! { HeaderMap }, quote! { Ok(answer.headers().clone()) }, None)
    }
}

/// What a response answers with, the element if it is a list, and the media types to ask for.
fn kind(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
    response: &Response,
) -> (Kind, Option<TokenStream>, Vec<String>) {
    let json = response.contents.iter().find(|content| is_json(&content.media_type));
    let binary = |ty: &TypeRef| matches!(types::resolved(context, ty), TypeRef::Binary);
    match json {
        Some(content) if !binary(&content.ty) => {
            for other in response.contents.iter().filter(|other| !is_json(&other.media_type)) {
                context.findings.push(Finding::new(
                    Severity::Note,
                    "answer-media-type",
                    operation.pointer.clone(),
                    format!("the answer is asked for as JSON, not as {}", other.media_type),
                ));
            }
            let ty = types::rust(context, source, &content.ty, Form::Whole);
            let element = match types::resolved(context, &content.ty).clone() {
                TypeRef::Array(inner, _) => Some(types::rust(context, source, &inner, Form::Whole)),
                _ => None,
            };
            (Kind::Json(ty), element, vec![content.media_type.clone()])
        }
        None if response.contents.is_empty() => (Kind::Empty, None, Vec::new()),
        _ => {
            source.uses("orange_core::__private::bytes::Bytes");
            let media_types = response.contents.iter().map(|content| content.media_type.clone()).collect();
            (Kind::Bytes, None, media_types)
        }
    }
}

fn empty(source: &mut Source, tagged: bool) -> Answered {
    if tagged {
        let ty = source.core("Tagged");
        let decode = quote! { Ok(#ty::new((), answer.etag()).with_headers(answer.headers().clone())) };
        return Answered::new(quote! { #ty<()> }, decode, None);
    }
    Answered { reads: true, ..Answered::new(quote! { () }, quote! { answer.empty() }, None) }
}

fn single(source: &mut Source, kind: &Kind, tagged: bool) -> Answered {
    match kind {
        Kind::Empty => empty(source, tagged),
        Kind::Json(ty) if tagged => {
            let tagged = source.core("Tagged");
            Answered::new(quote! { #tagged<#ty> }, quote! { answer.tagged() }, None)
        }
        Kind::Json(ty) => Answered::new(quote! { #ty }, quote! { answer.json() }, None),
        Kind::Bytes if tagged => {
            let ty = source.core("Tagged");
            let decode = quote! {
                Ok(#ty::new(answer.bytes()?, answer.etag()).with_headers(answer.headers().clone()))
            };
            Answered::new(quote! { #ty<Bytes> }, decode, None)
        }
        Kind::Bytes => Answered::new(quote! { Bytes }, quote! { answer.bytes() }, None),
    }
}

/// A value that may be missing, with the headers that come either way.
fn perhaps(source: &mut Source, kind: &Kind) -> Answered {
    let tagged = source.core("Tagged");
    let around = |value: TokenStream| {
        quote! { Ok(#tagged::new(#value, answer.etag()).with_headers(answer.headers().clone())) }
    };
    let none = around(quote! { None });
    let (ty, some) = match kind {
        Kind::Json(ty) => (ty.clone(), quote! { answer.tagged::<#ty>().map(|value| value.map(Some)) }),
        _ => (quote! { Bytes }, around(quote! { Some(answer.bytes()?) })),
    };
    let decode = quote! {
        if answer.body().is_empty() {
            return #none;
        }
        #some
    };
    Answered::new(quote! { #tagged<Option<#ty>> }, decode, None)
}

/// An enum with a variant for each status, a range of them included.
fn several(source: &mut Source, name: &Ident, kinds: &[(ResponseStatus, Kind)], tagged: bool) -> Answered {
    let choice = format_ident!("{name}Answer");
    source.uses("orange_core::__private::bytes::Bytes");
    let (mut variants, mut arms, mut ranges) = (Vec::new(), Vec::new(), Vec::new());
    for (status, kind) in kinds {
        let (variant, text, pattern) = match status {
            ResponseStatus::Code(code) => {
                let pattern = Literal::u16_unsuffixed(*code);
                (
                    format_ident!("Status{code}"),
                    format!("The answer with status {code}."),
                    quote! { #pattern },
                )
            }
            ResponseStatus::Range(class) => {
                let text = format!("The answer with any other status of {class}xx, which comes with it.");
                (format_ident!("Status{class}xx"), text, quote! { _ if answer.status().is_success() })
            }
            ResponseStatus::Default => continue,
        };
        let docs = docs::lines(&text, 4);
        let is_range = matches!(status, ResponseStatus::Range(_));
        // A range alone does not tell which status came.
        let (status_ty, status_value) = if is_range {
            source.uses("orange_core::__private::http::StatusCode");
            (quote! { StatusCode, }, quote! { answer.status(), })
        } else {
            (TokenStream::new(), TokenStream::new())
        };
        let arm = match kind {
            Kind::Empty if is_range => {
                variants.push(quote! { #docs #variant(StatusCode), });
                quote! { #pattern => Ok(#choice::#variant(answer.status())), }
            }
            Kind::Empty => {
                variants.push(quote! { #docs #variant, });
                quote! { #pattern => Ok(#choice::#variant), }
            }
            Kind::Json(ty) => {
                // Boxed: one status may answer with much more than another.
                variants.push(quote! { #docs #variant(#status_ty Box<#ty>), });
                quote! {
                    #pattern => answer.json().map(|value| #choice::#variant(#status_value Box::new(value))),
                }
            }
            Kind::Bytes if is_range => {
                variants.push(quote! { #docs #variant(StatusCode, Bytes), });
                quote! { #pattern => answer.bytes().map(|value| #choice::#variant(answer.status(), value)), }
            }
            Kind::Bytes => {
                variants.push(quote! { #docs #variant(Bytes), });
                quote! { #pattern => answer.bytes().map(#choice::#variant), }
            }
        };
        if is_range { ranges.push(arm) } else { arms.push(arm) }
    }
    let item = quote! {
        /// What the operation answers, by status.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #choice {
            #(#variants)*
            /// A success that the specification does not name, with its body.
            Other(Bytes),
        }
    };
    let decode = quote! {
        match answer.status().as_u16() {
            #(#arms)*
            #(#ranges)*
            _ => answer.bytes().map(#choice::Other),
        }
    };
    let mut answered = if tagged {
        let ty = source.core("Tagged");
        let decode = quote! {
            let value = #decode?;
            Ok(#ty::new(value, answer.etag()).with_headers(answer.headers().clone()))
        };
        Answered::new(quote! { #ty<#choice> }, decode, None)
    } else {
        Answered::new(quote! { #choice }, decode, None)
    };
    answered.items.push(item);
    answered
}

/// A status as a reader names it.
pub fn status_text(status: ResponseStatus) -> String {
    match status {
        ResponseStatus::Code(code) => code.to_string(),
        ResponseStatus::Range(class) => format!("{class}xx"),
        ResponseStatus::Default => "any other".to_owned(),
    }
}
