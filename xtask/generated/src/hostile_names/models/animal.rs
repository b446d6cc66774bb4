// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Animal`.

use orange_core::model::Kept;

use super::{Cat, Cow, Dog, Hen, OtherAnimal2, Pig};

/// `Animal`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// `other`.
    Other(Box<Dog>),
    /// `Other`.
    Other2(Box<Cat>),
    /// `self`.
    VariantSelf(Box<Cow>),
    /// ``.
    Variant(Box<Pig>),
    /// `é/x`.
    EX(Box<Hen>),
    /// A kind that the specification does not name, kept whole.
    OtherKind(Box<OtherAnimal2>),
}

/// Every member of every kind, as they are read before it is known which [`Animal`] it is.
#[derive(Default)]
struct AnimalParts {
    t: Option<String>,
    self_: Option<String>,
    get: Option<String>,
    bark: Option<bool>,
    purr: Option<bool>,
    moo: Option<bool>,
    oink: Option<bool>,
    cluck: Option<bool>,
    kept: Kept,
}

impl From<AnimalParts> for Animal {
    fn from(parts: AnimalParts) -> Self {
        match parts.t.as_deref() {
            Some("other" | "Dog") => Self::Other(parts.into_other()),
            Some("Other" | "Cat") => Self::Other2(parts.into_other2()),
            Some("self" | "Cow") => Self::VariantSelf(parts.into_variant_self()),
            Some("" | "Pig") => Self::Variant(parts.into_variant()),
            Some("é/x" | "Hen") => Self::EX(parts.into_ex()),
            _ => Self::OtherKind(parts.into_other_kind()),
        }
    }
}

orange_core::__tagged_union!(
    Animal from AnimalParts : Other Other2 VariantSelf Variant EX OtherKind
);

impl From<Dog> for Animal {
    fn from(mut value: Dog) -> Self {
        value.t.get_or_insert_with(|| "other".into());
        Self::Other(Box::new(value))
    }
}

impl From<Cat> for Animal {
    fn from(mut value: Cat) -> Self {
        value.t.get_or_insert_with(|| "Other".into());
        Self::Other2(Box::new(value))
    }
}

impl From<Cow> for Animal {
    fn from(mut value: Cow) -> Self {
        value.t.get_or_insert_with(|| "self".into());
        Self::VariantSelf(Box::new(value))
    }
}

impl From<Pig> for Animal {
    fn from(mut value: Pig) -> Self {
        value.t.get_or_insert_with(|| "".into());
        Self::Variant(Box::new(value))
    }
}

impl From<Hen> for Animal {
    fn from(mut value: Hen) -> Self {
        value.t.get_or_insert_with(|| "é/x".into());
        Self::EX(Box::new(value))
    }
}

impl From<OtherAnimal2> for Animal {
    fn from(value: OtherAnimal2) -> Self {
        Self::OtherKind(Box::new(value))
    }
}

orange_core::__fields! {
    parts AnimalParts.kept by |_parts| None::<&str>, {
        0 t "t";
        1 self_ "self";
        2 get "get";
        3 bark "bark";
        4 purr "purr";
        5 moo "moo";
        6 oink "oink";
        7 cluck "cluck";
    }
        into_other -> Dog [t self_ get bark];
        into_other2 -> Cat [t self_ get purr];
        into_variant_self -> Cow [t self_ get moo];
        into_variant -> Pig [t self_ get oink];
        into_ex -> Hen [t self_ get cluck];
        into_other_kind -> OtherAnimal2 [t self_ get];
}

orange_core::__accessors! {
    Animal [Other Other2 VariantSelf Variant EX OtherKind] {
        /// `t`.
        t t.as_deref -> &str, "t" t_mut String;
        /// `self`.
        self_ self_.as_deref -> &str, "self" self_mut String;
        /// `get`.
        get_ get.as_deref -> &str, "get" get_mut String;
    }
}
