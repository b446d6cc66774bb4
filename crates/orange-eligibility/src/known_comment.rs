//! Comments whose meaning is published, and the bandwidth of copper products.

use orange_core::model::Json;

use crate::models::{CopperProperties, PointOfInterest};

/// A comment whose meaning Orange's page states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownComment {
    /// FTTE was not computed, because the address has more than five buildings. Check each building by its code, with
    /// [`Place::building`](crate::Place::building).
    TooManyBuildings,
}

impl KnownComment {
    /// Parses a comment. Returns `None` if its meaning is not published.
    ///
    /// The page quotes one sentence, which ends in "the number of buildings exceeds 5". It is recognized in upper and lower
    /// case and with any number.
    pub fn parse(comment: &str) -> Option<Self> {
        let comment = comment.to_lowercase();
        let (_, predicate) = comment.split_once("number of buildings")?;
        predicate.trim_start().starts_with("exceed").then_some(Self::TooManyBuildings)
    }
}

impl PointOfInterest {
    /// The known comments, without duplicates.
    ///
    /// ```
    /// use orange_eligibility::{KnownComment, PointOfInterest};
    /// let text = r#"{"supports": {"fiber": {"ftte": {"comments":
    ///     ["Eligibility calculation cannot be performed as the number of buildings exceeds 5."]}}}}"#;
    /// let point: PointOfInterest = serde_json::from_str(text)?;
    /// assert_eq!(point.known_comments(), [KnownComment::TooManyBuildings]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn known_comments(&self) -> Vec<KnownComment> {
        let products = ["fiber.ftte", "fiber.ftth", "fiber.ftto", "copper.adsl", "copper.sdsl"];
        let comments = products
            .iter()
            .filter_map(|product| self.get::<Vec<String>>(&format!("supports.{product}.comments")))
            .flatten();
        let mut known = Vec::new();
        for comment in comments.filter_map(|comment| KnownComment::parse(&comment)) {
            if !known.contains(&comment) {
                known.push(comment);
            }
        }
        known
    }
}

impl CopperProperties {
    /// The bandwidth in [`unit`](Self::unit).
    ///
    /// Accepts a number (as in the samples of the page), a number in a string, and an object with a single number (the page's
    /// table describes an object). Returns `None` for other JSON.
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
            let properties = bandwidth.to::<std::collections::BTreeMap<String, Json>>().ok()?;
            let numbers: Vec<f64> = properties.values().filter_map(number).collect();
            <[f64; 1]>::try_from(numbers).ok().map(|[number]| number)
        })
    }
}

/// Reads a finite number, also from a string.
fn number(json: &Json) -> Option<f64> {
    let from_text = || json.to::<String>().ok()?.trim().parse().ok();
    json.to::<f64>().ok().or_else(from_text).filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_of_the_page_is_recognized() {
        for comment in [
            "Eligibility calculation cannot be performed as the number of buildings exceeds 5.",
            "the Number of Buildings exceeded 6",
        ] {
            assert_eq!(KnownComment::parse(comment), Some(KnownComment::TooManyBuildings), "{comment}");
        }
        for comment in ["", "FibreSmart: partiallyDeployed", "number of buildings: 4", "buildings exceed"] {
            assert_eq!(KnownComment::parse(comment), None, "{comment}");
        }
    }

    #[test]
    fn an_ambiguous_bandwidth_is_none() {
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
