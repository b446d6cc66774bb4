//! Eligibility of many places, with a limited number of concurrent requests.

use std::borrow::Borrow;
use std::sync::Arc;

use orange_core::bulk::Bulk;

use crate::client::Eligibility;
use crate::models::PointOfInterest;
use crate::place::Place;

impl Eligibility {
    /// Checks many places with a limited number of concurrent requests. See [`Bulk`] for its options, and
    /// [`Bulk::record_to`] to continue an interrupted run.
    ///
    /// The places may be borrowed. An error of one place, such as an unknown address, is an outcome. An error that affects all
    /// places, such as a 401, stops the bulk.
    ///
    /// ```no_run
    /// use std::collections::HashSet;
    /// use orange_eligibility::{Eligibility, Place};
    ///
    /// # async fn run(eligibility: Eligibility, places: &[Place], done: &HashSet<Place>) {
    /// let mut bulk = eligibility
    ///     .bulk(places)
    ///     .concurrency(8)
    ///     .skip_done(|place| done.contains(*place))
    ///     .on_progress(|progress| eprintln!("{} succeeded, {} failed", progress.succeeded, progress.failed));
    /// while let Some(outcome) = bulk.next().await {
    ///     match outcome.result {
    ///         Ok(points) => println!("{}: {} points of interest", outcome.input, points.len()),
    ///         Err(error) => println!("{}: {error}", outcome.input),
    ///     }
    /// }
    /// if let Some(error) = bulk.stopped_by() {
    ///     println!("stopped: {error}");
    /// }
    /// # }
    /// ```
    pub fn bulk<'a, P: Borrow<Place> + Send + 'a>(
        &self,
        places: impl IntoIterator<Item = P, IntoIter: Send + 'a>,
    ) -> Bulk<'a, P, Vec<PointOfInterest>> {
        let service = Arc::new(self.service().clone());
        Bulk::new(places, move |place| {
            let (service, operation) = (Arc::clone(&service), place.borrow().to_send());
            async move { service.send(&operation?).await }
        })
    }
}
