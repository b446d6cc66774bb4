//! Rules that select the requests that meet a fault.

use http::Method;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::fault::Fault;
use super::path_pattern::path_matches;
use crate::data::rng::SeededRng;

/// Separates the random numbers of faults from other numbers of the same seed; `FAULTS` in ASCII.
const STREAM: u64 = 0x4641_554C_5453;

/// Rules for injecting faults. A request meets the fault of the first rule that matches.
///
/// Random choices depend on the seed and on the number of earlier requests, so the same requests in the same order
/// meet the same faults.
///
/// ```
/// use orange_sandbox::{Fault, FaultPlan, FaultRule, FaultPoint};
///
/// let plan = FaultPlan::new()
///     .rule(FaultRule::new(Fault::expired_token()).path("/anomalie-adresse/**").times(2))
///     .rule(FaultRule::new(Fault::Hang { at: FaultPoint::MidBody }).method("GET").skip(10).percent(5));
/// let as_json = r#"{"seed": 1, "rules": [
///     {"fault": {"kind": "response", "status": 401, "code": 42, "body": "gateway"},
///      "path": "/anomalie-adresse/**", "times": 2},
///     {"fault": {"kind": "hang", "at": "mid-body"}, "method": "GET", "skip": 10, "percent": 5}
/// ]}"#;
/// assert_eq!(serde_json::from_str::<FaultPlan>(as_json)?, plan);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FaultPlan {
    seed: u64,
    rules: Vec<FaultRule>,
}

impl Default for FaultPlan {
    fn default() -> Self {
        Self { seed: 1, rules: Vec::new() }
    }
}

impl FaultPlan {
    /// Creates a plan without rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a plan that injects a [mix](Fault::chaos_mix) of faults into `percent` of all requests, chosen by
    /// `seed`.
    pub fn chaos(seed: u64, percent: u8) -> Self {
        Self::new().seed(seed).rule(FaultRule::one_of(Fault::chaos_mix()).percent(percent))
    }

    /// Sets the seed of random choices; 1 by default.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Appends a rule.
    #[must_use]
    pub fn rule(mut self, rule: FaultRule) -> Self {
        self.rules.push(rule);
        self
    }
}

/// A fault and the requests that meet it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    /// The candidates, one of which is chosen at random.
    #[serde(deserialize_with = "deserialize_faults")]
    fault: Vec<Fault>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "deserialize_method")]
    method: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "deserialize_path")]
    path: Option<String>,
    /// The number of matching requests that are skipped first.
    #[serde(default, skip_serializing_if = "is_zero")]
    skip: u64,
    /// The maximum number of faults.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(
        default = "default_percent",
        skip_serializing_if = "is_default_percent",
        deserialize_with = "deserialize_percent"
    )]
    percent: u8,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

const fn default_percent() -> u8 {
    100
}

fn is_default_percent(percent: &u8) -> bool {
    *percent == default_percent()
}

/// Deserializes one fault or a list of faults, each an object or a kind.
fn deserialize_faults<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Fault>, D::Error> {
    let parse = |value: Value| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.parse().map_err(D::Error::custom)
    };
    match Value::deserialize(deserializer)? {
        Value::Array(values) if values.is_empty() => {
            Err(D::Error::custom("`fault` must not be an empty list"))
        }
        Value::Array(values) => values.into_iter().map(parse).collect(),
        value => Ok(vec![parse(value)?]),
    }
}

fn deserialize_method<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let method = Option::<String>::deserialize(deserializer)?;
    match method.as_deref().map(|method| Method::from_bytes(method.as_bytes())) {
        Some(Err(_)) => Err(D::Error::custom("`method` must be one HTTP method, such as POST")),
        _ => Ok(method),
    }
}

/// Rejects patterns that match no path.
fn deserialize_path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let pattern = Option::<String>::deserialize(deserializer)?;
    let is_segment = |text: &str| matches!(text, "*" | "**") || !text.contains(['*', '?', '#']);
    match &pattern {
        Some(text) if !text.starts_with('/') || !text.split('/').all(is_segment) => {
            Err(D::Error::custom(format!(
                "`path` must begin with /, have * and ** as whole segments only, and have no query, not `{text}`"
            )))
        }
        _ => Ok(pattern),
    }
}

fn deserialize_percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    match u8::deserialize(deserializer)? {
        percent @ 0..=100 => Ok(percent),
        percent => Err(D::Error::custom(format!("`percent` must be from 0 to 100, not {percent}"))),
    }
}

impl FaultRule {
    /// Creates a rule that injects this fault into every request.
    pub fn new(fault: impl Into<Fault>) -> Self {
        Self::one_of([fault.into()])
    }

    /// Creates a rule that injects one of these faults, chosen at random, into every request.
    pub fn one_of(faults: impl IntoIterator<Item = Fault>) -> Self {
        let fault = faults.into_iter().collect();
        Self { fault, method: None, path: None, skip: 0, times: None, percent: 100 }
    }

    /// Matches requests with this method, in upper or lower case.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Matches requests with this path, which begins with `/` and has no query. The segment `*` matches one segment,
    /// and the segment `**` any number of segments. A rule with another pattern matches no request; in JSON, such a
    /// pattern is an error.
    ///
    /// Examples: `/oauth/**` for the token endpoints, `/anomalie-adresse` for the list of tickets,
    /// `/anomalie-adresse/*` for each ticket, `/**/notes` for the notes of every resource.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Skips this number of matching requests before the first fault.
    #[must_use]
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Injects the fault at most this many times.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Injects the fault into this percentage of matching requests, chosen by the seed of the plan.
    #[must_use]
    pub fn percent(mut self, percent: u8) -> Self {
        self.percent = percent.min(100);
        self
    }

    fn matches(&self, method: &Method, path: &str) -> bool {
        self.method.as_ref().is_none_or(|expected| expected.eq_ignore_ascii_case(method.as_str()))
            && self.path.as_ref().is_none_or(|expected| path_matches(expected, path))
    }
}

/// The number of requests that matched a rule, and of those that met its fault.
#[derive(Clone, Copy, Debug, Default)]
struct RuleCounts {
    matched: u64,
    injected: u64,
}

/// A plan with its counters.
#[derive(Debug, Default)]
pub(crate) struct FaultProgress {
    plan: FaultPlan,
    /// One for each rule.
    counts: Vec<RuleCounts>,
}

impl FaultProgress {
    pub(crate) fn new(plan: FaultPlan) -> Self {
        let counts = vec![RuleCounts::default(); plan.rules.len()];
        Self { plan, counts }
    }

    pub(crate) fn plan(&self) -> &FaultPlan {
        &self.plan
    }

    /// Appends a rule and keeps the counters.
    pub(crate) fn add(&mut self, rule: FaultRule) {
        self.plan.rules.push(rule);
        self.counts.push(RuleCounts::default());
    }

    /// Removes the rule at `index`. Returns `false` if there is none.
    pub(crate) fn remove(&mut self, index: usize) -> bool {
        let exists = index < self.plan.rules.len();
        if exists {
            self.plan.rules.remove(index);
            self.counts.remove(index);
        }
        exists
    }

    /// Removes every rule that is equal to `rule`.
    pub(crate) fn remove_all(&mut self, rule: &FaultRule) {
        while let Some(index) = self.plan.rules.iter().position(|candidate| candidate == rule) {
            self.remove(index);
        }
    }

    /// Returns the number of injected faults of the first rule that is equal to `rule`, or `None` if there is none.
    pub(crate) fn injected(&self, rule: &FaultRule) -> Option<u64> {
        let index = self.plan.rules.iter().position(|candidate| candidate == rule)?;
        Some(self.counts[index].injected)
    }

    /// Returns the number of injected faults for each rule.
    pub(crate) fn injected_counts(&self) -> Vec<u64> {
        self.counts.iter().map(|counts| counts.injected).collect()
    }

    /// Returns the fault of the request with this sequence number.
    pub(crate) fn choose(&mut self, sequence: u64, method: &Method, path: &str) -> Option<Fault> {
        let seed = self.plan.seed;
        for (index, (rule, counts)) in self.plan.rules.iter().zip(&mut self.counts).enumerate() {
            if !rule.matches(method, path) || rule.times.is_some_and(|times| counts.injected >= times) {
                continue;
            }
            counts.matched += 1;
            let mut rng = SeededRng::new(seed ^ STREAM ^ (index as u64) << 48, sequence);
            if counts.matched <= rule.skip || !rng.percent(rule.percent.into()) || rule.fault.is_empty() {
                continue;
            }
            counts.injected += 1;
            let choice = usize::try_from(rng.below(rule.fault.len() as u64)).unwrap_or(0);
            return rule.fault.get(choice).cloned();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::{FaultPoint, LengthFault};

    fn hang() -> Fault {
        Fault::Hang { at: FaultPoint::BeforeHead }
    }

    #[test]
    fn invalid_rules_are_rejected() {
        for path in ["anomalie-adresse", "/a?b=c", "/a/b*", "/***", ""] {
            let rule = serde_json::json!({ "fault": "hang", "path": path });
            let error = serde_json::from_value::<FaultRule>(rule).expect_err(path).to_string();
            assert!(
                error.starts_with("`path` must begin with /") && error.contains(&format!("`{path}`")),
                "{error}"
            );
        }
        for (rule, message) in [
            (r#""method": "GET,POST""#, "`method` must be one HTTP method, such as POST"),
            (r#""percent": 101"#, "`percent` must be from 0 to 100, not 101"),
        ] {
            let error = serde_json::from_str::<FaultRule>(&format!(r#"{{"fault": "hang", {rule}}}"#));
            assert!(error.expect_err(rule).to_string().starts_with(message), "{rule}");
        }
        let error = serde_json::from_str::<FaultRule>(r#"{"fault": []}"#).expect_err("no fault");
        assert!(error.to_string().starts_with("`fault` must not be an empty list"), "{error}");
    }

    #[test]
    fn first_matching_rule_applies_and_counts() {
        let mut progress = FaultProgress::new(
            FaultPlan::new()
                .rule(FaultRule::new(hang()).method("post").skip(1).times(2))
                .rule(FaultRule::new(Fault::Truncate { bytes: 3 }).path("/a")),
        );
        let mut choose =
            |method: Method, path: &str| progress.choose(1, &method, path).map(|fault| fault.to_string());
        assert_eq!(choose(Method::POST, "/b"), None, "skipped");
        assert_eq!(choose(Method::GET, "/b"), None, "another method");
        assert_eq!(choose(Method::POST, "/b").as_deref(), Some("hang before head"));
        assert_eq!(choose(Method::POST, "/a").as_deref(), Some("hang before head"));
        assert_eq!(choose(Method::POST, "/a").as_deref(), Some("truncate at byte 3"), "the first is used up");
        assert_eq!(progress.injected_counts(), [2, 1]);
    }

    #[test]
    fn random_choices_depend_on_seed_and_sequence() {
        let run = |seed| {
            let mut progress = FaultProgress::new(FaultPlan::chaos(seed, 20));
            (0..2000).map(|sequence| progress.choose(sequence, &Method::GET, "/a")).collect::<Vec<_>>()
        };
        let choices = run(7);
        assert_eq!(choices, run(7));
        assert_ne!(choices, run(8));
        let count = choices.iter().flatten().count();
        assert!((300..500).contains(&count), "{count} of 2000");
        let kinds: std::collections::BTreeSet<_> =
            choices.iter().flatten().map(ToString::to_string).collect();
        assert!(kinds.len() > 20, "{kinds:?}");
    }

    #[test]
    fn rules_accept_names_objects_and_lists() {
        let parse = |text: &str| serde_json::from_str::<FaultRule>(text);
        assert_eq!(parse(r#"{"fault": "hang"}"#).expect("a name"), FaultRule::new(hang()));
        let both = FaultRule::one_of([hang(), Fault::Length { how: LengthFault::Two }]);
        let text = r#"{"fault": ["hang", {"kind": "length", "how": "two"}]}"#;
        assert_eq!(parse(text).expect("a list"), both);
        assert_eq!(parse(&serde_json::to_string(&both).expect("JSON")).expect("the same"), both);
        let error = parse(r#"{"fault": "hangs"}"#).expect_err("no such kind").to_string();
        assert!(error.contains("unknown variant `hangs`"), "{error}");
    }
}
