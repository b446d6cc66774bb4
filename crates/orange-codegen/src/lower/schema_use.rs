//! The use of a schema by a property, a parameter or a body: its type with rules and annotations.

use serde_json::Value;

use super::schema_kind::is_null;
use crate::ir::{Docs, Rules, TypeRef};
use crate::resolve::Node;

/// A use of a schema.
#[derive(Clone, Debug)]
pub(super) struct SchemaUse<'a> {
    pub(super) ty: TypeRef,
    pub(super) nullable: bool,
    pub(super) rules: Rules,
    /// Nodes with annotations for this use, nearest first.
    pub(super) annotations: Vec<Node<'a>>,
    /// Overridden definitions. Their descriptions and `readOnly` apply, their defaults and examples do not.
    pub(super) replaced: Vec<Node<'a>>,
    /// The named schema, whose `readOnly` and `default` apply too.
    pub(super) named: Option<Node<'a>>,
    /// Whether its values are strings, even if unquoted.
    pub(super) is_text: bool,
}

impl<'a> SchemaUse<'a> {
    pub(super) fn new(ty: TypeRef, rules: Rules, annotations: Vec<Node<'a>>) -> Self {
        let is_text = matches!(ty, TypeRef::String(_));
        Self {
            ty,
            nullable: is_nullable(&annotations),
            rules,
            annotations,
            replaced: Vec::new(),
            named: None,
            is_text,
        }
    }

    /// Returns the type for a container, where only the type can allow `null`.
    pub(super) fn in_container(self) -> TypeRef {
        if self.nullable && self.ty != TypeRef::Any { TypeRef::Nullable(Box::new(self.ty)) } else { self.ty }
    }

    /// Returns the nearest boolean value of a keyword.
    pub(super) fn flag(&self, keyword: &str) -> Option<bool> {
        self.annotations.iter().chain(&self.named).chain(&self.replaced).find_map(|node| node.bool(keyword))
    }

    /// Returns the docs of the use.
    pub(super) fn docs(&self) -> Docs {
        Docs::of(self.annotations.iter().chain(&self.replaced))
    }
}

pub(super) fn is_nullable(nodes: &[Node<'_>]) -> bool {
    nullable(nodes).unwrap_or(false)
}

/// Whether a value may be `null`: by `nullable`, `x-nullable`, a type list, a variant, or an enum value. The
/// nearest node with any of them takes precedence.
pub(super) fn nullable(nodes: &[Node<'_>]) -> Option<bool> {
    nodes.iter().find_map(|node| {
        let declared = node.bool("nullable").or_else(|| node.bool("x-nullable"));
        let listed = match node.value.get("type") {
            Some(Value::String(name)) => name == "null",
            Some(Value::Array(names)) => names.iter().any(|name| name == "null"),
            _ => false,
        };
        let variant = || {
            ["oneOf", "anyOf"]
                .iter()
                .filter_map(|key| node.get(key))
                .any(|list| list.items().any(|item| is_null(&item)))
        };
        let value = || node.get("enum").is_some_and(|list| list.items().any(|item| item.value.is_null()));
        declared.or_else(|| (listed || variant() || value()).then_some(true))
    })
}
