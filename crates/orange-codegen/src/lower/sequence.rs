//! Sequences of items as bodies: JSON lines, JSON text sequences, server-sent events.
//!
//! OpenAPI 3.2 has the schema of an item in `itemSchema`. Earlier files have only `schema`: an array describes
//! the sequence, as in OpenAPI 3.2, and any other schema an item, as in many files.

use crate::ir::{Rules, Sequence, TypeRef};
use crate::resolve::Node;

use super::response::essence;
use super::state::Lowerer;

/// The items of a body.
pub(super) struct Items {
    pub(super) sequence: Sequence,
    pub(super) ty: TypeRef,
    pub(super) rules: Rules,
}

/// Returns the sequence of a media type. Server-sent events are assumed to have JSON data.
pub(super) fn sequence_of(media_type: &str) -> Option<Sequence> {
    let essence = essence(media_type);
    let (_, subtype) = essence.split_once('/')?;
    match subtype {
        "jsonl" | "x-jsonl" | "ndjson" | "x-ndjson" | "jsonlines" | "x-jsonlines" => {
            Some(Sequence::JsonLines)
        }
        "event-stream" => Some(Sequence::Events),
        "json-seq" => Some(Sequence::JsonSeq),
        _ if subtype.ends_with("+json-seq") => Some(Sequence::JsonSeq),
        _ => None,
    }
}

impl<'a> Lowerer<'a> {
    /// Returns the items of a body. `None` if the media type is not a sequence or the item has no schema.
    pub(super) fn sequence(
        &mut self,
        media_type: &str,
        schema: Option<Node<'a>>,
        item_schema: Option<Node<'a>>,
    ) -> Option<Items> {
        let sequence = sequence_of(media_type)?;
        let describes_event = item_schema.is_some() && sequence == Sequence::Events;
        let elements = |node: &Node<'a>| {
            let is_array = node.str("type") == Some("array")
                || node
                    .get("type")
                    .is_some_and(|types| types.items().any(|name| name.value.as_str() == Some("array")));
            node.get("items").filter(|_| is_array)
        };
        let (node, is_declared) = match (item_schema, schema) {
            (Some(item), _) => (item, true),
            (None, Some(schema)) => match self.follow(&schema).as_ref().and_then(elements) {
                Some(items) => (items, true),
                None => (schema, false),
            },
            (None, None) => return None,
        };
        // JSON data of an event has its own schema.
        let data = self
            .follow(&node)
            .filter(|_| describes_event)
            .and_then(|event| event.get("properties")?.get("data")?.get("contentSchema"));
        let (node, is_whole) = match data {
            Some(data) => (data, false),
            None => (node, describes_event),
        };
        let is_text = self.follow(&node).is_some_and(|node| node.str("type") == Some("string"));
        let used = self.lower_schema(&node);
        let rules = used.rules.clone();
        let ty = used.in_container();
        let sequence = match &ty {
            TypeRef::Binary => return None,
            TypeRef::String(_) | TypeRef::Any if !is_declared => return None,
            _ if is_whole => Sequence::WholeEvents,
            _ if is_text && sequence == Sequence::Events => Sequence::TextEvents,
            _ => sequence,
        };
        Some(Items { sequence, ty, rules })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_recognized_by_media_type() {
        for (media_type, sequence) in [
            ("text/event-stream; charset=utf-8", Some(Sequence::Events)),
            ("application/jsonl", Some(Sequence::JsonLines)),
            ("Application/X-NDJSON", Some(Sequence::JsonLines)),
            ("application/ndjson", Some(Sequence::JsonLines)),
            ("application/json-seq", Some(Sequence::JsonSeq)),
            ("application/geo+json-seq", Some(Sequence::JsonSeq)),
            ("application/json", None),
            ("application/geo+json", None),
            ("event-stream", None),
        ] {
            assert_eq!(sequence_of(media_type), sequence, "{media_type}");
        }
    }
}
