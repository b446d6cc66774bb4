//! The service's own error codes, beside those of the common table.

use orange_core::Error;

/// What went wrong, by the codes that the page of the Eligibility API shows.
///
/// ```no_run
/// use orange_eligibility::{Eligibility, Place, ServiceCode};
///
/// # async fn run(eligibility: Eligibility) -> orange_core::Result<()> {
/// match eligibility.of(&Place::building("IMB/59350/X/00A7")).await {
///     Err(error) if ServiceCode::of(&error) == Some(ServiceCode::UnknownBuilding) => println!("no such building"),
///     found => println!("{} places", found?.len()),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceCode {
    /// 400, code 400100: the address has no comma between street and city. Checked here before sending.
    MalformedAddress,
    /// 400, code 40024: the building code does not have its pattern. Checked here before sending.
    MalformedBuildingCode,
    /// 404, code 4041: the address is not known.
    AddressNotFound,
    /// 404, code 4042: the building is not known.
    UnknownBuilding,
    /// 503, code 2600: the backend is away for a while.
    BackendUnavailable,
}

impl ServiceCode {
    /// Every code, with the status it comes under.
    pub const ALL: [(u16, i64, Self); 5] = [
        (400, 400_100, Self::MalformedAddress),
        (400, 40_024, Self::MalformedBuildingCode),
        (404, 4041, Self::AddressNotFound),
        (404, 4042, Self::UnknownBuilding),
        (503, 2600, Self::BackendUnavailable),
    ];

    /// The code of an error; `None` if it is none of these.
    pub fn of(error: &Error) -> Option<Self> {
        let (status, code) = (error.status()?.as_u16(), error.code()?.as_i64()?);
        Self::ALL.into_iter().find(|row| (row.0, row.1) == (status, code)).map(|row| row.2)
    }
}
