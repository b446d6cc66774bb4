//! Views of types with aliases resolved, for comparison.

use serde_json::Value;

use crate::ir::{
    Additional, Document, Enum, EnumKind, IntegerFormat, Property, Rules, Shape, StringFormat, TypeId,
    TypeRef, Union,
};

/// Maximum length of a chain of aliases. Longer ones are treated as cycles.
const MAX_ALIASES: usize = 64;

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

/// A use of a type, with the rules at its location.
#[derive(Clone, Copy, Debug)]
pub(super) struct TypeUse<'a> {
    pub(super) document: &'a Document,
    pub(super) ty: &'a TypeRef,
    pub(super) rules: &'a Rules,
    pub(super) nullable: bool,
}

impl<'a> TypeUse<'a> {
    /// Creates a use with rules that does not allow `null`.
    pub(super) fn of(document: &'a Document, ty: &'a TypeRef, rules: &'a Rules) -> Self {
        Self { document, ty, rules, nullable: false }
    }

    /// Resolves aliases.
    pub(super) fn resolve(self) -> ResolvedType<'a> {
        let mut resolved = ResolvedType {
            document: self.document,
            view: TypeView::Any,
            rules: self.rules.clone(),
            nullable: self.nullable,
        };
        resolved.follow(self.ty);
        resolved
    }
}

/// A type with all aliases resolved.
#[derive(Clone, Debug)]
pub(crate) struct ResolvedType<'a> {
    pub(super) document: &'a Document,
    pub(super) view: TypeView<'a>,
    pub(super) rules: Rules,
    pub(super) nullable: bool,
}

/// The type behind aliases.
#[derive(Clone, Copy, Debug)]
pub(super) enum TypeView<'a> {
    Any,
    String(&'a StringFormat),
    Integer(IntegerFormat),
    Number,
    Boolean,
    Binary,
    Array(&'a TypeRef, &'a Rules),
    Object(ObjectView<'a>),
    Enum(&'a Enum),
    Union(&'a Union),
}

/// An object or a map. A map is an object without named properties.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ObjectView<'a> {
    pub(super) properties: &'a [Property],
    pub(super) additional: AdditionalProperties<'a>,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
}

/// Additional properties.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum AdditionalProperties<'a> {
    #[default]
    Unspecified,
    Forbidden,
    Typed(&'a TypeRef, &'a Rules),
}

impl<'a> ResolvedType<'a> {
    /// Resolves a named type.
    pub(crate) fn named(document: &'a Document, id: TypeId) -> Self {
        let mut resolved = Self { document, view: TypeView::Any, rules: Rules::default(), nullable: false };
        if let Some(next) = resolved.enter(id) {
            resolved.follow(next);
        }
        resolved
    }

    /// Sets the view of a type reference.
    fn follow(&mut self, ty: &'a TypeRef) {
        let mut ty = ty;
        for _ in 0..MAX_ALIASES {
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
                TypeRef::String(format) => TypeView::String(format),
                TypeRef::Integer(format) => TypeView::Integer(*format),
                TypeRef::Number => TypeView::Number,
                TypeRef::Boolean => TypeView::Boolean,
                TypeRef::Array(item, rules) => TypeView::Array(item, rules),
                TypeRef::Map(value, rules) => {
                    let additional = match **value {
                        TypeRef::Any => AdditionalProperties::Unspecified,
                        _ => AdditionalProperties::Typed(value, rules),
                    };
                    // The number of entries is a rule of the object itself.
                    let (min, max) = (self.rules.min_items.take(), self.rules.max_items.take());
                    TypeView::Object(ObjectView { additional, min, max, ..ObjectView::default() })
                }
                TypeRef::Any => TypeView::Any,
                TypeRef::Binary => TypeView::Binary,
            };
            return;
        }
    }

    /// Sets the view of a named type. Returns the target of an alias.
    fn enter(&mut self, id: TypeId) -> Option<&'a TypeRef> {
        self.view = match &self.document.types.get(id.0)?.shape {
            Shape::Alias(next, rules) => {
                self.rules = combine(&self.rules, rules);
                return Some(next);
            }
            Shape::Object(object) => TypeView::Object(ObjectView {
                properties: &object.properties,
                additional: match &object.additional {
                    Additional::Unspecified => AdditionalProperties::Unspecified,
                    Additional::Forbidden => AdditionalProperties::Forbidden,
                    Additional::Typed(ty) => AdditionalProperties::Typed(ty, NO_RULES),
                },
                min: object.min_properties,
                max: object.max_properties,
            }),
            Shape::Union(union) => TypeView::Union(union),
            Shape::Enum(values) => TypeView::Enum(values),
        };
        None
    }

    /// Returns the kind of type: a JSON type, `any`, `binary`, or `choice` for a union.
    pub(super) fn kind(&self) -> &'static str {
        match self.view {
            TypeView::Any => "any",
            TypeView::String(_) | TypeView::Enum(Enum { kind: EnumKind::String, .. }) => "string",
            TypeView::Integer(_) | TypeView::Enum(Enum { kind: EnumKind::Integer, .. }) => "integer",
            TypeView::Number => "number",
            TypeView::Boolean => "boolean",
            TypeView::Binary => "binary",
            TypeView::Array(..) => "array",
            TypeView::Object(_) => "object",
            TypeView::Union(_) => "choice",
        }
    }

    /// Returns the number of common properties.
    pub(super) fn shared_properties(&self, other: &ResolvedType<'_>) -> usize {
        let (TypeView::Object(mine), TypeView::Object(others)) = (self.view, other.view) else { return 0 };
        let both = |property: &&Property| others.properties.iter().any(|other| other.wire == property.wire);
        mine.properties.iter().filter(both).count()
    }

    /// Returns the allowed values, if they are listed.
    pub(super) fn values(&self) -> Option<Vec<&Value>> {
        match (&self.view, &self.rules.constant) {
            (TypeView::Enum(values), _) => Some(values.values.iter().map(|value| &value.wire).collect()),
            (_, Some(constant)) => Some(vec![constant]),
            _ => None,
        }
    }

    /// Describes the type.
    pub(crate) fn describe(&self) -> String {
        let document = self.document;
        match self.view {
            TypeView::String(format) => describe_string(format),
            TypeView::Integer(format) => describe_integer(format),
            TypeView::Enum(Enum { values, .. }) => {
                describe_choice(values.iter().map(|value| value.wire.to_string()))
            }
            TypeView::Array(item, _) => format!("array of {}", describe_type(document, item)),
            TypeView::Object(ObjectView {
                properties: [],
                additional: AdditionalProperties::Typed(value, _),
                ..
            }) => {
                format!("map of {}", describe_type(document, value))
            }
            TypeView::Union(union) => {
                describe_choice(union.variants.iter().map(|variant| describe_type(document, &variant.ty)))
            }
            _ => self.kind().to_owned(),
        }
    }
}

/// Lists the first alternatives.
fn describe_choice(mut alternatives: impl Iterator<Item = String>) -> String {
    let shown: Vec<String> = alternatives.by_ref().take(4).collect();
    let more = if alternatives.next().is_some() { ", …" } else { "" };
    format!("one of {}{more}", shown.join(", "))
}

/// Describes a type reference. Types that are named in the file are described by their name.
pub(super) fn describe_type(document: &Document, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => match document.types.get(id.0) {
            Some(ty) => ty.source_name.clone().unwrap_or_else(|| ty.name.clone()),
            None => "any".to_owned(),
        },
        TypeRef::Nullable(inner) => format!("{} or null", describe_type(document, inner)),
        TypeRef::Array(inner, _) => format!("array of {}", describe_type(document, inner)),
        TypeRef::Map(inner, _) if **inner == TypeRef::Any => "object".to_owned(),
        TypeRef::Map(inner, _) => format!("map of {}", describe_type(document, inner)),
        TypeRef::String(format) => describe_string(format),
        TypeRef::Integer(format) => describe_integer(*format),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Binary => "binary".to_owned(),
    }
}

fn describe_string(format: &StringFormat) -> String {
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

fn describe_integer(format: IntegerFormat) -> String {
    match format.name() {
        Some(name) => format!("integer ({name})"),
        None => "integer".to_owned(),
    }
}

/// Combines the rules of a use with those of the aliased type. The use takes precedence.
fn combine(near: &Rules, far: &Rules) -> Rules {
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
