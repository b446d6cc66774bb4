//! [`Operator`]: the operators of filters and their spellings.

use super::aliases::aliases;

/// Filter operator.
///
/// The enum is exhaustive, so that code that evaluates filters can match all operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Equal; the default of a filter without an operator.
    Eq,
    /// Not equal.
    Ne,
    /// Greater than.
    Gt,
    /// Greater than or equal.
    Gte,
    /// Less than.
    Lt,
    /// Less than or equal.
    Lte,
    /// Matches a regular expression.
    Match,
    /// Does not match a regular expression.
    NotMatch,
    /// Is of a type or has a property, see [`PropertyCheck`](super::PropertyCheck).
    Is,
    /// Is not of a type or does not have a property.
    IsNot,
    /// Is one of a list.
    In,
    /// Is none of a list.
    NotIn,
    /// Matches a JSON object, as the interop group defines it. The examples of Orange's page use this spelling for the
    /// element match.
    Json,
    /// Does not match a JSON object.
    NotJson,
    /// An array with an element that matches all of a JSON object. Listed on Orange's page only.
    ElementMatch,
    /// An array without an element that matches all of a JSON object.
    NotElementMatch,
}

impl Operator {
    /// All operators, in the order of Orange's page.
    pub const ALL: [Self; 16] = [
        Self::Eq,
        Self::Ne,
        Self::Gt,
        Self::Gte,
        Self::Lt,
        Self::Lte,
        Self::Match,
        Self::NotMatch,
        Self::Is,
        Self::IsNot,
        Self::In,
        Self::NotIn,
        Self::Json,
        Self::NotJson,
        Self::ElementMatch,
        Self::NotElementMatch,
    ];

    /// Returns all accepted spellings. The first is the one sent in requests.
    ///
    /// Orange's page and the interop document both accept the first spelling, if both have the operator.
    pub const fn aliases(self) -> &'static [&'static str] {
        match self {
            Self::Eq => &["eq", "=="],
            Self::Ne => &["ne", "!=", "<>", "neq", "!eq"],
            Self::Gt => &["gt", ">"],
            Self::Gte => &["gte", ">="],
            Self::Lt => &["lt", "<"],
            Self::Lte => &["lte", "<="],
            Self::Match => &["match", "regex", "=~", "re"],
            // The interop document does not have `notmatch`, the first spelling of Orange's page.
            Self::NotMatch => &["nmatch", "notmatch", "notregex", "!~", "nre", "nregex"],
            Self::Is => &["is", "="],
            // The interop document's own example writes `nis`.
            Self::IsNot => &["nis", "isnot", "isnt", "not", "!", "!is"],
            Self::In => &["in"],
            Self::NotIn => &["nin", "notin", "!in"],
            Self::Json => &["json", "eqjson", "j"],
            Self::NotJson => &["njson", "nejson", "!json", "!j", "nj"],
            Self::ElementMatch => &["emj", "emjson", "elemmatchjson"],
            // `notmjson` looks like a typo, but is the documented spelling.
            Self::NotElementMatch => &["nemj", "notmjson", "!emjson", "!emj", "!elemmatchjson"],
        }
    }

    /// Whether the operator allows a typed search. Orange's page excludes regular expressions, `is` and JSON.
    pub const fn allows_typed_search(self) -> bool {
        matches!(
            self,
            Self::Eq | Self::Ne | Self::Gt | Self::Gte | Self::Lt | Self::Lte | Self::In | Self::NotIn
        )
    }
}

aliases!(Operator);

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
