//! Journeys: recorded requests with their responses and the changes between them, in files and in replays.

mod har;
mod model;
mod recording;
mod replay;

pub use self::model::{Journey, JourneyError};
pub use self::replay::ReplayedRequest;
use crate::journal::{AdminAction, Journal, ReceivedRequest};
use crate::sandbox::Sandbox;

impl Journey {
    /// Returns the requests, oldest first.
    ///
    /// ```
    /// assert!(orange_sandbox::Sandbox::new().journey().requests().is_empty());
    /// ```
    pub fn requests(&self) -> &[ReceivedRequest] {
        &self.requests
    }

    /// Returns the journey as a HAR file. A request without a response has the status 0.
    ///
    /// ```
    /// let har = orange_sandbox::Sandbox::new().journey().to_har();
    /// assert!(har.contains(r#""version":"1.2""#));
    /// ```
    pub fn to_har(&self) -> String {
        har::write(self)
    }

    /// Returns the journey as a recording.
    ///
    /// ```
    /// # fn main() -> Result<(), orange_sandbox::JourneyError> {
    /// let recording = orange_sandbox::Sandbox::new().journey().to_recording()?;
    /// assert!(recording.starts_with(r#"{"format":"orange-recording","version":1"#));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if a body is longer than its [recorded](crate::Limits::max_recorded_body_bytes) beginning.
    pub fn to_recording(&self) -> Result<String, JourneyError> {
        recording::write(self)
    }

    /// Returns the journey of a journal.
    pub(crate) fn of(journal: &Journal) -> Self {
        let requests = journal.requests();
        let number = |action: &AdminAction| {
            requests.iter().take_while(|request| request.sequence <= action.after).count() as u64
        };
        let actions = journal.actions();
        let actions = actions.into_iter().map(|action| AdminAction { after: number(&action), ..action });
        let actions = actions.collect();
        Self { requests, actions }
    }

    /// Returns the requests for an import.
    pub(crate) fn into_requests(self) -> Vec<ReceivedRequest> {
        self.requests
    }
}

/// Reads a HAR file or a recording. Secrets that a file of another program has are redacted.
impl std::str::FromStr for Journey {
    type Err = JourneyError;

    fn from_str(text: &str) -> Result<Self, JourneyError> {
        if recording::is_recording(text) { recording::read(text) } else { har::read(text) }
    }
}

impl Sandbox {
    /// Returns the recorded requests and the changes through the admin interface as a journey. Changes through handles
    /// such as [`InfrastructureOperator`](crate::InfrastructureOperator) are not recorded.
    ///
    /// ```
    /// let journey = orange_sandbox::Sandbox::new().journey();
    /// assert_eq!(journey.requests().len(), 0);
    /// ```
    pub fn journey(&self) -> Journey {
        Journey::of(&self.state.environment.journal())
    }
}
