// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Base`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, SerializeMap,
    hand_over, put,
};

use super::{BaseParts, Other, OtherBase, OtherBase2};

/// `Base`.
///
/// In the specification: `clashes.yaml#/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// `BaseParts`.
    BaseParts(Box<BaseParts>),
    /// `OtherBase`.
    OtherBase(Box<OtherBase>),
    /// `Other`.
    Other(Box<Other>),
    /// A kind that the specification does not name, kept whole.
    OtherKind(Box<OtherBase2>),
}

/// Every member of every kind, as they are read before it is known which [`Base`] it is.
#[derive(Default)]
struct BaseParts2 {
    kind: Option<String>,
    x: Option<Json>,
    x_of_base_parts: Option<i64>,
    x_of_other_base: Option<String>,
    z: Option<i64>,
    kept: Kept,
}

impl Object for BaseParts2 {
    const NAME: &'static str = "BaseParts2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "x" => 1,
            "z" => 2,
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
            0 => value.into(&mut self.kind),
            1 => {
                match self.kind.as_deref() {
                    Some("BaseParts") => value.into(&mut self.x_of_base_parts),
                    Some("OtherBase") => value.into(&mut self.x_of_other_base),
                    _ => value.into(&mut self.x),
                }
            }
            2 => value.into(&mut self.z),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        if self.x_of_base_parts.is_some() {
            out.member(1, "x", &self.x_of_base_parts)?;
        } else if self.x_of_other_base.is_some() {
            out.member(1, "x", &self.x_of_other_base)?;
        } else {
            out.member(1, "x", &self.x)?;
        }
        out.member(2, "z", &self.z)?;
        Ok(())
    }
}

orange_core::__keeps!(BaseParts2.kept);

impl Parts for BaseParts2 {
    const MEMBERS: &'static [&'static str] = &["kind", "x", "z"];

    fn is_any_set(&self) -> bool {
        self.kind.is_some() || self.x.is_some() || self.x_of_base_parts.is_some()
            || self.x_of_other_base.is_some() || self.z.is_some()
    }
}

impl BaseParts2 {
    fn into_base_parts(mut self) -> Box<BaseParts> {
        let mut value = Box::<BaseParts>::default();
        value.kind = self.kind.take();
        value.x = self.x_of_base_parts.take();
        put(&mut *value, 1, self.x.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other_base(mut self) -> Box<OtherBase> {
        let mut value = Box::<OtherBase>::default();
        value.kind = self.kind.take();
        value.x = self.x_of_other_base.take();
        put(&mut *value, 1, self.x.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<Other> {
        let mut value = Box::<Other>::default();
        value.kind = self.kind.take();
        value.z = self.z.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other_kind(mut self) -> Box<OtherBase2> {
        let mut value = Box::<OtherBase2>::default();
        value.kind = self.kind.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<BaseParts2> for Base {
    fn from(parts: BaseParts2) -> Self {
        match parts.kind.as_deref() {
            Some("BaseParts") => Self::BaseParts(parts.into_base_parts()),
            Some("OtherBase") => Self::OtherBase(parts.into_other_base()),
            Some("Other") => Self::Other(parts.into_other()),
            _ => Self::OtherKind(parts.into_other_kind()),
        }
    }
}

orange_core::__tagged_union!(Base from BaseParts2 : BaseParts OtherBase Other OtherKind);

impl From<BaseParts> for Base {
    fn from(mut value: BaseParts) -> Self {
        value.kind.get_or_insert_with(|| "BaseParts".into());
        Self::BaseParts(Box::new(value))
    }
}

impl From<OtherBase> for Base {
    fn from(mut value: OtherBase) -> Self {
        value.kind.get_or_insert_with(|| "OtherBase".into());
        Self::OtherBase(Box::new(value))
    }
}

impl From<Other> for Base {
    fn from(mut value: Other) -> Self {
        value.kind.get_or_insert_with(|| "Other".into());
        Self::Other(Box::new(value))
    }
}

impl From<OtherBase2> for Base {
    fn from(value: OtherBase2) -> Self {
        Self::OtherKind(Box::new(value))
    }
}

impl Base {
    /// `kind`.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::BaseParts(value) => value.kind.as_deref(),
            Self::OtherBase(value) => value.kind.as_deref(),
            Self::Other(value) => value.kind.as_deref(),
            Self::OtherKind(value) => value.kind.as_deref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::BaseParts(value) => &mut value.kind,
            Self::OtherBase(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
            Self::OtherKind(value) => &mut value.kind,
        }
    }
}
