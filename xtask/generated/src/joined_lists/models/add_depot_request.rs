// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `AddDepotRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::AddDepotRequestBox;
use super::super::schemas::DEFINITIONS;

/// `AddDepotRequest`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema`.
#[derive(Clone, Debug, Default)]
pub struct AddDepotRequest {
    /// `codes`.
    pub codes: Option<Vec<String>>,
    /// `box`. On the wire `box`.
    pub box_: Option<AddDepotRequestBox>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AddDepotRequest {
    const NAME: &'static str = "AddDepotRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "codes" => 0,
            "box" => 1,
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
            0 => value.into(&mut self.codes),
            1 => value.into(&mut self.box_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "codes", &self.codes)?;
        out.member(1, "box", &self.box_)?;
        Ok(())
    }
}

orange_core::__object!(AddDepotRequest.kept);

impl AddDepotRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `codes`.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `box`.
    pub fn box_(mut self, box_: impl Into<AddDepotRequestBox>) -> Self {
        self.box_ = Some(box_.into());
        self
    }
}

orange_core::__validate!(
    AddDepotRequest, Client,
    "#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema",
    DEFINITIONS
);
