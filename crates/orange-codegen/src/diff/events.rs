//! Compares webhooks and callbacks.

use super::comparison::{Comparison, Directions, SourceLocation};
use super::kind::Kind;
use super::location::Subject;
use super::operation::id_or_request_line;
use crate::ir::{Document, Event, Origin};

impl<'a> Comparison<'a> {
    /// Compares webhooks and callbacks, in the order of the new file. Listeners are compared like operations, see
    /// [`matching`](super::matching).
    pub(super) fn compare_events(&mut self) {
        let (old_file, new_file) = (self.old, self.new);
        let is_not_listener = |event: &&'a Event| event.origin != Origin::Listener;
        let mut unmatched: Vec<&'a Event> = old_file.events.iter().filter(is_not_listener).collect();
        for new in new_file.events.iter().filter(is_not_listener) {
            let new_location = source_location(new_file, new);
            let is_equal =
                |old: &&Event| is_same_request(old, new) && subject(old_file, old) == subject(new_file, new);
            let index = unmatched.iter().position(is_equal);
            let index = index.or_else(|| unmatched.iter().position(|old| is_same_request(old, new)));
            let Some(old) = index.map(|index| unmatched.remove(index)) else {
                let at = self.add_location(new_location.clone(), new_location);
                self.record(Kind::EventAdded, &at, None, Some(id_or_request_line(&new.operation).into()));
                continue;
            };
            let at = self.add_location(source_location(old_file, old), new_location);
            self.compare_operation(&at, &old.operation, &new.operation, Directions::RECEIVED);
        }
        for old in unmatched {
            let at = self.add_location(source_location(old_file, old), source_location(old_file, old));
            self.record(Kind::EventRemoved, &at, Some(id_or_request_line(&old.operation).into()), None);
        }
    }
}

/// Whether both events are webhooks with the same method and name, or callbacks with the same method and URL
/// expression.
fn is_same_request(old: &Event, new: &Event) -> bool {
    std::mem::discriminant(&old.origin) == std::mem::discriminant(&new.origin)
        && (&old.operation.method, &old.operation.path) == (&new.operation.method, &new.operation.path)
}

fn source_location(document: &Document, event: &Event) -> SourceLocation {
    SourceLocation::new(Subject::Other(subject(document, event)), &event.operation.pointer)
}

fn subject(document: &Document, event: &Event) -> String {
    let Event { origin, operation } = event;
    match origin {
        Origin::Webhook => format!("webhook {} {}", operation.method, operation.path),
        Origin::Listener => format!("listener {} {}", operation.method, operation.path),
        Origin::Callback { operation: id } => {
            let registering_operation = document.operations.iter().find(|operation| operation.id == *id);
            let parent = registering_operation.map_or_else(|| id.clone(), id_or_request_line);
            format!("callback {} {} of {parent}", operation.method, operation.path)
        }
    }
}
