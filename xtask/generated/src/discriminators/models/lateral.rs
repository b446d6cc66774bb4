// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Lateral`.

use orange_core::model::Kept;

use super::{OtherLateral, PortMark, StarboardMark};

/// `Lateral`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Lateral`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lateral {
    /// `port`.
    Port(Box<PortMark>),
    /// `starboard`.
    Starboard(Box<StarboardMark>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherLateral>),
}

/// Every member of every kind, as they are read before it is known which [`Lateral`] it is.
#[derive(Default)]
struct LateralParts {
    kind: Option<String>,
    number: Option<i64>,
    red: Option<bool>,
    green: Option<bool>,
    kept: Kept,
}

impl From<LateralParts> for Lateral {
    fn from(parts: LateralParts) -> Self {
        match parts.kind.as_deref() {
            Some("port" | "PortMark") => Self::Port(parts.into_port()),
            Some("starboard" | "StarboardMark") => {
                Self::Starboard(parts.into_starboard())
            }
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Lateral from LateralParts : Port Starboard Other);

impl From<PortMark> for Lateral {
    fn from(mut value: PortMark) -> Self {
        value.kind.get_or_insert_with(|| "port".into());
        Self::Port(Box::new(value))
    }
}

impl From<StarboardMark> for Lateral {
    fn from(mut value: StarboardMark) -> Self {
        value.kind.get_or_insert_with(|| "starboard".into());
        Self::Starboard(Box::new(value))
    }
}

impl From<OtherLateral> for Lateral {
    fn from(value: OtherLateral) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__fields! {
    parts LateralParts.kept by |_parts| None::<&str>, {
        0 kind "kind";
        1 number "number";
        2 red "red";
        3 green "green";
    }
        into_port -> PortMark [kind number red];
        into_starboard -> StarboardMark [kind number green];
        into_other -> OtherLateral [kind number];
}

orange_core::__accessors! {
    Lateral [Port Starboard Other] {
        /// `kind`.
        kind kind.as_deref -> &str, "kind" kind_mut String;
        /// `number`.
        number number -> i64, "number" number_mut i64;
    }
}
