//! Compares unions with and without a discriminator.

use super::comparison::{Comparison, LocationPair};
use super::kind::Kind;
use super::view::{NO_RULES, ResolvedType, TypeUse, TypeView, describe_type};
use crate::ir::{Document, TypeRef, Union, Variant};

/// Whether the union is in the old or the new file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum UnionSide {
    Became,
    Was,
}

impl<'a> Comparison<'a> {
    pub(super) fn unions(&mut self, at: &LocationPair, old: &'a Union, new: &'a Union) {
        self.discriminators(at, old, new);
        if let (Some(old), Some(new)) = (old.base, new.base) {
            let pair = self.pair(old, new);
            self.add_use(at, pair);
        }
        let tagged = old.discriminator.is_some() && new.discriminator.is_some();
        let mut free: Vec<&'a Variant> = new.variants.iter().collect();
        let mut left: Vec<&'a Variant> = Vec::new();
        for variant in &old.variants {
            match counterpart(self.old, variant, self.new, &free, tagged) {
                Some(index) => {
                    let other = free.remove(index);
                    self.variant(at, variant, other);
                }
                None => left.push(variant),
            }
        }
        // A single remaining variant on each side is treated as a changed variant.
        if let ([one], [other]) = (left.as_slice(), free.as_slice())
            && !tagged
            && self.kind(self.old, &one.ty) == self.kind(self.new, &other.ty)
        {
            self.variant(at, one, other);
            return;
        }
        let (removed, added) = kinds(tagged);
        for variant in left {
            let words = describe_variant(self.old, variant);
            self.record(removed, at, Some(words.into()), None);
        }
        for variant in free {
            let words = describe_variant(self.new, variant);
            self.record(added, at, None, Some(words.into()));
        }
    }

    fn discriminators(&mut self, at: &LocationPair, old: &Union, new: &Union) {
        let property = |union: &Union| union.discriminator.as_ref().map(|by| by.property.clone());
        let kind = match (property(old), property(new)) {
            (None, Some(_)) => Kind::DiscriminatorAdded,
            (Some(_), None) => Kind::DiscriminatorRemoved,
            (Some(old), Some(new)) if old != new => Kind::DiscriminatorChanged,
            _ => return,
        };
        self.record(kind, at, property(old).map(Into::into), property(new).map(Into::into));
    }

    fn variant(&mut self, at: &LocationPair, old: &'a Variant, new: &'a Variant) {
        let at = at.part(format!("variant {}", describe_variant(self.new, new)));
        if let (Some(before), Some(after)) = (&old.tag, &new.tag)
            && before != after
        {
            self.record(Kind::MappingChanged, &at, Some(before.clone().into()), Some(after.clone().into()));
        }
        self.aliases(&at, &old.aliases, &new.aliases);
        let (old, new) =
            (TypeUse::of(self.old, &old.ty, &old.rules), TypeUse::of(self.new, &new.ty, &new.rules));
        self.uses(&at, old, new);
    }

    /// Compares a type with a union.
    pub(super) fn union_or_not(&mut self, at: &LocationPair, old: &ResolvedType<'a>, new: &ResolvedType<'a>) {
        let (turn, union, document, single) = match (old.view, new.view) {
            (_, TypeView::Union(union)) => (UnionSide::Became, union, self.new, old),
            (TypeView::Union(union), _) => (UnionSide::Was, union, self.old, new),
            _ => return,
        };
        let tagged = union.discriminator.is_some();
        let mut others: Vec<&'a Variant> = union.variants.iter().collect();
        // The matching variant: the plain object of a union with subtypes, or the variant of the same kind with
        // the most common properties.
        let same = match union.base {
            Some(base) if single.kind() == "object" => Some(ResolvedType::named(document, base)),
            _ => {
                let seen =
                    |variant: &'a Variant| TypeUse::of(document, &variant.ty, &variant.rules).resolve();
                let of_its_kind =
                    others.iter().enumerate().rev().map(|(index, variant)| (index, seen(variant)));
                let of_its_kind = of_its_kind.filter(|(_, variant)| variant.kind() == single.kind());
                let same = of_its_kind.max_by_key(|(_, variant)| variant.shared_properties(single));
                same.map(|(index, variant)| {
                    others.remove(index);
                    variant
                })
            }
        };
        let Some(same) = same else {
            let words = (old.describe(), new.describe());
            return self.record(Kind::TypeChanged, at, Some(words.0.into()), Some(words.1.into()));
        };
        match turn {
            UnionSide::Became => self.shapes(at, single, &same),
            UnionSide::Was => self.shapes(at, &same, single),
        }
        let (removed, added) = kinds(tagged);
        for variant in others {
            let words = Some(describe_variant(document, variant).into());
            match turn {
                UnionSide::Became => self.record(added, at, None, words),
                UnionSide::Was => self.record(removed, at, words, None),
            }
        }
    }

    fn kind(&self, document: &'a Document, ty: &'a TypeRef) -> &'static str {
        TypeUse::of(document, ty, NO_RULES).resolve().kind()
    }
}

fn kinds(tagged: bool) -> (Kind, Kind) {
    match tagged {
        true => (Kind::SubtypeRemoved, Kind::SubtypeAdded),
        false => (Kind::AlternativeRemoved, Kind::AlternativeAdded),
    }
}

fn describe_variant(document: &Document, variant: &Variant) -> String {
    variant.tag.clone().unwrap_or_else(|| describe_type(document, &variant.ty))
}

/// Returns the variant that corresponds to an old one: by tag, alias, or name; without tags by description.
fn counterpart(
    old: &Document,
    variant: &Variant,
    new: &Document,
    free: &[&Variant],
    tagged: bool,
) -> Option<usize> {
    let by = |same: &dyn Fn(&Variant) -> bool| free.iter().position(|other| same(other));
    let name = describe_type(old, &variant.ty);
    let by_name = || by(&|other| describe_type(new, &other.ty) == name);
    if !tagged {
        return by_name();
    }
    by(&|other| other.tag == variant.tag)
        .or_else(|| by(&|other| variant.tag.as_ref().is_some_and(|tag| other.aliases.contains(tag))))
        .or_else(by_name)
}
