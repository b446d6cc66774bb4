//! Compares objects: added, removed and changed properties, and additional properties.

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair};
use super::kind::Kind;
use super::location::Part;
use super::rules::Bound;
use super::view::{AdditionalProperties, ObjectView, TypeUse, describe_type};
use crate::ir::Property;

impl<'a> Comparison<'a> {
    pub(super) fn objects(&mut self, at: &LocationPair, old: ObjectView<'a>, new: ObjectView<'a>) {
        for property in old.properties {
            let at =
                at.part(Part::Property(property.wire.clone())).moved(&property.pointer, &property.pointer);
            match new.properties.iter().find(|other| other.wire == property.wire) {
                Some(other) => self.property(&at.moved(&property.pointer, &other.pointer), property, other),
                None => {
                    let ty = describe_type(self.old, &property.ty);
                    self.record(
                        Kind::PropertyRemoved,
                        &at.only(directions_of(property)),
                        Some(ty.into()),
                        None,
                    );
                }
            }
        }
        for property in new.properties {
            if old.properties.iter().any(|other| other.wire == property.wire) {
                continue;
            }
            let at =
                at.part(Part::Property(property.wire.clone())).moved(&property.pointer, &property.pointer);
            let kind = match property.required {
                true => Kind::PropertyAddedRequired,
                false => Kind::PropertyAddedOptional,
            };
            let ty = describe_type(self.new, &property.ty);
            self.record(kind, &at.only(directions_of(property)), None, Some(ty.into()));
        }
        self.counts(at, "minProperties", old.min, new.min, Bound::Least);
        self.counts(at, "maxProperties", old.max, new.max, Bound::Most);
        self.additional(&at.part("other properties"), old.additional, new.additional);
    }

    fn property(&mut self, at: &LocationPair, old: &'a Property, new: &'a Property) {
        self.flags(at, old, new);
        // A read-only property may change without effect on senders, and a write-only one without effect on
        // receivers.
        let at = at.clone().only(directions_of(old).and(directions_of(new)));
        match (old.required, new.required) {
            (false, true) => self.record(Kind::PropertyRequired, &at, None, None),
            (true, false) => self.record(Kind::PropertyOptional, &at, None, None),
            _ => {}
        }
        self.default(&at, old.default.as_ref(), new.default.as_ref());
        self.uses(
            &at,
            TypeUse { document: self.old, ty: &old.ty, rules: &old.rules, nullable: old.nullable },
            TypeUse { document: self.new, ty: &new.ty, rules: &new.rules, nullable: new.nullable },
        );
        self.docs(&at, &old.docs, &new.docs);
        self.examples(&at, &old.examples, &new.examples);
    }

    /// Compares `readOnly` and `writeOnly`.
    fn flags(&mut self, at: &LocationPair, old: &Property, new: &Property) {
        match (old.read_only, new.read_only) {
            (false, true) => self.record(Kind::ReadOnlyAdded, at, None, None),
            (true, false) => {
                self.record(Kind::ReadOnlyRemoved, at, None, None);
                if new.required {
                    self.record(Kind::PropertyRequired, &at.clone().only(Directions::SENT), None, None);
                }
            }
            _ => {}
        }
        match (old.write_only, new.write_only) {
            (false, true) => self.record(Kind::WriteOnlyAdded, at, None, None),
            (true, false) => self.record(Kind::WriteOnlyRemoved, at, None, None),
            _ => {}
        }
    }

    pub(super) fn default(&mut self, at: &LocationPair, old: Option<&Value>, new: Option<&Value>) {
        if old != new {
            let shown = |value: Option<&Value>| Some(value.cloned().unwrap_or(Value::Null));
            self.record(Kind::DefaultChanged, &at.part("default"), shown(old), shown(new));
        }
    }

    fn additional(
        &mut self,
        at: &LocationPair,
        old: AdditionalProperties<'a>,
        new: AdditionalProperties<'a>,
    ) {
        match (old, new) {
            (AdditionalProperties::Typed(old, old_rules), AdditionalProperties::Typed(new, new_rules)) => {
                let (old, new) =
                    (TypeUse::of(self.old, old, old_rules), TypeUse::of(self.new, new, new_rules));
                return self.uses(at, old, new);
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
        let words = |document, rest: AdditionalProperties<'a>| match rest {
            AdditionalProperties::Unspecified => "any".to_owned(),
            AdditionalProperties::Forbidden => "none".to_owned(),
            AdditionalProperties::Typed(ty, _) => describe_type(document, ty),
        };
        self.record(kind, at, Some(words(self.old, old).into()), Some(words(self.new, new).into()));
    }
}

/// Returns the directions of a property by its flags.
fn directions_of(property: &Property) -> Directions {
    Directions { sent: !property.read_only, received: !property.write_only }
}
