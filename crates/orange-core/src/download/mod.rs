//! Files on the way in, to memory, to a writer or to a file: checked, and resumed where they broke off. Files on the
//! way out are in [`upload`](crate::upload).
//!
//! A [`Download`] comes from [`Service::download`](crate::Service::download) and the API crates. It asks for the bytes
//! as they are stored (`Accept-Encoding: identity`), and when the body breaks off or stalls it asks for the rest
//! with `Range` and `If-Range`, so that the parts of two versions are never joined. A server that cannot do that
//! sends the whole again, and the sink starts anew.
//!
//! A server that compresses all the same is refused where its `Content-Encoding` is seen. The transport of the SDK
//! unpacks gzip and takes that header and the length away, so there the file comes unpacked and without a length to
//! hold it against: give a [`Checksum`] where that matters. All offsets, lengths and limits are of unpacked bytes.
//!
//! - The length that was announced must come, no byte more and none less.
//! - [`Checksum`]s are verified before the file is there.
//! - The media type in the bytes is held against the one in the header ([`MediaCheck`]), and both against the
//!   [expected](Download::media_types) ones. A 204 is no file.
//! - A file appears under its name only when it is whole; whatever ends the fetch before leaves nothing
//!   behind, unless [`keep_partial`](Download::keep_partial) asks for it, for another run to take up.
//! - A body without a length that ends with its connection (HTTP/1.0) is whole over TLS only if the server has
//!   closed TLS properly (`close_notify`); anything else is a body that broke off. Over plain TCP such a body cannot be
//!   told from one that was cut: give a [`Checksum`] there.
//!
//! ```no_run
//! use orange_core::download::Checksum;
//! # async fn run<O: orange_core::operation::Operation>(service: orange_core::Service, operation: O) -> orange_core::Result<()> {
//! let fetched = service
//!     .download(operation)
//!     .max_bytes(20 * 1024 * 1024)
//!     .checksum(Checksum::Md5("d41d8cd98f00b204e9800998ecf8427e".into()))
//!     .to_file("photo.jpg")
//!     .await?;
//! println!("{} bytes of {:?}", fetched.length(), fetched.media_type());
//! # Ok(()) }
//! ```

mod builder;
mod checksum;
mod claim;
mod partial;
mod report;
mod sink;
mod version;

pub use crate::media::{MediaCheck, sniff};
pub use builder::Download;
pub use checksum::Checksum;
pub use report::DownloadReport;
