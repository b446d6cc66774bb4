// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Flag`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, SerializeMap,
    hand_over,
};

use super::{OtherFlag, PilotFlag, QuarantineFlag};

/// `Flag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Flag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Flag {
    /// `QuarantineFlag`.
    QuarantineFlag(Box<QuarantineFlag>),
    /// `PilotFlag`.
    PilotFlag(Box<PilotFlag>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherFlag>),
}

/// Every member of every kind, as they are read before it is known which [`Flag`] it is.
#[derive(Default)]
struct FlagParts {
    flag_type: Option<String>,
    since: Option<Date>,
    pilot: Option<String>,
    kept: Kept,
}

impl Object for FlagParts {
    const NAME: &'static str = "FlagParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "flagType" => 0,
            "since" => 1,
            "pilot" => 2,
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
            0 => value.into(&mut self.flag_type),
            1 => value.into(&mut self.since),
            2 => value.into(&mut self.pilot),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "flagType", &self.flag_type)?;
        out.member(1, "since", &self.since)?;
        out.member(2, "pilot", &self.pilot)?;
        Ok(())
    }
}

orange_core::__keeps!(FlagParts.kept);

impl Parts for FlagParts {
    const MEMBERS: &'static [&'static str] = &["flagType", "since", "pilot"];

    fn is_any_set(&self) -> bool {
        self.flag_type.is_some() || self.since.is_some() || self.pilot.is_some()
    }
}

impl FlagParts {
    fn into_quarantine_flag(mut self) -> Box<QuarantineFlag> {
        let mut value = Box::<QuarantineFlag>::default();
        value.flag_type = self.flag_type.take();
        value.since = self.since.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_pilot_flag(mut self) -> Box<PilotFlag> {
        let mut value = Box::<PilotFlag>::default();
        value.flag_type = self.flag_type.take();
        value.pilot = self.pilot.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherFlag> {
        let mut value = Box::<OtherFlag>::default();
        value.flag_type = self.flag_type.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<FlagParts> for Flag {
    fn from(parts: FlagParts) -> Self {
        match parts.flag_type.as_deref() {
            Some("QuarantineFlag") => Self::QuarantineFlag(parts.into_quarantine_flag()),
            Some("PilotFlag") => Self::PilotFlag(parts.into_pilot_flag()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Flag from FlagParts : QuarantineFlag PilotFlag Other);

impl From<QuarantineFlag> for Flag {
    fn from(mut value: QuarantineFlag) -> Self {
        value.flag_type.get_or_insert_with(|| "QuarantineFlag".into());
        Self::QuarantineFlag(Box::new(value))
    }
}

impl From<PilotFlag> for Flag {
    fn from(mut value: PilotFlag) -> Self {
        value.flag_type.get_or_insert_with(|| "PilotFlag".into());
        Self::PilotFlag(Box::new(value))
    }
}

impl From<OtherFlag> for Flag {
    fn from(value: OtherFlag) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Flag {
    /// `flagType`.
    pub fn flag_type(&self) -> Option<&str> {
        match self {
            Self::QuarantineFlag(value) => value.flag_type.as_deref(),
            Self::PilotFlag(value) => value.flag_type.as_deref(),
            Self::Other(value) => value.flag_type.as_deref(),
        }
    }

    /// `flagType`, to change.
    pub fn flag_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::QuarantineFlag(value) => &mut value.flag_type,
            Self::PilotFlag(value) => &mut value.flag_type,
            Self::Other(value) => &mut value.flag_type,
        }
    }
}
