//! [`TypedSearch`]: the type after an operator, as in `age[gt,num]=18`.

use std::fmt;

use super::aliases::Aliases;

/// Type of the compared value. Orange's page defines one type, the interop document none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypedSearch {
    /// The field is numeric. Without it, digits are compared as text.
    Numeric,
}

impl TypedSearch {
    /// Every typed search.
    pub const ALL: [Self; 1] = [Self::Numeric];

    /// All spellings, the written one first.
    pub const fn aliases(self) -> &'static [&'static str] {
        match self {
            Self::Numeric => &["num", "numeric", "number"],
        }
    }

    /// The written spelling.
    pub fn as_str(self) -> &'static str {
        self.written()
    }

    /// The typed search with this spelling. Case-sensitive.
    pub fn from_alias(alias: &str) -> Option<Self> {
        Self::find(alias)
    }
}

impl Aliases for TypedSearch {
    const ALL: &'static [Self] = &Self::ALL;

    fn spellings(self) -> &'static [&'static str] {
        self.aliases()
    }
}

impl fmt::Display for TypedSearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
