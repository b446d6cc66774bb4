// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Note`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Address;
use super::super::schemas::DEFINITIONS;

/// Four fields of four types are positional.
///
/// In the specification: `constructors.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// `text`. Required.
    pub text: Option<String>,
    /// `size`. Required.
    pub size: Option<i64>,
    /// `urgent`. Required.
    pub urgent: Option<bool>,
    /// `address`. Required.
    pub address: Option<Address>,
    kept: Kept,
}

impl Object for Note {
    const NAME: &'static str = "Note";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
            "size" => 1,
            "urgent" => 2,
            "address" => 3,
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
            0 => value.into(&mut self.text),
            1 => value.into(&mut self.size),
            2 => value.into(&mut self.urgent),
            3 => value.into(&mut self.address),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        out.member(1, "size", &self.size)?;
        out.member(2, "urgent", &self.urgent)?;
        out.member(3, "address", &self.address)?;
        Ok(())
    }
}

orange_core::__object!(Note.kept);

impl Note {
    /// Creates the value with its required fields.
    pub fn new(
        text: impl Into<String>,
        size: i64,
        urgent: bool,
        address: impl Into<Address>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            size: Some(size),
            urgent: Some(urgent),
            address: Some(address.into()),
            ..Self::default()
        }
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `urgent`.
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.urgent = Some(urgent);
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

orange_core::__validate!(Note, Client, "#/components/schemas/Note", DEFINITIONS);
