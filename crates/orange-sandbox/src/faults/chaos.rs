//! The faults of [`FaultPlan::chaos`](super::FaultPlan::chaos).

use serde_json::json;

use super::fault::Fault;
use super::kinds::{ChunkFault, FaultPoint, HeaderFault, LengthFault, StatusLineFault};
use super::response_override::{BodyShape, ResponseOverride, RetryAfter};

impl Fault {
    /// Returns common faults, each once: delays, hanging and broken connections at every point, responses with a wrong
    /// length, head or body, interim responses, a skewed clock, error responses, and error pages of proxies.
    ///
    /// ```
    /// use orange_sandbox::{Fault, FaultPlan, FaultRule};
    ///
    /// // One of these faults for 20 % of the requests to Incident.
    /// let rule = FaultRule::one_of(Fault::chaos_mix()).path("/incident/**").percent(20);
    /// let plan = FaultPlan::new().seed(7).rule(rule);
    /// # let _ = plan;
    /// ```
    pub fn chaos_mix() -> Vec<Self> {
        let mut mix = Vec::new();
        for at in FaultPoint::ALL {
            mix.extend([
                Self::Delay { at, milliseconds: 50 },
                Self::Hang { at },
                Self::Reset { at },
                Self::Close { at },
            ]);
        }
        mix.extend([
            Self::Truncate { bytes: 1 },
            Self::Drip { bytes: 512, milliseconds: 1 },
            Self::Length { how: LengthFault::TooSmall },
            Self::Length { how: LengthFault::TooLarge },
            Self::Length { how: LengthFault::Two },
            Self::Chunks { how: ChunkFault::Cut },
            Self::Headers { how: HeaderFault::NoColon },
            Self::Headers { how: HeaderFault::Twice },
            Self::StatusLine { how: StatusLineFault::Garbage },
            Self::Interim { status: 103, times: 3 },
            Self::merge(json!({ "addedTomorrow": { "@type": "SomethingNew" } })),
            Self::Skew { seconds: 30 },
        ]);
        let responses = [
            ResponseOverride::error(401, 42),
            ResponseOverride::error(429, 53).retry_after(RetryAfter::Seconds(1)),
            ResponseOverride::error(403, 53),
            ResponseOverride::error(500, 1),
            ResponseOverride::error(500, 1).after_effect(),
            ResponseOverride::error(503, 5),
            ResponseOverride::error(503, 6).retry_after(RetryAfter::Date(2)),
            ResponseOverride::status(502).body(BodyShape::Html),
            ResponseOverride::status(504).body(BodyShape::Html).after_effect(),
            ResponseOverride::status(408).body(BodyShape::Empty),
            ResponseOverride::corrupted(BodyShape::Html),
            ResponseOverride::corrupted(BodyShape::Half),
            ResponseOverride::corrupted(BodyShape::TrailingComma),
            ResponseOverride::corrupted(BodyShape::BrokenGzip),
            ResponseOverride::corrupted(BodyShape::InvalidUtf8),
        ];
        mix.extend(responses.map(Self::from));
        mix
    }
}
