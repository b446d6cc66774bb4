//! Index of all schemas, built before the first one is lowered: their descendants, and their uses as values.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::flattened::affects_type;
use crate::pointer;
use crate::resolve::{FileId, MAX_CHAIN, Node, NodeId, Sources, Target, reference};

/// The index of a file and all files that it refers to.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Schemas that extend a schema through `allOf`, in file order.
    children: HashMap<NodeId, Vec<NodeId>>,
    /// Schemas referenced outside `allOf`.
    used_as_value: HashSet<NodeId>,
    /// Schemas below `$defs` and `definitions`, in file order.
    nested_definitions: Vec<NodeId>,
    /// Position of every named schema over all files.
    order: HashMap<NodeId, usize>,
}

impl Index {
    /// Builds the index.
    pub(super) fn new(sources: &Sources) -> Self {
        let mut index = Index::default();
        for (file, _) in sources.files() {
            for schema in named_schemas(sources, file) {
                let position = index.order.len();
                index.order.insert(schema.id.clone(), position);
                for parent in parents(sources, &schema) {
                    let children = index.children.entry(parent).or_default();
                    if !children.contains(&schema.id) {
                        children.push(schema.id.clone());
                    }
                }
            }
            let root = sources.file(file);
            let mut values = Values { sources, index: &mut index, followed: HashSet::new() };
            values.collect(root.value, &mut root.id.clone(), Context::Other);
        }
        index
    }

    /// Returns the direct and indirect children of `parent` in the interface file and in the file of `parent`.
    pub(super) fn descendants(&self, parent: &NodeId) -> Vec<NodeId> {
        let mut found: Vec<NodeId> = Vec::new();
        let mut seen = HashSet::from([parent.clone()]);
        let mut stack = vec![parent.clone()];
        while let Some(node_id) = stack.pop() {
            let children = self.children.get(&node_id).map(Vec::as_slice).unwrap_or_default();
            for child in children {
                if seen.insert(child.clone()) {
                    if child.file == FileId::ROOT || child.file == parent.file {
                        found.push(child.clone());
                    }
                    stack.push(child.clone());
                }
            }
        }
        found.sort_by_key(|node_id| self.order.get(node_id).copied());
        found
    }

    /// Whether a schema extends `ancestor`, directly or indirectly.
    pub(super) fn descends(&self, node_id: &NodeId, ancestor: &NodeId) -> bool {
        self.descendants(ancestor).contains(node_id)
    }

    /// Returns the schemas below `$defs` and `definitions`, in file order.
    pub(super) fn nested_definitions(&self) -> &[NodeId] {
        &self.nested_definitions
    }

    /// Whether the schema is used as a value rather than only extended.
    pub(super) fn is_value(&self, node_id: &NodeId) -> bool {
        self.used_as_value.contains(node_id)
    }
}

/// Collects the uses of schemas as values, and the nested definitions, of one file.
struct Values<'s, 'i> {
    sources: &'s Sources,
    index: &'i mut Index,
    /// References that have been followed.
    followed: HashSet<&'s str>,
}

impl<'s> Values<'s, '_> {
    /// Collects from a value and everything below it. `node_id` is the location of the value, and unchanged afterwards.
    fn collect(&mut self, value: &'s Value, node_id: &mut NodeId, context: Context) {
        let length = node_id.path.len();
        match value {
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    pointer::push_token(&mut node_id.path, &position.to_string());
                    self.collect(item, node_id, context);
                    node_id.path.truncate(length);
                }
            }
            Value::Object(entries) => {
                if context == Context::Other {
                    self.follow(value, node_id);
                }
                for (key, property) in entries {
                    let inside = match key.as_str() {
                        _ if context == Context::PropertyNames => Context::Other,
                        "example" | "examples" | "default" | "enum" | "mapping" => continue,
                        "properties" => Context::PropertyNames,
                        "allOf" => Context::AllOf,
                        _ => Context::Other,
                    };
                    pointer::push_token(&mut node_id.path, key);
                    if context != Context::PropertyNames && matches!(key.as_str(), "$defs" | "definitions") {
                        let schemas = Node::new(property, node_id.clone()).entries();
                        self.index.nested_definitions.extend(schemas.map(|(_, schema)| schema.id));
                    }
                    self.collect(property, node_id, inside);
                    node_id.path.truncate(length);
                }
            }
            _ => {}
        }
    }

    /// Marks the target of a reference as a value.
    fn follow(&mut self, value: &'s Value, node_id: &NodeId) {
        if let Some(reference) = reference(value)
            && self.followed.insert(reference)
            && let Some(target) = final_target(self.sources, &Node::new(value, node_id.clone()))
        {
            self.index.used_as_value.insert(target.id);
        }
    }
}

/// The keyword that contains a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    AllOf,
    /// `properties`, whose keys are names rather than keywords.
    PropertyNames,
    Other,
}

/// Returns the named schemas of a file: `components/schemas`, `definitions`, `$defs`.
pub(super) fn named_schemas(sources: &Sources, file: FileId) -> Vec<Node<'_>> {
    let root = sources.file(file);
    let components = root.get("components").and_then(|components| components.get("schemas"));
    [components, root.get("definitions"), root.get("$defs")]
        .into_iter()
        .flatten()
        .flat_map(|section| section.entries().map(|(_, schema)| schema))
        .collect()
}

/// Returns the schemas that `allOf` references, including those in inline schemas.
fn parents(sources: &Sources, schema: &Node<'_>) -> Vec<NodeId> {
    let mut found = Vec::new();
    let Some(list) = schema.get("allOf") else { return found };
    for element in list.items() {
        if element.reference().is_some() {
            found.extend(final_target(sources, &element).map(|target| target.id));
        } else {
            found.extend(parents(sources, &element));
        }
    }
    found
}

/// Follows references until one has siblings that add to its target.
pub(super) fn plain_target<'a>(sources: &'a Sources, node: &Node<'a>) -> Option<Node<'a>> {
    chain_until(sources, node, affects_type)
}

/// Follows references to the end. `None` if one is unresolved or part of a cycle.
pub(super) fn final_target<'a>(sources: &'a Sources, node: &Node<'a>) -> Option<Node<'a>> {
    chain_until(sources, node, |_| false)
}

fn chain_until<'a>(
    sources: &'a Sources,
    node: &Node<'a>,
    stops: impl Fn(&Node<'a>) -> bool,
) -> Option<Node<'a>> {
    let mut node = node.clone();
    for _ in 0..MAX_CHAIN {
        let Some(reference) = node.reference().filter(|_| !stops(&node)) else { return Some(node) };
        match sources.follow(&node.id, reference) {
            Target::Found(next, _) => node = next,
            Target::Dangling(_) => return None,
        }
    }
    None
}
