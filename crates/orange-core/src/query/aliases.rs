//! [`aliases!`]: spellings of operators, `is` properties and typed searches.

/// Implements the spellings of an enum from its `ALL` and `aliases`.
macro_rules! aliases {
    ($name:ident) => {
        impl $name {
            /// The written spelling.
            pub fn as_str(self) -> &'static str {
                self.aliases().first().copied().unwrap_or_default()
            }

            /// The value with this spelling. Case-sensitive, because no document says otherwise.
            pub fn from_alias(alias: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.aliases().contains(&alias))
            }

            /// All spellings, for the rule of an error.
            pub(super) fn allowed() -> String {
                let spellings: Vec<&str> =
                    Self::ALL.iter().flat_map(|value| value.aliases()).copied().collect();
                format!("`{}`", spellings.join("`, `"))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(super) use aliases;
