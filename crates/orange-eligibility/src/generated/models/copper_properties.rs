// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `CopperProperties`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// More on a copper line.
///
/// In the specification: `openapi.yaml#/components/schemas/CopperProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CopperProperties {
    /// How fast it is, in `unit`. The page's table says it is an object, its samples show a number;
    /// both are kept. `bandwidth_value()` reads the number out of either.
    pub bandwidth: Option<Json>,
    /// The unit of the bandwidth, Mbits/s in the samples.
    pub unit: Option<String>,
    /// How many copper pairs there are.
    ///
    /// On the wire `countCopperPair`.
    pub count_copper_pair: Option<i64>,
    /// How many pairs SDSL needs; in the samples only there.
    ///
    /// On the wire `countRequiredPairs`.
    pub count_required_pairs: Option<i64>,
    kept: Kept,
}

impl Object for CopperProperties {
    const NAME: &'static str = "CopperProperties";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "bandwidth" => 0,
            "unit" => 1,
            "countCopperPair" => 2,
            "countRequiredPairs" => 3,
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
            0 => value.into(&mut self.bandwidth),
            1 => value.into(&mut self.unit),
            2 => value.into(&mut self.count_copper_pair),
            3 => value.into(&mut self.count_required_pairs),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "bandwidth", &self.bandwidth)?;
        out.member(1, "unit", &self.unit)?;
        out.member(2, "countCopperPair", &self.count_copper_pair)?;
        out.member(3, "countRequiredPairs", &self.count_required_pairs)?;
        Ok(())
    }
}

orange_core::__object!(CopperProperties.kept);
