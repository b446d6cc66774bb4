// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Range`.

use orange_core::model::{Findings, Kept, OwnRules};

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

orange_core::__validate!(
    RangeCreate, Client, "#/components/schemas/Range", DEFINITIONS, check_own
);

impl OwnRules for RangeCreate {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.step {
            let found = &mut found.enter("step");
            value.check_own(found);
        }
        orange_core::model::HandWrittenRules::check_rules(self, found);
    }
}

orange_core::__fields! {
    Range.kept {
        0 id "id";
        1 from "from";
        2 to "to";
        3 step "step";
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

orange_core::__fields! {
    RangeCreate.kept {
        0 from "from" [value with_from: i64];
        1 to "to" [value i64];
        2 step "step" [into Even];
    }
}
