//! Uploads: [`FilePart`], alone or as a part of a form, and [`check_upload`].

#[cfg(feature = "blocking")]
mod blocking;
mod file_part;
mod inspect;
mod multipart;

pub use self::file_part::FilePart;
pub use self::inspect::check_upload;
#[doc(hidden)]
pub use self::multipart::Multipart;
