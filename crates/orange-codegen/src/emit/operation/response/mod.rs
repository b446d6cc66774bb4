//! The response of an operation: one value, a page, a count, bytes, nothing, or one of several.

mod body_type;
mod by_status;
mod decoder;
mod media_choices;
mod sample;
mod single;
mod status;
mod success_responses;

use proc_macro2::Ident;

pub(super) use self::decoder::ResponseDecoder;
use self::media_choices::{is_list, is_resource, json_contents};
pub(super) use self::sample::SampleResponse;
pub(super) use self::status::is_redirect;
use self::status::redirect_codes;
pub(in crate::emit) use self::status::{is_success, status_text};
use self::success_responses::SuccessResponses;
use super::header::{self, HeaderSource};
use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::resources;
use crate::emit::source::Source;
use crate::finding::{Finding, Severity};
use crate::ir::{Header, Operation, Response, ResponseStatus};

/// Returns the decoder of the responses of the operation at `index`, which has the Rust name `name`.
pub(super) fn decoder(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    name: &Ident,
) -> ResponseDecoder {
    for (position, response) in operation.responses.iter().enumerate() {
        context.coverage.insert(Item::Response(index, position));
        let headers = (0..response.headers.len()).map(|header| Item::Header(index, position, header));
        context.coverage.extend(headers);
    }
    let successes = successes(context, operation);
    let is_paged = is_paged(context, operation, &successes);
    let sample = match successes.first() {
        Some(response) => SampleResponse::new(context, operation, response, is_paged),
        None => Some(SampleResponse { status: 200, headers: Vec::new(), body: String::new() }),
    };
    let has_header = |name: &str| {
        let mut headers = successes.iter().flat_map(|response| &response.headers);
        headers.any(|header| header.name.eq_ignore_ascii_case(name))
    };
    let has_count = has_header("x-total-count");
    let location = header::location();
    let mut headers: Vec<&Header> = header::with_functions(&successes);
    if successes.iter().any(|response| is_redirect(response.status)) && !has_header("location") {
        headers.push(&location);
    }
    // The output has the headers of the response if the file documents an ETag or a header that gets a function.
    let is_tagged = has_header("etag") || !headers.is_empty();
    if operation.method == "HEAD" {
        let mut decoder = ResponseDecoder::head(source, has_count, is_tagged);
        let header_source = if has_count { HeaderSource::Tagged } else { HeaderSource::Headers };
        decoder.items.extend(header::functions(context, source, name, &headers, header_source));
        return ResponseDecoder { sample, ..decoder };
    }
    let responses = SuccessResponses {
        operation,
        responses: &successes,
        is_paged,
        is_tagged,
        has_header_functions: !headers.is_empty(),
    };
    let mut decoder = responses.decoder(context, source, name, None);
    decoder.alternatives = responses.alternatives(context, source, name, &decoder);
    let header_source = if decoder.is_page() { HeaderSource::Page } else { HeaderSource::Tagged };
    decoder.items.extend(header::functions(context, source, name, &headers, header_source));
    decoder.redirects = successes.iter().flat_map(|response| redirect_codes(response.status)).collect();
    decoder.sample = sample;
    decoder.is_resource = successes
        .iter()
        .filter_map(|response| json_contents(context, response).next())
        .any(|content| is_resource(context, &content.ty, is_paged));
    decoder
}

/// Returns the responses to decode: successes and redirects, or `default` if there are none. A paged operation has no
/// redirects.
fn successes<'a>(context: &mut Context<'_>, operation: &'a Operation) -> Vec<&'a Response> {
    let mut successes: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|response| is_success(response.status) || is_redirect(response.status))
        .collect();
    if is_paged(context, operation, &successes)
        && successes.iter().any(|response| is_redirect(response.status))
    {
        successes.retain(|response| is_success(response.status));
        context.findings.push(Finding::new(
            Severity::Note,
            "redirect",
            operation.pointer.clone(),
            "a list that is read in pages has no redirects: its statuses 3xx are errors",
        ));
    }
    if successes.is_empty() {
        successes
            .extend(operation.responses.iter().filter(|response| response.status == ResponseStatus::Default));
    }
    successes
}

/// Whether the output of an operation is a page: a request has a window, and a response other than `default` is a list.
fn is_paged(context: &Context<'_>, operation: &Operation, successes: &[&Response]) -> bool {
    let is_success_list =
        |response: &&Response| response.status != ResponseStatus::Default && is_list(context, response);
    resources::is_paged(operation) && successes.iter().any(is_success_list)
}
