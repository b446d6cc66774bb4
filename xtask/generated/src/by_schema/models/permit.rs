// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Permit`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, SerializeMap,
    hand_over,
};

use super::{Night, OtherPermit, OtherPermitRes};
use super::super::schemas::DEFINITIONS;

/// `Permit`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Permit {
    /// `Permit`.
    Permit(Box<OtherPermit>),
    /// `Night`.
    Night(Box<Night>),
    /// `Permit_RES`.
    PermitRes(Box<OtherPermitRes>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherPermit>),
}

/// Every member of every kind, as they are read before it is known which [`Permit`] it is.
#[derive(Default)]
struct PermitParts {
    at_type: Option<String>,
    id: Option<String>,
    until: Option<String>,
    kept: Kept,
}

impl Object for PermitParts {
    const NAME: &'static str = "PermitParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "id" => 1,
            "until" => 2,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.until),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "until", &self.until)?;
        Ok(())
    }
}

orange_core::__keeps!(PermitParts.kept);

impl Parts for PermitParts {
    const MEMBERS: &'static [&'static str] = &["@type", "id", "until"];

    fn is_any_set(&self) -> bool {
        self.at_type.is_some() || self.id.is_some() || self.until.is_some()
    }
}

impl PermitParts {
    fn into_permit(mut self) -> Box<OtherPermit> {
        let mut value = Box::<OtherPermit>::default();
        value.at_type = self.at_type.take();
        value.id = self.id.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_night(mut self) -> Box<Night> {
        let mut value = Box::<Night>::default();
        value.at_type = self.at_type.take();
        value.id = self.id.take();
        value.until = self.until.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_permit_res(mut self) -> Box<OtherPermitRes> {
        let mut value = Box::<OtherPermitRes>::default();
        value.at_type = self.at_type.take();
        value.id = self.id.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherPermit> {
        let mut value = Box::<OtherPermit>::default();
        value.at_type = self.at_type.take();
        value.id = self.id.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<PermitParts> for Permit {
    fn from(parts: PermitParts) -> Self {
        match parts.at_type.as_deref() {
            Some("Permit") => Self::Permit(parts.into_permit()),
            Some("Night") => Self::Night(parts.into_night()),
            Some("Permit_RES") => Self::PermitRes(parts.into_permit_res()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Permit from PermitParts : Permit Night PermitRes Other);

impl From<Night> for Permit {
    fn from(mut value: Night) -> Self {
        value.at_type.get_or_insert_with(|| "Night".into());
        Self::Night(Box::new(value))
    }
}

impl From<OtherPermitRes> for Permit {
    fn from(mut value: OtherPermitRes) -> Self {
        value.at_type.get_or_insert_with(|| "Permit_RES".into());
        Self::PermitRes(Box::new(value))
    }
}

impl Permit {
    /// `@type`.
    pub fn at_type(&self) -> Option<&str> {
        match self {
            Self::Permit(value) => value.at_type.as_deref(),
            Self::Night(value) => value.at_type.as_deref(),
            Self::PermitRes(value) => value.at_type.as_deref(),
            Self::Other(value) => value.at_type.as_deref(),
        }
    }

    /// `@type`, to change.
    pub fn at_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Permit(value) => &mut value.at_type,
            Self::Night(value) => &mut value.at_type,
            Self::PermitRes(value) => &mut value.at_type,
            Self::Other(value) => &mut value.at_type,
        }
    }

    /// `id`.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Permit(value) => value.id.as_deref(),
            Self::Night(value) => value.id.as_deref(),
            Self::PermitRes(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    pub fn id_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Permit(value) => &mut value.id,
            Self::Night(value) => &mut value.id,
            Self::PermitRes(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }
}

orange_core::__validate!(
    Permit, Client, "#/components/schemas/Permit/discriminator", DEFINITIONS
);
