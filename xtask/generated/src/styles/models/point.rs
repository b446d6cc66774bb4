// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Point`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Point`.
///
/// In the specification: `styles.yaml#/components/schemas/Point`.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// `x`. Required.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Point {
    const NAME: &'static str = "Point";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
            "y" => 1,
            "tags" => 2,
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
            0 => value.into(&mut self.x),
            1 => value.into(&mut self.y),
            2 => value.into(&mut self.tags),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        out.member(1, "y", &self.y)?;
        out.member(2, "tags", &self.tags)?;
        Ok(())
    }
}

orange_core::__object!(Point.kept);

impl Point {
    /// Creates the value with its required fields.
    pub fn new(x: impl Into<Number>) -> Self {
        Self {
            x: Some(x.into()),
            ..Self::default()
        }
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<Number>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: impl Into<Number>) -> Self {
        self.y = Some(y.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(Point, Client, "#/components/schemas/Point", DEFINITIONS);
