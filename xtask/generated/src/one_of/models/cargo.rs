// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Cargo`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{
    ApiBox, Beside, CargoAny, CargoInline, CargoListed, CargoOneOfRules, CargoOpen,
    CargoScalars, Load,
};

/// `Cargo`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cargo {
    /// `load`.
    pub load: Option<Load>,
    /// `any`.
    pub any: Option<CargoAny>,
    /// `maybe`.
    pub maybe: Option<ApiBox>,
    /// `single`.
    pub single: Option<ApiBox>,
    /// `scalars`.
    pub scalars: Option<CargoScalars>,
    /// `listed`.
    pub listed: Option<CargoListed>,
    /// `when`.
    pub when: Option<String>,
    /// `amount`.
    pub amount: Option<Number>,
    /// `open`.
    pub open: Option<CargoOpen>,
    /// `inline`.
    pub inline: Option<CargoInline>,
    /// `oneOfRules`. On the wire `oneOfRules`.
    pub one_of_rules: Option<CargoOneOfRules>,
    /// `beside`.
    pub beside: Option<Beside>,
    kept: Kept,
}

impl Object for Cargo {
    const NAME: &'static str = "Cargo";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "load" => 0,
            "any" => 1,
            "maybe" => 2,
            "single" => 3,
            "scalars" => 4,
            "listed" => 5,
            "when" => 6,
            "amount" => 7,
            "open" => 8,
            "inline" => 9,
            "oneOfRules" => 10,
            "beside" => 11,
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
            0 => value.into(&mut self.load),
            1 => value.into(&mut self.any),
            2 => value.into(&mut self.maybe),
            3 => value.into(&mut self.single),
            4 => value.into(&mut self.scalars),
            5 => value.into(&mut self.listed),
            6 => value.into(&mut self.when),
            7 => value.into(&mut self.amount),
            8 => value.into(&mut self.open),
            9 => value.into(&mut self.inline),
            10 => value.into(&mut self.one_of_rules),
            11 => value.into(&mut self.beside),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "load", &self.load)?;
        out.member(1, "any", &self.any)?;
        out.member(2, "maybe", &self.maybe)?;
        out.member(3, "single", &self.single)?;
        out.member(4, "scalars", &self.scalars)?;
        out.member(5, "listed", &self.listed)?;
        out.member(6, "when", &self.when)?;
        out.member(7, "amount", &self.amount)?;
        out.member(8, "open", &self.open)?;
        out.member(9, "inline", &self.inline)?;
        out.member(10, "oneOfRules", &self.one_of_rules)?;
        out.member(11, "beside", &self.beside)?;
        Ok(())
    }
}

orange_core::__object!(Cargo.kept);
