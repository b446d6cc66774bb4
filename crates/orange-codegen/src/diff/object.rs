//! Compares objects: added, removed and changed properties, and additional properties.

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair};
use super::kind::Kind;
use super::location::Part;
use super::rules::Bound;
use super::view::{AdditionalProperties, ObjectView, TypeUse, describe_type};
use crate::ir::Property;

impl<'a> Comparison<'a> {
    pub(super) fn compare_objects(&mut self, at: &LocationPair, old: ObjectView<'a>, new: ObjectView<'a>) {
        let at_property = |old: &Property, new: &Property| {
            at.part(Part::Property(new.wire.clone())).with_pointers(&old.pointer, &new.pointer)
        };
        for property in old.properties {
            match new.properties.iter().find(|other| other.wire == property.wire) {
                Some(other) => self.compare_property(&at_property(property, other), property, other),
                None => {
                    let at = at_property(property, property).only(directions_of(property));
                    let ty = describe_type(self.old, &property.ty);
                    self.record(Kind::PropertyRemoved, &at, Some(ty.into()), None);
                }
            }
        }
        for property in new.properties {
            if old.properties.iter().any(|other| other.wire == property.wire) {
                continue;
            }
            let at = at_property(property, property).only(directions_of(property));
            let kind = match property.required {
                true => Kind::PropertyAddedRequired,
                false => Kind::PropertyAddedOptional,
            };
            let ty = describe_type(self.new, &property.ty);
            self.record(kind, &at, None, Some(ty.into()));
        }
        self.compare_counts(&at.part("minProperties"), old.min, new.min, Bound::Least);
        self.compare_counts(&at.part("maxProperties"), old.max, new.max, Bound::Most);
        self.compare_additional(&at.part("other properties"), old.additional, new.additional);
    }

    fn compare_property(&mut self, at: &LocationPair, old: &'a Property, new: &'a Property) {
        self.compare_access(at, old, new);
        // A read-only property may change without effect on senders, and a write-only one without effect on
        // receivers.
        let at = at.clone().only(directions_of(old).and(directions_of(new)));
        self.compare_flags(&at, old.required, new.required, Kind::PropertyRequired, Kind::PropertyOptional);
        self.compare_defaults(&at, old.default.as_ref(), new.default.as_ref());
        self.compare_uses(
            &at,
            TypeUse { document: self.old, ty: &old.ty, rules: &old.rules, nullable: old.nullable },
            TypeUse { document: self.new, ty: &new.ty, rules: &new.rules, nullable: new.nullable },
        );
        self.compare_docs(&at, &old.docs, &new.docs);
        self.compare_examples(&at, &old.examples, &new.examples);
    }

    /// Compares `readOnly` and `writeOnly`.
    fn compare_access(&mut self, at: &LocationPair, old: &Property, new: &Property) {
        self.compare_flags(at, old.read_only, new.read_only, Kind::ReadOnlyAdded, Kind::ReadOnlyRemoved);
        if old.read_only && !new.read_only && new.required {
            self.record(Kind::PropertyRequired, &at.clone().only(Directions::SENT), None, None);
        }
        self.compare_flags(at, old.write_only, new.write_only, Kind::WriteOnlyAdded, Kind::WriteOnlyRemoved);
    }

    pub(super) fn compare_defaults(&mut self, at: &LocationPair, old: Option<&Value>, new: Option<&Value>) {
        self.compare_values(Kind::DefaultChanged, &at.part("default"), old.cloned(), new.cloned());
    }

    fn compare_additional(
        &mut self,
        at: &LocationPair,
        old: AdditionalProperties<'a>,
        new: AdditionalProperties<'a>,
    ) {
        match (old, new) {
            (AdditionalProperties::Typed(old, old_rules), AdditionalProperties::Typed(new, new_rules)) => {
                let (old, new) =
                    (TypeUse::of(self.old, old, old_rules), TypeUse::of(self.new, new, new_rules));
                return self.compare_uses(at, old, new);
            }
            (AdditionalProperties::Unspecified, AdditionalProperties::Unspecified)
            | (AdditionalProperties::Forbidden, AdditionalProperties::Forbidden) => return,
            _ => {}
        }
        let kind = match (old, new) {
            (AdditionalProperties::Unspecified, AdditionalProperties::Typed(..)) => Kind::TypeNarrowed,
            (AdditionalProperties::Typed(..), AdditionalProperties::Unspecified) => Kind::TypeWidened,
            (_, AdditionalProperties::Forbidden) => Kind::AdditionalNarrowed,
            _ => Kind::AdditionalWidened,
        };
        let describe = |document, additional: AdditionalProperties<'a>| match additional {
            AdditionalProperties::Unspecified => "any".to_owned(),
            AdditionalProperties::Forbidden => "none".to_owned(),
            AdditionalProperties::Typed(ty, _) => describe_type(document, ty),
        };
        let (old, new) = (describe(self.old, old), describe(self.new, new));
        self.record(kind, at, Some(old.into()), Some(new.into()));
    }
}

/// Returns the directions that `readOnly` and `writeOnly` allow.
fn directions_of(property: &Property) -> Directions {
    Directions { sent: !property.read_only, received: !property.write_only }
}
