// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Range`.

use orange_core::model::{
    Findings, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, OwnRules,
    SerializeMap,
};

use super::Even;
use super::super::schemas::DEFINITIONS;

/// From one number to another.
///
/// In the specification: `own-rules.yaml#/components/schemas/Range`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Range {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `from`. Required.
    pub from: Option<i64>,
    /// `to`. Required.
    pub to: Option<i64>,
    /// `step`.
    pub step: Option<Even>,
    kept: Kept,
}

impl Object for Range {
    const NAME: &'static str = "Range";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "from" => 1,
            "to" => 2,
            "step" => 3,
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
            1 => value.into(&mut self.from),
            2 => value.into(&mut self.to),
            3 => value.into(&mut self.step),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "from", &self.from)?;
        out.member(2, "to", &self.to)?;
        out.member(3, "step", &self.step)?;
        Ok(())
    }
}

orange_core::__object!(Range.kept);

orange_core::__validate!(
    Range, Client, "#/components/schemas/Range", DEFINITIONS, check_own
);

impl OwnRules for Range {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.step {
            let found = &mut found.enter("step");
            value.check_own(found);
        }
    }
}

/// A [`Range`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RangeCreate {
    /// `from`. Required.
    pub from: Option<i64>,
    /// `to`. Required.
    pub to: Option<i64>,
    /// `step`.
    pub step: Option<Even>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RangeCreate {
    const NAME: &'static str = "RangeCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "from" => 0,
            "to" => 1,
            "step" => 2,
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
            0 => value.into(&mut self.from),
            1 => value.into(&mut self.to),
            2 => value.into(&mut self.step),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "from", &self.from)?;
        out.member(1, "to", &self.to)?;
        out.member(2, "step", &self.step)?;
        Ok(())
    }
}

orange_core::__object!(RangeCreate.kept);

impl RangeCreate {
    /// Sets `from`.
    pub fn with_from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `to`.
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }

    /// Sets `step`.
    pub fn step(mut self, step: impl Into<Even>) -> Self {
        self.step = Some(step.into());
        self
    }
}

orange_core::__validate!(
    RangeCreate, Client, "#/components/schemas/Range", DEFINITIONS, check_own
);

impl OwnRules for RangeCreate {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.step {
            let found = &mut found.enter("step");
            value.check_own(found);
        }
        crate::checks::range(self, found);
    }
}

orange_core::__builder! {
    /// Creates the value with its required fields.
    RangeCreateBuilder -> RangeCreate, [from to]
    from From with_from(i64) i64 = from, [i64, To];
    to To to(i64) i64 = to, [From, i64];
    {
        RangeCreate {
            from: Some(from),
            to: Some(to),
            ..RangeCreate::default()
        }
    }
}
