//! [`Figure`]: one measured value of a benchmark, with its goal.

use serde::Serialize;

/// One measured value with the goal for it.
#[derive(Debug, Serialize)]
pub(crate) struct Figure {
    /// The benchmarked work.
    pub(crate) work: String,
    /// The measured quantity, with its unit if it is not a ratio.
    pub(crate) quantity: String,
    /// The program that the value is a ratio to; `None` for an absolute value.
    pub(crate) baseline: Option<&'static str>,
    pub(crate) first_quartile: f64,
    pub(crate) median: f64,
    pub(crate) third_quartile: f64,
    pub(crate) goal: Option<Goal>,
    /// Whether the median reaches the goal.
    pub(crate) is_reached: Option<bool>,
}

/// Limit of a median.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
    AtMost(f64),
    AtLeast(f64),
}

impl Goal {
    fn is_reached_by(self, value: f64) -> bool {
        match self {
            Self::AtMost(limit) => value <= limit,
            Self::AtLeast(limit) => value >= limit,
        }
    }
}

impl Figure {
    /// Creates a figure from the values of all rounds.
    pub(crate) fn new(
        work: impl Into<String>,
        quantity: impl Into<String>,
        mut values: Vec<f64>,
        goal: impl Into<Option<Goal>>,
    ) -> Self {
        values.sort_by(f64::total_cmp);
        let quartile = |number: usize| values[(values.len() - 1) * number / 4];
        let (goal, median) = (goal.into(), quartile(2));
        Self {
            work: work.into(),
            quantity: quantity.into(),
            baseline: None,
            first_quartile: quartile(1),
            median,
            third_quartile: quartile(3),
            goal,
            is_reached: goal.map(|goal| goal.is_reached_by(median)),
        }
    }

    /// Sets the program that the values are ratios to.
    pub(crate) fn against(mut self, baseline: &'static str) -> Self {
        self.baseline = Some(baseline);
        self
    }
}
