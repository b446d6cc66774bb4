// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Hub`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Hub`.
///
/// In the specification: `listeners.yaml#/definitions/Hub`.
#[derive(Clone, Debug, Default)]
pub struct Hub {
    /// `callback`. Required.
    pub callback: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Hub {
    const NAME: &'static str = "Hub";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "callback" => 0,
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
            0 => value.into(&mut self.callback),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "callback", &self.callback)?;
        Ok(())
    }
}

orange_core::__object!(Hub.kept);

impl Hub {
    /// Creates the value with its required fields.
    pub fn new(callback: impl Into<String>) -> Self {
        Self {
            callback: Some(callback.into()),
            ..Self::default()
        }
    }

    /// Sets `callback`.
    pub fn callback(mut self, callback: impl Into<String>) -> Self {
        self.callback = Some(callback.into());
        self
    }
}

orange_core::__validate!(Hub, Client, "#/definitions/Hub", DEFINITIONS);
