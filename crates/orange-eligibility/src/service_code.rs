//! The error codes of the service. They are not part of the table that all APIs of Orange Business share.

use orange_core::Error;

/// An error code on the page of the Eligibility API.
///
/// ```no_run
/// use orange_eligibility::{Eligibility, Place, ServiceCode};
///
/// # async fn run(eligibility: Eligibility) -> orange_core::Result<()> {
/// match eligibility.check(&Place::building("IMB/59350/X/00A7")).await {
///     Err(error) if ServiceCode::from_error(&error) == Some(ServiceCode::UnknownBuilding) => println!("no such building"),
///     result => println!("{} points of interest", result?.len()),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceCode {
    /// 400, code 400100: the address has no comma between street and city. Refused before sending by [`Place::validate`](crate::Place::validate).
    MalformedAddress,
    /// 400, code 40024: the building code does not match its pattern. Refused before sending by [`Place::validate`](crate::Place::validate).
    MalformedBuildingCode,
    /// 404, code 4041: the address is unknown.
    AddressNotFound,
    /// 404, code 4042: the building is unknown.
    UnknownBuilding,
    /// 503, code 2600: the backend is temporarily unavailable.
    BackendUnavailable,
}

impl ServiceCode {
    /// The code of an error, by its HTTP status and code. Returns `None` for other errors.
    pub fn from_error(error: &Error) -> Option<Self> {
        match (error.status()?.as_u16(), error.code()?.as_i64()?) {
            (400, 400_100) => Some(Self::MalformedAddress),
            (400, 40_024) => Some(Self::MalformedBuildingCode),
            (404, 4041) => Some(Self::AddressNotFound),
            (404, 4042) => Some(Self::UnknownBuilding),
            (503, 2600) => Some(Self::BackendUnavailable),
            _ => None,
        }
    }
}
