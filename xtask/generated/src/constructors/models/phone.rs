// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Phone`.

use orange_core::model::Kept;

use super::PhoneMedium;
use super::super::schemas::DEFINITIONS;

/// A text and a value of a list that is made of text.
///
/// In the specification: `constructors.yaml#/components/schemas/Phone`.
#[derive(Clone, Debug, Default)]
pub struct Phone {
    /// `number`. Required.
    pub number: Option<String>,
    /// `medium`. Required.
    pub medium: Option<PhoneMedium>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(Phone, Client, "#/components/schemas/Phone", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value with its required fields.
    PhoneBuilder -> Phone, [number medium]
    number Number number(impl Into<String>) String = number.into(), [String, Medium];
    medium Medium medium(impl Into<PhoneMedium>) PhoneMedium = medium.into(), [Number, PhoneMedium];
    {
        Phone {
            number: Some(number),
            medium: Some(medium),
            ..Phone::default()
        }
    }
}

orange_core::__fields! {
    Phone.kept {
        0 number "number" [into String];
        1 medium "medium" [into PhoneMedium];
    }
}
