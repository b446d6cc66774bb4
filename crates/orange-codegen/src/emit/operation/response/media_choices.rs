//! The media types of a response: their order of preference, and those that an operation requests.

use std::collections::BTreeSet;

use crate::emit::context::Context;
use crate::emit::operation::media;
use crate::emit::{resources, types};
use crate::ir::{Content, Response, TypeRef};

/// The contents of a response that are decoded as JSON, in the order of the file.
pub(super) fn json_contents<'a>(
    context: &Context<'_>,
    response: &'a Response,
) -> impl Iterator<Item = &'a Content> {
    let is_json = |content: &&Content| {
        media::is_json(&content.media_type) && *types::resolved(context, &content.ty) != TypeRef::Binary
    };
    response.contents.iter().filter(is_json)
}

/// The contents of a response by preference: JSON, sequences, then bytes.
pub(super) fn choices<'a>(context: &Context<'_>, response: &'a Response) -> Vec<&'a Content> {
    let is_json =
        |content: &&Content| json_contents(context, response).any(|json| std::ptr::eq(json, *content));
    let mut contents: Vec<&Content> = response.contents.iter().collect();
    contents.sort_by_key(|content| match content.sequence {
        _ if is_json(content) => 0,
        Some(_) => 1,
        None => 2,
    });
    contents
}

/// Returns the class (see [`media::class`]) that is requested by default for a response with these choices. `None` without
/// choices, or with several that are all files, because all are then accepted.
pub(super) fn default_class(choices: &[&Content]) -> Option<String> {
    let first = choices.first()?;
    let is_bytes = !media::is_json(&first.media_type) && first.sequence.is_none();
    (choices.len() == 1 || !is_bytes).then(|| media::class(&first.media_type))
}

/// Whether the first JSON content of a response is a list.
pub(super) fn is_list(context: &Context<'_>, response: &Response) -> bool {
    json_contents(context, response)
        .next()
        .is_some_and(|content| matches!(types::resolved(context, &content.ty), TypeRef::Array(..)))
}

/// The media type classes that an operation does not request by default, with a media type of each.
pub(super) fn other_classes(context: &Context<'_>, responses: &[&Response]) -> Vec<(String, String)> {
    let mut others: Vec<(String, String)> = Vec::new();
    let choices: Vec<_> = responses.iter().map(|response| choices(context, response)).collect();
    let defaults: BTreeSet<String> = choices.iter().filter_map(|choices| default_class(choices)).collect();
    for choices in &choices {
        for content in choices.iter().skip(usize::from(default_class(choices).is_some())) {
            let class = media::class(&content.media_type);
            // A class that all responses request by default needs no operation of its own.
            let is_default = defaults.len() == 1 && defaults.contains(&class);
            if !is_default && !others.iter().any(|(known, _)| *known == class) {
                others.push((class, content.media_type.trim().to_owned()));
            }
        }
    }
    others
}

/// Whether a type is a resource, or a list of resources that is read in pages.
pub(super) fn is_resource(context: &Context<'_>, ty: &TypeRef, is_paged: bool) -> bool {
    let element = resources::element_or_self(context.document, ty, is_paged);
    matches!(element, TypeRef::Named(id) if context.plan.is_resource(*id))
}
