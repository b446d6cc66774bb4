// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `AddPhotoForm`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `AddPhotoForm`.
///
/// In the specification: `swagger20.yaml#/paths/~1ships~1{shipId}~1photo/post/parameters`.
#[derive(Clone, Debug, Default)]
pub struct AddPhotoForm {
    /// `caption`. At most 100 characters.
    pub caption: Option<String>,
    /// `photo`. Required.
    pub photo: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AddPhotoForm {
    const NAME: &'static str = "AddPhotoForm";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "caption" => 0,
            "photo" => 1,
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
            0 => value.into(&mut self.caption),
            1 => value.into(&mut self.photo),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "caption", &self.caption)?;
        out.member(1, "photo", &self.photo)?;
        Ok(())
    }
}

orange_core::__object!(AddPhotoForm.kept);

impl AddPhotoForm {
    /// Creates the value with its required fields.
    pub fn new(photo: impl Into<String>) -> Self {
        Self {
            photo: Some(photo.into()),
            ..Self::default()
        }
    }

    /// Sets `caption`.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `photo`.
    pub fn photo(mut self, photo: impl Into<String>) -> Self {
        self.photo = Some(photo.into());
        self
    }
}

orange_core::__validate!(AddPhotoForm, Client, "", DEFINITIONS);
