// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Counter`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// How many incidents have the same values of some attributes. The values stand beside the number,
/// each under the name of its attribute.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what an
/// aggregation is; the form is concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/Counter`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counter {
    /// The number of incidents.
    pub count: Option<i64>,
    kept: Kept,
}

impl Object for Counter {
    const NAME: &'static str = "Counter";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "count" => 0,
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
            0 => value.into(&mut self.count),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "count", &self.count)?;
        Ok(())
    }
}

orange_core::__object!(Counter.kept);
