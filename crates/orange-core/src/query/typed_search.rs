//! [`TypedSearch`]: the type after an operator, as in `age[gt,num]=18`.

use super::aliases::aliases;

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
}

aliases!(TypedSearch);
