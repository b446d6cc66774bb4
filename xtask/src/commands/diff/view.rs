//! What a type is, once other names for it are followed; and how two such types differ.

use serde_json::Value;

use super::compare::{At, Comparison};
use super::kind::Kind;
use crate::ir::{
    Additional, Document, Enum, EnumKind, IntegerFormat, Member, Rules, Shape, StringFormat, TypeId, TypeRef,
    Union,
};

/// Other names followed on the way to one type; more are taken for a cycle.
const MAX_NAMES: usize = 64;

const NO_RULES: &Rules = &Rules {
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

/// A type where it is used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use<'a> {
    pub(super) document: &'a Document,
    pub(super) ty: &'a TypeRef,
    pub(super) rules: &'a Rules,
    pub(super) nullable: bool,
}

impl<'a> Use<'a> {
    /// A use without anything beside the type.
    pub(super) fn of(document: &'a Document, ty: &'a TypeRef) -> Self {
        Self { document, ty, rules: NO_RULES, nullable: false }
    }

    fn seen(self) -> Seen<'a> {
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

/// A type with nothing left to follow.
#[derive(Clone, Debug)]
pub(super) struct Seen<'a> {
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

/// An object, or a map, which is an object that names no member.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) members: &'a [Member],
    pub(super) additional: Rest<'a>,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
}

/// What may stand beside the named members.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Rest<'a> {
    #[default]
    Unsaid,
    Forbidden,
    Typed(&'a TypeRef),
}

impl<'a> Seen<'a> {
    /// The type behind a name.
    pub(super) fn named(document: &'a Document, id: TypeId) -> Self {
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
                TypeRef::Map(value) if **value == TypeRef::Any => View::Object(Members::default()),
                TypeRef::Map(value) => {
                    View::Object(Members { additional: Rest::Typed(value), ..Members::default() })
                }
                TypeRef::Any => View::Any,
                TypeRef::Binary => View::Binary,
            };
            return;
        }
    }

    /// Takes what a named type is; when it is another name, what it stands for.
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
                    Additional::Typed(ty) => Rest::Typed(ty),
                },
                min: object.min_members,
                max: object.max_members,
            }),
            Shape::Union(union) => View::Union(union),
            Shape::Enum(values) => View::Enum(values),
        };
        None
    }

    /// The kind of JSON that it is, for telling apart what can stand for each other.
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

    /// The only values it has, when they are listed.
    pub(super) fn values(&self) -> Option<Vec<&Value>> {
        match (&self.view, &self.rules.constant) {
            (View::Enum(values), _) => Some(values.values.iter().map(|value| &value.wire).collect()),
            (_, Some(constant)) => Some(vec![constant]),
            _ => None,
        }
    }

    /// What it is, in words.
    pub(super) fn words(&self) -> String {
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
            View::Object(Members { members: [], additional: Rest::Typed(value), .. }) => {
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

/// A type where it is used, in words: its name when it has one in the file.
pub(super) fn type_words(document: &Document, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => match document.types.get(id.0) {
            Some(ty) => ty.source_name.clone().unwrap_or_else(|| ty.name.clone()),
            None => "any".to_owned(),
        },
        TypeRef::Nullable(inner) => format!("{} or null", type_words(document, inner)),
        TypeRef::Array(inner, _) => format!("array of {}", type_words(document, inner)),
        TypeRef::Map(inner) if **inner == TypeRef::Any => "object".to_owned(),
        TypeRef::Map(inner) => format!("map of {}", type_words(document, inner)),
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
    match format {
        IntegerFormat::Unsaid => "integer".to_owned(),
        IntegerFormat::Int32 => "integer (int32)".to_owned(),
        IntegerFormat::Int64 => "integer (int64)".to_owned(),
    }
}

/// The rules of a use over those of the type behind it.
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

impl<'a> Comparison<'a> {
    /// Compares two types where they are used. What stands behind two names is compared once, for all
    /// who use them.
    pub(super) fn uses(&mut self, at: &At, old: Use<'a>, new: Use<'a>) {
        if let (Some((old_id, old_null)), Some((new_id, new_null))) = (named(old.ty), named(new.ty)) {
            let pair = self.pair(old_id, new_id);
            self.used_at(at, pair);
            self.nullable(at, old.nullable || old_null, new.nullable || new_null);
            self.rules(at, old.rules, new.rules, false);
            self.listed(at, old.rules.constant.iter().collect(), new.rules.constant.iter().collect());
            return;
        }
        self.views(at, &old.seen(), &new.seen());
    }

    /// Compares two types behind their names.
    pub(super) fn views(&mut self, at: &At, old: &Seen<'a>, new: &Seen<'a>) {
        self.nullable(at, old.nullable, new.nullable);
        self.shapes(at, old, new);
    }

    /// Compares two types, `null` aside.
    pub(super) fn shapes(&mut self, at: &At, old: &Seen<'a>, new: &Seen<'a>) {
        match (old.view, new.view) {
            (View::Union(old), View::Union(new)) => self.unions(at, old, new),
            (View::Any, View::Any) => {}
            (View::Any, _) | (_, View::Any) => self.width(at, old, new),
            (View::Union(_), _) | (_, View::Union(_)) => self.union_or_not(at, old, new),
            (View::Array(old_item, old_rules), View::Array(new_item, new_rules)) => {
                let old_item = Use { document: self.old, ty: old_item, rules: old_rules, nullable: false };
                let new_item = Use { document: self.new, ty: new_item, rules: new_rules, nullable: false };
                self.uses(&at.part("items"), old_item, new_item);
                self.rules(at, &old.rules, &new.rules, false);
            }
            (View::Object(old_members), View::Object(new_members)) => {
                self.objects(at, old_members, new_members);
                self.rules(at, &old.rules, &new.rules, false);
            }
            _ if old.kind() == new.kind() => {
                self.formats(at, old, new);
                let integers = old.kind() == "integer";
                self.rules(at, &old.rules, &new.rules, integers);
                self.value_lists(at, old, new);
            }
            _ => self.width(at, old, new),
        }
    }

    fn nullable(&mut self, at: &At, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.found(Kind::NullAllowed, at, None, None),
            (true, false) => self.found(Kind::NullRefused, at, None, None),
            _ => {}
        }
    }

    /// Two types of different kinds.
    fn width(&mut self, at: &At, old: &Seen<'a>, new: &Seen<'a>) {
        let kind = match (old.kind(), new.kind()) {
            ("any", _) | ("number", "integer") => Kind::TypeNarrowed,
            (_, "any") | ("integer", "number") => Kind::TypeWidened,
            _ => Kind::TypeChanged,
        };
        self.found(kind, at, Some(old.words().into()), Some(new.words().into()));
    }

    fn formats(&mut self, at: &At, old: &Seen<'a>, new: &Seen<'a>) {
        let kind = match (old.view, new.view) {
            (View::Text(one), View::Text(other)) if one != other => match (plain(one), plain(other)) {
                (true, false) => Kind::FormatNarrowed,
                (false, true) => Kind::FormatWidened,
                (false, false) => Kind::FormatChanged,
                // A password is shown differently, nothing else.
                (true, true) => Kind::DocsChanged,
            },
            (View::Integer(one), View::Integer(other)) if one != other => match (one, other) {
                (_, IntegerFormat::Int32) => Kind::FormatNarrowed,
                (IntegerFormat::Int32, _) => Kind::FormatWidened,
                // Without a format 64 bits are taken.
                _ => Kind::DocsChanged,
            },
            // A list of values says more than a format.
            _ => return,
        };
        self.found(kind, &at.part("format"), Some(old.words().into()), Some(new.words().into()));
    }

    fn value_lists(&mut self, at: &At, old: &Seen<'a>, new: &Seen<'a>) {
        match (old.values(), new.values()) {
            (None, None) => {}
            (Some(_), None) => {
                self.found(Kind::EnumRemoved, at, Some(old.words().into()), Some(new.words().into()));
            }
            (None, Some(_)) => {
                self.found(Kind::EnumAdded, at, Some(old.words().into()), Some(new.words().into()));
            }
            (Some(old_values), Some(new_values)) => {
                for value in old_values.iter().filter(|value| !new_values.contains(value)) {
                    self.found(Kind::EnumValueRemoved, at, Some((*value).clone()), None);
                }
                for value in new_values.iter().filter(|value| !old_values.contains(value)) {
                    self.found(Kind::EnumValueAdded, at, None, Some((*value).clone()));
                }
            }
        }
        if let (View::Enum(old), View::Enum(new)) = (old.view, new.view) {
            self.enum_words(at, old, new);
        }
    }

    /// Words and spellings of the values that both lists have.
    fn enum_words(&mut self, at: &At, old: &'a Enum, new: &'a Enum) {
        for value in &new.values {
            let Some(before) = old.values.iter().find(|before| before.wire == value.wire) else { continue };
            let at = at.part(&format!("value {}", value.wire));
            self.docs(&at, &before.docs, &value.docs);
            self.aliases(&at, &before.aliases, &value.aliases);
        }
    }

    pub(super) fn aliases(&mut self, at: &At, old: &[String], new: &[String]) {
        if old != new {
            let list = |names: &[String]| Some(Value::from(names.to_vec()));
            self.found(Kind::AliasesChanged, at, list(old), list(new));
        }
    }

    /// The one value that each use allows, of a type that is compared elsewhere.
    fn listed(&mut self, at: &At, old: Vec<&Value>, new: Vec<&Value>) {
        match (old.first(), new.first()) {
            (Some(before), None) => {
                self.found(Kind::EnumRemoved, at, Some((*before).clone()), Some("any".into()))
            }
            (None, Some(after)) => {
                self.found(Kind::EnumAdded, at, Some("any".into()), Some((*after).clone()))
            }
            (Some(before), Some(after)) if before != after => {
                self.found(Kind::EnumValueRemoved, at, Some((*before).clone()), None);
                self.found(Kind::EnumValueAdded, at, None, Some((*after).clone()));
            }
            _ => {}
        }
    }
}

fn plain(format: &StringFormat) -> bool {
    matches!(format, StringFormat::Plain | StringFormat::Password)
}

/// The name that a type is used by, and whether `null` may stand in its place.
fn named(ty: &TypeRef) -> Option<(TypeId, bool)> {
    match ty {
        TypeRef::Named(id) => Some((*id, false)),
        TypeRef::Nullable(inner) => named(inner).map(|(id, _)| (id, true)),
        _ => None,
    }
}

impl<'a> From<Use<'a>> for Seen<'a> {
    fn from(used: Use<'a>) -> Self {
        used.seen()
    }
}
