//! What may happen on a bad day: the faults that chaos draws from.

use serde_json::json;

use super::fault::{Answer, Chunks, Fault, Headers, Length, Point, RetryAfter, Shape, StatusLine};

impl Fault {
    /// What happens to clients in the field, each once: connections that break or hang at every point,
    /// answers that are wrong in length, head or body, refusals, pages of proxies.
    ///
    /// ```
    /// assert!(orange_sandbox::Fault::mix().len() > 40);
    /// ```
    pub fn mix() -> Vec<Self> {
        let mut mix = Vec::new();
        for at in Point::ALL {
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
            Self::Length { how: Length::TooSmall },
            Self::Length { how: Length::TooLarge },
            Self::Length { how: Length::Two },
            Self::Chunks { how: Chunks::Cut },
            Self::Headers { how: Headers::NoColon },
            Self::Headers { how: Headers::Twice },
            Self::StatusLine { how: StatusLine::Garbage },
            Self::Interim { status: 103, times: 3 },
            Self::merge(json!({ "addedTomorrow": { "@type": "SomethingNew" } })),
            Self::Skew { seconds: 30 },
        ]);
        let answers = [
            Answer::error(401, 42),
            Answer::error(429, 53).retry_after(RetryAfter::Seconds(1)),
            Answer::error(403, 53),
            Answer::error(500, 1),
            Answer::error(500, 1).after_the_effect(),
            Answer::error(503, 5),
            Answer::error(503, 6).retry_after(RetryAfter::Date(2)),
            Answer::status(502).body(Shape::Html),
            Answer::status(504).body(Shape::Html).after_the_effect(),
            Answer::status(408).body(Shape::Empty),
            Answer::spoilt(Shape::Html),
            Answer::spoilt(Shape::Half),
            Answer::spoilt(Shape::AlmostJson),
            Answer::spoilt(Shape::BrokenGzip),
            Answer::spoilt(Shape::InvalidUtf8),
        ];
        mix.extend(answers.map(Self::from));
        mix
    }
}
