//! Builders of generated types, with required fields checked at compile time.

/// Type of a required field that is not set yet, in the type of a generated builder.
///
/// A constructor takes at most four positional arguments and no two that accept the same value. Types that need more
/// have a `builder()` with one setter for each required field, in any order. `GetNoteBuilder<String, Unset>` still needs
/// its second field: `build` compiles only once no `Unset` is left.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unset;

/// Value of a required field that is set. `Setter` is a type with the name of its setter, for the message of the compiler.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the required field `{Setter}` is not set",
    label = "a required field is not set",
    note = "before `build`, call the setter with the last name of this path: it takes a value for a field of type `{T}`"
)]
pub trait IsSet<T, Setter> {
    fn into_value(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, Setter> IsSet<T, Setter> for T {
    fn into_value(self) -> T {
        self
    }
}

/// Declares the builder of a type: one type parameter and one setter for each required field, and `build` once all of
/// them are set.
///
/// The leading documentation is that of the function `builder`. A row has the field, its type parameter, its setter with
/// the type of the argument, the stored type, the conversion, and the type parameters of the builder that the setter
/// returns.
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    (
        $(#[$docs:meta])*
        $builder:ident -> $name:ident, $fields:tt
        $($field:ident $parameter:ident $setter:ident($argument:ty) $stored:ty = $value:expr, $next:tt;)+
        $build:block
    ) => {
        #[doc = concat!("Builds [`", stringify!($name), "`]; `build` compiles once all required fields are set.")]
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build`"]
        pub struct $builder<$($parameter = $crate::Unset),+> {
            $($field: $parameter,)+
        }

        impl $name {
            $(#[$docs])*
            pub fn builder() -> $builder {
                $builder { $($field: $crate::Unset,)+ }
            }
        }

        impl<$($parameter),+> $builder<$($parameter),+> {
            $($crate::__builder!(@setter $builder $fields $field $setter($argument) $value, $next);)+
        }

        // A module of its own, because a setter may have the name of a type, such as `i64`.
        const _: () = {
            mod setters {
                $(#[allow(non_camel_case_types)] pub enum $setter {})+
            }

            impl<$($parameter),+> $builder<$($parameter),+> {
                #[doc = concat!("Creates the [`", stringify!($name), "`].")]
                pub fn build(self) -> $name
                where
                    $($parameter: $crate::IsSet<$stored, setters::$setter>,)+
                {
                    let Self { $($field),+ } = self;
                    $(let $field: $stored = $crate::IsSet::into_value($field);)+
                    $build
                }
            }
        };
    };
    (
        @setter $builder:ident [$($all:ident)+] $field:ident $setter:ident($argument:ty) $value:expr,
        [$($next:ty),+]
    ) => {
        #[doc = concat!("Sets `", stringify!($field), "`. Required.")]
        #[allow(unused_variables)]
        pub fn $setter(self, $field: $argument) -> $builder<$($next),+> {
            let value = $value;
            let Self { $($all),+ } = self;
            let $field = value;
            $builder { $($all),+ }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro declares public items of a generated crate")]
mod tests {
    #[derive(Debug, PartialEq)]
    pub struct Note {
        ticket: String,
        size: Option<i64>,
    }

    crate::__builder! {
        /// Starts a note.
        NoteBuilder -> Note, [ticket size]
        ticket Ticket ticket(impl Into<String>) String = ticket.into(), [String, Size];
        size Size with_size(i64) i64 = size, [Ticket, i64];
        { Note { ticket, size: Some(size) } }
    }

    #[test]
    fn fields_are_set_by_name_in_any_order() {
        let expected = Note { ticket: "7".to_owned(), size: Some(3) };
        assert_eq!(Note::builder().ticket("7").with_size(3).build(), expected);
        assert_eq!(Note::builder().with_size(3).ticket("7").build(), expected);
    }

    #[derive(Debug, PartialEq)]
    pub struct Count {
        i64: i64,
        bool: bool,
    }

    crate::__builder! {
        /// Starts a count.
        CountBuilder -> Count, [i64 bool]
        i64 I64 i64(i64) i64 = i64, [i64, Bool];
        bool Bool bool(bool) bool = bool, [I64, bool];
        { Count { i64, bool } }
    }

    #[test]
    fn setters_may_have_the_names_of_types() {
        assert_eq!(Count::builder().i64(3).bool(true).build(), Count { i64: 3, bool: true });
    }

    #[test]
    fn a_field_that_is_set_twice_has_its_last_value() {
        let note = Note::builder().ticket("7").with_size(3).ticket("8").build();
        assert_eq!(note.ticket, "8");
    }
}
