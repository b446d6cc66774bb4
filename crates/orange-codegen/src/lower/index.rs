//! Index of all schemas, built before the first one is lowered: which extend which, and which are used as
//! values.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::flattened::decides;
use crate::resolve::{FileId, MAX_CHAIN, Node, Place, Sources, Target};

/// Children and value uses of named schemas.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Schemas that extend a schema through `allOf`, in file order.
    children: HashMap<Place, Vec<Place>>,
    /// Schemas referenced outside `allOf`.
    values: HashSet<Place>,
    /// Nested named schemas in file order, used or not.
    inner: Vec<Place>,
    /// Position of every named schema over all files.
    order: HashMap<Place, usize>,
}

impl Index {
    pub(super) fn new(sources: &Sources) -> Self {
        let mut index = Index::default();
        for (file, _) in sources.files() {
            for schema in named_schemas(sources, file) {
                let position = index.order.len();
                index.order.insert(schema.place.clone(), position);
                for parent in parents(sources, &schema) {
                    let children = index.children.entry(parent).or_default();
                    if !children.contains(&schema.place) {
                        children.push(schema.place.clone());
                    }
                }
            }
            index.collect_values(sources, &sources.file(file), Around::Other);
        }
        index
    }

    /// Returns the direct and indirect children of `parent` in the interface file and in the file of `parent`.
    pub(super) fn descendants(&self, parent: &Place) -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        let mut seen = HashSet::from([parent.clone()]);
        let mut stack = vec![parent.clone()];
        while let Some(place) = stack.pop() {
            let children = self.children.get(&place).map(Vec::as_slice).unwrap_or_default();
            for child in children {
                if seen.insert(child.clone()) {
                    if child.file == FileId::ROOT || child.file == parent.file {
                        found.push(child.clone());
                    }
                    stack.push(child.clone());
                }
            }
        }
        found.sort_by_key(|place| self.order.get(place).copied());
        found
    }

    /// Whether a schema extends `ancestor`.
    pub(super) fn descends(&self, place: &Place, ancestor: &Place) -> bool {
        self.descendants(ancestor).contains(place)
    }

    /// Returns nested named schemas and those in a section of their file.
    pub(super) fn inner(&self) -> &[Place] {
        &self.inner
    }

    /// Whether the schema is used as a value rather than only extended.
    pub(super) fn is_value(&self, place: &Place) -> bool {
        self.values.contains(place)
    }

    fn collect_values(&mut self, sources: &Sources, node: &Node<'_>, around: Around) {
        match node.value {
            Value::Array(_) => node.items().for_each(|item| self.collect_values(sources, &item, around)),
            Value::Object(_) => {
                if let (Around::Other, Some(_)) = (around, node.reference())
                    && let Some(target) = end_of_chain(sources, node)
                {
                    self.values.insert(target.place);
                }
                for (key, member) in node.members() {
                    if around != Around::Names && matches!(key, "$defs" | "definitions") {
                        self.inner.extend(member.members().map(|(_, schema)| schema.place));
                    }
                    let inside = match key {
                        _ if around == Around::Names => Around::Other,
                        "example" | "examples" | "default" | "enum" | "mapping" => continue,
                        "properties" => Around::Names,
                        "allOf" => Around::AllOf,
                        _ => Around::Other,
                    };
                    self.collect_values(sources, &member, inside);
                }
            }
            _ => {}
        }
    }
}

/// The context of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    AllOf,
    /// `properties`, whose keys are names rather than keywords.
    Names,
    Other,
}

/// Returns the named schemas of a file: `components/schemas`, `definitions`, `$defs`.
pub(super) fn named_schemas(sources: &Sources, file: FileId) -> Vec<Node<'_>> {
    let root = sources.file(file);
    let components = root.get("components").and_then(|components| components.get("schemas"));
    [components, root.get("definitions"), root.get("$defs")]
        .into_iter()
        .flatten()
        .flat_map(|drawer| drawer.members().map(|(_, schema)| schema))
        .collect()
}

/// Returns the schemas that `allOf` references, including those in inline schemas.
fn parents(sources: &Sources, schema: &Node<'_>) -> Vec<Place> {
    let mut found = Vec::new();
    let Some(list) = schema.get("allOf") else { return found };
    for element in list.items() {
        if element.reference().is_some() {
            found.extend(end_of_chain(sources, &element).map(|target| target.place));
        } else {
            found.extend(parents(sources, &element));
        }
    }
    found
}

/// Follows references until one has siblings that add to its target.
pub(super) fn plain_end<'a>(sources: &'a Sources, node: &Node<'a>) -> Option<Node<'a>> {
    chain_until(sources, node, decides)
}

/// Follows references to the end. `None` if one is unresolved or part of a cycle.
pub(super) fn end_of_chain<'a>(sources: &'a Sources, node: &Node<'a>) -> Option<Node<'a>> {
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
        match sources.follow(&node.place, reference) {
            Target::Found(next, _) => node = next,
            Target::Dangling(_) => return None,
        }
    }
    None
}
