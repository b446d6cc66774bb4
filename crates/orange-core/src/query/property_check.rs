//! [`PropertyCheck`]: values of the operators `is` and `isnot`.

use super::aliases::aliases;

/// Value of [`Operator::Is`](super::Operator::Is) and [`Operator::IsNot`](super::Operator::IsNot): a JSON type, or a test
/// such as null or empty.
///
/// ```
/// use orange_core::query::PropertyCheck;
/// assert_eq!(PropertyCheck::from_alias("notempty"), Some(PropertyCheck::NotEmpty));
/// assert_eq!(PropertyCheck::NotEmpty.as_str(), "nempty");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PropertyCheck {
    /// The value is null.
    Null,
    /// The value is not null.
    NotNull,
    /// The field is present, including null.
    Exists,
    /// The field is missing.
    NotExists,
    /// The size is zero (text, array or object without content).
    Empty,
    /// The size is above zero.
    NotEmpty,
    /// The value is an integer.
    Integer,
    /// The value is an array.
    Array,
    /// The value is an object.
    Object,
    /// The value is a string.
    String,
    /// The value is a boolean.
    Boolean,
    /// The value is a date. Documented on Orange's Anomalie Adresse page only, see
    /// [documented rules](super#documented-and-undocumented-rules).
    Date,
}

impl PropertyCheck {
    /// All checks, in the order of Orange's page.
    pub const ALL: [Self; 12] = [
        Self::Null,
        Self::NotNull,
        Self::Exists,
        Self::NotExists,
        Self::Empty,
        Self::NotEmpty,
        Self::Integer,
        Self::Array,
        Self::Object,
        Self::String,
        Self::Boolean,
        Self::Date,
    ];

    /// Returns all accepted spellings. The first is the one sent in requests.
    ///
    /// Orange's page lists all of them; the interop document has at most one for each check.
    pub const fn aliases(self) -> &'static [&'static str] {
        match self {
            Self::Null => &["null"],
            Self::NotNull => &["nnull", "notnull"],
            Self::Exists => &["exists"],
            Self::NotExists => &["nexists", "notexists"],
            Self::Empty => &["empty"],
            Self::NotEmpty => &["nempty", "notempty"],
            Self::Integer => &["int", "integer"],
            Self::Array => &["array"],
            Self::Object => &["object"],
            Self::String => &["string"],
            Self::Boolean => &["boolean", "bool"],
            Self::Date => &["date"],
        }
    }
}

aliases!(PropertyCheck);
