//! Hand-written rules for the corpus (`x-orange-rules`).

use orange_core::model::{HandWrittenRules, Violations};

use crate::hand_written_rules::models::{Even, RangeCreate};
use crate::overview::models::Code;

/// The digits of an even number.
impl HandWrittenRules for Even {
    fn check_rules(&self, violations: &mut Violations) {
        if !self.as_str().ends_with(['0', '2', '4', '6', '8']) {
            violations.report("must be even");
        }
    }
}

/// A code other than `ZZ`.
impl HandWrittenRules for Code {
    fn check_rules(&self, violations: &mut Violations) {
        if self.as_str() == "ZZ" {
            violations.report("must not be ZZ");
        }
    }
}

/// A range that does not end before its start.
impl HandWrittenRules for RangeCreate {
    fn check_rules(&self, violations: &mut Violations) {
        if self.from.zip(self.to).is_some_and(|(from, to)| to < from) {
            violations.enter("to").report("must not be before `from`");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hand_written_rules::models::Range;

    #[test]
    fn hand_written_rules_are_checked_beside_those_of_the_schema() {
        assert_eq!(Even::from("12").validate(), Ok(()));
        let violations = Even::from("1a").validate().unwrap_err().to_string();
        assert_eq!(violations, "must match ^[0-9]+$; must be even");
    }

    #[test]
    fn hand_written_rules_are_checked_for_creations_and_not_for_received_values() {
        let range = RangeCreate::builder().with_from(7).to(3).build().step(Even::from("5"));
        let violations = range.validate().unwrap_err().to_string();
        assert_eq!(violations, "step: must be even; to: must not be before `from`");
        let received: Range = serde_json::from_str(r#"{"id": "1", "from": 7, "to": 3}"#).unwrap();
        assert_eq!(received.validate(), Ok(()));
    }
}
