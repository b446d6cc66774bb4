//! The handle for programs without an async runtime.
//!
//! ```
//! use orange_core::blocking::Client;
//! use orange_eligibility::Place;
//! use orange_eligibility::blocking::Eligibility;
//!
//! # fn main() -> orange_core::Result<()> {
//! # let sandbox = orange_sandbox::Sandbox::new();
//! # let building = sandbox.building_codes().remove(0);
//! let eligibility = Eligibility::new(&Client::new(sandbox.client()?.build()?));
//! for point in eligibility.check(&Place::building(building))? {
//!     println!("{:?}", point.formatted_address);
//! }
//! # Ok(()) }
//! ```

use std::borrow::Borrow;

use orange_core::Result;
use orange_core::blocking::Bulk;

use crate::models::PointOfInterest;
use crate::place::Place;

orange_core::blocking_handle! {
    /// The Eligibility API. See [`Eligibility`](crate::Eligibility).
    #[derive(Clone)]
    pub struct Eligibility = crate::Eligibility {
        api;
        async fn check(&self, place: &Place) -> Result<Vec<PointOfInterest>>;
        /// ```
        /// use orange_eligibility::Place;
        /// use orange_eligibility::blocking::Eligibility;
        ///
        /// fn print(eligibility: &Eligibility, places: &[Place]) {
        ///     for outcome in eligibility.bulk(places).concurrency(8) {
        ///         match outcome.result {
        ///             Ok(points) => println!("{}: {} points of interest", outcome.input, points.len()),
        ///             Err(error) => println!("{}: {error}", outcome.input),
        ///         }
        ///     }
        /// }
        /// ```
        fn bulk<'a, P>(
            &self,
            places: impl IntoIterator<Item = P, IntoIter: Send + 'a>,
        ) -> Bulk<'a, P, Vec<PointOfInterest>> where [P: Borrow<Place> + Send + 'a];
    }
}
