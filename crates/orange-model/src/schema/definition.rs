//! The schemas of an interface file, each compiled when it is first needed.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::compile;
use super::keywords::Schema;

/// A schema of the interface file. A table of them is sorted by pointer.
#[doc(hidden)]
#[derive(Debug)]
pub struct Definition {
    pub(super) pointer: Cow<'static, str>,
    pub(super) text: Cow<'static, str>,
    pub(super) schema: OnceLock<Box<Schema>>,
}

impl Definition {
    /// Creates a definition of a generated table.
    pub const fn new(pointer: &'static str, text: &'static str) -> Self {
        Self { pointer: Cow::Borrowed(pointer), text: Cow::Borrowed(text), schema: OnceLock::new() }
    }

    pub(super) fn schema(&self, definitions: &[Definition]) -> &Schema {
        self.schema.get_or_init(|| Box::new(compile::compile(self, definitions)))
    }
}

/// The index of a definition in a table, which is sorted by pointer.
pub(super) fn definition_index(definitions: &[Definition], pointer: &str) -> Option<usize> {
    definitions.binary_search_by(|definition| (*definition.pointer).cmp(pointer)).ok()
}
