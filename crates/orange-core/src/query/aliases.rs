//! [`Aliases`]: spellings of operators, `is` properties and typed searches.

/// A closed set of words with aliases. The first alias is written.
pub(super) trait Aliases: Copy + 'static {
    /// All words of the set.
    const ALL: &'static [Self];

    /// The spellings of this word, the written one first.
    fn spellings(self) -> &'static [&'static str];

    /// The written spelling.
    fn written(self) -> &'static str {
        self.spellings().first().copied().unwrap_or_default()
    }

    /// The word with this spelling. Case-sensitive, because no document says otherwise.
    fn find(spelling: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.spellings().contains(&spelling))
    }

    /// All spellings, for the rule of an error.
    fn allowed() -> String {
        let all: Vec<&str> = Self::ALL.iter().flat_map(|word| word.spellings().iter().copied()).collect();
        format!("`{}`", all.join("`, `"))
    }
}
