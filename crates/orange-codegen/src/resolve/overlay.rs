//! Overlays: reviewed corrections to a published file, stored separately from it.
//!
//! The format is OpenAPI Overlay 1.0 (`actions` with `target`, `update`, `remove`). A plain list of actions is
//! accepted too. A target may also be a JSON pointer, with a file name before `#` if it is not the interface
//! file: `common/Note.yaml#/components/schemas/Note`. The file of a JSONPath is the value of `file`. An action without a match is an error, because the
//! corrected file has changed.

use std::path::Path;

use serde_json::Value;

use super::location::read_file;
use super::node::FileId;
use super::path::JsonPath;
use crate::error::{Error, Result};
use crate::load;
use crate::pointer;

/// The actions of one overlay file, in order.
#[derive(Clone, Debug)]
pub(crate) struct Overlay {
    name: String,
    actions: Vec<Action>,
}

#[derive(Clone, Debug)]
struct Action {
    /// The file of the target. `None` is the interface file.
    file: Option<String>,
    target: ActionTarget,
    /// `target` as written, for errors.
    text: String,
    edit: Edit,
}

#[derive(Clone, Debug)]
enum ActionTarget {
    Pointer(String),
    Path(JsonPath),
}

#[derive(Clone, Debug)]
enum Edit {
    Update(Value),
    Remove,
}

impl Overlay {
    /// Reads an overlay file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or is not a list of actions.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::parse(&name, &read_file(path)?)
    }

    /// Parses an overlay. `name` is used in errors.
    ///
    /// # Errors
    ///
    /// See [`open`](Self::open).
    pub(crate) fn parse(name: &str, bytes: &[u8]) -> Result<Self> {
        let loaded = load::load(name, bytes)?;
        let list = match &loaded.root {
            Value::Array(actions) => Some(actions),
            Value::Object(entries) => entries.get("actions").and_then(Value::as_array),
            _ => None,
        };
        let Some(list) = list else {
            return Err(Error::at(name, 1, 1, "expected a list of actions, or an object with `actions`"));
        };
        let actions = list
            .iter()
            .enumerate()
            .map(|(index, action)| {
                Action::parse(action)
                    .map_err(|message| Error::new(format!("{name}: action {}: {message}", index + 1)))
            })
            .collect::<Result<_>>()?;
        Ok(Self { name: name.to_owned(), actions })
    }
}

impl Action {
    /// Parses an action. The error is a message.
    fn parse(value: &Value) -> Result<Self, String> {
        let text_of = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let text = text_of("target").ok_or("expected `target`, a string")?;
        let (file, target) = if text.starts_with('$') {
            (text_of("file"), ActionTarget::Path(JsonPath::parse(&text)?))
        } else {
            let (file, fragment) = text.split_once('#').unwrap_or(("", &text));
            let path = pointer::from_fragment(fragment)
                .ok_or_else(|| format!("expected a JSON pointer or a JSONPath, found `{text}`"))?;
            (Some(file.to_owned()).filter(|file| !file.is_empty()), ActionTarget::Pointer(path))
        };
        let edit = match (value.get("update"), value.get("remove").and_then(Value::as_bool)) {
            (_, Some(true)) => Edit::Remove,
            (Some(update), _) => Edit::Update(update.clone()),
            (None, _) => return Err("expected `update` or `remove: true`".to_owned()),
        };
        Ok(Self { file, target, text, edit })
    }

    /// Applies the action to `root` and returns the changed pointers.
    fn apply(&self, root: &mut Value) -> Result<Vec<String>, String> {
        let pointers = match &self.target {
            ActionTarget::Pointer(path) => {
                pointer::get(root, path).map(|_| path.clone()).into_iter().collect()
            }
            ActionTarget::Path(path) => path.select(root),
        };
        if pointers.is_empty() {
            return Err(format!("`{}` matches nothing", self.text));
        }
        // Applied from last to first, so that removing an item does not shift later targets.
        for pointer in pointers.iter().rev() {
            match &self.edit {
                Edit::Update(update) => {
                    if let Some(target) = root.pointer_mut(pointer) {
                        merge(target, update);
                    }
                }
                Edit::Remove => remove(root, pointer)?,
            }
        }
        Ok(pointers)
    }
}

/// Merges objects recursively, appends to arrays and replaces other values.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(entries), Value::Object(updates)) => {
            for (key, value) in updates {
                match entries.get_mut(key) {
                    Some(entry) if entry.is_object() && value.is_object() => merge(entry, value),
                    Some(entry) if entry.is_array() && value.is_array() => merge(entry, value),
                    _ => drop(entries.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(items), Value::Array(updates)) => items.extend(updates.iter().cloned()),
        (Value::Array(items), other) => items.push(other.clone()),
        (target, update) => *target = update.clone(),
    }
}

fn remove(root: &mut Value, pointer: &str) -> Result<(), String> {
    let (parent, _) = pointer.rsplit_once('/').ok_or("the whole document cannot be removed")?;
    let token = pointer::tokens(pointer).last().unwrap_or_default();
    match root.pointer_mut(parent) {
        Some(Value::Object(entries)) => drop(entries.shift_remove(token.as_ref())),
        Some(Value::Array(items)) => {
            if let Some(index) = pointer::index(&token).filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
    Ok(())
}

/// The actions of all overlays, with their progress.
pub(super) struct PendingOverlays<'o> {
    actions: Vec<PendingAction<'o>>,
}

struct PendingAction<'o> {
    /// Name of the overlay file.
    overlay: &'o str,
    action: &'o Action,
    is_applied: bool,
}

impl<'o> PendingOverlays<'o> {
    pub(super) fn new(overlays: &'o [Overlay]) -> Self {
        let actions = overlays.iter().flat_map(|Overlay { name, actions }| {
            actions.iter().map(move |action| PendingAction { overlay: name, action, is_applied: false })
        });
        Self { actions: actions.collect() }
    }

    /// Applies the actions for a file and returns the changed pointers.
    ///
    /// # Errors
    ///
    /// Returns an error if an action matches nothing or removes the root.
    pub(super) fn apply(&mut self, file: FileId, name: &str, root: &mut Value) -> Result<Vec<String>> {
        let mut changed = Vec::new();
        for PendingAction { overlay, action, is_applied } in &mut self.actions {
            let is_target = match &action.file {
                None => file == FileId::ROOT,
                Some(file) => file == name,
            };
            if is_target {
                *is_applied = true;
                let pointers = action.apply(root);
                changed.extend(pointers.map_err(|message| Error::new(format!("{overlay}: {message}")))?);
            }
        }
        Ok(changed)
    }

    /// Checks that all actions were applied.
    ///
    /// # Errors
    ///
    /// Returns an error if no file refers to the file of an action.
    pub(super) fn finish(self) -> Result<()> {
        match self.actions.into_iter().find(|action| !action.is_applied) {
            Some(PendingAction { overlay, action, .. }) => Err(Error::new(format!(
                "{overlay}: `{}` is in a file that no reference leads to",
                action.text
            ))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn apply(overlay: &str, mut root: Value) -> Result<Value> {
        let overlays = [Overlay::parse("overlay.yaml", overlay.as_bytes())?];
        let mut pending = PendingOverlays::new(&overlays);
        pending.apply(FileId::ROOT, "openapi.yaml", &mut root)?;
        pending.finish()?;
        Ok(root)
    }

    #[test]
    fn updates_merge_objects_and_extend_arrays() {
        let overlaid = apply(
            "overlay: 1.0.0\nactions:\n  - target: $.a\n    update: {x: {y: 2}, list: [3]}\n  - target: '#/b~1c'\n    update: 5\n",
            json!({"a": {"x": {"z": 1}, "list": [1, 2]}, "b/c": 4}),
        );
        assert_eq!(overlaid.unwrap(), json!({"a": {"x": {"z": 1, "y": 2}, "list": [1, 2, 3]}, "b/c": 5}));
    }

    #[test]
    fn remove_applies_to_every_match() {
        let overlaid = apply(
            "- target: $.list[?(@.name == 'x')]\n  remove: true\n- target: $..gone\n  remove: true\n",
            json!({"list": [{"name": "x"}, {"name": "y"}, {"name": "x"}], "a": {"gone": 1, "kept": {"gone": 2}}}),
        );
        assert_eq!(overlaid.unwrap(), json!({"list": [{"name": "y"}], "a": {"kept": {}}}));
    }

    #[test]
    fn an_action_without_a_match_is_an_error() {
        let message = |overlay: &str| apply(overlay, json!({"a": 1})).unwrap_err().to_string();
        assert_eq!(message("- {target: $.b, remove: true}"), "overlay.yaml: `$.b` matches nothing");
        assert_eq!(message("- {target: /b, update: 1}"), "overlay.yaml: `/b` matches nothing");
        assert_eq!(
            message("- {target: 'other.yaml#/a', update: 1}"),
            "overlay.yaml: `other.yaml#/a` is in a file that no reference leads to"
        );
        assert_eq!(message("- {target: /a}"), "overlay.yaml: action 1: expected `update` or `remove: true`");
        assert_eq!(message("- {update: 1}"), "overlay.yaml: action 1: expected `target`, a string");
    }
}
