// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Animal`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, SerializeMap,
    hand_over,
};

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

impl Object for AnimalParts {
    const NAME: &'static str = "AnimalParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "self" => 1,
            "get" => 2,
            "bark" => 3,
            "purr" => 4,
            "moo" => 5,
            "oink" => 6,
            "cluck" => 7,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.t),
            1 => value.into(&mut self.self_),
            2 => value.into(&mut self.get),
            3 => value.into(&mut self.bark),
            4 => value.into(&mut self.purr),
            5 => value.into(&mut self.moo),
            6 => value.into(&mut self.oink),
            7 => value.into(&mut self.cluck),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        out.member(1, "self", &self.self_)?;
        out.member(2, "get", &self.get)?;
        out.member(3, "bark", &self.bark)?;
        out.member(4, "purr", &self.purr)?;
        out.member(5, "moo", &self.moo)?;
        out.member(6, "oink", &self.oink)?;
        out.member(7, "cluck", &self.cluck)?;
        Ok(())
    }
}

orange_core::__keeps!(AnimalParts.kept);

impl Parts for AnimalParts {
    const MEMBERS: &'static [&'static str] = &[
        "t",
        "self",
        "get",
        "bark",
        "purr",
        "moo",
        "oink",
        "cluck",
    ];

    fn is_any_set(&self) -> bool {
        self.t.is_some() || self.self_.is_some() || self.get.is_some()
            || self.bark.is_some() || self.purr.is_some() || self.moo.is_some()
            || self.oink.is_some() || self.cluck.is_some()
    }
}

impl AnimalParts {
    fn into_other(mut self) -> Box<Dog> {
        let mut value = Box::<Dog>::default();
        value.t = self.t.take();
        value.self_ = self.self_.take();
        value.get = self.get.take();
        value.bark = self.bark.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other2(mut self) -> Box<Cat> {
        let mut value = Box::<Cat>::default();
        value.t = self.t.take();
        value.self_ = self.self_.take();
        value.get = self.get.take();
        value.purr = self.purr.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_variant_self(mut self) -> Box<Cow> {
        let mut value = Box::<Cow>::default();
        value.t = self.t.take();
        value.self_ = self.self_.take();
        value.get = self.get.take();
        value.moo = self.moo.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_variant(mut self) -> Box<Pig> {
        let mut value = Box::<Pig>::default();
        value.t = self.t.take();
        value.self_ = self.self_.take();
        value.get = self.get.take();
        value.oink = self.oink.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_ex(mut self) -> Box<Hen> {
        let mut value = Box::<Hen>::default();
        value.t = self.t.take();
        value.self_ = self.self_.take();
        value.get = self.get.take();
        value.cluck = self.cluck.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other_kind(mut self) -> Box<OtherAnimal2> {
        let mut value = Box::<OtherAnimal2>::default();
        value.t = self.t.take();
        value.self_ = self.self_.take();
        value.get = self.get.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Animal {
    /// `t`.
    pub fn t(&self) -> Option<&str> {
        match self {
            Self::Other(value) => value.t.as_deref(),
            Self::Other2(value) => value.t.as_deref(),
            Self::VariantSelf(value) => value.t.as_deref(),
            Self::Variant(value) => value.t.as_deref(),
            Self::EX(value) => value.t.as_deref(),
            Self::OtherKind(value) => value.t.as_deref(),
        }
    }

    /// `t`, to change.
    pub fn t_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Other(value) => &mut value.t,
            Self::Other2(value) => &mut value.t,
            Self::VariantSelf(value) => &mut value.t,
            Self::Variant(value) => &mut value.t,
            Self::EX(value) => &mut value.t,
            Self::OtherKind(value) => &mut value.t,
        }
    }

    /// `self`.
    pub fn self_(&self) -> Option<&str> {
        match self {
            Self::Other(value) => value.self_.as_deref(),
            Self::Other2(value) => value.self_.as_deref(),
            Self::VariantSelf(value) => value.self_.as_deref(),
            Self::Variant(value) => value.self_.as_deref(),
            Self::EX(value) => value.self_.as_deref(),
            Self::OtherKind(value) => value.self_.as_deref(),
        }
    }

    /// `self`, to change.
    pub fn self_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Other(value) => &mut value.self_,
            Self::Other2(value) => &mut value.self_,
            Self::VariantSelf(value) => &mut value.self_,
            Self::Variant(value) => &mut value.self_,
            Self::EX(value) => &mut value.self_,
            Self::OtherKind(value) => &mut value.self_,
        }
    }

    /// `get`.
    pub fn get_(&self) -> Option<&str> {
        match self {
            Self::Other(value) => value.get.as_deref(),
            Self::Other2(value) => value.get.as_deref(),
            Self::VariantSelf(value) => value.get.as_deref(),
            Self::Variant(value) => value.get.as_deref(),
            Self::EX(value) => value.get.as_deref(),
            Self::OtherKind(value) => value.get.as_deref(),
        }
    }

    /// `get`, to change.
    pub fn get_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Other(value) => &mut value.get,
            Self::Other2(value) => &mut value.get,
            Self::VariantSelf(value) => &mut value.get,
            Self::Variant(value) => &mut value.get,
            Self::EX(value) => &mut value.get,
            Self::OtherKind(value) => &mut value.get,
        }
    }
}
