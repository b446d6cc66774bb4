// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `GetAnswerFormRequest2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `GetAnswerFormRequest2`.
///
/// In the specification: `clashes.yaml#/paths/~1a/put/requestBody/content/multipart~1mixed/schema`.
#[derive(Clone, Debug, Default)]
pub struct GetAnswerFormRequest2 {
    /// `b`. Required.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for GetAnswerFormRequest2 {
    const NAME: &'static str = "GetAnswerFormRequest2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
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
            0 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(GetAnswerFormRequest2.kept);

impl GetAnswerFormRequest2 {
    /// Creates the value with its required fields.
    pub fn new(b: i64) -> Self {
        Self {
            b: Some(b),
            ..Self::default()
        }
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

orange_core::__validate!(
    GetAnswerFormRequest2, Client,
    "#/paths/~1a/put/requestBody/content/multipart~1mixed/schema", DEFINITIONS
);
