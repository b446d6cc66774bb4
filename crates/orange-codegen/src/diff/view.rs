//! Types with aliases resolved.

use serde_json::Value;

use crate::ir::{
    Additional, Document, Enum, EnumKind, IntegerFormat, Member, Rules, Shape, StringFormat, TypeId, TypeRef,
    Union,
};

/// Maximum length of a chain of aliases. Longer ones are treated as cycles.
const MAX_NAMES: usize = 64;

pub(super) const NO_RULES: &Rules = &Rules {
    pattern: None,
    min_length: None,
    max_length: None,
    minimum: None,
    maximum: None,
    exclusive_minimum: None,
    exclusive_maximum: None,
    multiple_of: None,
    min_items: None,
    max_items: None,
    unique_items: false,
    constant: None,
};

/// A type in use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use<'a> {
    pub(super) document: &'a Document,
    pub(super) ty: &'a TypeRef,
    pub(super) rules: &'a Rules,
    pub(super) nullable: bool,
}

impl<'a> Use<'a> {
    /// Creates a use with rules that does not allow `null`.
    pub(super) fn of(document: &'a Document, ty: &'a TypeRef, rules: &'a Rules) -> Self {
        Self { document, ty, rules, nullable: false }
    }

    /// Resolves aliases.
    pub(super) fn seen(self) -> Seen<'a> {
        let mut seen = Seen {
            document: self.document,
            view: View::Any,
            rules: self.rules.clone(),
            nullable: self.nullable,
        };
        seen.follow(self.ty);
        seen
    }
}

/// A type with all aliases resolved.
#[derive(Clone, Debug)]
pub(crate) struct Seen<'a> {
    pub(super) document: &'a Document,
    pub(super) view: View<'a>,
    pub(super) rules: Rules,
    pub(super) nullable: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum View<'a> {
    Any,
    Text(&'a StringFormat),
    Integer(IntegerFormat),
    Number,
    Boolean,
    Binary,
    Array(&'a TypeRef, &'a Rules),
    Object(Members<'a>),
    Enum(&'a Enum),
    Union(&'a Union),
}

/// An object or a map. A map is an object without named properties.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) members: &'a [Member],
    pub(super) additional: Rest<'a>,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
}

/// Additional properties.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Rest<'a> {
    #[default]
    Unsaid,
    Forbidden,
    Typed(&'a TypeRef, &'a Rules),
}

impl<'a> Seen<'a> {
    /// Resolves a named type.
    pub(crate) fn named(document: &'a Document, id: TypeId) -> Self {
        let mut seen = Self { document, view: View::Any, rules: Rules::default(), nullable: false };
        if let Some(next) = seen.enter(id) {
            seen.follow(next);
        }
        seen
    }

    fn follow(&mut self, ty: &'a TypeRef) {
        let mut ty = ty;
        for _ in 0..MAX_NAMES {
            self.view = match ty {
                TypeRef::Nullable(inner) => {
                    self.nullable = true;
                    ty = inner;
                    continue;
                }
                TypeRef::Named(id) => match self.enter(*id) {
                    Some(next) => {
                        ty = next;
                        continue;
                    }
                    None => return,
                },
                TypeRef::String(format) => View::Text(format),
                TypeRef::Integer(format) => View::Integer(*format),
                TypeRef::Number => View::Number,
                TypeRef::Boolean => View::Boolean,
                TypeRef::Array(item, rules) => View::Array(item, rules),
                TypeRef::Map(value, rules) => {
                    let additional = match **value {
                        TypeRef::Any => Rest::Unsaid,
                        _ => Rest::Typed(value, rules),
                    };
                    // The number of entries is a rule of the object itself.
                    let (min, max) = (self.rules.min_items.take(), self.rules.max_items.take());
                    View::Object(Members { additional, min, max, ..Members::default() })
                }
                TypeRef::Any => View::Any,
                TypeRef::Binary => View::Binary,
            };
            return;
        }
    }

    /// Sets the view of a named type. Returns the target of an alias.
    fn enter(&mut self, id: TypeId) -> Option<&'a TypeRef> {
        self.view = match &self.document.types.get(id.0)?.shape {
            Shape::Alias(next, rules) => {
                self.rules = nearest(&self.rules, rules);
                return Some(next);
            }
            Shape::Object(object) => View::Object(Members {
                members: &object.members,
                additional: match &object.additional {
                    Additional::Unsaid => Rest::Unsaid,
                    Additional::Forbidden => Rest::Forbidden,
                    Additional::Typed(ty) => Rest::Typed(ty, NO_RULES),
                },
                min: object.min_members,
                max: object.max_members,
            }),
            Shape::Union(union) => View::Union(union),
            Shape::Enum(values) => View::Enum(values),
        };
        None
    }

    /// Returns the JSON kind, for matching variants.
    pub(super) fn kind(&self) -> &'static str {
        match self.view {
            View::Any => "any",
            View::Text(_) | View::Enum(Enum { kind: EnumKind::String, .. }) => "string",
            View::Integer(_) | View::Enum(Enum { kind: EnumKind::Integer, .. }) => "integer",
            View::Number => "number",
            View::Boolean => "boolean",
            View::Binary => "binary",
            View::Array(..) => "array",
            View::Object(_) => "object",
            View::Union(_) => "choice",
        }
    }

    /// Returns the number of common properties.
    pub(super) fn shared_properties(&self, other: &Seen<'_>) -> usize {
        let (View::Object(mine), View::Object(others)) = (self.view, other.view) else { return 0 };
        let both = |member: &&Member| others.members.iter().any(|other| other.wire == member.wire);
        mine.members.iter().filter(both).count()
    }

    /// Returns the allowed values, if they are listed.
    pub(super) fn values(&self) -> Option<Vec<&Value>> {
        match (&self.view, &self.rules.constant) {
            (View::Enum(values), _) => Some(values.values.iter().map(|value| &value.wire).collect()),
            (_, Some(constant)) => Some(vec![constant]),
            _ => None,
        }
    }

    /// Describes the type.
    pub(crate) fn words(&self) -> String {
        let document = self.document;
        match self.view {
            View::Text(format) => text_words(format),
            View::Integer(format) => integer_words(format),
            View::Enum(Enum { values, .. }) => {
                let shown: Vec<String> = values.iter().take(4).map(|value| value.wire.to_string()).collect();
                let more = if values.len() > shown.len() { ", …" } else { "" };
                format!("one of {}{more}", shown.join(", "))
            }
            View::Array(item, _) => format!("array of {}", type_words(document, item)),
            View::Object(Members { members: [], additional: Rest::Typed(value, _), .. }) => {
                format!("map of {}", type_words(document, value))
            }
            View::Union(union) => {
                let shown: Vec<String> =
                    union.variants.iter().take(4).map(|variant| type_words(document, &variant.ty)).collect();
                let more = if union.variants.len() > shown.len() { ", …" } else { "" };
                format!("one of {}{more}", shown.join(", "))
            }
            _ => self.kind().to_owned(),
        }
    }
}

/// Describes a type reference. Types that are named in the file are described by their name.
pub(super) fn type_words(document: &Document, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => match document.types.get(id.0) {
            Some(ty) => ty.source_name.clone().unwrap_or_else(|| ty.name.clone()),
            None => "any".to_owned(),
        },
        TypeRef::Nullable(inner) => format!("{} or null", type_words(document, inner)),
        TypeRef::Array(inner, _) => format!("array of {}", type_words(document, inner)),
        TypeRef::Map(inner, _) if **inner == TypeRef::Any => "object".to_owned(),
        TypeRef::Map(inner, _) => format!("map of {}", type_words(document, inner)),
        TypeRef::String(format) => text_words(format),
        TypeRef::Integer(format) => integer_words(*format),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Binary => "binary".to_owned(),
    }
}

fn text_words(format: &StringFormat) -> String {
    let format = match format {
        StringFormat::Plain => return "string".to_owned(),
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Time => "time",
        StringFormat::Uuid => "uuid",
        StringFormat::Uri => "uri",
        StringFormat::Email => "email",
        StringFormat::Byte => "byte",
        StringFormat::Password => "password",
        StringFormat::Other(other) => other,
    };
    format!("string ({format})")
}

fn integer_words(format: IntegerFormat) -> String {
    match format.name() {
        Some(name) => format!("integer ({name})"),
        None => "integer".to_owned(),
    }
}

/// Combines the rules of a use with those of the aliased type. The use takes precedence.
fn nearest(near: &Rules, far: &Rules) -> Rules {
    Rules {
        pattern: near.pattern.clone().or_else(|| far.pattern.clone()),
        min_length: near.min_length.or(far.min_length),
        max_length: near.max_length.or(far.max_length),
        minimum: near.minimum.or(far.minimum),
        maximum: near.maximum.or(far.maximum),
        exclusive_minimum: near.exclusive_minimum.or(far.exclusive_minimum),
        exclusive_maximum: near.exclusive_maximum.or(far.exclusive_maximum),
        multiple_of: near.multiple_of.or(far.multiple_of),
        min_items: near.min_items.or(far.min_items),
        max_items: near.max_items.or(far.max_items),
        unique_items: near.unique_items || far.unique_items,
        constant: near.constant.clone().or_else(|| far.constant.clone()),
    }
}
