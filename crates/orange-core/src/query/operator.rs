//! [`Operator`]: the operators of filters and their spellings.

use super::aliases::aliases;

aliases! {
    /// Filter operator.
    ///
    /// The enum is exhaustive, so that code that evaluates filters can match all operators.
    pub enum Operator {
        /// Equal; the default of a filter without an operator.
        Eq = "eq" | "==",
        /// Not equal.
        Ne = "ne" | "!=" | "<>" | "neq" | "!eq",
        /// Greater than.
        Gt = "gt" | ">",
        /// Greater than or equal.
        Gte = "gte" | ">=",
        /// Less than.
        Lt = "lt" | "<",
        /// Less than or equal.
        Lte = "lte" | "<=",
        /// Matches a regular expression.
        Match = "match" | "regex" | "=~" | "re",
        /// Does not match a regular expression.
        // The interop document does not have `notmatch`, the first spelling of Orange's page.
        NotMatch = "nmatch" | "notmatch" | "notregex" | "!~" | "nre" | "nregex",
        /// Is of a type or has a property, see [`PropertyCheck`](super::PropertyCheck).
        Is = "is" | "=",
        /// Is not of a type or does not have a property.
        // The interop document's own example writes `nis`.
        IsNot = "nis" | "isnot" | "isnt" | "not" | "!" | "!is",
        /// Is one of a list.
        In = "in",
        /// Is none of a list.
        NotIn = "nin" | "notin" | "!in",
        /// Matches a JSON object, as the interop group defines it. The examples of Orange's page use this spelling for the
        /// element match.
        Json = "json" | "eqjson" | "j",
        /// Does not match a JSON object.
        NotJson = "njson" | "nejson" | "!json" | "!j" | "nj",
        /// An array with an element that matches all of a JSON object. Listed on Orange's page only.
        ElementMatch = "emj" | "emjson" | "elemmatchjson",
        /// An array without an element that matches all of a JSON object.
        // `notmjson` looks like a typo, but is the documented spelling.
        NotElementMatch = "nemj" | "notmjson" | "!emjson" | "!emj" | "!elemmatchjson",
    }

    /// All operators, in the order of Orange's page.
    pub const ALL: [Self; 16];

    /// Returns all accepted spellings. The first is the one sent in requests.
    ///
    /// Orange's page and the interop document both accept the first spelling, if both have the operator.
    pub const fn aliases;
}

impl Operator {
    /// Whether the operator allows a typed search. Orange's page excludes regular expressions, `is` and JSON.
    pub const fn allows_typed_search(self) -> bool {
        matches!(
            self,
            Self::Eq | Self::Ne | Self::Gt | Self::Gte | Self::Lt | Self::Lte | Self::In | Self::NotIn
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_operators_are_unique() {
        let mut all: Vec<_> = Operator::ALL.iter().flat_map(|operator| operator.aliases()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn sent_spellings_are_lower_case_words() {
        for operator in Operator::ALL {
            assert!(operator.as_str().bytes().all(|byte| byte.is_ascii_lowercase()), "{operator}");
        }
    }

    #[test]
    fn aliases_are_case_sensitive() {
        assert_eq!(Operator::from_alias("GTE"), None);
        assert_eq!(Operator::from_alias(""), None);
    }
}
