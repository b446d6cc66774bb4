// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `P`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch,
    SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `P`.
///
/// In the specification: `media-types.yaml#/components/schemas/P`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct P {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `body`. Required. Sent, never received.
    pub body: Option<String>,
    /// `kids`.
    pub kids: Option<Vec<P>>,
    /// `when`.
    pub when: Option<DateTime>,
    kept: Kept,
}

impl Object for P {
    const NAME: &'static str = "P";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "body" => 2,
            "kids" => 3,
            "when" => 4,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.body),
            3 => value.into(&mut self.kids),
            4 => value.into(&mut self.when),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "body", &self.body)?;
        out.member(3, "kids", &self.kids)?;
        out.member(4, "when", &self.when)?;
        Ok(())
    }
}

orange_core::__object!(P.kept);

orange_core::__validate!(P, Client, "#/components/schemas/P", DEFINITIONS);

/// A [`P`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PCreate {
    /// `name`. Required.
    pub name: Option<String>,
    /// `body`. Required. Sent, never received.
    pub body: Option<String>,
    /// `kids`.
    pub kids: Option<Vec<PCreate>>,
    /// `when`.
    pub when: Option<DateTime>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PCreate {
    const NAME: &'static str = "PCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "body" => 1,
            "kids" => 2,
            "when" => 3,
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
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.body),
            2 => value.into(&mut self.kids),
            3 => value.into(&mut self.when),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "body", &self.body)?;
        out.member(2, "kids", &self.kids)?;
        out.member(3, "when", &self.when)?;
        Ok(())
    }
}

orange_core::__object!(PCreate.kept);

impl PCreate {
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `kids`.
    pub fn kids(mut self, kids: impl IntoIterator<Item = impl Into<PCreate>>) -> Self {
        self.kids = Some(kids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `when`.
    pub fn when(mut self, when: impl Into<DateTime>) -> Self {
        self.when = Some(when.into());
        self
    }
}

orange_core::__validate!(PCreate, Client, "#/components/schemas/P", DEFINITIONS);

/// A change of a [`P`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PPatch {
    /// `name`.
    pub name: Patch<String>,
    /// `body`. Sent, never received.
    pub body: Patch<String>,
    /// `kids`.
    pub kids: Patch<Vec<P>>,
    /// `when`.
    pub when: Patch<DateTime>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PPatch {
    const NAME: &'static str = "PPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "body" => 1,
            "kids" => 2,
            "when" => 3,
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
            0 => value.into_patch(&mut self.name),
            1 => value.into_patch(&mut self.body),
            2 => value.into_patch(&mut self.kids),
            3 => value.into_patch(&mut self.when),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "name", &self.name)?;
        out.patch(1, "body", &self.body)?;
        out.patch(2, "kids", &self.kids)?;
        out.patch(3, "when", &self.when)?;
        Ok(())
    }
}

orange_core::__object!(PPatch.kept);

impl PPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `name`.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Changes `body`.
    pub fn body(mut self, body: impl Into<Patch<String>>) -> Self {
        self.body = body.into();
        self
    }

    /// Changes `kids`.
    pub fn kids(mut self, kids: impl Into<Patch<Vec<P>>>) -> Self {
        self.kids = kids.into();
        self
    }

    /// Changes `when`.
    pub fn when(mut self, when: impl Into<Patch<DateTime>>) -> Self {
        self.when = when.into();
        self
    }
}

orange_core::__validate!(PPatch, Patch, "#/components/schemas/P", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value with its required fields.
    PCreateBuilder -> PCreate, [name body]
    name Name name(impl Into<String>) String = name.into(), [String, Body];
    body Body body(impl Into<String>) String = body.into(), [Name, String];
    {
        PCreate {
            name: Some(name),
            body: Some(body),
            ..PCreate::default()
        }
    }
}
