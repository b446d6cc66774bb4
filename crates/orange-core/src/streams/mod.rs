//! Bodies that are a sequence of items: JSON lines, JSON text sequences, server-sent events.
//!
//! [`Service::stream`](crate::Service::stream) decodes the items of a response while the body arrives, as an
//! [`ItemStream`](crate::ItemStream). [`Service::send`](crate::Service::send) reads the whole body first and returns all
//! items.
//!
//! The formats are those of [JSON Lines](https://jsonlines.org), of RFC 7464 and of the
//! [HTML Standard](https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).

mod frame;
mod framer;
mod item;
mod json_sequence;
mod server_sent_events;
#[cfg(test)]
mod tests;

pub use self::frame::Frame;
pub(crate) use self::frame::FrameError;
pub(crate) use self::framer::Framer;
pub use self::framer::StreamFormat;
pub use self::item::{ServerSentEvent, StreamItem};

/// Largest item that is decoded unless [set](crate::ItemStream::with_max_item_bytes): 1 MiB.
pub const MAX_ITEM_BYTES: usize = 1024 * 1024;
