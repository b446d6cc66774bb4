// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Flag`.

use orange_core::model::{Date, Kept};

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

orange_core::__fields! {
    parts FlagParts.kept by |_parts| None::<&str>, {
        0 flag_type "flagType";
        1 since "since";
        2 pilot "pilot";
    }
        into_quarantine_flag -> QuarantineFlag [flag_type since];
        into_pilot_flag -> PilotFlag [flag_type pilot];
        into_other -> OtherFlag [flag_type];
}

orange_core::__accessors! {
    Flag [QuarantineFlag PilotFlag Other] {
        /// `flagType`.
        flag_type flag_type.as_deref -> &str, "flagType" flag_type_mut String;
    }
}
