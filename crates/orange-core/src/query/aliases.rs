//! Words with aliases: how operators, `is` properties and typed searches are looked up and listed.

/// A closed set of words, each with its aliases; the first alias is the one we write.
pub(super) trait Aliases: Copy + 'static {
    /// Every word of the set.
    const ALL: &'static [Self];

    /// The spellings of this word, the written one first.
    fn spellings(self) -> &'static [&'static str];

    /// The spelling we write.
    fn written(self) -> &'static str {
        self.spellings().first().copied().unwrap_or_default()
    }

    /// The word spelled so; the case counts, as no document says otherwise.
    fn find(spelling: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.spellings().contains(&spelling))
    }

    /// Every spelling, for the rule of an error.
    fn allowed() -> String {
        let all: Vec<&str> = Self::ALL.iter().flat_map(|word| word.spellings().iter().copied()).collect();
        format!("`{}`", all.join("`, `"))
    }
}
