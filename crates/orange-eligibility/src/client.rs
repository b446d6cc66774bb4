//! The calls.

use orange_core::{Result, Service};

use crate::generated::API;
use crate::models::PointOfInterest;
use crate::place::Place;

/// Copper and fibre eligibility in France, at `/eligibility/b2b/v1` below the base URL. Cheap to clone.
///
/// Needs an API key beside the credentials: see [`Credentials`](orange_core::Credentials).
///
/// ```no_run
/// use orange_core::Client;
/// use orange_eligibility::{Eligibility, Place};
///
/// # async fn run() -> orange_core::Result<()> {
/// let eligibility = Eligibility::new(&Client::from_env()?);
/// for point in eligibility.of(&Place::address("12 rue des Écoles, 59000 Lille")).await? {
///     println!("{:?}: {:?}", point.formatted_address, point.get::<String>("supports.fiber.ftth.status"));
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Eligibility {
    service: Service,
}

orange_core::api_handle!(Eligibility, API);

impl Eligibility {
    /// Tests the eligibility of a place. The answer has one point of interest for a building, and one for
    /// each building of an address, with perhaps one for the address itself.
    ///
    /// When more than five buildings stand there, FTTE is not computed and a
    /// [hint](PointOfInterest::hints) says so.
    ///
    /// ```no_run
    /// # async fn run(eligibility: orange_eligibility::Eligibility) -> orange_core::Result<()> {
    /// use orange_eligibility::{Hint, Place};
    ///
    /// let points = eligibility.of(&Place::address("12 rue des Écoles, 59000 Lille")).await?;
    /// if points.iter().any(|point| point.hints().contains(&Hint::TooManyBuildings)) {
    ///     for code in points.iter().filter_map(|point| point.building.as_ref()?.id.clone()) {
    ///         println!("{:?}", eligibility.of(&Place::building(code)).await?);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// What breaks a rule of the service, before any I/O: an address without a comma, a building code of
    /// another pattern. The service's own codes are told by [`ServiceCode::of`](crate::ServiceCode::of);
    /// for a place that is not known, [`is_not_found`](orange_core::Error::is_not_found) holds too.
    pub async fn of(&self, place: &Place) -> Result<Vec<PointOfInterest>> {
        self.service.send(&place.to_operation()?).await
    }
}
