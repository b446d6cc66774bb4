//! The response of an operation: one value, a page, a count, bytes, nothing, or one of several.

mod by_status;
mod choices;
mod decoder;
mod kind;
mod reply;
mod status;
mod successes;
mod value;

use proc_macro2::Ident;

use self::choices::{is_identified, is_list, json_contents};
pub(super) use self::decoder::ResponseDecoder;
pub(super) use self::reply::Reply;
use self::status::redirects;
pub(super) use self::status::{is_redirect, is_success, status_text};
use self::successes::Successes;
use super::header::{self, Bearer};
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::identified;
use crate::emit::source::Source;
use crate::finding::{Finding, Severity};
use crate::ir::{Header, Operation, Response, ResponseStatus};

impl ResponseDecoder {
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
}
