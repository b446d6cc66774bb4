// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Light`.

use orange_core::model::{Kept, Number};

use super::{FlashLight, OtherLight, SteadyLight, TinyLight};

/// `Light`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Light`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// `steady`.
    Steady(Box<SteadyLight>),
    /// `flash`.
    Flash(Box<FlashLight>),
    /// `blink`.
    Blink(Box<FlashLight>),
    /// `TinyLight`.
    TinyLight(Box<TinyLight>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherLight>),
}

/// Every member of every kind, as they are read before it is known which [`Light`] it is.
#[derive(Default)]
struct LightParts {
    at_type: Option<String>,
    power: Option<i64>,
    colour: Option<String>,
    period: Option<Number>,
    kept: Kept,
}

impl From<LightParts> for Light {
    fn from(parts: LightParts) -> Self {
        match parts.at_type.as_deref() {
            Some("steady" | "SteadyLight" | "fixed") => Self::Steady(parts.into_steady()),
            Some("flash" | "FlashLight") => Self::Flash(parts.into_flash()),
            Some("blink") => Self::Blink(parts.into_blink()),
            Some("TinyLight") => Self::TinyLight(parts.into_tiny_light()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Light from LightParts : Steady Flash Blink TinyLight Other);

impl From<SteadyLight> for Light {
    fn from(mut value: SteadyLight) -> Self {
        value.at_type.get_or_insert_with(|| "steady".into());
        Self::Steady(Box::new(value))
    }
}

impl From<TinyLight> for Light {
    fn from(mut value: TinyLight) -> Self {
        value.at_type.get_or_insert_with(|| "TinyLight".into());
        Self::TinyLight(Box::new(value))
    }
}

impl From<OtherLight> for Light {
    fn from(value: OtherLight) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__fields! {
    parts LightParts.kept by |_parts| None::<&str>, {
        0 at_type "@type";
        1 power "power";
        2 colour "colour";
        3 period "period";
    }
        into_steady -> SteadyLight [at_type power colour];
        into_flash -> FlashLight [at_type power period];
        into_blink -> FlashLight [at_type power period];
        into_tiny_light -> TinyLight [at_type power];
        into_other -> OtherLight [at_type power];
}

orange_core::__accessors! {
    Light [Steady Flash Blink TinyLight Other] {
        /// `@type`.
        at_type at_type.as_deref -> &str, "@type" at_type_mut String;
        /// `power`.
        power power -> i64, "power" power_mut i64;
    }
}
