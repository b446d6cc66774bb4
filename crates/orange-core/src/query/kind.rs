//! The kinds of field, and which comparison each of them has.
//!
//! A kind is a type that is never made: the `K` of [`Field<K>`](super::Field). What a kind can be asked is
//! a trait it implements, so that a comparison that makes no sense does not compile.

use std::fmt;
use std::marker::PhantomData;

use super::operand::{DateOperand, EnumOperand, NumberOperand, Operand, TextOperand};

mod sealed {
    /// Keeps the kinds of this module the only ones.
    pub trait Sealed {}
}

/// A kind of field.
pub trait Kind: sealed::Sealed {}

/// A kind with values to compare with: equal, not equal, in a list, in no list.
#[diagnostic::on_unimplemented(message = "a `{Self}` field cannot be compared with a value")]
pub trait Compared: Kind {
    /// Type of the operand.
    type Operand: Into<Operand>;
}

/// A kind with an order: greater, less.
#[diagnostic::on_unimplemented(message = "a `{Self}` field has no greater and less")]
pub trait Ordered: Compared {}

/// A kind that regular expressions are for.
#[diagnostic::on_unimplemented(message = "a `{Self}` field cannot be matched with a regular expression")]
pub trait Matched: Kind {}

/// A kind with a size, which can be empty.
#[diagnostic::on_unimplemented(message = "a `{Self}` field has no size")]
pub trait Measured: Kind {}

/// A kind that a list can be sorted by.
#[diagnostic::on_unimplemented(message = "a list cannot be sorted by a `{Self}` field")]
pub trait Sorted: Kind {}

/// A kind with members: compared with a JSON object, and a step to the next field of a path.
#[diagnostic::on_unimplemented(message = "a `{Self}` field has no members")]
pub trait Structured: Kind {}

/// A kind with elements, of which one can match a JSON object.
#[diagnostic::on_unimplemented(message = "a `{Self}` field has no elements")]
pub trait Listed: Structured {}

/// A field that holds text.
#[derive(Clone, Copy, Debug)]
pub enum Text {}

/// A field that holds a number; compared with the typed search `num`.
#[derive(Clone, Copy, Debug)]
pub enum Number {}

/// A field that holds `true` or `false`.
///
/// No document shows how a truth value is filtered; `valid=true` is inferred.
#[derive(Clone, Copy, Debug)]
pub enum Flag {}

/// A field that holds a date, with or without a time.
#[derive(Clone, Copy, Debug)]
pub enum Date {}

/// A field that holds one of the values of the enum `E`, compared as `E` displays itself.
#[derive(Clone, Copy, Debug)]
pub struct Enum<E>(PhantomData<fn() -> E>);

/// A field that holds an object.
#[derive(Clone, Copy, Debug)]
pub enum Object {}

/// A field that holds an array.
#[derive(Clone, Copy, Debug)]
pub enum List {}

/// A field of which only the name is known; it can be asked everything.
#[derive(Clone, Copy, Debug)]
pub enum Any {}

macro_rules! kinds {
    ($($kind:ty: $($ability:ident),*;)*) => {$(
        impl sealed::Sealed for $kind {}
        impl Kind for $kind {}
        $(impl $ability for $kind {})*
    )*};
}

kinds! {
    Text: Ordered, Matched, Measured, Sorted;
    Number: Ordered, Sorted;
    Flag: Sorted;
    Date: Ordered, Sorted;
    Object: Measured, Structured;
    List: Measured, Structured, Listed;
    Any: Ordered, Matched, Measured, Sorted, Structured, Listed;
}

impl<E> sealed::Sealed for Enum<E> {}
impl<E> Kind for Enum<E> {}
impl<E> Sorted for Enum<E> {}

impl Compared for Text {
    type Operand = TextOperand;
}

impl Compared for Number {
    type Operand = NumberOperand;
}

impl Compared for Flag {
    type Operand = bool;
}

impl Compared for Date {
    type Operand = DateOperand;
}

impl<E: fmt::Display> Compared for Enum<E> {
    type Operand = EnumOperand<E>;
}

impl Compared for Any {
    type Operand = Operand;
}
