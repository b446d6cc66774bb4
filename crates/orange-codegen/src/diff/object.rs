//! Compares objects: added, removed and changed properties, and additional properties.

use serde_json::Value;

use super::comparison::{At, Comparison, Reach};
use super::kind::Kind;
use super::location::Part;
use super::rules::Bound;
use super::view::{Members, Rest, Use, type_words};
use crate::ir::Member;

impl<'a> Comparison<'a> {
    pub(super) fn objects(&mut self, at: &At, old: Members<'a>, new: Members<'a>) {
        for member in old.members {
            let at = at.part(Part::Property(member.wire.clone())).moved(&member.pointer, &member.pointer);
            match new.members.iter().find(|other| other.wire == member.wire) {
                Some(other) => self.member(&at.moved(&member.pointer, &other.pointer), member, other),
                None => {
                    let ty = type_words(self.old, &member.ty);
                    self.found(Kind::MemberRemoved, &at.only(goes(member)), Some(ty.into()), None);
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
            let ty = type_words(self.new, &member.ty);
            self.found(kind, &at.only(goes(member)), None, Some(ty.into()));
        }
        self.counts(at, "minProperties", old.min, new.min, Bound::Least);
        self.counts(at, "maxProperties", old.max, new.max, Bound::Most);
        self.additional(&at.part("other members"), old.additional, new.additional);
    }

    fn member(&mut self, at: &At, old: &'a Member, new: &'a Member) {
        self.flags(at, old, new);
        // A read-only property may change without effect on senders, and a write-only one without effect on
        // receivers.
        let at = at.clone().only(goes(old).and(goes(new)));
        match (old.required, new.required) {
            (false, true) => self.found(Kind::MemberRequired, &at, None, None),
            (true, false) => self.found(Kind::MemberOptional, &at, None, None),
            _ => {}
        }
        self.default(&at, old.default.as_ref(), new.default.as_ref());
        self.uses(
            &at,
            Use { document: self.old, ty: &old.ty, rules: &old.rules, nullable: old.nullable },
            Use { document: self.new, ty: &new.ty, rules: &new.rules, nullable: new.nullable },
        );
        self.docs(&at, &old.docs, &new.docs);
        self.examples(&at, &old.examples, &new.examples);
    }

    /// Compares `readOnly` and `writeOnly`.
    fn flags(&mut self, at: &At, old: &Member, new: &Member) {
        match (old.read_only, new.read_only) {
            (false, true) => self.found(Kind::ReadOnlyAdded, at, None, None),
            (true, false) => {
                self.found(Kind::ReadOnlyRemoved, at, None, None);
                if new.required {
                    self.found(Kind::MemberRequired, &at.clone().only(Reach::SENT), None, None);
                }
            }
            _ => {}
        }
        match (old.write_only, new.write_only) {
            (false, true) => self.found(Kind::WriteOnlyAdded, at, None, None),
            (true, false) => self.found(Kind::WriteOnlyRemoved, at, None, None),
            _ => {}
        }
    }

    pub(super) fn default(&mut self, at: &At, old: Option<&Value>, new: Option<&Value>) {
        if old != new {
            let shown = |value: Option<&Value>| Some(value.cloned().unwrap_or(Value::Null));
            self.found(Kind::DefaultChanged, &at.part("default"), shown(old), shown(new));
        }
    }

    fn additional(&mut self, at: &At, old: Rest<'a>, new: Rest<'a>) {
        match (old, new) {
            (Rest::Typed(old, old_rules), Rest::Typed(new, new_rules)) => {
                let (old, new) = (Use::of(self.old, old, old_rules), Use::of(self.new, new, new_rules));
                return self.uses(at, old, new);
            }
            (Rest::Unsaid, Rest::Unsaid) | (Rest::Forbidden, Rest::Forbidden) => return,
            _ => {}
        }
        let kind = match (old, new) {
            (Rest::Unsaid, Rest::Typed(..)) => Kind::TypeNarrowed,
            (Rest::Typed(..), Rest::Unsaid) => Kind::TypeWidened,
            (_, Rest::Forbidden) => Kind::AdditionalNarrowed,
            _ => Kind::AdditionalWidened,
        };
        let words = |document, rest: Rest<'a>| match rest {
            Rest::Unsaid => "any".to_owned(),
            Rest::Forbidden => "none".to_owned(),
            Rest::Typed(ty, _) => type_words(document, ty),
        };
        self.found(kind, at, Some(words(self.old, old).into()), Some(words(self.new, new).into()));
    }
}

/// Returns the directions of a property by its flags.
fn goes(member: &Member) -> Reach {
    Reach { sent: !member.read_only, received: !member.write_only }
}
