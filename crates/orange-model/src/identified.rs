//! Resources that are identified by their `id`.

/// A resource of an API: a value with an `id`. Generated for the types that operations return.
///
/// Operations return an error for a resource without an `id`, and a page rejects such an element, so that `id` of a
/// received resource is never empty. A resource that was decoded in another way, or created by the caller, has an empty
/// `id` if it has none.
///
/// ```
/// use orange_model::Identified;
///
/// fn ids<T: Identified>(resources: &[T]) -> Vec<&str> {
///     resources.iter().map(Identified::id).collect()
/// }
/// ```
pub trait Identified {
    /// The `id`.
    fn id(&self) -> &str;
}

/// Implements [`Identified`], and a method of the same name, for a struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __identified {
    ($name:ident) => {
        impl $name {
            /// The `id`, which a response of the API always has. Empty for a value from elsewhere that has none.
            pub fn id(&self) -> &str {
                let id: &Option<String> = &self.id;
                id.as_deref().unwrap_or_default()
            }
        }

        impl $crate::Identified for $name {
            fn id(&self) -> &str {
                self.id()
            }
        }
    };
}
