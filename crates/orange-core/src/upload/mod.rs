//! Files on the way out: [`FilePart`], alone or as a part of a form, and the [check](check_upload) before it is sent.

mod file_part;
mod inspect;
mod multipart;

pub use self::file_part::FilePart;
pub use self::inspect::check_upload;
#[doc(hidden)]
pub use self::multipart::Multipart;
