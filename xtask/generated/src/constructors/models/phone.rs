// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Phone`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

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

impl Object for Phone {
    const NAME: &'static str = "Phone";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "number" => 0,
            "medium" => 1,
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
            0 => value.into(&mut self.number),
            1 => value.into(&mut self.medium),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "number", &self.number)?;
        out.member(1, "medium", &self.medium)?;
        Ok(())
    }
}

orange_core::__object!(Phone.kept);

impl Phone {
    /// Sets `number`.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `medium`.
    pub fn medium(mut self, medium: impl Into<PhoneMedium>) -> Self {
        self.medium = Some(medium.into());
        self
    }
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
