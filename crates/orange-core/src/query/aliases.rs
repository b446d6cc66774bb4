//! [`aliases!`]: spellings of operators, property checks and typed searches.

/// Implements the spellings of an enum from its `ALL` and `aliases`.
macro_rules! aliases {
    ($name:ident) => {
        impl $name {
            /// The spelling that the client sends.
            pub fn as_str(self) -> &'static str {
                self.aliases().first().copied().unwrap_or_default()
            }

            /// Returns the value with this spelling. The comparison is case-sensitive, because no document says otherwise.
            pub fn from_alias(alias: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.aliases().contains(&alias))
            }

            /// Returns all accepted spellings, for an error message.
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
