//! Kinds of fields, and the comparisons of each kind.
//!
//! A kind is the marker type `K` of [`Field<K>`](super::Field). Its traits determine which comparisons compile.

use std::fmt;
use std::marker::PhantomData;

use super::date_operand::DateOperand;
use super::operand::{EnumOperand, NumberOperand, Operand, TextOperand};

mod sealed {
    /// Prevents implementations outside of this module.
    pub trait Sealed {}
}

/// Kind of a field.
pub trait Kind: sealed::Sealed {}

/// Kind with the comparisons `eq`, `ne`, `is_in` and `not_in`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` field cannot be compared with a value",
    label = "not a single value",
    note = "compare one of its fields, or match a JSON object with `json`"
)]
pub trait Compared: Kind {
    /// Type of the operand.
    type Operand: Into<Operand>;
}

/// Value that a field of kind `K` is compared with.
///
/// Implemented for every type that converts into the operand of the kind: [`TextOperand`], [`NumberOperand`],
/// [`DateOperand`], [`EnumOperand`], `bool`, or [`Operand`] for a field of kind [`Any`]. To compare with a type of your
/// own, implement `From` for the operand.
#[diagnostic::on_unimplemented(
    message = "a `{K}` field cannot be compared with `{Self}`",
    label = "not a value of a `{K}` field",
    note = "a `Text` field is compared with text, a `Number` field with a number, a `Flag` field with a `bool`, an \
            `Enum` field with a value of its enum",
    note = "a `Date` field is compared with text, `SystemTime`, a date of the models, or a type of `time`, `chrono` or \
            `jiff` if the feature of this name is enabled",
    note = "to compare as another kind, use `cast`, such as `field.cast::<Text>()`"
)]
pub trait IntoOperand<K: Compared> {
    /// Converts the value.
    fn into_operand(self) -> K::Operand;
}

#[diagnostic::do_not_recommend]
impl<K: Compared, T: Into<K::Operand>> IntoOperand<K> for T {
    fn into_operand(self) -> K::Operand {
        self.into()
    }
}

/// Kind with an order: `gt`, `gte`, `lt` and `lte`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` field has no greater and less",
    label = "not ordered",
    note = "`Text`, `Number` and `Date` fields are ordered"
)]
pub trait Ordered: Compared {}

/// Kind that can be matched with a regular expression.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` field cannot be matched with a regular expression",
    label = "not text"
)]
pub trait Matched: Kind {}

/// Kind with a size, which can be zero.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` field has no size",
    label = "has no size",
    note = "`Text`, `Object` and `List` fields have a size"
)]
pub trait Measured: Kind {}

/// Kind that a list can be sorted by.
#[diagnostic::on_unimplemented(
    message = "a list cannot be sorted by a `{Self}` field",
    label = "not a single value"
)]
pub trait Sorted: Kind {}

/// Kind with child fields, which can be compared with a JSON object.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` field has no fields of its own",
    label = "not an object"
)]
pub trait Structured: Kind {}

/// Kind with elements, which can be matched with a JSON object.
#[diagnostic::on_unimplemented(message = "a `{Self}` field has no elements", label = "not an array")]
pub trait Listed: Structured {}

/// Field with text.
#[derive(Clone, Copy, Debug)]
pub enum Text {}

/// Field with a number, compared with the typed search `num`.
#[derive(Clone, Copy, Debug)]
pub enum Number {}

/// Field with a boolean.
///
/// The format of a boolean in a filter is not documented; `valid=true` is inferred.
#[derive(Clone, Copy, Debug)]
pub enum Flag {}

/// Field with a date, with or without a time.
#[derive(Clone, Copy, Debug)]
pub enum Date {}

/// Field with a value of the enum `E`, compared in its `Display` form.
#[derive(Clone, Copy, Debug)]
pub struct Enum<E>(PhantomData<fn() -> E>);

/// Field with an object.
#[derive(Clone, Copy, Debug)]
pub enum Object {}

/// Field with an array.
#[derive(Clone, Copy, Debug)]
pub enum List {}

/// Field of unknown type, with all comparisons.
#[derive(Clone, Copy, Debug)]
pub enum Any {}

macro_rules! kinds {
    ($($kind:ty $(, compared with $operand:ty)?: $($ability:ident),*;)*) => {$(
        impl sealed::Sealed for $kind {}
        impl Kind for $kind {}
        $(
            impl Compared for $kind {
                type Operand = $operand;
            }
        )?
        $(impl $ability for $kind {})*
    )*};
}

kinds! {
    Text, compared with TextOperand: Ordered, Matched, Measured, Sorted;
    Number, compared with NumberOperand: Ordered, Sorted;
    Flag, compared with bool: Sorted;
    Date, compared with DateOperand: Ordered, Sorted;
    Object: Measured, Structured;
    List: Measured, Structured, Listed;
    Any, compared with Operand: Ordered, Matched, Measured, Sorted, Structured, Listed;
}

impl<E> sealed::Sealed for Enum<E> {}
impl<E> Kind for Enum<E> {}
impl<E> Sorted for Enum<E> {}
impl<E: fmt::Display> Compared for Enum<E> {
    type Operand = EnumOperand<E>;
}
