//! [`PropertyCheck`]: values of the operators `is` and `isnot`.

use super::aliases::aliases;

/// Type or property of a field, the value of [`Operator::Is`](super::Operator::Is).
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
    /// The size is zero.
    Empty,
    /// The size is above zero.
    NotEmpty,
    /// An integer.
    Integer,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A string.
    String,
    /// A boolean.
    Boolean,
    /// A date. Only on Orange's page, not in the interop document.
    Date,
}

impl PropertyCheck {
    /// Every property, in the order of Orange's page.
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

    /// All spellings, the written one first. The interop document has one each, Orange's page has all.
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
