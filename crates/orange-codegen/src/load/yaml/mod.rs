//! Builds values and their positions from the events of a YAML 1.2 parser. Nesting and aliases are limited.

mod scalar;
#[cfg(feature = "cli")]
mod write;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use granit_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput, Tag};
use serde_json::{Map, Value};

use self::scalar::{number, scalar_value};
#[cfg(feature = "cli")]
pub(crate) use self::write::to_yaml;
use super::{Loaded, MAX_COPIED, MAX_DEPTH, Positions};
use crate::error::{Error, Result};
use crate::pointer::push_token;

pub(super) fn parse(name: &str, text: &str) -> Result<Loaded> {
    let mut builder = Builder::new(name);
    builder.read(text)?;
    let root =
        builder.root.ok_or_else(|| Error::at(name, 1, 1, "expected a YAML document, found only comments"))?;
    Ok(Loaded { root, raw_scalars: builder.raw_scalars, tabs: false, duplicate_keys: builder.duplicate_keys })
}

/// Returns the positions of all values. The error has those before the first syntax error.
pub(super) fn positions(text: &str) -> Result<Positions, Positions> {
    let mut builder = Builder { positions: Some(Positions::new()), ..Builder::new("") };
    let read = builder.read(text);
    let positions = builder.positions.unwrap_or_default();
    if read.is_ok() { Ok(positions) } else { Err(positions) }
}

/// Builds the value from parser events. Open collections are on `stack`, not on the call stack.
struct Builder<'n> {
    name: &'n str,
    stack: Vec<OpenCollection>,
    /// JSON pointer of the next value.
    path: String,
    root: Option<Value>,
    anchors: HashMap<usize, Anchor>,
    /// Number of values copied by anchors and aliases.
    copied: usize,
    raw_scalars: BTreeMap<String, String>,
    /// Pointers of keys that occur both as a number and as a string.
    duplicate_keys: Vec<String>,
    /// Line and column of each value by pointer, if requested.
    positions: Option<Positions>,
}

/// A collection whose end has not been read.
struct OpenCollection {
    anchor: usize,
    /// Length of `path` without the current child of this collection.
    base: usize,
    kind: CollectionKind,
}

/// The content of an open collection.
enum CollectionKind {
    Sequence(Vec<Value>),
    Mapping {
        entries: Map<String, Value>,
        key: Option<Key>,
        merged: Vec<Value>,
        /// Keys that are numbers in YAML.
        numbers: Vec<String>,
    },
}

/// The key of the next value in a mapping.
enum Key {
    Name(String),
    /// `<<`, whose value is merged into the mapping.
    Merge,
    /// A key such as `'200'` beside `200`: distinct in YAML, equal in JSON. Ignored; the first counts.
    Duplicate,
}

/// The value of an anchor.
struct Anchor {
    value: Value,
    size: usize,
    /// Original scalar texts below the value, by relative pointer.
    raw_scalars: Vec<(String, String)>,
}

impl<'n> Builder<'n> {
    fn new(name: &'n str) -> Self {
        Self {
            name,
            stack: Vec::new(),
            path: String::new(),
            root: None,
            anchors: HashMap::new(),
            copied: 0,
            raw_scalars: BTreeMap::new(),
            duplicate_keys: Vec::new(),
            positions: None,
        }
    }

    fn read(&mut self, text: &str) -> Result<()> {
        let options = granit_parser::options! {
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
            // Minified JSON has long keys and long lines.
            simple_key_max_lookahead: 65_536,
        };
        let parser: Parser<'_, StrInput<'_>> = Parser::new_from_str_with_options(text, options);
        for next in parser {
            let (event, span) = next.map_err(|error| {
                let at = error.marker();
                Error::at(self.name, at.line().max(1), at.col() + 1, format!("not YAML: {}", error.info()))
            })?;
            self.event(event, span)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<()> {
        let at = span.start;
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                Err(self.error(at, "expected one document, found a second one"))
            }
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style, anchor, tag, at),
            Event::SequenceStart(_, anchor, _) => self.open(anchor, CollectionKind::Sequence(Vec::new()), at),
            Event::MappingStart(_, anchor, _) => {
                let (entries, merged, numbers) = (Map::new(), Vec::new(), Vec::new());
                self.open(anchor, CollectionKind::Mapping { entries, key: None, merged, numbers }, at)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            Event::Alias(id) => self.alias(id, at),
            _ => Ok(()),
        }
    }

    fn error(&self, at: Marker, message: impl Into<String>) -> Error {
        Error::at(self.name, at.line().max(1), at.col() + 1, message)
    }

    /// Whether the next node is a mapping key.
    fn expects_key(&self) -> bool {
        matches!(
            self.stack.last(),
            Some(OpenCollection { kind: CollectionKind::Mapping { key: None, .. }, .. })
        )
    }

    fn open(&mut self, anchor: usize, kind: CollectionKind, at: Marker) -> Result<()> {
        if self.expects_key() {
            return Err(self.error(at, "expected a scalar key, found a collection"));
        }
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.error(at, format!("nested deeper than {MAX_DEPTH} levels")));
        }
        self.enter(at);
        self.stack.push(OpenCollection { anchor, base: self.path.len(), kind });
        Ok(())
    }

    /// Sets `path` to the value that starts here.
    fn enter(&mut self, at: Marker) {
        if let Some(open) = self.stack.last() {
            self.path.truncate(open.base);
            match &open.kind {
                CollectionKind::Sequence(items) => push_token(&mut self.path, &items.len().to_string()),
                CollectionKind::Mapping { key: Some(Key::Name(name)), .. } => {
                    push_token(&mut self.path, name)
                }
                CollectionKind::Mapping { .. } => push_token(&mut self.path, "<<"),
            }
        }
        if let Some(positions) = &mut self.positions {
            positions.entry(self.path.clone()).or_insert((at.line(), at.col() + 1));
        }
    }

    fn close(&mut self, at: Marker) -> Result<()> {
        let Some(open) = self.stack.pop() else { return Ok(()) };
        self.path.truncate(open.base);
        let value = match open.kind {
            CollectionKind::Sequence(items) => Value::Array(items),
            CollectionKind::Mapping { mut entries, merged, .. } => {
                for source in merged {
                    let from = format!("{}/<<", self.path);
                    self.merge(&mut entries, source, &from, at)?;
                }
                Value::Object(entries)
            }
        };
        self.anchor(open.anchor, &value, at)?;
        self.insert(value, at)
    }

    /// Adds the entries of `source`, read at the pointer `from`, that are missing in `entries`.
    fn merge(
        &mut self,
        entries: &mut Map<String, Value>,
        source: Value,
        from: &str,
        at: Marker,
    ) -> Result<()> {
        match source {
            Value::Object(more) => {
                for (key, value) in more {
                    if !entries.contains_key(&key) {
                        self.copy_raw_scalars(from, &key);
                        entries.insert(key, value);
                    }
                }
                Ok(())
            }
            Value::Array(sources) => sources
                .into_iter()
                .enumerate()
                .try_for_each(|(index, source)| self.merge(entries, source, &format!("{from}/{index}"), at)),
            _ => Err(self.error(at, "expected a mapping or a list of mappings after `<<`")),
        }
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<Cow<'_, Tag>>,
        at: Marker,
    ) -> Result<()> {
        let is_plain = style == ScalarStyle::Plain;
        if self.expects_key() {
            let key = if is_plain && text == "<<" { Key::Merge } else { Key::Name(text.to_owned()) };
            self.anchor(anchor, &Value::String(text.to_owned()), at)?;
            return self.key(key, is_plain && number(text).is_some(), at);
        }
        self.enter(at);
        let value = scalar_value(text, is_plain, tag.as_deref());
        if !value.is_string() {
            let printed = value.to_string();
            if printed != text {
                self.raw_scalars.insert(self.path.clone(), text.to_owned());
            }
        }
        self.anchor(anchor, &value, at)?;
        self.insert(value, at)
    }

    fn key(&mut self, mut key: Key, is_number: bool, at: Marker) -> Result<()> {
        let Some(OpenCollection {
            base,
            kind: CollectionKind::Mapping { entries, key: slot, numbers, .. },
            ..
        }) = self.stack.last_mut()
        else {
            return Ok(());
        };
        if let Key::Name(name) = &key {
            if !entries.contains_key(name) {
                if is_number {
                    numbers.push(name.clone());
                }
            } else if is_number == numbers.contains(name) {
                let message = format!("duplicate key `{name}` in a mapping");
                return Err(self.error(at, message));
            } else {
                let mut pointer = self.path.get(..*base).unwrap_or_default().to_owned();
                push_token(&mut pointer, name);
                self.duplicate_keys.push(pointer);
                key = Key::Duplicate;
            }
        }
        *slot = Some(key);
        Ok(())
    }

    fn alias(&mut self, id: usize, at: Marker) -> Result<()> {
        let Some(anchor) = self.anchors.get(&id) else {
            return Err(self.error(at, "the alias is inside its own anchor"));
        };
        if self.expects_key() {
            let Value::String(name) = &anchor.value else {
                return Err(self.error(at, "expected a scalar key, found an alias of a collection"));
            };
            let key = Key::Name(name.clone());
            return self.key(key, false, at);
        }
        self.copied = self.copied.saturating_add(anchor.size);
        if self.copied > MAX_COPIED {
            return Err(self.too_many_copies(at));
        }
        if self.stack.len() + depth(&anchor.value) > MAX_DEPTH {
            return Err(self.error(at, format!("aliases nest deeper than {MAX_DEPTH} levels")));
        }
        let value = anchor.value.clone();
        let raw_scalars = anchor.raw_scalars.clone();
        self.enter(at);
        for (relative, text) in raw_scalars {
            self.raw_scalars.insert(format!("{}{relative}", self.path), text);
        }
        self.insert(value, at)
    }

    /// Copies the original scalar texts of a merged entry to its new pointer.
    fn copy_raw_scalars(&mut self, from: &str, key: &str) {
        let (mut old, mut new) = (from.to_owned(), self.path.clone());
        push_token(&mut old, key);
        push_token(&mut new, key);
        let copied = self.raw_scalars_below(&old);
        self.raw_scalars
            .extend(copied.into_iter().map(|(relative, text)| (format!("{new}{relative}"), text)));
    }

    /// Returns the original scalar texts at and below a pointer, by relative pointer.
    fn raw_scalars_below(&self, pointer: &str) -> Vec<(String, String)> {
        self.raw_scalars
            .range(pointer.to_owned()..)
            .map_while(|(path, text)| Some((path.strip_prefix(pointer)?.to_owned(), text.clone())))
            .filter(|(relative, _)| relative.is_empty() || relative.starts_with('/'))
            .collect()
    }

    fn too_many_copies(&self, at: Marker) -> Error {
        self.error(at, format!("anchors and aliases expand to more than {MAX_COPIED} values"))
    }

    /// Stores the value of an anchor. An id of 0 stands for no anchor.
    fn anchor(&mut self, id: usize, value: &Value, at: Marker) -> Result<()> {
        if id == 0 {
            return Ok(());
        }
        // Aliases need a copy, and nested anchors need one each.
        let size = size(value);
        self.copied = self.copied.saturating_add(size);
        if self.copied > MAX_COPIED {
            return Err(self.too_many_copies(at));
        }
        let raw_scalars = self.raw_scalars_below(&self.path);
        self.anchors.insert(id, Anchor { value: value.clone(), size, raw_scalars });
        Ok(())
    }

    fn insert(&mut self, value: Value, at: Marker) -> Result<()> {
        match self.stack.last_mut() {
            None => self.root = Some(value),
            Some(OpenCollection { kind: CollectionKind::Sequence(items), .. }) => items.push(value),
            Some(OpenCollection { kind: CollectionKind::Mapping { entries, key, merged, .. }, .. }) => {
                match key.take() {
                    Some(Key::Name(name)) => {
                        entries.insert(name, value);
                    }
                    Some(Key::Merge) => merged.push(value),
                    Some(Key::Duplicate) => {}
                    None => return Err(self.error(at, "expected a key")),
                }
            }
        }
        Ok(())
    }
}

/// Returns the number of values in a tree.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(entries) => entries.values().map(size).sum(),
        _ => 0,
    }
}

/// Returns the nesting depth of a tree.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
