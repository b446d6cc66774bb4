//! Lowers events: webhooks, callbacks of operations, and listeners.

use crate::error::Result;
use crate::ir::{Event, Operation, Origin};
use crate::resolve::Node;

use super::names::{self, UniqueNames};
use super::operation::{operation_name, operations_by_method};
use super::state::{Lowerer, SpecVersion};

impl<'a> Lowerer<'a> {
    /// Names every webhook first, because inline schemas are named after them.
    pub(super) fn name_webhooks(&mut self) {
        for (name, item) in webhooks(&self.sources.root()) {
            let target = super::index::final_target(self.sources, &item);
            for item in std::iter::once(item).chain(target) {
                for (method, node) in operations_by_method(&item) {
                    let id = event_id(name, method, &item, &node);
                    self.operation_names.entry((name.to_owned(), method.to_owned())).or_insert(id);
                }
            }
        }
    }

    /// Lowers every webhook.
    pub(super) fn lower_webhooks(&mut self) -> Result<()> {
        for (name, item) in webhooks(&self.sources.root()) {
            let target = if item.reference().is_some() { self.follow_or_lose(&item) } else { None };
            for item in std::iter::once(item).chain(target) {
                self.expect_object(&item, "a path item, an object of methods")?;
                for (method, node) in operations_by_method(&item) {
                    let id = event_id(name, method, &item, &node);
                    self.lower_event(Origin::Webhook, id, name, method, &item, &node)?;
                }
            }
        }
        Ok(())
    }

    /// Lowers the callbacks of an operation, and the callbacks of these.
    pub(super) fn lower_callbacks(&mut self, operation_id: &str, operation: &Node<'a>) -> Result<()> {
        // Swagger 2.0 has no callbacks.
        let callbacks = operation.get("callbacks").filter(|_| self.spec_version == SpecVersion::OpenApi3);
        for (name, callback) in callbacks.into_iter().flat_map(|callbacks| callbacks.entries()) {
            let Some(callback) = self.follow_or_lose(&callback) else { continue };
            self.expect_object(&callback, "a callback, an object of path items by expression")?;
            for (expression, item) in callback.entries().filter(|(key, _)| !key.starts_with("x-")) {
                let Some(item) = self.follow_or_lose(&item) else { continue };
                self.expect_object(&item, "a path item, an object of methods")?;
                // A callback may have callbacks, including itself.
                let is_new = self.visited_callbacks.insert(item.id.clone());
                for (method, node) in operations_by_method(&item) {
                    let id = event_id(name, method, &item, &node);
                    let origin = Origin::Callback { operation: operation_id.to_owned() };
                    self.lower_event(origin, id.clone(), expression, method, &item, &node)?;
                    if is_new {
                        self.lower_callbacks(&id, &node)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Lowers a listener: an operation of a TM Forum file that the server calls.
    pub(super) fn lower_listener(
        &mut self,
        path: &str,
        method: &str,
        item: &Node<'a>,
        node: &Node<'a>,
    ) -> Result<()> {
        self.note(
            "listener",
            &node.id,
            "a POST below `listener` is read as an event that the server sends; set `x-orange-role` to read it as an operation",
        );
        let id = node.text("operationId").unwrap_or_else(|| operation_name(method, path));
        self.lower_event(Origin::Listener, id.clone(), path, method, item, node)?;
        self.lower_callbacks(&id, node)
    }

    /// Lowers an event. `address` is its path, expression or webhook name.
    fn lower_event(
        &mut self,
        origin: Origin,
        id: String,
        address: &str,
        method: &str,
        item: &Node<'a>,
        node: &Node<'a>,
    ) -> Result<()> {
        self.expect_object(node, "an operation")?;
        let operation = self.lower_operation(id, String::new(), address, method, item, node)?;
        self.events.push(Event { origin, operation });
        Ok(())
    }

    /// Returns all events with unique names.
    pub(super) fn take_named_events(&mut self) -> Vec<Event> {
        let mut taken = UniqueNames::default();
        let mut events = std::mem::take(&mut self.events);
        for Event { origin, operation } in &mut events {
            let Operation { id, method, .. } = &*operation;
            let longer = match origin {
                Origin::Webhook | Origin::Listener => format!("{id} {method}"),
                Origin::Callback { operation } => format!("{operation} {id}"),
            };
            let names = [names::snake(id, "event"), names::snake(&longer, "event")];
            operation.rust = taken.take(names);
        }
        events
    }
}

/// Whether an operation is a listener: a POST to a path below `listener` in TM Forum files. No standard
/// reserves these paths, so an explicit role takes precedence.
pub(super) fn is_listener(path: &str, method: &str, item: &Node<'_>, node: &Node<'_>) -> bool {
    let is_below = path.split_once("/listener/").is_some_and(|(_, below)| !below.is_empty());
    is_below && method == "post" && !node.has("x-orange-role") && !item.has("x-orange-role")
}

/// Returns the webhooks of a file. Before 3.1 they are in an `x-` key.
fn webhooks<'a>(root: &Node<'a>) -> Vec<(&'a str, Node<'a>)> {
    let section = root.get("webhooks").or_else(|| root.get("x-webhooks"));
    let webhooks = section.into_iter().flat_map(|webhooks| webhooks.entries());
    webhooks.filter(|(name, _)| !name.starts_with("x-")).collect()
}

/// Returns the `operationId` of an event, or a name made from its key.
fn event_id(name: &str, method: &str, item: &Node<'_>, node: &Node<'_>) -> String {
    node.text("operationId").unwrap_or_else(|| match operations_by_method(item).len() {
        1 => name.to_owned(),
        _ => format!("{name} {method}"),
    })
}
