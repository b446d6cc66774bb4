//! Resolves references between the files.

use serde_json::Value;

use super::node::{Node, NodeId};
use super::{FileId, MAX_CHAIN, Source, Sources};
use crate::error::Result;
use crate::pointer;

/// The target of a reference.
#[derive(Debug)]
pub(crate) enum Target<'a> {
    /// A value. The text explains the correction if the reference had to be corrected.
    Found(Node<'a>, Option<String>),
    /// No value, with the reason.
    Dangling(String),
}

impl Sources {
    /// Resolves `reference` in the file of `from`. Follows one reference; callers follow chains.
    pub(crate) fn follow<'a>(&'a self, from: &NodeId, reference: &str) -> Target<'a> {
        let (target, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = match self.target_file(from, target) {
            Ok(file) => file,
            // `$ref: Pet`, an old Swagger notation, names a definition of this file.
            Err(reason) => {
                return self.definition_named(from.file, reference).unwrap_or(Target::Dangling(reason));
            }
        };
        let mut steps = MAX_CHAIN;
        if let Some(node) = self.find(file, fragment, &mut steps) {
            return Target::Found(node, None);
        }
        let Some(path) = pointer::from_fragment(fragment) else {
            return Target::Dangling(format!(
                "`{fragment}` is neither a JSON pointer nor an anchor of the file"
            ));
        };
        self.in_other_section(file, &path)
            .unwrap_or_else(|| Target::Dangling(self.missing_reason(file, &path)))
    }

    /// Whether a `$dynamicRef` can resolve to another schema: several schemas have the anchor.
    pub(crate) fn is_overridden(&self, reference: &str) -> bool {
        let name = reference.rsplit('#').next().unwrap_or(reference);
        let count = |file: &Source| count_dynamic_anchors(&file.loaded.root, name);
        self.files.iter().map(count).sum::<usize>() > 1
    }

    /// Returns the value at a fragment. `steps` limits the number of references followed over all branches,
    /// because pointers through references can multiply.
    fn find(&self, file: FileId, fragment: &str, steps: &mut usize) -> Option<Node<'_>> {
        match pointer::from_fragment(fragment) {
            Some(path) => self.get_within(file, &path, steps),
            None => self.get_within(file, self.files.get(file.0)?.anchors.get(fragment)?, steps),
        }
    }

    fn target_file(&self, from: &NodeId, target: &str) -> Result<FileId, String> {
        if target.is_empty() {
            return Ok(from.file);
        }
        let base = self.location(from.file).ok_or("unknown file")?;
        let location = base.join(target)?;
        match self.by_location.get(&location) {
            Some(file) => Ok(*file),
            None => Err(self
                .missing
                .get(&location)
                .cloned()
                .unwrap_or_else(|| format!("cannot read the file {location}"))),
        }
    }

    fn get(&self, file: FileId, path: &str) -> Option<Node<'_>> {
        let mut steps = MAX_CHAIN;
        self.get_within(file, path, &mut steps)
    }

    /// Returns the value at a pointer. A token that is missing beside a `$ref` is looked up in its target.
    fn get_within(&self, file: FileId, path: &str, steps: &mut usize) -> Option<Node<'_>> {
        // Most pointers have no escapes and lead through no reference.
        if !path.contains('~')
            && let Some(value) = pointer::get(self.root_value(file), path)
        {
            return Some(Node::new(value, NodeId { file, path: path.to_owned() }));
        }
        let mut node = self.file(file);
        for token in pointer::tokens(path) {
            node = loop {
                if let Some(child) = node.step(&token) {
                    break child;
                }
                let (target, fragment) = node.reference()?.split_once('#')?;
                *steps = steps.checked_sub(1)?;
                node = self.find(self.target_file(&node.id, target).ok()?, fragment, steps)?;
            };
        }
        Some(node)
    }

    /// Looks up a definition in the section of the other OpenAPI version, such as `definitions` for
    /// `components/schemas`.
    fn in_other_section(&self, file: FileId, path: &str) -> Option<Target<'_>> {
        let (section, name) = path.rsplit_once('/')?;
        let section_name = section.rsplit('/').next()?;
        let sections: &[&str] = match section_name {
            "schemas" | "definitions" | "$defs" => {
                &["/components/schemas", "/definitions", "/schemas", "/$defs", ""]
            }
            "parameters" => &["/components/parameters", "/parameters", ""],
            "responses" => &["/components/responses", "/responses", ""],
            "headers" => &["/components/headers", "/headers", ""],
            "requestBodies" => &["/components/requestBodies", "/requestBodies", ""],
            "examples" => &["/components/examples", "/examples", ""],
            _ => return None,
        };
        if !matches!(section.matches('/').count(), 1 | 2) {
            return None;
        }
        sections.iter().filter(|other| **other != section).find_map(|other| {
            let other_path = format!("{other}/{name}");
            let node = self.get(file, &other_path)?;
            let correction = format!("there is no #{path}; #{other_path} is used instead");
            node.value.is_object().then_some(Target::Found(node, Some(correction)))
        })
    }

    /// Returns the definition with a name.
    fn definition_named(&self, file: FileId, name: &str) -> Option<Target<'_>> {
        if name.contains(['/', '#', ':']) {
            return None;
        }
        let token = pointer::join("", name);
        ["/components/schemas", "/definitions"].iter().find_map(|section| {
            let path = format!("{section}{token}");
            let node = self.get(file, &path)?;
            Some(Target::Found(node, Some(format!("`{name}` is not a file; #{path} is used instead"))))
        })
    }

    /// Returns a message with the first token of a pointer that does not exist.
    fn missing_reason(&self, file: FileId, path: &str) -> String {
        let mut reached = String::new();
        for token in pointer::tokens(path) {
            let next = pointer::join(&reached, &token);
            if self.get(file, &next).is_none() {
                return match self.get(file, &reached).map(|node| node.value) {
                    Some(Value::Array(items)) => {
                        format!("there is no item `{token}` in #{reached}, whose length is {}", items.len())
                    }
                    _ => format!("there is no `{token}` in #{reached}"),
                };
            }
            reached = next;
        }
        format!("there is no #{path}")
    }
}

/// Returns the number of schemas of a file with this `$dynamicAnchor`.
fn count_dynamic_anchors(value: &Value, name: &str) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| count_dynamic_anchors(item, name)).sum(),
        Value::Object(entries) => {
            let own = entries.get("$dynamicAnchor").and_then(Value::as_str) == Some(name);
            usize::from(own) + entries.values().map(|entry| count_dynamic_anchors(entry, name)).sum::<usize>()
        }
        _ => 0,
    }
}
