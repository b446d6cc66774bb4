//! The decoders of the successful responses of an operation, one for each choice of media types.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::body_type::{BodyType, Items};
use super::by_status::by_status;
use super::decoder::{Alternative, ResponseDecoder};
use super::media_choices::{choices, is_resource, json_contents, other_classes};
use super::single::{optional, single};
use super::status::is_redirect;
use crate::emit::context::Context;
use crate::emit::operation::media;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::{names, types};
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Operation, Response, TypeRef};

/// The successful responses of an operation.
pub(super) struct SuccessResponses<'a> {
    pub operation: &'a Operation,
    pub responses: &'a [&'a Response],
    /// Whether a list is decoded as a page.
    pub is_paged: bool,
    /// Whether the output holds the headers of the response.
    pub is_tagged: bool,
    /// Whether the operation has functions that read headers.
    pub has_header_functions: bool,
}

/// A response in the media type that an operation requests.
struct RequestedResponse {
    body: BodyType,
    /// The type of the elements of a JSON list.
    element: Option<TokenStream>,
    /// The media types to accept.
    media_types: Vec<String>,
}

impl<'a> SuccessResponses<'a> {
    /// Returns the decoder for responses of the media type class `class`; `None` for the preferred media type of each.
    pub(super) fn decoder(
        &self,
        context: &mut Context<'_>,
        source: &mut Source,
        name: &Ident,
        class: Option<&str>,
    ) -> ResponseDecoder {
        let mut accepted: Vec<String> = Vec::new();
        let mut bodies: Vec<(&Response, BodyType)> = Vec::new();
        let mut page_element = None;
        for &response in self.responses {
            let RequestedResponse { body, element, media_types } =
                self.requested_response(context, source, response, class);
            bodies.push((response, body));
            page_element = page_element.or(element.filter(|_| self.is_paged));
            for media_type in media_types {
                if !accepted.contains(&media_type) {
                    accepted.push(media_type);
                }
            }
        }
        let mut decoder = self.combined_decoder(source, name, &bodies, page_element);
        decoder.media_types = accepted;
        decoder.stream = stream_items(&bodies);
        decoder
    }

    /// Returns the decoder of all responses.
    fn combined_decoder(
        &self,
        source: &mut Source,
        name: &Ident,
        responses: &[(&Response, BodyType)],
        page_element: Option<TokenStream>,
    ) -> ResponseDecoder {
        let mut distinct: Vec<&BodyType> = Vec::new();
        for (_, body) in responses {
            if !distinct.iter().any(|other| other.is_same(body)) {
                distinct.push(body);
            }
        }
        let has_empty_redirect = responses
            .iter()
            .any(|(response, body)| is_redirect(response.status) && matches!(body, BodyType::Empty));
        match (&distinct[..], page_element) {
            ([body @ (BodyType::Json(_) | BodyType::Resource(_))], Some(element)) => {
                self.page_decoder(source, body, element)
            }
            ([], _) => single(source, &BodyType::Empty, self.is_tagged),
            ([body], _) => single(source, body, self.is_tagged),
            // An empty body has no items.
            (
                [BodyType::Empty, items @ BodyType::Items(_)] | [items @ BodyType::Items(_), BodyType::Empty],
                _,
            ) if !has_empty_redirect => single(source, items, self.is_tagged),
            ([BodyType::Empty, body] | [body, BodyType::Empty], _) => {
                // Servers send an HTML page in a redirect without a documented body.
                let is_absent = if has_empty_redirect {
                    quote! { response.body().is_empty() || response.status().is_redirection() }
                } else {
                    quote! { response.body().is_empty() }
                };
                optional(source, body, &is_absent, self.is_tagged)
            }
            _ => by_status(source, name, responses, self.is_tagged),
        }
    }

    fn page_decoder(&self, source: &mut Source, body: &BodyType, element: TokenStream) -> ResponseDecoder {
        source.uses("orange_core::pagination::Page");
        let page = match body {
            BodyType::Resource(_) => quote! { response.resources() },
            _ => quote! { response.page() },
        };
        let decode = if self.has_header_functions {
            quote! { #page.map(|page| page.with_headers(response.headers().clone())) }
        } else {
            page
        };
        ResponseDecoder {
            page_element: Some(element.clone()),
            ..ResponseDecoder::new(quote! { Page<#element> }, decode)
        }
    }

    fn requested_response(
        &self,
        context: &mut Context<'_>,
        source: &mut Source,
        response: &Response,
        class: Option<&str>,
    ) -> RequestedResponse {
        let choices = choices(context, response);
        let requested = choices.iter().find(|content| class == Some(&media::class(&content.media_type)));
        let Some(content) = requested.or(choices.first()) else {
            return RequestedResponse { body: BodyType::Empty, element: None, media_types: Vec::new() };
        };
        if class.is_none() {
            self.report_equivalent_types(context, &choices);
        }
        if json_contents(context, response).any(|json| std::ptr::eq(json, *content)) {
            let ty = types::rust_type(context, source, &content.ty, Projection::Whole);
            let element = match types::resolved(context, &content.ty).clone() {
                TypeRef::Array(inner, _) => {
                    Some(types::rust_type(context, source, &inner, Projection::Whole))
                }
                _ => None,
            };
            let is_resource = is_resource(context, &content.ty, self.is_paged);
            let body = if is_resource { BodyType::Resource(ty) } else { BodyType::Json(ty) };
            return RequestedResponse {
                body,
                element,
                media_types: vec![media::sent_json(&content.media_type)],
            };
        }
        let media_type = |content: &&Content| content.media_type.trim().to_owned();
        if let Some(sequence) = content.sequence {
            let items =
                Items::new(types::rust_type(context, source, &content.ty, Projection::Whole), sequence);
            let media_types = vec![media_type(content)];
            return RequestedResponse { body: BodyType::Items(items), element: None, media_types };
        }
        source.uses("orange_core::__private::bytes::Bytes");
        let media_types = match requested {
            Some(content) => vec![media_type(content)],
            None => choices.iter().map(media_type).collect(),
        };
        RequestedResponse { body: BodyType::Bytes, element: None, media_types }
    }

    /// Reports the media types that are never requested, because an equivalent one is.
    fn report_equivalent_types(&self, context: &mut Context<'_>, choices: &[&Content]) {
        let mut classes = BTreeMap::new();
        for content in choices {
            let first = *classes.entry(media::class(&content.media_type)).or_insert(*content);
            if std::ptr::eq(first, *content) {
                continue;
            }
            context.findings.push(Finding::new(
                Severity::Note,
                "response-media-type",
                self.operation.pointer.clone(),
                format!(
                    "the response is requested as {}, which is equivalent to {}",
                    first.media_type, content.media_type
                ),
            ));
        }
    }

    /// Returns an operation for each other media type that a response declares. `default` decodes the response of the
    /// operation itself.
    pub(super) fn alternatives(
        &self,
        context: &mut Context<'_>,
        source: &mut Source,
        operation: &Ident,
        default: &ResponseDecoder,
    ) -> Vec<Alternative> {
        let mut alternatives: Vec<Alternative> = Vec::new();
        for (class, media_type) in other_classes(context, self.responses) {
            let struct_name = |suffix: &str| format_ident!("{operation}As{suffix}");
            let is_free = |suffix: &str| alternatives.iter().all(|other| other.name != struct_name(suffix));
            let suffix = names::first_free(&[&media::choice_name(&media_type)], "", is_free);
            let name = struct_name(&suffix);
            let decoder = self.decoder(context, source, &name, Some(&class));
            let code = |decoder: &ResponseDecoder| {
                let items = decoder.items.iter().map(ToString::to_string).collect::<String>();
                format!("{} {} {items}", decoder.output, decoder.decode)
            };
            let has_same_decoder =
                code(&decoder).replace(&name.to_string(), &operation.to_string()) == code(default);
            let function = format_ident!("accept_{}", suffix.to_snake_case());
            alternatives.push(Alternative { name, function, decoder, has_same_decoder });
        }
        alternatives
    }
}

/// Returns the items that can be read while the response arrives: of every response, or server-sent events, whose media type
/// distinguishes them from other responses.
fn stream_items(responses: &[(&Response, BodyType)]) -> Option<Items> {
    let items = responses.iter().find_map(|(_, body)| match body {
        BodyType::Items(items) => Some(items),
        _ => None,
    })?;
    let is_every_body =
        responses.iter().all(|(_, body)| matches!(body, BodyType::Items(_) | BodyType::Empty));
    (is_every_body || items.are_events()).then(|| items.clone())
}
