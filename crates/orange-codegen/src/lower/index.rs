//! What has to be known about all files before the first schema is read: which schemas extend which,
//! and which ones are used as values rather than only extended.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::flattened::decides;
use crate::resolve::{FileId, MAX_CHAIN, Node, Place, Sources, Target};

/// Children and value uses of named schemas.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Schemas that name a schema in their `allOf`, by that schema, in file order.
    children: HashMap<Place, Vec<Place>>,
    /// Schemas that something else than an `allOf` refers to.
    values: HashSet<Place>,
    /// Schemas that stand inside others under a name, used or not, in file order.
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

    /// Every schema that extends `parent`, through any number of levels, in the interface file or in
    /// the file of `parent`; what other files make of it is theirs.
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

    /// Whether `place` extends `ancestor`.
    pub(super) fn descends(&self, place: &Place, ancestor: &Place) -> bool {
        self.descendants(ancestor).contains(place)
    }

    /// The schemas that stand inside others under a name, or in a drawer of their file.
    pub(super) fn inner(&self) -> &[Place] {
        &self.inner
    }

    /// Whether a value may be of this schema, not only extend it.
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

/// What a value stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    AllOf,
    /// `properties`, whose keys are names and not keywords.
    Names,
    Other,
}

/// The schemas a file names: `components/schemas`, `definitions`, `$defs`.
pub(super) fn named_schemas(sources: &Sources, file: FileId) -> Vec<Node<'_>> {
    let root = sources.file(file);
    let components = root.get("components").and_then(|components| components.get("schemas"));
    [components, root.get("definitions"), root.get("$defs")]
        .into_iter()
        .flatten()
        .flat_map(|drawer| drawer.members().map(|(_, schema)| schema))
        .collect()
}

/// The schemas that `allOf` of `schema` names, inline ones followed.
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

/// What a reference means in the end, unless something beside it, or beside one that it leads to, adds to that: then
/// what has been reached so far.
pub(super) fn plain_end<'a>(sources: &'a Sources, node: &Node<'a>) -> Option<Node<'a>> {
    chain_until(sources, node, decides)
}

/// What a reference means in the end; `None` for one that dangles or runs in a circle.
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
