//! Formats of delivered events.

use serde::{Deserialize, Serialize};

/// The format of an event. [`Json`](Self::Json) is the format of the interop group's interface. Orange does not
/// publish its format, so a receiver must accept every format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EventFormat {
    /// A structured event with `Content-Type: application/json`.
    #[default]
    Json,
    /// A structured event with `application/cloudevents+json`, as in the HTTP binding of CloudEvents.
    CloudEventsJson,
    /// A structured event with `application/cloudevents+json; charset=UTF-8`.
    CloudEventsJsonCharset,
    /// Binary mode: attributes as `ce-` headers, the data as an `application/json` body.
    Binary,
}

impl EventFormat {
    /// Every format.
    pub const ALL: [Self; 4] =
        [Self::Json, Self::CloudEventsJson, Self::CloudEventsJsonCharset, Self::Binary];

    /// Returns the name in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::CloudEventsJson => "cloud-events-json",
            Self::CloudEventsJsonCharset => "cloud-events-json-charset",
            Self::Binary => "binary",
        }
    }

    pub(super) fn content_type(self) -> &'static str {
        match self {
            Self::Json | Self::Binary => "application/json",
            Self::CloudEventsJson => "application/cloudevents+json",
            Self::CloudEventsJsonCharset => "application/cloudevents+json; charset=UTF-8",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn format_names_match_json() {
        for format in EventFormat::ALL {
            assert_eq!(serde_json::to_value(format).expect("JSON"), format.name());
        }
    }
}
