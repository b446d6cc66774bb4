//! Lists, page by page or item by item.
//!
//! A [`List`] is a list request to refine and send. [`Pages`] and [`Items`] send its
//! [`ListOperation`](crate::operation::ListOperation) by offset. No request is made before the first poll. The offset
//! advances by the number of elements received, never by the requested limit.
//!
//! # End of a list
//!
//! A list ends
//!
//! - at an empty page, or a response with status 204;
//! - where `X-Total-Count` is reached and `X-Result-Count` is the number of elements on the page. Only two counts
//!   that agree with the page are accepted. A total that equals a full first page (as many elements as `limit`) may
//!   be the number of elements on that page, so one more page is requested;
//! - at a response with status 416 after the start of the list, or with status 404 after a page with elements, if
//!   its body is empty or JSON. A 404 on the first page, and a 404 with an HTML page, are errors.
//!
//! A short page is not an end: a server may cap `limit`, or omit elements that the caller may not see. Without
//! counts this costs one more request per list.
//!
//! # Completeness
//!
//! A list that does not change while it is read is complete and in order, or ends with an error:
//!
//! - A page is *truncated* if it has fewer elements than its counts or those of earlier pages announce. Polling
//!   again requests it once more. Counts that contradict a page with elements, as in Orange's documentation samples
//!   (`X-Result-Count: 106` beside `X-Total-Count: 25`), are ignored for the rest of the list.
//! - A page is *repeated* if the server ignores `offset`, or starts again after the end.
//!   Elements are compared by their `id` or `href` with the first page and the last 1,024 elements. Elements without
//!   either are compared by the fields that do not change between responses, with the first and the previous page.
//!   Lists whose elements may be equal (selected fields without `id`, plain values) need counts, because only counts
//!   distinguish them from a repetition. An API that always sends
//!   the whole list is read with [`List::send`].
//!
//! Limits of the detection:
//!
//! - A wrong total that agrees with the page in both headers is accepted, as is an empty page without counts.
//! - A page that lost elements is not detected if its headers have a total without a result count.
//! - In a list whose elements may be equal, a server that ignores `offset` and sends counts is not detected.
//! - A server that sends further new elements without end is read without end. [`Items::collect_up_to`], and `take` of the
//!   `futures` crate, limit the number of elements.
//! - Two equal pages of whole elements without `id` and `href` count as a repetition. The exception is a list with
//!   counts, if such a page has one element, or elements that are equal to each other.
//!
//! In a list that changes meanwhile, pagination by offset may skip or repeat elements, or end with one of these
//! errors. [`Items::keyed`] follows such a list. The position can be stored as a
//! [`Cursor`] and resumed from.

mod cursor;
mod element_keys;
mod end;
mod items;
mod keyed;
mod list;
#[cfg(test)]
mod model;
mod page_request;
mod pages;
mod recent_keys;
mod repetition;
mod state;

pub use self::cursor::Cursor;
pub use self::items::Items;
pub use self::keyed::KeyedItems;
pub use self::list::List;
pub use self::pages::Pages;
pub use crate::operation::{Counts, Page, Rejected};
