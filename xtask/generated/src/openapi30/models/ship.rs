// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ship`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Patch,
    SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Ship`.
///
/// In the specification: `openapi30.yaml#/components/schemas/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required. 1 to 80 characters.
    pub name: Option<String>,
    /// Over all, in metres.
    ///
    /// Above 0.
    pub length: Option<Number>,
    /// `crew`. At least 0.
    pub crew: Option<i64>,
    /// `arrived`. Filled in by the server.
    pub arrived: Option<DateTime>,
    /// `flags`. At most 3 elements. No two elements are equal.
    pub flags: Option<Vec<String>>,
    kept: Kept,
}

impl Object for Ship {
    const NAME: &'static str = "Ship";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "length" => 2,
            "crew" => 3,
            "arrived" => 4,
            "flags" => 5,
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
            2 => value.into(&mut self.length),
            3 => value.into(&mut self.crew),
            4 => value.into(&mut self.arrived),
            5 => value.into(&mut self.flags),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "length", &self.length)?;
        out.member(3, "crew", &self.crew)?;
        out.member(4, "arrived", &self.arrived)?;
        out.member(5, "flags", &self.flags)?;
        Ok(())
    }
}

orange_core::__object!(Ship.kept);

orange_core::__validate!(Ship, Client, "#/components/schemas/Ship", DEFINITIONS);

/// A [`Ship`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ShipCreate {
    /// `name`. Required. 1 to 80 characters.
    pub name: Option<String>,
    /// Over all, in metres.
    ///
    /// Above 0.
    pub length: Option<Number>,
    /// `crew`. At least 0.
    pub crew: Option<i64>,
    /// `flags`. At most 3 elements. No two elements are equal.
    pub flags: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ShipCreate {
    const NAME: &'static str = "ShipCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "length" => 1,
            "crew" => 2,
            "flags" => 3,
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
            1 => value.into(&mut self.length),
            2 => value.into(&mut self.crew),
            3 => value.into(&mut self.flags),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "length", &self.length)?;
        out.member(2, "crew", &self.crew)?;
        out.member(3, "flags", &self.flags)?;
        Ok(())
    }
}

orange_core::__object!(ShipCreate.kept);

impl ShipCreate {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `length`.
    pub fn length(mut self, length: impl Into<Number>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// Sets `crew`.
    pub fn crew(mut self, crew: i64) -> Self {
        self.crew = Some(crew);
        self
    }

    /// Sets `flags`.
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(ShipCreate, Client, "#/components/schemas/Ship", DEFINITIONS);

/// A change of a [`Ship`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ShipPatch {
    /// `name`. 1 to 80 characters.
    pub name: Patch<String>,
    /// Over all, in metres.
    ///
    /// Above 0.
    pub length: Patch<Number>,
    /// `crew`. At least 0.
    pub crew: Patch<i64>,
    /// `flags`. At most 3 elements. No two elements are equal.
    pub flags: Patch<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ShipPatch {
    const NAME: &'static str = "ShipPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "length" => 1,
            "crew" => 2,
            "flags" => 3,
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
            1 => value.into_patch(&mut self.length),
            2 => value.into_patch(&mut self.crew),
            3 => value.into_patch(&mut self.flags),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "name", &self.name)?;
        out.patch(1, "length", &self.length)?;
        out.patch(2, "crew", &self.crew)?;
        out.patch(3, "flags", &self.flags)?;
        Ok(())
    }
}

orange_core::__object!(ShipPatch.kept);

impl ShipPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `name`.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Changes `length`.
    pub fn length(mut self, length: impl Into<Patch<Number>>) -> Self {
        self.length = length.into();
        self
    }

    /// Changes `crew`.
    pub fn crew(mut self, crew: impl Into<Patch<i64>>) -> Self {
        self.crew = crew.into();
        self
    }

    /// Changes `flags`.
    pub fn flags(mut self, flags: impl Into<Patch<Vec<String>>>) -> Self {
        self.flags = flags.into();
        self
    }
}

orange_core::__validate!(ShipPatch, Patch, "#/components/schemas/Ship", DEFINITIONS);
