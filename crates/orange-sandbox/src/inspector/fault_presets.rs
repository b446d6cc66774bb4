//! Named faults, for switches of the page.

use serde::Serialize;

use crate::faults::{FaultInjector, FaultRule};

/// A fault with a name.
struct Preset {
    name: &'static str,
    description: &'static str,
    /// The rule in JSON.
    rule: &'static str,
}

const fn preset(name: &'static str, description: &'static str, rule: &'static str) -> Preset {
    Preset { name, description, rule }
}

/// At least one for each kind of fault.
const PRESETS: [Preset; 20] = [
    preset("slow", "Each response starts 2 s later", r#"{"fault": {"kind": "delay", "milliseconds": 2000}}"#),
    preset("hang", "No response arrives, and the connection stays open", r#"{"fault": "hang"}"#),
    preset("reset", "The connection is reset after the request took effect", r#"{"fault": "reset"}"#),
    preset(
        "lost-creation",
        "The response to the next change of Anomalie Adresse is lost",
        r#"{"fault": "reset", "method": "POST", "path": "/anomalie-adresse/**", "times": 1}"#,
    ),
    preset("close", "The connection is closed before the response", r#"{"fault": "close"}"#),
    preset("truncate", "The body ends after its first byte", r#"{"fault": "truncate"}"#),
    preset("drip", "The response arrives byte by byte", r#"{"fault": "drip"}"#),
    preset("length", "Content-Length is too small", r#"{"fault": "length"}"#),
    preset("chunks", "The connection is closed within a chunk", r#"{"fault": "chunks"}"#),
    preset("headers", "Each header comes twice", r#"{"fault": "headers"}"#),
    preset("status-line", "The status is not a number", r#"{"fault": "status-line"}"#),
    preset("interim", "1,000 interim responses come first", r#"{"fault": "interim"}"#),
    preset(
        "expired-token",
        "The token of the next request to Anomalie Adresse has expired",
        r#"{"fault": {"kind": "response", "status": 401, "code": 42, "body": "gateway"}, "path": "/anomalie-adresse/**", "times": 1}"#,
    ),
    preset(
        "throttled",
        "The rate limit is exceeded: 429 with code 53",
        r#"{"fault": {"kind": "response", "status": 429, "code": 53, "body": "gateway", "retry-after": {"seconds": 2}}}"#,
    ),
    preset(
        "unavailable",
        "The service is unavailable: 503 with a page in HTML",
        r#"{"fault": {"kind": "response", "status": 503, "body": "html"}}"#,
    ),
    preset(
        "unknown-field",
        "Responses have a field that no document names",
        r#"{"fault": {"kind": "merge", "fields": {"sandboxUnknownField": true}}}"#,
    ),
    preset("ignore-filters", "Filters are ignored", r#"{"fault": "ignore-filters"}"#),
    preset("pagination", "Pages are half as long and have no counts", r#"{"fault": "pagination"}"#),
    preset(
        "skew",
        "The clock of the server is 5 minutes ahead",
        r#"{"fault": {"kind": "skew", "seconds": 300}}"#,
    ),
    preset("one-in-five", "A fifth of the requests hang", r#"{"fault": "hang", "percent": 20}"#),
];

impl Preset {
    /// Returns the rule. It is valid, which a test checks.
    fn rule(&self) -> Option<FaultRule> {
        serde_json::from_str(self.rule).ok()
    }
}

/// A preset and whether it is switched on.
#[derive(Debug, Serialize)]
pub(crate) struct PresetState {
    name: &'static str,
    description: &'static str,
    rule: FaultRule,
    enabled: bool,
    /// The number of requests that met the fault since it was switched on.
    injected: u64,
}

/// Returns every preset with its state.
pub(crate) fn states(injector: &FaultInjector) -> Vec<PresetState> {
    let progress = injector.progress();
    let state = |preset: &Preset| {
        let rule = preset.rule()?;
        let injected = progress.injected(&rule);
        Some(PresetState {
            name: preset.name,
            description: preset.description,
            enabled: injected.is_some(),
            injected: injected.unwrap_or(0),
            rule,
        })
    };
    PRESETS.iter().filter_map(state).collect()
}

/// Switches a preset on or off. Returns `false` if there is none with this name.
pub(crate) fn switch(injector: &FaultInjector, name: &str, enabled: bool) -> bool {
    let Some(rule) = PRESETS.iter().find(|preset| preset.name == name).and_then(Preset::rule) else {
        return false;
    };
    let mut progress = injector.progress();
    match (progress.injected(&rule).is_some(), enabled) {
        (false, true) => progress.add(rule),
        (true, false) => progress.remove_all(&rule),
        _ => {}
    }
    true
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::faults::FaultPlan;

    #[test]
    fn presets_are_valid_and_cover_every_kind() {
        let rules: Vec<FaultRule> = PRESETS.iter().map(|preset| preset.rule().expect(preset.name)).collect();
        let kinds: BTreeSet<String> = rules
            .iter()
            .map(|rule| serde_json::to_value(rule).expect("JSON")["fault"][0]["kind"].to_string())
            .collect();
        let error = "unknown".parse::<crate::faults::Fault>().expect_err("no kind").to_string();
        // The error of serde lists every kind.
        let (_, all) = error.split_once("expected one of").expect("a list");
        assert_eq!(kinds.len(), all.matches('`').count() / 2, "{kinds:?} of {all}");
        let names: BTreeSet<&str> = PRESETS.iter().map(|preset| preset.name).collect();
        assert_eq!(names.len(), PRESETS.len());
    }

    #[test]
    fn presets_are_switched_and_keep_other_rules() {
        let other: FaultRule = serde_json::from_str(r#"{"fault": "close", "percent": 1}"#).expect("a rule");
        let injector = FaultInjector::new(FaultPlan::new().rule(other));
        let before = injector.plan();
        let enabled = || states(&injector).iter().filter(|state| state.enabled).count();
        assert_eq!(enabled(), 0);
        for _ in 0..2 {
            assert!(switch(&injector, "hang", true));
            assert_eq!(enabled(), 1);
        }
        assert!(switch(&injector, "hang", false) && switch(&injector, "hang", false));
        assert_eq!(injector.plan(), before);
        assert!(!switch(&injector, "unknown", true));
    }
}
