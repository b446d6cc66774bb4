// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Holder`.

use std::collections::BTreeMap;

use orange_core::model::{Kept, Patch};

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

impl HolderCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
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

orange_core::__validate!(HolderPatch, Patch, "#/components/schemas/Holder", DEFINITIONS);

orange_core::__fields! {
    Holder.kept {
        0 list "list";
        1 map "map";
        2 place "place";
        3 shape "shape";
        4 nul "nul";
        5 num "num";
        6 inl "inl";
        7 anyd "anyd";
        8 noprop "noprop";
        9 partial "partial";
        10 evt "evt";
        11 wide "wide";
    }
}

orange_core::__fields! {
    HolderCreate.kept {
        0 list "list" [list AnimalCreate];
        1 map "map" [value BTreeMap<String, AnimalCreate>];
        2 place "place" [into Place];
        3 shape "shape" [into Shape];
        4 nul "nul" [into AnimalCreate];
        5 num "num" [into Num];
        6 inl "inl" [into HolderInl];
        7 anyd "anyd" [into HolderAnyd];
        8 noprop "noprop" [into NoProp];
        9 partial "partial" [into Partial];
        10 evt "evt" [into Event];
        11 wide "wide" [into Wide];
    }
}

orange_core::__fields! {
    change HolderPatch.kept {
        0 list "list" [patch Vec<Animal>];
        1 map "map" [patch BTreeMap<String, Animal>];
        2 place "place" [patch PlacePatch];
        3 shape "shape" [patch ShapePatch];
        4 nul "nul" [patch AnimalPatch];
        5 num "num" [patch NumPatch];
        6 inl "inl" [patch HolderInlPatch];
        7 anyd "anyd" [patch HolderAnydPatch];
        8 noprop "noprop" [patch NoPropPatch];
        9 partial "partial" [patch PartialPatch];
        10 evt "evt" [patch EventPatch];
        11 wide "wide" [patch WidePatch];
    }
}
