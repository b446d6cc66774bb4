//! The page about metrics, the dashboard and the alert rules name the metrics, labels and values that are exported.

use std::collections::{BTreeMap, BTreeSet};

use orange_core::Client;
use orange_operations::repository::text;
use orange_operations::{Family, Metrics, journey};
use serde_json::Value;

const PAGE: &str = "docs/operations/metrics.md";
const DASHBOARD: &str = "docs/operations/grafana-dashboard.json";
const ALERTS: &str = "docs/operations/alerts.yaml";

/// A row of the table of metrics, with the names of the exporter for Prometheus.
#[derive(Debug, PartialEq)]
struct Documented {
    kind: &'static str,
    labels: BTreeSet<String>,
}

/// Metrics of a journey, and its client.
async fn exported() -> (Metrics, Client) {
    let (sandbox, metrics) = (journey::sandbox().await.unwrap(), Metrics::new().unwrap());
    let journey = journey::run(&sandbox, &metrics).await.unwrap();
    (metrics, journey.client)
}

/// The cells of the rows of the table that begins with `head`.
fn rows(head: &str) -> Vec<Vec<String>> {
    let page = text(PAGE);
    let rows = page.lines().skip_while(|line| !line.starts_with(head)).skip(2);
    let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.take_while(|line| line.starts_with('|')).map(cells).collect()
}

/// The texts in backticks.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The name of a metric or attribute in Prometheus.
fn sanitized(name: &str) -> String {
    name.replace('.', "_")
}

fn documented() -> BTreeMap<String, Documented> {
    let row = |cells: Vec<String>| {
        let [name, kind, unit, labels, meaning] = &cells[..] else { panic!("{cells:?}") };
        assert!(!meaning.is_empty(), "{name} has no meaning");
        let mut name = sanitized(name.trim_matches('`'));
        match unit.trim_matches('`') {
            "s" => name.push_str("_seconds"),
            "By" => name.push_str("_bytes"),
            unit => assert!(unit.starts_with('{'), "{name}: {unit}"),
        }
        let kind = match kind.as_str() {
            "counter" => "counter",
            "histogram" => "histogram",
            "gauge" | "up-down counter" => "gauge",
            kind => panic!("{name}: {kind}"),
        };
        if kind == "counter" {
            name.push_str("_total");
        }
        let labels = quoted(labels).iter().map(|label| sanitized(label)).collect();
        (name, Documented { kind, labels })
    };
    rows("| name | kind |").into_iter().map(row).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_lists_exactly_the_exported_metrics_with_kind_and_labels() {
    let (metrics, _client) = exported().await;
    let exported = metrics.families();
    let seen = |family: &Family| Documented { kind: family.kind, labels: family.label_names() };
    let exported: BTreeMap<String, Documented> =
        exported.iter().map(|(name, family)| (name.clone(), seen(family))).collect();
    assert_eq!(documented(), exported);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_shows_the_head_of_each_metric() {
    let (metrics, _client) = exported().await;
    let exported = metrics.page().unwrap();
    let is_head = |line: &&str| line.starts_with("# ") && !line.contains(" target_info ");
    let heads: BTreeSet<&str> = exported.lines().filter(is_head).collect();
    let page = text(PAGE);
    let block = page.split_once("```text page\n").and_then(|(_, rest)| rest.split_once("```"));
    let shown: BTreeSet<&str> = block.expect("a block").0.lines().filter(is_head).collect();
    println!("{}", exported.lines().filter(is_head).collect::<Vec<_>>().join("\n"));
    assert_eq!(shown, heads);
}

/// The queries of the dashboard.
fn dashboard_queries() -> Vec<String> {
    let dashboard: Value = serde_json::from_str(&text(DASHBOARD)).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let targets = panels.iter().filter_map(|panel| panel["targets"].as_array()).flatten();
    targets.map(|target| target["expr"].as_str().unwrap().to_owned()).collect()
}

/// The queries of the alert rules.
fn alert_queries() -> Vec<String> {
    let alerts = text(ALERTS);
    let queries = alerts.lines().filter_map(|line| line.trim().strip_prefix("expr: "));
    queries.map(str::to_owned).collect()
}

/// Identifiers of a query outside of quoted texts, in order, each with the character that follows it.
fn identifiers(query: &str) -> Vec<(String, Option<char>)> {
    let mut found = Vec::new();
    for part in query.split('"').step_by(2) {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '$');
        let mut rest = part;
        while let Some(begin) = rest.find(is_part) {
            rest = &rest[begin..];
            let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let next = rest[end..].trim_start().chars().next();
            found.push((rest[..end].to_owned(), next));
            rest = &rest[end..];
        }
    }
    found
}

/// The metrics of a query by their name in the page.
fn metrics_of(query: &str, known: &BTreeMap<String, Documented>) -> BTreeSet<String> {
    let is_ours = |name: &String| {
        ["orange_", "http_client_"].iter().any(|prefix| name.starts_with(prefix))
            && !known.values().any(|metric| metric.labels.contains(name))
    };
    let metric = |name: String| {
        let suffixes = ["_bucket", "_sum", "_count"].iter().filter_map(|suffix| name.strip_suffix(suffix));
        let histogram =
            suffixes.into_iter().find(|base| known.get(*base).is_some_and(|it| it.kind == "histogram"));
        let found = histogram.map(str::to_owned).unwrap_or(name);
        assert!(known.contains_key(&found), "`{query}` has the unknown metric {found}");
        assert!(
            known[&found].kind != "histogram" || histogram_is_aggregated(query, &found),
            "`{query}` reads the histogram {found} without a suffix"
        );
        found
    };
    identifiers(query).into_iter().map(|(name, _)| name).filter(is_ours).map(metric).collect()
}

fn histogram_is_aggregated(query: &str, name: &str) -> bool {
    ["_bucket", "_sum", "_count"].iter().any(|suffix| query.contains(&format!("{name}{suffix}")))
}

/// The labels that a query names: in matchers, and after `by`.
fn labels_of(query: &str) -> BTreeSet<String> {
    let mut labels = BTreeSet::new();
    for part in query.split('{').skip(1) {
        let matchers = identifiers(part.split('}').next().unwrap());
        labels
            .extend(matchers.into_iter().filter(|(_, next)| matches!(next, Some('=' | '!'))).map(|it| it.0));
    }
    for part in query.split("by (").skip(1) {
        labels.extend(identifiers(part.split(')').next().unwrap()).into_iter().map(|it| it.0));
    }
    labels
}

#[test]
fn queries_name_documented_metrics_and_labels() {
    let known = documented();
    let queries = [dashboard_queries(), alert_queries()].concat();
    assert!(queries.len() > 30, "{} queries", queries.len());
    for query in queries {
        let metrics = metrics_of(&query, &known);
        assert!(!metrics.is_empty(), "`{query}` has no metric");
        for label in labels_of(&query).into_iter().filter(|label| label != "le") {
            for metric in &metrics {
                assert!(known[metric].labels.contains(&label), "`{query}`: {metric} has no label {label}");
            }
        }
    }
}

/// The words that an attribute can have as a value.
fn words() -> BTreeMap<String, BTreeSet<String>> {
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for cells in rows("| attribute | values |") {
        let [attributes, values] = &cells[..] else { panic!("{cells:?}") };
        for attribute in quoted(attributes) {
            words.entry(sanitized(&attribute)).or_default().extend(quoted(values));
        }
    }
    words
}

#[test]
fn queries_compare_labels_with_documented_values() {
    let words = words();
    for query in [dashboard_queries(), alert_queries()].concat() {
        for matchers in query.split('{').skip(1).map(|part| part.split('}').next().unwrap()) {
            for matcher in matchers.split(',') {
                let (label, values) = matcher.split_once('=').expect("a matcher");
                let label = label.trim_end_matches('!');
                let values = values.trim_start_matches('~').trim_matches('"');
                for value in values.split('|').filter(|value| *value != "$api") {
                    let is_status = label == "error_type" && value.parse::<u16>().is_ok();
                    assert!(is_status || words[label].contains(value), "`{query}`: {label} is never {value}");
                }
            }
        }
    }
}

#[test]
fn the_dashboard_shows_every_metric() {
    let known = documented();
    let shown: BTreeSet<String> =
        dashboard_queries().iter().flat_map(|query| metrics_of(query, &known)).collect();
    assert_eq!(shown, known.keys().cloned().collect());
}

#[test]
fn every_attribute_is_described() {
    let described: BTreeSet<String> = words().into_keys().collect();
    let used: BTreeSet<String> = documented().into_values().flat_map(|metric| metric.labels).collect();
    assert_eq!(described, used);
}

#[test]
fn every_alert_has_a_test() {
    let alerts = text(ALERTS);
    let names: BTreeSet<&str> =
        alerts.lines().filter_map(|line| line.trim().strip_prefix("- alert: ")).collect();
    let tests = text("tests/operations/alerts.test.yaml");
    let tested: BTreeSet<&str> =
        tests.lines().filter_map(|line| line.split_once("{alertname=\"")?.1.split('"').next()).collect();
    assert!(names.len() >= 10);
    assert_eq!(tested, names);
}
