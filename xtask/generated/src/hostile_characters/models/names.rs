// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Names`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{
    Aux, Gen,
    LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong,
    Type, 名前,
};

/// `Names`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/Names`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Names {
    /// `gen`. On the wire `gen`.
    pub gen_: Option<Gen>,
    /// `aux`.
    pub aux: Option<Aux>,
    /// `名前`.
    pub 名前: Option<名前>,
    /// `𝕏`. On the wire `𝕏`.
    pub field: Option<Type>,
    /// `very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name`.
    /// On the wire
    /// `very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name`.
    pub very_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long: Option<
        LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong,
    >,
    /// */ /* ''' {} {0} # "#
    ///
    /// On the wire `*/ /* ''' {} {0} # "#`.
    pub field_0: Option<String>,
    kept: Kept,
}

impl Object for Names {
    const NAME: &'static str = "Names";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "gen" => 0,
            "aux" => 1,
            "名前" => 2,
            "𝕏" => 3,
            "very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name" => {
                4
            }
            "*/ /* ``` {} {0} # \"#" => 5,
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
            0 => value.into(&mut self.gen_),
            1 => value.into(&mut self.aux),
            2 => value.into(&mut self.名前),
            3 => value.into(&mut self.field),
            4 => {
                value
                    .into(
                        &mut self
                            .very_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long,
                    )
            }
            5 => value.into(&mut self.field_0),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "gen", &self.gen_)?;
        out.member(1, "aux", &self.aux)?;
        out.member(2, "名前", &self.名前)?;
        out.member(3, "𝕏", &self.field)?;
        out.member(
            4,
            "very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name",
            &self
                .very_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long,
        )?;
        out.member(5, "*/ /* ``` {} {0} # \"#", &self.field_0)?;
        Ok(())
    }
}

orange_core::__object!(Names.kept);
