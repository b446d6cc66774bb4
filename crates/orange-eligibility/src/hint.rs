//! What comments and open values mean, as far as that is public.

use orange_core::model::Json;

use crate::models::{CopperProperties, PointOfInterest};

/// What a comment says, where Orange's page says what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hint {
    /// More than five buildings stand at the address, so FTTE was not computed: ask again with the code of
    /// the building, [`Place::building`](crate::Place::building).
    TooManyBuildings,
}

impl Hint {
    /// The hint in a comment.
    ///
    /// The page quotes one sentence, which ends in "the number of buildings exceeds 5"; it is looked for
    /// without regard to case and to the number.
    pub fn of(comment: &str) -> Option<Self> {
        let comment = comment.to_lowercase();
        let exceeds = comment.split_once("number of buildings").map(|(_, rest)| rest.trim_start());
        exceeds.is_some_and(|rest| rest.starts_with("exceed")).then_some(Self::TooManyBuildings)
    }
}

impl PointOfInterest {
    /// The hints in the comments, each once.
    ///
    /// ```
    /// use orange_eligibility::{Hint, PointOfInterest};
    /// let text = r#"{"supports": {"fiber": {"ftte": {"comments":
    ///     ["Eligibility calculation cannot be performed as the number of buildings exceeds 5."]}}}}"#;
    /// let point: PointOfInterest = serde_json::from_str(text)?;
    /// assert_eq!(point.hints(), [Hint::TooManyBuildings]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn hints(&self) -> Vec<Hint> {
        let Some(supports) = &self.supports else { return Vec::new() };
        let mut hints = Vec::new();
        let fiber = supports.fiber.as_ref();
        let copper = supports.copper.as_ref();
        let comments = [
            fiber.and_then(|fiber| fiber.ftte.as_ref()?.comments.as_ref()),
            fiber.and_then(|fiber| fiber.ftth.as_ref()?.comments.as_ref()),
            fiber.and_then(|fiber| fiber.ftto.as_ref()?.comments.as_ref()),
            copper.and_then(|copper| copper.adsl.as_ref()?.comments.as_ref()),
            copper.and_then(|copper| copper.sdsl.as_ref()?.comments.as_ref()),
        ];
        for hint in comments.into_iter().flatten().flatten().filter_map(|comment| Hint::of(comment)) {
            if !hints.contains(&hint) {
                hints.push(hint);
            }
        }
        hints
    }
}

impl CopperProperties {
    /// The bandwidth in [`unit`](Self::unit): the number itself, as in the samples of the page, a number
    /// written as text, or the only number of an object, as which the page's table describes it. `None` when
    /// it cannot be told.
    ///
    /// ```
    /// use orange_eligibility::models::CopperProperties;
    /// for text in [r#"{"bandwidth": 18}"#, r#"{"bandwidth": "18"}"#, r#"{"bandwidth": {"value": 18}}"#] {
    ///     let properties: CopperProperties = serde_json::from_str(text)?;
    ///     assert_eq!(properties.bandwidth_value(), Some(18.0));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn bandwidth_value(&self) -> Option<f64> {
        let bandwidth = self.bandwidth.as_ref()?;
        number(bandwidth).or_else(|| {
            let members = bandwidth.to::<std::collections::BTreeMap<String, Json>>().ok()?;
            let numbers: Vec<f64> = members.values().filter_map(number).collect();
            <[f64; 1]>::try_from(numbers).ok().map(|[only]| only)
        })
    }
}

fn number(json: &Json) -> Option<f64> {
    let text = json.to::<String>().ok().and_then(|text| text.trim().parse().ok());
    json.to::<f64>().ok().or(text).filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_of_the_page_is_known_and_others_are_not() {
        for comment in [
            "Eligibility calculation cannot be performed as the number of buildings exceeds 5.",
            "the Number of Buildings exceeded 6",
        ] {
            assert_eq!(Hint::of(comment), Some(Hint::TooManyBuildings), "{comment}");
        }
        for comment in ["", "FibreSmart: partiallyDeployed", "number of buildings: 4", "buildings exceed"] {
            assert_eq!(Hint::of(comment), None, "{comment}");
        }
    }

    #[test]
    fn a_bandwidth_that_cannot_be_told_is_none() {
        for text in [
            "{}",
            r#"{"bandwidth": null}"#,
            r#"{"bandwidth": {}}"#,
            r#"{"bandwidth": {"up": 1, "down": 18}}"#,
            r#"{"bandwidth": "fast"}"#,
            r#"{"bandwidth": [18]}"#,
            r#"{"bandwidth": true}"#,
        ] {
            let properties: CopperProperties = serde_json::from_str(text).unwrap();
            assert_eq!(properties.bandwidth_value(), None, "{text}");
        }
    }
}
