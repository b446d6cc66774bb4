//! Changes between two interface files and their effect on callers.
//!
//! Both files are lowered before the comparison, so that only their meaning is compared. The order of keys, the OpenAPI version
//! and schemas behind references make no difference. Operations match by method and path, or as moved operations,
//! see [`matching`]. Schemas match by their use, which also determines whether callers send or receive them;
//! unused schemas match by name. Requests of webhooks, callbacks and listeners are rated as data that callers receive.
//! [`kind`] has the table of ratings.

mod change;
mod comparison;
mod dangling;
mod events;
mod kind;
mod location;
mod matching;
mod metadata;
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
    location::{Location, Part, Subject, describe},
    print::change_line,
    view::ResolvedType,
};
