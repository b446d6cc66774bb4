//! Compares webhooks and callbacks.

use super::comparison::{Comparison, SourceLocation};
use super::kind::Kind;
use super::location::Subject;
use super::operation::label;
use crate::ir::{Document, Event, Origin};

impl<'a> Comparison<'a> {
    /// Compares every event, in the order of the new file.
    pub(super) fn events(&mut self) {
        let (before, after) = (self.old, self.new);
        let without_path = |event: &&'a Event| event.origin != Origin::Listener;
        let mut left: Vec<&'a Event> = before.events.iter().filter(without_path).collect();
        for new in after.events.iter().filter(without_path) {
            let nearest = |exact: bool| {
                left.iter().position(|old| {
                    let same = same_call(old, new);
                    same && (!exact || subject(before, old) == subject(after, new))
                })
            };
            let old = nearest(true).or_else(|| nearest(false)).map(|index| left.remove(index));
            let site_of_old =
                old.map_or_else(|| source_location(after, new), |old| source_location(before, old));
            let at = self.whole(site_of_old, source_location(after, new));
            match old {
                Some(old) => self.one_operation(&at, &old.operation, &new.operation, true),
                None => self.record(Kind::EventAdded, &at, None, Some(label(&new.operation).into())),
            }
        }
        for old in left {
            let at = self.whole(source_location(before, old), source_location(before, old));
            self.record(Kind::EventRemoved, &at, Some(label(&old.operation).into()), None);
        }
    }
}

/// Whether both events use the same method and URL.
fn same_call(old: &Event, new: &Event) -> bool {
    let kinds = matches!(
        (&old.origin, &new.origin),
        (Origin::Webhook, Origin::Webhook) | (Origin::Callback { .. }, Origin::Callback { .. })
    );
    kinds && old.operation.method == new.operation.method && old.operation.path == new.operation.path
}

fn source_location(document: &Document, event: &Event) -> SourceLocation {
    SourceLocation::new(Subject::Other(subject(document, event)), &event.operation.pointer)
}

fn subject(document: &Document, event: &Event) -> String {
    let Event { origin, operation } = event;
    match origin {
        Origin::Webhook => format!("webhook {} {}", operation.method, operation.path),
        Origin::Listener => format!("listener {} {}", operation.method, operation.path),
        Origin::Callback { operation: of } => {
            let asked = document.operations.iter().find(|operation| operation.id == *of);
            let of = asked.map_or_else(|| of.clone(), label);
            format!("callback {} {} of {of}", operation.method, operation.path)
        }
    }
}
