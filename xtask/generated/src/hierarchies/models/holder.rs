// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Holder`.

use std::collections::BTreeMap;

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::{
    Animal, AnimalCreate, AnimalPatch, Event, EventPatch, HolderAnyd, HolderAnydPatch,
    HolderInl, HolderInlPatch, NoProp, NoPropPatch, Num, NumPatch, Partial, PartialPatch,
    Place, PlacePatch, Shape, ShapePatch, Wide, WidePatch,
};

use super::super::schemas::DEFINITIONS;

/// `Holder`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `list`.
    pub list: Option<Vec<Animal>>,
    /// `map`.
    pub map: Option<BTreeMap<String, Animal>>,
    /// `place`.
    pub place: Option<Place>,
    /// `shape`.
    pub shape: Option<Shape>,
    /// `nul`.
    pub nul: Option<Animal>,
    /// `num`.
    pub num: Option<Num>,
    /// `inl`.
    pub inl: Option<HolderInl>,
    /// `anyd`.
    pub anyd: Option<HolderAnyd>,
    /// `noprop`.
    pub noprop: Option<NoProp>,
    /// `partial`.
    pub partial: Option<Partial>,
    /// `evt`.
    pub evt: Option<Event>,
    /// `wide`.
    pub wide: Option<Wide>,
    kept: Kept,
}

impl Object for Holder {
    const NAME: &'static str = "Holder";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "list" => 0,
            "map" => 1,
            "place" => 2,
            "shape" => 3,
            "nul" => 4,
            "num" => 5,
            "inl" => 6,
            "anyd" => 7,
            "noprop" => 8,
            "partial" => 9,
            "evt" => 10,
            "wide" => 11,
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
            0 => value.into(&mut self.list),
            1 => value.into(&mut self.map),
            2 => value.into(&mut self.place),
            3 => value.into(&mut self.shape),
            4 => value.into(&mut self.nul),
            5 => value.into(&mut self.num),
            6 => value.into(&mut self.inl),
            7 => value.into(&mut self.anyd),
            8 => value.into(&mut self.noprop),
            9 => value.into(&mut self.partial),
            10 => value.into(&mut self.evt),
            11 => value.into(&mut self.wide),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "list", &self.list)?;
        out.member(1, "map", &self.map)?;
        out.member(2, "place", &self.place)?;
        out.member(3, "shape", &self.shape)?;
        out.member(4, "nul", &self.nul)?;
        out.member(5, "num", &self.num)?;
        out.member(6, "inl", &self.inl)?;
        out.member(7, "anyd", &self.anyd)?;
        out.member(8, "noprop", &self.noprop)?;
        out.member(9, "partial", &self.partial)?;
        out.member(10, "evt", &self.evt)?;
        out.member(11, "wide", &self.wide)?;
        Ok(())
    }
}

orange_core::__object!(Holder.kept);

orange_core::__validate!(Holder, Client, "#/components/schemas/Holder", DEFINITIONS);

/// A [`Holder`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct HolderCreate {
    /// `list`.
    pub list: Option<Vec<AnimalCreate>>,
    /// `map`.
    pub map: Option<BTreeMap<String, AnimalCreate>>,
    /// `place`.
    pub place: Option<Place>,
    /// `shape`.
    pub shape: Option<Shape>,
    /// `nul`.
    pub nul: Option<AnimalCreate>,
    /// `num`.
    pub num: Option<Num>,
    /// `inl`.
    pub inl: Option<HolderInl>,
    /// `anyd`.
    pub anyd: Option<HolderAnyd>,
    /// `noprop`.
    pub noprop: Option<NoProp>,
    /// `partial`.
    pub partial: Option<Partial>,
    /// `evt`.
    pub evt: Option<Event>,
    /// `wide`.
    pub wide: Option<Wide>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for HolderCreate {
    const NAME: &'static str = "HolderCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "list" => 0,
            "map" => 1,
            "place" => 2,
            "shape" => 3,
            "nul" => 4,
            "num" => 5,
            "inl" => 6,
            "anyd" => 7,
            "noprop" => 8,
            "partial" => 9,
            "evt" => 10,
            "wide" => 11,
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
            0 => value.into(&mut self.list),
            1 => value.into(&mut self.map),
            2 => value.into(&mut self.place),
            3 => value.into(&mut self.shape),
            4 => value.into(&mut self.nul),
            5 => value.into(&mut self.num),
            6 => value.into(&mut self.inl),
            7 => value.into(&mut self.anyd),
            8 => value.into(&mut self.noprop),
            9 => value.into(&mut self.partial),
            10 => value.into(&mut self.evt),
            11 => value.into(&mut self.wide),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "list", &self.list)?;
        out.member(1, "map", &self.map)?;
        out.member(2, "place", &self.place)?;
        out.member(3, "shape", &self.shape)?;
        out.member(4, "nul", &self.nul)?;
        out.member(5, "num", &self.num)?;
        out.member(6, "inl", &self.inl)?;
        out.member(7, "anyd", &self.anyd)?;
        out.member(8, "noprop", &self.noprop)?;
        out.member(9, "partial", &self.partial)?;
        out.member(10, "evt", &self.evt)?;
        out.member(11, "wide", &self.wide)?;
        Ok(())
    }
}

orange_core::__object!(HolderCreate.kept);

impl HolderCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `list`.
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<AnimalCreate>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `map`.
    pub fn map(mut self, map: BTreeMap<String, AnimalCreate>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets `place`.
    pub fn place(mut self, place: impl Into<Place>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Sets `shape`.
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `nul`.
    pub fn nul(mut self, nul: impl Into<AnimalCreate>) -> Self {
        self.nul = Some(nul.into());
        self
    }

    /// Sets `num`.
    pub fn num(mut self, num: impl Into<Num>) -> Self {
        self.num = Some(num.into());
        self
    }

    /// Sets `inl`.
    pub fn inl(mut self, inl: impl Into<HolderInl>) -> Self {
        self.inl = Some(inl.into());
        self
    }

    /// Sets `anyd`.
    pub fn anyd(mut self, anyd: impl Into<HolderAnyd>) -> Self {
        self.anyd = Some(anyd.into());
        self
    }

    /// Sets `noprop`.
    pub fn noprop(mut self, noprop: impl Into<NoProp>) -> Self {
        self.noprop = Some(noprop.into());
        self
    }

    /// Sets `partial`.
    pub fn partial(mut self, partial: impl Into<Partial>) -> Self {
        self.partial = Some(partial.into());
        self
    }

    /// Sets `evt`.
    pub fn evt(mut self, evt: impl Into<Event>) -> Self {
        self.evt = Some(evt.into());
        self
    }

    /// Sets `wide`.
    pub fn wide(mut self, wide: impl Into<Wide>) -> Self {
        self.wide = Some(wide.into());
        self
    }
}

orange_core::__validate!(
    HolderCreate, Client, "#/components/schemas/Holder", DEFINITIONS
);

/// A change of a [`Holder`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct HolderPatch {
    /// `list`.
    pub list: Patch<Vec<Animal>>,
    /// `map`.
    pub map: Patch<BTreeMap<String, Animal>>,
    /// `place`.
    pub place: Patch<PlacePatch>,
    /// `shape`.
    pub shape: Patch<ShapePatch>,
    /// `nul`.
    pub nul: Patch<AnimalPatch>,
    /// `num`.
    pub num: Patch<NumPatch>,
    /// `inl`.
    pub inl: Patch<HolderInlPatch>,
    /// `anyd`.
    pub anyd: Patch<HolderAnydPatch>,
    /// `noprop`.
    pub noprop: Patch<NoPropPatch>,
    /// `partial`.
    pub partial: Patch<PartialPatch>,
    /// `evt`.
    pub evt: Patch<EventPatch>,
    /// `wide`.
    pub wide: Patch<WidePatch>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for HolderPatch {
    const NAME: &'static str = "HolderPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "list" => 0,
            "map" => 1,
            "place" => 2,
            "shape" => 3,
            "nul" => 4,
            "num" => 5,
            "inl" => 6,
            "anyd" => 7,
            "noprop" => 8,
            "partial" => 9,
            "evt" => 10,
            "wide" => 11,
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
            0 => value.into_patch(&mut self.list),
            1 => value.into_patch(&mut self.map),
            2 => value.into_patch(&mut self.place),
            3 => value.into_patch(&mut self.shape),
            4 => value.into_patch(&mut self.nul),
            5 => value.into_patch(&mut self.num),
            6 => value.into_patch(&mut self.inl),
            7 => value.into_patch(&mut self.anyd),
            8 => value.into_patch(&mut self.noprop),
            9 => value.into_patch(&mut self.partial),
            10 => value.into_patch(&mut self.evt),
            11 => value.into_patch(&mut self.wide),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "list", &self.list)?;
        out.patch(1, "map", &self.map)?;
        out.patch(2, "place", &self.place)?;
        out.patch(3, "shape", &self.shape)?;
        out.patch(4, "nul", &self.nul)?;
        out.patch(5, "num", &self.num)?;
        out.patch(6, "inl", &self.inl)?;
        out.patch(7, "anyd", &self.anyd)?;
        out.patch(8, "noprop", &self.noprop)?;
        out.patch(9, "partial", &self.partial)?;
        out.patch(10, "evt", &self.evt)?;
        out.patch(11, "wide", &self.wide)?;
        Ok(())
    }
}

orange_core::__object!(HolderPatch.kept);

impl HolderPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `list`.
    pub fn list(mut self, list: impl Into<Patch<Vec<Animal>>>) -> Self {
        self.list = list.into();
        self
    }

    /// Changes `map`.
    pub fn map(mut self, map: impl Into<Patch<BTreeMap<String, Animal>>>) -> Self {
        self.map = map.into();
        self
    }

    /// Changes `place`.
    pub fn place(mut self, place: impl Into<Patch<PlacePatch>>) -> Self {
        self.place = place.into();
        self
    }

    /// Changes `shape`.
    pub fn shape(mut self, shape: impl Into<Patch<ShapePatch>>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Changes `nul`.
    pub fn nul(mut self, nul: impl Into<Patch<AnimalPatch>>) -> Self {
        self.nul = nul.into();
        self
    }

    /// Changes `num`.
    pub fn num(mut self, num: impl Into<Patch<NumPatch>>) -> Self {
        self.num = num.into();
        self
    }

    /// Changes `inl`.
    pub fn inl(mut self, inl: impl Into<Patch<HolderInlPatch>>) -> Self {
        self.inl = inl.into();
        self
    }

    /// Changes `anyd`.
    pub fn anyd(mut self, anyd: impl Into<Patch<HolderAnydPatch>>) -> Self {
        self.anyd = anyd.into();
        self
    }

    /// Changes `noprop`.
    pub fn noprop(mut self, noprop: impl Into<Patch<NoPropPatch>>) -> Self {
        self.noprop = noprop.into();
        self
    }

    /// Changes `partial`.
    pub fn partial(mut self, partial: impl Into<Patch<PartialPatch>>) -> Self {
        self.partial = partial.into();
        self
    }

    /// Changes `evt`.
    pub fn evt(mut self, evt: impl Into<Patch<EventPatch>>) -> Self {
        self.evt = evt.into();
        self
    }

    /// Changes `wide`.
    pub fn wide(mut self, wide: impl Into<Patch<WidePatch>>) -> Self {
        self.wide = wide.into();
        self
    }
}

orange_core::__validate!(HolderPatch, Patch, "#/components/schemas/Holder", DEFINITIONS);
