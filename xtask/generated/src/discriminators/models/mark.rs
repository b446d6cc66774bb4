// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Mark`.

use orange_core::model::{Kept, Number};

use super::{DangerMark, OtherMark, PortMark, StarboardMark};

/// `Mark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Mark`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mark {
    /// `port`.
    Port(Box<PortMark>),
    /// `starboard`.
    Starboard(Box<StarboardMark>),
    /// `danger`.
    Danger(Box<DangerMark>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherMark>),
}

/// Every member of every kind, as they are read before it is known which [`Mark`] it is.
#[derive(Default)]
struct MarkParts {
    kind: Option<String>,
    number: Option<i64>,
    red: Option<bool>,
    green: Option<bool>,
    depth: Option<Number>,
    kept: Kept,
}

impl From<MarkParts> for Mark {
    fn from(parts: MarkParts) -> Self {
        match parts.kind.as_deref() {
            Some("port" | "PortMark") => Self::Port(parts.into_port()),
            Some("starboard" | "StarboardMark") => {
                Self::Starboard(parts.into_starboard())
            }
            Some("danger" | "DangerMark") => Self::Danger(parts.into_danger()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Mark from MarkParts : Port Starboard Danger Other);

impl From<PortMark> for Mark {
    fn from(mut value: PortMark) -> Self {
        value.kind.get_or_insert_with(|| "port".into());
        Self::Port(Box::new(value))
    }
}

impl From<StarboardMark> for Mark {
    fn from(mut value: StarboardMark) -> Self {
        value.kind.get_or_insert_with(|| "starboard".into());
        Self::Starboard(Box::new(value))
    }
}

impl From<DangerMark> for Mark {
    fn from(mut value: DangerMark) -> Self {
        value.kind.get_or_insert_with(|| "danger".into());
        Self::Danger(Box::new(value))
    }
}

impl From<OtherMark> for Mark {
    fn from(value: OtherMark) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__fields! {
    parts MarkParts.kept by |_parts| None::<&str>, {
        0 kind "kind";
        1 number "number";
        2 red "red";
        3 green "green";
        4 depth "depth";
    }
        into_port -> PortMark [kind number red];
        into_starboard -> StarboardMark [kind number green];
        into_danger -> DangerMark [kind depth];
        into_other -> OtherMark [kind];
}

orange_core::__accessors! {
    Mark [Port Starboard Danger Other] {
        /// `kind`.
        kind kind.as_deref -> &str, "kind" kind_mut String;
    }
}
