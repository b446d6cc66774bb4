//! Tables of generated paths: one row per property, such as `city "city" -> Field<Text>;`. The arrow is `=>` if the type
//! has the paths below the property.

/// A path that the interface file of an API names, as data. The modules of generated paths have a constant `PATHS`.
///
/// A program that receives paths as text, such as a filter on its command line, can check them:
///
/// ```
/// use orange_core::query::{Field, KnownPath, Object, Text};
///
/// mod incident {
///     orange_core::fields_type! {
///         /// Paths below a location.
///         pub struct LocationFields;
///     }
///     # use orange_core::query::{Field, Object, Text};
///     orange_core::__paths_below! { LocationFields {
///         /// The city.
///         city "city" -> Field<Text>;
///     } }
///     orange_core::__paths! {
///         /// The status.
///         status "status" -> Field<Text>;
///         /// The location.
///         location "location" => LocationFields<Object>;
///     }
/// }
///
/// assert!(KnownPath::find(incident::PATHS, "location.city").is_ok());
/// // The names that the last segment could have.
/// let (prefix, names) = KnownPath::find(incident::PATHS, "location.town").unwrap_err();
/// assert_eq!((prefix, names[0].name()), ("location.", "city"));
/// # let _ = (incident::status(), incident::location());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct KnownPath {
    name: &'static str,
    below: Option<fn() -> &'static [KnownPath]>,
}

impl KnownPath {
    /// Creates a row of a table. `below` returns the paths below an object or the objects of a list.
    #[doc(hidden)]
    pub const fn new(name: &'static str, below: Option<fn() -> &'static [Self]>) -> Self {
        Self { name, below }
    }

    /// The JSON name. It can contain dots.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The paths below an object or the objects of a list; empty for a value.
    pub fn below(&self) -> &'static [Self] {
        self.below.map_or(&[], |below| below())
    }

    /// Finds a dotted path in a table.
    ///
    /// # Errors
    /// Returns the known beginning of the path, with its last dot, and the paths that could follow.
    pub fn find<'p>(table: &'static [Self], path: &'p str) -> Result<Self, (&'p str, &'static [Self])> {
        let (mut table, mut rest) = (table, path);
        loop {
            if let Some(found) = table.iter().find(|known| known.name == rest) {
                return Ok(*found);
            }
            let after = |known: &Self| rest.strip_prefix(known.name)?.strip_prefix('.');
            let next = table.iter().filter(|known| known.below.is_some());
            match next.filter_map(|known| Some((known.below(), after(known)?))).next() {
                Some((below, behind)) => (table, rest) = (below, behind),
                None => return Err((path.strip_suffix(rest).unwrap_or_default(), table)),
            }
        }
    }
}

/// Declares the paths of the items of a list.
#[doc(hidden)]
#[macro_export]
macro_rules! __paths {
    ($($(#[$docs:meta])* $name:ident $wire:literal $kind:tt $ty:ty;)+) => {
        /// The paths of this module as data.
        pub const PATHS: &[$crate::query::KnownPath] = &[$($crate::__paths!(@row $wire $kind $ty)),+];

        $(
            $(#[$docs])*
            pub fn $name() -> $ty {
                $crate::__paths!(@as $kind $crate::query::Field::new($wire))
            }
        )+
    };
    (@as -> $field:expr) => { $field };
    (@as => $field:expr) => { $field.into() };
    (@row $wire:literal -> $ty:ty) => { $crate::query::KnownPath::new($wire, None) };
    (@row $wire:literal => $ty:ty) => { $crate::query::KnownPath::new($wire, Some(<$ty>::__paths)) };
}

/// Declares the paths below an object.
#[doc(hidden)]
#[macro_export]
macro_rules! __paths_below {
    ($name:ident { $($(#[$docs:meta])* $method:ident $wire:literal $kind:tt $ty:ty;)* }) => {
        impl<K: $crate::query::Structured> $name<K> {
            /// The paths below the object as data.
            #[doc(hidden)]
            pub fn __paths() -> &'static [$crate::query::KnownPath] {
                const PATHS: &[$crate::query::KnownPath] = &[$($crate::__paths!(@row $wire $kind $ty)),*];
                PATHS
            }

            $(
                $(#[$docs])*
                pub fn $method(&self) -> $ty {
                    $crate::__paths!(@as $kind self.0.child($wire))
                }
            )*
        }
    };
}
