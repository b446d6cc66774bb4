// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Trail`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{TrailChoice, TrailIdOrCode, TrailLangsVariant1Item, TrailMany};
use super::super::schemas::DEFINITIONS;

/// `Trail`.
///
/// In the specification: `tuples.yaml#/components/schemas/Trail`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Trail {
    /// `closed`.
    pub closed: Option<Vec<Number>>,
    /// `open`.
    pub open: Option<Vec<Json>>,
    /// `bounded`. Exactly 2 elements.
    pub bounded: Option<Vec<Json>>,
    /// `idOrCode`. On the wire `idOrCode`.
    pub id_or_code: Option<TrailIdOrCode>,
    /// `many`.
    pub many: Option<TrailMany>,
    /// `choice`.
    pub choice: Option<TrailChoice>,
    /// `nothing`.
    pub nothing: Option<Json>,
    /// `onlyNull`. On the wire `onlyNull`.
    pub only_null: Option<Json>,
    /// `langs`.
    pub langs: Option<Vec<TrailLangsVariant1Item>>,
    kept: Kept,
}

impl Object for Trail {
    const NAME: &'static str = "Trail";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "closed" => 0,
            "open" => 1,
            "bounded" => 2,
            "idOrCode" => 3,
            "many" => 4,
            "choice" => 5,
            "nothing" => 6,
            "onlyNull" => 7,
            "langs" => 8,
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
            0 => value.into(&mut self.closed),
            1 => value.into(&mut self.open),
            2 => value.into(&mut self.bounded),
            3 => value.into(&mut self.id_or_code),
            4 => value.into(&mut self.many),
            5 => value.into(&mut self.choice),
            6 => value.into(&mut self.nothing),
            7 => value.into(&mut self.only_null),
            8 => value.into(&mut self.langs),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "closed", &self.closed)?;
        out.member(1, "open", &self.open)?;
        out.member(2, "bounded", &self.bounded)?;
        out.member(3, "idOrCode", &self.id_or_code)?;
        out.member(4, "many", &self.many)?;
        out.member(5, "choice", &self.choice)?;
        out.member(6, "nothing", &self.nothing)?;
        out.member(7, "onlyNull", &self.only_null)?;
        out.member(8, "langs", &self.langs)?;
        Ok(())
    }
}

orange_core::__object!(Trail.kept);

impl Trail {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `closed`.
    pub fn closed(
        mut self,
        closed: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        self.closed = Some(closed.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `open`.
    pub fn open(mut self, open: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.open = Some(open.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `bounded`.
    pub fn bounded(
        mut self,
        bounded: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.bounded = Some(bounded.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `idOrCode`.
    pub fn id_or_code(mut self, id_or_code: impl Into<TrailIdOrCode>) -> Self {
        self.id_or_code = Some(id_or_code.into());
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: impl Into<TrailMany>) -> Self {
        self.many = Some(many.into());
        self
    }

    /// Sets `choice`.
    pub fn choice(mut self, choice: impl Into<TrailChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sets `nothing`.
    pub fn nothing(mut self, nothing: impl Into<Json>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }

    /// Sets `onlyNull`.
    pub fn only_null(mut self, only_null: impl Into<Json>) -> Self {
        self.only_null = Some(only_null.into());
        self
    }

    /// Sets `langs`.
    pub fn langs(
        mut self,
        langs: impl IntoIterator<Item = impl Into<TrailLangsVariant1Item>>,
    ) -> Self {
        self.langs = Some(langs.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(Trail, Client, "#/components/schemas/Trail", DEFINITIONS);
