//! Downloads to memory, to a writer or to a file: verified, and resumed after an interruption.
//!
//! [`Service::download`](crate::Service::download) and the API crates create a [`Download`]. Uploads are in
//! [`upload`](crate::upload).
//!
//! A download requests the stored bytes (`Accept-Encoding: identity`). If the body is cut off or stalls, the client
//! requests the rest with `Range` and `If-Range`, so parts of two versions are never joined. A server without range
//! support sends the whole file again: memory and files are written again from the start, and a download to a writer fails.
//!
//! - The received length must equal the announced length.
//! - [`Checksum`]s are verified before the file appears.
//! - The media type of the bytes is compared with the declared one ([`MediaCheck`]), and both with the
//!   [expected](Download::media_types) ones. A 204 is an error.
//! - A file appears under its name when it is complete. A download that fails or is dropped leaves nothing behind, unless
//!   [`keep_partial`](Download::keep_partial) is set. A killed process leaves a partial file, see
//!   [`to_file`](Download::to_file).
//!
//! # Compressed responses
//! A response that is compressed nevertheless is an error if its `Content-Encoding` is visible. The SDK's
//! transport decompresses gzip and removes that header and the length, so the file arrives without a length to
//! compare with. Set a [`Checksum`] if that matters. Offsets, lengths and limits count decompressed bytes.
//!
//! # Responses without a length
//! A body that ends with its connection (HTTP/1.0) is complete over TLS only if the server closed TLS properly
//! (`close_notify`). Over plain TCP, such a body cannot be distinguished from a truncated one; set a [`Checksum`].
//!
//! ```no_run
//! use orange_core::download::Checksum;
//! # async fn run<O: orange_core::operation::Operation>(service: orange_core::Service, operation: O) -> orange_core::Result<()> {
//! let report = service
//!     .download(operation)
//!     .max_bytes(20 * 1024 * 1024)
//!     .checksum(Checksum::Md5("d41d8cd98f00b204e9800998ecf8427e".into()))
//!     .to_file("photo.jpg")
//!     .await?;
//! println!("{} bytes of {:?}", report.length(), report.media_type());
//! # Ok(()) }
//! ```

mod body_start;
mod builder;
mod checks;
mod checksum;
mod partial_file;
mod received;
mod report;
mod sink;
mod transfer;
mod version;

pub use crate::media::{MediaCheck, sniff};
pub use builder::Download;
pub use checksum::Checksum;
pub use report::DownloadReport;
