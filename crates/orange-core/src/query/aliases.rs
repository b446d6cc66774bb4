//! [`aliases!`]: enums whose values have spellings.

/// Declares an enum with the spellings of its values, the sent one first.
macro_rules! aliases {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $($alias:literal)|+,)+ }
        $(#[$all_doc:meta])*
        pub const ALL: [Self; $count:literal];
        $(#[$aliases_doc:meta])*
        pub const fn aliases;
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$doc])* $value,)+
        }

        impl $name {
            $(#[$all_doc])*
            pub const ALL: [Self; $count] = [$(Self::$value),+];

            $(#[$aliases_doc])*
            pub const fn aliases(self) -> &'static [&'static str] {
                match self {
                    $(Self::$value => &[$($alias),+],)+
                }
            }

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
