//! The changes between two interface files, and what they mean for those who call the interface.
//!
//! Both files go through the whole reader, so that only meaning is compared: the order of members, the
//! version of the format, a schema that moved behind a reference make no difference. Operations are
//! matched by method and path, then by `operationId` and by the end of the path, and schemas through the places
//! that use them, which also tells whether callers send or receive them; what no operation uses is matched by
//! name. Webhooks, callbacks and listeners are rated from the side that sends them. [`kind`] holds the one
//! table that says what each kind of change means in each direction.

mod change;
mod comparison;
mod dangling;
mod events;
mod head;
mod kind;
mod location;
mod matching;
mod object;
mod operation;
mod print;
mod rules;
mod schema;
mod security;
mod summary;
#[cfg(test)]
mod tests;
mod types;
mod union;
mod unmodelled;
mod view;

pub use self::change::{Change, Difference};
pub use self::kind::Rating;
#[cfg(feature = "cli")]
pub(crate) use self::{
    comparison::Comparison,
    kind::Kind,
    location::{Location, Part, Subject, words},
    print::line,
    view::Seen,
};
