// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SendFormRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `SendFormRequest`.
///
/// In the specification:
/// `bodies.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, Debug, Default)]
pub struct SendFormRequest {
    /// `a`. Required.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for SendFormRequest {
    const NAME: &'static str = "SendFormRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "b" => 1,
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
            0 => value.into(&mut self.a),
            1 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(SendFormRequest.kept);

impl SendFormRequest {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.b = Some(b.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    SendFormRequest, Client,
    "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
    DEFINITIONS
);
