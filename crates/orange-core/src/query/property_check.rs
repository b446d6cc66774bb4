//! [`PropertyCheck`]: values of the operators `is` and `nis`.

use super::aliases::aliases;

aliases! {
    /// Value of [`Operator::Is`](super::Operator::Is) and [`Operator::IsNot`](super::Operator::IsNot): a JSON type, or a
    /// test such as null or empty.
    ///
    /// ```
    /// use orange_core::query::PropertyCheck;
    /// assert_eq!(PropertyCheck::from_alias("notempty"), Some(PropertyCheck::NotEmpty));
    /// assert_eq!(PropertyCheck::NotEmpty.as_str(), "nempty");
    /// ```
    pub enum PropertyCheck {
        /// The value is null.
        Null = "null",
        /// The value is not null.
        NotNull = "nnull" | "notnull",
        /// The field is present, including null.
        Exists = "exists",
        /// The field is missing.
        NotExists = "nexists" | "notexists",
        /// The size is zero (text, array or object without content).
        Empty = "empty",
        /// The size is above zero.
        NotEmpty = "nempty" | "notempty",
        /// The value is an integer.
        Integer = "int" | "integer",
        /// The value is an array.
        Array = "array",
        /// The value is an object.
        Object = "object",
        /// The value is a string.
        String = "string",
        /// The value is a boolean.
        Boolean = "boolean" | "bool",
        /// The value is a date. Documented on Orange's Anomalie Adresse page only, see
        /// [documented rules](super#documented-and-undocumented-rules).
        Date = "date",
    }

    /// All checks, in the order of Orange's page.
    pub const ALL: [Self; 12];

    /// Returns all accepted spellings. The first is the one sent in requests.
    ///
    /// Orange's page lists all of them; the interop document has at most one for each check.
    pub const fn aliases;
}
