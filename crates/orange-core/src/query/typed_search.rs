//! [`TypedSearch`]: the type after an operator, as in `age[gt,num]=18`.

use super::aliases::aliases;

aliases! {
    /// Type of the compared value. Orange's page defines one type, the interop document none.
    pub enum TypedSearch {
        /// The field is numeric. Without it, digits are compared as text.
        Numeric = "num" | "numeric" | "number",
    }

    /// Every typed search.
    pub const ALL: [Self; 1];

    /// All spellings, the written one first.
    pub const fn aliases;
}
