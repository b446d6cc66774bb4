//! Compares types: kind, format, values, `null`.

use serde_json::Value;

use super::comparison::{Comparison, LocationPair};
use super::kind::Kind;
use super::view::{ResolvedType, TypeUse, TypeView};
use crate::ir::{Enum, IntegerFormat, StringFormat, TypeId, TypeRef};

impl<'a> Comparison<'a> {
    /// Compares two types in use. A pair of named types is compared once for all uses.
    pub(super) fn compare_uses(&mut self, at: &LocationPair, old: TypeUse<'a>, new: TypeUse<'a>) {
        if let (Some((old_id, old_null)), Some((new_id, new_null))) = (named_type(old.ty), named_type(new.ty))
        {
            let pair = self.add_pair(old_id, new_id);
            self.add_use(at, pair);
            self.compare_nullable(at, old.nullable || old_null, new.nullable || new_null);
            self.compare_rules(at, old.rules, new.rules, false);
            self.compare_constants(at, old.rules.constant.as_ref(), new.rules.constant.as_ref());
            return;
        }
        self.compare_resolved(at, &old.resolve(), &new.resolve());
    }

    /// Compares two types with aliases resolved.
    pub(super) fn compare_resolved(
        &mut self,
        at: &LocationPair,
        old: &ResolvedType<'a>,
        new: &ResolvedType<'a>,
    ) {
        self.compare_nullable(at, old.nullable, new.nullable);
        self.compare_shapes(at, old, new);
    }

    /// Compares two types except for `null`.
    pub(super) fn compare_shapes(
        &mut self,
        at: &LocationPair,
        old: &ResolvedType<'a>,
        new: &ResolvedType<'a>,
    ) {
        match (old.view, new.view) {
            (TypeView::Union(old), TypeView::Union(new)) => self.compare_unions(at, old, new),
            (TypeView::Any, TypeView::Any) => {}
            (TypeView::Any, _) | (_, TypeView::Any) => self.record_type_change(at, old, new),
            (TypeView::Union(_), _) | (_, TypeView::Union(_)) => self.compare_with_union(at, old, new),
            (TypeView::Array(old_item, old_rules), TypeView::Array(new_item, new_rules)) => {
                let old_item = TypeUse::of(self.old, old_item, old_rules);
                let new_item = TypeUse::of(self.new, new_item, new_rules);
                self.compare_uses(&at.part("items"), old_item, new_item);
                self.compare_rules(at, &old.rules, &new.rules, false);
            }
            (TypeView::Object(old_properties), TypeView::Object(new_properties)) => {
                self.compare_objects(at, old_properties, new_properties);
                self.compare_rules(at, &old.rules, &new.rules, false);
            }
            _ if old.kind() == new.kind() => {
                self.compare_formats(at, old, new);
                let is_integer = old.kind() == "integer";
                self.compare_rules(at, &old.rules, &new.rules, is_integer);
                self.compare_enum_values(at, old, new);
            }
            _ => self.record_type_change(at, old, new),
        }
    }

    fn compare_nullable(&mut self, at: &LocationPair, old: bool, new: bool) {
        self.compare_flags(at, old, new, Kind::NullAllowed, Kind::NullRefused);
    }

    /// Records that a type has another kind.
    fn record_type_change(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        let kind = match (old.kind(), new.kind()) {
            ("any", _) | ("number", "integer") => Kind::TypeNarrowed,
            (_, "any") | ("integer", "number") => Kind::TypeWidened,
            _ => Kind::TypeChanged,
        };
        self.record(kind, at, Some(old.describe().into()), Some(new.describe().into()));
    }

    fn compare_formats(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        let kind = match (old.view, new.view) {
            (TypeView::String(old_format), TypeView::String(new_format)) if old_format != new_format => {
                match (is_any_string(old_format), is_any_string(new_format)) {
                    (true, false) => Kind::FormatNarrowed,
                    // Clients decode both as strings.
                    (false, true) if is_descriptive(old_format) => Kind::DocsChanged,
                    (false, true) => Kind::FormatWidened,
                    (false, false) => Kind::FormatChanged,
                    // The password format only affects display.
                    (true, true) => Kind::DocsChanged,
                }
            }
            (TypeView::Integer(old_format), TypeView::Integer(new_format)) if old_format != new_format => {
                let (min, max) = integer_range(old_format);
                let (new_min, new_max) = integer_range(new_format);
                match (new_min >= min && new_max <= max, new_min <= min && new_max >= max) {
                    // Without a format, 64 bits are assumed.
                    (true, true) => Kind::DocsChanged,
                    (true, false) => Kind::FormatNarrowed,
                    (false, true) => Kind::FormatWidened,
                    (false, false) => Kind::FormatChanged,
                }
            }
            // Enums are compared by their values.
            _ => return,
        };
        self.record(kind, &at.part("format"), Some(old.describe().into()), Some(new.describe().into()));
    }

    fn compare_enum_values(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
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
            self.compare_enum_docs(at, old, new);
        }
    }

    /// Compares descriptions and aliases of the values in both lists.
    fn compare_enum_docs(&mut self, at: &LocationPair, old: &'a Enum, new: &'a Enum) {
        for value in &new.values {
            let Some(before) = old.values.iter().find(|before| before.wire == value.wire) else { continue };
            let at = at.part(format!("value {}", value.wire));
            self.compare_docs(&at, &before.docs, &value.docs);
            self.compare_aliases(&at, &before.aliases, &value.aliases);
        }
    }

    pub(super) fn compare_aliases(&mut self, at: &LocationPair, old: &[String], new: &[String]) {
        self.compare_values(Kind::AliasesChanged, at, old, new);
    }

    /// Compares the constants of two uses of a type that is compared elsewhere.
    fn compare_constants(&mut self, at: &LocationPair, old: Option<&Value>, new: Option<&Value>) {
        match (old, new) {
            (Some(old), None) => self.record(Kind::EnumRemoved, at, Some(old.clone()), Some("any".into())),
            (None, Some(new)) => self.record(Kind::EnumAdded, at, Some("any".into()), Some(new.clone())),
            (Some(old), Some(new)) if old != new => {
                self.record(Kind::EnumValueRemoved, at, Some(old.clone()), None);
                self.record(Kind::EnumValueAdded, at, None, Some(new.clone()));
            }
            _ => {}
        }
    }
}

/// Whether a format describes a string without changing its Rust type: `uri`, `email`, a custom format.
fn is_descriptive(format: &StringFormat) -> bool {
    matches!(format, StringFormat::Uri | StringFormat::Email | StringFormat::Other(_))
}

/// Whether a format allows all strings.
fn is_any_string(format: &StringFormat) -> bool {
    matches!(format, StringFormat::Plain | StringFormat::Password)
}

/// Returns the named type of a reference, and whether `null` is allowed.
fn named_type(ty: &TypeRef) -> Option<(TypeId, bool)> {
    match ty {
        TypeRef::Named(id) => Some((*id, false)),
        TypeRef::Nullable(inner) => named_type(inner).map(|(id, _)| (id, true)),
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
