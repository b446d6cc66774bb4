//! The successful responses of an operation, read as one value for each choice of media types.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::by_status::several;
use super::choices::{choices, is_identified, json_contents, other_classes};
use super::decoder::{Alternative, ResponseDecoder};
use super::kind::{Items, Kind};
use super::status::is_redirect;
use super::value::{empty, perhaps, single};
use crate::emit::context::Context;
use crate::emit::form::Form;
use crate::emit::operation::media;
use crate::emit::source::Source;
use crate::emit::types;
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Operation, Response, ResponseStatus, TypeRef};

/// Decoding of the response, shared by all choices of media types.
pub(super) struct Successes<'a> {
    pub operation: &'a Operation,
    pub responses: &'a [&'a Response],
    /// Whether a list is read as a page.
    pub is_list: bool,
    /// Whether headers come with the value.
    pub tagged: bool,
    /// Whether a header has its own function.
    pub keeps_headers: bool,
}

impl Successes<'_> {
    /// How the responses are read where `class` is asked for, or the first JSON media type of each.
    pub(super) fn read(
        &self,
        context: &mut Context<'_>,
        source: &mut Source,
        name: &Ident,
        class: Option<&str>,
    ) -> ResponseDecoder {
        let mut media_types: Vec<String> = Vec::new();
        let mut kinds: Vec<(ResponseStatus, Kind)> = Vec::new();
        let mut page = None;
        for response in self.responses {
            let (kind, element, accepted) = self.kind(context, source, response, class);
            kinds.push((response.status, kind));
            page = page.or(element.filter(|_| self.is_list));
            for media_type in accepted {
                if !media_types.contains(&media_type) {
                    media_types.push(media_type);
                }
            }
        }
        let mut decoder = self.combined(source, name, &kinds, page);
        decoder.media_types = media_types;
        decoder.stream = items_alone(&kinds);
        decoder
    }

    /// One value for all that may come.
    fn combined(
        &self,
        source: &mut Source,
        name: &Ident,
        kinds: &[(ResponseStatus, Kind)],
        page: Option<TokenStream>,
    ) -> ResponseDecoder {
        let mut distinct: Vec<Kind> = Vec::new();
        for (_, kind) in kinds {
            if !distinct.iter().any(|other| other.text() == kind.text()) {
                distinct.push(kind.clone());
            }
        }
        // The body of a redirect is an HTML page, if there is one.
        let empty_redirect =
            kinds.iter().any(|(status, kind)| is_redirect(*status) && matches!(kind, Kind::Empty));
        let is_empty = if empty_redirect {
            quote! { response.body().is_empty() || response.status().is_redirection() }
        } else {
            quote! { response.body().is_empty() }
        };
        match (&distinct[..], page) {
            ([kind @ (Kind::Json(_) | Kind::Resource(_))], Some(element)) => {
                source.uses("orange_core::pagination::Page");
                let read = match kind {
                    Kind::Resource(_) => quote! { response.resources() },
                    _ => quote! { response.page() },
                };
                let decode = if self.keeps_headers {
                    quote! { #read.map(|page| page.with_headers(response.headers().clone())) }
                } else {
                    read
                };
                ResponseDecoder::new(quote! { Page<#element> }, decode, Some(element))
            }
            ([] | [Kind::Empty], _) => empty(source, self.tagged),
            ([kind], _) => single(source, kind, self.tagged),
            // An empty body has no item.
            ([Kind::Empty, kind @ Kind::Items(_)] | [kind @ Kind::Items(_), Kind::Empty], _)
                if !empty_redirect =>
            {
                single(source, kind, self.tagged)
            }
            ([Kind::Empty, other] | [other, Kind::Empty], _) if self.tagged => {
                perhaps(source, other, &is_empty)
            }
            ([Kind::Empty, other] | [other, Kind::Empty], _) => {
                let inner = single(source, other, false);
                let (output, decode) = (inner.output, inner.decode);
                let decode = quote! {
                    if #is_empty {
                        return Ok(None);
                    }
                    #decode.map(Some)
                };
                ResponseDecoder::new(quote! { Option<#output> }, decode, None)
            }
            _ => several(source, name, kinds, self.tagged),
        }
    }

    /// Type of a response, its element type for a list, and the media types to accept.
    fn kind(
        &self,
        context: &mut Context<'_>,
        source: &mut Source,
        response: &Response,
        class: Option<&str>,
    ) -> (Kind, Option<TokenStream>, Vec<String>) {
        let choices = choices(context, response);
        let wanted = choices.iter().find(|content| class == Some(&media::class(&content.media_type)));
        let Some(content) = wanted.or(choices.first()) else { return (Kind::Empty, None, Vec::new()) };
        if class.is_none() {
            self.same_types(context, &choices);
        }
        if json_contents(context, response).any(|one| std::ptr::eq(one, *content)) {
            let ty = types::rust(context, source, &content.ty, Form::Whole);
            let element = match types::resolved(context, &content.ty).clone() {
                TypeRef::Array(inner, _) => Some(types::rust(context, source, &inner, Form::Whole)),
                _ => None,
            };
            let is_resource = is_identified(context, &content.ty, self.is_list);
            let kind = if is_resource { Kind::Resource(ty) } else { Kind::Json(ty) };
            return (kind, element, vec![media::sent_json(&content.media_type)]);
        }
        let media_type = content.media_type.trim().to_owned();
        if let Some(sequence) = content.sequence {
            let items = Items::new(types::rust(context, source, &content.ty, Form::Whole), sequence);
            return (Kind::Items(items), None, vec![media_type]);
        }
        source.uses("orange_core::__private::bytes::Bytes");
        let media_types = match wanted {
            Some(_) => vec![media_type],
            None => choices.iter().map(|content| content.media_type.trim().to_owned()).collect(),
        };
        (Kind::Bytes, None, media_types)
    }

    /// Reports the media types that are never requested, because an equivalent one is.
    fn same_types(&self, context: &mut Context<'_>, choices: &[&Content]) {
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
                    "the response is asked for as {}, which means the same as {}",
                    first.media_type, content.media_type
                ),
            ));
        }
    }

    /// The operation with each other media type that a response declares.
    pub(super) fn alternatives(
        &self,
        context: &mut Context<'_>,
        source: &mut Source,
        name: &Ident,
        first: &ResponseDecoder,
    ) -> Vec<Alternative> {
        let mut made: Vec<Alternative> = Vec::new();
        for (class, media_type) in other_classes(context, self.responses) {
            let word = media::choice_name(&media_type);
            let numbered = (2..).map(|number| format!("{word}{number}"));
            let taken = |word: &String| made.iter().any(|one| one.name == format!("{name}As{word}"));
            let word =
                std::iter::once(word.clone()).chain(numbered).find(|word| !taken(word)).unwrap_or(word);
            let other = format_ident!("{name}As{word}");
            let decoder = self.read(context, source, &other, Some(&class));
            let text = |decoder: &ResponseDecoder| {
                let items = decoder.items.iter().map(ToString::to_string).collect::<String>();
                format!("{} {} {items}", decoder.output, decoder.decode)
            };
            let is_same = text(&decoder).replace(&other.to_string(), &name.to_string()) == text(first);
            let function = format_ident!("accept_{}", heck::ToSnakeCase::to_snake_case(word.as_str()));
            made.push(Alternative { name: other, function, decoder, is_same });
        }
        made
    }
}

/// Returns the items that can be read while the response arrives. Lines of JSON cannot be distinguished from another
/// response.
fn items_alone(kinds: &[(ResponseStatus, Kind)]) -> Option<Items> {
    let items =
        kinds.iter().find_map(|(_, kind)| if let Kind::Items(items) = kind { Some(items) } else { None })?;
    let is_alone = kinds.iter().all(|(_, kind)| matches!(kind, Kind::Items(_) | Kind::Empty));
    (is_alone || items.are_events()).then(|| items.clone())
}
