// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `3gpp`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `3gpp`.
///
/// In the specification: `names.yaml#/components/schemas/3gpp`.
#[derive(Clone, Debug, Default)]
pub struct Type3gpp {
    /// `e`.
    pub e: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Type3gpp {
    const NAME: &'static str = "Type3gpp";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "e" => 0,
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
            0 => value.into(&mut self.e),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "e", &self.e)?;
        Ok(())
    }
}

orange_core::__object!(Type3gpp.kept);
