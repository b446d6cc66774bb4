// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Box`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Box`.
///
/// In the specification: `one-of.yaml#/components/schemas/Box`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiBox {
    /// `height`. Required.
    pub height: Option<Number>,
    kept: Kept,
}

impl Object for ApiBox {
    const NAME: &'static str = "ApiBox";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "height" => 0,
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
            0 => value.into(&mut self.height),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "height", &self.height)?;
        Ok(())
    }
}

orange_core::__object!(ApiBox.kept);

impl ApiBox {
    /// Creates the value with its required fields.
    pub fn new(height: impl Into<Number>) -> Self {
        Self {
            height: Some(height.into()),
            ..Self::default()
        }
    }

    /// Sets `height`.
    pub fn height(mut self, height: impl Into<Number>) -> Self {
        self.height = Some(height.into());
        self
    }
}

orange_core::__validate!(ApiBox, Client, "#/components/schemas/Box", DEFINITIONS);
