//! Compares objects: added, removed and changed properties, and additional properties.

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair};
use super::kind::Kind;
use super::location::Part;
use super::rules::Bound;
use super::view::{AdditionalProperties, ObjectView, TypeUse, describe_type};
use crate::ir::Member;

impl<'a> Comparison<'a> {
    pub(super) fn objects(&mut self, at: &LocationPair, old: ObjectView<'a>, new: ObjectView<'a>) {
        for member in old.members {
            let at = at.part(Part::Property(member.wire.clone())).moved(&member.pointer, &member.pointer);
            match new.members.iter().find(|other| other.wire == member.wire) {
                Some(other) => self.member(&at.moved(&member.pointer, &other.pointer), member, other),
                None => {
                    let ty = describe_type(self.old, &member.ty);
                    self.record(Kind::MemberRemoved, &at.only(directions_of(member)), Some(ty.into()), None);
                }
            }
        }
        for member in new.members {
            if old.members.iter().any(|other| other.wire == member.wire) {
                continue;
            }
            let at = at.part(Part::Property(member.wire.clone())).moved(&member.pointer, &member.pointer);
            let kind = match member.required {
                true => Kind::MemberAddedRequired,
                false => Kind::MemberAddedOptional,
            };
            let ty = describe_type(self.new, &member.ty);
            self.record(kind, &at.only(directions_of(member)), None, Some(ty.into()));
        }
        self.counts(at, "minProperties", old.min, new.min, Bound::Least);
        self.counts(at, "maxProperties", old.max, new.max, Bound::Most);
        self.additional(&at.part("other members"), old.additional, new.additional);
    }

    fn member(&mut self, at: &LocationPair, old: &'a Member, new: &'a Member) {
        self.flags(at, old, new);
        // A read-only property may change without effect on senders, and a write-only one without effect on
        // receivers.
        let at = at.clone().only(directions_of(old).and(directions_of(new)));
        match (old.required, new.required) {
            (false, true) => self.record(Kind::MemberRequired, &at, None, None),
            (true, false) => self.record(Kind::MemberOptional, &at, None, None),
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
    fn flags(&mut self, at: &LocationPair, old: &Member, new: &Member) {
        match (old.read_only, new.read_only) {
            (false, true) => self.record(Kind::ReadOnlyAdded, at, None, None),
            (true, false) => {
                self.record(Kind::ReadOnlyRemoved, at, None, None);
                if new.required {
                    self.record(Kind::MemberRequired, &at.clone().only(Directions::SENT), None, None);
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
fn directions_of(member: &Member) -> Directions {
    Directions { sent: !member.read_only, received: !member.write_only }
}
