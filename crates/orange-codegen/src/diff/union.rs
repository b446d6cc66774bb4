//! Compares unions with and without a discriminator.

use super::change::Side;
use super::comparison::{Comparison, LocationPair};
use super::kind::Kind;
use super::view::{NO_RULES, ResolvedType, TypeUse, TypeView, describe_type};
use crate::ir::{Document, TypeRef, Union, Variant};

impl<'a> Comparison<'a> {
    pub(super) fn compare_unions(&mut self, at: &LocationPair, old: &'a Union, new: &'a Union) {
        self.compare_discriminators(at, old, new);
        if let (Some(old), Some(new)) = (old.base, new.base) {
            let pair = self.add_pair(old, new);
            self.add_use(at, pair);
        }
        let is_tagged = old.discriminator.is_some() && new.discriminator.is_some();
        let mut added: Vec<&'a Variant> = new.variants.iter().collect();
        let mut removed: Vec<&'a Variant> = Vec::new();
        for variant in &old.variants {
            match counterpart(self.old, variant, self.new, &added, is_tagged) {
                Some(index) => self.compare_variant(at, variant, added.remove(index)),
                None => removed.push(variant),
            }
        }
        // A single removed variant and a single added one of the same kind are a changed variant.
        if let ([removed], [added]) = (removed.as_slice(), added.as_slice())
            && !is_tagged
            && kind(self.old, &removed.ty) == kind(self.new, &added.ty)
        {
            self.compare_variant(at, removed, added);
            return;
        }
        let (removed_kind, added_kind) = variant_kinds(is_tagged);
        for variant in removed {
            self.record(removed_kind, at, Some(describe_variant(self.old, variant).into()), None);
        }
        for variant in added {
            self.record(added_kind, at, None, Some(describe_variant(self.new, variant).into()));
        }
    }

    fn compare_discriminators(&mut self, at: &LocationPair, old: &Union, new: &Union) {
        let property =
            |union: &Union| union.discriminator.as_ref().map(|discriminator| discriminator.property.clone());
        let kind = match (property(old), property(new)) {
            (None, Some(_)) => Kind::DiscriminatorAdded,
            (Some(_), None) => Kind::DiscriminatorRemoved,
            (Some(old), Some(new)) if old != new => Kind::DiscriminatorChanged,
            _ => return,
        };
        self.record(kind, at, property(old).map(Into::into), property(new).map(Into::into));
    }

    fn compare_variant(&mut self, at: &LocationPair, old: &'a Variant, new: &'a Variant) {
        let at = at.part(format!("variant {}", describe_variant(self.new, new)));
        if let (Some(old), Some(new)) = (&old.tag, &new.tag) {
            self.compare_values(Kind::MappingChanged, &at, old.as_str(), new.as_str());
        }
        self.compare_aliases(&at, &old.aliases, &new.aliases);
        let (old, new) =
            (TypeUse::of(self.old, &old.ty, &old.rules), TypeUse::of(self.new, &new.ty, &new.rules));
        self.compare_uses(&at, old, new);
    }

    /// Compares a type with a union.
    pub(super) fn compare_with_union(
        &mut self,
        at: &LocationPair,
        old: &ResolvedType<'a>,
        new: &ResolvedType<'a>,
    ) {
        let (side, union, document, single) = match (old.view, new.view) {
            (_, TypeView::Union(union)) => (Side::New, union, self.new, old),
            (TypeView::Union(union), _) => (Side::Old, union, self.old, new),
            _ => return,
        };
        let mut others: Vec<&'a Variant> = union.variants.iter().collect();
        // The plain object of a union with subtypes, or the variant of the same kind with the most common properties.
        let matching = match union.base {
            Some(base) if single.kind() == "object" => Some(ResolvedType::named(document, base)),
            _ => {
                let resolved =
                    others.iter().map(|variant| TypeUse::of(document, &variant.ty, &variant.rules).resolve());
                // Reversed, because `max_by_key` returns the last maximum.
                let same_kind = resolved.enumerate().rev().filter(|(_, ty)| ty.kind() == single.kind());
                let best = same_kind.max_by_key(|(_, ty)| ty.shared_properties(single));
                best.map(|(index, ty)| {
                    others.remove(index);
                    ty
                })
            }
        };
        let Some(matching) = matching else {
            let (old, new) = (old.describe(), new.describe());
            return self.record(Kind::TypeChanged, at, Some(old.into()), Some(new.into()));
        };
        match side {
            Side::New => self.compare_shapes(at, single, &matching),
            Side::Old => self.compare_shapes(at, &matching, single),
        }
        let (removed, added) = variant_kinds(union.discriminator.is_some());
        for variant in others {
            let description = Some(describe_variant(document, variant).into());
            match side {
                Side::New => self.record(added, at, None, description),
                Side::Old => self.record(removed, at, description, None),
            }
        }
    }
}

/// Returns the kind of a type, see [`ResolvedType::kind`].
fn kind(document: &Document, ty: &TypeRef) -> &'static str {
    TypeUse::of(document, ty, NO_RULES).resolve().kind()
}

/// Returns the kinds of changes for a removed and an added variant.
fn variant_kinds(is_tagged: bool) -> (Kind, Kind) {
    match is_tagged {
        true => (Kind::SubtypeRemoved, Kind::SubtypeAdded),
        false => (Kind::AlternativeRemoved, Kind::AlternativeAdded),
    }
}

/// Returns the tag of a variant, or the description of its type.
fn describe_variant(document: &Document, variant: &Variant) -> String {
    variant.tag.clone().unwrap_or_else(|| describe_type(document, &variant.ty))
}

/// Returns the index of the new variant that corresponds to an old one: by tag, alias or name; without tags by name.
fn counterpart(
    old: &Document,
    variant: &Variant,
    new: &Document,
    candidates: &[&Variant],
    is_tagged: bool,
) -> Option<usize> {
    let name = describe_type(old, &variant.ty);
    let by_name = || candidates.iter().position(|other| describe_type(new, &other.ty) == name);
    if !is_tagged {
        return by_name();
    }
    let by_tag = candidates.iter().position(|other| other.tag == variant.tag);
    let has_alias = |other: &&Variant| variant.tag.as_ref().is_some_and(|tag| other.aliases.contains(tag));
    by_tag.or_else(|| candidates.iter().position(has_alias)).or_else(by_name)
}
