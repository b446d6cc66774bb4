//! Compares types: kind, format, values, `null`.

use serde_json::Value;

use super::comparison::{Comparison, LocationPair};
use super::kind::Kind;
use super::view::{ResolvedType, TypeUse, TypeView};
use crate::ir::{Enum, IntegerFormat, StringFormat, TypeId, TypeRef};

impl<'a> Comparison<'a> {
    /// Compares two types in use. A pair of named types is compared once for all uses.
    pub(super) fn uses(&mut self, at: &LocationPair, old: TypeUse<'a>, new: TypeUse<'a>) {
        if let (Some((old_id, old_null)), Some((new_id, new_null))) = (named(old.ty), named(new.ty)) {
            let pair = self.pair(old_id, new_id);
            self.add_use(at, pair);
            self.nullable(at, old.nullable || old_null, new.nullable || new_null);
            self.rules(at, old.rules, new.rules, false);
            self.listed(at, old.rules.constant.iter().collect(), new.rules.constant.iter().collect());
            return;
        }
        self.views(at, &old.resolve(), &new.resolve());
    }

    /// Compares two types with aliases resolved.
    pub(super) fn views(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        self.nullable(at, old.nullable, new.nullable);
        self.shapes(at, old, new);
    }

    /// Compares two types except for `null`.
    pub(super) fn shapes(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        match (old.view, new.view) {
            (TypeView::Union(old), TypeView::Union(new)) => self.unions(at, old, new),
            (TypeView::Any, TypeView::Any) => {}
            (TypeView::Any, _) | (_, TypeView::Any) => self.width(at, old, new),
            (TypeView::Union(_), _) | (_, TypeView::Union(_)) => self.union_or_not(at, old, new),
            (TypeView::Array(old_item, old_rules), TypeView::Array(new_item, new_rules)) => {
                let old_item =
                    TypeUse { document: self.old, ty: old_item, rules: old_rules, nullable: false };
                let new_item =
                    TypeUse { document: self.new, ty: new_item, rules: new_rules, nullable: false };
                self.uses(&at.part("items"), old_item, new_item);
                self.rules(at, &old.rules, &new.rules, false);
            }
            (TypeView::Object(old_properties), TypeView::Object(new_properties)) => {
                self.objects(at, old_properties, new_properties);
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

    fn nullable(&mut self, at: &LocationPair, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.record(Kind::NullAllowed, at, None, None),
            (true, false) => self.record(Kind::NullRefused, at, None, None),
            _ => {}
        }
    }

    /// Compares two types of different kinds.
    fn width(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        let kind = match (old.kind(), new.kind()) {
            ("any", _) | ("number", "integer") => Kind::TypeNarrowed,
            (_, "any") | ("integer", "number") => Kind::TypeWidened,
            _ => Kind::TypeChanged,
        };
        self.record(kind, at, Some(old.describe().into()), Some(new.describe().into()));
    }

    fn formats(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        let kind = match (old.view, new.view) {
            (TypeView::Text(one), TypeView::Text(other)) if one != other => {
                match (plain(one), plain(other)) {
                    (true, false) => Kind::FormatNarrowed,
                    // Clients decode both as text.
                    (false, true) if is_hint(one) => Kind::DocsChanged,
                    (false, true) => Kind::FormatWidened,
                    (false, false) => Kind::FormatChanged,
                    // The password format only affects display.
                    (true, true) => Kind::DocsChanged,
                }
            }
            (TypeView::Integer(one), TypeView::Integer(other)) if one != other => {
                let ((least, most), (new_least, new_most)) = (integer_range(one), integer_range(other));
                match (new_least >= least && new_most <= most, new_least <= least && new_most >= most) {
                    // Without a format, 64 bits are assumed.
                    (true, true) => Kind::DocsChanged,
                    (true, false) => Kind::FormatNarrowed,
                    (false, true) => Kind::FormatWidened,
                    (false, false) => Kind::FormatChanged,
                }
            }
            // A list of values is more specific than a format.
            _ => return,
        };
        self.record(kind, &at.part("format"), Some(old.describe().into()), Some(new.describe().into()));
    }

    fn value_lists(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        match (old.values(), new.values()) {
            (None, None) => {}
            (Some(_), None) => {
                self.record(Kind::EnumRemoved, at, Some(old.describe().into()), Some(new.describe().into()));
            }
            (None, Some(_)) => {
                self.record(Kind::EnumAdded, at, Some(old.describe().into()), Some(new.describe().into()));
            }
            (Some(old_values), Some(new_values)) => {
                for value in old_values.iter().filter(|value| !new_values.contains(value)) {
                    self.record(Kind::EnumValueRemoved, at, Some((*value).clone()), None);
                }
                for value in new_values.iter().filter(|value| !old_values.contains(value)) {
                    self.record(Kind::EnumValueAdded, at, None, Some((*value).clone()));
                }
            }
        }
        if let (TypeView::Enum(old), TypeView::Enum(new)) = (old.view, new.view) {
            self.enum_docs(at, old, new);
        }
    }

    /// Compares descriptions and aliases of the values in both lists.
    fn enum_docs(&mut self, at: &LocationPair, old: &'a Enum, new: &'a Enum) {
        for value in &new.values {
            let Some(before) = old.values.iter().find(|before| before.wire == value.wire) else { continue };
            let at = at.part(format!("value {}", value.wire));
            self.docs(&at, &before.docs, &value.docs);
            self.aliases(&at, &before.aliases, &value.aliases);
        }
    }

    pub(super) fn aliases(&mut self, at: &LocationPair, old: &[String], new: &[String]) {
        if old != new {
            let list = |names: &[String]| Some(Value::from(names.to_vec()));
            self.record(Kind::AliasesChanged, at, list(old), list(new));
        }
    }

    /// Compares the constants of two uses of a type that is compared elsewhere.
    fn listed(&mut self, at: &LocationPair, old: Vec<&Value>, new: Vec<&Value>) {
        match (old.first(), new.first()) {
            (Some(before), None) => {
                self.record(Kind::EnumRemoved, at, Some((*before).clone()), Some("any".into()))
            }
            (None, Some(after)) => {
                self.record(Kind::EnumAdded, at, Some("any".into()), Some((*after).clone()))
            }
            (Some(before), Some(after)) if before != after => {
                self.record(Kind::EnumValueRemoved, at, Some((*before).clone()), None);
                self.record(Kind::EnumValueAdded, at, None, Some((*after).clone()));
            }
            _ => {}
        }
    }
}

/// Whether a format states the purpose of a text rather than its syntax: `uri`, `email`, a custom name.
fn is_hint(format: &StringFormat) -> bool {
    matches!(format, StringFormat::Uri | StringFormat::Email | StringFormat::Other(_))
}

fn plain(format: &StringFormat) -> bool {
    matches!(format, StringFormat::Plain | StringFormat::Password)
}

/// Returns the named type of a reference, and whether `null` is allowed.
fn named(ty: &TypeRef) -> Option<(TypeId, bool)> {
    match ty {
        TypeRef::Named(id) => Some((*id, false)),
        TypeRef::Nullable(inner) => named(inner).map(|(id, _)| (id, true)),
        _ => None,
    }
}

/// Returns the limits of an integer format.
fn integer_range(format: IntegerFormat) -> (i128, i128) {
    match format {
        IntegerFormat::Uint64 => (0, u64::MAX.into()),
        format => format.range().unwrap_or((i64::MIN.into(), i64::MAX.into())),
    }
}
