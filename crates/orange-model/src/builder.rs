//! Builders of generated types, with required fields checked at compile time.

/// Type of a required field that is not set yet, in the type of a generated builder.
///
/// A generated type has a constructor if it has at most four required fields and no two of them accept the same value.
/// Any other type has a `builder()` with one setter for each required field, in any order. `GetNoteBuilder<String, Unset>`
/// still needs its second field: `build` compiles only once no `Unset` is left.
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
/// The leading documentation is that of the function `builder`. The braces after the name of the builder list its fields.
/// A row of `fields` has a field with its type, `state` with its type parameter, and `setter` with the function that sets
/// it: name, type of the argument, type of the returned builder, and conversion. `build` creates the value from variables
/// with the names of the fields.
///
/// ```text
/// ticket: String, state: TicketState, setter: ticket(impl Into<String>) -> NoteBuilder<String, SizeState> = ticket.into();
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    (
        $(#[$docs:meta])*
        pub struct $builder:ident $fields:tt for $name:ident;
        fields {$(
            $field:ident: $stored:ty, state: $state:ident,
                setter: $setter:ident($argument:ty) -> $next:ty = $value:expr;
        )+}
        build $build:block
    ) => {
        #[doc = concat!("Builds [`", stringify!($name), "`]; `build` compiles once all required fields are set.")]
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build`"]
        pub struct $builder<$($state = $crate::Unset),+> {
            $($field: $state,)+
        }

        impl $name {
            $(#[$docs])*
            pub fn builder() -> $builder {
                $builder { $($field: $crate::Unset,)+ }
            }
        }

        impl<$($state),+> $builder<$($state),+> {
            $($crate::__builder!(@setter $builder $fields $field $setter($argument) -> $next = $value);)+
        }

        // A module of its own, because a setter may have the name of a type, such as `i64`.
        const _: () = {
            mod setters {
                $(#[allow(non_camel_case_types)] pub enum $setter {})+
            }

            impl<$($state),+> $builder<$($state),+> {
                #[doc = concat!("Creates the [`", stringify!($name), "`].")]
                pub fn build(self) -> $name
                where
                    $($state: $crate::IsSet<$stored, setters::$setter>,)+
                {
                    let Self { $($field),+ } = self;
                    $(let $field: $stored = $crate::IsSet::into_value($field);)+
                    $build
                }
            }
        };
    };
    (
        @setter $builder:ident { $($all:ident),+ } $field:ident
        $setter:ident($argument:ty) -> $next:ty = $value:expr
    ) => {
        #[doc = concat!("Sets `", stringify!($field), "`. Required.")]
        #[allow(unused_variables)]
        pub fn $setter(self, $field: $argument) -> $next {
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
        pub struct NoteBuilder { ticket, size } for Note;
        fields {
            ticket: String, state: TicketState,
                setter: ticket(impl Into<String>) -> NoteBuilder<String, SizeState> = ticket.into();
            size: i64, state: SizeState, setter: with_size(i64) -> NoteBuilder<TicketState, i64> = size;
        }
        build { Note { ticket, size: Some(size) } }
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
        pub struct CountBuilder { i64, bool } for Count;
        fields {
            i64: i64, state: I64State, setter: i64(i64) -> CountBuilder<i64, BoolState> = i64;
            bool: bool, state: BoolState, setter: bool(bool) -> CountBuilder<I64State, bool> = bool;
        }
        build { Count { i64, bool } }
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
