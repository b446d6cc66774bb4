//! Lists, page by page or item by item.
//!
//! A [`List`] is a list request being written. [`Pages`] and [`Items`] walk its
//! [`ListOperation`](crate::operation::ListOperation) by offset. No request is made before the first poll. The
//! offset advances by what was received, never by what was asked for. A walk ends on an empty page, on a
//! short page unless a credible total says otherwise, or where a credible total is reached; it never loops. A page
//! that is empty although its own headers count elements, or that would end the walk without a credible count where
//! the page before counted more, was cut on the way: that is an error, and polling again asks for it again. Where it stands can be kept as a [`Cursor`]
//! and taken up again.
//!
//! Over a list that changes meanwhile, [`Items::steady`] loses and repeats nothing.
//!
//! Counts in headers are taken with care: Orange's own documentation shows `X-Result-Count: 106`
//! beside `X-Total-Count: 25`. See [`Counts`].

mod cursor;
mod items;
mod list;
mod page;
mod pages;
mod steady;
mod trail;
mod walk;

pub use self::cursor::Cursor;
pub use self::items::Items;
pub use self::list::List;
pub use self::page::{Counts, Page, Rejected};
pub use self::pages::Pages;
pub use self::steady::SteadyItems;
