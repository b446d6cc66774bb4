// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SendPartsRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Crate;
use super::super::schemas::DEFINITIONS;

/// `SendPartsRequest`.
///
/// In the specification:
/// `media-choices.yaml#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct SendPartsRequest {
    /// `doc`.
    pub doc: Option<Crate>,
    /// `many`.
    pub many: Option<Vec<Crate>>,
    /// `note`.
    pub note: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for SendPartsRequest {
    const NAME: &'static str = "SendPartsRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "doc" => 0,
            "many" => 1,
            "note" => 2,
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
            0 => value.into(&mut self.doc),
            1 => value.into(&mut self.many),
            2 => value.into(&mut self.note),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "doc", &self.doc)?;
        out.member(1, "many", &self.many)?;
        out.member(2, "note", &self.note)?;
        Ok(())
    }
}

orange_core::__object!(SendPartsRequest.kept);

impl SendPartsRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `doc`.
    pub fn doc(mut self, doc: impl Into<Crate>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: impl IntoIterator<Item = impl Into<Crate>>) -> Self {
        self.many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

orange_core::__validate!(
    SendPartsRequest, Client,
    "#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);
